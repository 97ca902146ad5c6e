"""What begins, and what of it can only come after: words of beginnings and ends, and of how long it all was.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`, lengths as
`<l:slot>`; a space stands for any white space.
"""

PLAIN = r"[^‹›,;:()–—|\[\]]"
BEGAN = r"began|begun|begins|beginning|started|starts|starting|commenced|opened|opens|broke out"
_ENDED = (
    r"ended|ends|ending|finish(?:ed|es)?|concluded|concludes|closed|closes|came to an end|completed|lifted|cancelled|canceled|abandoned"
    r"|terminated|called off"
)
FOUNDED = r"founded|established|formed|set up|created|launched|incorporated|opened|opens|inaugurated"
_DISSOLVED = (
    r"dissolved|disbanded|abolished|closed|shut|wound up|liquidated|discontinued|ceased|broken up|broke up|split up|cancelled|canceled"
    r"|abandoned|folded|went bankrupt|collapsed"
)
APPOINTED = r"appointed|elected|took office|joined|took over|hired|sworn in|installed|became"
_RESIGNED = r"resigned|retired|stepped down|left|dismissed|replaced|fired|sacked"

COURSES = tuple(
    (rf"(?:{began})", rf"(?:{ended})")
    for began, ended in (
        (BEGAN, _ENDED),
        (FOUNDED, _DISSOLVED),
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
        (APPOINTED, _RESIGNED),
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
        (
            r"activated|constituted|raised|established|formed",
            r"deactivated|inactivated|disestablished|disbanded",
        ),
        (r"crowned|enthroned", r"abdicated|deposed|dethroned"),
        (r"admitted", r"discharged"),
        (
            r"lost|stolen|vanished|went missing|disappeared|last seen",
            r"found|recovered(?! to )|turned up|rediscovered|traced",
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
    (rf"(?:{BEGAN}|laid)", r"(?:opened|completed|inaugurated|consecrated|handed over)"),
    (
        rf"(?:{APPOINTED}|{FOUNDED}|{BEGAN}|become|entered|enlisted|signed(?: up)?|made (?:his|her|its|their) debut|debuted)",
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
    (rf"(?:{BEGAN})", r"(?:raised|relieved)"),
    (r"(?:submitted|filed|lodged|introduced|tabled)", r"(?:accepted|approved|decided|granted|rejected|passed|adopted)"),
    (r"(?:diagnosed|taken ill|fell ill)", r"(?:died|recovered(?! to ))"),
    (r"(?:married|wed|wedding)", r"(?:lost|widowed)"),
    (r"(?:nationalised|nationalized|acquired|bought|taken over|requisitioned)", r"(?:privatised|privatized|sold|handed back|given back|returned to)"),
    (r"(?:made|built|installed)", r"(?:stopped|failed|broke down)"),
    (r"(?:appointed|elected|took office|sworn in|inaugurated|crowned)", r"(?:shot|assassinated|murdered|killed)"),
    (r"(?:appointed|elected|joined|hired|took over|entered)", r"(?:retirement|resignation|departure|dismissal)"),
    (r"(?:commissioned|built|opened|put into service|went online|entered service|installed)", r"(?:shut|closed|retired|withdrawn|taken out of service|switched off|replaced|demolished)"),
    (
        rf"(?:{BEGAN}|laid|set out|set off|reached|declared|imposed)",
        r"(?:surrendered|fell|capitulated|verdict (?:came|fell|was [a-z]+)|reopened|re-opened|agreement|called off|rescued|freed|lifted|returned|completed|finished|concluded|arrived|at last|(?:last|final) [a-z]+ was)",
    ),
    (
        r"(?:closed|shut(?: down)?|abandoned|destroyed|damaged|gutted|burn(?:ed|t) down|fire|flood|storm|earthquake)",
        r"(?:reopened|re-opened|opened again)",
    ),
    (
        rf"(?:{FOUNDED}|built|completed|first [a-z]+|lit|introduced|published)",
        r"(?:ceased|automated|extinguished|demolished|closed|last [a-z]+|folded|sold|dissolved|report was [a-z]+|reported)",
    ),
    (
        r"(?:arrested|imprisoned|jailed|detained|interned|captured|taken prisoner|exiled|sentenced)",
        r"(?:released|freed|set free|pardoned|escaped|allowed to (?:leave|return)|returned)",
    ),
    (
        rf"(?:{APPOINTED}|took up|came to)",
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
THE_OBJECT = r" (?:the|his|her|its|their) (?P<noun>[a-z]+)\b"
"""Behind an active verb: what it is done to."""
OTHER_OBJECT = r" (?:an?|another|the (?:old|new|other|former|second|first|earlier)) "
"""Behind an active verb: what it is done to is not what was told of before."""
