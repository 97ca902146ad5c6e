"""The text counts time from the day of writing but does not say which day that was.

Why it matters: "Last year" is another year every year; whoever finds the text later cannot know which is meant.

How it decides: The text has no date, and no earlier date in it states from when "last year", "next month" or "25 years
ago" counts. There is one note per text, at the first such words, with the others next to it. What is quoted, and what
somebody says about themselves or to the reader, counts from the day on which they speak; what a rule states
("otherwise", "every Monday") counts from the day on which it applies. Both are left alone.

Known limits: "Now", "currently" and "recently" lose their meaning as well, but are said of so much that lasts that they
are left alone.

Sources: ISO-TimeML 1.2.1, which leaves such expressions without a calendar value.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.finding import Confidence, Finding, Level, Related

LEVEL = Level.NOTE

EXAMPLES = (
    Flags("The mill closed ⟦last year⟧."),
    Flags("The mill closed ⟦25 years ago⟧."),
    Flags("The bridge reopens ⟦next month⟧, after repairs."),
    Flags("The mill closed ⟦last year⟧ and the bridge reopens next month."),
    Flags("⟦Three months ago⟧ it rained."),
    Flags("The oak was planted ⟦150 years ago⟧."),
    Passes("The mill closed last year.", date="2025-03-01"),
    Passes("The mill closed in 2014."),
    Flags("“It rained,” said the miller. The mill closed ⟦last year⟧."),
    Passes("“It rained all the time. The mill closed last year,” said the miller."),
    Passes("The mill closed last year. I was born in it."),
    Passes("If you leaned on the wheel last month, it turned."),
    Passes("If the wheel stands still, the miller takes last week's flour."),
    Passes("Every Monday the clerk compares the list with that of last week."),
    Passes("The mill closed in May. A week later it rained."),
    Passes("The mill is closed now."),
    Passes("Decades ago there was a mill here, and two million years ago a lake."),
    Passes("The mill is currently closed."),
    Passes("The valley was settled 2,500 years ago and walled about three hundred years ago."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report the first time that depends on the missing date of the text."""
    lost = case.analysis.unanchored
    if lost:
        first = lost[0]
        yield Finding.at(
            first,
            level=LEVEL,
            message=f"“{first.said}” counts from the day of the text, and the text has no date",
            confidence=Confidence.MEDIUM,
            related=tuple(Related.to(time, "counts from that day too") for time in lost[1:]),
        )
