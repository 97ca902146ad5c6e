"""How English states a time limit together with the day on which it ends.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

_BY = r"(?:no later than|not later than|at the latest (?:by|on)|by|until|on|before) (?:(?:[A-Z][a-z]+day),? )?(?:the )?"
_DUE = r"(?:must|has to|have to|is due|are due|due|should|deadline|expires?|ends?|runs? out|closes?|no later)"
DUE = rf"\b{_BY}‹d"
"""Without it a sentence has no such day."""
FROM_NOW = r"in "
"""At the head of a limit that is counted from the day of writing."""
LIMITS = (
    rf"\b(?:will|is|are|was|were|must|may|can|should|ha[sd] to|have to|to be|shall)\b[^‹›;.]{{0,60}} (?P<said>(?:(?:within|in) )?<l:length>),? (?:that is|i[.]e[.]|so|thus|namely|meaning)?,? ?{_BY}<d:dated>",
    rf"\b(?:have|has|had|given|allow(?:ed)?|within) (?:only |another )?(?P<said><l:length>)[^‹›]{{0,60}}?\b{_DUE}\b[^‹›;.]{{0,60}}? {_BY}<d:dated>",
)
"""A limit counted from what was stated before, and its day."""
APPLIED = (
    r"\b(?i:for|if|where|when|after|an?|the|with)\b[^‹›.;]{2,60} (?:on|of|dated|from|received|issued|made|delivered|sent|published|served|signed) (?:the )?<d:anchor>[^‹›.;]{0,60}? (?:(?:last (?:possible )?(?:day|‹l\d›)|deadline|time limit|limit|latest date|closing date|period)(?: [^‹›.;,]{2,40})? (?:is|was|falls on|fell on|ends on|ended on|would be|expires on|expired on)|until|till|by|no later than|not later than|at the latest (?:by|on)|(?:expires?|expired|ends?|ended|closes?|closed|runs? out|ran out) on) (?:the )?<d:dated>",
)
"""The first and the last day of a limit in one case, where the sentence before sets its length for all cases."""
NOT_PLAIN = r"(?i:\b(?:working|business|school|trading|bank|court|extended|extension|postponed|instead|another|further|more|extra|whichever|if|unless|would)\b)"
"""With one of these it is counted otherwise, or from another day."""
