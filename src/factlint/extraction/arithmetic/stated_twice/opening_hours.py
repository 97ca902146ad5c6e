"""Opening hours of a page's subject on a weekday: "Sunday | 9:00–18:00 … on Sundays the club closes at 20:00"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.pages import Page, read_page
from factlint.extraction.languages.en.arithmetic.stated_twice import opening_hours as words_of
from factlint.extraction.sheet_lines import sheets_of
from factlint.model.arithmetic import RestatedDate
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_LABEL, _NAMED = regex(words_of.LABEL), regex(words_of.NAMED)
_OPENS, _CLOSES, _OTHERWISE = regex(words_of.OPENS), regex(words_of.CLOSES), regex(words_of.OTHERWISE)
_WEEK = 7
_PAIR = 2
_OWN = frozenset({"we", "it", "they"})

_Hours = tuple[Mention[Time], Mention[Time]]


def read_opening_hours(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, each with the later time last."""
    clocks = [time for time in tellings.analysis.times if _minutes(time) is not None]
    if len(clocks) <= _PAIR:
        return
    hours, places = _hours_by_day(tellings, clocks)
    page = read_page(tellings) if hours else None
    if page is None:
        return
    for clock in clocks:
        if not any(place.holds(clock.prose) for place in places):
            stated = _stated(tellings, clock, clocks, hours, page)
            if stated is not None and _minutes(stated) != _minutes(clock):
                yield RestatedDate(*sorted((stated, clock), key=lambda time: time.prose))


def _hours_by_day(
    tellings: Tellings, clocks: Sequence[Mention[Time]]
) -> tuple[Mapping[int, _Hours], Sequence[ProseSpan]]:
    """Weekday → its hours, if rows give one range for it and no other; and the places of all rows."""
    found: defaultdict[int, list[_Hours | None]] = defaultdict(list)
    places: list[ProseSpan] = []
    for sheet in sheets_of(tellings.analysis.document):
        for line in sheet:
            days = days_of(line.label)
            if not days:
                continue
            places.append(line.value)
            stated = [clock for clock in clocks if line.value.holds(clock.prose)]
            for day in days:
                found[day].append((stated[0], stated[-1]) if len(stated) == _PAIR else None)
    hours = {day: rows[0] for day, rows in found.items() if len(rows) == 1 and rows[0] is not None}
    return hours, places


def days_of(label: str) -> Sequence[int]:
    """The weekdays that a label names, from 0 on; none if it names something else."""
    if label in words_of.SPANS:
        first, last = words_of.SPANS[label]
        return range(first, last + 1)
    found = _LABEL.fullmatch(label)
    if found is None:
        return ()
    first = words_of.DAYS[found["first"]]
    if found["last"] is None:
        return (first,)
    last = words_of.DAYS[found["last"]]
    if found["joint"].strip() not in words_of.SEVERAL:
        return (first, last)
    return [(first + step) % _WEEK for step in range((last - first) % _WEEK + 1)]


def _stated(
    tellings: Tellings,
    clock: Mention[Time],
    clocks: Sequence[Mention[Time]],
    hours: Mapping[int, _Hours],
    page: Page,
) -> Mention[Time] | None:
    """The time of a row that a sentence contradicts, if it is about the page's subject and one day."""
    words, start = tellings.text.text, clock.prose.start
    sentence = tellings.analysis.sentences[tellings.sentence_of(clock.prose)]
    days = {found["day"] for found in _NAMED.finditer(words, sentence.start, sentence.end)}
    is_alone = sum(sentence.holds(one.prose) for one in clocks) == 1
    if len(days) != 1 or not is_alone or _OTHERWISE.search(words, sentence.start, sentence.end):
        return None
    stated = hours.get(words_of.DAYS[days.pop()])
    for form, end in ((_OPENS, 0), (_CLOSES, 1)):
        found = form.search(words, sentence.start, start)
        if found is not None and stated is not None and _is_of_page(page, found["subject"]):
            return stated[end]
    return None


def _is_of_page(page: Page, subject: str) -> bool:
    return subject in _OWN or page.is_meant_by(subject.rsplit(maxsplit=1)[-1])


def _minutes(time: Mention[Time]) -> int | None:
    """The time in minutes since midnight."""
    return None if time.value.mod else time.value.minute_of_day
