"""What stands between and around the name of a day or a stretch and the dates next to it. Regular expressions over
folded text.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.extraction.languages.time_language import any_of
from factlint.values.dataclass import dataclass, field

LEAP = "leap"
"""Without it nothing is said of leap years."""
_NO_YEAR_BEFORE = r"(?<![\d.,/-])"
LEAP_YEARS = (
    rf"{_NO_YEAR_BEFORE}\b(?P<year>1[5-9]\d\d|2[0-3]\d\d)(?:, (?:which (?:was|is) )?| \(|,? (?:was|is|being|will be)(?: itself)? )(?P<denial>not |no )?(?:a |an? [a-z]+ )?leap.year\b",
    r"\b(?:the|a) leap.year,? (?:of )?(?P<denial>)(?P<year>1[5-9]\d\d|2[0-3]\d\d)\b(?![\d.,/-]\d)",
)
"""A year, and that it is or is not a leap year."""
QUOTES = frozenset("\"“„«‘'")
"""In front of a year that somebody else calls a leap year."""
NOT_SAID_OF_LEAP_YEARS = (
    r"\b(?:if|whether|unless|had (?:been|not)|would|wrong|wrongly|mistak[a-z]+|error|errors|bugs?|incorrect[a-z]*|assum[a-z]+|treat[a-z]*|believ[a-z]+"
    r"|thought|thinks?|claim[a-z]*|suppos[a-z]+|pretend[a-z]*|false|falsely|julian|excel|lotus|old style|calendar|rule|divisible|except[a-z]*|planned)\b|\?"
)
"""Words in a sentence on a leap year that does not say itself that the year is one."""

_IS = r"(?:was|is|fell|falls|will fall|will be|came|comes|landed|lands|happened to be|happens to be)"
_ARTICLE = r"(?:on )?an? "
NOT_THE_DAY = r"\b(?:after|before|since|until|till|by|around|following) $"
"""Before the name of a day, what is stated is of another day: "after easter, a monday"."""
WEEKDAY_BEHIND_NAME = rf",? {_IS} (?:on )?(?:an? )?|,? (?:which )?(?:fell|falls|falling|was|is|being) {_ARTICLE}|, an? | \((?:an? )?"
"""Between a day's name and the weekday that it has."""
YEAR_BETWEEN = rf"(?P<year>,? (?:which )?in |, in )‹y›,? {_IS} (?:on )?(?:an? )?"
"""The same with a year, written ‹y›, between them."""
YEAR_BEHIND = r",? (?:in|of) (?:the year )?"
"""Between a weekday or date and the year of both."""
YEAR_BEFORE = r",? "
"""Between the year that opens a sentence and the day's name."""
OPENING = r"(?:^|[.!?\n] ?)(?:but |and )?in (?:the year )?$"

COUNT_BEFORE_WEEKDAY = r",? \(?(?:(?:on )?(?:an? )|on )?|,"
"""Between a count of days from a day stated before and its weekday: "two days later, on a Sunday"."""
WEEKDAY_BEFORE_COUNT = r", (?:only |just |exactly )?| \("
"""Between a weekday and the count: "by Tuesday, two days later"."""
WEEKDAY_BEFORE_DATE = r", | \("
"""Between "the following Monday" and its date."""
FAR_APART = r"\x0b|[.!?] [^\x0b]*[.!?] "
"""Between two days: more than the end of one sentence."""
ROUGHLY = r"\b(?:about|around|some|roughly|nearly|almost|over|than|at least|up to|every|each|within) $"
NOT_COUNTED = r" than\b"
"""Around a count of days that is no exact one."""

HOLIDAY_FOR = r"\b(?:holidays?|days? off|day|observed|observance|substitute|in lieu) (?:for|of) (?:the )?$"
"""Before a named day: the holiday for it may be kept on another one."""
OPENS_SENTENCE = r"(?:^|\x0b|[.!?] )(?:the )?$"
DATED = r" on (?:the )?"
"""Between the name of a day that opens its sentence and its date."""

_JOINT = r"(?P<joint>,? \(?from | \(|, (?:that is,? |i[.]e[.],? )?|: ?)(?:the )?$"
_OF_YEAR = r"(?: of (?:the (?:[a-z]+ )?year|the same year|(?:1[5-9]|20)\d\d(?:[/-]\d\d)?)| (?:1[5-9]|20)\d\d)?"
_ORDINALS = any_of("first second third fourth last final 1st 2nd 3rd 4th".split())
_DEFINITE = any_of(
    "the this that first second third fourth last final opening closing whole full entire".split()
)
STRETCHES = {
    "night": rf"\bnight (?:of|from|between) (?:{_DEFINITE} )?$",
    "quarter": rf"(?:\b{_ORDINALS}.quarter|\bq[1-4]){_OF_YEAR}{_JOINT}",
    "half": rf"\b(?:first|second|latter).half of (?:the (?:[a-z]+ )?year|(?:1[5-9]|20)\d\d){_JOINT}",
    "fortnight": rf"(?<!a )\b{_DEFINITE} fortnight(?: of (?:the )?$|{_JOINT})",
    "week": rf"(?<!of )(?<!a )\b{_DEFINITE} week(?: of the (?:month|term|year|holidays|festival|course|trial|season|war|school year))?{_JOINT}",
    "weekend": rf"\b{_DEFINITE} weekend(?: of (?:the )?$|{_JOINT})",
    "holidays": rf"\bbetween christmas(?: day)? and (?:the )?new year(?:'s)?(?: (?:day|eve))?{_JOINT}",
}
"""A stretch → its name, up to the range of dates that it is."""
STRETCH_CUES = ("night", "quarter", "half of", "fortnight", "week", "christmas", "q1", "q2", "q3", "q4")
_SEASON = "(?:school|academic|university|college|financial|fiscal|tax|playing|skiing|growing|heating|football|hockey|theatre|concert|opera) (?:year|season)"
OF_YEARS = {
    "decade": r"\b(?:the|this|that|whole|entire) decade (?:from|between|of|\() ?$",
    "half-century": r"\b(?:the|this|that|whole|entire) half(?: |-)century (?:from|between|\() ?$",
    "century": r"\b(?:the|this|that|whole|entire) century (?:from|between|\() ?$",
    "season": rf"(?:\b(?:the|in|for|during) {_SEASON}|\b(?:the|in|for|during) (?:winter|season)),? (?:of )?$",
}
"""A stretch of years → its name, up to its first and last year."""
OF_YEARS_BEHIND = {"season": rf"(?<=\d) (?:{_SEASON}|season)\b(?! (?:tickets?|to|until)\b)"}
"""The same after both years: "the 2015-17 season"."""
CLOSER = r"(?:, (?:(?:namely|that is|specifically|i[.]e[.]),? )?(?:on|in|from|between) | ?\((?:(?:on|in|from|between) )?)(?:the )?"
"""Between a part of a month or year and a date that states more closely when that was."""
NOT_WITHIN = r"\b(?:after|before|since|until|till|by|from|following|unlike|like|than) (?:the )?$"
"""Before a part of a month or year: what is stated was at another time."""
FISCAL = r"\b(?:fiscal|financial|business|tax|fy ?\d\d|year.end|(?:company|group)'s year|reporting year)\b"
"""In a text whose quarters may not be those of the calendar."""
SOUTHERN = (
    r"\b(?:austral|southern|in the south|south(?:ern)? (?:pole|pacific|africa|america|georgia)|argentin|chile|urugua|paragua|brazil|bolivia|peru|antarct|patagoni|tasmani|melbourne|sydney|perth|adelaide|brisbane|canberra|darwin|hobart|queensland|victoria|new zealand|zealand"
    r"|auckland|wellington|christchurch|dunedin|otago|maori|cape town|johannesburg|pretoria|durban|natal|transvaal|buenos aires|santiago|montevideo|s.o paulo|rio de|lima|falkland|namibia|zimbabwe|botswana|mozambique|madagascar|mauritius|fiji|samoa|tonga|tahiti|polynesia"
    r"|indonesia|java|bali|mcmurdo|ross (?:sea|island)|the pole|hemisphere|equator|academic|semester|term|issue|magazine|collection|quarterly)"
)
"""In a text that may be set where spring begins in September, or are about other seasons than those of the year."""
RANGE_OF_DAYS = r" ?[-/] ?| (?:to|through|until|till|and) (?:the )?"
LIST_GOES_ON = r",? (?:and|or|&|then|again)\b(?: (?:in|on|from|again))? ?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|, \d"
"""After a date that is one of several."""
YEAR_CUES = ("decade", "century", " year", "season", "winter")
YEARS_JOIN = r" ?[-/] ?| (?:to|through|until|till|and) "
NIGHT_OF = r"\bnight (?:of|from|on) (?:the )?"
RANGE_JOINS = r" ?- ?| (?:to|through|until|till) (?:the )?"
NIGHT_OF_DAYS = r"(?P<first>[0-3]?\d)[a-z]{0,2}(?: ?[-/] ?| to )(?:the )?(?P<last>[0-3]?\d)(?!\d)"
"""The days in an expression for a night: "the night of 3-4 may"; two days joined by "and" may have a night each."""


@dataclass(frozen=True, slots=True)
class NumberedForm:
    """How parts of a year are numbered; without one of the cues there is none to look for."""

    cues: tuple[str, ...]
    form: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    """The words that stand for numbers."""


_OF_CALENDAR_YEAR = r",? (?:of |in )?(?:the year )?(?P<year>1[89]\d\d|2[01]\d\d)\b(?![/-]?\d)"
_BEYOND = {
    word: number
    for number, words in enumerate(("third 3rd", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th"), 4)
    for word in words.split()
}
_QUARTERS = {word: number for word, number in _BEYOND.items() if number > 4}
NUMBERED_PARTS = {
    "week": NumberedForm(
        ("week 5", "week 6", "week 7", "week 8", "week 9"),
        rf"(?<!school )(?<!training )\b(?:calendar |iso |working )?week (?P<number>[5-9]\d){_OF_CALENDAR_YEAR}",
    ),
    "quarter": NumberedForm(
        ("quarter",),
        rf"\b(?P<number>{any_of(list(_QUARTERS))})(?: |-)quarter(?: of|(?P<comma>,))?(?: the)? (?P<year>2[01]\d\d|1[89]\d\d)\b(?![/-]?\d)(?(comma)(?=[.,;:)]))",
        _QUARTERS,
    ),
    "half": NumberedForm(
        (" half of ",),
        r"\b(?P<number>third|fourth) half of (?P<year>2[01]\d\d|1[89]\d\d)\b(?![/-]?\d)",
        {"third": 3, "fourth": 4},
    ),
}
"""Unit → parts of a year with numbers that no year may have."""
