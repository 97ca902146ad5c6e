"""How English states a number that it stated before: what is counted, and what was done with it.

Over folded prose (`times.recognition.fold`).
"""

from __future__ import annotations

NOT_RESTATED = frozenset(
    """
    dollar euro pound cent penny franc yen rouble yuan rupee krona crown percent point goal run game match win loss vote seat share time
    yard touchdown appearance assist rebound wicket try lap round set ton page line word column row step year month week day hour minute second
    star rank place degree bit byte person series
    """.split()
)
"""What one text counts again and again, of one thing and of another."""

DONE_BEFORE = r"\b([a-z]+(?:ed|ilt|ught|ld|ew|ade|ent|ook|ave))(?: (?:a total of|in all|the|all))?\s$"
DOER = r"\b([A-ZÀ-Þ][\w’'-]+)\s[a-z]+(?:\s(?:a total of|in all|the|all))?\s$"
DONE_BEHIND = r"(?: [a-z]+)?(?: [a-z]+)? (?:were|was|have been|has been) ([a-z]+(?:ed|ilt|ught|ld|ewn|ade|ent|aken|iven))\b"
"""The verb whose object, or subject, a number of things is, and the name of who did it."""
NOT_DONE = frozenset(
    """
    scored made played won used had added held spent sent led killed injured wounded arrested sentenced lost found seized
    passed given taken returned accepted called
    """.split()
)
"""Verbs of what is done many times."""
DEFINITE = r"\b(?:the|all|these|those)(?: (?:same|whole|entire))?\s$"
