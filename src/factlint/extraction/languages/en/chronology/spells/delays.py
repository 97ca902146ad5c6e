"""How English states that something came later, or earlier, than was planned.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

_PLAIN = r"[^‹›:()–—|\[\]]"
_MEANT = r"(?:originally |first |initially |at first )?(?:planned|pencilled in|projected|forecast|timetabled|foreseen|envisaged|earmarked|hoped|scheduled|promised|due|expected|supposed|meant|intended|slated|set|announced|budgeted|billed)"
_PLANNED = rf"(?:(?:was|were|had been|is|are) (?:(?:originally|first|initially|at first) )?(?:to|meant to|supposed to|due to) [a-z]+|\b{_MEANT}(?: (?:for|to [a-z]+))?|\bshould have [a-z]+|\binstead of)"
_TO_DATE = r"(?: [a-z-]+){0,4}? (?:(?:in|on|by|for|of) )?(?:the )?(?:end of )?"
_LATE = r"(?P<late>late|behind (?:(?:the|its|their) )?(?:original )?(?:schedule|time(?:table)?|plan|deadline)|overdue|too late|past (?:the|its) deadline|(?:later|after) (?:than )?(?:was )?(?:originally )?(?:planned|scheduled|promised|expected|intended|announced|hoped|foreseen|agreed))"
_EARLY = r"(?P<early>ahead of (?:(?:the|its|their) )?(?:original )?(?:schedule|time(?:table)?|plan|deadline)|early|(?:earlier|sooner) than (?:was )?(?:originally )?(?:planned|scheduled|promised|expected|intended|announced|hoped|foreseen|agreed))"
_SIDE = rf"(?:{_LATE}|{_EARLY})\b"
_LENGTH = rf"(?P<said><l:length> {_SIDE})"
CUE = r"(?i:\b(?:late|behind|overdue|ahead of|early|earlier than|later than|sooner than|after planned)\b)"
"""Without such a word there is no delay to read."""
COUNTED_APART = r"\b(?:working|business|school|trading|banking|sitting)\b"
"""In a length that leaves out days between."""
DELAYS = (
    rf"{_PLANNED}{_TO_DATE}<d:planned>{_PLAIN}{{2,90}}?<d:actual>,? ?[–—(]? ?(?:or |that is,? |which (?:is|was) |thus |so )?{_LENGTH}",
    rf"<d:actual>,? ?[–—(]? ?{_LENGTH}(?:[,;:.]| ?[–—(]) ?{_PLAIN}{{0,60}}?{_PLANNED}{_TO_DATE}<d:planned>",
    rf"{_PLANNED}{_TO_DATE}<d:planned>{_PLAIN}{{2,90}}? {_LENGTH},? (?:in|on) (?:the )?<d:actual>",
)
"""When something was to be, when it was, and how much later or earlier that is."""
_TO_CLOCK = r"(?: [a-z-]+){0,4}? (?:(?:at|for|by) )?"
CLOCK_DELAYS = (
    rf"{_PLANNED}{_TO_CLOCK}<c:planned>{_PLAIN}{{2,90}}?<c:actual>,? ?[–—(]? ?(?:or |that is,? |which (?:is|was) |thus |so )?{_LENGTH}",
    rf"<c:actual>,? ?[–—(]? ?{_LENGTH}(?:[,;:.]| ?[–—(]) ?{_PLAIN}{{0,60}}?{_PLANNED}{_TO_CLOCK}<c:planned>",
)
"""The same of two times of day."""
