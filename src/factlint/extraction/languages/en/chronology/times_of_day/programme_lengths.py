"""How a sentence states for how long an entry of a programme is: over folded prose (`times.recognition.fold`)."""

LASTS = r"\b(?:lasts?|takes?|runs? for|goes on for|is) (?:just |only |exactly )?$"
"""Up to the length."""
OTHERWISE = r"\b(?:about|around|up to|at least|each|every|per|if|or|not|instead|usually|second|another|other|break|first|last|next|longer|shorter|of it|including)\b"
"""In a sentence that may be about something else."""
TO = r" ?(?:-|–|—|to|until|till) ?"
"""Between the beginning and the end of an entry."""
SMALL = frozenset(
    "the and for with from this that our its their are was how what why who in on at of to by an".split()
)
"""Words of an entry that a sentence need not have."""
