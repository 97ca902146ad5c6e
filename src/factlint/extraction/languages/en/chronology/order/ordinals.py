"""How English dates two of a row by their places in it: “her second novel appeared in 1992, her first in 1988”.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.times.words import ORDINALS

LAST = {"last": 1000, "final": 1000}
"""Places after all others."""
PLACES = {**ORDINALS, **LAST}
_ORDINAL = "|".join(sorted(PLACES, key=len, reverse=True))
_OWN = (
    r"(?:novel|book|film|album|single|symphony|concerto|opera|play|collection|exhibition|title|medal|championship|crown|cap|goal|try|victory|win|defeat|marriage|wedding|child|son"
    r"|daughter|term|mandate|attempt|ascent|voyage|expedition|tour|visit|trip|concert|appearance|shop|store|branch|factory|hotel|restaurant|studio|trial|conviction|operation|transplant|stroke|degree|doctorate|patent|company|firm|election)"
)
_OF_ALL = (
    r"(?:edition|impression|printing|issue|festival|fair|congress|conference|symposium|biennale|triennale|summit|regatta|marathon|rally|race|tournament|contest|games|convention|film|sequel|season|series|episode|version"
    r"|phase|stage|stretch|leg|round|reading|vote|ballot|session|meeting|hearing|wave|outbreak|quake|earthquake|eruption|flood|fire|explosion|shock|attack|strike|siege|crusade|partition|republic|bridge|church|instal?lment|payment|dose|attempt)"
)
_WHOSE = r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)"
_HEAD = rf"(?:\b{_WHOSE} (?P<one>{_ORDINAL}) (?:[a-z]+ )?(?P<own>{_OWN})|(?:^|[.;:] |, (?:and |but |while )?)[Tt]he (?P<one_of>{_ORDINAL}) (?:[a-z]+ )?(?P<all>{_OF_ALL}))\b"
_SAME_HEAD = rf"(?:{_WHOSE}|[Tt]he) (?P<other>{_ORDINAL})(?: (?:[a-z]+ )?(?:(?P=own)|(?P=all))| one)?"
_HELD = r"(?: (?:(?:had|was|were|is|has|been|only|already|then|also|itself|first|finally|not) ){0,3}(?:came(?: out)?|come(?: out)?|appeared|published|released|issued|held|followed|followed only|opened|shown|premiered|built|born|married|won|launched|staged|played|made|given|taken|took place|printed|recorded|written|began|started|struck|broke out|erupted|occurred|happened|was|were|is))?"
_OF_IT = r"(?: of (?:the|his|her|its|their|this|that|our) [\w’'-]+)?"
_MORE = r"(?: (?:in|at|with|by|for|near|as|to|of|from) [\w’'-]+(?: (?!(?:that|which|who|was|were|had|ended|closed)\b)[\w’'-]+){0,3}?)?"
"""What may stand between the verb and its date."""
IN_ROW = (
    rf"{_HEAD}{_OF_IT}{_HELD}{_MORE},? \(?(?:(?:in|on|of|from) )?(?:the )?<d:first>\)?[,;.]? (?:(?:and|but|while|whereas|And|But),? )?(?P<said>{_SAME_HEAD}){_OF_IT}{_HELD},? \(?(?:(?:in|on|of|from) )?(?:the )?<d:last>",
)
"""One of a row and its date, then another of it and its own."""
ANY = rf"(?i:\b(?:{_ORDINAL})\b)"
"""Without two of these no places are stated."""
NOT_IN_ORDER = r"(?i:\b(?:out of order|in reverse|volumes?|parts?|prequels?|posthumous(?:ly)?|re-?issued?|reprint(?:ed)?|translat(?:ed|ion)|English|German|French|American|British|paperback|revised|planned|expected|scheduled|will|would|if)\b)"
"""Next to one of these the later one may come first."""
