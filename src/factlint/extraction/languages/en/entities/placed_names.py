"""How English states which of several places of one name is meant: "Aston in Kent". Regular expressions over prose."""

_NAME = r"[A-ZÀ-Þ][\w’'.-]*"
_KIND = (
    r"(?:a|an|the)\s(?:(?:small|large|historic|county|capital|port|market|coastal|former|college)\s)?"
    r"(?:city|town|village|municipality|community|settlement|suburb|place|seat|township|borough|hamlet)\s"
)
_STATED_FIRST = r"\s(?:has|had|covers|covered|is|was)\s[^;()]{1,90}?,?\sand(?:\sit)?"
"""Another predicate in between: "covers 12 km² and is located in"."""

_LINK = rf"(?:(?:,\swhich|{_STATED_FIRST})?\s(?:is|was|lies)\s(?:also\s)?|,?\s|\s\()"
_PLACING = rf"(?:part\sof|(?:{_KIND}|located\s|situated\s|found\s|lying\s)?(?:within|in|on))\s"
_HOLDERS = (
    rf"(?:(?:the|state|province|county|city|region|district|of|and|in|located|situated)\s|{_NAME},?\s|\()"
)

PLACED_IN = rf"{_LINK}{_PLACING}{_HOLDERS}{{0,8}}|\s\(|,\s(?:{_NAME}\s){{1,2}}?{_NAME},\s"
"""From a place to what holds it: "is a town in", "in the state of", "(", "is part of Ash County in", ", Ash County,"."""
