"""The names of months and weekdays in full, case-folded; how dates are written with them is in `times`."""

from __future__ import annotations

MONTHS = tuple("january february march april may june july august september october november december".split())
WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
A_MONTH = "|".join(month.capitalize() for month in MONTHS)
"""The names of the months as they are written in texts, as alternatives."""
