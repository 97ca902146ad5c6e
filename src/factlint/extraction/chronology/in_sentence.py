"""Relations between two dates of one sentence: "opened in 1934, two years after work had begun in 1932"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.durations.things_aged import days_of_age
from factlint.extraction.chronology.lengths import (
    days_apart,
    days_between,
    days_of_terms,
    in_order,
    neighbour,
    not_before,
    years_apart,
)
from factlint.extraction.chronology.moments import come_each_year, have_other_objects
from factlint.extraction.chronology.timed import TimedSentence, first_day, with_hedge
from factlint.extraction.languages.en.chronology import in_sentence as words_of
from factlint.extraction.languages.en.chronology.distances import NOT_SO, RENEWED
from factlint.extraction.languages.en.chronology.order.adapted import ADAPTED, ANY_ADAPTED
from factlint.extraction.languages.en.chronology.order.held_until import (
    ANY_UNTIL,
    HELD_UNTIL,
    WITHIN,
    YEAR_OF_EVENT,
)
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.time import Grain

_NOT_BEFORE = Interval(0, None)
_ABOUT_THEN = Interval(-366, 367)
"""Days around its year within which an event may be held: some are postponed, or end a season."""


def relations_in(sentence: TimedSentence) -> Iterator[Relation]:
    """The distances that a sentence states between its own dates."""
    if len(sentence.dates) < 2 or sentence.holds(NOT_SO):
        return
    yield from _apart(sentence) if sentence.lengths else ()
    yield from _ages_of_things(sentence) if sentence.holds(words_of.ANY_OLD_THING) else ()
    for found in _matches(words_of.BESIDE, sentence) if sentence.holds(words_of.ANY_BESIDE) else ():
        days, grain = neighbour(found["single"], 1)
        yield _relation(sentence, found, Tie.SHIFT, in_order(found, days), grain)
    if sentence.holds(words_of.ANY_ORDER):
        yield from _in_order(sentence)
    begun = _matches(HELD_UNTIL, sentence) if sentence.holds(ANY_UNTIL) else ()
    made = _matches(ADAPTED, sentence) if sentence.holds(ANY_ADAPTED) else ()
    for found in (*begun, *made):
        later = not_before(sentence.date(found, "anchor"), sentence.date(found, "dated"))
        yield _relation(sentence, found, Tie.COURSE, later)
    yield from _within(sentence)
    if sentence.holds(words_of.ANY_COURSE_BEGUN) and sentence.holds(words_of.ANY_COURSE_ENDED):
        is_renewed = sentence.holds(RENEWED)
        for found in () if is_renewed else _matches(words_of.ONE_SENTENCE_COURSES, sentence):
            if have_other_objects(sentence.text, found.end("first"), found.end("said")):
                continue
            dates = sentence.date(found, "anchor"), sentence.date(found, "dated")
            if not come_each_year(sentence.text, zip((found["first"], found["said"]), dates, strict=True)):
                yield _relation(sentence, found, Tie.COURSE, not_before(*dates))


def _within(sentence: TimedSentence) -> Iterator[Relation]:
    """Events within a range, and when an event of some year took place."""
    for found in _matches(WITHIN, sentence):
        first, last, within = (sentence.date(found, slot) for slot in ("first", "last", "within"))
        yield Relation(Tie.ORDER, (first,), within, not_before(first, within), within)
        yield Relation(Tie.ORDER, (within,), last, not_before(within, last), last)
    for found in _matches(YEAR_OF_EVENT, sentence):
        if sentence.date(found, "anchor").value.grain is Grain.YEAR:
            yield _relation(sentence, found, Tie.SHIFT, _ABOUT_THEN)


def _in_order(sentence: TimedSentence) -> Iterator[Relation]:
    """Events before or after another, with the distance if it is stated."""
    is_pair = len(sentence.dates) == 2
    shifted = _matches((*words_of.OF_THE_FIRST, *words_of.SHIFTED), sentence) if sentence.lengths else ()
    if not shifted and is_pair and sentence.lengths:
        shifted = _matches(words_of.SHIFTED_AFAR, sentence)
    for found in shifted:
        ends = sorted((sentence.date(found, "anchor"), sentence.date(found, "dated")), key=first_day)
        if (days := days_between(sentence.length(found).value, *ends)) is not None:
            is_of_part = _is_of_part(sentence.text, found)
            days = Interval(days.low, None) if is_of_part else days
            yield _relation(sentence, found, Tie.SHIFT, in_order(found, days))
        elif found["order"]:  # "a few weeks before"
            yield _relation(sentence, found, Tie.ORDER, in_order(found, _NOT_BEFORE))
    if pattern(words_of.DATES_OF_ONE).search(sentence.text):
        return
    for found in _matches((*words_of.MOVED_ON, *words_of.AFTER_DOING), sentence):
        yield _relation(sentence, found, Tie.ORDER, _NOT_BEFORE)
    ordered = _matches(words_of.ORDERED, sentence) or (
        _matches(words_of.ORDERED_AFAR, sentence) if is_pair and not shifted else ()
    )
    for found in ordered:
        later = not_before(sentence.date(found, "anchor"), sentence.date(found, "dated"))
        yield _relation(sentence, found, Tie.ORDER, in_order(found, later))


def _is_of_part(text: str, found: re.Match[str]) -> bool:
    """Whether a duration measures something that may have begun after the first date."""
    length = found.start("said")
    if not pattern(words_of.ALL_THE_WHILE).search(text, 0, length):
        return False
    if pattern(words_of.MORE_THAN_ONE).search(text, found.end("said"), found.end()):
        return True
    return pattern(words_of.FROM_ITS_BEGINNING).search(text, 0, length) is None


def _matches(patterns: tuple[str, ...], sentence: TimedSentence) -> tuple[re.Match[str], ...]:
    """The matches of the patterns; of several that overlap the first."""
    matches: list[re.Match[str]] = []
    for found in shapes(patterns).finditer(sentence.text):
        if not any(found.start() < other.end() and other.start() < found.end() for other in matches):
            matches.append(found)
    return tuple(matches)


def _apart(sentence: TimedSentence) -> Iterator[Relation]:
    """The durations of ranges, of gaps between two dates in either order, and of terms."""
    for found in _matches(words_of.STRETCHES, sentence):
        length = sentence.length(found)
        if (days := days_apart(length.value)) is not None:
            first, last = sentence.date(found, "first"), sentence.date(found, "last")
            yield Relation(Tie.LENGTH, (first,), last, days, with_hedge(sentence.document, length))
    for found in _matches(words_of.KEPT, sentence):
        years = sentence.length(found).value
        if years.amount is not None and years.unit == "Y" and years.hedge is Hedge.EXACTLY:
            yield _length(sentence, found, years_apart(years.amount))
    for found in _matches(words_of.APART, sentence):
        if (days := days_apart(sentence.length(found).value)) is not None:
            yield _length(sentence, found, days)
    for found in _matches(words_of.UNBROKEN, sentence):
        length = sentence.length(found)
        days = days_apart(length.value)
        if days is not None and pattern(words_of.UNBROKEN_WORDS).search(length.said):
            yield _length(sentence, found, Interval(days.low, None))
    for found in _matches(tuple(form + words_of.OF_TERMS for form in words_of.TERMS), sentence):
        terms = read_numeral(found["terms"].casefold()).value
        if (days := days_of_terms(terms, sentence.length(found).value)) is not None:
            yield _length(sentence, found, days)


def _ages_of_things(sentence: TimedSentence) -> Iterator[Relation]:
    """“The 150-year-old church, built in 1859, burnt down in 2009”; round ages are rounded."""
    for found in _matches(words_of.OLD_THINGS, sentence):
        is_rounded = pattern(words_of.OLD).search(found["said"]) is not None
        years = read_numeral(found["years"].casefold()).value
        yield _length(sentence, found, days_of_age(years, is_rounded=is_rounded))


def _length(sentence: TimedSentence, found: re.Match[str], days: Interval) -> Relation:
    ends = sorted((sentence.date(found, "first"), sentence.date(found, "last")), key=first_day)
    return Relation(Tie.LENGTH, (ends[0],), ends[1], days, sentence.words(*found.span("said")))


def _relation(
    sentence: TimedSentence, found: re.Match[str], tie: Tie, days: Interval, grain: Grain = Grain.DAY
) -> Relation:
    anchor, dated = sentence.date(found, "anchor"), sentence.date(found, "dated")
    return Relation(tie, (anchor,), dated, days, sentence.words(*found.span("said")), counted_in=grain)
