"""English words that tell how a clause stands in time. Regular expressions over folded text."""

from __future__ import annotations

from factlint.extraction.languages.time_language import any_of

WEAK_FUTURE = any_of(
    ["due", "scheduled", "slated", "expect", "expects", "expected", "plan", "plans", "planned", "planning", "to be",
     "set to", "going to", "about to", "deadline", "upcoming"]
)  # fmt: skip
"""Enough to choose the next year where the last one is as far."""

_MOVES = any_of(
    "leaving coming going flying meeting arriving returning travelling traveling visiting moving heading starting opening "
    "closing launching releasing hosting holding performing playing happening having doing getting".split()
)
"""Verbs whose present progressive beside a day is mostly a plan: "she is flying out on Sunday"."""

FUTURE_PREPOSITIONS = "until|till|as (?:soon|early) as|no later than"
"""Before a day, enough to look for it ahead."""

STRONG_FUTURE = (
    r"set to|will|shall|won't|'ll|is to|are to|to be [a-z]+ed|due (?:to|on)"
    r"|supposed to|look(?:s|ing)? forward to|(?:plan|schedul)(?:e|s|es|ed|ned|ning|ing)? (?:to|an?)|would be [a-z]+ing"
    r"|expected (?:to|on)|(?<!been )(?<!was )(?<!were )scheduled (?:to|for)"
    rf"|(?:is|are|am|'m|'re|'s)[ \n](?:(?:also|now|back|only|not)[ \n])?{_MOVES}"
    r"|(?:how|what) about|let's|let us|see (?:you|ya|u)|meet (?:you|ya)|join (?:us|me)|(?:don't|do not) miss|can't wait"
    r"|gonna|wanna|gotta|save the date|are you free|shall we"
)
"""Enough to look for a weekday ahead, before it or behind it."""

_IRREGULAR_PASTS = any_of(
    "said says was were had has have did since rose fell began came took made told met went lost won sent led left saw "
    "held broke became got gave found shot bought sold paid spent built ran wrote grew drove spoke stood cut put set "
    "kept felt brought thought taught caught fought sought".split()
)
_NO_PASTS = any_of(
    "united hundred indeed need speed seed feed breed exceed proceed succeed sacred allied armed".split()
)
PAST = rf"{_IRREGULAR_PASTS}|(?!{_NO_PASTS}\b)[a-z]{{2,}}ed"

PARTICIPLES = (
    r"(?:[a-z]+ly[ \n])?(?!scheduled|planned|slated|expected|announced|postponed|delayed|moved|extended|predicted|proposed)"
    r"(?:[a-z]{3,}ed|born|built|begun|held|made|won|found|sold|shot|lost|written|taken|given|broken|shown|torn down)"
)
"""What "was" and "were" make an event of the past; plans and changes of plans are none."""

HAPPENED = r"(?<!be[ \n])(?<!been[ \n])(?<!being[ \n])" + any_of(
    ["died", "began", "started", "ended", "opened", "closed", "happened", "occurred", "took place", "broke out",
     "came into force", "came to an end", "entered into force"]
)  # fmt: skip
"""Verbs that tell an event by themselves."""

DECIDED = (
    r"(?<!to[ \n])(?:voted|won|lost|beat|defeated|resigned|collapsed|crashed|sank|erupted|exploded|killed|injured|arrested)"
    r"(?:[ \n](?!(?:to|for|about|which|that|who|whose|if|after|before)\b)[a-z0-9’'-]+){0,4}"
)
"""Verbs of what nobody can plan, with the object that they take; not "approved a vote", which may be to come."""

PLANNED = (
    r"(?:(?:now|currently|still|also|officially)[ \n])?(?:planned|scheduled|slated|due|set|expected)"
    r"(?:[ \n]to[ \n](?:be[ \n])?[a-z]+)?|to[ \n]be[ \n][a-z]+(?:ed|ld|ilt|un)"
)
"""What "is" and "are" make a plan."""

GENERIC = any_of(
    ["usually", "often", "always", "typically", "generally", "normally", "rarely", "seldom", "sometimes", "tends to",
     "tend to", "can be", "can get", "may be", "best time", "best times", "best from", "occurs", "occur", "season",
     "temperatures range", "low season", "high season", "each year", "every year"]
)  # fmt: skip
"""What holds in any year: a season or month beside it is that of no one year."""
