"""How English says that a number became another, and by how much.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.differences.flows import CAME, WENT
from factlint.extraction.languages.en.arithmetic.number_words import words
from factlint.extraction.languages.en.calendar import MONTHS

_UP = r"(?:went|goes|gone|going|put) up|rose|risen|rises?|rising|increase[sd]?|increasing|gr[eo]ws?|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es|ed|ing)|up|growth|gain(?:s|ed)?|rais(?:es|ed|ing)|lift(?:s|ed|ing)?|hik(?:es|ed|ing)|boost(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|mount(?:s|ed)|accelerat(?:es|ed|ing)|leap(?:s|t|ed|ing)?|spik(?:es|ed|ing)|rocket(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?|balloon(?:s|ed|ing)?|rebound(?:s|ed|ing)?|crept|creep(?:s|ing)|strengthen(?:s|ed|ing)?|over(?:ran|run|shot)|escalat(?:es|ed|ing)|rall(?:ies|ied|ying)|recover(?:s|ed|ing)?|upped|overspent"
_DOWN = r"(?:went|goes|gone|going|came|come|brought) down|fell|fallen|falls?|falling|decrease[sd]?|decreasing|declin(?:es?|ed|ing)|drop(?:s|ped|ping)?|shrank|shrunk|shrinks|shrinking|plunge[sd]?|plunging|down|reduction|reduc(?:es|ed|ing)|cut|lowered|slump(?:s|ed)?|dwindle[sd]?|dwindling|tumble[sd]?|tumbling|eas(?:es|ed|ing)|slid(?:es?|ing)?|sank|sunk|sink(?:s|ing)?|plummet(?:s|ed|ing)?|collaps(?:es|ed|ing)|contract(?:s|ed|ing)|shed(?:s|ding)?|slash(?:es|ed|ing)|trimm(?:ed|ing)|dip(?:s|ped|ping)|diminish(?:es|ed|ing)?|lessen(?:s|ed|ing)?|reced(?:es|ed|ing)|wan(?:es|ed|ing)|crash(?:es|ed|ing)|weaken(?:s|ed|ing)?|depreciat(?:es|ed|ing)|deflat(?:es|ed|ing)|pared|whittled|curtail(?:s|ed|ing)?|downsized|ebb(?:s|ed|ing)?|nosedived|tailed off"
UP, DOWN = rf"(?:{_UP})", rf"(?:{_DOWN})"
DOWN_WORDS = rf"{DOWN}|fall|drop|cut|slump|loss|slide|dip|savings?|discount|markdown|plunge|slowdown|downturn|contraction|collapse|crash|erosion|shrinkage|rebate"
"""Verbs and nouns of falls."""
_EITHER_WAY = r"improve[sd]?|improving|improvement|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|slip(?:s|ped|ping)?|chang(?:es?|ed|ing)|went|goes|gone|going|mov(?:es|ed|ing)|advance[sd]?|advancing|expand(?:s|ed|ing)?|revised|adjusted|extend(?:s|ed|ing)?|enlarg(?:es|ed|ing)|lengthen(?:s|ed|ing)?|shorten(?:s|ed|ing)?|deteriorat(?:es|ed|ing)|worsen(?:s|ed|ing)?|develop(?:s|ed|ing)"
"""Verbs whose direction depends on what they refer to: times improve downwards, a club slips from 3 to 5."""
_VERB = rf"(?<![-/\w\"“‘'])(?P<verb>{_UP}|{_DOWN}|{_EITHER_WAY})(?![-/\w])"
_FROM_TO = rf"from (?:just |only )?<np:old>{words(3)} to (?:just |only )?<np:new>"
_TO_FROM = rf"to <np:new>{words(3)},? (?:up |down )?from <np:old>"
_SPAN_OF_TIME = rf"(?:\d{{4}}|(?:the )?(?:(?:first|second|third|fourth|last|past|previous|same|following|next|\w+) )?(?:\w+ )?(?:years?|months?|quarter|weeks?|decades?|period|half|season|century)|(?:{'|'.join(MONTHS)})(?: \d{{4}})?)"
_WITHIN = rf"(?: (?:in|over|during|within|since|by|this|last) {_SPAN_OF_TIME})?"
_NOUN = r"(?:leap|spike|contraction|upturn|downturn|plunge|slowdown|rebound|increase|rise|gain|jump|surge|growth|drop|fall|decline|decrease|reduction|cut|change|improvement|hike|boost|slump|loss|slide|dip|widening|savings?|discount|markdown|mark-up|advance|climb|uptick|upswing|raise|uplift|expansion|recovery|collapse|crash|erosion|shrinkage|rebate|premium)"
_ASIDE = r"(?:,| \(|;| --?| \|)"
FLOWED = rf"(?:{CAME}|{WENT}|\b(?:jumped ship|deserted|fled|quit|stepped down|stood down|were (?:added|removed|sacked|fired|transferred|excluded|expelled|admitted|ordained)|pulled out|defected|seceded|emigrated|perished|drowned|fell ill|went (?:home|missing)))"
_THAT_IS = r"or|by|i[.]e[.],?|equal to|representing|making|which is|meaning|marking|that is"
_AMOUNT_AFTER = rf"{_ASIDE}? ?(?:(?:{_THAT_IS}|up|down|up by|down by) )*(?:an? (?:{_NOUN} of )?|about )?"

_COMPARED = r"(?:higher|lower|more|less|fewer|cheaper|dearer|larger|smaller|greater|bigger|longer|shorter|faster|slower|above|below|up|down)"
OF_SPEED = frozenset({"faster", "slower", "quicker"})
_YEAR = r"\d{4}"
_NOW = r"(?:now|today|currently|nowadays|this (?:year|month|week|season|time))"
_THEN = r"(?:used to|once|formerly|originally|previously|last (?:year|month|week|season)|a (?:year|decade) ago)"
FROM_TO = (
    rf"from (?:just |only |an? [a-z]+ of )?<np:old>{words(7)},? to (?:just |only |the current )?<np:new>",
    r"from (?:[a-z0-9-]+ ){1,6}of <p:old> to <p:new>",
    rf"to (?:just |only |about |an? [a-z-]+ |the current )?<np:new>{words(6)},? (?:up |down )?from (?:just |only |about |the )?<np:old>",
)
"""The two values of a change."""
CONTRASTS = (
    rf"(?:is|are|was|were|costs?|takes?|took|pays?|paid|sells?|sold|has|have|had|for|at) <np:new>{words(4)},? (?:rather than|in place of) <np:old>",
    rf"<np:new>{words(4)},? (?:against|compared (?:with|to)|versus|vs[.]?|up from|down from) <np:old>",
    rf"<np:old>{words(3)} in (?P<then>{_YEAR}){words(2)}(?:,| and| to| but)+(?! (?:against|compared|versus|vs|from|up|down)){words(4)} <np:new>{words(3)} in (?P<now>{_YEAR})",
    rf"in (?P<then>{_YEAR}),?{words(10)} <np:old>{words(3)}(?:[,;]| and| but)+ (?:in|by) (?P<now>{_YEAR}),?{words(5)} <np:new>",
    rf"{_THEN},?{words(4)} <np:old>{words(4)}(?:[,;]| and| but)*{words(3)} {_NOW}{words(4)} <np:new>",
    rf"<np:old>{words(4)} (?:is|are|costs?) now (?:only |just )?<np:new>",
    rf"\b(?:buys?|bought|bought in|makes?|made){words(4)} (?:for|at) <np:old>{words(3)} and (?:re)?(?:sells?|sold){words(3)} (?:for|at) <np:new>",
    rf"<np:old>{words(5)},? (?:had |has |have )(?:since )?(?:{_UP}|{_DOWN}){words(1)} to <np:new>",
)
"""The same in words that need not state a change; `then` is the year next to `old`, `now` that next to `new`."""
_GOING = r"(?: (?:rising|falling|going|growing|dropping|climbing|shrinking|up|down))?"
AMOUNTS_BEFORE = (
    rf"{_VERB}{words(3)}(?: by)? <pdf:amount>{_WITHIN}{words(2)},?{_GOING} $",
    rf"{_VERB}{words(8)} by <ndf:amount>{words(2)},?{_GOING} $",
    r"(?P<verb>lost|shed|gained|added|cut|reduced|shrank|shrunk) (?:by )?<pf:amount>(?: of)?(?: (?:its|their|his|her|the|all) [a-z]+)?[^‹›.;:]{0,60}? (?:fell|dropped|went|falling|dropping|going|shrinking|down|rising|growing|declining|sinking|slipping) $",
    rf"(?P<verb>added|gained|lost|shed) <n:amount>{words(2)},{_GOING} $",
    rf"<pd:amount> (?P<verb>{_NOUN})(?: (?:in|of|for){words(7)})?,? $",
    rf"(?P<verb>{_NOUN}) of <npdf:amount>{words(3)},? $",
)
"""By how much, right before the two values."""
_BY_THIS = rf"(?:(?:{_THAT_IS}|thus) )*(?:an? |about )*"
AMOUNTS_AFTER = (
    rf"{words(7)}{_ASIDE} ?{_BY_THIS}{_NOUN} of <npdf:amount>",
    rf"{words(7)}{_ASIDE} ?{_BY_THIS}(?P<verb>up|down|{_NOUN})(?: of| by)? <pdf:amount>",
    rf"{words(7)}{_ASIDE} ?{_BY_THIS}<npdf:amount> (?P<verb>{_COMPARED}|{_NOUN})(?: than (?:before|previously))?(?= ?[.,;)]|$)",
)
"""By how much, after the two values."""
AMOUNTS_AFTER_FLOW = (
    rf"{words(4)},? (?:when|as|after|because|since|once) (?:the )?<n:amount>(?! (?:years?|months?|weeks?|days?|hours?|minutes?|times)\b)(?: (?:of (?:its|their|the|them)|[a-z-]+)){{0,3}} {FLOWED}\b(?![^.;]*(?:‹|\b(?:merg|replac|but|others?|another|more|net|few|some|several)))",
)
"""How many came or went, after the two values."""
STATED_AGAIN = r"(?: [a-z]+)?(?:,? or|,? that is,?|,? i[.]e[.],?| \() ?(?:about |some |nearly |an? (?:increase|decrease|rise|fall|drop|gain) of )?<p:amount>(?= ?[.,;)]|$)"
"""By how many per cent, after a difference."""
AMOUNTS_AFTER_VERB = (rf"{words(7)}{_AMOUNT_AFTER}<pdf:amount>",)
"""By how much, after `FROM_TO` and a verb or noun of change."""
VERB_OR_NOUN_BEFORE = rf"\b(?:{_UP}|{_DOWN}|{_EITHER_WAY}|{_NOUN}){words(4)} $"
_WHICH = r"(?: (?!(?:to|by|and|or|of)\b)[a-z0-9'/-]+){0,4}"
"""Words before a base: "the", "the previous year's"."""
_EXTREME = r"(?:(?:its|the|their|his|her) )?(?:(?:[a-z-]+ )?(?:peak|high|low|record|height|maximum|minimum|level|figure|total) of )?"
CHANGES = (
    rf"<n:old>{words(2)} (?:was |were |is |are |has been |have been )?{_VERB} by <pf:amount> to <n:new>",
    rf"\bfrom (?:just |only |an? )?{_EXTREME}<np:old>{words(5)},? {_VERB}(?: by)? <pf:amount>,? to (?:just |only )?<np:new>",
    rf"{_VERB}{words(1)} from (?:just |only |an? )?{_EXTREME}<np:old>{words(3)},? by <pf:amount>,? to (?:just |only )?<np:new>",
    rf"<np:new>{words(4)},? (?:or |which is |that is |an? )?<pdf:amount> (?P<verb>{_COMPARED})(?: than| from| on)?{words(4)} <np:old>",
    rf"<pd:amount> (?P<verb>{_NOUN}) (?:on|from|over){words(4)} <np:old>,? to <np:new>",
    rf"<n:new>{words(4)}, (?:or |which is |that is )?<pf:amount> (?P<verb>{_COMPARED}) than (?:in|at|during|on|for|{_THEN}){words(3)},? when (?:it|they|there|the (?:number|figure|total|price|sum)) (?:was|were|had been|stood at|came to|cost|totalled){words(1)} <n:old>(?= ?[.;)]|$)",
    rf"<np:new>{words(3)},? (?:an? )?(?P<verb>{_NOUN}) of <pdf:amount> (?:on|from|over){words(3)} <np:old>",
    rf"<np:new>{words(2)} \((?:[a-z0-9/ -]{{2,14}}): <np:old>\),? (?:an? )?(?P<verb>{_NOUN}|up|down)(?: of| by)? <pdf:amount>",
    rf"<np:new>{words(3)}, (?:[a-z'-]+ ){{1,4}}(?:is|was|are|were) <p:amount> (?P<verb>{_COMPARED})(?: than| from| on)?{words(3)} <np:old>",
    rf"<np:new>{words(9)},? (?:was |is )?(?P<verb>up|down)(?: by)? <pd:amount>(?:,? from| on| over){_WHICH} <np:old>",
    rf"{_VERB}(?: by)? <pd:amount>,? (?:at|to) <np:new>{words(3)},? (?:after|from|against|compared (?:with|to)|up from|down from) <np:old>",
)
"""From one value to another by an amount that stands between the two."""
FROM_YEAR = (
    rf"{_VERB}(?: by)? <pd:amount>,? to <np:new>{words(2)} \((?:(?:in |fy ?)?{_YEAR}(?:/\d{{2}})?|(?:the )?(?:last|previous|prior) year):? <np:old>\)",
)
"""The same with the year of the first value: "rose by 8% to £432,000 (2019: £400,000)"."""
_REPORTING = r"(?:(?:reflecting|representing|marking|showing|indicating|making|for|or|which (?:is|was|represents|represented)|that is|down|up) )?"
_BASE = rf"(?:on|over|from|against|compared (?:with|to)){_WHICH} (?!‹t)<np:old>(?! (?:to|and|or|of|in) ‹)"
LOOSE_CHANGES = (
    rf"<np:new>{words(7)}{_ASIDE} ?{_REPORTING}an? (?:[a-z]+ )?<pd:amount> (?P<verb>{_NOUN}) {_BASE}",
    rf"<n:new>{words(7)}{_ASIDE}? ?{_REPORTING}(?:an? )?<pd:amount> (?P<verb>premium|discount) (?:on|over|to|from) (?:[a-z'-]+ ){{1,6}}?<n:old>",
    r"<n:new>[^‹›.;:()]{0,70} (?:an? )?(?P<verb>premium|discount) of <pd:amount> (?:on|over|to|from) (?:[a-z'-]+ ){1,6}?<n:old>",
    rf"<np:old>{words(7)}(?:,| and| but)+ (?:(?:it|they) )?now [a-z]+ (?:only |just |about )?<np:new>{words(4)}{_ASIDE} ?{_REPORTING}an? <pd:amount> (?P<verb>{_NOUN})\b",
    rf"{_VERB}(?: about)? <n:amount>(?! (?:times|places|positions|spots)\b)(?:{words(1)},| (?!to\b|on\b|in\b)[a-z]+){_GOING} from <n:old>{words(3)},? to <n:new>",
)
"""The same by a noun after the first value, which may be that of another thing next to it."""
TWICE_STATED = rf"(?<![-\w])(?P<verb>{_UP}|{_DOWN}|{_NOUN})(?: (?:of|by))? (?:about |some )?<n:amount>(?: [a-z]+)?(?: \(<p:share>\)|,? or <p:share2>),? (?:from|over|on|since|compared (?:with|to)){_WHICH} (?!‹t)<n:old>"
"""A change stated as it is and in per cent: "an increase of 6,608 (13.6%) from 48,573"."""
STEP = rf"(?<![-\w])(?P<verb>{_UP}|{_DOWN})(?: (?!(?:from|to)\b)[a-z]+){{0,2}} <n:amount>(?: (?!(?:and|to|from)\b)[a-z]+)?(?:,? or <p:share>,?| \(<p:share2>\),?) to (?:(?:close|settle|end|finish|stand|trade) at )?(?:about |an? [a-z]+ )?<n:new>(?!,? (?:from|compared|against)\b)"
"""What a change led to, after its amount and its percentage: "rose 12 points, or 0.8%, to 1,512"."""
CHANGED_BY = rf"\b(?:{_UP}|{_DOWN}|{_NOUN}) (?:of|by) (?:about |some )?$"
"""Before an amount by which something changed, which is no part of it."""
ANY_CHANGE_BEFORE = rf"\b(?:by|{_UP}|{_DOWN}|(?:{_NOUN}) of) (?:about |some |nearly |another |a further )?‹\w$"
"""The same where "by" may stand for a verb of the clause before: "rose by 3% in May, then by 2% in June"."""
NEW_BEHIND = rf"{words(8)},? to (?:about )?<n:new>"
"""What it led to, after these words; else it is stated before them."""
MEASURE = r"[ \n]?([a-z]?[A-Z]{1,2}\b|(?!(?:this|thus|plus|versus|across|towards|ours|theirs)\b)[a-z]{3,}s\b)"
"""Right after a number, as written: a symbol, or what is counted."""
CUES = r"\b(?:twice|double|triple|treble|times|half|from|to|now|today|against|compared|versus|vs|than|last|this|in \d{4}|up|down|higher|lower|above|below|premium)\b|\ban? (?:[a-z]+ )?(?:increase|rise|gain|growth|jump|drop|fall|decline|decrease|reduction|cut) of ‹|\(\d{4}(?:/\d{2})?: ‹|\((?:the )?(?:last|previous|prior) year:? ‹|‹f\d+› (?:as|that|the)\b"
"""Without one of these a sentence states no change."""
FACTORS = {
    "doubled": 2, "doubling": 2, "doubles": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "triples": 3, "quadrupled": 4,
    "quadrupling": 4, "quintupled": 5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7,
    "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100,
}  # fmt: skip
HALVED = frozenset({"cut in half", "halved", "halving", "halves"})
IMPROVES = r" (?:improvement|speed-?up|reduction|decrease|drop|fall|decline|saving|faster|smaller|lower)\b"
"""After "twofold": what was 90 seconds is 45."""
_ONCE = r"\b(?! (?:(?:at|with|in|on|for|after) )?(?:each|every)\b)"
"""After "doubling": not "at each step", which may be any number of times."""
_FACTOR = rf"(?P<hedge>(?:more than|almost|nearly|about|roughly|over|around|less than|close to)[ -])?(?P<factor>{'|'.join((*FACTORS, *sorted(HALVED)))}){_ONCE}"
FACTOR_CHANGES = (
    rf"{_VERB}{words(3)} ?\b{_FACTOR}{words(4)},? {_FROM_TO}",
    rf"{_VERB}{words(3)} ?\b{_FACTOR}{words(4)},? {_TO_FROM}",
    rf"{_VERB}{words(3)} by (?P<factor>a factor of) <n:times>{words(4)},? {_FROM_TO}",
    rf"{_VERB}{words(3)} by (?P<factor>a factor of) <n:times>{words(4)},? {_TO_FROM}",
    rf"\b{_FACTOR}{words(4)},? (?:and )?(?:[a-z]+ing )?{_FROM_TO}",
    rf"\b{_FACTOR}{words(4)},? {_TO_FROM}",
    rf"{_FROM_TO}{words(3)},? (?:and |thus |a |more than )?{_FACTOR}",
)
MULTIPLES = {"twice": 2, "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "half": 0.5}
_TIMES = rf"{'|'.join(MULTIPLES)}|<n:times> times"
_SIZE = r"the (?:size|length|height|weight|number|population|area|capacity|price|cost|value|age|width|depth|speed|total|rate|amount)"
_AS_MUCH = rf"(?:(?:as )?(?:many|much|[a-z]+) (?:[a-z]+ )?as|the (?:[a-z']+ ){{1,2}}(?:of|in|for|from)|{_SIZE} of|that of|those (?:of|in)|of|its|their|the|(?:the )?(?:last|previous) (?:year|month|season|week)'s)"
_SMALLER = r"(?:fewer|less|smaller|lower|shorter|lighter|cheaper) than"
_MULTIPLE = rf"(?:(?P<multiple>{_TIMES}) {_AS_MUCH}|(?P<multiple2><n:times2> times) (?P<smaller>{_SMALLER})|(?P<multiple3><f:times3>) (?:as [a-z]+ as|that of|{_SIZE} of))"
_SO = r"(?: or| which is| which was| which in turn is| which in turn was| that is| more than| nearly| almost)*"
_AT = r"(?:is|was|were|are|measure[sd]?|had|has|have|got|won|polled|took|stood at|stands at|weigh(?:s|ed)?|cover(?:s|ed)|cost|costs|hold|holds|held|seats?|employs?|sold|[a-z]+ed)"
_OLD_ENDS = r"(?= ?[.,;)]|$| [a-z]+ ?[.,;)]| [a-z]+$| (?:in|of) \d{4}| (?:it|they|he|she|of (?:the|its|their|a|an|last)|in (?:the|its)|for the|(?:[a-z]+ )?(?:sold|held|built|recorded|counted|made|seen|set|won|expected|planned)) )"
MULTIPLES_OF = (
    rf"<n:new>{words(5)}(?:,| -| \|| \(| is| was| are| were){_SO} {_MULTIPLE}(?! in the){words(4)} \(?<n:old>{_OLD_ENDS}",
    rf"<n:new>{words(3)},?(?: is| was| are| were)?{_SO} {_MULTIPLE}{words(4)}, (?:which|who|that|whose [a-z]+) {_AT} <n:old>",
    rf"\b{_MULTIPLE}{words(5)}(?:,|:| -| \|| \() ?<n:new>{words(4)},? (?:against|compared (?:with|to)|versus|vs[.]?) <n:old>",
    rf"<n:new>{words(5)},{_SO} {_MULTIPLE} the <n:old>(?![^.;]* (?:and|plus)(?: the)? ‹)(?= (?:at|in|of|on|from) (?:the|its|an?|last|before|\d{{4}})\b)",
    rf"^[^‹›]*<n:old>{words(4)},? and{words(4)} <n:new>{words(3)},{_SO} (?P<multiple><n:times> times|twice|double|half) (?:as|that) (?:much|many)(?P<smaller>(?!))?(?= ?[.;)]|$)",
    rf"\b(?:sold|bought|valued|priced){words(3)} (?:for|at) <n:old>{words(4)},? and{words(5)} (?:for|at) <n:new>{words(4)},{_SO} (?P<multiple><n:times> times|twice|double|half) (?:(?:as|that) much|the (?:price|sum|amount))(?P<smaller>(?!))?(?= ?[.;)]|$)",
)
"""One value as so many times another: "120 metres tall, twice the height of the 60-metre church"."""
OF_ONE_OTHER = r" (?:in|for|from) (?:an?|the|its|their) (?:[a-z'-]+ ){1,2}of $"
"""Before a number that is one of another thing: "twice the usual number for a family of 8"."""
FALLS = (
    rf"(?<![-\w])(?:{_DOWN})(?: [a-z]+){{0,4}} by <p:amount>(?! (?:to|from) ‹)",
    r"\ban? <p:amount> (?:fall|drop|decline|decrease|reduction|slump|plunge)\b",
    r"\b(?:fall|drop|decline|decrease|reduction|slump|plunge) of <p:amount>(?! of)",
    r"<p:amount> (?:less|fewer|lower|smaller|cheaper)\b",
)
"""By how much something fell."""
MAY_FALL_BELOW_NOTHING = (
    r"\b(?:profits?|incomes?|earnings|margins?|cash ?flows?|balances?|results?|returns?|surplus(?:es)?|deficits?|growth|net|rates?|yields?|values?|prices?|ebitda?|temperatures?|"
    r"sentiment|confidence|savings|gains?|loss(?:es)?|contributions?|equity|worth|scores?|index|indices|inventor(?:y|ies)|impact|emissions|footprint|than (?:expected|planned)|points)\b"
)
"""What can be less than nothing, so that it falls by more than all of it."""
PLAIN_CHANGES = (
    rf"{_VERB}{words(3)} {_FROM_TO}",
    rf"(?<![-/\w\"“‘'])(?P<verb>{_UP}|{_DOWN})(?![-/\w]){words(2)} to <np:new>{words(3)},? from (?:just |only )?<np:old>(?!,? (?:to|and|or|of) ‹)",
)
COMPARED_WITH_BEFORE = (
    rf"<np:new>(?:(?! (?:to|from|or|of|with|in|at) ‹){words(4)})(?:,| \(| \|)(?: and| but)? (?P<verb>up|down) from (?:about |just |only |the |a record )?<np:old>(?!,? (?:to|and|or|of) ‹)",
)
"""What something is, with what it was before: "95 patients, down from 120"."""
BELOW_NOTHING = (
    r"\b(?:loss(?:es)?|deficits?|shortfalls?|debts?|shrank|shrunk|contract(?:ed|s|ion)|fell|falls?|drop(?:s|ped)?|decline[sd]?|decrease[sd]?|slump(?:ed)?|minus|negative|below|behind"
    r"|growth|times?|pace|par|handicap|record|version)\b"
)
"""Where less may be more: a growth of -0.3 per cent is up from one of -0.5."""
RELATIVE_TO_ANOTHER = (
    r"[,)]? ?(?:on|from|compared|(?:year|quarter|month|week|day)-(?:on|over|to)-(?:year|quarter|month|week|day)|yoy|qoq|year over year|since|versus|vs|than|annually|annual|a year|a month|a day"
    r"|per|each|every|against|(?:in|over) (?:the )?(?:last|previous|prior|same)|in (?!(?:the|an?|this|its|just|only|under|less|total|all|one|two|three|four|five|six|ten)\b|[a-z]+ (?:years?|months?|weeks?|days?)\b)[a-z]+|more|less|of|higher|lower|to|below|above|ahead)\b"
)
"""After an amount: it does not measure the change just mentioned."""
YEAR_ON_YEAR = r"[,)]? ?(?:[a-z]+ )?(?:year (?:on|over|to) year)\b"
OF_PART_OF_YEAR = r"›(?: [a-z]+)? (?:in|for|during|of) (?:the )?(?:[a-z]+ )?(?:quarter|month|half|week|(?:first|second|third|fourth)(?=[,.;]))\b"
"""After an amount: it is since the year before; after a value: it is that of a quarter or month."""
IS_VALUE = r"\bfrom ‹\w$|\bto ‹\w\d+›[^‹]*(?<!equal) to ‹\w$"
"""Before an amount: it is a value of a row of them, "rose from 47% to 64% in 1968 to 80% in 1976"."""
AMOUNT_GUARDS = (
    r"\b(?:and then|constant|organic(?:ally)?|like-for-like|underlying|comparable|adjust(?:ed|ing|ment)|excluding|excl[.]?|in real terms|real-terms"
    r"|(?<=, )from an? (?:[a-z]+ )?(?:high|low|peak|record|maximum|minimum)"
    r"|net of|inflation-adjusted|currency|currencies|seasonally|annuali[sz]ed|weighted|standardi[sz]ed|pro forma|per capita|on average)\b"
)
"""By what is said to be computed otherwise, an amount need not be the change of the two values."""
CHANGE_GUARDS = (
    r"\b(?:rank(?:s|ed|ing)?|place[sd]?|position|seed(?:ed)?|spot|chart|table|league|every|interval|per|to the|against the"
    r"|ratio|odds|differential|to ‹n\d+› \(|grade|level|tier|size|scale|scores?|between|either|century|bc|temperature|floor|gear|exchange|rating|category"
    r"|(?:numbers|digits|integers|letters|pages|lines) from|speed(?:s|ed|ing)?|sped|slow(?:s|ed|ing)?|warm(?:s|ed|ing)?|wound|wind(?:s|ing)?)\b"
)
"""Where a smaller number may be the higher one, or several changes stand in one sentence."""
