"""How English states so much of one thing for so much of another, and what that makes for more or less of it."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.differences.compared import PORTIONS_FOR, PORTIONS_OF

SERVES, FOR = PORTIONS_OF, PORTIONS_FOR
"""Before how many a recipe is for, and for how many it is to be."""
NEEDS = r"\b(?:asks? for|needs?|uses?|takes?|calls? for|requires?|contains?|with|makes?|has|add|is|are|want|weigh out|buy|of)(?: [a-z]+)? $"
"""Before how much it needs."""
CONCLUDES = r"\b(?:thus|therefore|hence|accordingly|consequently|so)\b"
"""Between another number of the same things and what follows for these."""
FOR_PORTIONS = r"(?:^|\b)(?:for|to (?:bake|make|serve|feed|cook|fill)|want to (?:bake|make|serve|feed|cook|fill)|makes?|serves?|feeds?|fills?|yields?) (?:about )?$"
"""Before for how many people, or for how many pieces, something is."""
OF_WHAT = r"^ of (?P<what>[a-z]+)"
NEEDS_ANY = r"\b(?:needs?|takes?|uses?|requires?|cook|boil|soak|add|measure|weigh|buy|mix|knead|steam|roast)\b"
"""In a sentence that states how much something needs."""
NOT_THE_SAME = r"\b(?:less|more than|instead|only|half as|extra|additional|another|at most|at least|up to|between|each|every|per|about|roughly|or so|smaller|larger|thinner|thicker|double|twice)\b"
"""In sentences whose amounts need not be in proportion."""
NOT_EVEN = r"\b(?:if|would|might|should|up to|at least|at most|between|more|less|fewer|over|nearly|almost|under|average|averag\w*|except|discount\w*|free|half|another|extra|additional|first|then|later|rose|fell|from|instead|respectively|ratio|odds|percent|compared|against|than|both|each|rates? of|incidence|cases|deaths|people|inhabitants|population|live births)\b"
"""Words of passages in which the one need not be in proportion to the other."""
