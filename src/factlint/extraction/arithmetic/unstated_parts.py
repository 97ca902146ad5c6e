"""Totals of more than what is stated: "12 cows, nine sheep and some goats, 27 animals in all"."""

from __future__ import annotations

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.languages.en.arithmetic.unstated_parts import UNSTATED
from factlint.model.arithmetic import Sum
from factlint.model.equation import Equation
from factlint.values.regex import regex

_UNSTATED = regex(UNSTATED)


def has_unstated_part(prose: str, equation: Equation) -> bool:
    """Whether a total exceeds its parts, and the last of these, right before it, has no number."""
    if not isinstance(equation, Sum) or sum_of_figures(equation.parts) >= equation.total.value.written:
        return False
    last = max(part.prose.end for part in equation.parts)
    return _UNSTATED.search(prose, last, equation.total.prose.start) is not None
