"""Sentences without a verb of their own, as dictionaries, captions and lists of people describe what they list."""

IN_GLOSS = (
    r"\b(?:of|under|during|with|for|by|from|to|in|at|on|against)\s(?:the\s)?"
    r"(?:[A-Z][a-z]+\s|(?![a-z]+ing\s)[a-z-]+\s){0,2}[“\"]?$"
    r"|\b(?:who|which|that)\s|;\s|\b\d+(?:st|nd|rd|th)\s$"
)
"""Up to a name that a preposition governs, with titles ("a minister under President X (1902–1977)"), that a relative
clause holds ("who sold the Old Mill"), or that is one more thing stated ("a poet; the 9th Mayor of X").
"""
ASIDES = r"\([^()]*\)|\b(?:who|whom|whose|which|that|where|when)\b[^;()]*|;.*"
"""What may have a verb in a sentence that has none itself: "A lawyer who led the office of X (1902–1977)."."""
FINITE = (
    r"\b(?:is|was|are|were|be|been|has|had|have|did|does|do|will|would|can|could|may|might|must|shall|should"
    r"|I|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Yy]ou"
    r"|wrote|met|led|became|made|took|won|lost|gave|held|left|went|came|saw|sold|bought|built|found|fought|knew|sang|spoke"
    r"|grew|rose|fell|began|ran|[a-z]+ed(?!\s(?:by|for|in|as|with|from|to|at|on)\b))\b"
)
"""The verb of a sentence, or a pronoun that has one; a participle continues with a preposition ("known for")."""
LIFE = r"(?<=\()[^()‹›]{0,12}‹d\d+› ?[–—-] ?‹d\d+›\)[\s.;]*$"
"""At the end of such a sentence, in the text with tokens for dates."""
