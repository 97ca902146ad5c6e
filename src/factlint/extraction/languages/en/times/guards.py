"""English words beside which a match is no time after all."""

from __future__ import annotations

from factlint.extraction.languages.en.times.guards_of_calendar import (
    MONTH_GUARDS,
    SEASON_GUARDS,
    WEEKDAY_GUARDS,
)
from factlint.extraction.languages.en.times.guards_of_lengths import CLOCK_GUARDS, LENGTH_GUARDS, OTHER_GUARDS
from factlint.extraction.languages.en.times.guards_of_years import YEAR_GUARDS

GUARDS = (
    MONTH_GUARDS + WEEKDAY_GUARDS + SEASON_GUARDS + YEAR_GUARDS + CLOCK_GUARDS + LENGTH_GUARDS + OTHER_GUARDS
)
