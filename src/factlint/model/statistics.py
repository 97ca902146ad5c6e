"""Results of statistics as a text reports them: tests with their p, means of whole numbers, intervals."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


class Relation(Enum):
    EQUAL = "="
    LESS = "<"
    GREATER = ">"


@dataclass(frozen=True, slots=True)
class Reported:
    """A number as a paper prints it: what it says, and what a one in its last digit is worth."""

    value: Fraction
    last_digit: Fraction
    relation: Relation = Relation.EQUAL


class Distribution(Enum):
    T = "t"
    F = "F"
    CHI2 = "χ²"
    R = "r"
    Z = "z"
    Q = "Q"


@dataclass(frozen=True, slots=True)
class TestResult:
    """A test statistic with its p-value: "t(28) = 2.20, p = .036"."""

    __test__ = False  # pytest takes classes of this name for tests

    distribution: Distribution
    degrees: tuple[Fraction, ...]
    """Degrees of freedom: none for z, two for F, one for the rest."""
    statistic: Reported
    p: Mention[Reported | None]
    """None is "ns": not significant."""
    whole: Mention[None]
    is_one_tailed: bool = False
    """The text speaks of one-tailed tests, so that half the p is allowed too."""
    is_corrected: bool = False
    """The text speaks of corrections for several tests, so that a larger p is allowed too."""


@dataclass(frozen=True, slots=True)
class WholeNumberMean:
    """The mean of `size` answers that are whole numbers, perhaps with its standard deviation.

    `items` is how many answers of each person were averaged. A binary mean (`is_binary`) is the share of ones.
    """

    mean: Mention[Reported]
    size: int
    items: int = 1
    deviation: Mention[Reported] | None = None
    is_binary: bool = False


@dataclass(frozen=True, slots=True)
class ConfidenceInterval:
    """An interval with the estimate that it is said to hold, where one is given."""

    low: Reported
    high: Reported
    whole: Mention[None]
    """The words of the two bounds."""
    estimate: Mention[Reported] | None = None
    nothing: int | None = None
    """The value of no effect: 1 for a ratio, 0 for a difference; None where it is not known which it is."""
    p: Mention[Reported] | None = None
    """The p-value that stands beside it."""
    verdict: Mention[bool] | None = None
    """The words by which the effect is, or is not, significant."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a sentence says of significance, with the p-value that it rests on: "not significant (p = .003)"."""

    is_significant: bool
    p: Mention[Reported]
    words: Mention[None]


@dataclass(frozen=True, slots=True)
class PValue:
    """A p-value that is called so."""

    p: Mention[Reported]


@dataclass(frozen=True, slots=True)
class MeanOnScale:
    """A mean of answers with the ends of their scale: "on a scale of 1 to 5, the mean was 5.6"."""

    mean: Mention[Reported]
    low: int
    high: int


Statistic = TestResult | WholeNumberMean | ConfidenceInterval | Conclusion | PValue | MeanOnScale
