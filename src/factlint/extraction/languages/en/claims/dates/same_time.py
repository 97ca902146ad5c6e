"""How English says that two things happened in one year. Regular expressions over the prose."""

_AUXILIARY = r"(?: (?:was|were|is|are|also|both|all|later|finally))*"
TO_VERB = rf"(?:,? who)?{_AUXILIARY} $"
"""Between whom or the thing described and the verb."""
SAME_AS = r"(?: in| on)? (?P<said>(?:exactly |precisely )?the (?:very )?same (?P<unit>year|day) (?:as|that) (?:the )?)$"
"""Between the verb and what happened in the same year: "X died in the same year as"."""
YEAR_WHEN = (
    r"(?: in)? (?P<said>the (?:very |same )?(?P<unit>year|day) (?:in which|on which|when|that) (?:the )?)$"
)
"""The same before something with a verb of its own: "X was born in the year in which"."""
AND = r"(?:,? and|,? like|, as well as)(?: the)? $"
"""Between two things that share a verb …"""
IN_SAME = r"(?: both)?(?: in| on)? (?P<said>the (?:very )?same (?P<unit>year|day))(?=[.,;:!)]|$|\n)(?!,? (?:as|that)\b)"
"""… and after that verb: "X and Y were born in the same year"."""
ENDS = r"(?= ?[.,;:!?)\]]|$|\n| and (?:was|were|is|had|has)\b| did\b)"
"""After what happened in the same year: its name is all of it."""
DOUBTED = (
    r"(?i:\b(?:if|would|could|might|may|not|never|nearly|almost|about|around|novel|film|play|character|another|again|first|second|last|half|son|daughter|brother|sister|father|mother|wife|husband|"
    r"years? (?:before|after|later|earlier)|claimed|said to|supposed|allegedly|reportedly|legend)\b)"
)
"""In a sentence that marks it as uncertain."""
YEAR, DAY = "year", "day"
ANY = r"\bsame (?:year|day)\b|\bthe (?:year|day) (?:in which|on which|when|that)\b"
"""A sentence without any of these states no such thing."""
