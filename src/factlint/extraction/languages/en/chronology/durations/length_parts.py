"""How English states that one length is part of another, or that several make it up.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): lengths as `<l:slot>`, times
of day as `<c:slot>`; a space stands for any white space.
"""

_SAME = r"[^‹›.;:()]"
_TAKES = r"(?:takes?|took|will take|lasts?|lasted|requires?|required|needs?|needed|comes? to|came to|amount(?:s|ed) to|runs? for|ran for)"
_BREAK = r"(?:break|stop|pause|interval|intermission|lunch|halt|recess|warm-up|visit|session|talk|film)"
SUM = rf"\b{_TAKES} (?:(?:only|just|about|around|roughly|some|a total of|exactly) )?<l:whole>(?: in (?:all|total)| altogether)?(?::| [–—]|, (?:that is|namely|made up of|consisting of),?) (?P<parts>[^:;.()–—]+)(?=[.;–—]|$)"
"""A length, and after it what it consists of."""
NO_SUM = r"(?i:\b(?:for|each|every|per|or|up to|at least|at most|at first|meanwhile|while|overlap\w*|simultaneously|same time|parallel|first|then|before|after|if|usually|depending|between|from|plus|extra|not|without)\b)|[‹][dcst]"
"""In such a list: what it names need not add up."""
PARTS = (
    rf"\b(?:lasts?|lasted|r[au]ns? for) (?:[a-z]+ )?<l:whole>{_SAME}{{0,40}}?,? (?:including|with|interrupted by|broken by) (?:an? |the |one |only |just )?<l:part>(?:-long| long)?(?: [a-z-]+)?? {_BREAK}\b",
    rf"<l:whole>,? including (?:an? |the )?<l:part>(?:-long| long)?(?: [a-z-]+)?? (?:{_BREAK}|of (?:rest|waiting|breaks|driving|walking))\b",
    r"<l:whole>,? <l:part> of (?:which|it|them|these|that)\b",
    r"<l:whole>,? of which <l:part>(?! (?:later|after|before|ago))",
    rf"\b[Oo]f (?:the |his |her |its |their |those |these )?<l:whole> (?:(?:of|in|on|at|for|that|it|he|she|they) {_SAME}{{2,40}}?)?,? <l:part> (?:of (?:it|them) )?(?:was|were|are|is|went|had been|passed|got lost)\b",
    r"<l:whole>,? including <l:part> (?:of|in|on|at|for|by|spent|with) ",
)
"""A length, and one that is stated as part of it."""
CLOCK_PARTS = (
    rf"\b(?:[Ff]rom |[Bb]etween )?<c:first>(?: ?[–—-] ?| (?:to|until|till|and) )<c:last>,? (?:with|including) (?:an? |the |one )?<l:part>(?: long)?(?: [a-z-]+)?? {_BREAK}\b",
)
"""Two times of day, and a length that lies between them."""
NOT_SO = r"(?i:\b(?:if|unless|instead of|rather than|would|might|more than|longer than|not|never|each|every|per|followed by|before|extra|another|additional|further|on top)\b)"
"""In a sentence: the one length need not be part of the other."""
