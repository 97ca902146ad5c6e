"""How English states some of a number, and again as a share: "nine of its 36 ships, a quarter of its strength"."""

from __future__ import annotations

_STOPS = r"(?!(?:and|or|but|while|of|than|more|less|fewer|from|to|up|down)\b)"
_NOUN = rf"(?: {_STOPS}[a-z'-]+)"
_OWNER = (
    r"(?:(?:the|its|our|their|his|her|all|all the|these|those|a total of|an? (?:original|initial|possible|estimated|total)|some|(?:the )?[a-z-]+(?:'s|s'))"
    r"(?: (?:original|initial|possible|total|available|known|surviving|remaining|registered|eligible|active|former|current))? )?"
)
PART_OF = rf"^{_NOUN}{{0,3}} (?:(?:out )?of|from(?= an?\b)|among) {_OWNER}$"
"""Between a part and its whole."""
_SAME = r"(?:or|that is|that's|i[.]e[.],?|namely|in other words,?|equal to|equivalent to|which is|which makes|making|making up|a mere|a full|meaning|so|thus|just|only|exactly|fully|nearly|almost|about|some|roughly|precisely|well)"
_ASIDE = rf"(?:,|:|;| -| --| \||\(| \(|,? or|,? that is|,? i[.]e[.]|, which is) ?(?:{_SAME} ?,? ?)*"
_RATE = r"(?:(?:an? |the )(?:[a-z-]+ ){0,2}(?:rate|share|proportion|percentage|turnout|majority|yield|occupancy|attendance) of )?"
TO_SHARE = rf"^{_NOUN}{{0,6}}{_ASIDE}{_RATE}$"
"""Between the whole and the share."""
SHARE_CLOSES = r"^(?: of (?:(?:the|its|our|their|his|her|all|all the)(?: [a-z'-]+){0,2}|it|that|all)(?= ?[.,;:)|]|$))?(?:,? (?:in other words|that is|in all))? ?(?:[.,;:)|]|$|-)"
"""After a share that closes what is said."""
SHARE_TO_PART = rf"^(?: {_STOPS}[a-z'-]+){{0,4}}(?: of (?:the|its|our|their|his|her|all|those|these|them)?{_NOUN}{{0,4}})?(?: (?:in|at|on|from|for|by|since|with|to){_NOUN}{{1,4}})?{_ASIDE}$"
"""Between a share and the part that it states again."""
WHOLE_CLOSES = rf"^{_NOUN}{{0,4}}(?:,| \(|[.;:)|]| -|$)|^{_NOUN}{{1,4}} (?:were|was|are|is|had|have|has|did|went|came|took)\b"
OF_WHOLE = rf"^ (?:of )?{_OWNER}$"
"""Between a share and its whole."""
TO_PART = rf"^{_NOUN}{{0,7}}(?:{_ASIDE})$|^(?: (?!(?:and|or|but|while|than|from)\b)[a-z'-]+){{0,9}} \($"
"""Between a whole whose share is stated, and the part."""
_KIND = r"(?: (?!(?:and|or|but|of|in|on|at|by|for|with|from|to|than|more|less|fewer|per|each|as)\b)[a-z'-]+)"
PART_CLOSES = (
    rf"^(?: of (?:them|these|those))?{_KIND}{{0,2}}(?: in all| in total| altogether)? ?(?:[.,;:)|]|$|-)"
)
HEAD_WHOLE = rf"^(?:out )?of {_OWNER}$"
"""At the head of a sentence, before a whole of which it then states a part."""
HEAD_TO_PART = rf"^{_NOUN}{{0,8}},? (?:only |just |some |about )?$"
"""Between that whole and the part."""
NOT_SHARED = (
    r"\b(?:if|would|could|might|should|respectively|adjusted|excluding|except|weighted|average|median|points?|each|every(?! ‹)|both|another|other(?! words)s?|remaining half|target\w*|estimated|compared|against|versus|at least|at most|up to|per"
    r"|rose|fell|grew|risen|fallen|increase\w*|decrease\w*|turnout|of which|of whom|half (?:past|an?|of the time)|quarter (?:past|to)|or more|alcohol|confidence)\b"
)
"""Words next to which a share may be of something else."""
