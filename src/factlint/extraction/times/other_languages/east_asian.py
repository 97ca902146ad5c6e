"""Dates in Chinese, Japanese and Korean, which their characters identify in a text of any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factlint.extraction.languages import east_asian as words
from factlint.extraction.times.open_values import Open, OpenDate, Written
from factlint.extraction.trigger import Trigger

_SLOTS = {"year": "year", "erayear": "year", "month": "month", "day": "day"}
_WEEKDAY_SLOTS = ("inside", "japanese", "chinese", "korean")


def east_asian_dates(prose: str) -> list[Open]:
    """The three-part dates in reading order; era years are converted to the common calendar."""
    return list(_dates(prose)) if any(sign in prose for sign in words.LANGUAGES) else []


def _dates(prose: str) -> Iterator[Open]:
    for found in _date().found_in(prose):
        slot = next((name for name in _WEEKDAY_SLOTS if found[name]), None)
        language, weekday = _weekday(found, slot)
        parts = [(_SLOTS[name], *found.span(name)) for name in _SLOTS if found[name]]
        if slot is not None and weekday is not None:
            parts.append(("weekday", *found.span(slot)))
        yield Open(
            found.start(),
            found.end(),
            ("<east asian date>",),
            OpenDate(_year(found), int(found["month"]), int(found["day"]), weekday),
            written=Written(tuple(parts)),
            language=language,
            weekday_names=tuple(
                f"{found[slot][:-1] if slot else ''}{name}" for name in words.WEEKDAYS[language]
            ),
        )


def _year(found: re.Match[str]) -> int:
    if found["era"] is None:
        return int(found["year"])
    of_era = 1 if found["erayear"] == words.FIRST else int(found["erayear"])
    return words.ERAS[found["era"]] + of_era - 1


def _weekday(found: re.Match[str], slot: str | None) -> tuple[str, int | None]:
    """The language of the date, and its weekday."""
    sign = found[slot][-1] if slot else ""
    languages = (words.LANGUAGES[found["sign"]], "zh")
    if sign == words.OTHER_SUNDAY:
        return "zh", 6
    for language in languages if slot != "chinese" else ("zh",):
        if sign in words.WEEKDAYS[language]:
            return language, words.WEEKDAYS[language].index(sign)
    return languages[0], None


@cache
def _date() -> Trigger:
    year, month, day = (f"[{''.join(signs)}]" for signs in zip(*words.SIGNS, strict=True))
    gap = r"[ \u3000]?"
    return Trigger(
        rf"(?:(?P<era>{'|'.join(words.ERAS)})(?P<erayear>\d{{1,2}}|{words.FIRST})|(?<!\d)(?P<year>\d{{4}}))(?P<sign>{year})"
        rf"{gap}(?P<month>\d{{1,2}}){month}{gap}(?P<day>\d{{1,2}}){day}{words.WEEKDAY_BEHIND}"
    )
