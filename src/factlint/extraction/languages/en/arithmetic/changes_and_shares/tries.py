"""How sports pages state how many of all tries were made, and their share, over folded prose."""

from __future__ import annotations

_MADE = r"(?<![\w.,/-])(?P<part>\d{1,3})(?:-(?:of|for)-| for )(?P<whole>\d{1,3})(?![\w/]|[.,]\d)"
_PERCENT = r"(?P<share>\d{1,3}(?:\.\d+)?)(?: ?%| percent\b| per cent\b)"
MADE_OF_TRIED = (
    rf"{_MADE}(?: [a-z’'-]+){{0,5}}(?:,? (?:good )?for|,? or) {_PERCENT}(?! (?:off|less|more|discount))",
    rf"{_MADE}(?: (?:[a-z’'-]+|\d-point)){{0,5}} \({_PERCENT}\)",
    rf"(?<![\w.,/-]){_PERCENT} \((?P<part>\d{{1,3}})-(?:of|for)-(?P<whole>\d{{1,3}})\)",
)
"""What was made, of how many, and which share that is: "17-of-32, for 53.1 percent", "64.3% (9-of-14)"."""
AT_PLAY = (
    r"\b(?:shots?|shoot(?:s|ing)?|field|floor|free[- ]throws?|line|arc|range|distance|three|passes|passing|complet(?:ed|ions?|ing)|throws?|throwing|kicks?|goals?"
    r"|tries|attempts?|deep|beyond|went|made|making|points?|games?|half|quarter)\b"
)
"""Without one of these "2 for 10" is an offer."""
