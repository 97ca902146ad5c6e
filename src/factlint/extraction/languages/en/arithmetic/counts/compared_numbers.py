"""How English says of two numbers which is the greater: "10.2 million, less than the 10.7 million of the week before".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.calendar import MONTHS

_MORE = r"more|higher|greater|larger|longer|taller|heavier|deeper|wider|bigger"
_LESS = r"less|fewer|lower|smaller|shorter|lighter|shallower|narrower|cheaper"
MORE = frozenset(_MORE.split("|"))
"""What is said of the greater number."""
_COMPARED = rf"(?:slightly |somewhat |far |much |considerably |a little |a bit |well |marginally |significantly )?(?P<word>{_MORE}|{_LESS}) than"
_BEFORE = r"(?:the |its |their |his |her |that of |those of |in |at )(?:[a-z0-9'-]+ ){0,8}?(?:of |at |with |was |were |had )?"
_ENDS = r"(?= ?[.,;)]|$| (?:[a-z]+ ){0,3}(?:of|in|for|from|recorded|counted|reported|sold|at|on|by|watched|the (?:year|week|month|season) before)\b)"
_NAMED = r"(?:[a-z'-]+ ){1,4}?"
COMPARED_NUMBERS = (
    rf"<np:first>(?: (?!(?:more|less|fewer|to|or|and|from)\b)[a-z'-]+){{0,9}},? which (?:is|was|were|are) {_COMPARED} {_BEFORE}<np:second>{_ENDS}",
    rf"<np:first>(?: (?!(?:more|less|fewer|to|or|and|from)\b)[a-z'-]+){{0,5}}, {_COMPARED} {_BEFORE}<np:second>{_ENDS}",
    rf"\b(?:with|at) <np:first>(?: [a-z]+){{0,3}}, (?:is|was) {_COMPARED} (?:[a-z'-]+ ){{0,4}}[a-z'-]+, (?:which (?:has|had|is|was)|with|at) <np:second>{_ENDS}",
    rf"\b(?P<word>more|fewer) [a-z]+(?: [a-z]+){{0,4}} \(<np:first>\) than (?:in |at |by |of |for )?(?:the )?{_NAMED}\(<np:second>\)",
)
"""Two numbers of one kind, of which the word is said of the first."""
WON_WITH = (
    r"\b(?P<won>won|win|winning|victory|victorious|regained power|retained power|took power|gained power)\b(?! ‹)[^‹›.;]{0,60}? <n:first> (?:seats|votes|delegates|electoral votes) to (?:the )?[^‹›.;]{1,30}?(?:'s|s'?) <n:second>(?! (?:and|to|of|per)\b)(?= ?[.,;)]|$| (?:in|at|and|for)\b)",
)
"""What the winner and another had, of which the winner had the more."""
LOST = r"\b(?:lost|los(?:es|ing)|defeat\w*|despite|although|though|popular|but|even)\b"
NO_AMOUNTS = r"\b(?:rank\w*|places?|position|chart\w*|number ‹|seed\w*|division|class|grade|gear|below|minus|negative|times|twice|half|each|per|rate of|difference|by ‹n\d+›,)\b"
"""Where the smaller may be the higher, or one number is by how much the other differs."""

_AT = r"(?:at|to|of) (?:the )?(?:number |no[.]? ?|position |spot |#)?"
_PEAK = r"(?P<word>peak(?:ed|ing|s)?|reach(?:ed|ing|es) (?:a|its) peak|climb(?:ed|ing|s)?|rose|rising|rises|ascend(?:ed|ing)|mov(?:ed|ing) up)"
_ENTERED = r"(?:debut(?:ed|ing|s)|enter(?:ed|ing|s)|open(?:ed|ing)|start(?:ed|ing)|bow(?:ed|ing))"
_ON = r"[^;:.|]{0,110}?"
CHARTS = (
    rf"\b{_ENTERED}(?: [a-z'-]+){{0,6}}? {_AT}<n:first>(?P<where>{_ON})\b{_PEAK}(?: [a-z'-]+){{0,4}}? {_AT}<n:second>(?![-/])",
    rf"\b{_PEAK}(?: [a-z'-]+){{0,4}}? {_AT}<n:second>(?P<where>{_ON})\b(?:after|having) {_ENTERED}(?: [a-z'-]+){{0,6}}? {_AT}<n:first>(?![-/])",
)
"""A place in a list of the best, and the best that it came to."""
CHARTED = r"\b(?:charts?|charting|single|song|album|record|number|no|position|billboard|top)\b"
"""What shows that the numbers are places in such a list."""
OTHER_CHART = rf" (?:in|on) (?!(?:{'|'.join(MONTHS)}|its|that|(?:the )?(?:chart|list|same|next|second|third|fourth|fifth|following|week))\b|\d{{4}})"
"""After a place: the list that it is of."""
CHART = " chart"
DIFFERENT = r"\b(?:while|whereas|respectively|elsewhere|both|but|re-?enter\w*|again|dropp\w+|fell|falling)\b"
CALLED, PEAK, CALLED_WINNER = "what is called {}", "the peak", "the winner"
"""How a finding names the number that is said to be more or less, and the best place."""
