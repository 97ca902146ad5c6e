"""Words next to two parts that exclude each other, and next to their whole."""

from __future__ import annotations

IS_WHOLE = r"\b(?:of|all|with) (?:the |its |their |our |all |these |those )?$|^(?:of |out of )?(?:the |its |their |our |all |these |those )?$"
"""Before the number of all."""
NOT_WHOLE = r"\b(?:another|other|others|more|further|additional|than|over|nearly|almost)\b[^.]{0,12}$"
NO_PART = r"^ (?:more|other|others|further|times|years?|days?|weeks?|months?|hours?|minutes?|points?|per|percent|of (?:whom|which))\b"
"""After a number that is no part."""
NOT_OPPOSED = r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|both|each|every|per|average|another|others?|then|later|first|again|twice|times|before|after|until|but (?:later|then)|originally|at first|since|compared|last (?:year|month|week)|previous\w*|in \d{4}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|some of|including|also|too|as well|either|more than|at least|up to|(?:points?|goals?|games|matches|sets|ranks?|seeds?))\b"
"""Words of sentences in which some may be counted twice, or at another time."""
