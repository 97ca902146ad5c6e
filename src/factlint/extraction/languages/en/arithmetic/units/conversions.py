"""How English sets one amount beside another in two units."""

from __future__ import annotations

_SHAPE = r"(?:[- ](?:long|wide|high|tall|deep|thick|square|diameter|away|round))?"
_ABOUT = r"(?:(?:or|about|around|approximately|approx[.]?|roughly|nearly|i[.]e[.],?|equal to|equivalent to|that is,?|=|≈|~)\s?)*"
OPENING = rf"{_SHAPE}\s?[(\[]\s?{_ABOUT}"
"""Between an amount and another in brackets."""
WITHOUT_BRACKETS = rf"\s?(?:/|=|≈)\s?{_ABOUT}|{_SHAPE},?\s(?:or|i[.]e[.],?|that is,?|equals|(?:is |which is )?(?:equal|equivalent) to|which is|in other words,?|corresponding to)\s{_ABOUT}"
"""Between two amounts that stand side by side."""
ALTERNATIVE = r"\sor\s"
"""The same without a comma, which also joins two amounts to choose from; it is only read of units of unlike systems."""
NEXT = rf"\s?[,;/]\s?{_ABOUT}|\sor\s{_ABOUT}"
"""Between two amounts inside the same brackets."""
CLOSING = r"\s?(?:[)\],;/]|or\b)"
"""After an amount in brackets."""
END = r"\s?(?:[.,;:)]|$|(?:long|wide|high|tall|deep|away|from|per|of|in|at|on|to|and|for|until|with|by|as)\b)"
_BY = r" ?(?:x|×|by) ?"
SIZES = (
    rf"(?<![×x][ ])(?<!by[ ])<n:a>{_BY}<n:b>(?:{_BY}<n:c>)?(?: [a-z]+)? [(](?:about |or |approximately )?<n:a2>{_BY}<n:b2>(?:{_BY}<n:c2>)?[);,]",
)
"""The lengths of one thing in a unit, then in another in brackets, over skeletons (`extraction.arithmetic.skeleton`)."""
OTHER_SYSTEM = r"\b(?:troy|apothecar(?:y|ies)[’']?s?)\b"
"""Beside an amount: its ounces and pounds are none of the shop's."""
