"""How English states how the matches of two sides ended."""

from __future__ import annotations

DRAWN = r"\b(?:drawn|draws?|drew|tied|ties|stalemates?)\b"
WON = r"\b(?:wins?|won|victor(?:y|ies)|los(?:t|ses|s)|defeats?|beaten)\b"
MATCHES = frozenset({"game", "match", "meeting", "encounter", "fixture", "derby", "contest", "clash", "test"})
"""What two sides play."""
NOT_ALL = r"\b(?:including|includes|of which|at home|away|last|first|since then|league|goals?|points?|season|another|more|abandoned|call(?:ed)? off|cancell?ed|walkovers?|void|postponed|awarded|annulled|shoot-?outs?|penalt\w+|extra time|and counting|over|nearly|at least|streak|run of|in a row)\b"
"""Words by which some results are of other matches, or left out."""
