"""How English states parts of a whole without the noun that they count: "310 recipes: 140 for meat, 95 for fish".

Over the words between the numbers of a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_PREPOSITION = (
    "in|at|on|for|to|from|by|before|after|without|under|over|around|round|through|about|between|near|behind|above"
    "|below|along|against|outside|inside|within|across|until|since|off|into|onto|towards?|beyond|during|beside"
)
_ADVERB = "abroad|elsewhere|upstairs|downstairs|overseas|ashore|afloat|indoors|outdoors|at home"
_AMONG_PARTS = r"(?: of (?:them|these|those|whom|which|it))?"
COLON = r"^[^:(]*(?::|(?P<bracket>\()) ?(?:the first )?$"
"""Between a whole, or a number next to it, and its first part."""
APPOSED = r"^(?!.*[.;:(])[^,]*?(?:(?:,| -| \|)(?: with| and| but)?|,? (?:out )?of (?:which|whom),?) $"
OF_HEAD = r"(?:^|[,;:|] )(?:and |but )?(?:out )?of (?:(?:the|its|their|our|his|her|these|those|all) ){0,2}$"
"""Before a whole at the head of its sentence …"""
OF_HEAD_BEHIND = r"^(?!.*[.;:(])[^,]*, (?:[a-z'-]+ ){0,3}$"
"""… and between it and its first part, with a subject that the parts share."""
JOINT = r"(?:[,;]|,? and|,? while|,? with|,? but)(?: the (?:other|remaining))?(?: only| just)? $"
"""Between a part and the next."""
_OF_KIND = "of(?! (?:the|this|that|these|those|them|it|whom|which|its|their|his|her|our)\\b)"
PLACED = rf"^{_AMONG_PARTS} (?P<preposition>{_PREPOSITION}|{_ADVERB}|{_OF_KIND})\b"
ABOUT = "about"
"""One thing may be about several."""
QUESTIONS = (frozenset({"from", "to"}), frozenset({"for"}), frozenset({ABOUT}))
"""Prepositions that answer a question of their own; all others state where, when or how."""
DENIED = "without"
"""It goes with any other."""
OPPOSED = (
    frozenset({"before", "after"}), frozenset({"from", "to"}), frozenset({"at home", "abroad"}), frozenset({"at home", "overseas"}), frozenset({"above", "below"}), frozenset({"inside", "outside"}),
    frozenset({"under", "over"}), frozenset({"ashore", "afloat"}), frozenset({"upstairs", "downstairs"}), frozenset({"indoors", "outdoors"}),
)  # fmt: skip
"""Prepositions that exclude each other, whatever follows them."""
WHERE = frozenset({"in", "on", "at", "along", "round", "around", "by", "near", "behind", "under", "over", "outside", "inside", "across", "beyond", "beside"})  # fmt: skip
FOR, BY = "for", "by"
DETERMINED = rf"\b(?:{_PREPOSITION}) (?:the|its|his|her|our|their|this|that|these|those)\b"
"""In a place that is stated as known."""
AMONG_PARTS = r"^ of (?:them|these|those|whom|which) "
FINITE = r"\b(?:have|has|had|can|could|may|might|would|should|must)\b"
"""In the first of parts of which one thing may be several: what somebody has done, and may do."""
PREDICATE = r"\b(?:is|are|was|were|be|been|am|has|have|had|will|would|do|does|did)\b"
ATTRIBUTE = r"^(?: of (?:them|these|those|whom|which))? (?:with|who|that|which|whose|having|have|has|had)\b"
"""A part given by what it has: one may have what another has."""
MAY_OVERLAP = (
    r"\b(?:includ\w+|such as|among|amongst|at least|mostly|mainly|some|up to|more|less|than|each|both|every|per|overlap\w*"
    r"|same|also|another|further|respectively|again|twice|several|rest|new|only|altogether|together|in all|all|total)\b"
)
ONE_OF_EACH = frozenset({"from", "by"})
"""Before where somebody comes from, and by what means, of which there is one for each."""
BE = r"^(?: of (?:them|these|those|whom|which))? (?:is|are|was|were|will be)\b"
OTHERS = r"\bothers?\b"
"""In the last part they are all the rest."""
AMONG_HEAD = r"\b(?:among|amongst|between|with) (?:the |all )?$"
"""Before a number of which some are mentioned."""
OPENS = r"^(?:(?!(?:of|from|between|out|after|before|with|by|than|at|in|on|for|to|over|up|if|when)\b)[a-z'-]+ ){0,3}$"
"""Before the first part, at the head of a sentence whose whole the one before states."""
DAY = r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morning|afternoon|evening|night|week(?:end)?|month|year|january|february|march|april|may|june|july|august|september|october|november|december)\b"
"""Somebody may come on one and on another."""
IN_ORDER = r"\b(?:first|second|third|fourth|last|final|closing|opening)\b(?! half\b)"
"""Next to parts of a course, of which others may be left out."""
LAST = r"^[^.;:()|]*"
"""The words of the last part."""
