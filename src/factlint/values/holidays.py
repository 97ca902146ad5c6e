"""Named days of the year with a fixed or computable date."""

from __future__ import annotations

from factlint.values.days import day_number, weekday

_FIXED = {
    "new-year": (1, 1),
    "new-year-eve": (12, 31),
    "epiphany": (1, 6),
    "valentine": (2, 14),
    "st-patrick": (3, 17),
    "april-fools": (4, 1),
    "may-day": (5, 1),
    "us-independence": (7, 4),
    "bastille": (7, 14),
    "halloween": (10, 31),
    "all-saints": (11, 1),
    "armistice": (11, 11),
    "christmas-eve": (12, 24),
    "christmas": (12, 25),
    "boxing-day": (12, 26),
}

_WEEKDAYS = {
    "martin-luther-king": (1, 0, 3),
    "presidents": (2, 0, 3),
    "mothers-day": (5, 6, 2),
    "memorial": (5, 0, -1),
    "fathers-day": (6, 6, 3),
    "labor": (9, 0, 1),
    "columbus": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
}
"""Name → month, weekday (0 is Monday), which one of the month; -1 the last. United States law, 5 U.S.C. 6103,
and custom for the days of mothers and fathers."""

_EASTER = {
    "ash-wednesday": -46,
    "palm-sunday": -7,
    "good-friday": -2,
    "easter": 0,
    "easter-monday": 1,
    "pentecost": 49,
}
"""Name → days after Easter Sunday of the western churches."""


def easter(year: int) -> int:
    """The day number of Easter Sunday in a Gregorian year.

    Algorithm: "Anonymous Gregorian", Meeus 1991, Astronomical Algorithms, chapter 8.
    """
    century, of_century = divmod(year, 100)
    golden = year % 19
    leap, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    of_leap, after_leap = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * of_leap - epact - after_leap) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return day_number(year, month, day + 1)


def holiday(name: str, year: int) -> int:
    """The day number of a holiday in a year. Raises `KeyError` for a name that is in no table."""
    if name in _FIXED:
        return day_number(year, *_FIXED[name])
    if name in _EASTER:
        return easter(year) + _EASTER[name]
    month, wanted, count = _WEEKDAYS[name]
    return nth_weekday(year, month, wanted, count)


def nth_weekday(year: int, month: int, wanted: int, count: int) -> int:
    """The day number of the first (1), second … or last (-1) such weekday of a month; 0 is Monday."""
    if count < 0:
        last = day_number(year, month + 1) - 1
        return last - (weekday(last) - wanted) % 7
    first = day_number(year, month)
    return first + (wanted - weekday(first)) % 7 + 7 * (count - 1)
