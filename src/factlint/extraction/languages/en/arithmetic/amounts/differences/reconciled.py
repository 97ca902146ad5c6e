"""Words by which English calls a number the total of others, what is left between them, or their share."""

from __future__ import annotations

_LIGHT = r"(?:,? (?:that|this|it|they|these|there|we|he|she|is|are|was|were|makes?|made|comes?|came|gives?|have|has|had|to|the|a|an|of|now|just|only|exactly|about|number|sum|total|all)){0,4}"
TOTAL_BEFORE = (
    r"\b(?:in all|all told|altogether|together|combined|(?:grand |combined |overall )?total(?:s|l?ed|l?ing)?|in sum|sum of|add(?:s|ed|ing)? up to"
    rf"|so all|bring(?:s|ing) the (?:[a-z-]+ ){{1,4}}to|making (?:up )?the){_LIGHT} $|\bmakes? up the $"
)
"""Before the total of the numbers ahead of it."""
TOTAL_BEHIND = r"^(?: [a-z'-]+){0,2},? (?:in all|altogether|in total|all told|all in all|overall|taken together|put together|combined|together|end to end|from end to end|for the lot|between (?:them|us))(?= ?[.,;:)|]|$)"
OVER_PARTS = r"^(?: [a-z'-]+){0,2} (?:in|over|on|during|within|across)(?: (?:the|these|those|just|only|all))? $"
SPANS = r"^ (?:days|weeks|months|years|evenings|mornings|afternoons|nights|weekends|rounds|stages|legs|rides|walks|sessions|seasons|quarters|terms|shifts|trips|visits|halves|sittings|instal+ments)\b"
"""Around the number of the parts, after their total: "14 km and 19 km, 33 km in two days"."""
COMPOSED = r"\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es?|ed|ing)|composed of|adding|added)\b"
"""In a sentence whose parts make what it "comes to"."""
COMES_TO = rf"\b(?:comes?|came|amount(?:s|ed)?|runs?|ran|works? out|stands?|stood|adds? up)(?: (?:to|at)){_LIGHT} $|\b(?:is|was|makes?|made|reach(?:es|ed)?|cost|costs)(?: [a-z]+)? $"
REST_BEFORE = rf"\b(?:leav(?:es?|ing)|remain(?:s|ed|ing)?|surplus|deficit|shortfall|difference|gap|margin|(?:the|all the) (?:others?|rest)|so|thus|hence|therefore),?{_LIGHT} $"
"""Before what is left of the larger of two numbers without the smaller, or lies between them."""
ALL_THE_REST = r"\b(?:the|all the|its|their|our) (?:remaining|other|rest,?)(?: of)? $"
"""Before what makes, with the numbers ahead of it, a whole that the sentence before may have stated."""
GAPPED_REST = r"(?:,|\band) (?!(?:the|its|their|our) (?:remaining|other|rest)\b)[a-z' -]{3,40} (?:the|its|their|our) (?:remaining|other) $"
"""The same after a noun of its own, as the other parts have theirs: "and the fair the remaining ‹n›"."""
REST_BEHIND = r"^(?: [a-z'-]+){0,2} (?:(?:were |was |are |is )?(?:left(?! the\b)|lost|missing)|remain(?:s|ed|ing)?|to go|to spare|short)\b"
PART_OF = r"(?i)(?:^|\b(?:half|most|some|several|many|few)) (?:out )?of (?:the|his|her|its|their|our|my|those|these) $"
"""Before a number of which only some is stated."""
NOT_RECONCILED = (
    r"\b(?:if|would|could|might|should|may (?:be|have|not|well|also)|each|every|per|apiece|averag\w+|mean|median|percent|respectively|including|includes?|among|of (?:which|whom|these|those|them)|part of|excluding|except|at least|at most|up to|or|ratio|times"
    r"|budgeted|planned|others?|points?|score\w*|goals?|beat|won|lost to|odds|aged?|rank\w*|chapters?|pages?|sections?|lines?|versions?|numbers?|no[.]|route|bus|tram|room|row|grade|level|type|degrees?"
    r"|(?:year|month|week|quarter|season|day)s? (?:before|earlier|ago)|(?:previous|last|preceding|prior) (?:year|month|week|quarter|season))\b|[=+×<>/]"
)
"""Words of sentences whose numbers need not belong together."""
