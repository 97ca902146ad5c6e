"""How tables head their columns of terms. Regular expressions over the whole text of a cell, without case."""

FIRST = (
    r"(?:from|start(?:ed|s)?(?:\sdate)?|began|since|appointed|joined|inaugurated|sworn\sin|acceded|"
    r"(?:took|assumed|entered)\soffice|(?:term|tenure|reign)\s(?:start(?:ed|s)?|began|from)|start\sof\s(?:term|reign))"
)
"""Over the days on which terms began."""

LAST = (
    r"(?:to|until|till|end(?:ed|s)?(?:\sdate)?|left|resigned|"
    r"left\soffice|(?:term|tenure|reign)\s(?:end(?:ed|s)?|until|to)|end\sof\s(?:term|reign))"
)
"""Over the days on which they ended."""

WHOLE = (
    r"(?:terms?(?:\s(?:of|in)\soffice)?|tenure|years?(?:\s(?:active|in\soffice|of\sservice))?|period|reign(?:ed)?|in\soffice|dates?|"
    r"time\sin\soffice|mandate|span|career|from\s?[–-]\s?to)"
)
"""Over both, joined by a dash."""

FOOTNOTE = r"\s*(?:\[[\w\s]{1,6}\]|\([^()]{0,40}\)|[*†‡])*\s*"
"""What may follow the name or the time in a cell."""
