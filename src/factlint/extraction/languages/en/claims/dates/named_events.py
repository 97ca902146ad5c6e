"""How prose ties a date to the name of the event that it dates. Regular expressions over the prose next to a name."""

from __future__ import annotations

ADVERBIAL = (
    r"\b(?:since|after|before|following|during|until|at the time of|on the eve of|with|by|through|in|at|as part of|won|lost|fought)\s"
    r"(?:the\s|its\s|his\s|their\s)?(?:(?!of\s)[a-z]+\s)?[“\"]?$"
)
"""Before an event's name: the event itself is then dated by what follows ("since the invasion in February 2022")."""

DURING = r"\b(?:during|in|at|with|by|through|won|lost|fought|as part of)\s(?:the\s|its\s|his\s|their\s)?(?:(?!of\s)[a-z]+\s)?[“\"]?$"
"""The same where what follows need not be the event's beginning: "wounded in the war in 1917"."""

_PART = r"(?:(?:the\s)?(?:early|late|mid|spring|summer|autumn|fall|winter)(?:\sof\s|[\s-]))?"

BEHIND = rf"\.?[”\"]?\s(?:in|on|of)\s{_PART}"
"""From the name to the date."""

OF = rf"\.?[”\"]?\sof\s{_PART}"
"""The same where the date belongs to the name wherever it stands: "the uprising of May 1956"."""

OPENING = (
    r"(?:[^:;]{1,80}[:;]\s)?(?:(?:But|And|Yet)\s)?(?:[Tt]he\s(?:[a-z]+\s)?|[A-ZÀ-Þ][\w’'-]*['’]s?\s)?[“\"]?"
)
"""From the start of a sentence, or of what follows a colon, to an event that is its subject."""

_PLACE = r"(?:\s(?:in|at|near|off)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)*)?"

OF_SUBJECT = rf"\.?[”\"]?{_PLACE},?\s(?:in|on)\s{_PART}"
"""From there to its date: "the murder of X in Arun on 3 May 1888", "the murder of X, in 1888,"."""

BEFORE_VERB = r",?\s(?!(?:an?|he|she|it|they|we|his|her|its|their|there|this|that|as|at|in|on|of|by|for|to|from|with|when|where|and|or|but|still)\b)[a-z]+"
"""After that date: the verb, or the first word of an aside, of the sentence."""

DAY_OF = r",\s(?:the\s)?(?:day|date|month|year|summer|spring|autumn|winter)\sof\s(?:the\s)?[“\"]?"
"""From a date to the event that was then: "on 3 May 1888, the day of the murder"."""

_TAKING_PART = (
    r"\b(?:fought|fighting|served|serving|participated|took\spart|killed|wounded|injured|captured|died|fell|perished|"
    r"shot\sdown|lost\s(?:his|her|a|an)\s[a-z]+)\s(?:in|during)\s(?:the\s)?[“\"]?$"
)
OPENING_COURSE = r"(?:^|,\s|;\s)during\s(?:the\s)?[“\"]?$"
IN_COURSE = rf"{_TAKING_PART}|{OPENING_COURSE}"
"""Before the name of a long event: what follows lies within it: "wounded in the war in 1917"."""

ASIDE = rf",\s(?:in|on)\s{_PART}"
"""The same after `OPENING_COURSE`: "during the siege, in May 1916"."""

IN_COURSE_OF = r",?\s(?:during|in\sthe\s(?:midst|middle)\sof|at\sthe\sheight\sof|amid)\s(?:the\s)?[“\"]?"
"""From a date to the event in whose course it lies: "in May 1916, at the height of the siege"."""

COUNTED_FROM = r"\b(?:after|before|since|until|because|although|which|who|whose)\b"
"""Between a date and the verb that states an event: the date is another clause's."""

_SUBJECT = r"(?:(?:the|of|and)\s)*[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:the|of|and)\s)*[A-ZÀ-Þ0-9][\w’'-]*)*"
THEN = (
    rf",?\s\(?(?:when|the\s(?:very\s|same\s)?(?P<unit>year|month|day)(?:\s(?:in\swhich|on\swhich|when|that))?)"
    rf"\s{_SUBJECT}\s(?:(?:was|were|finally|officially|first|troops|forces)\s)*"
)
"""From a date, of that unit where one is named, to the verb of a clause that states what happened then …"""
CLAUSE_ENDS = rf"(?:\s{_SUBJECT})?(?:\sby\s{_SUBJECT})?(?:[.,;:)]|$)"
"""… which is all of the clause, but for its object."""

BARE_ASIDE = ", "
"""Between an event and its day where another comma follows: "The fire of X, 6 May 1937, ended"."""

FRONTED_DAY = r"(?<!\S)[Oo]n\s$"
BEHIND_FRONTED_DAY = r",?\s(?:the\s)?[“\"]?"
DOES = (
    r"[”\"]?\s(?!(?:was|were|is|are|had|has|still|again|celebrat|commemorat|remember|recall|mark|honou?r|haunt)[a-z]*\b)"
    r"(?:[a-z]+ed|brought|made|took|left|struck|shook|put|cost|led|gave|drew|tore|set|cut|broke|began)\b"
)
"""Around an event that a day in front dates, with what it did: "On 6 May 1937, the fire of X ended"."""

SAW = r"\s(?:saw|witnessed|brought)\s(?:the\s)?[“\"]?"
SAW_OPENING = r"(?:The\s(?:year|spring|summer|autumn|fall|winter|month)\s(?:of\s)?)?"
BEHIND_SEEN = r"[”\"]?(?:[.,;]|\s(?:in|at|on|and|with)\s|$)"
"""Around a time that is the subject: "1657 saw the battle of X."."""

OPENS_LINE = r"\W*(?:[Tt]he\s)?"
"""In front of an event or date that opens a line of its own."""
TO_DATE_OF_LINE = r"(?::|\s[–—-])\s(?:[Tt]he\s)?"
"""From there to the date or event that is the rest of the line."""

FOLLOWED = r"[”\"]?\s(?:followed|came|ensued)(?:\s(?:only|just|in))?\s"
CAME = r",?\s(?:came|followed)\s(?:the\s)?[“\"]?"
"""Between an event and the time that it is counted by, and the reverse: "X followed two years later"."""

OPENING_EVE = r"(?:^|[,;]\s)on\sthe\seve\sof\s(?:the\s(?:outbreak\sof\s(?:the\s)?)?)?$"
EVE_OF = r",?\son\sthe\s(?:very\s)?eve\sof\s(?:the\s(?:outbreak\sof\s(?:the\s)?)?)?"
"""Before an event, after which its date follows, and from a date to it: "in 1888, on the eve of the murder"."""
