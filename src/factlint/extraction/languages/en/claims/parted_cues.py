"""Where English puts a name between the words of a cue: "construction of X began", "in office while X was president"."""

from __future__ import annotations

ASPECTS = frozenset(
    """
    began begins started starts commenced ended ends finished finishes completed stopped ceased opened closed concluded resumed
    """.split()
)
"""Verbs at the end of a cue, in front of which the noun takes what it belongs to: "production of X ceased"."""

DONE_TO_PART = frozenset({"laid"})
"""What is done to a part of the thing that the sentence is about: "the keel of X was laid"."""

OWNERS = frozenset({"of", "on", "for", "at"})
"""Between such a noun and the name."""

CONJUNCTIONS = frozenset({"while", "when", "under"})
"""Words in a cue after which a clause of its own names the value: "in office while X was chancellor"."""

AUXILIARIES = frozenset({"was", "were", "is", "are", "had", "has", "been"})

DONE_AGAIN = frozenset({("work", "completed"), ("works", "completed")})
"""Nouns and verbs that state as well of repairs: "work on X was completed"."""

ASIDE = r"[\"”]?(?:\s?\([^()]*\)|,\s[^,;()]*(?:\([^()]*\),?|,))?"
"""What may follow the name before the sentence continues."""

ON_THE_SPOT = frozenset({"construction", "building", "erection", "excavation"})
"""What is done to a thing in one place, so that the place says of no other time than the thing does."""
PLACE = r"\s(?:in|at|near|on)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:[\s-][A-ZÀ-Þ][\w’'-]*){0,3}(?:,\s[A-ZÀ-Þ][\w’'-]*(?:[\s-][A-ZÀ-Þ][\w’'-]*){0,3},?)?(?=\s)"
"""Behind the name: where it stands."""

SHARED_BY = r"(?:['’]s?)?\s(?:[a-z]+\s)?"
SHARED_OF = r"\s(?:of|on)\s(?:the\s)?"
"""From an owner to a noun that two verbs share ("X's career began … and ended"), and from such a noun to it."""
