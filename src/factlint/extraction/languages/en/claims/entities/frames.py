"""How English ties a name to the property it is the value of. Regular expressions over the prose around a cue."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.subjects.owners import ASIDE_OF_OWNER
from factlint.extraction.languages.en.claims.subjects.verbs import IRREGULAR_PASTS

BE = r"(?:is|was|are|were|be|being|became|becomes|remains|remained|(?:has|have|had)\sbeen)"
ADVERBS = (
    r"(?:(?:also|currently|now|still|later|then|originally|first|previously|initially|both|jointly)\s){0,2}"
)
ARTICLE = r"(?:(?:the|a|an|its|their|his|her|one\sof\sthe)\s)"
QUALITIES = r"(?:(?!(?:of|in|on|at|by|for|to|from|with|as|and|or|not|that|which|who)\s)[a-z][a-z-]*\s){0,2}"
"""Up to two words that qualify a noun: "the current champions"."""
OPENING_QUOTE = r"[\"“‘']?"

NO_DEED = rf"(?!(?:(?!retired|renowned|famed|beloved|estranged|named|called)[a-z]+ed|{IRREGULAR_PASTS})\s)"
"""Right after a noun that states who somebody is: the noun does nothing ("its director met V")."""

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

OWNER_TO_VALUE = (
    rf"\.?[\"”’]?(?:\s\([^()]*\))?(?:(?:{ASIDE_OF_OWNER}|,)?\s{BE}\s{ADVERBS}|,\s|:\s){ARTICLE}?{OPENING_QUOTE}"
)
"""From the owner of a noun to the value: "the capital of S is V", "the capital of S, V"."""

OWNER_TO_PLACE = rf"\.?[\"”’]?(?:\s\([^()]*\))?,?\s(?:{BE}|lies?|lay)\s{ADVERBS}(?:located\s|situated\s|based\s|found\s)?(?:in|at)\s(?:the\s)?(?:(?:city|town|village)\sof\s)?"
"""The same of a noun that is somewhere: "the headquarters of S are in V"."""
PLACED = " in"
"""How a cue ends whose property states where something is."""

_MADE = (
    rf"{BE}\s(?:chosen|made|named|selected|designated|declared|proclaimed|confirmed|elected|appointed)(?:\sas)?"
)
VALUE_TO_NOUN = rf"\.?[\"”’]?(?:\s\([^()]*\))?(?:,?\s(?:{_MADE}|{BE}|serves\sas|served\sas)\s{ADVERBS}{ARTICLE}?{QUALITIES}|\sas\s{ARTICLE}?{QUALITIES})"
"""From a name to the noun that it fills: "V is the capital", "V was chosen as its capital", "V as its chairman"."""

VALUE_TO_POSSESSOR = rf"\.?[\"”’]?,?\s{BE}\s{ADVERBS}"
"""From a name to the owner of the noun that it is: "V is S's capital"."""

SUBJECT_TO_OWNER = rf"\.?[\"”’]?(?:\s\([^()]*\))?(?:,?\s{BE}\s{ADVERBS}(?:one\sof\s)?|,\s(?P<apposed>)(?:one\sof\s)?)(?:the\s)?"
"""From what something has to its owner: "S is one of V's moons", "S, V's moon,"."""
OWNED_TO_SUBJECT = rf"\s(?:{BE}\s{ADVERBS})?{OPENING_QUOTE}|,\s{OPENING_QUOTE}"
"""From such a noun to the name of what is had: "V's moon S", "V's largest moon is S", "V's largest moon, S,"."""
APPOSITION_ENDS = (",", ".", ";", ")", ":")

APPOSED_POSSESSOR = rf"{VALUE_TO_POSSESSOR}|,\s"
"""The same where a comma closes the noun: "V, S's capital,"."""

BARE_POSSESSOR = ("s ", " ")
"""After the apostrophe of an owner whose noun nothing narrows."""

VALUE_IS_NOUN = rf"\.?[\"”’]?,?\s{BE}\s{ADVERBS}the\s(?:current\s)?"
"""The narrowest form of it, for a noun that does not name its owner."""

APPOSITION_TO_NOUN = rf"\.?[\"”’]?,\s{ARTICLE}?{QUALITIES}"
"""From a name to a noun in apposition, which needs its owner after: "V, the capital of S"."""

VALUE_TO_VERB = rf"\.?[\"”’]?(?:,?\swho)?\s{ADVERBS}(?:(?:has|have|had)\s)?{ADVERBS}"
"""From who acts to an active verb: "V founded S", "V, who founded S", "it was V who founded S"."""

OF_WHICH_TO_VALUE = rf"\sof\swhich,?\s{BE}\s{ADVERBS}{ARTICLE}?{OPENING_QUOTE}"
ANTECEDENT_TO_NOUN = rf",?\s{ARTICLE}?{QUALITIES}"
"""Around a noun in "S, the capital of which is V"."""

OBJECT_RELATIVE = r"\.?[\"”]?(?:\s\([^()]*\))?,?\s(?:which|that)\s(?:the\s)?(?:[a-z-]+\s){0,3}"
"""From what is acted on to who acts: "S, which the painter V made"."""
AND_WHO_ACTS = r"(?:,?\sand|,)\s"
WITHOUT_FURTHER_OBJECT = r"[,.;)]|\s(?:in|at|on|for|from|with|while|when|after|before|as|during|between|and|together|jointly|around|about)\b|$"
"""Right after the verb of such a clause."""

VERB_TO_OWNER = rf"\s{ARTICLE}?{OPENING_QUOTE}"

POSSESSOR = rf"[\"”]?['’]s?\s(?:[a-z]+\sand\s[a-z]+\s)?{QUALITIES}"
"""From a possessor to its noun: "S's largest city"."""

WITHOUT_OBJECT = r"\s(?:back|home|that|about)\b"
"""After a verb that then acts on no work: "wrote back to X, praising the book"."""

CLEFT = rf"[Ii]t\s(?:is|was)\s(?:in|at)\s{ARTICLE}?"
BEHIND_CLEFT = r"\sthat\s(?:the\s)?[“\"]?"
"""Around a place that opens its sentence: "It was in V that S died"."""

TO_VERB = rf"\s(?:{BE}\s|had\sbeen\s)?(?:[a-z]+ly\s)?"
OPENED_WITH = rf"With\s{ARTICLE}?(?:[a-z-]+\s){{0,2}}"
AS_NOUN = rf"\sas\s{ARTICLE}?{QUALITIES}"
BEHIND_OPENED_WITH = r",\s(?:the\s(?:[a-z]+\s){0,2})?[“\"]?"
"""Around who fills a noun in a phrase that opens the sentence: "With V as its producer, S"."""

CONTINUED = rf"(?!.*\swhere\s)(?:\s[A-Z][\w-]*){{0,2}}\.?[\"”’]?,?\s(?:(?:and|but|or|while|with)\s)?(?:it\s|they\s)?(?:(?:is|was|are|were|has|have|had)\s)?{ADVERBS}{ARTICLE}?{QUALITIES}"
"""From the value of one cue to the next cue of the same subject: "… managed by V and chaired by"; "where" is of V."""

OWNED_BY_PERSON = r"\b(?:his|her)\s"
"""In such words: what follows belongs to the person named right in front."""

_RECORDING = r"\b(?:engineers?|producers?|labels?|studios?|technicians?|company|ethnologists?|folklorists?)\s(?:of\s[^,;]*)?$"
OTHER_PARTS = {"performer": _RECORDING, "artist": _RECORDING}
"""Property → what precedes a name after its verb where somebody else's part in it is stated: "recorded by the engineer
V".
"""

AGENT_APART = r"(?:\s(?:in|on|at|from|with|as|for)\s(?:(?!\sand\s[a-z])[^,;.()]){1,40}?){1,2}\sby(?=\s)"
"""From a passive verb over place and date to who acts, "was founded in Rome in 1900 by", and over no second verb."""

TO_APART = r"(?:\s(?:in|at|on)\s(?:(?!\sand\s[a-z])[^,;.()]){1,40}?){1,2}\sto(?=\s)"
"""From a verb over place and date to the other one whom it binds: "was married in Rome to V"."""

WITHIN = frozenset({", ", ", in ", " in "})
"""Between a place and the larger one that it lies in."""
PEOPLE_BEHIND = (
    r"\s(?:[a-z]+\s)?(?:students|graduates|alumni|engineers|scientists|researchers|entrepreneurs|businessmen|businesswomen|investors|programmers|developers"
    r"|designers|musicians|artists|writers|journalists|lawyers|doctors|teachers|professors|players|workers|farmers|merchants|bankers|soldiers|officers"
    r"|residents|natives|fans|citizens|politicians|brothers|sisters|duo|couple|people|men|women|pioneers"
    r"|employees|employers|executives|directors|managers|partners|colleagues|staff|staffers|veterans|members|users|hackers|coders|dropouts"
    r"|officials|ministers|generals|settlers|immigrants|emigrants|exiles|refugees|dissidents|activists|enthusiasts|hobbyists|amateurs"
    r"|scholars|academics|mathematicians|physicists|chemists|astronomers|biologists|geologists|economists|architects|painters|composers"
    r"|poets|novelists|actors|actresses|singers|comedians|animators|technicians|craftsmen|pilots|sailors|inventors|traders|fishermen"
    r"|miners|missionaries|priests|monks|nuns|nobles|noblemen|reporters|editors|families|friends|businesses|companies|firms|banks|clubs)\b"
)
"""After a name: it states where people are from, or whose they are: "founded by Belm students", "by former Belm
employees".
"""

PLACES = frozenset({"capital", "largest-city", "county-seat"})
"""Ids of properties whose value a preposition may govern: "in V, the capital of S,"."""
CLOSING = (",", ".", ";", ")", "")
"""What follows such an apposition."""

SHARED_ACTS: dict[str, frozenset[str]] = {"performer": frozenset({"performed", "performs", "sang", "sings"})}
"""Id of a property → active verbs that others do to the same thing: many sing a song, one has recorded it."""

NEXT_PHRASE = r"\s(?:to|into|via|through|towards?|by|and|or|than|like)\s(?:the|an?)\s(?:[a-z]+\s)?"
"""From a name to a noun that another preposition or "and" introduces: "from Varnia to the capital"."""

APPOSED = r"[\"”]?(?:\s\([^()]*\))?(?:,\s(?:(?:an?|the)\s)?(?:[a-z-]+\s){0,3}|['’]s?\s(?:[a-z-]+\s){0,2})"
"""From an owner right to its noun: "S, a division of", "S's largest division"."""

BEHIND_KIND = r"(?:\s[a-z]+){0,2},\swhich\s(?:(?:is|was|has|had|been)\s){0,2}"
"""From a name to a verb that a comma and "which" tie to it, over the noun of its kind: "the X league, which was won"."""

APART = r"\b(?:secondly|thirdly|from|against|like|unlike|than|after|before)\b"
"""Between a cue and a name that is not its value after all: "moved its capital from V"."""

LOWERCASE_IN_NAMES = (
    r"(?:of|the|de|da|do|dos|das|del|della|di|du|des|van|von|der|den|la|le|las|los|el|al|bin|ibn|y|e)"
)
CAPITALISED_PHRASE = (
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.&-]*"
    rf"(?:\s(?:{LOWERCASE_IN_NAMES}\s){{0,2}}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.&-]*|\s&\s[A-Z][\w’'.-]*|\s[IVX]+\b)*"
)
"""A name that the rule base need not know."""

NAMED_WORK = r"\b(?:novel|film|movie|play|game|series|story)\s[\"“‘']?$"
"""Before the name of a work: "in the film X"."""

RELATIVE_OPENER = r",?\s(?:where|whose|who|which|in\swhich)\s"
"""Where a relative clause begins, which refers to the name in front of it."""

SYMMETRIC = frozenset({"spouse", "sibling"})
"""Ids of properties that hold both ways."""

NARROWER = {"member-of": ("party", "league"), "part-of": ("parent-organization", "league")}
"""Id of a property → the properties that its words state of something that has a value for them: "a member of the V
party"."""

NEVER_MISTAKEN = (
    frozenset({"birthplace", "deathplace"}),
    frozenset({"director", "producer", "composer", "screenwriter", "cinematographer", "film-editor"}),
    frozenset({"spouse", "child", "sibling", "father"}),
    frozenset({"spouse", "child", "sibling", "mother"}),
    frozenset({"follows", "followed-by"}),
    frozenset({"founder", "chief-executive", "chair", "president", "director-general", "chancellor"}),
)
"""Properties for which no words stand alike: what says the one never says the other."""

NO_OFFICE = frozenset(
    {"founder", "author", "architect", "composer", "discoverer", "birthplace", "deathplace", "spouse"}
)
"""Ids of properties whose words say of nobody that he holds an office."""

HELD_AGAINST = (
    r"\b(?:linked|tied|pegged|fixed|anchored|compared|relative|equal|similar|opposed|convertible|converted|exchanged|rose|fell|against|versus|unlike|than|"
    r"nearer|closer|as\s[a-z]+\sas|such\sas|"
    r"(?:is|are|was|were|lies?|lay|stands?|stood|sits?)\s(?:[a-z]+\s){0,2}(?:near|close\sto|beside|opposite|outside|beyond|facing|overlooking|"
    r"(?:north|south|east|west)\sof|(?:far|away|miles|kilometres|km|hours?)\sfrom))\b[^,;:.]{0,20}\s$"
)
"""Between a cue and a name: what the cue says is but held against the name ("a currency pegged to the X"), or lies by it."""
