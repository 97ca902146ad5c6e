"""“Opened in 1932. … Work on it had begun in 1935”: events of one subject in a paragraph, in an impossible order.

Neighbours are read together, which shows in more ways that both are about one (`stages`); this reader takes sentences
that stand apart, and asks what each is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.order.dated_stages import DatedStage, stages_in
from factlint.extraction.chronology.order.stages import follows
from factlint.extraction.chronology.timed import TimedSentence, is_deictic_year
from factlint.extraction.languages.en.chronology.order import orders_apart as words_of
from factlint.extraction.languages.en.chronology.order import stages as words_of_stages
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.pairs import pairs_within
from factlint.values.time import Time

_NOT_AFTER = Interval(None, 1)
_MOST_DATES = 2
_REACH = 8
"""Sentences."""
_EDGES = (
    (words_of.ENDED, words_of.DEEDS, True),
    (words_of.FOUNDED, words_of.DEEDS, False),
    (words_of.FOUNDED, words_of.ALREADY, False),
    (words_of.ENDED, words_of.STANDING, True),
    (words_of.CLOSED, words_of.STILL, True),
    (words_of.BUILT, words_of.NOT_YET_BUILT, True),
    (words_of.OPENED, words_of.NOT_YET_OPENED, True),
)
"""Patterns for a beginning or an end; for the other event of the same thing; and whether that comes before."""
_STATES = (words_of.ALREADY, words_of.STANDING, words_of.STILL, words_of.NOT_YET_BUILT, words_of.NOT_YET_OPENED)
_Stated = tuple[int, TimedSentence, DatedStage]


def orders_apart(timed: TimedText) -> Iterator[Relation]:
    """The order of events that the sentences of a paragraph date for one subject."""
    for block in (*timed.paragraphs, *timed.items):
        if sum(len(sentence.dates) for _, sentence in block) > 1:
            yield from _stages(timed, block)
            yield from _deeds(timed, block)
            yield from _firsts(timed, block)


def _stages(timed: TimedText, block: Block) -> Iterator[Relation]:
    """Events that only come after another, of one subject and without objects."""
    stated = [(index, sentence, stage) for index, sentence in block for stage in _own_stages(sentence)]
    for first, last in pairs_within(_REACH, stated, itemgetter(0)):
        is_looking_back = _is_before(last) and not _is_before(first)
        earlier, later = (last, first) if is_looking_back else (first, last)
        is_order = first[0] != last[0] and follows(earlier[2].verb, later[2].verb)
        if is_order and _are_of_one(timed, first, last):
            yield _relation(earlier, later)


def _is_before(stated: _Stated) -> bool:
    return stated[2].is_before or pattern(words_of.WORK_ON_IT).match(stated[1].text) is not None


def _own_stages(sentence: TimedSentence) -> Iterator[DatedStage]:
    """The stages of a sentence whose verbs have no object."""
    if not 0 < len(sentence.dates) <= _MOST_DATES or sentence.holds(words_of_stages.VETO):
        return
    for stage in stages_in(sentence):
        is_bare = pattern(words_of.NO_OBJECT).match(sentence.text, stage.start + stage.size)
        is_own = pattern(words_of.OF_SUBJECT).search(sentence.text, 0, stage.start)
        if is_bare and is_own and not is_deictic_year(sentence.dates[stage.number]):
            yield stage


def _are_of_one(timed: TimedText, first: _Stated, last: _Stated) -> bool:
    """Whether two stages are of one subject, which nothing in between restarts or replaces."""
    if not _are_sure(timed, first[0], last[0]):
        return False
    if pattern(words_of.WORK_ON_IT).match(last[1].text):
        return last[0] - first[0] == 1
    return _share_subject(timed, first[0], last[0], last[1])


def _are_sure(timed: TimedText, first: int, last: int) -> bool:
    """Whether from one sentence to another nothing mentions another such thing."""
    return not any(pattern(words_of.NOT_SURE).search(timed.prose(number)) for number in range(first, last + 1))


def _share_subject(timed: TimedText, first: int, last: int, stated: TimedSentence) -> bool:
    """Whether two sentences have one subject; a pronoun only if none in between has another."""
    if pattern(words_of.QUOTED).search(stated.text) or _are_distinct(timed, first, last):
        return False
    if not timed.subjects.are_one(first, last):
        return False
    if pattern(words_of.PRONOUN).match(stated.text) is None:
        return True
    return all(
        not timed.subjects.of(between) or timed.subjects.are_one(first, between)
        for between in range(first + 1, last)
    )


def _are_distinct(timed: TimedText, first: int, last: int) -> bool:
    """Whether an adjective distinguishes the two: the old hall, the new hall."""
    stated = (set(pattern(words_of.DISTINGUISHES).findall(timed.prose(number))) for number in (first, last))
    return len({frozenset(one) for one in stated}) > 1


def _relation(first: _Stated, last: _Stated) -> Relation:
    (_, one, begin), (_, other, end) = first, last
    anchor, dated = one.dates[begin.number], other.dates[end.number]
    words = other.words(end.start, end.start + end.size)
    return Relation(Tie.COURSE, (anchor,), dated, not_before(anchor, dated), words)


def _deeds(timed: TimedText, block: Block) -> Iterator[Relation]:
    """What something did, was still or not yet, against its beginning or final end in another sentence."""
    for forms, deeds, is_end in _EDGES:
        edges = list(_found(block, forms))
        if len(edges) != 1:
            continue
        edge_at, edge, edge_found = edges[0]
        for at, deed, found in _found(block, deeds):
            if at == edge_at or not _is_deed_of(timed, (edge_at, edge), (at, deed), found):
                continue
            dated, limit = deed.date(found, "dated"), _date_of(edge, edge_found)
            if deeds in _STATES:
                days = _NOT_AFTER if is_end else not_before(limit, dated)
                yield Relation(Tie.ORDER, (limit,), dated, days, deed.words(*found.span("said")))
                continue
            first, last = (dated, limit) if is_end else (limit, dated)
            words = edge.words(*edge_found.span()) if is_end else deed.words(*found.span("said"))
            yield Relation(Tie.COURSE, (first,), last, not_before(first, last), words)


def _is_deed_of(
    timed: TimedText,
    edge: tuple[int, TimedSentence],
    deed: tuple[int, TimedSentence],
    found: re.Match[str],
) -> bool:
    first, last = sorted((edge[0], deed[0]))
    if last - first > _REACH or not _are_sure(timed, first, last):
        return False
    who = frozenset(found["who"].casefold().split())
    subject = timed.subjects.of(edge[0])
    if pattern(words_of.PRONOUN).match(found["who"]):
        return deed[0] > edge[0] and _share_subject(timed, edge[0], deed[0], deed[1])
    noun = found["who"].casefold().split()[-1]
    return noun in subject and who - {"the"} <= subject


def _firsts(timed: TimedText, block: Block) -> Iterator[Relation]:
    """The first of something's parts or works, next to its founding."""
    founded = list(_found(block, words_of.FIRST_FOUNDED))
    if len(founded) != 1:
        return
    at, edge, edge_found = founded[0]
    for index, sentence, found in _found(block, words_of.FIRSTS):
        if not 0 < index - at <= _MOST_DATES or not _are_sure(timed, at, index):
            continue
        begun, dated = _date_of(edge, edge_found), sentence.date(found, "dated")
        yield Relation(
            Tie.COURSE, (begun,), dated, not_before(begun, dated), sentence.words(*found.span("said"))
        )


def _found(block: Block, forms: tuple[str, ...]) -> Iterator[tuple[int, TimedSentence, re.Match[str]]]:
    for index, sentence in block:
        if 0 < len(sentence.dates) <= _MOST_DATES and (found := shapes(forms).search(sentence.text)):
            yield index, sentence, found


def _date_of(sentence: TimedSentence, found: re.Match[str]) -> Mention[Time]:
    return sentence.date(found, "dated")
