"""New moons and the sun's longitude, for the feasts that depend on them.

Both follow Meeus 1991, Astronomical Algorithms, chapters 47 (phases of the moon, the terms over 0.002 days) and 24 (the
sun, low accuracy), and are right to a few minutes between 1000 and 3000. Times are Universal Time in days, as counted
by `values.days`; its difference of a minute from dynamical time is ignored.
"""

from __future__ import annotations

from math import floor, radians, sin

from factlint.values.days import day_number

_MONTH = 29.530588861
"""Mean days between new moons."""
_FIRST = day_number(2000, 1, 6) + 0.59766
"""The mean new moon of number 0, on 6 January 2000."""
_NOON_2000 = day_number(2000) + 0.5
_CENTURY = 36_525


def new_moon(number: int) -> float:
    """The instant of a new moon, by its number."""
    sun = radians(2.5534 + 29.1053567 * number)
    moon = radians(201.5643 + 385.81693528 * number)
    latitude = radians(160.7108 + 390.67050284 * number)
    return (
        _FIRST
        + _MONTH * number
        - 0.4072 * sin(moon)
        + 0.17241 * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * latitude)
        + 0.00739 * sin(moon - sun)
        - 0.00514 * sin(moon + sun)
        + 0.00208 * sin(2 * sun)
    )


def number_at(day: int) -> int:
    """The number of a new moon that is past on a day, by two months at most."""
    return floor((day - _FIRST) / _MONTH) - 1


def sun_longitude(instant: float) -> float:
    """The sun's longitude in degrees, from the equinox of the time."""
    centuries = (instant - _NOON_2000) / _CENTURY
    anomaly = radians(357.5291 + 35_999.0503 * centuries)
    centre = 1.9146 * sin(anomaly) + 0.02 * sin(2 * anomaly)
    return (280.46645 + 36_000.76983 * centuries + centre - 0.0057) % 360
