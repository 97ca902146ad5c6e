"""How English puts a false statement forward without making it. Regular expressions over prose."""

from __future__ import annotations

BELIEVED = (
    r"\b(?:idea|notion|belief|claim|story|stories|legend|assumption|theory|theories|tale|view|image|impression|fallacy|trope)s?\s"
    r"(?:that\s|of\s)[^.;!?]*$"
)
"""In front of a statement in its sentence: somebody believes it."""

STATED = (
    r"^[^.;!?]*\b(?:so the (?:story|legend|tale|saying) goes|as (?:the )?legend has it|supposedly|allegedly)\b"
)
"""After it: it is but stated."""

OPENED_QUOTE = r"[“\"„«][^”\"»]*$"
"""In front of it: somebody else says it."""

OF_MYTHS = r"\b(?:myths?|misconceptions?|debunk(?:s|ed|ing)?|fact[- ]check(?:s|ed|ers?|ing)?|hoax(?:es)?|disinformation|conspiracy)\b"
"""In a text about what is wrongly believed; the words are its subject."""
