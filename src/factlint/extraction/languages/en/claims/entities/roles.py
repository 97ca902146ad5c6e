"""How English says what somebody is, is called, or lies in, without naming the property. Regular expressions over prose."""

from __future__ import annotations

_CLOSE = r"[\"”]?(?:\s\([^()]*\))?"
_ADVERBS = r"(?:(?:also|currently|now|still|originally|formerly|initially|first)\s)?"
_QUALITIES = (
    r"(?:(?!(?:of|in|on|at|by|for|to|from|with|as|and|or|not|that|which|who|is|was)\s)[a-z][a-z-]*\s){0,2}"
)

DESCRIBED = rf"{_CLOSE}(?:\s(?:is|was|are|were)\s{_ADVERBS}|,\s)(?:an?|one\sof\sthe)\s{_QUALITIES}"
"""From a name to its description: "S is a V", "S, a V"."""

DESCRIBED_BY_NOUN = rf"{_CLOSE}\s(?:is|was|are|were)\s{_ADVERBS}"
"""The same without an article, where the description is a common noun."""

NAMED_AS = (
    r"(?:,?\s(?:or|also\sknown\sas|known\sas|abbreviated\sas|abbreviated\sto|a\.k\.a\.|aka)\s,?|\s\(|,\s)[\"“]?"
)
"""From a name to another one of the same thing: "S, or V", "S (V)"."""

BEHIND_NAME = r"\.?[\"”]?[),;]"
"""After that other name, which is an aside."""

NAMES = frozenset({"abbreviation", "acronym", "nickname", "short name", "code", "full name", "native name"})
"""Cues of properties whose value is another name."""

_VERB = r"(?:,?\s(?:which|that|who))?(?:\s(?:is|was|are|were|lies|stands|can\sbe))?(?:\s(?:also|now))?(?:\s(?:located|situated|found|based|sited))?"
_INNER_PLACE = r"(?:the\s|[A-ZÀ-Þ][\w’'.-]*,?\s|(?:city|town|state|province|district|county|region),?\s|of\s|\d[\d-]*,\s|[–-]\s)"

PLACED = rf"{_CLOSE}(?:\s(?:has|have|had|is|was)\s[^;:]{{1,80}}\sand(?:\sit)?|,)?{_VERB}\s(?:in|at|within)\s{_INNER_PLACE}{{0,24}}"
"""From a thing to one of the places it lies in: "S is located in Aston, Ash County, V"."""

PLACES = frozenset(
    {
        "state",
        "province",
        "county",
        "city",
        "town",
        "country",
        "region",
        "district",
        "municipality",
        "continent",
    }
)
"""Cues of properties that state where something lies."""
