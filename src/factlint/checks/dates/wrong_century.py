"""A date does not lie in the century or decade, or in the part of a year or month, named next to it.

Why it matters: "In the 19th century, in 1920" is a century off, the most common slip in counting centuries.

How it decides: A century or decade and a date stand right next to each other, as two ways of naming one time, and no
day of the date lies in it; of a range, neither end. The 20th century is read as 1900–1999 and as 1901–2000. "Early",
"the middle" and "late" of a month or year are interpreted generously, and weeks of a month as counted from any weekday.
Seasons are those north of the equator, in a text that names nothing south of it, and quarters those of the calendar, in
one that mentions no other year.

Known limits: A date in a clause or list of its own is left alone.

Sources: ISO 8601-1:2019, 3.1.2.21–22 for decades and centuries; popular use for their first year.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.date_parts import Apposition
from factlint.model.finding import Finding, Level, Related
from factlint.values.days import civil
from factlint.values.time import Grain, Time

LEVEL = Level.ERROR

EXAMPLES = (
    Flags("The mill was built in the 19th century, in ⟦1920⟧."),
    Flags("It opened in the 1990s, in ⟦2003⟧."),
    Flags("He died in the seventeenth century (in ⟦1583⟧)."),
    Flags("It was founded in the 12th century, in ⟦May 1203⟧."),
    Flags("In ⟦1843⟧, in the 18th century, the canal was dug."),
    Flags("In the 1980s, between ⟦1991⟧ and 1994, the line was closed."),
    Flags("At the end of April, on ⟦4 April⟧, the contract ran out."),
    Flags("In mid-July, on ⟦29 July 2018⟧, the storm hit."),
    Flags("In late 1944, in ⟦February⟧, the town was liberated."),
    Flags("The interviews took place in the first week of May, from ⟦15 to 21 May 2017⟧."),
    Flags("In the autumn of 1991, on ⟦14 April⟧, the river burst its banks."),
    Passes("In the autumn of 1991, on 14 April, the river at Dunedin burst its banks."),
    Passes("At the end of April, on 24 April, the contract ran out."),
    Passes("In late 1944, in February 1945 at the latest, the town was liberated."),
    Passes("The interviews took place in the first week of May, from 7 to 11 May 2018."),
    Passes("At the end of April, on 4 May to be exact, the contract ran out."),
    Passes("In the 1980s, between 1981 and 1984, the line was closed."),
    Passes("In the 1980s, from 1978 to 1984, the line was closed."),
    Passes("After the boom of the 1980s, from 1991 to 1994, the line was closed."),
    Passes("In 1843, in the 18th century mill, cloth was woven again."),
    Passes("He wrote so in The Twentieth Century, 6 September 1894."),
    Passes("The mill was built in the 19th century, in 1820."),
    Passes("It opened in the 20th century, in 2000."),
    Passes("It grew in the 19th century, and in 1920 it burnt down."),
    Passes("There were floods in the 1990s, in 2003 and in 2010."),
    Passes("Popular in the 1990s, it closed in 2003."),
    Passes("He won it in three decades (1970s, 1980s, 2000s)."),
    Passes("A resident since the 1950s, in 1998 he became the town's poet."),
    Passes("The share price rose into the mid-30's in 1983."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each date outside the period next to it."""
    for apposition in case.analysis.appositions:
        last_word = apposition.stretch.text.split()[-1]
        is_title = last_word.istitle()  # “The Twentieth Century, 6 May 1894” is a paper
        if not is_title and apposition.stretch.value.excludes(apposition.date.value):
            yield _finding(apposition)

    for beside in case.analysis.parts_beside:
        low, high = beside.within.low or 0, beside.within.high
        if beside.last < low or (high is not None and beside.first >= high):
            yield Finding(LEVEL, f"{beside.text} does not lie in “{beside.part}”", beside.span, beside.text)


def _finding(apposition: Apposition) -> Finding:
    stretch, date = apposition.stretch, apposition.date
    return Finding.at(
        date,
        level=LEVEL,
        message=f"{date.text} does not lie in {_named(stretch.text)} ({_years(stretch.value)})",
        related=(Related.to(stretch, "the stretch of time"),),
    )


def _named(stretch: str) -> str:
    """The words for a period after "in": "the 1930s", “late in the 1690s”."""
    stretch = stretch.replace("-century", " century")
    if stretch.casefold().startswith("the "):
        return f"t{stretch[1:]}"
    return f"“{stretch}”" if " the " in stretch else f"the {stretch}"


def _years(stretch: Time) -> str:
    """The years of a decade, or of a century in the strict sense: 1801–1900."""
    first, last = civil(int(stretch.days.low or 0))[0], civil(int(stretch.days.high or 0) - 1)[0]
    first += stretch.grain is Grain.CENTURY
    return f"{first}–{last}" if first > 0 else "before Christ"
