"""How English states one length of time for the second time, in another unit."""

from __future__ import annotations

_SPAN = r"(?P<span>second|minute|hour|day|week|month|year)s?"
MEASURED_IN = rf"^[ -](?:(?:earth|calendar|full|whole|solid|straight|consecutive) )?{_SPAN}\b"
"""After a number, what it counts."""
AGAIN = r"^(?:[ -](?:(?:earth|calendar|full|whole|solid|straight|consecutive) )?[a-z]+)?(?: (?!(?:and|or|but|to|of|after|before|than|old)\b)[a-z]+){0,2}(?:,| \(| -| \||,? or) ?(?:or |that is,? |that's |i[.]e[.],? |exactly |precisely |which is |in other words,? |equal to |roughly |just |a (?:little|bit|shade) )*$"
"""Between a length of time and the same stated again."""
ENDS = rf"^(?: (?:(?:earth|calendar|full|whole|solid|straight|of our|of earth's) )*{_SPAN})? ?(?:[.,;:)|]|$|in (?:all|total)\b)"
"""After the second, which ends what is said."""
NOT_AGAIN = r"\b(?:working|business|weekdays?|school|if|each|every|per|either|between|up to|at least|at most|maximum|minimum|depending|later|extended|reduced|shortened|lengthened|instead|rather|ago|old|aged|age|first|then|lists?|periods?|respectively|option\w*)\b"
LENGTHS: dict[tuple[str, str], tuple[tuple[int | float, int | float], ...]] = {
    ("day", "week"): ((7, 7),),
    ("day", "month"): ((28, 31),),
    ("day", "year"): ((360, 366),),
    ("week", "month"): ((4, 4.5),),
    ("week", "year"): ((52, 52.3),),
    ("month", "year"): ((12, 12),),
}
"""How many of the one the other lasts."""
WORKDAYS = 5
"""Days of which people also make a week."""
