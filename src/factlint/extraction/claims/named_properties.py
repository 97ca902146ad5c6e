"""Cues that follow from a property's own name, so that a pack need not list them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.languages.en.claims import named_properties as words_of
from factlint.extraction.languages.en.entities.references import PREPOSITIONS
from factlint.extraction.languages.en.quantities.counts import plural
from factlint.model.rule_base import Property
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_IS_SINGULAR = regex(words_of.IS_SINGULAR)
_DATE_OF_DEED, _PLACE_OF_DEED = regex(words_of.DATE_OF_DEED), regex(words_of.PLACE_OF_DEED)


def with_words_of_name(item: Property) -> Property:
    """The property with the cues that its name implies: "demolition date" → "was demolished".

    A property with patterns is read in those forms only.
    """
    if item.is_office or item.patterns:
        return item
    implied = (said for cue in item.cues for said in _implied(cue.casefold(), item.value))
    cues = tuple(dict.fromkeys((*item.cues, *implied)))
    return item if len(cues) == len(item.cues) else replace(item, cues=cues)


def _implied(cue: str, value: str) -> Iterator[str]:
    yield from _written_out(cue)
    yield from _spelt_otherwise(cue)
    if value in ("entity", "number"):
        yield from _without_domain(cue)
    if value in ("number", "duration"):
        yield from _other_persons(cue)
    if value == "number" and cue.rpartition(" ")[2] in words_of.PAID:
        yield plural(cue)
    if value == "date" and (found := _DATE_OF_DEED.fullmatch(cue)):
        yield from _deeds(_part(found, "noun"), _part(found, "order"))
    elif value == "entity" and (found := _PLACE_OF_DEED.fullmatch(cue)):
        yield from _places(_part(found, "noun"))


def _written_out(cue: str) -> Iterator[str]:
    """The cue with its abbreviated word in full, and vice versa: "max load", "maximum load"."""
    first, space, rest = cue.partition(" ")
    for short, whole in words_of.SHORT_FORMS if space else ():
        if first in (short, whole):
            yield f"{whole if first == short else short} {rest}"


def _spelt_otherwise(cue: str) -> Iterator[str]:
    """The cue in the other of British and American spelling."""
    words = cue.split()
    for there in (words_of.SPELLINGS, {british: american for american, british in words_of.SPELLINGS.items()}):
        said = " ".join(there.get(word, word) for word in words)
        if said != cue:
            yield said


def _without_domain(cue: str) -> Iterator[str]:
    """The noun without its domain: "subgenre" of "music subgenre"."""
    domain, _, noun = cue.partition(" ")
    if domain in words_of.DOMAINS and noun.isalpha() and noun not in words_of.OF_ANYTHING | PREPOSITIONS:
        yield noun


def _other_persons(cue: str) -> Iterator[str]:
    """The cue with its verb in the other number: "time out after" beside "times out after"."""
    first, _, rest = cue.partition(" ")
    if rest and (other := words_of.OTHER_NUMBER.get(first)):
        yield f"{other} {rest}"
    elif rest.partition(" ")[0] in words_of.BEHIND_VERBS and _IS_SINGULAR.fullmatch(first):
        yield f"{first.removesuffix('s')} {rest}"


def _part(found: re.Match[str], group: str) -> str:
    """The content of a group, or of its counterpart after "of"."""
    return found[group] or found[f"{group}_of"] or ""


def _deeds(noun: str, order: str) -> Iterator[str]:
    """The noun, and the verbs with the same meaning: "last eruption", "last erupted"."""
    done, happened = words_of.PARTICIPLES.get(noun, ()), words_of.VERBS.get(noun, ())
    if not done and not happened:
        return
    adverb = f"{words_of.ADVERBS.get(order, order)} " if order else ""
    yield f"{order} {noun}".strip()
    for verb in done:
        yield f"{words_of.WAS} {adverb}{verb}"
        yield f"{adverb}{verb}"
    yield from (f"{adverb}{verb}" for verb in happened)


def _places(noun: str) -> Iterator[str]:
    """The verbs with the preposition of a place: "recorded at"."""
    for verb in words_of.PARTICIPLES.get(noun, ()):
        for preposition in words_of.PLACED_AT:
            yield f"{verb} {preposition}"
            yield f"{words_of.WAS} {verb} {preposition}"
