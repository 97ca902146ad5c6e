"""Why the numbers of a calculation may be of different things."""

from collections.abc import Callable

import pytest

from factlint.extraction.arithmetic.same_thing.operands import Operands
from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.model.arithmetic import Calculation, Change, Operation, Sum

_Told = Callable[[str], Tellings]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It took £420, an increase of £60, and the inn took £380.", Apart.CHANGE),
        ("It took £420. Its costs fell by £60. That is £38 more than in the year before.", Apart.CHANGE),
        ("It took £420 during the year. Tolls came to £380 last year, an increase of £60.", None),
        ("It took £420. The inn, at £380, takes £40 less.", None),
    ],
)
def test_a_change_is_no_operand_beside_a_value(tellings_of: _Told, text: str, reason: Apart | None) -> None:
    tellings = tellings_of(text)
    one, other, said = tellings.analysis.quantities
    assert Operands(tellings).why_apart(Calculation(said, Operation.DIFFERENCE, (one, other))) is reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The abbey drew 400 visitors. Rask Castle drew 380 visitors, a fall of 5%.", None),
        ("Orm Abbey drew 400 visitors. Rask Castle drew 380 visitors, a fall of 5%.", Apart.SUBJECT),
        ("Orm Abbey drew 400 visitors. It drew 380 visitors, a fall of 5%.", None),
        (
            "The hall drew 400 visitors during the year. The inn had 380 guests during the year, a fall of 5%.",
            Apart.TIME,
        ),
    ],
)
def test_a_change_needs_one_subject_and_two_times(tellings_of: _Told, text: str, reason: Apart | None) -> None:
    tellings = tellings_of(text)
    old, new, amount = tellings.analysis.quantities
    assert Operands(tellings).why_apart(Change(old, new, None, amount, amount.prose)) is reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It took £40 from Orm, £50 from Sall and £100 in all.", None),
        ("It took £40 from Orm and £50 from Sall, £90 out of the £100.", Apart.SCOPE),
        ("It decreased by £40. It took £50. It has £100.", Apart.CHANGE),
        ("In 1885 it took £40; in 1886 it took £50; in 1887 it took £100.", Apart.TIME),
        ("In 1885 it took £40; in 1886 it took £50; by 1887 it had £100.", None),
    ],
)
def test_parts_and_their_total_are_of_one_kind(tellings_of: _Told, text: str, reason: Apart | None) -> None:
    tellings = tellings_of(text)
    *parts, total = tellings.analysis.quantities
    assert Operands(tellings).why_apart(Sum(total, (*parts[:2],))) is reason
