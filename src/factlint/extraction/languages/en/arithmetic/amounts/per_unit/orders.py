"""How English states several things with the price of each, and what all of them come to."""

from __future__ import annotations

AT = r"^(?: (?!(?:and|or|of|for|to)\b)[a-z-]+){1,4} (?:at|costing|priced at|sold at|for sale at) $"
"""Between how many there are and what one costs."""
NEXT = r"^(?: each| apiece| a [a-z]+| per [a-z]+)?(?:,? and|,? plus|[,;]) $"
"""Between a price and the next number of things."""
TOTAL_BEFORE = r"\b(?:total(?:led|ling|s)?|altogether|in all|together|com(?:e|es|ing) to|came to|pays?|paid|costs?|mak(?:e|es|ing)|giv(?:e|es|ing)|so)(?: (?:a|an|of|the|total|it|us|them|her|him|in|all|we|they|she|he|paid|took))* $"
TOTAL_BEHIND = r"^(?: (?:in all|altogether|in total|all told|together|overall))(?= ?[.,;:)]|$)"
NOT_ORDERED = r"\b(?:discount\w*|includ\w*|excluding|plus (?:vat|tax|postage|delivery)|vat|tax|postage|delivery|reduc\w*|free|half|if|would|except|deposit|extra|less|more|from|up to|average|cheaper|profit|lost|loss|change|only|some|left|unsold)\b"
"""Words of sentences in which all need not cost what each does."""
