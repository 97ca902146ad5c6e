"""A whole with its parts, and one more part in the next sentence: "50 women and 35 men of 90. Five did not say"."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.wholes import left_over as words_of
from factlint.extraction.languages.en.arithmetic.wholes.sums import LEFT_OPEN
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Average, Calculation, Figure, Operation, Sum

Shared = Sum | Average | Calculation


def figures_of(equation: Shared) -> tuple[Figure, ...]:
    """Its numbers, the whole first."""
    match equation:
        case Sum():
            return (equation.total, *equation.parts)
        case Average():
            return (equation.total, equation.count, equation.each)
        case Calculation():
            return (*equation.operands, equation.said)


def leaves_over(equation: Shared) -> Fraction | None:
    """The remainder of a whole after its parts, if there is one."""
    match equation:
        case Sum():
            left = equation.total.value.written - sum(part.value.written for part in equation.parts)
        case Average():
            left = equation.total.value.written - equation.count.value.written * equation.each.value.written
        case Calculation(said, Operation.QUOTIENT, (whole, count)):
            left = whole.value.written - count.value.written * said.value.written
        case Calculation():
            return None
    return left if left > 0 else None


def is_completed(equation: Shared, following: Skeleton) -> bool:
    """Whether a sentence after an equation covers the remainder of its parts."""
    if pattern(words_of.OPENS_WITH_REST).search(following.text) or pattern(LEFT_OPEN).search(following.text):
        return True
    left = leaves_over(equation)
    if left == 1 and pattern(words_of.OPENS_WITH_ONE).match(following.text):
        return True
    part = pattern(words_of.OPENS_WITH_PART).match(following.text)
    return part is not None and following.figures[int(part[1])].value.written == left
