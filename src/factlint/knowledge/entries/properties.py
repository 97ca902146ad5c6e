"""The properties of all packs, and the ones that a key in a pack means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from factlint.knowledge.entries.name_notation import expand
from factlint.knowledge.entries.namesakes import Namesakes, index_namesakes
from factlint.knowledge.entries.spans import wrong_spans
from factlint.knowledge.format.entries import PropertyEntry
from factlint.knowledge.format.yaml_text import Scalar, text_of
from factlint.knowledge.pack import Pack
from factlint.knowledge.problems import Problem
from factlint.model.rule_base import Property
from factlint.values.dataclass import dataclass, replace
from factlint.values.nearest import did_you_mean
from factlint.values.regex import regex
from factlint.values.units import UnitTable

COMMON_PACK = "properties"
"""The shipped pack whose properties every pack may use."""

_CLOSE = 0.75
"""How alike a property must be to be what was meant, rather than one that the author has yet to define."""
_WAY_OUT = "; define it under `properties:`, or take one of `factlint rules show properties`"
_PLACEHOLDER = regex(r"\{([^{}]*)\}")
_PLACEHOLDERS = ("subject", "value", "cue")
_WIKIDATA_ID = regex(r"P[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Definition:
    """A property as one pack defines it."""

    id: str
    kind: str
    unit: str | None = None
    is_single: bool = True
    is_complete: bool = False
    is_wikidata_key: bool = False
    """Whether the pack names the property by its Wikidata id."""


class PropertyTable:
    """Every pack sees its own properties, those of the packs that it uses, and the common ones.

    A property that several packs define is a single property with the cues of all of them.
    """

    def __init__(self, packs: Sequence[Pack], units: UnitTable) -> None:
        self.units = units
        self._entries = {
            pack.name: {name.text: entry for name, entry in pack.properties.items()} for pack in packs
        }
        self._by_wikidata = {pack.name: _by_wikidata(pack) for pack in packs}
        self._uses = {pack.name: tuple(used.text for used in pack.uses) for pack in packs}

    def visible(self, pack: str, key: str) -> tuple[Definition, ...]:
        """The properties that a key means: one, several that share a Wikidata id, or none."""
        for seen in self._sight(pack):
            is_wikidata_key = _WIKIDATA_ID.fullmatch(key) is not None
            if is_wikidata_key:
                ids = self._by_wikidata.get(seen, {}).get(key, [])
            else:
                ids = [key] if key in self._entries.get(seen, {}) else []
            if ids:
                entries = self._entries[seen]
                return tuple(
                    self._definition(name, entries[name], is_wikidata_key=is_wikidata_key) for name in ids
                )
        return ()

    def _definition(self, name: str, entry: PropertyEntry, *, is_wikidata_key: bool) -> Definition:
        return Definition(
            id=name,
            kind=entry.value.text,
            unit=self.units.id_of(text_of(entry.unit)),
            is_single=is_true(entry.single, default=True),
            is_complete=is_true(entry.complete, default=False),
            is_wikidata_key=is_wikidata_key,
        )

    def unknown(self, pack: str, key: Scalar) -> Problem | None:
        """What is wrong with an unknown key; None for a Wikidata id, whose facts are kept as unsayable."""
        if _WIKIDATA_ID.fullmatch(key.text):
            return None
        allowed = {name for seen in self._sight(pack) for name in self._entries.get(seen, {})}
        hint = did_you_mean(key.text, allowed, closeness=_CLOSE) or _WAY_OUT
        return key.problem(f'unknown property "{key.text}"{hint}')

    def _sight(self, pack: str) -> Iterator[str]:
        yield pack
        yield from self._uses.get(pack, ())
        yield COMMON_PACK


def _by_wikidata(pack: Pack) -> dict[str, list[str]]:
    """Wikidata id → the properties of the pack that have it."""
    found: dict[str, list[str]] = {}
    for name, entry in pack.properties.items():
        if entry.wikidata:
            found.setdefault(entry.wikidata.text, []).append(name.text)
    return found


def is_true(written: Scalar | None, *, default: bool) -> bool:
    return default if written is None else written.text == "true"


def merged_properties(
    packs: Sequence[Pack], units: UnitTable
) -> tuple[tuple[Property, ...], tuple[Problem, ...]]:
    """All properties by id, and the definitions that do not agree with others."""
    merged: dict[str, Property] = {}
    problems: list[Problem] = []
    for pack in sorted(packs, key=lambda pack: pack.name != COMMON_PACK):
        for name, entry in pack.properties.items():
            problems += (*_wrong_placeholders(entry), *_wrong_patterns(entry), *_wrong_office(name, entry))
            property_ = _property(name.text, entry, units)
            known = merged.setdefault(name.text, property_)
            if known is property_:
                continue
            if known.value != property_.value or known.is_office != property_.is_office:
                problems.append(_clash(name, known, property_, pack.name))
            else:
                merged[name.text] = _joined(known, property_)
    problems += (
        problem
        for pack in packs
        for name, entry in pack.properties.items()
        for problem in wrong_spans(name, entry, merged)
    )
    shipped = {name.text for pack in packs if pack.name == COMMON_PACK for name in pack.properties}
    namesakes = index_namesakes([merged[name] for name in sorted(shipped) if not merged[name].is_office])
    return (
        tuple(merged[name] if name in shipped else _as_own(merged[name], namesakes) for name in sorted(merged)),
        tuple(problems),
    )


def _clash(name: Scalar, known: Property, own: Property, pack: str) -> Problem:
    """Two packs define a property of different kinds: what each says, and the ways out."""
    kinds = [f"an office ({item.value})" if item.is_office else item.value for item in (known, own)]
    return name.problem(
        f'"{name.text}" already is a property of kind {kinds[0]} in another pack or among the shipped ones, '
        f"and here it is {kinds[1]}; leave it out of `properties:` to use that one, or give this one "
        f'a name of its own, such as "{pack}-{name.text}"'
    )


def _as_own(item: Property, namesakes: Namesakes) -> Property:
    """A property that no shipped pack has; it takes the words of shipped ones, and remembers which are its own."""
    return replace(namesakes.joined(item), own_cues=item.cues)


def _property(name: str, entry: PropertyEntry, units: UnitTable) -> Property:
    return Property(
        id=name,
        value=entry.value.text,
        cues=_texts(entry.cues),
        patterns=_forms(entry.patterns),
        titles=_texts(entry.titles),
        is_office=entry.kind is not None,
        is_single=is_true(entry.single, default=True),
        unit=units.id_of(text_of(entry.unit)),
        wikidata=text_of(entry.wikidata),
        is_closed=is_true(entry.closed, default=False),
        spans=_texts(entry.spans),
    )


def _joined(first: Property, second: Property) -> Property:
    return Property(
        id=first.id,
        value=first.value,
        cues=tuple(dict.fromkeys(first.cues + second.cues)),
        patterns=tuple(dict.fromkeys(first.patterns + second.patterns)),
        titles=tuple(dict.fromkeys(first.titles + second.titles)),
        is_office=first.is_office,
        is_single=first.is_single and second.is_single,
        unit=first.unit or second.unit,
        wikidata=first.wikidata or second.wikidata,
        is_closed=first.is_closed or second.is_closed,
        spans=first.spans or second.spans,
    )


def _texts(written: Sequence[Scalar]) -> tuple[str, ...]:
    return tuple(" ".join(scalar.text.split()) for scalar in written)


def _forms(written: Sequence[Scalar]) -> tuple[str, ...]:
    """The patterns that written ones stand for, in the notation of names; one that cannot be read stands for none."""
    forms: list[str] = []
    for scalar in written:
        with suppress(ValueError):
            forms += expand(scalar.text)
    return tuple(dict.fromkeys(forms))


def _wrong_patterns(entry: PropertyEntry) -> Iterator[Problem]:
    for pattern in entry.patterns:
        try:
            expand(pattern.text)
        except ValueError as error:
            yield pattern.problem(str(error))


def _wrong_placeholders(entry: PropertyEntry) -> Iterator[Problem]:
    for phrase in (*entry.patterns, *entry.titles):
        for placeholder in _PLACEHOLDER.findall(phrase.text):
            if placeholder not in _PLACEHOLDERS:
                allowed = ", ".join(f"{{{name}}}" for name in _PLACEHOLDERS)
                hint = did_you_mean(placeholder, _PLACEHOLDERS)
                yield phrase.problem(f'unknown placeholder "{{{placeholder}}}"; allowed are {allowed}{hint}')
    for cue in entry.cues:
        if _PLACEHOLDER.search(cue.text):
            yield cue.problem(f'a cue is plain words; write "{cue.text}" under `patterns`')


def _wrong_office(name: Scalar, entry: PropertyEntry) -> Iterator[Problem]:
    if entry.kind and entry.value.text != "entity":
        yield entry.value.problem(f'the office "{name.text}" is held by entities; write `value: entity`')
