"""How English states for how long a body or an officer is elected: "the board is elected for two years".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

_BODY = "supervisory board|executive committee|executive board|advisory board|board of trustees|board of directors|board|committee|council|executive|presidium|trustees|directors|governors|auditors|president|vice-president|chairperson|chairman|chairwoman|chair|treasurer|secretary|spokesperson|delegates"
BODY = rf"\b(?P<body>{_BODY})\b"
CUE = r"\b(?:elected|appointed|chosen|serves?|term|terms) "
BEFORE_LENGTH = (
    r"\b(?:is|are|be) (?:then )?(?:elected|appointed|chosen)(?: by [^,.;]{3,40})? for (?:a (?:term|period) of (?:office of )?)?$",
    r"\b(?:serves?|holds? office|remains? in office|stays? in office) (?:for )?(?:a (?:term|period) of )?$",
    r"\b(?:term|period) of office(?: of (?:the |its )?[a-z -]{3,30})? (?:is|lasts|lasts for|runs for|of) $",
    r"\b(?:elects?|appoints?|chooses?) (?:the|its) [a-z -]{3,40} for (?:a (?:term|period) of )?$",
)
"""Before the length of a term."""
TO_TERM = r"(?:[^,;:()]|, (?:which|who)\b)*"
"""Between a body and the length of its term: nobody else comes in."""
PRONOUN = r"^(?:they|it|he or she|its members|their term|the members)\b"
"""At the head of a sentence about a body stated before."""
OTHERWISE = r"\b(?:first|initial\w*|re-?elect\w*|at most|up to|no more than|maximum|further|another|again|consecutive|except|previous\w*|formerly|until now|was|were|last|if|unless|half of|one third|deput\w*|honorary|student|youth|substitute\w*|interim)\b"
"""In the sentence of a term of some, or of another time."""
