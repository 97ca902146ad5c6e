"""Where lives begin and end, in brackets after names. Regular expressions; dates are masked as zeros."""

BRACKET = r"\s?\((?P<inside>[^()]*)\)"
"""The bracket right after a person's name."""

HALVES = r"\s[–—-]\s|[–—]"
"""What parts birth from death in a bracket."""

PLACED = (
    r"(?:[^()0]*[;,]\s)?(?:b\.\s|born\s|d\.\s|died\s|in\s)?(?:0+,?\s(?:in\s|at\s)?(?P<behind>[^,;0]+)|(?P<before>[^,;0]+?)(?:,[^0]*)?,?\s(?:on\s)?0+)"
    r"(?:[,;].*)?"
)
"""One half: "1 May 1900 in Rome, Italy" or "Rome, 1 May 1900"."""

PLACE_BEHIND_DATE = (
    r"(?:\sand\s(?:raised|brought\sup|bred|educated))?(?:\s(?:as\s)?[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*)*)?(?:,?\s(?:aged\s\d+|at\sthe\sage\sof\s\d+))?"
    r"(?:,?\s(?:on\s|in\s|around\s|circa\s|c\.\s)?0+)?(?:,?\safter\san?\s(?:[a-z]+\s){1,2}(?:illness|disease|operation))?"
    r"(?:,?\s(?:on\s|in\s)?0+)?(?:\sat\s(?:a|his|her|the)\s(?:[a-z]+\s){0,2}(?:hospital|clinic|home|house|residence|hospice))?"
    r",?\s(?:in|at)\s(?:the\s(?:[a-z]+\s){1,2}of\s)?"
)
"""From "born" or "died" to the place: "born Anna Lind on 1 May 1900 in"."""
