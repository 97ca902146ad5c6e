"""Three parts or more that add up to more than the whole stated in the sentence before.

Those of one whole are votes, each for one of all, and measures: "1,200 ballots were cast. Meyer received 640 votes,
Haddad 580, and 80 ballots were spoilt."
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import is_time
from factlint.extraction.arithmetic.near import are_alike, is_closed, may_be_rounded, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import exceeded as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_ITEM, _GUARDS = regex(words_of.ITEM), regex(words_of.NOT_PARTS)
_SAMPLE, _BETWEEN_GROUPS = regex(words_of.SAMPLE), regex(words_of.BETWEEN_GROUPS)
_APPORTIONED, _NOT_APPORTIONED = regex(words_of.APPORTIONED), regex(words_of.NOT_APPORTIONED)
_PAIR, _FEWEST, _MOST_PARTS = 2, 3, 8
_MOST = Fraction(5, 4)
"""The largest ratio between the sum of the parts and their whole."""


def read_exceeded(passage: Passage) -> Iterator[Sum]:
    """The only whole of the sentence before, if all numbers of a sentence add up to more."""
    parts = passage.beside
    if not _FEWEST <= len(parts) <= _MOST_PARTS or not passage.is_read_whole or not passage.before:
        return
    if _GUARDS.search(passage.skeleton.text) or not all(map(_is_plain, parts)):
        return
    if not all(_ITEM.match(one.behind) for one, _ in pairwise(parts)):
        return
    before = [
        one for one in passage.amounts if one.sentence == 1 and not one.is_for_each and is_closed(one.figure)
    ]
    largest = max(part.number for part in parts)
    wholes = [one for one in before if one.number > largest and _is_of_parts(one)]
    nouns = {one.stated.noun for one in parts if not one.is_measured} - {None}
    if not nouns <= words_of.CAST_ONCE:
        return
    figures = tuple(one.figure for one in parts)
    if len(wholes) == 1 and are_alike((wholes[0].figure, *figures)):
        whole, made = wholes[0].figure, sum_of_figures(figures)
        is_more = whole.value.written < made <= _MOST * whole.value.written
        if is_more and not may_be_rounded(made - whole.value.written, figures):
            yield Sum(whole, figures)


def read_apportioned(passage: Passage) -> Iterator[Sum]:
    """The only whole of the sentence before, if more were assigned to groups or came from places.

    "We recruited 96 adults. 48 were assigned to the first group and 58 to the second."
    """
    sample, parts = _sample(passage)
    text = passage.skeleton.text
    if not _PAIR <= len(parts) <= _MOST_PARTS or not passage.is_read_whole or not (sample or passage.before):
        return
    if (
        not (sample or _APPORTIONED.search(text))
        or _NOT_APPORTIONED.search(text)
        or not all(map(_is_plain, parts))
    ):
        return
    largest = max(part.number for part in parts)
    wholes = sample or [one for one in passage.kin(parts[0]) if one.sentence == 1 and one.number > largest]
    if len(wholes) != 1 or any(one.is_measured or not one.is_kin(wholes[0]) for one in parts):
        return
    made = sum_of_figures(one.figure for one in parts)
    is_counted = bool(sample) or wholes[0].stated.noun is not None
    if is_counted and largest < wholes[0].number < made <= _MOST * wholes[0].number:
        yield Sum(wholes[0].figure, tuple(one.figure for one in parts))


def _sample(passage: Passage) -> tuple[tuple[Amount, ...], tuple[Amount, ...]]:
    """The sample that a sentence states before its groups, and these: "Patients (N = 90) were assigned to …"."""
    head, *others = passage.beside or (None,)
    if head is None or not (_SAMPLE.match(head.before) and _BETWEEN_GROUPS.match(head.behind)):
        return (), passage.beside
    return (head,), tuple(one for one in others if one is not None)


def _is_of_parts(whole: Amount) -> bool:
    """Whether the parts of a whole are disjoint, and nothing is added to it, as interest is to money."""
    unit = whole.figure.value.unit
    return (
        whole.stated.noun in words_of.CAST_ONCE
        if unit is None
        else unit not in MONEY and not is_time(whole.figure)
    )


def _is_plain(one: Amount) -> bool:
    return is_closed(one.figure) and not one.is_share and not one.is_for_each
