"""How English names the lines of a bill: goods, what they make, the tax on it, and what is to be paid.

Labels are matched in whole, whatever their case.
"""

from __future__ import annotations

NET = r"(?:sub-?total|net(?: (?:total|amount|sum|price))?|total (?:net|excl(?:uding|[.])? (?:vat|tax))|sum)"
TAX = r"(?:(?:plus )?(?:vat|sales tax|tax|gst|mwst|service(?: charge)?)) ?(?:\(|at |@ ?|of )?(?P<share>(?P<rate>\d+(?:[.]\d+)?) ?(?:%|per ?cent))\)?"
GROSS = r"(?:(?:grand |invoice )?total(?: (?:due|amount|payable|to pay|incl(?:uding|[.])? (?:vat|tax)))?|gross(?: (?:total|amount|price))?|(?:amount|balance) due|to pay)"
NOT_ADDED = r"\b(?:discount|deposit|paid|payment|less|minus|credit|rebate|refund|off|incl\w*|of which|balance|voucher)\b|^-"
"""Lines that are not simply added to the others."""
