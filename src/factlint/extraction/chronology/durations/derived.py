"""“The first stone was laid in 1911 and the last in 1923, so building took 22 years”: lengths derived from two dates.

The words between them mark the length as what follows from both dates, whatever happened at them. If any dates of the
text explain it, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, pairwise, permutations

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.dates_without_year import has_year, in_year_of
from factlint.extraction.chronology.durations.fitting import are_near, fits
from factlint.extraction.chronology.lengths import UNITS_WITHIN_A_DAY, days_apart, days_between, years_apart
from factlint.extraction.chronology.timed import TimedSentence, first_day, length_words
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.languages.en.chronology.durations import derived as words_of
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.lives.stated import whole_number
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Ongoing, Relation, Tie
from factlint.model.mention import Mention
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.time import Time

_PAIR = 2
_TOO_LONG = 2.5
_BESIDE = 25
"""Characters."""


def derived_lengths(timed: TimedText) -> Iterator[Relation]:
    """The lengths that no two dates of the text explain."""
    dates = timed.dates
    for block in timed.blocks:
        for passage, is_single in _passages(block, timed, _PAIR):
            found = _search(passage, words_of.IN_SENTENCE if is_single else words_of.IN_TWO)
            relation = _relation(passage, found, dates) if found is not None else None
            if relation is not None:
                yield relation


def lengths_until_now(timed: TimedText) -> Iterator[Ongoing]:
    """The lengths from a date until now that no other date of the text explains."""
    for block in timed.blocks:
        for passage, is_single in _passages(block, timed, 1):
            found = _search(passage, words_of.UNTIL_NOW if is_single else words_of.UNTIL_NOW_IN_TWO)
            least = None if found or is_single else _search(passage, words_of.AT_LEAST_IN_TWO)
            one = found or least
            if one is None or ("who" in one.groupdict() and not _is_of_same(passage, one)):
                continue
            length, since = passage.length(one), passage.date(one, "since")
            days = days_apart(length.value)
            if days is None or not _is_plain(length) or not has_year(since):
                continue
            if not any(fits(days, since, date) for date in timed.dates):
                days = Interval(days.low, None) if least else days
                yield Ongoing(since, days, length_words(passage.document, length))


def ages_now(timed: TimedText) -> Iterator[Ongoing]:
    """The years from a birth, or from an earlier age, to somebody's age now."""
    for index, sentence in chain(*timed.blocks):
        if sentence.dates:
            passage = _with_one_before(timed, index, sentence)
            found = shapes(words_of.AGED_NOW).search(passage.text)
            if found is not None and has_year(since := passage.date(found, "since")):
                then = whole_number(found["then"]) if "then" in found.groupdict() else 0
                now = whole_number(found["age"])
                words = passage.words(*found.span("said"))
                yield Ongoing(since, years_apart(Fraction(now - then)), words, ages=(then, now))


def anniversaries_kept(timed: TimedText) -> Iterator[Ongoing]:
    """The years from a beginning to an anniversary that is over, whose own date the sentence leaves out."""
    for _, sentence in chain(*timed.blocks):
        found = pattern(words_of.ANNIVERSARY).search(sentence.text) if len(sentence.dates) == 1 else None
        if found is None or pattern(words_of.AHEAD).search(sentence.text) or not has_year(sentence.dates[0]):
            continue
        nth = int(found["count"]) if found["count"] else ORDINALS[found["ordinal"]]
        least = years_apart(Fraction(nth)).low
        yield Ongoing(sentence.dates[0], Interval(least, None), sentence.words(*found.span("said")))


def _with_one_before(timed: TimedText, index: int, sentence: TimedSentence) -> TimedSentence:
    """A sentence about a birth with the one before it in its paragraph."""
    is_birth = index > 0 and pattern(words_of.OPENS_WITH_BIRTH).match(sentence.text) is not None
    if not is_birth or timed.places.block_of(index - 1) != timed.places.block_of(index):
        return sentence
    return timed.joined(timed.sentence(index - 1), sentence)


def _is_of_same(passage: TimedSentence, found: re.Match[str]) -> bool:
    """Whether the second sentence begins with a pronoun, or with a name of the first."""
    who = found["who"]
    if pattern(words_of.PRONOUN).fullmatch(who):
        return True
    return pattern(rf"\b{who}\b").search(passage.text, 0, found.start("who")) is not None


def _search(passage: TimedSentence, forms: Sequence[str]) -> re.Match[str] | None:
    """The first match of some forms, if nothing shows that a length may be that of a part, or only meant."""
    found = shapes(forms).search(passage.text)
    doubts = (words_of.NO_SINGLE_LENGTH, NOT_SO)
    if found is None or any(pattern(one).search(passage.text) for one in doubts):
        return None
    start, end = found.span("length")
    return (
        None
        if pattern(words_of.OF_EACH).search(passage.text, max(0, start - _BESIDE), end + _BESIDE)
        else found
    )


def _passages(block: Block, timed: TimedText, dates: int) -> Iterator[tuple[TimedSentence, bool]]:
    """Each sentence, and each two neighbours, with one length and so many dates; and whether it is one sentence."""
    single = {index for index, sentence in block if _counts(sentence) == (dates, 1)}
    yield from ((sentence, True) for index, sentence in block if index in single)
    for (index, first), (following, last) in pairwise(block):
        counts = tuple(map(sum, zip(_counts(first), _counts(last), strict=True)))
        if counts == (dates, 1) and following == index + 1 and single.isdisjoint((index, following)):
            yield timed.joined(first, last), False


def _counts(sentence: TimedSentence) -> tuple[int, int]:
    return len(sentence.dates), sum(map(_is_plain, sentence.lengths))


def _relation(passage: TimedSentence, found: re.Match[str], dates: Sequence[Mention[Time]]) -> Relation | None:
    length, first, last = passage.length(found), passage.date(found, "first"), passage.date(found, "last")
    first = in_year_of(first, last)
    if not _is_plain(length) or not (has_year(first) and has_year(last)) or first_day(first) >= first_day(last):
        return None
    days = days_between(length.value, first, last)
    if days is None or fits(days, first, last) or not are_near(days, first, last, too_long=_TOO_LONG):
        return None
    apart = days_apart(length.value) or days
    own = {first, last}
    if any(
        fits(apart, *pair)
        for pair in permutations((*dates, first, last), 2)
        if not own.isdisjoint(pair) and set(pair) != own
    ):
        return None
    return Relation(Tie.LENGTH, (first,), last, days, length_words(passage.document, length))


def _is_plain(length: Mention[Duration]) -> bool:
    """Whether it is a length of days or more, counted from nowhere else, and no adjective: "eight years"."""
    if length.value.unit in UNITS_WITHIN_A_DAY or "-" in length.said.rpartition(" ")[2]:
        return False
    return pattern(words_of.FROM_A_DAY).match(length.said) is None
