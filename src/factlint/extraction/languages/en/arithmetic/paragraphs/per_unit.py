"""How English says what a total comes to for each of what is counted, in a sentence of its own.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import words

_RECKONED = r"(?:or|that is|that'?s|that means|this means|which is|averaging|an average of|a cost of|a yield of|a price of|on average|average of|average cost of|average price of|average yield of|works out at|comes to|came to|amounts to)"
FOR_EACH = (
    rf"\b{_RECKONED}(?: a (?:cost|price|yield|ratio) of)?,? (?:about |around |some |roughly |just |only )?<n:each>(?: (?P<what>[a-z]+))? (?:per|for each|for every|to each|a) (?P<per>[a-z]+)\b",
    r",? (?:about |around |roughly )?<n:each>(?: (?P<what>[a-z]+))? per (?P<per>[a-z]+)(?= ?[.,;)]|$)",
    r",(?: or)? (?:about |around |roughly )?<n:each>(?= ?[.;)]|$)",
    r"\b(?:average|mean)(?: (?:cost|price|size|weight|length|yield|gift|donation|salary))? of <n:each>(?: (?P<what>[a-z]+))? (?:each|apiece|per (?P<per>[a-z]+))\b",
    rf"\bon average,? <n:each> (?P<what>[a-z]+){words(2)} each (?P<per>[a-z]+)\b",
    rf"\beach (?P<per>[a-z]+){words(3)} (?:on average|an average of),? <n:each>(?: (?P<what>[a-z]+))?",
)
"""`what` is counted or measured for each `per`."""
NOT_FOR_EACH = (
    r"\b(?:up to|maximum|minimum|at least|at most|limit|from|between|median|excluding|except|plus|extra|additional|more|less|fewer|than|other|another|if|free|start|starts|begin"
    r"|price|fee|rent|ticket|salary|wage|capita|hour|day|week|month|year|night|minute|second|cent|person|head|share|side|row|page|line|bar|weighted|respectively)\b"
)
"""Words by which a rate is one that was set, or not that of the numbers beside it."""
