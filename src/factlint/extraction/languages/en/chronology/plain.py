"""Words that English puts into a sentence, or before it, and that state nothing of what happened.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`).
"""

from factlint.extraction.languages.en.telling import KNOW, TELL, WHOM

_ADVERB = (
    r"(?:however|indeed|in fact|of course|moreover|furthermore|incidentally|therefore|accordingly|meanwhile|nevertheless|nonetheless|too|as (?:planned|usual|expected|intended|it happened|we know|mentioned|noted|stated|reported)|by all accounts"
    r"|sadly|tragically|happily|fortunately|unfortunately|interestingly|curiously|notably|remarkably|surprisingly|ironically|for (?:example|instance)|after all|to be sure|for (?:his|her|their) part|it (?:is|was) (?:recorded|noted|reported))"
)
_SOURCE = r"according to (?!(?:legend|tradition|rumou?r|myth|family|local lore|folklore|one|some|other|another|(?:his|her|their|the) own)\b)[^,.;:()‹›]{3,60}"
_REGISTER = r"(?:records?|registers?|archives?|minutes|annals|accounts|reports?|chronicles?|ledgers?|papers|rolls?|files?|dossier)"
_SHOWS = rf"(?:{TELL}){WHOM} that "
LEAD = (
    r"^[“\"]?(?P<out>(?:(?:But|And|So|Yet)(?! (?:also|so|yet)\b),? )?(?:"
    rf"(?i:(?:{_ADVERB}|{_SOURCE}), )"
    rf"|As [^,.;:()‹›]{{2,50}} (?:{TELL}|{KNOW}|puts? it|reminds us)(?: [^,.;:()‹›]{{1,40}})?, "
    rf"|(?:The |Our )?(?:[A-Za-z]+ ){{0,2}}(?i:{_REGISTER}) {_SHOWS}"
    r"|(?:We|I) (?:are|am) (?:pleased|sorry|sad|happy|delighted|proud|glad|saddened) to (?:report|say|announce|note|record|learn) that "
    r"|(?:It is (?:known|recorded|documented|certain)|We know|Note|Remember|It should be (?:noted|added)) that )?)(?P<next>\S)"
)
"""At the head of a sentence, what only leads up to it: "But", "According to the register,"."""
CLEFT = (
    r"^(?P<out>It was (?:only |just |precisely )?)(?P<next>in|on|at|as) [^.;:?()]{0,40}?‹d\d+›(?:, (?:aged|at|when|then|in)\b[^,.;:()‹›]{2,40})?"
    r",?(?P<that> that) (?=[a-z]*[A-ZÀ-Þ]|he\b|she\b|the\b|his\b|her\b)"
)
"""A sentence that puts its date first: "It was in 1902, at the age of 27, that Ada Holt …"."""
_SAYS = rf"(?:(?:he|she|they|(?:his|her|their|the|a) [a-z]+|[A-Z][\w’-]+(?: [A-Z][\w’-]+)?) (?:later )?(?:{TELL}|{KNOW}){WHOM}(?: later)?)"
BETWEEN_COMMAS = rf",(?: (?:and|but))? (?:{_ADVERB}|{_SOURCE}|{_SAYS}),(?! \d)"
ASIDE = rf"{BETWEEN_COMMAS}|(?<=[a-z]) (?:also|indeed|likewise|duly)(?= [a-z‹])"
"""Within a sentence, what could be left out."""
REMARK = rf",(?: (?:and|but))? {_ADVERB},(?! \d)"
"""The same, between commas and with no source."""
_AGENT = r"(?<=›) by (?:the )?(?:[A-ZÀ-Þ][\w.’'-]* ?){1,4}(?<!\s)(?=, (?:was|were|had|has|is|remained|stood|served|closed|lasted)\b)"
"""Who did what is stated between commas, after its date: "installed in 1861 by Lewis Dray, was in use for"."""
_INCLUDED = r"(?<=›), (?:including|which includes) (?:an?|the|all|two|both) [a-z ]{3,40}(?=[.;]|$)"
"""After a length, what is part of it."""
DETAIL = rf"{_AGENT}|{_INCLUDED}"
"""What states more of one time and nothing of another."""
BACK = r"(?:^|(?<=[,;–—] )|(?<=\band )|(?<=\bbut )|(?<=\bwhen )|(?<=\bborn ))[Bb]ack (?=(?:in|on) )"
"""Before a date: "back in 1931"."""
SPACES = r"(?<=\S ) +"
SEVERAL_SOURCES = r"(?i:\baccording to\b.*\baccording to\b)"
"""With two of them in a sentence each states its own story."""
