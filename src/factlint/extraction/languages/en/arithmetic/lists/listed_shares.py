"""How English leads up to a list of the shares of one whole, over skeletons (`extraction.arithmetic.skeleton`)."""

from __future__ import annotations

SHARE = r"%|\bper ?cent\b"
"""In an item of such a list."""
PAIR = r"‹n(?P<part>\d+)›(?: [a-z-]+){0,3}(?: \(|, | - )‹p(?P<share>\d+)›\)?[ .;,]*$"
"""At the end of an item: a count with its share."""
WHOLE = r"\b(?:mix(?:ture)?|blend|composition|composed|ingredients|contains?|made (?:up )?of|consists?|breakdown|broken down|break down|split|divided|distribut\w+|allocat\w+|apportioned|ownership|owned|shareholders?|final (?:mark|grade)|(?:mark|grade|assessment|weighting)s?|shares? of the (?:vote|market)|vote|votes|budget is|(?:money|income|budget|spending) (?:goes|comes|is spent|was spent)|spent as follows|energy mix)\b"
"""What the shares that follow are of, where they exclude each other."""
REST = r"(?:others?|elsewhere|everything else|the rest|rest|remainder|none|undecided|don't know|no (?:answer|opinion|reply)|unknown|miscellaneous|not sure)"
"""The label of an item that is all that no other is."""
NOT_ONE_WHOLE = r"\b(?:several|multiple|more than one|each|any|tick|overlap\w*|both|at least|rates?|growth|growing|grew|rose|fell|change[sd]?|discounts?|off|turnout|humidity|probabilit\w+|chance|score[sd]?|pass(?:ed|es)?|completed?|progress|coverage|up to|efficien\w+|by (?:year|month|region|age|class|country))\b"
"""Where shares are of several wholes, or may overlap."""
