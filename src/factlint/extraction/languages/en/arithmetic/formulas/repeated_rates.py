"""How English states a rate twice, for two periods. Patterns over skeletons (`extraction.arithmetic.skeleton`)."""

from __future__ import annotations

IN_A_YEAR = r"\b(?:in|during) \d{4},?(?: [a-z'-]+){1,6} <n:a>(?P<noun>(?: [a-z]+)?)(?:,| \(| -| \|)+ ?(?:or |that is |which is |on average |an average of |averaging |i[.]e[.],? )+<n:said>(?:(?: [a-z]+)? (?:per|an?|each|every) (?P<said_per>day|week|month|quarter))?(?= ?[.,;)]|$)"
"""A number of a year, and what it is for a shorter time."""
YEAR = "year"
RATES = r"<n:a>(?P<noun>(?: [a-z]+)?)(?: of [a-z]+)?(?: (?:per|an?|each|every|last|in the|this|for the) (?P<per>second|minute|hour|day|week|month|quarter|year))?(?:,| \(|,? or| \|| - |:)+ ?(?:or |that is |which is |an average of |averaging |i[.]e[.],? |equivalent to )*(?:about |around |roughly |some )?<n:said>(?P=noun)?(?: of (?:it|them|[a-z]+))?(?: (?:per|an?|each|every) (?P<said_per>second|minute|hour|day|week|month|quarter|year))?(?= ?[.,;)]|$| around the clock| day and night| on average| all year)"
"""One rate stated for two periods: "£1,000 a month, or £12,000 a year"."""
SPANS = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annual": "year",
}
COMPUTED_RATE = rf"\b(?P<how>{'|'.join(SPANS)}) (?:[a-z]+ )?(?:fees?|rents?|rates?|wages?|salar(?:y|ies)|payments?|instalments?|costs?|charges?|premiums?|contributions?|prices?|subscriptions?|donations?) (?:[a-z]+ ){{0,3}}?(?:is|are|was|were|of|comes? to|amounts? to) (?:only |just )?<n:a>(?:, | \(| - |; )(?:which (?:is|comes? to|makes?|adds up to|amounts to)|that (?:is|comes to|makes)|making|i[.]e[.],?|adding up to) (?:a total of |exactly )?<n:said> (?:per|an?|each|every|for the|over the) (?:whole |full )?(?P<said_per>week|month|quarter|year)\b"
"""The same where an adjective states the first span, and words say that the second amount was computed."""
PAID = r"\b(?:salar(?:y|ies)|wages?|rent|earns?|earned|earning|earnings|pension|allowance|stipend)\b"
"""What is paid alike whatever the span of time; a subscription is cheaper by the year."""
LIMITED = r"\b(?:limit\w*|quotas?|thrott\w*|capped|allow\w*|permit\w*|may|at most|maximum|up to|no more than|requests?|calls?|quer(?:y|ies)|messages?|tokens?)\b"
"""Beside such a word two rates may be two limits, each for itself: "60 requests a minute, or 1,000 an hour"."""
RESTATED = r"\b(?:that is|which (?:is|makes|comes to)|i[.]e[.]|equivalent|equals?|making)(?= |,|$)"
"""Between two rates that are one."""
PERIODS: dict[tuple[str, str], tuple[tuple[int | float, int | float], ...]] = {
    ("second", "minute"): ((60, 60),),
    ("second", "hour"): ((3600, 3600),),
    ("minute", "hour"): ((60, 60),),
    ("hour", "day"): ((24, 24), (6, 12), (16, 16)),
    ("day", "week"): ((5, 7),),
    ("day", "month"): ((20, 31),),
    ("day", "year"): ((240, 260), (300, 366)),
    ("week", "month"): ((4, 4.5),),
    ("week", "year"): ((44, 53),),
    ("month", "quarter"): ((3, 3),),
    ("month", "year"): ((12, 12),),
    ("quarter", "year"): ((4, 4),),
}
"""How many of a span another holds: all, or those on which work is done."""
