"""Two disjoint parts that exceed their whole: "of the ten judges nine voted yes, two voted no"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.wholes.complements import are_opposed
from factlint.extraction.languages.en.arithmetic.amounts.wholes import opposed as words_of
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_GUARDS, _IS_WHOLE, _NOT_WHOLE = map(regex, (words_of.NOT_OPPOSED, words_of.IS_WHOLE, words_of.NOT_WHOLE))
_NO_PART = regex(words_of.NO_PART)
_THREE = 3
_FARTHEST = Fraction(8, 5)
"""The largest ratio between the two parts' sum and their whole."""


def read_opposed(passage: Passage) -> Iterator[Sum]:
    """The only three amounts of a sentence and the ones before it, if two exceed the third."""
    reaches = ([one for one in passage.amounts if one.sentence <= reach] for reach in (0, 1, 2))
    three = next((one for one in reaches if len(one) >= _THREE), [])
    texts = (passage.skeleton, *passage.before[: three[0].sentence if three else 0])
    if len(three) != _THREE or three[-1].sentence or any(_GUARDS.search(one.text) for one in texts):
        return
    if not passage.is_read_whole or not all(is_closed(one.figure) and not one.is_share for one in three):
        return
    whole = max(three, key=lambda one: one.number)
    first, second = (one for one in three if one is not whole)
    made = first.number + second.number
    is_more = whole.number < made and is_near(made, whole.number, _FARTHEST)
    if (
        is_more
        and _are_parts(whole, first, second)
        and are_opposed(*(_words(one, whole) for one in (first, second)))
    ):
        yield Sum(whole.figure, (first.figure, second.figure))


def _are_parts(whole: Amount, first: Amount, second: Amount) -> bool:
    """Whether the larger number is stated as that of all, and the two others may count some of them."""
    if whole.sentence < first.sentence:
        return False
    is_whole = whole.sentence > second.sentence or _IS_WHOLE.search(whole.before) is not None
    is_open = _NOT_WHOLE.search(whole.before) is not None
    are_alike = all(
        not one.is_measured and one.is_kin(whole) and not _NO_PART.match(one.behind) for one in (first, second)
    )
    return is_whole and not is_open and are_alike and whole.stated.noun is not None


def _words(part: Amount, whole: Amount) -> str:
    """The words about a part in its clause; after the whole, if that stands right before the part."""
    is_beside = whole.sentence == part.sentence and whole.before == part.behind
    return (whole if is_beside else part).clause.rpartition("#")[2]
