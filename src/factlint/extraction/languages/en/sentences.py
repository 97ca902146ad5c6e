"""Where sentences end, and what stands before the first one of a paragraph."""

import re
from itertools import groupby

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon sr jr st mt ft gen col lt capt maj sgt cmdr adm gov sen rep pres
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    vs etc al e.g i.e eg ie cf viz approx ca c no nos vol vols pp p fig figs eq ch sec ed eds est incl excl avg
    inc ltd co corp bros dept univ assn u.s u.k u.n e.u a.m p.m b.c a.d d.c
    """.split()
)
"""Those whose full stop does not end a sentence, case-folded and without the stop."""

MAY_END = frozenset("a.m p.m etc inc ltd co corp jr sr bros b.c a.d u.s u.k u.n e.u".split())
"""Those that a sentence may end with …"""
OPENERS = r"[.”\"’)]*\s+[“\"]?(?:The|It|He|She|They|We|You|In|On|At|After|Before|When|While|If|This|These|Those|There|Then|But|And|So|Let|Put|Take|Leave|Please|All|Our|His|Her|Their|Its|My|Some|Most|Many|As|For|From|By|With|Until|Since|During|Every|Each|Both|No)\b(?! [A-Z])"
"""… where one of these words, which are parts of few names, comes next."""

UNITS = frozenset({"ms"})
"""Those that after a number are a unit, which nobody ends with a full stop."""
UNITS_OFTEN_STOPPED = frozenset({"ft", "sec", "K", "V", "A", "W", "C", "F", "N", "J", "L"})
"""The same of which some write one, and letters that may begin a name: they end a sentence before the words above."""

LETTERED = frozenset(
    """
    hospital group groups type class team option section appendix annex figure table ward school block category model grade plan zone sector platform gate room
    hall building part phase stage unit level sample site vitamin hepatitis influenza patient case arm cohort region area panel box step item question answer village
    """.split()
)
"""Nouns before a letter that is no initial: "at hospital C. Nurses …"."""

DATES_IN_BRACKET = r"\s\((?:(?:[a-z]{1,5}\.?|[A-Z]\w+)\s){0,3}(?:\d{1,2},?\s)?(?:[A-Z][a-z]+\s)?\d{2,4}(?:\s[A-Z]{2,3})?(?:\s?[-–]\s?[^()%]{2,40})?\)"
"""A bracket with one date or a range: "(1840-1900)", "(born in 1946)", "(63 BC - AD 14)"."""

_NUMBER = r"(?:\d{1,2}(?:\.\d){1,3}|\d{1,2}(?:\.\d{1,2}){2,3})\.?"
"""Of a paragraph: "2.3", "4.1.12"; but "10.30" may be a time of day."""
_LETTER = r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-h]\)|[QA][.:]"
_SPEAKER = r"[A-Z]{2,}(?:[ .’'-]{1,2}[A-Z]{2,}){0,3}:"
_LABEL = r"[A-Z][\w’'-]+(?: [\w’'-]+){0,2}:"

_PARTICIPLE = r"(?:First\s)?(?:Born|Built|Set\sup|[A-Z][a-z]+ed)\s(?:in|on|by|at|from|as)\b"
"""After a label that it is said of: "Kestrel: Founded in 1985 by two sisters."."""

_CLAUSE = rf"(?!{_PARTICIPLE})(?=[\"“‘(]?(?:[A-Z][\w’'-]* ){{1,3}}[a-z\d])"
"""After a label; names and things that a comma parts are what the label counts: "The crew: Ost, Lind and Strand"."""

BEFORE_SENTENCE = (
    rf"(?:(?:(?P<number>{_NUMBER}|{_LETTER})|{_SPEAKER})\s+(?=[\"“‘(]?[A-Z])|{_LABEL}\s+{_CLAUSE})"
)
"""What precedes the first sentence of a paragraph and is no part of it: its number, a speaker, a label."""

_NOT_ABBREVIATED = "".join(
    rf"(?<!\b(?:{'|'.join(map(re.escape, words))}))"
    for _, words in groupby(sorted(ABBREVIATIONS, key=lambda word: (len(word), word)), key=len)
)
STOP = rf"(?:[.](?=[\s”\"’')\]]*$)|{_NOT_ABBREVIATED}[.](?![.\w]))"
"""A full stop that ends a sentence in small letters, and none of an abbreviation: "three towns: Ely, St. Ives and Wells."."""
