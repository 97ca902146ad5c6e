"""The one place that reads the clock."""

from __future__ import annotations

import time

from factlint.engine.errors import UsageError
from factlint.values.days import day_number, is_date


def today(written: str | None) -> int:
    """The day number of `--today`, or of the local day if it is None. Raises `UsageError`."""
    if written is None:
        now = time.localtime()
        return day_number(now.tm_year, now.tm_mon, now.tm_mday)
    year, _, rest = written.partition("-")
    month, _, day = rest.partition("-")
    parts = (year, month, day)
    if all(part.isdecimal() for part in parts) and len(year) == 4 and is_date(*map(int, parts)):
        return day_number(*map(int, parts))
    raise UsageError(f'--today: "{written}" is not a day of the calendar; write YYYY-MM-DD, as in 2026-11-22')
