"""How English says to which century somebody or a work belongs. Regular expressions over the prose
next to a century.
"""

from __future__ import annotations

from factlint.extraction.languages.en.biographies.trades import ROLE

_STUDIES = r"(?:antiquarian|auctioneer|archivist|biographer|broadcaster|collector|critic|curator|editor|historian|interpreter|journalist|lecturer|librarian|presenter|professor|scholar|student|teacher|translator|writer on)"
"""People who may be named by the century that they study."""
_PERSON = rf"(?!{_STUDIES}\b)(?:{ROLE}|thinker|statesman|theorist|genius|ruler|monarch|king|queen|emperor|empress|tsar|president|pope|saint|man|woman|lady)"
_WORK = r"(?:novel|novella|painting|film|opera|operetta|symphony|concerto|poem|ballet|oratorio|fresco|sculpture|statue|book|musical|song)"
_DESCRIBED = r"(?:(?!(?:of|in|by|with|for|from|to|at|on|as|like|about|after|most|much|best|favou?rite)\b)(?:[a-z][a-z-]*|[A-Z][a-z]+(?:an|ish|ese|ch|ic|i|man|k|s)),? )"
_AND = rf"(?:(?:,| and|, and) (?:{_DESCRIBED}){{0,2}}?(?:{ROLE}))"
PEOPLE, WORKS = "people", "works"
NOUNS = {PEOPLE: rf"{_PERSON}{_AND}{{0,3}}", WORKS: _WORK}
"""Kind of thing that belongs to a century → the nouns for it."""
BEFORE_NAME = {kind: rf" (?:{_DESCRIBED}){{0,3}}?{noun} " for kind, noun in NOUNS.items()}
"""Between a century and a name: "the 18th-century French painter X"."""
_FAME = r"(?:great|greatest|major|leading|foremost|famous|celebrated|renowned|distinguished|eminent|outstanding|typical|German|English|French|American|Italian|Spanish|Russian|British|Austrian|Dutch|Polish|Scottish|Irish|Czech|Danish|Norwegian|Swedish|Swiss)"
_IS_A = r"(?: (?:was|is|were)|,) (?:an? |the |one of the |among the )"
DESCRIBES = rf"(?: (?:was|is)|,|\s\() (?:also )?(?:an?|the|one of the|among the) (?:{_DESCRIBED}){{0,2}}?$"
"""Between a name and a century before the noun: "X was a great 18th-century"."""
DESCRIBED = {
    kind: rf" (?:{_DESCRIBED}){{0,3}}?(?:{noun})s?(?=[.,;:)]|$|\n| (?:who|from|and|born|whose|known|of|best|set)\b)"
    for kind, noun in NOUNS.items()
}
"""After that century, its noun."""
OF_CENTURY = {
    PEOPLE: rf"{_IS_A}(?:{_FAME} )*(?:{_PERSON}){_AND}{{0,2}}s? of (?:the (?:early |late |mid-)?)?$",
    WORKS: rf"{_IS_A}(?:{_FAME} )*(?:{_WORK})s? of (?:the (?:early |late |mid-)?)?$",
}
"""Between a name and the century after the noun: "X was one of the great composers of the"."""
LIVED = r"(?:,? (?:who|which))? lived(?: and (?:worked|wrote|taught|painted|died|ruled|reigned))?(?: [A-Za-z]+ly)?(?: in [A-ZÀ-Þ][\w’'-]+)? (?:in|during) (?:the (?:early |late |mid-)?)?$"
"""Between a name and the century of the life."""
ENDS = r"(?=[.,;:!?)]|$|\n| and (?!the \d|early|into)[a-z]| when\b| but\b)"
"""After a century that is not the first of two, nor an adjective."""
MOST_LOVED = r" (?:[a-z]+ed|knew|met|drew|read|saw|held)(?: [a-z]+){0,3} (?:was|is|were|are)\b"
"""After a name that is no apposition: "the 18th-century painter X admired most was Y"."""
MAKERS = {
    "author": r"\b(?:author|novelist|poet|poetess|writer|playwright|dramatist|essayist|satirist|storyteller|thinker|philosopher|naturalist|theorist|economist)",
    "composer": r"\b(?:composer|musician|pianist|organist|violinist|conductor|genius)",
    "creator": r"\b(?:painter|artist|sculptor|engraver|draughtsman|polymath|architect|genius)",
    "director": r"\b(?:director|filmmaker|screenwriter)",
    "performer": r"\b(?:singer|musician|songwriter|singer-songwriter|pianist|guitarist|artist)",
}
"""What the rule base knows somebody to have made → trades that do so."""
