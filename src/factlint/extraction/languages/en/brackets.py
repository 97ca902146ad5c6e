"""What stands in brackets behind a name. Regular expressions over the prose between name, bracket and dates."""

OPENING = (
    r"(?:[”\"’']|\.|\s(?:Jr\.?|Sr\.?|II|III|IV))?(?:,\s[A-Z][A-Za-z.]{1,6}){0,3},?(?:\s\(\))?\s\([^()]{0,60}?"
)
"""From a name to the first date in the bracket behind it; what comes before the date is judged by `BEFORE_*`."""

OF = r"[A-Z][\w’'-]*\sof\s(?:the\s)?[“\"]?"
"""Before a name that completes another one."""

BEFORE_BIRTH = r"(?:^|.*[;,]\s?|.*\s)(?:born(?:\s(?:on|in))?(?:\s(?:c\.|ca\.|circa|about))?|b\.|\*)\s?$"
BEFORE_DEATH = r"(?:^|.*[;,–-]\s?|.*\s)(?:died(?:\s(?:on|in))?|d\.|†)\s?$"
NOTHING_BEFORE = (
    r"[;,\s]*(?:(?:in\s)?[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*)*[,;]\s)?(?:c\.|ca\.|circa|about)?\s?"
)
"""Before a date that stands for itself: nothing, a place, a foreign name, "c."."""

RANGE = r"(?:\s?(?:in|at|,)\s?[^()–—;]{0,60}?)?\s?(?:–|—|-|to|until)\s?(?:(?:in\s)?[A-ZÀ-Þ][^()\d]{0,40},\s)?(?:(?:c\.|ca\.|circa|about)\s?)?"
"""Between the dates of a lifespan: "18 December 1931 in Aruna – 10 November 1991"."""

CLOSING = r"(?:,?\s(?:in|at|near)\s[^()]{0,60}|,\s[^()]{0,60})?\)"
"""From the last date to the end of the bracket."""

BORN = "born"
DIED = "died"
"""The ids of the properties that a lifespan states."""

WORK_PROPERTIES = (
    "released",
    "published",
    "first-flight",
    "launched",
    "date",
    "start",
    "opened",
    "completed",
    "signed",
)
"""What a bare year behind the name of a thing may state, the likeliest first."""

SPAN_STARTS = ("start", "founded", "date", "opened")
SPAN_ENDS = ("end", "dissolved", "retired")
"""What a range behind the name of a thing may state."""
