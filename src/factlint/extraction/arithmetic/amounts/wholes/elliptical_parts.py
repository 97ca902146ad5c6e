"""Parts without a noun of their own: "310 recipes: 140 for meat, 95 for fish and 75 for both".

They are parts of what was counted last, whatever that is. Where prepositions distinguish them, they answer one question
and hardly overlap: they must not exceed their whole, and behind a colon they make up all of it. Parts with predicates
of their own ("19 sing and 14 act") may overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage, passage_of
from factlint.extraction.arithmetic.amounts.wholes.divisions import Division, Lead, are_apart, is_mixed
from factlint.extraction.arithmetic.asides import without_shares
from factlint.extraction.arithmetic.joined_figures import as_written_out, has_lost_scale
from factlint.extraction.arithmetic.near import is_closed, last_is_aside, may_be_rounded, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import elliptical_parts as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Figure, Sum, with_unit
from factlint.values.regex import regex

_COLON, _APPOSED = regex(words_of.COLON), regex(words_of.APPOSED)
_OF_HEAD, _OF_HEAD_BEHIND = regex(words_of.OF_HEAD), regex(words_of.OF_HEAD_BEHIND)
_JOINT, _LAST = regex(words_of.JOINT), regex(words_of.LAST)
_PLACED = regex(words_of.PLACED)
_OPENS = regex(words_of.OPENS)
_AMONG_HEAD = regex(words_of.AMONG_HEAD)
_IN_ORDER = regex(words_of.IN_ORDER)
_FEWEST, _SEVERAL, _MOST_PARTS = 2, 3, 8
_LEAST, _MOST, _MOST_OF_TWO = Fraction(85, 100), Fraction(5, 4), Fraction(6, 5)
"""How far parts may miss their whole and still be meant as its parts."""


def read_elliptical_parts(passage: Passage) -> Iterator[Sum]:
    """The wholes of a sentence with their parts."""
    bare = without_shares(passage.skeleton)
    here = passage if bare is passage.skeleton else passage_of(passage.document, bare, passage.before)
    if len(here.beside) < _SEVERAL or any(one.is_share for one in here.beside):
        return
    for at in range(len(here.beside) - _FEWEST):
        division = _division(here, at)
        if division is not None and are_apart(division):
            yield from _missed(here, division)
    behind = _behind_sentence(here)
    if behind is not None and are_apart(behind):
        yield from _missed(here, behind)


def _behind_sentence(passage: Passage) -> Division | None:
    """Three or more parts that are all numbers of a sentence, with the only number that the one before states."""
    parts, words = passage.beside, _words(passage.beside)
    before = [one for one in passage.amounts if one.sentence == 1]
    is_whole = len(before) == 1 and (before[0].is_measured or before[0].stated.noun is not None)
    if (
        words is None
        or not is_whole
        or not _SEVERAL <= len(parts) <= _MOST_PARTS
        or not _OPENS.match(parts[0].before)
    ):
        return None
    if not _are_all_numbers(passage, parts) or any(one.stated.noun is not None for one in parts):
        return None
    return Division(before, parts, words, Lead.SENTENCE, _written(passage, parts))


def _division(passage: Passage, at: int) -> Division | None:
    """The parts that follow a number, if all numbers behind it are parts."""
    stated = passage.beside
    whole, first = stated[at], stated[at + 1]
    colon = _COLON.match(whole.behind)
    parts = _up_to_bracket(stated[at + 1 :]) if colon and colon["bracket"] else stated[at + 1 :]
    words = _words(parts)
    if (
        words is None
        or not _are_all_numbers(passage, (whole, *parts))
        or not _FEWEST <= len(parts) <= _MOST_PARTS
    ):
        return None
    written = _written(passage, parts)
    if colon is not None:
        return Division(stated[: at + 1], parts, words, Lead.COLON, written)
    if _OF_HEAD.search(whole.before) and _OF_HEAD_BEHIND.match(whole.behind):
        return Division((whole,), parts, words, Lead.OF, written)
    is_of_whole = first.stated.noun in {None, whole.stated.noun}
    is_head = _AMONG_HEAD.search(whole.before) is None and not _is_first_of_list(whole, parts)
    is_apposed = _APPOSED.match(whole.behind) and is_of_whole and is_head
    return Division((whole,), parts, words, Lead.APPOSED, written) if is_apposed else None


def _is_first_of_list(whole: Amount, parts: Sequence[Amount]) -> bool:
    """Whether the apparent whole is distinguished as the parts are: "£20,000 came from the county, £15,000 from …"."""
    prepositions = {found["preposition"] for one in parts if (found := _PLACED.match(one.behind))}
    return not prepositions.isdisjoint(whole.behind.split())


def _are_all_numbers(passage: Passage, stated: Sequence[Amount]) -> bool:
    """Whether no number that is no amount stands between some, or behind the last up to the end of its clause."""
    is_unbroken = all(one.behind == other.before for one, other in pairwise(stated))
    return is_unbroken and (")" in stated[-1].behind or passage.skeleton.text.endswith(stated[-1].behind))


def _up_to_bracket(parts: Sequence[Amount]) -> Sequence[Amount]:
    """Those that stand in a bracket, which opens before the first."""
    end = next((at for at, one in enumerate(parts, 1) if ")" in one.behind), 0)
    return parts[:end]


def _words(parts: Sequence[Amount]) -> Sequence[str] | None:
    """What is said of each part; None if they are no list."""
    *others, last = parts or (None,)
    joints = [_JOINT.search(one.behind) for one in others if one is not None]
    if last is None or not all(joints):
        return None
    behind = _LAST.match(last.behind)
    ahead = [one.behind[: joint.start()] for one, joint in zip(others, joints, strict=True) if one and joint]
    return (*ahead, behind[0] if behind else "")


def _written(passage: Passage, parts: Sequence[Amount]) -> Sequence[str]:
    """The prose behind each part up to the next."""
    end = passage.skeleton.in_prose(0, len(passage.skeleton.text)).end
    starts = [*(one.figure.prose.start for one in parts[1:]), end]
    return [
        passage.document.prose[one.figure.prose.end : start] for one, start in zip(parts, starts, strict=True)
    ]


def _missed(passage: Passage, division: Division) -> Iterator[Sum]:
    """The only number before the parts that they may be parts of, if they miss it."""
    largest = max(one.number for one in division.parts)
    wholes = [one for one in division.wholes if one.number > largest and is_closed(one.figure)]
    if len(wholes) != 1 or not all(is_closed(one.figure) and not one.is_for_each for one in division.parts):
        return
    (whole,) = wholes
    if not all(_is_part_of(whole, one) for one in division.parts):
        return
    parts = tuple(with_unit(one.figure, whole.figure.value.unit) for one in division.parts)
    total, *exact = as_written_out((whole.figure, *parts))
    made = sum_of_figures(parts)
    is_two = len(parts) < _SEVERAL
    is_money = whole.figure.value.unit in MONEY
    if is_money and any(words_of.FOR in one.split() for one in division.words):
        return  # prices: "20 euros: 8 for children and 7 for pensioners"
    is_left_open = "," in division.parts[-1].behind or any(map(_IN_ORDER.search, division.words))
    are_all = division.lead is Lead.COLON and not (is_money or is_left_open)
    is_closed_list = are_all and not (is_two and is_mixed(division.words))
    least = _LEAST if is_closed_list else Fraction(1)
    most = _MOST_OF_TWO if is_two else _MOST
    if made == whole.number or not least * whole.number <= made <= most * whole.number:
        return
    if not (
        may_be_rounded(whole.number - made, parts)
        or has_lost_scale(whole.figure, parts)
        or last_is_aside(whole.figure, parts)
        or passage.is_made(whole, passage.beside)
        or any(one.number == made for one in passage.amounts)
        or _is_nested(parts)
    ):
        yield Sum(total, tuple(exact))


def _is_part_of(whole: Amount, part: Amount) -> bool:
    """Whether a part has the unit of its whole, or none."""
    unit = part.figure.value.unit
    return unit == whole.figure.value.unit or (unit is None and part.stated.noun is None)


def _is_nested(parts: Sequence[Figure]) -> bool:
    """Whether a part is what others make: "nine new ones, five red and four blue"."""
    return any(
        sum_of_figures(some) == one.value.written
        for at, one in enumerate(parts)
        for count in range(2, len(parts))
        for some in combinations((*parts[:at], *parts[at + 1 :]), count)
    )
