"""How sentences date a disaster or a revolt by its effects: "the great flood destroyed the mill in July 1954"."""

from __future__ import annotations

NAMES = (
    r"(?i)\b(?:earthquake|quake|flood|flooding|hurricane|typhoon|cyclone|tornado|twister|tsunami|storm|blizzard|avalanche|landslide|mudslide|eruption|"
    r"explosion|fire|conflagration|wildfire|disaster|derailment|collision|crisis|crises|invasion|uprising|revolution|revolt|rebellion|mutiny|coup|putsch|"
    r"bombing|massacre|attack|raid|crash|rising|spring)s?\b"
)
"""In the name of a disaster or a revolt, which strikes once and is over."""

_VERBS = (
    r"(?:struck|hit|flooded|ravaged|devastated|destroyed|killed|battered|pounded|flattened|levelled|leveled|shook|rocked|engulfed|wrecked|drowned|"
    r"failed|collapsed|broke\sout|raged|erupted|unfolded|shocked|stunned|horrified|toppled|overthrew|ousted|deposed|brought\sthe\sworld(?:\sclose)?\sto(?:\sthe)?\s[a-z]+|threatened\sthe\sworld|"
    r"was\s(?:crushed|put\sdown|suppressed|quelled|foiled|beaten\sback|bloodily\s(?:crushed|put\sdown|suppressed))|"
    r"swept\s(?:over|across|through|away)|tore\sthrough|slammed\sinto|claimed|buried|burned\sdown|burnt\sdown|washed\saway|made\slandfall|came\sashore)"
)
_THROUGHOUT = r"(?:\s(?!(?:which|who|that|and|but|or|before|after|while|when|until|since|as|anniversary|from|to|was|were|is|are|had|has|built|made)\b|[a-z]+ed\b)[\w’',-]+){0,9}?"

DID = rf"[”\"]?(?:,\s(?:which|that))?\s(?P<verb>{_VERBS})\b"
"""From a disaster to what it did."""

DATE_BEHIND = rf"{_THROUGHOUT}\s(?:in|on)\s(?:the\s)?(?:(?:early|late|mid|spring|summer|autumn|fall|winter)(?:\sof\s|[\s-]))?"
"""From there to the date of it."""

DATE_IN_FRONT = r"(?:^|[.;:]\s|,\s)(?:[Ii]n|[Oo]n)\s(?:the\s)?(?:(?:early|late|mid|spring|summer|autumn|fall|winter)(?:\sof\s|[\s-]))?$"
FRONTED = r",?\s(?:the\s)?[“\"]?"
"""Before a date in front of a disaster, and between the two."""

RECALLED = r"(?i)\b(?:again|anniversary|memor(?:y|ies|ial)|film|novel|book|album|song|exhibition|play|would|could|had)\b"
"""In a sentence that may not be about the disaster itself, or not about its time."""
