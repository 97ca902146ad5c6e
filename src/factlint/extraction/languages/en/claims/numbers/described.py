"""How English puts a measure into what a thing is called. Regular expressions over the prose next to a number."""

from __future__ import annotations

LENGTHS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("tower", "building", "skyscraper", "lighthouse", "statue", "monument", "obelisk", "chimney", "mast", "spire", "column", "cliff"),
        ("height",),
    ),
    **dict.fromkeys(("river", "stream", "creek", "canal", "tunnel", "highway", "motorway", "trail", "footpath", "beach", "pier"), ("length",)),
    **dict.fromkeys(
        ("ship", "ferry", "vessel", "liner", "yacht", "boat", "submarine", "tanker", "freighter", "trawler", "barge", "destroyer",
         "frigate", "cruiser", "battleship", "schooner", "icebreaker", "steamer", "steamship", "catamaran"),
        ("length",),
    ),
    **dict.fromkeys(("mountain", "mount", "peak", "summit", "volcano", "hill"), ("elevation", "height")),
}  # fmt: skip
"""Noun → ids of the properties that a length before it states, the likeliest first."""

SETTLEMENT = (
    r"(?:,\s|\sis\s)(?:an?|the)\s(?:(?!(?:then|once|former|future)\b)[a-z-]+\s){0,3}"
    r"(?:city|town|village|municipality|commune|borough|settlement|community|hamlet|metropolis|country|nation|island)\sof\s"
    r"(?:(?:about|around|some|roughly|approximately|nearly|almost|over|just|only|under|more\sthan|less\sthan)\s){0,2}"
)
"""From a place to the number of those who live there: "X, a town of 4,000 people"."""
INHABITANTS_END = r"(?:\s(?:people|inhabitants|residents|souls))?(?=[,.;)]|\s(?:in|on|at|near|by|along|with|and|that|which|about|whose)\b)"
"""What follows that number."""

CALLED = r"(?:,\s|\sis\s)an?\s(?:(?:nearly|almost|roughly|about|some)\s)?"
"""From a name to a length in what it is called: "X is a 314-kilometre river"."""
CALLED_NOUN = (
    r"\s(?:[a-z]+\s){0,2}?(?P<noun>[a-z]+)"
    r"(?=[,.;)]|\s(?:in|on|at|near|of|from|between|to|through|along|that|which|and|with|built|located|situated|standing|rising|flowing|named|called)\b)"
)
"""From the length to the noun."""
IN_FRONT = r"\b[Tt]he\s(?:(?:nearly|almost|roughly)\s)?$"
"""In front of a length that a name follows: "the 38-metre Skarn Lighthouse"."""
