"""Words by which a sentence is worth a closer look at its numbers.

Case-folded, for a linear-time automaton; without gaps of several words, which make such an automaton large.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.counts.counted import BEFORE_NAMED, COUNTED_PEOPLE
from factlint.extraction.languages.en.arithmetic.counts.extremes import LEAST
from factlint.extraction.languages.en.arithmetic.number_words import COMPARATIVE, RISE
from factlint.extraction.languages.en.quantities.numerals import cardinals

_SMALL = cardinals(1, 12)
_NUMBER = rf"(?:\d|\b(?:{_SMALL}|hundred|thousand|million|billion)|teen|[a-z]ty)"
_FEW = rf"(?:\b(?:{_SMALL})|\b\d\d?)"
_LEAST = LEAST.replace(" ", r"\s")
_BEFORE_NAMED = BEFORE_NAMED.replace(" ", r"\s")
_SOON = r"[^\sa-z]?\d"
"""A number, before which a currency's sign may stand."""

_SHARES = (
    r"\d ?%|\d\sper\s?cent|\sper\s?cent\sof\s",
    r"\d\s(?:out\s)?of\s(?:[a-z]+\s)?\d|(?:half|thirds?|quarters?|fifths?|in\s[a-z]+|in\s\d+)\sof\s(?:[a-z]+\s)?\d|,\s\d+\sof\s[a-z]+\sand\s\d",
    rf"{_NUMBER}\sof\s(?:its|their|his|her|our|the|these|those|them)\s|,\s(?:among|including)\s(?:[a-z]+\s)?{_NUMBER}|\bamong\s(?:them|these|those)\s|\bof\sthe\s[a-z]+,\s",
    r"(?:^|[.,;:]\s|\sthat\s|[\n\x0b])(?:out\s)?of\s(?:[a-z]+\s)?\d",
    r"\sratio\s|1:\d+,\d{3}|\(n\s?=|\d\sparts?\s|\boutnumber|\d\son\s[a-z]+\s[^\sa-z]?\d",
)
_CHANGES = (
    rf"\b{RISE}\sof\s(?:[a-z]+\s)?{_NUMBER}|(?:%|cent)\s{RISE}\b|\bpercentage\spoints?\b",
    r"\s(?:doubl|tripl|trebl|quadrupl|halv)[a-z]+\b|[a-z]fold\b",
    r"\b(?:twice|double|triple|treble|quadruple|half|(?:[a-z]+|\d+)\stimes)\s(?:the|that|fewer|less|smaller|those|of|as|its|their)\s",
    rf"\sfrom\s(?:[a-z]+\s)?{_SOON}",
    rf"\sby\s(?:[a-z]+\s)?(?:\d|(?:{_SMALL})(?:[.,;)]|\s(?:[b-su-z][a-z]+|[a-z]{{4,}})))|,\san?\s[a-z]+\sof\s{_NUMBER}|{_NUMBER}\s(?:[a-z]+s\s|[a-z]{{1,2}}\s)?(?:more|less|fewer|{COMPARATIVE}|too|ahead|behind|back|below|above|short)\b|\b(?:difference|gap|lead|margin)\s",
    r"\b(?:reduced|cut|raised|improved|marked\sdown)\sby\s|\d%\soff\b|discount\b|premium\b|\s(?:above|below|than)\sthe\s",
)
_TOTALS = (
    rf"\bcombined\b|\boverall\b|\btotal|\baltogether|\bin\sall\b|\btogether\b|\sin\sboth\s|\s(?:in|over|across)\sthe\s(?:{cardinals(2, 5)})\s",
    rf"\sof\swh(?:ich|om)\s|\sbreak(?:ing|s)?\s?down\s|\sbroken\sdown\s|\sas\sfollows:|\b(?:split|divided)\s[a-z]+\s|\bnamely\s|\sbeing\s(?:{_SMALL})\s|\sbeing\s{_SOON}",
    rf"\sincluding:?\s[^\sa-z]?{_SOON}|[a-z]:\s{_SOON}|\s(?:worldwide|global)\s[a-z]+\sof\s|\baggregate\b|\s(?:surplus|balance|deficit|shortfall|reduction)\s|\([a-z]+\s(?:[a-z]+\s)?{_SOON}",
    rf"[,;]\s(?:with\s)?(?:\d[\d,]*|{_SMALL})\s(?:are\s|were\s)?(?:in|at|from|on|to|for|over|by|before|after)\s",
    rf"[a-z]\s{_SOON}[\d,]*,\s[a-z]+\s{_SOON}|\d(?:\s[a-z]+)?,\s{_SOON}[\d.,]*(?:\s[a-z]+)?,?\sand\s{_SOON}|,\s[a-z]+\sand\s[a-z]+\s\({_FEW}\s[a-z]+\)",
    rf"\((?:\d[\d,]*|{_SMALL})(?:\s[a-z]+){{1,3}}(?:,|\sand)\s(?:\d|(?:{_SMALL})\b)",
    rf"\s(?:leaves|leaving)\s(?:a\s)?(?:[a-z]+\s)?(?:of\s)?{_SOON}",
    r"\sconsist|\scompris|\smade\sup\sof|\s(?:remaining|other)\s(?:\d|[a-z]+\s)",
    rf"\sleft\swith\s|\bthe\s(?:rest|remainder|balance),?\s(?:[a-z]+\s)?[^\sa-z]?\d|\bthe\s(?:rest|remainder),\s|\sstill\sow|\smakes?\sup\s|\sat\s[^\sa-z0-9]\d|\s(?:comes?|came|amount(?:s|ed)?)\sto\s{_SOON}",
    rf"{_NUMBER}\s[a-z-]+(?:\s[a-z-]+)?,\s(?:\d[\d,]*|[a-z]+)(?:\sof\sthem)?(?:\s[a-z-]+){{1,5}}(?:,|\sand)\s(?:\d|(?:{_SMALL})\b)",
    rf"{_NUMBER}\s(?:[a-z]+\s)?(?:women|females|girls|children|daughters|draws|ties|losses|defeats|against|abstentions|wounded|injured|killed|dead|died|victims|crew|bronze|lost|failed|away|rural|outdoors?|foreign|international)\b",
    r"\d(?:\s[mb]illion)?(?:,|\sand|,\sand)\s(?:the\s)?[a-z]+\s(?:[a-z]+\s)?[^\sa-z0-9(]\d",
    rf"\skill(?:s|ed|ing)\s(?:at\sleast\s)?{_NUMBER}",
    rf"\sin(?:to)?\s(?:\d+|{_SMALL})\s(?:equal\s)?(?:groups|pools|heats|divisions|leagues|squads|stacks|trays|bundles|teams|batches|rows|columns|crates|boxes|packs|piles|classes|instal+ments|payments|tranches)\sof\s",
    rf",\s{_SOON}[\d.,]*\s(?:[a-z]+\s)?(?:(?:this|next|last)\s(?:year|month|week|season)\b|in\s(?:{cardinals(2, 5)})\s)",
    r"\sfrom\s\d+\s(?:games|matches)|\s(?:wins|victories|winning|drawing|drew)\b|\swere\s(?:assigned|allocated|randomi[sz]ed)\b|\s(?:dropped\sout|did\snot\sfinish|withdrew)\b",
)
_AVERAGES = (
    rf"\bbetween\s{_SOON}[\d,.]*\s(?:[a-z]+\s)?and\s{_SOON}",
    r"\bthe\s(?:heaviest|highest|largest|biggest|longest|tallest|deepest|widest|warmest|hottest|maximum)\s(?:[a-z]+\s){1,2}\d",
    rf"\b(?:thus|therefore)\s[a-z]+\s(?:in\s|to\s)?{_SOON}|\bafter\s\d+\s(?:minutes|hours|days|weeks)\s\d|\s(?:faster|slower|older|younger|quicker|earlier)\sthan\s",
    r"\bthe\s(?:lower|cheaper|dearer|higher)\s(?:one|of|offer|quot|bid|tender|price|estimate)",
    r"\b(?:best|top)\s(?:score|result|throw|jump|vault|lift|mark|total|catch|harvest)\s",
    rf"\b(?:counted|unpacked|received|took|found|cost)\s(?:us\s|them\s|him\s|her\s|in\s)?(?:\d|[^\sa-z]\d)|\bfinished\s(?:the|all|its|his|her|their)\s{_NUMBER}",
    rf"[,:]\s(?:\d[\d,]*|{_SMALL})\s[a-z]+\sof\s(?:[^\sa-z]?\d|(?:{_SMALL})\b)",
    r"\bevery\s[a-z]+\s[a-z]+\s|,\sso\s|\b(?:thus|therefore|hence)\s|\ba(?:s\sa)?\swhole\s|\s[a-z]+\slate\s",
    r"\sfor\severy\s|\baverag|\bmean\s|\bmedian\s|\beach\b|\sapiece|\srang(?:e|ed|ing)\b|averaging|\d\s(?:[a-z]+\s)?(?:per|every|a)\s",
)
_LISTS = (
    r"\b(?:these|they)\s(?:are|were)\s(?:an?|the)\s|\b(?:he|she|it|they|we)\s[a-z]+\sto\s[a-z]+\s|\b[a-z]+\s(?:became|studied|married)\s(?:an?|the)?\s?[a-z]+,\s",
    rf"\d:\s[^\sa-z]?\d|{_NUMBER}\s[a-z-]+(?:\s[a-z-]+)?(?::\s|\s?\||\s-\s|\s\([a-z])|:\x0b|[a-z]:\s[a-z]+(?:\s[a-z]+)?(?:,|\sand)\s|\sfollowing\s",
    rf"\b(?:{_BEFORE_NAMED})\s{_NUMBER}\s[a-z-]+(?:\s[a-z-]+){{0,3}}(?:,|\sare|\swere|\s-|\s\|)\s|(?:are|were|been)\s[a-z]+:\s",
    r"\b(?:duo|duet|trio|triumvirate|quartet|quintet|sextet|septet|octet|threesome|foursome)(?:,|:)?\s",
    rf"\bthe\s{_NUMBER}\s[a-z-]+(?:\s[a-z-]+){{0,4}}\x0b|\x0b(?:{cardinals(2, 10)})\s[a-z-]+(?:\s[a-z-]+){{0,4}}\x0b",
)
_ANNOUNCED = (
    rf"{_FEW}\s[a-z-]+(?:\s[a-z'-]+){{1,6}}:\s",
    rf"\s(?:team|staff|workforce)\sof\s{_NUMBER}",
    rf"(?:sorts|kinds|types)\sof\s[a-z]+\s\([a-z]|-piece\s|\ball\s{_NUMBER}\s[a-z]+\s(?:voting|voted|present)\b|\sdays\sa\sweek\b",
    rf"\bboth\s[a-z]+(?:,|\s\()|\b(?:the|his|her|their|its|twin|identical)\s(?:twins|triplets|quadruplets)(?:,|\s\()|\sof\s{_FEW}(?::\s|\s\(|,\s)",
    rf"(?:[a-z]|\d\d):\s(?:an?|the|his|her|{_SMALL})\s|{_FEW}\s[a-z-]+(?:\s[a-z-]+)?,\s|-(?:strong|member|person|man|woman|piece)\s[a-z]+(?::|\s\(|\s\|)\s?",
)
_COUNTS = (
    r"\s(?:came|come|were)\sfrom\sthe\sfirst\s",
    r"\s(?:voted|objected|complained)\s|\sstayed\s(?:away|home|at\shome)\b|\s(?:have|has|are|is|had)\s(?:still\s)?(?:no|not|yet\sto|waiting)\s|\sstill\s(?:not|waiting)\s|\s(?:suffered|sustained|broke)\s|\s(?:was|were)\s(?:hurt|injured|taken\sto)\b",
    rf"\sby\s(?:just\s|only\s)?{_NUMBER}\s(?:points?|runs?|goals?|shots?|frames?)\b|-(?:point|run|goal|shot)\s(?:win|victory|defeat|loss|success|margin)\b",
    rf"\sby\s(?:just\s|only\s)?{_NUMBER}\svotes\b|\sabstained\b|\s(?:was|were)\sabsent\b|\sdid\snot\svote\b",
    rf"\b(?:{_LEAST})\b|\sfollowed\sby\s",
    r"\d[-\s]votes?\s(?:margin|majority|lead|win|victory|difference)\b|\sseparated\sby\s|\d\svotes,\s",
    rf"{_NUMBER}\s(?:[a-z-]+\s)?(?:parts|chapters|sections|volumes|acts|stages|phases|steps|ways|reasons|options|methods|problems|rules|aims|theories|movements|floors|storeys|episodes|scenes|stanzas|verses|innings|laps|rounds|lessons|goals|objectives|tasks|duties|pillars|priorities|principles|packages|modules|strands|themes|questions|projects|criteria|measures|workshops)\b|\btheir\sonly\s(?:son|daughter|child)\b",
    r"\b(?:twice|thrice|times|occasions)(?:,|:|\s\(|\s-|\s\|)|\b(?:twice|times|occasions)\s(?:in\sall|in\stotal|altogether|overall|all\stold)\b|\s(?:days|dates|evenings|nights|mornings|months|years|seasons|editions|elections)(?:,|:|\s\()\s?(?:on\s|in\s)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|-time\s",
    rf"{_FEW}\s(?:[a-z]+\s)?(?:is|are|was|were|being)\s(?:elected|appointed|chosen|nominated|named)\s|\b(?:crowd|audience|congregation|house|gate|attendance|turnout)\sof\s|\b(?:watched|attended|seen|heard)\sby\s{_NUMBER}|\s(?:filled|packed|crammed)\sthe\s|\b(?:packed|filled|crammed)\sinto\s|\s(?:seats?|holds?)\s\d",
    rf"{_NUMBER}\sof\s(?:the|its|our|their|his|her|all)\s(?:[a-z]+\s)?{_NUMBER}\s|\bthe\s{_NUMBER}\s[a-z]+\spresent\b",
    rf"{_FEW}\s(?:more\s)?(?:times|occasions|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\s|\bfor\s(?:the|a|his|her|its|their)\s[a-z0-9]+(?:th|nd|rd|st)\stime\b",
    rf"(?:st|nd|rd|th)(?:\s[a-z]+)?\s(?:of|among)\s(?:the\s|only\s)?{_NUMBER}|(?:er|est)\sof\s{_NUMBER}\s|(?:after|following)\s(?:one|two|three|four|five|those|ones)\s",
    rf"{_NUMBER}\s(?:votes?\s)?(?:to|against)\s{_NUMBER}|{_NUMBER}\s(?:[a-z]+\s)?in\sfavou?r\b|(?:vote|voted|passed|carried|rejected|adopted|approved)\s(?:by\s)?\d+\s?[-\xd7]\s?\d",
)
_RESULTS_AND_TITLES = (
    r"\bgoals?\b",
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:nd|rd|th))[-\s](?:[a-z]+est|most)\s",
    r"[,:|(-]\s?\"",
    r"(?:st|nd|rd|th)\s(?:in\sa\sfield|out)\sof\s|(?:st|nd|rd|th)\s(?:in|at|of)\s(?:an?|the)\s[a-z]+\s(?:of|with|against)\s|\bunanimous|\bmarried\s(?:twice|thrice|[a-z]+\stimes)\b|\bpeak(?:ed|ing)\b|\s(?:record|mark|start)\sin\s",
    r"\sahead\sof\s|\bfirst\s(?:win|victory)\b|\bof\s(?:its|their|his|her)\s\d+\s(?:games|matches|fights|starts)\b",
    r"\d\s(?:seats|votes|delegates)\sto\s|\b(?:twice|thrice|terms|stints|spells|tenures|periods|reigns)(?:,|:|\s\()?\s?(?:from\s|between\s)?\d{4}|\b(?:he|she)\s(?:has|had)\s",
    rf"\b(?:all|the)\s(?:{_SMALL})\s(?:of\sthe\s)?(?:[a-z]+\s)?(?:members|musicians|players|singers)\b",
    r"\sthan\s(?:that\sof|those\sof|the|its|their|in|[a-z-]+\s\(\d)\s?",
)
_NUMBERED = (
    rf"\bpages?\s\d|\bin\sa\srow(?:,|:|\s\()|\b(?:twice|once|hat-trick)\s(?:and|as|when|in)\s|\s(?:split|divided)\s\d|{_NUMBER}\sof\s(?:which|whom)\b|\b(?:serves|feeds)\s",
)
_SAID_TWICE = (
    rf"{_NUMBER}(?:\s[a-z]+)?\s\((?:{_SOON}|[a-z]+\))|(?:minutes|min|hours|h)\s\(\d|-minute\s[a-z]+\s\(|,\sor\s(?:about\s|some\s|around\s)?\d|i[.]e[.],?\s\d",
)
_ROUNDED = (
    rf"\b(?:at\sleast|no\s(?:fewer|less)\sthan|a\sminimum\sof)\s{_NUMBER}",
    rf"\bto\sbe\s(?:more\s)?(?:exact|precise|accurate)\b|\b(?:precisely|exactly)\s{_SOON}|[,(]\s?(?:or\s)?(?:some|about|around|roughly|nearly|almost|over|more\sthan|fewer\sthan|less\sthan|under|just\s(?:over|under)|approximately|close\sto)\s{_SOON}",
)
_OF_TESTS = (r"\b(?:sensitivity|specificity|(?:hazard|odds|risk|rate)\sratio|relative\srisk)\b",)
_LENGTHS_STATED_TWICE = (r"\b(?:the|this|that|its)\s(?:\d+|[a-z]+)-(?:year|month|week|day|hour)(?:-long)?\s",)
_CALCULATIONS = (
    r"\s(?:majority|margin|lead|difference|gap|span|spread|profit|surplus|equity|shortfall|area|density|volume|capacity|weight|rate|flow|pace)\sof\s",
    r"\d\s?[*+\xd7]\s\d|\splus\s(?:the\s)?\d|\d\s?=\s?[$\d]|\s(?:eur|usd|gbp|chf)\s=\s\d|(?:starting|beginning|started|began)\swith\s\d|\stherefore\s",
    r"\sby\s(?:just\s|only\s)?\d[\d,]*\svotes|\s\([.]\d\d\d\)|\shits\sin\s\d",
    r"\d:\d\d[^\sa-z]?\s(?:and|by|in|before)\s|\d,\s(?:just\s|only\s)?\d+\s(?:seconds?|minutes?)\s|\b(?:second|minute)s?\s(?:ahead|behind|clear|inside|outside)\s",
    r"\s(?:to|for|against|per)\s(?:the\s|one\s|an?\s)?(?:dollar|pound|euro)\b|\b(?:ex)?changed\s[^\sa-z]?\d",
    r"\stimes\s(?:a|per)\sday|\s(?:tablets|capsules|pills|bottles|bags|packs|cans)\s\(",
    r"\d\s?(?:m|ft|metres|meters|feet|cm)?\s(?:long\s)?(?:by|x|\xd7)\s\d|\d\s(?:kilo)?(?:metres|meters|m|km|ft|feet)\slong,?\sand\s\d|\s(?:metres|meters|m|km|ft|feet)\slong,\s",
    r"\d\s[a-z]+\s(?:make|equal|total)s?\s\d|\bat\s(?:an?\s(?:steady|average|constant)\s(?:speed\sof\s)?)?\d+\s(?:mph|[a-z]+/[a-z])|\sper\skg\b|\sg\sper\s|\sof\s\d+\s?%\son\s",
)
_COMPUTED = (
    r"\d\s[a-z]+,\s[a-z]+\s(?:[a-z]+\s)?\d[\d,.]*(?:\s[a-z]+)?,?\sand\s",
    r"\s(?:declined|refused|rejected|drowned|perished|rescued|empty|vacant|unsold|free|away|withered|not\s(?:reply|respond|answer|come)|no)[.]",
    r"\d[\s-]seats?\b|\s(?:won|took|got|gained|secured|kept|holds?|held|ha(?:ve|s|d))\s\d+(?:\sseats)?,",
    r"\b(?:turnout|load\sfactor|occupancy|[a-z]+\srate|margin)\s(?:is|was|of|stood\sat)\s|\sof\s(?:them|these|those)\b|\d\sof\sthe\s|\sof\s\d+\s[a-z]+,\s\d|\ssets,?\s\(?\d|\d\s(?:percent|per\scent|%)\s(?:full|occupied|booked)",
    rf"{_NUMBER}\s(?:[a-z]+\s)?(?:remain(?:s|ed)?|survived?|are\sleft|were\sleft|was\sleft)\b",
    r"\s(?:more|fewer|less|longer|shorter|higher|lower|cheaper|dearer|heavier|lighter|larger|smaller|bigger|greater|taller|deeper|wider|ahead|behind|below|left|remain)(?:[,.;)]|\sthan\s)|\b(?:its|their|his|her|all)\s(?:remaining|other)\s\d",
    r"\b(?:leads?|led|ahead)\s[a-z\s]{0,16}by\s|\b(?:majority|margin|lead)\s(?:is|was)\s|,\san?\s(?:climb|ascent|descent|drop|rise|fall|gain|loss|cut|increase|decrease|decline|reduction|growth|jump|saving|improvement)\sof\s|\ball\stold\b|\sthe\s(?:remaining|other)\s|\bsince\sthen\s|\sthan\s(?:its|the)\s|\d\s[a-z]+\s\(\d|\d\s\(\d|\d\)\s[a-z]+\s\d",
)
_AMOUNTS = (
    rf"\bof\s(?:this|these|those|them|it)(?:\s(?:sum|amount|total|money|number))?,\s|\b(?:have|has|had)\sto\s[a-z]+\s{_SOON}",
    rf"\bby\s(?:the\s)?(?:evening|noon|nightfall|midnight|end\sof)\b|\b(?:need|take|use|cook)\s(?:about\s)?{_SOON}|\bthe\sdistance\s(?:is|was)\s|\b(?:every|each)\s(?:week|month|year)\s(?:it|we|they)\s",
    rf"\bthere\s(?:were|are|have\sbeen)\s(?:now\s|then\s|just\s|only\s)?(?:\d|(?:{_SMALL})\b)|\b(?:it|we|they)\s(?:has|have)\s(?:had|employed|counted)\s{_SOON}|\b(?:today|now),?\s(?:it|we|they|there)\s(?:are|has|have|consists?|counts?|owns?|runs?|employs?|holds?)\s",
    rf"\b(?:another|a\sfurther)\s{_SOON}",
    rf"\b(?:so|that|thus|hence|therefore|leaving|making|giving|(?:which|that)\s(?:makes|means|gives|leaves|is)),?\s(?:[a-z]+\s)?(?:{_SOON}|(?:{_SMALL})\b)|\bwith\s\d+\s(?:new|more)\s|\bcosts?\s{_SOON}",
    r"\d,\s(?:[a-z'-]+\s)?[a-z'-]+\s[^\sa-z\d]\d|\d\s(?:came|comes|went|goes|from|to|on|for)\s[^.]{0,24}\s[^\sa-z\d]\d",
    r"\bof\s(?:the\s)?[^\sa-z\d]\d|\b(?:a|one|two|three|four)\s(?:third|quarter|fifth|tenth)s?\b|\bhalf\b",
    rf"\b(?:paid|pays?|bore|bears|owes?|owed)\s{_SOON}|\sstill\s(?:missing|lack|need|outstanding)|\b(?:equal|monthly|yearly|annual|weekly|quarterly)\s[a-z]+\sof\s",
    r"\d\s(?:km|kilomet(?:re|er)s|miles|knots)\s(?:an|per)\shour\b|\bevery\s[a-z0-9]+\sminutes\b|\b(?:under|over)\s(?:the\s)?(?:budget|estimate)|\b(?:therefore|thus|then|children|adults)\s(?:pays?|costs?)\s|\byear,\s(?:or|which|that|about)\s",
    r"\s(?:an?|per|each|every)\s(?:second|minute|hour|day|night|week|month)\b|\sa\syear(?:[.,;:)]|\s(?:and|so|or|for|over|that)\s)|\d\sdays,\s",
    r"\b(?:at|by)\sthe\s(?:end|close)\b|\s(?:joined|left|resigned|retired)(?:,|\sand)\s(?:[a-z]+\s)?[a-z0-9]+\s(?:joined|left|resigned|retired|died)\b",
    rf"\badds?\sup\sto\s|\bnow\s(?:counts?|has|have|numbers?|employs?|holds?|stands?)\s|\b(?:profit|surplus|deficit|loss|balance)\s(?:of|was|is|came)\s|\b(?:clos|end|finish)(?:ing|ed)\s(?:the\s[a-z]+\s)?(?:at|with|on)\s{_SOON}",
    rf"\ball\s(?:the\s)?{_SOON}|\b(?:by|shed|lost|gained|added)\s{_SOON}[\d,.]*\s(?:[a-z]+\s)?(?:to\s|jobs|[a-z]+,)",
)
EQUATIONS = tuple(
    "|".join(words)
    for words in (
        (*_AMOUNTS, *_COMPUTED, *_SHARES, *_CHANGES, *_AVERAGES),
        _TOTALS,
        (*_LISTS, *_ANNOUNCED),
        (
            *_COUNTS,
            *_RESULTS_AND_TITLES,
            *_NUMBERED,
            *_SAID_TWICE,
            *_ROUNDED,
            *_OF_TESTS,
            *_LENGTHS_STATED_TWICE,
            *_CALCULATIONS,
        ),
    )
)
"""Each for an automaton of its own: one of all would have a state for whatever may have begun of each of them."""

STATISTIC = (
    r"\brated\s(?:from|on)\s|\bp-value|\bpoint\sscale|\bscale\s(?:of|from)\s\d"
    rf"|\b(?:the|all|our|these)\s\d+\s(?:{COUNTED_PEOPLE})\b"
    r"|\bcorrelat|\bp(?:-value)?\s?[=<>]\s?[0-9.]|\bns\b|\bn\.s\.|\bn\s?=\s?\d|\bn of \d|\bci\b|\bconfidence interval|\bcredible interval|\bhdi\b|\bcri\b"
)
"""Without one of these a text states no result of statistics."""
TAKEN_UP = rf"\b(?:all|the|these|those|its|their|our)\s(?:(?:of\s)?(?:the|our|its|their|these|those)\s)?(?:(?:full|whole|entire|total|same)\s)?[^\sa-z]?{_NUMBER}"
"""A number of what a text knows, which it may have stated before."""
