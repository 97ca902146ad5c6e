"""How far a number may miss what it should be: one farther off is about something else."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from factlint.model.arithmetic import Figure

FARTHEST = Fraction(8, 5)


def is_near(said: Fraction, reckoned: Fraction, most: Fraction = FARTHEST) -> bool:
    """Whether the one is at most so many times the other; both are positive."""
    return said <= reckoned * most and reckoned <= said * most


def sum_of_figures(figures: Iterable[Figure]) -> Fraction:
    return sum((figure.value.written for figure in figures), start=Fraction(0))
