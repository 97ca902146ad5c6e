"""What an active verb or a noun acts on, and what shows that it acts on nothing."""

from __future__ import annotations

from factlint.extraction.languages.en.calendar import A_MONTH

INDEFINITE = r"\ban?\s$"
"""Before a name that qualifies a noun: "started an X programme"."""

OBJECT_GAP = (
    r"(?:\s(?:date|year|day|time))?\s(?:(?:into|of|as|for)\s)?"
    r"(?:(?:the|a|an|its|their|his|her|this|what became|what is now)\s)?"
    r"(?:(?!(?:in|on|at|by|for|from|to|as|and|with|under|near|after|before|during|since|until|of)\s)[a-z][a-z-]*\s){0,2}"
    r"[“\"‘']?"
)
"""Between a verb and the name it acts on."""

TAKEN_IN, INTO = frozenset({"incorporated", "merged", "integrated", "absorbed"}), " into "
"""Verbs that say "into" of what continues as it was: "incorporated into X"."""

OTHER_ACT = r"\s[a-z]+ing\s"
"""After a verb: another one, to which the name after it belongs ("started housing the X")."""

PHASE_VERBS = frozenset(
    "began begins begun started starts commenced resumed stopped ceased finished finishes".split()
)
"""Verbs after which somebody does something, or does it no more."""

PHASE = r"\sto\s(?!(?:be|exist|operate|function|air|run|fly|broadcast)\b)[a-z]+\s(?:[a-z]|[A-ZÀ-Þ])"
"""After "began": what somebody began to do, so that he did not begin himself."""

PHASE_IN_ING = r"\s(?!(?:operating|trading|broadcasting|publishing|running|airing|working|functioning|flying|performing)\b)[a-z]+ing\s[a-z]"
"""The same: "started building tractors"."""

POSSESSIVE = r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?!in\s|on\s|at\s|and\s|by\s)"

POSSESSED_OBJECT = (
    r"\s(?:of|to)\s(?:(?:his|her|its|their)|[^,;:()]{1,40}['’]s?)\s(?:[a-z][a-z-]*\s){0,3}[a-z][a-z-]*,?\s"
    r"(?:(?:the\s)?[A-Z][a-z]+\s)?[“\"‘']?"
)
"""Between a noun and the name of the person that it concerns: "the death of his brother, King X"."""

ADVERBIAL = frozenset({"in", "on", "at", "by", "from", "during", "since", "independent"})
"""A verb phrase that ends in one of these takes a place or time after it, or what it is free of, not an object."""

OBJECT_OF_ACT = (
    r"(?:\b(?:who|that|which)\s(?:had\s|has\s|later\s|once\s)?(?!(?:the|an?|his|her|its|their|this|in|on|at|by|for|of|from|with|to|after|when)\s)[a-z]+\s(?:the\s)?"
    r"|[A-ZÀ-Þ][\w’'-]*\s(?:had\s|later\s|first\s)?(?:met|saw|knew|taught|wrote|painted|befriended|married|succeeded|replaced|visited|interviewed|played|portrayed|defeated)\s)$"
)
"""Right before a name that somebody's verb acts on: "the actor who played X was born", "the treaty that followed X was", "Mara met X and died"."""

NO_OBJECT = (
    r"\s?(?:[,.;:)(–—]|$|\s?\d(?!\d{0,2}(?:,\d{3})?\s(?!(?:year|month|week|day|decade|hour)s?\b)[a-z])|(?:in|on|at|by|for|from|to|into|as|with|under|near|after|before|during|since|until|of|over|through|throughout|"
    r"out|up|off|down|again|aged|and|but|or|is|was|are|were|has|had|date|year|day|time|when|while|where|there|here|early|late|around|about|circa|that|this|last|next|itself|themselves|it|them|him|"
    r"[a-z]+ly|[a-z]+ing|[a-z]+wards?|[a-z]+wide|abroad|overseas|"
    + A_MONTH
    + r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
"""After an active verb that takes no object; otherwise somebody does it to something else ("X launched its tenth Y")."""

WORK_ON = r"\son\s(?:the\s)?[“\"‘']?"
"""From "construction began" to what is built."""

SHIFTED = r"\b(?:ago|earlier|later|before|afterwards)$"
"""At the end of a time right after a verb, which is no object of it: "began four years ago"."""
