"""How English says from when until when something held. Regular expressions over the prose around times."""

DETERMINERS = r"(?:(?:the|early|late|mid|about|around|circa|autumn|spring|summer|winter|years|end of|start of|beginning of)[\s-])*"
"""What may stand between a preposition and its time."""

JOINT = (
    r"\s?[-\u2010-\u2015]\s?"
    r"|,?\s(?:and\s(?:served\s|remained\s|held\sit\s)?)?(?:to|until|till|til|through|up\sto|lasting\suntil)\s"
)
"""Between the first and the last time of a stretch: "1939–1945", "from May to August"."""

AND = r"\sand\s"
"""Between the two times of "between 1939 and 1945"."""

AT_EVENT = (
    r"(?:(?:his|her|their|its|the)\s(?:(?:[a-z]+\s)?(?:death|retirement|resignation|departure|dismissal|abdication|assassination|removal|"
    r"closure|dissolution|demolition|merger|sale|marriage|divorce|split|defeat|election|ouster|overthrow|impeachment))\s(?:in|on|at\sthe\send\sof)\s"
    r"|(?:he|she|they)\s(?:(?:was|were)\s(?:removed|ousted|deposed|overthrown|dismissed|voted\sout|forced\sout|impeached|assassinated|murdered|killed)"
    r"|resigned|retired|died|abdicated|stepped\sdown|stood\sdown|left|lost)(?:\s(?:from\s)?(?:office|power|the\s(?:post|presidency|election)))?\s(?:in|on)\s)?"
)
"""What ends a stretch, before its date: "until his death in 2005", "until she was removed from office in 2016"."""

BETWEEN = r"(?:^|[\s(])between\s"

FROM = r"(?:^|[\s(])(?:from|since|starting\s(?:in|on|from|with)|beginning\s(?:in|on|from|with)|effective(?:\sfrom)?|ever\ssince)\s"
UNTIL = r"(?:^|[\s(])(?:until|till|through|up\sto|ending\s(?:in|on)|lasting\suntil|and\suntil|from\suntil)\s"
"""Before the only time of a stretch."""

OPEN_END = r"\s?[-\u2010-\u2015]\s?(?:present|today|now|current|date|\)|,|;|$)|\s(?:to|until|till)\s(?:the\s)?(?:present|date|today|now)\b"
"""After the only time of a stretch that has not ended."""

OPEN_START = r"(?:^|[(,\s])[-\u2010-\u2015]\s?$"
"""Before the only time of a stretch whose start is left out: "(–1995)"."""

BEHIND = r"(?:\slasted)?(?:,?\s(?:twice|for\s\w+\s(?:terms|years|months|seasons|spells)))?\s?(?:,\s|\s|:\s|\s[-\u2010-\u2015]\s|,\s?\(|\s\()?(?:(?:from|between|in|during|in\sthe\syears|for\sthe\syears)\s)?"
"""From what held to its stretch, where nothing else stands between them."""

FRONTED = r",?\s(?:and\sagain\s)?"
"""From a stretch that opens a clause to what it is about."""

SEASON = r"(?:\s?[-\u2010-\u2015/]\s?\d{2,4})?['’]?\s(?:[\w-]+\s)?(?:seasons?|campaigns?|school\syears?|academic\syears?)\b"
"""After the first or last year of a season: what happened in it need not have filled it."""

RECORD = (
    r"\b(?:first|only|last|youngest|oldest|longest|shortest|highest|lowest|biggest|largest|greatest|smallest|strongest|closest|"
    r"fewest|best|worst|most|least|(?<=the\s)[a-z]{4,}est|any|anybody|anyone|nobody|none)\b[^,;.()]{0,60}?(?<!\sand)\ssince\s$"
)
"""Before a time from which nothing like it had been: "the first woman to win since 1990", "the youngest since 1812"."""
