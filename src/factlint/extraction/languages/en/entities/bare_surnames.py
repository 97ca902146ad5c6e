"""How English shows that a surname is of somebody whom the text has named before. Regular expressions."""

DESCRIBED = r", (?:(?:who|whose|now \d{2}|aged \d{2})\b|\d{2}(?![\w-]| [a-z]))"
"""Right behind a name: its bearer is a person."""
INTRODUCED = r"’s? [a-z]+,? [A-ZÀ-Þ]|,? (?:a|an|the|his|her|their|its|our|another|from)\b|, (?:also|then|now|one)\b|[ ]?\("
"""Right behind a surname that is introduced there."""
SPOKE = r"[”\"],? (?:[a-z]+ )?$"
"""Right before the name of a speaker."""
QUOTES = frozenset('”",')
SPEAKS = r" [a-z]+\b"
VERB_ENDING = "ed"
PRONOUNS = {
    "mr": "he",
    "sir": "he",
    "lord": "he",
    "brother": "he",
    "mrs": "she",
    "ms": "she",
    "miss": "she",
    "dame": "she",
    "lady": "she",
    "sister": "she",
}
"""For whom a form of address is."""
ADDRESSES_ALONE = frozenset("mr mrs ms miss dr doctor prof professor".split())
"""Forms of address for somebody who is known; a rank or a post before a surname may introduce somebody else."""
PRONOUN = r"\b(?:he|she|his|her|him|He|She|His|Her)\b"
