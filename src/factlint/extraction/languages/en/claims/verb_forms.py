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

PASSIVES = ("was", "were")
"""In front of a participle: what stands without them is said of what is named right in front, or of an object."""

NO_PARTICIPLES = frozenset(
    "a an the in on at over under first open active called signed ratified adopted".split()
)
"""What may follow them that is no participle ("was in progress"), or that each party does for itself: "China signed it"."""

WINNING = ("won", "the")
OTHER_WINNING = (
    "got the",
    "was given the",
    "gained the",
    "earned the",
    "secured the",
    "garnered the",
    "took the",
    "took home the",
    "was honoured with the",
    "was honored with the",
    "was presented with the",
    "was the recipient of the",
)
"""How cues of prizes begin, and what says the same of them."""

DENIALS = (("did", "not"), ("didn", "t"))
"""The words of "did not" and "didn't" in front of such a base."""

DENIED = r"(?<!\S)(?:(?:was|were|had|has)(?:\snot|n['’]t)(?:\sbeen)?|did(?:\snot|n['’]t))\s(?:[a-z]+ly\s)?$"
"""Right before a verb, or within it: what follows "until" is then the time at which it happened."""

UNTIL = r"(?:\s[a-z]+){0,4}?\s(?:until|till)\s(?:(?:the|early|late|mid|spring|summer|autumn|winter|end|beginning|of|on|in)[\s-])*"
"""From a verb that is denied to the time at which it happened at last."""
