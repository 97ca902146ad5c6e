"""How English tells what came in, what went out, and what that leaves."""

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
NOT_LEFT = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|forecasts?|expect(?:s|ed)?|projected|target\w*|estimated?|planned|budgeted|adjusted|excluding|except|tax|taxes|interest|depreciation|operating|gross|net|ebitda?|pre-tax|per"
    r"|cost of|share|each|respectively|transfer\w*|reserves?|grants?|donations?)\b"
)
"""Words of passages in which other amounts go into what is left."""
