"""How English calls a number the mean of values that it has listed one by one."""

from __future__ import annotations

COPULA = r"^,? (?:is|was|comes to|came to|equals|works out at|worked out at) (?:thus |therefore |then )?$"
"""Between the last of some values and their mean."""
POINTS_BACK = r"^(?:so |thus |and )?(?:on average,? (?:they|it|he|she|we|these|those|each|the ‹n\d+›)\b[^.]*|(?:the|her|his|their|its|our|this gives an?|this makes an?|that is an?|that gives an?|that makes an?)(?: (?P<median>median)| average| mean)(?: (?!of\b|for\b)[a-z]+){0,2}(?: (?:is|was|of|comes to|came to|works out at|worked out at)(?: thus| therefore| then)?|:| =) |(?:the )?(?:(?P<headed>median)|average|mean)(?: [a-z]+)?(?:,|:| =) )$|^(?: [a-z]+)?,? (?:and )?the(?: (?P<other>median)| average| mean)(?: [a-z]+)?(?: (?:is|was)| =|:)? $"
"""All that precedes the mean of values that the sentence ahead states."""
MORE_FOLLOWS = r"^(?: [a-z]+)? (?:with|without|including|excluding)\b"
"""After a mean, before what else is counted in or left out."""
MEDIANS = ("median", "headed", "other")
"""The groups in which a median is named."""
OF_VALUES = r"\b(?:average|mean|(?P<median>median))(?: [a-z]+){0,2} (?:of|for) (?:the |her |his |its |their |our )?(?:‹n\d+›)?"
"""At the head of what the values follow."""
PREDICATE = r"(?: [a-z]+)? per [a-z]+\b| (?:was|is|were|are|made|makes|put|puts) |[,;:(]"
"""After a mean: of what it is for each, or what more is said of it."""
NOT_MEAN = r"\b(?:weighted|except|excluding|without|best|worst|dropp\w*|overall|season|career|usual\w*|national|expected|planned|if|would|could|over the|last year|previous\w*|another|moving|rolling|more than|less than|nearly|almost|each|every|per|compared|against|than|rose|fell|adjusted|respectively|between)\b"
"""Words of sentences in which a mean may be of other values."""
