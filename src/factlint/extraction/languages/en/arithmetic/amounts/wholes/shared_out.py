"""How English shares a sum of money out among several: "the council pays £12,000, the lottery £10,000 and the trust £8,000".

Over the words between the numbers of a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_PAYING = "adults?|child(?:ren)?|students?|pupils?|seniors?|pensioners?|members|non-members|famil(?:y|ies)|groups?|visitors?|guests?|singles?|couples?"
"""Who pays a price each, and not a share of it."""
_NAME = rf"(?:(?:the|our|its|their|a|an|another|local|members'?) )?(?!(?:it|they|we|he|she|this|that|these|those|who|which|there|{_PAYING})\b)[a-z'’-]+(?: (?:and|of|for|from) the [a-z'’-]+| (?:and |of |for |from )?(?!(?:and|is|are|was|were|has|have|had|will|would|each|both|all|then|only)\b)[a-z'’-]+){{0,3}}"
_GIVES = r"(?:will )?(?:pa(?:id|ys?)|bore|bears?|gave|gives?|contribut(?:ed|es?)|provid(?:ed|es?)|cover(?:ed|s)?|supplied|supplies|supply|put up|puts up|granted|donated|fund(?:ed|s)|(?:brought|brings?) in|yield(?:ed|s)|raised|earned)"
_TAKES = r"(?:took|takes?|cost|costs|swallow(?:ed|s)|consum(?:ed|es?)|used up|account(?:ed|s)? for|ma(?:de|kes?) up|came to|come to|amount(?:ed|s)? to)"
SUM_BEFORE = r"\b(?:costs?|cost|price|total\w*|budget|income|revenues?|sales|turnover|takings|receipts|expenditure|expenses|spending|outlay|funding|sum|grant|donations?|came to|amounts? to|amounted to|raised|received|took in|spent)\b(?: (?!(?:from|for|than|by|up|another|over|almost|nearly|about)\b)[a-z'’-]+){0,4} $"
"""Before the sum that is shared out, in its sentence."""
OPENS_WITH_GIVER = rf"^(?:of (?:this|that|it),? |by (?:segment|region|division|business|product|country|market|source|department),? )?{_NAME} (?:{_GIVES}|{_TAKES}) $"
"""A sentence up to its first share, after whoever has it …"""
ALL_GIVE = rf"\b{_GIVES} $"
"""… who gives it: nobody else pays what costs so much."""
THEN_TAKER = r"^(?: (?:of it|of this|of that))?(?:,|;|,? and|; and) (?:for )?(?!(?:it|they|we|he|she|then|after|later|up|down|with|of|from|in|at|on|by|per|each|more|less|another)\b)(?:[a-z'’-]+ ){1,5}$"
"""Between two shares, the second of which has no verb of its own."""
ROSE_TO = r"\b(?:revenues?|sales|turnover|income|budget|costs?|spending)\b[^.;]{0,60} to ‹n(?P<sum>\d+)›"
"""A sentence up to the sum, where it states how this came about."""
FROM_EARLIER = r"^(?: (?:in|for) [a-z0-9 ]{2,24})?,? (?:up |down )?from $|^ ?\((?:up |down )?from $|^(?: [a-z]+)?,? (?:compared (?:with|to)|against|after) $"
"""Between the sum and what it was before, which nobody shares out."""
OPENS_WITH_SHARE = r"^$"
CAME_FROM = r"^ (?:(?:of it|of this|of that) )?(?:(?:came|comes|was given|was raised|went|goes|was spent|is spent|is|was|will go|will be spent) )(?P<preposition>from|by|to|on|for) (?:[a-z'’-]+ ?){1,5}(?:,|;)?(?: and)? $"
FROM_NEXT = (
    rf"^ (?P<preposition>from|by|to|on|for) (?!(?:{_PAYING})\b)(?:[a-z'’-]+ ?){{1,5}}(?:,|;)?(?: and)? $"
)
FROM_LAST = rf"^ (?P<preposition>from|by|to|on|for) (?!(?:{_PAYING})\b)(?:[a-z'’-]+ ?){{1,5}}[.;]?$"
"""After the first share, those in the middle and the last, where shares precede what they are of."""
CLOSES = r"^(?: (?:each|in (?:gifts|donations|grants|kind|cash)|in total|of (?:it|this|that)))? ?(?:[.;]|$)"
"""After the last share."""
NOT_SHARED_OUT = (
    r"\b(?:if|would|could|might|should|may|including|includes?|mainly|partly|among|plus|another|further|each|every|both|at least|at most|up to|average|more|less|for example|such as|some|most|over|same|alone|already|so far|excluding|except|per|respectively|net"
    r"|rose|fell|from \d|instead|compared|between|either|twice|half|also|last year|originally|planned|loan|until|next|first|another|extra|additional|largest|biggest)\b"
)
"""Words of sentences whose shares need not make the sum."""
