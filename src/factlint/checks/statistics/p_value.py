"""A p-value does not match its test statistic, or a test its design.

Why it matters: One in two psychology papers contains such a slip, one in eight a slip that reverses its conclusion
(Nuijten et al. 2016). The printed line is all that is needed to see it.

How it decides: p is recomputed from t, F, χ², r, z or Q and the degrees of freedom, from everything that the printed
statistic may be rounded from. It is reported if no value in between gives the printed p, rounded to its own digits, and
is an error if the printed p lies on the other side of .05. If the text mentions one-tailed tests, half the p is right,
too. A p-value next to the words "significant" or "not significant" must lie on their side of .05; "significant" may
also mean .10. Degrees of freedom must not be more than the groups and people of the same sentence leave: n − 2 for two
groups or a correlation, k − 1 between the k groups of a one-way analysis of variance. A correlation is at most 1.

Known limits: If the text mentions a correction for several tests (Bonferroni, false discovery rate …), a p-value may be
larger than its statistic gives. Statistics that are not printed in this form are not read.

Sources: Nuijten et al. 2016, "The prevalence of statistical reporting errors in psychology"; APA 7, 6.36, for the form.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS
from factlint.model.finding import Finding, Level, Related
from factlint.model.mention import Mention
from factlint.model.statements.statistics import (
    Conclusion,
    Correlation,
    DegreesOfFreedom,
    PValue,
    Relation,
    Reported,
    SignificanceTest,
)
from factlint.reasoning.numbers.arithmetic import Fault
from factlint.reasoning.statistics.p_values import contradicts, fault_of_p, p_agrees, p_range

LEVEL = Level.WARNING
_ALMOST_ONE = 0.999
"""Above it three decimals would round up to 1."""

EXAMPLES = (
    Flags("The groups differed, t(28) = 2.20, ⟦p = .001⟧."),
    Flags("There was no effect, F(2, 56) = 1.203, ⟦p < .001⟧."),
    Flags("It was skewed, χ2(28, N = 100) = 22.20, ⟦p = .03⟧."),
    Flags("They correlated, r(28) = .22, ⟦p = .03⟧."),
    Flags("The difference held, z = 1.50, ⟦p = .013⟧."),
    Flags("The studies varied, Q(28) = 2.20, ⟦p = .03⟧."),
    Flags("There was none, t(40) = 3.50, ⟦ns⟧."),
    Flags("They differed clearly, t(28) = 9.20, ⟦p = .000⟧."),
    Flags("The score was t = 2.05, df = 30, ⟦p = .50⟧."),
    Flags("The difference was not significant (⟦p = .003⟧)."),
    Flags("We found a significant effect (⟦p = .21⟧)."),
    Flags("The p-value was ⟦1.3⟧."),
    Flags("Two groups of 15 each were compared, t(⟦30⟧) = 2.50, p = .018."),
    Flags("A one-way ANOVA with four groups gave F(⟦2⟧, 57) = 4.10, p = .022."),
    Flags("The two scores correlated strongly, r = ⟦1.32⟧."),
    Passes("Two groups of 15 each were compared, t(26) = 2.50, p = .019."),
    Passes("A paired test of two groups of 15 each gave t(14) = 2.50, p = .025."),
    Passes("With alpha at .001 the difference was not significant (p = .003)."),
    Passes("There was a significant effect of age, but not of sex (p = .21)."),
    Passes("After Bonferroni correction, t(38) = 2.50, p = .051."),
    Passes("The groups differed, t(28) = 2.20, p = .036."),
    Passes("The groups differed, t(28) = 2.2, p = .04; F(1, 30) = 4.2, p < .05."),
    Passes("In a one-tailed test, t(28) = 2.20, p = .018."),
    Passes("There was none, t(40) = 1.20, ns, and t(28) < 2.2, p > .08."),
    Passes("At the 5% level p = .04 would do."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each p-value that no reading of its statistic yields."""
    for result in case.analysis.statistics:
        match result:
            case SignificanceTest() if not p_agrees(result):
                yield _finding(result)
            case Conclusion() if contradicts(result.p.value, is_significant=result.is_significant):
                yield _turned(result)
            case DegreesOfFreedom(stated, right, is_exact) if stated.value > right or (
                is_exact and stated.value < right
            ):
                yield _amiss(result)
            case Correlation(r) if abs(r.value.value) > 1:
                yield Finding.at(
                    r,
                    level=LEVEL,
                    message=f"a correlation lies between −1 and 1; {r.said} does not",
                )
            case PValue() if result.p.value.value > 1:
                yield Finding.at(
                    result.p,
                    level=LEVEL,
                    message=f"a p-value lies between 0 and 1; {result.p.said} does not",
                )


def _amiss(degrees: DegreesOfFreedom) -> Finding:
    stated, most = degrees.stated, "" if degrees.is_exact else "at most "
    return Finding.at(
        stated,
        level=LEVEL,
        message=f"the design leaves {most}{degrees.right} degrees of freedom, not {stated.said}",
    )


def _turned(conclusion: Conclusion) -> Finding:
    said = "significant" if conclusion.is_significant else "not significant"
    return Finding.at(
        conclusion.p,
        level=LEVELS[Fault.MEANING_CHANGING],
        message=f"with {conclusion.p.said} it would {'not ' if conclusion.is_significant else ''}be significant, "
        f"but the text says that it is {said}",
        related=(Related.to(conclusion.words, "what the text concludes"),),
    )


def _finding(result: SignificanceTest) -> Finding:
    low, high = p_range(result)
    whole = result.whole
    statistic = whole.said.partition(result.p.said)[0].rstrip(" ,;")
    return Finding.at(
        result.p,
        level=LEVELS[fault_of_p(result)],
        message=f"{statistic} gives {_in_words(low, high, result.statistic.relation)}, not {result.p.said}",
        expected=_expected(result.p, low, high),
        related=(Related.to(whole, "the statistic with its p"),),
    )


def _in_words(low: float, high: float, relation: Relation) -> str:
    if relation is not Relation.EQUAL:
        return f"p {relation_of_p(low, high)}"
    first, last = _three_digits(low), _three_digits(high)
    if low > _ALMOST_ONE:
        return f"p > {_ALMOST_ONE:.3f}".replace("0.", ".")
    if first == last:
        return f"p = {first}" if first.startswith(".") else f"p {first}"
    return f"p between {first} and {last}"


def relation_of_p(low: float, high: float) -> str:
    return f"< {_three_digits(high)}" if low <= 0 else f"> {_three_digits(low)}"


def _three_digits(p: float) -> str:
    return f"{p:.3f}".lstrip("0") if p >= 0.001 else "below .001"


def _expected(said: Mention[Reported | None], low: float, high: float) -> str | None:
    """The p to print, if all readings of the statistic round to one."""
    if said.value is None or said.value.relation is not Relation.EQUAL:
        return None
    decimals = len(str(said.value.last_digit.denominator)) - 1
    first, last = f"{low:.{decimals}f}", f"{high:.{decimals}f}"
    return f"p = {first.lstrip('0')}" if first == last and float(first) > 0 else None
