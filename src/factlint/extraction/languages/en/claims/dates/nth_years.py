"""How English says in which year of its course something known is. A regular expression over the
prose after its name.
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS

UNITS = {"year": "Y", "month": "M", "week": "W"}
IN_NTH = (
    r"(?:,? (?:which|that))?(?:,| is| are| has been| has)?(?: (?:now|already|currently|entering|entered|well into|into))*(?: in| into)? (?:its|their|the) "
    rf"(?P<words>(?P<nth>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) (?P<unit>{'|'.join(UNITS)}))\b(?! of| in )"
)
"""From the name to the year: "the war, now in its fifth year"."""
