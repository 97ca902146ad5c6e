"""How English ties a name to the property it is the value of. Regular expressions over the prose around a cue."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.subjects.verbs import IRREGULAR_PASTS

BE = r"(?:is|was|are|were|be|being|became|becomes|remains|remained|(?:has|have|had)\sbeen)"
AUXILIARY = rf"(?:{BE}|has|have|had)$"
ADVERBS = (
    r"(?:(?:also|currently|now|still|later|then|originally|first|previously|initially|both|jointly)\s){0,2}"
)
ARTICLE = r"(?:(?:the|a|an|its|their|his|her|one\sof\sthe)\s)"
QUALITIES = r"(?:(?!(?:of|in|on|at|by|for|to|from|with|as|and|or|not|that|which|who)\s)[a-z][a-z-]*\s){0,2}"
"""Up to two words that qualify a noun: "the current champions"."""
OPENING_QUOTE = r"[\"“‘']?"

NO_DEED = rf"(?!(?:(?!retired|renowned|famed|beloved|estranged|named|called)[a-z]+ed|{IRREGULAR_PASTS})\s)"
"""Right after a noun that tells who somebody is: the noun does nothing ("its director met V")."""

NOUN_TO_VALUE = rf",?\s{NO_DEED}(?:who\s)?(?:{BE}\s)?(?:called\s|named\s|known\sas\s)?{ADVERBS}{ARTICLE}?{OPENING_QUOTE}|:\s"
"""From a noun to the name that it introduces: "its capital is V", "chairman V", "a division called V"."""

NATIONS_NOUN_TO_VALUE = rf"\s{BE}\s{ADVERBS}(?:the\s)?|\sof\s|,?\s(?:the\s)?"
"""From a country's noun to the name: "the Polish capital is V", "the Polish capital, V, is", "the Polish capital of V"."""

OPENED_BY_NOUN = r"The\s[A-Z][\w-]*(?:\s[A-Z][\w-]*)?\s"
"""From the start of a sentence to such a noun."""

HAVING_TO_VALUE = rf"\s(?:of|as|in|at)\s{ARTICLE}?{OPENING_QUOTE}"
"""The same where the noun is had: "has the abbreviation of V"."""

VERB_TO_VALUE = rf",?\s{ADVERBS}{ARTICLE}?{OPENING_QUOTE}"
"""From a verb or its preposition to its object: "directed by V", "married the architect V"."""

NOUN_TO_OWNER = rf"(?:\sand\s[a-z]+(?:\s[a-z]+){{0,2}})?\s(?:of|in|for|at|on|to)\s{ARTICLE}?{OPENING_QUOTE}"
"""From a noun to what it belongs to: "the capital of S", "the largest city in S"."""

OWNER_TO_VALUE = rf"\.?[\"”’]?(?:\s\([^()]*\))?(?:,?\s{BE}\s{ADVERBS}|,\s|:\s){ARTICLE}?{OPENING_QUOTE}"
"""From the owner of a noun to the value: "the capital of S is V", "the capital of S, V"."""

_MADE = (
    rf"{BE}\s(?:chosen|made|named|selected|designated|declared|proclaimed|confirmed|elected|appointed)(?:\sas)?"
)
VALUE_TO_NOUN = rf"\.?[\"”’]?(?:\s\([^()]*\))?(?:,?\s(?:{_MADE}|{BE}|serves\sas|served\sas)\s{ADVERBS}{ARTICLE}?{QUALITIES}|\sas\s{ARTICLE}?{QUALITIES})"
"""From a name to the noun that it fills: "V is the capital", "V was chosen as its capital", "V as its chairman"."""

VALUE_TO_POSSESSOR = rf"\.?[\"”’]?,?\s{BE}\s{ADVERBS}"
"""From a name to the owner of the noun that it is: "V is S's capital"."""

APPOSED_POSSESSOR = rf"{VALUE_TO_POSSESSOR}|,\s"
"""The same where a comma closes the noun: "V, S's capital,"."""

BARE_POSSESSOR = ("s ", " ")
"""After the apostrophe of an owner whose noun nothing narrows."""

VALUE_IS_NOUN = rf"\.?[\"”’]?,?\s{BE}\s{ADVERBS}the\s(?:current\s)?"
"""The narrowest form of it, for a noun that does not name its owner."""

APPOSITION_TO_NOUN = rf"\.?[\"”’]?,\s{ARTICLE}?{QUALITIES}"
"""From a name to a noun in apposition, which needs its owner after: "V, the capital of S"."""

VALUE_TO_VERB = rf"\.?[\"”’]?\s{ADVERBS}(?:(?:has|have|had)\s)?{ADVERBS}"
"""From who acts to an active verb: "V founded S"."""

OF_WHICH_TO_VALUE = rf"\sof\swhich,?\s{BE}\s{ADVERBS}{ARTICLE}?{OPENING_QUOTE}"
ANTECEDENT_TO_NOUN = rf",?\s{ARTICLE}?{QUALITIES}"
"""Around a noun in "S, the capital of which is V"."""

VERB_TO_OWNER = rf"\s{ARTICLE}?{OPENING_QUOTE}"

POSSESSOR = rf"[\"”]?['’]s?\s(?:[a-z]+\sand\s[a-z]+\s)?{QUALITIES}"
"""From a possessor to its noun: "S's largest city"."""
COORDINATED_POSSESSOR = rf"(?:\s\([^()]*\))?,?\s(?:and\s)?(?:his|her|their|its)\s{QUALITIES}"
"""From a name to a noun that a pronoun beside it gives to it: "S and his wife V", "S, his wife V"."""

WITHOUT_OBJECT = r"\s(?:back|home|that|about)\b"
"""After a verb that then acts on no work: "wrote back to X, praising the book"."""

AFTER_PRONOUN = rf"\s{QUALITIES}"

RELATIVE = (
    r"\.?[\"”]?(?:\s?\([^()]*\))?,?\s(?:and\s)?(?:(?:in|on|of|for|at|under|to)\s)?"
    r"(?:which|who|whose|whom|where|when|while|that)\s"
    r"(?:(?:is|was|are|were|be|been|being|has|have|had|hails|includes|also|currently|now|still|later|then|originally|"
    r"first|previously|initially|jointly|a|an|the|its|their|his|her|under|of)\s)*"
    rf"{QUALITIES}"
)
"""From what a relative clause is about to the cue, or to the value before it: "S, whose capital", "S, where V is"."""

HAVING = rf"\.?[\"”]?,?\s(?:{BE}\s)?(?:also\s)?(?:(?:has|have|had|having|under|features?|includes?|contains?|goes\sby)\s{ARTICLE}?{QUALITIES}|with\s{ARTICLE}?)"
"""From what has a noun to the noun, or to the value: "S has the largest city", "S with county seat"."""

OWNING = r"\b(?:has|have|had|having|with|in\sthe\s$|is\sin)\s?"
"""Somewhere between an owner and its noun: "S, founded in Rome, has the abbreviation of V"."""

PREDICATE = rf"[\"”]?(?:\s?\([^()]*\))?,?\s(?:{BE}\b|(?:a|an|the)\s)"
"""What follows the subject of a noun or participle that is said of it."""

INTERVENING = r"\b(?:by|with|against|about|following|preceding|preceded|succeeded|after|before|from|like|than|to|of\s(?:the|a|an))\s"
"""What brings in another thing of which a participle may speak."""

PLACED_IN = r"(?:,|\sin|,\sin|\s\(|\),|\))\s?(?:the\s)?"
"""Between the names of a place and of what holds it: "Springfield in Illinois, U.S."."""

IN_RELATIVE = r"[\"”]?,?\s(?:and\s)?(?:which|who|that|whose)\s"
"""Where a relative clause begins that may hold more before the cue: "S, which has two sites and is run by"."""

DEFINITE = rf"(?:^|(?:and|but|;)\s)(?:[Tt]he|[Ii]ts)\s{QUALITIES}$"
"""In front of a noun that belongs to what was spoken of: "The county seat is V"."""

OPENING_VALUE = r"(?:^|(?:and|but|;)\s)(?:[Tt]he\s)?$"
"""In front of a value that opens its clause: "V is the county seat"."""

OPENING = r"(?:(?:Although|Though|While|A|An)\s)?"
"""In front of a cue that opens a sentence: "Although born in V, S", "A native of V, S"."""

_TO_OPENED = r",\s(?:the\s)?[\"“‘']?"
BEHIND_OPENING = rf"(?:\s(?:as|in|from|with)\s[^,.;]{{1,50}})?{_TO_OPENED}"
"""From the phrase that opens a sentence to its subject: "Founded by V, S"."""

BEHIND_OPENING_PLACE = rf"(?:,\s[A-ZÀ-Þ][^\s,;:.]*(?:\s[A-ZÀ-Þ][^\s,;:.]*){{0,2}}){{1,2}}{_TO_OPENED}"
"""From the place in such a phrase over what it lies in to the subject: "Born in V, France, S"."""

BRACKETED = r"[\"”]?\s\((?:[^()]*[;,]\s)?"
REDUCED_RELATIVE = r"\.?[\"”]?(?:\s\([^()]*\))?,?\s"
"""From a name to a participle that follows at once: "S, directed by V"."""
APPOSED_KIND = r"\.?[\"”]?(?:\s\([^()]*\))?,\s(?:an?|the|one\sof\sthe)\s(?:(?!(?:of|in|on|at|by|for|to|from|with|as|and|or|who|which|that)\s)[\w-]+\s){1,4}"
"""The same over what the name is called: "S, a film directed by V"."""

CONTINUED = rf"(?:\s[A-Z][\w-]*){{0,2}}\.?[\"”’]?,?\s(?:(?:and|but|or|while|with)\s)?(?:it\s|they\s)?(?:(?:is|was|are|were|has|have|had)\s)?{ADVERBS}{ARTICLE}?{QUALITIES}"
"""From the value of one cue to the next cue of the same subject: "… managed by V and chaired by"."""

STOPPING_DESCRIPTION = frozenset(
    """
    of in on at by for from with without to into onto over under between among about around near within
    across through toward towards behind beyond despite via amid alongside including like versus as than and or but
    nor if when while where whereas although though because who whom whose which what that this these those not no
    is was are were be been being has have had do does did can could will would may might must shall should
    following preceding succeeded replaced after before until since during against succeeding replacing preceded
    secondly firstly thirdly followed him her his their its it he she they them both either neither another other others several many some
    born died married named called made
    """.split()
)
"""Words that no description in front of a name holds: after one of them another phrase begins."""

PAIR_OF_NOUNS = r"[a-z][a-z-]+(?:er|or|ist|ress|ian|man)\sand\s(?=[a-z][a-z-]+(?:er|or|ist|ress|ian|man)\s)"
"""Two callings in front of their bearer: "the singer and actor V"."""

OPENING_PREPOSITIONS = frozenset({"In", "At", "From", "Near", "Outside", "Around"})
"""Capitalised only because they open the sentence: no part of the name after them."""

COMPETING = frozenset(
    """
    following preceding succeeded replaced after before with against over than like unlike by of from in at on for
    to under versus beside alongside despite succeeding replacing and
    """.split()
)
"""A name after one of these is not what the next clause is about."""

AND_ANOTHER = r"\s(?:and|&)\s(?:the\s)?[A-Z]"
"""After a name: another one is joined to it."""

_RECORDING = r"\b(?:engineers?|producers?|labels?|studios?|technicians?|company|ethnologists?|folklorists?)\s(?:of\s[^,;]*)?$"
OTHER_PARTS = {"performer": _RECORDING, "artist": _RECORDING}
"""Property → what stands before a name after its verb where somebody else's part in it is told: "recorded by the engineer V"."""

BEFORE_ATTRIBUTE = r"(?:\b[Aa]n?|\d{4})\s$"
"""In front of a name that describes the noun after it: "a 2014 Malayalam film"."""

AGENT_APART = r"(?:\s(?:in|on|at|from|with|as|for)\s[^,;.()]{1,40}?){1,2}\sby(?=\s)"
"""From a passive verb over place and date to who acts: "was founded in Rome in 1900 by"."""

NAME_ENDS = r"[\s-]based\b|['’]s?\s|['’]s?[,.]|-|–\w"
"""What shows that a name is only part of a phrase: "V's brother", "V-based"."""

PEOPLE_BEHIND = (
    r"\s(?:[a-z]+\s)?(?:students|graduates|alumni|engineers|scientists|researchers|entrepreneurs|businessmen|businesswomen|investors|programmers|developers"
    r"|designers|musicians|artists|writers|journalists|lawyers|doctors|teachers|professors|players|workers|farmers|merchants|bankers|soldiers|officers"
    r"|residents|natives|fans|citizens|politicians|brothers|sisters|duo|couple|people|men|women|pioneers)\b"
)
"""After a name: it tells where people are from, "founded by Belm students"."""

OWNS = r"['’]s\s(?!(?:in|on|at|for|from|to|by|with|and|or|as|of|who|which|that|after|before|during|since|until|when|while|but)\b)[a-z]"
"""From the end of an unknown name, which may have it itself ("bought by Brodie's in 1990"): it owns what follows."""

FINITE_VERBS = frozenset(
    """
    won wrote writes written sang sung wed led drew drawn built made took gave born founded founds owns runs ran holds held hosts
    stars features wins joins marries penned painted acceded bought
    """.split()
)
"""Irregular and present forms of verbs that state a property; regular past forms end in -ed."""

NARROWING = frozenset(
    """
    commercial financial business cultural economic industrial former ex then old erstwhile onetime ancient historic historical regional provincial local
    colonial royal imperial legislative judicial executive wartime summer winter interim temporary spiritual unofficial second twin honorary deputy vice assistant acting
    """.split()
)
"""In front of a noun they make another thing of it: the commercial capital is not the capital."""

OPEN_TO_NARROWING = "capital"
"""A noun that nearly any other noun narrows: the fashion, tech, flamenco, murder capital."""

NOT_NARROWING = frozenset(
    """
    the a an this that its their our my your his her whose each every any no and or but nor as is are was were be been being
    become becomes became becoming remain remains remained called named of in to for from by with at on into than not
    also still now then currently today which where when while s
    new old national federal official administrative present current modern future country nation state kingdom republic island
    northern southern eastern western central coastal inland beautiful bustling busy sprawling vibrant lively leafy hilly
    small tiny huge war-torn besieged embattled occupied ravaged rainy snowy sunny largest biggest own
    """.split()
)
"""What may stand in front of it and still leave it the capital."""

PLACES = frozenset({"capital", "largest-city", "county-seat"})
"""Ids of properties whose value a preposition may govern: "in V, the capital of S,"."""
CLOSING = (",", ".", ";", ")", "")
"""What follows such an apposition."""

COUNTED = frozenset(
    "first second third fourth fifth last next previous later earlier original ex former late".split()
)
"""In front of who or what somebody has: there were several, and the rule base may mean another."""

SHARED_ACTS: dict[str, frozenset[str]] = {"performer": frozenset({"performed", "performs", "sang", "sings"})}
"""Id of a property → active verbs that others do to the same thing: many sing a song, one has recorded it."""

NEXT_PHRASE = r"\s(?:to|into|via|through|towards?|by|and|or|than|like)\s(?:the|an?)\s(?:[a-z]+\s)?"
"""From a name to a noun that another preposition or "and" brings in: "from Varnia to the capital"."""

APPOSED = r"[\"”]?(?:\s\([^()]*\))?(?:,\s(?:(?:an?|the)\s)?(?:[a-z-]+\s){0,3}|['’]s?\s(?:[a-z-]+\s){0,2})"
"""From an owner right to its noun: "S, a division of", "S's largest division"."""

BEHIND_KIND = r"(?:\s[a-z]+){0,2},\swhich\s(?:(?:is|was|has|had|been)\s){0,2}"
"""From a name to a verb that a comma and "which" tie to it, over the noun of its kind: "the X league, which was won"."""

APART = r"\b(?:secondly|thirdly|from|against|like|unlike|than|after|before)\b"
"""Between a cue and a name that is not its value after all: "moved its capital from V"."""

AGENT_PREPOSITION = "by"
"""The last word of cues after which the value is who made it: "album by"."""

OBJECT_PREPOSITIONS = frozenset(
    {"by", "in", "at", "on", "for", "to", "from", "with", "through", "of", "the", "as"}
)
"""Last words of cues after which the value stands: "plays for", "signed to"."""

LOWERCASE_IN_NAMES = (
    r"(?:of|the|de|da|do|dos|das|del|della|di|du|des|van|von|der|den|la|le|las|los|el|al|bin|ibn|y|e)"
)
CAPITALISED_PHRASE = (
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.&-]*"
    rf"(?:\s(?:{LOWERCASE_IN_NAMES}\s){{0,2}}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.&-]*|\s&\s[A-Z][\w’'.-]*|\s[IVX]+\b)*"
)
"""A name that the rule base need not know."""

AGENT_ENDINGS = ("er", "or")
PASSIVES = {
    "chairman": "chaired by",
    "chairwoman": "chaired by",
    "chairperson": "chaired by",
    "abbreviation": "abbreviated to",
    "material": "made of",
    "parent company": "subsidiary of",
    "governing body": "governed by",
    "leader": "led by",
    "author": "written by",
    "singer": "sung by",
}
"""Nouns whose verb does not follow from their ending."""

NAMED_WORK = r"\b(?:novel|film|movie|play|game|series|story)\s[\"“‘']?$"
"""Before the name of a work: "in the film X"."""

RELATIVE_OPENER = r",?\s(?:where|whose|who|which|in\swhich)\s"
"""Where a relative clause begins, which speaks of the name in front of it."""

THAT = r"\sthat\s"
PLACED_NOUN = r"\b(?:(?:an?|one)\s(?:[a-z-]+\s){1,4}|part\s)(?:in|on|of|at|near|from)\s(?:the\s)?(?:[a-z]+\s)?"
"""After and in front of the name of a place that only tells where a noun lies."""

SYMMETRIC = frozenset({"spouse", "sibling"})
"""Ids of properties that hold both ways."""

NEVER_MISTAKEN = (
    frozenset({"birthplace", "deathplace"}),
    frozenset({"director", "producer", "composer", "screenwriter", "cinematographer", "film-editor"}),
    frozenset({"spouse", "child", "sibling", "father"}),
    frozenset({"spouse", "child", "sibling", "mother"}),
    frozenset({"follows", "followed-by"}),
)
"""Properties for which no words stand alike: what says the one never says the other."""

HELD_AGAINST = (
    r"\b(?:linked|tied|pegged|fixed|anchored|compared|relative|equal|similar|opposed|convertible|converted|exchanged|rose|fell|against|versus|unlike|than)\b"
    r"[^,;:.]{0,20}\s$"
)
"""Between a cue and a name: what the cue says is but held against the name ("a currency pegged to the X")."""
