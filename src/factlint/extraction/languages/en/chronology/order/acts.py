"""Verbs for what is done to things and people at the beginning, in the course and at the end of something.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`); a space stands for any white
space. `_IT` is the object inside a phrasal verb.
"""

_IT = r"(?:(?:it|them) )?"
_DOORS = r" (?:its|their) (?:doors|gates|shutters)"
_TO_ALL = (
    r"(?: (?:to|for) (?:the )?(?:public|traffic|visitors|passengers|trams|trains|shipping|business|worship))?"
)

BEGAN = r"begun|began|begins|beginning|started|starts|starting|commenced|opened|opens|broke out"
ENDED = (
    r"ended|ends|ending|finish(?:ed|es)?|concluded|concludes|closed|closes|came to an end|completed|lifted|cancelled|canceled|abandoned"
    r"|terminated|called off"
)

ESTABLISHED = r"founded|established|formed|set up|created|launched|incorporated"
FOUNDED = rf"{ESTABLISHED}|opened|opens|inaugurated"
DISSOLVED = (
    r"dissolved|disbanded|abolished|closed|shut|wound up|liquidated|discontinued|ceased|broken up|broke up|split up|cancelled|canceled"
    r"|abandoned|folded|went bankrupt|collapsed"
)

BUILT = r"built|constructed|erected|completed|opened|inaugurated|commissioned|finished"
PULLED_DOWN = (
    r"demolished|destroyed|torn down|pulled down|burnt down|burned down|decommissioned|dismantled|razed|closed"
)

INTRODUCED = r"introduced|launched|released|published|put on sale"
WITHDRAWN = r"discontinued|withdrawn|scrapped|recalled|retired"

MADE = (
    rf"{FOUNDED}|{BUILT}|{INTRODUCED}|put {_IT}up|dug|laid(?: out)?|planted|set {_IT}up|open(?:ed|s){_DOORS}|opened{_TO_ALL}"
    r"|unveiled|dedicated|consecrated|brought in|installed|constituted|chartered|instituted|raised|cast|carved|moulded|minted|coined|manufactured|produced"
    r"|first (?:[a-z]+ )?(?:appeared|published|issued|aired|broadcast|shown|sold|held|run|used|lit|mentioned|recorded|documented)|lit(?: for the first time)?|switched on|turned on|(?:w[ae]nt|came) (?:live|on-?line|on (?:the air|air|sale|stream|the market)|into (?:production|operation|service|use|force|being|effect|existence))"
    r"|(?:put|brought|taken) (?:on (?:the market|sale)|into (?:service|use|operation|production))|entered service|took in (?:its|their) first [a-z]+|kicked off|passed|enacted|adopted|approved|licensed|patented|settled|colonised|colonized|moved into"
)
DESTROYED = (
    rf"demolished|destroyed|razed(?: to the ground)?|(?:pulled|torn|tore|knocked|taken|took|cut|blown|blew|broken) {_IT}(?:down|up)|burn(?:ed|t) {_IT}(?:down|to the ground|out)|gutted|collapsed|swept {_IT}away|washed {_IT}away|carried {_IT}away"
    r"|blown (?:over|up)|bombed|wrecked|shattered|fell (?:down|in)|caved in|struck by lightning"
)
WOUND_UP = (
    rf"closed{_DOORS}|shut{_DOORS}|closed(?: down)?|shut(?: (?:down|up shop))?|{DISSOLVED}|{WITHDRAWN}|wound {_IT}up|repealed|revoked|rescinded|annulled|done away with|did away with|suppressed"
    rf"|dismantled|decommissioned|taken (?:off|out of) (?:the market|the air|sale|service|use|production|circulation|offline)|taken off-?line|taken off|phased out|switched {_IT}off|turned {_IT}off|went (?:off (?:the )?air|off-?line|out of (?:business|print|production|service|use)|bust|under|dark)"
    rf"|merged|absorbed|sold(?: off)?|given away|deserted|filled {_IT}in|bricked {_IT}up|grubbed {_IT}(?:up|out)|felled|chopped down|cut down|uprooted|ploughed up|removed|lifted|dug up|worked out|mined out|exhausted|axed|banned|outlawed|prohibited"
    rf"|sank|sunk|scuttled|crashed|last (?:[a-z]+ )?(?:appeared|published|issued|aired|broadcast|shown|held|run|used|lit)|moved out|automated|deconsecrated|secularised|privatised|nationalised|declared (?:bankrupt|insolvent)|{DESTROYED}"
)
CHANGED = (
    r"widened|extended|enlarged|expanded|renovated|restored|modernised|modernized|refurbished|refitted|converted|electrified|listed|renamed|doubled|rebuilt|repaired|repainted|resurfaced|lengthened|raised by|overhauled|upgraded"
    r"|relocated|reopened|re-opened|reprinted|reissued|translated|superseded|replaced|closed|sold|celebrated|marked"
)
STOPPED = rf"closed{_DOORS}|shut{_DOORS}|closed(?: down)?|shut(?: down)?|suspended|stopped|halted|interrupted|broken off|broke off|abandoned|mothballed|laid up|{DESTROYED}"

SET_OUT = r"left|leaving|gone|went|sailed|departed|set (?:out|off|sail)|embarked|took off|taken off|fled|flew|flown|emigrated|travelled|traveled|moved (?:there|abroad|away)|cast off|put to sea"
RETURNED = r"arrived|reached|landed|docked|anchored|dropped anchor|disembarked|returned|c[ao]me (?:home|back)|got (?:home|back)|made it (?:home|back)|was (?:home|back)"

APPOINTED = r"appointed|elected|took office|joined|took over|hired|sworn in|installed|became"
RESIGNED = r"resigned|retired|stepped down|left|dismissed|replaced|fired|sacked"
TAKEN_UP = r"appointed|elected|took office|assumed office|took over|hired|sworn in|installed|inducted|ordained|joined|entered|recruited|posted|came to power"
LAID_DOWN = (
    rf"{RESIGNED}|stepped aside|stood down|ousted|removed(?: from office)?|voted out|laid down (?:his|her) office|left office|quit|recalled"
    r"|impeached|deposed|overthrown"
)
CROWNED = r"crowned|enthroned|came to the throne|acceded(?: to the throne)?|ascended(?: the throne)?"
DETHRONED = r"abdicated|deposed|dethroned|reign ended|overthrown"

HELD = (
    r"arrested|captured|taken (?:prisoner|hostage|captive)|kidnapped|abducted|imprisoned|jailed|detained|interned|remanded|sentenced"
    r"|exiled|sent (?:there|to prison|to jail|down)"
)
FREED = r"released|set free|freed|walked free|acquitted|pardoned|paroled|escaped|ransomed|exchanged|rescued|allowed (?:home|to leave|to return)|returned"
TRIED = r"(?:put on|went on|stood) trial|tried"
JUDGED = r"convicted|found (?:not )?guilty|sentenced|acquitted|cleared"

LOST = r"lost|stolen|looted|vanished|disappeared|went missing|mislaid|last seen|sank|sunk|went down|capsized|foundered|wrecked|buried"
FOUND_AGAIN = (
    r"found(?: again)?|recovered(?! to )|turned up(?: again)?|rediscovered|traced|located|came to light(?: again)?|surfaced|resurfaced"
    r"|salvaged|raised|refloated|returned|given back|dug up|excavated"
)

MARRIED = r"married|marries|wed"
PARTED = r"divorced|separated|annulled|split up|parted"

DIED = r"died|killed|executed|buried"
LIVED = (
    r"moved|studied|settled|joined|entered|left|came|went|began|started|worked|taught|published|wrote|painted|founded|became|won|elected|appointed|travelled|traveled"
    rf"|knighted|ennobled|enrolled|hired|promoted|drafted|arrested|imprisoned|took (?:office|up|over)|made (?:his|her) [a-z]* ?debut|debuted|qualified|trained|named|baptised|baptized|christened|educated|apprenticed|ordained|enlisted|conscripted|adopted|married|graduated|widowed|retired|emigrated|orphaned|{DIED}"
)

CAME_OUT = (
    r"published|premiered|first (?:performed|shown|published|staged|heard|sung|played|exhibited)|released|printed|broadcast|came out|appeared"
    r"|went on sale|went to press"
)
IN_FORCE = r"came into (?:force|effect)|took effect|entered into force"
ENACTED = r"passed|adopted|approved|enacted|ratified|became law|signed into law|received royal assent"
REPEALED = r"repealed|revoked|struck down|superseded|rescinded|amended|expired|lapsed|ran out|terminated"
