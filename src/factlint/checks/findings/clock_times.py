"""Findings about the stated time between two times of day."""

from __future__ import annotations

from factlint.model.chronology import ClockCount, Tie
from factlint.model.finding import Confidence, Finding, Level, Related

_HOUR = 60
_DAY = 24 * _HOUR
_OPENINGS = {Tie.ORDER: "the beginning", Tie.PROGRAMME: "until then"}
"""What to call the earlier of the two times."""


def clock_finding(count: ClockCount, passed: int, level: Level) -> Finding:
    """The finding at a duration, or for an order at the later time; `passed` are the minutes between the two."""
    wrong = count.last if count.tie in _OPENINGS else count.words
    opening = _OPENINGS.get(count.tie, "counted from here")
    return Finding.at(
        wrong,
        level=level,
        message=_message(count, passed),
        confidence=Confidence.MEDIUM,
        related=tuple(
            Related.to(one, opening if one is count.first else "counted to here")
            for one in sorted((count.first, count.last), key=lambda one: one.prose)
            if not one.span.overlaps(wrong.span)
        ),
    )


def _message(count: ClockCount, passed: int) -> str:
    first, last, said = count.first.said, count.last.said, count.words.said
    match count.tie:
        case Tie.ORDER:
            return f"“{said}” ({last}) would come {_in_words(_DAY - passed)} before its beginning ({first})"
        case Tie.PROGRAMME:
            return (
                f"{last} is {_in_words(_DAY - passed)} before {first}, which the entries above it have reached"
            )
        case _:
            return f"{first} to {last} is {_in_words(passed)}, not “{said}”"


def _in_words(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    parts = [
        f"{number} {unit}{'s' * (number != 1)}"
        for number, unit in ((hours, "hour"), (rest, "minute"))
        if number
    ]
    return " and ".join(parts) or "no time"
