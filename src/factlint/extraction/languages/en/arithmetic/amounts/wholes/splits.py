"""How English divides a measured whole between two: "the county paid £3.5 million and the towns £0.7 million"."""

from __future__ import annotations

_OF_SUM = r"(?:cost|costs|sum|total|amount|price|bill|budget|money|grant|loan|distance|length|route|area|way|price|investment|funding|income|damage|debt)"
HEAD = rf"(?:\bof which,?|^(?:and )?of (?:this|that|it|the {_OF_SUM})(?: [a-z]+)?,?)(?: (?:the |an? )?[a-z'-]+){{0,6}} $"
"""Before the first part of a whole just mentioned."""
BORNE = r"\b(?:paid|pays?|bore|bears?|met|meets?|covered|covers?|shouldered|financed|funded) $"
"""Before what somebody bears of a cost, all of which is borne."""
BEARS = r"^the [a-z' -]{1,30} (?:paid|pays?|bore|bears?|gave|gives?|met|meets?|contributed|contributes?|provided|provides?|put up|covered|covers?|shouldered|financed|funded) $"
"""The same where a verb says that each bears a part."""
GAPPED = r"^(?: of (?:these|those|them))?(?: (?!(?:of|more|less|than|per|each|a|an|about)\b)[a-z-]+){0,3},? and (?:(?:the |an? |its |for |to |by |from )?(?!(?:spent|another|about|up|more|it|they|he|she)\b)[a-z' -]{0,28} )?$"
"""Between two parts, the second of which has no verb of its own."""
IS_LAST = r"^(?: [a-z-]+){0,3} ?(?:[.;)]|$)"
"""After the last part."""
ACCOUNTED = r"\b(?:accounted for|made up) $"
OF_THESE = r"^ of (?:these|them|those|this|it|the total)\b"
IS_SUM = r"\b(?:costs?|cost|came to|comes to|amounts? to|amounted to|total\w*|budget|raised|is|was|were|are)(?: (?:of|a|to|about|the)){0,2} $"
"""Before an amount that its sentence is about."""
CHANGED = (r"\bfrom (?:about )?$", r"^(?: [a-z]+){0,2} to (?:about )?$")
"""Before what an amount was, and before what it has become."""
NOT_SPLIT = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|forecasts?|expect(?:s|ed)?|including|includes?|mainly|partly|among|plus|another|further|each|every|both|at least|at most|up to|average|more|less|for example|such as|some|only"
    r"|over|same|still|alone|rest|remainder|remaining|first|already|so far|excluding|loan|per|respectively|net|overlap\w*|also|followed by|largest|biggest|greatest|smallest)\b"
)
"""Words of sentences in which two parts need not make all there is."""
