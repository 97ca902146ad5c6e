"""From the fields of a match to its open expressions: one builder for each kind of rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from factlint.extraction.times.builders import clocks, dates, eras, lengths, shifts
from factlint.extraction.times.open_values import Open
from factlint.extraction.times.recognition.fields import Fields

Builder = Callable[[Fields], Iterable[Open]]
"""Gives no expression where the fields turn out to be no time; two for the two ends of a range."""

BUILDERS: Mapping[str, Builder] = {
    "clock": clocks.clock,
    "clock-range": clocks.clock_range,
    "clock-words": clocks.clock_words,
    "day-part": clocks.day_part,
    "night-of-days": clocks.night_of_days,
    "nth-of-month": lengths.nth_of_month,
    "date": dates.date,
    "early-year": dates.early_year,
    "bounded": dates.bounded,
    "year-part": dates.part_of_other_year,
    "iso": dates.iso,
    "unix-date": dates.unix_date,
    "numeric-month": dates.numeric_month,
    "iso-week": dates.iso_week,
    "week-of": dates.week_of,
    "fiscal": dates.fiscal,
    "fiscal-range": dates.fiscal_range,
    "quarter-list": dates.quarter_list,
    "part-code": dates.part_code,
    "portion": eras.portion,
    "century-turn": eras.century_turn,
    "numeric": dates.numeric,
    "day-range": dates.day_range,
    "day-list": dates.day_list,
    "month-day-range": dates.month_day_range,
    "year-range": dates.year_range,
    "year-pair": dates.year_pair,
    "season-range": dates.season_range,
    "circa": dates.circa,
    "small-year-range": dates.small_year_range,
    "era-range": dates.era_range,
    "decade": eras.decade,
    "century": eras.century,
    "millennium": eras.millennium,
    "century-range": eras.century_range,
    "nth-weekday": dates.nth_weekday,
    "holiday": dates.holiday,
    "event-day": dates.event_day,
    "year-end": dates.year_end,
    "deictic": shifts.deictic,
    "reference": shifts.reference,
    "story-point": shifts.story_point,
    "story-reference": shifts.story_reference,
    "latest-quarter": shifts.latest_quarter,
    "neighbour": shifts.neighbour,
    "year-ago": shifts.year_ago,
    "shift": shifts.shift,
    "beyond": shifts.beyond,
    "quarter-century": shifts.quarter_century,
    "quarter-hours": lengths.quarter_hours,
    "weekday-beyond": shifts.weekday_beyond,
    "weekdays-ago": shifts.weekdays_ago,
    "duration": lengths.duration,
    "compound": lengths.compound,
    "hours-minutes": lengths.hours_minutes,
    "span": lengths.span,
    "one-or-two": lengths.one_or_two,
    "ordinal-length": lengths.ordinal_length,
    "anniversary": lengths.anniversary,
    "jubilee": lengths.jubilee,
    "frequency": lengths.frequency,
    "half-of": lengths.half_of,
    "every": lengths.every,
    "every-nth": lengths.every_nth,
}
