"""How a sentence states a measure of the topic of its text without naming it. Regular expressions."""

from __future__ import annotations

_PEOPLE = (
    r"(?:[Pp]atients|[Vv]isitors|[Gg]uests|[Cc]ustomers|[Pp]assengers|[Mm]embers|[Uu]sers|[Pp]layers|[Rr]eaders|[Cc]allers|[Tt]ravellers|"
    r"[Pp]eople|[Ee]veryone|[Ee]verybody|[Yy]ou|[Ww]e|[Tt]hey|[Oo]ne|[Rr]equests)"
)
_MODAL = r"(?:can|may|must|should|will|need\sto|have\sto|are|is)"
_ALWAYS = r"(?:always|usually|normally|only|just|at\sleast|at\smost)"

OPENS_DEFINITE = r"(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur)\s"
"""In front of a measure that needs no more: "The timeout is thirty seconds"."""

OPENS_CLAUSE = rf"(?:(?:(?:[Aa]n?|[Yy]our)\s|[Tt]here\s(?:is|are)\s(?:{_ALWAYS}\s)?(?:an?\s)?)|{_PEOPLE}\s(?:{_MODAL}\s)?(?:{_ALWAYS}\s)?)?"
"""In front of the words of a measure at the head of a clause, if anything: "There is a", "Patients must"."""

BEFORE_TOPIC = r"(?:[Tt]he\s|[Oo]ur\s|[Aa]t\s|[Oo]n\s|[Ii]n\s|[Ww]ith\s|[Ff]or\s){0,2}[“\"]?"
"""In front of the name with which a sentence begins."""

OPENING_WITH_TOPIC = (
    r"(?:[Oo]n|[Ii]n|[Aa]t|[Ff]or|[Ww]ith|[Tt]o|[Aa]board|[Bb]efore|[Aa]fter|[Dd]uring)\s(?:the\s)?"
    r"[“\"]?\x01[”\"]?(?:\s(?:is|are|was)\s[a-z]+(?:ed|en|ing))?,\s"
)
"""What names the topic, a \\x01, in front of a clause: "On Ward 7, ", "Before the drug is given, "."""

CLAUSE_IN_FRONT = r"[:;]\s|\s[–—]\s"
"""Between what names the topic and a further clause that is about it."""

OF_TOPIC = r"\s(?:of|for|at|in|on|with|from|to|aboard)\s(?:the\s|our\s)?[“\"]?\x01"
"""Behind a measure: that it is of the topic."""

NARROWED = (
    r"[^,;.:]*\b(?:for|in|on|at|during|after|when|if|while|with|without|from|to|of|until|before|between|among|as|where|except|but|under|over|within|"
    r"unlike|instead|rather|than|or)\b"
)
"""After a measure: a time, thing or person that limits it, so that it need not be the known one."""

OF_OTHERS = (
    r"(?i)\b(?:not|unlike|than|others?|elsewhere|instead|another|formerly|previously|once|originally|used\sto|would|could|might|if|suppose|compared|"
    r"old(?:er)?|new(?:er)?|former|earlier|later|optional(?:ly)?|recommended|suggested)\b"
)
"""In a sentence that may be about another thing, or of another time or case."""

BRINGS_IN = r"(?<!\bis\s)(?<!\bwas\s)(?<!\bas\s)(?<!,\s)\b(?:an?|another|two|three|some|several)\s[a-z]"
"""In the sentence before: something else is introduced, and the text may continue about that."""

EVERY = frozenset({"every", "each"})
"""The last word of a cue that a length of time follows: "taken every six hours"."""
