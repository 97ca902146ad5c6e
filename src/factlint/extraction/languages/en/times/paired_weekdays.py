"""How English states two weekdays and behind them their two days. Regular expressions over folded text."""

from __future__ import annotations

from factlint.extraction.languages.en.function_words import ORDINAL_ENDING
from factlint.extraction.languages.en.times.words import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.languages.time_language import any_of

_WEEKDAY = any_of([*WEEKDAYS, *WEEKDAY_ABBREVIATIONS])
_MONTH = any_of([*MONTHS, *MONTH_ABBREVIATIONS])
_JOINT = r"(?: and | & | to | till | until | through | ?[-/] ?)"
_BOTH = rf"\b(?P<first>{_WEEKDAY})[.]?{_JOINT}(?P<last>{_WEEKDAY})[.]?(?:,? |: | \()(?:the )?"
_ENDING = rf"(?:{ORDINAL_ENDING})?"
_DAYS = rf"(?P<day>\d\d?){_ENDING}{_JOINT}(?P<end>\d\d?){_ENDING}"
YEAR = r"(?P<year>(?:19|20)\d\d)\b"
PAIRS = (
    rf"{_BOTH}(?P<days>{_DAYS} (?:of )?(?P<month>{_MONTH})[.]?,? {YEAR})",
    rf"{_BOTH}(?P<days>(?P<month>{_MONTH})[.]? {_DAYS},? {YEAR})",
)
"""Both weekdays and both days, in one month."""
