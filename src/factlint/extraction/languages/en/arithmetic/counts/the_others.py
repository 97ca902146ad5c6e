"""How English states some of so many and then the others, so that no more are left: "five …, two …, and the other two".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

THE_OTHERS = (
    r"^(?:in all,? |there (?:are|were) |(?:it|he|she|they|we) (?:has|have|had) )?<n:whole>(?: of (?:the|its|their|his|her|our) [a-z' -]{2,30}?)?(?P<told> [^‹›.;:|]{3,90}?)(?:,|;|:| -| \|) <n:part>(?P<of>[^‹›.;:|]{3,90}?)(?:,|;|,? and|; and|,? while| -)+ the (?:other|remaining) <n:rest>(?! (?:of|per|times|years?|months?|weeks?|days?|hours?|minutes?)\b)(?P<behind>(?: [a-z-]+){1,3})",
)
"""All of the others are stated."""
NOT_ALL = r"\b(?:each|every|per|at least|about|more|less|than|again|also|then|later|before|after|both|if|among|includ\w+|up to)\b"
NOUN = r" (?:[a-z-]+ )??(?P<noun>(?!was\b|is\b|has\b|his\b|its\b)[a-z]{2,}s)\b"
"""After the number of the others: what they are."""
