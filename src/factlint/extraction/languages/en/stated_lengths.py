"""How English puts a length of time beside the two dates between which it lies. Regular expressions over prose."""

from __future__ import annotations

_FROM = r"(?:from|between)\s(?:the\s)?"
BEFORE_RANGE = rf"\s{_FROM}"
"""Between a length and its dates: "for eighteen years from 1662 to 1674"."""
BEFORE_RANGE_APART = rf",\s(?:lasting\s|running\s)?{_FROM}|\s?\((?:from\s)?|\s?[–—]\s?{_FROM}"
"""The same, set off, so that the dates must end their clause: "for eleven years, from 2004 to 2011"."""
EVENT = (
    r"\s(?:[a-z]+\s){0,2}(?:war|reign|siege|occupation|rule|dictatorship|conflict|dispute|strike|exile|captivity|imprisonment|tenure"
    r"|presidency|premiership|leadership|career|campaign|marriage|stay|run|spell|stint|absence|gap|hiatus|drought|blockade|construction"
    r"|restoration|voyage|expedition|interregnum|regency|truce|peace|persecution|rebellion|revolt|uprising)\b"
)
BEFORE_RANGE_OF_EVENT = rf"{EVENT}(?:\s?\((?:from\s)?|,?\s{_FROM})"
"""Between an adjective of length and the dates of what it qualifies: "the ten-year war (1701–1714)"."""
BETWEEN_ENDS = r"\s?[-–—]\s?|\s(?:to|until|till|through|and)\s(?:the\s)?"
"""Between the two dates."""
BEHIND_RANGE = (
    r"(?:,?\s(?:in|for)\s|,\s|\)?\s?\(|\s?[–—]\s?)?(?:or\s|for\s|i\.e\.,?\s)?"
    r"(?:an?\s(?:total|period|span|reign|rule|stretch|term|spell|stint|stay|tenure|gap|interval|duration|career|run)\sof\s)?"
)
"""Between dates and a length that sums them up: "from 1662 to 1674, a reign of twelve years"."""
CLAUSE_END = r"\s?(?:[.;:!?)]|,\s|$)"
CLOSED = r"\s?\)"
END_OF_SUM = r"\s?(?:\)|[.;!?]|,\s|$|\sin\s(?:all|total)\b|\saltogether\b)"
GOES_ON = (
    r"(?:\s?(?:,|;|/|&|\band\b|\bor\b)){1,2}\s?(?:then\s|again\s|later\s)?(?:from\s|in\s|between\s|since\s)?\d"
)
"""Behind the dates: other dates follow, which the length counts in."""
BEFORE_LENGTH = r"\b(?:(?:followed|observed|monitored|treated)\s(?:up\s)?for|every|each|per|once|twice|times|within|after|before|median|mean|average|averag(?:ed|ing)|up\sto|maximum|minimum|aged?|later|first|last|another|further|other)\s(?:of\s)?(?:(?:a|an|the|in)\s)?$"
"""Words by which the length is not that of the whole stretch."""
ARTICLE = r"[Tt]he\s"
SINGLE = frozenset({"a", "an"})
BEFORE_SINGLE = r"\b(?:for|lasted|lasting|lasts|spanned|spanning|over|under|than|nearly|almost|about|around|roughly|just|exactly|only)\s$"
"""Before "a decade", which without them is said of how often: "four times a decade"."""
LATER = r"\s(?:later|afterwards?)$"
BEFORE_LATER = r",\s(?:(?:some|about|only|just|exactly|nearly|almost|more\sthan|over)\s)?"
"""Between a date and how long after another one it lies: "completed in 1879, eight years later"."""
NOT_FROM_THE_OTHER = (
    r"\b(?:aged?|age|years?\sold|turned|when\s(?:he|she)\swas|born|birth|another|further|by\sthen|again)\b"
)
"""Words by which "eight years later" may count from something that is not dated."""
ISSUED = (
    r"\s(?:[a-z]+\s)?(?:bond|bonds|loan|loans|lease|leases|contract|contracts|licence|license|notes?|mortgage|treaty|concession),?\s"
    r"(?:(?:that|which)\s(?:was|were)\s)?(?:issued|signed|granted|agreed|concluded|awarded|taken\sout)\s(?:in|on)\s(?:the\s)?"
)
"""Between an adjective of length and the day from which it runs: "the five-year bond, issued in 2018"."""
MATURES = r",?\s(?:(?:and|that|which|will|is|was)\s){0,3}(?:matur(?:es?|ed|ing)|expir(?:es?|ed|ing)|lapse[sd]?|runs?\sout|ran\sout|end(?:s|ed|ing)?|due)\s(?:in|on)\s(?:the\s)?"
"""Between that day and the one on which it ends."""
