"""An event is stated as past and dated later than the text, or stated as a plan and dated earlier.

Why it matters: The date is mistyped, or the text was not updated when the plan came true.

How it decides: The words right before the date are clear: "was opened in", "died on", or "is planned for", "will open
on". Every day of the date lies after the last day on which the text can have been written, or before the first.

Known limits: A plan is judged only in a text with a date. Plans stated in the past ("was planned for") are left alone,
and so are plans in quotation marks and anything negated or supposed.

Sources: the document's date; without one, today.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import write_time
from factlint.model.date_parts import WrittenDate
from factlint.model.finding import Confidence, Finding, Level
from factlint.model.mention import Mention
from factlint.values.time import Time

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The bridge was opened in ⟦May 2031⟧.", date="2025-03-01"),
    Flags("The founder died on ⟦3 June 2052⟧.", date="2025-03-01"),
    Flags("The stadium was completed in ⟦2199⟧."),
    Flags("The vote is planned for ⟦4 May 2024⟧.", date="2025-03-01"),
    Flags("The new hall will open on ⟦4 May 2024⟧.", date="2025-03-01"),
    Passes("The new hall will open on 4 May 2026.", date="2025-03-01"),
    Passes("In 2019 we wrote: “The new hall will open on 4 May 2020.” It did not.", date="2025-03-01"),
    Flags("The repairs are to be finished in ⟦2019⟧.", date="2025-03-01"),
    Passes("The bridge was opened in May 2021.", date="2025-03-01"),
    Passes("The vote is planned for 4 May 2026.", date="2025-03-01"),
    Passes("The vote was planned for 4 May 2026.", date="2025-03-01"),
    Passes("The games were awarded to the city that will hold them in 2032.", date="2025-03-01"),
    Passes("The lease was extended in 2024 to 2031.", date="2025-03-01"),
    Passes("The vote is planned for 4 May 2024."),
    Passes("In the novel, she died on 4 June 2042.", date="2025-03-01"),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each date on the wrong side of the day of writing."""
    written = case.analysis.document.date
    first = written.time.days.low if written else None
    last = written.time.days.high if written else case.today + 1
    for date in case.analysis.written_dates:
        if date.time is None or date.time.is_guess or date.year is None or not date.time.value.is_calendar:
            continue
        days = date.time.value.days
        if date.has_happened and days.low is not None and last is not None and days.low >= last:
            yield _finding(
                date, date.time, "is described as past, but lies after", is_dated=written is not None
            )
        elif date.is_planned and days.high is not None and first is not None and days.high <= first:
            if _is_quoted(case, date):
                continue
            yield _finding(date, date.time, "is described as a plan, but lies before", is_dated=True)


def _is_quoted(case: Case, date: WrittenDate) -> bool:
    """Whether a date is in quotation marks: what was in the future for the speaker may be past now."""
    source, start = case.analysis.document.source, date.span.start
    before = source[source.rfind("\n", 0, start) + 1 : start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _finding(date: WrittenDate, time: Mention[Time], verdict: str, *, is_dated: bool) -> Finding:
    writing = "the date of the text" if is_dated else "today"
    return Finding.at(
        date,
        level=LEVEL,
        message=f"{write_time(time.value)} {verdict} {writing}",
        confidence=Confidence.MEDIUM,
    )
