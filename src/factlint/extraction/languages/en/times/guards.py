"""English words next to which a match is no time after all."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guards_of_clocks import CLOCK_GUARDS, DAY_PART_GUARDS
from factlint.extraction.languages.en.times.guards_of_compounds import COMPOUND_GUARDS
from factlint.extraction.languages.en.times.guards_of_lengths import LENGTH_GUARDS
from factlint.extraction.languages.en.times.guards_of_loose_shapes import SHAPE_GUARDS
from factlint.extraction.languages.en.times.guards_of_months import MONTH_GUARDS
from factlint.extraction.languages.en.times.guards_of_named_times import NAMED_TIME_GUARDS
from factlint.extraction.languages.en.times.guards_of_numbers import NUMBER_GUARDS
from factlint.extraction.languages.en.times.guards_of_seasons import SEASON_GUARDS
from factlint.extraction.languages.en.times.guards_of_weekdays import WEEKDAY_GUARDS
from factlint.extraction.languages.en.times.guards_of_years import YEAR_GUARDS
from factlint.extraction.languages.en.times.licences import LICENCES

GUARDS = (
    MONTH_GUARDS
    + WEEKDAY_GUARDS
    + SEASON_GUARDS
    + LICENCES
    + YEAR_GUARDS
    + NUMBER_GUARDS
    + CLOCK_GUARDS
    + DAY_PART_GUARDS
    + LENGTH_GUARDS
    + NAMED_TIME_GUARDS
    + COMPOUND_GUARDS
    + SHAPE_GUARDS
)
