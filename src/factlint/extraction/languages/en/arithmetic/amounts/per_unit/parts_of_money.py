"""How English applies a rate or a fraction to money: "£1,000 at 18 per cent costs £180 a year", "half price, £4.50"."""

from __future__ import annotations

AT = r"\bat (?:an? (?:[a-z]+ )?(?:rate|interest) of )?$"
"""Before a rate that an amount bears."""
WITH = r"^(?:(?:and|but),? )?(?:at|with) (?:only )?$"
"""All that precedes another rate, of the amount that bore the one before."""
A_YEAR = r"\b(?:an?|per|each|every|one|the first) year\b|\bannual(?:ly)?\b|\byearly\b|\ba year\b"
"""For how long the rate is applied."""
JOINS = r"\b(?:and|with|plus|from|while|but)\b|;"
"""Between a rate and an amount that may be of something else."""
PRICE = r"^(?: price)?(?:,| \(|:)(?: or)? $|^(?: price)?(?:,| \(|:)(?: or)?$"
"""Between a fraction of what was priced before and the price that it makes."""
PRICE_ENDS = r"^(?: (?:for|on) (?:an?|the|each) [a-z ]+| each| per [a-z]+)? ?(?:[.,;:)]|and $|$)"
RATE_OPENS = "at"
"""Before a rate, where an amount that follows is lent at it."""
