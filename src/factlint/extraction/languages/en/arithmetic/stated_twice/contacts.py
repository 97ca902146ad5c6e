"""How English states where something is, and by which number it is called.

Patterns for prose that is not folded.
"""

from __future__ import annotations

_STREET = r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Place|Row|Terrace|Drive|Close|Court|Crescent|Quay|Way|Walk|Hill|Green|Gardens|Boulevard)"
ADDRESS = rf"\b(?P<value>\d{{1,4}}[a-z]?),? (?P<key>(?:[A-ZÀ-Þ][\w’'-]+ ){{1,3}}{_STREET})\b(?! (?:and|or) \d)"
"""A number and its street."""
AT = r"(?:[Aa]t|[Ii]n|to|on|from|outside|visit|[Aa]ddress:?|,|\n|^)\s*$"
"""Before an address that is where something is."""
OTHER_HOUSE = (
    r"\b(?:from|moved?|moving|relocat\w+|formerly|previous(?:ly)?|old|new|former|next door|neighbou?r\w*|branch(?:es)?|both|or|opposite|corner|another|other|until|since|earlier|later"
    r"|born|lived?|lives|houses?|homes?|flats?|entrance|warehouse|annex\w*|shops|offices|respectively|between)\b|\b(?:1[5-9]|20)\d\d\b"
)
"""In a sentence whose house may be another one."""
STREETS = frozenset(
    "street road lane avenue square place row terrace drive close court crescent quay way walk hill green garden boulevard open please visit address north south east west high church station market".split()
)
"""Words of streets, in the singular, and words that two sentences may share without a common subject."""
PHONE = r"(?i)(?:\b(?:tel|phone|telephone|call|ring|fax|mobile|hotline|contact)\b[^\d\n+]{0,24}|☎ ?)(?P<value>\+?\d[\d ()/–-]{5,18}\d)(?!\d)"
"""A telephone number after its word."""
