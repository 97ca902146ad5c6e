"""How English says that something began, held or ended to hold for a time: verbs by kind of property.

A kind is known by a word of the property's id ("team" in `member-of-sports-team`). The alternatives are regular
expressions over whole words. A verb states which end a lone date is; a stretch ("from 1990 to 1995") needs any.
"""

from __future__ import annotations

from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class TermFrame:
    """The words of one kind of property."""

    nouns: frozenset[str]
    starts: str
    ends: str
    holds: str
    during: str = ""
    """Words of what happens at some time of the term, neither its start nor its end: "built", "released", a degree."""
    denies: str = ""
    """Words that mention another tie between the two."""
    is_listed: bool = True
    """Whether a line of a list states the tie without a word for it."""
    needs: str = ""
    """Words without which the verbs are about another tie."""
    states: str = ""
    """Whole phrases from the subject, written `S`, to the value, of what held at a time: "S was owned by "."""
    value_first: str = ""
    """What stands from the value to the subject where the value is stated first: "V admitted S", "V was introduced in
    S".
    """
    own: str = "post|position"
    """What the text may call what has the value, after a verb with no other object: "fronted the show until"."""
    is_shared: bool = False
    """Whether many have the value at one time: only the subject and the object of the verb are tied."""


_MOVES_TO = r"moved|moves|moving|relocated|relocat(?:es|ing|ion)|transferred|transferr?ing|shifted|returned|settled|went|move"
_APPOINTED = (
    r"appointed|appointment|named|elected|re-elected|chosen|selected|installed|sworn in|became|becoming|becomes|promoted|promotion|"
    r"succeeded|succeeding|replaced|replacing|hired|recruited|unveiled|inaugurated|assumed|took (?:over|office|up|charge)|taken over|"
    r"taking over|advanced|entered|made|nominated|commissioned|elevated"
)
_RETIRED = r"(?<!\bwas\s)(?<!\bwere\s)(?<!\ba\s)(?<!\bthe\s)(?<!\bnow\s)retired"
"""The verb, not what is done to a shirt number, nor the word for what somebody is: "a retired keeper"."""

_LEFT = (
    rf"left|leaving|resigned|resignation|{_RETIRED}|retirement|stepped down|stood down|dismissed|sacked|fired|ousted|removed|relieved|"
    r"departed|departure|quit|replaced by|succeeded by|parted|step down|released|expelled|term ended"
)
_VACATED = r"left|leaving|(?:had|was|were|it|they|he|she) vacated|vacated(?=\s(?:the\s|its\s|their\s)?(?-i:[A-Z]))|moved (?:out|from|away)|relocated from|departed|demolished|closed"
_LIVED = (
    r"play(?:ed|s|ing)?|located|based|held|home|lived|living|lives|resided|residence|stayed|headquarter(?:s|ed)|venue|(?-i:stadium)|"
    r"(?-i:arena)|housed|tenant|base|took place|years at"
)
_IN_OFFICE = (
    r"was|is|served|serving|serves|as|held|holds|president|director|chair(?:man|woman|person)?|chief|head|headed|mayor|governor|"
    r"led|ruled|reign(?:ed)?|term|tenure|secretary|minister|represented|member|position|governed|governs|ran|conducted|"
    r"chaired|chairmanship|presided|presidency|directed|directorship|leadership|at the helm|in charge|in command"
)
FRAMES = (
    TermFrame(
        nouns=frozenset({"coach", "manager", "trainer"}),
        starts=rf"{_APPOINTED}|signed|joined|returned|moved|took the reins|at the helm|began|started|put in charge",
        ends=_LEFT,
        holds=r"coach(?:ed|es|ing)?|manager|manag(?:ed|es|ing)|trainer|in charge|at the helm|led|player-manager|spell",
        denies=r"player|assistant|youth|reserves?|caretaker|interim",
        own="club|team|side",
    ),
    TermFrame(
        nouns=frozenset({"team", "club", "squad"}),
        starts=(
            r"join(?:ed|s|ing)|sign(?:ed|s|ing)|began (?:his|her|their) career|mov(?:ed|es|ing)|move|transferred|transfer|sold to|loan(?:ed)?|drafted|traded|acquired by|debut(?:ed)?|"
            r"started|began|switched|arrived|returned|went"
        ),
        ends=(
            rf"left|leaving|departed|departure|released|parted|{_RETIRED}|quit|last (?:match|game|appearance)|"
            r"(?:ended|finished) (?:his|her|their) (?:playing )?career"
        ),
        holds=(
            r"play(?:ed|s|ing)?|player|appear(?:ed|ances)|spent|stints?|spells?|turned out|rode|raced|skated|(?:was|were|been) with|on the books|represented|captain(?:ed)?|career|team|club|"
            r"remain(?:ed|s|ing)?|stayed|been (?:at|with)|w(?:ore|earing)|colou?rs"
        ),
        denies=r"coach(?:ed|es|ing)?|manager|caretaker|scout|director|honorary|trial|friendly|(?:youth|junior|reserve|women['’]s|under-\d\d) (?:teams?|sides?|squads?|section|ranks|system)|academy|reserves|juniors|youth of|new contract|contract extension|ambassador|fan of|rivals? of",
        states=r"S (?:was|were) (?:still )?(?:playing (?:for|at|with)|on the books of|under contract (?:at|with|to)) |S, then (?:playing for|of|with) ",
    ),
    TermFrame(
        nouns=frozenset({"spouse", "wife", "husband", "partner", "married"}),
        starts=r"married|marries|marrying|wed|wedded|marriage|wedding|remarried|tied the knot",
        ends=r"divorced?|divorcing|widow(?:ed)?|annulled|ended|dissolved",
        holds=r"was married|were married|been married|remarried|marriage|husband|wife|spouse|partner",
    ),
    TermFrame(
        nouns=frozenset({"employer", "employed", "work", "occupation", "profession"}),
        starts=(
            rf"{_APPOINTED}|join(?:ed|s|ing)|moved|began|started|took up|took a (?:position|post|job)|founded|established|went into|"
            r"accepted|opened"
        ),
        ends=_LEFT,
        holds=(
            r"worked|works|working|taught|teaching|teacher|professor|lectur(?:er|ed)|serv(?:ed|ing|es)|employed|fellow|curator|director|position|"
            r"research(?:er)?|engaged|engagement|editor|publisher|staff|was an?|as an?|stayed|studied|lived|headed|held|practi[cs]ed|spent|years at|tenure"
        ),
        states=r"S (?:was|were) (?:still )?(?:teaching|working|employed|lecturing) (?:at|by|for) (?:the )?|S, then (?:teaching|working|employed) (?:at|by|for) (?:the )?",
    ),
    TermFrame(
        nouns=frozenset({"party", "political"}),
        starts=r"join(?:ed|s|ing)|became|switched|co-founded|founded|defected|entered|elected",
        ends=rf"{_LEFT}|suspended",
        holds=r"member|represented|representing|candidate|politician|deputy|sat|served|belong(?:ed|s)|been (?:with|in)",
        denies=r"chair(?:man|woman|person)?|leader|speaker|secretary|youth (?:wing|organi[sz]ation|league)|student (?:wing|league)|branch",
        states=r"S, (?:then )?an? (?:member|MP|deputy) (?:of|for) the |S (?:was|were) (?:still |then )?a member of the ",
    ),
    TermFrame(
        nouns=frozenset({"branch", "military", "rank", "army"}),
        starts=r"enlisted|join(?:ed|s|ing)|entered|commissioned|transferred|promoted|promotion|advanced|made|raised|rose|gazetted|brevett?ed|appointed|became|drafted|attained|rank of|reached",
        ends=rf"discharged|left|{_RETIRED}|resigned|demobili[sz]ed|transferred from|released",
        holds=r"served|serving|service|rank|held",
    ),
    TermFrame(
        nouns=frozenset({"member", "membership"}),
        starts=(
            r"join(?:ed|s|ing)|acced(?:ed|es|ing)|accession|admi(?:tted|ssion)|enter(?:ed|s|ing)|entry|accepted|became|becomes|becoming|"
            r"founding member|t(?:ook|aken|akes) in"
        ),
        ends=r"left|leaves|leaving|departure|ended|lapsed|withdrew|withdraws|withdrawal|withdrawing|exit(?:ed|s)?|quit|expelled|ceased",
        holds=r"member|membership|belong(?:ed|s)|part of|been in|fronted|sang|drummed",
        denies=(
            r"applied|application|applies|applying|candidate|invit(?:ed|ation)|talks|negotiat(?:ed|ions|ing)|bid|vote[ds]? (?:to (?:join|leave|accede|withdraw)|(?:on|for|against|in favour of) (?:\w+ )?(?:member|accession|entry|joining|leaving|withdraw))|referendum|protocol|"
            r"command(?:er)?|military structure|integrated|re-?joined|re-?admitted|committee|council of|agency|mission|programme|observer|associate|partner|(?:headquarters|parliament|assembly) of"
        ),
        value_first=(
            r"(?:\s(?:has|had|formally|finally|also|then|later))*\s(?:admitted|accepted|took in|admits|expelled)\s|"
            r"\s(?:was|were)\s(?:later\s|then\s|also\s)?joined by\s"
        ),
        is_shared=True,
    ),
    TermFrame(
        nouns=frozenset({"currency"}),
        starts=r"adopt(?:ed|s|ing|ion)|introduc(?:ed|es|ing|tion)|switch(?:ed|es|ing)?|became|changed? over|replac(?:ed|es|ing)",
        ends=r"abandon(?:ed|s|ing)|gave up|dropped|replaced by|gave way|was withdrawn",
        holds=r"used|uses|currency|legal tender|paid",
        states=r"the currency of S was (?:still )?the |S still used the |S['’]s? currency was (?:still )?the ",
        value_first=(
            r"(?:\s(?:was|were|has|had|been|first|finally|also|officially|formally))*\s(?:introduced|adopted|brought in)\s(?:in|by)\s|"
            r"(?:\s(?:has|had|officially|formally|finally))*\s(?:became|become)\s(?:(?:the\s(?:official\s|national\s|new\s|sole\s)?currency\s(?:of|in)|legal tender in)\s)?|"
            r"(?:\s(?:has|had))?\s(?:replaced|superseded)\s(?:the|its)\s(?:[A-Z]?[a-z]+\s){1,2}in\s"
        ),
        is_shared=True,
    ),
    TermFrame(
        nouns=frozenset({"owner", "owned", "parent", "operator", "subsidiary"}),
        starts=(
            r"acquired|acquires|acquisition|acquiring|bought|buys|purchased|purchase|sold to|taken over|took over|takeover|transferred|passed|"
            r"absorbed|merged|became|moved|came under|joined|invest(?:ed)?|created|established"
        ),
        ends=r"sold|divested|spun off|split|departed|left",
        holds=r"owned|owner|ownership|owns|operated|operator|operates|subsidiary|part of|parent|belonged|shareholder|constituent|under|run by",
        is_listed=False,
        states=(
            r"S (?:was|were) (?:still |then |wholly )?owned by |S belonged to |S (?:was|were) (?:still |then )?(?:a subsidiary|the property) of |"
            r"the owner of S was |S, (?:then )?an? (?:subsidiary|unit|division|part) of |S, (?:then |at the time )(?:owned by|a subsidiary of|the property of) "
        ),
    ),
    TermFrame(
        nouns=frozenset({"headquarters", "venue", "ground", "stadium"}),
        starts=(
            rf"{_MOVES_TO}|moved into|began (?:playing|play)|started playing|opened (?:its|their) (?:new )?(?:headquarters|head office|home|stadium|ground)|"
            r"occupied|took over|inaugurated|designat(?:ed|ion)"
        ),
        ends=_VACATED,
        holds=_LIVED,
        denies=(
            r"(?:an?|its|their|new|another|regional|branch|sales)\s(?:[\w-]+\s)?(?:offices?|branch|plant|factory|mill|store|shop|warehouse|depot)|"
            r"friendly|women|ladies|reserves|youth team|academy"
        ),
        states=(
            r"S (?:had|kept) (?:its|their) (?:headquarters|head office|seat) (?:in|at) |S (?:was|were) (?:still |then )?headquartered (?:in|at) |"
            r"S played (?:its|their) home (?:games|matches) at |S (?:was|were) (?:still )?playing (?:its|their) home (?:games|matches) at |"
            r"S['’]s? headquarters (?:was|were) (?:still )?in |the headquarters of S (?:was|were) (?:still )?in |S, then headquartered in "
        ),
    ),
    TermFrame(
        nouns=frozenset({"location", "residence", "home", "occupant"}),
        starts=(
            rf"{_MOVES_TO}|moved into|opened|occupied|took over|opened at|"
            r"remodell?ed|purchased|bought|came to|emigrated|fled|arrived|inaugurated|designat(?:ed|ion)"
        ),
        ends=_VACATED,
        holds=_LIVED,
        during=r"held|took place",
        states=r"S (?:was|were) (?:still |then )?living (?:in|at) |S, then living in ",
    ),
    TermFrame(
        nouns=frozenset({"capital"}),
        starts=rf"{_MOVES_TO}|became|becomes|becoming|made|designated|declared|proclaimed|replac(?:ed|es|ing)",
        ends=r"ceased to be|lost|replaced by|stopped being",
        holds=r"capital|seat of government|administrative (?:cent(?:er|re)|seat)",
        denies=(
            r"future|plan(?:s|ned)?|proposed|decid(?:ed|es)|announced|(?:summer|winter|cultural|provincial|regional|state|county|district|"
            r"economic|commercial|financial|judicial|legislative|de facto|temporary|provisional|wartime|former|ancient) capital|"
            r"capital of culture|[Cc]apital [Cc]ity [A-Z]"
        ),
        is_listed=False,
        needs=r"capital|seat of government|administrative (?:cent(?:er|re)|seat)",
        states=r"the capital of S was (?:still )?|S['’]s? capital was (?:still )?|the seat of government of S was (?:still )?",
    ),
    TermFrame(
        nouns=frozenset({"name", "named", "called", "title"}),
        starts=(
            r"renamed|redesignated|re-designated|designated|rechristened|rebranded|name was changed|changed its name|changed (?:their|the) name|"
            r"became|becoming|known as|established|name changed|reorgani[sz]ed"
        ),
        ends=r"until|(?:was|were|been) (?:renamed|redesignated|re-designated|rechristened|rebranded)",
        holds=r"known as|named|called|name|designated|operated as|began as",
    ),
    TermFrame(
        nouns=frozenset({"league", "division", "conference"}),
        starts=r"join(?:ed|s|ing)|elected to|promoted|promotion|relegated|relegation|moved|entered|admitted|accepted|became",
        ends=r"left|leaving|relegated from|withdrew|expelled|departed|dissolution",
        holds=r"play(?:ed|s|ing)?|compet(?:ed|es|ing)|member|season",
        denies=r"reserves|women|ladies|youth team|academy|under-\d\d",
        states=r"S (?:was|were) (?:still )?(?:playing|competing) in (?:the )?|S, then (?:playing |competing )?in (?:the )?",
    ),
    TermFrame(
        nouns=frozenset({"label", "network", "broadcaster", "channel", "presenter", "host"}),
        starts=(
            r"signed|sign(?:s|ing)|joined|moved|switched|launched|premiered|first (?:broadcast|aired)|picked up|took over|replaced|debuted|"
            r"contract|inception|began"
        ),
        ends=r"left|dropped|departed|cancell?ed|ended|last (?:broadcast|aired)",
        holds=r"released|recorded|label|aired|airs|broadcast|hosted|host|presented|presenter|presents|shown|fronted|fronts|compered|anchored|introduced|chair",
        during=r"releas(?:ed?|es|ing)|recorded",
        own="show|programme|program|series",
        states=r"S (?:was|were) (?:still |then )?(?:signed to|under contract to|presented by|hosted by|broadcast on|shown on|aired on) ",
    ),
    TermFrame(
        nouns=frozenset({"editor", "conductor", "curator", "dean", "captain", "librarian"}),
        starts=rf"{_APPOINTED}|joined|took the helm",
        ends=_LEFT,
        holds=(
            r"editor|edited|editing|editorship|conductor|conducted|curator|curated|dean|captain|captained|captaincy|librarian|"
            r"led|headed|ran|in charge|at the helm|tenure|held|served"
        ),
        denies=r"deputy|assistant|guest|associate|sub-editor|vice|contributing|principal guest",
    ),
    TermFrame(
        nouns=frozenset({"educated", "education", "school", "university", "alma", "student"}),
        starts=r"enrol(?:l)?ed|entered|matriculated|admitted|began|started|went to|transferred",
        ends=r"graduated|graduating",
        holds=r"studied|attended|student|educated|studies|(?-i:school)",
        during=(
            r"degree|diploma|doctorate|ph\.?d\.?|b\.?a\.?|m\.?a\.?|b\.?s\.?|j\.?d\.?|bachelor|master|received|earned|obtained|"
            r"completed"
        ),
    ),
    TermFrame(
        nouns=frozenset({"country", "citizenship", "state", "nationality"}),
        starts=(
            r"annexed|became|part of|came under|ceded|occupied|conquered|fell to|seized|incorporated|naturali[sz]ed|acquired|absorbed|"
            r"joined|independence"
        ),
        ends=r"independence|left|seceded|ceded|collapse|dissolution",
        holds=r"part of|belonged|under|ruled|citizen|within",
    ),
    TermFrame(
        nouns=frozenset({"manufacturer", "builder", "producer"}),
        starts=r"began|started",
        ends=r"last|ended|ceased|completed",
        holds=r"built|constructed|produced|manufactured|delivered|made",
        during=r"built|delivered|ordered|constructed|produced|manufactured|made",
    ),
    TermFrame(
        nouns=frozenset(
            {"head", "government", "executive", "director", "chairperson", "chair", "chairman", "leader", "president", "mayor",
             "governor", "ceo", "monarch", "principal", "rector", "commander"}
        ),
        starts=rf"{_APPOINTED}|joined|leaving the leadership|accession|ascended|crowned",
        ends=rf"{_LEFT}|died|death|until|defeated",
        own="city|town|village|municipality",
        holds=_IN_OFFICE,
        denies=(
            r"deputy|assistant (?:to|director|head|manager)|(?:on|of|to) the board|adviser|advisor|aide"
        ),
    ),
    TermFrame(
        nouns=frozenset(
            {"position", "office", "minister", "bishop", "ambassador", "secretary", "held"}
        ),
        starts=rf"{_APPOINTED}|joined|leaving the leadership|accession|ascended|crowned",
        ends=rf"{_LEFT}|died|death|until|defeated",
        holds=_IN_OFFICE,
    ),
)  # fmt: skip
"""The first frame with a word of the property's id is the property's."""
