"""How prose ties a date to what it dates. Regular expressions over the prose next to a date."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.subjects.owners import ASIDE_OF_OWNER
from factlint.extraction.languages.en.claims.subjects.verbs import IRREGULAR_PASTS

_HEDGES = r"(?:\s(?:the|early|late|mid|about|around|circa|c\.|ca\.|summer|autumn|spring|winter|fall|year|years|month|end|beginning|of))*"

BEFORE_DATE = rf"(?:^|\s|\()(?:in|on|at|since|from|of|during|around|circa|c\.|about){_HEDGES}\s$"
"""What must stand right before a date that a verb takes."""

BARE_DATE = r"[.,]?\s"
"""Before a date with a day or month that needs no preposition: "born 5 January 1938"."""

COPULAR_DATE = rf"(?:{ASIDE_OF_OWNER})?\s(?:date\s|year\s)?(?:was\s(?:carried\sout|made|undertaken)|is|was|fell|came|took\splace|happened|occurred|being|of|:)\s(?:(?:on|in)\s)?(?:the\s)?(?:year\s)?"
"""Between a noun and the date that it is: "its launch date is 5 May 2011"."""

PREDICATED_DATE = r"\s(?:(?:is|was|marked|marks|saw)\s(?:the\s|its\s)?(?:[a-z]+\s)?)?"
"""Between a date and the noun that it is, or precedes: "5 May 2011 is the launch date of X", "the 2011 launch of X"."""

BOUNDING_PREPOSITION = r"\b(?:by|until|till|before|after|prior to|as of|to|through|between|up to|not until)(?:\s(?:the|early|late|mid))?\s$"
"""A date after one of these bounds what happened; it does not say when."""

POSSESSIVE_ENDINGS = ("'s ", "’s ", "' ", "’ ")
"""What owns the noun after it."""

CORRECTING = (
    r"(?:\bnot|\binstead\sof|\brather\sthan|\bactually|\bbut|[(\[])(?:\s(?:in|on|actually|really))?\s?$"
)
"""Right before a second date: it puts the first one right, or states what it is not."""

GIVING, TO = frozenset({"was", "went", "goes"}), "to"
OF_YEAR = ("of", "for")
"""In and at the end of a cue that states whom a prize was given, and what may join its year to it."""

PREFIXES = frozenset({"re", "un", "pre", "non", "self", "ex"})
"""In front of a hyphen and a cue."""

FOR = r"\sfor\s(?:the\s)?$"
"""In front of those for whom somebody did something: "her debut for X"."""

OPENING_PHRASE = (
    r"\s?(?:(?:Ever\s)?[Ss]ince|After|Before|Following|Upon|On|At|With|From|During|Until|Prior\sto)\s"
)

UP_TO_ANOTHER = r"(?:\s(?:until|till|to|through|up\sto)\s[^,;:()]{1,60})?"
"""Between the date of such a phrase and its comma: "From the founding in 1905 until it closed, it"."""

COMMA_AND_SUBJECT = r",\s(?:it|he|she|they|we|the|a|an|its|his|her|their|this|[A-Z])"
"""Around a noun phrase that opens a sentence: "Since the founding of X in 1905, it"."""

BEHIND_NAME = r"[”\"]?\sof\s"
"""Between the name of an act, treaty or work and its year: "the Harbour Act of 1916"."""

POSSESSIVE_YEAR = r"['’]s\s(?:the\s)?[“\"]?"
"""Between a year and the name of a work: "1988's Big Landing"."""

MODIFIER_YEAR = r"\s(?:(?!(?:by|of|for|about|on|from|to|with|at|that|which|who|where|when|was|were|is|are|had|has)\s)[\w’'-]+\s){0,5}?(?!(?:in|on|at|by|for|from|to|as|and|with|of|about|into|was|were|is|are|the|saw|when)\s)[a-z][\w-]*,?\s[“\"‘']?"
"""Between a year and the name that it precedes as a modifier: "the 1998 science fiction film X"."""

BEFORE_MODIFIER = r"(?:^|\W)(?:the|an?|his|her|its|their|this|that|[\w-]+['’]s?|whose)\s$"
"""What precedes a year that modifies a name."""

PREDICATE_YEAR = r"[”\"’']?(?:\s\([^()]*\)|,\s[^,;:()]{1,60},)?(?:,|\s(?:is|was))\s(?:an?|the)\s(?:(?:[a-z]+-)?(?:[a-z]+)\s)?"
"""Between a name and the year in what it is called: "X is a 1936 British film"."""

AFTER_PREDICATE_YEAR = r"\s(?![\w-]+[^\Wsiu]s\b)[\w-]+"
LISTED = r",\sthe\s"
"""Between two names of a list: "X, the 2015 Y Cup and"."""

OTHER_KIND = r"[”\"’']?\s(?:film|movie|adaptation|remake|series|edition|game|musical|play|opera|ballet|album|song|soundtrack|miniseries)\b"
"""After the name of a work: it qualifies one made from it, "the 1954 X film"."""

LIST_GOES_ON = r"(?:\s[\w-]+){1,3},?\sand\s"
"""After the year of such a list: "X, the 1848 revolts and"."""

KIND_FROM_YEAR = (
    r"[”\"’']?(?:\s\([^()]*\))?(?:,|\s(?:is|was))\s(?:an?|the)\s(?:[^,;:()\d]{1,60}\s)?"
    r"(?:film|movie|documentary|novel|novella|book|play|poem|album|single|song|opera|game|musical|painting|comic)\s(?:from|of)\s"
)
"""Between a name and the year of what it is called: "X is a war film from 1958"."""

OTHER_EDITION = (
    r"\b(?:re-?issued?|re-?released?|re-?mastered|re-?published|re-?printed|re-?recorded|DVD|Blu-?ray|VHS|CD|vinyl|download|"
    r"editions?|in full|version|remix(?!\s(?:album|EP)\b)|as (?:a|an|the) (?:[\w-]+ ){0,3}(?:track|EP|video|B-side|cartoon|film|movie|musical|opera|ballet|play|comic|graphic novel|serial|series|audiobook|e-?book|game)|"
    r"in (?:one|a single) volume|in 3-?D|in IMAX|in colou?r|as an? (?:[\w-]+ ){0,2}(?:album|book)|paperback|hardback|audiobook|e-?book|braille|serial(?:ly|i[sz]ed)?|in (?:parts|instal?lments)|box set|compilation|soundtrack|"
    r"translation|translated|trailer|demo|beta|preview|port|ported|announced|again|uncut|restored|abridged|expansion|spin-off|on (?:television|TV|video|radio)|"
    r"(?:music|lyric|promotional) videos?|(?:US|UK|American|British|foreign|overseas) (?:publishers?|releases?)|U\.S\. (?:publishers?|releases?)|"
    r"appear(?:s|ed) (?:in|on|at|as|for|among|under|with|beside|alongside) (?!(?:early |late |mid-)?\d|(?:early |late )?[A-Z][a-z]+ \d|(?:the )?(?:spring|summer|autumn|fall|winter)\b|print\b)|"
    r"where (?:it|they) (?:was|were|had|has)|sold in|in (?:the )?(?:US|UK|U\.S\.|U\.K\.|United States|United Kingdom|(?:Great )?Britain|England|North America|Europe|Japan|Italy|Spain|Russia|China|Mexico|Australia|Canada|Germany|France|India|Brazil))\b"
)
"""In a clause about a release: it may refer to another edition, place or part than the first."""

IN_LANGUAGE = r"\b[Ii]n\s(?P<language>[A-Z][a-z]+)\b"
"""In such a clause: what a translation is in, if that is a language."""

NEAR_EDITION = r"\b(?:premiere[ds]?|screened|festival|first shown|shown|presented|unveiled|previewed|single from|as (?:a|an|the) (?:\w+ ){0,3}single)\b"
"""The same where the other one comes out within a year or two."""

FOUGHT_ANEW = (
    r"\b(?:again|once more|anew|(?:a|for the) second time|over (?:in|on|by)|"
    r"(?:in|on|at|through|before) (?:the )?(?:pages?|courts?|courtrooms?|books?|novels?|films?|cinemas?|screens?|stage|paper|print|press|papers|media|television|TV|radio|classrooms?|ballot box|memory))\b"
)
"""In a clause about when a war was fought: it is about what people made of it later."""

ONE_PARTY = r"\b(?:[Ff]or|flew to|flown to)\s(?:the\s)?[A-ZÀ-Þ]"
"""In a sentence about a beginning or an end: it may be that of one party or place ("the war began for Arcadia in")."""

REMADE = (
    r"\b(?:[Nn]ew|[Oo]ld|[Ff]ormer|[Oo]riginal|[Pp]revious|[Ee]arlier|[Ff]irst|[Ss]econd|[Tt]hird|[Ee]xpanded|[Ee]nlarged|[Ee]xtended|[Ww]idened|[Rr]ebuilt|[Rr]estored|[Rr]enovated|[Rr]efurbished|"
    r"[Rr]econstructed|[Rr]edesigned|[Rr]eplacement|[Mm]oderni[sz]ed|[Uu]pgraded|[Rr]eplica|[Cc]urrent|[Pp]resent|[Tt]oday['’]s)\s$"
)
"""Before a name: it was built once more."""

OPENED_IN_PART = (
    r"\bopen(?:ed|s|ing)\b[^,;:()]*?\b(?i:(?:again|once more|anew|only (?=to|for|at|on)|(?:late|early)(?! (?:in|that|this|\d))|daily|every (?:day|night|evening|week|[a-z]+day)|round the clock"
    r"|at (?:night|dawn|weekends|the weekend|Christmas|Easter)|after dark|overnight|until (?:late|midnight)|till (?:late|midnight)"
    r"|(?:in|on) (?:the )?(?:mornings?|afternoons?|evenings?|[a-z]+days)|by night|for (?:a|one|the) (?:day|night|evening|weekend|week)"
    r"|for (?:one|a single) (?:day|night)|for the (?:second|last) time|for the first time (?:since|after|in (?:\d+|[a-z]+) (?:years|months|weeks|days))"
    r"|free of charge|for free|all (?:night|year)|all year round)\b)"
    r"|\bopened (?:up )?to (?!(?:the (?:general |paying |wider )?(?:public|world)|(?:general |public |road |rail |motor |through )?traffic|visitors|passengers|vehicles"
    r"|pedestrians|cars|trains|guests|shipping|ships|boats|navigation|readers|customers|business|tourists|travellers|everyone|everybody|all"
    r"|(?:great|much|wide|critical|some|popular|public|huge|general|rave|mixed|good|poor) [a-z]+|acclaim|fanfare|applause|crowds|cheers)\b)[a-z]+"
)
"""In a clause about when something was opened: it was open before, and now at another hour or to others too."""

FOUND_OUT = r"\b(?:discovered|found|identified|detected)\sto\s[a-z]+\b"
"""What is found out about a thing, which was known before: "was discovered to have rings"."""

IN_DEFINITION = r"\b(?:is|was)\san?\s[^;:]{1,150}?\s(?:of|in|at|for|by|from|on)\s(?:[^;:]{1,90}\s)?$"
RELATIVE = r"\.?,?\s(?:that|which|who)\s"
"""Before and after a name that places what another one is: "was a province of X, which existed"."""

SPAN_VERB = (
    r"(?:(?:\s\([^()\d]*\))?\s(?:is|was|were)\s(?:an?|the|one\sof\sthe)\s(?:[^,;:()\d]|\([^()\d]*\)){1,90}?)?,?\s"
    r"(?:(?:that|which|who)\s)?(?:existed|lasted|(?:ran|operated)(?:\s(?:continuously|in\s[A-ZÀ-Þ][\w’'-]+|there|here|daily|weekly|for\s[a-z]+\s[a-z]+))?(?=\s(?:from|between)\s)|reigned|served|aired|raged|continued|fought|waged|active|in (?:operation|existence|use|service)|"
    r"was (?:fought|waged|active|in use|in service|in operation|published|produced|broadcast|built|in office|in existence|held))"
    r"(?!\s(?:out\sof|as|under|at|with|through|over|alongside)\s)(?:\s[^,;:()\d]{0,40}?)?\s(?:from|between)\s"
)
"""From a name to the first date of the stretch through which it lasted; not "operated out of Y from": it may go on elsewhere."""

LIVED = (
    r"(?:,?\swho|,)?\s(?:lived|was\salive)\s(?:from|between)\s|"
    r"['’]s?\s(?:[a-z]+\s)?life\s(?:spanned|ran\sfrom|lasted\sfrom|stretched\sfrom|extended\sfrom)\s(?:the\syears\s)?(?:from\s)?"
)
LIVED_END = r"\s?(?:[.;)]|,\s(?!in\b|at\b)|$)|\s(?:and|but|was|is|were)\s"
"""Between a person and the stretch of a whole life, and right after it: "X, who lived from 1643 to 1727, was"."""

COMPLEMENT = r"\b(?P<noun>\w+)\s(?:of|for|to|from|after|before|by|with)\s(?:the\s)?(?:[a-z]+\s)?$"
"""Before a name that completes a noun: "preparations for the X"; what is said after it is said of the noun."""

ADJUNCT = r"\b(?:from|by|with|against|to|independent\sof)\s(?:the\s)?(?:[a-z]+\s)?$"
"""Between a verb and a name after it that is not what happens: "declared independence from X"."""

AFTERMATH = (
    r"\s(?:trials?|talks|hearings?|inquiry|inquest|investigations?|debates?|commemorations?|celebrations?|anniversary|memorial|"
    r"exhibition|films?|documentary|series|campaign|project|programme|program|case|negotiations?|"
    r"novels?|books?|albums?|songs?|plays?|musical|opera|drama|story|comic|games?|poems?|paintings?|posters?|stamps?)\s(?:was\s|were\s)?"
)
"""From an event's name to a verb, over a noun for what came of it: "the bombing trial began"."""

OTHER_NAME_WHICH = r"\b[A-ZÀ-Þ][\w’'-]*(?:\s\d+)?,?\s(?:which|that|who)\s(?:(?:was|were|is|had|has|been)\s)*$"
"""Between a name and a verb whose subject is another name, known or not."""

CLAUSE_OF_PLACE = r"\b(?:where|(?:in|on|at|from|under|to)\swhich)\s[^;:]*$"
"""From a name to a participle: a clause with a subject of its own ("X fought in Y, where the Z, founded in")."""

COORDINATED = r"\s(?:and|or|but)\s(?:the|an?|its|his|her|their)\s"
"""After a name or verb: another one that a date after it belongs to."""

OTHER_CLAUSE = (
    rf"^{COORDINATED}|^[”\"’']?,\s(?!(?:in|on|at|early|late|around|about)\s)[^,]*$|,\s(?:he|she|it|they|we|this|these|those|there)\s|\s(?:years?|months?|weeks?|days?|decades?)\s(?:after|before)\s"
    rf"|,\s(?:\w+ly\s)?[a-z]*(?:ed|en|ilt|ught|made|held)\s(?:\w+\s)?$"
)
"""Between a verb or noun and a date that belongs to another one."""

SECOND_VERB = r"\s(?:was|were|is|are|has|have|had|would|will|became)\b"
"""Right after a verb: what follows is stated of the whole clause before it ("the house where X was
born was sold in").
"""

SUBORDINATED = r"\b(?:[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce|[Ss]ince|[Ww]hen|[Ww]hile)\s[^,;:()]*$"
"""Before a verb of a clause of time; a date after its comma is that of the main clause: "After X fell, in 1991 she moved"."""

CONCESSIVE = r"(?:Even\s)?(?:[Aa]lthough|[Tt]hough|[Ww]hereas|[Ww]hile)\s"
"""At the head of a sentence: what follows its comma is another clause."""

TIME_OF = r"\b(?:years|days|decades|months|weeks|centuries|period|era|times|anniversary)\sof\s(?:the\s|its\s|his\s|her\s|their\s)?$"
"""Before a noun that only names a time, and does not happen then: "in its early years of statehood"."""

IN_EARNEST = " in earnest"
"""Right after a verb of beginning: what began had begun before."""

PARTICIPLE_ENDINGS = (
    "ed",
    "built",
    "born",
    "begun",
    "fought",
    "held",
    "written",
    "made",
    "set",
    "won",
    "shot",
    "drawn",
    "laid",
    "up",
    "put",
    "brought",
    "shown",
    "thrown",
    "taken",
    "sunk",
    "slain",
)

VERB = (
    rf"\b(?:[a-z]{{2,}}ed|is|are|was|were|be|been|being|become|had|has|have|{IRREGULAR_PASTS}|"
    r"before|after|while|when|until|since|born|died|but)\b"
)
"""What a date after it may belong to."""

PLACED = (
    r"\b(?:in|into|at|on|onto|from|to|with|for|under|within|across|throughout|near|around|round|beside|behind|beneath|below|above|"
    r"along|alongside|between|among|inside|outside|off|beyond|opposite|through|orbiting|circling|surrounding|overlooking)\s(?:the\s)?"
    r"(?:[a-z]+\sof\s(?:the\s)?)?$"
)
"""From a verb to a name that only states where: "had started in X in 1974", "was found under the ice of X in 2014"."""

WITH_PHRASE = r",\swith\s"
"""What a date after it may belong to: "began in the war, with studies dating from the 1920s"."""

DATE_TO_VERB = r"(?:,?\s(?:he|she|it|they))?\s(?:(?:was|were)\s)?|\s(?:is|was)\sthe\s(?:[a-z]+\s)?"
"""From a date to the verb or noun right after it: "in 1969 was chosen", "1951 was the beginning"."""

OF_NAME = r"[A-ZÀ-Þ][\w’'-]*\sof\s$"
"""Before a year that belongs to a name: "the Harbour Act of 1916"."""

OWNER_BEHIND = r"\sof\s"
"""After a noun that dates something: what follows is what it dates ("the completion of X in 1938")."""

DATE_OF_CLAUSE = (
    r"\s(?:is|was)\s(?:the\s)?(?:year|date|day|month)\s(?:(?:(?:in|on)\swhich|that|when)\s)?(?:the\s)?[“\"]?"
)
"""From a date to the subject of what it dates: "1930 is the year in which X was founded", "the year X was founded"."""

CLEFT_OPENING = r"\b[Ii]t\s(?:is|was)\s(?:only\s|not\suntil\s)?(?:(?:in|on)\s)?(?:the\s)?(?:[a-z]+\s)?$"
CLEFT = r"\sthat\s(?:the\s)?[“\"]?"
"""The same in two parts around the date: "it was in 1930 that X was founded"."""

RECALLED = (
    r"\b(?:celebrat(?:es?|ed|ing)|commemorat(?:es?|ed|ing)|mark(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|recogni[sz](?:es?|ed|ing)|endors(?:es?|ed|ing)|"
    r"support(?:s|ed|ing)?|oppos(?:es?|ed|ing)|demand(?:s|ed|ing)?|discuss(?:es|ed|ing)?|debat(?:es?|ed|ing)|defend(?:s|ed|ing)?|recall(?:s|ed|ing)?)"
    r"\s(?:the|its|his|her|their|[A-Z][\w’'-]*['’]s?)\s(?:[a-z]+\s)?$"
)
"""Before the noun of an event that the sentence only recalls: what it states happened later."""
