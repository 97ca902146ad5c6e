"""How English states that a number is per year, per month or per bottle."""

from __future__ import annotations

PERIODS = {
    "year": ("a year", "per year", "each year", "every year", "per annum", "annual", "annually", "yearly"),
    "month": ("a month", "per month", "each month", "every month", "monthly"),
    "week": ("a week", "per week", "each week", "every week", "weekly"),
    "night": ("a night", "per night", "each night", "nightly"),
    "day": ("a day", "per day", "each day", "every day", "daily"),
    "hour": ("an hour", "per hour", "each hour", "every hour", "hourly"),
}
"""The word behind "per", and how a property's words say that its numbers are of one such stretch."""

PER = r"\s(?:per|an?|each|every)\s(?P<each>[a-z]+)\b"
"""Right after a number and its unit: what it is per."""

UNIT_PER = " per {}"
"""The end of the name of a unit: "hectolitre per year"."""
