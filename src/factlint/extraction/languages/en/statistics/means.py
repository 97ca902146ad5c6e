"""How English papers print means of whole numbers, their scales and how many answers there are. Patterns match the
prose.
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.counts.counted import COUNTED_PEOPLE
from factlint.extraction.languages.en.quantities.numerals import cardinals
from factlint.extraction.languages.en.statistics.designs import SPELLED

_COUNTED = r"(?:errors|mistakes|slips|goals|words|eggs|children|siblings|visits|items|trials|correct answers|cars|books|pets|rooms|bicycles|cats|dogs|cows|chickens|phones|televisions|wins|points|questions)"
WHOLE_NUMBERS = (
    rf"\b(?:mean|average) of \d+\.\d+ {_COUNTED}\b|"
    rf"\b(?:integers?|whole numbers?|likert|(?:point|item) scale|(?:[3-9]|10|11|{cardinals(3, 10)})-point"
    r"|scale (?:of|from) \d+ to \d+|\d+ ?(?:to|-|–) ?\d+ scale|rat(?:ed|ings?|ing)|number of (?:children|errors|siblings|visits|items|cars|books|pets|goals|correct answers|mistakes|rooms))\b"
)
"""Words by which each answer is a whole number."""
SCALE = (
    r"\b(?:(?:scale|rat(?:ed|ing|ings)|score[sd]?)(?: (?:of|from|on))* (?P<low>[01]) ?(?:to|-|–) ?(?P<high>\d{1,3})(?: scale)?|(?P<low2>[01]) ?(?:to|-|–) ?(?P<high2>\d{1,2}) (?:point )?scale"
    rf"|(?P<points>[3-9]|1[01]|{cardinals(3, 10)})-point(?: likert)? scale)\b"
)
_STEP = r"(?:differences?|changes?|gains?|loss(?:es)?|increases?|decreases?|drops?|declines?|rises?|falls?|improvements?|reductions?|shifts?|deviations?|errors?|gaps?|effects?|ranges?|margins?|distances?)"
"""What lies between two answers, and so may be smaller than the lowest."""
SCALED_MEAN = rf"(?:\baveraged|\baveraging|\b(?:mean|average)(?! (?:[a-z]+ ){{0,2}}{_STEP}\b)(?: [a-z]+){{0,3}}? (?:was|of|is)|\bM ?=) "
SEVERAL_ITEMS = r"\b(?:composite|averaged across|index|subscales?|items|questionnaire|aggregate|sum score|log|ratio|z-scores?|continuous|adjusted|weighted)\b"
"""Words by which a score is the mean of several answers."""
ITEMS = rf"\b(?P<items>\d+|{cardinals(2, 10)})[- ]items?\b"
BINARY = r"\b(?:binary|dichotomous|0/1|coded (?:as )?0 (?:and|or) 1|yes/no)\b"
MEAN = r"(?:\b(?:averaged|averaging) |(?:\bM(?:ean)?|\bmean(?: (?:rating|score|value|number|response|age|answer)(?: [a-z0-9-]+){0,8}?)?|\baverage (?:rating|score))(?: (?:was|of|is|were)|,|:| ?=)+ ?)"
COUNTED_ON_AVERAGE = rf" {_COUNTED}(?: [a-z]+)? (?:on average|each)\b"
"""After a mean of what is counted one by one."""
SIZE = rf"\b(?:n|N)(?: ?= ?| of )(?P<size>\d+)\b|\b(?:[Tt]he|[Aa]ll|[Oo]ur|these|those) (?P<counted>\d{{1,3}}) (?:{COUNTED_PEOPLE})\b|\b(?P<spelled>(?i:\d{{1,3}}|{SPELLED})) (?:{COUNTED_PEOPLE}) (?:rated|scored|judged|marked|graded|answered|assessed|evaluated)\b"
DEVIATION = r"\b(?:SD|s\.d\.|standard deviation)(?: (?:was|of|is)| ?=|:)? ?"
