"""The noun or name that a bare participle modifies, where it is not the subject: "was followed by a sequel, released"."""

from __future__ import annotations

GOVERNED_ANTECEDENT = (
    r"\b(?:to|for|from|with|by|on|in|about|after|near|beside)\s(?:an?|another)\s(?:[a-z-]+\s){0,2}[a-z-]+\s"
    r"(?:(?:[a-z]+ed|built|made|written|drawn)\s(?:by|in|at|for)\s[^,;:()]{1,60}\sand\s)?$"
)
"""Right before a bare participle: the noun of which it states, whatever is said of the name in front; that noun may
have a participle already ("is a successor to a program released", "beside a hotel designed by X and built").
"""

GOVERNED_NOUN = r"\bof\s$"
"""In front of a noun that is not what a name is called: "was the home of the founder of a bank established"."""

OTHER_ANTECEDENT = (
    r"\b(?:an?|another|its|his|her|their|some|several|two|three)\s(?:[\w’'-]+\s){0,4}?[\w’'-]*[a-z],?\s$"
    r"|\b(?:to|with|by|from|in|on|at|for|against|over|under)\sthe\s(?:(?!(?:and|or|but|then)\s)[a-z-]+\s){1,3}$"
    r"|\b(?!(?:in|of|at|on|for|from|to|by|near|within|and)\s)[a-z]+\sthe\s(?:(?!(?:and|or|but|then|of|in|by)\s)[a-z-]+\s){0,3}[a-z-]+,\s$"
)
"""Right before a bare participle: the noun that it modifies ("was followed by a sequel, released")."""

COORDINATED_ANTECEDENT = (
    r"\b(?:an?|the|another|its|his|her|their|some|several|two|three)\s(?:[\w’'-]+\s){0,4}?[\w’'-]*[a-z]\s"
    r"(?<!\swas\s)(?<!\swere\s)(?<!\sis\s)(?:[a-z]+ed|built|made|written|drawn|run|led|held|sung|known)\s"
    r"(?:by|in|at|on|for|from|to|as|with|near)\s[^,;:()]{1,60}\sand\s$"
)
"""The same where the noun has a participle already: "bought a company owned by Y and founded"."""

DONE_BY_ALL = frozenset("died retired disbanded dissolved ended ceased closed merged married".split())
"""Participles that are as well what the subject does: "recorded an album produced by Y and disbanded"."""

SAID_OF_NAME = r"[”\"]?(?:\s?\([^()]*\))?(?:,[^,;:()]{1,60},)?(?:,|\s(?:is|was|are|were|became|remains?))\s(?:an?|the|one|its|his|her|their|[\w-]+['’]s?)\s"
"""After a name: that noun is what the name is called ("X is a film, released")."""

ANTECEDENT_NAME = (
    r"(?:\b(?P<derived>[\w-]+)\s)?\b(?P<joint>[a-z]+)\s(?:the\s)?"
    r"(?P<said>(?:(?!(?:by|of|to|from|with|in|on|at|for|against|into|as|over)\s)(?:[a-z-]+|[A-Z][a-z]+(?:an|ish|ese|ch))\s){0,4})[“\"‘']?"
    r"(?:\d+(?:st|nd|rd|th)\s)?[A-ZÀ-Þ][\w’'.&-]*(?:\s(?:of\s|the\s|and\s|&\s)?[A-ZÀ-Þ][\w’'.-]*)*[”\"’']?,?\s(?:(?:which|that|who)\s)?(?:(?:was|were|is|are|had|has)\s)?$"
)
"""Right before a bare participle: another name, with the word that brings it in and what it is said to be."""

MEMBER_OF = r"\bmembers?\sof\s(?:the\s)?[A-ZÀ-Þ][^,;:()]{1,60},\s$"
"""Right before a bare participle that states what somebody is a member of."""

ANTECEDENT_WORKS = frozenset(
    "album ep lp record soundtrack compilation film series novel book single song game track collection anthology".split()
)
"""The last word of what such a name is said to be: then the participle is about it ("from the album
Blue, released").
"""

ANTECEDENT_OF_AGENT = frozenset("founded established formed born died incorporated raised".split())
"""Participles that mention who acts, too, not only of what is made: "bought by Y, founded"; not of a place in front."""

PLACING_JOINTS = frozenset("in at from near on of around outside between throughout across the a an".split())
"""What introduces a place, or the body of which something is: "based in Y, founded"."""

ANTECEDENT_JOINTS = frozenset(
    "to against over on and than with into after as including occupies joined owns runs leads covers features includes".split()
)
"""What introduces such a name; after others the participle belongs to what came before ("by Y, released")."""

BUILT = frozenset("opened built completed constructed erected inaugurated rebuilt demolished finished".split())
"""Participles said of what stands somewhere, which is no more the subject …"""
JOINTS_OF_GROUND = frozenset("is was are were".split())
"""… behind these: "its ground is Y, opened" …"""
AT_GROUND = frozenset("plays play played playing trains meets met held hosted performs rehearses".split())
"""… or behind these and a preposition: "plays at Y, opened"."""

JOINT_OF_SOURCE = "from"
MADE_FROM = frozenset({"released", "published", "issued"})
"""Participles that say what something was taken from, not of where somebody comes from."""

ANTECEDENT_DERIVED = frozenset(
    """
    b-side sequel prequel remake cover version remix soundtrack follow-up successor predecessor designer subsidiary
    division pupil student member members rival part out branch arm unit offshoot affiliate imprint
    followed preceded succeeded replaced supplanted
    """.split()
)
"""In front of "of", "to" or "by" and such a name: of that name, too, the participle may state."""
