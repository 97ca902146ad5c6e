"""How English shows to whom or what the noun or verb of a property belongs. Regular expressions over the prose before a cue."""

from __future__ import annotations

from factlint.extraction.languages.en.claims.entities.frames import ARTICLE, BE, QUALITIES

AUXILIARY = rf"(?:{BE}|has|have|had)$"

COORDINATED_POSSESSOR = rf"(?:\s\([^()]*\))?,?\s(?:and\s)?(?:his|her|their|its)\s{QUALITIES}"
"""From a name to a noun that a pronoun next to it gives to it: "S and his wife V", "S, his wife V"."""

BEHIND_STRANGER = rf"(?P<name>\b[A-ZÀ-Þ][\w’'-]*)(?:\s\([^()]*\))?,?\sand\s(?:his|her)\s{QUALITIES}$"
"""Right before the noun for a relative: a name next to it, whose relative that is."""

AFTER_PRONOUN = rf"\s{QUALITIES}"

RELATIVE = (
    r"\.?[\"”]?(?:\s?\([^()]*\))?,?\s(?:and\s)?(?:(?:in|on|of|for|at|under|to)\s)?"
    r"(?:which|who|whose|whom|where|when|while|that)\s"
    r"(?:(?:is|was|are|were|be|been|being|has|have|had|hails|includes|also|currently|now|still|later|then|originally|"
    r"first|previously|initially|jointly|a|an|the|its|their|his|her|under|of)\s)*"
    rf"{QUALITIES}"
)
"""From what a relative clause is about to the cue, or to the value before it: "S, whose capital", "S, where V is"."""

HAVING = rf"\.?[\"”]?,?\s(?:{BE}\s)?(?:also\s)?(?:(?:has|have|had|having|under|features?|includes?|contains?|goes\sby)\s{ARTICLE}?{QUALITIES}|with\s{ARTICLE}?)"
"""From what has a noun to the noun, or to the value: "S has the largest city", "S with county seat"."""

OWNING = r"\b(?:has|have|had|having|with|in\sthe\s$|is\sin)\s?"
"""Somewhere between an owner and its noun: "S, founded in Rome, has the abbreviation of V"."""

PREDICATE = rf"[\"”]?(?:\s?\([^()]*\))?,?\s(?:(?:{BE}\s)?one\sof\sthe\s|{BE}\b|(?:a|an|the)\s)"
"""After the subject: a noun or participle predicated of it."""

INTERVENING = r"\b(?:by|with|against|about|following|preceding|preceded|succeeded|after|before|from|like|than|to|of\s(?:the|a|an))\s"
"""Words that introduce another thing, which a participle may modify."""

PLACED_IN = r"(?:,|\sin|,\sin|\s\(|\),|\))\s?(?:the\s)?"
"""Between the names of a place and of what holds it: "Springfield in Illinois, U.S."."""

IN_RELATIVE = r"[\"”]?,?\s(?:and\s)?(?:which|who|that|whose)\s"
"""Where a relative clause begins that may hold more before the cue: "S, which has two sites and is run by"."""

DEFINITE = rf"(?:^|(?:and|but|;)\s)(?:[Tt]he|[Ii]ts)\s{QUALITIES}$"
"""In front of a noun that belongs to what was mentioned: "The county seat is V"."""

OPENING_VALUE = r"(?:^|(?:and|but|;)\s)(?:[Tt]he\s)?$"
"""In front of a value that opens its clause: "V is the county seat"."""

OWNER_BEHIND = r"(?:\s[a-z-]+){0,2}\sof\s(?!course\b)"
"""After a noun that names its owner: "V is the capital of S", "the capital city of S"."""

OPENING = r"(?:(?:Although|Though|While|A|An)\s)?"
"""In front of a cue that opens a sentence: "Although born in V, S", "A native of V, S"."""

_TO_OPENED = r",\s(?:the\s)?[\"“‘']?"
BEHIND_OPENING = rf"(?:\s(?:(?:and|but)\s(?:raised|reared|educated|schooled|brought\sup)\sin|as|in|from|with)\s[^,.;]{{1,50}})?{_TO_OPENED}"
"""From the phrase that opens a sentence to its subject: "Founded by V, S"."""

_NO_TITLE = r"(?:of|to|by|and|or|in|on|at|for|with|from|than|as|like|near|beside|after|before|son|daughter|wife|husband|father|mother|brother|sister|widow|child|his|her)\s"
BEHIND_OPENING_PLACE = rf"(?:,\s[A-ZÀ-Þ][^\s,;:.]*(?:\s[A-ZÀ-Þ][^\s,;:.]*){{0,2}}){{1,2}}(?:,?\s(?:in|on)\s[^,;:.]{{1,30}})?{_TO_OPENED}(?:(?!{_NO_TITLE})[a-z-]+\s){{0,3}}"
"""From the place in such a phrase over what it lies in to the subject: "Born in V, France, S"."""

BRACKETED = r"[\"”]?\s\((?:[^()]*[;,]\s)?"
REDUCED_RELATIVE = r"\.?[\"”]?(?:\s\([^()]*\))?,?\s"
"""From a name to a participle that follows at once: "S, directed by V"."""
APPOSED_KIND = r"\.?[\"”]?(?:\s\([^()]*\))?,\s(?:an?|the|one\sof\sthe)\s(?:(?!(?:of|in|on|at|by|for|to|from|with|as|and|or|who|which|that)\s)[\w-]+\s){1,4}"
"""The same over what the name is called: "S, a film directed by V"."""

THAT = r"\sthat\s"
PLACED_NOUN = (
    r"\b(?:(?:[Aa]n?|[Oo]ne)\s(?:[a-z-]+\s){1,4}|[Pp]art\s)(?:in|on|of|at|near|from)\s(?:the\s)?(?:[a-z]+\s)?"
)
"""After and in front of the name of a place that only states where a noun lies."""
DEFINITE_PLACED_NOUN = r"\b[Tt]he\s(?:[a-z-]+\s){1,3}(?:in|on|at|near|from)\s(?:the\s)?"
"""The same of "the" town in a place, if "that" follows: it restricts the noun."""
