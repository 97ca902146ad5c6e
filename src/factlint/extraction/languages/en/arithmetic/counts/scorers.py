"""How English states who scored how often, and how a match ended."""

from __future__ import annotations

SCORED = r"\b(?:scor(?:ed|ing)|netted|goals? (?:from|by)|struck|found the net)\b"
OFTEN = {"once": 1, "twice": 2, "thrice": 3, "hat-trick": 3, "hat trick": 3, "brace": 2}
TIMES = rf"\b(?P<word>{'|'.join(OFTEN)})\b"
"""How often each of them scored."""
RESULT = r"‹n(?P<first>\d+)›(?:-| to )‹n(?P<second>\d+)›(?!-)"
OTHER_MATCHES = r"\b(?:aggregate|legs?|previous|last (?:week|season|time)|earlier|before|matches|games|season|series|half-time|at the break|penalt\w+|shoot-?out|led|lead|ahead|behind|trailing|again|tournament|this year|hit the|booked|substitut\w+)\b"
"""Words by which some of the goals may be of another match, or the score is not the last."""
