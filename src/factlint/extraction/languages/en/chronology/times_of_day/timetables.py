"""The heads of timetables, and how sentences state how long each journey in them takes.

Heads are matched in whole, whatever their case; sentences over folded prose (`times.recognition.fold`).
"""

DEPARTURE = r"(?i:depart(?:s|ure)?s?|dep[.]?|leaves?|leaving|from|outbound)(?: \(?[A-ZÀ-Þ][\w’ -]+\)?)?"
ARRIVAL = r"(?i:arriv(?:es|als?)|arr[.]?|arrive|to|reaches)(?: \(?[A-ZÀ-Þ][\w’ -]+\)?)?"
DEPARTS, DEPARTING = r"(?i:depart(?:s|ure)s?|dep[.]?|leaves)(?: [A-ZÀ-Þ][\w’ -]+)?", "departure"
"""Those heads that stand for departures and nothing else, and what sentences call these."""
TAKES = r"\b(?:the|each|every) (?P<way>crossing|journey|ride|trip|passage|drive|voyage|sail|bus ride|train ride|ferry|run)(?: itself| over| across| there)? (?:always )?(?:takes|lasts|is) (?:just |only |exactly )?$"
"""Up to the length of a journey."""
BEHIND = r"(?! (?:longer|shorter|more|less|late|later|away|from|by|each way by|to|on foot|walk))"
OTHERWISE = r"\b(?:back|return|round|walk|on foot|by car|by bike|express|slow|fast|night|winter|bad weather|up to|at least|about|usually|other|or)\b"
"""In a sentence about another journey."""
