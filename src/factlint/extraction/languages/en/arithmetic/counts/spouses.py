"""How English states how often somebody was married, and to whom: "married three times: to Ann Lee, Bo Ray and …"."""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS

MARRIED = r"\bmarried (?:<n:announced> times|(?P<word>twice|thrice))(?:,|:| -| \|)(?: first| firstly)? (?=to )"
"""Before those whom somebody was married to."""
OFTEN = {"twice": 2, "thrice": 3}
BEFORE_SPOUSE = r"(?:^|[,;] (?:and |then |and then |secondly |thirdly |later |finally |and finally |lastly )?| and (?:then |finally |later |lastly )?)(?:(?:first(?:ly)?|in \d{4},?|from \d{4} to \d{4},?|since \d{4},?) )?to (?=\S)"
NOT_ALL = r"\b(?:includ\w+|among|again|both times|remarried|twice to|last|most recently|later divorced (?:and|to)|son of|daughter of|close to|according to|mother to|father to|relat\w+ to|moved)\b"

MARRIED_SO_OFTEN = r"\b(?:was|has been|is|got) married (?:<n:announced> times|(?P<word>twice|thrice))\b(?! (?:before|already|by)\b)|\bmarried (?:<n:times> times|(?P<often>twice|thrice))\b(?! (?:before|already|by|to)\b)"
"""How often somebody was married in all."""
NTH_SPOUSE = (
    r"\b(?:[Hh]is|[Hh]er) (?P<nth>second|third|fourth|fifth|sixth|seventh) (?:wife|husband|marriage|spouse)\b"
)
MARRIED_BEFORE = r"\b(?:previously|had been|already|before|by then|once)\b"
ORDER = ORDINALS
