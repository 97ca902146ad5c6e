"""Works of several kinds that bear one name: the nouns that state which is meant, and the properties that do."""

from __future__ import annotations

KIND_OF_NOUN: dict[str, str] = {
    "film": "film", "movie": "film", "documentary": "film", "biopic": "film",
    "novel": "book", "novella": "book", "book": "book", "memoir": "book", "autobiography": "book", "poem": "book",
    "painting": "art", "sculpture": "art",
    "song": "music", "single": "music", "album": "music", "ep": "music", "mixtape": "music",
    "sitcom": "series", "series": "series", "telenovela": "series",
    "play": "stage", "drama": "stage", "musical": "stage", "opera": "stage", "ballet": "stage", "adaptation": "stage",
    "dramatisation": "stage", "dramatization": "stage",
}  # fmt: skip

KIND_OF_PROPERTY: dict[str, str] = {
    "director": "film", "cinematographer": "film", "film-editor": "film", "cast-member": "film",
    "author": "book", "translator": "book", "illustrator": "book",
    "performer": "music", "record-label": "music", "lyricist": "music",
    "original-network": "series",
}  # fmt: skip
"""Properties that only works of one kind have; those of films are said of series as well."""

STATED = frozenset({"novel", "novella", "book", "story", "memoir"})
"""Kinds that are read: who wrote one of them did not write the play made of it."""
STAGED = "stage"

ALIKE = frozenset({("series", "film"), ("film", "series"), ("book", "series"), ("series", "book")})
"""Said kind and known kind that go together: a film for television, a series of books."""

_ON_AIR = r"(?:television|TV|radio|web|streaming|[A-Z]{3})\s(?:drama\s|comedy\s|mini-?|limited\s|animated\s)?(?:series|serials?|shows?|dramas?|sitcom|plays?|adaptation|dramati[sz]ation|programme|program|film|movie)"
ON_AIR_IN_FRONT = rf"\b{_ON_AIR},?\s[“\"‘']?$"
ON_AIR_BEHIND = rf"[”\"’']?(?:,|\s\()\s?(?:the|an?)\s(?:[\w’'-]+\s){{0,3}}?{_ON_AIR}\b"
"""Right before and right after a name: it is that of a broadcast."""
ON_AIR = frozenset({"series", "film"})
"""Known kinds that may be broadcast under the name for which they are known."""

NOUN_IN_FRONT = r"\b[Tt]he\s(?:\d{4}\s)?(?:[a-z]+\s)?(?P<noun>[a-z]+|EP)(?:\s|,\s(?=[“\"‘']))[“\"‘']?$"
"""Right before a name: "the television film X"."""
PLACING = r"\b(?:in|at|near|from|to|outside|around)\s$"
"""In front of a name: it is that of a place where somebody was or went."""
