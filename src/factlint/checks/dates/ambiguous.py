"""A date in digits can be read in two ways.

Why it matters: 03/04/2025 is 3 April in most countries and 4 March in the United States.

How it decides: Day and month are both 12 or less and differ, and nothing settles which is which: not the notation (dots
mean that the day comes first), not another date of the document, not `date-order` in the configuration, not the region
of its language.

Known limits: The language settles the order only where it names a region, such as `en-GB`.

Sources: ISO 8601-1:2019, 5.2: the year comes first.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import write_day
from factlint.checks.writing.rewriting import writing
from factlint.checks.writing.wording import either
from factlint.model.date_parts import WrittenDate
from factlint.model.document import Document
from factlint.model.finding import Finding, Fix, Level
from factlint.model.mention import Mention
from factlint.values.days import iso_date
from factlint.values.time import Grain, Time

LEVEL = Level.NOTE

EXAMPLES = (
    Flags("Due on ⟦03/04/2025⟧.", fixed="Due on 2025-04-03."),
    Flags("Last changed: ⟦1-2-2024⟧", fixed="Last changed: 2024-02-01"),
    Flags("Paid ⟦11/12/99⟧.", date="2001-03-04"),
    Flags("From ⟦01/02/2020⟧ on."),
    Flags(
        "In 1024 monks wrote it; a note says ⟦05/09/05⟧.",
        fixed="In 1024 monks wrote it; a note says 2005-09-05.",
    ),
    Passes("Due on 23/04/2025."),
    Passes("Due on 03/04/2025, or on 23/04/2025."),
    Passes("Due on 03.04.2025."),
    Passes("Due on 2025-04-03."),
    Passes("Due on 04/04/2025."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each date whose order of day and month is open."""
    for date in case.analysis.written_dates:
        if date.is_ambiguous and date.time is not None:
            yield _finding(case.analysis.document, date, date.time)


def _finding(document: Document, date: WrittenDate, time: Mention[Time]) -> Finding:
    days = [int(reading.low or 0) for reading in time.value.readings]
    return Finding.at(
        date,
        level=LEVEL,
        message=f"{date.text} is {either([write_day(day, Grain.DAY) for day in days])}",
        fixes=tuple(_fixes(document, date, days)),
    )


def _fixes(document: Document, date: WrittenDate, days: list[int]) -> Iterator[Fix]:
    for day in days:
        yield from writing(document, date.span, iso_date(day))
