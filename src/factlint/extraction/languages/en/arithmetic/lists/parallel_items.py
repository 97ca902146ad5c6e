"""How the items of a list that a colon introduces begin, in English; over skeletons (`extraction.arithmetic.skeleton`)."""

from __future__ import annotations

ANNOUNCED = r"<n:announced>(?P<rest>(?: [a-z'-]+){1,9}):(?! ?[.;:|]) ?(?=[^\s])"
"""What follows to the end of the sentence is all that is announced."""
HEADS = (
    r"(?:in|on|at|by|for|with|from|to|after|before|under|over|through|during|between|near|behind|beside|without|as|into|via)\b",
    r"(?:who|what|how|why|when|where|whether|which)\b",
    r"(?:the|an?|another|his|her|its|their|our|my|your|myself|me|i)\b",
)
"""Prepositions, question words and determiners: items that all begin with one of them are one list."""
ASKING, DETERMINED = 1, 2
"""The places of question words and determiners among these."""
POSSESSIVE = r"(?:my|his|her|our|their|your) (?P<kin>[a-z-]+) "
"""Before the names of those who are counted one by one: "my brothers Karl and Emil"."""
COORDINATED = r",? (?:and|or|&) "
"""Before the last item."""
ALTERNATIVE = r"[^,] or $"
"""Between the last two without a comma: both may be one thing with two names, "crunch or hoover"."""
SEPARATOR = r", (?!(?:jr|sr|esq|inc|ltd)\b)(?:and |or |& )?"
HIGHER_SEPARATOR = r"; (?:and |or )?"
"""Between items that may hold commas."""
NO_LIST = (
    r"\b(?:who|whom|whose|which|that|is|are|was|were|has|have|had|will|would|shall|can|could|may|might|must|should|he|she|it|they|we|you|not|no|never|each|both|either|neither|respectively|all|every|plus|too|also|again|twice|once|then|"
    r"one|first|second|last|others?|several|many|few|some|various|more|besides|including|such|like|e[.]g|i[.]e|pairs?|sets?|couples?|so|but|because|if|while|where|when|than)\b|[:|\"“”…]|[.]{2}| - |(?<![a-z])'|'(?![a-z])"
)
"""In an item: a clause, several things, or something other than a thing of its own."""
MAY_ASK = r"\b(?:who|whom|whose|which|that|is|are|was|were|has|have|had|will|would|shall|can|could|may|might|must|should|he|she|it|they|we|you|where|when|than)\b"
"""Those of these that are no sign of anything where each item is a question."""
COUNTED = r"\b(?:of (?:us|them|you))\b"
"""Behind a number: it counts people."""
TIMES = "times"
KIN, SELF = (
    r"\b(?:grand)?(?:father|mother|son|daughter|parent|child)\b|\b(?:brother|sister|uncle|aunt|nephew|niece|cousin|wife|husband)\b",
    r"\b(?:my|him|her)self\b|\bme\b|\bi\b",
)
"""Relatives of somebody who may be counted with them, and words for one who is listed."""
SEVERAL_IN_ONE = r"\b(?:people|men|women|children|family|parents|twins|staff|crew)\b"
"""In an item: it may stand for several."""
