"""How English states in which year of something a date lies, and how long it is until a day.

Patterns match sentences with tokens in place of times (`extraction.chronology.timed`): dates as `<d:slot>`, lengths
as `<l:slot>`; a space stands for any white space.
"""

from factlint.extraction.languages.en.times.words import ORDINALS

_NTH = (
    rf"(?P<said>(?:the|his|her|its|their) (?:(?P<count>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(ORDINALS)})) (?P<unit>year|month|week|day))"
    r"(?: (?:of|in|with|as|at|on) (?:the |an? |its |his |her |their )?(?P<what>(?!(?:office|post|power|charge|reign|rule)\b)[a-z]{3,}))"
)
NTH_YEARS = (
    rf"\b[Ii]n <d:dated>,? (?:and )?in {_NTH}",
    rf"\b[Ii]n <d:dated>,? [^‹›.;]{{2,60}}?,? in {_NTH}(?=[.,;]|$)",
    rf"^In {_NTH},? (?:in |that is,? (?:in )?)<d:dated>",
)
"""A date, and which year of something it lies in."""
NOT_FROM_THERE = (
    r"(?i:\b(?:again|second|resumed|re-?\w+ed|another|calendar|school year|season|age|life|grade|born)\b)"
)
"""It may count from another time."""

_TODAY = r"(?i:today is|it is(?: now)?|as of(?: today)?|today|this is|we write|now it is)"
TODAY = (
    rf"\b{_TODAY},? (?:[A-Z][a-z]+day,? )?(?:the )?<d:now>",
    r"<d:now>,? (?:today|now)\b",
)
"""The day of writing, stated in the text …"""
LEFT = r"(?:\b(?:only|just|still|exactly|another|have|has|are|is|with|be) )?<l:length>,? (?:(?:are |is |still )?(?:left|remain(?:s|ing)?|to go)|away|from (?:now|today))\b"
"""… how long it is until another …"""
SET_FOR = r"\b(?:close[sd]?|deadline|due|ends?|expires?|takes? place|is on|are on|falls on|by|until|till|opens?|begins?|starts?|election|on|before|no later than)\b"
"""… and a word for what is then."""
NOT_COUNTED = (
    r"(?i:\b(?:working|business|school|trading) days?\b|\b(?:if|unless|was|were|had|late|extended|postponed)\b)"
)
