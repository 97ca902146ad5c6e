"""What can only come after what, as English verbs tell it of one thing: what is built is later pulled down.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): a space stands for any white
space. In a list of verbs the longer of two stands first; `_IT` is an object inside a phrasal verb.
"""

_IT = r"(?:(?:it|them) )?"
_DOORS = r" (?:its|their) (?:doors|gates|shutters)"
_TO_ALL = (
    r"(?: (?:to|for) (?:the )?(?:public|traffic|visitors|passengers|trams|trains|shipping|business|worship))?"
)
_MADE = (
    rf"built|constructed|erected|completed|finished|put {_IT}up|dug|laid(?: out)?|planted|founded|established|set {_IT}up|formed|created|launched|open(?:ed|s){_DOORS}|opened{_TO_ALL}"
    r"|inaugurated|unveiled|dedicated|consecrated|introduced|brought in|commissioned|installed|incorporated|constituted|chartered|instituted|raised|cast|carved|moulded|minted|coined|manufactured|produced"
    r"|first (?:[a-z]+ )?(?:appeared|published|issued|aired|broadcast|shown|sold|held|run|used|lit|mentioned|recorded|documented)|lit(?: for the first time)?|switched on|turned on|(?:w[ae]nt|came) (?:live|on-?line|on (?:the air|air|sale|stream|the market)|into (?:production|operation|service|use|force|being|effect|existence))"
    r"|(?:put|brought|taken) (?:on (?:the market|sale)|into (?:service|use|operation|production))|entered service|took in (?:its|their) first [a-z]+|kicked off|passed|enacted|adopted|approved|licensed|patented|settled|colonised|colonized|moved into"
)
_DESTROYED = (
    rf"demolished|destroyed|razed(?: to the ground)?|(?:pulled|torn|tore|knocked|taken|took|cut|blown|blew|broken) {_IT}(?:down|up)|burn(?:ed|t) {_IT}(?:down|to the ground|out)|gutted|collapsed|swept {_IT}away|washed {_IT}away|carried {_IT}away"
    r"|blown (?:over|up)|bombed|wrecked|shattered|fell (?:down|in)|caved in|struck by lightning"
)
_WOUND_UP = (
    rf"closed{_DOORS}|shut{_DOORS}|closed(?: down)?|shut(?: (?:down|up shop))?|dissolved|disbanded|wound {_IT}up|liquidated|abolished|repealed|revoked|rescinded|annulled|discontinued|done away with|did away with|suppressed"
    rf"|dismantled|scrapped|decommissioned|retired|withdrawn|taken (?:off|out of) (?:the market|the air|sale|service|use|production|circulation|offline)|taken off-?line|taken off|phased out|switched {_IT}off|turned {_IT}off|went (?:off (?:the )?air|off-?line|out of (?:business|print|production|service|use)|bankrupt|bust|under|dark)"
    rf"|folded|ceased|merged|absorbed|sold(?: off)?|given away|abandoned|deserted|filled {_IT}in|bricked {_IT}up|grubbed {_IT}(?:up|out)|felled|chopped down|cut down|uprooted|ploughed up|removed|lifted|dug up|worked out|mined out|exhausted|cancell?ed|axed|banned|outlawed|prohibited|recalled"
    rf"|sank|sunk|scuttled|broken up|crashed|last (?:[a-z]+ )?(?:appeared|published|issued|aired|broadcast|shown|held|run|used|lit)|moved out|automated|decommissioned|deconsecrated|secularised|privatised|nationalised|declared (?:bankrupt|insolvent)|{_DESTROYED}"
)
_CHANGED = (
    r"widened|extended|enlarged|expanded|renovated|restored|modernised|modernized|refurbished|refitted|converted|electrified|listed|renamed|doubled|rebuilt|repaired|repainted|resurfaced|lengthened|raised by|overhauled|upgraded"
    r"|relocated|reopened|re-opened|reprinted|reissued|translated|superseded|replaced|closed|sold|celebrated|marked"
)
_STOPPED = rf"closed{_DOORS}|shut{_DOORS}|closed(?: down)?|shut(?: down)?|suspended|stopped|halted|interrupted|broken off|broke off|abandoned|mothballed|laid up|{_DESTROYED}"
_LOST = r"lost|stolen|looted|vanished|disappeared|went missing|mislaid|sank|sunk|went down|wrecked|buried"
_TAKEN_UP = r"appointed|elected|took office|took over|hired|sworn in|installed|inducted|ordained|joined|entered|recruited"
_HELD = r"arrested|captured|taken (?:prisoner|hostage|captive)|kidnapped|abducted|imprisoned|jailed|detained|interned|remanded"
_DEGREE = r"(?:degree|doctorate|diploma|title|bachelor[’']s|master[’']s)"

ORDERS = (
    (_MADE, _WOUND_UP),
    (r"built|constructed|erected|put up|dug|planted|founded|established|set up|published|first published|made", _CHANGED),
    (
        _STOPPED,
        r"re-?open(?:ed|s)?|opened again|rebuilt|restored|repaired|resumed?|restarted|reinstated|taken up again|started again|began again|reintroduced|brought back|revived",
    ),
    (
        _LOST,
        r"found(?: again)?|recovered(?! to )|turned up(?: again)?|rediscovered|traced|located|came to light(?: again)?|surfaced|resurfaced|salvaged|raised|refloated|returned|given back|dug up|excavated",
    ),
    (_TAKEN_UP, r"left|resigned|retired|stepped (?:down|aside)|stood down|dismissed|sacked|fired|ousted|removed from office|voted out|laid down (?:his|her) office|quit"),
    (r"conscripted|called up|drafted|enlisted|signed up|volunteered", r"demobbed|demobilised|demobilized|discharged|invalided out|discharged from [a-z ]+"),
    (
        r"enrolled|matriculated|began (?:his|her|their) (?:studies|training|degree|apprenticeship|course)|started (?:his|her|their) (?:studies|training|degree|apprenticeship|course)|started (?:school|university|college)|apprenticed",
        rf"graduated|qualified|(?:took|received|obtained|earned|gained|awarded|completed|finished) (?:his|her|their|a|an|the) (?:[a-z]+ )?{_DEGREE}|{_DEGREE} was (?:conferred|awarded)|finished (?:his|her|their) (?:studies|training|course|apprenticeship)|called to the bar",
    ),
    (r"introduced|tabled|drafted|proposed|debated", r"passed|enacted|became law|came into force|took effect|entered into force|repealed|signed into law|received royal assent"),
    (r"signed|passed|enacted|adopted|approved", r"ratified|came into force|took effect|entered into force|repealed|expired|lapsed|ran out|terminated|rescinded|revoked|amended"),
    (r"ordered|commissioned|order(?: for [^‹›.;,]{2,40})? was placed", r"delivered|handed over"),
    (r"applied for|submitted|filed|lodged|handed in", r"granted|approved|accepted|rejected|refused|turned down"),
    (
        r"begun|began|started|got under ?way|commenced|laid(?: down)?|foundation stone was laid|broken|work (?:[a-z]+ ){0,4}(?:began|started)",
        r"completed|finished|inaugurated|consecrated|topped out|handed over|wrapped(?: up)?|concluded|ended|came to (?:an end|a close)|was over|called off|broken off|launched",
    ),
    (r"became engaged|got engaged|betrothed", r"married|wed"),
    (r"married|wed", r"divorced|separated|widowed|annulled|split up|parted"),
    (_HELD, r"released|set free|freed|walked free|acquitted|convicted|sentenced|pardoned|escaped|ransomed|exchanged|paroled|allowed home"),
    (r"charged|indicted|accused", r"acquitted|convicted|sentenced|cleared|found (?:not )?guilty"),
    (r"admitted|taken to hospital|hospitalised", r"discharged|sent home|allowed home|went home"),
    (r"diagnosed|taken ill|fell ill", r"recovered(?! to )|cured|given the all-clear"),
    (
        r"launched|lifted off|blasted off|took off",
        r"docked|landed|splashed down|touched down|entered orbit|reached orbit|burned up|burnt up|crashed|re-entered|deorbited|returned",
    ),
    (r"crowned|enthroned|came to the throne|acceded(?: to the throne)?|ascended(?: the throne)?", r"abdicated|deposed|dethroned|reign ended|overthrown"),
    (r"taken out|took out|borrowed|lent", r"paid (?:it |them )?(?:off|back)|repaid|returned|given back|settled"),
    (r"declared|imposed|proclaimed|brought in", r"lifted|revoked|ended|called off|rescinded|eased|done away with|abolished"),
    (
        r"written|composed|painted|recorded|filmed|shot",
        r"published|premiered|first (?:performed|shown|published|staged|heard|exhibited)|released|printed|broadcast",
    ),
    (r"invaded|occupied|annexed|besieged", r"liberated|freed|relieved|withdrew|evacuated"),
    (r"handed in (?:his|her) (?:notice|resignation)|gave notice|announced (?:his|her) (?:resignation|retirement|departure)", r"left|retired|departed|stepped down"),
    (r"hired|taken on|employed|recruited|joined|appointed", rf"let {_IT}go|laid {_IT}off|made redundant|given notice|pensioned off"),
    (r"took (?:it |them )?up|taken up|took on|assumed|accepted", rf"gave {_IT}up|given {_IT}up|laid {_IT}down|handed {_IT}(?:over|on)|relinquished|surrendered"),
    (r"took over|taken over|inherited|bought|purchased|acquired", r"sold|resold|given away|gave (?:it |them )?away|handed (?:it |them )?on|passed (?:it |them )?on"),
    (r"moved in(?:to)?|settled", r"moved out|moved away|evicted"),
    (r"agreed|announced|signed", r"went through|came into effect|completed|took effect"),
    (r"set (?:out|off|sail)|left (?:port|base camp|home|harbour|harbor)|cast off|embarked|put to sea|started", r"returned|arrived|landed|docked|dropped anchor|came (?:home|back)|reached|got (?:home|back)|disembarked"),
    (r"ordained(?: priest| deacon)?", r"consecrated bishop|made bishop|defrocked|laicised"),
    (r"knighted|ennobled", r"stripped of"),
    (r"felled|sown|sowed", r"harvested|reaped|threshed|sawn"),
    (r"held (?:its|their|her|his) first|gave (?:its|their|her|his) first|given (?:its|their|her|his) first|played (?:its|their|her|his) first|made (?:its|their|her|his) (?:debut|maiden)", r"(?:held|gave|given|played|made) (?:its|their|her|his) (?:last|final|farewell)(?: [a-z]+)?"),
)  # fmt: skip
"""What comes first, and what can only come after it."""
