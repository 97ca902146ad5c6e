"""Parts that several shapes of English time expressions share."""

from __future__ import annotations

YEAR = "(<year>|<shortyear>|<bcyear>|<adyear>|<spelledyear>)"
OF_YEAR = f"((,? (of )?(the year )?|-){YEAR})"
DASH = "( ?- ?)"
