"""How English names an amount in prose: "a floor area of 18,500 m²", "the pylons are 136 m tall", "136-metre pylons".

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

NAMED = (
    r" (?:of|at|is|are|was|were|measures?|measured|stands? at|stood at|amounts? to|amounted to|comes to|came to|totals|totall?ed|reached|(?:rose|grew|fell|dropped|increased) to)"
    r"(?: only| just| exactly| now| currently)? $"
)
"""Between an amount and its name."""
STANDS = r" (?:is|are|was|were|stands?|measures?|reach(?:es)?|rises?|weighs?)(?: only| just| exactly| now)? $"
"""Between an amount of a dimension and what has it."""
SIZED = r"[ -](?:tall|high|long|wide|deep|thick)\b"
"""The dimension, behind the amount."""
JOINED = r"(?:-(?:tall|high|long|wide|deep|thick))? (?P<noun>[a-z]{4,})\b"
"""What has an amount that is an adjective: "136-metre pylons"."""
WORD = r"(?P<word>[a-z][a-z’'-]*)$"
KNOWN = frozenset({"the", "this", "our"})
"""Before the name of what the text knows already."""
OPENERS = frozenset(
    "a an its their his her with and has have had at for to by on in from that which the this our".split()
)
"""What stands before the first word of a name."""
NO_NAME = frozenset(
    """
    total most least that this which what there these those them some many much one other he she it they who years months
    is are was were be been of or but not as than
    """.split()
)
MANY = frozenset(
    """
    number sum average mean median maximum minimum part half share quarter third percentage proportion rate rest majority
    minority group couple pair range series increase decrease rise fall drop gain loss growth change difference margin
    lead distance period time year month week day hour minute second term result answer value figure amount level size step
    side case age page column row table point speed price cost costs length height width depth area weight score reach radius
    """.split()
)
"""Nouns of which one text tells several amounts, unless another word tells which."""
NEUTRAL = frozenset({"new", "different", "total", "two", "three", "four", "both"})
"""Between a number and what it counts; they do not tell which are meant."""
KNOWN_COUNTED = frozenset({"the", "all", "these", "our"})
KNOWN_JOINED = frozenset({"the", "its", "their"})
RESTRICTED = r" (?:of (?:the|its|their|our|these|those|which|whom|them|[a-z]+s\b)|in|for|from|per|an? (?:day|night|week|month|year|hour|minute|second|head|person|piece|kilo|litre)|each|by|between|during|under|over|when|if|as|without|plus|minus|who|that|which|along|near|with|at|on|aged|left|present|involved|below|above|[a-z]+ing|[a-z]+ed (?:to|by|in|at|from|for|on))\b|/|-"
"""Behind an amount that is of some part, place or time; "lanes of traffic" are lanes."""
UNTIL = r" by (?:the (?:end|spring|summer|autumn|beginning|middle) of )?(?:[a-z]+ )?\d"
"""Behind an amount that is still to come."""
OTHERWISE = (
    r"\b(?:if|would|could|should|might|unless|except|example|e[.]g|suppose|assume|instead|former(?:ly)?|previous(?:ly)?|earlier|later|then|today|last|next|others?|another"
    r"|remaining|further|additional|extra|least|most|average|or|never|planned|expected|feared|hoped|forecast|target|goal|budgeted|initial(?:ly)?|original(?:ly)?|first|second|third"
    r"|each|every|per|half|only|alone|including|excluding|both|estimat\w+|according|claim\w*|lost|not|no|still|already|again|once|since|until|now|reduced|cut|lowered|raised|former|old|older|younger"
    r"|up to|respectively|compared|maximum|minimum|upper|lower|north\w*|south\w*|east\w*|west\w*|left|right|model|version)\b"
)
"""In the clause of an amount that may be of another part, time or thing."""
FAR_ON = frozenset({"after", "within", "every", "and", "or"})
"""Before a number that tells how far on something comes, or is the last of a row."""
