"""How English says how often something was, or on how many days, and then tells when.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash; years and days stay as they are.
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import MONTHS, ORDINALS, WEEKDAYS

_MONTH, _WEEKDAY = "|".join(MONTHS), "|".join(WEEKDAYS)
_AND = r"(?:,? (?:and|&)(?: (?:again|finally|most recently|lastly))?(?: in| on)?|,) "
_YEARS = rf"(?:1[0-9]|20)\d\d(?:{_AND}(?:in )?(?:1[0-9]|20)\d\d)+"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:{_AND}{_DAY})+ (?:{_MONTH})|(?:{_MONTH}) {_DAY}(?:{_AND}{_DAY})+(?!\d)"
_WEEKDAYS = rf"(?:{_WEEKDAY})s?(?:{_AND}(?:{_WEEKDAY})s?)+"
_MONTHS = rf"(?:{_MONTH})(?:{_AND}(?:{_MONTH}))+(?! \d)"
_WHEN = rf"(?P<when>{_YEARS}|{_DAYS}|{_WEEKDAYS}|{_MONTHS})(?![-/\d])"
ONE = rf"\d{{4}}|{_DAY}|{_WEEKDAY}|{_MONTH}"
"""One of the times told."""
_TIMES = r"(?:<n:announced> (?P<noun>times|occasions)|(?P<word>twice|thrice))"
_BEFORE = r"(?:,|:| \(| -| \|) ?(?:(?:first|namely|that is|i[.]e[.],?) )?(?:in |on |during )?"
_BEHIND = r"(?= ?(?:[.;)]|$| -| \|)|,? (?:and|but|while|when|before|as|for|with|he|she|they|it|the|always|each|which|who)\b(?! (?:again|then|also|later|in|on|once|twice|\d)))"
OCCASIONS = (
    rf"{_TIMES} (?:in a row|running|in succession|consecutively){_BEFORE}{_WHEN}{_BEHIND}",
    rf"{_TIMES}(?: (?!in\b|on\b)[a-z'-]+){{0,5}}?{_BEFORE}{_WHEN}{_BEHIND}",
    rf"<n:announced>-(?P<noun>time)(?: [a-z'-]+){{1,5}}{_BEFORE}{_WHEN}{_BEHIND}",
    rf"<n:announced>(?: [a-z-]+)? (?P<noun>days|dates|evenings|nights|mornings|afternoons|months|years|seasons|editions|occasions|elections|weekdays)(?: [a-z'-]+){{0,3}}?{_BEFORE}{_WHEN}{_BEHIND}",
    rf"{_WHEN},? (?:so |or |that is |which is |which makes |making )?{_TIMES} (?:in all|altogether|in total|all told|overall)\b",
    rf"{_WHEN},? (?:so |or |that is |which is )?(?:on )?<n:announced> (?P<noun>days|evenings|nights|mornings|afternoons) a week\b",
)
"""So many times, and each of them told."""
WORDS = {"twice": 2, "thrice": 3}
PLURALS = {"time": "times"}
"""In "a four-time champion"."""
LEFT_OPEN = r"\b(?:includ\w+|such as|among|most recently|at least|more than|over|up to|last|first|other|each|both|every|per|again|about|around|nearly|between|from|since|until|e[.]g|for example|notably|especially|respectively|not|if|another|further|additional|planned)\b"
"""Words by which not all times are told, or something happened several times in one of them."""

_NTH = rf"(?P<nth>{'|'.join(word for word, value in ORDINALS.items() if value > 1)}|\d{{1,2}}(?:nd|rd|th|st))"
_EARLIER = r"(?:(?:those|ones|wins|victories|titles|successes|triumphs|others|editions|earlier (?:ones|[a-z]+)|previous (?:ones|[a-z]+)|(?:his|her|its|their) [a-z]+) (?:of|in|from|won in)|(?:winning )?(?:in|it in))"
AFTER_OTHERS = (
    rf"(?:\b(?:the|his|her|its|their|a)|'s?) (?:record )?{_NTH}(?: (?!after\b|since\b)[a-z'-]+){{1,7}},? (?:after|following) {_EARLIER} {_WHEN}(?= ?(?:[.;)]|$|,))",
)
"""Something with its place, and when each of the others before it was."""
_ONE = r"‹n\d+› (?:(?:each )?(?:in|on|at|last|early|earlier|late|during|this) [a-z0-9' ]{2,24}?)"
AFTER_COUNTED = (
    rf"(?:\b(?:the|his|her|its|their|a)|'s?) (?:record )?{_NTH}(?: (?!after\b|since\b)[a-z'-]+){{1,9}}(?: since \d{{4}})?,? (?:after|following) (?P<parts>{_ONE}(?:, {_ONE})*,?(?: and)? {_ONE})(?= ?(?:[.;)]|$))",
)
"""The same, where so many were at one time and so many at another."""
OF_SO_MANY = (
    rf"\b(?:the|their|his|her|its|as|born|was|came|finished|placed|ranked|finishing|coming|only)(?: in| the)? {_NTH}(?: place| best| last| oldest| youngest)? (?:out of|of|among|amongst|in a field of)(?: the| its| his| her| their| only| a total of)* <n:among>(?P<kind>(?: [a-z'-]+){{0,2}})(?= ?(?:[.,;:)]|$)| (?:of|to|in|and|who|from)\b)",
)
"""A place among so many."""
NO_PLACE = r"^ (?:months?|years?|days?|weeks?|hours?|minutes?|per ?cent|million|billion|hundred|thousand|centur\w+|january|february|march|april|may|june|july|august|september|october|november|december)\b"
OLDEST_OF = r"\b(?:youngest|eldest|oldest|elder|younger|only (?:son|daughter|girl|boy)|first|last|middle|[a-z]+th|second|third) of (?:the )?(?:(?:[a-z]+ )?(?:family|household) of )?<n:among> (?P<noun>children|siblings)\b"
"""One of so many children, whose brothers and sisters are told beside it."""
SIBLINGS = r"(?:‹n(?P<number>\d+)›|\b(?P<one>an?|his|her|one)) (?:(?:older|elder|younger|surviving|other) )?(?P<kin>brothers?|sisters?)\b(?!-| in law)"
NAMED_SIBLINGS = r"\b(?:his|her) (?:(?:older|elder|younger|surviving|other) )?(?P<kin>brothers|sisters|siblings) (?:were|are|was|included?) (?=[a-z])"
HALF = r"\b(?:half|step|adopt|foster|in-law|died|infan|cousin|nephew|nieces?)"
