"""How English sets one amount next to another in two units."""

from __future__ import annotations

_SHAPE = r"(?:[- ](?:long|wide|high|tall|deep|thick|square|diameter|away|round))?"
_ABOUT = r"(?:(?:or|about|around|approximately|approx[.]?|roughly|nearly|i[.]e[.],?|equal to|equivalent to|that is,?|=|≈|~)\s?)*"
OPENING = rf"{_SHAPE}\s?[(\[]\s?{_ABOUT}"
"""Between an amount and another in brackets."""
WITHOUT_BRACKETS = rf"\s?(?:/|=|≈)\s?{_ABOUT}|{_SHAPE},?\s(?:or|i[.]e[.],?|that is,?|equals|(?:is |which is )?(?:equal|equivalent) to|which is|in other words,?|corresponding to)\s{_ABOUT}"
"""Between two amounts that stand side by side."""
EQUALS = r"=|\b(?:equals?|exactly|equal to|equivalent to)\b"
"""Between two amounts of which the second is what the first is by definition."""
ALTERNATIVE = r"\sor\s"
"""The same without a comma, which also joins two amounts to choose from; it is only read of units of unlike systems."""
NEXT = rf"\s?[,;/]\s?{_ABOUT}|\sor\s{_ABOUT}"
"""Between two amounts inside the same brackets."""
CLOSING = r"\s?(?:[)\],;/]|or\b)"
"""After an amount in brackets."""
IS = r"\s(?:is|are)\s(?:just |only |about |around |approximately |roughly |nearly |almost )?"
"""Between two amounts of which the second is the first in another unit, where nothing is said of the second."""
END_OF_CLAUSE = r"\s?(?:[.,;:)]|$|and\b)"
"""After an amount with which a clause ends."""
END = r"\s?(?:[.,;:)/]|$|(?:long|wide|high|tall|deep|away|from|per|of|in|at|on|to|and|for|until|with|by|as)\b)"
_BY = r" ?(?:x|×|by) ?"
SIZES = (
    rf"(?<![×x][ ])(?<!by[ ])<n:a>{_BY}<n:b>(?:{_BY}<n:c>)?(?: [a-z]+)? [(](?:about |or |approximately )?<n:a2>{_BY}<n:b2>(?:{_BY}<n:c2>)?[);,]",
)
"""The lengths of one thing in a unit, then in another in brackets, over skeletons (`extraction.arithmetic.skeleton`)."""
OTHER_SYSTEM = r"\b(?:troy|apothecar(?:y|ies)[’']?s?)\b"
"""Next to an amount: its ounces and pounds are none of the shop's."""

_ONE = r"(?P<one>(?:an?|one|1|each|every|the|per)\s(?P<unit>[^\W\d_]+(?:\s(?:inch|foot|yard|mile|met(?:re|er)|kilomet(?:re|er)|centimet(?:re|er)|ounce|mile))?))"
THERE_ARE = r"(?:\bthere\s(?:are|were)|\bare\sthere)\s(?:exactly\s|always\s)?$"
"""Before an amount that is said to be in one of a larger unit."""
IN_ONE = rf"\s(?:in|to)\s{_ONE}(?=\s?(?:[.,;:?!)]|$))"
"""After it, with that unit."""
ONE_IS = rf"(?:^|[.,;:(]\s|\n|\bthat\s|\band\s){_ONE}\s(?:is|has|equals|is equal to|contains|holds|is made up of|consists of)\s(?:exactly\s|about\s|roughly\s|approximately\s)?$"
"""A unit before an amount that is said to be as much."""
