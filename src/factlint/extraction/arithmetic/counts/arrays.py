"""Things with a number of parts each, and the total of parts: "ten rows of 14 seats, 140 seats in all".

The number of things, the parts of each and the total are read separately, in a sentence and the one before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import prod

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage, passage_of
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import arrays as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import rarely_matched
from factlint.model.arithmetic import Calculation, Operation
from factlint.model.document import Document
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_CUE, _NOT_EVEN = rarely_matched(words_of.EACH_CUE), regex(words_of.NOT_EVEN)
_MANY_OF, _EACH_HAS = regex(words_of.MANY_OF), regex(words_of.EACH_HAS)
_FOR_ONE, _OF_EACH = regex(words_of.FOR_ONE), regex(words_of.OF_EACH)
_MADE_BEFORE, _MADE_BEHIND = regex(words_of.MADE_BEFORE), regex(words_of.MADE_BEHIND)
_PER_TIME = regex(words_of.PER_TIME)
_APPOSED, _ENDS = regex(words_of.APPOSED), regex(words_of.ENDS)
_NOT_ALL, _SOME_OF, _CLAUSE_END = regex(words_of.NOT_ALL), regex(words_of.SOME_OF), regex(r"[,;:.|]")
_FARTHEST = Fraction(2)
"""The largest ratio between a stated and a computed total."""


@dataclass(frozen=True, slots=True)
class _Array:
    count: Amount
    each: Amount


def read_arrays(document: Document, skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """The total of the only array in a sentence and the one before it, if the sentence states a total."""
    near = before[:1]
    if not any(_CUE.search(one.text) for one in (skeleton, *near)):
        return
    passage = passage_of(document, skeleton, near)
    arrays = {(one.count.figure, one.each.figure): one for one in _arrays(passage)}
    if len(arrays) != 1:
        return
    array = next(iter(arrays.values()))
    behind = passage.behind(max((array.count, array.each), key=passage.amounts.index))
    whole = next(iter(behind), None)
    if whole is None or whole.sentence or not _is_plain(whole) or not _is_whole(whole, array):
        return
    if _SOME_OF.search(array.count.before) or _NOT_ALL.match(whole.behind):
        return
    if any(map(_NOT_EVEN.search, _stated_with(passage, whole))):
        return
    each_time = _PER_TIME.match(array.each.behind)
    times = [one for one in passage.amounts if each_time and one.stated.noun == stem_of(each_time["per"])]
    if each_time is not None and not (len(times) == 1 and _is_plain(times[0])):
        return
    operands = (array.count, array.each, *times)
    made = prod(one.number for one in operands)
    if made != whole.number and made <= whole.number * _FARTHEST and whole.number <= made * _FARTHEST:
        yield Calculation(whole.figure, Operation.PRODUCT, tuple(one.figure for one in operands))


def _stated_with(passage: Passage, whole: Amount) -> Iterator[str]:
    """The words of a passage up to the end of the clause with the total."""
    yield from (one.text for one in passage.before)
    for one in passage.beside[: passage.beside.index(whole) + 1]:
        yield one.before
    yield _CLAUSE_END.split(whole.behind, maxsplit=1)[0]


def _arrays(passage: Passage) -> Iterator[_Array]:
    """Each number of parts of one thing, with the number of things."""
    plain = [one for one in passage.amounts if _is_plain(one)]
    for at, one in enumerate(plain):
        after = plain[at + 1] if at + 1 < len(plain) else None
        if after is not None and after.sentence == one.sentence:
            if _MANY_OF.match(one.behind):
                yield _Array(one, after)
            if _OF_EACH.match(one.behind):
                yield _Array(after, one)
        found = _EACH_HAS.search(one.before) or _FOR_ONE.match(one.behind)
        if found is None:
            continue
        if found["one"] is not None:
            thing = stem_of(found["one"])
            counts = [other for other in plain if other is not one and other.stated.noun == thing]
        else:
            counts = plain[at - 1 : at] if at else []
        yield from (_Array(count, one) for count in counts if count.figure.value.unit is None)


def _is_whole(whole: Amount, array: _Array) -> bool:
    """Whether a number is called the total of an array."""
    is_alike = whole.figure.value.unit == array.each.figure.value.unit and (
        whole.stated.noun == array.each.stated.noun or None in (whole.stated.noun, array.each.stated.noun)
    )
    is_said = _MADE_BEFORE.search(whole.before) is not None or _MADE_BEHIND.match(whole.behind) is not None
    is_apposed = _APPOSED.match(whole.before[-2:]) is not None and _ENDS.match(whole.behind) is not None
    is_same = is_alike and whole.stated.noun is not None
    return (is_said and (is_alike or whole.figure.value.unit is None)) or (is_apposed and is_same)


def _is_plain(one: Amount) -> bool:
    value = one.figure.value
    return (
        value.hedge is Hedge.EXACTLY
        and value.written.denominator == 1
        and value.written > 1
        and not one.is_share
    )
