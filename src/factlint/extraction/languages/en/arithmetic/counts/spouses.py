"""How English tells how often somebody was married, and to whom: "married three times: to Ann Lee, Bo Ray and …"."""

from __future__ import annotations

MARRIED = r"\bmarried (?:<n:announced> times|(?P<word>twice|thrice))(?:,|:| -| \|)(?: first| firstly)? (?=to )"
"""Before those whom somebody was married to."""
OFTEN = {"twice": 2, "thrice": 3}
BEFORE_SPOUSE = r"(?:^|[,;] (?:and |then |and then |secondly |thirdly |later |finally |and finally |lastly )?| and (?:then |finally |later |lastly )?)(?:(?:first(?:ly)?|in \d{4},?|from \d{4} to \d{4},?|since \d{4},?) )?to (?=\S)"
NOT_ALL = r"\b(?:includ\w+|among|again|both times|remarried|twice to|last|most recently|later divorced (?:and|to)|son of|daughter of|close to|according to|mother to|father to|relat\w+ to|moved)\b"
