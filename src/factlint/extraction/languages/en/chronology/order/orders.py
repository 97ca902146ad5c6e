"""What can only come after what, as English verbs state it of one thing: what is built is later pulled down.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): a space stands for any white
space. This is the only table of such orders: `stages` asks all of them, `courses` those whose length is stated.
"""

from collections.abc import Mapping

from factlint.extraction.languages.en.chronology.order import acts, works

_DEGREE = r"(?:degree|doctorate|diploma|title|bachelor[’']s|master[’']s)"
_STUDIES = r"(?:his|her|their) (?:studies|training|degree|apprenticeship|course)"
_OPENS = r"opens?|starts?|begins?|go(?:es)? on sale|went on sale|commences?|kicks? off|enrolled"
_STARTS = (
    r"founded|established|opened|launched|begun|began|started|set up|introduced|added|built|created|announced|unveiled|invented|elected|appointed|hired|convened|turned professional|turned pro"
    r"|made (?:his|her|its|their) (?:[a-z]+ )?debut|debuted|first (?:published|released|issued|aired|broadcast|shown|performed)|reported|detected|discovered|opens|begins|starts|recruited|signed up|formed|laid"
)
_MIDDLES = (
    r"moved to|relocated|restored|renovated|extended|enlarged|expanded|renamed|deprecated|modernised|modernized|electrified|promoted|re-?(?:elected|appointed|launched|built|opened|designed|furbished|formed|organised|organized)|doubled|acquired|adjourned"
    r"|reached (?:its|his|her|their) (?:climax|peak|height)|won (?:his|her|its|their) first [a-z]+"
)
_ENDS = (
    r"closed|shut|dissolved|disbanded|abolished|withdrawn|removed|demolished|destroyed|pulled down|torn down|dismantled|razed|burnt down|burned down|scrapped|discontinued|wound up|ended|lost (?:his|her|its|their) seat|fixed|resolved|repaired|mended|rectified|closes|ends|finished|concluded|sold off|went bankrupt"
    r"|folded|broken up|reported|cancelled|canceled|last seen|died out|became extinct|went extinct|wrecked|swept away|washed away|blown (?:down|up)|bombed|burn(?:ed|t) out|gutted|levelled|leveled|bulldozed|flattened|knocked down"
    r"|decommissioned|retired from service|taken out of service|axed|terminated|disestablished|ceased|stopped (?:brewing|distilling|producing|printing|publishing|trading|running|working|operating|flying|sailing|production|publication|making [a-z]+)|went (?:bust|under|out of business)|collapsed"
)
_FIRSTS = r"(?:its|their|her|his) first"

ORDERS: Mapping[str, tuple[str, ...]] = {
    # things
    "events": (acts.BEGAN, acts.ENDED),
    "programmes": (rf"{_OPENS}|{acts.BEGAN}", r"closes?|ends?|finish(?:es)?|closed|ended|finished|concluded|wraps? up"),
    "firms": (acts.FOUNDED, acts.DISSOLVED),
    "foundings": (acts.ESTABLISHED, rf"{acts.DISSOLVED}|renamed|taken over|sold|nationalised|nationalized|privatised|privatized|merged"),
    "foundations": (r"founded|established", r"bought|acquired|moved"),
    "buildings": (acts.BUILT, acts.PULLED_DOWN),
    "ages of buildings": (r"dates (?:back )?(?:from|to)", rf"{acts.PULLED_DOWN}|widened|enlarged|extended|restored|renovated|converted"),
    "erection": (r"built|constructed|erected|put up", r"gutted|abandoned"),
    "products": (acts.INTRODUCED, acts.WITHDRAWN),
    "things": (acts.MADE, acts.WOUND_UP),
    "changes": (r"built|constructed|erected|put up|dug|planted|founded|established|set up|published|first published|issued|released|made", acts.CHANGED),
    "growth": (_STARTS, _MIDDLES, _ENDS),
    "interruptions": (acts.STOPPED, r"re-?open(?:ed|s)?|opened again|rebuilt|restored|repaired|resumed?|restarted|reinstated|taken up again|started again|began again|reintroduced|brought back|revived"),
    "shipbuilding": (r"laid down|ordered", r"launched", r"commissioned|delivered|entered service"),
    "ships": (r"launched|commissioned|put into service|delivered|entered service", r"decommissioned|sunk|sank|scrapped|broken up|wrecked|scuttled|torpedoed"),
    "maiden voyages": (r"laid down|launched", r"(?:made|set out on|sailed on|left on) (?:her|its|his) maiden (?:voyage|trip|crossing|run)"),
    "letters": (r"wrote|written", r"posted|mailed"),
    "units": (r"activated|constituted|raised|established|formed", r"fought at|saw action|deactivated|inactivated|disestablished|disbanded"),
    "lights": (r"(?:first )?lit|lighted|kindled", r"extinguished|put out|switched off|automated|deactivated"),
    "belongings": (r"cast|made|planted|bought", r"cracked|broke|stolen|destroyed|melted down|felled|sold"),
    "crops": (r"planted|sown|sowed", r"felled|cut down|harvested|reaped|threshed"),
    "timber": (r"felled", r"sawn"),
    "losses": (acts.LOST, acts.FOUND_AGAIN),
    "firsts": (r"first [a-z]+(?:ed|ld|wn|en)", r"last [a-z]+(?:ed|ld|wn|en)"),
    "appearances": (rf"(?:held|gave|given|played|made) {_FIRSTS}|made (?:its|their|her|his) (?:debut|maiden)", r"(?:held|gave|given|played|made) (?:its|their|her|his) (?:last|final|farewell)(?: [a-z]+)?"),
    "inventions": (r"discovered|invented|isolated", r"patented|named after"),
    "bands": (r"disbanded|split up|broke up|broken up", r"reunited|re-?formed|regrouped|got back together"),
    # works
    "works": (works.WORK_BEGUN, works.WORK_ENDED),
    "trials": (works.TRYING, r"licensed|approved|signed|concluded"),
    "undertakings": (works.WORKS_BEGUN, r"published|launched|released|opened|completed|finished|fell|surrendered|captured|taken|relieved"),
    "construction": (
        rf"designed|planned|drawn up|drew up|begun|began|started|got under ?way|commenced|laid(?: down)?|broken|work (?:[a-z]+ ){{0,4}}(?:began|started)|{works.WORKS_BEGUN}",
        r"completed|finished|consecrated|inaugurated|opened|dedicated|unveiled|topped out|handed over",
        r"closed|shut(?: down)?|abandoned|evacuated",
        r"demolished|pulled down|torn down|knocked down|dismantled|razed",
    ),
    "undertaken": (r"begun|began|started|got under ?way|commenced|laid(?: down)?|broken", r"wrapped(?: up)?|concluded|ended|came to (?:an end|a close)|was over|called off|broken off|launched"),
    "foundation stones": (r"laid|broken", r"opened|completed|inaugurated|consecrated"),
    "creations": (rf"written|composed|painted|filmed|shot|drafted|{works.MAKING_STATED}", acts.CAME_OUT, r"won|adapted|reissued|reprinted|withdrawn|pulped|discontinued"),
    "recordings": (r"recorded", r"released|came out|went on sale", r"reissued|withdrawn|deleted"),
    "scores": (r"completed", r"first (?:performed|staged|sung|played|heard)"),
    # law and business
    "purchases": (r"ordered|commissioned|placed|order(?: for [^‹›.;,]{2,40})? was placed", r"delivered|handed over|dispatched|shipped|collected|cancelled"),
    "ownership": (r"took over|taken over|inherited|bought|purchased|acquired", r"sold|resold|given away|gave (?:it |them )?away|handed (?:it |them )?on|passed (?:it |them )?on"),
    "loans": (r"taken out|took out|borrowed|lent", r"paid (?:it |them )?(?:off|back)|repaid|returned|given back|settled"),
    "shares": (r"listed|floated|went public", r"delisted|taken private"),
    "deals": (r"agreed|announced|signed", r"went through|came into effect|completed|took effect"),
    "proposals": (r"announced|proposed", r"completed|finalised|finalized|closed|called off"),
    "applications": (r"applied(?: for)?|submitted|filed|lodged|handed in", r"granted|issued|approved|accepted|decided|rejected|refused|turned down|upheld"),
    "manuscripts": (r"received|submitted", r"accepted|rejected|published"),
    "theses": (r"submitted|defended|presented", r"awarded|received|granted"),
    "bills": (r"drafted|proposed|introduced|tabled|debated", acts.ENACTED, acts.IN_FORCE, acts.REPEALED),
    "treaties": (r"negotiated|drafted", r"signed|initialled", r"ratified", acts.IN_FORCE, r"denounced|expired|lapsed|ran out|terminated|rescinded|revoked|amended"),
    "agreements": (r"signed|issued|granted|concluded|taken out|dated|agreed", r"broken|violated|expires?|expired|expiring|matures?|matured|ran out|runs out|lapsed?"),
    "measures": (r"declared|imposed|proclaimed|brought in", r"lifted|revoked|ended|called off|rescinded|eased|done away with|abolished"),
    "occupations": (r"invaded|occupied|annexed|besieged|seized|captured", r"liberated|freed|relieved|withdrew|evacuated|recaptured|retaken"),
    # lives
    "lives": (r"born", acts.LIVED),
    "life": (r"born", acts.DIED),
    "funerals": (r"died|killed|executed|assassinated", r"buried|cremated|interred|posthumously [a-z]+ed"),
    "marriages": (acts.MARRIED, acts.PARTED),
    "couples": (r"met|became engaged|got engaged|betrothed", acts.MARRIED, rf"{acts.PARTED}|widowed"),
    "remarriages": (r"widowed|divorced", r"remarried|married again"),
    "illnesses": (r"diagnosed|identified|admitted|taken to hospital|hospitalised|taken ill|fell ill", r"operated on|discharged|sent home|allowed home|went home|recovered(?! to )|died|cured|given the all-clear"),
    "studies": (
        rf"entered|enrolled|matriculated|(?:began|begun|started) {_STUDIES}|started (?:school|university|college)|apprenticed",
        rf"graduated|qualified|awarded|(?:took|received|obtained|earned|gained|awarded|completed|finished) (?:his|her|their|a|an|the) (?:[a-z]+ )?{_DEGREE}|{_DEGREE} was (?:conferred|awarded)|finished {_STUDIES}|called to the bar",
    ),
    "offices": (acts.TAKEN_UP, acts.LAID_DOWN),
    "deaths in office": (r"appointed|elected|posted|installed", r"died"),
    "employment": (r"joined|hired|recruited|employed|taken on|appointed|signed for|signed (?:him|her)|apprenticed|started(?: out)?|trained", r"promoted|rose to|succeeded|let (?:(?:it|them) )?go|laid (?:(?:it|them) )?off|made redundant|given notice|pensioned off|left|resigned|retired|stepped down|dismissed|sacked|fired|quit"),
    "notices": (r"handed in (?:his|her) (?:notice|resignation)|gave notice|announced (?:his|her) (?:resignation|retirement|departure)", r"left|retired|departed|stepped down"),
    "charges": (r"took (?:it |them )?up|taken up|took on|assumed|accepted", r"gave (?:(?:it|them) )?up|given (?:(?:it|them) )?up|laid (?:(?:it|them) )?down|handed (?:(?:it|them) )?(?:over|on)|relinquished|surrendered"),
    "successions": (r"resigned|retired|died|stepped down|left office|dismissed|sacked|deposed|abdicated", r"succeeded by|replaced by|followed by"),
    "reigns": (acts.CROWNED, acts.DETHRONED),
    "rulers": (acts.CROWNED, acts.LAID_DOWN),
    "clergy": (r"ordained(?: priest| deacon)?", r"consecrated bishop|made bishop|defrocked|laicised"),
    "honours": (r"knighted|ennobled", r"stripped of"),
    "service": (r"conscripted|called up|drafted|enlisted|signed up|volunteered", r"demobbed|demobilised|demobilized|discharged|invalided out|discharged from [a-z ]+"),
    "custody": (acts.HELD, acts.FREED),
    "cases": (r"charged|indicted|accused", acts.TRIED, acts.JUDGED),
    "prosecutions": (r"arrested|captured|kidnapped|imprisoned|jailed|detained|interned|remanded", acts.TRIED, acts.JUDGED, r"executed|hanged|beheaded|guillotined"),
    # ways
    "journeys": (acts.SET_OUT, acts.RETURNED),
    "visits": (r"arrived|reached|landed", r"left again|left for home|sailed home|flew home|went home|returned home"),
    "homes": (r"moved in(?:to)?|settled", r"moved out|moved away|evicted"),
    "immigration": (r"emigrated|immigrated|arrived", r"naturali[sz]ed|became an? [A-Za-z]*? ?citizen"),
    "flights": (r"launched|lifted off|blasted off|took off", r"reached(?: orbit)?|landed|(?:entered|went) (?:into )?orbit|arrived|flew past|docked|splashed down|touched down|burn(?:ed|t) up|crashed|re-entered|deorbited|returned"),
}  # fmt: skip
"""Name of a sequence → its stages, each of which can only come after those before it."""
ORDERS_CONTINUED: Mapping[str, tuple[str, ...]] = {
    "openings": (r"founded|established|set up", r"opened"),
    "stays": (r"arrived|settled|moved (?:in|there)|came", r"left|departed|emigrated"),
    "elections": (r"elected|chosen|nominated", r"sworn in|took office|assumed office|inaugurated|installed"),
    "announcements": (r"announced|unveiled|presented|previewed", r"released|launched|went on sale|delivered|shipped|came out"),
    "decisions": (r"approved|authorised|authorized|commissioned|decided", r"built|completed|opened|finished"),
    "training": (r"studied|trained", r"graduated|qualified"),
    "retirements": (r"retired", r"died"),
    "damage": (r"damaged|wrecked|gutted|bombed|flooded", r"repaired|rebuilt|reconstructed|mended"),
}  # fmt: skip
"""The same where the text also states the earlier stage first; in the other order it may be about another time or
thing."""
