"""What the words around a date, a range or a time of day show it to be. Regular expressions over source or prose.

First: where a weekday is not said of the date next to it.
"""

NOUN_BEHIND = (
    r"[ \n](?!(?:at|from|in|and|to|or|with|on|when|was|is|the|an?|by|until|till|noon|saw|for|as|after|before|not)\b)"
    r"(?!(?:morning|afternoon|evening|night|we|he|she|it|they|you|there|but)\b)[a-z]{2,}"
)
"""After a weekday: a word that it may describe."""
NAMED_BEFORE = r"[A-Z][a-z]+ $"
"""Before a weekday at the end of a line: it is part of a name, "Palm Sunday"."""
SHORT_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAY_BEFORE = rf"\b(?:{'|'.join(SHORT_NAMES)})[a-z]{{0,6}},? (?:and |or |& |to )?$"
"""Before a weekday: the two stand in a row, of which the date has any ("Mon Tue 28 Oct 1990", "Saturday and Sunday,
May 16 and 17").
"""
NEWSPAPER_BEFORE = (
    r"\b(?:Mail|Independent|Express|Business|Post|Sport) on $"
    r"|[\[(“\"‘*_>;]\s?(?:[Tt]he )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? on $"
)
"""Before a weekday: the two are the name of a newspaper that is cited with its date, "(Scotland on Sunday, 9/1/95)"."""
STATED_AS_WRONG = (
    r"(?i)\b(?:wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|typos?|misprint(?:ed|s)?|misstated|mistaken(?:ly)?|mistakes?"
    r"|errat(?:um|a)|should (?:be|read|have (?:read|been|said))|instead of|rather than)\b"
    r"|\b(?:fix(?:e[ds])?|correct(?:s|ed|ion)?|repair(?:s|ed)?)\b[^.;\n]{0,40}"
    r"\b(?:weekdays?|days? of (?:the )?week|dates?)\b"
    r"|\b(?:in (?:fact|truth|reality)|actually|really),? (?:it|that|this|the (?:day|date)) (?:was|is|fell|falls|had been)\b"
)
"""In the line of a date: it is quoted because it is wrong."""
IMAGINED = r"\b(?:would|might|could|had hoped|instead)\b"
"""Between two days or after the second: that is not stated of the year of the first."""
OF_ANOTHER_YEAR = (
    r"(?i)\b(?:(?:the|a) (?:year|season) (?:before|earlier|later|after|behind)|(?:last|next|the (?:previous|following|next))"
    r" (?:year|season)|in other years|[a-z]+ years (?:before|earlier|later|after|on))\b"
)
"""Between two days: the second is stated of another year than the first."""

NO_SUCH_DATE = (
    r"(?i)\b(?:invalid|impossible|non-?exist(?:ent|ing)|nonsense|illegal|incorrect(?:ly)?|wrong(?:ly)?|errors?|reject\w*|fails?"
    r"|erroneous(?:ly)?|mistake[ns]?|mistakenly|slips?|typos?|typographical|mis(?:print(?:s|ed)?|typed|dated|read|written|stamped)"
    r"|bogus|fictitious|fictional|imaginary|phantom|absurd(?:ly|ity)?|forged|forgery|forger|hoax|prank|spoof|jok(?:e|es|ing|ingly)"
    r"|(?:has only|only has) \d\d days)\b"
)
"""In a sentence: its date is a slip, a joke or a forgery."""
_DENIAL = r"(?:no|not|never|[a-z]+n['’]t|cannot)"
_DENIED = (
    rf"\b{_DENIAL}\s+(?:[\w-]+\s+){{0,2}}"
    r"(?:exist\w*|real|valid|possible|allowed|dates?|days?|c[ao]me|happen\w*|occur\w*|accept\w*|parse\w*|work\w*|right|correct|true)\b"
)
DENIED = rf"(?i){_DENIED}"
"""What says of a date that there is none: "was never a real day", "does not exist"."""
DENIED_BEHIND = rf"(?i)\s*(?:and |but |since |as |because )?(?:which|that|this|it)\b[^.;:]{{0,20}}?{_DENIED}"
"""What denies the date of the sentence before: "Since that isn't valid, the last day is meant"."""
DENIED_BEFORE = rf"(?i)\b{_DENIAL}\s+(?:[\w-]+\s+){{0,3}}[\"“‘'`(]?$"
"""What denies the date it precedes: "not on the 31 April"."""
NAMED_AS_DATE = (
    r"(?i)\b(?:(?:an?|any|no|some|the (?:supposed|alleged)) (?:dates?|day) (?:of|like|such as|as)"
    r"|reads?|shows?|showed|shown|displays?|displayed)\s+$"
)
"""What refers to a date as of words: "it carries a date of 30 February", "the dial then shows 30 February"."""
DENIED_NEXT = (
    r"(?i)\s*[^.;:]{0,80}?\b(?:no calendar|no such (?:day|date)"
    r"|(?:that|this|such a) (?:day|date) (?:is|was|does|did|can|never|has))\b"
)
"""What the sentence after says of a date: "Whoever wrote it had no calendar to hand"."""
JULIAN = r"\b(?:Julian|[Oo]ld[ -][Ss]tyle)\b|\bO\.S\."
COUNTED_BEHIND = r"\s+(?!(?:was|is|has|as|does|this|its|his|unless)\b)(?:[a-z]+s|people|men|women|children)\b"
"""After a month and a number: so many of them, "in June 31 people applied"."""

VERSIONS_BEHIND = r" (?:versions?|releases?|editions?|builds?|snapshots?)\b"
"""After two dates: they name what is compared, the newer first."""
CAPITALS_BEFORE = r"\b(?:[A-Z]{3,}|[A-Z])[ ~]$"
"""Before a range: whoever gives out standards, whose number it then is."""
ISSN_BEFORE = r"(?i)\bissn\b[^\n]{0,40}$"
"""Before a range: it is the number of a journal, one of several."""
BIRTH_BEFORE = r"(?i)\b(?:born|b\.)[ ~]?(?:on |in )?$"
"""Before a range: its ends are a birth and a death, which nobody swaps."""

CLOCK_BEFORE = frozenset({"at", "by", "until", "till", "from", "before", "after", "around", "about", "since"})
"""Words before a time of day."""
LATE_BEHIND = r"\s+(?:in the|that|this|at)\s+(?:(?:early|late)\s+)?(?:afternoon|evening|night)\b"
"""After an hour past twelve: said twice, but right."""
HALF_MARKED = r"(?i)[ap]\.?m\b|noon|midnight|morning|afternoon|evening|night"
"""In a time of day: the half of the day that it is in."""
