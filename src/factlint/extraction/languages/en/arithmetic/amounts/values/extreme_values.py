"""How English calls one of several values that it has stated their least or their most."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.degrees import COUNT, LEAST, LENGTH, MASS, MOST

BEST = {"best": frozenset({COUNT, LENGTH, MASS}), "top": frozenset({COUNT})}
"""Where more is better: points, jumps and throws; times and ranks are no amounts of these kinds."""
_HOW = "|".join(sorted((*MOST, *LEAST, *BEST), key=len, reverse=True))
_SCORED = r"(?: (?:score|result|throw|jump|vault|lift|mark|total|catch|harvest))"
CALLED = rf"^(?:and |but |so )?(?:the|its|their|his|her|our) (?P<how>{_HOW})(?P<noun>(?:(?<=best){_SCORED}|(?<=top){_SCORED}|(?<!best)(?<!top)(?: (?!(?:and|or|of|but|than|is|was)\b)[a-z]+){{0,2}}?))(?: (?:of (?:them|these|the (?:three|four|five|six))|was|is|being|measured|weighed|lasted|came to|reached|cost|took|stood at|just|only))* $"
"""All that precedes it."""
OF_TWO = {
    "lower": "lowest", "cheaper": "cheapest", "smaller": "smallest", "shorter": "shortest", "lighter": "lightest", "higher": "highest", "dearer": "dearest",
    "larger": "largest", "bigger": "biggest", "longer": "longest", "heavier": "heaviest", "taller": "tallest",
}  # fmt: skip
"""What one of two is called → what it would be among more."""
_OF_ANY = "|".join(sorted((*OF_TWO, *MOST, *LEAST), key=len, reverse=True))
CHOSEN = rf"^.*\b(?:accept(?:s|ed)?|cho(?:ose|oses|se|sen)|t(?:ook|ake|akes|aken)|go(?:es)? (?:for|with)|went (?:for|with)|pick(?:s|ed)?|select(?:s|ed)?|prefer(?:s|red)?|recommend(?:s|ed)?|order(?:s|ed)?|bought|buy|decided (?:for|on)) the (?P<how>{_OF_ANY})(?P<noun>(?: (?:one|offer|quotation|quote|bid|tender|price|estimate|sum|figure|amount|model|version))?)(?: of (?:the two|these|them|the (?:three|four|five)))?,? \(?(?:(?:at|of|for|namely|which was|that of) )?$"
"""The same of an offer that somebody chooses, up to its amount."""
ENDS = r"^(?: [a-z]+)? ?(?:[.;:,)|]|$| (?:and|but|which|while|on|at|by|was|recorded|reached|seen|measured)\b)"
"""After it: nothing shows which of the values it is the most."""
NOT_OF_ROW = r"\b(?:since|ever|before|until|previous\w*|record|than|world|national|average|mean|if|would|could|not|per|each|every|other|another|usual\w*|possible|allowed|permitted|legal)\b"
"""In a sentence whose value may be of others."""
