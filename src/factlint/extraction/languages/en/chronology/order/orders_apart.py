"""How English states, sentences apart, what came first of one thing: its beginning, its deeds, its end, its first
of a kind.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:dated>`; a
space stands for any white space.
"""

from factlint.extraction.languages.en.chronology.order import acts

NO_OBJECT = r"(?:,| ‹|[.;]|$| (?:in|on|at|by|for|to|from|with|without|after|as|under|over|near|there|here|again|once|early|late|down|up|off|out|only|amid|because|between|during|into|of (?:cancer|pneumonia|old age|a|an)|its doors|their doors|his doors)\b)"
"""After a verb: it has no object that another verb need not have."""
OF_SUBJECT = r"(?:\b(?:was|were|been|had|has|have|is|are|be|finally|formally|officially|then|first|also|only) |^(?:[^,‹›]{0,40}‹d\d›,? )?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he [a-z]+(?: [a-z]+)?|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*) |^)$"
"""Before a verb: it is said of the subject of the sentence, and is no participle after another noun."""
WORK_ON_IT = r"(?:(?:The )?(?:[Ww]ork|[Cc]onstruction|[Bb]uilding|[Dd]igging|[Ee]xcavation)(?: work)? (?:on|of) (?:it|this|the (?P<noun>[a-z]+)|[A-ZÀ-Þ][\w’'-]+)|Construction|Building work) had "
"""At the head of a sentence: it is about the making of what was mentioned."""
PRONOUN = r"(?:[A-Z][a-z]+,? |(?:In|On|By) (?:the )?‹d\d›,? )?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b"
"""At the head of a sentence, or after its first word or date."""

ENDED = (
    r"\b(?:was|were) (?:formally |finally |officially )?(?:dissolved|disbanded|wound up|liquidated|demolished|pulled down|torn down|scrapped|broken up)\b(?=[^‹›.;]{0,40} (?:in|on) <d:dated>)",
    r"\b(?:closed|shut)(?: down)? (?:for good|for ever|forever|permanently)\b(?=[^‹›.;]{0,40} (?:in|on) <d:dated>)",
    r"\b(?:folded|disbanded|went bankrupt|went out of business|ceased to exist|broke up|split up)\b(?=[^‹›.;]{0,30} (?:in|on) <d:dated>)",
    r"\b(?:was|were) closed\b(?= (?:in|on) <d:dated> (?:for (?:lack|want) of|when|because|after) )",
)
"""What ends something for good, up to its date …"""
DONE = r"(?:hosted|won|launched|opened|played|staged|held|welcomed|celebrated|toured|performed|enrolled|hired|bought|introduced|competed|took part|drew|attracted|beat|organised|organized|moved|entered|employed|showed|admitted|carried|sailed|flew)"
"""… and what it can only do before."""
FOUNDED = (
    rf"\b(?:was|were|had been) (?:first |originally |formally |officially )?(?:{acts.ESTABLISHED})\b(?=[^‹›.;]{{0,60}} (?:in|on) <d:dated>)",
)
"""What begins something, up to its date."""
_WHO = r"(?P<who>(?:[Tt]he|[Ii]ts?|[Tt]hey)(?: (?!(?:already|still|also|even)\b)[\w’'-]+){0,3}?)"
DEEDS = (
    rf"^(?:(?:As early as )?[Ii]n|On|By) (?:the )?<d:dated>,? {_WHO} (?:(?:already|also|even) )?(?P<said>{DONE})\b(?! (?:again|posthum))",
    rf"^(?P<who>(?:[Tt]he|[Ii]t|[Tt]hey)(?: [\w’'-]+){{0,3}}?) (?P<said>{DONE})\b[^‹›.;]{{2,60}} (?:in|on) (?:the )?<d:dated>",
    rf"\bthat (?P<who>(?:the|it)(?: [\w’'-]+){{0,2}}?) (?P<said>{DONE})\b[^‹›.;]{{0,60}} (?:in|on) (?:the )?<d:dated>",
)
"""A deed and its date."""
_AT_DATE = r"(?:In|On|By|As late as|As early as) (?:the )?<d:dated>,?"
ALREADY = (
    rf"^{_AT_DATE} {_WHO} (?P<said>already (?:had|has|counted|numbered|boasted|owned|ran|operated|produced|sold|taught|served|attracted))\b",
    rf"^{_WHO} (?P<said>already (?:had|counted|numbered|boasted|owned|ran|operated|produced|sold|taught|served|attracted))\b[^‹›.;]{{2,60}} (?:in|on|as early as) (?:the )?<d:dated>",
)
_AT_WORK = r"(?:(?:was|were) still (?:(?!(?:standing|lying|being|owing|belonging|waiting|losing|missing)\b)[a-z]+ing|open|in (?:use|operation|service|business)|(?:used|inhabited|occupied|lived in|worked))|still (?:operated|ran|worked|carried|produced|printed|published|offered|sold|met|played))"
STILL = (
    rf"^{_AT_DATE} {_WHO} (?P<said>{_AT_WORK})\b",
    rf"^{_WHO} (?P<said>{_AT_WORK})\b[^‹›.;]{{0,40}} (?:in|on|as late as) (?:the )?<d:dated>",
)
"""What continues at a date, and so has not ended before …"""
STANDING = (
    rf"^{_AT_DATE} {_WHO} (?P<said>(?:was|were) still (?:standing|there|in existence)|still (?:stood|existed))\b",
    rf"^{_WHO} (?P<said>(?:was|were) still (?:standing|in existence)|still (?:stood|existed))\b[^‹›.;]{{0,40}} (?:in|on|as late as) (?:the )?<d:dated>",
)
"""… though it may stand closed."""
CLOSED = (
    *ENDED,
    r"\b(?:(?:was|were|had been) (?:closed|shut)(?: down)?|closed down|closed its doors)\b(?=(?: by [^‹›.;]{2,30})? (?:in|on) <d:dated>)",
    r"\b(?:closed|shut)\b(?= (?:in|on) <d:dated>)",
)
"""What ends something, if only for a time."""
_AT_A_DATE = rf"^(?:In|On) (?:the )?<d:dated>,? {_WHO}"
NOT_YET_BUILT = (
    rf"{_AT_A_DATE} (?P<said>(?:had not (?:yet )?been built|(?:was|were) not yet (?:built|in existence)|did not (?:yet exist|exist yet)|had (?:still )?yet to be built))\b",
)
NOT_YET_OPENED = (
    rf"{_AT_A_DATE} (?P<said>(?:had not (?:yet )?(?:been )?opened|(?:was|were) not yet open|had (?:still )?yet to (?:be opened|open)))\b",
)
"""Something that had not come about by a date, and so came about no sooner."""
OPENED = (
    r"\b(?:was|were|had been) (?:first |formally |officially )?(?:opened|inaugurated)\b(?=[^‹›.;]{0,60} (?:in|on) <d:dated>)",
    r"\bopened (?:its doors )?(?:in|on) <d:dated>",
)
BUILT = (
    r"\b(?:was|were|had been) (?:first |originally )?(?:built|completed|finished)\b(?=[^‹›.;]{0,60} (?:in|on) <d:dated>)",
    *OPENED,
)
_FIRST_OF = r"(?:match|game|issue|edition|number|pupils|students|graduates|concert|performance|season|meeting|members|passengers|customers|guests|visitors|patients|product|album|show|exhibition|race|class|course|lesson|general meeting|service|train|bus|tram|flight|film|play|novel)"
_FIRST_DONE = r"(?:played|held|given|published|appeared|came out|printed|graduated|enrolled|admitted|opened|took place|released|launched|sold|ran|left|welcomed|staged|shown|arrived|issued|started|began|flown|treated|met)"
FIRSTS = (
    rf"\b(?P<whose>[Ii]ts|[Tt]heir|[Tt]he) (?P<said>first (?:[a-z]+ )?{_FIRST_OF}) (?:(?:was|were|had been|had) )?{_FIRST_DONE}\b[^‹›.;]{{0,60}} ?(?:in|on) (?:the )?<d:dated>",
    rf"^(?:In|On) (?:the )?<d:dated>,? (?P<whose>its|their|the) (?P<said>first (?:[a-z]+ )?{_FIRST_OF}) (?:(?:was|were|had been|had) )?{_FIRST_DONE}\b",
)
"""The first of what something has, which has it only after its beginning."""
FIRST_FOUNDED = (
    rf"\b(?:was|were|had been) (?:first |formally |officially )?(?:{acts.FOUNDED})\b(?=[^‹›.;]{{0,60}} (?:in|on) <d:dated>)",
)
NOT_SURE = (
    r"(?i:\b(?:again|anew|re-?(?:opened|founded|formed|established|launched|built|united|vived)|revived|resumed|another|previous|predecessors?|successors?|successor to|merg(?:ed|er|ing)|formerly|originally|until then|new (?:club|company|firm|school|team|building)"
    r"|building|site|if|would|might|planned|forerunner|later called|renamed|under the name|as the|split from|spun off|grew out of|in its place|briefly|temporarily|for the season|for the winter|reunion|tribute|members of)\b)"
)
"""In a sentence from one to the other: there may be two of them."""
QUOTED = r"[“”\"]"
DISTINGUISHES = r"(?i:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (old|new|first|second|third|next|last|present|current|former|original|upper|lower|east|west|north|south|little|great|small|large|main|other)\b)"
"""Which of several: in both sentences there must be the same."""
