"""How English states an amount over again beside itself: for each share, in another currency, in another unit.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

FOR_EACH = r"(?<=›),? or ‹n\d+›,? (?:an?|per) [a-z]+(?: (?:fully )?diluted)?(?=,? (?:up|down|from|against|compared|versus|and|to|after|in)\b|[,;.]|$)"
"""What an amount is for each: "$33 million, or 35 cents a share"."""
IN_BRACKETS = r"‹n(?P<first>\d+)›(?P<aside> \((?:about |or |approximately )?‹n(?P<second>\d+)›(?:[;,] ?(?:or )?‹n\d+›)*\))"
"""An amount and another in brackets, which is the same where both are in units, and these differ."""
SHARE_IN_BRACKETS = (
    r"(?<=›)(?: (?:of them|in all|people|participants))? ?\((?:or |about |roughly |just |nearly )?‹p\d+›\)"
)
"""The share that a count is, in brackets right behind it: "148 (90.2%)"."""
SCALE = (
    r" on (?:a|the|its|our) (?:[a-z]+ )?scale (?:of|from|that runs from|running from) ‹n\d+› (?:to|-) ‹n\d+›"
)
"""Between what a value may lie: "on a scale from 1 to 10"."""
