"""What shows that something was opened or begun on another occasion than the first, for some people or some hours."""

from __future__ import annotations

ANEW = (
    r"\b(?:again|anew|afresh|once\s(?:more|again)|(?:a|for\s(?:the|a))\s(?:second|third|fourth|fifth|\d+(?:st|nd|rd|th))\stime"
    r"|for\sthe\s(?:first|last)\stime\s(?:since|after|during|in\s(?!\d|the\s(?:spring|summer|autumn|winter|year)|[A-Z]))"
    r"|in\s[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?\s(?:followed|came\slater)"
    r"|as\severy\syear|every\s(?:year|day|week|summer|spring|winter)|each\s(?:year|day|summer|spring|winter))\b"
)
"""In a clause of when something began: it was not the first time."""

KEPT = r"\b(?:has|have|had|saw|sees|marks?|marked|celebrate[sd]?|kept|reache[sd])\s(?:its|the|his|her|their)\s(?:[\w-]+\s)?(?:anniversary|jubilee|(?:bi|ter)?cent(?:enary|ennial))\b"
"""From the noun for what happened on: the date is that of an anniversary, as in "the collapse had its 30th anniversary"."""

FIRST_OF_SEVERAL = r"\bfirst\s(?:(?:de)?commissioned|renovated|restored|refurbished|rebuilt|moderni[sz]ed|repaired|extended|enlarged|inspected)\b"
"""In a clause about something that may be done to a thing again: it is about the first time, and the known date may
be a later one."""

FIRST_OF_KIND = (
    r"(?<!\bthe\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bits\s)\b(?:first|last)\s[a-z]+(?:\s[a-z]+)?\s(?:to|as|in|on|by|for|with|without|under|among)\s(?:an?\s|the\s)?"
    r"(?!(?:the|an?|its|early|late|mid|spring|summer|autumn|winter|fall|year|month|months|end|beginning|start|about|around|circa|morning|evening|night|day)\b)[a-z]"
)
"""In a clause about a first or last time: it was so in one respect only, as in "first appeared in colour in"."""

_DATE = r"(?:\s(?:in|on)\s(?:[A-Z][a-z]+\s)?[\w,\s]{0,16}\d{4})?"
_EVERYBODY = (
    r"(?:the\s|its\sfirst\s|general\s|first\s)*(?:public|world|traffic|motor\straffic|road\straffic|rail\straffic|visitors?|passengers?|guests|patients|pupils|students|readers|"
    r"ships|shipping|navigation|trade|vehicles|cars|trains|pedestrians|service|business|use|worship|audiences|customers|people|citizens|everyone|everybody|all)"
    r"\b(?!\s(?:who|whose|that|with|from|over|under|aged|only|in\swheelchairs)\b)"
)
_ACCLAIM = r"(?:(?:great|much|wide|widespread|critical|mixed|good|rave|public|huge|enormous|popular)\s)*(?:acclaim|fanfare|applause|reviews|praise|cheers|crowds|success)\b|the\s(?:sounds?|strains|cheers|applause|music)\b"
_NO_RECIPIENT = rf"{_EVERYBODY}|{_ACCLAIM}|the\s(?:first|last)\stime|(?:the\s)?(?:\d|[A-Z])|the\s[a-z]+['’]s\s|(?:the\s)?(?:exhibition|exposition|fair|coronation|jubilee)\b"

OTHER_OPENING = (
    rf"\b(?:open|opened|opens|opening)(?:\sup|\sits\s(?:doors|gates))?{_DATE}\s(?:to|for)\s(?!{_NO_RECIPIENT})"
    r"|\b(?:at|by|all|over|through|throughout|until|till)\s(?:night|midnight|noon|dawn|dusk|sunrise|sunset|lunchtime)\b"
    r"|\bat\s(?:\d{1,2}(?:[:.]\d\d)?|half\spast|(?:a\s)?quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s(?:years|sites|places|[A-Z]))"
    r"|\b(?:hours?|minutes?)\s(?:late|later|early|earlier|longer)\b|\b(?:late|early)\s(?:on\s[A-Z][a-z]+day|because|owing|due)\b|\bon\san?\s[A-Z][a-z]+day\b"
    r"|\b(?:exclusively|specially|temporarily|briefly|virtually|digitally|online|privately|illegally|free\sof\scharge|for\sfree|after\shours|out\sof\shours|overnight|"
    r"only\s(?:to|for)|as\susual|partially|partly)\b"
)
"""In a clause of when something opened: it did so for some people, at some hours or in some way only."""

_WORKS = r"reconstruction|renovation|refurbishment|restoration|rebuilding|lockdown|closure"

CLOSED_BEFORE = rf"\b(?:closed|shut|blocked|burnt|burned|collapsed|{_WORKS})\b[^.;]{{0,120}}\bopen(?:ed|s)?\b"
"""After the name of something that opened again."""

CLOSED_IN_FRONT = rf"^(?:Closed|Shut|Blocked)\b|^[A-Z][^,;.]*\b(?:{_WORKS})\b"
"""From the start of the sentence to that name."""
NEXT_PREDICATE = r",\s(?:is|was|are|were|has|have|had)\b"
"""After the date of an aside: a further predicate of the thing, "X, opened in 1922, is closed at night"."""

LIVES_ON = (
    r"\bmerged\swith\s(?:[\w’'-]+\s){1,3}(?:group|faction|wing|branch|splinter|section)s?\b"
    r"|\b(?:again|anew|refounded|re-?established|revived|restored|reborn|resurrected|demerged)\b"
)
"""In a sentence that mentions an end: it was none, or not for good ("dissolved, but founded again in 1969")."""
