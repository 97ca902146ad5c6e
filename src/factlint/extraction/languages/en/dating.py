"""How prose ties a date to what it dates. Regular expressions over the prose beside a date."""

_HEDGES = r"(?:\s(?:the|early|late|mid|about|around|circa|c\.|ca\.|summer|autumn|spring|winter|fall|year|years|month|end|beginning|of))*"

BEFORE_DATE = rf"(?:^|\s|\()(?:in|on|at|since|from|of|during|around|circa|c\.|about){_HEDGES}\s$"
"""What must stand right before a date that a verb takes."""

BARE_DATE = r",?\s"
"""Before a date with a day or month that needs no preposition: "born 5 January 1938"."""

COPULAR_DATE = r"\s(?:date\s|year\s)?(?:is|was|fell|being|of|:)\s(?:(?:on|in)\s)?(?:the\s)?(?:year\s)?"
"""Between a noun and the date that it is: "its launch date is 5 May 2011"."""

PREDICATED_DATE = r"\s(?:is|was|marked|marks|saw)\s(?:the\s|its\s)?(?:[a-z]+\s)?"
"""Between a date and the noun that it is: "5 May 2011 is the launch date of X"."""

BOUNDING_PREPOSITION = r"\b(?:by|until|till|before|after|prior to|as of|to|through|between|up to|not until)(?:\s(?:the|early|late|mid))?\s$"
"""A date behind one of these bounds what happened; it does not say when."""

OBJECT_GAP = (
    r"(?:\s(?:date|year|day|time))?\s(?:(?:into|of|as|with|for)\s)?"
    r"(?:(?:the|a|an|its|their|his|her|this|what became|what is now)\s)?"
    r"(?:(?!(?:in|on|at|by|for|from|to|as|and|with|under|near|after|before|during|since|until|of)\s)[a-z][a-z-]*\s){0,2}"
    r"[“\"‘']?"
)
"""Between a verb and the name it acts on."""

POSSESSIVE = r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?!in\s|on\s|at\s|and\s|by\s)"
POSSESSIVE_ENDINGS = ("'s ", "’s ", "' ", "’ ")
"""What owns the noun behind it."""

POSSESSED_OBJECT = (
    r"\s(?:of|to)\s(?:(?:his|her|its|their)|[^,;:()]{1,40}['’]s?)\s(?:[a-z][a-z-]*\s){0,3}[a-z][a-z-]*,?\s"
    r"(?:(?:the\s)?[A-Z][a-z]+\s)?[“\"‘']?"
)
"""Between a noun and the name of what somebody's noun is: "the death of his brother, King X"."""

RELATIVE = r",?\s(?:of\s)?(?:which|who|that)\s(?:(?:was|were|is|are|had|has|have|been)\s)*(?:(?:then|later|first|originally|formally|officially)\s)?"
"""From a name to the verb of its relative clause."""

LEADING_RELATIVE = r"^,?\s(?:which|who|that|whose)\s"
"""A relative clause that begins right behind a name speaks of it to its end."""

REDUCED_RELATIVE = r"(?:[”\"’'])?(?:\s\([^()]*\))?(?:,|\s(?:is|was|are|were))\s(?:an?|the|one of (?:the|its|their))\s[^,;:()—]{2,90}?,?\s"
"""From a name to a participle behind what it is called: "X is a French magazine, founded"."""

DEFINITION = (
    r"[”\"’']?(?:,[^,;:()]{1,60},)?\s(?:is|was|are|were)\s(?:an?|the|one of (?:the|its|their)|[A-Z][^,;:()]{1,60}['’]s?)\s"
    r"[^;:()—]{2,160}?(?:,?\s(?:that|which)\s(?:(?:was|were|is|are|had|has|have|been)\s)*(?:(?:then|later|first|originally|officially)\s)?|,?\s)"
)
"""From a name to a verb that belongs to what the name is called, whatever else is named in between."""

SHARED_SUBJECT = r",?\s(?:and|but|or)\s(?:then\s|later\s|subsequently\s|first\s|has\s|have\s|had\s|was\s|were\s|is\s|been\s|it\s|he\s|she\s)*"
"""Before a verb that shares the subject of the one before it."""

OPENING_PARTICIPLE = r"(?:(?:First|Originally|Initially|Formally|Officially)\s)?"
"""What may stand between the start of a sentence and a participle that opens it: "Founded in 1998, X …"."""

AFTER_OPENING = r",\s(?:the\s(?:(?!of\s|to\s|by\s|and\s|in\s|with\s|from\s)[a-z]+\s){0,3})?[“\"‘']?"
"""From the participle's phrase to the name it speaks of."""

EVENT_ADVERBIAL = (
    r"\b(?:since|after|before|following|during|until|at the time of|on the eve of|with|by|through|in|at|as part of)\s"
    r"(?:the\s|its\s|his\s|their\s)?(?:(?!of\s)[a-z]+\s)?[“\"]?$"
)
"""Before an event's name: the event itself is then dated by what follows ("since the invasion in February 2022")."""

BEHIND_EVENT = r"[”\"]?\s(?:in|on|of)\s"
BEHIND_NAME = r"[”\"]?\sof\s"
"""Between the name of an act, treaty or work and its year: "the Harbour Act of 1916"."""

POSSESSIVE_YEAR = r"['’]s\s(?:the\s)?[“\"]?"
"""Between a year and the name of a work: "1988's Big Landing"."""

MODIFIER_YEAR = r"\s(?:[\w’'-]+\s){0,5}?(?!(?:in|on|at|by|for|from|to|as|and|with|of|was|were|is|are|the|saw|when)\s)[a-z][\w-]*,?\s[“\"‘']?"
"""Between a year and the name that it stands before as a modifier: "the 1998 science fiction film X"."""

BEFORE_MODIFIER = r"(?:^|\W)(?:the|an?|his|her|its|their|this|that|[\w-]+['’]s?|whose)\s$"
"""What stands before a year that modifies a name."""

PREDICATE_YEAR = r"[”\"’']?(?:\s\([^()]*\)|,\s[^,;:()]{1,60},)?(?:,|\s(?:is|was))\s(?:an?|the)\s(?:(?:[a-z]+-)?(?:[a-z]+)\s)?"
"""Between a name and the year in what it is called: "X is a 1936 British film"."""

AFTER_PREDICATE_YEAR = r"\s[\w-]+"

OTHER_EDITION = (
    r"\b(?:re-?issued?|re-?released?|re-?mastered|re-?published|re-?printed|re-?recorded|DVD|Blu-?ray|VHS|CD|vinyl|download|"
    r"edition|version|remix|single from|as (?:a|an|the) (?:\w+ ){0,3}(?:single|track|EP|video|B-side)|box set|compilation|soundtrack|"
    r"translation|translated|trailer|demo|beta|preview|port|ported|premiere[ds]?|screened|festival|announced|"
    r"in (?:the )?(?:US|UK|U\.S\.|U\.K\.|United States|United Kingdom|North America|Europe|Japan|Australia|Canada|Germany|France|India|Brazil))\b"
)
"""In a clause about a release: it may speak of another edition, place or part than the first."""

ONE_PARTY = r"\b(?:[Ff]or|flew to|flown to)\s(?:the\s)?[A-ZÀ-Þ]"
"""In a sentence about a beginning or an end: it may be that of one party or place ("the war began for Arcadia in")."""

SPAN_VERB = (
    r"\s(?:(?:that|which|who)\s)?(?:existed|lasted|ran|operated|reigned|served|aired|"
    r"was (?:active|in use|in service|in operation|published|produced|broadcast|built|in office|in existence|held))"
    r"(?:\s[^,;:()\d]{0,40}?)?\s(?:from|between)\s"
)
"""From a name to the first date of the stretch through which it lasted."""

ADVERBIAL = frozenset({"in", "on", "at", "by", "from", "during", "since"})
"""A verb phrase that ends in one of these takes a place or time behind it, not an object."""

MODIFIED_NOUN = r"\s(?:(?!(?:was|were|is|are|has|have|had|been|be|and|or|who|which|that|also|first|then|later|soon|now|never|again|once|already)\s|[a-z]+(?:ly|ed)\s)[a-z][a-z-]*\s){1,2}"
"""From a name to a verb whose subject is the noun behind the name: "the NATO summit began"."""

COMPLEMENT = r"\b(?P<noun>\w+)\s(?:of|for|to|from|after|before|by|with)\s(?:the\s)?(?:[a-z]+\s)?$"
"""Before a name that completes a noun: "preparations for the X"; what is said behind it is said of the noun."""

ADJUNCT = r"\b(?:from|by|with|against|to)\s(?:the\s)?(?:[a-z]+\s)?$"
"""Between a verb and a name behind it that is not what happens: "declared independence from X"."""

AFTERMATH = (
    r"\s(?:trials?|talks|hearings?|inquiry|inquest|investigations?|debates?|commemorations?|celebrations?|anniversary|memorial|"
    r"exhibition|film|documentary|series|campaign|project|programme|program|case|negotiations?)\s(?:was\s|were\s)?"
)
"""From an event's name to a verb, over a noun for what came of it: "the bombing trial began"."""

OTHER_ANTECEDENT = r"\b[A-ZÀ-Þ][\w’'-]*(?:\s\d+)?,?\s(?:which|that|who)\s(?:(?:was|were|is|had|has|been)\s)*$"
"""Between a name and a verb whose subject is another name, known or not."""

CLOSED_RELATIVE = r",\s(?:who|which|whose|where)\s"
"""Opens a relative clause that a comma closes before the verb of the sentence: "X, who led Y, died"."""

NEW_SUBJECT = (
    r",\s(?:(?:he|she|it|they|we|this|these|those)"
    r"|(?:an?|the|another|its|his|her|their|this|these|some|many|most|both)\s(?:[a-z][\w-]*\s){0,2}[a-z][\w-]*)"
    r"\s(?:(?:was|were|is|are|has|had|have|been)\s)*$"
)
"""Right before a verb: a subject of its own behind a comma ("While X slept, a rival was founded")."""

TRAILING_RELATIVE = r"\w\s(?:that|which|who)\s$"
"""Right before a verb: the subject is the noun in front of the pronoun."""

NO_OBJECT = (
    r"\s?(?:[,.;:)(–—]|$|\s?\d|(?:in|on|at|by|for|from|to|into|as|with|under|near|after|before|during|since|until|of|over|through|throughout|"
    r"out|up|off|down|again|aged|and|but|or|is|was|are|were|has|had|date|year|day|time|when|while|where|there|here|early|late|around|about|circa|that|this|last|next|"
    r"[a-z]+ly|[a-z]+ing|[a-z]+wards?|[a-z]+wide|abroad|overseas|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
"""Behind an active verb that takes no object; otherwise somebody does it to something else ("X launched its tenth Y")."""

BE = frozenset({"was", "were", "is", "are", "been", "be", "being", "got"})
PARTICIPLE_ENDINGS = (
    "ed",
    "built",
    "born",
    "begun",
    "held",
    "written",
    "made",
    "set",
    "won",
    "shot",
    "drawn",
    "laid",
    "up",
)

PREDICATED = r"(?:\b(?:is|was|are|were)\s(?:the\s|an?\s)?|\bas\s(?:the|an?)\s)[“\"]?$"
"""Right before a name that is said of something else: "its owner is X and was founded", "worked as the X and ended"."""

WORK_ON = r"\son\s(?:the\s)?[“\"‘']?"
"""From "construction began" to what is built."""

VERB = (
    r"\b(?:[a-z]{2,}ed|is|are|was|were|be|been|being|became|become|went|took|made|came|left|won|led|had|has|have|got|grew|met|rose|fell|"
    r"before|after|while|when|until|since|born|died|but)\b"
)
"""What a date behind it may belong to."""

DATE_TO_VERB = r"(?:,?\s(?:he|she|it|they))?\s(?:(?:was|were)\s)?|\s(?:is|was)\sthe\s(?:[a-z]+\s)?"
"""From a date to the verb or noun right behind it: "in 1969 was chosen", "1951 was the beginning"."""

OWNER_BEHIND = r"\sof\s"
"""Behind a noun that dates something: what follows is what it dates ("the completion of X in 1938")."""

CLEFT = r"\s(?:is|was)\s(?:the\s)?(?:year|date|day|month)\s(?:(?:in|on)\swhich|that|when)\s(?:the\s)?[“\"]?|\sthat\s(?:the\s)?[“\"]?"
"""From a date to the subject of what it dates: "1930 is the year in which X was founded", "it was in 1930 that X was"."""
