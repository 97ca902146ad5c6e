"""Ages on the day of writing: "Ines Brandt, 47, said …", of people whose birth the text dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.lives import told as words_of
from factlint.extraction.lives.bearers import People
from factlint.extraction.lives.telling import Telling
from factlint.extraction.lives.told import pattern, people_in
from factlint.extraction.plain_dates import is_plain
from factlint.model.document import ProseSpan
from factlint.model.lives import Life, StatedAge
from factlint.model.mention import mention_at
from factlint.values.interval import Interval

_SLACK = 1
"""Years by which it may miss: it was asked for some time before, or reckoned from the year of birth."""


def apposed_ages(tellings: Sequence[Telling], people: People, lives: Sequence[Life]) -> Iterator[StatedAge]:
    """The ages beside full names in a document with a date; not in sentences about another time."""
    if not tellings or not any(life.born for life in lives):
        return
    document = tellings[0].document
    if document.date is None:
        return
    for telling in tellings:
        for found in pattern(words_of.APPOSED_AGE).finditer(
            document.prose, telling.sentence.start, telling.sentence.end
        ):
            name = next(people_in(document, ProseSpan(*found.span("name")), telling.names), None)
            who = people.named(name) if name is not None else None
            if who is None or _is_of_another_time(telling, document.date.time.days):
                continue
            number = int(found["age"])
            place = ProseSpan(*found.span("age"))
            yield StatedAge(
                who,
                mention_at(document, place, number),
                Interval(number - _SLACK, number + _SLACK + 1),
                at_death=False,
                date=mention_at(document, place, document.date.time),
            )


def _is_of_another_time(telling: Telling, written: Interval) -> bool:
    """Whether a sentence tells a death, or has a date that does not hold the day of writing."""
    sentence = telling.sentence
    if pattern(words_of.DEATH).search(telling.prose, sentence.start, sentence.end):
        return True
    return any(
        is_plain(date) and date.value.days.excludes(written) and not _is_birth(telling, date.prose.start)
        for date in telling.dates
    )


def _is_birth(telling: Telling, start: int) -> bool:
    return pattern(words_of.BORN_BEFORE).search(telling.prose, telling.sentence.start, start) is not None
