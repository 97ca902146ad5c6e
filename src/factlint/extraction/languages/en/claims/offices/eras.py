"""How English names a time by who was in office: "under President X", "during X's presidency"."""

ERAS = {
    "presidency": ("president", "head-of-state"),
    "premiership": ("prime-minister", "head-of-government"),
    "chancellorship": ("chancellor", "head-of-government"),
    "mayoralty": ("mayor",),
    "governorship": ("governor",),
    "reign": ("monarch",),
    "chairmanship": ("chair",),
    "tenure as president": ("president", "head-of-state"),
    "tenure as prime minister": ("prime-minister", "head-of-government"),
    "tenure as mayor": ("mayor",),
}
"""The noun for the time in an office, and the ids of the offices."""

UNDER = r"(?:^|,\s|\s)(?:[Uu]nder|[Ll]ed\sby|[Hh]eaded\sby)\s(?:(?:its|their|the|head)\s)?(?:then[\s-]|new\s|head\s)?$"
"""Before the title of somebody under whom something happened."""

OPENING = r"(?:^|,\s|\s)(?:[Dd]uring|[Uu]nder|[Tt]hroughout|[Ii]n)\s(?:the\s)?$"
"""Before the holder, or before the noun and its "of"."""

NOUN_OF = (
    r"\sof\s(?:(?:then[\s-])?(?:President|Prime Minister|Chancellor|King|Queen|Mayor|Governor|Emperor)\s)?"
)
"""From the noun to the holder after it."""

POSSESSIVE = r"['’]s?\s(?:first\s|second\s|third\s|brief\s|long\s)?"
"""From the holder to the noun."""

BESIDE_TIME = r"(?:,?\s(?:and\s)?)?"
"""Between the time and the words that name who was in office then."""

BEHIND = r",\s(?:in|on|by)\s(?:the\s)?"
"""Between these words and the time right after them."""

OF = r"\sof\s(?:the\s)?"
"""From the noun to the organisation after it."""
