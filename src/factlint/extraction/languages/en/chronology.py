"""How English tells the order and the distance of dates.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`, lengths as
`<l:slot>`, dates counted from others as `<s:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.lives import NUMBER_WORD

NUMBER = rf"(?P<number>\d{{1,3}}|{NUMBER_WORD}|an?)"
UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE", "centurie": "CE"}
SHIFT = (
    rf"(?i:(?P<hedge>just|only|exactly|[a-z]+(?: than)?) )?(?i:{NUMBER})[ -](?i:(?P<unit>{'|'.join(UNITS)})s?)"
    r" (?i:(?P<forward>later|afterwards?|after that|thereafter|on)|earlier|before(?: that)?|previously|beforehand)"
)
"""A date counted from one told before: "two years later"."""
PLAIN_HEDGES = frozenset({"just", "only", "exactly", "some"})
"""Words before a number that leave it as it is."""

_NEAR = r"(?:(?:just|only|exactly|barely|some|almost exactly) )?"
_PLAIN = r"[^‹›,;:()–—|\[\]]"
_SO = r"(?:(?:shortly|soon|just|immediately|right|not long|long|well) )?"
_ON = r"(?:(?:in|on|by|from) )?(?:the )?(?:year )?"
_THING = rf"{_PLAIN}{{2,70}}?"
"""From "after" to the date of what it was after."""
_CLAUSE = rf"{_PLAIN}{{2,120}}?(?:,{_PLAIN}{{2,40}},{_PLAIN}{{2,80}}?)?"
_END = r"(?=[.,;:)!?]|$| (?:and|but|as|at|with|by|for|to|in|from|under)\b)"

AFTER = r"(?P<order>[Aa]fter|[Ff]ollowing)"
ORDER = r"(?P<order>[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior to)"
FORWARD = frozenset({"after", "following"})

SHIFTED = (
    rf"<d:dated>,? \(?(?P<said>{_NEAR}<l:length> {ORDER}) {_THING} ?<d:anchor>",
    rf"(?P<said>{_NEAR}<l:length> {ORDER}) {_THING} ?<d:anchor>,? {_ON}<d:dated>",
)
"""So long after or before something with a date of its own; all between the two dates."""
SHIFTED_AFAR = (
    rf"^(?:But |And |Then )?(?P<said>{_NEAR}<l:length> {ORDER}) {_THING} ?<d:anchor>, {_CLAUSE} (?:in|on) (?:the )?<d:dated>{_END}",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_CLAUSE},? (?P<said>{_NEAR}<l:length> {ORDER}) {_THING} ?<d:anchor>",
)
"""The same over a clause; only where the sentence holds no other date."""

_DATED_THING = rf"{_THING} (?:in|on|of) (?:the )?"
ORDERED = (rf"<d:dated>,? (?P<said>{_SO}{ORDER}) {_DATED_THING}<d:anchor>",)
"""After or before something with a date of its own; all between the two dates."""
ORDERED_AFAR = (
    rf"^(?:But |And |Then )?(?P<said>{_SO}{ORDER}) {_DATED_THING}<d:anchor>, {_CLAUSE} (?:in|on) (?:the )?<d:dated>{_END}",
    rf"^(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_CLAUSE},? (?P<said>{_SO}{AFTER}) {_DATED_THING}<d:anchor>",
    rf"^(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {_CLAUSE}, (?P<said>{_SO}{ORDER}) {_DATED_THING}<d:anchor>",
)
"""The same over a clause; only where the sentence holds no other date."""

COUNTED = (
    r"(?P<said><s:shift>),? (?:\(|in |on )?(?:the )?(?:year )?<d:dated>",
    r"<d:dated>,? (?:or )?(?P<said><s:shift>)(?=[.,;)]| |$)",
)
"""So long later or earlier than what was told before, with the date beside it."""

_IN_ALL = r"(?:a (?:total|period|span|term) of |for(?: a total of)? |or |i\.e\. |that is,? |lasting |in all,? |altogether |some )?"
_TO = r"(?: ?[–—-] ?|,? (?:to|until|till|through|and ended (?:in|on)) (?:the )?)"
STRETCHES = (
    rf"\b(?:from|between) (?:the )?<d:first>{_TO}<d:last>,? (?:\(|– |— )?(?P<said>{_IN_ALL}<l:length>)(?! (?:later|earlier|after|before|from|ago|old|apart|of age|each|every|per|at a time))",
    rf"\bbetween (?:the )?<d:first> and (?:the )?<d:last>,? (?:\()?(?P<said>{_IN_ALL}<l:length>)(?! (?:later|earlier|after|before|from|ago|old|apart|of age|each|every|per|at a time))",
    rf"\b(?:since|from) (?:the )?<d:first>{_PLAIN}{{2,60}} until <d:last>,? (?P<said>(?:a total of |for )?<l:length>)(?! (?:later|earlier|after|before))",
)
"""A stretch between two dates and the length that is said of it."""

BEGAN = (
    r"(?:began|begun|started|commenced|opened|launched|founded|established|formed|set up|created|introduced|took office"
    r"|was appointed|was elected|joined|broke out|enlisted|married|entered|enrolled|was built|took over)"
)
ENDED = (
    r"(?:ended|finished|concluded|closed|was completed|were completed|was lifted|dissolved|disbanded|abolished|discontinued|withdrawn"
    r"|scrapped|left|resigned|retired|stepped down|graduated|divorced|was over|came to an end|demolished)"
)
COURSE_LENGTHS = (
    rf"\b{BEGAN}\b{_PLAIN}{{0,60}}<d:first>{_PLAIN}{{0,60}}\b{ENDED}\b{_PLAIN}{{0,60}}<d:last>,? (?P<said>(?:after (?:having lasted )?(?:for )?|lasting |a total of |in all,? )<l:length>)(?! (?:later|earlier|after|before))",
)
"""What began and ended, and how long it was."""

_BE = r"(?:(?:was|were|is|had been|has been|being) )?(?:(?:formally|officially|finally|only|then|also|later|eventually) )?"
COURSES = (
    (
        r"(?:began|begun|begins|started|starts|commenced|opened|opens|broke out)",
        r"(?:ended|ends|finished|finishes|concluded|concludes|closed|closes|came to an end|completed|lifted)",
    ),
    (
        r"(?:founded|established|formed|set up|created|launched|incorporated|opened|opens|inaugurated)",
        r"(?:dissolved|disbanded|abolished|closed|shut|wound up|liquidated|discontinued|ceased|broken up)",
    ),
    (
        r"(?:built|constructed|erected|completed|opened|inaugurated|commissioned|finished)",
        r"(?:demolished|destroyed|torn down|pulled down|burnt down|burned down|decommissioned|dismantled|razed|closed)",
    ),
    (
        r"(?:introduced|launched|released|published|put on sale)",
        r"(?:discontinued|withdrawn|scrapped|recalled|retired)",
    ),
    (r"(?:married|marries|wed)", r"(?:divorced|separated|annulled)"),
    (r"(?:entered|enrolled|matriculated|began|started|joined)", r"(?:graduated|qualified)"),
    (
        r"(?:appointed|elected|took office|joined|took over|hired|sworn in|installed|became)",
        r"(?:resigned|retired|stepped down|left|dismissed|replaced|fired|sacked)",
    ),
    (r"(?:laid|broken)", r"(?:opened|completed|inaugurated|consecrated)"),
    (r"born", r"(?:died|killed|executed|buried)"),
)
"""What begins a course, and what can only come behind it."""
ONE_SENTENCE_COURSES = tuple(
    rf"(?P<first>\b{began}\b)(?: {_PLAIN}{{0,60}}?)? (?:in|on|from|since) (?:the )?<d:anchor>{_PLAIN}{{0,30}}?,?"
    rf" (?:(?:and|but|then) )*(?:(?:it|they|he|she) )?{_BE}(?P<said>\b{ended}\b)(?: {_PLAIN}{{0,60}}?)? (?:in|on) (?:the )?<d:dated>"
    for began, ended in COURSES
)
"""Both verbs of one subject, each with its date."""

NOT_SO = (
    r"(?i:\b(?:if|unless|would|might|never|novel|film|fiction|fictional|rumou?red|supposed(?:ly)?|alleged(?:ly)?|reportedly"
    r"|legend|myth|plans?|planned|scheduled|expected|proposed|so-called)\b)"
)
"""Words by which dates of one sentence need not be in that order."""
RENEWED = r"(?i:\b(?:again|re-?opened|re-?built|resumed|restarted|second|new|another|replac\w+|successors?|predecessors?)\b)"
"""Words by which what ends first may begin later."""
