"""How English states the share of what it has counted before: "160 of them are free, or 20%", "that is 20%"."""

from __future__ import annotations

_SO = r"(?:(?:so|thus|and|hence|therefore|but),? )?"
_LIGHT = r"(?: (?:just|only|exactly|a share of|a rate of|a proportion of|equal to|to|some|about|an? (?:[a-z]+ )?(?:rate|share|proportion|percentage|quota) of))*"
POINTS_BACK = rf"^{_SO}(?:(?:that|this|which) (?:is|was|means|meant|makes|made|represents|represented|equals|corresponds|corresponded|amounts|amounted|gives)(?: that)?{_LIGHT}|in other words,?(?: [a-z]+){{0,2}}{_LIGHT}|put differently,?{_LIGHT}) $"
"""All that precedes the share of what was stated."""
OF_THEM = r"^(?: of (?:them|these|those|it|this|that|the (?:total|money|sum|amount)))\b(?! (?:‹|and\b|or ‹))(?: (?!(?:and|but|while|than|more|less|fewer|each|per)\b)[a-z'-]+){0,8}(?:,|;|:| \(| -| \|) ?(?:or|that is|which (?:is|was|makes|made|means|represents|equals|amounts to)|i[.]e[.],?|so|in other words,?|thus|an?|making|making it)?(?: (?:just|only|exactly|a share of|a rate of|a proportion of|some|about|almost|nearly))* $"
"""Between a part and its share of what was counted before."""
APPOSED = r"(?:,|;|:| \(| -| \|) ?(?:or|so|that is|which (?:is|was|makes|made|means|represents|equals|amounts to)|i[.]e[.],?)(?: (?:just|only|exactly|a share of|a rate of|a proportion of|some|about|almost|nearly))* $"
"""The same after "of these, so many did"."""
OF_WHAT_IT_WAS = r"^ of (?:what (?:it|they|there) (?:had been|was|were|used to be|once (?:was|were))|(?:its|their|the) (?:former|original|old|earlier|previous) (?:number|size|strength|total|length|area|level))\b"
"""After the share that is left of what there was."""
APART = r"\b(?:in|by) (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b|\b(?:last|this|next|previous|following) (?:year|month|week|season)\b|\b(?:compared|against|after|before|from|to|rose|fell|grew|lost|gained|more|less|fewer|another)\b"
"""Between two amounts of which the second is no part of the first."""
ENDS = r"^(?: of (?:the total|the whole|the sum|it all|all|the lot|them|these|it|(?:the|its|all|their|our)(?: the)? (?P<whole>[a-z]+)))? ?(?:[.,;:)|]|$)"
"""After such a share."""
PART_STATED = r"^(?: (?!(?:and|but|while|than|more|less|fewer|each|per|of)\b)[a-z'-]+){1,6}(?:,| \()(?: or)? ?(?:just |only |about )?$"
OF_THOSE = r"^ of (?:those|all(?: those| the)?|the(?: [a-z]+)?)(?: who| that| which)?(?: (?:had|have|has|were|was|are))? (?P<done>[a-z]+(?:ed|en|wn|nt|de|ld|ught|id))\b"
"""Around the share of those with whom something was done that a sentence before states."""
WHOLES = frozenset(
    "total whole sum lot number amount workforce staff membership population electorate collection stock".split()
)
"""What all that was counted may be called."""
STATES_MORE = r"^(?: of (?:them|these|those|(?:the|all|its)(?: the)? (?P<whole>[a-z]+)))? (?:[a-z]+ed|were|was|are|is|had|have|has|did|do|dropped|left|failed|gave|died|lost|went|came|took)\b[^‹]*[.;]?$"
"""The same where a clause states again what became of the part, or of what it leaves."""
IS_PART = r"\b(?:only|just|of (?:the|these|those|its|all|their)(?: [a-z]+){0,4}?,?) $|^(?:only |just )?$"
PART_BEHIND = r"^(?: [a-z]+)?,? (?:out )?of (?:them|these|those|it|the|its|all)\b"
"""Around a part of what was counted."""
OTHERS = r"\b(?:not|no|never|lost|lose|missing|absent|failed|dropped|left|gave up|died|wasted|unsold|unused|empty|free|vacant|refused|declined|cancelled|rejected|perished|without|broken|spoilt|spoiled|still|open|unpaid|outstanding)\b"
"""Of those that are no part of what was stated, where they are said to be a share."""
NOT_SHARED = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|forecasts?|expect(?:s|ed)?|projected|target\w*|estimated?|respectively|adjust(?:ed|ing)|excluding|except|weighted|(?<!an )average|median|points?|both|each|every"
    r"|more|less|fewer|higher|lower|(?<!make )(?<!makes )(?<!made )(?<!take )(?<!takes )(?<!took )(?<!gave )(?<!set )up|down|rose|fell|grew|risen|fallen|rise|growth|increase\w*|decrease\w*|drop(?! out)|drops|another|turnout|at least|overlap\w*|compared|against|versus|than|per|times|since|usual\w*|national\w*)\b"
)
