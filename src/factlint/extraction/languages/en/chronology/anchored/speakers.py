"""How English shows that somebody speaks, to whom it is clear which day "last year" counts from."""

from __future__ import annotations

SPEAKER = r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Tt]hou|[Tt]hee|[Tt]hy)\b"
"""Somebody who mentions themselves, anywhere in a paragraph."""
ADDRESSED = r"\b(?:[Yy]ou|[Yy]ours?|[Yy]ourself|[Yy]ourselves)\b"
"""Somebody who is spoken to, in the sentence."""
OPENING, CLOSING, EITHER = "“«", "”»", '"'
"""Quotation marks."""
