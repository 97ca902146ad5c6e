"""How English states for how long something went on from a date stated before to that of its end.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

_PLAIN = r"[^‹›,;:()–—|\[\]]"
_NAME = r"[A-ZÀ-Þ][\w’'-]+"
_OF_ANOTHER = rf"(?!{_PLAIN}*\b(?:who|which|that|since|from|had|would)\b)"
TO_END = rf",? (?:until|till|before|when) {_OF_ANOTHER}(?:{_PLAIN}{{2,80}} )?<d:last>"
"""From a length to the date of its end."""
ANY_END = r"until|till|before|when|after|following|since|having|hiatus|break|\([^()]* to "
"""Without one of these no end is stated."""

ENSUING = r"\b(?:next|following|ensuing)\b"
"""In a length that begins where the text has just arrived …"""
NEXT = (rf"<l:length>(?: {_PLAIN}{{2,60}}?)?{TO_END}",)
"""… and what states its end."""

_STAYED = r"(?:played|worked|stayed|lived|taught|studied|served|spent|remained|ruled|coached|trained|practised|practiced|preached)"
_THERE = (
    r"(?:there|(?:at|with) (?:the|that) (?:club|school|company|court|bank|firm|university|college|station|museum|paper|newspaper|theatre|orchestra|abbey)"
    r"|in (?:that|the|this) (?:post|office|position|role|job|city|town|country|village))"
)
_POST = r"held (?:the|that|this) (?:post|office|position|title|record|seat|job|role|chair|throne|crown|championship)"
THERE = (
    rf"\b{_STAYED} (?:for )?<l:length> {_THERE}{TO_END}",
    rf"\b{_STAYED} {_THERE} (?:for )?<l:length>{TO_END}",
    rf"\b{_POST} for <l:length>{TO_END}",
    rf"\b(?:to|for|with|at|in|joined|signed) (?:the )?(?P<where>{_NAME})\b[^‹›]{{0,60}}<d:first>[^‹›]{{0,120}}<l:length> (?:with|at|in|for|on) (?:the )?(?:{_NAME} )?(?P=where)\b{TO_END}",
    rf"<d:first>[^‹›.;]{{2,60}}\b(?:to|for|with|at|in|joined|signed) (?:the )?(?P<where>{_NAME})\b[^‹›]{{0,120}}<l:length> (?:with|at|in|for|on) (?:the )?(?:{_NAME} )?(?P=where)\b{TO_END}",
    r"\b(?:became|elected|appointed|named|made) (?:the |its |an? )?(?:[a-z]+ )?(?P<what>[a-z]{4,})\b[^‹›.;]{0,50}<d:first>[^‹›]{0,120}<d:last>[^‹›.;]{0,30} after <l:length> as (?:the |its |an? )?(?:[a-z]+ )?(?P=what)\b",
)
"""A stay at a place, or in a post, in which somebody has just arrived."""
SEPARATE = r"\b(?:[Aa]fter|[Ff]ollowing|[Tt]hen|[Ll]ater|[Aa]gain|[Aa]ltogether|[Tt]otal|[Oo]n and off|[Bb]ack|[Ss]econd|[Ee]ventually|[Ii]nitially|[Ff]irst|[Rr]eturned|[Ll]oan|[Bb]rother|[Ss]ister|[Ss]on|[Dd]aughter|[Ff]ather|[Ww]ife|[Hh]usband)\b"
"""Between an arrival and a length that begins later, or is somebody else's."""

AT_LEAST = (
    rf"<d:first>[^‹›.;]{{0,40}}\b(?P<least>and) (?!(?:{_PLAIN}* )?(?:had|has|have|would)\b)[a-z]{{3,}} (?:{_PLAIN}{{2,40}} )?for <l:length>{TO_END}",
)
"""What followed a date (`least`): it may have begun later, but not before."""

_MARRYING = r"(?:(?:they )?(?:got married|married|wed)|getting married|marrying|tying the knot|their (?:wedding|marriage))"
_COURTED = r"(?:dated|courted|lived together|were together|were engaged|went out|corresponded)"
_BREAK = r"(?:hiatus|break|absence|pause|interruption|gap|lay-?off|sabbatical|silence|suspension)"
_STOPPED = r"(?:suspended|stopped|ceased|discontinued|disbanded|split(?: up)?|broke up|dropped|interrupted|abandoned|halted)"
_RESUMED = r"(?:resumed?|return(?:ed|ing)?|comeback|revived?|reunited?|reunion|re-?formed|re-?started|came back|restored|reinstated|back)"
_IN = r"(?:in|on|of|for) (?:the )?"
_GOES = r"(?:held|lasted|stood|endured|survived|prevailed|remained in force)"
_CREATED = r"(?:formed|created|founded|established|launched|set up|opened|built|published|released|introduced|dissolved|abolished)"
_SPELL = r"(?:spell|run|stay|reign|term|period|stint|career|tenure)"
_MEMBER = r"(?:remained|was|stayed|served as|continued as) (?:an? |the |its )?(?:[a-z]+ ){1,3}"
_OF_WHICH = (
    rf"(?:of|in|at|on) which (?:he|she|it) {_MEMBER}for <l:length>,? (?:until|till) (?:the end of )?<d:last>"
)
_HANDED = r"(?:passed (?:on )?to|went to|fell to|came to|(?:sold|given|handed(?: over)?|left|leased|let|granted|returned) to|(?:bought|acquired|inherited|taken over|replaced|succeeded|followed) by)"
_KEPT = r"(?!had\b|has\b|would\b|after\b)[a-z]{3,}"
BETWEEN = (
    rf"<d:first>[^‹›.;]{{2,80}}?\b{_HANDED} [^‹›.;,]{{2,50}}, (?:who|which) (?:then |in turn |again )?{_KEPT} (?:(?!\bafter\b)[^‹›.;,]){{0,40}}?(?:for )?<l:length>{TO_END}",
    rf"\b(?:[Ii]n|[Oo]n) <d:first>,? (?:he|she|it) [^‹›.;]{{2,60}}, {_OF_WHICH}",
    rf"\b(?:appointed|elected|admitted|joined|became|entered)\b[^‹›.;]{{2,60}} (?:in|on) <d:first>, {_OF_WHICH}",
    rf"\b[Aa]fter <l:length> (?:with|at|in|as|on|of) {_PLAIN}{{2,50}}, (?:which|where|whom) (?:he|she|they|it) had (?:first )?(?:joined|entered|started|begun|come|gone|taken over|bought|founded|been (?:appointed|hired|elected|ordained)|arrived|moved|settled)\b[^‹›.;]{{0,40}} (?:in|on) <d:first>(?: [^‹›.;,]{{2,40}})?, (?:he|she|they|it) [^‹›.;]{{2,60}} (?:in|on) <d:last>",
    rf"\b[Tt]he <d:first> (?:{_NAME} )?(?P<what>(?i:[a-z]{{4,}}))\b[^‹›]{{0,200}}<d:last>,? <l:length> after (?:that|this|the) (?i:(?P=what))\b",
    rf"\b(?P<what>(?:{_NAME}|[a-z]{{4,}})) (?:was|were) {_CREATED} (?:in|on) <d:first>[^‹›.;]{{0,160}} (?:in|on) <d:last>,? <l:length> (?P<order>before|after) (?:the )?(?P=what) (?:was|were|had been) {_CREATED}\b",
    r"\bin <l:length> \([^‹›()]{0,40}\b(?:in|for) <d:first> to [^‹›()]{0,40}\b(?:by|in|for) <d:last>\)",
    rf"\b[Tt]he [a-z]+ of <d:first> {_GOES} (?:for )?<l:length>{TO_END}",
    rf"<d:last>,? after an? (?:[a-z]+ )?{_SPELL} of <l:length>[^‹›.;]{{0,40}} (?:that|which) (?:had )?(?:begun|began|started) (?:in|on) <d:first>",
    r"\blast [a-z]+ (?:in|on) <d:first>,? [^‹›.;]{0,40}(?:returned|reappeared|came back|seen again|resurfaced)(?: [^‹›.;]{0,20})? (?:in|on) <d:last>,? after (?:an? (?:gap|absence) of )?<l:length>(?=[.,;]|$)",
    rf"\b(?:married|wed)\b[^‹›.;]{{0,50}} (?:since|in|on) <d:last>[^‹›]{{0,100}}\bmet (?:{_PLAIN}{{2,40}} )?in <d:first>,? and {_COURTED} for <l:length> (?:before|until) {_MARRYING}",
    rf"\bmet (?:{_PLAIN}{{2,40}} )?in <d:first>,? and {_COURTED} for <l:length> (?:before|until) {_MARRYING}(?: {_PLAIN}{{2,30}})? {_IN}<d:last>",
    rf"\b(?:went|embarked|embarking|going) on (?:an? )?<l:length>(?:-long)? (?:[a-z]+ )?{_BREAK} (?:in|on|from) <d:first>(?:(?!\b(?:but|only|early|already|instead)\b)[^‹›.;]){{2,80}}?\b{_RESUMED}\b[^‹›.;]{{0,40}} {_IN}<d:last>",
    rf"\b(?:went|embarked|embarking|going) on (?:an? )?<l:length>(?:-long)? (?:[a-z]+ )?{_BREAK} (?:in|on|from) <d:first>(?:(?!\b(?:but|only|early|already|instead)\b)[^‹›.;]){{2,60}}?\b{_RESUMED} on <d:last>",
    rf"\b{_STOPPED}\b[^‹›.;]{{0,40}} (?:in|on) <d:first>,?[^‹›.;]{{2,60}}?\b{_RESUMED}\b[^‹›.;]{{0,40}} (?:in|on) <d:last>,? (?:after|following) (?:an? )?<l:length>(?:-long)? (?:[a-z]+ )?{_BREAK}\b",
    r"\b(?:[Ii]n|[Oo]n) <d:last>,? [^‹›.;]{2,60}\b(?:back|returned|again|promoted|regained)\b[^‹›.;]{0,40} after <l:length> [^‹›.;]{0,60}\b(?:last|previously)\b[^‹›.;]{0,50} (?:in|on) <d:first>",
    rf"\b[Aa]fter <l:length> (?:in opposition|out of (?:power|office)|in the wilderness)\b[^‹›.;]{{2,70}}(?:in|on) <d:last>,? having (?:lost|left|been (?:ousted|defeated|voted out))(?! again\b)[^‹›.;]{{2,50}} {_IN}<d:first>",
    rf"\b(?:released|freed|dismissed|retired|recalled|returned|died|left|resigned)\b[^‹›.;]{{0,40}} <d:last>,? (?:after|having) (?:spent |served |been )?(?:for )?<l:length> (?:(?!\bsince\b)[^‹›.;]){{2,40}} since (?:his|her|its|their|the) [a-z]+[^‹›.;]{{0,30}} {_IN}<d:first>",
)
"""Both ends, each in its place."""
BACKWARDS = "before"
"""A length so stated leads from the date called the last to the first."""
