"""What English puts between a value, its holder and the time for which it held. Regular expressions over prose."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.entities.kinship import COMPANION

BESIDE = r"(?:\s\([^()\d]{1,40}\))?\s?(?:[-\u2010-\u2015:,]\s?|,\s|\s)?\(?(?:from\s|since\s)?"
"""Between a value and its stretch in a line of a list: "Igor Kalinin, February 3, 2012 – January 9, 2013"."""

LINE_OPENING = (
    r"(?:[^\w\s]\s*|\d{1,2}[.)]\s+)*(?:[A-Z][\w’'-]*(?:\s[\w’'-]+){0,3}(?::\s|\s[-\u2010-\u2015]\s|,\s|\s))?"
)
"""Before the value in a line of a list: a number, a role ("Director", "Chief Executive Officer:")."""

ROW_OPENING = r"(?P<head>[^:;.()]{3,60}:\s)(?:[^,;:()]{2,40}\s(?:\([^()]{4,40}\)|\d{4}\s?[-\u2010-\u2015]\s?(?:\d{2}|\d{4}|present))[,;]\s(?:and\s)?)*"
"""Before a value in a row of values with their stretches: "Mayors of Aruna: Ann Other (1990–1995), "."""

CLAUSE_OPENING = r"(?:^|[,;:]\s(?:and\s|but\s|then\s)?|\sand\s)(?:[^\w\s]\s*)*$"
"""Before a stretch that opens its clause."""

IDENTIFYING = r"\s(?:was|were|is|has\sbeen)\s(?:the\s)?"
"""From a stretch to the value that it belongs to: "X's club from 2013 to 2018 was Y"."""

FINITE_VERB = r"\b(?:was|were|is|are|has|had|have|did|won|became|[a-z]{2,}ed)\b"
"""A line with one of these in front of its value is a sentence."""

OTHER_EVENT = rf"{FINITE_VERB}|\b(?:before|after|until|while|when|following)\b|,\s[a-z]+ing\b"
"""Between a value and a date that is another event's: "left X before moving to Y in 1980"."""

OTHER_CLAUSE = (
    r"\s(?:although|though|while|whereas|because|but)\s[^;]*\b(?:has|have|had|was|were|is|are)\s"
    r"|^,\s(?:which|that)\s(?:was|were|is|had|has|existed|lasted|ran|ruled|governed|operated|[a-z]+ed)\s"
)
"""Between a value and a stretch that is stated of something else: "joined X in 2002, although Y had
been there since".
"""

OTHER_TIME = r"\b(?:after|before|until|till|by|following|prior to|during|following his|when|while|as of|born|b\.)\s(?:the\s|his\s|her\s|its\s|their\s)?(?:[a-z]+\s(?:of\s)?)?$"
"""Before a date that says when something else was, not when the value began or ended to hold."""

NAME = r"\b[A-ZÀ-ÖØ-Þ]"
"""The start of a capitalised word."""

STILL = r"\b(?:was|were|is|are|been|had)\s(?:still|already)\s$"
"""In front of a verb of beginning or ending: what it states holds by then ("were still signed to")."""

GIVES_NOTICE = r"resigned|resignation|step(?:ped|ping)? down|stood down"
"""Verbs of who announces the end; the office is theirs until a successor takes it."""

AWAY_FROM = r"\sfrom\s(?:(?:the|its|their|his|her)\s)?(?:[a-z]+\s)?$|\b(?:replac|succeed)(?:ed|es|ing)\s(?:the\s)?$|\bin\splace\sof\s(?:the\s)?$"
"""Before the value that ends, whatever the verb begins: "moved from X", "bought from X", "replaced X"."""

TOWARDS = r"\s(?:to|for|to\sjoin|replaced\sby|succeeded\sby|gave\sway\sto)\s(?:(?:the|its|their|his|her)\s)?$"
"""Before the value that begins, whatever the verb ends: "left X for Y", "sold it to Y"."""

ANOTHER_TERM = (
    r"\b(?:again|(?:second|third|new|another|further|final|last) (?:spell|stint|term|time|period|stay|stretch)|once more|loan|return(?:ed|s|ing)?"
    r"|back|(?:came|come|coming|gone|went|going) home|re-?(?:join|sign|enter|appoint|elect|hir|engag|enlist)(?:ed|ing)?|reunit(?:ed|ing))\s(?:[\w-]+\s){0,3}$"
)
"""Before a value: the words are about another term than the first, which a list may leave out."""

NEXT_CLAUSE = (
    r",\s(?:the\s)?[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]*){0,4}\s(?:was|were|is|are|has|had|[a-z]+ed)\b"
)
"""After a date that opens what follows: "… as Harbour Works. In 1957, Northport opened …" without the full stop."""

SUBORDINATE = r"(?:When|After|Before|Since|Until|Once|Although|Though|While)\s"
"""At the start of a sentence: what a comma and another subject follow is a clause with a date of its own."""

NAMED_TIME = r"\b[A-ZÀ-ÖØ-Þ]\w+\sof\s$"
"""Before a year that belongs to a name: "the First Silesian War of 1742"."""

NEXT_PREDICATE = (
    r",\s(?!(?:it|this|that)\s(?:is|was)\b|(?:according|as|so|though|although|but|if)\b)[a-zà-þ’'-]+\s[a-zà-þ]"
)
"""After a value and its time: another predicate, which shades nothing of what was said ("…, has never joined Y")."""

ANOTHER_TIE = r"\sand\s(?:the|an?|his|her|its|as)\s"
"""Between a value and a stretch that may be another's: "a professor and the head of the department from 1896"."""

VERB_TO_VALUE = r"\s(?:(?:the|its|their|his|her)\s)?(?:(?!of\s|in\s)[a-z-]+\s)?"
"""From a verb to its object."""

VALUE_TO_TIME = r",?\s(?:(?:in|on)\s|(?=(?:[\w-]+\s){1,4}ago\b|(?:last|this)\s))(?:(?:the|early|late|mid|summer|spring|autumn|winter|end|start|of|year)[\s-])*"
"""From there to the date that is the verb's for certain."""

ONE_OF_SEVERAL = r"\s(?:for|at|with|to|in|by|on)\s(?:the\s)?"
"""Between a stretch and the value that it belongs to: "from 2003 to 2007 for X, and from 2007 to 2012 for Y"."""

STATE_OPENING = r"(?:[Ii]n|[Dd]uring|[Oo]n)\s(?:the\s(?:year|spring|summer|autumn|winter)\s(?:of\s)?)?"
"""In front of the time that opens a sentence."""

STATE_TIME = r",?\s(?:in|during|on)\s(?:the\s(?:year|spring|summer|autumn|winter)\s(?:of\s)?)?"
"""Between a value and the time right after it."""

PRONOUN = r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b"

ONE_VERB = r"(?:\sof\sthe\s[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){0,2})?(?:,?\swho)?\s(?:was|were|has been|had been|is|are|[a-z]{2,}ed|led|ran|held|kept)\s(?:as\s)?"
"""After a value that is the subject of the clause: "X was the capital of Y until 1961", "X, who owned Y until 2001"."""

ITS_NOUN = r"(?:\sit|\sthe\s(?:{}))?\s"
"""Between such a verb and "until": what the text is about, by one of the nouns of the frame."""

DISTANT = r"\b(?:to|with|by|for|against|from|about|near|and)\b"
"""Between a pronoun and a name after it: something else than the name is acted on ("sold bread to the owner of S")."""

IN_RELATIVE_OF_OTHER = r"\s[a-z]+ed\s[^,;]*,\s(?:where|when|while|which|who)\s"
"""Between a stretch that opens a sentence and a value: the verb that the stretch dates, and another clause."""

OWNED_NAME = r"['’]s?\s(?:[a-z]+\s)?[A-ZÀ-ÖØ-Þ][\w’'-]+\s[A-ZÀ-ÖØ-Þ]"
"""After a name: somebody who belongs to it."""

COMPANION_BEHIND = rf"['’]s?\s(?:[a-z]+\s)?(?P<noun>{COMPANION})"
COMPANION_BEFORE = rf"\b(?P<noun>{COMPANION})\sof\s$"
"""After a name, and in front of it: somebody whom the sentence is about instead."""

SUBJECT_BEFORE = r"(?:^|[,;:(–—]\s?|\b(?:[Ww]hen|[Aa]s|[Tt]hat|[Aa]fter|[Bb]efore|[Ss]ince|[Uu]ntil|[Ww]hile|[Bb]ecause|and|but)\s)(?:the\s)?(?:[A-ZÀ-ÖØ-Þ][\w.’'-]*\s){0,2}$"
"""Before a person who is the subject of the verb that follows: not after "sworn in by"."""
ASIDE = r",\s(?!as\s|initially\s|first\s|then\s|and\s)|\s(?:after|following|under|alongside)\s"
"""After a value and its time: what follows states no more of their tie."""

_NAME = r"(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)*"
_HOW = (
    r"(?:\s(?:formally|officially|also|only|finally|eventually|later|then|first|subsequently|both|all|was|were|is|has|have|had|did|"
    r"not|been|having|an?|the|full|founding|original|active))*"
)
_TO_VALUE = (
    r"(?:\s(?:to|from|into|an?|full|members?|membership|of|in|the|both))*"
    rf"(?:\s{_NAME}(?:\s(?:in|on)\s(?:the\s)?[\w\s]{{2,18}}?\d)?,?\sand(?:\s(?:in|on)\s[\w\s]{{2,18}}\d,?)?)?"
    r"(?:\sfrom\s(?:the\s)?[a-zà-þ]+\sto)?(?:\sthe)?\s"
)

SHARED_TIE = (
    rf"(?:(?:,?\s(?:and\s)?{_NAME})*(?:,\s(?!(?:and|or|but)\s)[^,;:()]{{2,60}},|,?\s(?:which|who|that)\b|,)?|['’]s?(?:\s[a-z]+)?)"
    rf"{_HOW}\s(?:VERBS){_TO_VALUE}"
)
"""From a member to what it is a member of: "Arcadia, Svea and Ruritania formally joined the Star Treaty and the";
VERBS stands for those of the frame."""

OPENING_SHARED_TIE = (
    rf"(?:(?:Having|After|Since|Before|Upon|A|The|Formally|Officially|First)\s)?(?i:VERBS){_TO_VALUE}"
)
"""From the start of a sentence to what its subject, named later, is a member of: "Having joined the"."""

SUBJECT_OF_OPENING = r"(?:\s(?:in|on|since)\s[\w\s]{2,24}?\d{1,4})?,\s(?:the\s)?"
"""From there to the subject."""

NOMINAL = r"\b(?i:VERBS)\sof\s(?:the\s)?$"
BEHIND_NOMINAL = r"\s(?:came|comes|took\splace|dates\sfrom)\b"
BETWEEN_NOMINAL = r"\s(?:to|into|in|from|by)\s(?:the\s)?"
"""Around the first of subject and value where a noun ties them: "the accession of S to V", "the introduction of V in S"."""

SHARED_OWNER = r"['’]s?\s(?:[a-z]+\s)?"
BEHIND_OWNED = r"\s(?:accession|entry|admission|membership|exit|withdrawal)\b"
"""Around a value that shows what the subject's noun is: "Arcadia's Star Treaty accession"."""

OWNED_BY_SUBJECT = r"['’]s?\s(?:official\s|national\s|new\s|sole\s)?(?:currency|legal\stender)\b"
"""After a subject after its value: "the crown became Arcadia's currency"."""

SHARED_KIND = (
    r"(?:\s(?:has|had)\sbeen|\s(?:is|was|became|becomes|remains|remained))\s(?:an?|the)\s(?:[a-z]+\s)?"
)
BEHIND_SHARED_KIND = r"\smember(?:\s(?:state|country|nation))?\b"
"""Around a value that states what kind of member the subject is: "has been a Star Treaty member"."""

AFTER_SHARED = (
    r"\.?(?=[,.;:)]|$|\s(?:in|on|and|or|but|at|as|by|after|before|when|while|with|for|from|only|together|alongside|along|during|"
    r"under|despite|following|since|until|between|\d"
    r"|(?:last|this|earlier|more|less|over|almost|nearly|only|just|exactly|some)\s|(?:[a-z]+[\s-]){1,3}(?:ago|earlier|later)\b))"
)
"""After a value that is no part of a longer phrase: "joined the League in", not "joined the League council"."""

OPENING_ADJUNCT = r"\W*(?:After|Following|Despite|Amid|With|Without|Upon|Before|Thanks\sto|Because\sof|Owing\sto|Due\sto|As\sa\sresult\sof)\s[^,;:()]{1,80},\s"
"""At the start of a sentence: what happened before, which is about no other tie."""

OF_OFFICE = (
    r"\b(?:office|country|nation|state|government|led|governed|ruled|reign(?:s|ed)?|throne|acceded|ascended|"
    r"power|White\sHouse|sworn\sin|inaugurated)\b"
)
"""In the words for a term: it is that of who governs, even where the text does not say of what."""

RULES = r"\b(?:led|governed|ruled|power)\b"
"""Of these the words that do not state in which office: a prime minister, too, governs, and may become president."""

SWORN_IN = r"sworn\sin|inaugurated"
"""What is done at the beginning of each term of a government."""

LIFELONG = frozenset({"monarch", "pope"})
"""Ids of offices that nobody holds beside another, so that any word for the end of a term means theirs."""

WHO = r"^,?\swho\s(?:(?:had|has)\s)?(?:(?:first|only|finally|formally)\s)?(?=(?:[a-z]+\s){0,4})"
"""Right after a value: the clause that follows is about it."""

THEN = ("then ", "at the time ")
"""In the words up to a value: it held at the one time that the sentence states."""
ARTICLE_AT_END = r"\b[Tt]he\s$"
TIME_OPENING = r"^(?:In|During|On)\s(?:[\w\s]{0,12}\s)?\d{4}\s"
"""A time that opens the clause without a comma after it."""

AS_OTHER_OFFICE = r"\b(?:as|was|became|become|elected|appointed|named|made|being)\s(?:the\s|an?\s)?(?:[A-ZÀ-Þ][\w-]*\s){1,3}(?:of|for)\s(?:the\s)?[A-ZÀ-Þ]"
"""In a sentence that names the office it is about, "served as Minister of Mines"."""
