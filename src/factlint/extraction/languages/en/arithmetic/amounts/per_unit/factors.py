"""How English marks a number that follows from two others, in words of closed classes.

Over the words around the numbers of a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.per_unit.counted import PENNY

FOR_SPAN = r"^ (?:over|for|in|during|across|from|of|on) (?:the |all |these |those )*$"
"""Between what all have and the number of them."""
OF_COUNT = r"^ (?:in|on|at|to|for|with|from|by) (?:each|every one) of (?:the |its |their |our |these |those |his |her |all )*$"
"""Between a number and that of the things of which each has as much."""
CONCLUDES = r"\b(?:so|thus|therefore|hence|its|average|averaging|mean|total|altogether|in all|overall|together|whole|would|or|i[.]e[.]|since|as)\b|(?:^|[,;:(] ?|\band )(?:that|this|which)\b"
"""In the words before a number that is computed."""
JOINED = r"\b(?:and|while|but) (?!(?:so|thus|therefore|hence)\b)[^,;:]*$"
"""Before a number that stands beside another one and does not follow from it."""
WITH_MORE = r"\b(?:with|without) (?!#)[a-z][a-z -]*[a-z]\b(?! ?#)"
"""Between numbers, what else is counted in, or left out."""
ALSO = r"\b(?:and|while|but)\b"
"""Between numbers that are stated side by side."""
APPOSED = r"^ ?(?:[,:(|-]|=) ?(?:or |so |with |i[.]e[.],? |on average,? |an average of |in all,? )*(?:about |some |around |roughly |just )?$|(?:[,:(-] ?|[,;] there (?:are|were) )(?:about |some |around |roughly |just )?$"
"""The same of a number that stands beside the others without a verb."""
ELSEWHEN = r"^(?:and |but )?(?:(?:in|on|at|during|since|by|for|until|before|after|over|from|with|without|within|last|next)\b(?! (?:average|all|total|other words)\b)[^‹,;:]*,|(?:today|now|currently|nowadays|later|earlier|previously|elsewhere)\b)"
"""At the head of a sentence that states when, where or under what else this holds."""
TAKEN_UP = r"^(?:it|they|this|that|these|those|he|she|we|you|all)\b"
"""At the head of a sentence about what was mentioned before."""
WHOLE_OF_PARTS = {PENNY: frozenset({"pound sterling"}), "cent": frozenset({"euro", "dollar"})}
"""Hundredths of a currency, and the currencies."""
ANYTHING = frozenset({"head", "piece", "unit", "item"})
"""After "per" they mean one of whatever was counted."""
ANYBODY = frozenset("person head capita resident inhabitant citizen".split())
"""After "per" they mean one of the people who were counted."""
NOT_EVEN = r"\b(?:might|should|up to|at least|at most|maximum|minimum|max|min|top|more than|less than|except|excluding|including|plus|discount|free|tax|vat|half(?! an?\b)|second|others?|another|some of|most|extra|additional|largest|biggest|smallest|main|rose|fell|remaining|left|already|but|however|usually|instead|respectively|between|from ‹|net|also|later|(?:first|last)(?! ‹)|only|reduced|cheaper|bonus|peak|record|median|respectively|per cent|rest|ideally|recommended|target|limit|allowed|planned|compared|against|than|twice)\b"
"""Words of passages in which not each has as much, or more is stated than what all have."""
