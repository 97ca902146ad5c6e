"""How an article states, in its first paragraph, when its subject came about, and below what that did.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:dated>`; a
space stands for any white space.
"""

_PLAIN = r"[^‹›.;:()–—|\[\]]"
_COME_ABOUT = r"(?:formed|founded|established|created|incorporated|set up|organi[sz]ed|built|constructed|chartered|instituted|erected|invented)"
_FORMALLY = r"(?:(?:first|formally|officially|jointly) )?"
_IN = r"(?:in|on)(?: the)?(?: (?:spring|summer|autumn|fall|winter|early|late) ?(?:of)?)?"
_BETWEEN = rf"(?:{_IN}|between(?: the)?|from(?: the)?) <d:dated>"
FOUNDED = (
    rf"^{_PLAIN}{{2,90}}?(?: \([^()]{{0,60}}\))?,? (?:is|was|are|were) (?:an?|the|one of) {_PLAIN}{{2,120}}?\b(?:(?:that|which) )?(?:(?:was|were) )?{_FORMALLY}(?P<said>{_COME_ABOUT})\b(?:(?!\b(?:and|by merging|from|as)\b){_PLAIN}){{0,60}}? {_BETWEEN}",
    rf"^(?:{_PLAIN}{{2,60}}, )?(?:[Tt]he |[Ii]t |[Tt]hey )?{_PLAIN}{{0,60}}? ?(?:was|were) {_FORMALLY}(?P<said>{_COME_ABOUT})\b(?:(?!\b(?:and|by merging|from|as)\b){_PLAIN}){{0,80}}? {_BETWEEN}",
)
"""What something is, and when it came about."""
_DONE = (
    r"(?:hosted|won|launched|opened|played|staged|held|welcomed|celebrated|toured|performed|enrolled|hired|bought|introduced|competed|took part|drew|attracted|beat|organi[sz]ed|moved|employed|showed|admitted|carried|sailed|flew"
    r"|released|recorded|published|produced|issued|broadcast|aired|received|acquired|adopted|joined|signed|gave|sold|changed its name|changed their name|expanded|appeared|merged|went public|gained|earned|qualified|debuted|entered service|finished|reached)"
)
_DONE_TO = r"(?:renamed|acquired|bought|sold|listed|restored|renovated|extended|enlarged|awarded|relocated|taken over|nationali[sz]ed|privati[sz]ed|demolished|dissolved|disbanded|abolished|closed|damaged|destroyed|repaired|widened|electrified|promoted|relegated|featured|signed|disestablished)"
_VERB = r"(?:[a-z]{2,}ed|built|made|written|set|begun|born|won|lost|held|who|which|that|when|where|dating|from|since|until|for|against|was|were|had|has)\b"
_OWN = rf"(?:(?!\b{_VERB}){_PLAIN})"
"""Up to the date of the verb itself, and not that of its object."""
_WHO = rf"(?:[Ii]t|[Tt]hey|(?!It |They )(?:[Tt]he |[Tt]his )?(?:(?!{_VERB})[\w’'.&-]+)(?: (?!{_VERB})[\w’'.&-]+){{0,5}}?)"
_ALSO = r"(?:(?:also|first|then|later|subsequently|soon|only) )?"
DEEDS = (
    rf"^(?:In|On)(?: the)? <d:dated>,? {_WHO} {_ALSO}(?P<said>{_DONE}|(?:was|were) {_ALSO}{_DONE_TO})\b",
    rf"^{_WHO} (?:had )?{_ALSO}(?P<said>{_DONE}|(?:was|were) {_ALSO}{_DONE_TO})\b{_OWN}{{0,80}}? {_IN} <d:dated>",
    rf"^{_WHO} (?:was|were|became) (?P<said>the first {_PLAIN}{{2,60}}? to [a-z]+)\b{_OWN}{{0,80}}? {_IN} <d:dated>",
    rf"^{_WHO} (?:has|have|had) (?:(?:also|always) )?(?P<said>(?:been|served|stood|operated|existed|played|carried|published|offered|hosted|housed|taken)\b{_PLAIN}{{0,80}}? since)(?: the)? <d:dated>",
)
"""What something did, or was done to it, which it must be there for."""
APPOSED = rf"^An? {_PLAIN}{{2,60}} (?P<said>since) <d:dated>, (?:the )?(?P<who>{_PLAIN}{{2,50}}?) (?:is|has|was|appears?|features?|remains?|draws?|attracts?|stands?)\b"
"""What it has been since when, in front of its name."""
FIRSTS = (
    r"^(?:Its|Their) (?P<said>(?:first|founding|inaugural) (?:director|president|chairman|chairwoman|chair|principal|head|headmaster|headmistress|editor|manager|secretary|rector|warden|dean|captain|conductor|mayor|governor|commander|abbot|minister|bishop|provost|presenter|host|leader|chancellor|commissioner|curator|keeper)), (?:from|in|between) <d:dated>",
    rf"^(?:Its|Their) (?P<said>(?:first|founding|inaugural) [a-z]+(?: [a-z]+)?) (?:was|were) {_PLAIN}{{2,60}}?(?:,|,? who (?:served|led|held|ran|remained|edited|conducted|headed|took)[a-z ]{{0,30}}) from <d:dated>",
    rf"^(?:Its|Their) (?P<said>(?:first|debut|inaugural|maiden|second|third|last|final) [a-z]+(?: [a-z]+)?),? {_PLAIN}{{0,50}}? ?(?:was|were|came|appeared|took|followed|ran)\b{_OWN}{{0,50}}? {_IN} <d:dated>",
)
"""The first of what it had, which it had only then."""
EARLIER_LIVES = (
    r"(?i:\b(?:again|anew|once more|(?:a|the|for a) (?:second|third) time|twice|re-?(?:opened|found|form|establish|launch|built|build|unit|viv|incorporat|constitut|creat|organi[sz]|nam)\w*|revived|resum\w+|previous(?:ly)?|predecessors?|successors?|merg(?:ed|er|ing)|former(?:ly)?|originally(?! (?:in|at|on|by|for|with|located|based|consist\w*|held|played|owned|designed|intended)\b)|the original (?!six|five|four|cast|line-?up|score|members|plan\w*|design)|until then|forerunners?|precursors?|later called"
    r"|under the (?:name|title)|spun? off|split|grew out|origins?|originat\w+|roots|dates? back|dating back|trac(?:es?|ing|ed)|as early as|older|evolved|began as|started as|reunion|incarnation|earlier|before that|prior to|since antiquity|in its (?:present|current)|present form|current form"
    r"|separate|branch|site|building on|replac\w+|preced\w+|inherit\w+|descend\w+|tradition|continu(?:es|ing|ation)|transform\w*|convert\w*|unoffic\w*|informal\w*|amateur|proto\w*|if|would|might|planned|expected|novel|fiction\w*|members of|tribute|posthum\w*|retroactive\w*|retrospective\w*)\b)"
)
"""In what an article is about it: there may have been something of it before."""
ANOTHER = r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:old|new|other|second|third|next|present|current|upper|lower|little|great|small)\b|\b[Aa]nother\b"
"""In what is stated of it: it may be another of its kind."""
