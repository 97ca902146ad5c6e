"""How English states a spell: when something began, when it ended, and how long it all was.

The three are read apart from each other. Patterns match sentences with tokens in place of times
(`extraction.chronology.timed`): dates and times of day as `<dc:slot>`, lengths as `<l:slot>`; a space stands for
any white space.
"""

from factlint.extraction.languages.en.chronology.spells import spell_verbs as verbs

_PLAIN = r"[^‹›,;:()–—|\[\]]"
TIME = r"‹([dc])(\d+)›"
"""A date, or a time of day."""

ALL_STRETCHES = r"‹l\d+›,? (?:in all|in total|altogether|all told|together|combined)\b"
"""A length that is that of all stretches of a sentence."""

_THE = r"(?:the )?"
STRETCHES = (
    rf"\b(?:[Ff]rom|[Bb]etween|[Ss]ince) {_THE}<dc:first>(?: (?:to|until|till|through|and|up to) {_THE}| ?[–—-] ?)<dc:last>",
    r"\b[Ff]rom (?:[A-Z][a-z]+,? ){0,3}<dc:first>,? (?:to|until) (?:[A-Z][a-z]+,? ){0,2}<dc:last>",
    rf"\b[Ff]rom {_THE}<dc:first>{_PLAIN}{{1,60}}? (?:to|until|till) (?:{_PLAIN}{{2,30}} (?:in|on|of) )?{_THE}<dc:last>",
    rf"(?:(?<=[,:–—][ ])|(?<=[,:–—])|\b(?:on|held|open|runs?|lasts?|lasted|away|abroad|closed) ){_THE}<d:first>(?: (?:to|until|till|through) {_THE}| ?[–—-] ?)<d:last>",
    rf"\([^‹›()]{{0,20}}<dc:first>(?: (?:to|until|till) {_THE}| ?[–—-] ?)<dc:last> ?\)",
)
"""Both ends of a spell, side by side."""
SPANNED = r"\b(?:[Ff]rom(?![^‹›.;]{2,60}[ (]‹\w\d+›\)?,? and\b)|[Bb]etween) [^‹›.;]{2,60}?[ (]<dc:first>\)?,? (?:to|and|until) [^‹›.;]{2,60}?[ (]<dc:last>\)?"
"""Two that have each a noun of their own; "came from Orm in 1902 and was back in 1904" has two verbs."""

BEGUN_AT = r"\b(?:[Ss]ince|[Ff]rom)(?: about| around)? (?:the )?$"
_SO = r"(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ff]inally|[Oo]nly|[Ss]o|[Tt]hus|[Hh]ence|[Tt]herefore|which means|meaning)(?: that)?,? )*"
_LED_BY = r"(?:.*[;.,] |.*\bthat |, )?"
"""What may precede the clause of a date: another sentence, "in fact,", "records show that"."""
BY_THEN = rf"{_LED_BY}{_SO}(?:[Bb]y|[Ii]n|[Oo]n) (?:the )?$"
"""Before a time that opens its sentence: up to then something had gone on …"""
HAD_GONE_ON = r",? [^‹›.;]{2,40}? (?:(?:had|will have|would have) (?:been )?[^‹›.;]{2,50} for|(?:looks?|looked|could look) back (?:on|over)|(?:could|can) claim|notched up|clocked up|completed) ‹l\d+›"
"""… for so long, as is stated right after it."""
_GOING_UP_TO = r"(?:runs?|ran|running|lasts?|lasted|lasting|extend(?:s|ed)?|continue[sd]?|valid|open|in force|good|stays?|stayed|remain(?:s|ed)?|booked|reserved|lived|worked|served|stretch(?:es|ed))"
ENDED_AT = rf"\bhad,? by (?:the )?$|\b{_GOING_UP_TO} (?:right )?(?:on )?(?:to|up to|through|up until) (?:the )?$|\b(?:until|till)(?: [^‹›,;:()–—|\[\]]{{2,40}} (?:in|on|at|of))? (?:the )?$"
"""Right before a time, they have something begin or end at it whatever it is."""
BEFORE_THEN = r"\b(?:had|having) $"
"""Right before the verb of the earlier time, stated after the later one."""
OF_ANOTHER = (
    r"\b(?:who|which|that|where|when|while|whose|whom|than|after|before|once|because|although)\b(?: had)? "
)
"""Between a verb and a time, the time is rather that of something else."""
FRONTED = rf"{_LED_BY}{_SO}(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]rom) (?:the )?(?:[a-z]+ of )?$"
"""Before a time that opens its sentence."""
CLAUSE_ENDED = r"[;:]|\. |, (?:and|but|when|who|which|after|before)\b|\b(?:who|which|that|when|while|after|before)\b|‹[dcst]\d+›"
"""After a time that opens its sentence, where the clause of its verb ends."""
GOES_ON = r"(?:The whole (?:thing|affair)\b|(?:His |Her |Its |Their )?‹l\d+›|(?:It|He|She|They|The (?P<thing>[a-z]{4,})|This|That|In|On|By|At|Then|So|Thus|All|Altogether|During|After|Over|Throughout|For|These|Those)\b)"
"""At the head of a sentence about the same subject as the one before; a `thing` must occur in that one too."""
AFTER_SO_LONG_OF = r"\b[Aa]fter (?:[a-z]+ )?‹l\d+› (?:of|in) "
"""Before what ends: a sentence that names something else here is only about that."""
ONE_MORE = r"(?:(?:A|The) (?:second|third|fourth|fifth|further)|Another|One more)\b"
THE_FIRST = r"The (?!second|third|fourth|fifth|other|latter|new)[a-z]"
"""At the heads of a sentence that is about one more thing, and of one that goes back to the first."""
BRINGS_IN = r"(?:An?|Another|One|Some|Soon|Then|Later|Next|The (?:next|second|third|new|other|following)|Two|Three|This|That)\b"
"""At the head of a sentence that may introduce another thing of which “it” is said in the next one."""

_MERELY = r"(?:(?:just|only|exactly|precisely|barely|fully|a mere|a full|an? (?:total|period|span|stretch|duration|length) of|all of|some|no more than) )?"
_CLOSED = r"(?= ?(?:[.;:!?)]|, |$|[–—]))"
_OF_THAT = r"(?= (?:during|in|over|throughout|for) (?:all (?:of )?|most of )?which\b)"
_OF_NOTHING_ELSE = (
    r"(?! (?:then|and|followed|before|with|plus|but)\b|, (?:then|and|followed|before|with|plus|but)\b)"
)
_FILLED = rf"(?: of (?!(?:which|whom|them|these|those|it|his|her|its|their|the|an?|all|each)\b)[a-z-]+(?: (?:and|or) [a-z-]+)?{_OF_NOTHING_ELSE})"
"""What fills all of a spell that is mentioned right before: “from Friday to Sunday, three days of music”."""
_NOT_OF_ALL = r"(?! (?:to|of|as|under|with|at|in(?! all| total)|late|longer|more|less|ago|per|each|every)\b)"
_A_COURSE = r"(?:an? (?:[a-z-]+ )?(?:marriage|union|partnership|reign|rule|tenure|term|spell|stint|run|stay|visit|war|conflict|siege|strike|dispute|project|voyage|journey|trip|tour|period|career|trial|campaign|occupation|exile|absence|drought|expedition|effort|process|delay|closure|outage|presidency|mandate|residency|course|works?) (?:that|which) (?:lasted|took|spanned|covered|ran)(?: for)? )"
_SUMMED_UP = r"(?=,? (?:in|of) ‹[lt]\d+›|,? (?:in (?:all|total|length|duration|sum)|altogether|all told|long|overall|end to end|start to finish|from (?:start to finish|beginning to end|end to end))\b)"
_FILLING = (
    r"(?:service|use|operations?|duty|existence|business|publication|trading|trade|rule|reign|occupation|exile|captivity|imprisonment|marriage|broadcasting|activity|work|labour|labor|toil|effort|travel(?:ling)?|war(?:fare)?|fighting"
    r"|bloodshed|conflict|hostilities|peace|closure|construction|(?:re)?building|repairs?|renovations?|restoration|independence|silence|absence|neglect|planning|preparations?|negotiations?|talks|litigation|hearings?|deliberations?|research"
    r"|study|studies|training|teaching|filming|shooting|writing|recording|touring|digging|excavations?|drought|walking|sailing|driving|riding|waiting|uncertainty|decline|growth|production|manufacture|ownership|leadership|tenure|government"
    r"|opposition|office|music|sport|racing|play|celebrations?|festivities|freedom|retirement|separation|vacancy|disuse|dereliction|inactivity|detention|isolation|solitude|sittings?|broadcasts?)"
)
_WHILE = (
    rf"(?: of (?:[a-z-]+ )?{_FILLING}"
    r"| (?:in|out of) (?:(?:public|private|active|foreign|enemy|state|continuous|regular|daily) )?(?:office|power|charge|command|post|service|use|prison|jail|gaol|captivity|custody|detention|exile|hospital|business|operation|existence|print|production|force|hiding|storage|hands|ownership|opposition|action|residence|space|orbit|the (?:job|post|role|chair|making|saddle|ring|field|trade))"
    r"| at (?:sea|the helm|the top|the head|its head|his post|her post)| on (?:the (?:road|throne|bench|board|council|air|market)|tour|strike|board|air|sale|display)| aboard| away| abroad| underground| ashore| there| without (?:(?:an?|any|the|its|his|her|their) )?(?:[a-z]+ ){0,2}[a-z]+)?"
)
"""What fills a spell from its beginning to its end."""
_NOT_A_PERSON = r"(?!(?:boy|girl|man|woman|child|son|daughter|youth|baby|widow|[a-z]+(?:er|or|ist|ian))\b)"
APPOSED = (
    rf"\)?(?:,| ?[–—]| ?\(|:)? ?(?:(?:that is|i[.]e[.]|or|so|(?:making|makes|giving|gives|totalling|totaling|amounting to|equal to|equivalent to|spanning|covering|running(?: for)?|meaning|namely|to wit|this is|that was|this was|it was)(?: it| this| that| them)?|and thus|and so|thus|hence|for|which (?:is|was|makes|made|means|meant|gives|gave|equals)|a span of|(?:duration|length|total(?: time| duration| length)?|time taken)(?: of|:|=)?|lasting|in all|altogether|all told),? )*(?:for )?(?:(?:an?|his|her|its|their) (?:[a-z-]+ )?{_NOT_A_PERSON}[a-z]+ of )?{_MERELY}<l:length>(?:{_FILLED}|{_WHILE}|(?: later(?: on)?| afterwards?| after that| thereafter| on| further on)?)(?:{_CLOSED}|{_SUMMED_UP}|{_OF_THAT})",
    rf"\)?(?:,| ?[–—]| ?\() ?{_A_COURSE}{_MERELY}<l:length>{_NOT_OF_ALL}",
)
"""Right after the later end, how long it all was: "…, a term of three years"."""
_ALL_THE_TIME = (
    r"(?: of (?:[a-z-]+ )?(?:sleep|driving|walking|waiting|flight|flying|sailing|riding|service|use|operations?|duty|existence|business|publication|trading|broadcasting|activity|rule|reign|occupation|independence|disuse|closure)"
    r"| in (?:(?:active|continuous) )?(?:service|use|operation|business|existence|print|production|force))?"
)
"""What fills all of it where it is stated after the verb of the end."""
_GAP = r"(?:gap|interval|hiatus|absence|break|pause|interruption|intermission|lull|difference|lag|time[ -]lag|wait|drought|silence|interlude|lapse|span|vacancy|separation)"
_AN_ABSENCE = rf"(?:(?:an?|the|his|her|its|their) (?:[a-z-]+ ){{0,2}}?(?:{_GAP}|run|spell|stay|reign|existence|lifetime|total|period|stretch) of |an? |his |her |its |their )?"
GAPS = (
    rf"\)?(?:,| ?[–—:]| ?\(|[;.] (?:This|That) (?:is|was)|,? (?:with|leaving|giving|making)) (?:(?:so|or|and so|thus|for|i[.]e[.]),? )?(?:an?|the) (?:[a-z-]+ ){{0,2}}?{_GAP} of {_MERELY}<l:length>(?:{_FILLED}|{_WHILE})(?:{_CLOSED}|{_SUMMED_UP})",
    rf"\)?(?:,| ?[–—]| ?\()? ?(?:with|and|there were|when there were)? ?{_MERELY}<l:length> (?:(?:still )?to go|(?:still )?left|remaining|still to come|away){_CLOSED}",
    rf"\)?(?:,| ?[–—:]| ?\(|,? (?:with|leaving|giving|making)) an? <l:length>(?: |-long )(?:[a-z-]+ )?{_GAP}{_CLOSED}",
)
"""Right after the second of two dates, what lies between them, whatever they are the dates of."""
SINCE_THE_LAST = rf"<d:last>,? (?:only )?(?:after|following|ending) {_AN_ABSENCE}{_MERELY}<l:length>(?: {_GAP})?[,;:. –—(]+[^‹›.;]{{0,60}}?(?:\b(?:last|lastly|previous|previously|before that|most recent|most recently)\b[^‹›.;]{{0,60}}|\bhad (?:been |all |both |only )*(?:{verbs.STOPPED})(?: [a-z]+){{0,2}} (?:in|on) )<d:first>"
"""What returns after so long, and when it had been there for the last time."""
AFTERWARDS = (
    rf",? (?:{_PLAIN}{{2,30}} )?(?:after|following|lasting)(?: for)? {_AN_ABSENCE}{_MERELY}<l:length>{_ALL_THE_TIME}{_CLOSED}",
)
"""What then ends, after so long."""
HAVING = (
    rf",? (?:{_PLAIN}{{2,30}} )?having (?!(?:waited|planned|tried|thought|argued)\b)(?:been )?[a-z]+(?: [a-z]+){{0,3}} for {_MERELY}<l:length>{_CLOSED}",
)
"""What was done or was so until then."""
ENDED_AFTERWARDS = (
    rf",? when (?:(?:he|she|it|they) {_PLAIN}{{2,40}}|{_PLAIN}{{2,50}} (?:it|him|her|them)) after {_MERELY}<l:length>{_CLOSED}",
    rf",? (?:after|following) {_AN_ABSENCE}{_MERELY}<l:length>{_ALL_THE_TIME}{_CLOSED}",
)
"""The same after both ends side by side."""
_IN_ALL = r"(?:in (?:all|total|sum)|altogether|all told|all in all|overall|in its entirety)"
SUMMED_UP = (
    rf"[,(–—] ?(?:or |for )?{_MERELY}<l:length>,? {_IN_ALL}\b",
    rf"(?:[.;,]|^) (?i:{_IN_ALL}),? (?:it|he|she|they|this|that|(?:the|his|her|its|their) (?P<what>[a-z]+)) (?:[^‹›.;,]{{2,40}}? )?(?:for |lasted |took |taken |spanned |covered |spent |of |was |is |were |are ){_MERELY}<l:length>(?:{_WHILE}|{_FILLED}){_CLOSED}",
)
"""The length of the whole, wherever it stands."""
_LASTED = r"(?:last(?:ed|s|ing)?|took|takes?|taking|taken|w[ae]nt on|goes on|going on|gone on|dragg?(?:ed|s|ing)? on|ran|runs?|running|c[ao]mes? to|amount(?:ed|s|ing) to|add(?:s|ed) up to|total(?:s|l?ed|l?ing)|span(?:s|ned|ning)?|cover(?:s|ed|ing)?|continu(?:ed|es|ing)|stretch(?:ed|es|ing) over|extend(?:ed|s|ing) over|(?:been )?spread over|needed|required|occupied|endur(?:ed|ing)|persisted)"
_IT = r"(?:(?:,| and|;)+ |, which |,? so (?:that )?(?:it|they) |\b(?:[Ii]t|[Tt]hey) |[;.] (?:this|that|all this|(?:[Tt]he|[Ii]ts|[Tt]heir) (?:whole )?(?P<what>[a-z]+)) )"
_ANYBODY = r"you|we|one|everybody|everyone|people|(?:the )?(?:customers|visitors|guests|shoppers|swimmers|readers|members|residents|voters|players|pupils|students|participants|candidates)"
"""Who has all of the time."""
PREDICATES = (
    rf"\bhad (?:by then |now )?(?:reigned|ruled|existed|been (?:on the throne|in (?:existence|business)))(?: for)? {_MERELY}<l:length>{_NOT_OF_ALL}",
    rf"{_IT}(?:had |has |have |having |thus |so |all |therefore |hence |in all |in total |altogether |will |would )*{_LASTED}(?: for)? {_MERELY}<l:length>{_NOT_OF_ALL}",
    rf"(?:(?:,| ?[–—])? (?:giving|leaving|allowing|offering|granting|affording)|,? (?:which|and this|and that|and so) (?:gives?|gave|leaves?|left|allow(?:s|ed)?|offer(?:s|ed)?|grant(?:s|ed)?|afford(?:s|ed)?|means|meant)|[.;] (?:[Tt]hat|[Tt]his) (?:gives?|gave|leaves?|left|allow(?:s|ed)?|means|meant)) (?:(?:{_ANYBODY}|them|him|her|us|(?:the|its|their|his|her) [a-z]+) )?{_MERELY}<l:length>(?: (?:to|for|in which|of)\b|{_CLOSED})",
    rf",? so (?:that )?(?:{_ANYBODY}) (?:have|has|had|get|got) {_MERELY}<l:length> (?:to|for|in which) ",
    rf"(?: and|,? which|,? so (?:that )?(?:he|she|it|they)) (?:had |then |thus |so )*(?:stayed|remained|served|reigned|ruled|governed|held (?:out|on)|stood|existed|survived|operated)(?: for)? {_MERELY}<l:length>{_NOT_OF_ALL}",
    rf"(?: and|,? which|[,;] (?:it|they)|[;.] (?:[Ii]t|[Tt]hey)) (?:(?:had|has|have|can|could|may|will|is to|thus|so|therefore) )*(?:is|are|was|were|be|been|stays?|stayed|remains?|remained) (?:thus |therefore |so )?(?:seen|visited|viewed|heard|open|closed|shut|running|staged|(?:on|off) (?:view|show|display|sale|air|loan|stage|strike|tour)|in (?:force|use|service|operation|office|power))(?: (?:there|here))? for {_MERELY}<l:length>{_NOT_OF_ALL}",
)
"""“… and lasted five years”, “so that it took four weeks”."""
WEDDED = r"(?i:\b(?:married|wed|wedding)\b)"
"""What begins a marriage …"""
UNIONS = frozenset({"marriage", "union"})
_UNION = r"(?:marriage|union|partnership|wedlock)"
OF_MARRIAGE = (
    r"<l:length> of (?:marriage|married life|wedded life|wedlock)\b",
    rf"\b(?:married|husband and wife|man and wife)(?: to (?:him|her))? for {_MERELY}<l:length>",
    rf"\b{_UNION},? (?:(?:that|which) )?(?:had |was to |would )?last(?:ed)?(?: for)? {_MERELY}<l:length>",
    rf"\b{_UNION}(?: of|, of) {_MERELY}<l:length>",
    rf"<l:length> {_UNION}\b",
    r"<l:length> as (?:a married couple|husband and wife|man and wife)\b",
)
"""… and for how long it was. Together they may have been before."""
ANOTHER_MARRIAGE = r"(?i:\b(?:own|second|third|fourth|again|re-?married|another|next|previous|earlier|former|parents[’'])(?= |[.,;]))"
"""Next to one of these the length may be that of another marriage."""
MARKED = rf"\b(?:{verbs.MARKED}) (?:its |his |her |their )?<l:length>"
"""“In 2024 it marks 120 years”."""
THEN_LASTED = (
    rf"[.;] (?:[Tt]his|[Tt]hat|[Ii]t|(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:whole )?(?P<what>[a-z]+)) (?:had |has )?(?:lasted|took|taken|went on)(?: for)? {_MERELY}<l:length>(?! (?:to|of|late|longer|more|less|ago|per|each|every)\b)",
)
"""At the head of the sentence after both ends side by side; `what` is one of `WORKS` or was named before."""
WORKS = "delay wait outage closure break absence pause gap stay work works task job voyage journey trip crossing whole construction building tour"
"""Nouns for whatever was done between two dates."""
ALL_OF_IT = "thing affair outage blackout closure shutdown interruption absence pause"
"""Nouns for whatever was mentioned before, or for what lies between a stop and a return."""
UP_TO_BEGINNING = r"\b(?:lasts?|lasted|r[au]ns?|took|takes?|going|went on|served|worked|stayed|lived)(?: for)? <l:length>,? (?:from|starting|beginning)(?: in| on)?(?: the)? $"
"""Right before a beginning: “ran for six months from January”."""
WAYS = "journey trip ride drive crossing voyage passage walk climb run tour hike march ascent descent"
"""Nouns for getting from one place to another …"""
TRAVELLED = r"\b(?:left|leaves?|depart(?:ed|s)?|sets? (?:out|off|sail)|sail(?:ed|s)|rode|pull(?:ed|s) out|start(?:ed|s) out)\b[^‹›]{0,60}‹[cd]\d+›[^‹›]{0,60}\b(?:arriv(?:ed|es?)|reach(?:ed|es)?|dock(?:ed|s)|land(?:ed|s)|back|home|g[eo]ts? (?:to|in|there)|pull(?:ed|s) in|on the summit|at the (?:top|summit|hut|border|coast|station))\b"
"""… which a text is about by both of its ends."""
_IDLE = r"(?:empty|idle|closed|silent|shut|dark|abandoned|derelict|unused|vacant|fallow|without)"
ALL_ALONG = (
    rf"[.;,] (?:[Aa]nd )?[Ff]or {_MERELY}<l:length> [^‹›.;]{{2,60}}, (?:until|till) [^‹›.;]{{2,50}}<dc:until>",
    rf"\b(?:was|were) (?!(?:[a-z]+ly )?(?:founded|built)\b)[^‹›.;]{{2,40}} for {_MERELY}<l:length> (?:until|till|up to) <dc:until>,? (?:having|after) (?:taken (?:over|office|charge)|started|begun|succeeded|(?:been |being )?(?:appointed|elected|chosen|hired|sworn in))\b[^‹›.;]{{0,30}} (?:in|on) ‹d",
    rf"\b(?:was|were|been|spent) (?:on the (?:road|march|way|run)|at sea|under way|away|in transit|under siege|trapped|stranded|adrift|lost|missing|in hiding|without (?:power|water|food|light)) for {_MERELY}<l:length>,? (?:before|until|when) [^‹›.;]{{2,60}}<dc:until>",
    rf"\bhad (?:been )?[^‹›.;]{{2,50}} for {_MERELY}<l:length>,? (?:having|after) (?:taken (?:over|office|charge)|started|begun|(?:been |being )(?:appointed|elected|chosen|hired|sworn in))(?: there| it| to it| to the post)? (?:in|on) ‹d",
    rf"[.;,] (?:[Aa]nd )?[Ff]or {_MERELY}<l:length>,? (?:it|they|the [a-z]+) (?:stood|lay|was|were|remained|stayed) {_IDLE}\b",
)
"""A state that lasted the whole time: “for twenty years it stood empty”."""
ELAPSED = (
    r"<l:length> (?:had |have |would )?(?:passed?|elapsed?|w[ae]nt by|gone by|lay|lie|lies|intervened)\b",
    rf"\b(?:there (?:was|were|is|are)|passed|elapsed|went by|lay|lies?|intervened) {_MERELY}<l:length>(?:{_WHILE}|{_FILLED}){_CLOSED}",
    rf"\b(?:had |has )?{_LASTED}(?: for)? {_MERELY}<l:length>(?:{_WHILE}|{_FILLED}){_CLOSED}",
    rf"\b(?:was|were|been|is|are|remained|stayed|stood|lay|served|ran|operated|existed|lived|worked|ruled|reigned|played|sailed|travelled)(?: {_PLAIN}{{2,30}}?)? for {_MERELY}<l:length>(?:{_WHILE}|{_FILLED}){_CLOSED}",
    rf"\b(?:an? |the )(?:[a-z-]+ )?{_GAP} of {_MERELY}<l:length>{_CLOSED}",
)
"""What lies between two that have each a noun of their own."""
STRETCH_LASTED = rf"\)?,?(?: (?!(?:who|that|where|when|whose|whom|had|having|than|after|before|because|to|of|by|but)\b)[\w’'-]+){{0,3}}? (?:lasts?|lasted|takes|took|covers?|covered|spans|spanned|went on|dragged on|ran|(?<=thus[ ])(?:served|reigned|ruled|stayed|remained)|(?<=so[ ])(?:served|reigned|ruled))(?: for)? {_MERELY}<l:length>{_NOT_OF_ALL}"
"""Right after both ends side by side: “from 10 to 12, took two hours”, “1988–1994, and lasted six years”."""
DEMONSTRATIVE = r"(?:\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or|[Aa]fter|[Tt]hroughout|[Ww]ithin|[Aa]cross|[Aa]ll|[Oo]f) (?:all )?(?:of )?|[;.,] (?:[Aa]nd |[Bb]ut )?)(?P<these>[Tt]hese |[Tt]hose )?<l:length>"
"""With “these” or “those” before the length, or in it: that of the spell mentioned right before."""
THESE = r"(?i:these|those)\b"
_TIME_OF_IT = r"(?:reign|rule|tenure|term|presidency|premiership|mayoralty|existence|operation|service|directorship|leadership|career|office|stay|life)"
POSSESSED = (
    r"(?:[;.,–] |, and )(?P<article>[Hh]is |[Hh]er |[Ii]ts |[Tt]heir )(?:(?:long|short|brief|whole|entire|peaceful|eventful) )?(?:reign|rule|tenure|presidency|premiership|mayoralty|directorship) of <l:length>(?! (?:each|every|or)\b)",
    r"\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout|[Oo]f) (?P<article>the )?<l:length> (?:(?:that|in which|when|while) )?(?:it|they|he|she) (?:is|was|are|were|has been|had been|spent|stayed|ran|ruled|reigned|served|led|held|lived)\b",
    r"(?:\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout) |[;.] )(?P<article>[Hh]is |[Hh]er |[Ii]ts |[Tt]heir )<l:length> (?:on the throne|in (?:office|power)|at the helm|of rule)\b",
    rf"(?:\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout) |[;.] )(?P<article>(?i:his |her |its |their ))?<l:length> of (?:his|her|its|their) (?P<of_it>{_TIME_OF_IT})\b",
    r"(?:\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout) |[;.] )(?P<article>(?i:his |her |its |their ))?<l:length> (?:of|as|in|at|on|with) (?:(?:his|her|its|their|the) )?(?P<what>[\w’'-]+(?: [\w’'-]+)?)",
)
"""“During the 28 years of her reign”; without a possessive the length has “the”. Else what it names was named."""
THE = r"(?i:the )"
PART = r"(?i:\b(?:first|last|next|following|past|remaining|previous|final|early|late|later|ensuing|other|same|intervening|preceding)\b)"
"""In a length, or right before one, it is that of a part."""
_HEADED = r"(?:for|lasts?|lasted|took|takes|taken|after|spent|stayed|(?:story|history|period|span|stretch|era|chapter|journey|career|reign) of)"
AHEAD_OF_STRETCH = rf"(?i:\b{_HEADED}) {_MERELY}<l:length>(?: (?!of ‹)(?:in|at|on|as|of|with) (?!(?:which|each|every|the (?:last|first|year|day|week|month))\b)[^‹›,;:()]{{0,40}}?(?:‹[dt]\d+›)?)?(?:,| ?[–—:(]) ?(?:that is,? |i[.]e[.],? |running |lasting )*$"
"""Before both ends side by side: “after two years in Madrid, from …”."""
AHEAD_OF_ENDS = rf"(?i:\b{_HEADED}) {_MERELY}<l:length>(?: (?:in|at|on|as|to|with) [^‹›,;:()]{{2,40}}?)?(?:[:;.]| ?[–—]|,? (?:beginning|starting|having begun) )"
"""Before sentences or clauses that state both ends: “The voyage took 48 days: …”."""
IN_BRACKETS_BEFORE = (
    rf"(?: (?!(?:for|and|but)\b)[\w’'-]+){{1,5}}? (?:for |lasted |took ){_MERELY}<l:length>{_WHILE}{_CLOSED}"
)
"""After both ends in brackets: “The exhibition (3–31 May) stayed open for four weeks”."""
OF_A_THING = r" ?\)?,? (?:[a-z]+ly )?(?:stood|stayed|remained|ran|lasted|took|existed|operated|was (?:open|closed|in (?:use|force))|continued|went on|dragged on|raged|survived)\b"
"""Right after them: they are not those of a life, as in “Ada Holt (1888–1957) taught for ten years”."""

_BOND = r"(?:guarantee|warranty|licen[cs]e|lease|contract|loan|mortgage|visa|permit|bond|concession|patent|charter|policy|subscription|membership|mandate|agreement|treaty|term|passport|copyright|support|tenancy|insurance)"
TERMS = (
    rf"\b{_BOND} (?:of|for) <l:length>",
    rf"<l:length>(?: [a-z]+)? {_BOND}\b",
    r"\b(?:granted|given|issued|signed|valid|good|lent|leased|let|rented|concluded|agreed)\b[^‹›.;]{0,40}(?:‹d\d+›)?[^‹›.;]{0,20} for <l:length>",
)
"""For how long something is good, until it runs out."""
COMPUTED = r"<l:length> (?:from|after) (?:the )?<dc:first>,? (?:and |so |thus |that is,? |i[.]e[.],? |namely,? |meaning |which |it )+(?:[^‹›.;:]{2,40} )?(?:by|until|before) (?:the )?<dc:last>"
"""A length counted from a time to another that follows from it."""
WITH_GAPS = (
    r"(?i:\b(?:each|every(?! day)|respectively|average|averaging|intermittently|on and off|with (?:[a-z]+ ){0,3}(?:breaks?|gaps?|pauses?)|minus|excluding|except|apart from"
    r"|not counting|less|net|both|another|half of|most of|part of|some of|either|first in|then again|and again|seasons?)\b)"
)
"""Next to such a word a length may be that of a part, or of several things …"""
OFTEN = r"(?i:\b(?:interrupted|interruptions?|twice|once|(?<!opened[ ])(?<!home[ ])(?<!running[ ])(?<!back[ ])again)\b)"
"""… and next to these too, where it does not stand right by both ends."""
BELATED = r"\b(?:only|not until|not before) (?:in|on|at) (?:the )?$"
"""Right before the earlier time: what came so late had something else go before it, which the length may hold."""
OF_ANOTHER_SUBJECT = r"\b(?:and|but|while|whereas|;) (?:the|an?|his|her|its|their|another) [a-z]+ "
"""Between both times: somebody else ends it, who did so for a time of his own."""
OWN_CLAUSE = r"[;:] |[.] "
"""Between a length and the later end: that is stated of something else."""
ALONE_BEHIND = (
    r"(?: ?[.;:!?)–—]|, (?!(?:of|each|every|and (?:again )?(?:from|in|between)|then)\b)|$| because\b)"
)
"""Right after both ends side by side, where nothing narrows what a length before them measures."""
COVERED = rf"\b(?:covers?|covered|covering|spans?|spanned|spanning|lasts?|lasted|took) {_MERELY}<l:length> $"
"""Right before both ends in brackets."""
_GOING_ON = (
    r"(?:(?:was|were|had been|remained?|stayed|stood|lay|went) (?:without|closed|empty|idle|shut|silent|vacant|in|at|under|president|director|head|chair(?:man|woman)?|mayor|editor|leader|secretary|captain)"
    r"|(?:held|ruled|reigned|governed|served|worked|taught|lived|resided|led|ran|headed|chaired|edited|managed|directed|presided|practised|fought|sat|wrote|studied|played))"
)
"""What somebody or something does or is all the time."""
_OF_IT = rf"(?:(?! (?:who|which|that|where|when|whose|whom|had|having|than|after|before|because|to)\b){_PLAIN})"
PART_OF_STRETCH = rf"\)?, {_OF_IT}{{2,50}}? {_GOING_ON}\b{_OF_IT}{{0,50}}? for <l:length>{_CLOSED}"
"""Right after both ends side by side: what then went on lasted no longer than that."""
PARTS_UP_TO_THE_END = (
    rf"(?<!\bhad[ ])(?<!having[ ])(?<!who[ ])(?<!which[ ])(?<!that[ ])\b{_GOING_ON}\b{_OF_IT}{{0,50}}? for <l:length>,? (?:and|until) (?:then |finally |only )?(?:{verbs.GIVEN_UP}|{verbs.WOUND_UP})\b{_PLAIN}{{0,40}}<dc:end>",
    rf"\bhad(?:,? by ‹d\d+›,?)? (?:been )?{_OF_IT}{{2,50}} for <l:length>{_CLOSED}",
)
"""What went on before the verb that ends it, or up to a date by which it had gone on so long."""
FROM_HOME_AND_BACK = rf"(?i:\b(?:{verbs.GONE})\b){_PLAIN}{{0,60}}<dc:begin>,?{_PLAIN}{{0,40}}(?i:\b(?:{verbs.BACK})\b){_PLAIN}{{0,40}}<dc:end>,? after {_MERELY}<l:length> (?:in|at|on|of|among|with) {_PLAIN}{{2,40}}{_CLOSED}"
"""What was done away from home lasted no longer than the absence."""
NOT_A_PART = r"(?i:\b(?:already|altogether|in all|in total|by then|until then|first time|before|earlier|previously|sentence[sd]?|banned|elected|appointed|again|also)\b)"
"""Next to such a word the length may have begun before the spell."""
