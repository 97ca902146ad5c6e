"""Named days of the year with a fixed or computable date."""

from __future__ import annotations

from factlint.values.dataclass import replace
from factlint.values.days import day_number, weekday
from factlint.values.interval import Interval
from factlint.values.moving_feasts import MOVING_FEASTS, moving_feast, spread
from factlint.values.stretches import day_time
from factlint.values.time import Time

_FIXED = {
    "new-year": (1, 1),
    "new-year-eve": (12, 31),
    "epiphany": (1, 6),
    "orthodox-christmas": (1, 7),
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
    "inauguration": (1, 20),
    "burns-night": (1, 25),
    "australia": (1, 26),
    "groundhog": (2, 2),
    "candlemas": (2, 2),
    "womens-day": (3, 8),
    "annunciation": (3, 25),
    "earth-day": (4, 22),
    "st-george": (4, 23),
    "anzac": (4, 25),
    "cinco-de-mayo": (5, 5),
    "ve-day": (5, 8),
    "victory-day": (5, 9),
    "d-day": (6, 6),
    "juneteenth": (6, 19),
    "midsummer": (6, 24),
    "canada": (7, 1),
    "assumption": (8, 15),
    "michaelmas": (9, 29),
    "german-unity": (10, 3),
    "all-souls": (11, 2),
    "guy-fawkes": (11, 5),
    "st-andrew": (11, 30),
    "aids-day": (12, 1),
}

_WEEKDAYS = {
    "martin-luther-king": (1, 0, 3),
    "presidents": (2, 0, 3),
    "mothers-day": (5, 6, 2),
    "memorial": (5, 0, -1),
    "fathers-day": (6, 6, 3),
    "labor": (9, 0, 1),
    "columbus": (10, 0, 2),
    "november-monday": (11, 0, 1),
    "thanksgiving": (11, 3, 4),
    "remembrance-sunday": (11, 6, 2),
    "canadian-thanksgiving": (10, 0, 2),
}
"""Name → month, weekday (0 is Monday), and which one of the month; -1 is the last. United States law, 5 U.S.C. 6103;
for the days of mothers and fathers, custom."""

_AFTER = {
    "election": ("november-monday", 1),
    "cyber-monday": ("thanksgiving", 4),
}
"""Name → another holiday, and days after it. The election is on the Tuesday after a Monday (2 U.S.C. 7)."""

_EASTER = {
    "mardi-gras": -47,
    "maundy-thursday": -3,
    "easter-eve": -1,
    "ascension": 39,
    "whit-monday": 50,
    "trinity": 56,
    "corpus-christi": 60,
    "ash-wednesday": -46,
    "mothering-sunday": -21,
    "palm-sunday": -7,
    "good-friday": -2,
    "easter": 0,
    "easter-monday": 1,
    "pentecost": 49,
}
"""Name → days after Easter Sunday in the western churches."""


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


def orthodox_easter(year: int) -> int:
    """The day number of Easter Sunday of the eastern churches: Julian Easter, as a Gregorian day.

    Algorithm: Meeus 1991, Astronomical Algorithms, chapter 8, for the Julian calendar.
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return day_number(year, month, day + 1) + year // 100 - year // 400 - 2


def holiday(name: str, year: int) -> int:
    """The day number of a holiday in a year. Raises `KeyError` for a name that is in no table."""
    if name in _FIXED:
        return day_number(year, *_FIXED[name])
    if name in _EASTER:
        return easter(year) + _EASTER[name]
    if name in _AFTER:
        before, days = _AFTER[name]
        return holiday(before, year) + days
    if name == "orthodox-easter":
        return orthodox_easter(year)
    if name in MOVING_FEASTS:
        return moving_feast(name, year)
    month, wanted, count = _WEEKDAYS[name]
    return nth_weekday(year, month, wanted, count)


def holiday_time(name: str, day: int) -> Time:
    """The holiday that begins on a day, with all days that its name may be used for."""
    time = day_time(day)
    if name not in MOVING_FEASTS:
        return time
    before, lasting = spread(name)
    return replace(time, readings=(Interval(day - before, day + lasting),))


def fixed_day(name: str) -> tuple[int, int] | None:
    """The month and day of a holiday that has the same date every year."""
    return _FIXED.get(name)


def is_of_easter(name: str) -> bool:
    """Whether a holiday is counted from Easter Sunday of the western churches."""
    return name in _EASTER


def nth_weekday(year: int, month: int, wanted: int, count: int) -> int:
    """The day number of the first (1), second … or last (-1) such weekday in a month; 0 is Monday."""
    if count < 0:
        last = day_number(year, month + 1) - 1
        return last - (weekday(last) - wanted) % 7
    first = day_number(year, month)
    return first + (wanted - weekday(first)) % 7 + 7 * (count - 1)
