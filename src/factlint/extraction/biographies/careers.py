"""How long somebody has been in a post at the time of writing: "is now in her ninth year with us"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.event import event_dates
from factlint.extraction.biographies.numbers import ordinal
from factlint.extraction.biographies.story import Story
from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.languages.en.biographies import careers as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.document import Document
from factlint.model.mention import Mention, mention_at
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_YEAR = 366
_DATED = frozenset({Grain.DAY, Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.YEAR})
_FEW = 31
"""Days by which a term may begin later than the election."""
_SLACK = 120
"""Days by which years in a post may be counted from another day: from the start of a season or a school year."""


def careers(story: Story, document: Document) -> Iterator[Relation]:
    """The years in posts, from their beginning to the time of writing."""
    for clauses in story.sentences:
        for at, clause in enumerate(clauses):
            for found, days in _years_stated(clause):
                begun = _beginnings(clauses[: at + 1], clause)
                words = clause.stated.words(
                    clause.start + found.start("said"), clause.start + found.end("said")
                )
                now = _written(story, document, words)
                if (
                    len(begun) == 1
                    and now is not None
                    and not begun[0].value.days.excludes(Interval(None, now.value.days.low))
                ):
                    yield Relation(Tie.SHIFT, (begun[0],), now, days, words)
    yield from _since_appointed(story, document)


def _since_appointed(story: Story, document: Document) -> Iterator[Relation]:
    """The years since the only appointment of somebody that the text dates, stated in another sentence."""
    appointed = _appointments(story)
    for clauses in story.sentences:
        for clause in clauses:
            begun = appointed.get(clause.subject.number, ()) if clause.subject is not None else ()
            if begun and (stated := _years_since(story, document, clause)):
                now, days, words = stated
                if len(begun) == 1 and begun[0].prose.start not in {
                    one.prose.start for one in clause.stated.dates
                }:
                    yield Relation(Tie.SHIFT, (begun[0],), now, days, words)


def _appointments(story: Story) -> dict[int, list[Mention[Time]]]:
    """The dates at which posts began, by the number of the person."""
    found: dict[int, list[Mention[Time]]] = {}
    for clauses in story.sentences:
        for clause in clauses:
            if clause.subject is not None and clause.search(words_of.APPOINTED):
                found.setdefault(clause.subject.number, []).extend(date for _, date in event_dates(clause))
    return found


def _years_since(
    story: Story, document: Document, clause: Clause
) -> tuple[Mention[Time], Interval, Mention[object]] | None:
    """The time of writing, the days that the stated years in a post allow, and their words."""
    found = clause.search(words_of.YEAR_THEN) or clause.search(words_of.HELD_SO_LONG)
    if found is None:
        return None
    words = clause.stated.words(clause.start + found.start("said"), clause.start + found.end("said"))
    if "nth" in found.groupdict():
        nth, dates = ordinal(found["nth"]), clause.stated.dates
        days = Interval((nth - 1) * 365 + (nth - 1) // 4, nth * _YEAR + _FEW) if nth is not None else None
        now = dates[0] if len(dates) == 1 else None
    else:
        days, now = days_apart(clause.stated.length(found).value), _written(story, document, words)
    return (now, days, words) if now is not None and days is not None else None


def _years_stated(clause: Clause) -> Iterator[tuple[re.Match[str], Interval]]:
    """The words for the years, and the days that they allow."""
    if found := clause.search(words_of.YEAR_OF_POST):
        nth = ordinal(found["nth"])
        if nth is not None and clause.subject is not None:
            yield found, Interval((nth - 1) * 365 - _SLACK, nth * _YEAR + _SLACK)
    if found := clause.search(words_of.LEAVES):
        days = days_apart(clause.stated.length(found).value)
        if days is not None and clause.subject is not None:
            yield found, days


def _beginnings(clauses: Sequence[Clause], stated: Clause) -> list[Mention[Time]]:
    """The dates at which the same person's post is said to have begun."""
    began = words_of.APPOINTED if stated.search(words_of.IN_POST) else words_of.BEGAN
    return [
        date
        for clause in clauses
        if clause.subject is stated.subject and clause.search(began)
        for _, date in event_dates(clause)
    ]


def _written(story: Story, document: Document, words: Mention[object]) -> Mention[Time] | None:
    """The time of writing: the date of the text, or the only year in the heading of a report."""
    if document.date is not None:
        return mention_at(document, words.prose, document.date.time)
    years = [
        date
        for stated in story.headings
        if pattern(words_of.REPORT).search(stated.text)
        for date in stated.dates
        if date.value.grain in _DATED
    ]
    return years[0] if len(years) == 1 else None
