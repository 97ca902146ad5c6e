"""How texts cite other works by author and year. Regular expressions over prose."""

from factlint.extraction.languages.en.calendar import MONTHS, WEEKDAYS
from factlint.extraction.languages.en.times.words import MONTH_ABBREVIATIONS

YEAR = r"(?:1[5-9]|20)\d\d"
_PARTICLE = r"(?:(?:van|von|de|da|di|del|della|der|den|ter|al|el|la|le|du|dos|bin|ibn|Van|Von|De|Di|La|Le|Mac|Mc) ?){0,2}"
SURNAME = rf"{_PARTICLE}[A-ZÀ-Þ][\w’'-]+(?:[- ][A-ZÀ-Þ][\w’'-]+)?"
AUTHORS = rf"(?P<first>{SURNAME})(?P<more>(?:, {SURNAME})*(?:,? (?:and|&) {SURNAME})?)(?P<others>,? et al\.?,?| and (?:others|colleagues))?"
_PAGES = r"(?:[,:;] ?(?:pp?\.|chap(?:ter|\.)|sec(?:tion|\.)|fig(?:ure|\.)|table|§)? ?[\dA-Z][\w.,–-]*)?"
YEARS = rf"(?P<years>{YEAR}[a-z]?(?:(?:, ?|/| and |; ?){YEAR}[a-z]?)*)"
IN_BRACKETS = rf"(?:(?:see(?: also)?|e\.g\.,?|cf\.|for example,?|following|after|in) )?{AUTHORS}(?P<comma>,)? {YEARS}{_PAGES}"
"""A whole part of a bracket, between semicolons: "Smith et al., 2019a, p. 4"."""
BRACKET = rf"\((?P<inside>[^()\n]*\b{YEAR}[a-z]?\b[^()\n]*)\)"
IN_TEXT = rf"(?<![\w’'-] )(?<!& )(?<![\w’'/-]){AUTHORS}(?:[’']s?)? \({YEARS}{_PAGES}\)"
"""The author as a part of the sentence: "Smith and Lee (2019)"."""
BEHIND_WORD = rf"(?:(?<=\bto )|(?<=\bby )|(?<=\bsee )|(?<=\bin )|(?<=\bas )|(?<=\bthat )|(?<=\bwith )|(?<=\bwhat )|(?<=\bfrom )|(?<=\bwhile )|(?<=\bUnlike )){AUTHORS}(?:[’']s?)? \({YEARS}{_PAGES}\)"
"""The same after a word in small letters, where it may be another thing than an author: "according to Smith (2019)"."""

NO_AUTHORS = frozenset((*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS)) | frozenset(
    """
    spring summer autumn fall winter
    the in on since from until by version figure table section
    chapter act law directive regulation resolution copyright updated accessed retrieved edition season between about
    around circa before after during born died est early late mid
    """.split()
)
"""Capitalised words before a year that are no surnames, case-folded."""

OPENINGS = frozenset({"see", "cf"})
"""Before the authors, as part of no name: "See Lind (2019)"."""

ENTRY = rf"^(?<!\band\n)(?<!&\n)\W*(?:\d{{1,3}}[\].)]\s*)?(?:[A-Z]\.[ -]?){{0,3}}(?P<authors>(?P<first>{SURNAME})(?:[^\n]|(?<=,)\n)*?)\W+(?P<year>{YEAR}[a-z]?)(?!\d)"
"""A line of the list of works: its authors up to its first year, on the next line if a comma ends the first. Not the
line on which its last author stands.
"""
INITIALS = r" [A-ZÀ-Þ]{1,3}$"
"""After a surname in such a line, without full stops: "Beck BH"."""

ENTRY_ELSEWHERE = (
    rf"^\[?(?:(?=[^\n(]*\b[A-Z]\.)|(?=[^\n(]{{1,30}}\(\d{{4}}[a-z]?\)\.?\s[A-Z][a-z]+\s[a-z]))(?:[A-Z]\.[ -]?){{0,3}}"
    rf"(?P<authors>(?P<first>{SURNAME})[^\n(]*?) ?\((?P<year>{YEAR}[a-z]?)\)[.,:]?\s[\"“‘]?[A-Z]"
)
"""A whole reference that the text gives before the list, as its source: initials of authors or few of them, the year, then
a title.
"""

OF_SOURCE = r"^\W{0,3}(?:Sources?|Data|Credits?|Adapted\sfrom|Based\son)(?::|\s?\n)\s*[^\n]*(?:\n[^\n]+)*"
"""Where a figure or table, or a part of the text, comes from: after a label, or under one that stands alone."""
