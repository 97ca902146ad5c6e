"""How English heads columns that are computed row by row: balances, times of day and lengths, ratios, counts of all.

Headings are matched in whole, whatever their case.
"""

from __future__ import annotations

OPENING = r"(?:opening|start(?:ing)?|initial|brought forward|b/f)(?: (?:balance|stock|cash|amount|count))?(?: \(.*\))?"
CLOSING = r"(?:(?:closing|end(?:ing)?|final|running)(?: (?:balance|stock|cash|amount|count|total))?|balance|carried forward|c/f|in stock)(?: \(.*\))?"
GAIN = r"(?:(?:paid |money |cash )?in|received|receipts?|income|deposits?|credits?|added|additions|purchases?|purchased|bought|joined|births?|arrivals?|arrived|produced|deliveries|delivered|new)(?: \(.*\))?"
LOSS = r"(?:(?:paid |money |cash )?out|issued|payments?|withdrawals?|withdrawn|debits?|sold|sales|used|consumed|left|leavers|deaths?|departures?|departed|spent|expenses|removed|losses)(?: \(.*\))?"
RATIO = r"(?:relative.*|speed-?up.*|ratio.*|factor.*|times.*|(?:vs[.]?|versus|compared (?:to|with)|against|relative to) .*|slowdown.*|.*[×])"
QUOTIENT = r"(?:.* )?per (?!cent\b|year\b|annum\b|month\b|day\b|week\b|hour\b).*"
"""A column of one column's amounts for each of another's."""
WHOLE = r"[(\[ ][nN] ?= ?(?P<whole>\d[\d,]*)"
"""In a heading: how many all are of whom the column counts."""
