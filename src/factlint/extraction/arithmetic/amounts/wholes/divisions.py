"""Whether the words that distinguish parts answer one question, so that these hardly overlap: "in Cork", "in Mayo"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from enum import Enum, auto

from factlint.extraction.arithmetic.amounts.passages import Amount
from factlint.extraction.arithmetic.wholes.complements import exclude_each_other
from factlint.extraction.languages.en.arithmetic.amounts.wholes import elliptical_parts as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.languages.en.arithmetic.wholes.partitions import NAMED
from factlint.extraction.quantities.nouns import singular_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_PLACED, _AMONG = regex(words_of.PLACED), regex(words_of.AMONG_PARTS)
_FINITE, _PREDICATE, _ATTRIBUTE = map(regex, (words_of.FINITE, words_of.PREDICATE, words_of.ATTRIBUTE))
_NAMED, _DETERMINED = regex(NAMED), regex(words_of.DETERMINED)
_OTHERS, _BE = regex(words_of.OTHERS), regex(words_of.BE)
_WORD = regex(r"[a-z]+")
_MAY_OVERLAP, _DAY = regex(words_of.MAY_OVERLAP), regex(words_of.DAY)
_SEVERAL = 3
_PERSON, _BARE, _TIME = "person", "bare", "time"


class Lead(Enum):
    """What leads from a whole to its parts."""

    COLON = auto()
    """A colon or a bracket: they are all."""
    OF = auto()
    """They are some of a whole at the head of the sentence."""
    APPOSED = auto()
    SENTENCE = auto()
    """The sentence before states the whole."""


@dataclass(frozen=True, slots=True)
class Division:
    wholes: Sequence[Amount]
    """The numbers before the parts of which one may be the whole."""
    parts: Sequence[Amount]
    words: Sequence[str]
    """What is said of each part."""
    lead: Lead
    written: Sequence[str]
    """The same in the prose."""


def are_apart(division: Division) -> bool:
    """Whether the words that distinguish the parts answer one question."""
    words = division.words
    if (
        any(map(_OTHERS.search, words[:-1]))
        or any(_MAY_OVERLAP.search(one) or _ATTRIBUTE.match(one) for one in words)
        or len(set(words)) < len(words)
    ):
        return False
    placed = [_PLACED.match(one) for one in words]
    if not _answer_one_question(_prepositions(words)):
        return False
    if division.lead is Lead.COLON:
        return all(placed) and (len(words) >= _SEVERAL or _is_alike_pair(division))
    first, *others = words
    if _FINITE.search(first) or any(map(_PREDICATE.search, others)) or _may_come_again(division):
        return False
    if not division.wholes[0].is_measured and any(not PEOPLE.isdisjoint(_WORD.findall(one)) for one in words):
        return False  # "110 came from women and 90 from students", who may be both
    if all(placed[1:]):
        return _are_placed_alike(division, _prepositions(words))
    kinds = [_AMONG.sub(" ", first), *others]  # "eight of them bulls and thirteen cows"
    return bool(_AMONG.match(first)) and all(singular_of(one.strip()) is not None for one in kinds)


def _is_alike_pair(division: Division) -> bool:
    """Whether two parts answer one question in one way: "in colour" and "in black and white"."""
    first, _ = map(_PLACED.match, division.words)
    is_about = first is not None and first["preposition"] == words_of.ABOUT
    return not is_about and (_is_opposed(division.words) or len(set(_shapes(division))) == 1)


def _are_placed_alike(division: Division, prepositions: AbstractSet[str]) -> bool:
    """Whether parts are in places, for people … that are named alike: "in Cork", but not "in the war years"."""
    is_placed = _PLACED.match(division.words[0]) is not None
    if is_placed and (prepositions in words_of.OPPOSED or exclude_each_other(division.words)):
        return True
    if prepositions.isdisjoint(division.words[0].split()) or not prepositions - {words_of.ABOUT}:
        return False
    shapes = _shapes(division)
    if prepositions == {words_of.BY} and set(shapes) != {_BARE}:
        return False  # "six by Ida and five by Ole", who may have written one together
    if len(prepositions) > 1 and not (prepositions <= words_of.WHERE and set(shapes) == {_BARE}):
        return False  # "nine in the north and six on the coast", which may be the north's
    if len(shapes) < _SEVERAL:
        return len(set(shapes)) == 1 and _BARE not in shapes
    return len(set(shapes)) == 1 or (
        len({*shapes} - {_BARE}) == 1 and shapes.count(_BARE) == 1 and _TIME not in shapes
    )


def _shapes(division: Division) -> Sequence[str]:
    return [_shape(*one) for one in zip(division.words, division.written, strict=True)]


def _shape(words: str, written: str) -> str:
    """How the place or time of a part is named."""
    if _DAY.search(words):
        return _TIME
    if _NAMED.search(written):
        return "named"
    return "determined" if _DETERMINED.search(words) else _BARE


def _answer_one_question(prepositions: AbstractSet[str]) -> bool:
    """Whether prepositions all state where, or all state for whom …"""
    asked = prepositions - {words_of.DENIED}
    return all(asked <= one or asked.isdisjoint(one) for one in words_of.QUESTIONS)


def _may_come_again(division: Division) -> bool:
    """Whether people are distinguished by times or places, of which one may have come to two."""
    (whole,) = division.wholes
    first, *others = division.words
    prepositions = {found["preposition"] for one in others if (found := _PLACED.match(one))}
    is_at_one = _PLACED.match(first) or _BE.match(first) or prepositions <= words_of.ONE_OF_EACH
    are_people = whole.stated.noun in {None, _PERSON} and not whole.is_measured
    return are_people and (not is_at_one or any(map(_DAY.search, division.words)))


def is_mixed(words: Sequence[str]) -> bool:
    """Whether several prepositions distinguish the parts, and do not exclude each other."""
    return len(_prepositions(words)) > 1 and not _is_opposed(words)


def _is_opposed(words: Sequence[str]) -> bool:
    return _prepositions(words) in words_of.OPPOSED


def _prepositions(words: Sequence[str]) -> AbstractSet[str]:
    return {found["preposition"] for one in words if (found := _PLACED.match(one))}
