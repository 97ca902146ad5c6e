"""What stands in brackets after a name. Regular expressions over the prose between name, bracket and dates."""

from __future__ import annotations

from factlint.extraction.languages.en.entities.post_nominals import POST_NOMINALS

OPENING = (
    r"(?:['’]s?\s(?:[a-z]+\s)?(?:life|lifetime|lifespan)|[”\"’']|\.|\s(?:Jr\.?|Sr\.?|II|III|IV))?"
    rf"{POST_NOMINALS}"
    r"(?:,?\s(?:also\s|better\s|commonly\s|popularly\s|professionally\s)known\s(?:simply\s)?(?:as|by)\s[^,;:()]{1,60})?,?(?:\s\([^()\d]{0,60}\))?\s\([^()]{0,60}?"
)
"""From a name to the first date in the bracket after it; what comes before the date is judged by `BEFORE_*`."""

OF = (
    r"\b(?:[A-Z][\w’'-]*|campaigns?|battles?|sieges?|offensives?|operations?|engagements?|phases?|stages?|parts?|theatres?|theaters?|"
    r"fronts?|months?|years?|period)\sof\s(?:(?:the\s)?(?:[A-Z][\w’'-]*\s){1,4}and\s)?(?:the\s)?[“\"]?"
)
"""Before a name that completes another one, alone or with a second ("Politics of X and Y"), or a noun for a part of it."""

KIN_OF = (
    r"\b(?:wife|widow|widower|husband|sons?|daughters?|father|mother|brother|sister|cousin|nephew|niece|uncle|aunt|"
    r"grand(?:son|daughter|father|mother)|mistress|lover|consort|assassin|murderer|valet|secretary)\sof\s(?:the\s)?"
    r"(?:[A-Z][a-z]+\s){0,2}$"
)
"""Before a name: the bracket after it may be the life of the relative ("the widow of X (1902–1977)")."""

FIRST = r"(?:The\s)?[“\"]?"
DEFINED = r"[^()]*\),?\s(?:is|was|were|are|made|produced|had|served|played)\b"
"""Before a name and after its bracket, where a sentence states what the name stands for."""

GOVERNED = r"\b(?:of|at|with|for|by|from|to|in|on|near|beside|behind|under|over|across|along|about)\s(?:the\s)?(?:(?![a-z]+ing\s)[a-z-]+\s){0,2}[“\"]?"
"""Before a name that a preposition governs."""

COUNTED_OF = (
    r"\b(?:year|season|session|edition|meeting|day|week|month|round|phase|stage|volume|part|chapter|version|anniversary|term|series)\s"
    r"(?:[a-z]+\s|\d+\s)?of\s(?:the\s)?[“\"]?"
)
"""Before a name in a count that the bracket dates: "year six of the X (2015)"."""

MADE_OF = (
    r"\b(?:paintings?|drawings?|engravings?|portraits?|photographs?|statues?|busts?|maps?|plans?|models?|depictions?|accounts?|"
    r"histor(?:y|ies)|biograph(?:y|ies)|stud(?:y|ies)|remakes?|covers?|versions?|adaptations?|remix(?:es)?|translations?|"
    r"performances?|recordings?|soundtracks?|scores?|trailers?|screenplays?|reviews?|productions?|parod(?:y|ies)|editions?)\s(?:of|from|on|about)\s(?:[a-z-]+\s){0,3}[“\"]?"
)
"""Before the name of the subject of a work, which has a year of its own: "a painting of the Battle of X (1880)"."""

_WORD_OF_NAME = r"(?-i:[^\W\d_a-z])[\w’'.-]*"
_NAME = rf"{_WORD_OF_NAME}(?:\s(?:(?:de|da|do|dos|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|y)\s)*{_WORD_OF_NAME}){{0,6}}"
"""A name of any script."""
_BIRTH_NAME_OR_PLACE = rf"(?:\s(?:as\s|in\s)?{_NAME}(?:,\s{_NAME}){{0,2}}[,;]*)?"
BEFORE_BIRTH = rf"(?:^|.*[;,]\s?|.*\s)(?:born{_BIRTH_NAME_OR_PLACE}(?:\s(?:on|in))?(?:\s(?:c\.|ca\.|circa|about))?|b\.|\*)\s?$"
BEFORE_DEATH = r"(?:^|.*[;,–-]\s?|.*\s)(?:died(?:\s(?:on|in))?|d\.|†)\s?$"
NOTHING_BEFORE = rf"[;,\s]*(?:(?:in\s|née\s|nee\s|né\s)?{_NAME}[,;]\s){{0,3}}(?:c\.|ca\.|circa|about)?\s?"
"""Before a date that stands for itself: nothing, a place, a foreign name, "c."."""

RANGE = r"(?:\s?(?:in|at|,)\s?[^()–—;]{0,60}?)?\s?(?:–|—|-|to|until)\s?(?:(?:in\s)?[A-ZÀ-Þ][^()\d]{0,40},\s)?(?:(?:c\.|ca\.|circa|about)\s?)?"
"""Between the dates of a lifespan: "18 December 1931 in Aruna – 10 November 1991"."""

CLOSING = r"(?:[,;\s]*|,?\s(?:in|at|near)\s[^()]{0,60}|,\s[^()]{0,60})?\)"
"""From the last date to the end of the bracket."""

BORN = "born"
DIED = "died"
"""The ids of the properties that a lifespan states."""

RELEASE_PROPERTIES = ("released", "published", "first-flight", "date", "signed")
"""What a bare year after a name may state wherever the name stands; a preposition's "X (1908)" may state when one
joined X.
"""

WORK_PROPERTIES = (
    "released",
    "published",
    "first-flight",
    "launched",
    "date",
    "start",
    "opened",
    "completed",
    "signed",
)
"""What a bare year after the name of a thing may state, the likeliest first."""

OPENING_PROPERTIES = ("opened", "completed")
"""What it may state of a building that a preposition governs, if the year is near enough."""

SPAN_STARTS = ("start", "founded", "date", "opened", "entered-service")
SPAN_ENDS = ("end", "dissolved", "retired")
"""What a range after the name of a thing may state."""
