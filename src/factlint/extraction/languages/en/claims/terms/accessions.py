"""How English states when states joined what the sentences before refer to: "Spain came in 1982". Over the prose."""

from __future__ import annotations

_ASIDE = r"(?:,\s(?:the\s)?[^,;:()\d]{3,50},)?"
_ONLY = r"(?:only\s|finally\s|eventually\s|later\s|also\s|then\s)?"
_IN = r"\s(?:only\s|back\s|as\slate\sas\s|as\searly\sas\s)?(?:in|on)\s(?:the\s)?(?:early\s|late\s)?"

PLAIN = r"joined|acceded|was\sadmitted|were\sadmitted|became\s(?:an?\s)?(?:full\s)?members?|gained\smembership"
LOOSE = r"came\sin|came|entered|followed|got\sin|were\slet\sin|was\slet\sin"
"""What a sentence says with no object that still means to join, right after one about members only."""

STATES = rf"{_ASIDE}(?:,?\s(?:which|who))?\s(?:has\s|had\s)?{_ONLY}(?P<verb>{PLAIN}|{LOOSE}){_IN}"
"""From a state to its date."""
GAPPED = rf"(?:\s(?:and|or)\s[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)?)?{_IN}"
"""The same after a state of which the verb has been stated: "Greece came in 1981, Spain and Portugal in 1986"."""
BEFORE_GAPPED = r"(?:,\s(?:and\s|while\s)?|\sand\s)(?:[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)?\sand\s)?$"
STATED_VERB = rf"\b(?:{PLAIN}|{LOOSE}|join)\b"
BEHIND = r"(?=[.,;:)]|$|\n|\s(?:and|with|as|after|when|while|together|along|but)\b)"

OF_MEMBERS = r"\b(?:join(?:ed|s|ing)?|members?(?:hip)?|enlarge\w*|accession\w*|acced\w+|admi(?:tted|ssion)|gr[eo]w\w*|expan\w+|rounds?|waves?)\b"
"""A sentence about who belongs to a body."""

OF_SOMETHING_ELSE = (
    r"\b(?i:coalition|wars?|invasion|euro|eurozone|euro\sarea|currency|schengen|treat(?:y|ies)|convention|pact|programmes?|missions?|boycotts?|strikes?|sanctions|protocol|"
    r"courts?|customs|tournament|competition|league|cup|observers?|associates?|candidates?|applied|application|partnership|command|re-?joined|again|independen\w+|"
    r"democrac\w+|revolutions?|coups?|elections?|negotiations|talks)\b"
)
"""What else may be joined, or begin, where this is stated; or on what other terms."""
