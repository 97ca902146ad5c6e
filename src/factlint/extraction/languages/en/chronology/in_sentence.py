"""How one sentence relates two dates: by their order, by the time between them, by how long something lasted.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.chronology.distances import (
    AFTER,
    BE,
    CLAUSE,
    END,
    NEAR,
    ORDER,
    PLAIN,
    SET_UP,
    STARTED,
)
from factlint.extraction.languages.en.chronology.order.courses import COURSES
from factlint.extraction.languages.en.chronology.spells.spell_verbs import STOPPED
from factlint.extraction.languages.en.lives.stated import NUMBER_WORD
from factlint.extraction.languages.en.quantities.numerals import ordinals

_SO = r"(?:(?:shortly|soon|just|immediately|right|not long|long|well) )?"
_ON = r"(?:(?:that is|i[.]e[.]|namely|in other words|so|thus|hence|meaning),? )?(?:(?:in|on|by|from) )?(?:the )?(?:year )?"
_THING = rf"(?:(?! (?:after|before) ){PLAIN}){{2,70}}?"
"""From "after" to the date of what it was after."""
_CAME = r"(?:(?:came|followed|appeared|arrived|opened|took place|was (?:released|published|held|signed|founded|built)) )?"
SHIFTED = (
    r"(?P<said><l:length> on(?P<order>) from) (?:the )?<d:anchor>(?: [a-z]+)?,? in <d:dated>",
    rf"\b[a-z]+ed {PLAIN}{{0,40}}? in <d:anchor>[^‹›.;]{{0,50}} <d:dated>,? (?P<said>(?<!to[ ]){NEAR}<l:length> (?P<order>after)) (?:joining|starting|opening|founding|arriving|enrolling|enlisting|taking office|his (?:arrival|appointment)|her (?:arrival|appointment)|its (?:opening|launch|founding|foundation))(?=[.,;)]|$)",
    rf"\b(?:[Bb]egun|started|laid|founded) (?:in|on) <d:anchor>[^‹›.;]{{0,60}} <d:dated>,? (?P<said>(?<!to[ ]){NEAR}<l:length> (?P<order>after)) (?:the first stone (?:was|had been) laid|(?:work|construction|building) (?:on it )?(?:had )?(?:begun|began|started)|its (?:beginning|start))(?=[.,;)]|$)",
    rf"<d:dated>\)?,? {_CAME}\(?(?P<said>(?<!to[ ]){NEAR}<l:length>(?: to ‹l\d›)? {ORDER}) {_THING} ?\(?<d:anchor>",
    r"(?P<said><l:length> of(?P<order>)) (?:its|his|her|their|the) [a-z]+ (?:in|on) <d:anchor>, (?:in|on) (?:the )?<d:dated>, ",
    rf"<d:dated>\)?,? \(?(?P<said>(?<!to[ ]){NEAR}<l:length> {ORDER}) <d:anchor>(?=[.,;)]|$)",
    rf"(?P<said>(?<!to[ ]){NEAR}<l:length>(?: to ‹l\d›)? {ORDER}) (?:{_THING} ?)?<d:anchor>,? {_ON}<d:dated>",
    rf"<d:dated>,? \(?(?P<said>(?<!to[ ]){NEAR}<l:length>(?: to ‹l\d›)? {ORDER}) {PLAIN}{{2,50}}?, (?:which|who|where|itself) {PLAIN}{{2,60}}? (?:in|on) (?:the )?<d:anchor>",
)
"""So long after or before something with a date of its own; all between the two dates."""
ALL_THE_WHILE = r"\bfor $"
"""Right before such a length: it measures an activity, which may have begun after the first date: “born in 1950, he
taught for thirty years before he retired in 2010”."""
_IN_USE = r"(?:(?:was|were|had been|remained|stayed) (?:in (?:use|service|place|operation|print|force)|open)|stood|served|existed|operated)"
FROM_ITS_BEGINNING = rf"(?i:\b{SET_UP}) (?:in|on) ‹d\d›(?:, and|,| and) (?:it |they |the [a-z]+ (?:[a-z]+ )?)?{_IN_USE} (?:the [a-z]+ )?for $"
"""The same where it has gone on since the first date: “built in 1811, it stood for a hundred years before it fell in 1911”."""
MORE_THAN_ONE = r"\b(?:and|or|then|had|was to)\b"
"""Between such a length and the last date: what came first may not be what is dated."""
SHIFTED_AFAR = (
    rf"^(?:But |And |Then )?(?P<said>(?<!to[ ]){NEAR}<l:length>(?: to ‹l\d›)? {ORDER}) {_THING} ?<d:anchor>, {CLAUSE} (?:in|on) (?:the )?<d:dated>{END}",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {CLAUSE},? (?P<said>(?<!to[ ]){NEAR}<l:length>(?: to ‹l\d›)? {ORDER}) {_THING} ?<d:anchor>",
)
"""The same over a clause; only where the sentence holds no other date."""
OF_THE_FIRST = (
    rf"<d:dated>\)?,? {_CAME}\(?(?P<said>(?<!to[ ]){NEAR}<l:length>(?: to ‹l\d›)? {ORDER}) (?:the|its|his|her|their) (?:very )?(?:first|last|second|previous|opening|original|\d{{1,3}}(?:st|nd|rd|th)|{ordinals(3, 10)})(?: [a-z]+){{0,2}}(?:,? (?:in|on|of) (?:the )?| ?\()<d:anchor>",
)
"""So long after the first or last of its kind, which has its own date."""
BESIDE = (
    rf"<d:dated>,? \(?(?P<said>(?<!to[ ])[Tt]he (?P<single>day|month|year) {ORDER}) {_THING} ?<d:anchor>",
    rf"(?P<said>(?<!to[ ])[Tt]he (?P<single>day|month|year) {ORDER}) {_THING} ?<d:anchor>,? {_ON}<d:dated>",
)
"""The day, month or year before or after something with a date of its own."""
ANY_BESIDE = r"[Tt]he (?:day|month|year) "
ANY_OLD_THING = r"years?[ -]old|turn(?:s|ed|ing)?"
"""Without these neither is stated."""
_AND = r"(?:,? and |, | ?& ?)(?:then )?(?:(?:in|on) )?(?:the )?"
_TWO_DATES = rf"(?:the )?<d:first>{_AND}<d:last>"
_ANTECEDES = r"(?:(?:thus |therefore |already )*(?:preced(?:ed|es|ing)|predat(?:ed|es|ing)|antedat(?:ed|es|ing)|follow(?:ed|s|ing)|postdat(?:ed|es|ing)|surviv(?:ed|es|ing)|outliv(?:ed|es|ing)|outlast(?:ed|s|ing)|beat))"
_LEFT = r"(?:remain(?:s|ed|ing)?|(?:are|were) (?:still )?left|(?:still )?left|to go|still to go|(?:still )?lay ahead)"
_GAP = r"(?:gap|interval|hiatus|absence|break|pause|interruption|intermission|lull|wait|drought|silence|interlude|lapse|vacancy|closure|suspension|stoppage|difference|lag|distance|time|span|period)"
_UNTIL_THEN = rf"\b(?:{STOPPED}|until|till|up to|last [a-z]+)(?: {PLAIN}{{0,30}}?)? (?:(?:in|on|at) )?(?:the )?"
_BEGUN = r"(?:(?:that|which) )?(?:(?:he|she|it|they|we|I) )?(?:had )?(?:been )?(?:begun|began|started|commenced|launched|undertaken|set going)"
APART = (
    rf"\b(?:an? |the )?{_GAP} (?:between|separating|from|that separated) {PLAIN}{{2,60}},? \(?(?:(?:in|on|of|from) )?{_TWO_DATES}\)?,? (?:was|is|were|amount(?:s|ed) to|c[ao]mes? to|came to|lasted|lasts|spanned|measured|took) (?P<said>{NEAR}<l:length>)",
    rf"{_UNTIL_THEN}<d:first>(?:,? (?:and|but|then))*,? (?:and |but |then )?(?:after|following) (?:an? |its |their )?(?:[a-z]+ )?{_GAP} (?:of|lasting) (?P<said>{NEAR}<l:length>),? (?:{PLAIN}{{2,50}} )?(?:in|on) <d:last>",
    rf"{_UNTIL_THEN}<d:first>(?:,? (?:and|but|then))*,? (?:and |but |then )?(?:after|following) (?:an? )?(?P<said><l:length>)(?:-long)? {_GAP},? (?:{PLAIN}{{2,50}} )?(?:in|on) <d:last>",
    rf"<d:last>,? (?:after|following) (?P<said>{NEAR}<l:length>) (?:of|in|on) {PLAIN}{{2,40}}?,? {_BEGUN} (?:in|on) (?:the )?<d:first>",
    rf"<d:last>(?:,[^‹›.;]{{0,40}})? after (?P<said>{NEAR}<l:length>) (?:in|at|with|on|as) {PLAIN}{{2,40}}, (?:where|which|whom|a post|an office|a job) (?:that )?(?:he|she|it|they) had (?:been )?(?:moved|gone|come|arrived|settled|started|begun|joined|entered|taken up|appointed|sent|posted|called|elected|hired|transferred|admitted)(?: [a-z]+){{0,3}} (?:in|on) <d:first>",
    rf"(?P<said><l:length>) (?:separate[sd]?|lie|lay|passed|elapsed) (?:between )?(?:the|these|those|its|their|his|her|both) {PLAIN}{{2,60}}: [^‹›.;]{{2,60}}<d:first>[^‹›.;]{{1,50}}<d:last>",
    rf"\b[Ii]t (?:was|took|would be) (?P<said>{NEAR}<l:length>) (?:before|until) {PLAIN}{{2,40}}, (?:(?:which|who) (?:had been|was|were) )?[a-z]+[^‹›.;,]{{0,30}} (?:in|on) <d:first>, (?:(?:was|were|had been|finally|again|at last|could be|would be) )*[a-z]+ (?:{PLAIN}{{2,20}} )?(?:in|on) <d:last>",
    rf"(?P<said><l:length>) {_LEFT} (?:until|before|till|to) {PLAIN}{{2,40}}? (?:on|in) (?:the )?<d:last>[;,.:] [^‹›.;]{{0,20}}(?:‹t\d› )?(?:is|was) (?:the )?<d:first>",
    rf"\b(?:[Oo]n|[Aa]s of|[Aa]t|[Bb]y) (?:the )?<d:first>,? (?:(?:there|we|they|he|she|it) (?:were|are|have|had) )?(?:only |just |still )*(?P<said><l:length>) {_LEFT} (?:until|before|till|to) {PLAIN}{{2,40}}? (?:on|in) (?:the )?<d:last>",
    r"(?P<said><l:length> apart),? [^‹›.;]{0,20}(?:in|on) <d:first>,? and [^‹›.;]{0,20}(?:in|on) <d:last>",
    rf"<d:last>[^‹›.;]{{0,60}}first {PLAIN}{{0,20}}since <d:first>,? ?[–—-]? ?(?:after |ending )?(?:an? )?(?:wait|gap|drought|interval|absence|break|pause|hiatus) of (?P<said><l:length>)",
    rf"\bfirst {PLAIN}{{2,30}}? (?:in|for) (?P<said><l:length>)[^‹›.]{{0,50}}\b(?:last|previous|previously)\b[^‹›.;]{{0,40}}?(?:in|on|of|from) <d:first>[^‹›.;]{{0,40}} <d:last>",
    rf"\b[Ii]n <d:last>,? [^‹›.;]{{2,50}}?\b(?:celebrated|marked|kept) (?P<said><l:length>) (?:since|of|after) {PLAIN}{{2,60}}? in <d:first>",
    rf"(?P<said><l:length> (?:apart|of (?:each other|one another))),? (?:in|on|at|between)? ?\(?{_TWO_DATES}",
    rf"\b(?:[Ii]n|[Oo]n) {_TWO_DATES}[^‹›.;]{{0,40}} (?P<said><l:length> apart)",
    rf"(?P<said><l:length>) (?:between|separates?|separated?|elapsed between|passed between) {PLAIN}{{2,60}}?,? \(?(?:(?:in|on|of) )?{_TWO_DATES}",
    rf"(?P<said><l:length>) (?:lay|lie|passed|elapsed|went by) between {PLAIN}{{2,50}}(?:in|of|on|\() ?<d:first>\)? and {PLAIN}{{2,50}}(?:in|of|on|\() ?<d:last>",
    rf"(?P<said><l:length>) (?:therefore |thus |in all )?(?:separate[sd]?|divide[sd]?) {PLAIN}{{2,50}},? ?(?:in|of|on|from|\() ?<d:first>\)?,? (?:from|and) {PLAIN}{{2,50}},? ?(?:in|of|on|from|\() ?<d:last>",
    rf"<d:first>\)?,? {_ANTECEDES} {PLAIN}{{2,50}},? ?(?:in|of|on|from|\() ?<d:last>\)?,? by (?P<said>{NEAR}<l:length>)",
    rf"<d:first>\)?,? {_ANTECEDES} {PLAIN}{{2,50}} by (?P<said>{NEAR}<l:length>),? (?:which |who |\(|for )?{PLAIN}{{0,40}}<d:last>",
    rf"{_TWO_DATES},? {PLAIN}{{0,40}}separated by (?P<said><l:length>)",
    r"\b(?:extended|postponed|delayed|slipped|moved|pushed back|put back|brought forward|shortened|prolonged|deferred|put off) by (?P<said><l:length>),? from (?:the )?<d:first> (?:to|until) (?:the )?<d:last>",
    r"\buntil <d:last>,? (?P<said><l:length> (?:from|after)) <d:first>",
    rf"(?P<said><l:length>) (?:of|from|after) (?:{PLAIN}{{2,40}}[,( ] ?)?<d:first>\)?,? (?:that is|i[.]e[.]|so|or|meaning|namely),? {PLAIN}{{0,20}}?(?:by|on|until|before) <d:last>",
    rf"<d:first>[^‹›.;]{{0,60}}\bfirst {PLAIN}{{2,30}}? (?:in|for) (?P<said><l:length>)(?:(?!\bwh)[^‹›.]){{0,50}}\b(?:last|previous|previously)\b[^‹›.;]{{0,40}}?(?:in |on |of |from )<d:last>",
)
"""So much time between two dates, whichever comes first."""
_KEPT = r"(?:celebrat(?:ed?|es|ing)|commemorat(?:ed?|es|ing)|mark(?:s|ed|ing)?|complet(?:ed?|es|ing)|kept|toast(?:s|ed)?|honou?r(?:s|ed)?|notch(?:es|ed) up|clock(?:s|ed) up|looks? back (?:on|over|at)|look(?:ed|ing) back (?:on|over|at)|can look back (?:on|over|at)|could look back (?:on|over|at))"
_ITS = r"(?:its |their |his |her )?"
KEPT = (
    rf"\b{STARTED}\b{PLAIN}{{0,40}}? in <d:first>[^‹›.;]{{2,60}}? {_KEPT} {_ITS}(?P<said><l:length>)(?: (?:in|of|as|on|at|since) {PLAIN}{{2,30}}?)? in <d:last>",
    rf"\b[Ii]n <d:last>,? [^‹›.;]{{2,60}}?{STARTED}{PLAIN}{{0,40}}? in <d:first>,? [^‹›.;]{{0,30}}?{_KEPT} {_ITS}(?P<said><l:length>)(?= (?:in|of|as|on|at) |[.,;]|$)",
)
"""How long something had lasted when that was celebrated."""
_AGED = rf"(?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD}) years old)"
_GOING_ON = r"(?:,? and|,) (?:(?:it|which|that|(?:the|this|our|its) (?:[a-z]+ )?[a-z]+|is|was|will|would|be|so|thus|hence|therefore|now|then|already|just|only) ){0,5}"
OLD_THINGS = (
    rf"(?i:\b{STARTED}\b){PLAIN}{{0,30}}? (?:in|on) <d:first>(?: by [^‹›.;,]{{2,60}}?)?{_GOING_ON}{_AGED},? (?:in|on|by) <d:last>",
    rf"(?i:\b{STARTED}\b){PLAIN}{{0,30}}? (?:in|on) <d:first>(?: by [^‹›.;,]{{2,60}}?)?{_GOING_ON}turn(?:s|ed|ing)? (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD}))(?: years old)? (?:in|on) <d:last>",
    rf"\b(?:was|were)(?: already| only| just)? {_AGED} (?:in|on|by) <d:last>[,;.]? (?:(?:which|who|it|they|and|having been) )*(?:was |were |had been )?{STARTED}{PLAIN}{{0,30}}? (?:in|on) <d:first>",
    rf"<d:last>,? {PLAIN}{{2,50}}, (?:(?:which|that) (?:was |had been ))?{STARTED}{PLAIN}{{0,30}}? (?:in|on) <d:first>,? (?:was|were)(?: already| only| just)? {_AGED}",
    rf"\b(?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD})-year-old) (?:[a-z]+ ){{0,2}}[a-z]+,? (?:which was |that was )?{STARTED}{PLAIN}{{0,30}}? in <d:first>,? {PLAIN}{{2,70}}?(?:in|on|of) (?:the )?<d:last>",
    rf"\b[Ii]n <d:last>,? {PLAIN}{{0,40}}?(?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD})-year-old) (?:[a-z]+ ){{0,2}}[a-z]+,? (?:which was |that was )?{STARTED}{PLAIN}{{0,30}}? in <d:first>",
    rf"\bturned (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD})) in <d:last>[;,.:]? (?:and |but |having )?[^‹›.;]{{0,60}}(?:\bdat(?:es?|ed|ing) (?:from|back to)|\b(?:{STARTED}|released|began|goes back to|first [a-z]+){PLAIN}{{0,40}}? (?:in|on)) <d:first>",
    rf"\b{STARTED}{PLAIN}{{0,30}}? in <d:first>,? (?:(?:the|this|our|its) {PLAIN}{{2,40}} )?turned (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD})) in <d:last>",
    rf"\b{STARTED}{PLAIN}{{0,30}}? in <d:first>,? (?:(?:the|this|our|its|his|her|their) {PLAIN}{{2,40}} )?(?:was|were)(?: already| only| just)? (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD}) years old)(?: when| by the time| at the time) {PLAIN}{{2,40}}? (?:in|on) <d:last>",
    rf"\b[Ww]hen (?:the|this|our|its|his|her|their) {PLAIN}{{2,40}}, (?:(?:which|that) (?:was )?)?(?:{STARTED}|dat(?:es|ed|ing) from){PLAIN}{{0,30}}? (?:in )?<d:first>, {PLAIN}{{2,40}} in <d:last>, (?:it|they) (?:was|were)(?: already| only| just)? (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD}) years old)",
    rf"\b(?:{STARTED}|dat(?:es|ed|ing) from){PLAIN}{{0,30}}? (?:in )?<d:first>[,;.]? {PLAIN}{{2,60}} (?:in|on) <d:last>,? (?:at the age of|aged|when (?:it|they) (?:was|were)(?: already| only| just)?) (?P<said>(?P<years>\d{{1,4}}|{NUMBER_WORD})(?: years old)?)(?=[.,;]|$)",
)
"""The age of a thing, when it was made, and when it had that age …"""
OLD = r"\bold\b"
"""… which is rounded, but not where it "turned 100"."""
UNBROKEN = (
    rf"\b(?:[Bb]etween|[Ff]rom) (?:the )?<d:first> (?:and|to|until) (?:the )?<d:last>,? {PLAIN}{{2,60}}? for (?P<said><l:length>)",
)
"""What went on without a break within a stretch: no longer than it."""
UNBROKEN_WORDS = r"(?i:\b(?:straight|consecutive|successive|unbroken|uninterrupted|continuous)\b)"
TERMS = (
    rf"\b(?P<said>(?P<terms>{NUMBER_WORD}|\d) (?:consecutive |successive |full )?terms of <l:length>)",
    rf"\b(?P<said>(?P<terms>{NUMBER_WORD}|\d) (?:consecutive |successive |full )?<l:length> terms)",
)
"""Several terms of one length …"""
OF_TERMS = rf"{PLAIN}{{0,40}}[ ,]+\(?(?:from |between )?<d:first>(?: ?[–—-] ?| (?:to|until|and) )<d:last>(?!(?:,| and| then| again| from| between)+ (?:the )?‹d)"
"""… and the dates of the whole after them; where others follow, these are of one term."""
AFTER_DOING = (
    rf"^(?P<said>After|Following) (?:[a-z]+ing|his|her|its|their|the) {PLAIN}{{0,60}}? in <d:anchor>,? (?:he|she|they|it) {PLAIN}{{2,60}}? from <d:dated>",
)
"""What began only after something else, and the dates between which it went on."""
MOVED_ON = (
    rf"\bmoved to {PLAIN}{{2,50}}? in <d:anchor>,? (?:and )?(?P<said>to (?:its|their|his|her|the) (?:present|current) {PLAIN}{{2,40}}?) in <d:dated>",
)
"""Where something is now comes last."""
_ONE_OF_ROW = (
    r"(?:lectures?|sessions?|meetings?|concerts?|performances?|debates?|rounds?|hearings?|games?|match(?:es)?|legs?|editions?|issues?|attempts?"
    r"|voyages?|visits?|battles?|phases?|stages?|conferences?|exams?|votes?|ballots?|trials?|flights?|attacks?|doses?|letters?|interviews?|workshops?|tours?|trips?"
    r"|expeditions?|talks?|screenings?|rehearsals?|instal?lments?|payments?|reports?|warnings?|explosions?|earthquakes?|shocks?)"
)
_OF_IT = r"(?: of (?:the|his|her|its|their|this) [a-z]+)?"
_OF_ROW = rf"(?: of the (?:{NUMBER_WORD} )?)?"
_HELD = rf"(?: (?:was|were|is|will be|took|takes|came|followed|had been|had|has|appeared|opened|started|began|ended|dates?|dated|ran|went|fell|happened|occurred|struck){PLAIN}{{0,25}}?)?"
_NEXT_ACT = r" and (?:[a-z]+ly |again |then )?(?:[a-z]+ed|built|rebuilt|came|went|left|sold|took|made|won|began|held|ran|became)\b"
_DATED_THING = rf"(?!{PLAIN}*{_NEXT_ACT}){_THING} (?:in|on|of) (?:the )?"
"""The same with its date; what was done next has that of its own ("left after the war and returned in")."""
ORDERED = (
    rf"\b[Tt]he first(?: |{_OF_ROW}){_ONE_OF_ROW}{_OF_IT}{_HELD}(?: on| in|,)? <d:anchor>[,;]? (?:and |but |while )?(?P<said>(?P<order>)the (?:second|third|next|last))(?: {_ONE_OF_ROW}| one)?{_HELD}(?: on| in|,)? <d:dated>",
    rf"(?P<said>(?P<order>)\b[Tt]he (?:second|third|next|last)(?: |{_OF_ROW}){_ONE_OF_ROW}{_OF_IT}){_HELD}(?: on| in|,)? <d:dated>[,;]? (?:and |but |while )?the first(?: {_ONE_OF_ROW}| one)?{_HELD}(?: on| in|,)? <d:anchor>",
    rf"\b[Ff]irst(?: {PLAIN}{{1,40}}?)? (?:in|on) (?:the )?<d:anchor>,? and (?P<said>(?P<order>)(?:its|his|her|their|the) (?:last|final)(?: {PLAIN}{{1,30}}?)?) (?:in|on) (?:the )?<d:dated>",
    rf"(?:\b[Tt]he minutes|‹l\d›) of (?:the (?:[a-z]+ )?(?:meeting|session) (?:of|on|held on) )?(?:the )?<d:anchor>,? (?P<said>(?P<order>)were (?:approved|adopted|signed|read|confirmed)){PLAIN}{{0,30}}? on (?:the )?<d:dated>",
    rf"(?<!since[ ])<d:dated>,? (?P<said>{_SO}{ORDER}) {_DATED_THING}<d:anchor>",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:dated>(?:,? (?!(?:but|and) ){PLAIN}{{1,60}})?, (?P<said>(?P<order>)having (?:already|previously|earlier) [a-z]+){PLAIN}{{0,60}} (?:in|on) (?:the )?<d:anchor>",
    rf"\b(?:[Ii]n|[Oo]n) (?:the )?<d:anchor>(?: (?!(?:but|and) ){PLAIN}{{1,50}}?)?,? and (?P<said>(?P<order>)(?:later|subsequently|eventually|afterwards|thereafter|then)) (?!(?:be|is|was|were|had|has|again)\b)[a-z]+(?:ed|t|ht|ght|ook|ent|ame|ave|ote|old|eft|an|on)\b(?:(?!\b(?:who|which|that|from|since|when|where|of)\b){PLAIN}){{0,60}}? (?:in|on) (?:the )?<d:dated>",
    rf"(?<!\bof[ ])<d:dated>(?: {PLAIN}{{0,80}})?, (?:{PLAIN}{{2,60}}, )?(?:who|which|where|whose|when)(?: {PLAIN}{{2,40}}?)? (?P<said>had (?!to )[a-z]+){PLAIN}{{0,60}} (?:in|on) (?:the )?<d:anchor>",
)
"""After or before something with a date of its own, or what "had" happened before; all between the two dates."""
DATES_OF_ONE = r"‹d\d› (?:and|or) (?:(?:part|most|much|all|some) of )?(?:in )?(?:(?:early|late|mid) )?‹d\d›"
"""Two dates of one thing, before or after which something was: "after losses in 1987 and part of 1988"."""
ORDERED_AFAR = (
    rf"^(?:But |And |Then )?(?P<said>{_SO}{ORDER}) {_DATED_THING}<d:anchor>,? {CLAUSE} (?:in|on) (?:the )?<d:dated>{END}",
    rf"^(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {CLAUSE},? (?P<said>{_SO}{AFTER}) {_DATED_THING}<d:anchor>",
    rf"^(?:[Ii]n|[Oo]n) (?:the )?<d:dated>,? {CLAUSE}, (?P<said>{_SO}{ORDER}) {_DATED_THING}<d:anchor>",
)
"""The same over a clause; only where the sentence holds no other date."""
ANY_ORDER = r"(?:having|later|subsequently|eventually|afterwards|thereafter|then|on from|[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior to|minutes of|had|moved to|last|final|the first|[Tt]he second|[Tt]he third)\b"
"""A sentence without any of these states neither order nor distance, except as a course."""
STRETCHES = (
    (
        rf"\b(?:[Ss]ince|[Ff]rom) (?:the )?<d:first>{PLAIN}{{2,60}} until <d:last>,? (?P<said>(?:a total of |for )?<l:length>)"
        r"(?= in all| in total| altogether|[.,;)]|$)"
    ),
    rf"\b(?:on|from) (?:the )?<d:first>,?{PLAIN}{{0,60}}? (?P<said>(?:for|lasts?|lasting|runs? for|valid for) <l:length>),? (?:that is,? |i[.]e[.],? )?(?:until|till|up to|ending on) (?:the )?<d:last>",
)
"""A stretch between two dates and the length that is said of it."""
ONE_SENTENCE_COURSES = tuple(
    rf"(?P<first>\b{began}\b)(?: {PLAIN}{{0,60}}?)? (?:in|on|from|since) (?:the )?<d:anchor>(?:(?! (?:and|but|then|while|the|a|after|following|once|having) ){PLAIN}){{0,30}}?,?"
    rf" (?:(?:and|but|then) )*(?:(?:it|they|he|she) )?{BE}(?P<said>\b{ended}\b)(?: {PLAIN}{{0,60}}?)? (?:in|on) (?:the )?<d:dated>"
    for began, ended in COURSES
)
"""Both verbs of one subject, each with its date."""
ANY_COURSE_BEGUN = rf"\b(?:{'|'.join(began for began, _ in COURSES)})\b"
ANY_COURSE_ENDED = rf"\b(?:{'|'.join(ended for _, ended in COURSES)})\b"
"""Without one of each no course is stated."""
