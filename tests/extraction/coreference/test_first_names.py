"""Which first names before one surname may be of one person."""

import pytest

from factlint.extraction.coreference.first_names import are_of_one_person, is_slip_for


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("a. moll", "anna moll", True),
        ("a. moll", "b. moll", False),
        ("anna berta moll", "berta moll", True),
        ("tom moll", "thomas moll", True),
        ("kath moll", "kathrin moll", True),
        ("anna moll", "jonas moll", False),
    ],
)
def test_initials_second_names_and_short_forms_are_of_one_person(one: str, other: str, is_one: bool) -> None:
    assert are_of_one_person(one.split(), other.split()) is is_one


@pytest.mark.parametrize(
    ("one", "other", "is_slip"), [("alice", "amy", True), ("karin", "marin", True), ("jon", "rita", False)]
)
def test_a_slip_leaves_an_end_or_most_letters(one: str, other: str, is_slip: bool) -> None:
    assert is_slip_for(one, other) is is_slip
