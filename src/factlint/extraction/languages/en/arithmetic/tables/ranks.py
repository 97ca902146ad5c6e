"""How English says that something is the largest of several, or the second largest.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

MOST = {
    "longest": "length|long|distance|km|miles?|mi|duration|minutes",
    "highest": "height|high|elevation|altitude|peak|summit|m|metres?|ft|feet",
    "tallest": "height|high|tall|m|metres?|ft|feet",
    "deepest": "depth|deep|m|metres?|ft|feet",
    "heaviest": "weight|mass|kg|tonnes?|t|lbs?|g",
    "largest": "area|size|km²|hectares|ha",
    "biggest": "area|size|km²|hectares|ha",
    "most populous": "population|inhabitants|residents|people",
    "most expensive": "price|cost|fee|£|€|\\$",
    "dearest": "price|cost|fee|£|€|\\$",
}
LEAST = {
    "shortest": MOST["longest"] + "|height",
    "lowest": MOST["highest"],
    "shallowest": MOST["deepest"],
    "lightest": MOST["heaviest"],
    "smallest": MOST["largest"],
    "least populous": MOST["most populous"],
    "cheapest": MOST["most expensive"],
    "least expensive": MOST["most expensive"],
}
"""Superlatives of the largest and of the smallest number → words of the heading under which these stand."""
ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
RANK = (
    r"\b(?:is|was|are|were|remains?|remained|stays?|being)(?: (?:thus|therefore|still|by far|only|also|now|clearly|easily))* "
    rf"the (?:(?P<rank>{'|'.join(ORDINALS)})[ -])?(?P<how>{'|'.join((*MOST, *LEAST))})"
    r"(?P<noun>(?: (?!(?:by|in|of|at|on|for|with|to|and|but|when|if|that|who)\b)[a-z]+){0,2})(?= ?[.;)]|,(?! (?:they|he|she|it|i|we|for|in|on|if|when|as)\b)|$| (?:of|among) (?:(?:them|these|those|all)\b|(?:all |the )*‹n\d+›)| (?:with|at) ‹)"
)
NO_AMOUNT = r"\b(?:years?|rank|pos(?:ition)?|place|no|number|#|id|date|founded|opened|built|since)\b"
"""Headings of numbers that are no amounts."""
NOT_RANKED = (
    r"\b(?:one of the|among the|since|after|before|except|ever|world\w*|than|share|rate|growth|increase|gain|change|fall|rise|jump|if|not|n't|once|until|formerly|was long|per"
    r"|known as|called|regarded|considered|claims?|said|thought|its|their|his|her|neither|nor|national|european|north\w*|south\w*|east\w*|west\w*|and the)\b"
    r"|^(?!of (?:(?:the |these |those |all )*‹n|(?:these|those|them|all)\b))(?:in|for|of|on|at|by|with|within|under|over|to|from|among)\b[^,]{1,60},"
)
"""In a sentence whose superlative may be of others, of another time, or doubtful."""
