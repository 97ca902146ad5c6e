"""Titles that stand right before a name without their country. Regular expressions over the prose."""

from __future__ import annotations

OFFICES = frozenset({"prime-minister", "head-of-government", "chancellor", "secretary-general"})
"""Those that nobody keeps as a courtesy, as presidents do."""
TO_NAME = r" "
THEN = r"\bthe then[ -]$"
THE = r"\b[Tt]he (?:then[ -])?$"
TO_APPOSED = r", "
CLOSED = r", (?!said\b|says\b|wrote\b)"
"""Between the title and the name: "chancellor X", and after "the" also "the chancellor, X, opened"."""
NOT_THEN = (
    r"\b(?:[Ff]ormer(?:ly)?|ex|[Ff]uture|[Ll]ate|[Ll]ater|[Oo]nce|[Bb]orn|[Bb]ecame|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Ee]lect|[Ii]ncoming|[Oo]utgoing|[Dd]eputy|[Vv]ice|[Aa]cting"
    r"|[Ss]hadow|[Mm]emoirs?|[Bb]iograph\w*|[Uu]niversity|[Cc]ollege|[Ee]xchequer|[Gg]randfather|[Ff]ather|[Ss]on|[Dd]aughter|[Ff]amily|[Aa]irport|[Ss]treet)\b"
)
"""In a sentence whose time may not be that of the office, or whose title may be another."""
