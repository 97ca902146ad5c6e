"""How English says that a number was reckoned from others which its paragraph tells, without telling which.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash. `said` is what was reckoned.
"""

from __future__ import annotations

_IS = r"(?: (?:is|was|were|are|of|at|reached|stood at|came to|amounted to|comes to|amounts to))"
_SO = r"(?: (?:therefore|thus|then|now|only|just))*"
_ENDS = r"(?= ?[.,;:)|]|$)"

_RATES = (
    "response|success|pass|failure|survival|dropout|drop-out|acceptance|approval|completion|participation|recovery|mortality|fatality"
    "|occupancy|attendance|graduation|detection|conversion|return|rejection|vacancy"
)
SHARES = (
    rf"\b(?:turnout|load factor|occupancy|(?:operating|profit|gross|net profit) margin|(?:{_RATES}) rate){_IS}{_SO} <p:said>{_ENDS}",
)
"""A share named by what it is a share of."""
PARTS = (
    rf"<pf:said> of (?:these|those|them)(?: [a-z]+)?,? (?:or |\()?<n:part>(?: [a-z]+)?(?:,|\)|{_ENDS})",
    r"\bof (?:these|those|them),? (?:only |just )?<n:part>(?: [a-z'-]+){0,4} \(<p:said>\)",
    rf"<n:part> of (?:them|these|those)(?: [a-z'-]+){{0,6}}(?:,|:| \(| \|| -) ?(?:or |some |about )?<pf:said>{_ENDS}",
    r"<p:said> (?:full|occupied|complete|booked|filled)(?:,| and| with|:)+(?: [a-z'-]+){0,3} <n:part>",
    rf"<n:part>(?: [a-z'-]+){{0,3}}(?:,| \(| or) ?(?:or )?<p:said> of (?:the |its |total |full )*(?:capacity|total|whole|electorate|membership|workforce){_ENDS}",
)
"""A part with its share of a whole that stands before."""
DIFFERENCES = (
    rf"\b(?:majority|winning margin|margin|lead)(?: over [^‹.,;]{{1,40}})?{_IS}{_SO} <n:said>(?! (?:and|or|to|at|by|on|after|before)\b)",
    rf"<n:said> (?:[a-z]+ )?(?:longer|shorter|higher|lower|taller|deeper|wider|heavier|lighter|larger|smaller|cheaper|more|fewer|less) than (?:its|the) (?:predecessor|old one|previous one|original){_ENDS}",
    rf", an? (?:climb|ascent|descent|drop|rise|fall|gain|loss|difference|gap|increase|decrease|reduction|growth)(?: in [a-z]+)? of(?: only| just)? <n:said>{_ENDS}",
)
"""By how much the one of two numbers exceeds the other."""
PART_OF_OTHER = r"‹n\d+›(?: [a-z]+)? (?:out )?of (?:the |its |their |all |a total of )*‹n\d+›"
"""One number is a part of the other, and not to be measured by it: "5,200 of 12,000 votes"."""
TOTALS = (
    rf"(?:^|[,;:] )(?:in all|in total|altogether|all told|all in all)(?:,| (?!both|each|other|team|side|squad|club|party)[a-z'-]+){{1,5}} <n:said>(?: [a-z-]+){{0,2}}{_ENDS}",
    rf"(?:,| \(| \|| -|;) ?(?:for|giving|making|bringing|with|or)(?: an?| the)? (?:grand |combined |overall )?total(?: [a-z]+){{0,2}} (?:of|to) <n:said>(?: [a-z]+)?{_ENDS}",
    rf"<n:said>(?: (?!times\b|fold\b)[a-z-]+){{0,2}} (?:in all|in total|altogether|all told){_ENDS}",
)
"""What the numbers before make together."""
WHO = (
    r"\b(?:people|persons|men|women|children|boys|girls|adults|visitors|customers|guests|passengers|pupils|students|members|fans|voters|readers"
    r"|players|workers|employees|residents|patients|participants|spectators|soldiers|buyers|users)\b"
)
WHAT = r"‹n\d+› (?!was\b)[a-z-]+s\b"
"""Who they are that a total counts, and things that are none of them."""
MULTIPLIED = (r"‹n\d+› (?:times|by|×|x) ‹n\d+›", r"‹n\d+› [a-z]+ (?:per|for each) [a-z]+")
"""Numbers of which the product, and not each, goes into a total."""
TOGETHER = (
    rf"(?:^|[,;] )together,?(?: they| the ‹n\d+›(?: [a-z]+)?)?(?: [a-z]+){{1,2}} <n:said>(?: [a-z]+)?{_ENDS}",
)
"""What all numbers of the nearest sentence that tells several make."""
RESTS = (
    rf"\b(?:the (?:remaining|other|rest of the)|(?:the )?(?:rest|remainder),(?: of)?) <n:said>(?: [a-z]+)?{_ENDS}",
)
"""What is left of a whole that stands before."""
CHANGED = (
    r"\bsince(?: then)?,?[^‹;]{0,60}? (?:(?P<of>its|their|his|her) )?(?P<what>[a-z'-]+) (?:has|have) (?P<verb>shrunk|grown|fallen|risen|declined|increased|dropped|climbed) by (?:almost |about |nearly )?<p:said>",
)
"""By how much the one of two numbers before has become the other."""
NUMBERED = frozenset("it they number numbers figure population membership workforce total".split())
"""What such a change is of, where the sentences before have no word for it."""
FALLING = frozenset({"shrunk", "fallen", "declined", "dropped"})
PAIRS = (r"<n:part>(?: [a-z'-]+){0,4} \(<p:said>\)(?! of )",)
"""A part with its share: of one whole where several stand in a sentence."""
OTHER_WHOLE = r"\bof (?:whom|which)\b.*\bof (?:whom|which)\b|\bcompared (?:with|to)\b"
"""Where the shares of a sentence are of two wholes."""
COMPLEMENTS = (
    r"<n:first> of (?:the|these|those|them)(?: [a-z]+)? (?:are|were) (?P<one>[a-z]+)(?:,| and|, and|;| while) <n:said>(?: of (?:the|these|those|them)(?: [a-z]+)?)? (?:are |were )?(?P<other>[a-z]+)(?= ?[,.;)]|$)",
)
"""The two parts of a whole that stands before; the second is reported."""
SEATS = (
    r"\b(?:won|took|got|gained|secured|holds?|held|has|have|had|kept|ended up with) <n:said>(?: (?:of them|seats|of the seats))?,",
)
"""The first of several who share the seats of a body."""
ALL_SEATS = r"‹n(?P<whole>\d+)›(?: (?:[a-z]+ )?seats\b|-seat\b)"
OTHER_SEATS = r"\b(?:\d{4}|up|down|gain\w*|loss\w*|lost|losing|from|instead|compared|votes?|previous\w*|then|before|after|last|more|fewer|percent)\b"
"""Beside them: some of the numbers are changes, votes or the seats of another time."""
NOT_RECKONED = (
    r"\b(?:if|would|could|should|forecast|expected|planned|target\w*|estimated?|adjusted|weighted|excluding|except|including|includes?|with the|another|others|more than|less than|at least|at most|up to|over|almost|nearly"
    r"|last year|previous(?:ly)?|earlier|before|since|both|respectively|average|mean|median|each|per|every|underlying|rounded|overlap\w*|net|twice|again|times)\b"
)
"""Words by which a number need not be what those before it give."""
