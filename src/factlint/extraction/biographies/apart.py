"""Ages with the years that the text puts between them: "left school at 14 and married three years later, at 17"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.person import Person
from factlint.extraction.biographies.stated import ages_stated
from factlint.extraction.biographies.story import Story
from factlint.extraction.biographies.ties import other_person
from factlint.extraction.languages.en.biographies import apart as words_of
from factlint.extraction.languages.en.biographies import ties as ties_of
from factlint.extraction.languages.en.lives.stated import NOT_TRUE
from factlint.extraction.lives.stated import whole_number
from factlint.extraction.slots import expanded, pattern
from factlint.extraction.trigger import Trigger
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.lives import AgesApart
from factlint.values.dataclass import dataclass

_ANY = Trigger(expanded(words_of.ANY))
_BEFORE = 60
"""Characters before an age that may state the years since an earlier one."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """A person's age in a clause, with the index of its sentence."""

    person: Person
    number: Mention[int]
    clause: Clause
    sentence: int
    is_now: bool
    """Whether it is the age on the day on which the text was written."""


def ages_apart(story: Story, document: Document) -> Iterator[AgesApart]:
    """All in a text."""
    if _ANY.search(document.prose) is None:
        return
    given = _stated_in(story, document)
    for at, one in enumerate(given):
        yield from _later(given[:at], one)
        if not one.is_now:
            yield from _until_now(given, one)
    yield from _of_two(story, given)


def _stated_in(story: Story, document: Document) -> list[_Stated]:
    """All unambiguous ages, in reading order."""
    found: dict[int, _Stated] = {}
    for index, clauses in enumerate(story.sentences):
        if pattern(NOT_TRUE).search(clauses[0].stated.text):
            continue
        for clause in clauses:
            for person, (number, years) in ages_stated(clause):
                is_plain = years.low == number.value and years.high == number.value + 1
                if person is not None and person.is_certain and is_plain:
                    now = _is_now(document, clause, number)
                    found.setdefault(number.prose.start, _Stated(person, number, clause, index, now))
    return [found[place] for place in sorted(found)]


def _is_now(document: Document, clause: Clause, number: Mention[int]) -> bool:
    span, place = clause.stated.span, number.prose
    before = document.prose[max(span.start, place.start - _BEFORE) : place.start]
    return (
        pattern(words_of.PRESENT).search(before) is not None
        and pattern(words_of.BEHIND_PRESENT).match(document.prose, place.end) is not None
        and pattern(words_of.PAST).search(document.prose[span.start : span.end]) is None
    )


def _later(before: Sequence[_Stated], one: _Stated) -> Iterator[AgesApart]:
    """From the age stated before: "three years later, at 17"."""
    span, place = one.clause.stated.span, one.number.prose
    start = max(span.start, place.start - _BEFORE)
    found = pattern(words_of.LATER).search(_prose(one)[start : place.start])
    earlier = next((each for each in reversed(before) if each.person is one.person), None)
    if found is None or earlier is None or one.sentence - earlier.sentence > 1:
        return
    if (
        earlier.clause.stated.lengths[1:]
        or earlier.is_now
        or _is_from_date(earlier, one, start + found.start())
    ):
        return
    yield _apart(earlier, one, found, start)


def _is_from_date(earlier: _Stated, later: _Stated, end: int) -> bool:
    """Whether a date between two ages is what the years up to the second are counted from, and not that of the first:
    "an admiral at 51. He retired in 1916 and died two years later at 65".
    """
    first = earlier.number.prose.end
    dates = {date.prose for one in (earlier, later) for date in one.clause.stated.dates}
    behind = pattern(words_of.BEHIND_AGE)
    return any(
        first <= date.start and date.end <= end and behind.fullmatch(_prose(later), first, date.start) is None
        for date in dates
    )


def _prose(one: _Stated) -> str:
    return one.clause.stated.document.prose


def _until_now(given: Sequence[_Stated], one: _Stated) -> Iterator[AgesApart]:
    """From an age to the present one: "learned to swim at seven, 83 years ago"."""
    now = [each for each in given if each.is_now and each.person is one.person]
    if len({each.number.value for each in now}) != 1:
        return
    prose, span = _prose(one), one.clause.stated.span
    found = pattern(words_of.AGO).match(prose, one.number.prose.end)
    if found is None and pattern(words_of.SINCE).match(one.clause.text):
        lasting = list(pattern(words_of.FOR).finditer(prose, span.start, span.end))
        found = lasting[0] if len(lasting) == 1 else None
    if found is not None:
        yield _apart(one, now[0], found, 0)


def _of_two(story: Story, given: Sequence[_Stated]) -> Iterator[AgesApart]:
    """Between the present ages of two: "is three years older than Beth", who is 38."""
    for clauses in story.sentences:
        for clause in clauses:
            found = clause.search(ties_of.SENIORITY)
            if found is None or not found["length"] or clause.subject is None:
                continue
            length = clause.stated.lengths[int(found["length"])]
            years = re.match(r"[\w-]+", length.said)
            other = other_person(clauses, clause.subject)
            own = _only([each for each in given if each.is_now and each.person is clause.subject])
            theirs = _only([each for each in given if each.is_now and each.person is other])
            if own is None or theirs is None or years is None or not length.said.endswith("years"):
                continue
            younger, older = (own, theirs) if found["side"] in ties_of.YOUNGER else (theirs, own)
            words = clause.stated.words(clause.start + found.start(), clause.start + found.end())
            yield AgesApart(younger.number, older.number, whole_number(years.group()), words)


def _only(found: Sequence[_Stated]) -> _Stated | None:
    return found[0] if len({each.number.value for each in found}) == 1 else None


def _apart(earlier: _Stated, later: _Stated, found: re.Match[str], shift: int) -> AgesApart:
    start, end = found.span("said")
    words: Mention[object] = mention_at(
        later.clause.stated.document, ProseSpan(start + shift, end + shift), None
    )
    return AgesApart(earlier.number, later.number, whole_number(found["years"]), words)
