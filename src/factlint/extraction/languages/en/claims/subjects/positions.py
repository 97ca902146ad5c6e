"""What stands right in front of a name that is no subject: it is governed, predicated, in an aside."""

from __future__ import annotations

PARTS_OF_PLACE = frozenset(
    "old new inner outer upper lower walled medieval historic colonial underground ancient".split()
)
"""In front of "town of X" they are about a part of it."""

NOUN_OF = r"\b(?P<noun>[a-z]+)\sof\s(?:the\s)?[“\"‘']?$"
"""In front of a name that completes a noun."""

ONE_OF_ANOTHER = (
    r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne\sof\s(?:the|its|several|many))\s(?:[a-z]+[\w-]*\s){0,3}"
    r"(?P<noun>[a-z-]+)\sof\s(?:the\s)?[“\"‘']?$"
)
"""In front of a name that states whose the thing is that a comma and a participle continue about: "a rival of X,
founded".
"""

BY_NAME = r"\bby\s(?!\d|the\s(?:end|time)\b)[^.;:]*$"
"""From a participle to a name after it that is one of those who did it: "founded jointly by Y and X"."""

BETWEEN_TWO = r"\bbetween\s[^.,;:]{1,80}\sand\s(?:the\s)?$"
"""Before the second of two names that a preposition governs: "the treaty between X and Y was signed"."""

IN_ASIDE = r",\s(?:after|before|like|unlike|besides|beside|alongside|following|since)\s(?:the\s)?[“\"‘']?$"
"""In front of a name in an aside: "their next record, after X, was released"."""

LATER_PART_OF_PLACE = r"\b(?:in|at|near|from|of)\s[A-ZÀ-Þ][^,;:.]{1,40},\s$"
"""In front of the second name of a place, which a comma closes: "in Aston, Kent,"."""

SEQUEL = (
    r"\b(?:[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Ll]atest|[Oo]nly|[Ll]ater|[Ss]ubsequent)\s"
    r"(?:[a-z-]+\s){1,3}(?:after|since|before)\s(?:the\s)?[“\"‘']?$"
)
"""In front of a name that only states which one of several is meant: "her next film after X was released"."""

DURING = r"\b(?:[Dd]uring|[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil)\s(?:the\s)?$"
"""Before an event that only dates something else; what a comma adds after it may be about that."""

RELATIVE_TIME = (
    r"\b(?:years?|months?|weeks?|days?|hours?|decades?|centur(?:y|ies)|shortly|soon|just|immediately|long|right|not\suntil)\s"
    r"(?:after|before|since|until)\s(?:the\s(?:[a-z-]+\s)?(?:of\s(?:the\s)?)?|its\s|his\s|her\s|their\s)?[“\"‘']?$"
)
"""Right before what dates something else: "a year before X began"."""

COMMEMORATING = (
    r"\b(?:anniversary|(?:bi|tri|ter|quater|quin|sesqui)?cent(?:enary|ennial)|jubilee|commemorations?|remembrance)\sof\s"
    r"(?:the\s)?(?:[a-z]+\s(?:of\s)?(?:the\s)?)?[“\"‘']?$"
)
"""Right before something that is remembered at a date which need not be its own: "the centenary of X's death in".
"""

ACT_OF = (
    r"\b(?:acquisition|purchase|sale|takeover|merger|conquest|siege|invasion|occupation|annexation|adoption|abolition|"
    r"construction|demolition|restoration|renovation|reconstruction|expansion|celebration|commemoration)\sof\s(?:the\s)?$"
)
"""Before the name of the object of an act; what a comma and "which" add is about the act."""

PREDICATED = r"(?:\b(?:is|was|are|were)\s(?:the\s|an?\s)?|\bas\s(?:the|an?)\s)[“\"]?$"
"""Right before a name that is part of another thing's predicate: "its owner is X and was founded", "worked as the X
and ended"."""
