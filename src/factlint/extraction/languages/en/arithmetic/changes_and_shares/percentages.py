"""How English says what some per cent of an amount come to, or what is left of it, or what it is with them on top.

Each form is composed of the percentage with the word for what it is, the amount that it is taken of, and the words
that lead to the result. Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import words
from factlint.model.arithmetic import Operation

_ABOUT = r"(?:(?:about|around|roughly|some|just|only|approximately) )?"
_ENDS = r"(?= ?[.,;:)]|$)"

_TAX = (
    r"(?:vat|(?:sales |import |income |withholding )?tax|gst|service(?: charge)?|tip|surcharge|gratuity|duty)"
)
_CUT_OF = rf"(?:{_TAX}|(?:simple |annual )?interest|commission|fee|deposit|levy|royalty|down[- ]payment|dividend|bonus|finder's fee|charge|premium|cashback)"
_LESS, _LESS_BY = (
    r"(?:discount|reduction|price cut|cut|markdown)",
    r"(?:reduced|cut|discounted|marked down|slashed|lowered)",
)
_MORE, _MORE_BY = (
    r"(?:rise|increase|raise|pay rise|mark-?up|hike|surcharge)",
    r"(?:raised|increased|marked up|put up|rising|going up)",
)

_IS = r"(?:is|are|was|were|=|equals?|makes?|comes? to|came to|amounts? to|amounted to|works? out (?:at|to)|gives?|yields?|adds|costs?|earns?|(?:which|that|this) (?:is|comes to|amounts to|makes|works out at))"
_LEADS_TO = rf"(?:{_IS}|sells? for|sold for|goes for|went for|will (?:be|cost|come to)|would (?:be|cost|come to)|now costs?|(?:brings?|brought|takes?|took|falls|fell|drops|dropped|rises|rose|reduced)(?: it| the price| the bill| that| this)?(?: down| up)? to|to pay|paid|pays?|leaves|leaving|totals?|totalling|making)"

_AT_ONCE = r"(?!(?: (?:a|per|each|every) (?:month|week|quarter|day)| monthly| weekly))"
_OF_ITS = rf"(?:<p:a>{words(1)} {_CUT_OF}|{_CUT_OF} (?:of|at) <p:a2>)"
_OFF = rf"(?:<p:b>{words(1)} (?:off|{_LESS})|{_LESS} of <p:b2>)"
_ON_TOP = rf"(?:<p:b>{words(1)} {_MORE}|{_MORE} of <p:b2>)"
_TAXED = rf"(?:<p:b>(?: of)? {_TAX}|{_TAX} (?:at|of) <p:b2>)"
_BILL = r"(?: (?:the|a|bill|sum|grand|total|price|amount|of|invoice|it|this|that)){0,4}"

PERCENTAGES: tuple[tuple[Operation, str], ...] = (
    (Operation.PERCENT, rf"{_OF_ITS}{words(5)} <n:b>{words(3)},? ?(?:or|{_IS}) {_ABOUT}<n:said>{_AT_ONCE}"),
    (Operation.PERCENT, rf"<p:a>{words(1)} {_CUT_OF} of <n:said> (?:on|from|for){words(4)} <n:b>"),
    (Operation.PERCENT, rf"{_CUT_OF} of <n:said>,? (?:or |that is |equal to |\()?<p:a>\)? (?:of|on){words(4)} <n:b>"),
    (Operation.PERCENT, rf"<n:b>{words(2)} and (?:the )?{_TAX} (?:at|of) <p:a> {_IS} <n:said>"),
    (Operation.PERCENT, rf"<p:a> (?:on|of){words(3)} <n:b>,? (?:which|that|this) (?:comes? to|amounts to|makes|works out at) <n:said>{_ENDS}"),
    (Operation.PERCENT, rf"\bon{words(4)} <n:b>{words(4)} <p:a> {_CUT_OF}(?:,| \(| -| \||:| of)(?: or)? ?<n:said>"),
    (Operation.PERCENT, rf"\bat <p:a>,? (?:the )?{_CUT_OF} (?:on|of|for){words(4)} <n:b> {_IS} {_ABOUT}<n:said>{_AT_ONCE}"),
    (Operation.PERCENT, rf"<p:a> of (?:the|its|his|her|their) [a-z]+ of <n:b>,? (?:or|i[.]e[.]|that is|which is),? {_ABOUT}<n:said>{_ENDS}"),
    (Operation.PERCENT, rf"<p:a> on{words(3)} <n:b>,? (?:or|i[.]e[.]|that is),? <n:said>{_AT_ONCE}"),
    (Operation.REDUCED, rf"{_OFF},?{words(5)} <n:a>{words(3)} {_LEADS_TO} {_ABOUT}<n:said>"),
    (Operation.REDUCED, rf"<n:a>{words(4)},? (?:but |and |now )?(?:less|minus|with|after|at) (?:an? )?{_OFF},?{words(3)} {_LEADS_TO} {_ABOUT}<n:said>"),
    (Operation.REDUCED, rf"<n:a>,?{words(4)} {_LESS_BY} by <p:b>,?{words(2)} (?:{_LEADS_TO}|to|at|for) {_ABOUT}<n:said>"),
    (Operation.REDUCED, rf"\b{_LESS_BY} by <p:b> from <n:a>,?{words(2)} (?:{_LEADS_TO}|to|at) {_ABOUT}<n:said>"),
    (Operation.INCREASED, rf"{_ON_TOP},?{words(5)} <n:a>{words(3)} {_LEADS_TO} {_ABOUT}<n:said>"),
    (Operation.INCREASED, rf"<n:a>,?{words(4)} {_MORE_BY} by <p:b>,?{words(2)} (?:{_LEADS_TO}|to|at) {_ABOUT}<n:said>"),
    (Operation.INCREASED, rf"<n:a>[,;]?{words(3)} (?:plus|with|adding|including) {_TAXED},?{_BILL}(?: {_LEADS_TO})? {_ABOUT}<n:said>"),
)  # fmt: skip
"""`a` and `b` in the order in which the operation takes them, each in one of two groups."""
