"""Abbreviations whose full stop does not end a sentence, case-folded and without the stop."""

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
_NOT_ABBREVIATED = "".join(
    rf"(?<!\b(?:{'|'.join(map(re.escape, words))}))"
    for _, words in groupby(sorted(ABBREVIATIONS, key=lambda word: (len(word), word)), key=len)
)
STOP = rf"(?:[.](?=[\s”\"’')\]]*$)|{_NOT_ABBREVIATED}[.](?![.\w]))"
"""A full stop that ends a sentence in small letters, and none of an abbreviation: "three towns: Ely, St. Ives and Wells."."""
