"""How English mentions people: by name, pronoun, what they are, and whose relatives they are.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.biographies.deeds import DEED
from factlint.extraction.languages.en.biographies.trades import OF_OFFICE, ROLE
from factlint.extraction.languages.en.calendar import MONTHS, WEEKDAYS
from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_MALE = (
    "father-in-law|son-in-law|brother-in-law|father|husband|son|brother|uncle|nephew|grandfather|grandson|widower|stepfather|stepson|stepbrother|half-brother|godfather|godson"
    "|great-uncle|granduncle|great-nephew|great-grandfather|great-grandson|grandpa|granddad|grandad|bridegroom"
)
_FEMALE = (
    "mother-in-law|daughter-in-law|sister-in-law|mother|wife|daughter|sister|aunt|niece|grandmother|granddaughter|widow|stepmother|stepdaughter|stepsister|half-sister|godmother|goddaughter"
    "|great-aunt|grandaunt|great-niece|great-grandmother|great-granddaughter|grandma"
)
MALE, FEMALE = frozenset(_MALE.split("|")), frozenset(_FEMALE.split("|"))
SUCCESSOR = "successor"
_KIN = rf"(?:{_MALE}|{_FEMALE}|child|grandchild|cousin|fiancée?|bride|twin|{SUCCESSOR}|predecessor)"
PARENTS = frozenset("father mother".split())
SPOUSES = frozenset("husband wife widow widower bride".split())
CHILDREN = frozenset("son daughter child".split())
SIBLINGS = frozenset("brother sister".split())
GRANDPARENTS = frozenset("grandfather grandmother grandpa grandma granddad grandad".split())
GRANDCHILDREN = frozenset("grandson granddaughter grandchild".split())
ONE_ONLY = SPOUSES | PARENTS
"""Relatives of whom most people have one, so that two mentions are of the same person."""
NOT_THE_ONE = r"\b(?:first|second|third|fourth|former|late|new|future|step|foster|adoptive|adopted|half|ex)\b"
"""Before the noun for a relative: there may be others of the kind."""
_NOT_NAMES = "|".join(map(str.capitalize, (*MONTHS, *WEEKDAYS)))
_OPENERS = (
    "In|On|At|By|He|She|His|Her|Their|Its|It|This|That|These|Those|The|A|An|After|When|While|Aged|Then|Later|During|From|Despite|Although|Though|Since|Following|Upon|As|With|For|Until|Because|However"
    "|Before|Under|Having|Only|Even|Still|Soon|Eventually|Finally|Once|Born|Widowed|Orphaned|They|We|I|My|Our|And|But|So|Yet|There|Here|Both|One|Two|Three|Where|What|Who|If|To|Of|Now|Today|Also"
    "|Captured|Educated|Married|Not|No|Some|Many|Most|Over|Between|Through|Within|Around|About|Instead|Meanwhile|Thereafter|Afterwards|Like|Just|Nearly|Almost|Eight|Nine|Ten|Four|Five|Six|Seven|Eleven|Twelve|Yes"
)
_WORD = rf"(?!(?:{_NOT_NAMES})\b)[A-ZÀ-Þ](?:[\w’'-]*\w(?!\w)|\.)(?<![’']s)"
_NEXT_WORD = rf"(?:(?:April|May|June|August)(?= [A-ZÀ-Þ][a-zà-ÿ])|{_WORD})"
"""A month may be a middle name."""
FEMININE_TITLES = frozenset(
    "mrs ms miss dame lady sister mother queen princess countess duchess abbess empress".split()
)
MASCULINE_TITLES = frozenset(
    "mr sir lord father brother king prince count duke baron earl viscount emperor pope abbot".split()
)
"""The titles that show the gender of their bearer, case-folded."""
_SHORT_TITLE = (
    r"(?:(?:Prof|Dr|Mr|Mrs|Ms|Rev|Revd|Hon|Gen|Col|Capt|Cmdr|Lt|Sgt|Cpl|Pte|Maj|Adm|Sen|Gov|Fr|Sr|Br)\. )?"
)
NAME = rf"(?!(?:{_OPENERS})\b){_SHORT_TITLE}{_WORD}(?: (?:(?:de|da|do|dos|di|del|della|degli|dal|van|von|zu|af|av|der|den|ter|ten|te|bin|ibn|bint|ben|ap|al|el|la|le|du|y|e) ){{0,2}}(?:(?:al|el|as|ash|ad|an)-)?{_NEXT_WORD}){{0,4}}"
_CALLED = rf"(?:(?:,? the {ROLE}|,)? (?P<called>{NAME})(?! and {_WORD}))?"
_OWNER = rf"(?P<owner>[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|(?:[Tt]he {ROLE}|{NAME})[’']s)"
_ADJECTIVES = r"(?:(?!(?:and|or)\b)[a-z-]+ ){0,2}?"
_KIN_MENTION = (
    rf"(?![Aa]n? [a-z ]{{0,20}}?(?:bride|widow|widower|child|mother|father) of (?:\d|{NUMBER_WORD}\b))(?![Aa] (?:[a-z]+ )?child of (?:\d|{NUMBER_WORD}\b))(?:{_OWNER} (?P<adjectives>{_ADJECTIVES})|[Tt]he (?P<rank>elder|younger|eldest|youngest|oldest) |(?:[Aa]n?|[Oo]ne|[Tt]wo) (?P<one>{_ADJECTIVES}))"
    rf"(?P<kin>{_KIN})(?![a-z]|-[a-z]|[’']s){_CALLED}"
)
_RANKED = rf"[Tt]he (?P<placed>elder|older|younger|eldest|youngest|oldest)(?: (?:of (?:the )?(?:two|three|four|five|pair|them|brothers|sisters|siblings|twins)(?: (?:brothers|sisters|siblings|children|twins|sons|daughters))?|one|twin))?,? (?P<ranked>{NAME})"
_YOUNG = r"[Tt]he (?P<young>boy|lad|youth|girl|lass)(?![a-z]|[’']s)"
_PRONOUN = r"(?P<pronoun>[Hh]e|[Ss]he|I|him|her|himself|herself)\b(?![’']s)(?P<self> (?:himself|herself)\b)?"
_LOOKS = r"(?:(?:‹t\d+›|[a-z]+genarian|centenarian|young|old|elderly|future|former|retired|great|celebrated|famous|[A-Z][a-z]+(?:an|ish|ese|ch)) ){0,2}"
_ROLE_MENTION = rf"(?:(?:[Tt]he|[Oo]ur) {_LOOKS}(?P<role>{ROLE})|(?:[Tt]he )?‹t\d+› (?P<future>{ROLE}|{OF_OFFICE}))(?![a-z]|[’']s| of the ){_CALLED.replace('called', 'apposed')}"
_YEARS_OLD = rf"(?P<age>\d\d|{NUMBER_WORD})-year-old"
_SOMEBODY = "man|woman|boy|girl|lad|lass|male|female|gentleman|lady|patient|pensioner|widow|widower|student|pupil|schoolboy|schoolgirl|teenager|resident|suspect|victim|driver|passenger|cyclist|retiree"
_AGED_MENTION = rf"(?:[Tt]he|[Oo]ur|(?P<indefinite>[Aa]n?)) {_YEARS_OLD} {_LOOKS}(?P<aged>{ROLE}|{_SOMEBODY})(?![a-z]|[’']s)(?:,? (?P<of_age>{NAME}))?"
_BORN = rf"[Tt]he (?:(?:boy|girl|child|young|late|elderly|future|former|new|old|retired|great|celebrated) )?(?!(?:{_KIN}|baby|twins?|others?|rest|first|second|third|last|next|elder|younger|eldest|youngest)\b)(?P<born>[a-z]+)(?=,? (?:who )?(?:(?:was|had been) )?born\b)"
_POSSESSOR = rf"(?:(?P<possessor>[Hh]is|[Hh]er)|(?:[Tt]he (?P<holder>{ROLE})|(?P<bearer>{NAME}))[’']s) (?=(?:own |early |sudden |untimely )?(?:death|birth)\b|[\w-]+ birthday\b|(?:[a-z-]+ ){{0,3}}?{DEED}\b|(?:[\w ‹›-]{{1,60}} )?(?:was|were|had been) (?:written|composed|painted|drafted)\b)"
_NAMESAKE = rf"(?:[Aa]nother|[Aa] (?:second|third|fourth|fifth|different|later|younger|older|certain)) (?P<namesake>{NAME})(?![’']s)"
_HEAD = r"(?=[A-ZÀ-Þ‹]|(?:an?|another|he|her(?:self)?|him(?:self)?|his|my|one|our|she|the|their|two)\b)"
"""What every mention begins with; most positions fail here at once."""
MENTION = rf"(?:\b|(?=‹t)){_HEAD}(?:{_KIN_MENTION}|{_POSSESSOR}|{_RANKED}|{_NAMESAKE}|{_AGED_MENTION}|{_ROLE_MENTION}|{_BORN}|{_YOUNG}|{_PRONOUN}|(?P<name>{NAME})(?![’']s))"
"""Any mention of a person."""
NAMED_THING = (
    r" (?:Prize|Award|Medal|Trophy|Scholarship|Fellowship|Orchestra|Choir|Quartet|Foundation|Institute|Society|Association|Academy|College|School|University|Museum|Library|Gallery"
    r"|Theatre|Theater|Hospital|Hotel|Company|Brewery|Railway|Avenue|Cathedral|Abbey|Championships?|Festival|Exhibition|Commission|Council|Committee|Ministry)$"
)
"""At the end of a name: it is that of a thing named after somebody."""
ARTICLES = ("the ", "The ")
"""Before a name without a title: it is probably that of a thing."""
IN_PLACE = r"\b(?:in|near|into|(?:moved|came|went|returned|emigrated|fled|travelled|traveled|sailed|settled|arrived|lived|walked|drove|rode|escaped|hurried|home|back) (?:to|at|from|for)) $"
"""Before a name: it is that of a place."""
OF_PLACE, FROM_PLACE = r" (?:of|from|in|at|near) ", r" (?:from|in|at|near) "
"""Between somebody and where he is from; "of" after a trade may precede somebody: "the biographer of Holt"."""
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
ORDINAL_BEFORE = rf"\b[Tt]he (?P<ordinal>{'|'.join(sorted(ORDINALS))}) $"
"""Before the name of one of several who bore it: "the second Lord Ash"."""
LIFE_BEHIND = r" ?\(‹d\d+› ?[–—-] ?‹d\d+›\)"
"""Behind a name: when its bearer lived."""
RELATIVE_OF = rf"\b{_KIN} of $"
"""Before whose relative the subject is."""
IS_BORN = r",? \(?(?:(?:who )?(?:(?:was|had been) )?(?:born|b\.)|(?:(?:then|now|already|still) )?aged)(?= )"
"""After a name: it is that of a person, whatever its words."""
ROLES_OF_WOMEN = frozenset("woman girl lass female lady widow schoolgirl actress heiress".split())
ROLES_OF_MEN = frozenset("man boy lad male gentleman widower schoolboy actor".split())
"""The roles in `MENTION` that imply one gender."""
YOUNG = {"boy": "he", "lad": "he", "youth": "he", "girl": "she", "lass": "she"}
"""Nouns, after "the", for somebody young → the pronoun."""
TWINS = r"\b(?:[Tt]he (?P<many>twins|triplets|twin (?:brothers|sisters))|(?P<they>[Tt]hey))\b"
"""Nouns for several people of the same age."""
TWIN_ROLES, THEY = ("twins", "triplets", "twin brothers", "twin sisters"), "they"
MASCULINE, FEMININE = "he", "she"
PRONOUNS = {
    "he": MASCULINE, "him": MASCULINE, "his": MASCULINE, "himself": MASCULINE,
    "she": FEMININE, "her": FEMININE, "herself": FEMININE,
}  # fmt: skip
OBJECTS = frozenset({"him", "her"})
BEHIND_OBJECT = r"(?=[.,;:)]|$| (?:in|on|at|to|for|from|with|by|and|but|when|while|as|until|after|before|off|out|up|away|home|back|there|again|once|how|that|an?|the)\b)"
"""After one of them that is an object and not a possessive."""
SUBJECTS = frozenset({"he", "she", "i"})
"""Pronouns that are always subjects."""
INDEFINITE = r"[Aa]n? "
THE_OFFICE = "the future "
"""Begins the role of somebody who has yet to take an office, and so is not its holder in the text."""
THEIR, THE, FIRST_PERSON = "their", "the ", "i"
