"""How English adds a part of a total without its number."""

from __future__ import annotations

UNSTATED = (
    r"\b(?:and|plus|besides) (?:(?:some|several|many|a few|(?:the |all the )?others?|the rest|the remainder|more|further)\b"
    r"|(?!(?:so|thus|hence|therefore|that|this|it|they|these|those|together|in all|altogether|now|then|with|as|if|when)\b)[^,;.:?!]{2,60} [^,;.:?!]{2,60}[,–—] [^,;.:?!]{0,30}$)"
)
"""Between the last part with a number and the total: "and some goats", "and in 1880 to the coast, "."""
