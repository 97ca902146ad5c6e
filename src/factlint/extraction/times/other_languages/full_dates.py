"""Full dates in other languages, by dateparser's names of months and weekdays.

The grammar of English is data of its own; for other languages only the shape "weekday, day, month, year" is read, and
numeric dates. dateparser never searches the text: it invents dates from short words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from factlint.extraction.languages.en.calendar import MONTHS, WEEKDAYS
from factlint.extraction.languages.stretches_elsewhere import STRETCHES_ELSEWHERE, Stretch
from factlint.extraction.languages.time_language import any_name
from factlint.extraction.languages.weekdays_elsewhere import DECLINED
from factlint.extraction.times.open_values import Open, OpenDate, OpenNumeric, Written
from factlint.extraction.trigger import Trigger
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.typed import Any

_LINK = r"(?:[ \t\n\u00a0/-]+(?:\w{1,3}['’ \t\n\u00a0]+)?|['’])"
"""Between the parts of a date: white space or a hyphen, and a word of up to three letters ("de", "den", "la", "d'")."""

_DAY = r"(?P<day>[0-3]?\d)(?:\.?[ºª°]|\.|er|-?го|-?те)?"
_SLOTS = {
    "day": "day",
    "month": "month",
    "year": "year",
    "weekday": "weekday",
    "isoyear": "year",
    "isomonth": "isomonth",
    "isoday": "isoday",
    "first": "first",
    "other": "other",
    "numericyear": "numericyear",
}


@dataclass(frozen=True, slots=True)
class LocaleReader:
    """Reads the dates of one language."""

    language: str
    dates: Trigger
    behind: re.Pattern[str]
    """The weekday after its date, with the words in between."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    weekday_names: tuple[str, ...]
    """Monday to Sunday in full; empty if the language declines them."""

    def expressions(self, prose: str) -> Iterator[Open]:
        """The dates in reading order."""
        for found in self.dates.found_in(prose):
            behind = None if found["weekday"] else self.behind.match(prose, found.end())
            named = behind or found
            weekday = (named["weekday"] or "").lower()
            parts = [(_SLOTS[name], *found.span(name)) for name in _SLOTS if found[name]]
            if behind:
                parts.append(("weekday", *behind.span("weekday")))
            yield Open(
                found.start(),
                named.end(),
                ("<locale date>",),
                self._value(found, self.weekdays.get(weekday)),
                written=Written(tuple(parts)),
                language=self.language,
                weekday_names=self.weekday_names if weekday in self.weekday_names else (),
            )

    def _value(self, found: re.Match[str], weekday: int | None) -> OpenDate | OpenNumeric:
        if found["isoyear"]:
            return OpenDate(int(found["isoyear"]), int(found["isomonth"]), int(found["isoday"]), weekday)
        if found["numericyear"]:
            year = int(found["numericyear"])
            return OpenNumeric(
                int(found["first"]),
                int(found["other"]),
                year,
                weekday,
                is_short_year=year < 100,
                is_day_first=True,
            )
        year_words = found["year"]
        return OpenDate(
            int(year_words) if year_words else None,
            self.months[found["month"].lower()],
            int(found["day"]),
            weekday,
        )


@cache
def locale_reader(language: str) -> LocaleReader | None:
    """The reader of a language (`de`, `pt-BR`); None if dateparser does not know it or it writes days last."""
    code = language.partition("-")[0].lower()
    info = _info(code)
    if info.get("date_order") != "DMY":
        return None
    months, weekdays = _names(info, MONTHS, 1), _names(info, WEEKDAYS, 0)
    names = () if code in DECLINED else tuple(max(info[day], key=len).lower() for day in WEEKDAYS)
    return LocaleReader(
        code, _dates(months, weekdays), _weekday_behind(code, weekdays), months, weekdays, names
    )


def month_names(code: str) -> dict[str, int]:
    """The months of a language and their abbreviations, in lower case."""
    return _names(_info(code), MONTHS, 1)


def _info(code: str) -> Mapping[str, Any]:
    """The data of dateparser for a language; empty if it does not know it."""
    try:
        # Imported here: it costs a third of a second, and only texts in other languages need it.
        return import_module(f"dateparser.data.date_translation_data.{code}").info  # type: ignore[no-any-return]
    except ModuleNotFoundError:
        return {}


def _names(info: Mapping[str, Any], keys: tuple[str, ...], first: int) -> dict[str, int]:
    return {
        name.lower().rstrip("."): number for number, key in enumerate(keys, first) for name in info.get(key, ())
    }


def _dates(months: Mapping[str, int], weekdays: Mapping[str, int]) -> Trigger:
    weekday = rf"(?:(?P<weekday>{any_name(weekdays)})\.?,?[ \t\n\u00a0]+(?:\w{{1,3}}[ \t\n\u00a0]+)?)?"
    in_words = rf"{_DAY}{_LINK}(?P<month>{any_name(months)})\b\.?(?:,?{_LINK}(?P<year>[12]\d{{3}})\b)?"
    iso = r"(?P<isoyear>\d{4})-(?P<isomonth>\d\d)-(?P<isoday>\d\d)\b"
    digits = (
        r"(?P<first>\d{1,2})(?=(?P<separator>[./-])\d\d?(?P=separator))[./-]"
        r"(?P<other>\d{1,2})[./-](?P<numericyear>\d{4}|\d\d)\b"
    )
    return Trigger(rf"(?i:(?<![\w./-]){weekday}(?:{iso}|{digits}|{in_words})(?![\w/-]|\.\d))")


def _weekday_behind(code: str, weekdays: Mapping[str, int]) -> re.Pattern[str]:
    """In brackets, or by the words of the language; a comma before it requires one after it."""
    day = any_name(weekdays)
    words = STRETCHES_ELSEWHERE.get(code, Stretch())
    in_brackets = rf" ?\((?=(?:{day})\.?\))"
    stated = rf"(?:{words.weekday})(?=(?:{day})(?:[.,;:!?)\s]|$))"
    apposed = rf"(?:{words.apposed})(?=(?:{day})[,.;)](?! ?\d))"
    before = rf"(?:{words.ordinal})?(?:{in_brackets}|{stated}|{apposed})"
    return regex(rf"{before}(?P<weekday>{day})", re.IGNORECASE)
