"""What the numbers of a passage count, and for one of what there is as much: "each of the 54 wells serves 800"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.paragraphs.stated import counted_as
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import counted as words_of
from factlint.extraction.languages.en.quantities.around_numbers import STOPS_NOUN
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_PER_BEHIND, _PER_BEFORE, _EACH_ALONE = map(
    regex, (words_of.PER_BEHIND, words_of.PER_BEFORE, words_of.EACH_ALONE)
)
_ENDS, _GOES_ON, _EVERY = map(regex, (words_of.ENDS, words_of.GOES_ON, words_of.EVERY))
_OF_ONE, _OF_THEM, _EACH_OF_THEM = map(regex, (words_of.OF_ONE, words_of.OF_THEM, words_of.EACH_OF_THEM))
_LABEL, _PENCE = regex(words_of.LABEL), regex(words_of.PENCE)
_HOLDING, _EACH = regex(words_of.HOLDING), regex(words_of.EACH)
_WORDS, _BREAKS = regex(r"[a-z][a-z'-]*"), regex(r"[,;:()|.]")
_MOST_NOUNS = 3
"""Words that may name what is counted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with the names of what it counts."""

    amount: Amount
    of: frozenset[str]
    """Its unit, or the words behind it; empty where none follows."""
    per: frozenset[str] | None = None
    """Names of that of which each has as much, empty for any; None for a number that is no rate."""
    ends: bool = True
    """Whether nothing behind it restricts what it states."""


def counted_in(passage: Passage) -> Sequence[Counted]:
    """The numbers of a passage that may have to do with others, in reading order."""
    counted: list[Counted] = []
    for at, one in enumerate(passage.amounts):
        if not is_closed(one.figure) or one.is_share or one.is_points or _EVERY.search(one.before):
            continue
        following = passage.amounts[at + 1] if at + 1 < len(passage.amounts) else None
        if (found := _OF_ONE.match(one.before)) is not None and _is_behind_one(passage, one):
            counted.append(Counted(one, _things(one), _names(f" {found['one']}"), _stops(one.behind)))
            continue
        if (
            counted
            and _HOLDING.match(one.before)
            and _is_count(counted[-1])
            and counted[-1].amount.sentence == one.sentence
        ):
            ends = _ENDS.match(_EACH.sub("", one.behind)) is not None
            counted.append(Counted(one, _things(one), counted[-1].of, ends))
            continue
        counted.append(_named(one, following, [other for other in counted if other.per is None]))
    return counted


def _named(one: Amount, following: Amount | None, before: Sequence[Counted]) -> Counted:
    unit, is_rate, per = (one.figure.value.unit or "").partition("per ")
    if is_rate:
        of = frozenset({unit.strip()}) if unit.strip() else _things_of(one.figure.said.lower())
        return Counted(one, of, frozenset({per}), _ENDS.match(one.behind) is not None)
    of = _things(one)
    if not of and before and _OF_THEM.match(one.behind):
        return Counted(one, before[-1].of)
    if not of and (found := _LABEL.search(one.before)) is not None:
        of = _names(f" {found['label']}")
    if (found := _EACH_ALONE.match(one.behind) or _EACH_OF_THEM.search(one.before)) is not None:
        counts = [other.of for other in before if other.amount.figure.value.unit is None]
        return Counted(one, of, counts[-1] if counts else frozenset(), _ENDS.match(found["rest"]) is not None)
    if (found := _PER_BEHIND.match(one.behind)) is not None:
        if not of:
            of = next((other.of for other in reversed(before) if not other.amount.is_measured), of)
        if found["one"]:
            return Counted(one, of, _names(f" {found['one']}"), _ENDS.match(found["rest"]) is not None)
        if following is not None and not found["rest"].strip():
            return Counted(one, of, _names(following.behind), _stops(following.behind))
    if (found := _PER_BEFORE.search(one.before)) is not None:
        return Counted(one, of, _names(f" {found['one'] or found['any']}"), _stops(one.behind))
    return Counted(one, of, ends=_stops(one.behind))


def _is_count(one: Counted) -> bool:
    return one.per is None and not one.amount.is_measured and bool(one.of)


def _is_behind_one(passage: Passage, one: Amount) -> bool:
    """Whether the number before an amount is "one"."""
    skeleton = (passage.skeleton, *passage.before)[one.sentence]
    at = next((place for place, figure in enumerate(skeleton.figures) if figure is one.figure), 0)
    return at > 0 and skeleton.figures[at - 1].said.lower() == words_of.ONE


def _things(one: Amount) -> frozenset[str]:
    return frozenset({one.figure.value.unit}) if one.figure.value.unit else _names(one.behind)


def _stops(behind: str) -> bool:
    """Whether nothing is added to a number in the words behind it."""
    return _GOES_ON.match(behind) is None


def _things_of(said: str) -> frozenset[str]:
    """What a rate counts that has no unit of its own: "30p per day", "12 buses an hour"."""
    return frozenset({words_of.PENNY}) if _PENCE.search(said) else _names(f" {said.partition(' ')[2]}")


def _names(words: str) -> frozenset[str]:
    """The nouns with which some words begin, in the singular."""
    found = []
    for word in _WORDS.findall(_BREAKS.split(words, maxsplit=1)[0])[:_MOST_NOUNS]:
        if word in STOPS_NOUN:
            break
        found.append(counted_as(stem_of(word.removesuffix(words_of.OWNING))))
    return frozenset(found)
