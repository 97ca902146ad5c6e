"""How English states what came in, what went out, and what that leaves."""

from __future__ import annotations

INCOME = r"\b(?:income|revenues?|receipts|takings|proceeds|turnover|sales|earned|took in|takes in|brought in|came in|raised|collected|exports|exported)\b"
SPENDING = (
    r"\b(?:costs?|expenses?|expenditures?|spent|spending|spends|outgoings|paid out|outlays?|imports|imported)\b"
)
RESULT = r"\b(?:(?P<more>surplus|profit)|(?P<less>deficit|loss|shortfall))(?: (?!(?:after|before|per)\b)[a-z]+){0,3} $"
"""Before what is left."""
FROM, TO = r"\bfrom $", r"^(?: [a-z]+){0,2} to $"
"""Around an earlier amount, and before the present one."""
COMPARED = r"^(?: [a-z]+){0,2},? (?:\()?(?:compared (?:with|to)|against|up from|down from|after) $"
"""Between the present amount and an earlier one."""
TURNED = r"\b(?:improve(?:s|d)?(?: [a-z]+)? by|improvement of|turn-?around of|swing of)(?: about| some)? $"
"""Before by how much a loss became a profit."""
TURNED_BEHIND = r"^(?: [a-z]+)? ?(?:[.;:)]|$|,? (?:from|after|as|thanks|because|in)\b)"
"""Behind it, where nothing else states what it is counted from."""
A_PROFIT, A_LOSS = (
    r"\b(?:profit|surplus)(?: (?!(?:after|before|per|margin)\b)[a-z]+){0,3} $",
    r"\b(?:loss|deficit)(?: (?!(?:after|before|per)\b)[a-z]+){0,3} $",
)
"""Before what was left, and what was lacking."""
NOT_LEFT = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|forecasts?|expect(?:s|ed)?|projected|target\w*|estimated?|planned|budgeted|adjusted|excluding|except|tax|taxes|interest|depreciation|operating|gross|net|ebitda?|pre-tax|per"
    r"|cost of|share|each|respectively|transfer\w*|reserves?|grants?|donations?)\b"
)
"""Words of passages in which other amounts go into what is left."""
