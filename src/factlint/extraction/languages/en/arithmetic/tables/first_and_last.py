"""How English states the first and the last time of a timetable: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

HEAD = r"(?:depart(?:s|ure)?s?|dep[.]?|leaves?|leaving|from|outbound|sails)(?: \(?[a-z’ -]+\)?)?"
"""The head of a column of times, in lower case."""
_VEHICLE = r"(?: (?:boat|bus|train|ferry|tram|coach|flight|sailing|departure|crossing|service|shuttle|steamer|minibus|cable car))"
_GOES = r"(?:leaves?|departs?|goes|sails?|starts?|begins?|sets off|is|runs|pulls out)"
FIRST = rf"\bthe first{_VEHICLE}(?: of the day)? {_GOES}(?: [^‹.;,:]{{2,30}}?)? at $"
LAST = rf"\b(?:the first{_VEHICLE} [^.;]{{2,40}} and the last(?: one)?|the last{_VEHICLE}(?: of the day)?)(?: {_GOES})?(?: [^‹.;,:]{{2,30}}?)? at $"
"""A sentence up to the first or last time."""
OTHERWISE = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekdays?|weekends?|holidays?|winter|summer|school|back|return|returns|other|opposite|except|until|before|after|from (?:the )?[a-z]+ to|arrives?|next|second|now|new|instead|not|no)\b"
"""In a sentence about other journeys than those of the table."""
