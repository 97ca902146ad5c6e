"""How English announces a number of things and then names them.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

ENUMERATION = r"<n:announced>(?P<adjectives>(?: [a-z-]+){0,3}?) (?P<noun>[a-z]+s|people|men|women|children)(?P<opening>:| \||-| \() ?(?P<items>[^‹›:;|().?!]+)(?P<end>$|[.;|)])"
LIST_INTRODUCTION = r"<n:announced>(?P<adjectives>(?: [a-z-]+){0,3}?) (?P<noun>[a-z]+s|people|men|women|children)\b(?P<rest>[^‹›:;.?!]*):$"
ENUMERATION_GUARDS = (
    r"\b(?:including|include[sd]?|such as|e[.]g|for example|for instance|among|amongst|etc|one of|some of|most of|first|last|other|more|further"
    r"|especially|notably|at least|up to|especially|particularly|like|say|or more|top|best|of the|every|each|of these|of them|of whom|of which|another)\b"
)
NOT_ENUMERATED = frozenset(
    """
    times years days hours minutes seconds weeks months decades centuries points goals metres meters feet miles yards
    dollars euros pounds percent runs wickets votes sets laps rounds shots degrees inches degrees pages words lines
    was is has this thus plus series pieces kinds types sorts ways versions hundreds thousands millions others
    acts matches games innings overs strokes across less unless always perhaps its his
    """.split()
)
"""Nouns whose number is a measure, not how many things follow."""
ITEM_STOPS = r"\b(?:because|which|who|that|when|where|while|if|was|were|is|are|has|have|had|will|would|can|he|she|it|they|we|but|so|then|not)\b"
"""Words that show that a sentence goes on, and no list is there."""
