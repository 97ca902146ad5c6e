"""From the fields of a match to its open expressions: one builder for each kind of rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from factlint.extraction.times import build_clocks, build_dates, build_eras, build_lengths, build_shifts
from factlint.extraction.times.fields import Fields
from factlint.extraction.times.open_values import Open

Builder = Callable[[Fields], Iterable[Open]]
"""Gives no expression where the fields turn out to be no time; two for the two ends of a range."""

BUILDERS: Mapping[str, Builder] = {
    "clock": build_clocks.clock,
    "clock-range": build_clocks.clock_range,
    "clock-words": build_clocks.clock_words,
    "day-part": build_clocks.day_part,
    "night-of-days": build_clocks.night_of_days,
    "nth-of-month": build_lengths.nth_of_month,
    "date": build_dates.date,
    "early-year": build_dates.early_year,
    "bounded": build_dates.bounded,
    "year-part": build_dates.part_of_other_year,
    "iso": build_dates.iso,
    "unix-date": build_dates.unix_date,
    "numeric-month": build_dates.numeric_month,
    "iso-week": build_dates.iso_week,
    "week-of": build_dates.week_of,
    "fiscal": build_dates.fiscal,
    "fiscal-range": build_dates.fiscal_range,
    "quarter-list": build_dates.quarter_list,
    "part-code": build_dates.part_code,
    "portion": build_eras.portion,
    "century-turn": build_eras.century_turn,
    "numeric": build_dates.numeric,
    "day-range": build_dates.day_range,
    "day-list": build_dates.day_list,
    "month-day-range": build_dates.month_day_range,
    "year-range": build_dates.year_range,
    "year-pair": build_dates.year_pair,
    "season-range": build_dates.season_range,
    "circa": build_dates.circa,
    "small-year-range": build_dates.small_year_range,
    "era-range": build_dates.era_range,
    "decade": build_eras.decade,
    "century": build_eras.century,
    "millennium": build_eras.millennium,
    "century-range": build_eras.century_range,
    "nth-weekday": build_dates.nth_weekday,
    "holiday": build_dates.holiday,
    "event-day": build_dates.event_day,
    "year-end": build_dates.year_end,
    "deictic": build_shifts.deictic,
    "reference": build_shifts.reference,
    "story-point": build_shifts.story_point,
    "story-reference": build_shifts.story_reference,
    "latest-quarter": build_shifts.latest_quarter,
    "neighbour": build_shifts.neighbour,
    "year-ago": build_shifts.year_ago,
    "shift": build_shifts.shift,
    "beyond": build_shifts.beyond,
    "quarter-century": build_shifts.quarter_century,
    "quarter-hours": build_lengths.quarter_hours,
    "weekday-beyond": build_shifts.weekday_beyond,
    "weekdays-ago": build_shifts.weekdays_ago,
    "duration": build_lengths.duration,
    "compound": build_lengths.compound,
    "hours-minutes": build_lengths.hours_minutes,
    "span": build_lengths.span,
    "one-or-two": build_lengths.one_or_two,
    "ordinal-length": build_lengths.ordinal_length,
    "anniversary": build_lengths.anniversary,
    "jubilee": build_lengths.jubilee,
    "frequency": build_lengths.frequency,
    "half-of": build_lengths.half_of,
    "every": build_lengths.every,
    "every-nth": build_lengths.every_nth,
}
