"""What shows that the times of a list are those of one course of events, or of several side by side.

Over prose, whatever its case.
"""

PROGRAMME = r"\b(?:agenda|programme|program|schedule|timetable|running order|order of (?:the day|events)|what’s on|itinerary|day plan|plan of the day)\b"
"""In a heading over what follows each other."""
SIDE_BY_SIDE = r"\b(?:parallel|simultaneous\w*|at the same time|stages?|tracks?|rooms?|halls?|venues?|streams?|fields?|courts?|groups?|drop-in|choose|choice|all day|throughout|open house|stands?|stalls?|shifts?|overlap\w*|lanes?)\b"
"""In a text in which several things may continue at once."""
OTHER_DAY = r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)\b|day \d|daily|weekdays?|weekends?)"
"""In an entry of another day."""
TO = r" ?(?:-|–|—|to|until) ?"
"""Between the beginning and the end of an entry."""
HALF_OF_DAY = r"\d ?[ap]\.?m\b"
