"""What things and people go through in a fixed order, and how English ties two verbs to one subject.

Patterns are read over sentences whose times are tokens (`extraction.chronology.timed`): a date as `‹d0›`; a space
stands for any white space.
"""

from factlint.extraction.languages.en.chronology.orders import ORDERS

_TRAVELLED = r"arrived|reached|landed|docked|anchored|disembarked|returned|c[ao]me (?:home|back)|got (?:home|back)|made it (?:home|back)|was (?:home|back)"
_LEFT = r"left|leaving|gone|went|sailed|departed|set (?:out|off|sail)|embarked|took off|taken off|fled|flew|flown|emigrated|travelled|traveled|moved (?:there|abroad|away)"
_TAKES_PLACE = r"(?: (?:as|in|at|from|to) [^‹›.,;:()]{2,40})? (?:dates? (?:back )?|dated (?:back )?|goes back |went back |c[ao]me |was |is |took place |followed |happened |occurred |fell |had (?:come |followed |taken place |been )|was held |was celebrated )$"
NOMINAL_STAGES = {
    "founded": "founding|foundation|establishment|formation|creation",
    "begun": "groundbreaking|start of construction",
    "opened": "opening|inauguration|launch",
    "completed": "completion|topping[- ]out",
    "consecrated": "consecration|dedication|unveiling",
    "closed": "closure|closing",
    "dissolved": "dissolution|winding[- ]up|liquidation|bankruptcy",
    "demolished": "demolition|destruction",
    "built": "construction",
    "written": "composition",
    "published": "publication|premiere|première|first performance",
    "signed": "signing|signature",
    "ratified": "ratification",
    "came into force": "entry into force",
    "repealed": "repeal|abrogation",
    "appointed": "appointment|election|accession|coronation|enthronement|nomination",
    "resigned": "resignation|retirement|dismissal|abdication|departure from office",
    "born": "birth",
    "married": "wedding|marriage",
    "divorced": "divorce|separation",
    "arrested": "arrest|detention",
    "convicted": "conviction|acquittal",
    "buried": "burial|funeral|interment|cremation",
    "ordered": "order",
    "delivered": "delivery",
    "joined": "recruitment|hiring",
    "graduated": "graduation",
    "discovered": "discovery|invention",
}
"""The verb of a stage → what it is called where a noun tells it: “his appointment dates from 1974”."""
NOMINAL = rf"\b(?:{'|'.join(NOMINAL_STAGES.values())}){_TAKES_PLACE}"
"""A noun so told, up to the preposition of its date."""
LINK_TO_NOMINAL = r"(?:[.;:,]| ?[–—])? ?(?:(?:and|but|though|although|while|whereas) )?(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:(?:own|formal|official|final|solemn|first|eventual|actual) )?"
"""Behind a date and what follows it in its clause, before such a noun."""

_WORK = r"(?:shooting|filming|recording|rehearsals|principal photography|production|writing|works?|construction|building(?: works?)?|excavations?|digging|restoration|renovation|repairs)"
_WORK_ENDED = (
    rf"{_WORK} (?:had |was |were )?(?:only |finally )?(?:ended|finished|concluded|completed|wrapped(?: up)?)"
)
_MAKING = r"(?:shooting|filming|recording|rehearsals|principal photography|production|writing)(?: of (?:it|them))? (?:had |was |were )?(?:only |finally )?(?:begun|began|started|g[eo]t(?:ten)? (?:under ?way|going)|ended|finished|concluded|wrapped(?: up)?)"
_GOT_GOING = r"(?: (?:on|of) (?:it|them|(?:the|its|a) (?:[a-z]+ ){0,1}[a-z]+))? (?:had |was )?(?:only |finally )?(?:begun|began|started|commenced|g[eo]t(?:s|ten)? (?:under ?way|going))"
_TRYING = rf"(?:trials|tests|talks|negotiations){_GOT_GOING}"
"""Of these an approval or a signature is the end; before works it comes first."""
_STONE = r"(?:(?:foundation|corner|first) ?stone (?:had been |was |had )?laid|(?:first )?sod (?:had been |was )?(?:cut|turned)|ground (?:had been |was )?broken)"
_BUILDING = rf"(?:works?|construction|building(?: works?)?|excavation|trials|tests|talks|negotiations|planning|preparations|drilling|digging|restoration|the siege){_GOT_GOING}|{_STONE}"

_ACTS = (
    r"moved|studied|settled|joined|entered|left|came|went|began|started|worked|taught|published|wrote|painted|founded|became|won|elected|appointed|travelled|traveled"
    r"|knighted|ennobled|enrolled|hired|promoted|drafted|arrested|imprisoned|took (?:office|up|over)|made (?:his|her) [a-z]* ?debut|debuted|qualified|trained|named|baptised|baptized|christened|educated|apprenticed|ordained|enlisted|conscripted|adopted|married|graduated|widowed|retired|died|killed|executed|buried|emigrated|orphaned"
)
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
    r"|decommissioned|retired from service|taken out of service|axed|terminated|disestablished|ceased|went (?:bust|under|out of business)|collapsed"
)

CHAINS = (
    *ORDERS,
    (rf"{_WORK}(?: (?:on|of) (?:it|them|(?:the|its|a) [a-z]+))? (?:had |was |were )?(?:only |finally )?(?:begun|began|started|commenced|g[eo]t(?:ten)? (?:under ?way|going))", _WORK_ENDED),
    (_STARTS, _MIDDLES, _ENDS),
    (_TRYING, r"licensed|approved|signed|concluded"),
    (_BUILDING, r"published|launched|released|opened|completed|finished|fell|surrendered|captured|taken|relieved"),
    (r"sank|sunk|capsized|foundered|wrecked", r"raised|salvaged|refloated"),
    (r"appointed|elected|posted|installed", r"recalled|removed|dismissed|impeached|died"),
    (r"ordered|placed", r"delivered|dispatched|shipped|collected|cancelled"),
    (r"composed|completed|written", r"first (?:performed|staged|sung|played|heard)"),
    (r"cast|made|planted|bought", r"cracked|broke|stolen|destroyed|melted down|felled|sold"),
    (r"emigrated|immigrated|arrived", r"naturali[sz]ed|became an? [A-Za-z]*? ?citizen"),
    (r"widowed|divorced", r"remarried|married again"),
    (r"resigned|retired|died|stepped down|left office|dismissed|sacked|deposed|abdicated", r"succeeded by|replaced by|followed by"),
    (r"received|submitted", r"accepted|rejected|published"),
    (r"launched|lifted off|took off|blasted off", r"reached|landed|entered orbit|arrived|flew past|docked"),
    (r"signed|agreed|concluded", r"broken|violated|expired|lapsed"),
    (r"issued|released|published", r"recalled|withdrawn|reprinted"),
    (r"founded|established", r"sold|bought|acquired|merged|moved|renamed"),
    (r"drafted|proposed|introduced|tabled", r"passed|adopted|approved|enacted|became law", r"came into force|took effect|entered into force", r"repealed|revoked|struck down|superseded"),
    (r"negotiated|drafted", r"signed|initialled", r"ratified", r"came into force|took effect|entered into force", r"denounced|terminated|expired"),
    (rf"written|recorded|shot|drafted|{_MAKING}", r"published|released|premiered|came out|appeared|went on sale|went to press", r"won|adapted|reissued|reprinted|withdrawn|pulped|discontinued"),
    (r"first [a-z]+(?:ed|ld|wn|en)", r"last [a-z]+(?:ed|ld|wn|en)"),
    (r"charged|indicted|accused", r"(?:put on|went on|stood) trial|tried", r"convicted|found guilty|sentenced|acquitted"),
    (r"arrested|detained", r"(?:put on|went on|stood) trial|tried", r"convicted|found guilty|sentenced|acquitted", r"executed|hanged|beheaded|guillotined"),
    (r"entered|enrolled|matriculated", r"graduated|qualified|awarded"),
    (r"submitted|defended|presented", r"awarded|received|granted"),
    (r"born", _ACTS),
    (r"died|killed|executed|assassinated", r"buried|cremated|interred|posthumously [a-z]+ed"),
    (r"joined|hired|recruited|taken on|signed for|signed (?:him|her)|apprenticed|started(?: out)?|trained", r"promoted|rose to|succeeded|left|resigned|retired|stepped down|dismissed|sacked|fired|quit"),
    (r"appointed|elected|took office|took over|sworn in|installed|came to power|came to the throne|crowned|enthroned", r"left office|resigned|retired|stepped down|dismissed|sacked|abdicated|deposed|ousted|dethroned|overthrown"),
    (rf"designed|planned|drawn up|drew up|begun|began|started|commenced|laid|{_BUILDING}", r"completed|finished|consecrated|inaugurated|opened|dedicated|unveiled|topped out", r"closed|shut(?: down)?|abandoned|evacuated", r"demolished|pulled down|torn down|knocked down|dismantled|razed"),
    (r"built|constructed|erected|put up", r"demolished|destroyed|pulled down|torn down|dismantled|razed|burnt down|burned down|gutted|abandoned"),
    (r"founded|established|formed|set up|incorporated|created|launched", r"renamed|dissolved|disbanded|abolished|wound up|liquidated|folded|went bankrupt|taken over|sold|nationalised|nationalized|privatised|privatized|merged|split up|broke up|ceased"),
    (r"laid down|ordered", r"launched", r"commissioned|delivered|entered service", r"decommissioned|sunk|sank|scrapped|broken up|wrecked|scuttled|torpedoed"),
    (_LEFT, _TRAVELLED),
    (r"arrived|reached|landed", r"left again|left for home|sailed home|flew home|went home|returned home"),
    (r"filed|submitted|lodged|applied", r"granted|issued|approved|rejected|refused|accepted|turned down|upheld"),
    (r"opens?|starts?|begins?|begun|began|started|opened|go(?:es)? on sale|went on sale|commences?|kicks? off|broke out|enrolled", r"closes?|ends?|finish(?:es)?|closed|ended|finished|concluded|wraps? up"),
    (r"announced|proposed", r"completed|finalised|finalized|closed|called off"),
    (r"listed|floated|went public", r"delisted|taken private"),
    (r"identified|diagnosed|admitted|fell ill|taken ill", r"discharged|recovered(?! to )|died|cured"),
    (r"met|became engaged|got engaged", r"married|wed", r"divorced|separated|widowed"),
    (r"planted|sown", r"felled|cut down|harvested"),
    (r"discovered|invented|isolated", r"patented|named after"),
    (r"captured|taken prisoner|imprisoned|jailed|interned|kidnapped|abducted", r"released|freed|escaped|rescued|pardoned|ransomed"),
    (r"stolen|lost|vanished|disappeared|went missing", r"found|recovered(?! to )|turned up|rediscovered|traced"),
)  # fmt: skip
"""Each stage can only come after those before it."""
CHAINS_TOLD_ON = (
    (r"founded|established|set up", r"opened"),
    (r"arrived|settled|moved (?:in|there)|came", r"left|departed|emigrated"),
    (r"elected|chosen|nominated", r"sworn in|took office|inaugurated|installed"),
    (r"announced|unveiled|presented|previewed", r"released|launched|went on sale|delivered|shipped|came out"),
    (r"approved|authorised|authorized|commissioned|decided", r"built|completed|opened|finished"),
    (r"bought|purchased|acquired", r"sold|resold|given away"),
    (r"enrolled|studied|trained", r"graduated|qualified"),
    (r"retired", r"died"),
)
"""The same where what comes first is also told first; told the other way round, it may be another time or thing."""
LATER = "|".join(stage for chain in (*CHAINS, *CHAINS_TOLD_ON) for stage in chain[1:])
"""All that comes after something else."""
_TOLD_BY_NOUN = rf"(?:{'|'.join(NOMINAL_STAGES.values())}) (?:dates?|dated|goes|went|c[ao]me|was|is|took|followed|happened|occurred|fell|had|of|as|in|at|from|to|by)"
ANY_STAGE = rf"(?i:\b(?:{LATER}|{_TOLD_BY_NOUN})\b)"
"""Without one of them no order is told."""
ONCE = rf"{_MAKING}|{_BUILDING}|begun|born|founded|signed|designed|drafted|written|discovered|invented|conceived|submitted|filed|laid|laid down|first [a-z]+|planted|recorded|filmed|shot|drawn up|commissioned|proposed|composed|cut|dug"
"""Of these the text may tell after what came later without "had": they do not come again."""
STONE = _STONE
"""Of what is told behind it, whatever that is called."""
MAKING = rf"{_MAKING}|{_BUILDING}|{_WORK_ENDED}"
HAD_TAKEN_PLACE = r" had "
"""In such a noun with its verb: it came before what was told."""
NOT_UNTIL = r"\b(?:not|never|n[’']t)\b.*(?:until|till|before)(?: the)?(?: (?:year|spring|summer|autumn|winter|end|beginning|start)(?: of)?)? $"
"""Up to the date of a verb that is denied of all before it."""
HAD = r"\b(?:had|having)(?: (?:been|only|already|just|first|itself|both|all))*(?: stood (?:empty|idle|vacant) since it)? $"
"""Right before a verb it tells of what came first."""

_AUX = (
    r"(?:(?:was|were|is|are|be|had|has|have|been|being|having|finally|eventually|formally|officially|only|first|last|then|later|also|itself|will|to be|duly"
    r"|subsequently|originally|already|just) )*"
)
_BEHIND = (
    r"(?: (?:in|at|by|on|with|for|as|to|from|near|after|under|of|off|aged|amid|despite|where)"
    r"(?:(?! (?:and|but|while|when|who|which|was|were) )[^‹›.;:()]){0,50}?)?"
)
"""What may follow a date in its clause."""
_PRONOUN = r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he (?:first|last|latter)(?: of (?:them|these))?)"
_BY_THE_WAY = r"(?:after|following|despite|in spite of|amid|against|because of|owing to|thanks to|by|to|with|at|for|under|over) [^‹›.;:(),]{2,40}"
LINKS = (
    rf"{_BEHIND}(?:,? (?:and|but|then|before|until|till|only to be|,))+(?:,? {_BY_THE_WAY},)? (?:{_PRONOUN} )?{_AUX}",
    rf",? {_AUX}",
    rf"{_BEHIND}[;,] (?:and |but )?{_AUX}(?:{_PRONOUN} )?{_AUX}",
    rf"{_BEHIND},? (?:and|but) (?:which|who|that) {_AUX}",
    rf"{_BEHIND}[.;] (?:Its|Their|its|their) [a-z]+(?: [a-z]+)? (?:had|having) (?:only |already )*(?:been )?",
    rf"{_BEHIND}(?:[.;:]|,? (?:and|but)) {_PRONOUN} (?:did|was|were|had) (?:not|never) {_AUX}",
    rf"{_BEHIND}(?:,? (?:and|but)) (?:did|was|were|had) (?:not|never) {_AUX}",
    rf",? {_AUX}(?:not|never) {_AUX}",
    rf"{_BEHIND}(?:[.;:,]|,? (?:and|but)) (?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) ",
    rf"{_BEHIND}[.;:] (?:{_BY_THE_WAY}|(?:[Aa]fter|[Ff]ollowing|[Dd]espite|[Oo]wing to|[Bb]ecause of) (?:[^‹›.;:(),]|‹l\d›){{2,40}}),? {_PRONOUN} {_AUX}",
    rf",? which (?:he|she|it|they) {_AUX}",
    rf"{_BEHIND}[.;:] {_PRONOUN} {_AUX}(?:stood (?:empty|idle|vacant) since it )?{_AUX}",
)
"""Between a date and the verb of the next one where both are told of one subject."""
FRONTED = r"(?:^|[.;:,] |, (?:and|but|then) |\b(?:and|but|then|that) )(?:(?:And|But|Then|Finally|However),? )?(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?$"
"""Before a date in front of its clause …"""
CLAUSE_ENDED = r"‹[dstcl]\d›|[.;:] |,? (?:and|but) (?:in|on|by|then|the|it|he|she|they)\b"
"""… where that ends."""
LINK_IN_FRONT = rf"{_BEHIND}(?:[,;.:]|,? (?:and|but|then|until))+ (?:(?:and|but|then|But|And|Then|Finally),? )?(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?"
"""Up to a date in front of its clause, where this is told of what the one before was told of …"""
LINK_BEHIND_FRONT = rf",? (?:{_BY_THE_WAY}, )?(?:{_PRONOUN} )?{_AUX}"
"""… and from there to its verb."""
PERSON = r"\b(?:[Hh]e|[Ss]he)\b"
OTHER_PERSON = {"he": r"\b[Ss]he\b", "she": r"\b[Hh]e\b"}
"""A pronoun, and that for another person."""
OWNED = r" (?:its|his|her|their) "
NAME_OF_OWNED = r"\b[A-ZÀ-Þ][\w’'-]+"
"""Behind a verb: what somebody has, and the names in it, by which "its Bonn branch" and "its Ulm branch" are two."""
LINK_TO_MAKING = rf"{_BEHIND}[.;:,] (?:and |but |though |although )?(?:[Tt]he |[Ii]ts )?"
"""The same before what tells of the making of a thing."""
OF_IT = r" (?:it|them)\b"
"""In or behind an active verb: it is told of what the sentence before was about."""
LINK_TO_ACTIVE = (
    rf"{_BEHIND}(?:[.;:]|,? (?:and|but)) (?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) )?(?:[\w’'-]+ ){{1,4}}?{_AUX}"
)
"""Between a date and such a verb: somebody or something did it."""
LINK_BY_NOUN = (
    rf"{_BEHIND}(?:[.;]|,? and|,? but) (?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<noun>[a-z]+) {_AUX}"
)
"""The same, where the second clause names what the first is about."""
LINK_TO_PARTICIPLE = rf",? (?:(?:the|its|his|her|their) )?(?:[\w’'-]+ ){{1,4}}?{_AUX}"
"""The same after a participle that opens the sentence: "Ratified in 1995, the convention was signed in …"."""
OPENER = (
    r"^(?:(?:Although|Though|Even though|When|After) (?:it|they|he|she) (?:had|was|were|having)(?: (?:been|first|only|just))* (?=[a-z])|(?:(?:First|Originally|Finally|Though|Although|Even though|While|Already|Only|Having been|After having been|After being|Once|(?i:officially|formally|first|only|finally|already)),? )*)"
    r"(?=(?i:[a-z]+ed|built|written|begun|born|laid|shot|sold|made|cast|won|lost|sunk|cut|dug|bought|taken|given|hung|sown|grown|drawn|struck)\b)"
)
ON = (
    r" (?:in|on|from|at|by|during|of)(?: the)?"
    r"(?: (?:year|spring|summer|autumn|winter|night|morning|evening|end|beginning|start)(?: of)?)? ?$"
)
"""Right before the date of a verb."""
RENEWED = r"(?i:\bre-?[a-z]*(?:open|found|built|start|launch|establish|join|gain|sum|issu|releas|print|publish)[a-z]*\b)"
"""Beside one of these words a thing may begin again after its end."""
RANGE = r"(?:(?:from|between) (?P<one>‹d\d+›) (?:to|and|until) (?P<other>‹d\d+›)|(?:from |in )?(?P<first>‹d\d+›) ?[–-] ?(?P<last>‹d\d+›))"
"""A stretch, of which only the end that says least is asked."""
ON_THE_DAY = "in"
"""What stands in front of a date in place of "from"."""
TWO_AGENTS = r" by [A-ZÀ-Þ][^.;]* by [A-ZÀ-Þ]"
"""Two did the same kind of thing: "ratified by France, having been signed by Italy"."""
OF_ANOTHER = r"(?i:\b(?:second|third|new|old|former|other|earlier|also|edition|version|season)\b)"
"""From the first verb on, such a word may bring in another of its kind; before it, it is said of what all is told of."""
VETO = (
    r"(?i:\b(?:again|anew|afresh|another|previous|successors?|predecessors?|(?:his|her|its|their|an?|whose|elder|younger|twin) (?:[a-z]+ )?(?:sisters?|brothers?)"
    r"|resumed|sequel|respectively|by then|by which time|fiction|fictional|set in|would|might|if|unless|plan(?:s|ned)?|scheduled|expected|some|most|both|while|whereas|each|before (?:its|his|her|their))\b)"
)
"""Beside one of these words two things, or two times of one, may be meant."""
