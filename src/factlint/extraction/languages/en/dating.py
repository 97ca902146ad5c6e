"""How prose ties a date to what it dates. Regular expressions over the prose beside a date."""

DATE_PREPOSITION = r"(?:in|on|at|since|from|of|during|around|circa|c\.|about)"
BEFORE_DATE = rf"(?:^|\s|\(){DATE_PREPOSITION}(?:\s(?:the|early|late|mid|about|around|circa|summer|autumn|spring|winter|fall))*\s$"
"""What must stand right before a date that a verb takes."""

BOUNDING_PREPOSITION = r"\b(?:by|until|till|before|after|prior to|as of|to|through|between|up to|not until)(?:\s(?:the|early|late|mid))?\s$"
"""A date behind one of these bounds what happened; it does not say when."""

SINCE = r"\b(?:since|from)(?:\s(?:the|early|late|mid))?\s$"

OBJECT_GAP = r"\s(?:(?:into|of|as|with)\s)?(?:(?:the|a|an|its|their|his|her|this|what became|what is now)\s)?(?:[a-z]+-?[a-z]*\s){0,2}"
"""Between a verb and the name it acts on."""

FRONTED_GAP = r",?\s(?:(?:the|a|an|its|their|his|her)\s)?"
"""Between a date that opens a clause and the name behind it."""

EVENT_ADVERBIAL = r"\b(?:since|after|before|following|during|until|at the time of|on the eve of|with)\s(?:the\s|its\s|his\s|their\s)?(?:[a-z]+\s)?$"
"""Before an event's name: the event itself is then dated by what follows ("since the invasion in February 2022")."""

BE = frozenset({"was", "were", "is", "are", "been", "be", "being", "got", "has", "had", "have"})
POSSESSIVE = r"['’]s?\s(?:[a-z]+\s)?$"
"""Between a possessor and the noun that it has."""
