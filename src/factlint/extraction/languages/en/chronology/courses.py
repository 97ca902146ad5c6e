"""What begins, and what of it can only come after: words of beginnings and ends, and of how long it all was.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`, lengths as
`<l:slot>`; a space stands for any white space.
"""

_PLAIN = r"[^‹›,;:()–—|\[\]]"
_BEGAN = r"began|begun|begins|beginning|started|starts|starting|commenced|opened|opens|broke out"
_ENDED = (
    r"ended|ends|ending|finish(?:ed|es)?|concluded|concludes|closed|closes|came to an end|completed|lifted|cancelled|canceled|abandoned"
    r"|terminated|called off"
)
_FOUNDED = r"founded|established|formed|set up|created|launched|incorporated|opened|opens|inaugurated"
_DISSOLVED = (
    r"dissolved|disbanded|abolished|closed|shut|wound up|liquidated|discontinued|ceased|broken up|broke up|split up|cancelled|canceled"
    r"|abandoned|folded|went bankrupt|collapsed"
)
_APPOINTED = r"appointed|elected|took office|joined|took over|hired|sworn in|installed|became"
_RESIGNED = r"resigned|retired|stepped down|left|dismissed|replaced|fired|sacked"

COURSES = tuple(
    (rf"(?:{began})", rf"(?:{ended})")
    for began, ended in (
        (_BEGAN, _ENDED),
        (_FOUNDED, _DISSOLVED),
        (
            r"built|constructed|erected|completed|opened|inaugurated|commissioned|finished",
            r"demolished|destroyed|torn down|pulled down|burnt down|burned down|decommissioned|dismantled|razed|closed",
        ),
        (
            r"introduced|launched|released|published|put on sale",
            r"discontinued|withdrawn|scrapped|recalled|retired",
        ),
        (r"married|marries|wed", r"divorced|separated|annulled"),
        (r"entered|enrolled|matriculated|began|started|joined", r"graduated|qualified"),
        (_APPOINTED, _RESIGNED),
        (
            r"passed|adopted|enacted|ratified|approved",
            r"came into force|took effect|entered into force|repealed",
        ),
        (r"ordered|commissioned", r"delivered|handed over"),
        (r"laid|broken", r"opened|completed|inaugurated|consecrated"),
        (r"born", r"died|killed|executed|buried"),
        (
            r"arrested|captured|taken prisoner|kidnapped|imprisoned|jailed|sentenced|detained|interned|sent (?:there|to prison|to jail|down)",
            r"released|freed|pardoned|paroled|acquitted",
        ),
        (
            r"launched|commissioned|put into service",
            r"sank|sunk|wrecked|scuttled|scrapped|decommissioned|broken up",
        ),
        (r"crowned|enthroned", r"abdicated|deposed|dethroned"),
        (r"admitted", r"discharged"),
        (
            r"lost|stolen|vanished|went missing|disappeared|last seen",
            r"found|recovered|turned up|rediscovered|traced",
        ),
    )
)
"""What begins a course, and what can only come after it."""

COURSES_OF_THINGS = (*COURSES[:4], COURSES[12])
"""Those of events, firms, buildings, products and ships."""
COURSE_OF_MARRIAGE = COURSES[4]

MEASURED_COURSES = (
    *COURSES,
    (r"(?:met|became engaged|got engaged|engaged|engagement)", r"(?:married|wed|wedding)"),
    (r"(?:wedding)", r"(?:died|death|divorced|separated|divorce)"),
    (
        r"(?:opening|foundation|founding|establishment|launch|inauguration|outbreak|beginning|start|creation|arrival|completion|accession|coronation|marriage)",
        r"(?:closure|closing|dissolution|demise|collapse|end|death|departure|retirement|abolition|demolition|resignation|destruction|abdication|divorce)",
    ),
    (r"(?:opened|set up|established|appointed|launched|convened|began|started|commissioned)", r"(?:reported|delivered (?:its|his|her|their) (?:report|verdict|findings))"),
    (rf"(?:{_BEGAN}|laid)", r"(?:opened|completed|inaugurated|consecrated|handed over)"),
    (
        rf"(?:{_APPOINTED}|{_FOUNDED}|{_BEGAN}|become|entered|enlisted|signed(?: up)?|made (?:his|her|its|their) debut|debuted)",
        rf"(?:{_RESIGNED}|{_DISSOLVED}|{_ENDED}|leaving|departed|quit|discharged|demobilised|transferred|stood down|bowed out)",
    ),
    (r"(?:moved|came|come|gone|arrived|settled)", r"(?:left|leaving|departed|moved|returned|returning)"),
    (
        r"(?:left|leaving|departed|set (?:out|off|sail)|sailed|embarked|fled|emigrated|went|gone|took off)",
        r"(?:returned|returning|arrived|arriving|reached|reaching|came (?:home|back)|coming (?:home|back)|landed|docked|got (?:home|back))",
    ),
    (r"(?:launched|lifted off|took off)", r"(?:arrived|reached|landed|touched down|entered (?:into )?orbit|went into orbit|flew past|returned)"),
    (r"(?:accession|coronation|crowned|came to the throne|ascended(?: the throne)?|succeeded)", r"(?:died|abdicated|deposed|assassinated)"),
    (r"(?:married|wed)", r"(?:died|death|divorced|separated)"),
    (r"(?:signed|issued|granted|concluded|taken out|dated|agreed)", r"(?:expires?|expired|expiring|matures?|matured|ran out|runs out|lapsed?)"),
    (r"(?:occupied|captured|taken|annexed|seized|besieged)", r"(?:liberated|freed|relieved|recaptured|retaken|evacuated)"),
    (r"(?:trapped|stranded|marooned|snowed in|cut off)", r"(?:rescued|freed|brought (?:out|up|home)|picked up|reached|saved)"),
    (r"(?:set|established)", r"(?:broken|beaten|bettered|broke|beat)"),
    (r"(?:first (?:issue|edition|number|published|appeared|aired|broadcast|shown)(?: (?:is|was) (?:dated|published|printed))?|premiered|launched|founded)", r"(?:folded|last (?:issue|edition|number|episode|aired)|ceased|closed|ended|cancelled|canceled|axed|discontinued)"),
    (rf"(?:{_BEGAN})", r"(?:raised|relieved)"),
    (r"(?:submitted|filed|lodged|introduced|tabled)", r"(?:accepted|approved|decided|granted|rejected|passed|adopted)"),
    (r"(?:diagnosed|taken ill|fell ill)", r"(?:died|recovered)"),
    (r"(?:married|wed|wedding)", r"(?:lost|widowed)"),
    (r"(?:nationalised|nationalized|acquired|bought|taken over|requisitioned)", r"(?:privatised|privatized|sold|handed back|given back|returned to)"),
    (r"(?:made|built|installed)", r"(?:stopped|failed|broke down)"),
    (r"(?:appointed|elected|took office|sworn in|inaugurated|crowned)", r"(?:shot|assassinated|murdered|killed)"),
    (r"(?:appointed|elected|joined|hired|took over|entered)", r"(?:retirement|resignation|departure|dismissal)"),
    (r"(?:commissioned|built|opened|put into service|went online|entered service|installed)", r"(?:shut|closed|retired|withdrawn|taken out of service|switched off|replaced|demolished)"),
    (
        rf"(?:{_BEGAN}|laid|set out|set off|reached|declared|imposed)",
        r"(?:surrendered|fell|capitulated|verdict (?:came|fell|was [a-z]+)|reopened|re-opened|agreement|called off|rescued|freed|lifted|returned|completed|finished|concluded|arrived|at last|(?:last|final) [a-z]+ was)",
    ),
    (
        r"(?:closed|shut(?: down)?|abandoned|destroyed|damaged|gutted|burn(?:ed|t) down|fire|flood|storm|earthquake)",
        r"(?:reopened|re-opened|opened again)",
    ),
    (
        rf"(?:{_FOUNDED}|built|completed|first [a-z]+|lit|introduced|published)",
        r"(?:ceased|automated|extinguished|demolished|closed|last [a-z]+|folded|sold|dissolved|report was [a-z]+|reported)",
    ),
    (
        r"(?:arrested|imprisoned|jailed|detained|interned|captured|taken prisoner|exiled|sentenced)",
        r"(?:released|freed|set free|pardoned|escaped|allowed to (?:leave|return)|returned)",
    ),
    (
        rf"(?:{_APPOINTED}|took up|came to)",
        r"(?:left|resigned|retired|stepped down|died|defeated|voted out|succeeded by|replaced|dismissed|sacked|fired)",
    ),
    (r"(?:applied|filed|submitted)", r"(?:granted|approved|refused|rejected)"),
    (r"(?:settled|moved|came|come|left)", r"(?:retired|died|returned|left)"),
)  # fmt: skip
"""The same, and pairs of which either may come first but that make one course where its length is told."""
SINCE = r"(?:\b(?:[Ss]ince|[Ff]rom)(?: the)?(?: (?:start|beginning) of)? $)"
UNTIL = r"(?:\b(?:until|till)(?: [^‹›,;:()–—|\[\]]{2,40} (?:in|on))?(?: the)? $)"
"""Right before a date, they have a course begin or end with it whatever it is."""
ASIDE = r"\b(?:who|which|that|where|when|while|whose|whom|than)\b"
"""Between a verb and a date, the date is rather that of something else."""
FRONTED = r"(?:(?:And|But|Then|Finally|Eventually|Only),? )?(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?(?:[a-z]+ of )?"
"""Before a date that opens its sentence."""
CLAUSE_ENDED = r"[;:]|\. |, (?:and|but|when|where|who|which|after|before)\b|\b(?:who|which|that|when|where|while|after|before)\b|‹[dst]\d›"
"""After a date that opens its sentence, where the clause of its verb ends."""


_OFFICE = rf"{_APPOINTED}|entered|enlisted|commissioned|made (?:his|her|their) debut|debuted|came to power|seized power"
_FIRM = rf"{_FOUNDED}|{_BEGAN}|built|constructed|erected|completed|published|premiered|set|first [a-z]+|introduced|released|opening|foundation|founding|establishment|launch|inauguration|creation"
_AWAY = r"left|leaving|departed|set (?:out|off|sail)|sailed|embarked|fled|emigrated|went|moved|came|arrived|settled|admitted|exiled"
_HELD = r"arrested|imprisoned|jailed|sentenced|detained|interned|captured|taken prisoner|exiled"
_THRONE = r"accession|coronation|crowned|enthroned|came to the throne|ascended(?: the throne)?|succeeded|became"
_WED = r"married|wed|marries|wedding|marriage"
_SIGNED = r"signed|issued|granted|concluded|taken out|dated|agreed"

_CLAUSE_END = r"(?=[.,;:)!?]|$| (?:and|but|when|until|he|she|it|they)\b| (?:in|on) (?:the )?‹d)"
_FULL = r"(?:(?:the|a) (?:full|total|whole) (?:of )?)?"
_WHOSE = r"(?:an? |his |her |its |their )?"
_AFTER = r"\b(?:[Aa]fter|[Ff]ollowing) "
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
        _BEGAN,
    ),
    (
        r"(?:voyage|flight|expedition|journey|tour|trip|stay|absence|exile|visit)",
        rf"{_AWAY}|{_BEGAN}|launched|lifted off",
    ),
    (r"marriage", _WED),
    (r"(?:existence|history|run|life)", _FIRM),
)
"""What a course is called, and the verbs with which it must have begun."""

AT_END = (
    (rf"{_AFTER}{_FULL}<l:length>(?: together| there| underground| aboard| ashore| alone)?{_CLAUSE_END}", None),
    (
        rf"{_AFTER}(?:serving (?:for )?|working (?:for )?|having served (?:for )?){_FULL}<l:length>{_CLAUSE_END}",
        rf"{_OFFICE}|{_HELD}",
    ),
    (rf"{_AFTER}<l:length> of (?:service|use|operation|duty){_CLAUSE_END}", rf"{_OFFICE}|{_FIRM}"),
    (
        rf"{_AFTER}<l:length> in (?:uniform|harness|the (?:trade|industry|business|profession|navy|army|force|service|police|ring|saddle|pulpit|classroom)){_CLAUSE_END}",
        rf"{_OFFICE}|{_BEGAN}",
    ),
    (
        rf"{_AFTER}<l:length> in (?:public|private|state|foreign|family|new) (?:hands|ownership){_CLAUSE_END}",
        None,
    ),
    (rf"{_AFTER}[a-z]+ing for <l:length>{_CLAUSE_END}", None),
    (rf"{_AFTER}<l:length> on the (?:bench|board|council|throne){_CLAUSE_END}", _OFFICE),
    (rf"{_AFTER}<l:length> (?:on the road|on tour|at sea|away|abroad){_CLAUSE_END}", rf"{_AWAY}|{_BEGAN}"),
    (
        rf"{_AFTER}<l:length> (?:as|at|in|with|on) [^‹›,;:()]{{2,50}}, (?:an?|the) (?:post|position|office|role|job|company|firm|team|club|title|chair|paper) (?:that |which )?(?:he|she|they) had [a-z]+ (?:since|in)\b",
        r"joined|taken over|entered|founded",
    ),
    (rf"{_AFTER}{_WHOSE}(?:courtship|engagement) of <l:length> ", r"met|became engaged|got engaged"),
    (
        rf"{_AFTER}<l:length> (?:in (?:office|power|charge|command|(?:the|that) (?:job|post|role|position|chair))|at the (?:helm|top)){_CLAUSE_END}",
        r"appointed|elected|took office|took over|sworn in|installed|became|came to power|seized power|hired|started",
    ),
    (
        rf"{_AFTER}<l:length> (?:with|at) (?:the )?(?:bank|firm|company|club|paper|newspaper|agency|university|school|studio|laboratory|museum|magazine|station|group|orchestra|band|team|side|force|party|council|regiment){_CLAUSE_END}",
        r"joined|hired|started|began|entered",
    ),
    (
        rf"{_AFTER}<l:length> of (?:fighting|war|hearings?|hostilities|bloodshed|deliberations?|testimony|construction|building|work){_CLAUSE_END}",
        _BEGAN,
    ),
    (
        rf"{_AFTER}<l:length> (?:of (?:operation|existence|publication|broadcasting|trading)|in (?:existence|business|operation|print|production)){_CLAUSE_END}",
        _FIRM,
    ),
    (
        rf"{_AFTER}<l:length> (?:of (?:captivity|imprisonment)|in (?:prison|jail|captivity|custody)){_CLAUSE_END}",
        _HELD,
    ),
    (rf"{_AFTER}<l:length> (?:of marriage){_CLAUSE_END}", _WED),
    (
        rf"{_AFTER}(?:lasting |having (?:lasted|existed|stood|run) )(?:for )?<l:length>{_CLAUSE_END}",
        rf"{_FIRM}",
    ),
    *((rf"{_AFTER}{_WHOSE}<l:length> (?:[a-z]+ )?{noun}{_CLAUSE_END}", verbs) for noun, verbs in _NAMED),
    *((rf"{_AFTER}{_WHOSE}{noun} of <l:length>{_CLAUSE_END}", verbs) for noun, verbs in _NAMED),
)
"""The length of what then ends, and the verbs with which it must have begun; None for any."""
IN_ALL = (
    (
        rf"\b(?:ran|headed|led|managed|edited|owned|chaired|directed|taught|worked|lived|was (?:mayor|president|director|editor|captain|bishop|king|queen|governor|minister|manager|coach))\b[^‹›.;:]{{0,40}} for <l:length>{_CLAUSE_END}",
        _OFFICE,
    ),
    (rf"\bspent <l:length> (?:in|at|on) {_PLAIN}{{2,30}}[:;.]", rf"{_AWAY}|{_HELD}|sent"),
    (r"\b[Dd]uring (?:its|his|her|their) <l:length>(?: of [a-z]+)? ", None),
    (r"\bfor <l:length>, having\b", None),
    (r"\b[Ff]or <l:length>, until ‹d", None),
    (r"\bfor <l:length>,? (?:ever )?since ‹d", None),
    (rf"\b(?:away|abroad|at sea|on the road)(?: for)? <l:length>{_CLAUSE_END}", rf"{_AWAY}|{_BEGAN}"),
    (
        rf"\b(?:reign|rule|tenure|term|presidency|premiership|war|siege|strike|marriage|exile|career|imprisonment|stay|trial|voyage|tour) of <l:length> (?:{_BEGAN})\b",
        _BEGAN,
    ),
    (r"\b(?:was|were|ran|runs) for <l:length>[:;.]", rf"{_BEGAN}|{_SIGNED}"),
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
        rf"\b(?:having |has |had )?(?:lasted|lasting|lasts|went on|ran|runs|running)(?: for)?(?: only| just| barely)? <l:length>{_CLAUSE_END}",
        rf"{_BEGAN}|{_FIRM}|broke out",
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
        r"\b(?:took|takes|taking|required) <l:length>(?: to (?:build|complete|finish|make|write|restore|construct)(?: [^‹›,;:.]{2,40})?)?(?=[.,;:)!?]|$| and\b)",
        rf"{_BEGAN}|laid",
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
    (rf"^{_WHOSE}<l:length> (?:[a-z]+ ){{1,3}}(?:{_BEGAN})\b", _BEGAN),
    (rf", an? (?:run|span|period|total|stretch|spell) of <l:length>{_CLAUSE_END}", None),
    (r"\bspent <l:length> (?:in|at|on) [^‹›,;:.]{2,40}, (?=[a-z]+ing\b)", rf"{_AWAY}|{_HELD}"),
)
"""The length of the whole, wherever it stands, and the verbs with which it must have begun."""
GOES_ON = r"(?:It|He|She|They)\b"
"""At the start of a sentence that tells of what the last one told of."""
OF_ANOTHER = r"\b(?:and|but|while|then),? (?:its|his|her|their) [a-z]+(?: (?:had|was|were|has))? $"
"""Right before the verb of the end, that is what somebody else does."""
NOT_WHOLE = (
    r"(?i:\b(?:each|every|per|respectively|average|median|first(?! (?:issue|edition|number|published|appeared|aired|broadcast|shown)\b)"
    r"|last(?! (?:issue|edition|number|episode|aired)\b)|another|further|both|either|interrupted|later|then|afterwards|on and off|intermittently)\b)"
    r"|\b(?:after|following|before|by|while) [a-z]+ing(?: [a-z]+){0,4} for ‹l\d›(?=.*‹d\d›)"
)
"""Beside such a word a length may be that of a part, of several things, or of what was only meant."""
NOT_AS_MEANT = (
    r"(?i:\b(?:late|early|ahead of|behind schedule|overran|overrun|delay(?:ed|s)?|originally|initially|intended|cut short|premature(?:ly)?"
    r"|extended|overdue|instead of|cancell?ed|abandoned|terminated|called off|scrapped|halted|suspended|curtailed)\b)"
)
"""Beside such a word the length was only what was meant to be."""
