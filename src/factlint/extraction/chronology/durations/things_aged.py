"""“A sewing machine, made in 1887. She bought it in 1899, when it was 22 years old”: ages of things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.subjects import Subjects
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.distances import RENEWED
from factlint.extraction.languages.en.chronology.durations import things_aged as words_of
from factlint.extraction.languages.en.chronology.in_sentence import OLD
from factlint.extraction.languages.en.triggers import YEARS_OLD
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.slots import pattern
from factlint.model.chronology import Ongoing, Relation, Tie
from factlint.model.mention import Mention
from factlint.values.duration import DAYS_PER_UNIT
from factlint.values.interval import Interval
from factlint.values.time import Time

_PAIR = 2
_REACH = 6
"""How many sentences before the age the making may stand."""
_ROUND = 5
"""An age in multiples of so many years may be rounded …"""
_ROUNDING = Fraction(1, 10)
"""… by this fraction of it."""


def days_of_age(years: Fraction, *, is_rounded: bool) -> Interval:
    """The days since something was made whose age is given in years."""
    slack = max(Fraction(1), years * _ROUNDING) if is_rounded and years % _ROUND == 0 else Fraction(1)
    return Interval((years - slack) * DAYS_PER_UNIT["Y"], (years + slack) * DAYS_PER_UNIT["Y"])


def things_old_now(stated: TimedSentence) -> Iterator[Ongoing]:
    """The present ages of things whose making is the only date of their sentence: "built in 1998
    and now 26 years old".
    """
    if YEARS_OLD not in stated.text or len(stated.dates) != 1 or stated.holds(RENEWED):
        return
    for form in words_of.AGES_NOW:
        if found := pattern(form).search(stated.text):
            days = days_of_age(read_numeral(found["years"].casefold()).value, is_rounded=True)
            yield Ongoing(stated.date(found, "made"), days, stated.words(*found.span("said")))
            return


def ages_of_things(timed: TimedText) -> Iterator[Relation]:
    """The ages of things at a date of their sentence, or else of the one right before."""
    for blocks in (timed.paragraphs, *((item,) for item in timed.items)):
        sentences = {index: sentence for block in blocks for index, sentence in block}
        for index, sentence in sentences.items():
            if YEARS_OLD in sentence.text or words_of.TURNS in sentence.text:
                yield from _age(index, sentence, sentences, timed)


def _age(
    index: int, sentence: TimedSentence, sentences: Mapping[int, TimedSentence], timed: TimedText
) -> Iterator[Relation]:
    found = next((match for form in words_of.AGES if (match := pattern(form).search(sentence.text))), None)
    made = _made(index, found, sentences, timed.subjects) if found else None
    at = _moment(index, made, sentences) if made else None
    if found and made and at and first_day(made) < first_day(at):
        years = read_numeral(found["years"].casefold()).value
        days = days_of_age(years, is_rounded=pattern(OLD).search(found["said"]) is not None)
        yield Relation(Tie.LENGTH, (made,), at, days, sentence.words(*found.span("said")))


def _made(
    index: int, age: re.Match[str], sentences: Mapping[int, TimedSentence], subjects: Subjects
) -> Mention[Time] | None:
    """The only date at which the text says that the thing was made."""
    if age.groupdict().get("made"):
        return sentences[index].date(age, "made")
    if (own := _made_here(sentences[index], age)) is not None:
        return own
    is_next = pattern(words_of.PRONOUN).match(sentences[index].text) is not None
    dates = [
        sentence.date(found, "made" if found["made"] else "fronted")
        for at in range(index - _REACH, index)
        if (sentence := sentences.get(at)) is not None
        and not sentence.holds(RENEWED)
        and (subjects.are_one(at, index) or (is_next and at == index - 1))
        and (found := pattern(words_of.MADE_IN).search(sentence.text))
    ]
    return dates[0] if len(dates) == 1 else None


def _made_here(sentence: TimedSentence, age: re.Match[str]) -> Mention[Time] | None:
    """The date at which its subject was made according to the sentence; the only other date is that of the age."""
    if len(sentence.dates) != _PAIR or sentence.holds(RENEWED):
        return None
    subject = pattern(words_of.MADE_FIRST).match(sentence.text)
    is_continued = subject is not None and subject.end() <= age.start("said")
    is_it = pattern(words_of.IT_WAS).search(sentence.text, 0, age.start("said")) is not None
    return sentence.date(subject, "made") if subject and is_continued and is_it else None


def _moment(index: int, made: Mention[Time], sentences: Mapping[int, TimedSentence]) -> Mention[Time] | None:
    """The only other date of the sentence; if it has none, that of the sentence before."""
    own = [date for date in sentences[index].dates if date is not made]
    before = sentences.get(index - 1)
    if not own and before is not None:
        own = [date for date in before.dates if date is not made]
    return own[0] if len(own) == 1 else None
