"""How English divides a whole into shares of which only the first has a verb: "55% comes from wind, 25 from the sun".

Over the words between the numbers of a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.wholes.elliptical_parts import JOINT

FLOW = r"^(?: [a-z'-]+){0,4}? (?P<preposition>for|from|to) "
"""Behind the first share: what it is for, where it came from or went to."""
GAPPED = r"^ (?P<preposition>for|from|to) "
"""Behind the others."""
JOINED = JOINT
PREDICATED = r"\b(?:is|are|was|were|be|been|by|at|than|a|an|of|up|down|off|only|least|most|per|or|about|over|under|averag\w*) $"
"""Before a first share that is a rate, a price or a change for each of the others."""
NOT_OF_ONE = (
    r"\b(?:each|both|also|rates?|growth|rose|risen|grew|grown|fell|fallen|increase\w*|decrease\w*|reduc\w*|up|down|compared|than|versus"
    r"|discount\w*|tax\w*|dut(?:y|ies)|interest|chances?|probability|accura\w*|efficien\w*|at least|at most|respectively|from ‹|to ‹)\b"
)
"""Next to changes, rates and prices, which are not shares of one whole."""
IN_BRACKETS = r"\b(?:made up|composed|consist\w*|compris\w*|mixture|blend|mean|sum)\b[^‹›.;:()]{1,60} \(<p:first>\)(?: ?,| and|, and) [^‹›.;:()]{1,60} \(<p:second>\) ?(?:[.;]|$)"
"""Two shares behind the names of the two things that make up a whole."""
