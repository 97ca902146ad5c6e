"""How English states at what time of day something begins or ends: over folded prose (`times.recognition.fold`)."""

from __future__ import annotations

BEGINNINGS = {
    "begin": "begin", "begins": "begin", "start": "begin", "starts": "begin", "open": "begin", "opens": "begin", "commences": "begin", "kicks off": "begin", "is": "begin", "are": "begin",
    "takes place": "begin", "is held": "begin", "be held": "begin", "began": "begin", "started": "begin", "opened": "begin", "be": "begin", "meets": "begin", "meet": "begin",
    "leaves": "leave", "leave": "leave", "departs": "leave", "depart": "leave", "sets off": "leave", "sails": "leave",
    "ends": "end", "end": "end", "closes": "end", "close": "end", "finishes": "end", "finish": "end", "arrives": "arrive", "arrive": "arrive",
}  # fmt: skip
"""Verb → what is then."""
_VERB = "|".join(sorted(BEGINNINGS, key=len, reverse=True))
STATED = rf"\b(?:the|our|its|this|your) (?:[a-z’'-]+ ){{0,2}}?(?P<noun>[a-z]{{4,}})(?: (?:on|in|of|at) (?:the )?[a-z0-9 ]{{2,24}})?(?:,? (?:which|that))?(?: (?:will|shall|also|again|then|now|promptly))* (?P<verb>{_VERB})(?: (?:on|in) [^,.;:\n\v]{{2,30}})?(?: promptly| sharp)?(?: at)? $"
"""A thing and what it does, up to the time."""
LABELLED = r"(?:^|[\n\v])(?P<noun>[a-z][a-z’'-]*(?: [a-z’'-]+){0,2}): $"
"""The label of a line, up to the time."""
LISTED = r" ?(?:[–—:-]|\t| )\s?(?:the )?(?P<noun>[a-z][a-z’'-]*(?: [a-z’'-]+){0,2}?)(?=$|[\n\v]|, | \(|: )"
"""What a line of a programme states after its time."""
LINE = "\n\v"
HALF_OF_DAY = r"[ap]m"
"""Letters of a time of day that are no name of a month."""
NO_EVENT = frozenset(
    "break coffee lunch dinner supper breakfast tea refreshments session talk workshop discussion questions pause work time phone fax price from until open opens hours opening closing meal train bus ferry boat flight shift lesson class service group tour film bell office shop museum library".split()
)
"""What comes several times a day, or at other times on other days."""
OTHERWISE = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:daily|weekdays?|weekends?|holidays?|winter|summer|except|children|groups?|members|former(?:ly)?|instead|moved|postponed|delayed|brought forward|earlier|later|usual(?:ly)?|normally|second|third|next|last|another"
    r"|other|until|before|after|from|by|each|every|if|may|might|could|would|not|no|local|utc|gmt|cet|between|about|around)\b"
)
"""Next to a time that may be that of another day."""
DATED_DAY = r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+|[a-z]+ \d{1,2})(?: \d{4}|, \d{4})?,? ?"
"""A day by its name and date, which states no day of every week."""
_RUNS = r"(?:is|are|will be)(?: (?:served|open|held|available|staffed|on duty))|takes? place|runs?|lasts?|opens?|goes on|go on|will run|will take place"
SPANS = rf"(?:^|[.;:\n\v] ?|\b(?:the|our|its|this|your) )(?:the |our )?(?:[a-z’'-]+ )?(?P<noun>[a-z]{{4,}})(?: (?:itself|again))? (?:{_RUNS})(?:,? [^.;:\n\v]{{2,40}}?)?,? (?P<from>from )$"
"""A thing that continues from one time of day to another, up to the first."""
TO = r" ?(?:to|until|till|–|-) ?"
"""Between the two times."""
SPAN_ELSEWHERE = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:weekdays?|weekends?|holidays?|winter|summer|except|children|groups?|members|former(?:ly)?|instead|moved|postponed|earlier|later|usual(?:ly)?|normally|second|third|next|last|another"
    r"|other|each|every|if|may|might|could|would|not|no|local|utc|gmt|cet|about|around|term|season)\b"
)
"""Next to a time in a span that may be that of another day."""
OF_SPAN = ("from", "to")
"""The first and last time of what comes several times a day: they are compared with those of another span only."""
