"""The effect of the words around a time: "circa", "early", a time of day."""

from __future__ import annotations

from factlint.extraction.times.open_values import Open, OpenShift
from factlint.values import edtf
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge, about_date
from factlint.values.interval import Interval
from factlint.values.stages import STAGES, stage
from factlint.values.time import Grain, Mod, Time

_LATE_MIDNIGHT, _EARLY_MIDNIGHT = "T24:00", "T00:00"
"""Midnight with its day ("midnight Friday") ends that day; alone it may as well begin the day of speech."""


def shaded(time: Time, found: Open) -> Time:
    """A closed time with its hedge or stage, and the time of day named with it."""
    if found.clock or found.day_part:
        time = _at_time_of_day(time, found)
    if found.hedge is Hedge.ABOUT and found.clock and time.is_calendar:
        return replace(time, mod=Mod.APPROX)  # "about 9 p.m. on Tuesday": the hour is, and not the day
    if found.hedge is Hedge.ABOUT and time.is_calendar and not _is_counted(found):
        about = tuple(about_date(days, time.grain) for days in time.readings)
        time = replace(time, mod=Mod.APPROX, readings=about)
        return replace(time, edtf=edtf.write(time))
    if found.mod and time.mod is None:
        return _staged(time, found.mod)
    return time


def _is_counted(found: Open) -> bool:
    """Whether a hedge is already part of the counted duration."""
    return isinstance(found.value, OpenShift) and found.value.is_counted


def _at_time_of_day(day: Time, found: Open) -> Time:
    """The day at a time; for a month or year, some day of it."""
    suffix = found.clock.timex if found.clock else f"T{found.day_part}"
    if found.value is None and suffix == _LATE_MIDNIGHT:
        suffix = _EARLY_MIDNIGHT
    if day.grain > Grain.DAY and day.is_calendar:
        unknown = "-XX" * (2 - day.timex.count("-"))
        return replace(day, timex=f"{day.timex}{unknown}{suffix}", is_clock_time=True)
    if not day.timex[-1].isdigit() and not day.timex.endswith("X"):  # PAST_REF and the like
        return replace(day, timex=f"XXXX-XX-XX{suffix}", is_clock_time=True)
    at_time = replace(day, timex=day.timex + suffix, grain=Grain.MOMENT, is_clock_time=True)
    return _past_midnight(at_time) if found.day_part == "NI" and not found.clock else at_time


def _past_midnight(night: Time) -> Time:
    """A night with the hours of the next day that belong to it."""
    readings = tuple(
        Interval(days.low, days.high + 1) if days.high is not None else days for days in night.readings
    )
    return replace(night, readings=readings)


def _staged(time: Time, mod: Mod) -> Time:
    """A time narrowed to its early, middle or late part; a day is not narrowed."""
    if time.grain <= Grain.DAY or not time.is_calendar or mod not in STAGES:
        return replace(time, mod=mod)
    readings = tuple(stage(days, mod) for days in time.readings)
    hull = readings[0].hull(readings[-1])
    return replace(time, mod=mod, readings=readings, edtf=edtf.write_days(hull, Grain.MOMENT))
