"""How English takes so many per cent off a price, or puts them on top."""

from __future__ import annotations

_ADDED = r"(?:tips?|gratuity|service(?: charge)?|vat|value added tax|(?:sales |local |city |income )?tax|gst|duty|surcharge|(?:booking |handling )?fee|commission|interest|mark-?up|premium)"
_OF = r"(?: (?:of|at|is|was|by|rate|the|a|an))*"
OFF_BEHIND = r"^ (?:off|discount|reduction|rebate|cheaper|less|markdown)\b"
OFF_BEFORE = rf"\b(?:saves?|saved|saving|discount(?:ed)?|reduction|rebate|markdown|reduced|marked down|knocked down|cheaper){_OF} $"
"""Around a share that is taken off."""
ON_BEHIND = rf"^ (?:a year )?(?:of )?(?:{_ADDED}|on top|extra|is added|was added|more)\b"
ON_BEFORE = rf"\b(?:{_ADDED} ?\(|{_ADDED}{_OF}|at interest of) ?$"
"""Around a share that is put on top."""
THEN_COSTS = r"^(?:so |that way |then |now )?(?:it|you|they|this)(?: (?:now|then|therefore|thus|only|just|will|would|currently))* (?:costs?|pays?|comes? to|is|are(?: on)? (?:sale|offered) (?:at|for)|sells? (?:at|for)|is (?:on sale|available|yours) (?:at|for))(?: (?:now|only|just))* $"
"""At the head of a sentence, before the price with what the sentence before takes off it."""
FOR_SOME = r"^ for (?:our |its |the )?[a-z]+s\b"
"""After a price that others do not pay."""
FOR_EACH = r"^ (?:each|apiece|per|an? (?:piece|head|bottle|kilo|day|night|month|week))\b"
"""After the price of one of several."""
YEARLY = "percent per year"
"""The unit of interest."""
A_YEAR = r"\b(?:(?:after|in|within|over|for|at the end of) (?:a|the first) year|a year later)\b"
"""For how long a price bears interest, where no number states it."""
YEAR = {"year": 1, "month": 12}
"""How many of each make one year."""
LENT, AT = (
    r"\b(?:lent|borrow(?:ed|s)|invest(?:ed|s)|deposit(?:ed|s)|loan)\b",
    r"\bat(?: an interest(?: rate)? of)? $",
)
"""Words of a debt, and before its interest."""
NOT_ADDED = (
    r"\b(?:up to|at least|more than|less than|average|first|second|further|another|additional|respectively|instead|both|compound|deposit|down payment|instal\w*|monthly|if|between|share|shares|stake|profits?|turnover|revenue|income|sales|gdp|growth"
    r"|only(?! ‹)|except|plus|inflation|year-on-year|compared|rose|fell|grew|risen|fallen|increased?|estimated?)\b"
)
"""Words of passages in which two amounts need not be the price without the share and with it."""
