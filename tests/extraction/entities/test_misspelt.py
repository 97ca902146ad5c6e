"""Slips and other names."""

import pytest

from factlint.extraction.entities.misspelt import is_slip
from factlint.model.words import differ_by_one_edit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lindqvist", "lindqvits"),
        ("lindqvist", "lindqvst"),
        ("lindqvst", "lindqvist"),
        ("lindqvist", "lindkvist"),
    ],
)
def test_a_letter_left_out_added_changed_or_swapped_is_one_edit(one: str, other: str) -> None:
    assert differ_by_one_edit(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("lind", "lind"), ("lindqvist", "lindqvi"), ("lindqvist", "ilndqvits"), ("abcd", "badc")]
)
def test_equal_words_and_two_changes_are_not_one_edit(one: str, other: str) -> None:
    assert not differ_by_one_edit(one, other)


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("hanson", "hansen"),
        ("petrova", "petrov"),
        ("karl", "carl"),
        ("meier", "meyer"),
        ("berlins", "berlin"),
        ("theresa", "teresa"),
        ("roentgen", "rontgen"),
        ("nicolas", "nicolaus"),
        ("quijote", "quixote"),
    ],
)
def test_another_name_is_no_slip(written: str, known: str) -> None:
    assert not is_slip(written, known)
