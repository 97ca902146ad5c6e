"""Printed p-values, against the statistics and the conclusions beside them."""

from fractions import Fraction

import pytest

from factlint.model.document import ProseSpan, Span
from factlint.model.mention import Mention
from factlint.model.statements.statistics import (
    ConfidenceInterval,
    Distribution,
    Relation,
    Reported,
    SignificanceTest,
)
from factlint.reasoning.numbers.arithmetic import Fault
from factlint.reasoning.statistics.p_values import (
    contradicts,
    fault_of_p,
    interval_contradicts,
    p_agrees,
    p_range,
)
from factlint.values.dataclass import replace


def printed(words: str) -> Reported:
    """What is printed, such as "= 2.20" or "< .05"."""
    relation, numeral = words.split()
    decimals = len(numeral.partition(".")[2])
    return Reported(Fraction(f"0{numeral}"), Fraction(1, 10**decimals), Relation(relation))


def t_test(statistic: str, p: str | None) -> SignificanceTest:
    """Of 28 degrees of freedom: t = 2.20 has p = .036."""
    return SignificanceTest(
        Distribution.T,
        (Fraction(28),),
        printed(statistic),
        Mention(ProseSpan(0, 1), Span(0, 1), "", printed(p) if p else None),
        Mention(ProseSpan(0, 1), Span(0, 1), "", None),
    )


def interval(
    low: str, high: str, *, p: Mention[Reported] | None = None, verdict: Mention[bool] | None = None
) -> ConfidenceInterval:
    """Of a difference, so that 0 is no effect."""
    first, last = (Reported(Fraction(bound), Fraction(1, 100)) for bound in (low, high))
    return ConfidenceInterval(
        first, last, Mention(ProseSpan(0, 1), Span(0, 1), "", None), nothing=0, p=p, verdict=verdict
    )


@pytest.mark.parametrize(
    ("statistic", "p", "is_right"),
    [
        ("= 2.20", "= .036", True),
        ("= 2.20", "= .04", True),
        ("= 2.20", "= .047", False),
        ("= 2.20", "< .05", True),
        ("= 2.20", "< .01", False),
        ("= 2.20", "> .05", False),
        ("= 9.99", "= .000", False),
        ("= 9.99", "< .001", True),
        ("= 1.20", None, True),
        ("= 2.20", None, False),
        ("> 2.20", "= .001", True),
        ("< 2.20", "= .001", False),
    ],
)
def test_a_p_value_follows_from_its_statistic(statistic: str, p: str | None, *, is_right: bool) -> None:
    assert p_agrees(t_test(statistic, p)) is is_right


def test_half_the_p_is_right_in_one_tail() -> None:
    result = t_test("= 2.20", "= .018")
    assert not p_agrees(result)
    assert p_agrees(replace(result, is_one_tailed=True))


def test_a_larger_p_is_right_after_a_correction() -> None:
    result = t_test("= 2.20", "= .108")
    assert not p_agrees(result)
    assert p_agrees(replace(result, is_corrected=True))
    assert not p_agrees(replace(t_test("= 2.20", "= .010"), is_corrected=True))


def test_open_statistics_allow_all_beyond_them() -> None:
    assert p_range(t_test("> 2.20", None))[0] == 0
    assert p_range(t_test("< 2.20", None))[1] == 1


def test_a_correlation_beyond_one_is_left_alone() -> None:
    beyond = replace(t_test("= 1.20", "= .500"), distribution=Distribution.R)
    assert p_agrees(beyond)


@pytest.mark.parametrize(
    ("p", "fault"),
    [
        ("= .060", Fault.MEANING_CHANGING),
        ("> .05", Fault.MEANING_CHANGING),
        ("= .047", Fault.INCONSISTENT),
        ("< .01", Fault.INCONSISTENT),
        (None, Fault.MEANING_CHANGING),
    ],
)
def test_the_other_side_of_five_per_cent_is_the_graver_fault(p: str | None, fault: Fault) -> None:
    assert fault_of_p(t_test("= 2.20", p)) is fault


@pytest.mark.parametrize(
    ("p", "is_significant", "is_contradiction"),
    [
        ("= .03", False, True),
        ("= .05", False, False),
        ("< .05", False, True),
        ("> .05", False, False),
        ("= .08", True, False),
        ("= .10", True, False),
        ("= .12", True, True),
        ("< .12", True, False),
    ],
)
def test_a_conclusion_goes_with_its_p(p: str, *, is_significant: bool, is_contradiction: bool) -> None:
    assert contradicts(printed(p), is_significant=is_significant) is is_contradiction


@pytest.mark.parametrize(
    ("low", "high", "p", "is_contradiction"),
    [
        ("0.20", "0.50", "= .30", True),
        ("0.20", "0.50", "= .03", False),
        ("0.01", "0.50", "= .30", False),  # the lower bound may round to no effect
        ("-0.50", "-0.20", "= .30", True),
        ("-0.50", "-0.01", "= .30", False),
        ("-0.20", "0.50", "= .001", True),
        ("-0.20", "0.50", "> .001", False),
        ("-0.20", "0.50", "= .30", False),
        ("0.00", "0.50", "= .001", False),
        ("0.50", "0.20", "= .30", False),  # bounds in the wrong order are another fault
    ],
)
def test_an_interval_that_shuts_out_no_effect_goes_with_a_small_p(
    low: str, high: str, p: str, *, is_contradiction: bool
) -> None:
    beside = Mention(ProseSpan(0, 1), Span(0, 1), "", printed(p))
    assert interval_contradicts(interval(low, high, p=beside)) is is_contradiction


@pytest.mark.parametrize(
    ("low", "high", "is_called_significant", "is_contradiction"),
    [
        ("0.20", "0.50", False, True),
        ("0.20", "0.50", True, False),
        ("-0.20", "0.50", True, True),
        ("-0.20", "0.50", False, False),
    ],
)
def test_an_interval_goes_with_the_verdict_beside_it(
    low: str, high: str, *, is_called_significant: bool, is_contradiction: bool
) -> None:
    verdict = Mention(ProseSpan(0, 1), Span(0, 1), "", is_called_significant)
    assert interval_contradicts(interval(low, high, verdict=verdict)) is is_contradiction
    assert not interval_contradicts(replace(interval(low, high, verdict=verdict), nothing=None))
