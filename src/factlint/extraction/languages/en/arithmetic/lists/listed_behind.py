"""How English lists one by one, in the next sentence, what it has counted: "five aims. It wanted to …, to … and to …".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

COUNTED = r"<n:announced>(?: (?!(?:of|to|or|and|per|in|more|other|such|main|key|major|important)\b)[a-z-]+){0,2}? (?P<noun>[a-z]+s|children)\b(?! (?:of (?:them|which|whom|these|those)|and ‹|or ‹))"
"""The only number of the sentence before."""
THESE_ARE = r"^(?:these|they) (?:are|were) (?=(?:an?|the|‹n\d+›|his|her|its|their|one) )"
"""At the head of a sentence that is a list."""
WANTED_TO = r"^(?:he|she|it|they|we|the [a-z]+) (?P<did>[a-z]+) (?=to [a-z]+ )"
TO_DO = r"^(?:and )?to [a-z]+ "
"""The same where each thing is to be done, and what each then begins with."""
PLANS = frozenset(
    "recommendations proposals demands suggestions promises aims goals tasks requests resolutions decisions wishes conditions measures".split()
)
PLANNED = frozenset(
    "proposed proposes recommended recommends demanded demands suggested suggests promised promises aimed aims wants wanted asked asks decided decides resolved wished agreed planned plans hopes hoped".split()
)
"""What such things are called, and the verbs that state them."""
KIN = frozenset("children siblings".split())
BECAME = r"^(?:and )?(?P<name>[a-z]+)(?: (?:became|was|is|married|studied|went|moved|worked|lived|lives|works|died|emigrated|took|ran|joined|entered)\b[^,]*| (?:an?|the|in|to|as) [a-z][^,]*)$"
"""What a list of relatives says of each, after a name."""
MORE = r"[.]{2}|…|\betc\b|\bothers?\b|\bso on\b|\bmore\b|\bamong\b|\binclud\w+|\"|\balso\b|\bfirst\b|\bsuch as\b|\bfor example\b|\bboth\b"
"""In either sentence: not all are stated."""
GOES_ON = r"^(?:there (?:is|was|are|were)|also|another|in addition|finally|last|besides|further\w*|moreover|it also|they also|he also|she also|we also|two|three|one|the (?:other|last|fourth|fifth|sixth|youngest|oldest|rest))\b"
"""At the head of a sentence behind the list that mentions others."""
