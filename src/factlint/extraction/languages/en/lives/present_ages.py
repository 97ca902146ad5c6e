"""How English states the ages of two relatives, and what it calls people by their age. Regular expressions over prose."""

from __future__ import annotations

from factlint.extraction.languages.en.lives.stated import NUMBER_WORD

_AGE = rf"(?:\d{{1,3}}|{NUMBER_WORD})"
_BEHIND = r"(?= years old\b|\s*[.,;)]|\s*$| and\b| years? of age\b)"
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?"
_KIN = r"(?P<words>(?:(?P<older>elder|older|big)|(?P<younger>younger|little|baby|kid)) (?:brother|sister|sibling)|(?P<parent>father|mother)|(?P<child>son|daughter))"
_WHOSE = r"(?:[Hh]is|[Hh]er|[Mm]y)"
_VERB = r"(?:is|am|was)(?: now| already| just| only)?"
OF_RELATIVES = (
    rf"\b(?:{_NAME}|[Hh]e|[Ss]he|I) {_VERB} (?P<own>{_AGE})(?: years old)?(?:,? and|,? while|,? but|[,;.]) +{_WHOSE} {_KIN}(?:,? {_NAME})?,? {_VERB} (?:aged )?(?P<other>{_AGE}){_BEHIND}",
    rf"\b{_NAME}, (?:who is )?(?P<own>{_AGE}), (?:has|lives with|runs [a-z ]{{3,20}} with|shares [a-z ]{{3,20}} with) (?:an?|one|{_WHOSE}) {_KIN}(?: called| named)?(?:,? {_NAME})?,? (?:who is |aged )?(?P<other>{_AGE}){_BEHIND}",
    rf"\b{_NAME}, (?P<own>{_AGE}), and {_WHOSE} {_KIN},? {_NAME}, (?P<other>{_AGE}){_BEHIND}",
)
"""Somebody's age (`own`), and that of a relative who must be older or younger."""
_OWN_DEED = r"(?:(?!\b(?:who|whose|whom|(?:his|her|their)(?! (?:first|second|third|only|last|debut|own)\b)|and|but|died|killed|when|to|of a|with an?)\b)[^.;:“”\"]){0,60}?"
BEFORE_NOW = (
    rf"\b{_NAME}, (?:who is |now )?(?P<now>\d\d),(?: who)? (?:first |has )?(?:joined|left|made|became|moved|started|began|won|married|took|turned|scored|signed|retired|opened|founded|learned|came|entered)\b{_OWN_DEED} (?P<words>at the age of|aged|at age|when s?he was) (?P<then>\d\d)(?=[ .,;)])(?! (?:years?|months?|weeks?|days?)\b)",
)
"""The age of somebody now, and that at something that is past."""
THEN_AND_NOW = (
    rf"\b(?:turns|turned|is|became) (?P<now>{_AGE})\b[^.;:“”\"]{{0,30}}\. (?:He|She) was (?P<then>{_AGE}) when s?he [^.;:“”\"]{{2,80}}? (?P<words>(?P<years>{_AGE}) years ago)\b",
)
"""The age of somebody now and that at something, and the years since."""
_WORD = r"(?P<word>teenager|sexagenarian|septuagenarian|octogenarian|nonagenarian|centenarian)"
_IS_NOW = r"(?:who )?(?:is|turned|turns|will be|was|celebrated (?:his|her)|has just turned)(?: already| just)?"
CALLED_BY_AGE = (
    rf"\b(?i:the|an?|this|that|our) (?:[a-z]+ )?{_WORD},? (?:{_NAME},? )?{_IS_NOW} (?P<age>{_AGE}){_BEHIND}",
    rf"\b(?i:the|an?|this|that|our) (?:[a-z]+ )?{_WORD}(?: {_NAME})?, (?:{_NAME}, )?(?:aged |who is )?(?P<age>\d{{2,3}})(?=[,;]|\.\s|\.$)",
    rf"\b(?i:the|an?|this|that|our) (?:[a-z]+ )?{_WORD},? (?:{_NAME},? )?who turned (?P<age>{_AGE})(?= (?:in|on|last|this)\b)",
    rf"\b(?P<age>{_AGE})-year-old {_WORD}\b",
)
YEARS_CALLED = {
    "teenager": (13, 19), "sexagenarian": (60, 69), "septuagenarian": (70, 79), "octogenarian": (80, 89),
    "nonagenarian": (90, 99), "centenarian": (100, 125),
}  # fmt: skip
"""A word for people of some age → the youngest and the oldest of them."""
LEAST_OF_PARENT = 11
"""Years between the births of a parent and a child, at least."""
ANY = r"\b[SsHh]h?e was [a-z0-9-]+ when |\bat the age of |, aged \d|\bat age \d|\bwhen s?he was \d|\b(?:elder|older|big|younger|little|baby|kid) (?:brother|sister|sibling)\b|\b(?:teenager|[a-z]+genarian|centenarian)\b|\b(?:[Hh]is|[Hh]er|[Mm]y) (?:father|mother|son|daughter)\b"
"""A text without any of these states no such ages."""
DOUBT = r"\b(?:if|when|whether|would|will be|had|were|then|ago|later|before|step|half|died|dead|turning|until|since|years? (?:later|before))\b|[\"“”?]"
"""In such a sentence: the ages may be of two times."""
