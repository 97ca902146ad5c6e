"""Parts that several shapes of English time expressions share."""

from __future__ import annotations

YEAR = "(<year>|<shortyear>|<bcyear>|<adyear>|<spelledyear>)"
THE_YEAR = "(the year (of (our lord|grace),? )?)"
OF_YEAR = f"((,? (of )?{THE_YEAR}?|,? in {THE_YEAR}|-){YEAR})"
DASH = "( ?- ?)"
