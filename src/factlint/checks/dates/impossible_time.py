"""No clock shows such a time.

Why it matters: Nobody can go by such a time of a meeting, a train or a log entry.

How it decides: The hour is beyond 24, beyond 12 with "a.m." or "p.m." after it, or 24 with minutes; or the minutes are
60 or more. Or words after it put it into the other half of the day, as "in the evening" after "7:30 a.m.".

Known limits: Durations such as 30:15 minutes are written like times; they are left alone unless something says that a
time of day is meant.

Sources: ISO 8601-1:2019, 4.3.8; a.m. and p.m. count from 1 to 12.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.rewriting import writing
from factlint.model.date_parts import WrittenClock
from factlint.model.document import Document
from factlint.model.finding import Finding, Fix, Level

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The train leaves at ⟦14:30 p.m.⟧", fixed="The train leaves at 14:30"),
    Flags("Doors open at ⟦19 pm⟧ sharp.", fixed="Doors open at 19:00 sharp."),
    Flags("The alarm went off at ⟦25:10⟧."),
    Flags("It closes at ⟦24:30⟧."),
    Flags("We met at ⟦10:75⟧."),
    Flags("Open from 8:00 to ⟦17:00 p.m.⟧ on weekdays.", fixed="Open from 8:00 to 17:00 on weekdays."),
    Flags("The concert begins at ⟦7:30 a.m.⟧ in the evening."),
    Flags("They were woken at ⟦16:40⟧ in the morning."),
    Flags("The sun set at ⟦8:40 a.m.⟧ that evening."),
    Flags("The lamps are put out at ⟦10:15 a.m.⟧ at night."),
    Passes("The fox came at 2:15 a.m. at night, and at 10:15 p.m. at night again."),
    Flags("Send it by Monday, 2 June 2025, ⟦23:75⟧ CET."),
    Passes("She was woken at 2 a.m. that night, and at 7 a.m. that morning again."),
    Passes("The gates close at 11 pm, and in the morning they open again."),
    Passes("It begins at 7:30 p.m. in the evening, at 12 a.m. in the morning the bar closes."),
    Passes("The train leaves at 2:30 p.m."),
    Passes("Doors open at 19:00 sharp."),
    Passes("It closes at 24:00."),
    Passes("It turns off every machine from 16:00 in the afternoon to 7:00 in the morning."),
    Passes("Between the two formulas the discrepancy becomes 23pm."),
    Passes("The clocks fell back at 25:00 that Saturday, not at 24:00."),
    Passes("She ran it in 25:10."),
    Passes("The book has four parts: 1:1-2:11; 2:12-8:66; 9:1-14:31; 15:1-22:40."),
    Passes("The mail of 8 June came at 02:20:36PM."),
)

_HOURS, _MINUTES = 24, 60


def check(case: Case) -> Iterator[Finding]:
    """Report each time of day that no clock shows."""
    document = case.analysis.document
    for clock in case.analysis.written_clocks:
        if clock.is_twelve_hours and clock.hour > 12:
            if clock.is_length or clock.is_late:
                continue
            yield _finding(document, clock, f"{clock.hour} does not go with a.m. or p.m., which count to 12")
        elif clock.minute >= 60:
            yield _finding(document, clock, f"{clock.text} does not exist; an hour has 60 minutes")
        elif _is_past_midnight(clock) and clock.is_announced:
            yield _finding(document, clock, f"{clock.text} does not exist; a day has 24 hours")
        elif clock.other_half:
            yield Finding(LEVEL, f"{clock.text} is not {clock.other_half}", clock.span, clock.text)


def _is_past_midnight(clock: WrittenClock) -> bool:
    return not clock.is_twelve_hours and clock.hour * _MINUTES + clock.minute > _HOURS * _MINUTES


def _finding(document: Document, clock: WrittenClock, message: str) -> Finding:
    return Finding.at(
        clock,
        level=LEVEL,
        message=message,
        fixes=tuple(_fixes(document, clock)),
    )


def _fixes(document: Document, clock: WrittenClock) -> Iterator[Fix]:
    """The time in 24 hours, without a.m. or p.m.; an hour beyond the day has no fix."""
    if clock.is_twelve_hours and clock.hour < 24:
        yield from writing(document, clock.span, f"{clock.hour:02d}:{clock.minute:02d}")
