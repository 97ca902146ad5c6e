"""How English states how often one player scored in a match, who scored alone, and who came back from behind.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`); the result of a match is two numbers and a hyphen.
"""

from __future__ import annotations

_RESULT = r"‹n(?P<first>\d+)›(?:-| to )‹n(?P<second>\d+)›(?![-‹])"
ANY_RESULT = r"‹n\d+›(?:-| to )‹n\d+›(?![-‹])"
OFTEN = {
    "twice": 2, "thrice": 3, "hat-trick": 3, "hat trick": 3, "hattrick": 3, "brace": 2, "both goals": 2,
}  # fmt: skip
"""Words for so many goals of one player."""
_GOALS = rf"(?:all |the )?(?:<n:goals>(?: (?!own\b|more\b|other\b|late\b)[a-z-]+){{0,2}}? goals|(?:a |an? [a-z-]+ )?(?P<word>{'|'.join(OFTEN)}))"
_SCORED = r"(?:scor(?:ed|es|ing)|netted|netting|bagg(?:ed|ing)|notched|got|getting|grabb(?:ed|ing)|struck|hit|hitting|with|claimed)"
_WORDS = r"(?: [a-z0-9'-]+)"
IN_MATCH = (
    rf"\b{_SCORED} {_GOALS} (?:in|as|against|during|when|while|for|to)\b{_WORDS}{{0,8}}? {_RESULT}",
    rf"{_RESULT}{_WORDS}{{0,8}}?,? (?:with|after|as|thanks to|courtesy of|through)(?:{_WORDS}{{0,4}}? {_SCORED})? {_GOALS}",
    rf"{_RESULT}(?: (?:win|victory|draw|defeat|loss)){_WORDS}{{0,5}}, (?:(?:himself|herself) )?(?:scoring|netting) {_GOALS}",
)
"""Goals of one player, and the result of the match."""
IN_THAT_MATCH = (rf"\b{_SCORED} {_GOALS} in (?:that|the|this|the same) (?:match|game|final|tie|semi-final)\b",)
"""The same, where the sentence before states the result."""
ONLY_GOAL = (
    rf"\b(?:won|beat|beating|defeated|defeating|w[io]n(?:ning)?|victory)\b{_WORDS}{{0,8}}? {_RESULT}{_WORDS}{{0,8}}?,? (?:with|after|thanks to|courtesy of|through)? ?(?P<only>the (?:only|lone|sole) goal)\b(?! (?:for|of the first|of the second|against|he|she|they|that|from the))",
    rf"\bscor(?:ed|ing) (?P<only>the (?:only|lone|sole) goal)(?: of the (?:game|match|final|night|tie|evening|day))? (?:in|of|as)\b{_WORDS}{{0,8}}? {_RESULT}{_WORDS}{{0,2}}? (?:win|victory)\b",
)
"""One goal and no other, in a match that was won."""
DOWN = r"\b(?:from|trailed|trailing|losing|being|been|going|gone|went|fell|falling|fallen|were|was)(?: (?:by|back|being|losing|trailing|down))? ‹n(?P<theirs>\d+)›-‹n(?P<ours>\d+)› (?:down|behind|deficit)\b|\b(?:trailed|trailing|losing)(?: by)? ‹n(?P<lost>\d+)›-‹n(?P<had>\d+)›"
"""How a match stood for those who then did not lose it."""
NOT_LOST = r"‹n(?P<first>\d+)›-‹n(?P<second>\d+)›(?: [a-z]+){0,3}? (?:win|victory|draw|triumph)\b|\b(?:won|win|drew|draw|beat|winning|drawing|victorious)(?: (?!from\b|‹)[a-z'-]+){0,5} ‹n(?P<one>\d+)›-‹n(?P<other>\d+)›"
PARTS_OF_MATCHES = r"\b(?:aggregate|legs?|series|half-time|penalt\w+|shoot-?outs?|sets?|frames?|tie-?break\w*|innings?|periods?|quarters?|if|points?|touchdowns?|runs?)\b"
"""Words by which one of two scores may be of a part of a match, or of several."""
OTHER_MATCHES = r"\b(?:aggregate|legs?|previous|last (?:week|season|time)|matches|games|season|series|half-time|at the break|penalt\w+|shoot-?outs?|lead|half|tournament|competition|campaign|league(?! (?:win|victory|draw|defeat|debut|match|game|opener)\b)|qualif\w+|championships?|year|month|week|career|appearances|own goal|both ends|sets?|frames?|tie-?break\w*|innings?|periods?|quarter|tries|points?|respectively|each|apiece|combined|between them|times|if|not|assists?|touchdowns?|runs?)\b"
"""Words by which the goals may be of another match, of several players, or the numbers no goals."""
