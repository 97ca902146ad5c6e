"""How English shows that a text mentions several things of one kind. Regular expressions; `{noun}` stands for the kind."""

from __future__ import annotations

SEVERAL_DATED = r"\b(?:(?:another|second|third|new|each|every|several|both|other|old|former|first|later|earlier|two|three|four|these|those|present|current|original) (?:[a-z’'-]+ )??{noun}|{noun}s)\b"
"""Of things with dates: one that is "new", "former" or "original" is another."""
INTRODUCED_DATED = r"\ban? (?:[a-z’'-]+ ){0,2}{noun}\b"
SEVERAL_MEASURED = r"\b(?:(?:an?other|second|third|each|every|several|both|other|two|three|four|five|six|many|most|some|larger|smaller|older|newer) (?:[a-z’'-]+ )?{noun}s?)\b"
"""Of things with sizes and parts: one that is "larger" or "newer" is another."""
INTRODUCED_MEASURED = r"\ban? (?:[a-z’'-]+ ){0,2}{noun}\b(?! of (?:the|its|their)\b)"
SEVERAL_EVENTS = r"\b(?:(?:another|second|third|new|each|every|several|both|other|two|three|four|five|six|these|those|next|previous|many|all) (?:[a-z’'-]+ )??{noun}|{noun}s)\b"
"""Of what happens on a day: the "next" or "previous" one is another."""
PLURAL = r"\b{noun}s\b"
IN_ROLE = r"(?i:\b(?:an?|another|one|second|third|other|two|three|both|his|her|their|\w+’s)(?: [\w-]+){0,2} {noun}\b|\b{noun}(?:s|es)\b|\b{noun} [A-ZÀ-Þ])"
"""A mention of somebody in a role who may not be the one mentioned before."""
