"""What living people do: verbs, and nouns for deeds. What is done to people after their death is not among them."""

from factlint.extraction.languages.en.biographies.trades import OF_OFFICE, ROLE
from factlint.extraction.languages.en.calendar import A_MONTH

_OF_LIVING = (
    r"visits?|debut|wedding|marriage|remarriage|divorce|engagement|honeymoon|elopement|retirement|resignation|abdication|coronation|enthronement|accession|inauguration|swearing-in"
    r"|appointment|arrest|imprisonment|graduation|matriculation|ordination|conversion|emigration|enlistment|apprenticeship|schooldays|journeys?|trips?|voyages?|pilgrimage|expeditions?|escape|baptism|christening|confirmation|betrothal|naturali[sz]ation|knighthood|promotion|discharge|training|studies|capture|trial|flight|move to [A-Z][a-z]+|arrival|departure|return|election|call-up|conscription"
    r"|(?:last|final|farewell|valedictory|first|second|third) (?:stage |public |live |solo |concert |television |radio |professional |competitive |major |known |recorded )?(?:performances?|appearances?|concerts?|recitals?|lectures?|speech|sermon|match|game|race|fight|bout|interview|letter|tour|season|broadcast"
    r"|firing|dive|climb|ascent|flight|voyage|sitting|patient|lesson|class|sale|harvest|patrol|mission|campaign|swim|ride|walk|sea trip|command|post|teaching post|seance|experiment|operation|dig|excavation|command performance|mass|service|round|title fight|catch|round trip|crossing|diary entry|entry|will and testament|will|codicil|visit|journey|trip|expedition|audience|meeting|wedding|marriage|husband|wife)"
    r"|will(?=,? (?:(?:which |that )?(?:was |is )?(?:signed|dated|made|drawn up|written|witnessed)|of ‹))"
)
"""Nouns, after "her", for what she did herself …"""
_WORKS = (
    r"(?:first|second|third|fourth|debut|earliest|only|solo|one-(?:man|woman)) (?:solo |major |full-length |published |professional |international |one-man |one-woman )?"
    r"(?:exhibition|show|novel|book|film|feature|album|single|record|recording|poem|painting|play|opera|symphony|collection|role|publication|article|paper|patent|invention|goal|title|medal|victory|win|job|shop|business|company|house|child|son|daughter)"
)
"""… and for what may come out after the death, but not before the birth."""
DEED = rf"(?:{_OF_LIVING}|{_WORKS})"
_GAP = (
    r"(?:(?!\b(?:and|but|who|whom|after|before|until|since|which|as|had|would|not|released|issued|published|broadcast|shown|filmed|recorded|remembered|celebrated|commemorated|marked|re-enacted)\b)"
    r"[^‹›;.(),])"
)
DEED_OF = (
    rf"^(?:(?!and |or )[a-z-]+ ){{0,3}}?(?:(?P<act>{_OF_LIVING})|(?P<work>{_WORKS})){_GAP}{{0,50}}?,?"
    rf"(?: (?:which )?(?:was |took place |came |had been |were )?(?:held|given|made|staged|played|delivered|mounted|signed|dated|drawn up|written|witnessed|celebrated|sung|preached|launched|fired|flown)?{_GAP}{{0,30}}?)? ?(?:in|on|of)(?: the)? <d:at>"
)
"""After "her": what she did, and when."""
_VERBS = (
    r"(?:obtained|took|gained|earned|received|completed|finished|was awarded|was granted) (?:a|an|his|her|the|my) (?:[\w’'.-]+ ){0,3}?(?:doctorate|PhD|degree|diploma|MD|master[’']s)|(?:had|bore|gave birth to) (?:a|his|her|my|their) (?:first |second |third |only |last )?(?:child|son|daughter|baby|twins)|"
    r"(?:became|had become) (?:a (?:mother|father|grandmother|grandfather|partner|member|citizen|monk|nun|priest|teacher|widow)|an apprentice|head|director|mayor|chair(?:man|woman)?|captain|president|professor|editor|organist|curate|vicar|rector|headmaster|headmistress|engaged)|"
    r"moved|travelled|traveled|joined|married|wed|visited|opened|wrote|painted|composed|cast|carved|sculpted|built|founded|"
    r"performed|met|returned|emigrated|graduated|studied|taught|retired|resigned|bought|enlisted|sailed|entered|"
    r"published|settled|toured|lectured|worked|led|conducted|fled|lived|enrolled|attended|surrendered|remarried|converted|"
    r"took (?:over|charge|up|part|on|office|lessons|holy orders|refuge|passage|command|orders|ship|vows|the (?:veil|train|boat|stage|helm|chair|oath|stand)|(?:his|her|my) (?:first|last|final|seat|degree|doctorate|vows|place|family|children|own))|gave (?:birth|lessons|up|evidence|(?:a|an|his|her|my|the|three|two|several|many) (?:[a-z]+ ){0,3}(?:concerts?|recitals?|lectures?|speech(?:es)?|performances?|interviews?|talks?|address|sermons?))|went (?:to(?! (?:auction|press|print|court|his|her|waste|sea level)\b)|back to|abroad|home|up to|down to)|came (?:to(?! (?:light|an end|be|nothing|prominence|fame|notice|attention|symboli[sz]e|represent|mean)\b)|home|back|ashore|out of retirement)|left|ran away|learned|learnt|invented|designed|"
    r"directed|sang|danced|spoke|signed|served|sold|discovered|drew|fought|trained|set (?:out|sail|off|up|foot)|campaigned|commanded|delivered|completed|finished|launched|competed|testified|starred|divorced|(?:began|started|stopped|resumed|quit|finished) (?:to|work|as|his|her|school|[a-z]+ing)|"
    r"accepted|preached|practised|practiced|farmed|ran for|stood for|was present|made (?:his|her|my) (?:[a-z]+ )?(?:debut|home|first|last|final|will|way)|patented|"
    r"argued|addressed|advised|applied|arrived|assisted|auditioned|befriended|begged|boarded|borrowed|bred|broadcast|captained|chaired|chose|climbed|coached|collaborated|commissioned|confessed|consulted|contested|corresponded|courted|crossed|cycled|debuted|declined|defected|departed|deserted|devised|dictated|dined|donated|drafted|dropped out|drove|edited|eloped|embarked|employed|engraved|escaped|established|etched|experimented|explored|filmed|flew|fell ill|gambled|guided|headed|hired|hiked|hosted|hunted|illustrated|imported|inherited|inspected|interviewed|invested|invited|journeyed|landed|leased|lobbied|lodged|mentored|migrated|mortgaged|narrated|negotiated|nursed|obtained|officiated|organised|organized|oversaw|partnered|passed (?:his|her|my|the)|persuaded|petitioned|photographed|piloted|pioneered|planted|pleaded|posed|presided|proposed|quarrelled|quarreled|qualified|read (?:law|medicine|history|classics|chemistry|physics|mathematics|theology)|rebuilt|recorded|recruited|refused|registered|rehearsed|rejoined|relocated|renovated|rented|repaired|rescued|resided|rode|rowed|sat (?:for|on|in)|separated|sketched|skippered|spent|stepped down|stood down|stood (?:as|trial)|studied|supervised|swam|swore|switched|traded|transferred|translated|trekked|tutored|umpired|underwent|unveiled|volunteered|voted|wandered|warned|withdrew|witnessed|wrestled|won|"
    r"was (?:married|hired|photographed|diagnosed with|operated on|treated (?:for|in|at)|last seen|mugged|robbed|questioned|promoted|elected|re-elected|appointed|arrested|hired|sentenced|ordained|apprenticed|articled|made (?:captain|partner|director|professor|head)|wounded|called (?:to the bar|up)|admitted|taken prisoner|captured|conscripted|crowned|demobbed|demobilised|demobilized|dismissed|educated|enthroned|exiled|expelled|fired|hospitalised|hospitalized|imprisoned|injured|installed|interned|interviewed|jailed|knighted|laid off|seconded|sworn in|widowed|evacuated|deported|invalided)|succeeded (?:his|her|him)|(?:rose|went on) to become|became"
)
_VERBS_OF_SUBJECTS = (
    r"(?:owned|ran|kept|had|managed|edited|held|bore|raised|fathered) (?:(?:a|an|the|his|her|their|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) )(?:[a-z-]+ ){0,2}(?:shops?|mills?|farms?|inns?|pubs?|taverns?|houses?|ships?|firms?|schools?|children|sons|daughters|newspapers?|journals?|magazines?|hotels?|businesses|stores?|studios?|workshops?|bakery|dairy|practice|chair|office|post|licence|license|patents?|bar|cafés?|vineyards?|stables?|ranch|estate|factory|factories|works|forge|smithy|post office)|"
    r"(?:saw|watched) (?:the|his|her|it) (?:[\w’-]+ ){0,3}?(?:open|close|opened|closed|burn|fall|win|lose|launched|come|go|rise|crowned|built|completed|demolished|born)|looked on|put (?:to sea|up for|down roots)|put in (?:a|an|his|her) (?:claim|bid|application)|looked (?:back|after)|went down the (?:pit|mine)|went into (?:business|partnership|exile|hiding|politics|the)|set to work|turned (?:professional|to)|took (?:his|her) [a-z]+|began|acquired|adopted|appealed|apologised|apologized|assembled|attempted|backed|baked|bequeathed|bowled|brewed|brokered|calculated|canvassed|catalogued|championed|chartered|choreographed|coauthored|co-wrote|co-founded|cofounded|complained|constructed|contracted|converted|cooked|copied|crafted|criticised|criticized|cured|disguised|dived|dug|endowed|erected|examined|exchanged|exhibited|exported|fished|forged|fostered|gave (?:his|her|the|a|an|it|up) |governed|hauled|hid|improvised|instructed|invaded|judged|jumped|knitted|laid (?:the|out|down)|listened|lost (?:his|her|the|a|an)|measured|mended|minted|murdered|operated|ordered|owned|paid|parachuted|patrolled|perfected|played|ploughed|plowed|promised|prosecuted|protested|pursued|raised|ran|recited|recovered|refereed|reigned|replied|researched|restored|revisited|robbed|ruled|sailed|scored|sculpted|sewed|shot|skated|skied|slept|smuggled|solved|sowed|sponsored|staged|stole|strolled|submitted|subscribed|sued|summited|surveyed|threw|toiled|took|traced|trapped|tried|underwent|walked|waited|warned|wove"
)
ACT = rf"(?:^|[ ])(?<!\bwas[ ])(?<!\bwere[ ])(?<!\bbeen[ ])(?<!\bbe[ ])(?<!\bbeing[ ])(?P<act>{_VERBS})\b"
"""What only living people do."""
ACT_OF_SUBJECT = rf"(?:^|[ ])(?P<act>{_VERBS_OF_SUBJECTS})\b"
"""The same right after a subject …"""
BEHIND_SUBJECT = r"[\s,;)]*(?:(?:and|but|who|then|had|never|later|first|last|once|soon|again|himself|herself|even|still|finally|eventually|when|while|he|she|just|afterwards|thereafter|already|promptly|only|next|in turn|[a-z]{2,}ly)(?: |$))*"
"""… with nothing else between; after other words they may be participles: "a stone erected in 1990"."""
ACT_AT_HEAD = rf"^(?i:(?P<act>{_VERBS}|{_VERBS_OF_SUBJECTS}))\b"
"""In a sentence that leaves its subject out: "Toured Norway in 1936."."""
_PARTICIPLE = r"(?:[a-z]{2,}ed|built|made|written|begun|bought|brought|cast|cut|done|drawn|dug|driven|fought|found|given|grown|held|hung|kept|known|laid|led|left|lent|lost|made|paid|put|rebuilt|read|run|seen|sent|set|shot|shown|sold|spoken|spent|sung|sunk|taken|taught|thrown|told|torn|won|worn|woven|wound)"
OF_OBJECT = (
    rf"(?:^|[ ])(?!(?:a|an|the|his|her|their|its|my|and|or|then|now|had|not|[a-z]+ly) )[\w’'-]+ (?:(?:first|once|last|laid|only|newly) )?(?:{_PARTICIPLE})\b(?! by (?:him|her))"
    r"|\b(?:about|on|of|the|a|an|his|her|that) (?:[\w’'-]+ ){1,4}of (?:the )?$"
)
"""Between an act and a date: the date may belong to a thing, "a house built in 1740", "the census of 1790" …"""
AT_OBJECT = (
    r"\b(?:spring|summer|autumn|winter|fall|end|beginning|start|night|morning|season|"
    + A_MONTH
    + r") of (?:the )?$|\b(?:in|at|during|won|lost|survived|entered|contested|fought|led|commanded|attended|joined|from) (?:the|a|an|that|his|her) (?:[\w’'-]+ ){1,4}of (?:the )?$"
)
"""… unless it happened there."""
EVEN_DEAD = frozenset({"became", "rose to become", "went on to become", "won"})
"""Acts that people may also do after their death: "became a saint", "won a medal"."""
LEAST_AGES = {
    "graduated": 13, "married": 12, "wed": 12, "retired": 18, "was ordained": 14, "gave birth": 10, "remarried": 14, "was made captain": 14,
    "was called to the bar": 16, "lectured": 14, "was elected": 14, "taught": 10, "founded": 8, "enlisted": 9,
    "was made partner": 14, "was made professor": 14, "was made director": 14, "resigned": 12, "was married": 10, "was hired": 10, "was re-elected": 16, "was made head": 14,
    "qualified": 12, "eloped": 11, "divorced": 13, "was widowed": 12, "was conscripted": 12, "was articled": 10, "was called up": 12, "was demobbed": 14,
    "was seconded": 14, "stepped down": 12, "stood down": 14, "hired": 12, "chaired": 14, "came out of retirement": 20, "became engaged": 8,
    "had become engaged": 8, "tutored": 9, "lobbied": 10, "supervised": 12, "coached": 10, "umpired": 10, "negotiated": 10,
}  # fmt: skip
"""Act → the age in completed years below which nobody does it; a generous lower bound …"""
LEAST_AGES_BY_NOUN = {
    "doctorate": 14, "phd": 14, "degree": 11, "md": 14, "master's": 13, "master’s": 13, "diploma": 9, "child": 10, "son": 10, "daughter": 10, "baby": 10, "children": 10, "sons": 10, "daughters": 10, "mother": 10, "father": 11,
    "grandmother": 22, "grandfather": 24, "partner": 12, "headmaster": 15, "headmistress": 15, "professor": 14, "mayor": 14, "vicar": 14, "rector": 14, "curate": 14,
    "priest": 14, "widow": 12, "marriage": 10, "wedding": 10, "remarriage": 13, "divorce": 13, "retirement": 18, "graduation": 12, "ordination": 13, "honeymoon": 11, "elopement": 11,
    "lecture": 10, "lectures": 10, "enlistment": 9, "resignation": 10,
}  # fmt: skip
"""… by the last word of the object, or of the noun for the act."""
_AGAINST = r"(?!\b(?:and|but|who|whom|which|that|where|after|before|since|if|had|would|as it|about|of the years|covering|not|to(?! (?:the|[A-ZÀ-Þ])))\b)"
_GOES_ON = (
    r"(?:(?:served|serving|reign(?:ed|ing)|rul(?:ed|ing)|resid(?:ed|ing)|lived|living|preach(?:ed|ing)|headed|heading|chaired|chairing|govern(?:ed|ing)|led|presided|farmed|commanded|stayed|(?:taught|teaching|work(?:ed|ing)|practi[sc](?:ed|ing)|lectur(?:ed|ing)|sat)(?= (?:at|in|there|here|as|for|on|with|‹|from|until)))\b"
    rf"|(?:was|were|being|remained|stayed|continued as|acted as)(?! (?:buried|named|called|known|remembered|honou?red|celebrated)\b) (?:(?:an?|the|its|their|his|her|[a-z-]+|[A-Z][\w’'-]+) ){{0,4}}?(?:{ROLE}|{OF_OFFICE}|active|in office|member|head|chair|fellow|dean|principal|president|chairman|chairwoman|secretary|treasurer|minister|king|queen|ruler|regent|emperor|sultan|patron|organist|captain|commander|ambassador|senator|deputy|lecturer|director|manager|editor|mayor|governor|professor|rector|leader|conductor|librarian|curator|keeper|vicar|pastor|priest|judge|abbot|prior|bishop|warden|provost|consul|envoy|marshal)\b)"
)
TENURES = (
    rf"\b(?P<act>{_GOES_ON})(?:{_AGAINST}[^‹›;()]){{0,80}}? from (?:the )?<d:first> (?:to|until|till) (?:the )?<d:last>",
    rf"\b(?P<act>{_GOES_ON})(?:{_AGAINST}[^‹›;()]){{0,80}}? (?:until|till) (?:the )?<d:last>",
    rf"^(?:[,;] ?)?(?:[Ff]rom|[Bb]etween) (?:the )?<d:first> (?:to|until|till|and) (?:the )?<d:last>,? (?:he |she )?(?P<act>{_GOES_ON})",
)
"""What somebody did or was until a date, with or without the date on which it began."""
