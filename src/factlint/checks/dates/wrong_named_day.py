"""A named day does not have the date next to it.

Why it matters: Readers plan by either. One of the two is wrong, and a deadline or a holiday is missed by days.

How it decides: The name of a day and a date stand right next to each other, as two ways of naming one day: "Christmas
Eve, 24 December", "Easter Monday (1 April 2024)", "26 May 2024 was the last Sunday in May". The calendar gives no day
of that name the date. Easter and what follows from it may be that of the western or of the eastern churches, Christmas
that of either calendar, Thanksgiving that of the United States or of Canada.

Known limits: Days that differ from country to country, such as Mother's Day and Independence Day, and those that begin
with the moon are left alone. Counted weekdays are compared from 1923 on, when the last country left the Julian
calendar. A name and a date in one list are two days.

Sources: Meeus 1991, Astronomical Algorithms, chapter 8, for Easter; 5 U.S.C. 6103 for holidays of the United States.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import MONTHS, write_like
from factlint.checks.writing.rewriting import writing
from factlint.model.date_parts import NamedDay
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.values.days import civil, day_number
from factlint.values.time import Grain

LEVEL = Level.ERROR

EXAMPLES = (
    Flags(
        "Shops were closed on Christmas Day, ⟦26 December 2019⟧.",
        fixed="Shops were closed on Christmas Day, 25 December 2019.",
    ),
    Flags(
        "The carnival opens on Easter Monday (⟦9 April 2023⟧).",
        fixed="The carnival opens on Easter Monday (10 April 2023).",
    ),
    Flags("Clocks go forward on the last Sunday in March, ⟦24 March 2024⟧."),
    Flags("The council met on ⟦7 May 2024⟧, the first Monday in May."),
    Flags("⟦May 20, 2024⟧ was Whit Sunday.", fixed="May 19, 2024 was Whit Sunday."),
    Flags("Come to the square on New Year's Eve, ⟦30 December⟧!"),
    Flags("Thanksgiving 2022 fell on ⟦November 17⟧."),
    Passes("Shops were closed on Christmas Day, 25 December 2019."),
    Passes("The carnival opens on Easter Monday (10 April 2023)."),
    Passes("The liturgy of Easter Sunday (16 April 2023) was sung."),  # in the eastern churches
    Passes("They keep Christmas Day, 7 January, by the old calendar."),
    Passes("We are closed on Christmas Day, 26 December and 1 January."),
    Passes("We are closed on 24 December, Christmas Day, 26 December."),
    Passes("Thanksgiving fell on 9 October 2023 and on 14 October 2024."),
    Passes("Mother's Day is 10 March 2024."),
    Passes("The count began on the first Monday in May, 2 May 1910."),
    Passes("After Christmas Day, on 27 December 2019, they opened again."),
    Passes("At Easter, on 11 April 2023, they met again."),
    Passes("From Christmas Eve, 27 December was three days away."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each named day that is not on its date."""
    for named in case.analysis.named_days:
        if named.said not in named.days:
            yield _finding(case.analysis.document, named)


def _finding(document: Document, named: NamedDay) -> Finding:
    month, day = named.days[0]
    right = _right_date(named)
    return Finding.at(
        named.date,
        level=LEVEL,
        message=f"{named.name.said} is {right or f'{day} {MONTHS[month - 1]}'}, not {named.date.said}",
        related=(Related.to(named.name, "the name of the day"),),
        fixes=tuple(writing(document, named.date.span, right)) if right is not None else (),
    )


def _right_date(named: NamedDay) -> str | None:
    """The day that the name means, in the style of the date; None if that has no year."""
    low = named.date.value.days.low
    if not isinstance(low, int) or not named.date.value.is_calendar:
        return None
    return write_like(named.date.text, day_number(civil(low)[0], *named.days[0]), Grain.DAY)
