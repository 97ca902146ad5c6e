"""Feasts of the Jewish, Muslim, Chinese and Hindu calendars, as days of the Gregorian one."""

from __future__ import annotations

from math import floor

from factlint.values.days import civil, day_number, weekday
from factlint.values.new_moons import new_moon, number_at, sun_longitude

_HEBREW_EPOCH = day_number(-3760, 9, 7)
"""1 Tishri of the year 1: 7 September 3761 BC, Gregorian."""
_ISLAMIC_EPOCH = day_number(622, 7, 18)
"""18 July 622, the eve of the first day of the civil Islamic calendar."""

_FROM_NEW_YEAR = {"rosh-hashanah": 0, "yom-kippur": 9, "sukkot": 14, "simchat-torah": 22}
_BEFORE_NEW_YEAR = {"purim": 193, "passover": 163, "shavuot": 113, "tisha-b-av": 51}
"""Days from a feast to the next Jewish New Year."""
_ISLAMIC = {
    "islamic-new-year": (1, 1),
    "ashura": (1, 10),
    "mawlid": (3, 12),
    "ramadan": (9, 1),
    "eid-al-fitr": (10, 1),
    "eid-al-adha": (12, 10),
}
"""Feast → month and day of the Islamic calendar."""

_COMPUTED = range(1000, 2400)
"""The years in which the feasts keep to their seasons and the formulas of the moon hold to the minute."""
_LASTING = {
    "rosh-hashanah": 2, "sukkot": 7, "passover": 8, "hanukkah": 8, "shavuot": 2,
    "ramadan": 30, "eid-al-fitr": 3, "eid-al-adha": 4, "chinese-new-year": 15, "diwali": 3,
}  # fmt: skip
_EVE = 1
"""Jewish feasts begin at sunset on the day before."""
_SIGHTING = 2
"""How many days the sighting of the moon may differ from the computed calendar."""

_CHINA, _INDIA = 8 / 24, 5.5 / 24
_SOLSTICE = 270
"""The sun's longitude at the December solstice, in degrees."""
_EARLIEST_NEW_YEAR = (1, 21)
_SUNSET = 17.6 / 24
"""Sunset in India in October and November, in days of local time."""
_SIDEREAL_LIBRA, _PRECESSION, _PRECESSION_FROM = 203.857, 0.01397, 2000
"""The longitude at which Hindu calendars let Libra begin, on the ecliptic of 2000 (Lahiri), and its yearly change in
degrees."""

MOVING_FEASTS = frozenset(
    {*_FROM_NEW_YEAR, *_BEFORE_NEW_YEAR, *_ISLAMIC, "hanukkah", "chinese-new-year", "diwali"}
)


def moving_feast(name: str, year: int) -> int:
    """The first day of a feast in a Gregorian year; the earlier one if there are two. Raises `KeyError` for
    other names.

    The days are right between 1000 and 2400, and approximate beyond.
    """
    if year not in _COMPUTED:
        _, month, day = civil(moving_feast(name, _COMPUTED[-1] - 399 + year % 400))
        return day_number(year, month, min(day, 28))
    if name in _ISLAMIC:
        return _islamic_feast(year, *_ISLAMIC[name])
    if name == "chinese-new-year":
        return _chinese_new_year(year)
    if name == "diwali":
        return _diwali(year)
    new_year = _jewish_new_year(year + 3761)
    if name == "hanukkah":
        is_long = (_jewish_new_year(year + 3762) - new_year) % 10 == 5
        return new_year + 83 + is_long
    if name in _FROM_NEW_YEAR:
        return new_year + _FROM_NEW_YEAR[name]
    feast = new_year - _BEFORE_NEW_YEAR[name]
    is_moved = name == "tisha-b-av" and weekday(feast) == 5  # no fast on the Sabbath
    return feast + is_moved


def spread(name: str) -> tuple[int, int]:
    """How many days before the first day, and from it on, may be meant by the name of a feast."""
    days = _LASTING.get(name, 1)
    if name in _ISLAMIC:
        return _SIGHTING, days + _SIGHTING
    return (_SIGHTING if name == "diwali" else _EVE), days


def _jewish_new_year(year: int) -> int:
    """1 Tishri of a year since the creation (Dershowitz and Reingold, Calendrical Calculations, chapter 8)."""
    before, this, after = (_molad_days(of) for of in (year - 1, year, year + 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + delay


def _molad_days(year: int) -> int:
    """Days up to the mean new moon of Tishri, postponed from Sunday, Wednesday and Friday."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12_084 + 13_753 * months) // 25_920
    return days + (3 * (days + 1) % 7 < 3)


def _islamic_feast(year: int, month: int, day: int) -> int:
    """The first such day of the computed Islamic calendar in a Gregorian year."""
    first = (year - 622) * 33 // 32
    days = (_islamic_day(of, month, day) for of in range(first - 1, first + 4))
    return next(one for one in days if civil(one)[0] == year)


def _islamic_day(year: int, month: int, day: int) -> int:
    """A date of the civil Islamic calendar with its leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty."""
    return _ISLAMIC_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day


def _chinese_new_year(year: int) -> int:
    """The second new moon after the winter solstice; the third if a leap month comes between (2034)."""
    december = range(day_number(year - 1, 12, 20), day_number(year))
    solstice = next(day for day in december if sun_longitude(day + 1 - _CHINA) >= _SOLSTICE)
    number = number_at(solstice)
    after = [day for day in (floor(new_moon(number + step) + _CHINA) for step in range(7)) if day > solstice]
    return next(day for day in after[1:] if day >= day_number(year, *_EARLIEST_NEW_YEAR))


def _diwali(year: int) -> int:
    """The evening before or of the new moon while the sun is in sidereal Libra."""
    number = number_at(day_number(year, 10, 10))
    start = _SIDEREAL_LIBRA + _PRECESSION * (year - _PRECESSION_FROM)
    moons = [new_moon(number + step) for step in range(6)]
    local = next(one for one in moons if sun_longitude(one) >= start) + _INDIA
    return floor(local) - (local % 1 < _SUNSET)
