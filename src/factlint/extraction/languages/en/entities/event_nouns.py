"""Nouns of events that last, in classes whose members may refer to one and the same event. Case-folded."""

EVENT_CLASSES: dict[str, frozenset[str]] = {
    "armed conflict": frozenset({"war", "conflict", "invasion", "fighting", "hostilities"}),
    "siege": frozenset({"siege", "blockade", "encirclement"}),
    "strike": frozenset({"strike", "walkout", "stoppage"}),
    "epidemic": frozenset({"epidemic", "pandemic", "outbreak"}),
    "lockdown": frozenset({"lockdown", "curfew"}),
    "crisis": frozenset({"crisis", "recession", "downturn", "slump"}),
    "drought": frozenset({"drought", "famine"}),
    "protest": frozenset({"protest", "protests", "uprising", "revolt", "rebellion"}),
    "trial": frozenset({"trial", "inquiry", "investigation", "probe"}),
    "occupation": frozenset({"occupation", "annexation"}),
    "boycott": frozenset({"boycott", "embargo", "ban", "moratorium"}),
    "partnership": frozenset({"partnership", "collaboration", "alliance", "marriage"}),
}

EVENT_NOUN = rf"\b(?:{'|'.join(noun for nouns in EVENT_CLASSES.values() for noun in sorted(nouns))})\b"
"""Any of these nouns."""

GENERIC_DESCRIPTORS = frozenset(
    "world great civil cold first second third i ii iii the north south east west new old".split()
)
"""Words that many events of one class share; alone they do not state that two mentions mean one event."""

PLACED = (
    r"\s(?:between|in|against|of|with|on|over)\s(?:the\s)?"
    r"((?:[A-Z][\w’'-]*)(?:(?:\s|,\s|\sand\s)[A-Z][\w’'-]*)*)"
)
"""After an event's noun: the names that state which one it is. Regular expression over prose."""
