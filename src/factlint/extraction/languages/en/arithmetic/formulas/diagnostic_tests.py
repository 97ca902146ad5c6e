"""How English states what a test of an illness missed, and by how much a ratio of risks is less than one.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import THE, words

_OF_TEST = r"\b(?:sensitivity|specificity|recall|detection rate|hit rate)(?: (?:of|was|is|at|to|stood at|came to|only|just|about))* <p:said>(?= ?[.,;)]|$)"
MISSED = (
    rf"<n:whole> [a-z]+{words(6)},? (?:there (?:were|was)|(?:it|the test) (?:gave|produced|had)|with) (?:only |just )?<n:gone> (?:false|wrong)(?:ly)? (?:positives?|negatives?|alarms?|results?)[^‹›.]{{0,40}}?{_OF_TEST}",
    rf"\b(?:missed|overlooked|failed to (?:find|detect|catch)) (?:only |just )?<n:gone> (?:out )?of {THE}<n:whole> [^‹›.]{{0,60}}?{_OF_TEST}",
)
"""All who have an illness, or have it not, those of whom the test stated the opposite, and its rate
of right results.
"""
_RATIO = r"\b(?:(?:hazard|odds|risk|rate|incidence rate) ratio|relative risk|hr|rr|irr|or(?= =))"
LESS_THAN_ONE = (
    rf"{_RATIO}(?: (?:of|was|is|at|for [a-z]+|in [a-z]+))*(?: =|,|:)? ?<n:ratio>(?: ?[(\[][^()\[\]]{{0,60}}[)\]])?(?:,| \||;| -)?(?: (?!(?:and|but|while|in|among)\b)[a-z]+){{0,6}} <p:said> (?:relative |overall )?(?:lower|reduction|decrease|less|reduced|fewer|drop|smaller)\b",
    rf"<p:said> (?:relative )?(?:lower|reduction in|decrease in|reduced) (?:the )?(?:risk|odds|hazard|rate|chance)[^‹›.;]{{0,40}}[(\[](?:[a-z ]{{0,24}})?{_RATIO}(?: (?:of|was|is))?(?: =|,|:)? ?<n:ratio>",
)
"""A ratio of risks, and by how many per cent the one risk is the lower."""
CUES = r"\b(?:sensitivity|specificity|recall|detection|hit rate|ratio|relative risk|hr|rr|irr|or =)\b"
"""One of these stands in a sentence of either kind."""
