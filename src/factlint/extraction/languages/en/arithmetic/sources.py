"""How English names who tells what a sentence tells, before the sentence itself."""

from __future__ import annotations

_SAYS = (
    "said|says|say|noted|notes|note|stated|states|state|showed|shows|show|shown|found|finds|find|reported|reports|report|"
    "added|adds|explained|explains|announced|announces|confirmed|confirms|observed|observes|remarked|wrote|writes|"
    "told (?:us|the [a-z]+)|pointed out|points out|heard|learned|learnt|recorded|records|record|mentioned|mentions"
)
REPORTED = rf"(?:according to [^,.;:\d]{{1,50}}, |[^,.;:\d]{{1,60}}? (?:{_SAYS}) that |it (?:emerged|turned out) that )(?=(?:out )?of\b)"
"""At the head of a sentence: who tells what it tells, before a part of a whole."""
