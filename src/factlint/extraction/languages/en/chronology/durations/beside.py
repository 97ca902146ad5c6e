"""How English puts a length of time next to the two dates between which it lies.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

from __future__ import annotations

_PLAIN = r"[^‹›,;:()–—|\[\]]"
_TO = r"(?: ?[–—-] ?| (?:to|until|till|through|and) (?:the )?)"
_ENDS = rf"<d:first>(?:{_TO}| (?:until|till|to) (?:(?:his|her|its|their|the) |it |he |she |they )[^‹›,;:()]{{2,40}}? (?:in|on) (?:the )?)<d:last>"
_FROM = r"(?:from|between) (?:the )?(?:(?:its|his|her|their) [^‹›,;:()]{2,30}? (?:in|on) (?:the )?)?"
_ALONE = r"(?!,? (?:each|every)\b)(?!(?: ?(?:,|;|/|&|\band\b|\bor\b)){1,2} ?(?:then |again |later )?(?:from |in |between |since )?‹d)"
"""After the dates: no others follow, which the length would count in."""
_CLAUSE_END = r"(?= ?(?:[.;:!?)]|, |$))"
_EVENT = (
    r" (?:[a-z]+ ){0,2}(?:war|reign|siege|occupation|rule|dictatorship|conflict|dispute|strike|exile|captivity|imprisonment|tenure"
    r"|presidency|premiership|leadership|career|campaign|marriage|stay|run|spell|stint|absence|gap|hiatus|drought|blockade|construction"
    r"|restoration|voyage|expedition|interregnum|regency|truce|peace|persecution|rebellion|revolt|uprising|term|period|tour|trial|era|phase|span|stretch|interval|interlude|residency|stewardship|custodianship|mandate|ministry|apprenticeship|engagement|internship|sentence|moratorium|embargo|ban|programme|program|plan|cycle|slump|recession|depression|boom|famine|plague|pandemic|lockdown|delay|wait|vacancy|closure|suspension|spate|partnership|rivalry|monopoly)"
)
_SUM = r"(?:an? (?:total|period|span|reign|rule|stretch|term|spell|stint|stay|tenure|gap|interval|duration|career|run) of )?"
_TERM = r"(?:bonds?|loans?|leases?|contracts?|licen[cs]e|notes?|mortgage|treaty|concession)"
_ISSUED = r"(?:(?:that|which) (?:was|were) )?(?:issued|signed|granted|agreed|concluded|awarded|taken out)"
_MATURES = r"(?:matur(?:es?|ed|ing)|expir(?:es?|ed|ing)|lapse[sd]?|runs? out|ran out|(?<!was[ ])(?<!were[ ])end(?:s|ed|ing)?|due)"

_SPENT = r"(?: to [a-z]+| (?:in|at|on|as) (?!(?:the |those |these )?(?:years?|period|time|decade)|each|every|all)(?:[\w’'-]+ ){0,2}[\w’'-]+)?"
"""What was done in the time: "six months in prison", "nine years to build"."""

_GOES = r"(?:starting|beginning|running|commencing|opening)(?: on| in| from)?(?: the)?"
_STOPS = r"(?:ending|finishing|concluding|closing|until|to|through)(?: on| in)?(?: the)?"
_ROLE = (
    r"(?:(?:was|were|served|remained|stayed|has been|had been) (?:in (?:exile|prison|hiding|captivity|charge|office|power|post|command|the (?:job|post|role))|at the (?:helm|top)|(?:mayor|president|editor|director|captain|king|queen"
    r"|champion|leader|chairman|chair|bishop|governor|coach|manager|minister|principal|rector))|reigned|ruled|held (?:the )?(?:office|post|title|record|job)|drove|lived|worked|lasted|went on|raged)"
)

_SO_LONG = r"(?:together|of marriage|there|in (?:office|power|charge|exile|the (?:job|post|role|chair))|at the (?:helm|top))"
_GAVE_UP = r"(?:parted|separated|divorced|split(?: up)?|resigned|retired|stepped down|left|gave (?:it )?up|quit|broke up|moved (?:out|away|on)|went home|came home|returned)"

_LAPSES = r"(?:expires?|ends?|runs? out|lapses?|closes?|is due|will (?:end|expire|lapse)|falls due|matures?|is over|must be (?:returned|paid|back|settled|repaid|used))"
_BOUGHT = r"(?:issued|bought|purchased|borrowed|lent|released|published|signed(?: up)?|sign(?:s|ing)? up|starts?|started|begins?|booked|ordered|placed|made|installed|activated|opened|granted)"

_PLACE = r"(?:[A-ZÀ-Þ][a-zà-ÿ-]+|(?:the )?(?:prison|jail|gaol|exile|office|captivity|hospital|government|opposition|parliament|army|navy|hiding|service))"
LENGTHS = (
    rf"(?P<whole>\b(?:spent|spending|passed)) <l:length> (?:in|at) {_PLACE} ?\((?:from )?{_ENDS} ?\)",
    rf"\b{_BOUGHT} (?:on|in) <d:first>,? (?:(?:which|that|and|it|they) )*(?:is|are|was|were|remains?|remained|will be|stays?|runs?|lasts?)(?: (?:good|valid|available|usable|guaranteed|covered|insured|current|in force))? (?P<whole>for) <l:length>[,;.]? (?:[Aa]nd |[Ss]o |[Tt]hus |[Tt]herefore |[Hh]ence )*(?:which |that )?(?:it |they |[Ii]t |[Tt]hey )?(?:will |thus |then |must )*(?:{_LAPSES}|{_MATURES}|expire|end|lapse|mature|close) (?:on|in|by) <d:last>",
    rf"(?P<whole>\bfor) <l:length> from <d:first>,? (?:and )?(?:it |which )?{_LAPSES} (?:on|in) <d:last>",
    rf"(?P<whole>\b(?:valid|good|runs?|lasts?|is|of|for)) (?:for )?<l:length>(?: from [^‹›.;:]{{2,30}})?[.;:,][^‹›]{{0,60}}\b{_BOUGHT} (?:on|in) <d:first>,? (?:[a-z]+ ){{0,2}}{_LAPSES} (?:on|in|by) <d:last>",
    rf"(?P<whole>\b(?:of|[Ii]n)) <d:first>,? {_PLAIN}{{0,40}}?(?:(?:was|were) to(?: last| run| hold)?(?: for)?|for a (?:term|period) of) <l:length>,? (?:until|(?:and |but )(?:ended|expired|ran out|lapsed) in|(?:which|that) (?:ends?|ended|expires?|expired|runs? out|ran out) in|ending in|expiring in) <d:last>",
    r"(?P<whole>\b[Ss]ince) <d:first>[^‹›]{0,60}[.;] (?:It was |Only )?[Ii]n <d:last>, after <l:length> of ",
    rf"(?P<whole>\b(?:is|was|lasts?|lasted|runs?(?: for)?|ran(?: for)?|of)) <l:length>,? {_GOES} <d:first>,? (?:and )?{_STOPS} <d:last>",
    rf"(?P<whole>\b(?:from|between)) (?:the )?<d:first>{_TO}<d:last>,? (?:(?:he|she|it|they|the [a-z]+) )?(?:{_ROLE}) (?:for )?<l:length>{_CLAUSE_END}",
    rf"(?P<whole>\b(?:war|siege|strike|reign|drought|occupation|conflict|rebellion|famine|boycott|campaign|tour|trial|revolt|blockade)) (?:of |from )?\(?(?:the )?<d:first>{_TO}<d:last>\)? (?:had )?(?:lasted|lasts|took|went on for|dragged on for|raged for) <l:length>(?=[.,;:)]| and\b|$)",
    rf"(?P<whole>(?P<within>\b[Bb]etween)) [^‹›.;:()]{{4,50}} in <d:first> and [^‹›.;:()]{{4,50}} in <d:last>,? (?:he|she|they|it) (?:[a-z]+ )?{_PLAIN}{{2,40}}? for <l:length>{_CLAUSE_END}",
    rf"(?P<whole>\b(?:from|between)) (?:the )?<d:first>{_TO}<d:last>[;,.]? (?:and |but )?[Aa]fter <l:length> {_SO_LONG},?{_PLAIN}{{0,20}} {_GAVE_UP}\b",
    rf"\bspen[dt]s? <l:length> (?:in|at|on) {_PLAIN}{{2,30}}, (?:arriving|coming|moving there|starting|beginning) in <d:first> and (?:leaving|departing|returning|finishing|ending) in <d:last>",
    rf"<l:length>{_SPENT} {_FROM}{_ENDS}{_ALONE}",
    rf"<l:length>{_SPENT}(?:, (?:lasting |running )?{_FROM}| ?[–—] ?{_FROM}){_ENDS}{_ALONE}{_CLAUSE_END}",
    rf"<l:length> ?\((?:from )?{_ENDS} ?\)",
    rf"(?P<whole>\b[Aa]fter) <l:length> (?:in|at|as|on|with) [^‹›,;:().]{{2,40}}? ?\({_ENDS} ?\)",
    rf"\({_ENDS}\),? (?:stood|lasted|existed|ran|lived|ruled|reigned|survived|operated|served)(?: [a-z]+)? for <l:length>{_CLAUSE_END}",
    rf"{_ENDS}(?P<whole>,? (?:that is|i[.]e[.])),? <l:length> of ",
    rf"{_ENDS}(?: in |,? for |, |\)? ?\(| ?[–—] ?)(?:or |for |i[.]e[.],? |that is,? |making )?(?:for )?{_SUM}<l:length>(?= ?(?:[.;:!?)]|, |$)| in (?:all|total)\b| altogether\b)",
)
"""A length that measures the whole stretch: "for eighteen years from 1662 to 1674", "(1662–1674, 12 years)".

In front of its dates it does so only after one of the words of `OF_WHOLE`, or where the form captures `whole`.
"""
_RUNS = r"(?:ran|runs|will run|lasted|lasts|took place|takes place|will take place|was held|is held|is being held|will be held|went on|continued|stretched|is scheduled)"
_KINDS = (
    r"(?:conference|festival|summit|meeting|congress|symposium|workshop|course|training|seminar|exhibition|fair|trial|study|pilot"
    r"|project|programme|program|tour|tournament|championships?|games|campaign|strike|siege|visit|trip|journey|voyage|expedition|war|battle|truce"
    r"|ceasefire|internship|residency|contract|lockdown|hearing|retreat|camp|cruise|match|season|session|event|convention|forum|rally|gathering"
    r"|run-in|break|vacation|sabbatical|placement|pause|shutdown|module|sprint|quarantine|isolation|consultation|probation|preparation|washout|phase|boot ?camp|fast|detour"
    r"|market|auction|show|regatta|pilgrimage|talks|negotiations|hackathon|sale|holiday|hike|walk)"
)
_MEETING = rf" (?:[a-z]+ ){{0,2}}{_KINDS}"
_BEGAN = (
    r"(?:start(?:ed|s)|beg[ai]ns?|opens|opened|was launched|kicked off)(?: in [A-Z][a-z]+)? (?:in|on) (?:the )?"
)
_ENDED = r"(?:end(?:ed|s)|finish(?:ed|es)|close[sd]|conclude[sd]|was completed)(?: in [A-Z][a-z]+)? (?:in|on) (?:the )?"

ADJECTIVES = (
    rf"{_FROM}{_ENDS}[^‹›]{{0,60}}[.;] (?:His|Her|Its|Their|The) <l:length> (?:[a-z]+(?:ship|cy)|tenure|reign|rule|term|mayoralty|stewardship|war|siege|strike|exile|spell|stint|occupation|run|career|marriage)\b",
    rf"<l:length>{_MEETING}(?:, [^‹›,;:()]{{2,40}},)? {_RUNS} {_FROM}{_ENDS}{_ALONE}",
    rf"<l:length>(?: [a-z]+){{1,4}} {_BEGAN}<d:first>,? and {_ENDED}<d:last>",
    rf"<l:length>{_EVENT} (?:as|at|in|of|with|on) [^‹›,;:.()]{{2,40}}, {_FROM}{_ENDS}{_ALONE}",
    rf"<l:length>{_EVENT}(?: ?\((?:from )?|,? {_FROM}){_ENDS}{_ALONE}",
    rf"<l:length>{_MEETING}(?: ?\((?:from )?|,? {_FROM}){_ENDS}(?! (?:in|at|with)\b){_ALONE}",
    rf"\b(?:signed|issued|took out|granted|agreed|accepted|concluded)(?: him| her| them)?(?: an?)? <l:length> (?:[a-z]+ )?{_TERM}(?: [^‹›,;:()]{{2,30}}?)? (?:in|on) (?:the )?<d:first>,? (?:(?:and|that|which|will|is|was) ){{0,3}}(?:expired|expires|matured|matures|ran out|runs out|lapsed) (?:in|on) (?:the )?<d:last>",
    rf"<l:length> (?:[a-z]+ )?(?:{_TERM}|plan|programme|program|scheme|moratorium|truce|embargo|ban) (?:of|from|dated) (?:the )?<d:first>,? (?:had |duly |finally )?(?:{_MATURES}|came to an end|was over|concluded) (?:in|on) (?:the )?<d:last>",
    rf"<l:length> (?:[a-z]+ )?{_TERM},? {_ISSUED} (?:in|on) (?:the )?<d:first>,? (?:(?:and|that|which|will|is|was) ){{0,3}}{_MATURES} (?:in|on) (?:the )?<d:last>",
)
"""One that qualifies what lasted so long: "the ten-year war (1701–1714)", "the five-year bond, issued in 2018"."""
_MADE = (
    r"(?:built|rebuilt|constructed|erected|dug|excavated|bored|laid|made|completed|finished|restored|renovated|written|composed|painted|carved"
    r"|recorded|filmed|shot|assembled|compiled|translated|drawn up|raised|cleared|repaired)"
)
OF_WHOLE = (
    rf"(?i:\b{_MADE}(?: there)? in(?: (?:only|just|barely|a mere|some|the))? $)"
    r"|^(?:But |And )?In (?:only|just|barely|a mere) $"
    r"|(?i:\b(?:for|lasted|lasting|lasts|spent|spending|took|takes?|taking|ruled|reigned|served|governed|worked|lived|serving|(?:having )?(?:spent|passed|endured|suffered)|living|working|ruling|reigning|waiting|waited|enduring|spanned|spanning|covering|over|during"
    rf"|throughout|(?:period|total|span|reign|rule|stretch|term|spell|stint|stay|tenure|gap|interval|hiatus|absence|break|pause|exile|drought|war|siege|strike|trial|captivity|imprisonment|{_KINDS}) of)"
    r"(?: (?:only|just|some|exactly|a total of|the|these|those|his|her|its|their))* $)"
)
"""Before a length that is that of a whole stretch."""
SOME_TIME_BETWEEN = r"\bfor (?:a total of )?‹l\d+›[^‹›,;:()–—]{0,40} between "
"""From a preposition to both ends: what was done for so long may not have filled the time between them."""
OF_ACT = r"\b(?:after|following|before|by|while) [a-z]+ing(?: [a-z]+){0,4} for $|, (?:after|following) (?:[a-z]+ ){0,4}$"
"""Before a length that is that of something done in between: "after training for two years", "her second, after six
years abroad".
"""
PART_OF_IT = r"(?:‹l\d+›|\b(?i:half|most|part|much|some|rest|remainder|third|quarter|third[s]|quarter[s]|[a-z]+th))(?: only| just)? (?:of|into|in|on|through) (?:(?:an?|the|his|her|its|their|that|this) (?:[a-z]+ ){0,2})?$"
"""Before a length of which only a part lies between the dates: "served eleven years of a twenty-year sentence"."""
NOT_OF_WHOLE = (
    r"(?i:\b(?:(?:followed|observed|monitored|(?<!was\s)treated)(?: up)? for|every|each|per|once|twice|times|within|after|before|up to|median|mean"
    r"|average|averag(?:ed|ing)|maximum|minimum|aged?|later|first|last|another|further|other)(?: of)?(?: (?:a|an|the|in))? $)"
)
"""Before a length that is not that of the whole stretch."""
IN = r"\b(?:[Ii]n|Of) $"
"""Before "the decade": "in the decade from 1950 to 1960", and not "in a decade"."""
OF_SOME_OF_IT = r",? (?:when|that|which|as|(?:in|during|for|of) which|he|she|it|they|I|we)\b"
"""After both ends, what makes a length that of some of the time: "the two years between 1930 and 1935 that she taught"."""
OF_ONE = r"(?i:\b(?:for|lasted|lasting|lasts|spanned|spanning|over|under|than|nearly|almost|about|around|just|only|spent|spends?|took|takes) $)"
"""Before "a decade", which without them states how often: "four times a decade"."""
ALTOGETHER = r"^(?:,| –)? ?(?:in (?:all|total)|altogether|all told)\b"
"""After a length: it sums up all dates of the sentence."""
ARTICLE = r"(?i:(?:the|these|those) )"
"""Belongs to the span of a length (TIMEX3), and not to the words that say how long it is."""
