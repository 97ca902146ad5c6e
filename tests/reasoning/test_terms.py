"""Who held an office when."""

import pytest

from factlint.model.claim import Aspect, Fact, Statement, Verdict
from factlint.model.mention import EntityRef
from factlint.reasoning.terms.days import covers
from factlint.reasoning.terms.offices import judge_holder
from factlint.values import edtf
from factlint.values.interval import EVERYTHING, Interval


def term(person: str, begins: str, ends: str | None = None, *, known_until: str | None = None) -> Fact:
    first = edtf.parse(begins).days
    last = edtf.parse(ends).days if ends else EVERYTHING
    scope = Interval(first.low, None if last.high is None else last.high - 1)
    return Fact(
        "p/club#chair",
        Statement("p/club", "chair", EntityRef(person), scope),
        person,
        begins=first,
        ends=last,
        known_until=int(edtf.parse(known_until).days.low or 0) if known_until else None,
    )


TERMS = (
    term("ann", "2010-05-01", "2016-03-10"),
    term("jan", "2016-03-10", "2023-09-01"),
    term("eve", "2023-09-01", known_until="2025-12-31"),
)


def verdict(person: str, when: str, aspect: Aspect = Aspect.HOLDS) -> Verdict:
    return judge_holder(EntityRef(person), aspect, edtf.parse(when).days, TERMS)[0]


@pytest.mark.parametrize(
    ("person", "when", "expected"),
    [
        ("ann", "2012", Verdict.SUPPORTED),
        ("ann", "2016", Verdict.SUPPORTED),
        ("ann", "2016-03-10", Verdict.SUPPORTED),  # the day of the handover belongs to both
        ("jan", "2016-03-10", Verdict.SUPPORTED),
        ("ann", "2019", Verdict.REFUTED),
        ("nobody", "2019", Verdict.REFUTED),
        ("nobody", "2009", Verdict.UNKNOWN),  # before the first known term
        ("ann", "2010-04", Verdict.UNKNOWN),
        ("ann", "2024", Verdict.REFUTED),
        ("ann", "2026-02", Verdict.UNKNOWN),  # after the last review
        ("eve", "2026-02", Verdict.SUPPORTED),
    ],
)
def test_who_held_it(person: str, when: str, expected: Verdict) -> None:
    assert verdict(person, when) is expected


@pytest.mark.parametrize(
    ("person", "when", "expected"),
    [
        ("ann", "2010", Verdict.SUPPORTED),
        ("jan", "2016-03", Verdict.SUPPORTED),
        ("eve", "2023-08", Verdict.SUPPORTED),  # elected before the term begins
        ("jan", "2018", Verdict.REFUTED),
        ("nobody", "2009", Verdict.UNKNOWN),
    ],
)
def test_who_took_it(person: str, when: str, expected: Verdict) -> None:
    assert verdict(person, when, Aspect.STARTS) is expected


@pytest.mark.parametrize(
    ("person", "when", "expected"),
    [
        ("ann", "2016", Verdict.SUPPORTED),
        ("jan", "2023-09", Verdict.SUPPORTED),
        ("jan", "2021", Verdict.REFUTED),
        ("eve", "2024", Verdict.REFUTED),  # she held it on the day of the last review
        ("eve", "2026-02", Verdict.SUPPORTED),
        ("ann", "2016-03-11", Verdict.SUPPORTED),  # the day after the last one
        ("ann", "2016-03-12", Verdict.REFUTED),
    ],
)
def test_who_left_it(person: str, when: str, expected: Verdict) -> None:
    assert verdict(person, when, Aspect.ENDS) is expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2012", Verdict.UNKNOWN),  # before the first known term, and that of another is no gap
        ("2021", Verdict.REFUTED),
        ("2026-02", Verdict.UNKNOWN),  # after the last review
    ],
)
def test_a_holder_at_other_times_is_refuted_as_far_as_the_list_reaches(when: str, expected: Verdict) -> None:
    terms = TERMS if when != "2012" else TERMS[1:]
    assert (
        judge_holder(
            EntityRef("jan" if when == "2012" else "ann"),
            Aspect.HOLDS,
            edtf.parse(when).days,
            terms,
            is_scoped=True,
        )[0]
        is expected
    )


def test_an_undated_text_can_be_about_any_day() -> None:
    any_day = Interval(None, edtf.parse("2026-11-22").days.high)
    assert judge_holder(EntityRef("nobody"), Aspect.HOLDS, any_day, TERMS)[0] is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("stretches", "whole", "expected"),
    [
        (((0, 5), (5, 9)), (1, 8), True),
        (((0, 5), (6, 9)), (1, 8), False),
        (((0, 5), (3, None)), (1, None), True),
        (((0, 5),), (None, 3), False),
        (((None, 5),), (None, 3), True),
        ((), (1, 2), False),
    ],
)
def test_stretches_cover_a_whole_without_a_gap(
    stretches: tuple[tuple[int | None, int | None], ...], whole: tuple[int | None, int | None], expected: bool
) -> None:
    assert covers((Interval(*stretch) for stretch in stretches), Interval(*whole)) is expected


def test_who_comes_later_in_a_list_may_have_held_it_before_the_list_begins() -> None:
    assert verdict("jan", "2006", Aspect.STARTS) is Verdict.UNKNOWN
    assert verdict("jan", "2012", Aspect.STARTS) is Verdict.REFUTED
    assert verdict("ann", "2006", Aspect.STARTS) is Verdict.REFUTED
