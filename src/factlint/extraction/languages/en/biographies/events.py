"""How English tells births, deaths, ages and acts within one clause.

Patterns are read over clauses whose times are tokens (`extraction.chronology.timed`): dates as `<d:slot>`, lengths as
`<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.biographies.clauses import VERB
from factlint.extraction.languages.en.lives.told import DECADES, HEDGE, NUMBER_WORD
from factlint.extraction.languages.en.quantities.numerals import cardinals

POST_HELD = r"\bhas\s(?:\w+\s)?(?:held|led|served|chaired|headed)"
MAY_TELL = r"(?i:\bborn\b|\bdied\b|\bdeath|\bkilled\b|\bwidow|\bsurvived\b|\boutlived\b|\baged\b|years? old|year-old|birthday|\bposthumous|\bjunior\b|\bsenior\b|\bteenager|\bat the age\b|\bin (?:his|her) [a-z\d-]+ year\b|\binto the world\b|\b(?:his|her) (?:own )?life\b|\b(?:executed|murdered|assassinated|drowned|perished|hanged|beheaded|suicide)\b|\bshot dead\b|\bpassed away\b|\b(?:leaves|retires)\b|has (?:now |therefore )?(?:held|chaired|headed) )|\d{4} ?[–-][^()\n]{0,30}\d{4}\)|, \d{4} ?[–-] ?\d{4},"
"""Without one of these in a document nothing of lives is read over it."""
_NO_VERB = r"(?:(?!\b(?:and|but|who|whom|was|were|had|died|married|when|after|before|until|since|moved|which|as|child|son|daughter)\b)(?:[^‹›;.()]|‹s\d+›,?))"
_ON = r"(?:(?:in|on)(?: the)? )?"
BORN = (
    rf"\b[Bb]orn\b(?! out of){_NO_VERB}{{0,60}}?(?<!of[ ])(?<!for[ ])(?<!since[ ]){_ON}<d:at>",
    rf"\b(?:c[ao]me into the world|saw the light of day|first saw the light|first drew breath){_NO_VERB}{{0,30}}?{_ON}<d:at>",
    rf"^[\s,“\"]*(?:and |but )?(?:In|On|in|on)(?: the)? <d:at>,?{_NO_VERB}{{0,40}} (?:was|is) born\b(?![^‹]*‹)",
)
"""The birth of whom a clause is about."""
BORN_TOO = rf"^(?: and| while|,)? (?:(?!{VERB})[^‹›;.() ]+ ){{1,6}}(?:in|on) <d:at>[\s,.;]*$"
"""After a birth, that of another, whose verb is left out: "and his father in 1915"."""
WAS_BORN = r"\b(?:was|were|is) born\b"
"""A birth at which another was so old."""
SAYS_BORN, OF_SEVERAL = r"born", r"were born"
"""The verb that is left out there, and where several share it."""
OWN_WORK = (
    r"^(?:[a-z-]+ ){0,2}?(?:novels?|memoirs?|poems?|autobiography|symphony|opera|sonatas?|quartets?|songs?|plays?|essays?|diary|diaries|will|letters?|paintings?|self-portrait)"
    r"(?: [^.;()‹›]{2,40}?)? (?:was|were|had been) (?P<act>written|composed|painted|drafted)(?: there)? (?:in|on)(?: the)? <d:at>"
)
"""Behind "her": a work, and when it was made …"""
NOT_OWN_WORK = r"\b(?:posthumous(?:ly)?|not|never|if|would|about|by [A-ZÀ-Þ][a-z]+)\b"
"""… unless one of these is in its clause."""
DONE = r"\b(?:was|were) (?:first |originally )?(?P<act>founded|established|started|opened|set up|composed|painted|written|directed|conducted|recorded)\b[^‹›;.()]{0,40} (?:in|on)(?: the)? <d:at>,? by (?:(?:the|a) (?:[a-z]+ ){1,3})?"
DONE_BY = f"{DONE}$"
"""Before whoever did it."""
SHARED_ACTS = frozenset({"married", "wed", "met", "remarried"})
"""What two people do."""
BIRTH_OF = rf"^(?:own )?birth,?{_NO_VERB}{{0,20}}? (?:in|on|of) (?:the )?<d:at>"
_KILLED = "killed|executed|murdered|assassinated|drowned|shot dead|hanged|beheaded|stabbed to death|burn(?:ed|t) at the stake|guillotined|lost at sea"
_DIE = (
    rf"(?:died|dies|dying|passed away|drowned|perished|(?:was|were|been|being) (?:{_KILLED})|(?:lost|took|laid down) (?:his|her) (?:own )?life"
    r"|met (?:his|her) (?:death|end)|breathed (?:his|her) last|committed suicide)"
)
DIED = (
    rf"^(?:,| ?\() ?(?:later )?(?:{_KILLED}|who fell)\b{_NO_VERB}{{0,60}}?(?<!of[ ])(?<!for[ ])(?<!since[ ]){_ON}<d:at>",
    rf"\b{_DIE}\b{_NO_VERB}{{0,60}}?(?<!of[ ])(?<!for[ ])(?<!since[ ]){_ON}<d:at>",
    rf"^[\s,“\"]*(?:and |but )?(?:In|On|in|on)(?: the)? <d:at>,?{_NO_VERB}{{0,40}} {_DIE}\b(?![^‹]*‹)",
)
"""The death of whom a clause is about."""
FOLLOWED = r"\b(?P<said>followed)(?: (?:him|her)(?: to the grave)?)?,? (?:in|on) (?:the )?<d:at>"
"""After a birth or a death, that of another."""
HAS_DIED = r"\bhas (?:just )?died\b(?![^‹]*‹)"
"""The death with which the text was written."""
DIES = rf"\b(?:{_DIE}|lived to (?:be|the age of))\b"
DEATH_OF = rf"^(?:own |sudden |early |untimely )?death,?{_NO_VERB}{{0,30}}? (?:in|on|of) (?:the )?<d:at>"
LIFE = r"^\(?(?:\* ?|born |b\. ?)?(?:[A-ZÀ-Þ][^‹›;()]{1,30}, )?<d:born>(?:,? (?:in |at )?[A-ZÀ-Þ][^‹›;()]{1,30}?)? ?(?:[–—-]|to) ?(?:[A-ZÀ-Þ][^‹›;()]{1,30}, )?<d:died>(?=[,);]|$)"
"""Behind a name: both ends of a life."""
IN_BRACKET_OF_LIFE = (
    r"^ ?\((?:\* ?|born |b\. ?)?[^‹›;()]{0,30}<d:born>[^‹›;()]{0,30}?(?:[–—-]|to)[^‹›;()]{0,30}<d:died>"
)
"""The same at the head of a clause."""
BORN_IN = r"^\((?:born|b\.|\*)(?: (?:in|on))?(?: [^‹›;()–—-]{0,30}?)? ?<d:born>"
NO_LIFE = r"(?i:\b(?:King|Queen|Emperor|Empress|Pope|Tsar|Sultan|President|Mayor|Governor|Bishop|Archbishop|Abbot|Duke|Count|director|principal|chairman|headmaster|reign(?:ed)?|ruled|office|r\.|fl\.|active)\b)"
"""Before or in a bracket whose years may be those of a post."""

_N = rf"(?P<age>\d{{1,3}}|{NUMBER_WORD})"
KIN_OF_AGE = rf"^ of {_N}(?=[\s,.;)]|$| years| who)"
"""Behind a relative: "a daughter of nine"."""
_HEDGED = rf"(?:(?P<hedge>{HEDGE}) )?{_N}"
_ONLY = r"(?:(?:only|just|barely|still|already|now|then|himself|herself|themselves|‹t\d+›) ){0,2}"
_STOP = r"(?! ?(?:%|per\b|to\b|or\b|months?|weeks?|days?|hours?|minutes?|times|points?|votes|goals|miles|km|metres|feet|inches|kg|stone|pounds|dollars|euros|[-–]|,\d|[.:/]\d|of\b|children|members|people|men|women|games|others|in all))"
_END = r"(?=[\s,.;:)”\"]*$| (?:when|as|at ‹t|at (?:the|his|her) [a-z]|then|and|on|in|he|she|years old|by|after|for|‹)| [A-Z])"
_BARE = rf"\d\d|(?:{cardinals(10, 99)})(?:-(?:{cardinals(1, 9)}))?"
_DATED_BEHIND = r"(?= (?:in|on)(?: the)? ‹d)"
_OCCASION = r"(?:the )?(?:his|her|their) (?:death|birth|accession|coronation|wedding|marriage|election|appointment|retirement|debut|ordination)\b"
AGES = (
    rf"\b(?:[Aa]ged|[Aa]t (?:the )?age(?: of)?|[Aa]s an? (?:young |small |mere )?(?:boy|girl|child|youth|lad|man|woman|bride|widow(?:er)?) of) {_HEDGED}\b{_STOP}",
    rf"\b(?:was|is) (?:(?:only|just|still|already|then|merely) ){{0,2}}an? (?:(?:young|small|mere|little) )?(?:boy|girl|child|youth|lad|bride|widow(?:er)?|man|woman|baby|toddler|pensioner|student) of {_HEDGED}\b{_STOP}",
    rf"(?<!peaked[ ])(?<!ranked[ ])(?<!placed[ ])(?<!finished[ ])\b[Aa]t {_ONLY}(?P<age>{_BARE})(?:(?=[\s,.;)”\"]*$)|{_DATED_BEHIND})",
    rf"\b(?:was|were|is|are|being|turned|turns|had turned|will be|will turn) {_ONLY}{_N}\b{_STOP}(?:(?: years old)|{_END})",
    rf"^,? ?(?:by )?{_ONLY}{_N}(?: years old)?(?= at the time| at ‹t| at {_OCCASION}|[\s,.;)]*$)",
    rf"^,? (?:and|but) {_ONLY}{_N}(?: years old)?$",
    rf"\bas an? {_N}-year-old\b",
    rf"\b(?:[Ww]idowed|[Oo]rphaned) at {_N}\b",
    rf"\blived to (?:be|the age of) {_N}\b",
)
"""An age in completed years."""
_ABOUT = rf"(?:(?:{HEDGE}) )?(?:\d{{1,3}}|{NUMBER_WORD})"
AT_THE_TIME = rf"^,? ?(?:was |then )?{_ONLY}{_ABOUT} at ‹t\d+›"
"""An age at the moment last told of, if that is another's birth."""
WITH_DATE_LAST = r"<d:at>$"
"""Before "when": the date of which it tells more."""
SINCE = r"\bsince <d:at>"
BESIDE = r",? (?:(?:in|on) (?:the )?)?(?:(?:aged|at|when)(?: (?:the )?age of| age)?(?: only| just)? )?"
"""Between an age and the date of which it is told."""
AGE_NOW = rf"(?:\b(?:is|today)|[’']s) {_ONLY}(?:aged )?{_N}(?: years (?:old|of age))?(?=[\s,.;:)”\"]*$| and\b)|^, (?P<apposed>[1-9]\d)$"
"""An age in the present, or right behind a name."""
WIDOWED = r"\b[Ww]idowed\b"
SHOWS_PERSON = rf"^ ?[A-ZÀ-Þ][\w’'-]+ was {_ONLY}{_ABOUT}$|\bin (?:his|her) [\w-]+ year\b|\bat the age of (?:\d{{1,2}}|{NUMBER_WORD})\b"
"""What parts nobody but a person from “when”: an age; and ages told of people alone."""
AGE_IN_YEARS = rf"\b(?:was|is) {_ONLY}<l:old> old\b"
"""The same as a length: "thirty years old" …"""
YEARS = frozenset({"years", "year"})
"""… with one of these."""
MOMENT_BEFORE = rf"^(?:He|She|[A-ZÀ-Þ][\w’'-]+) was {_ONLY}(?:{_ABOUT}\b|‹l\d+› old\b)|^, (?:by then|who was|then) {_ONLY}{_ABOUT}\b|^,? ?was {_ONLY}{_ABOUT} at ‹t"
"""In a sentence without a date: the age is that at the date of the sentence before."""
NO_MOMENT = r"^(?:His|Her|Their|My) (?:[a-z]+ )?(?:wife|husband|sister|brother|twin|mother|father|son|daughter|uncle|aunt|cousin|friend|teacher|pupil|partner|colleague|rival)\b|\bhad [a-z]+(?:ed|en|ft|ne|un|t)\b|\b(?:told|tells|recall(?:s|ed)|remember(?:s|ed)|wrote (?:about|of|how|that)|described) "
"""In a sentence that dates what somebody else did, or a telling of what was long ago."""
DECADE = rf"\bin (?:his|her|their) (?P<decade>(?:(?:early|mid|late)[ -])?(?:{'|'.join(DECADES)}))\b"
YEARS_OF_DECADES = {"teens": 7}
"""Of those that last no ten years."""
STAGES_OF_LIFE = {
    "teenager": (12, 21), "septuagenarian": (69, 81), "octogenarian": (79, 91), "nonagenarian": (89, 101), "centenarian": (99, 125),
    "sexagenarian": (59, 71),
}  # fmt: skip
"""What somebody is called → the completed years that it allows, the last exclusive, and a year to either side."""
STAGE_OF_LIFE = rf"\b(?:an?|already an?|still an?) (?P<stage>{'|'.join(STAGES_OF_LIFE)})\b"
ORDINAL = r"(?P<nth>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?[a-z]+(?:th|st|nd|rd|first|second|third)|\d{1,3}(?:th|st|nd|rd))"
BIRTHDAY = rf"(?<!\beve[ ]of[ ])(?<!short[ ]of[ ])(?<!shy[ ]of[ ])(?<!ahead[ ]of[ ])(?<!before[ ])(?<!until[ ])(?<!from[ ])\b(?:his|her|their) {ORDINAL} birthday\b"
EVE_OF_BIRTHDAY = rf"\beve of (?:his|her|their) {ORDINAL} birthday\b"
"""A day or so before it: that many years are not yet completed."""
SHORT_OF_BIRTHDAY = rf"<l:short> (?:short|shy|ahead) of (?:his|her|their) {ORDINAL} birthday\b"
"""So long before it, that many years are not yet completed …"""
PARTS_OF_YEARS = frozenset({"day", "days", "week", "weeks", "month", "months"})
"""… and one less is, with one of these."""
YEAR_OF_LIFE = rf"\bin (?:his|her|the(?= [\w-]+ year of (?:his|her) (?:age|life)\b)) {ORDINAL} year(?: of (?:(?:his|her) age|(?:his |her )?life))?(?=[\s,.;)]*$)"
NO_AGE = r"\b(?:average|would have been|not yet|lied|claimed|reckoning|sui|before (?:his|her)|not (?:quite )?|between|if|would)\b"
"""In a clause whose age is rough, or not true."""
DATED = r"<d:at>(?!›|[–-])"
"""A date by itself."""
EVENT_DATE = r"(?:‹t\d+› of the |\b(?:[Ii]n|[Oo]n|[Ii]n (?:early|late|mid)-?|(?:election|war|fire|census|flood|siege|battle|games|strike|riots?|revolution|campaign|season|festival|tournament) of|wreck in)(?: the)? |^[\s,(]*(?:[Bb]y )?|, |\bby )$"
"""Before the date at which something happened."""
STRETCH = r"\b(?:between |from |in )?<d:first>(?: and | to | until |[–-])<d:last>"
_VERBS = (
    r"moved|travelled|traveled|joined|married|wed|visited|opened|wrote|painted|composed|cast|carved|sculpted|built|became|founded|"
    r"performed|met|returned|emigrated|graduated|studied|taught|retired|resigned|bought|enlisted|sailed|entered|"
    r"published|settled|toured|lectured|worked|led|conducted|fled|lived|enrolled|attended|surrendered|remarried|converted|"
    r"took (?:over|charge|up|part|office|lessons|holy orders)|gave (?:birth|lessons|up)|went to|came to|left|ran away|learned|learnt|invented|designed|"
    r"directed|sang|danced|spoke|signed|served|sold|discovered|drew|fought|trained|set out|campaigned|commanded|delivered|completed|finished|launched|competed|testified|starred|divorced|(?:began|started) (?:to|work|as|his|her|[a-z]+ing)|"
    r"accepted|preached|practised|farmed|ran for|stood for|was present|made (?:his|her) (?:debut|home|first|last)|set up|patented|"
    r"was (?:elected|appointed|arrested|hired|sentenced|ordained|apprenticed|made (?:captain|partner|director|professor)|wounded|called to the bar|admitted|taken prisoner)|succeeded (?:his|her|him)"
)
ACT = rf"(?:^|[ ])(?P<act>{_VERBS})\b"
"""What only the living do."""
WITHIN_NOUN = r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Tt]h[eo]se|last|first|only|every|one|two|three) (?:[\w’'-]+ ){1,3}(?:he|she)(?: had| has)? ?$"
"""Before an act that says which thing is meant: "the firm she founded"."""
LEAST_AGES = {
    "graduated": 13, "married": 12, "wed": 12, "retired": 18, "was ordained": 14, "gave birth": 10, "remarried": 14, "was made captain": 14,
    "was called to the bar": 16, "became": 0, "lectured": 14, "was elected": 14, "taught": 10, "founded": 8, "enlisted": 9,
    "was made partner": 14, "was made professor": 14, "was made director": 14, "resigned": 12,
}  # fmt: skip
"""Completed years before which nobody does it, generously."""
NOT_OWN_ACT = r"\b(?:posthumous(?:ly)?|not|never|would|if|could|might|had (?:an?|the|his|her|its|their|it|him|been|not|never|to)|reportedly|allegedly|ghost|legend|novel|film|statue|body|remains|ashes|work|works|music|paintings?|name|heirs|family|estate|foundation|by then)\b"
TELLS_MORE = rf"{VERB}|\b(?:he|she|it|they|born|aged)\b"
"""Between commas: a clause of its own."""
DATE_ALONE = r"^(?:,? (?:in|on)|(?:; )?(?:In|On|in|on))(?: the)? <d:at>[\s,.;]*$"
