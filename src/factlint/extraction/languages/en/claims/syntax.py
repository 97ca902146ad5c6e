"""Words that the rules over dependency trees look at."""

LIGHT_VERBS = frozenset(
    """
    make makes made take takes took taken have has had begin begins began begun see sees saw seen come comes came
    give gave given start starts started
    """.split()
)
"""Verbs whose noun says what happens: "saw its first publication", "began his career"."""

COMPETING = frozenset(
    """
    following preceding succeeded succeeding replaced replacing after before with against over than like unlike
    versus alongside despite
    """.split()
)
"""Between a cue and a name: the name is somebody else's part in what happened."""

RELATIVE_TAGS = frozenset({"WDT", "WP", "WP$"})
"""Tags of relative pronouns, which stand for the noun in front of them."""

OWNING_CASES = frozenset({"of", "'s", "’s", "'", "’"})
"""What ties a noun to its owner: "the death of X", "X's death"."""

CLAUSES = frozenset({"ROOT", "conj", "advcl", "ccomp", "parataxis", "acl"})
"""Relations of verbs that open a clause of their own."""

OWNS_NOUN = r"['’]s?\s(?!(?:birth|death|life|career|body)\b)[a-z]"
"""After a person's name: a verb is said of what, or who, belongs to him."""
