"""How English refers to the options of a program, and to the limits of a service, beside the table that lists them.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

HEADING = r"[*_` ]*(?:default|default value|value|standard|standard value|preset|factory setting|limit)[*_` ]*"
"""The head of the column that holds the values which hold unless somebody changes them."""
ITEM = r"(?P<label>[^\n:()]{1,40}?)(?: ?(?::|[–—]| - ) ?|$)"
"""The name at the head of an item, up to what it is."""
IN_UNIT = r"\bin (?P<unit>[a-z]{2,})\b"
"""In a description: in what the value is stated."""
DEFAULT = r"\b(?:by default|defaults? to|the default is|default value(?: is)?|default)[:=]? "
"""In an item, before the value that holds unless somebody changes it."""
BY_DEFAULT = r"\bdefaults?\b|\bwithout \W|\bunless you (?:change|set|pass|give|ask)\b|\bif you do not (?:set|change|pass|give|say)\b|\bunless (?:told|set|stated|configured|you say) otherwise\b|\bout of the box\b"
LIMITS = frozenset(
    "largest smallest longest shortest highest lowest max maximum min minimum most least limit number size total amount default value".split()
)
"""Words of a label that a sentence need not have."""
SMALL = frozenset(
    "in of on at to by is are be an as or it no so up the and for per with that how many much when where which are was will has can from into its this each before after until between".split()
)
OTHERWISE = (
    r"\b(?:we|i|you|my|took|had|did|has been|have been|yesterday|today|when|with|while|mode|profile|case|cases|if|instead|was|were|used to|formerly|previous(?:ly)?|earlier|older|old|new|now|since|could|would|should|might|may|example|e[.]g|such as|raised?|raising|increased?|lower(?:ed)?|reduced?|change[ds]?|set(?:ting)? (?:it|this)? ?to"
    r"|recommend\w*|suggest\w*|tested|test|another|other|override|overridden|development|production|staging|hosted|enterprise|free|pro|plan|plus|additional|extra|except|not|never|about|around)\b|--|="
)
"""In a sentence that may be about another value than the one in the table."""
IN_A_CASE = r"(?:(?:on|for|under|at|in) (?:an?|large|small|slow|fast|busy|most|some|such|very|heavy)\b[^,.]{2,40}, |(?:[^,]{2,40}, )?(?:please )?(?:start|set|use|pass|give|try|choose|allow|keep|run|increase|raise|lower)\b)"
"""At the head of a sentence that mentions a case, or gives an instruction."""
NAMED_BEFORE = r"\b(?P<name>[a-z]{3,}) (?:is |of |= ?|: ?|number )?$"
"""What a bare number is of, right before it: "port 7070"."""
COUNTED = r" (?P<name>[a-z]{3,})\b"
"""What it counts, right after it: "4 workers"."""
COUNTED_AS = {"time": frozenset({"often", "attem"})}
"""What a number counts → stems of the words by which a row states that: "how often a job is tried again"."""
CLAUSE_END = r"[,;] (?:and )?| and | but "
"""Between what a sentence is about two options."""
