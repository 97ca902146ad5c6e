"""Words of sentences whose numbers are not parts of what the sentence before counts."""

from __future__ import annotations

ITEM = r"^(?:(?: (?!(?:and|or|of|to|from|than|per|each|in|on|at|for|by|with)\b)[a-z'-]+){0,2}(?:,|;| and|, and) )(?!(?:another|then|later|next|including)\b)(?:(?:the )?[a-z'-]+ ){0,3}$"
"""Between two parts, of which each is stated after a name: "Plot A bore 20 kg, plot B"."""
NOT_PARTS = r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|expect\w*|each|every|per|both|another|also|too|as well|respectively|times|twice|more|less|fewer|than|before|after|later|then|last|previous\w*|next|in \d{4}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|points?|goals?|ranks?|aged?|years?|months?|weeks?|days?|hours?|minutes?|from ‹|between|up to|at least|record|average|price|costs?|tall|high|long|deep|wide)\b"
_APPORTIONED = r"(?:were|was|being|had been) (?:then |all )?(?:randomly )?(?:assigned|allocated|randomi[sz]ed)(?: [a-z]+)? to\b"
SAMPLE = r"^(?:an? |the |all |our )?(?:[a-z]+ ){1,3}\(n = $"
"""Before the size of a sample in brackets, at the head of a sentence."""
BETWEEN_GROUPS = rf"^\) {_APPORTIONED}"
"""Right behind it, where its groups follow."""
APPORTIONED = rf"‹n\d+›(?: [a-z]+){{0,2}} {_APPORTIONED}|^(?:they|these|all|(?:all |the |these )?(?:participants|patients|subjects|pupils|students|volunteers|adults|children|women|men|animals|mice|rats|plots|families|households)) {_APPORTIONED}|‹n\d+›(?: [a-z]+)? (?:came|come|were|are) from the (?:first|northern|southern|eastern|western|upper|lower)\b"
"""What puts everybody into one group only."""
NOT_APPORTIONED = r"\b(?:if|would|could|might|each|every|both|another|also|too|as well|respectively|times|twice|then|later|of them|of whom|including|at least|up to|over|more|again|after|before|since|because|joined|re-?assigned)\b"
"""Words of sentences whose groups may overlap."""
CAST_ONCE = frozenset({"vote", "ballot"})
"""What is counted for one of all only; somebody may be a member of several clubs."""
