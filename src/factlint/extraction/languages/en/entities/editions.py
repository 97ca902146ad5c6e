"""How English states in which year a contest was held that its name alone does not state: "the Games took place in X in
1992".

Regular expressions over the prose of a sentence; `SERIES` is what recurs, `YEAR` the year.
"""

from __future__ import annotations

YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
SERIES = r"(?P<series>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4})"
_NTH = r"(?:(?:first|second|third|fourth|last|next|modern|football|men’s|men's) ){0,2}"
_THE = rf"(?:[Tt]he |[Ii]ts |[Tt]heir )?{_NTH}"
_HELD = (
    r"(?:was|were) (?:held|hosted|staged|played|organised|organized|won|celebrated)|took place|(?:was|were) won"
)
_PLACE = r"(?:(?:in|by|at) )?(?:the )?[A-Z][^,;:.()\d]{1,40}?"
_NAME = r"(?:[Tt]he )?[A-Z][\w’'.-]*(?: (?:and |of |the )?[A-Z][\w’'.-]*){0,3}"
_WON = (
    r"(?:hosted|staged|won|organised|organized|(?:was|were) (?:the )?(?:hosts?|winners?|champions?) (?:of|at))"
)
_ENDS = r"(?=[.,;:]|$|\n| and | but | after | with | for | when | where | at | by )"

STATED = (
    rf"^{_THE}{SERIES} (?:{_HELD}) {_PLACE} in {YEAR}{_ENDS}",
    rf"^In {YEAR},? {_THE}{SERIES} (?:{_HELD})\b",
    rf"^In {YEAR},? {_NAME} {_WON} {_THE}{SERIES}{_ENDS}",
    rf"\b{_WON} {_THE}{SERIES} in {YEAR}{_ENDS}",
    rf"\b[Ii]n {YEAR} (?:when|as) {_THE}{SERIES} (?:{_HELD})\b",
)
"""A sentence that states it."""

NOT_STATED = r"\b(?:would|will|hoped|wanted|bid|bids|bidding|applied|planned|plans|chosen|awarded|selected|never|not|if|candidate|qualif\w+|women|junior|under-\d+|youth|again|also)\b"
"""In a sentence that may be about another year or another contest."""

SHORT = {"games": ("olympics", r"\bOlympi")}
"""What a contest is called in a text that holds the words: the name that stands for it."""

NEEDS = {
    "world cup": (
        r"\b(?i:football(?:ers?)?|soccer|fifa|goalkeepers?|strikers?|penalties)\b",
        r"(?i:\b(?:rugby|cricket\w*|hockey|handball|ski(?:ing)?|volleyball|basketball|chess|darts|cycling|futsal|wrestling|biathlon|kabaddi|T20|ODI|wickets?|netball)\b)",
    ),
}
"""What many sports call so: the words of which the text must hold one, and those of which it must hold none."""
