"""Verbs and nouns by which something begins or ends: what is set going, taken up, left, stopped; what is over,
back, given up.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`); a space stands for any white
space. Where one of a list begins with another, the longer one stands first.
"""

_DOORS = r" (?:its|their|his|her) (?:doors|gates|shutters)"
_INTO = r"into (?:being|existence|force|operation|effect|service|use|production|exile|office|power)"
_ON = r"(?:live|on-?line|on(?: the)? (?:air|sale|show|display|stream|view|trial|market))"
_SET_GOING = (
    rf"began|begun|begins?|called(?! off\b)|declared|proclaimed|imposed|staged|beginning|open(?:ed|s){_DOORS}|start(?:ed|s|ing)?|commenc(?:e[sd]?|ing)|opened|opens?|opening|broke out|erupted|flared up|set in"
    rf"|launch(?:ed|es)|founded|established|set up|formed|created|introduced|incorporated|constituted|chartered|registered|inaugurated|initiated|instituted|convened|built|completed|laid|erected|installed|put up"
    rf"|raised|planted|commissioned|delivered|entered service|published|premiered|came out|released|followed|dates? (?:from|back to)|dating (?:from|back to)|originated|first [a-z]+|g[eo]ts? (?:under ?way|going|started|off the ground)"
    rf"|kick(?:ed|s|ing) off|embarked on|(?:came|comes?|coming|brought|put|went|goes) {_INTO}|(?:went|goes) {_ON}|t(?:ook|akes?) effect|activated|enacted|adopted|switched on|turned on|lit|unveiled|dedicated|consecrated"
)
_TAKEN_UP = (
    r"appointed|elected|named|chosen|became|took (?:office|over|charge|command|power|up)|takes (?:office|over|charge|command|up)|taken (?:over|up|on)|sworn in|installed|inducted|ordained|hired|recruited|called up|drafted"
    r"|joined|entered|enlisted|enrolled|matriculated|apprenticed|signed(?: (?:up|on))?|crowned|enthroned|came to (?:the throne|power)|seized power|assumed (?:office|power|command|control)|acceded|ascended(?: the throne)?"
    r"|(?:called|invited|transferred|posted|seconded|sent|exiled|banished) to|moved (?:in|into|there|to)|came|settled|arrived|admitted|checked in|rented|married|wed|engaged|met|turned pro(?:fessional)?|debut(?:ed)?"
)
_GIVEN = r"issued|granted|given|taken out|agreed|concluded|awarded|obtained|bought|purchased|leased|let|lent|borrowed|hired"
GONE = (
    r"left|leav(?:es?|ing)|depart(?:ed|s|ing)?|set(?:s|ting)? (?:out|off|sail)|sailed|sails?(?! of\b)|embarked|cast off|weighed anchor|put to sea|took off|takes off|lift(?:ed|s) off|blasted off|fled|emigrated|went|boarded"
    r"|pull(?:ed|s) (?:out|away)|fell asleep|went to (?:bed|sleep)|dozed off|nodded off|headed (?:out|off)|flew (?:out|off)|calls? at|clock(?:ed|s) (?:in|on)"
)
STOPPED = (
    rf"closed{_DOORS}|closed|shut(?: down)?|suspended|stopped|halted|interrupted|discontinued|withdrawn|cancell?ed|axed|banned|outlawed|prohibited|removed|failed|went (?:down|out|dark|off)|broke down|ran dry|fell (?:silent|vacant|ill)|laid up"
    r"|mothballed|requisitioned|occupied|invaded|annexed|seized|confiscated|besieged|blockaded|nationali[sz]ed|evacuated|expelled|deported|banished|lost|stolen|looted|vanished|disappeared|went missing|cut off|sealed off|parted"
    r"|trapped|stranded|marooned|arrested|imprisoned|jailed|captured|kidnapped|abducted|interned|detained|exiled|hospitali[sz]ed|taken (?:prisoner|hostage|captive|ill|down)|grounded|abandoned|paused|adjourned|blocked|walked out"
    r"|downed tools|sank|sunk|wrecked"
)
_BEGINNING = (
    r"(?:start|outbreak|onset|launch|found(?:ing|ation)|establishment|creation|formation|inception|introduction|inauguration|commencement|arrival|appointment|election|accession|coronation|wedding|marriage|outset)"
    r"(?! of (?:the )?‹)"
)
BEGINS = rf"(?i:\b(?:{_SET_GOING}|{_TAKEN_UP}|{_GIVEN}|{GONE}|{STOPPED})\b)"
"""What begins something. Much of it ends something else: which, its partner says."""

_TO_AN_END = r"(?:to (?:an end|a close|a halt|a stop|a standstill|its end|rest))"
_OVER = (
    rf"ended|settled(?! (?:in|at|there|down|on)\b)|leaves|ends?(?! of (?:the )?‹)|ending|resolved|broken off|paid (?:back|off)|repaid|finish(?:ed|es|ing)?|conclude[sd]?|concluding|closes?|closed|(?:came|comes?|drew|draws|brought|ground) {_TO_AN_END}|at an end"
    r"|wrap(?:ped|s) up|wound down|broke up|terminate[sd]?|petered out|fizzled out|ran its course|completed|lifted|raised|called off|broke (?:down|off)|over|surrender(?:ed)?|fell|capitulat(?:ed|ion)|verdict|acquitted|convicted|done|cleared|crushed"
    r"|suppressed|put down|defeated|adjourn(?:ed|s)|dispersed|signed off|consecrated|inaugurated|dedicated|unveiled|handed in|submitted"
)
_RUN_OUT = r"expire[sd]?|expiring|lapse[sd]?|ran out|runs out|mature[sd]?|falls due"
BACK = (
    r"return(?:ed|s|ing)?|back|came (?:home|back|together)|coming (?:home|back)|home again|reach(?:ed|es|ing)?|arriv(?:ed?|es|ing)|landed|lands|docked|docks|dropped anchor|moored|put in|g[eo]ts? (?:home|back|in|to|into)|pull(?:s|ed) in(?:to)?|roll(?:s|ed) in(?:to)?"
    r"|dr(?:aws|ew) in(?:to)?|touch(?:es|ed) down|c[ao]mes? in(?= at\b)|set foot|made (?:port|landfall)|stepped ashore|disembarked|checked out|woke(?:n)?(?: up)?|awoke|got up|clock(?:ed|s) (?:off|out)|knock(?:ed|s) off"
)
GIVEN_UP = (
    r"resign(?:ed|s)|retire[sd]|step(?:ped|s) (?:down|aside)|stood down|stands down|left|gave (?:it |them |this )?(?:up|back)|given up|laid (?:it|(?:the|this|that|his|her) [a-z]+) down|relinquished|vacated|bowed out|handed (?:over|on)|driven out|thrown out"
    r"|taken off|dismissed|sacked|fired|removed|recalled|died|killed|abdicated|deposed|ousted|overthrown|toppled|assassinated|voted out|unseated|moved (?:on|out|away|back)|dropped out|withdrew|graduated|qualified|divorced?|separated"
    r"|widowed|parted|annulled|split up|walked free|quit|departed|discharged|demobilised|demobbed|invalided|succeeded by|replaced by"
)
WOUND_UP = (
    rf"dissolved|disbanded|shut{_DOORS}|closed{_DOORS}|shut(?: (?:down|up shop))?|wound up|folded|cease[sd]?|demolished|destroyed|razed|pulled down|torn down|knocked down|burn(?:ed|t) down|dismantled|scrapped|broken up|sold|withdrawn|decommissioned|replaced"
    r"|discontinued|taken down|switched off|abolished|repealed|revoked|liquidated|merged|absorbed|cancell?ed|axed|phased out|went (?:bankrupt|bust|under|out of (?:business|print|service|production|use))|collapsed|sank|sunk"
)
_RESTORED = (
    rf"reopen(?:ed|s)?|re-opened|opened (?:again|{_DOORS.strip()})|resum(?:ed?|ption)|restored|handed back|given back|released|freed|liberated|relieved|rescued|escaped|ransomed|pardoned|put out|extinguished|fixed|repaired|mended|under control"
    r"|(?:up and )?running again|found|recovered|safe|restarted|reinstated|reintroduced|revived|reunited|re-?established|re-?formed|brought back|resurfaced|turned up|traced|salvaged|refloated|opened"
)
_END = (
    r"(?:closure|demise|death|dissolution|abolition|demolition|departure|resignation|retirement|completion|conclusion|collapse|expiry|abdication|dismissal|removal|homecoming|reopening|re-opening|liberation"
    r"|divorce)(?! of (?:the )?‹)"
)
MARKED = r"marks|marked|celebrate[sd]?|completes|looks? back on|looked back on"
ENDS = rf"(?i:\b(?:{MARKED}|{_OVER}|{_RUN_OUT}|{BACK}|{GIVEN_UP}|{WOUND_UP}|{_RESTORED})\b)"
"""What ends something."""
EXPIRES = rf"(?i:\b(?:{_RUN_OUT}|ends|will end|is over)\b)"
"""What ends with the time for which it was made, and not before."""
BEGINNINGS = rf"(?i:\b{_BEGINNING}\b)"
"""Nouns for a beginning; only where the clause of a date has no verb of either kind …"""
ENDINGS = rf"(?i:\b{_END}\b)"
"""… and for an end."""
