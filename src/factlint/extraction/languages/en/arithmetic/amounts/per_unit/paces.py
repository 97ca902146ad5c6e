"""How English states a pace for a span of time, and again for another."""

from __future__ import annotations

_SPAN = r"(?P<span>second|minute|hour|day|week|month|quarter|year)"
PER_HEAD = r"› (?:[a-z-]+ ){0,3}(?:per|an?|each|every) (?:second|minute|hour|day|week|month|quarter|year)\b"
"""Without it a sentence states no pace."""
PER = rf"^(?: (?!(?:and|or|of|to|in|for|from|than|is|was|are|were|the)\b)[a-z'-]+){{0,3}}? (?:per|(?:in )?an?|each|every|in one) {_SPAN}\b(?! (?:of|for(?! (?:(?:the )?$|an? (?:week|month|quarter|year)\b))|since|until|earlier|later|ago|before|after|old)\b)"
"""After a number for each span of time."""
COMPUTED = r"(?:\b(?:or|which (?:is|makes|means|gives|comes to|came to|works out at|amounts to)|that is|that's|i[.]e[.],?|so|thus|making|equal to|equivalent to|an average of|averaging|on average|comes to|works out at)(?: (?:about|around|roughly|some|just|only|an average of|on average|it|they|there|are|is|makes?))* $)"
"""Before the same pace for another span."""
APPOSED, APPOSED_ENDS = (
    r"^(?: [a-z'-]+){0,3} (?:per|an?|each|every) [a-z]+(?:,| \(| \|| -) ?$",
    r"^(?: [a-z'-]+){0,3} (?:per|an?|each|every) [a-z]+ ?(?:[.,;)]|$)",
)
"""Between two paces of which the second stands next to the first without a word, and after the second."""
BESIDE = r"[,;:(-] ?(?:or |that is,? |so |on average,? |an average of |averaging )?(?:about |some |around |roughly |just )?$"
"""Before a pace that stands beside the number of a year without a verb."""
DOES = r" (?:will |can |could |would )?(?:produces?|makes?|does|do|covers?|manages?|types?|gives?|delivers?|fills?|yields?|pumps?|prints?|handles?|serves?)(?: (?:about|some))? $"
"""Between two paces of the same things, before the second."""
ONE_EVERY = rf"‹n(?P<count>\d+)›(?: (?!(?:and|or|of|to|in|for|from|than)\b)[a-z'-]+){{0,3}}? (?:per|an?|each|every) {_SPAN}(?:,| -| \|| \()? (?:or |so |that is,? |i[.]e[.],? |which (?:is|means) |roughly |about |on average )*(?:‹n\d+›|one|an?)(?: [a-z]+)? every (?P<time>‹t\d+›)"
"""A pace, and after how long one follows another."""
OFFERED = r"\bor(?: [a-z]+)? $"
"""Before a price for another span, which may be another offer."""
OF_YEAR = r"\blast year\b|\b(?:in|during) (?:all of )?\d{4}\b|\b(?:annual(?:ly)?|yearly|over the year|in the year|in one year|this year|throughout the year)\b"
"""Next to a number of a year."""
NOT_EVEN = r"\b(?:up to|between|at least|more than|less than|over(?! ‹)|peak|at most|maximum|minimum|rose|fell|from|to begin|then|later|now|but|if|summer|winter|season|weekdays?|weekends?|cheaper|subscription|discount|first|second|last week|last month|plus|except|instead|against|compared|than|while|whereas)\b"
IN_ALL_BEFORE, IN_ALL_BEHIND = (
    r"\b(?:altogether|in all|in total|a total of|which (?:makes|gives|is)|that (?:makes|is)|making|so|i[.]e[.],?)(?: (?:a total of|he|she|it|they|there|are|is))* $",
    r"^(?: (?!(?:and|or|of|in)\b)[a-z]+){0,2} (?:altogether|in all|in total|all told)(?= ?[.,;:)|]|$)",
)
"""Around what a pace makes over all spans."""
FOR_ONE = r"^(?: [a-z'-]+){{0,3}} (?:per|an?|each|every) {span} (?:for|over|in|during) (?:an?|one|the whole|a whole|an entire|all) (?P<whole>week|month|quarter|year)\b"
"""After a rate that is stated to hold for one longer span."""
EVERY = r"(?<!twice )(?<!times )\bevery $"
"""Before the time after which one thing follows another."""
TIMES_A = r"(?:^(?: [a-z]+){0,3}(?:, | \(| - )$|\b(?:so|that is|that's|i[.]e[.],?|or|which (?:is|makes|means|gives)|making|thus|hence)(?: (?:that|there|are|is|about|it|they|runs?|comes?|goes|trains|buses|we|you|have|has|get))* $)"
ALL_ALONG = r"^(?: [a-z'-]+){0,3} (?:per|an?|each|every) [a-z]+ ?(?:[.,;:)|-]|$|(?:and|in (?:each|either|both)|from|on|to)\b)"
"""After how often something comes, where nothing restricts it."""
ONE_OF = "one {}"
ONE_SPAN = r"(?:an?|per|each|every) [a-z]+"
OFTEN = (
    r"(?:‹n(?P<times>\d+)› times|(?P<twice>twice)) (?:an?|per|each|every) (?P<span>day|week|month|year),? (?:for|over|during) (?:the |all |a total of )?(?P<spans>‹[nt]\d+›)"
    r"(?: (?!(?:and|or|then|but|from|until)\b)[a-z]+){0,3}(?:,| \(| \||:) ?(?P<out>(?:that is |that makes |making |or |so |a total of |in all,? )*)‹n(?P<said>\d+)›(?P<behind>(?: [a-z]+){0,2})(?P<all> (?:in all|in total|altogether|all told|overall))?(?= ?[.,;)|]|$)"
)
"""How often something was done in each of so many spans, and how often that is."""
TWICE = 2
