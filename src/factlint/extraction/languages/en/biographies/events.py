"""How English states births, deaths, ages and acts within one clause.

Patterns match clauses with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.biographies.clauses import VERB
from factlint.extraction.languages.en.biographies.moments import HAPPENING_OF
from factlint.extraction.languages.en.biographies.trades import ROLE
from factlint.extraction.languages.en.lives.dying import DEATH_WORDS, DIE, KILLED
from factlint.extraction.languages.en.lives.relatives import FAMILY
from factlint.extraction.languages.en.lives.stated import DECADES, HEDGE, NUMBER_WORD, SEVERAL
from factlint.extraction.languages.en.quantities.numerals import cardinals

STATES_TENURE = (
    r"\b(?:succeeded|followed|replaced)\s(?:in\s\d{4}\s)?by\b|\b(?:successor|predecessor)\b|\b(?:held|kept|in)\s(?:the|that|this)\s(?:post|office|position|role)\b|\btook\s(?:office|over|charge)\b"
    r"|\b(?:post|position|office|role)\s(?:that\s|which\s)?s?he\s(?:held|kept)\b|\b(?:stayed|served|remained|ran\sit|led\sit)\s(?:[a-z]+\s){0,3}for\s(?:[a-z-]+|\d+)\syears\b|\byears\s(?:as|in\soffice|in\scharge|at\sthe\shead)\b"
)
"""A post, how it was left to another, and for how long somebody was in it."""
POST_HELD = (
    r"\bhas\s(?:\w+\s)?(?:held|led|served|chaired|headed|managed|edited|represented|coached|directed|occupied)"
)
_AGE_STATED = rf"(?:\d\d|{NUMBER_WORD})"
MAY_STATE = (
    rf"(?i:\bborn\b|\b(?:baptised|baptized|christened)\b|{DEATH_WORDS}|\bwidow|\borphaned\b|\bsurvived\b|\boutlived\b|\baged\b|years? old|year-old|years? of age|birthday|\bposthumous|\bjunior\b|\bsenior\b|\bteenager|\bage of\b|\bin (?:his|her) [a-z\d-]+ year\b|\byear of (?:his|her) "
    r"|\binto the world\b|\b(?:leaves|retires|resigns)\b|\bsince s?he was\b|\byears (?:older|younger)\b|has (?:now |therefore |also )?(?:held|chaired|headed|managed|edited|represented|coached|directed) |\blived (?:from |until )|[(,] ?b\. ?\d|\bbirth\b|† ?\d|\bbride of\b|\bcame of age\b)|\d{4}(?:,? [A-Zi][^()\n]{2,25})? ?[–-][^()\n]{0,30}\d{4}(?:, [^()\n]{2,25})?\)|, \d{4} ?[–-] ?\d{4}[,.]"
    rf"|{STATES_TENURE}"
    rf"|\bat {_AGE_STATED}(?:[.,;] |\.?\n| (?:in|on|and) )|\b(?:was|were) (?:\w+ )?{_AGE_STATED} when "
)
"""A document without any of these is not searched for lives."""
_NO_VERB = r"(?:(?!\b(?:and|but|who|whom|was|were|had|died|married|when|after|before|until|since|moved|which|as(?! [A-ZÀ-Þ])|child|son|daughter)\b)(?:[^‹›;.()]|‹s\d+›,?))"
_ON = r"(?:(?:in|on)(?: the)? )?"
_COME_TO_LIFE = r"c[ao]me into (?:the|this) world|saw the light of day|first saw the light|first drew breath|entered the world|made (?:his|her) entrance into the world"
BORN = (
    rf"\b[Bb]orn\b(?! out of){_NO_VERB}{{0,60}}?(?<!of[ ])(?<!for[ ])(?<!since[ ]){_ON}<d:at>",
    rf"\b(?:{_COME_TO_LIFE}){_NO_VERB}{{0,30}}?{_ON}<d:at>",
    rf"^[\s,“\"]*(?:and |but )?(?:It was )?(?:In|On|in|on)(?: the)? <d:at>,?{_NO_VERB}{{0,40}} (?:(?:was|is) born|{_COME_TO_LIFE})\b(?![^‹]*‹)",
    rf"(?:^|[ ,(])(?:b\.|\*) ?{_NO_VERB}{{0,30}}?<d:at>",
)
"""The birth of the person whom a clause is about."""
BORN_TOO = rf"^(?: and| while|,)? (?:(?!{VERB})[^‹›;.() ]+ ){{1,6}}(?:in|on) <d:at>[\s,.;]*$"
"""After a birth, that of another person, with the verb left out: "and his father in 1915"."""
WAS_BORN = rf"\b(?:(?:was|were|is) born|{_COME_TO_LIFE})\b"
"""A birth, and the age that another person had at it."""
GIVES_BIRTH = r"\b(?P<act>g(?:ave|iving) birth) to [^‹›;()]{2,60}$"
BORN_IN_NEXT = r"^ ?\((?:born |b\. ?|\* ?)?<d:at>"
"""A child whose name ends the clause, and whose birth stands in the bracket after it."""
TWIN = "twin"
TOGETHER = r"\b(?:twins?|triplets)\b"
"""In a sentence that states one birth for several people."""
SAYS_BORN, OF_SEVERAL = r"born", r"were born"
"""The verb that is left out there, and where several share it."""
OWN_WORK = (
    r"^(?:[a-z-]+ ){0,2}?(?:novels?|memoirs?|poems?|autobiography|symphony|opera|sonatas?|quartets?|songs?|plays?|essays?|diary|diaries|will|letters?|paintings?|self-portrait)"
    r"(?: [^.;()‹›]{2,40}?)? (?:was|were|had been) (?P<act>written|composed|painted|drafted)(?: there)? (?:in|on)(?: the)? <d:at>"
)
"""After "her": a work, and when it was made …"""
NOT_OWN_WORK = r"\b(?:posthumous(?:ly)?|not|never|if|would|about|by [A-ZÀ-Þ][a-z]+)\b"
"""… unless one of these is in its clause."""
DONE = r"\b(?:was|were) (?:first |originally )?(?P<act>founded|established|started|opened|set up|composed|painted|written|directed|conducted|recorded)\b[^‹›;.()]{0,40} (?:in|on)(?: the)? <d:at>,? by (?:(?:the|a) (?:[a-z]+ ){1,3})?"
DONE_BY = f"{DONE}$"
"""Before whoever did it."""
SHARED_ACTS = frozenset({"married", "wed", "met", "remarried"})
"""What two people do."""
DONE_TO = (
    r"\b(?P<act>met|visited|interviewed|photographed|married|hired|employed|appointed|consulted|accompanied|invited|questioned|arrested|telephoned|phoned"
    r"|rang|called on|dined with|lunched with|stayed with|lived with|worked with|travelled with|traveled with|corresponded with|quarrelled with|nursed"
    r"|spoke (?:to|with)|talked (?:to|with)|wrote to|got to know|first met|befriended|taught|treated|operated on|succeeded in persuading|persuaded"
    r"|introduced [A-ZÀ-Þ][\w’'-]+ to|helped|thanked|greeted|welcomed|fetched|drove|took) $"
)
"""Before the pronoun for a person who must be alive for it to happen …"""
DONE_TO_END = r"(?= (?:in|on|at|for|there|again|once|twice|often|daily|during|with|from|home|every|several|by|as|that|last)\b|[\s,.;)]*$)"
"""… after which the pronoun ends."""
KEPT_LATER = r"\b(?:anniversar(?:y|ies)|(?:(?:bi|ter|tri|quater|sesqui)-?)?centen(?:ary|aries|nial)|jubilee|celebrations?|commemorations?|‹[tl]\d+›) (?:of|since|after) (?:the )?$"
"""Before the owner of a birth or death that is kept in the year stated after it."""
BIRTH_OF = rf"^(?:own )?birth,?{_NO_VERB}{{0,20}}? (?:in|on|of) (?:the )?<d:at>"
DIED = (
    rf"^(?:,| ?\() ?(?:later )?(?:{KILLED}|who fell)\b{_NO_VERB}{{0,60}}?(?<!of[ ])(?<!for[ ])(?<!since[ ]){_ON}<d:at>",
    rf"\b{DIE}\b{_NO_VERB}{{0,60}}?(?<!of[ ])(?<!for[ ])(?<!since[ ]){_ON}<d:at>",
    rf"^[\s,“\"]*(?:and |but )?(?:It was )?(?:In|On|in|on)(?: the)? <d:at>,?{_NO_VERB}{{0,40}} {DIE}\b(?![^‹]*‹)",
    rf"(?:^|[ ,(])(?:d\.|†) ?{_NO_VERB}{{0,30}}?<d:at>",
    r"\blived (?:on )?(?:until|till) <d:at>(?=[,.;)]|$| and\b)",
)
"""The death of the person whom a clause is about."""
ENDS_WITH_DEATH = rf"\b{DIE}(?: (?:of|from|in|at|near) {_NO_VERB}{{1,40}})?$"
ENDS_WITH_BIRTH = rf"\b[Bb]orn(?: (?:in|at|near|to|into) {_NO_VERB}{{1,60}})?$"
"""Before an aside between verb and date: "died, blind and poor, in 1961", "born in Orm, Lenmark, in 1871"."""
DATE_BEHIND_ASIDE = rf"^,(?:{_NO_VERB}{{0,40}} ?(?:in|on)(?: the)?|(?: [A-ZÀ-Þ][\w.’'-]*){{0,4}}) <d:at>(?=[,.;)]|$| (?:in|at|near|to|into|as|of|from|and|aged)\b)"
BAPTISED = rf"\b(?:baptised|baptized|christened)\b{_NO_VERB}{{0,40}}?{_ON}<d:at>"
"""At, or some time after, the birth."""
FOLLOWED = r"\b(?P<said>followed)(?: (?:him|her)(?: to the grave)?)?,? (?:in|on) (?:the )?<d:at>"
"""After a birth or a death: the same of another person."""
HAS_DIED = r"\bhas (?:just )?died\b(?![^‹]*‹)"
"""A death that is the news of the text, so that its date is that of the text."""
DIES = rf"\b(?:{DIE}|lived to (?:be|(?:the|an?) (?:[a-z]+ )?age of|\d\d\b|see)|lived (?:on )?(?:until|till) ‹d|lived for ‹l\d+›[.,;]?$|(?:until|till) (?:his|her) (?:own |sudden |early |untimely )?death,? (?:at|aged) )|^(?:,| ?\() ?(?:later )?(?:{KILLED})\b|(?:^|[ ,(])(?:d\.|†) ?‹d"
DEATH_OF = rf"^(?:own |sudden |early |untimely )?death,?{_NO_VERB}{{0,30}}? (?:in|on|of) (?:the )?<d:at>"
DEATH_AT = r"^ ?(?:own |sudden |early |untimely )?death,? (?:at|aged) "
"""Behind whose death it was: the age at it."""
COUNTED_FROM = r"\b(?:after|before|since|following) $"
"""Before whose death it was: the date of the clause is that of something else, "in 1995, seven years after her death"."""
_TO_DEATH = r"(?:[–—-]|to|[,;]? ?(?:†|d\.|died) ?(?:in |on )?)"
LIFE = rf"^\(?(?:\* ?|born |b\. ?)?(?:[A-ZÀ-Þ][^‹›;()]{{1,30}}, )?<d:born>(?:,? (?:in |at )?[A-ZÀ-Þ][^‹›;()]{{1,30}}?)? ?{_TO_DEATH} ?(?:[A-ZÀ-Þ][^‹›;()]{{1,30}}, )?<d:died>(?=[.,);]|$)"
"""After a name: both ends of a life."""
IN_BRACKET_OF_LIFE = (
    rf"^ ?\((?:\* ?|born |b\. ?)?[^‹›;()]{{0,30}}<d:born>[^‹›;()]{{0,30}}?{_TO_DEATH}[^‹›;()]{{0,30}}<d:died>"
)
"""The same at the head of a clause."""
LIVED = r"\b(?:lived|whose life (?:ran|spanned|lasted)) (?:from |between )?<d:born>(?: to | until | till | and |[–-])<d:died>(?=[,.;)]|$| and (?:reached|died|was)\b)"
"""Both ends of a life, of the subject of a clause."""
APPOSED_TRADE = rf"^(?:,? (?:an? |the )?(?:[a-z-]+ ){{0,2}}{ROLE})?(?:,? (?=\()|, (?=‹d\d+› ?[–—-] ?‹d))"
"""Between a name and the years of its bearer."""
BORN_IN = r"^\((?:born|b\.|\*)(?: (?:in|on))?(?: [^‹›;()–—-]{0,30}?)? ?<d:born>"
DIED_IN = r"^\((?:died|d\.|†)(?: (?:in|on))? ?<d:died>(?=[,.);])"
NO_LIFE = r"(?i:\b(?:King|Queen|Emperor|Empress|Pope|Tsar|Sultan|President|Mayor|Governor|Bishop|Archbishop|Abbot|Duke|Count|director|principal|chairman|headmaster|reign(?:ed)?|ruled|office|r\.|fl\.|active|(?:was|became) the)\b)"
"""Before or in a bracket whose years may be those of a post."""

_N = rf"(?P<age>\d{{1,3}}|{NUMBER_WORD})"
KIN_OF_AGE = rf"^ of {_N}(?=[\s,.;)]|$| years| who)"
"""After a relative: "a daughter of nine"."""
_HEDGED = rf"(?:(?P<hedge>{HEDGE}) )?{_N}"
_ONLY = r"(?:(?:only|just|barely|scarcely|hardly|merely|still|already|now|then|exactly|himself|herself|themselves|all of|‹t\d+›) ){0,2}"
_STOP = r"(?! ?(?:%|per\b|to\b|or\b|months?|weeks?|days?|hours?|minutes?|times|points?|votes|goals|miles|km|metres|feet|inches|kg|stone|pounds|dollars|euros|degrees|degree|o[’']clock|[ap]\.?m\b|[-–]|,\d|[.:/]\d|of\b|children|members|people|men|women|games|others|in all))"
_END = r"(?=[\s,.;:)”\"]*$| (?:when|(?:in|by|on|during|at) the |while|as|at ‹t|at (?:the|his|her) [a-z]|then|and|but|on|in|he|she|years old|years of age|by|after|before|during|upon|for|‹)| [A-Z])"
_BARE = rf"\d\d|(?:{cardinals(10, 99)})(?:-(?:{cardinals(1, 9)}))?"
_DATED_BEHIND = r"(?=,? (?:in|on)(?: the)? ‹d)"
_OCCASION = r"(?:the )?(?:(?:his|her|their|the) (?:own )?(?:death|birth|accession|coronation|wedding|marriage|election|appointment|retirement|debut|ordination|time of)|school|university|college)\b"
_YOUNG_OR_OLD = (
    r"(?:young |small |mere |little |tiny |grown |old |elderly |stripling |callow |orphan )?(?:boy|girl|child|youth|lad|lass|man|woman|gentleman|lady|bride|groom|bridegroom|widow(?:er)?|baby|infant|toddler|pensioner|student|pupil|schoolboy|schoolgirl"
    r"|apprentice|youngster|recruit|novice|orphan|spinster|bachelor|veteran|(?:grand)?(?:father|mother)|divorcee|(?:grand)?parent)"
)
_AT_ONE_AGE = "widowed|orphaned|blinded|crowned|ordained|knighted|elected|re-elected|appointed|graduated|retired|apprenticed|enlisted|emigrated|qualified|conscripted|promoted|married|debuted|enthroned|signed|dead|died|killed|bereaved|paralysed|divorced"
AGES = (
    rf"\b(?:[Aa]ged|[Aa]t (?:the )?age(?: of)?|[Aa]t (?:the|an?) (?:[a-z]+ ){{1,3}}age of|[Aa]s an? {_YOUNG_OR_OLD} of) {_HEDGED}\b{_STOP}",
    rf"\b(?:was|is|were|been|being) (?:(?:only|just|still|already|then|merely|by then) ){{0,2}}an? {_YOUNG_OR_OLD} of {_HEDGED}\b{_STOP}",
    rf"^,? ?(?:(?:then|now|still|already|by then|just|only) ){{0,2}}[Aa]n? {_YOUNG_OR_OLD} of {_N}\b{_STOP}",
    rf"(?<!peaked[ ])(?<!ranked[ ])(?<!placed[ ])(?<!finished[ ])(?<!stood[ ])(?<!stands[ ])(?<!remained[ ])(?<!set[ ])(?<!fixed[ ])(?<!capped[ ])\b[Aa]t {_ONLY}(?P<age>{_BARE})(?:(?=[\s,.;)”\"]*$)|{_DATED_BEHIND}|(?= the (?:oldest|youngest)))",
    rf"‹d\d+›,? (?:and )?at {_ONLY}(?P<age>{_BARE})\b{_STOP}",
    rf"\b(?:was|were|is|are|being|turned|turns|turning|had (?:just )?turned|having (?:just )?turned|will be|will turn|had been|had (?:just )?reached|reached) {_ONLY}{_N}\b{_STOP}(?:(?: years old)|{_END})",
    rf"\b(?:when|while|though|although) {_ONLY}{_N}\b{_STOP}{_END}",
    rf"\bages? (?:(?:is|was) )?(?:given |recorded |stated |listed |shown |noted |entered |put )?as {_ONLY}{_N}\b{_STOP}",
    rf"^,? ?(?!{SEVERAL} (?:in|on) )(?:by |when |while |though |although |at )?{_ONLY}{_N}(?: years old)?(?= (?:in|on) (?:the )?‹d| at the time| at ‹t| at {_OCCASION}|[\s,.;)]*$)",
    rf"^,? (?:and|but) {_ONLY}{_N}(?: years old)?$",
    rf"\b(?:[Aa]s|[Ww]hen|[Ww]hile) (?:an?|the then|still an?|(?:just|only|barely) an?) {_N}-year-old\b",
    rf"^[\s“\"]*(?:The )?(?P<age>1[0-7]|[4-9]|(?i:{cardinals(4, 17)}))-year-old (?=[A-ZÀ-Þ])",
    rf"\b(?:learned|learnt|began|started|left school|took up|went down|went to|entered|joined|ran away|first)\b[^‹›;.,]{{0,40}} at {_ONLY}{_N}[\s,.;]*$",
    rf"\b(?i:{_AT_ONE_AGE}) at {_ONLY}{_N}\b{_STOP}",
    rf"\blived to (?:be |(?:the|an?) (?:[a-z]+ ){{0,3}}age of )?{_N}\b{_STOP}",
    rf"\b(?:reached|attained) (?:the|an?) (?:[a-z]+ ){{0,3}}age of {_N}\b",
)
"""An age in completed years."""
DONE_AT_AGE = r"^[\s,]*(?i:(?:first |re-?|newly )?(?!aged\b|died\b|killed\b)[a-z]+ed) (?:aged|at)\b"
"""At the head of a clause: what happened to somebody at an age, after it."""
DONE_IN_ASIDE = r"^,? who (?:had |(?:had been|was)(?= (?:[a-z]+ly |first )?[a-z]+ed\b) )?(?:[a-z]+ly |first |later |already )?(?!(?:was|is|were|has|have|had|been|turned|reached|died|aged|lived|survived)\b)[a-z]+\b.* (?:aged|at)\b"
"""A relative clause about what somebody did at an age; the date of the main clause is another: "X, who had joined
at seventeen, died"."""
NEXT_DEED = r",(?! (?:when|while|as|after|because|since|in|on)\b)[^.;]*$"
"""Between that age and a date: the clause in which the date stands is another."""
BY_AGE = rf"\b[Bb]y (?:the )?age(?: of)? {_N}\b{_STOP}"
"""An age that is only an upper bound."""
AGE_BETWEEN_COMMAS = rf", (?:\d{{2,3}}|(?:now|currently|today|‹t\d+›) (?:\d{{2,3}}|(?i:{NUMBER_WORD})))"
"""One between commas, as news states it of those whom they name."""
NUMBER_IN_ROW = r",? \d+,?"
"""One after a comma and nothing else, as in a list of numbers."""
AGE_OF_PRESENT = rf",? (?:(?:who|and) is (?:(?:now|currently|today|‹t\d+›) )?|and (?:now|currently|today|‹t\d+›) )(?:\d{{2,3}}|(?i:{NUMBER_WORD}))"
"""An age that a verb or "now" marks as that of the day of writing."""
PAST_BEHIND_AGE = r"^,? ?(?:(?:was|were|had|has been)\b|[a-z]{2,}ed\b|(?:sold|bought|won|lost|left|took|became|made|began|came|went|met|got|fell|built|ran|led|broke|found|held|gave|joined)\b)"
"""After such an age, what has happened …"""
NOT_PAST = r"\b(?:will|would|until|by|since|said|told|announced|promised|plan(?:s|ned)|expect(?:s|ed)|due|hopes?|wants?|from|to be|going to)\b"
"""… and what a date may be that is still to come."""
_ABOUT = rf"(?:(?:{HEDGE}) )?(?:\d{{1,3}}|{NUMBER_WORD})"
AT_THE_TIME = rf"^,? ?(?:was |then )?{_ONLY}{_ABOUT} at ‹t\d+›"
"""An age at the moment mentioned last, where that is the birth of another person."""
AT_THAT_TIME = rf"^,?(?: and)? ?was {_ONLY}(?:{_ABOUT}(?: years old)?|‹l\d+› old) at (?:the time\b|‹t\d+›)"
"""The same after the birth of the person whose age it is."""
LEAVING = r"\bleaving (?:her|him)\b"
"""Before an age that is not that of the subject: "leaving her a widow at 36"."""
REACHED = r"^,? and (?:so |thus )?(?:reached|attained|was)\b"
"""After both ends of a life: the age is that at the death."""
WITH_DATE_LAST = r"<d:at>$"
"""Before "when": the date of which it states more."""
SINCE = r"\bsince <d:at>"
BESIDE = r",? (?:(?:in|on) (?:the )?)?(?:(?:aged|at|when)(?: (?:the )?age of| age)?(?: only| just)? )?"
"""Between an age and the date of which it is stated."""
RIGHT_BEHIND, RIGHT_BEHIND_ENDS = r",? (?:in|on) (?:the )?", r"[.;)]|,? and\b|$"
"""Between an age and the date at which it was reached, and behind that date."""
ANOTHER_TIME = r"\b(?:last|lastly|finally|again|later|afterwards|once more|for the last time),? (?:(?:at|aged|when)(?: (?:the )?age of| age)?(?: only| just)?|(?:he|she) was) $"
"""Before an age at a later time than the one stated."""
AGE_NOW = rf"(?:\b(?:is|today)|[’']s) {_ONLY}(?:aged )?{_N}(?: years (?:old|of age))?(?=[\s,.;:)”\"]*$| and\b)|^, (?:(?:now|currently|today|‹t\d+›) )?(?P<apposed>[1-9]\d)$"
"""An age in the present, or right after a name."""
WIDOWED = r"\b[Ww]idowed\b"
SHOWS_PERSON = rf"^, (?:[2-9]\d|1[5-9])$|\b[Aa]ged {_ABOUT}\b|‹d\d+›,? at (?:{_BARE})(?=[,.;]|$| and)|^[ ,;]*(?:(?:and|but|when|while) )?[A-ZÀ-Þ][\w’'-]+ was {_ONLY}{_ABOUT}$|\bin (?:his|her) [\w-]+ year\b|\bat the age of (?:\d{{1,2}}|{NUMBER_WORD})\b"
"""An age, and other words that only a person can have: the subject before them is one."""
AGE_IN_YEARS = rf"(?:\b(?:was|is|were|being|turned|had been|when|at|then|although|though) |^,? ?){_ONLY}<l:old> (?:old|of age)\b"
"""The same as a length: "thirty years old" …"""
PLAIN_NUMBER = rf"(?i:\d{{1,3}}|{NUMBER_WORD})"
"""The number of such a length; "8–10" is none."""
AGED_YEARS = rf"\b(?:[Aa]ged {_ONLY}|lived (?:for |to be )?{_ONLY})<l:old>(?=[\s,.;)]*$| (?:in|on|and)\b)"
"""… or after "aged" …"""
YEARS = frozenset({"years", "year"})
"""… with one of these."""
MOMENT_BEFORE = rf"^(?:; |: | [–—] |,? and |,? but )?(?:[Hh]e|[Ss]he|[A-ZÀ-Þ][\w’'-]+) was {_ONLY}(?:{_ABOUT}\b|‹l\d+› old\b|in (?:his|her) (?:(?:early|mid|late)[ -])?(?:{'|'.join(DECADES)})\b)|^, (?:by then|who was|then) {_ONLY}{_ABOUT}\b|^,?(?: and)? ?was {_ONLY}(?:{_ABOUT}(?: years old)?|‹l\d+› old) at ‹t"
"""In a sentence without a date: the age is that at the date of the sentence before."""
BY_THEN = r"\bwas (?:by )?(?:then|already|still|only|just|barely)\b|\bat ‹t\d+›"
"""In such a sentence: the age is that at what the sentence before states, and no later one."""
COUNTED = r"<s:at>"
"""A time counted from another: "two years later"."""
NEXT = r"(?:[^.!?;:\n]|\n(?!\n))*"
"""Between a sentence and the next one, which may begin with words that only lead up to it."""
NO_MOMENT = r"^(?:His|Her|Their|My) (?:[a-z]+ )?(?:wife|husband|sister|brother|twin|mother|father|son|daughter|uncle|aunt|cousin|friend|teacher|pupil|partner|colleague|rival)\b|\bhad [a-z]+(?:ed|en|ft|ne|un|t)\b|\b(?:told|tells|recall(?:s|ed)|remember(?:s|ed)|wrote (?:about|of|how|that)|described) "
"""In a sentence that dates what somebody else did, or describes what was long ago."""
DECADE = rf"\bin (?:his|her|their) (?P<decade>(?:(?:early|mid|late)[ -])?(?:{'|'.join(DECADES)}))\b"
YEARS_OF_DECADES = {"teens": 7}
"""Decades of a life that have fewer than ten years → how many."""
STAGES_OF_LIFE = {
    "teenager": (12, 21), "septuagenarian": (69, 81), "octogenarian": (79, 91), "nonagenarian": (89, 101), "centenarian": (99, 125),
    "sexagenarian": (59, 71), "infancy": (0, 4), "childhood": (0, 16),
}  # fmt: skip
"""Noun for a stage of life → the completed years that it allows, as a half-open range with a year of tolerance at
either end."""
STAGE_OF_LIFE = rf"(?:\b(?:an?|already an?|still an?|in(?: (?:his|her|early))?(?= (?:infancy|childhood)\b))|^[\s,]*(?:(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?‹d\d+›,? )?[Tt]he(?= [a-z]+enarian\b)) (?P<stage>{'|'.join(STAGES_OF_LIFE)})\b"
ORDINAL = r"(?P<nth>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?[a-z]+(?:th|st|nd|rd|first|second|third)|\d{1,3}(?:th|st|nd|rd))"
BIRTHDAY = rf"(?<!\beve[ ]of[ ])(?<!short[ ]of[ ])(?<!shy[ ]of[ ])(?<!ahead[ ]of[ ])(?<!before[ ])(?<!until[ ])(?<!days[ ]from[ ])(?<!weeks[ ]from[ ])(?<!months[ ]from[ ])(?<!years[ ]from[ ])\b(?:his|her|their) {ORDINAL} birthday\b"
LEAP_DAY = r"\b(?:29(?:th)?(?: of)? Feb(?:ruary)?|Feb(?:ruary)?[.]? 29(?:th)?)\b|\b[Ll]eap day\b"
EVE_OF_BIRTHDAY = rf"\beve of (?:his|her|their) {ORDINAL} birthday\b"
"""A day or so before a birthday: that year is not yet completed."""
SHORT_OF_BIRTHDAY = rf"<l:short> (?:short|shy|ahead) of (?:his|her|their) {ORDINAL} birthday\b"
"""Longer before a birthday: that year is not yet completed …"""
PARTS_OF_YEARS = frozenset({"day", "days", "week", "weeks", "month", "months"})
"""… but the one before it is, if the distance is given in one of these units."""
YEAR_OF_LIFE = rf"\bin (?:his|her|the(?= [\w-]+ year of (?:his|her) (?:age|life)\b)) {ORDINAL} year(?: of (?:(?:his|her) age|(?:his |her )?life))?(?=[\s,.;)]*$)"
NO_AGE = r"\b(?:average|would have been|not yet|lied|claimed|reckoning|sui|before (?:his|her)|not (?:quite )?|between|if|would(?! (?:later|eventually|soon|one day|go on|become|die|marry|win|move|join|return|leave|retire|lead|serve)\b))\b"
"""In a clause whose age is approximate or denied."""
DATED = r"<d:at>(?!›|[–-])"
"""A date by itself."""
EVENT_DATE = rf"(?:‹t\d+› of the |\b(?:[Ii]n|[Oo]n|[Ii]n (?:early|late|mid)-?|{HAPPENING_OF}|wreck in)(?: the)? |\bspent |^[\s,;:]*(?:[a-z]{{3,}}ed|m\.|went|left)(?: (?:to )?[A-ZÀ-Þ][\w’'-]+){{0,3}},? |^[\s,(]*(?:(?:[Bb]y|to|until|till|from|since) )?|, |\bby )$"
"""Before the date at which something happened."""
STRETCH = r"\b(?:between |from |in )?<d:first>(?: and | to | until |[–-])<d:last>"
STRETCH_OF_NOUN = r"\(‹d|\b(?:the|of|[Tt]hat|which|covering|period|years|era|war|reign|dynasty|history|[a-z]{2,}ed|written|made|built|done|held|drawn|sent|kept|known|begun|that)\b[^‹›;,.]{0,30} (?:between |from |in )?‹d\d+›(?: and | to | until |[–-])‹d"
"""A stretch that says of which years something states: "wrote a history of 1800–1850"."""
OBJECT_BEFORE = r"\b(?:an?|the|its|this|that|these|those|some|two|three|many|several) (?:[\w’'-]+ ){1,3}$"
"""Between a subject and a verb, which then is a participle: "wanted a tree planted in 1970"."""
WITHIN_NOUN = r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Tt]h[eo]se|last|first|only|every|one|two|three) (?:[\w’'-]+ ){1,3}(?:he|she)(?: had| has)? ?$"
"""Before an act that says which thing is meant: "the firm she founded"."""
NOT_OWN_ACT = (
    r"\b(?:posthumous(?:ly)?|not|never|would|if|could|might|had (?!(?:a|his|her|my|their) (?:first |second |third |only |last )?(?:child|son|daughter|baby|twins)\b)(?:an?|the|his|her|its|their|it|him|been|not|never|to)|reportedly|allegedly|ghost|legend|statue|body|remains|ashes|name|heirs|family|estate|foundation|by then"
    r"|public domain|(?:music|singles|album) charts?|Hall of Fame|[Ii]n (?:the|an?|this|his|her) (?:[\w-]+ ){0,2}(?:novel|film|movie|series|play|fiction|story|musical|drama|game|episode))\b"
)
NAME_OF_WORKS = (
    r"\b(?:work|works|music|paintings?|novels?|films?|songs?|recordings?|albums?|books?|play|plays)\b"
)
"""After a name and before an act: not what its bearer did."""
NOT_OF_LIVING = (
    r"\b(?:posthumous(?:ly)?|after (?:his|her|their) death|in memory|memorial|Hall of Fame|(?:would|could) have|if|might|reportedly|allegedly|descendants?|heirs|statue|museum"
    r"|[Ii]n (?:the|an?|this|his|her) (?:[\w-]+ ){0,2}(?:novel|film|movie|series|play|fiction|story|musical|drama|game|episode))\b"
)
"""After an act in its sentence: it may not be one of a life."""
QUOTES, CLOSING_QUOTE = '“"', "”"
"""With one open before an act, what follows may be stated by another."""
STATES_MORE = rf"{VERB}|\b(?:he|she|it|they|born|aged)\b"
"""Between commas: a clause of its own."""
DATE_ALONE = r"^(?:,? (?:in|on)|(?:; )?(?:In|On|in|on))(?: the)? <d:at>[\s,.;]*$"
ANY_FAMILY = rf"\b(?:{FAMILY})\b"
"""A relative of somebody."""
