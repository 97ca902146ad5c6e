"""Dates of another language in a text that does not say which language it is in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import re2

from factlint.extraction.languages.weekdays_elsewhere import WEEKDAYS_ELSEWHERE
from factlint.extraction.times.open_values import Open

_NAMED_PARTS = frozenset({"weekday", "month"})


def with_dates_elsewhere(prose: str, found: Sequence[Open]) -> list[Open]:
    """The expressions with those of the language that a weekday in the text gives away, in reading order.

    Only dates with a name in them: digits alone are the business of the text's own language.
    """
    language = _language(prose)
    if language is None:
        return list(found)
    from factlint.extraction.times.locales import locale_reader  # noqa: PLC0415 - most texts need none

    locale = locale_reader(language)
    named = [one for one in locale.expressions(prose) if _has_name(one)] if locale else []
    own = (one for one in found if not any(one.start < other.end and other.start < one.end for other in named))
    return sorted((*own, *named), key=lambda one: one.start)


def _has_name(one: Open) -> bool:
    return one.written is not None and any(part in _NAMED_PARTS for part, *_ in one.written.parts)


def _language(prose: str) -> str | None:
    weekday = _any_weekday().search(prose)
    return _languages()[weekday.group().casefold()] if weekday else None


@cache
def _languages() -> dict[str, str]:
    return {day: code for code, days in WEEKDAYS_ELSEWHERE.items() for day in days.split()}


@cache
def _any_weekday() -> re2._Regexp:
    return re2.compile(r"(?i)(?:" + "|".join(_languages()) + ")")
