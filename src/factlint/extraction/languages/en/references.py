"""Words that stand for something named before, case-folded."""

DEFINITE = frozenset({"the", "this", "that"})

PERSON_PRONOUNS = frozenset({"he", "she", "his", "her", "him"})
THING_PRONOUNS = frozenset({"it", "its"})

PREPOSITIONS = frozenset(
    """
    of in on at by for from with without to into onto over under between among against about around near within
    across through toward towards behind beyond despite via amid alongside including like versus
    """.split()
)
"""A noun phrase behind one of these is no subject."""

PLACING_PREPOSITIONS = frozenset({"in", "of", "between", "against", "on", "with", "over", "for", "at", "near"})
"""Behind a bare noun they name which one is meant: "the war in Bosnia"."""
