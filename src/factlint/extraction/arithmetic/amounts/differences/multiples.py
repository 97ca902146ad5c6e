"""Two amounts, one stated to be a multiple of the other, and no third: "had 9 boats and now has 18, twice as many"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.differences.when import state_two_times
from factlint.extraction.arithmetic.amounts.differences.whose_difference import is_of_others
from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.changes_and_shares.multiples import times_said
from factlint.extraction.arithmetic.degrees import may_be_compared_as, states_attribute
from factlint.extraction.arithmetic.joined_figures import is_time
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.paragraphs.stated import counted_as
from factlint.extraction.arithmetic.skeleton import Skeleton, is_in_name
from factlint.extraction.languages.en.arithmetic.amounts.differences import compared as words_of
from factlint.extraction.quantities.nouns import noun_at
from factlint.model.arithmetic import Change, Share
from factlint.values.regex import regex

_MULTIPLE, _GUARDS = regex(words_of.MULTIPLE), regex(words_of.NOT_COMPARED)
_BECAME, _NOT_BECAME = regex(words_of.BECAME), regex(words_of.NOT_BECAME)
_SINCE = regex(words_of.SINCE)
_TAKEN = regex(words_of.TAKEN_TIMES)
_PORTIONS_OF, _PORTIONS_FOR = regex(words_of.PORTIONS_OF), regex(words_of.PORTIONS_FOR)
_SLACK = Fraction(15, 100)
"""The relative error up to which a multiple is taken to be about two amounts."""
_STRETCH_BEFORE, _STRETCH_BEHIND = regex(words_of.STRETCH_BEFORE), regex(words_of.STRETCH_BEHIND)
_OF_MEASURE = regex(words_of.OF_MEASURE)
_HOW, _SUBJECT = regex(words_of.MULTIPLE_OF), regex(words_of.SUBJECT)
_SIDES, _FACTOR_BEFORE = regex(words_of.SIDES), regex(words_of.FACTOR_BEFORE)
_FARTHEST, _PAIR = Fraction(2), 2


def read_stated_multiples(passage: Passage, folded: str) -> Iterator[Change | Share]:
    """The multiple that a sentence states, of the only two amounts that it may be of; `folded` is the text."""
    text = passage.skeleton.text
    if (taken := _TAKEN.search(text)) is not None and (portions := _portions(passage, taken)) is not None:
        yield from _multiple(passage, folded, taken, portions)
        return
    found = list(_MULTIPLE.finditer(text))
    guards = _GUARDS
    if not found:
        found, guards = list(_BECAME.finditer(text)), _NOT_BECAME
    if len(found) != 1 or guards.search(text):
        return
    pair = _two(passage, found[0]) or _two_alike_before(passage, found[0])
    if pair is not None and not (found[0].groupdict().get("share") and _is_ahead(passage, found[0], pair)):
        yield from _multiple(passage, folded, found[0], pair)


def _is_ahead(passage: Passage, found: re.Match[str], pair: tuple[Amount, Amount]) -> bool:
    """Whether a share stands before both amounts, which may then be about others: "a third as many
    came, 40, and 90".
    """
    first = passage.skeleton.text.find(words_of.AMOUNT)
    return not any(one.sentence for one in pair) and first > found.start()


def _multiple(
    passage: Passage, folded: str, found: re.Match[str], pair: tuple[Amount, Amount]
) -> Iterator[Change | Share]:
    """The multiple, if the larger of two amounts is near the stated multiple of the other without matching it."""
    times = _times(passage, found)
    if times is None:
        return
    small, large = sorted(pair, key=lambda one: one.number)
    ratio = large.number / small.number
    is_meant = abs(ratio / times - 1) <= _SLACK
    if is_meant or ratio == 1 or not is_near(ratio, times, _FARTHEST):
        return  # of two equal amounts nobody says that one is twice the other
    if (share := found.groupdict().get("share")) is not None:
        yield Share(small.figure, large.figure, passage.skeleton.figures[int(share)])
    else:
        cue = passage.skeleton.in_prose(*found.span("word"))
        yield Change(small.figure, large.figure, None, times_said(passage.document, folded, cue, times), cue)


def _portions(passage: Passage, found: re.Match[str]) -> tuple[Amount, Amount] | None:
    """The servings of a recipe, and those of the recipe multiplied."""
    times = passage.skeleton.figures[int(found["times"])] if found["times"] else None
    near = [one for one in passage.amounts if one.sentence <= 1 and one.figure is not times]
    own = [one for one in near if _PORTIONS_OF.search(one.before)]
    meant = [one for one in near if one not in own and not one.sentence and _PORTIONS_FOR.search(one.before)]
    are_plain = all(is_closed(one.figure) and not one.is_measured for one in (*own, *meant))
    return (own[0], meant[0]) if len(own) == len(meant) == 1 and are_plain else None


def _times(passage: Passage, found: re.Match[str]) -> Fraction | None:
    if (at := found.groupdict().get("share")) is not None:
        share = passage.skeleton.figures[int(at)]
        return 1 / share.value.written if is_closed(share) else None
    if found.groupdict().get("times") is None:
        times = Fraction(words_of.MULTIPLIERS[found["word"]])
        return max(times, 1 / times)
    figure = passage.skeleton.figures[int(found["times"])]
    return figure.value.written if is_closed(figure) and figure.value.written > 1 else None


def _two(passage: Passage, found: re.Match[str]) -> tuple[Amount, Amount] | None:
    """The two amounts of the sentence, or its only one with the only one of the sentence before."""
    number = passage.skeleton.figures[int(found["times"])] if found.groupdict().get("times") else None
    if states_multiple(passage.skeleton):
        return None if _SINCE.search(passage.skeleton.text) else _two_before(passage)
    for reach in (0, 1):
        values = [
            one
            for one in passage.amounts
            if one.sentence <= reach and one.figure is not number and not one.is_share
        ]
        measured = [one for one in values if one.is_measured]
        if len(measured) == 2 and all(one.stated.noun is None for one in values):  # others are names of things
            values = measured
        if len(values) == 2 and any(not one.sentence for one in values):
            first, second = values
            is_plain = is_closed(first.figure) and is_closed(second.figure)
            is_plain = is_plain and not _may_be_of_others(passage, found, first)
            is_plain = is_plain and not any(_FACTOR_BEFORE.search(one.before) for one in values)
            is_plain = is_plain and not any(is_in_name(passage.document.prose, one.figure) for one in values)
            return (first, second) if first.is_kin(second) and is_plain else None
        if len(values) > 1:
            return None
    return None


def _two_alike_before(passage: Passage, found: re.Match[str]) -> tuple[Amount, Amount] | None:
    """The only two of a kind that the sentences before list one by one, if this one states no amount but the multiple.

    "The old lamp gives 400 lumens. The new one gives 800 from one battery. The new one is twice as bright."
    """
    times = passage.skeleton.figures[int(found["times"])] if found.groupdict().get("times") else None
    how = _HOW.match(passage.skeleton.text, found.start())
    if any(one.figure is not times for one in passage.beside) or how is None:
        return None
    subject = _SUBJECT.match(passage.skeleton.text)
    if subject is None or not any(subject["subject"] in one.text for one in passage.before):
        return None
    stated = [one for one in passage.amounts if one.sentence and not one.is_share and not is_time(one.figure)]
    stated = [one for one in stated if not is_in_name(passage.document.prose, one.figure)]
    stated = [one for one in stated if _is_compared(one, how)]
    for last in reversed(stated):
        alike = [one for one in stated if one.is_kin(last) and one.is_measured is last.is_measured]
        if len(alike) == _PAIR and all(map(_is_plain, alike)):
            return alike[0], alike[1]
    return None


def _is_compared(one: Amount, how: re.Match[str]) -> bool:
    """Whether a multiple such as "twice as long" or "three times as many pupils" may be about an amount."""
    noun = how["noun"] and (noun_at(f" {how['noun']}", 0) or None)
    is_of_noun = not noun or one.stated.noun is None or counted_as(noun.unit) == one.stated.noun
    is_of_kind = may_be_compared_as(one.stated, how["how"])
    return is_of_noun and is_of_kind and states_attribute(how["how"], one.clause)


def _is_plain(one: Amount) -> bool:
    return is_closed(one.figure) and not one.is_for_each


def _two_before(passage: Passage) -> tuple[Amount, Amount] | None:
    """The only two amounts of the sentences before, stated for two times: "its value has doubled"."""
    for reach in (1, 2):
        stated = [
            one
            for one in passage.amounts
            if one.sentence <= reach and not (one.is_share or one.is_length_of_time)
        ]
        if len(stated) == 2:
            first, second = stated
            is_plain = all(
                is_closed(one.figure) and not is_in_name(passage.document.prose, one.figure) for one in stated
            )
            texts = (passage.before[one.sentence - 1].text for one in stated)
            is_plain = is_plain and not is_of_others(passage, stated)
            return (first, second) if is_plain and first.is_kin(second) and state_two_times(texts) else None
        if len(stated) > 2:
            return None
    return None


def states_multiple(skeleton: Skeleton) -> bool:
    """Whether a sentence without numbers states that something has become a multiple of what it was."""
    return not skeleton.figures and _BECAME.search(skeleton.text) is not None


def compares_by_multiple(skeleton: Skeleton) -> bool:
    """Whether a sentence without numbers states that something is a multiple of something else."""
    return not skeleton.figures and _MULTIPLE.search(skeleton.text) is not None


def _may_be_of_others(passage: Passage, found: re.Match[str], first: Amount) -> bool:
    """Whether a multiple may be about a share next to it, or its two amounts are the ends of a range or the sides of an
    area.
    """
    own = found.groupdict().get("share")
    is_of_share = sum(one.is_share for one in passage.beside) > (own is not None)
    is_stretch = _STRETCH_BEFORE.search(first.before) and _STRETCH_BEHIND.match(first.behind)
    if _SIDES.match(first.behind):
        return True
    is_of_measure = _OF_MEASURE.match(passage.skeleton.text, found.end("word")) is not None
    return is_of_share or is_stretch is not None or (is_of_measure and not first.is_measured)
