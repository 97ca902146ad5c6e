"""A sentence whose numbers are all of one kind, one of them called the total or difference of the others.

No words between the numbers are required. What links them: there are no others, one is called a result, it is near the
only result that they can have, and no other combination of the passage's numbers gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import has_lost_scale, is_time
from factlint.extraction.arithmetic.near import are_alike, is_closed, is_near, may_be_rounded, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.differences import reconciled as words_of
from factlint.extraction.languages.en.arithmetic.paragraphs.computed import FATES
from factlint.model.arithmetic import Calculation, Figure, Operation, Sum
from factlint.values.regex import regex

_TOTAL_BEFORE, _TOTAL_BEHIND = regex(words_of.TOTAL_BEFORE), regex(words_of.TOTAL_BEHIND)
_OVER_PARTS, _SPANS = regex(words_of.OVER_PARTS), regex(words_of.SPANS)
_COMPOSED, _COMES_TO = regex(words_of.COMPOSED), regex(words_of.COMES_TO)
_REST_BEFORE, _REST_BEHIND = regex(words_of.REST_BEFORE), regex(words_of.REST_BEHIND)
_ALL_THE_REST, _GAPPED_REST = regex(words_of.ALL_THE_REST), regex(words_of.GAPPED_REST)
_GUARDS, _PART_OF = regex(words_of.NOT_RECONCILED), regex(words_of.PART_OF)
_FATES = regex(FATES)
_FEWEST, _MOST = 3, 7
"""How many numbers such a sentence has."""
_FARTHEST = Fraction(3, 2)
"""The largest ratio between a stated and a computed result."""


def read_reconciled(passage: Passage) -> Iterator[Sum | Calculation]:
    """The sums and differences of sentences that allow only one reading."""
    values = _without_number_of_parts(passage.beside)
    if (
        not _FEWEST <= len(values) <= _MOST
        or not passage.is_read_whole
        or _GUARDS.search(passage.skeleton.text)
    ):
        return
    figures = tuple(one.figure for one in values)
    if any(one.is_share or not is_closed(one.figure) or is_time(one.figure) for one in values):
        return
    if not are_alike(figures):
        return
    found = [equation for said in values for equation in _results(passage, said, values)]
    if len(found) == 1:
        yield found[0]


def _without_number_of_parts(values: Sequence[Amount]) -> Sequence[Amount]:
    """The values without the last one, if that states how many of the others are included in the total before it."""
    if len(values) <= _FEWEST or not _SPANS.match(values[-1].behind) or values[-1].number != len(values) - 2:
        return values
    return values[:-1] if _OVER_PARTS.match(values[-2].behind) else values


def _results(passage: Passage, said: Amount, values: Sequence[Amount]) -> Iterator[Sum | Calculation]:
    """The operations that the words next to a number name, unless other numbers yield it in some way."""
    others = [one for one in values if one is not said]
    if passage.is_made(said, values):
        return
    is_over_parts = len(values) < len(passage.beside) and said is values[-1]
    is_composed = _COMPOSED.search(passage.skeleton.text) and _COMES_TO.search(said.before)
    if _TOTAL_BEFORE.search(said.before) or _TOTAL_BEHIND.match(said.behind) or is_composed or is_over_parts:
        yield from _total(said, others)
    elif _ALL_THE_REST.search(said.before) and (wholes := _wholes_before(passage, values)):
        yield from _parts_of(wholes, values)
    elif len(others) == 2 and _is_rest(said) and not _FATES.search(passage.skeleton.text):
        yield from _difference(said, others)


def _is_rest(said: Amount) -> bool:
    """Whether the words next to an amount call it the remainder of another, and not the last of several parts."""
    is_rest = _REST_BEFORE.search(said.before) or _REST_BEHIND.match(said.behind)
    return bool(is_rest) and not _GAPPED_REST.search(said.before)


def _wholes_before(passage: Passage, values: Sequence[Amount]) -> Sequence[Amount]:
    """Amounts of the sentence before that are larger than every number of this one."""
    largest = max(one.number for one in values)
    return [one for one in passage.kin(values[0]) if one.sentence == 1 and one.number > largest]


def _parts_of(wholes: Sequence[Amount], values: Sequence[Amount]) -> Iterator[Sum]:
    """The only whole of a sentence, with the parts that the next sentence lists up to "the remaining"."""
    figures = tuple(one.figure for one in values)
    if len(wholes) == 1 and is_near(wholes[0].number, sum_of_figures(figures), _FARTHEST):
        yield Sum(wholes[0].figure, figures)


def _total(said: Amount, parts: Sequence[Amount]) -> Iterator[Sum]:
    """The sum of everything stated before."""
    figures = tuple(one.figure for one in parts)
    if any(_PART_OF.search(one.before) for one in parts):
        return  # "one of the three teachers and six pupils, seven in all"
    made = sum_of_figures(figures)
    is_last = all(one.figure.prose < said.figure.prose for one in parts)
    is_larger = said.number > max(one.number for one in parts)
    if not (is_last and is_larger and is_near(said.number, made, _FARTHEST)):
        return
    is_rounded = may_be_rounded(said.number - made, (said.figure, *figures))
    if not is_rounded and not has_lost_scale(said.figure, figures):
        yield Sum(said.figure, figures)


def _difference(said: Amount, others: Sequence[Amount]) -> Iterator[Calculation]:
    """The difference between two other amounts of the same things."""
    if not all(one.is_kin(other) for one, other in combinations((said, *others), 2)):
        return
    small, large = sorted((one.figure for one in others), key=_number)
    between = _number(large) - _number(small)
    is_less = between > 0 and said.number < _number(large)
    if is_less and is_near(said.number, between, _FARTHEST) and not has_lost_scale(large, (small, said.figure)):
        yield Calculation(said.figure, Operation.DIFFERENCE, (large, small))


def _number(figure: Figure) -> Fraction:
    return figure.value.written
