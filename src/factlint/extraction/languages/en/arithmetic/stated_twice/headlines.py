"""Headlines whose amount need not be that of the first sentences: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

OTHERWISE = (
    r"\b(?:up|down|rises?|rose|falls?|fell|drops?|dropped|grows?|grew|cuts?|rais\w+|increas\w+|decreas\w+|more|less|fewer|another|extra|further|from|than|over|under|nearly|almost|about|around|least|most|to \d|by(?= [^a-z])"
    r"|every|each|per|day|days|week|weeks|month|months|year|years|way|ways|reason|reasons|thing|things|tip|tips|top|best|first|last|next|could|may|might|would|of|after|no|not|or|vs|versus)\b"
)
"""In the headline, or next to the amount in the text."""
WORD = r"[a-z]{5,}"
STEM = 5
"""Letters by which a headline and a sentence share a verb: "approves", "approved"."""
