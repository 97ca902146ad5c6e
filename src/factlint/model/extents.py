"""Which two known dates a length of time is measured between: a reign, a construction, an existence."""

from __future__ import annotations

from collections.abc import Mapping

LENGTH, CONSTRUCTION, REIGN = "length", "construction-time", "reign"
"""What a length measures: an event, a construction, a reign."""
EXTENTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    LENGTH: (("start", "end"),),
    "existence": (("founded", "dissolved"), ("opened", "closed"), ("start", "end")),
    CONSTRUCTION: (("construction-start", "completed"), ("construction-start", "opened")),
    "lifetime": (("born", "died"),),
}
"""What a length measures → the pairs of properties that date its beginning and end."""
ENDS_OF_LIFE = frozenset({"born", "died"})
TIME_AS = "time-as-"
"""Before the id of an office: what a length in that office is of."""
AGE_AT = "age-at-"
"""Before the id of an office or of a date: an age is a length from the day of birth to the first day of either."""
SINCE = "years-since-"
"""Before the id of a date: the years of an anniversary; before nothing: they count from any date of the thing."""
SO_FAR = "so-far-"
"""Before the id of an office, `member-of:` and an entity, `existence`, or `SINCE` and a date: a length until now."""
EXISTENCE = "existence"
