"""How English says that a number was computed from others which its paragraph states, without saying which.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash. `said` is what was computed.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.wholes.sums import PER_EACH

_IS = r"(?: (?:is|was|were|are|of|at|reached|stood at|came to|amounted to|comes to|amounts to))"
_SO = r"(?: (?:therefore|thus|then|now|only|just))*"
_ENDS = r"(?= ?[.,;:)|]|$)"

_CLOSES = r"(?= ?[.,;:)|]|$| a (?:year|month|week|day) ?[.,;:)]| (?:(?:were|was|are|is)(?! (?:budgeted|planned|estimated|set aside|available|needed|hoped|promised|asked|allowed|foreseen|meant|allocated|to be)\b)|had|have|has|came|went|took|saw|got|who|which|that|when|while|as|at|by|for|from|in|on|with|during|after|before|since|this|last|until|over the|under the|throughout|through|across|along|around|near)\b[^‹›.;]*(?:[.;]|$))"
"""The same where more may be stated of what was summed up, and no other number of it."""

_STAYS = (
    r"(?= ?[.,;:)|]|$| (?:were|was|are|is|in|at|on|for|from|behind|this|last|throughout)\b[^‹›.;]*(?:[.;]|$))"
)
"""The same after what is left, where nothing states that others came or went meanwhile."""

_RATES = (
    "response|success|pass|failure|survival|dropout|drop-out|acceptance|approval|completion|participation|recovery|mortality|fatality"
    "|occupancy|attendance|graduation|detection|conversion|return|rejection|vacancy"
)
_NOUN = r"(?: (?!(?:times|fold|is|are|was|were|has|have|had|will|would)\b)[a-z-]+)"
SHARES = (
    rf"\b(?:turnout|load factor|occupancy|(?:operating|profit|gross|net profit) margin|(?:{_RATES}) rate){_IS}{_SO} <p:said>{_ENDS}",
)
"""A share named by what it is a share of."""
_OPENS = r"(?:^|[;:|] |‹n\d+›(?: [a-z]+){0,2}(?:,| -)? )(?:(?:so|thus|hence|therefore|and|but|here),? )*"
"""Where a clause begins that does not state first of whom, where or when it is, as "at half-time the lead was" does."""
_OF_OTHERS = r"(?: (?:votes?|points?|seats?|goals?))? (?:and|or|to|at|by|on|after|before|in|among|for|with|without|last|until|under|during|the|\S+ [a-z]+ (?:ago|earlier|before))\b"
_LEFT_OVER = (
    r"(?:surplus|balance|deficit|deficiency|shortfall|excess|reduction|remainder|difference|profit|margin)"
)
CALLED_LEFT_OVER = rf"\b{_LEFT_OVER}\b"
FROM_TO = r"\bfrom ‹n\d+›(?: [a-z]+){0,3} to ‹n\d+›"
"""One amount at two times."""
DIFFERENCES = (
    rf"\b(?:showing|shows|showed|making|makes|giving|gives|gave|yielding|producing|resulting in|results in|resulted in|with) (?:an? |the )(?:[a-z-]+ ){{0,2}}{_LEFT_OVER}(?: (?!of ‹|over )[a-z]+){{0,8}} of <n:said>{_ENDS}",
    rf"\b(?:leaving|leaves|left) (?:an? |the )(?:[a-z-]+ ){{0,2}}{_LEFT_OVER}(?: (?!of ‹|over )[a-z]+){{1,8}} of <n:said>{_ENDS}",
    rf"{_OPENS}(?:the|his|her|its|their|a) (?:winning )?(?:majority|margin|lead)(?: over [^‹.,;]{{1,40}})?{_IS}{_SO} <n:said>(?!{_OF_OTHERS})",
    rf"<n:said> (?:[a-z]+ )?(?:longer|shorter|higher|lower|taller|deeper|wider|heavier|lighter|larger|smaller|cheaper|more|fewer|less) than (?:its|the) (?:predecessor|old one|previous one|original){_ENDS}",
    rf"(?:,| \(| \||;| -) ?(?:or |that is |thus |some )?<n:said>{_NOUN}? (?:(?:fewer|less|longer|shorter|higher|lower|taller|faster|slower|cheaper|dearer|heavier|lighter|ahead|behind){_ENDS}|(?:more|fewer|less|longer|shorter|higher|lower|taller|faster|slower|cheaper|dearer|heavier|lighter) than (?:in|at|on|the|a|last|its|their|today|now|before)\b)",
    rf", (?:or |that is |thus |some )?<n:said>{_NOUN}? more{_ENDS}",
    rf", an? (?:climb|ascent|descent|drop|rise|fall|gain|loss|difference|gap|span|spread|range|increase|decrease|reduction|growth)(?: in [a-z]+)? of(?: only| just)? <n:said>{_ENDS}",
)
"""By how much the one of two numbers exceeds the other."""
CHANGE_BEHIND = r"^, an? "
"""The form in which a change follows the number that has changed: "$12 million, an increase of $3 million"."""
OTHER_VALUE = r"[^‹;,(]*,?[^‹;,]*\b(?:from|than|against|on|over|after|compared|versus|vs|when|before)\b[^‹;,]*‹"
"""Behind a change, up to the value that the number had before."""
PART_OF_OTHER = (
    r"‹n\d+›(?: (?!instead\b)[a-z]+)? (?:out )?of (?:the |its |their |all |a total of )*‹n\d+›|‹n\d+› or ‹n\d+›"
)
"""One number is a part of the other, or stated in its place, and not measured by it: "5,200 of 12,000 votes"."""
DIFFERS = r"‹n\d+›(?: (?!(?:and|or|of|to|in|from|than)\b)[a-z]+)?,? (?:more|fewer|less|longer|shorter|higher|lower|taller|older|younger|heavier|lighter|larger|smaller|cheaper|dearer|faster|slower|ahead|behind|above|below|short)\b"
"""A number by which something differs. Where a sentence states two, neither is what the other is computed from."""
_NOT_ALL = r"(?!(?:both|each|other|team|side|squad|club|party|than|more|first|last|if|when|while|but|who|which|that|would|will)\b)"
_IN_ALL = r"(?:in all|in total|altogether|all told|all in all|overall|in sum|taken together|put together|all together|added together|added up)"
TOTALS = (
    rf"(?:^|[,;:] ){_IN_ALL}(?P<lead>(?:,? (?:,|{_NOT_ALL}[a-z'-]+)){{0,6}}) <n:said>{_NOUN}{{0,2}}{_CLOSES}",
    rf"(?:,| \(| \|| -|;)? ?(?:for|at|giving|making|bringing|brings|brought|taking|takes|with|or)(?: an?| the| its| their)? (?:[a-z]+ )?total(?: [a-z]+){{0,2}} (?:of|to) <n:said>{_NOUN}{{0,2}}{_CLOSES}",
    rf"<n:said>{_NOUN}{{0,2}}(?: (?:were|was) [a-z]+)? (?:{_IN_ALL}|combined|between them){_CLOSES}",
    rf"(?:,|;| -| \|| \() ?(?:together|altogether|(?:which|that) (?:makes|means)) <n:said>{_NOUN}{{0,2}}(?:{_ENDS}| (?:over|in|for) the (?:whole )?(?:day|week|weekend|month|season)\b)",
    r"^(?:[a-z]+ )?(?:all )?(?:these|those) (?:costs|sums|expenses|items|payments|gifts|purchases|grants|savings|losses|sales) of <n:said>",
    rf"\b(?:grand |overall |combined |final |running |day's |week's |month's |year's )?total(?: (?!(?:of|for|worldwide|nationwide)\b)[a-z]+){{0,3}} (?:is|was|are|were|comes to|came to|reached|amounts to) (?:therefore |thus |now )?<n:said>{_NOUN}{{0,2}}{_CLOSES}",
)
"""What the numbers before make together; `lead` states whose they are, and what was done with them."""
BESIDE_PART = r"‹n\d+›(?: (?!(?:and|plus)\b)[a-z’'-]+){0,3},? (?:and|with|but) ‹n$"
"""Before a total that stands next to one of its parts: "seven gold and 25 medals in all"."""
OF_ONE = r"^(?:and |but |so |by then |then )*(?:it|he|she|his|her|its) "
"""At the head of a sentence whose total is that of one."""
STANDS, WENT = (
    r"\b(?:has|have|had|there (?:is|are|was|were))\b",
    r"\b(?:lost|losing|destroyed|burned|burnt|demolished|pulled down|rebuilt|replaced|repaired|closed|given up)\b",
)
"""In a sentence that states how many there are, and in one that states how many went or came back."""
FATE = r"\b(?:missing|captured)$"
FATES = r"\b(?:killed|dead|died|wounded|injured|captured|taken prisoner|drowned)\b"
"""What is "missing" beside these is one more fate, and not what is left."""
LIGHT_WORDS = frozenset(
    "a an the this that these those all both we you they it he she i its our your their his her there then so now thus just only about some exactly"
    " is are was were be been has have had makes make made comes come came to totals total totalled totaled gives give gave adds add up at of number numbers numbered"
    " counted reached amounted amounts".split()
)
"""Words of a lead that say nothing new."""
DETERMINERS = frozenset({"the", "a", "an"})
"""Before a subject that a lead names."""
ADDED = r"‹n\d+›[^‹›.;:]{0,40}(?: and|,| plus| with)[^‹›.;:]{0,25} ‹n\d+›[^‹›.;:]{0,40}[.]?$|\b(?:another|a further|additional|also) ‹n|‹n\d+› (?:more|on top)\b"
"""Two numbers that one clause joins before a total, or one that is added to what was stated."""
_NOT_SUMMED = r"if|could|should|forecast|excluding|except|respectively|average|mean|times|twice"
NOT_LEFT = rf"\b(?:{_NOT_SUMMED}|each|per|every|another|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|newcomers?|newly|joined|interest|more (?:had |have )?(?:came|come|joined|arrived|were)|had (?:come|gone|joined|arrived|left|died)|includ\w+)\b"
"""Words by which what is left is not what the numbers stated leave."""
WITH_MORE = (
    r"\b(?:with|including|without|excluding) (?:(?:the|our|its|their|his|her|my|an?|all|some|other) )+(?!‹)"
    r"|\b(?:with|including|plus|before|after) (?:tax(?:es)?|vat|interest|fees|postage|delivery|tips?)\b"
)
"""In a sentence whose total takes in what has no number."""
NOT_TOTALLED = rf"\b(?:{_NOT_SUMMED}|worldwide|nationwide|globally|each|per|every|expected|planned|target\w*)\b"
"""Words by which a total is not that of the numbers stated."""
MULTIPLIED = (
    r"‹[nt]\d+› [a-z-]+s of ‹n\d+›",
    r"‹n\d+› (?:times|by|×|x) ‹n\d+›",
    PER_EACH,
    r"‹n\d+›(?: (?!(?:and|or|of|to|in|for)\b)[a-z-]+){0,2} (?:an?|per|each|every) (?:hour|day|night|week|month|year)\b",
)
"""Numbers of which the product, and not each, goes into a total."""
TOGETHER = (
    rf"(?:^|[,;] )together,?(?: they| the ‹n\d+›(?: [a-z]+)?)?(?: [a-z]+){{1,2}} <n:said>(?: [a-z]+){{0,2}}{_CLOSES}",
)
"""What all numbers of the nearest sentence that states several make."""
_LEFT = r"(?:left|(?:(?:still|yet) )?(?:free|empty|vacant|unoccupied|unanswered|unread|unused|unfinished)|(?:still )?(?:missing|lacking|undelivered|unpaid)|still owed|remain(?:s|ed|ing)?|to go|to come|to find|outstanding|unspent|unsold|to be (?:found|raised|paid|sold)|still to (?:go|come|find|raise|play|pay|be (?:found|raised|paid|sold)))"
RESTS = (
    r"\b(?:the|its|their|his|her|all) (?:remaining|other|rest of the) <n:said>(?! (?:or|to|and) ‹)",
    r"\b(?:the|its|their|his|her) <n:said> (?:others|remaining ones)\b",
    rf"\b(?:the )?(?:rest|remainder|balance),?(?: (?:of|or|about|some|just))* <n:said>{_NOUN}{{0,2}}{_STAYS}",
    rf"\b(?:leaves?|leaving)(?: (?:him|her|it|us|them|me)| (?:him|her|us|them|me|the [a-z]+) with)?(?: an? (?:[a-z]+ ){{1,3}}of| only| just| but| no more than| another| the other)? <n:said>{_NOUN}{{0,2}}(?:{_ENDS}| (?:for|in|to|with|at|still|without)\b)",
    rf"<n:said>{_NOUN}{{0,2}} (?:are |is |were |was |still |will (?:still )?(?:be )?|would (?:still )?(?:be )?)?(?:still )?{_LEFT}(?: to be [a-z]+(?:ed|ilt|id|nt|wn|en))?{_STAYS}",
    r"\b(?:another|a further) <n:said>(?: [a-z]+)? (?:lay|lie|lies|still lay|were|are|remained?|to go)(?: (?:ahead|before|in front|still|missing|to go))\b",
    rf"\bstill (?:owes?|owed|lacks?|needs?|has to (?:pay|find)|have to (?:pay|find)) (?:(?:him|her|them|us|the bank) )?<n:said>{_NOUN}{{0,2}}{_STAYS}",
    rf"\b(?:this|that|which) (?:leaves|left) (?:(?:him|her|us|them|it|the [a-z]+) (?:with )?)?(?:only |just |another |a gross profit of |an? (?:(?!{_LEFT_OVER}\b)[a-z]+ ){{1,3}}of )?<n:said>{_NOUN}{{0,2}}(?:{_ENDS}| (?:for|in|on|to|with|at|still|without)\b)",
    rf"^(?:so|thus|hence|therefore),? (?:only |just )?<n:said>{_NOUN}{{0,2}} (?:are|is|were|was|have|has|had) still\b",
    rf"\b(?:room|space) (?:left )?for (?:just |only |another )?<n:said>(?: more| others?| further [a-z]+)?{_ENDS}",
    r"\b(?:it is|it was|there are|there were|there is|that leaves) (?:still )?(?:another|a further) <n:said>(?: [a-z]+)? (?:to|until|before)\b",
    r"(?:;|,| and| but| while)+ (?:the (?:other|remaining) )?<n:said>(?: of (?:them|these|those))?(?: others?)? (?:were|was|are|is|had|have|has|did|do|could|can)(?: not|n't)(?= ?[.,;)]|$)",
    r"\bthe <n:said>(?: (?!(?:that|which|who)\b)[a-z]+)? (?:that|which|who) (?:(?:still|had) )?(?:ran|worked|run|remained|remain|survived|survive|were left|are left|were spared|stayed)\b",
)
"""What is left of a whole that precedes."""
OF_WHOLE = r" (?:[a-z]+ )?of (?:the|its|their|his|her|our) (?P<whole>[a-z]+)(?= ?[.,;)]| (?:of|for|from|over|in|to|with)\b|$)"
"""After what is left: of what."""
OF_STATED = r"^(?:and |but )?of (?:these|those|them|(?:this|that|the) (?:number|amount|sum|total)|these [a-z]+|those [a-z]+)\b"
"""At the head of a sentence that states parts alone, of a whole that one before has stated."""
PAIRS = (
    r"<n:part>(?: [a-z'-]+){0,4} \(<p:said>\)(?! of )",
    r"<p:said>(?: of [a-z]+)?,? or <n:part>(?= [a-z]+(?:,| |$)|[.,;)]|$)",
    r"<p:said> \((?:n ?= ?)?<n:part>(?: [a-z]+)?\)",
    rf"<n:part>{_NOUN}{{1,3}},? (?:or )?<p:said> of (?:their number|its number|all (?:of )?(?:them|asked|households|members|votes)|those (?:asked|surveyed|polled)|the (?:total|whole)){_ENDS}",
)
"""A part with its share: of one whole where several stand in a sentence."""
COMPLEMENTS = (
    r"<n:first> of (?:the|these|those|them)(?: [a-z]+)? (?:are|were) (?P<one>[a-z]+)(?:,| and|, and|;| while) <n:said>(?: of (?:the|these|those|them)(?: [a-z]+)?)? (?:are |were )?(?P<other>[a-z]+)(?= ?[,.;)]|$)",
    r"^(?P<one>[a-z]+) (?:[a-z]+ed|took|bought|won|sold|sent|made|got|gave|held|ran|paid) <n:first>(?: [a-z]+)? and (?P<other>[a-z]+) <n:said>(?= ?[.;]|$)",
    r"^there (?:are|were) <n:first> (?P<one>[a-z]+) and <n:said> (?P<other>[a-z]+)(?= ?[.;]|$)",
)
"""The two parts of a whole that precedes; the second is reported."""
SEATS = (
    r"\b(?:won|took|got|gained|secured|holds?|held|has|have|had|kept|ended up with) <n:said>(?: (?:of them|seats|of the seats))?,",
)
"""The first of several who share the seats of a body."""
ALL_SEATS = r"‹n(?P<whole>\d+)›(?: (?:[a-z]+ )?seats\b|-seat\b)"
OTHER_SEATS = r"\b(?:\d{4}|up|down|gain\w*|loss\w*|lost|losing|from|instead|compared|votes?|previous\w*|then|before|after|last|more|fewer|percent)\b"
"""Next to them: some of the numbers are changes, votes or the seats of another time."""
SHARE_OF_OTHERS = r"\b(?:among|amongst|of (?:the|those|these|its|their|all|whom|which|them)|whose|who)\b"
"""Next to a lone part with its share, which may be of some only."""
NOT_COMPUTED = (
    r"\b(?:if|would|could|should|forecast|expected|planned|target\w*|estimated?|adjusted|weighted|excluding|except|including|includes?|with the|another|others|more than|less than|at least|at most|up to|over|almost|nearly"
    r"|last year|previous(?:ly)?|earlier|before|since|both|respectively|average|mean|median|each|per|every|underlying|rounded|overlap\w*|net|twice|again|times)\b"
)
"""Words by which a number need not be what those before it give."""
OTHER_WHOLE = r"\bof (?:whom|which)\b.*\bof (?:whom|which)\b|\bcompared (?:with|to)\b"
"""Where the shares of a sentence are of two wholes."""
REST_BEHIND = r"\b(?:and|while) (?:all )?the (?:rest|others?|remainder)\b"
"""After what is left: it is another part, and what is left has no number."""
COMES_IN = r"\b(?:receipts?|income|takings|received|deposits?|donations?|came in|brought in|paid in|(?:got|came|climbed|went|were taken) (?:on|aboard)|boarded|joined|were added)\b"
"""In a sentence whose remainder is not that of its other amounts alone: some of them were added."""
