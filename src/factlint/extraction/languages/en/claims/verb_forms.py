"""Forms of the verbs that open cues, which packs give in the past tense."""

from __future__ import annotations

PARTICIPLES = {
    "took": "taken",
    "came": "come",
    "went": "gone",
    "broke": "broken",
    "became": "become",
    "fell": "fallen",
    "flew": "flown",
    "began": "begun",
}
"""Irregular pasts → what "had" and "has" take: "had taken place"."""

BASES = {
    "took": "take",
    "came": "come",
    "went": "go",
    "broke": "break",
    "became": "become",
    "fell": "fall",
    "began": "begin",
    "opened": "open",
    "started": "start",
    "ended": "end",
    "entered": "enter",
    "gained": "gain",
    "won": "win",
    "achieved": "achieve",
    "flew": "fly",
}
"""Pasts → what "did not" takes: "did not come into force until"."""

DENIALS = (("did", "not"), ("didn", "t"))
"""The words of "did not" and "didn't" in front of such a base."""

DENIED = r"(?:^|\s)(?:(?:was|were|had|has)(?:\snot|n['’]t)(?:\sbeen)?|did(?:\snot|n['’]t))\s(?:[a-z]+ly\s)?$"
"""Right before a verb, or within it: what follows "until" is then the time at which it happened."""

UNTIL = r"(?:\s[a-z]+){0,4}?\s(?:until|till)\s(?:(?:the|early|late|mid|spring|summer|autumn|winter|end|beginning|of|on|in)[\s-])*"
"""From a verb that is denied to the time at which it happened at last."""
