"""How English shows what a verb or noun is said of. Regular expressions over the prose between a name and a cue."""

from __future__ import annotations

INDEFINITE = r"\ban?\s$"
"""Before a name that qualifies a noun: "started an X programme"."""

OBJECT_GAP = (
    r"(?:\s(?:date|year|day|time))?\s(?:(?:into|of|as|for)\s)?"
    r"(?:(?:the|a|an|its|their|his|her|this|what became|what is now)\s)?"
    r"(?:(?!(?:in|on|at|by|for|from|to|as|and|with|under|near|after|before|during|since|until|of)\s)[a-z][a-z-]*\s){0,2}"
    r"[“\"‘']?"
)
"""Between a verb and the name it acts on."""

OTHER_ACT = r"\s[a-z]+ing\s"
"""After a verb: another one, to which the name after it belongs ("started housing the X")."""

OTHER_OWNER = r"\w['’]s?\s(?:[a-z-]+\s){0,2}$"
"""Right before a noun: somebody else whose it is ("X, who caused Y's death")."""

BEFORE_GERUND = r"\s(?:before|after|while|when|since|upon)\s$"
"""In front of a verb in "-ing" that has the subject of the sentence."""

OF_ANOTHER = r"\sof\s(?=the\s|an?\s|its\s|his\s|her\s|their\s|[A-ZÀ-Þ])"
"""After a noun: what it is of."""

PHASE = r"\sto\s(?!(?:be|exist|operate|function|air|run|fly|broadcast)\b)[a-z]+\s(?:[a-z]|[A-ZÀ-Þ])"
"""After "began": what somebody began to do, so that he did not begin himself."""

PHASE_IN_ING = r"\s(?!(?:operating|trading|broadcasting|publishing|running|airing|working|functioning|flying|performing)\b)[a-z]+ing\s[a-z]"
"""The same: "started building tractors"."""

GOVERNED_ANTECEDENT = (
    r"\b(?:to|for|from|with|by|on|in|about|after|near|beside)\s(?:an?|another)\s(?:[a-z-]+\s){0,2}[a-z-]+\s"
    r"(?:(?:[a-z]+ed|built|made|written|drawn)\s(?:by|in|at|for)\s[^,;:()]{1,60}\sand\s)?$"
)
"""Right before a bare participle: the noun of which it tells, whatever is said of the name in front; that noun may have
a participle already ("is a successor to a program released", "beside a hotel designed by X and built")."""

GOVERNED_NOUN = r"\bof\s$"
"""In front of a noun that is not what a name is called: "was the home of the founder of a bank established"."""

POSSESSIVE = r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?!in\s|on\s|at\s|and\s|by\s)"

POSSESSED_OBJECT = (
    r"\s(?:of|to)\s(?:(?:his|her|its|their)|[^,;:()]{1,40}['’]s?)\s(?:[a-z][a-z-]*\s){0,3}[a-z][a-z-]*,?\s"
    r"(?:(?:the\s)?[A-Z][a-z]+\s)?[“\"‘']?"
)
"""Between a noun and the name of what somebody's noun is: "the death of his brother, King X"."""

TRANSPARENT = frozenset(
    """
    construction building production publication release formation work career life reign operation operations service
    broadcast broadcasts run history body
    """.split()
)
"""Nouns whose dates are those of what they belong to."""
_TRANSPARENT = rf"(?:{'|'.join(sorted(TRANSPARENT))})"

PARTS_OF_PLACE = frozenset(
    "old new inner outer upper lower walled medieval historic colonial underground ancient".split()
)
"""In front of "town of X" they tell of a part of it."""

NOUN_OF = r"\b(?P<noun>[a-z]+)\sof\s(?:the\s)?[“\"‘']?$"
"""In front of a name that completes a noun."""

_MAKING = rf"(?:{'|'.join(sorted(TRANSPARENT - {'service', 'body'}))})"
_NOT_OF_MAKING = rf"(?!{_TRANSPARENT}\b|(?:[a-z-]+\s){{1,2}}{_MAKING}\b)"
"""A service may be the thing's own, a foreign service is another thing."""
_CLOSED_WHOSE = (
    r"(?![^;:()]{1,80}\b(?:is|was|are|were|had|has|[a-z]+ed)\b[^;:()]{1,60},\s(?:(?:was|were|is|had|has)\s)?$)"
)

OWNING = rf"[”\"]?['’]s?\s{_NOT_OF_MAKING}|,?\s(?:[a-z]+\sof\s)?whose\s{_CLOSED_WHOSE}{_NOT_OF_MAKING}"
"""After the owner of what comes next: "X's brother", "X, whose brother". A work's making is the work itself.

A clause with "whose" and a verb that a comma closes leaves the verb after it to the owner: "X, whose wife was Danish, died".
"""

TRANSPARENT_OF = rf"\b{_TRANSPARENT}\s(?:of|on)\s(?:the\s)?[“\"‘']?$"
"""In front of a name: what is told of its making is told of it ("the building of X was started")."""

TO_OWNED_NOUN = r"(?:[”\"]?['’]s?|,?\swhose)\s(?:[a-z-]+\s){0,2}"
"""From an owner to a noun of his that a date may have: "X's sudden death"."""

VERBAL = frozenset(
    """
    began begins died dies came comes broke breaks fell falls went goes ran runs sank flew opens ends starts closes
    was were is are has had have got took lost hit saw left met won held made built set shot born
    """.split()
)
"""First words of cues that are verbs, besides those that end as participles do."""

OTHER_ANTECEDENT = (
    r"\b(?:an?|another|its|his|her|their|some|several|two|three)\s(?:[\w’'-]+\s){0,4}?[\w’'-]*[a-z],?\s$"
    r"|\b(?:to|with|by|from|in|on|at|for|against|over|under)\sthe\s(?:(?!(?:and|or|but|then)\s)[a-z-]+\s){1,3}$"
    r"|\b(?!(?:in|of|at|on|for|from|to|by|near|within|and)\s)[a-z]+\sthe\s(?:(?!(?:and|or|but|then|of|in|by)\s)[a-z-]+\s){0,3}[a-z-]+,\s$"
)
"""Right before a bare participle: the noun of which it tells ("was followed by a sequel, released")."""

COORDINATED_ANTECEDENT = (
    r"\b(?:an?|the|another|its|his|her|their|some|several|two|three)\s(?:[\w’'-]+\s){0,4}?[\w’'-]*[a-z]\s"
    r"(?<!\swas\s)(?<!\swere\s)(?<!\sis\s)(?:[a-z]+ed|built|made|written|drawn|run|led|held|sung|known)\s"
    r"(?:by|in|at|on|for|from|to|as|with|near)\s[^,;:()]{1,60}\sand\s$"
)
"""The same where the noun has a participle already: "bought a company owned by Y and founded"."""

DONE_BY_ALL = frozenset("died retired disbanded dissolved ended ceased closed merged married".split())
"""Participles that are as well what the subject does: "recorded an album produced by Y and disbanded"."""

BEFORE_PARTICIPLE = frozenset({"first", "originally", "initially", "officially", "formally"})
"""First words of cues whose verb comes after: "first performed"."""

SAID_OF_NAME = r"[”\"]?(?:\s?\([^()]*\))?(?:,[^,;:()]{1,60},)?(?:,|\s(?:is|was|are|were|became|remains?))\s(?:an?|the|one|its|his|her|their|[\w-]+['’]s?)\s"
"""After a name: that noun is what the name is called ("X is a film, released")."""

RELATIVE = r"\.?,?\s(?:of\s)?(?:which|who|that)\s(?:(?:was|were|is|are|had|has|have|been)\s)*(?:(?:then|later|first|originally|formally|officially)\s)?"
"""From a name to the verb of its relative clause."""

DEFINING_RELATIVE = r"\s(?:which|who|that)\s(?:were|are|had|have)\s"
SEVERAL_OF = r"\b[a-z]+s\s(?:in|of|from|at|for)\s(?:the\s)?$"
"""Before a name of which such a clause does not speak: "the companies in X that were founded"."""

BETWEEN_TWO = r"\bbetween\s[^.,;:]{1,80}\sand\s(?:the\s)?$"
"""Before the second of two names that a preposition governs: "the treaty between X and Y was signed"."""

LEADING_RELATIVE = r"^\.?,?\s(?:which|who|that|whose)\s"
"""A relative clause that begins right after a name speaks of it to its end."""

REDUCED_RELATIVE = r"(?:[”\"’'])?(?:\s\([^()]*\))?(?:,|\s(?:is|was|are|were))\s(?:an?|the|one of (?:the|its|their))\s[^,;:()—]{2,90}?,?\s"
"""From a name to a participle after what it is called: "X is a French magazine, founded"."""

DEFINITION = (
    r"[”\"’']?(?:,[^,;:()]{1,60},)?\s(?:is|was|are|were)\s(?:an?|the|one of (?:the|its|their)|[A-Z][^,;:()]{1,60}['’]s?)\s"
    r"[^;:()—]{2,160}?(?:,?\s(?:that|which)\s(?:(?:was|were|is|are|had|has|have|been)\s)*(?:(?:then|later|first|originally|officially)\s)?|,?\s)"
)
"""From a name to a verb that belongs to what the name is called, whatever else is named in between."""

SHARED_SUBJECT = r",?\s(?:and|but|or)\s(?:then\s|later\s|subsequently\s|first\s|has\s|have\s|had\s|was\s|were\s|is\s|been\s|it\s|he\s|she\s)*"
"""Before a verb that shares the subject of the one before it."""

FRONTED_NAME = r"(?:Between|In|At|On|Like|Unlike|With|For|From|Near|Besides|Among|Across|Throughout|Outside)\s(?:the\s)?[“\"‘']?"
"""From the start of a sentence to a name that only sets the scene: "In Varnia, the first university was founded"."""

BEHIND_FRONTED_TIME = r"(?:In|On|By)\s(?:\w+\s){0,4}\d{3,4}\s(?:the\s)?"
"""From the start of a sentence to a subject after a time without a comma: "In 2015 X had"."""

BACK_TO_SUBJECT = (
    r"(?:(?:(?:Ever\s[Ss]|S)ince|After|Before|Following|Upon|Prior\sto|From|Between|Until|At|On|With)\s(?:its|his|her|their)\s"
    r"(?:[a-z-]+\s){0,2}|(?:Although|Though|While|(?:(?:Ever\s[Ss]|S)ince|After|When|Until)\s(?:it|he|she|they)\s(?:was|were))\s(?:first\s)?)$"
)
"""In front of words that open a sentence and speak of its subject: "Since its foundation in 1921, X", "Although born"."""

OPENING_PARTICIPLE = r"(?:(?:First|Originally|Initially|Formally|Officially)\s)?"
"""What may stand between the start of a sentence and a participle that opens it: "Founded in 1998, X …"."""

_TO_NAME = (
    r",\s(?:(?:[Tt]he|an?)\s)?(?:(?!(?:of|to|by|and|or|in|on|at|for|with|from|after|before|than|as|like|near|when|while|his|her|its|their|whose|he|she|it|they|who|which|that|there)\s)"
    r"[a-z-]+\s){0,3}[“\"‘']?"
)

BEHIND_OPENING_DATE = (
    rf"(?:,?\s(?:in|at|near|to|into|as|on|by|with|through|under|following)\s[^;:.]{{1,60}}?)?{_TO_NAME}"
)
"""From the date in such a phrase to the name: with a place at most, and no other name in between."""

AFTER_OPENING = _TO_NAME
"""From the participle's phrase to the name it speaks of."""

IN_ASIDE = r",\s(?:after|before|like|unlike|besides|beside|alongside|following|since)\s(?:the\s)?[“\"‘']?$"
"""In front of a name in an aside: "their next record, after X, was released"."""

LATER_PART_OF_PLACE = r"\b(?:in|at|near|from|of)\s[A-ZÀ-Þ][^,;:.]{1,40},\s$"
"""In front of the second name of a place, which a comma closes: "in Aston, Kent,"."""

ADVERBIAL = frozenset({"in", "on", "at", "by", "from", "during", "since", "independent"})
"""A verb phrase that ends in one of these takes a place or time after it, or what it is free of, not an object."""

_NO_NOUN = r"whose|whom|may|might|could|would|should|will|can|must|did|does|itself|himself|herself|themselves|was|were|is|are|has|have|had|been|be|and|or|who|which|that|also|first|then|later|soon|now|never|again|once|already|together|along|alongside|there|here|today|home|alone|aged|worldwide|abroad|twice|everybody|everyone|nobody|somebody|someone"
"""Words after a name that begin no longer name."""
_KINDS = r"ship|film|song|album|aircraft|rocket|series|novel|monument|memorial|tower|bridge|stadium|airport|hotel|asteroid|planet|spacecraft"
"""Nouns that may say what the name itself is: "the X bridge"."""
IRREGULAR_PASTS = (
    r"went|came|fell|rose|took|gave|won|lost|led|held|sent|met|made|ran|grew|became|began|broke|built|brought|bought|fought|got|kept|left|let|paid|put"
    r"|read|said|saw|sold|set|spent|stood|told|wrote|sang|drew|beat|cut|hit|taught|flew|drove|rode|swam|spoke|thought|knew|felt|lay|wore|shot|chose|sank|consist|comprise|include|remain|continue|learnt|dealt|meant|lent|swore|bore|drank|ate|hung|lit|sought|threw|stole|shook|cost|burst|spread|split"
)
_IRREGULAR = rf"{IRREGULAR_PASTS}|in|on|at|by|for|from|of|to|as|with|after|before|until|since|but|when|while|where|because|under|over|near|under|into"
_NOUN = rf"(?!(?:{_NO_NOUN}|{_KINDS}|{_IRREGULAR})\b|[a-z]+(?:ly|ed)\b)[a-zà-ÿ][a-zà-ÿ-]*"
"""A small word after a name that is a noun as far as its form tells."""

QUALIFIED_NOUN = (
    rf"\.?[”\"’']?\s(?:{_NOUN}\s(?:and\s)?){{0,4}}{_NOUN}"
    r"(?:(?:\s(?:[A-ZÀ-Þ]|\d)[\w-]*){0,3}\s(?:(?:was|were|is|are|has|have|had)\s|$)|,\s|(?<!s)\s(?:in|at|on|of|against|for|to|with)\s)"
)
"""From a name to what is told of the noun that it qualifies: "the X summit began", "the X summit in Aston, attended by",
"the X trojan 2001 QR was"."""

GOES_ON = rf"[”\"’']?\s(?:{_NOUN})(?![\w-])"
"""After a name that is not all of what is told of: a noun that it qualifies ("won the X semifinal")."""

OCCURRENCE = r"\s(?:of|from|in|on|at|inside|around|within|by|for|to)\s(?!(?:early\s|late\s)?\d)"
"""From the name of a stuff or phenomenon to where it was found: "argon on the Moon", "radioactivity of rain"."""

NO_SUBJECT = (
    rf"[”\"’']?\s(?:[A-ZÀ-Þ]|(?:and|or)\s|[a-z]+s\s[A-ZÀ-Þ]|(?![a-z]+s\b){_NOUN}\b)"
    r"|,\s(?:(?:he|she|it|they|his|her|its|their|by|to|in|at)\b|[A-ZÀ-Þ]|(?:the|an?)\s(?:[a-z-]+\s){1,4}?(?:is|was|are|were|has|had|[a-z]+ed)\s)"
)
"""After a name that is not all of a clause's subject: it goes on, qualifies a noun, is one of several, an aside."""

LINK = r"\s(?:before|after|while|when|until|since|and|but|in|at|on|by|with|from|of|for|to)\s"
"""After one of these no noun follows that a name in front describes."""

DURING = r"\b(?:[Dd]uring|[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil)\s(?:the\s)?$"
"""Before an event that only tells when something else was; what a comma adds after it may be said of that."""

CLOSED_RELATIVE = r",\s(?:who|which|whose|where)\s"
"""Opens a relative clause that a comma closes before the verb of the sentence: "X, who led Y, died"."""

PRONOUN_SUBJECT = r"\s(?:he|she|it|they|who)\s$"
"""Right before a verb: its subject, where it stands for none of the names in front."""

SUBORDINATE = r"\s(?:after|before|until|till|once|when|while|where|because|since)\s(?![a-z]+ing\b)(?:(?:the|an?|his|her|its|their)\s)?(?:[\w’'-]+\s){1,3}(?:(?:was|were|had|has)\s)?$|\sand\s(?:an?|the|another|two|three|several|its|his|her|their)\s(?:[a-z-]+\s){1,3}(?:(?:was|were|had|has)\s)?$|(?<=\w),?\swhose\s(?:[\w’'-]+\s){1,4}(?:(?:was|were|had|has)\s)?$"
"""Right before a verb: the subject of a clause of its own ("lived there until Erik died")."""

OWNED_SUBJECT = (
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s{_NOT_OF_MAKING}(?:[A-Za-z-]+\s){{0,2}}[a-z-]+,?\s(?:[A-ZÀ-Þ][\w’'-]*\s){{0,3}}"
    r"(?:(?:was|were|is|had|has|been)\s)*$"
)
"""Right before a verb: its subject is what somebody owns ("their son Olaf was born")."""

OBJECT_OF_ACT = (
    r"(?:\b(?:who|that|which)\s(?:had\s|has\s|later\s|once\s)?(?!(?:the|an?|his|her|its|their|this|in|on|at|by|for|of|from|with|to|after|when)\s)[a-z]+\s(?:the\s)?"
    r"|[A-ZÀ-Þ][\w’'-]*\s(?:had\s|later\s|first\s)?(?:met|saw|knew|taught|wrote|painted|befriended|married|succeeded|replaced|visited|interviewed|played|portrayed|defeated)\s)$"
)
"""Right before a name that somebody's verb acts on: "the actor who played X was born", "the treaty that followed X was", "Mara met X and died"."""

SECOND_PREDICATE = r"\s(?:is|was|are|were)\s(?:(?!(?:and|but|or|then)\s)[\w-]+\s){1,4}"
"""Between a name and a second finite verb that nothing joins: "the book on which X is based was published"."""

RELATIVE_TIME = (
    r"\b(?:years?|months?|weeks?|days?|hours?|decades?|centur(?:y|ies)|shortly|soon|just|immediately|long|right|not\suntil)\s"
    r"(?:after|before|since|until)\s(?:the\s(?:[a-z-]+\s)?(?:of\s(?:the\s)?)?|its\s|his\s|her\s|their\s)?[“\"‘']?$"
)
"""Right before what dates something else: "a year before X began"."""

COMMEMORATING = (
    r"\b(?:anniversary|(?:bi|tri|ter|quater|quin|sesqui)?cent(?:enary|ennial)|jubilee|commemorations?|remembrance)\sof\s"
    r"(?:the\s)?(?:[a-z]+\s(?:of\s)?(?:the\s)?)?[“\"‘']?$"
)
"""Right before what is remembered, at a date that need not be its own: "the centenary of X's death in"."""

ANTECEDENT_NAME = (
    r"(?:\b(?P<derived>[\w-]+)\s)?\b(?P<joint>[a-z]+)\s(?:the\s)?"
    r"(?P<said>(?:(?!(?:by|of|to|from|with|in|on|at|for|against|into|as|over)\s)(?:[a-z-]+|[A-Z][a-z]+(?:an|ish|ese|ch))\s){0,4})[“\"‘']?"
    r"(?:\d+(?:st|nd|rd|th)\s)?[A-ZÀ-Þ][\w’'.&-]*(?:\s(?:of\s|the\s|and\s|&\s)?[A-ZÀ-Þ][\w’'.-]*)*[”\"’']?,?\s(?:(?:which|that|who)\s)?(?:(?:was|were|is|are|had|has)\s)?$"
)
"""Right before a bare participle: another name, with the word that brings it in and what it is said to be."""

TRAILING_WHO = r"\swho\s(?:(?:was|were|is|are|had|has)\s)?$"

TRAILING_WHICH = r"\s(?:which|that)\s(?:(?:was|were|is|are|had|has)\s)?$"
"""Right before a verb: the pronoun that stands for such a name."""

MEMBER_OF = r"\bmembers?\sof\s(?:the\s)?[A-ZÀ-Þ][^,;:()]{1,60},\s$"
"""Right before a bare participle that tells of what somebody is a member of."""

ANTECEDENT_WORKS = frozenset(
    "album ep lp record soundtrack compilation film series novel book single song game track collection anthology".split()
)
"""The last word of what such a name is said to be: then the participle tells of it ("from the album Blue, released")."""

ANTECEDENT_OF_AGENT = frozenset("founded established formed born died incorporated raised".split())
"""Participles that tell of who acts, too, not only of what is made: "bought by Y, founded"; not of a place in front."""

PLACING_JOINTS = frozenset("in at from near on of around outside between throughout across the a an".split())
"""What brings in a place, or the body of which something is: "based in Y, founded"."""

ANTECEDENT_JOINTS = frozenset(
    "to against over on and than with into after as including occupies joined owns runs leads covers features includes".split()
)
"""What brings in such a name; after others the participle tells of what came before ("by Y, released")."""

MADE_FROM = frozenset({"released", "published", "issued"})
"""Participles that tell of what something was taken from, not of where somebody comes from."""

ANTECEDENT_DERIVED = frozenset(
    """
    b-side sequel prequel remake cover version remix soundtrack follow-up successor predecessor designer subsidiary
    division pupil student member members rival part out branch arm unit offshoot affiliate imprint
    followed preceded succeeded replaced supplanted
    """.split()
)
"""In front of "of", "to" or "by" and such a name: of that name, too, the participle may tell."""

NEW_SUBJECT = (
    r",\s(?:(?:he|she|it|they|we|this|these|those)"
    r"|(?:an?|the|another|its|his|her|their|this|these|some|many|most|both)\s(?:[a-z][\w-]*\s){0,2}[a-z][\w-]*)"
    r"\s(?:(?:was|were|is|are|has|had|have|been)\s)*$"
)
"""Right before a verb: a subject of its own after a comma ("While X slept, a rival was founded")."""

NEW_NAME = r"\s[^,;:()]+,\s[A-ZÀ-Þ][\w’'-]+\s(?:[a-z]+ed|became|went|took|left|won|held|made|was|had)\s[^;:()]*,?\s(?:and|but)\s$"
"""The same where another name has had its verb in between: "X died in 1845, Y remarried and died"."""

ACT_OF = (
    r"\b(?:acquisition|purchase|sale|takeover|merger|conquest|siege|invasion|occupation|annexation|adoption|abolition|"
    r"construction|demolition|restoration|renovation|reconstruction|expansion|celebration|commemoration)\sof\s(?:the\s)?$"
)
"""In front of the name of what is acted on; what a comma and "which" add is said of the act."""

RELATIVE_OF_ANOTHER = r"\w\s[^,;:()]*\b[A-ZÀ-Þ][\w’'-]*,\s(?:who|which)\s[^,;:()]*$"
"""After a name: a relative clause of another one goes on to the verb ("X was a child of Y, who was born in Z and died")."""

TRAILING_RELATIVE = r"\w\s(?:that|which|who)\s$|\w,\swho\s$"
"""Right before a verb: the subject is the noun in front of the pronoun."""

NO_OBJECT = (
    r"\s?(?:[,.;:)(–—]|$|\s?\d(?!\d{0,2}(?:,\d{3})?\s(?!(?:year|month|week|day|decade|hour)s?\b)[a-z])|(?:in|on|at|by|for|from|to|into|as|with|under|near|after|before|during|since|until|of|over|through|throughout|"
    r"out|up|off|down|again|aged|and|but|or|is|was|are|were|has|had|date|year|day|time|when|while|where|there|here|early|late|around|about|circa|that|this|last|next|itself|themselves|it|them|him|"
    r"[a-z]+ly|[a-z]+ing|[a-z]+wards?|[a-z]+wide|abroad|overseas|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
"""After an active verb that takes no object; otherwise somebody does it to something else ("X launched its tenth Y")."""

BE = frozenset({"was", "were", "is", "are", "been", "be", "being", "got"})

PREDICATED = r"(?:\b(?:is|was|are|were)\s(?:the\s|an?\s)?|\bas\s(?:the|an?)\s)[“\"]?$"
"""Right before a name that is said of something else: "its owner is X and was founded", "worked as the X and ended"."""

WORK_ON = r"\son\s(?:the\s)?[“\"‘']?"
"""From "construction began" to what is built."""
