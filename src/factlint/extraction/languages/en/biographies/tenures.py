"""How English states from when to when, and for how long, somebody was in a post.

Patterns match clauses, or sentences, with tokens in place of times (`extraction.chronology.timed`): dates as
`<d:slot>`, lengths as `<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.posts.in_post import POST

_PLAIN = r"[^‹›,;:()–—|\[\]]"
_HOLDS = r"(?:held|ran|led|headed|managed|edited|directed|chaired|governed|kept|served|ruled|reigned|remained|stayed)"
_OFFICE = r"(?:office|post|position|role|job|chair|seat|command|charge|place|helm)"
_APPOINTED = (
    r"(?:elected|appointed|named|chosen|sworn in|installed|promoted|made|consecrated|crowned|enthroned)"
)
TAKES_POST = (
    rf"\b(?:became (?:the |its |their |an? )?(?:(?!an? )[\w’'-]+ ){{0,4}}?(?:{POST}|head|partner|professor|surgeon|clerk|steward|consultant|foreman|keeper)|was (?:first |then |duly |unanimously )?{_APPOINTED}(?! (?:to (?:a|the) (?:board|council|committee)))"
    rf"|took (?:over|office|charge|command|up (?:the|this|his|her) {_OFFICE})|assumed (?:office|command|the {_OFFICE})|came to (?:power|the throne|office)|succeeded (?:him|her|them|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*))\b"
)
"""The beginning of a time in a post …"""
JOINS = r"\b(?:joined|came|arrived|moved|entered|was (?:hired|engaged|taken on|recruited))\b"
"""… or at a place, where somebody may stay …"""
FOLLOWED_BY = (
    r"\b(?:succeeded|followed|replaced)(?: (?:in|on) <d:at>,?)? by (?:(?:the|his|her|its) (?:[a-z-]+ ){1,3})?$"
)
"""… before the name of whoever comes next …"""
LEFT_TO = r"\b(?:left|passed|handed|bequeathed|went|fell|sold|gave)\b[^‹›;:()]{0,40} to (?:(?:his|her|their|the) (?:[a-z-]+ ){1,3})?$"
"""… or of whoever is left it."""
BEFORE_THEN = r"\bhad (?:[a-z]+ ){0,2}(?:[a-z]+ed|become|come|taken|left|been|stood|given)\b"
"""In a clause that looks back: it is about another post, or about an earlier time in this one."""
DATE_FRONTED = r"^[\s“\"]*(?:In|On) (?:the )?<d:at>"
"""At the head of a sentence: a date of all its verbs."""
LEAVES_POST = rf"\b(?:left(?: (?:it|office|the (?:{_OFFICE}|firm|company|club|board|college|school|orchestra|paper|bank)))?|resigned|retired|stepped down|stood down|gave (?:it |the {_OFFICE} )?up|handed over|was (?:dismissed|deposed|removed|ousted|voted out|replaced|succeeded)|laid down (?:the|his|her) {_OFFICE})\b"
"""The end of a time in a post."""
WHEN_IT_BEGAN = r"\b(?:when|once) (?:he|she) (?:took (?:office|over|charge|up (?:the|this|his|her) [a-z]+)|was (?:elected|appointed|sworn in|chosen|installed)|came to (?:power|office|the throne)|assumed office)(?=[\s,.;)]*$| and\b)"
WHEN_IT_ENDED = r"\b(?:when|once) (?:he|she) (?:left (?:it|office|the (?:post|office|position|job))|resigned|retired|stepped down|stood down|gave it up|laid it down)(?=[\s,.;)]*$| and\b)"
"""Clauses that name one end of it without a date."""
TO_HEAD = rf"\b(?:as (?:the |its |their |an? )?(?:[\w’'-]+ ){{0,3}}?(?:{POST}|head)|to (?:become|head|lead|run|direct|manage|edit|take (?:up|over)))\b"
"""What somebody came to a place for: a post there."""
TERM_FRONTED = rf"^[\s“\"]*(?:From|Between) <d:first> (?:to|until|and) <d:last>,? (?:he|she|I|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*) (?:was|{_HOLDS})\b"
HOLDS_UNTIL = rf"\b{_HOLDS}\b(?:(?!\b(?:from|since|who|which|that)\b){_PLAIN}){{0,60}} (?:until|till) (?:(?!\b(?:who|which|that|since|from)\b){_PLAIN}){{0,50}}?<d:at>"
"""Until when."""
TERM = rf"(?:(?:^|[ (])from |\b{POST} (?:from )?|\b(?:served|ruled|reigned|(?:held|led|ran|headed|chaired|edited|managed|directed) (?:it|the {_OFFICE}))(?: from| between)? |^ ?\()<d:first> ?(?:to|until|till|[–—-]) ?<d:last>"
"""Both of its ends."""
OF_A_POST = rf"(?i:\b(?:{POST}|office|holder|incumbent|{_OFFICE}|served|headed)\b)"
"""In a sentence that mentions posts."""

_IT = rf"(?:it|so|(?:the|that|this) {_OFFICE}|in (?:office|(?:the |that |this )?(?:charge|command|{_OFFICE}))|at (?:the|its) (?:head|helm)|there|on)"
_HELD = rf"(?:(?:held|kept|filled|occupied|ran|led|headed|managed|edited|directed|chaired|governed|remained|stayed|was|owned) {_IT}|an? {_OFFICE},? (?:that |which )?(?:he|she|[A-ZÀ-Þ][\w’'-]+) (?:held|kept|filled|occupied|was to (?:hold|keep|fill|occupy))|served|stayed|remained)"
_AS = rf"(?:as (?:the |its |their |an? )?(?:[\w’'-]+ ){{0,2}}?(?P<post>{POST})|in (?:office|charge|command|power|(?:that|the|this|his|her) {_OFFICE})|at (?:the|its) (?:head|helm)(?: of {_PLAIN}{{2,40}})?)"
_UNTIL = rf",? (?:until|till) (?:(?!\b(?:who|which|that|since|from)\b){_PLAIN}){{0,60}}?<d:last>"
_LEFT = LEAVES_POST
HELD_SO_LONG = (
    rf"\b{_HELD} (?:for )?<l:length>(?: (?!as\b){_PLAIN}{{2,40}})?{_UNTIL}",
    rf"\b{_HELD} (?:for )?<l:length>(?: (?!as\b){_PLAIN}{{2,40}})?,? (?:and|before) (?:then |finally |he |she )?{_LEFT}(?: {_PLAIN}{{2,40}})? (?:in|on) <d:last>",
    rf"{_LEFT}(?: {_PLAIN}{{2,40}})? (?:in|on) <d:last>,? after <l:length> {_AS}",
    rf"{_LEFT}(?: {_PLAIN}{{2,40}})?,? after <l:length> {_AS},? (?:in|on) <d:last>",
    rf"\b[Aa]fter <l:length> {_AS},? (?:[Ii]n|[Oo]n) (?:the )?<d:last>,? ",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:last>,? after <l:length> {_AS},? ",
)
"""For how long somebody was in a post mentioned before, and until when."""
PART_OF_IT = r"(?i:\b(?:first|second|third|last|next|following|another|further)\b)"
"""In such a length, it is that of a part."""
NOT_FROM_THERE = r"(?i:\b(?:again|altogether|in all|in total|total of|on and off|intermittently|deputy|acting|interim|part-time|re-?elected|re-?appointed|returned|except|apart|interrupt(?:ed|ion)|break|illness|leave|sabbatical)\b)"
"""Next to such a word, a term may have another beginning, or be given only in part."""
STAYED = r"\b(?:stayed|remained|there)\b"
"""A length with one of these may be that of a stay at a place."""
