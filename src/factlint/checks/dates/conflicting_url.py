"""A link has one date in the text and another in its address.

Why it matters: One of the two years is a slip, or the link leads to another page than the one meant.

How it decides: The words of a Markdown link contain a day or a month, and its address contains a year and a month in
the way of news sites and weblogs (/2019/05/). The month is the same, the year is not.

Known limits: Different months, and years alone, are left alone: pages are about other times than their own.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import write_day
from factlint.model.date_parts import WrittenPart
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.mention import Mention
from factlint.values.days import civil
from factlint.values.time import Grain, Time

LEVEL = Level.NOTE

EXAMPLES = (
    Flags("The [statement of ⟦4 May 2021⟧](https://example.org/2019/05/04/statement) is short."),
    Flags("See the [report (⟦May 2021⟧)](https://example.org/news/2020/05/report.html)."),
    Flags("The [⟦May 4, 2021⟧, entry](https://example.org/2012/05/04) is short."),
    Flags("He wrote [on ⟦12 March 2018⟧](https://example.org/2019/03/12/letter)."),
    Flags("[The minutes of ⟦2021-02-03⟧](https://example.org/2022/02/minutes)"),
    Passes("The [statement of 4 May 2021](https://example.org/2021/05/04/statement) is short."),
    Passes("The [war of May 1910](https://example.org/2019/07/war) was long."),
    Passes("The [games of 2028](https://example.org/2019/05/games) are far."),
    Passes("On 4 May 2021 they met. See [the report](https://example.org/2019/05/04/report)."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each date of a link whose address has the same month of another year."""
    for link in case.analysis.dated_links:
        for time in case.analysis.times:
            is_inside = link.words.start <= time.span.start and time.span.end <= link.words.end
            if is_inside and _is_other_year(time, link.year.value, link.month):
                yield _finding(time, link.year)


def _is_other_year(time: Mention[Time], year: int, month: int) -> bool:
    low = time.value.days.low
    if time.is_guess or time.value.grain not in (Grain.DAY, Grain.MONTH) or not isinstance(low, int):
        return False
    return civil(low)[1] == month and civil(low)[0] != year


def _finding(time: Mention[Time], year: WrittenPart) -> Finding:
    low = time.value.days.low
    said = write_day(low, Grain.MONTH) if isinstance(low, int) else time.said
    return Finding.at(
        time,
        level=LEVEL,
        message=f"the text dates the link to {said}, its address to {year.value}",
        confidence=Confidence.MEDIUM,
        related=(Related.to(year, "the year in the address"),),
    )
