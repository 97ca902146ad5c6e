"""How English heads the days of a programme: "Day 2: Sunday". Regular expressions over prose, line by line."""

from factlint.extraction.languages.en.times.words import WEEKDAYS

ANY = "Day 3"
"""Without it no text heads so many days that the others show which weekday one of them has."""
NUMBERED_DAY = (
    rf"(?im)^[ \t]*(?P<name>day (?P<number>\d{{1,2}}))(?: ?[:–—(,.-] ?| )(?P<weekday>{'|'.join(WEEKDAYS)})\b"
)
