"""How English states a measured whole item by item."""

from __future__ import annotations

OPENS = r"\bof which,? $|(?:[a-z)] ?: |[a-z] (?:-|\|) )(?:(?!and\b)[a-z'-]+ ){0,6}$|\b(?:to (?:cover|pay for|be spent on|go to)|covers?|covered|went (?:on|to|for|into)|goes (?:on|to)|(?:was|is|were|been) (?:spent|used|divided|split|shared|set aside)|compris\w+|consist\w+|made up of|paid for|is for|was for|are for|were for)\b[^.;|]*$"
"""Between a whole and its first item."""
OF_WHICH = r",? of which,? (?=‹)"
"""Right before the first item it leads to all of them."""
OF_HEAD, HEAD_ENDS = (
    r"^(?:out )?of (?:the|this|that|its|our|their|a|all the)(?: [a-z]+)? $",
    r"^(?: [a-z'-]+){0,4}, $",
)
"""Around a whole at the head of a sentence: "of the £900 raised"."""
JOINT = r"^(?: (?!(?:of|or|from|than|more|less|per|times|by|which|who|whom|up)\b)[a-z'-]+){0,7}(?:,|;| and|, and|; and) (?:(?!(?:of|or|from|than|more|less|per|times|by|which|who|whom|up|another|including)\b)[a-z'-]+,? ){0,7}$"
"""Between two items."""
ORDINAL = r"\b(?:first|second|third|fourth|fifth|next|last|final)\b[^.;|]*$"
"""Before each of several that are stated in their order."""
IS_LAST = r"\b(?:last|final)\b[^.;|]*$"
CLOSES = r"^(?: [a-z'-]+){0,8} ?(?:[.;)|]|$)"
"""After the last item."""
NOT_ITEMS = (
    r"\b(?:if|would|could|might|should|including|includes?|mainly|partly|among|plus|another|further|each|every|both|at least|at most|up to|average|more|less|for example|such as|over|same|alone|already|so far|excluding|except|per|respectively|net"
    r"|of which|of whom|of these|overlap\w*|also|rose|fell|from|instead|compared|between|either|twice|half)\b"
)
"""Words of sentences in which the items need not make their whole, or are none."""
