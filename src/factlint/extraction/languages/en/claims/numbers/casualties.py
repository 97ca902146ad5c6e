"""How many lost their lives in what a sentence names: "in the great flood, 38 people died"."""

from __future__ import annotations

DEATHS, AT_ONCE = "deaths", "date"
"""The ids of the property, and of the one that dates what was over at once."""

_FATAL = r"(?:died|drowned|perished|(?:were|had\sbeen)\s(?:killed|drowned)|(?:had\s)?lost\stheir\slives)"
_BUILDING = r"(?:the\s)?(?:construction|building)\sof\s(?:the\s)?"
PEOPLE = r"(?:people|persons|human\sbeings)"
"""After a number in the words of `BEHIND_NUMBER`: all who died are meant, not some of a trade or an age."""
WORKERS = r"(?:people|persons|workers|men|labou?rers)"
"""The same where they died in building something."""

IN_FRONT = r"(?:^|[.;:]\s)(?:In|During)\s(?:the\s)?$"
IN_FRONT_OF_BUILT = rf"(?:^|[.;:]\s)During\s{_BUILDING}$"
"""In front of the name that opens a sentence."""
TO_NUMBER = r"(?:\sof\s\d{4})?,\s(?:(?:about|around|some|nearly|almost|at\sleast|more\sthan|over|up\sto)\s)*"
TO_NUMBER_OF_RELATIVE = r"(?:\sof\s\d{4})?,?\s(?:in|during)\swhich\s(?:(?:about|around|some|nearly|almost|at\sleast|more\sthan|over|up\sto)\s)*"
"""From the name to the number."""

BEHIND_NUMBER = rf"\s{_FATAL}(?=[.;!]|,\s(?:most|many|is|was|has|had|led|changed)\b|,?\s(?:and|but)\s(?![^.;]*\b(?:in|at|on|alone)\b)|$)"
"""What follows number and people: they died, and nothing states that it was in one place of several."""

NUMBER_TO_NAME = rf"\s{_FATAL}\s(?:in|during)\s(?:the\s)?"
NUMBER_TO_BUILT = rf"\s{_FATAL}\s(?:in|during)\s{_BUILDING}"
"""From number and people to the name after."""

BUILDING_COST = r"\b(?:[Tt]he\s)?(?:[Cc]onstruction|[Bb]uilding)\sof\s(?:the\s)?$"
COST = (
    r"\scost\s(?:(?:about|around|some|nearly|almost|at\sleast|more\sthan|over|up\sto)\s)*(?:the\slives\sof\s)?"
)
"""Around the name of what "cost 21 lives"."""

ALL_DEAD = frozenset("person people life soul dead death fatality victim casualty human".split())
"""What is counted where all who died are meant; others, like firefighters, are some of them."""
FIGHTERS, BATTLE = (
    frozenset({"man", "soldier", "troop", "fighter"}),
    r"(?i)\b(?:battle|siege|war|attack|ambush|raid|charge)\b",
)
BUILDERS, BUILT = (
    frozenset({"man", "worker", "labourer", "laborer"}),
    r"(?i)\b(?:construction|building|built|constructed)\b",
)
"""Those who are all of the dead of a battle, or of what was being built."""

IN_ONE_PLACE = (
    r"[^.;]*?\b(?:alone|(?:in|at|on|near|off|from|around|across)\s(?:the\s)?(?:[a-z]+\s){0,2}[A-ZÀ-Þ])"
)
"""After number and name: it is about some of the dead."""
