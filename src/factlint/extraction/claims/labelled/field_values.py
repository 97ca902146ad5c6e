"""Labels that name a property, and the values that stand alone after them."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.scenes import Mentions
from factlint.extraction.languages.en.claims.labelled import fields as words_of
from factlint.model.arithmetic import with_unit
from factlint.model.claim import Claim, Modality, Statement, Value
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named, mention_at
from factlint.model.reading_order import within
from factlint.model.rule_base import Property, RuleBase
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING
from factlint.values.quantity import Quantity, quantity
from factlint.values.regex import regex
from factlint.values.units import Unit

_END, _END_OF_DATE = regex(words_of.END), regex(words_of.END_OF_DATE)
_AROUND_CUE = regex(words_of.AROUND_CUE)
_LINE_START = regex(r"\n\s*")
_NUMERAL = regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def properties_labelled(rules: RuleBase, subject: EntityRef, label: str) -> Iterator[Property]:
    """The properties of a subject that a bare label names: "Founded"."""
    known = {fact.statement.property for fact in rules.facts(subject.id)}
    said = label.casefold()
    return (
        prop for prop in rules.properties() if prop.id in known and not prop.is_office and said in _labels(prop)
    )


def _labels(prop: Property) -> frozenset[str]:
    """The words of a property's cues without those that only a sentence needs: "founded" of "was founded in".

    Those of its id as well, if they are several: a "date" below the name of a battle may be that of a lecture.
    """
    said = frozenset(_AROUND_CUE.sub("", cue.casefold()) for cue in prop.cues)
    return said | {prop.id.replace("-", " ")} if "-" in prop.id else said


def field_claim(
    subject: Mention[EntityRef], prop: Property, value: Mention[Value], label: ProseSpan, binder: str
) -> Claim:
    """The claim of a label and the value after it."""
    stated = Statement(subject.value.id, prop.id, value.value, EVERYTHING)
    return Claim(stated, subject, value, label, Modality.ASSERTED, binder=binder)


def values_alone(
    document: Document, mentions: Mentions, prop: Property, stated: ProseSpan, unit: Unit | None = None
) -> Iterator[Mention[Value]]:
    """The mentions that can be values of a property and fill a span; a bare number has the unit given."""
    if prop.value == "number" and _NUMERAL.fullmatch(document.prose, stated.start, stated.end):
        digits = document.prose[stated.start : stated.end]
        number = mention_at(
            document, stated, quantity(digits, unit=unit.id if unit else None, units=prop.units)
        )
        mentions = replace(mentions, quantities=(number,))  # no reader of prose takes it for an amount
    end = _END_OF_DATE if prop.value == "date" else _END
    for value in _values(mentions, prop, stated.start, unit):
        if end.match(document.prose, value.prose.end, stated.end) and not _is_listed(
            document, mentions, prop, stated
        ):
            yield value


def _is_listed(document: Document, mentions: Mentions, prop: Property, stated: ProseSpan) -> bool:
    """Whether another line of a cell begins with a value as well: each of them holds at some time or place."""
    starts = (found.end() for found in _LINE_START.finditer(document.prose, stated.start, stated.end))
    return any(True for start in starts for _ in _values(mentions, prop, start, None))


def _values(mentions: Mentions, prop: Property, start: int, unit: Unit | None) -> Iterator[Mention[Value]]:
    """The mentions that begin at a position in the prose and can be values of a property."""
    place = ProseSpan(start, start + 1)
    match prop.value:
        case "date":
            yield from within(mentions.times, place)
        case "entity":
            named = tuple(filter(is_named, within(mentions.entities, place)))
            yield from named
        case "number":
            numbers = (_in_unit(one, prop, unit) for one in within(mentions.quantities, place))
            yield from (one for one in numbers if _may_measure(one.value, prop))
        case _:
            return


def _may_measure(said: Quantity, prop: Property) -> bool:
    known = prop.measure
    if said.measure is None or known is None:
        return said.measure is None and known is None
    return said.measure.dimension == known.dimension


def _in_unit(number: Mention[Quantity], prop: Property, unit: Unit | None) -> Mention[Quantity]:
    """A bare number with the unit of the property, or the one that the label names."""
    if number.value.unit is None and unit is not None:
        return with_unit(number, unit.id)
    return number if prop.measure else with_unit(number, prop.unit)
