"""“Phase two follows at once, from July”: phases, nights and deadlines that contradict their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import schedules as words_of
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.values.interval import Interval
from factlint.values.pairs import pairs_within
from factlint.values.time import Grain

_REACH = 3
"""How many sentences may lie between an opening and its deadline."""
_AT_ONCE, _NEXT_DAY = Interval(-1, 8), Interval(1, 2)
"""Days from the end of one phase to the start of the next; "immediately" allows for a weekend."""


def schedules(timed: TimedText) -> Iterator[Relation]:
    """The order and distance of dates in the sentences of a plan."""
    for block in (*timed.paragraphs, *timed.items):
        for _, sentence in block:
            yield from _nights(sentence)
        for (index, first), (following, last) in pairwise(block):
            if following == index + 1:
                yield from _phases(first, last)
        yield from _deadlines(block)


def _nights(sentence: TimedSentence) -> Iterator[Relation]:
    """A number of nights between two days, each of which may begin or end one."""
    found = shapes(words_of.NIGHTS).search(sentence.text) if len(sentence.dates) > 1 else None
    if found is None:
        return
    first, last = sentence.date(found, "first"), sentence.date(found, "last")
    if first.value.grain is last.value.grain is Grain.DAY:
        nights = int(read_numeral(found["count"].casefold()).value)
        days = Interval(nights - 1, nights + 1)
        yield Relation(Tie.LENGTH, (first,), last, days, sentence.words(*found.span("said")))


def _phases(first: TimedSentence, last: TimedSentence) -> Iterator[Relation]:
    """A phase that immediately follows the one that ends in the sentence before."""
    following = shapes(words_of.FOLLOWING).search(last.text) if first.dates and last.dates else None
    ended = shapes(words_of.ENDED).search(first.text) if following else None
    if following is None or ended is None or pattern(words_of.APART).search(last.text):
        return
    end, begun = first.date(ended, "ended"), last.date(following, "begun")
    if end is not first.dates[-1]:
        return
    words = last.words(*following.span("said"))
    if following["at_once"] is not None:
        yield Relation(Tie.SHIFT, (end,), begun, _AT_ONCE, words)
    elif end.value.grain is begun.value.grain is Grain.DAY and pattern(words_of.NEXT_DAY).fullmatch(words.said):
        yield Relation(Tie.SHIFT, (end,), begun, _NEXT_DAY, words)


def _deadlines(block: Block) -> Iterator[Relation]:
    """A last day before the first, or after the event that one has to apply for."""
    dated = [one for one in block if one[1].dates]
    firm = [one for one in dated if len(dated) > 1 and not _is_doubtful(one[1])]
    near = [*pairs_within(_REACH, firm, itemgetter(0))]
    for (_, one), (_, other) in (*near, *(tuple(reversed(pair)) for pair in near)):
        closed = shapes(words_of.CLOSED).search(other.text)
        opened = shapes(words_of.OPENED).search(one.text) if closed else None
        if closed and opened and _are_of_one(opened, closed):
            begin, end = one.date(opened, "opened"), other.date(closed, "closed")
            words = other.words(closed.start(), closed.start("closed") - len(" ‹d"))
            yield Relation(Tie.COURSE, (begin,), end, not_before(begin, end), words)
        registered = pattern(words_of.REGISTER).search(other.text)
        event = pattern(words_of.TAKES_PLACE).search(one.text) if registered else None
        if registered and event:
            held, end = one.date(event, "event"), other.date(registered, "closed")
            words = other.words(registered.start(), registered.start("closed") - len(" ‹d"))
            yield Relation(Tie.ORDER, (end,), held, not_before(end, held), words)


def _are_of_one(opened: re.Match[str], closed: re.Match[str]) -> bool:
    """Whether one thing opens and closes; a bare deadline belongs to whatever opened."""
    what = closed["what"].casefold().rstrip("s")
    return not what or what == opened["what"].casefold().rstrip("s")


def _is_doubtful(sentence: TimedSentence) -> bool:
    return pattern(words_of.DOUBT).search(sentence.text) is not None
