"""Numbers as papers print them: "2.20", ".03", "−1.5"."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.statements.statistics import Relation, Reported

NUMBER = r"[-−–]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+|(?<=\d))"
RELATION = r"[=<>≤≥]"
_RELATIONS = {
    "=": Relation.EQUAL,
    "<": Relation.LESS,
    "≤": Relation.LESS,
    ">": Relation.GREATER,
    "≥": Relation.GREATER,
}


def read_reported(number: str, relation: str = "=") -> Reported:
    """The number of a match of `NUMBER`."""
    digits = number.replace(",", "").replace("−", "-").replace("–", "-")
    decimals = len(digits.partition(".")[2])
    return Reported(Fraction(digits), Fraction(1, 10**decimals), _RELATIONS[relation])
