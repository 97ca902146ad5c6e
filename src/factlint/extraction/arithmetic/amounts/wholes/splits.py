"""A measured whole divided between two, the second of whom has no verb.

"Of the cost, the company bore €15 million and the region €9 million." Parts of money, distance and area are disjoint,
so two parts that exceed their whole are wrong wherever they stand; two that come near it are all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import is_closed, may_be_rounded
from factlint.extraction.languages.en.arithmetic.amounts.wholes import splits as words_of
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_HEAD, _BEARS, _BORNE = map(regex, (words_of.HEAD, words_of.BEARS, words_of.BORNE))
_GAPPED, _IS_LAST = regex(words_of.GAPPED), regex(words_of.IS_LAST)
_ACCOUNTED, _OF_THESE = regex(words_of.ACCOUNTED), regex(words_of.OF_THESE)
_CHANGED = tuple(map(regex, words_of.CHANGED))
_IS_SUM = regex(words_of.IS_SUM)
_GUARDS = regex(words_of.NOT_SPLIT)
_LEAST, _MOST = Fraction(88, 100), Fraction(125, 100)
"""The least and the largest ratio between two parts' sum and their whole."""


def read_splits(passage: Passage) -> Iterator[Sum]:
    """The wholes of which a sentence states two parts that are all there is."""
    values = [one for one in passage.beside if not one.is_share]
    if len(values) not in (2, 3) or _GUARDS.search(passage.skeleton.text):
        return
    *head, first, second = values
    if not (_GAPPED.match(first.behind) and _IS_LAST.match(second.behind)):
        return
    whole = head[0] if head else _stated_before(passage, second)
    if whole is None or not _is_divided(first, second, whole, is_beside=bool(head)):
        return
    if passage.is_made(whole, passage.beside if _HEAD.search(first.before) else None):
        return
    parts = first.number + second.number
    if may_be_rounded(whole.number - parts, (first.figure, second.figure)):
        return
    least = 1 if _HEAD.search(first.before) and not _BORNE.search(first.before) else _LEAST
    if least * whole.number <= parts <= _MOST * whole.number and parts != whole.number:
        yield Sum(whole.figure, (first.figure, second.figure))


def _stated_before(passage: Passage, part: Amount) -> Amount | None:
    """The only amount in the previous sentence of the kind of a part, what it has become, or a sum stated there."""
    stated = [one for one in passage.kin(part) if one.sentence == 1]
    if len(stated) == len(_CHANGED) and all(
        form.search(one.before) for form, one in zip(_CHANGED, stated, strict=True)
    ):
        return stated[1]
    is_sum = len(stated) > 1 and _IS_SUM.search(stated[0].before) is not None
    return stated[0] if len(stated) == 1 or is_sum else None


def _is_divided(first: Amount, second: Amount, whole: Amount, *, is_beside: bool) -> bool:
    figures = (whole.figure, first.figure, second.figure)
    if not all(map(is_closed, figures)) or max(first.number, second.number) >= whole.number:
        return False
    if has_lost_scale(whole.figure, figures[1:]):
        return False
    if _ACCOUNTED.search(first.before) and _OF_THESE.match(first.behind):
        return first.is_kin(whole) and second.is_kin(whole)
    is_led = _HEAD.search(first.before) or (not is_beside and _BEARS.match(first.before))
    is_measured = len({figure.value.unit for figure in figures}) == 1 and whole.is_measured
    return bool(is_led) and is_measured
