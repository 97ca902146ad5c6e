"""How English states several values of one thing, one after another."""

from __future__ import annotations

_WORD = r"(?!(?:and|or|of|to|per|by|in|on|at|from|than|times|more|less|fewer)\b)[a-z-]+"
_WHEN = r"(?:in|on|at|from) (?:the )?[a-z]+(?: (?!and\b)[a-z]+)?"
JOINT = rf"^(?: {_WORD})?(?: {_WHEN})?(?:,|;|,? and)(?: {_WHEN}| (?!(?:of|with|including|up|down|another|other|for|not|about|over|nearly|only|so|then|after|before)\b)[a-z]+)? $"
"""Between two values, each of which may be stated with whose, when or where it is."""
