"""How English ties two times of day to the length between them.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): times of day as `<c:slot>`,
lengths as `<l:slot>`, times counted from others as `<s:slot>`; a space stands for any white space.
"""

_PLAIN = r"[^‹›;:()–—|\[\]]"
_TO = r"(?: ?[–—-] ?| (?:to|until|till|and) )"
_BOTH = rf"(?:\b(?:[Ff]rom|[Bb]etween) )?<c:first>{_TO}<c:last>"
_BEGINS = (
    r"(?:starting|beginning|opening|goes on|g[eo]ts? (?:going|under ?way|started)|pull(?:s|ed) (?:out|away)|calls? at|takes? off|sets (?:out|off)|clock(?:ed|s) (?:in|on)|commences?|resume[sd]?|runs?|ran|sails?|sailed|began|begins?|begun|started|starts?|commenced|opened|opens?|kicked off|kicks? off|left|leaves?|departed|departs?|set (?:out|off)|called (?:[a-z]+ ){0,3}to order"
    r"|convened|detected|reported|went down|broke out|boarded|entered|arrived|logged in|paused|stopped|closed|closes|took off|go(?:es)? live|went live|goes up|went up|ris(?:es|e)|rose|(?:comes?|came) up|punched in|gather(?:ed|s)?|assembled?|meets?|met|dawn(?:s|ed)|fell silent)"
)
_ENDS = (
    r"(?:pull(?:s|ed) in(?:to)?|g[eo]ts? (?:to|in|into|back|home)|rolls? in(?:to)?|draws? in(?:to)?|c[ao]mes? in(?:to)?|due in|wrap(?:s|ped) up|breaks up|disperse[sd]?|adjourns|clock(?:ed|s) (?:off|out)|knock(?:ed|s) off|touch(?:es|ed) down|c[ao]mes? to an end|ended|ends?|ending|finished|finish(?:es)?|finishing|concluded|concludes?|closed|closes?|closing|adjourned?|restored|resolved|fixed|over|reached|reaches"
    r"|reaching|arrived|arrives?|arriving|returned|returns?|left|resumed|reopened|set|sets|down again|punched out|departed|dissolved|dispersed|shut|shuts|home|called it a day|wound up|drew to a close|docks?|docked|lands?|landed|put out|extinguished|back|rose|broke up|crossed|completed?|under control|done|ready)"
)
_AT = r"(?: [^‹›;:()–—|\[\],]{1,50}?)? (?:at|around|by|on) "
_LASTS = r"(?:last(?:ed|s|ing)?|r[au]n(?:s|ning)?|took|takes?|taking|went on|goes on|continued)(?: for| only| just| exactly)?"
_BUSY = r"(?:spoke|talked|waited|stayed|played)(?: for| only| just| exactly)?"
"""What somebody did, from the beginning on only where one sentence states both."""
_THEN_LASTS = rf"(?:{_PLAIN}{{0,60}}? {_LASTS}|(?:(?![.]){_PLAIN}){{0,60}}? {_BUSY})"
_WAY = r"(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur) (?:(?:whole|entire) )?(?:trip|journey|crossing|ride|drive|voyage|passage|walk|climb|run|tour|meeting|session|hearing|match|concert|performance|exam|lesson|class|lecture|workshop|ceremony|race|show)"
_WORK = r"(?:[Tt]he|[Tt]his|[Oo]ur) (?:[a-z]+ )?(?:experiment|exam|examination|operation|procedure|session|meeting|hearing|test|measurement|drill|rehearsal|lesson|interview)"
_WE_BEGAN = r"(?:[Ww]e|[Ii]|[Tt]hey) (?:began|started|set to work)(?: it| work)? at <c:first>,? and (?:were |was |had )?(?:finished|done|ended|stopped|through)(?: it| work)? at <c:last>"
_LEAVE = r"(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?|sets? (?:out|off)|setting (?:out|off)|start(?:s|ed|ing)?|sail(?:s|ed|ing)?|tak(?:e|es|ing)|took|catch|board)"
_THERE = r"(?:there|arriv(?:es?|ed|ing)|reach(?:es|ed|ing)?|get (?:in|to|there)|gets (?:in|to|there)|got (?:in|to|there)|dock(?:s|ed)?|due)"

LENGTHS = (
    rf"\b{_WAY} (?:{_LASTS}|is|was) <l:length>(?: long)?[.;:] (?:[Ii]t|[Tt]his) {_BEGINS}\b{_AT}<c:first>,? and {_ENDS}\b{_AT}<c:last>(?=[.,;)!]|$)",
    rf"\b{_WORK} {_LASTS} <l:length>[.;:] {_WE_BEGAN}(?=[.,;)!]|$)",
    rf"\b{_WE_BEGAN}[.;] {_WORK} (?:thus |therefore )?{_LASTS} <l:length>(?=[.,;)!]|$)",
    rf"\b(?:takes?|took|lasts?|journey of|trip of|ride of|crossing of) <l:length>[.;,:](?: so| thus| and)?,? (?:[Ii]f|[Ww]hen|[Ww]hoever) [^‹›.;,]{{0,20}}?\b{_LEAVE}\b[^‹›.;]{{0,50}}<c:first>[^‹›.;]{{0,40}}\b{_THERE}\b[^‹›.;]{{0,30}}(?:at|by) <c:last>(?=[.,;)!]|$)",
    rf"{_BOTH}\)?,? (?:(?:\(|a total of|for(?: a total of)?|that is,?(?: for)?|i[.]e[.],?|so|or|thus|hence|is|was|it is|lasted|lasts|makes|making|giving|totalling|totaling|meaning|which (?:is|was|makes|made|means)|an? [a-z-]+ of|a (?:full|total|mere)|all of|just|only|exactly) ?)*<l:length>(?= ‹l\d›(?: with| without|[.,;)]|$)| (?:every|each|per) day\b| long| in all| in total|[,.;:)!?]|$)",
    rf"(?:^|[.;] |\n){_BOTH}:? (?:[A-Z]|an? |the )[^‹›;:()–—|]{{1,60}}? \(<l:length>\)",
    rf"^[A-Z][^‹›;:()–—|]{{1,50}}:? \(?{_BOTH}\)?:?,? (?:[^‹›;:()–—|]{{1,40}}? )?\(<l:length>\)",
    rf"<l:length>(?: long| ‹l\d›)?,? \(?(?:from|between) <c:first>{_TO}<c:last>",
    rf"<l:length> (?:[a-z]+ ){{1,3}}?(?:is|was|runs?|ran|will be|will run|is scheduled|takes place|took place) (?:from|between) <c:first>{_TO}<c:last>",
    rf"<l:length> (?:[a-z]+ ){{1,3}}?{_BEGINS}\b{_AT}<c:first>,? and {_ENDS}\b{_AT}<c:last>",
    rf"\b(?:open|opens|runs?|operates?|staffed|works?)\b[^.;]{{0,60}}? {_BOTH}[^‹›]*\b(?:is open|opens|runs|operates|is staffed|works|stays open)(?: for)? <l:length> (?=‹l\d›|(?:every|each|per|a) day\b)",
    r"\bopens? at <c:first> and closes? at <c:last>(?:[^‹›]|‹t\d›)*\b(?:is open|are open|opens|runs|operates|stays open)(?: for)? <l:length> (?=‹l\d›|(?:every|each|per|a) day\b)",
    r"\b[Oo]pens?\b[^‹›]{0,40} at <c:first>(?:[^‹›]|‹[tl]\d›)*?\b[Cc]loses?\b[^‹›.;]{0,40} at <c:last>[^‹›.;]{0,20}[,;.]? (?:and |so )?(?:that )?[^‹›.;]{2,30}? (?:is |are |stays? |remains? )(?:thus )?open (?:for )?<l:length>(?= ‹l\d›| (?:every|each|per|a) day\b|[.,;]|$)",
    rf"\b{_BEGINS}\b{_AT}<c:first>,?[^‹›]*?\b{_ENDS}\b{_AT}<c:last>,?(?: with)? after (?:a (?:flight|ride|journey|trip|drive|session|meeting|match|walk) of )?<l:length>(?= [a-z]+ing\b|[.,;]|$)",
    rf"\b{_BEGINS}\b{_AT}<c:first>,?{_THEN_LASTS} <l:length>,? (?:until|till|to) <c:last>",
    rf"\b{_BEGINS}\b{_AT}<c:first>,?{_THEN_LASTS} <l:length>[,;]?{_PLAIN}{{0,60}}?;?{_PLAIN}{{0,60}}?\b{_ENDS}\b{_AT}<c:last>",
    rf"\b{_BEGINS}\b{_AT}<c:first>,?{_PLAIN}{{0,60}}?\b{_ENDS}\b{_AT}<c:last>(?:[,;]?(?: (?!(?:the|an?|his|her|their)\b){_PLAIN}{{1,30}}?| (?:and )?{_WAY})? (?:having )?(?:{_LASTS}|{_BUSY})|[,;]?{_PLAIN}{{0,30}}? (?:after(?: lasting)?|a (?:journey|trip|ride|drive|walk|crossing|voyage|flight|total|delay|wait|break|gap|stay|session|meeting) of|in all,?|or|in)) <l:length>(?=[.,;:)!?]|$| in all| in total| of | after | at sea| on the road| aboard)",
    r"<c:first>(?:[^‹›]{0,120}?[.;,])? (?:and |then )?(?:[Ll]eave|[Ll]et|[Kk]eep|[Cc]hill|[Cc]ook|[Bb]ake|[Ss]immer|[Ss]oak|[Pp]rove|[Rr]oast|[Ss]team|[Ff]reeze|[Mm]arinate|[Dd]ry) (?:it|them|this|the [a-z]+)(?: [^‹›.;,]{2,40}?)? for <l:length>,? (?:and|then|before) [^‹›.;,]{2,50}? (?:at|by) <c:last>",
    r"<c:first>(?:[^‹›]{0,80}?[.;])? (?:[Aa]fter|[Ff]ollowing) <l:length>,? (?:at|by) <c:last>",
)
"""A length between two times of day, all in one or two sentences that hold no others."""
_NEXT_CLAUSE = r",? (?:and|but|while|until|then)(?: then)? (?:the|an?|it|he|she|they|his|her|its|their|was|were|had)\b|, (?:which|who|when|where)\b"
"""Between what a time is counted from and another time, which then is that of something else."""
_SIDE = r"(?P<side>later|afterwards?|after that|earlier|before(?: that)?|previously)"
_LEAVES = r"\b(?:leaves?|left|departs?|departed|sets? (?:out|off)|sail(?:s|ed)|pull(?:s|ed) out|takes? off|took off)\b[^‹›.;]{0,60}<c:first>[^‹›;]{0,60}"
_AFTER = r" (?P<side>[Aa]fter) "
_TRAVEL = r"(?:drive|ride|journey|flight|crossing|trip|voyage|sail)"
SHIFTS = (
    r"<c:first>[^‹›.;]{0,80}? (?P<side>after) <l:length>,? at <c:last>",
    rf"{_LEAVES}{_AFTER}(?:an? |the |just |only )*<l:length>(?: [a-z]+)? {_TRAVEL},?(?: [^‹›.;]{{0,50}}?)? (?:at|by) <c:last>",
    rf"{_LEAVES}{_AFTER}(?:an? |the |its |their )?(?:[a-z]+ )?{_TRAVEL} of (?:just |only |exactly )?<l:length>,?(?: [^‹›.;]{{0,50}}?)? (?:at|by) <c:last>",
    rf"<c:first>[^‹›]{{0,120}}?(?:<s:shift>|<l:length> {_SIDE}),? (?:\(|at )?<c:last>",
    r"<c:first>[^‹›]{0,120}?<c:last>,? (?:just |only |or )?\(?<s:shift>",
    rf"<c:first>[^‹›]{{0,120}}?<c:last>,? (?:just |only |or )?\(?<l:length> {_SIDE}(?=[.,;)]|$)",
    rf"<c:last>,? \(?(?:just |only |exactly )?<l:length> (?P<side>after|before) (?:(?!\. |{_NEXT_CLAUSE}){_PLAIN}){{2,60}}?(?: at)? ?<c:first>",
    r"<c:first>[^‹›]{0,160}?<c:last>(?: [^‹›.;]{2,60})?,? (?:just |only |exactly )?<l:length> (?P<side>after) (?P<what>(?:it|he|she|they|the|its|his|her|their|[a-z]+ing) [^‹›.;]{2,50})(?=[.;]|$)",
)
"""So long later or earlier; `what` was stated of the first."""
ON_OTHER_DAYS = r"\b(?:[Oo]n|[Aa]t|[Ii]n|[Dd]uring|[Ff]or|[Oo]ver) (?:(?:the|all|most|school|public|bank) )*(?:[A-Z][a-z]+days|weekends?|weekdays|holidays|feast days|winter|summer|spring|autumn)\b"
"""Between a time of day and one that is so much later or earlier on other days."""
BACKWARDS = frozenset({"earlier", "before", "before that", "previously"})
ORDERS = (
    rf"\b(?:called (?:[a-z]+ ){{0,3}}to order|convened|opened|began|started|resumed)\b{_AT}<c:first>,?{_PLAIN}{{0,80}}?(?P<said>\b(?:adjourned|closed|ended|finished|concluded)\b){_AT}<c:last>",
)
"""What ends on the day on which it begins."""
DOORS = (
    rf"\b(?:[Dd]oors|[Gg]ates) (?:open|opened|will open) at <c:first>(?:,? (?:and|with|before)|[;.,]) (?:(?!previous|earlier|last|other|first|matin){_PLAIN}){{0,40}}?\b(?P<said>begins?|starts?|beginning|starting|kicks? off|kick-off(?: is)?|curtain(?: is| up)?) at <c:last>",
    rf"<c:opens>{_TO}<c:last>[^‹›]{{0,60}}(?P<said>[Ll]ast (?:admission|entry|entries|entrance|orders|tour|boarding))(?: is| are)?(?: at|:)? <c:first>",
)
"""No concert begins before the doors open, and nobody is let in when they are closed."""
SEQUENCES = (
    rf"\b(?:begins?|starts?|began|started|opens?|opened)\b{_AT}<c:first>,? (?:and|which) (?:lasts?|lasted|runs?|ran|takes?|took)(?: for)? <l:length>[.;,] {_PLAIN}{{0,40}}?\b(?:followed by|follows?|followed|then|next|afterwards)\b[^‹›.;]{{0,40}}? at <c:last>",
)
"""What lasts so long, and what only comes after it."""
OF_ONE_DAY = r"(?i:\b(?:meeting|hearing|session|lesson|lecture|class|ceremony|council|board|committee|match|polls?|polling|service|auction|interview|inquest)\b)"
SHIFT = r"(?:(?:just|only|exactly) )?(?P<number>\d{1,3}|half an|[a-z]+(?:-[a-z]+)?)(?P<half> and a half)? (?P<unit>hour|minute)s?(?P<half_behind> and a half)? (?P<side>.+)"
"""“Two hours later”, lower case."""
HALF_AN = "half an"
HOURS_BEFORE = r"\b(?:hours?|hrs?|h)(?:,? and)? $"
"""Before a length of minutes, which then are not all of it."""
ELSEWHERE = (
    r"(?i:\blocal time|time zones?|\bflights?\b|\bflew\b|\bplane\b|\baircraft\b|\bjet\b|\blanded (?:in|at)\b(?! ‹)|\btouched down\b|\bairport|\btook off\b|\bnext (?:day|morning|afternoon|evening)\b|\bfollowing"
    r" (?:day|morning|afternoon|evening)\b|\bdaylight[ -]saving|\bclocks? went\b|\bday later\b|\bdays\b|\bweek\b)"
)
"""Where the times may be those of two zones or two days, nothing is counted."""
OF_ANOTHER = r"(?i:\b(?:next|following|previous|other|another|each|every|first|second|third|last|final|morning|afternoon|evening|earlier|later) (?:[a-z]+ )?(?:meeting|session|sitting|hearing|rehearsal|practice|match|lesson|class)s?\b)"
"""In a sentence that states when another such thing is, or one of several."""
SITTING = r"(?i:\b(?:the|this|its|our|an?|ordinary|extraordinary|annual|general|council|committee|board|plenary|public) (?P<sitting>meeting|hearing|session|sitting|ceremony|inquest)\b)"
"""What begins and ends once in a text that states both."""
NOT_A_LENGTH = r"(?i:\bdoors\b|\b(?:crossing|ride|drive|flight|voyage|passage|journey|trip|walk|climb|way)\b[^‹›.;]{0,30}‹l\d›[^‹›.;]{0,30}[.;] [^‹›.;]*\b(?:back|home|returned|returns?)\b)"
"""What opens earlier than what a length measures; a way there, before it is stated when somebody was back."""
WITH_BREAK = r"(?i:(?<!no\s)(?<!without\s)(?<!without\sa\s)\b(?:(?:breaks?|lunch|dinner|pauses?|intervals?|recess|intermission|half-time)(?! (?:is|was|are|were|will|runs?|ran|lasts?|lasted|from|starts?|begins?|ends?|takes?)\b|,? ?[:(–—-]? ?(?:from |at |between )?‹c)|interrupted|extra time|stoppage|net|working hours|each(?!\sday)|every(?!\sday)|respectively|per|average)\b)"
"""A time that does not count, or lengths of several things."""
OF_MANY_DAYS = r"\s*(?:(?:a|per|each|every|/)\s?(?:week|month|year)|weekly|monthly|yearly)\b"
"""Behind a length that is that of several days together: "42 hours a week"."""
NOT_SO = rf"(?i:\b(?:if(?! (?:you|one|we) {_LEAVE}\b)|unless|would|might|instead of|rather than|supposed to|should have|originally|delayed|postponed|late|early|planned|due)\b)"
"""Words by which one of the times is not when it was."""
