"""How English says how often something was, or on how many days, and then states when.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash; years and days stay as they are.
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import MONTHS, ORDINALS, WEEKDAYS

_MONTH, _WEEKDAY = "|".join(MONTHS), "|".join(WEEKDAYS)
_AND = r"(?:,? (?:and|&)(?: (?:again|finally|most recently|lastly))?(?: in| on)?|,(?: in| on)?) "
_YEAR = r"(?:1[0-9]|20)\d\d"
_YEARS = rf"{_YEAR}(?:{_AND}{_YEAR})+"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:(?:{_WEEKDAY}),? )?(?:{_DAY}(?: (?:{_MONTH}))?|(?:{_MONTH}) {_DAY})(?!\d)(?:,? {_YEAR})?"
_DATES = rf"{_DATE}(?:{_AND}{_DATE})+"
_WEEKDAYS = rf"(?:{_WEEKDAY})s?(?:{_AND}(?:{_WEEKDAY})s?)+"
_IN_MONTH = rf"(?:{_MONTH})(?: {_YEAR})?(?! \d)"
_MONTHS = rf"{_IN_MONTH}(?:{_AND}{_IN_MONTH})+"
_WHEN = rf"(?P<when>{_YEARS}|{_DATES}|{_WEEKDAYS}|{_MONTHS})(?![-/\d])"
ONE = (r"\b\d{1,2}(?:st|nd|rd|th)?\b", rf"\b(?:{_WEEKDAY})", rf"\b(?:{_MONTH})\b", rf"\b{_YEAR}\b")
"""What states one of several times, the most specific first: each of some days has a number, and maybe a month."""
OF_MONTH = rf"\b(?:{_MONTH})\b"
_MORE = r"(?: (?:more|further|separate|different|consecutive|successive))?"
_TIMES = rf"(?:<n:announced>{_MORE} (?P<noun>times|occasions)|(?P<word>twice|thrice))"
_BEFORE = r"(?:,|:| \(| -| \|) ?(?:(?:first|namely|that is|those|held|i[.]e[.],?) )?(?:in |on |of |during )?"
_BEHIND = rf"(?= ?(?:[.;)]|$| -| \|)|,? (?:to|and|but|while|when|before|as|for|with|he|she|they|it|the|always|each|which|who)\b(?! (?:again|then|also|later|in|on|once|twice|{_MONTH}|{_WEEKDAY}|\d)))"
OCCASIONS = (
    rf"{_TIMES} (?:in a row|running|in succession|consecutively){_BEFORE}{_WHEN}{_BEHIND}",
    rf"{_TIMES}(?: (?!in\b|on\b)[a-z'-]+){{0,5}}?{_BEFORE}{_WHEN}{_BEHIND}",
    rf"<n:announced>-(?P<noun>time)(?: [a-z'-]+){{1,5}}{_BEFORE}{_WHEN}{_BEHIND}",
    rf"<n:announced>(?: [a-z-]+){{0,2}} (?P<noun>days|dates|evenings|nights|mornings|afternoons|months|years|seasons|editions|occasions|elections|weekdays|(?:{_WEEKDAY})s)(?: (?!(?:{_MONTH}|{_WEEKDAY})\b)[a-z'-]+){{0,4}}?{_BEFORE}{_WHEN}{_BEHIND}",
    rf"{_WHEN},? (?:so |or |that is |which is |which makes |making )?{_TIMES} (?:in all|altogether|in total|all told|overall)\b",
    rf"{_WHEN},? (?:so |or |that is |which is )?(?:on )?<n:announced> (?P<noun>days|evenings|nights|mornings|afternoons) a week\b",
)
"""So many times, and each of them stated."""
DATED = (
    rf"<n:announced>(?: [a-z-]+){{0,2}}? (?P<noun>(?!times\b|years\b|months\b|days\b|weeks\b)[a-z]+s)(?:,|:| \(| -| \|) ?(?:(?:those|held|won|made|published|released|built|dated|given|fought|born) )?(?:in |on |of |from |dated )?{_WHEN}(?= ?(?:[.;)]|$| -| \|))",
)
"""So many things, of which there may be several at one time, but not more times than things."""
_ITEM = r"(?:(?:once|twice|thrice|‹n\d+› times) )?(?:in|on|at|during|from|by|against|with) [a-z0-9']+(?: (?!and\b)[a-z0-9']+){0,3}"
COUNTED = (
    rf"{_TIMES}(?: [a-z'-]+){{0,6}}?(?::|,| \(| -| \|) ?(?P<counted>{_ITEM}(?:, {_ITEM})*,? and {_ITEM})(?= ?(?:[.;)]|$| -| \|))",
)
"""So many times, stated as so many of them here and so many there."""
OF_COUNTED = r"(?:^|, |and )(?:(?P<word>once|twice|thrice)|‹n(?P<number>\d+)› times)? ?(?=(?:in|on|at|during|from|by|against|with) )"
_LAST = r"(?= ?(?:[.;)]|$| -| \|)|,? (?:and|but|to|for|with|as|from|gave|were|was|are)\b)"
NUMBERED = (
    rf"<n:announced>(?: [a-z-]+)? (?P<noun>[a-z]+s)(?: of [a-z]+| [a-z]+ed)?(?:,|:| \(| -| \|| are| were) ?(?:(?:those|these|namely|that is|numbered) )?(?:(?:at|after|of|with|for|in|on|from|aged) )?(?:[a-z]+s )?(?P<numbers>‹[nt]\d+›(?:, ‹[nt]\d+›)*,? and ‹[nt]\d+›)(?: [a-z-]+)?{_LAST}",
)
"""So many things, each of which has a number or is of so much: "four doses, 5, 10, 20 and 40 mg"."""
WORDS = {"once": 1, "twice": 2, "thrice": 3}
PLURALS = {"time": "times"}
"""In "a four-time champion"."""
LEFT_OPEN = r"\b(?:includ\w+|such as|among|most recently|at least|more than|over|up to|last|first|other|each|both|every|per|again|about|around|nearly|between|from|since|until|e[.]g|for example|notably|especially|respectively|not|if|another|further|additional|planned)\b"
"""Words by which not all times are stated, or something happened several times in one of them."""

_NTH = rf"(?P<nth>{'|'.join(word for word, value in ORDINALS.items() if value > 1)}|\d{{1,2}}(?:nd|rd|th|st))"
_EARLIER = r"(?:(?:those|ones|wins|victories|titles|successes|triumphs|others|editions|earlier (?:ones|[a-z]+)|previous (?:ones|[a-z]+)|(?:his|her|its|their) [a-z]+) (?:of|in|from|won in)|(?:winning )?(?:in|it in))"
AFTER_OTHERS = (
    rf"(?:\b(?:the|his|her|its|their|a)|'s?) (?:record )?{_NTH}(?: (?!after\b|since\b)[a-z'-]+){{1,7}},? (?:after|following) {_EARLIER} {_WHEN}(?= ?(?:[.;)]|$|,))",
)
"""Something with its place, and when each of the others before it was."""
_WON = r"(?:won|took|taken|lifted|claimed|captured|retained|regained)"
_WINS = r"(?:w[io]ns?|winning|takes?|took|taking|lift(?:s|ed|ing)?|claim(?:s|ed|ing)?|captur(?:es|ed|ing)|retain(?:s|ed)|regain(?:s|ed))"
FOR_NTH_TIME = (
    rf"\b(?:also|already|previously|earlier|had) (?:(?:also|already|previously) )?{_WON} (?:(?!part\b)[a-z]+ ){{0,4}}?in {_WHEN}(?= ?[,;]| and )[^.;:()]{{1,40}}?\b{_WINS} [^.;:()]{{0,40}}?\bfor (?:the|a|his|her|its|their) {_NTH} time\b",
)
"""The same, where the others are given by a verb."""
PAST = r"\b(?:try|tries|tried|trying) again\b|\b(?:in|during|for) (?:the|his|her|its|their|our) (?:first|last) (?:[a-z]+ )?[a-z]+|\blast (?:night|week|month|year|season|weekend|summer|winter|spring|autumn|[a-z]+day)\b"
"""When something was, and not which of several it was."""
_ONE = r"‹n\d+› (?:(?:each )?(?:in|on|at|last|early|earlier|late|during|this) [a-z0-9' ]{2,24}?)"
AFTER_COUNTED = (
    rf"(?:\b(?:the|his|her|its|their|a)|'s?) (?:record )?{_NTH}(?: (?!after\b|since\b)[a-z'-]+){{1,9}}(?: since \d{{4}})?,? (?:after|following) (?P<parts>{_ONE}(?:, {_ONE})*,?(?: and)? {_ONE})(?= ?(?:[.;)]|$))",
)
"""The same, where so many were at one time and so many at another."""
_ENTRANTS = r"(?:runners|riders|competitors|entrants|starters|teams|drivers|skaters|swimmers|contestants|finalists|athletes|candidates|boats|crews|horses|pupils|cyclists|skiers|rowers|clubs|players|participants|entries|cars|yachts|dancers|bakers|singers)"
OF_SO_MANY = (
    rf"\b(?:the|their|his|her|its|as|born|was|came|finished|placed|ranked|finishing|coming|only|plac(?:ing|es)|rank(?:s|ing)|qualified|qualifying|started|starting|ended|ending|sits?|sat|lay|lying|stood|stands|standing)(?: in| the)? {_NTH}(?: place| best| last| oldest| youngest)? (?:out of|of|among|amongst|in a field of)(?: the| its| his| her| their| only| a total of)* <n:among>(?P<kind>(?: [a-z'-]+){{0,2}})(?= ?(?:[.,;:)]|$)| (?:of|to|in|and|who|from)\b)",
    rf"\b(?:there were|of the|among the|amongst the|the|all|with|out of) <n:among>(?P<kind> {_ENTRANTS})\b(?! (?:more|each|from|in) )[^‹›.;:]{{0,40}} (?:finished|came|was placed|placed|ended up|was ranked|ranked|crossed the line)(?: only| in)? {_NTH}(?= place\b| ?(?:[.,;:)]|$)| (?:overall|and)\b)",
    rf"\b(?:finished|came|was placed|placed|ended up|ranked)(?: only| in)? {_NTH}(?: place)?,? (?:in|at|of) (?:an?|the) (?:race|regatta|contest|event|competition|final|heat|tournament|rally|relay|league|table) (?:of|with|against|for) <n:among>(?P<kind> {_ENTRANTS})\b",
)
"""A place among so many."""
NO_PLACE = r"^ (?:months?|years?|days?|weeks?|hours?|minutes?|per ?cent|million|billion|hundred|thousand|centur\w+|january|february|march|april|may|june|july|august|september|october|november|december)\b"
OLDEST_OF = r"\b(?:youngest|eldest|oldest|elder|younger|only (?:son|daughter|girl|boy)|first|last|middle|[a-z]+th|second|third) of (?:the )?(?:(?:[a-z]+ )?(?:family|household) of )?<n:among> (?P<noun>children|siblings)\b"
"""One of so many children, whose brothers and sisters are stated beside it."""
SIBLINGS = r"(?:‹n(?P<number>\d+)›|\b(?P<one>an?|his|her|one)) (?:(?:older|elder|younger|surviving|other) )?(?P<kin>brothers?|sisters?)\b(?!-| in law)"
HAS_SIBLINGS = r"(?:he|she) (?:has|had|grew up with) "
"""At the head of a sentence that counts the brothers and sisters of whom the one before states."""
NAMED_SIBLINGS = r"\b(?:his|her) (?:(?:older|elder|younger|surviving|other) )?(?P<kin>brothers|sisters|siblings) (?:were|are|was|included?) (?=[a-z])"
HALF = r"\b(?:half|step|adopt|foster|in-law|died|infan|cousin|nephew|nieces?)"
