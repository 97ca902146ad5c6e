"""What begins at one time of day and ends at another, stated in sentences of their own.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): times of day as `<c:slot>`.
"""

from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ClockCourse:
    """Verbs for the beginning, and those for the end on the same day or in the night after it."""

    begins: str
    ends: str
    is_of_one: bool = True
    """Whether both are stated of one subject; else any text states them of one course."""


_BEGAN = r"(?:began|started|got under ?way|commenced|kicked off|opened|was opened|was called to order|convened)"
_ENDED = r"(?:ended|finished|concluded|closed|was closed|adjourned|was adjourned|was over|came to an end|broke up|was (?:completed|finished)|drew to a close)"
COURSES = (
    ClockCourse(_BEGAN, _ENDED),
    ClockCourse(
        r"(?:left|departed|set out|set off|sailed|pulled out|cast off)",
        r"(?:arrived|reached|docked|pulled in|got in|got to|moored|anchored|came in|tied up)",
    ),
    ClockCourse(
        r"(?:outage|failure|blackout|fire|blaze|incident|leak|flood|disruption|alert|siege|power cut|breakdown) (?:[a-z]+ ){0,3}?(?:began|started|broke out|occurred|was (?:reported|noticed|spotted|detected))|power (?:failed|went (?:off|out))|(?:site|server|service|system|network)s? (?:went down|failed|became unavailable|stopped (?:responding|working))|alarm was (?:raised|given)|alarm went off",
        r"(?:(?:service|power|access|supply|traffic|normal [a-z]+) (?:was|were|had been) (?:fully )?(?:restored|back)|(?:was|were) (?:back|put out|extinguished|restored|resolved|under control|lifted|over)|all[- ]clear was (?:given|sounded))",
        is_of_one=False,
    ),
    ClockCourse(
        r"(?:alarm was (?:raised|given)|alarm went off|(?:emergency )?call (?:came in|was (?:received|made|logged))|(?:fire|accident|crash|break-in|robbery) was (?:reported|called in))",
        r"(?:(?:engines?|crews?|firefighters|ambulances?|paramedics|police|officers|lifeboat|helicopter|brigade|patrol)\b[^‹›.;]{0,30} (?:arrived|reached [a-z ]{2,20}|was on (?:the )?scene|were on (?:the )?scene|got there))",
        is_of_one=False,
    ),
)
_SAME = r"(?:(?!\b(?:who|which|that|whose|where|when|while|until|before|after|had|due|scheduled|planned|meant|supposed)\b)[^‹›.;:()])"
AT = r"(?:at|around|about|by)"
FIRST = rf"\b(?i:{{verbs}})\b{_SAME}{{{{0,60}}}}? {AT} (?:about |around |exactly )?<c:first>"
LAST = rf"(?P<said>\b(?i:{{verbs}}))\b{_SAME}{{{{0,60}}}}? {AT} (?:about |around |exactly )?<c:last>"
"""What is stated at a time of day after it."""
APART = (
    r"(?i:\b(?:next|following|previous|other|another|again|tomorrow|yesterday|overnight|day|days|midnight|daily|every|each|usually|always|second|third|last|[a-z]+days?|weekends?"
    r"|time zones?|local time|if|would|should|originally|clocks?|first (?:session|half|sitting|train|ferry|bus)|resumed|reopened|re-opened|temporarily|briefly)\b)"
)
"""In a sentence between them or in one of both: another day, or another of its kind."""
OWNED = r"(?:Its|Their|His|Her|Our|My) |(?:The|An?) [^‹›.;,]{2,40} (?:of|in|at|on) [A-Z]"
"""At the head of the sentence of an end: what ends is part of what began, or another of its kind."""
