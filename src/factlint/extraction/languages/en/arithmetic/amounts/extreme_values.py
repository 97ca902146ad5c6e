"""How English calls one of several values that it has told their least or their most."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.degrees import COUNT, LEAST, LENGTH, MASS, MOST

BEST = {"best": frozenset({COUNT, LENGTH, MASS}), "top": frozenset({COUNT})}
"""Where more is better: points, jumps and throws; times and ranks are no amounts of these kinds."""
_HOW = "|".join(sorted((*MOST, *LEAST, *BEST), key=len, reverse=True))
_SCORED = r"(?: (?:score|result|throw|jump|vault|lift|mark|total|catch|harvest))"
CALLED = rf"^(?:and |but |so )?(?:the|its|their|his|her|our) (?P<how>{_HOW})(?P<noun>(?:(?<=best){_SCORED}|(?<=top){_SCORED}|(?<!best)(?<!top)(?: (?!(?:and|or|of|but|than|is|was)\b)[a-z]+){{0,2}}?))(?: (?:of (?:them|these|the (?:three|four|five|six))|was|is|being|measured|weighed|lasted|came to|reached|cost|took|stood at|just|only))* $"
"""All that stands before it."""
ENDS = r"^(?: [a-z]+)? ?(?:[.;:,)|]|$| (?:and|but|which|while|on|at|by|was|recorded|reached|seen|measured)\b)"
"""Behind it: nothing tells of which of the values it is the most."""
NOT_OF_ROW = r"\b(?:since|ever|before|until|previous\w*|record|than|world|national|average|mean|if|would|could|not|per|each|every|other|another|usual\w*|possible|allowed|permitted|legal)\b"
"""In a sentence whose value may be of others."""
