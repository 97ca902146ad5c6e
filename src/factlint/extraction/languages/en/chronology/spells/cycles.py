"""How English states for how many weekdays or months something lasts that it names without a year: "from Monday to
Friday".

Plain regular expressions over prose, right in front of a length of time or right behind it.
"""

from factlint.extraction.languages.en.calendar import A_MONTH, WEEKDAYS

_DAY = "|".join(day.capitalize() for day in WEEKDAYS)
_TO = r"(?: ?[–—-] ?|,? (?:to|till|until|through) )"
_HOURS = r"(?: (?:at|from|between) [^.;()]{3,30}?)?"
_DAYS = rf"(?P<first>{_DAY}){_TO}(?P<last>{_DAY})\b"
_ENDS = r" and (?:will )?(?:ends?|ended|close[sd]?|finish(?:e[sd])?|concluded?s?) (?:late )?on "
_DAYS_APART = rf"(?P<first>{_DAY})(?:{_TO}|{_ENDS})(?P<last>{_DAY})\b"
_RUNS = r"(?:,? (?:which|that|is|was|were|will|be|to be|held|runs?|ran|lasts?|lasted|takes? place|took place|begins?|began|starts?|started|opens?|opened|on))*"
_MONTHS = rf"(?P<first>{A_MONTH}){_TO}(?P<last>{A_MONTH})\b(?! \d)"

AHEAD = {
    "D": rf"\b{_DAYS}{_HOURS}\)?(?:,| ?[–—]| ?\()? ?(?:or |that is,? |i[.]e[.],? )?(?:on |for )?$",
    "M": rf"(?<!\d[ ]){_MONTHS}\)?,? (?:or |that is,? |i[.]e[.],? )?(?:for )?$",
}
"""In front of the length, by its unit."""
BEHIND = {
    "D": rf"(?: (?:in|at|of|for) [^.;,()]{{2,30}}|(?: [a-z]+){{1,2}}?{_RUNS})?,? \(?(?:from )?{_DAYS_APART}(?! \d)",
    "M": rf"(?: (?:in|at|of|for) [^.;,()]{{2,30}})?,? \(?(?:from )?{_MONTHS}",
}
"""After it."""
OF_WHOLE = r"(?i:\b(?:for|lasts?|lasted|takes?|took|open|closed|held|over|runs?|ran|a|an|the)(?: (?:all|only|just|for|on))? $)"
"""Before a length that stands in front of the days that it measures."""
A_WEEK = r" (?:a|each|every|per) week\b"
"""After a number of days: each of them counts, the first and the last one too."""
NOT_ALL = r"(?i:\b(?:except|apart from|excluding|but not|closed on|another|of them|of these|of which|before|after|later|earlier|ago|old|last|next|first|notice|working|business|if|within|every other|alternate)\b)"
"""Around a length that need not count all of the days named."""
CLOSED = r"(?: (?:a|each|every|per) week)?(?: (?:in (?:all|total)|altogether|of the year|of [a-z]+(?: and [a-z]+)?))?(?=[.,;:)]|$| with\b)"
"""What may follow a length after the days that it measures."""
