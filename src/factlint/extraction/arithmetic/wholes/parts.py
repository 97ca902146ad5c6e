"""Parts that a sentence states behind their whole, and what distinguishes them: places, kinds, results."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from operator import or_

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.amounts.wholes.elliptical_parts import DAY
from factlint.extraction.languages.en.arithmetic.wholes import partitions as words_of
from factlint.extraction.quantities.nouns import noun_at, stem_of
from factlint.model.arithmetic import Figure
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_PART, _LAST_PART = regex(words_of.PART), regex(words_of.LAST_PART)
_GOES_ON = regex(words_of.GOES_ON)
_PLACED, _NAMED = regex(words_of.PLACED), regex(words_of.NAMED)
_KIND, _CLASS, _NAMED_KIND = regex(words_of.KIND), regex(words_of.CLASS), regex(words_of.NAMED_KIND)
_BY_SEX_AND_AGE = regex(words_of.BY_SEX_AND_AGE)
_PARALLEL, _AT_TIME = regex(words_of.PARALLEL), regex(words_of.AT_TIME)
_GRADED = regex(words_of.GRADED)
_WON, _DRAWN = regex(words_of.WON), regex(words_of.DRAWN)
_OVERLAP, _MORE = regex(words_of.OVERLAP), regex(words_of.MORE)
_ELSEWHERE, _OTHERS = regex(words_of.ELSEWHERE), regex(words_of.OTHERS)
_UNCOUNTED, _DAY = regex(words_of.UNCOUNTED), regex(DAY)
_NUMBER, _WORD = regex(r"‹[nt]\d+›"), regex(r"[a-z]+")
_MOST_PARTS = 12
SEVERAL = 3
"""A text with this many parts would not list them if they were not all; also the number of results of a game."""


class Apart(Enum):
    """What distinguishes the parts of a whole."""

    RESULT = auto()
    """Games won, drawn and lost."""
    NAMED = auto()
    """Places with names, or kinds with names."""
    PARALLEL = auto()
    """The words after them are parallel."""
    TIME = auto()
    """This year and the next."""
    OF_WHOLE = auto()
    """Each is stated with the noun of the whole."""
    DEFINITE = auto()
    """Places that are stated as known: "in the league", "in the cup"."""
    CLASS = auto()
    PLACE = auto()
    KIND = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A number with the words after it; `written` is their form in the prose."""

    figure: Figure
    words: str
    written: str


def read_parts(skeleton: Skeleton, prose: str, start: int) -> tuple[Part, ...]:
    """The parts from a position on; empty if a number follows them that may be one as well."""
    text = skeleton.text
    is_bracketed = text[start - 1] == "(" and ")" in text[start:]
    if is_bracketed:
        text = text[: text.index(")", start)]
    found = []
    position = start
    while (one := _PART.match(text, position)) is not None:
        found.append(one)
        position = one.end()
    last = _LAST_PART.match(text, position)
    if last is None or not 0 < len(found) < _MOST_PARTS:
        return ()
    rest = text[last.end() :]
    if (is_bracketed and rest.strip()) or _OVERLAP.search(rest) or _MORE.search(rest):
        return ()
    if _UNCOUNTED.search(last["words"]):
        return ()
    number = _NUMBER.search(rest)
    if number is not None and not _GOES_ON.search(rest[: number.start()]):
        return ()
    return tuple(_part(skeleton, prose, one) for one in (*found, last))


def _part(skeleton: Skeleton, prose: str, found: re.Match[str]) -> Part:
    place = skeleton.in_prose(*found.span("words"))
    return Part(skeleton.figure(found, "number"), found["words"].rstrip(), prose[place.start : place.end])


def preposition_of(part: Part) -> str | None:
    """The word between a part and its place."""
    placed = _PLACED.search(part.words)
    return placed["preposition"] if placed else None


def words_apart(part: Part) -> str:
    """The words that distinguish a part from the others, without those that lead to them; none for "others"."""
    if _OTHERS.search(part.words):
        return ""
    placed = _PLACED.search(part.words)
    return part.words[placed.end("preposition") :] if placed else part.words


def is_all_the_rest(parts: Sequence[Part]) -> bool:
    """Whether the last part is everything that is elsewhere, or of another kind.

    "9 in Aru, 6 in Bel and 2 elsewhere"; "9 clerks, 6 cooks and 2 others".
    """
    *others, last = parts
    if _OTHERS.search(last.words):
        return len(others) > 1 and all(_KIND.search(part.words) for part in others)
    return _ELSEWHERE.search(last.words) is not None and all(map(preposition_of, others))


def distinguished(skeleton: Skeleton, parts: Sequence[Part], end_of_total: int | None) -> Apart | None:
    """What distinguishes parts from each other, if anything does; their whole may stand up to a position of the
    sentence.
    """
    if is_all_the_rest(parts):
        parts = parts[:-1]
    words = [part.words for part in parts]
    if _are_results(words):
        return Apart.RESULT
    if all(map(_PLACED.search, words)):
        return _by_place(parts)
    if all(map(_AT_TIME.search, words)) and len(set(words)) == len(words):
        return Apart.TIME
    parallel = {found["word"] if found else None for found in map(_PARALLEL.search, words)}
    if len(parallel) == 1 and None not in parallel:
        return Apart.PARALLEL
    whole = None if end_of_total is None else noun_at(skeleton.text, end_of_total)
    if whole is not None and all(whole.unit in map(stem_of, _WORD.findall(one)) for one in words):
        return Apart.OF_WHOLE
    if _GRADED.search(words[0]) and all(map(_KIND.search, words)):
        return Apart.PARALLEL
    if all(_NAMED_KIND.search(part.written) for part in parts):
        return Apart.NAMED
    if all(map(_CLASS.search, words)) or all(map(_BY_SEX_AND_AGE.search, words)):
        return Apart.CLASS
    return Apart.KIND if all(map(_KIND.search, words)) else None


def _are_results(words: Sequence[str]) -> bool:
    drawn = [_DRAWN.search(one) is not None for one in words]
    is_stated = sum(drawn) == 1 and len(words) == SEVERAL
    return is_stated and all(is_draw or _WON.search(one) for is_draw, one in zip(drawn, words, strict=True))


def _by_place(parts: Sequence[Part]) -> Apart | None:
    prepositions = set(map(preposition_of, parts))
    if len(prepositions) > 1 and not prepositions <= words_of.WHERE:
        return None
    named = [_NAMED.search(part.written) is not None for part in parts]
    times = {_DAY.search(part.words) is None for part in parts}
    if len(parts) < SEVERAL and (
        len(set(named)) > 1 or len(times) > 1 or (len(prepositions) > 1 and not all(named))
    ):
        return Apart.PLACE  # "ten in the morning and nine in the garden", of which one may be both
    if all(named):
        return Apart.NAMED
    known = [
        found is not None and found["the"] is not None
        for found in (_PLACED.search(part.words) for part in parts)
    ]
    return Apart.DEFINITE if all(map(or_, named, known)) else Apart.PLACE
