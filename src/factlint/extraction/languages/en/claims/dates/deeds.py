"""How English states what somebody or something did at a time. Regular expressions over prose."""

FRONTED = r"(?:^|(?<=[,;]\s)(?:and\s|but\s)?|(?<=\sand\s))(?:In|On|in|on)\s(?:the\s)?(?:early\s|late\s|mid-)?$"
"""Before the date that opens a clause."""

DATE_GAP = r",?\s(?:the\s|its\s)?"
"""From that date to the doer."""

AND = " and "
"""Between two doers of one deed."""

BODILY_DEED = (
    r"\s(?:moved|travelled|traveled|visited|wrote|painted|composed|signed|met|emigrated|graduated|recorded|enlisted|sailed|directed|toured|lectured|"
    r"lived(?!\son\b)|taught(?!\s(?:us|the\sworld|generations|people)\b)|studied|attended|resigned|retired|fled|escaped|settled|enrolled|commanded|conducted|dined|testified|telephoned)\b"
)
"""What nobody is said to have done in a decade but in life: songs "return", and are "released", later."""

DEED = (
    r"\s(?:moved|travelled|traveled|joined|visited|wrote|painted|composed|won|signed|played|performed|gave|met|returned(?!\sto\s(?:the|his|her)\s(?:charts?|top|headlines|screens?|spotlight|shelves|public|news))|emigrated|"
    r"graduated|recorded|bought|sold|enlisted|sailed|spoke(?!\s(?:to|for|of)\s(?:an?|the|us|new|every|all|our|later|future|millions|many|generations)\b)|directed|designed|invented|toured|lectured|announced|acquired|purchased|"
    r"launched|released|published|hired|fired|opened|unveiled|introduced|ratified|admitted|protested|condemned|elected|voted|"
    r"produced|manufactured|employed|organi[sz]ed|hosted|sponsored|sued|appointed|invaded|attacked|annexed|competed|had|"
    r"lived(?!\son\b)|taught(?!\s(?:us|the\sworld|generations|people)\b)|studied|attended|resigned|retired|fled|escaped|settled|enrolled|commanded|conducted|dined|testified|telephoned|proposed|"
    r"opposed|criti[cs]i[sz]ed|negotiated|refused|ordered|demanded|rejected|vetoed|urged|pledged|promised|campaigned|chaired|presided|apologi[sz]ed|"
    r"threatened|stepped\sdown|took\soffice|addressed|welcomed|dismissed|sacked|authori[sz]ed|"
    r"was\s(?:bought|acquired|purchased|sued|sold|fined|led|headed|taken\sover))\b"
)
"""After a doer: an act that only the living can do, or that only existing things can do or undergo."""

OTHER_DEED = (
    r"\s(?:was\s|were\s|had\s)?(?!(?:founded|established|formed|created|incorporated|chartered|organi[sz]ed|conceived|planned|proposed|"
    r"designed|named|called|titled|intended|started|originated|emerged|evolved|developed|derived|merged|combined|reformed|relaunched|"
    r"launched|opened|constructed|completed|commissioned|announced|approved|authori[sz]ed|inspired|revived|restored|dissolved|"
    r"disbanded|abolished|died|defunded|succeeded|replaced|based|used|supposed|dated|traced|stemmed|followed|existed|ceased|"
    r"reunited|regrouped|reconvened|received|awarded|nominated|inducted|honou?red|remembered|commemorated|recalled|credited|portrayed|"
    r"depicted|featured|included|listed|ranked|cited|mentioned|discovered|reissued|remastered)\b)[a-z]{2,}ed\b"
)
"""After the name of an existing thing: any other verb in the past tense, except for its beginning, end or new
beginning, and for what may be done for it afterwards."""

DEED_TO = (
    r"\b(?:joined|left|headed|led|worked\s(?:for|at)|(?:hired|employed|bought|acquired|sponsored|published|sued)\sby|"
    r"signed\s(?:with|for)|played\sfor|sold\sto|met|married|sued|visited|interviewed)\s(?:the\s)?$"
)
"""Before a name: what can only be done to or for the living, or to things that exist."""

WHEN = r"(?:\s(?:(?!\b(?:that|which|who|whose|where)\b)[^,;:()–—]){1,60}?)?\s(?:in|on)\s(?:the\s)?"
"""From the verb to the date after it."""

OF_OBJECT = (
    r"\s(?:[a-z]{2,}ed|born|built|made|written|drawn|sung|shot|set|held|won|found|given|taken|seen|shown|begun|laid|cast|cut|sold|bought|"
    r"sent|brought|taught|dating|lasting|beginning|ending)\s(?:[a-z]+ly\s)?(?:(?:in|on|at|by|for|from|with|as|to|under|near|into|after|of|back)\b|$)"
)
"""Between them: a participle of the object, to which the date then belongs ("bought a mill built in 1890")."""

WHEN_BESIDE = r",?\s(?:in|on)\s(?:the\s)?"
"""From a name after its verb to the date after it."""

OTHER_TIME_OR_NAME = (
    r"\b(?:predecessors?|forerunners?|ancestors?|then|later|earlier|future|now|today|formerly|former|previously|originally|renamed|"
    r"called|known as|named|would|will|posthumous(?:ly)?|after (?:his|her|their|its)|in memory|estate|novel|film|series|play|fiction(?:al)?|"
    r"legend|myth|statue|origins?|roots|beginnings|descendants?|heirs|works?|would become|became|before|until|since)\b|[\"“]"
)
"""With one of these, the sentence may be about another time, or about a predecessor under another name."""
