"""How English states births, deaths and ages. Regular expressions over prose."""

from factlint.extraction.languages.en.lives.dying import DEATH_WORDS, DIED_HERSELF, KILLED
from factlint.extraction.languages.en.lives.relatives import ACQUAINTANCE, FAMILY, RELATIVE
from factlint.extraction.languages.en.quantities.numerals import cardinals, ordinals

NUMBER_WORD = (
    rf"(?:(?:{cardinals(20, 90)})(?:[- ](?:{cardinals(1, 9)}))?|{cardinals(10, 19)}|{cardinals(1, 9)})"
)
SEVERAL = rf"(?:{cardinals(1, 9)})"
"""How many of several something happened to, before its date: "two died, one in 1981"."""
HEDGED_YEARS: dict[str, tuple[int | None, int | None]] = {
    "about": (-3, 4), "around": (-3, 4), "approximately": (-3, 4), "nearly": (-2, 1), "almost": (-2, 1),
    "over": (0, None), "at least": (0, None), "under": (None, 0), "not yet": (None, 0), "only": (0, 1), "just": (0, 1),
}  # fmt: skip
"""Hedge of an age → how many years before and after it the true one may lie, the last exclusive; None for any number."""
HEDGE = "|".join(HEDGED_YEARS)
DECADES = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
"""Decades of a life, each with the age at which it begins."""
DECADE = rf"(?:{'|'.join(DECADES)})"
PARTS_OF_DECADES = {"early": (0, 5), "mid": (2, 8), "late": (5, 10)}
"""The years of a decade that its parts may mean, the last exclusive."""
PERSON = r"(?:[A-ZÀ-Þ][\w’'.-]*)(?:\s(?:(?:de|da|do|dos|das|di|del|della|van|von|der|den|ter|bin|ibn|al|la|le|du|of|the|y|e)\s)*(?:[A-ZÀ-Þ][\w’'.-]*|“[^”]{1,20}”|\"[^\"]{1,20}\"))*"
"""A capitalised name."""


PRONOUN_OF_LIFE = r"(?:[“\"]?Born [^,;]{2,80}, (?:he|she)|He|She)\b"
"""At the head of a sentence that states a birth or death: the pronoun, perhaps after the birth."""

NICKNAME = r"\w[\"”’'] $"
"""Before a surname that is part of another name: “"Willie" Lincoln”."""

MAY_STATE_LIFE = rf"[Bb]orn|{DEATH_WORDS}"
"""A sentence without any of these states neither birth nor death, unless in brackets."""
BIRTH_OF_SUBJECT = r"(?:^[“\"]?Born|, (?:who was )?born|^(?:The|Our|His|Her) [a-z]+(?: [a-z]+)? was born)(?: [^,;()\d]{2,40}?)? (?:on|in) (?:the )?$"
"""Before the date of birth of the subject of a sentence: "Born in 1702, …", "The sculptor, born in 1941, …"."""
OF_OBJECT = r"\b(?:met|married|succeeded|replaced|beat|defeated|painted|taught|loved|interviewed)\b[^,]*, (?:who was )?born\b"
"""The birth of somebody who is the object of the verb."""
_NO_NAME = r"\b(?!(?:In|On|At|When|After|Before|But|And|The|Mr|Mrs|Ms|Dr|Sir)\b)"
FIRST_NAME_OF = rf"{_NO_NAME}([A-ZÀ-Þ](?:[\w’'-]*\w|\.)) "
"""Right before a last name."""
FIRST_NAME = rf"(?=[A-ZÀ-Þ]){_NO_NAME}(?P<first>[A-ZÀ-Þ][\w’'.-]*) (?P<last>[A-ZÀ-Þ][\w’'-]*)"
GOES_ON_WITH = r"\s*(?:(?:He|She|His|Her)\b|Born [^,.;]{2,60}, (?:he|she)\b)"
"""After the first sentence of a text: the name that it begins with is a person's."""
PRONOUN = r"\b(?:he|she|He|She)\b"
BRINGS_IN_KIN = rf"\b(?:{RELATIVE}|twin|husband|wife),? $"
"""Before the first name alone of such a person."""
BRINGS_IN = rf"(?:^|[.!?][”\"]? +|\b(?:{RELATIVE}|{ACQUAINTANCE}|by|with|was|met|is|named|called),? )$"
"""Before the full name of another person of whom the text may continue as "he" or "she"."""
BIRTH_ORDER = rf"(?:,| as) (?:the )?(?:son|daughter|child) of (?:an?|the|two|poor)\b|(?:,| as) the (?:(?:only|{ordinals(1, 7)}|eldest|oldest|youngest|elder|younger) )(?:son|daughter|child|of)\b(?:(?: of)? (?:(?:his|her|the|their) )?[a-z]+ (?:sisters|brothers|siblings|children|sons|daughters)\b)?"
"""After a birth, of whom somebody was born, and the place among brothers and sisters."""
OTHERS = (
    rf"\b(?:{FAMILY}|fianc[ée]e?|partner|friend|twins?|victims?|girls?|boys?|"
    r"m[ae]n|wom[ae]n|people|persons|players?|pupils|students|adults|players|horse|dog|cat|who|whom|whose|they|their|it|its)\b"
)
"""Somebody else than the person whose life is stated may be so old."""

KIN = rf"\b(?:{FAMILY}|married|marriage|namesake)\b"
"""After one of these, a name may be that of a relative of the same name."""


YEARS_OF_OFFICE = r"\b(?:terms?|office|president|presidency|premiership|career|seasons?|reign(?:s|ed|ing)?|ruled?|served|serving|active|held|in power|minister|governor|mayor|coach|manager|chairman|director|bishop|abbot|professor|played|worked|tenure|flourished)\b|\b(?:r|fl)\."
"""In a bracket before its dates: they are not those of a life."""
BORN_IN_BRACKET = r"(?:born|b\.|née|\*)"
TO_DEATH = rf"(?:[–—-] ?|\b(?:d\.|{DIED_HERSELF}|{KILLED}) ?(?:in |on )?)$"
"""Before a date in the bracket of a birth: it is that of the death, and the birth has no date."""
PLACING = r"\b(?:at|in|near)\s$"
"""Before a name with years in a bracket: a place or a school, and a stay there ("educated at Eton (1877–1882)")."""

BRACKET = r"(?:,? (?:Jr|Sr)\.?| [IVX]+\b)?(?:,? [A-Z]{2,4}\b)*,? \((?P<inside>[^()\n]{4,140})"
GIVEN_NAME_BEHIND = r"[A-Z][a-z]+-[a-z]{2,}"
"""A given name of two syllables, as Chinese and Korean ones are written; the family name stands in front of it."""
_ASIDE = r"(?:, (?:who|a|an|the) [^,;:.()]{2,80},| \([^()]{2,60}\),?)?"
"""Between a name and its verb: ", who taught in Aruna,"."""
_PLACE = r"(?:(?! (?:and|but|who|where|which|then) )[^.;()\d]){2,60}?"
WAS_BORN = (
    _ASIDE
    + rf" (?:was|is|had been) born(?: there)?(?: [A-ZÀ-Þ]{_PLACE})?(?: (?:in|at|near|on|to|into|above|over|behind|outside|aboard) {_PLACE})?,? (?:on|in) (?:the )?$"
)
_DID_FIRST = r"(?: [a-z]+ed(?: (?:(?!(?:who|which|that|where|after)\b)[^\s.;()]+ ){1,12}| )and)?"
"""What somebody did before death, in the same clause: " retired in 1951 and"."""
HAS_DIED = (
    rf"(?:{_ASIDE}|{_DID_FIRST}|, who|{_ASIDE},? (?:(?:was|is) )?born [^.;()]{{3,80}}?(?: and|,))"
    rf" (?:has |had )?(?:{DIED_HERSELF}|(?:was |been )(?:{KILLED}|shot))"
    rf"(?: (?:of|from|in|at|near|by|during) {_PLACE})?,? (?:(?:on|in) )?(?:the )?$"
)
_PLACE_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|am|an der|upon|sur|la|el|of) )?[A-ZÀ-Þ][\w’'-]+){0,2}"
JOINT = rf"(?:,? (?:in |at )?{_PLACE_NAME}(?:, {_PLACE_NAME})?)?\s?(?:[–—-]|to|until)\s?(?:{_PLACE_NAME}, )?(?:c\.\s?|circa\s)?"
"""Between the dates of a birth and a death, perhaps with the place of either."""
BEHIND_DEATH = r"(?:[;,]? ?(?:d\.|died)(?: (?:on|in))?|[;,] ?†) ?"

TITLE = r"(?:Mr|Mrs|Ms|Dr|Sir|Prof|Professor|President|General|Colonel|Captain|Lord|King|Queen|Saint|St)\.?"

NOT_TRUE = r"\b(?:lied|lying|own account|reckoning|sui)\b"
"""Next to an age that is wrong, or that counts from another day than that of the birth."""
SENTENCE_OPENERS = frozenset(
    "in on at by i we you he she his her our my your their its this that the a an after when aged then later during from despite although though while since following"
    " upon as with for until because however before under having only even still soon eventually finally once".split()
)
"""Words whose capital only opens a sentence, case-folded."""
SAYS_SO = r"\b(?:say|says|said|claims?|claimed|has (?:him|her|it)|gives?|gave|makes? (?:him|her)|made (?:him|her)|[Aa]ccording to|thought|believed|told)\b"
IN_FACT = r"\b(?:[Ii]n fact|[Aa]ctually|[Ii]n reality|[Ii]n truth|[Rr]eally|[Ww]rongly|[Ii]ncorrectly|[Mm]istaken(?:ly)?)\b"
"""In a sentence that somebody said an age, and in the next one that states what is so."""
