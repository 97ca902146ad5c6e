"""Statistical results as reported by a text: tests with their p-values, means of whole numbers, intervals."""

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
    """A number as printed: its value, and the value of a one in its last digit."""

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
class SignificanceTest:
    """A test statistic with its p-value: "t(28) = 2.20, p = .036"."""

    distribution: Distribution
    degrees: tuple[Fraction, ...]
    """Degrees of freedom: none for z, two for F, one for all others."""
    statistic: Reported
    p: Mention[Reported | None]
    """None stands for "ns", not significant."""
    whole: Mention[None]
    is_one_tailed: bool = False
    """The text mentions one-tailed tests, so half the p is allowed, too."""
    is_corrected: bool = False
    """The text mentions corrections for several tests, so a larger p is allowed, too."""


@dataclass(frozen=True, slots=True)
class WholeNumberMean:
    """The mean of `size` whole-number answers, perhaps with its standard deviation.

    `items` is how many answers of each person were averaged. A binary mean (`is_binary`) is the share of ones.
    """

    mean: Mention[Reported]
    size: int
    items: int = 1
    deviation: Mention[Reported] | None = None
    is_binary: bool = False


@dataclass(frozen=True, slots=True)
class ConfidenceInterval:
    """An interval, with the estimate that should lie within it, if one is given."""

    low: Reported
    high: Reported
    whole: Mention[None]
    """The words of the two bounds."""
    estimate: Mention[Reported] | None = None
    nothing: int | None = None
    """The value of no effect: 1 for a ratio, 0 for a difference; None where it is not known which of them is meant."""
    p: Mention[Reported] | None = None
    """The p-value beside it."""
    verdict: Mention[bool] | None = None
    """The words that call the effect significant, or not."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A sentence's conclusion on significance, with the p-value that it is based on: "not significant (p = .003)"."""

    is_significant: bool
    p: Mention[Reported]
    words: Mention[None]


@dataclass(frozen=True, slots=True)
class PValue:
    """A number that the text presents as a p-value."""

    p: Mention[Reported]


@dataclass(frozen=True, slots=True)
class MeanOnScale:
    """A mean of answers, with the ends of their scale: "on a scale of 1 to 5, the mean was 5.6"."""

    mean: Mention[Reported]
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class DegreesOfFreedom:
    """Degrees of freedom of a test, with those that the design leaves: "two groups of 15, t(30) = 2.50"."""

    stated: Mention[int]
    right: int
    is_exact: bool
    """Whether there can be no fewer: of those who took part some may have been left out."""


@dataclass(frozen=True, slots=True)
class Correlation:
    """A number that the text presents as a correlation."""

    r: Mention[Reported]


Statistic = (
    SignificanceTest
    | WholeNumberMean
    | ConfidenceInterval
    | Conclusion
    | PValue
    | MeanOnScale
    | DegreesOfFreedom
    | Correlation
)
