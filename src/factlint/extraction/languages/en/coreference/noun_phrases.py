"""English nouns that may stand for other nouns."""

from __future__ import annotations

GENERAL_NOUNS = {
    "man": frozenset("woman girl boy mother widow actress waitress".split()),
    "woman": frozenset("man boy girl father widower".split()),
    "boy": frozenset("girl man woman".split()),
    "girl": frozenset("boy man woman".split()),
}
"""A noun that anybody of one gender and age may be called by → the nouns for people whom it cannot mean."""
