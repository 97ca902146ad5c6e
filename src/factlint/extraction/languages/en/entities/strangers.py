"""Whom and what a sentence may introduce, so that the next may refer to it by a pronoun."""

from __future__ import annotations

BEFORE_NO_PERSON = frozenset("in at near from for on the into against over an a".split())
"""In front of capitalised words: they name a place, a team or a work rather than a person."""

OWN_NAME = (
    r"(?:\b(?:(?:known|billed|credited|baptised|baptized|christened|recorded|published|wrote|performed|recording|writing|performing)(?:\s[a-z]+){0,2}\sas"
    r"|a\.k\.a\.|aka|alias|nicknamed|dubbed|styled|surnamed|née|né|born|(?:him|her)self|or(?:\ssimply)?"
    r"|(?:pen|stage|real|birth|full|maiden|religious|given|married|ring|regnal|original|professional|legal|Christian)[-\s]name(?:\s(?:of|was|is))?"
    r"|(?:under|by|using|took|adopted|with)\s(?:the|his|her|a)\s(?:[a-z-]+\s)?(?:name|pseudonym|alias|nickname|nom de plume|moniker)s?(?:\sof)?"
    r"|(?:name|pseudonym|alias|nickname)\s(?:was|is)),?|\()\s?[“\"‘']?$"
)
"""In front of a name: another one of whom the sentence is about, "also known as X", "born X", "under the name X"."""

OWN_POST = (
    r"(?:\b(?:as|is|was|became|become|being|elected|appointed|named|made|chosen|ordained|consecrated|crowned|created)\s(?:the\s|an?\s)?"
    r"|\b(?:of|in|for|at)\s(?:the\s)?[A-ZÀ-Þ][^,.;:]{1,50},?\sand\s(?:the\s|an?\s)?)$"
)
"""In front of a post written large: that of whom the sentence is about, "served as the Governor of X"."""

OTHER_TOPIC = (
    r"\b(?:(?:followed|preceded|succeeded|replaced)\sby|(?:based|modell?ed)\son|adapted\sfrom|inspired\sby|named\safter|"
    r"(?:sequel|prequel|remake|predecessor|successor|follow-up)\sis|bought|acquired|purchased|took\sover|merged\swith|"
    r"sold|replaced|owns|runs|operates|publishes|founded|established|opened|launched|created)\s(?:the\s|its\s|an?\s|[A-Z])"
    r"|\b(?:has|have|had)\san?\s(?:sister|twin|copy|replica|rival|namesake|counterpart)\b|\bthan\s(?:the\s)?[A-Z]"
    r"|\b(?:purchase|acquisition|takeover|sale|merger)\s(?:of|with)\s(?:the\s|its\s|an?\s|[A-Z])"
    r"|\b(?:of|from|to|with|by|for|in|at)\s(?:an?|another)\s(?:[a-z-]+\s){0,3}[a-z-]+(?:\swith\s[^,;:]{3,40})?,?\s(?:that|which)\s(?:was|is|had|has|[a-z]+ed)\b"
    r"|\b(?:has|have|had|runs|owns|to|into|with|for|by)\s(?:an?|its\sown)\s(?:[a-z-]+\s){0,3}[a-z-]+\W?$"
)
"""A sentence with this introduces another thing, which "it" in the next sentence may mean."""

_ATTRIBUTE = (
    r"(?:location|address|campus|site|headquarters|capital|motto|nickname|name|title|full|population|area|length|height|width|depth"
    r"|elevation|altitude|runway|genre|style|languages?|currency|leader|ingredients?|region|country|postcode|colou?rs?|status|rank|official|main|mass|speed"
    r"|birthplace|nationality|age|date|year|cost)\b"
)
"""What is about a thing rather than being another one."""

OWNED = rf"(?:[’']s?|[Ii]ts)\s(?!(?:[a-z]+\s)?{_ATTRIBUTE})"
"""Right after a name, or with "its": a thing of its own, which "it" in the next sentence may mean."""

_BEHIND_NOUN = (
    r"(?:of|in|on|at|for|from|to|by|with|near|under|over|was|were|is|are|has|had|have|that|which|who)\b"
)
DEFINITE_SUBJECT = (
    rf"(?:The|This|That)\s(?!(?:[a-z]+\s)?{_ATTRIBUTE})"
    rf"(?P<phrase>[a-zà-ÿ-]+(?:\s(?!{_BEHIND_NOUN})[a-zà-ÿ-]+){{0,2}})(?P<closed>,?\s{_BEHIND_NOUN})?"
)
"""The subject of a sentence that opens with it: a thing that has not been named; its last word is the noun where it is closed
("The reading room of").
"""

BESIDE_ANOTHER = r"[”\"]?\sand\s(?:[Tt]he\s)?[“\"]?(?P<name>[A-ZÀ-Þ][\w’'-]*)"
"""Right after a subject: there are two, and a pronoun for one may mean either."""

NEW_SUBJECT = r"\b[Aa](?:n|nother)?\s(?:(?!(?:and|or|but|who|that|which|then)\s)[a-zà-ÿ-]+\s){1,3}(?:was|is|has|had|began|came|took|became|stands|stood|lies|lay|[a-z]{2,}ed)\s"
"""In a sentence that has no other: the next may be about it as "it"."""

STATES_PARENTS = (
    r"\s(?:is|was)\s(?:the|an?)\s(?:[a-z]+\s){0,3}(?:daughter|son|child)\sof\s[^.;]{1,140}(?<!\swho)\.?\s*"
)
"""All of a sentence after its subject: whom it names are parents, and "she was born" continues about the child."""

_WOMEN = r"wife|sister|daughter|mother|widow|aunt|niece|grand(?:mother|daughter)|girlfriend|mistress|fiancée|queen|princess|actress"
_MEN = r"husband|brother|son|father|widower|uncle|nephew|grand(?:father|son)|boyfriend|fiancé|king|prince"
_OTHERS = (
    r"friend|colleague|cousin|child|partner|lover|teacher|tutor|mentor|pupil|student|rival|assistant|secretary|successor|predecessor|"
    r"collaborator|president|minister|chancellor|general|namesake|disciple|follower|patron|spouse|companion|ally|enemy|opponent|biographer|translator|(?:co-)?author|"
    r"(?:co-)?founder|director|editor|doctor|nurse|lawyer|servant"
)
_OWNING = r"(?:(?<=\w)[’']s?|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|an?|another|one))\s(?:[a-z-]+\s){0,2}"
_PREDICATE = r"(?<!\bwas\s)(?<!\bis\s)(?<!\bbecame\s)(?<!\bas\s)"
"""What a sentence says its subject is introduces nobody else: "was the son of", "became a teacher"."""


SAID_OF_SUBJECT = (
    r"\b(?:was|is|became|become|as|remained)\s(?:the\s)?(?:[A-ZÀ-Þ][\w.-]*\s){0,3}[A-ZÀ-Þ][\w.-]*$"
)
"""In front of what somebody or something named has: the subject is that himself ("served as Varnia's ambassador")."""


def _introducing(nouns: str) -> str:
    return rf"{_PREDICATE}{_OWNING}(?:{nouns})\b"


_AGENT = (
    r"(?:(?<=\w)[’']s?|\b(?:[Hh]is|[Hh]er))\s(?:[a-z-]+\s)?"
    r"(?!(?:career|letter|paper|power|order|number|chapter|character|dinner|tower|theater|center|cancer|labor|honor|summer|winter|"
    r"river|water|quarter|brother|sister|father|mother|daughter|grandfather|grandmother|granddaughter|corner|matter|manner|"
    r"newspaper|computer|master|shoulder|finger|poster|prayer|dagger|border|banner|humor|error|color|favor|mirror|version)\b)"
    r"[a-z]{3,}(?:er|or|ist|ian|ess|man|woman)\b"
)
"""Who works or does something for somebody: "X's housekeeper"."""

WOMEN, MEN, OTHERS = _introducing(_WOMEN), _introducing(_MEN), rf"{_introducing(_OTHERS)}|{_AGENT}"
"""In a sentence: somebody next to its subject, of whom the next may speak as "she", as "he", as either."""

MET = (
    r"\b(?:(?:wrote|spoke|talked|turned|proposed|engaged|married|related|lost)\sto|married|met|loved|taught|befriended|succeeded|replaced|"
    r"admired|hired|defeated|beat|painted|adopted|murdered|killed|arrested|(?:together|friends|worked|lived|studied|collaborated|affair|quarrelled)\swith|"
    r"studied\sunder|by|(?:learnt|learned|heard|inherited|separated)\sfrom|(?:the|an?|his|her|their)\s(?:[a-z]+\s)?(?!other\b|former\b|river\b|newspaper\b|tower\b)[a-z]{3,}(?:ist|ian|er|or|ess)|king|queen|poet)"
    r"\s[A-ZÀ-Þ][a-zà-ÿ]+"
)
"""Before a name: it is a person's, even one that stands alone."""
