"""Clauses about something other than what the times and numbers of a sentence belong to.

Patterns match, in upper and lower case, sentences in which tokens stand for times or numbers (`extraction.slots`).
"""

_PLAIN = r"[^,.;:!?()\[\]‹›\d“”\"–—]"
"""One clause with no token in it."""
_AGAINST = r"(?:even though|although|though|despite|in spite of|because of|because|thanks to|owing to|notwithstanding|regardless of)"
_WHO = r"(?:(?:the|a|an|his|her|their|its|our|my|this|that|these|those|no|any|every|each|both|some|many|several|most|few|another|what|much|mr|mrs|ms|dr) (?:[\w’'][\w’'-]* ){1,4}?|(?:he|she|it|they|we|you|nobody|everybody|everyone|nothing|everything|no one|few|many|there) )"
_FINITE = r"(?:(?:was|were|is|are|had|has|have|did|does|do|would|could|should|might|may|must|will|can|went|came|made|took|gave|saw|knew|thought|found|felt|said|began|stood|kept|drew|left|ran|lay|fell|grew|held|got|met|paid|put|sent|told|wrote|spoke)\b|[a-z]{3,}ed\b)"
_END = r"(?=[.!]?$|; |[.!] [A-Z])"
_CLAUSE = rf"{_WHO}(?:[a-z]+ly |also |then |soon |still |often |never )?{_FINITE}{_PLAIN}{{0,90}}"
_SAID_OF_IT = rf"(?:{_AGAINST}|which|who|whose|where|much to|to the [a-z]+ of|unlike|as(?= {_WHO}{_FINITE})) {_PLAIN}{{4,100}}"
ASIDE = (
    rf"^(?P<lead>(?i:{_AGAINST}) {_PLAIN}{{4,100}}, )(?! |(?i:so|and|but|for)\b)"
    rf"|, (?i:{_SAID_OF_IT})(?:,(?= )|(?=:))"
    rf"|,? (?i:{_AGAINST}) {_PLAIN}{{4,100}}{_END}"
    rf"|, (?i:{_SAID_OF_IT}|as (?!well|many|much|few|far|little|long|soon)[a-z]+ {_PLAIN}{{4,100}}){_END}"
    rf"|(?P<item>, (?:and|but|so|yet|while|whereas) (?i:{_CLAUSE})){_END}"
    rf"| \((?i:(?:though |although )?{_CLAUSE})\)"
    rf"| [–—] (?i:(?:though |although |as )?{_CLAUSE}) [–—](?= )"
)
"""At the head of a sentence, within it or at its end."""
_MEANT = r"(?:planned|scheduled|expected|proposed|hoped|intended|envisaged|promised|agreed|projected)"
_MODAL = r"(?:would|might|had (?:been )?(?:planned|expected|proposed))"
MEANT = (
    rf"(?P<as>^As {_MEANT}, (?=\S)| as (?:originally )?{_MEANT}(?=[ ,.;:)]))"
    rf"|(?<= )(?i:of|for|by|from|with|at|near|to|behind|beside|under) (?:the|a|an|its|his|her|their|this|that) (?P<noun>{_MEANT}(?: new)? )(?=[a-z’'-]+)"
    rf"|(?:\b(?:that|which|where|who|whom|what|whose) (?:[a-z’'-]+ ){{0,4}}?|\bso that (?:[a-z’'-]+ ){{1,3}}?)(?P<modal>{_MODAL} )(?!(?:be|have|become)\b)(?=(?:[a-z’'-]+ ){{0,8}}?(?:was|were|had|is|has|and)\b)"
    rf"|^(?:(?:Originally|First|Long|Initially) )?(?P<lead>(?i:planned|proposed|conceived|intended|designed|meant|commissioned) {_PLAIN}{{4,80}}, )(?=(?:the|[A-Z]))"
    rf"|(?P<by> {_MEANT} by (?:the|a|an|its|his|her) [a-z’'-]+(?: [a-z’'-]+)?)(?= (?:was|were|had|is|has|opened|closed|began|ended)\b)"
    rf"|(?:,? (?:when|so that|who|where|whom|of whom) (?P<after>{_PLAIN}{{4,100}})){_END}"
    rf"|(?P<last>; {_PLAIN}{{4,100}})(?=[.!]?$)"
)
"""Next to times only: words for a plan or intention, applied to a noun or clause that has no time of its own."""
NOT_AS_MEANT = r"\b(?:not|never|than|instead|rather)\b|n[’']t\b"
"""Before "as planned": the plan was another."""
_SAYS = r"(?:said|says|told|wrote|writes|added|adds|explained|explains|recalled|recalls|remembered|remembers|noted|notes|reported|reports|announced|stated|states|reads|answered|replied)"
_UNQUOTED = r"[^“”\"«».;:!?()‹›\d]"
SPEAKER = (
    rf"^(?P<head>{_UNQUOTED}{{2,80}}?\b{_SAYS}\b{_UNQUOTED}{{0,40}}?[:,] ?[“\"])(?=[A-Za-z‹])"
    rf"|(?P<tail>,[”\"] (?:{_SAYS}\b{_UNQUOTED}{{2,80}}|{_UNQUOTED}{{2,60}}?\b{_SAYS}(?: {_UNQUOTED}{{0,40}})?)(?=[.]$))"
    r"|^(?P<open>[“\"])(?=[A-Za-z‹])"
    r"|(?<=[.!?])(?P<close>[”\"])$"
)
"""Who says what a sentence quotes from its beginning or to its end, with the marks."""
ANNOUNCES = r"^[^:]*‹[nt]\d+›(?: [a-z'-]+){1,5}?: "
"""Up to a list of what is announced."""
SPEAKER_BEHIND_LIST = (
    rf", (?:{_SAYS} (?!(?:nothing|something|anything|everything|so|it|that|this|yes|no|to|in|on|at|of|by|goodbye|farewell|much|little|more|only|again|sorry|thanks)\b){_UNQUOTED}{{2,80}}"
    rf"|(?:he|she|they|it|the [a-z]+(?: [a-z]+)?) {_SAYS}(?: (?:on|in|at|to|late on|early on) {_UNQUOTED}{{2,40}})?|according to {_UNQUOTED}{{2,60}})(?=[.]$)"
)
"""Who says what a list states, behind its last item …"""
LAST_ITEM = r",? (?:and|&) [^,‹›]{2,60}$"
"""… that closes it."""
SPEAKER_ALONE = rf"^{_UNQUOTED}{{2,80}}?\b{_SAYS}\b{_UNQUOTED}{{0,40}}?[:,] ?[“\"]?$"
"""What stands by itself before the sentences that somebody says."""
LISTED = r"‹n\d+›[^;:]*?, (?:the |another )?‹n\d+›[^;:,]*$"
"""Before the last clause: list items, each with its number; the last one may lack it ("and the chair is named by
the town")."""
PRONOUN = r"(?:he|she|it|they|his|her|its|their|this|that|these|those)\b"
"""At the start of what such a clause leads up to: a pronoun that may refer to somebody in that clause."""
CUE = rf"[,;(–—]| (?:al)?though | because | despite | in spite | thanks to | owing to |would|might|planned|{_MEANT}"
"""A sentence without any of these has no clause to set off."""
_DOUBT = (
    r"disput\w*|doubt\w*|uncertain|unsure|unclear|wrong\w*|mistak\w*|errors?|incorrect\w*|corrected|misprint\w*|false|fals\w+|invented|fict\w*|novels?|legend\w*|myth\w*|rumou?r\w*|alleg\w*|supposed\w*|reputed\w*|purported\w*|claim\w*|joke\w*|hoax\w*|jest\w*|guess\w*"
    r"|calendars?|julian|gregorian|old style|new style|nominal\w*|official\w*|on paper|symbolic\w*|disagree\w*|contradict\w*|differ\w*|sources?|versions?|estimat\w*|approximat\w*|rough\w*|round\w*|provisional\w*|preliminary|uncounted|never happened|film|play|story|game"
)
_OVER_AGAIN = r"again|anew|afresh|once|twice|re-?\w*(?:open|found|built|build|start|launch|establish|join|gain|issu|releas|print|form|new)\w*|resum\w*|reviv\w*|restor\w*|return\w*|replac\w*|back|successors?|predecessors?|sequel|second|third|anothers?|others?|former\w*|previous\w*|original\w*|initial\w*|earlier|later|new|old|same|different|separate\w*|next|last|first|continu\w*|still"
_TIME = r"year\w*|months?|weeks?|days?|decades?|centur\w+|hours?|minutes?|mornings?|evenings?|nights?|noon|midnight|spring|summer|autumn|winter|anniversar\w+|age|aged|before|after\w*|until|till|since|during|while|when|then|meanwhile|already|not yet|early|late|delay\w*|postpon\w*|extend\w*|interrupt\w*|suspen\w*|paus\w*|breaks?|gaps?|closed|shut|stop\w*|time|times|ago|now|today|long\w*|short\w*|weekends?|weekdays?|holidays?|vacations?|seasons?|clocks?|zones?|ahead|behind|\w+days"
_LIVES = r"born|births?|died|dead|death|killed|married|wed|divorced|widow\w*|husband|wife|mother|father|parents?|brothers?|sisters?|sons?|daughters?|child|children|cousins?|uncle|aunt|twins?|infant|baby|namesake"
KEPT_BESIDE_TIMES = rf"(?i:\b(?:{_DOUBT}|{_OVER_AGAIN}|{_TIME}|{_LIVES})\b)"
"""A clause with one of these is not set off from dates: it may confirm them, or others may follow from them."""
KEPT_BESIDE_NUMBERS = rf"(?i:\b(?:{_DOUBT}|{_OVER_AGAIN}|{_TIME}|all|any|some|none|no|nobody|no one|everybody|everyone|every|each|both|either|neither|most\w*|many|much|few\w*|several|more|less\w*|half|halves|thirds?|quarters?|rest|remain\w*|majority|minority|left|extra|additional\w*|further|including|included?|excluding|excluded?|except\w*|apart|without|only|plus|minus|per|respective\w*|average\w*|means?|median|total\w*|sums?|altogether|together|combin\w*|joint\w*|shar\w*|overlap\w*|count\w*|numbers?|equal\w*|double\w*|twofold|triple\w*|net|gross|than|as (?:many|much|well)|also|too|one|ones|two|three|pairs?|dozens?|hundreds?|thousands?|millions?|or|not|never|n[’']t|absent|missing|present|part\w*|members?|women|men|girls|boys|people|persons|\w+est|increas\w*|decreas\w*|rose|fell|grew|add\w*|paid|pays?|free|charg\w*|tax\w*|vat|fees?|discounts?|tips?|leap|up to|mone\w*|own|gave|gives?|given|giving|brought|brings?|rais\w*|earn\w*|took|takes?|won|wins?|lost|loses?|drawn|drew|spent|bought|donat\w*|contribut\w*)\b|%|[$£€])"
"""The same next to numbers; above all, words that count something."""
