"""Months with their year, years, decades and centuries in other languages: "im Mai 1950"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from factlint.extraction.languages.eras_elsewhere import ERAS_ELSEWHERE, YEAR, Eras
from factlint.extraction.languages.stretches_elsewhere import STRETCHES_ELSEWHERE, joins
from factlint.extraction.languages.time_language import any_name
from factlint.extraction.times.open_values import Open, OpenDate, OpenValue, Written
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex
from factlint.values.stretches import century_time, decade_time
from factlint.values.typed import TypeVar

V = TypeVar("V")

_ROMAN = {"I": 1, "V": 5, "X": 10}
_LOOKALIKES = str.maketrans("ІХ", "IX")
"""Cyrillic letters in Roman numerals → the Latin ones."""
_CENTURY, _LAST = 1900, 21
"""The century of two-digit decades, and the last one that texts mention."""
_SEASONS, _QUARTERS = ("SP", "SU", "FA", "WI"), ("Q1", "Q2", "Q3", "Q4")
_RULE = "<locale era>"


@dataclass(frozen=True, slots=True)
class LocaleEras:
    """Reads the times of one language that are not full dates."""

    language: str
    patterns: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]
    parts: Mapping[str, str]
    """Seasons and the ordinals of quarters → the part of a year."""
    tens: Mapping[str, int]
    """Decades in words → their two digits."""

    def expressions(self, prose: str) -> Iterator[Open]:
        """Months, years, decades and centuries in reading order; of two that overlap the first."""
        found = (one for pattern in self.patterns for one in pattern.finditer(prose))
        end = 0
        for one in sorted(found, key=lambda one: (one.start(), -one.end())):
            value = self._value(one.groupdict())
            if value is not None and one.start() >= end and not _runs_backwards(one):
                end = one.end()
                if one.groupdict().get("begin"):
                    yield self._begin(one)
                yield self._open(one, value)
                if "last" in one.groupdict():
                    yield self._year(one, "last", OpenDate(int(one["last"])))

    def _open(self, found: re.Match[str], value: OpenValue) -> Open:
        groups = found.groupdict()
        if "year" not in groups:
            return Open(*found.span(), (_RULE,), value, language=self.language)
        year = self._year(found, "year", value)
        head = next((group for group in ("month", "part") if group in groups), None)
        return replace(year, start=found.start(head), end=found.end()) if head else year

    def _begin(self, found: re.Match[str]) -> Open:
        """The first of two months that share a year: "zwischen Mai und September 1944"."""
        month, last = self.months[found["begin"].lower()], self.months[found["month"].lower()]
        value = OpenDate(int(found["year"]) - (month > last), month)
        return Open(*found.span("begin"), (_RULE,), value, language=self.language)

    def _year(self, found: re.Match[str], group: str, value: OpenValue) -> Open:
        """A year without the words that mark it as one."""
        start, end = found.span(group)
        written = Written((("year", start, end),))
        return Open(start, end, (_RULE,), value, written=written, language=self.language)

    def _value(self, groups: Mapping[str, str | None]) -> OpenValue | None:
        match groups:
            case {"month": str(month), "year": str(year)}:
                return OpenDate(int(year), self.months[month.lower()])
            case {"part": str(part), "year": str(year)}:
                return OpenDate(int(year), part=self.parts[part.lower()])
            case {"year": str(year)}:
                return OpenDate(int(year))
            case {"bcyear": str(year)}:
                return OpenDate(1 - int(year))
            case {"decade": str(decade)}:
                return decade_time(int(decade))
            case {"tens": str(tens)}:
                return decade_time(_CENTURY + self.tens[tens.lower()])
            case {"short": str(short)}:
                of = groups.get("of")
                return decade_time((100 * (_number(of) - 1) if of else _CENTURY) + int(short))
            case {"number": str(digits), "before": before}:
                number = _number(digits)
                return century_time(number, is_bc=before is not None) if 1 <= number <= _LAST else None
            case _:
                return None


def _runs_backwards(found: re.Match[str]) -> bool:
    """Whether two four-digit numbers are no range of years."""
    groups = found.groupdict()
    return "last" in groups and groups["last"] <= groups["year"]


def _number(digits: str) -> int:
    """A number in Arabic or Roman digits; 0 if neither."""
    if digits.isdigit():
        return int(digits)
    values = [_ROMAN[char] for char in digits.upper().translate(_LOOKALIKES)]
    signs = (-1 if value < after else 1 for value, after in zip(values, [*values[1:], 0], strict=True))
    return sum(value * sign for value, sign in zip(values, signs, strict=True))


@cache
def locale_eras(language: str) -> LocaleEras | None:
    """The reader of a language by its code; None if its words are not known."""
    eras = ERAS_ELSEWHERE.get(language)
    if eras is None:
        return None
    from factlint.extraction.times.other_languages.full_dates import month_names  # noqa: PLC0415 - it costs a third of a second

    months = month_names(language) | _numbered(eras.months, range(1, 13))
    parts = _numbered(eras.seasons, _SEASONS) | _numbered(eras.ordinals, _QUARTERS)
    return LocaleEras(
        language,
        tuple(
            regex(pattern, re.IGNORECASE)
            for pattern in _patterns(eras, months, joins(STRETCHES_ELSEWHERE[language]))
        ),
        months,
        parts,
        _numbered(eras.tens, range(20, 100, 10)),
    )


def _numbered(words: str, values: Iterable[V]) -> dict[str, V]:
    """The forms of each word → its value."""
    return {
        form.lower(): value
        for word, value in zip(words.split(), values, strict=False)
        for form in word.split("|")
    }


def _patterns(eras: Eras, months: Mapping[str, int], join: str) -> Iterator[str]:
    names = any_name(months)
    yield rf"\b(?:(?P<begin>{names}){join})?(?P<month>{names})\b{eras.year_link}{YEAR}\b"
    yield rf"(?<![\w.,])(?P<bcyear>\d{{1,4}}){eras.before_christ}"
    yield rf"{eras.centuries}(?P<before>{eras.before_christ})?"
    yield rf"(?<![\w.,/–-]){YEAR}[ \u00a0]?[–-][ \u00a0]?{YEAR.replace('year', 'last')}(?![\w/–-]|[.,]\d)"
    seasons, ordinals = _numbered(eras.seasons, _SEASONS), _numbered(eras.ordinals, _QUARTERS)
    yield rf"\b(?P<part>{any_name(seasons)}){eras.year_link}{YEAR}\b"
    yield rf"\b(?P<part>{any_name(ordinals)})\w{{0,3}}[ \u00a0](?:{eras.quarter}){eras.year_link}{YEAR}\b"
    yield from eras.decades
    yield from eras.years
