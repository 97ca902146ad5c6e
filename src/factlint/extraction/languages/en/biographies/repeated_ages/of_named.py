"""How English states the age that somebody has on the day of writing: "Marsh, 58, said". Regular expressions."""

from factlint.extraction.languages.en.biographies.trades import OF_OFFICE
from factlint.extraction.languages.en.biographies.trades import ROLE as TRADE

_NAME = r"[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){0,2}"
_AGE = r"(?P<age>[1-9]\d)"
ROLE = rf"(?:{TRADE}|{OF_OFFICE}|man|woman|boy|girl|driver|pilot|owner|farmer|pensioner|widow|widower|mother|father|nurse|teacher|cook|lawyer|skipper|keeper|guide|manager|chairman|clerk|firefighter|fisherman|fisherwoman|officer|worker|youth|teenager|passenger|hiker|climber|skier|swimmer|runner|walker|tourist|resident|gunman|attacker|thief|robber|burglar|baker)"
OF_NAME = (
    rf"\b(?P<who>{_NAME}), (?:(?:who is |aged |now )?{_AGE}(?=[,.;:”]| and\b)|who is {_AGE.replace('age', 'own')}\b)",
    rf"\b{_AGE}-year-old (?:[a-z][a-z-]+ ){{0,2}}(?P<who>{_NAME})",
    rf"\b(?P<who>{_NAME}) is (?:now )?{_AGE}(?: years old)?(?=[,.;:]| and\b)",
)
"""An age next to a name."""
OF_ROLE = (
    rf"\b[Tt]he (?P<role>{ROLE}), (?:aged |(?:an?|the) [a-z]+ of )?{_AGE}(?=[,.;:])",
    rf"\b(?:[Aa]n?|[Tt]he) {_AGE}-year-old (?P<role>{ROLE})(?=[,.;:]| (?![A-ZÀ-Þ]))",
)
"""An age next to what somebody is."""
OF_KNOWN = rf"(?P<opener>\bThe ){_AGE}-year-old(?=(?P<behind> [a-z]+ [a-z“A-Z0-9]))"
"""An age by which a text calls somebody whom it has mentioned."""
ANY_AGE = r"(?<![\d.,£$€])\b(?P<age>[1-9]\d)(?=-year-old|[,.;:”]| years old| and\b)"
TRIGGER = r"\b[1-9]\d-year-old|, (?:aged |who is |now )?[1-9]\d[,.;:”]"
OF_OTHER_TIME = r"\b(?:[Ii]n|until|from|by|of) (?:[A-Z][a-z]+ )?(?:1\d|20)\d\d\b|\b(?:then|when|at the time|(?:years?|months) (?:ago|later|earlier|before)|last year|by then|would be|will be|turns?|turned|was (?:only |just )?[1-9]\d)\b"
"""In a sentence whose age may be that of another day."""
KIN = r"\b(?i:brothers?|sisters?|sons?|daughters?|father|mother|parents?|wife|husband|cousins?|uncle|aunt|nephew|niece|twins?|siblings?|widow(?:er)?|grand(?:father|mother|son|daughter)s?|boyfriend|girlfriend|partner)\b"
"""In a sentence of which the age may be that of a relative."""
SOMEBODY_NEW = rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]econd|[Tt]hird|[Oo]ther)(?: [a-z][a-z-]+){{0,2}} {ROLE}\b|\b{ROLE},? {_NAME}|{_NAME}, (?:who|an?|the|his|her)\b|\b[A-ZÀ-Þ][a-zà-þ’-]+ [A-ZÀ-Þ][a-zà-þ’-]+"
"""Somebody else comes in."""
DOES = r" (?:said|says|told|has|had|is|was|will|would|can|could|went|came|comes|began|won|lost|took|gave|got|met|saw|made|led|wrote|who|[a-z]{2,}(?:ed|[^s]s))\b"
"""After an age by which somebody is called."""
