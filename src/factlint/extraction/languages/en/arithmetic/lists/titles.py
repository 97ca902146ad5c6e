"""How English announces a number of songs, books or films and states their titles in quotation marks.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): straight quotation marks stand for all.
"""

from __future__ import annotations

_WORD = r"(?: [a-z][a-z0-9'-]*)"
_TITLE = r"\"[^\"]{1,80}\"(?: \([^()\"]{1,60}\))?"
_JOINT = r"(?:, (?:and |& )?| (?:and|&) | )"
TITLES = (
    rf"<n:announced>(?P<adjectives>{_WORD}{{0,4}}?) (?P<noun>[a-z]+s)(?P<rest>{_WORD}{{0,6}}?)(?P<opening>,|:| -| \||,? namely|,? called|,? (?:en)?titled|,? being| (?:are|were)) (?P<titles>{_TITLE}(?:{_JOINT}{_TITLE})+)",
    rf"<n:announced>(?P<adjectives>{_WORD}{{0,4}}?) (?P<noun>[a-z]+s)(?P<rest>{_WORD}{{0,6}}?) (?P<opening>\()(?P<titles>{_TITLE}(?:{_JOINT}{_TITLE})+)(?=\))",
)
TITLE = r"\"[^\"]+\""
AND_LAST = r"(?:and|&) \"[^\"]+\"(?: \([^()\"]*\))?$"
"""At the end of a list that is whole: "and" before its last title."""
GOES_ON = r"(?: (?!- )[^ ]|/|,? ?\"|,? (?:and|&|plus|or|as well|along|together|with|followed|feat|among|amongst|such)\b| - \")"
"""After the titles: others follow, or the sentence states what only these are."""
NOT_ALL = r"\b(?:includ\w+|such as|e[.]g|for example|for instance|among|amongst|etc|one of|some of|most of|like|say|especially|notably|at least|up to|particularly|top|best-known|every|each|over|more than|than|not|n't|if|per|another|words|a dozen|versions?|medley|double|split|parts?)\b"
"""Words by which not all titles are stated, or one is stated of several."""
UNTITLED = frozenset(
    "times years days weeks months hours minutes seconds copies sides words was is has this its awards nominations people men women members players singers points places weeks languages countries charts versions parts occasions formats discs".split()
)
"""What has no title of its own, or may share one."""
