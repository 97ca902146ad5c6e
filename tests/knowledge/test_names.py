"""How written names are spelled out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.knowledge.entries.name_notation import MAX_FORMS, expand, is_case_sensitive, literal


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("NATO", ("NATO",)),
        ("Russia's (full-scale|2022) invasion", ("Russia's full-scale invasion", "Russia's 2022 invasion")),
        ("[the] Quiet American", ("the Quiet American", "Quiet American")),
        ("Veinticinco de Mayo (V-2)", ("Veinticinco de Mayo (V-2)",)),
        ("Gold \\[live\\]", ("Gold [live]",)),
        ("(a (V-2)|b)", ("a (V-2)", "b")),
        ("(Battle of [the] Somme|Somme)", ("Battle of the Somme", "Battle of Somme", "Somme")),
        ("smile :)", ("smile :)",)),
        ("a\\", ("a\\",)),
    ],
)
def test_a_name_with_brackets_stands_for_all_its_forms(written: str, names: tuple[str, ...]) -> None:
    assert expand(written) == names


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("(a|b", '"(a|b" has a "(" without its ")"; write \\( for the sign itself'),
        ("[the] [old]", '"[the] [old]" can be empty; leave one word outside of the brackets'),
        ("(a|b)" * 7, f'"{"(a|b)" * 7}" stands for more than {MAX_FORMS} names; write fewer alternatives'),
    ],
)
def test_a_form_that_cannot_be_spelled_out_says_why(written: str, message: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011 - the whole message is compared
        expand(written)
    assert str(error.value) == message


def test_deep_brackets_end_early() -> None:
    with pytest.raises(ValueError, match="brackets more than 8 deep"):
        expand("(a|" * 100 + "b" + ")" * 100)


def test_a_name_has_a_length_that_names_have() -> None:
    with pytest.raises(ValueError, match="is longer than 500 characters"):
        expand("(" * 5000 + "a|b" + ")" * 5000)


@given(st.text(alphabet="ab ([|])\\", max_size=40))
def test_any_text_is_spelled_out_within_bounds_or_refused(written: str) -> None:
    try:
        names = expand(written)
    except ValueError:
        return
    assert 0 < len(names) <= MAX_FORMS
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", ["US", "U.S.", "Reading", "iPhone", "GPT-4", "NATO", "MiG-29"])
def test_short_forms_need_their_case(name: str) -> None:
    assert is_case_sensitive(name)


@pytest.mark.parametrize(
    "name", ["invasion", "Dayton accords", "World War II", "J. K. Rowling", "1984", "full-scale invasion"]
)
def test_longer_and_small_forms_do_not(name: str) -> None:
    assert not is_case_sensitive(name)


@given(st.text(alphabet="ab ([|])\\", min_size=1, max_size=40).filter(str.strip))
def test_a_literal_name_stands_for_itself(name: str) -> None:
    assert expand(literal(name)) == (" ".join(name.split()),)
