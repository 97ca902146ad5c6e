"""Words that show that two sentences with the same words state two amounts."""

from __future__ import annotations

OTHER = (
    r"\b(?:respectively|each|other|others|another|previous(?:ly)?|earlier|again|former(?:ly)?|first|second|third|last|later|next|then|now"
    r"|revised|updated|corrected|correction|wrong(?:ly)?|error|instead|originally|initially|at first|already|since|had been|forecasts?|expected|estimates?|estimated"
    r"|planned|target|goal|if|would|could|may|might|example|typically|usually|about half|half of|versus|compared|alone)\b"
)
"""Another time, part, thing or guess; a text that corrects itself, or supposes."""

POINTING = frozenset("this that these those such it its he his she her they their we our".split())
"""At the head of a sentence: what it is about stands in the sentences before, and may be another thing each time."""
