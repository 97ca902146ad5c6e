"""How a sentence that states a beginning says how long it all was: at the end, or with the noun of the whole.

Patterns match sentences with tokens in place of times, like those of `courses`.
"""

from factlint.extraction.languages.en.chronology.order.acts import BEGAN, FOUNDED
from factlint.extraction.languages.en.chronology.order.courses import PLAIN

_ROLE = r"appointed|elected|sworn in|installed|became"
"""Verbs that state what somebody is from then on."""
_POST = r"took office|joined|took over|hired|entered|enlisted|commissioned|made (?:his|her|their) debut|debuted|came to power|seized power"
_OFFICE = rf"{_ROLE}|{_POST}"
_FIRM = rf"{FOUNDED}|{BEGAN}|activated|raised|built|constructed|erected|completed|published|premiered|set|first [a-z]+|introduced|released|opening|foundation|founding|establishment|launch|inauguration|creation"
_AWAY = r"left|leaving|departed|set (?:out|off|sail)|sailed|embarked|fled|emigrated|went|moved|came(?! to (?:the throne|power))|arrived|settled|admitted|exiled"
_HELD = r"arrested|imprisoned|jailed|sentenced|detained|interned|captured|taken prisoner|exiled"
NO_PREPOSITION = frozenset({rf"{_AWAY}|{BEGAN}", BEGAN})
"""Verbs for which no preposition will do: who was consul from 1701 until a war had gone on for five years, may have
been abroad before."""
_THRONE = r"accession|coronation|crowned|enthroned|came to the throne|ascended(?: the throne)?|succeeded|became"
_WED = r"married|wed|marries|wedding|marriage"
_SIGNED = r"signed|issued|granted|concluded|taken out|dated|agreed"

_CLAUSE_END = r"(?=[.,;:)!?]|$| (?:and|but|when|until|he|she|it|they)\b| (?:in|on) (?:the )?‹d)"
_WORKED = r"\b(?:ran|headed|led|managed|edited|owned|chaired|directed|taught|worked|lived|was (?:mayor|president|director|editor|captain|bishop|king|queen|governor|minister|manager|coach))\b"
_WHAT = r"(?P<what>[a-z-]+(?: (?!for\b)[a-z-]+)?)"
"""As what somebody worked, which must be what they had become."""
_FULL = r"(?:(?:the|a) (?:full|total|whole) (?:of )?)?"
_WHOSE = r"(?:an? |his |her |its |their )?"
_AFTER = r"\b(?:[Aa]fter|[Ff]ollowing) (?:(?:only|just|barely|a mere) )?"
_NAMED = (
    (r"reign", _THRONE),
    (
        r"(?:tenure|spell|stint|term in office|presidency|premiership|mayoralty|leadership|time in charge)",
        r"appointed|elected|took office|took over|sworn in|installed|became|joined|hired",
    ),
    (
        r"(?:playing |racing |singing )?career",
        r"made (?:his|her|its|their) debut|debuted|turned professional|began|started",
    ),
    (
        (
            r"(?:war|conflict|strike|siege|trial|campaign|blockade|drought|occupation|construction|restoration|renovation|conference"
            r"|festival|course|exhibition|programme|program|project|tour|run)"
        ),
        BEGAN,
    ),
    (
        r"(?:voyage|flight|expedition|journey|tour|trip|stay|absence|exile|visit)",
        rf"{_AWAY}|{BEGAN}|launched|lifted off",
    ),
    (r"marriage", _WED),
    (r"(?:existence|history|run|life)", _FIRM),
)
"""What a course is called, and the verbs with which it must have begun."""

AT_END = (
    (rf"{_AFTER}{_FULL}<l:length>(?: there| underground| aboard| ashore| alone)?{_CLAUSE_END}", None),
    (
        rf"{_AFTER}(?:serving (?:for )?|working (?:for )?|having served (?:for )?){_FULL}<l:length>{_CLAUSE_END}",
        rf"{_OFFICE}|{_HELD}",
    ),
    (rf"{_AFTER}<l:length> of (?:service|use|operation|duty){_CLAUSE_END}", rf"{_OFFICE}|{_FIRM}"),
    (
        rf"{_AFTER}<l:length> in (?:uniform|harness|the (?:trade|industry|business|profession|navy|army|force|service|police|ring|saddle|pulpit|classroom)){_CLAUSE_END}",
        rf"{_OFFICE}|{BEGAN}",
    ),
    (
        rf"{_AFTER}<l:length> in (?:public|private|state|foreign|family|new) (?:hands|ownership){_CLAUSE_END}",
        None,
    ),
    (rf"{_AFTER}[a-z]+ing for <l:length>{_CLAUSE_END}", None),
    (rf"{_AFTER}<l:length> on the (?:bench|board|council|throne){_CLAUSE_END}", _OFFICE),
    (rf"{_AFTER}<l:length> (?:on the road|on tour|at sea|away|abroad){_CLAUSE_END}", rf"{_AWAY}|{BEGAN}"),
    (
        rf"{_AFTER}<l:length> (?:as|at|in|with|on) [^‹›,;:()]{{2,50}}, (?:an?|the) (?:post|position|office|role|job|company|firm|team|club|title|chair|paper) (?:that |which )?(?:he|she|they) had [a-z]+ (?:since|in)\b",
        r"joined|taken over|entered|founded",
    ),
    (rf"{_AFTER}{_WHOSE}(?:courtship|engagement) of <l:length> ", r"met|became engaged|got engaged"),
    (
        rf"{_AFTER}<l:length> (?:in (?:office|power|charge|command|post|(?:the|that) (?:job|post|role|position|chair))|at the (?:helm|top)){_CLAUSE_END}",
        r"appointed|elected|took office|took over|sworn in|installed|became|came to power|seized power|hired|started",
    ),
    (
        rf"{_AFTER}<l:length> (?:with|at) (?:the )?(?:bank|firm|company|club|paper|newspaper|agency|university|school|studio|laboratory|museum|magazine|station|group|orchestra|band|team|side|force|party|council|regiment){_CLAUSE_END}",
        r"joined|hired|started|began|entered",
    ),
    (
        rf"{_AFTER}<l:length> of (?:fighting|war|hearings?|hostilities|bloodshed|deliberations?|testimony|construction|building|work){_CLAUSE_END}",
        BEGAN,
    ),
    (
        rf"{_AFTER}<l:length> (?:of (?:operation|existence|publication|broadcasting|trading)|in (?:existence|business|operation|print|production)){_CLAUSE_END}",
        _FIRM,
    ),
    (
        rf"{_AFTER}<l:length> (?:of (?:captivity|imprisonment)|in (?:prison|jail|captivity|custody)){_CLAUSE_END}",
        _HELD,
    ),
    (rf"{_AFTER}<l:length> (?:of marriage|as (?:husband|man) and wife)\b", _WED),
    (
        rf"{_AFTER}(?:lasting |having (?:lasted|existed|stood|run) )(?:for )?<l:length>{_CLAUSE_END}",
        rf"{_FIRM}",
    ),
    *((rf"{_AFTER}{_WHOSE}<l:length> (?:[a-z]+ )?{noun}{_CLAUSE_END}", verbs) for noun, verbs in _NAMED),
    *((rf"{_AFTER}{_WHOSE}{noun} of <l:length>{_CLAUSE_END}", verbs) for noun, verbs in _NAMED),
)
"""The length of what then ends, and the verbs with which it must have begun; None for any."""
IN_ALL = (
    (rf"{_WORKED}(?: as (?:an? )?{_WHAT})?[^‹›.;:]{{0,40}} for <l:length>{_CLAUSE_END}", _ROLE),
    (rf"{_WORKED}[^‹›.;:]{{0,40}} for <l:length>{_CLAUSE_END}", _POST),
    (rf"\bspent <l:length> (?:in|at|on) {PLAIN}{{2,30}}[:;.]", rf"{_AWAY}|{_HELD}|sent"),
    (r"\b[Dd]uring (?:its|his|her|their) <l:length>(?: of [a-z]+)? ", None),
    (r"\bfor <l:length>, having\b", None),
    (rf"(?:\bas (?:an? )?{_WHAT} |\b)[Ff]or <l:length>, until ‹d", None),
    (r"\bfor <l:length>,? (?:ever )?since ‹d", None),
    (rf"\b(?:away|abroad|at sea|on the road)(?: for)? <l:length>{_CLAUSE_END}", rf"{_AWAY}|{BEGAN}"),
    (
        rf"\b(?:reign|rule|tenure|term|presidency|premiership|war|siege|strike|marriage|exile|career|imprisonment|stay|trial|voyage|tour) of <l:length> (?:{BEGAN})\b",
        BEGAN,
    ),
    (r"\b(?:was|were|ran|runs) for <l:length>[:;.]", rf"{BEGAN}|{_SIGNED}"),
    (r"\b(?:was|were|is|are|remained) (?:valid|good|granted) for <l:length>(?=[.;,])", _SIGNED),
    (
        rf"\b(?:[Ss]erving|(?:having |has |had )?served)(?: for)?(?: only| just| barely)? {_FULL}<l:length>{_CLAUSE_END}",
        rf"{_OFFICE}|{_HELD}",
    ),
    (
        rf"\b(?:having |has |had )?(?:ruled|reigned|ruling|reigning)(?: for)? <l:length>(?:{_CLAUSE_END}|(?= since\b))",
        _THRONE,
    ),
    (
        rf"(?:\b[Tt]he (?P<what>[a-z]+) )?\b(?:having |has |had )?(?:lasted|lasting|lasts|went on|ran|runs|running)(?: for)?(?: only| just| barely)? <l:length>{_CLAUSE_END}",
        rf"{BEGAN}|{_FIRM}|broke out",
    ),
    (
        rf"\b(?:having |has |had )?(?:existed|existing|stood|standing|survived|operated|in (?:existence|operation|business|print|service)|open|active)(?: for)?(?: only| just| barely)? <l:length>{_CLAUSE_END}",
        _FIRM,
    ),
    (
        rf"\b(?:lived|stayed|remained)(?: there| in [A-ZÀ-Þ][a-zà-ÿ]+)?(?: for)? <l:length>{_CLAUSE_END}",
        r"arrived|admitted|checked in",
    ),
    (rf"\bmarried for <l:length>{_CLAUSE_END}", _WED),
    (r"\bmarried for <l:length> until (?:his|her|their)\b", _WED),
    (r"\bengaged for <l:length> (?:when|before)\b", r"engagement|engaged|became engaged|got engaged"),
    (
        r"\b(?:took|takes|(?<=,[ ])taking|required) <l:length>(?: to (?:build|complete|finish|make|write|restore|construct)(?: [^‹›,;:.]{2,40})?)?(?=[.,;:)!?]|$| and\b)",
        rf"{BEGAN}|laid",
    ),
    (
        r"\b(?:ran|running|appeared|published|served|operated|stood|edited|headed|led|managed|owned|chaired)\b[^‹›.;]{0,40} for <l:length> until ",
        _FIRM,
    ),
    (
        rf"\b(?:{_SIGNED})\b[^‹›.;]{{0,40}}(?:<d:signing>)?[^‹›.;]{{0,20}} for <l:length>(?:,? (?:in|on|from) <d:also>)?,? (?:and )?(?:which )?(?:expires?|expired|expiring|matures?|matured|lapses?|runs out|ran out)\b",
        _SIGNED,
    ),
    *(
        (
            rf"\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout|[Oo]f) {_WHOSE}<l:length> (?:[a-z]+ ){{0,2}}{noun}\b",
            verbs,
        )
        for noun, verbs in _NAMED
    ),
    *((rf"^{_WHOSE}<l:length> (?:[a-z]+ ){{0,2}}{noun}\b", verbs) for noun, verbs in _NAMED),
    (rf"^{_WHOSE}<l:length> (?:[a-z]+ ){{1,3}}(?:{BEGAN})\b", BEGAN),
    (rf", an? (?:run|span|period|total|stretch|spell) of <l:length>{_CLAUSE_END}", None),
    (r"\bspent <l:length> (?:in|at|on) [^‹›,;:.]{2,40}, (?=[a-z]+ing\b)", rf"{_AWAY}|{_HELD}"),
)
"""The length of the whole, wherever it stands, and the verbs with which it must have begun."""
WAS_OVER = r"\bhad (?:(?:already|then|by then|now) )?(?:lasted|taken|gone on|raged|continued|dragged on|been (?:going on|under way))\b"
"""What was so long before anything that the next sentence dates."""
GOES_ON = r"(?:It|He|She|They)\b"
"""At the start of a sentence that is about the same as the one before."""
OF_ANOTHER = r"\b(?:and|but|while|then),? (?:its|his|her|their) [a-z]+(?: (?:had|was|were|has))? $"
"""Right before the verb of the end, that is what somebody else does."""
NOT_WHOLE = (
    r"(?i:\b(?:each|every|per|respectively|average|median|first(?! (?:issue|edition|number|published|appeared|aired|broadcast|shown)\b)"
    r"|last(?! (?:issue|edition|number|episode|aired)\b)|another|further|both|either|interrupted|later|then|afterwards|on and off|intermittently)\b)"
    r"|\b(?:after|following|before|by|while) [a-z]+ing(?: [a-z]+){0,4} for ‹l\d›(?=.*‹d\d›)"
)
"""Next to such a word a length may be that of a part, of several things, or of what was only meant."""
NOT_AS_MEANT = (
    r"(?i:\b(?:late|early|ahead of|behind schedule|overran|overrun|delay(?:ed|s)?|originally|initially|intended|cut short|premature(?:ly)?"
    r"|extended|overdue|instead of|cancell?ed|abandoned|terminated|called off|scrapped|halted|suspended|curtailed)\b)"
)
"""Next to such a word the length was only what was meant to be."""
GOING_ON_TO = r"(?:,| and| but| then)+ $"
"""Right before a length that another clause states."""
IN_RELATIVE_CLAUSE = (
    r"\b(?:which (?:he|she|it|they)|who had) (?:had )?[a-z]+(?: over| up)? (?:in|on) (?:the )?$"
)
"""Between a length and the date of the beginning: a clause on what the length measures states it."""
