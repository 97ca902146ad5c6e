"""How lines of a fact sheet are written. Regular expressions over prose."""

FIELD = (
    r"\W{0,3}(?:(?P<label>[A-Z][A-Za-z]+(?:\s[a-z]+|\s[A-Z][a-z]+){0,4})\s?:\s+(?:(?:in|on)\s(?=\d|[A-Z][a-z]+\s\d))?"
    r"|(?P<said>[A-Z][a-z]+(?:ed|en|n|lt|t|ld|de|up))\s(?:in|on|by)\s(?:the\s)?)"
)
"""From the start of a line to its value: "Founded: ", "Founded in "."""

END = r"\s*(?:$|[.;(]|\s[–—-]\s)"
"""After a value: nothing belongs to it."""

END_OF_DATE = END + r"|,\s(?!\d|or\b|and\b)|\s(?:in|at|by)\s(?!\d)"
"""The same after a date: a place or an agent does not change it."""

NAME_LABELS = frozenset({"name", "full name", "official name", "common name", "title", "original title"})
"""The labels of the thing that all other lines describe."""

KIND_LABELS = frozenset({"kind", "type", "category"})
"""The labels of what kind of thing all other lines describe."""

AROUND_CUE = r"^(?:was|were|is|are|has\sbeen|had\sbeen|has|the)\s|\s(?:in|on|by|at|of|is|was|since)$"
"""What the cue of a property has around the words that name it."""

RANK = r"\W*\d{1,3}\W*"
"""The first cell of a row that only numbers it."""

LABEL = r"[\s“”\"'‘’*]*"
"""What may stand around the name in a cell that names nothing else."""

OF_A_TIME = (
    r"\d|\b(?:now|then|today|before|after|last|next|planned|target|estimated?|old|new|former|previous)\b"
)
"""In the head of a column whose values hold at some time only, or are not measured."""
