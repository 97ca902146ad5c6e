"""Sentences that a text passes over between two that belong together."""

import pytest

from factlint.extraction.interludes import breaks_off, brings_in_nobody, is_passed_over, is_remark, is_speech


@pytest.mark.parametrize(
    "text",
    [
        "It rained for most of the day.",
        "Was that enough?",
        "Nobody believed it at first.",
        "It was a hard winter.",
        "The weather was glorious.",
        "That surprised everyone.",
    ],
)
def test_a_remark_brings_in_nothing(text: str) -> None:
    assert is_remark(text)


@pytest.mark.parametrize(
    "text",
    [
        "It rained on 40 days.",
        "Was Ada Holt there?",
        "Nobody believed it, and the mill was sold.",
        "It was a chapel.",
        "The tower was glorious.",
        "Nobody else came.",
    ],
)
def test_what_is_about_something_is_no_remark(text: str) -> None:
    assert not is_remark(text)


@pytest.mark.parametrize(
    ("between", "first", "last", "expected"),
    [
        ("A brass band played.", "The hall has 90 seats.", "The hall is full.", True),
        ("A brass band played.", "The hall has 90 seats.", "It is full.", False),
        ("The hall is old.", "The hall has 90 seats.", "It is full.", True),
        ("The school has a garden.", "The hall has 90 seats.", "The school is full.", False),
        ("Some came late.", "The hall has 90 seats.", "The hall is full.", False),
        ("“We are happy,” the warden said.", "The hall has 90 seats.", "It is full.", True),
        ("“We are happy,” the warden said.", "The poet has two sons.", "He is ill.", False),
    ],
)
def test_what_the_last_sentence_goes_on_about(between: str, first: str, last: str, *, expected: bool) -> None:
    assert is_passed_over(between, first, last) is expected


def test_what_is_not_counted_breaks_off() -> None:
    assert breaks_off("Others stood outside.", "The hall has 90 seats.", "In all 120 came.")
    assert breaks_off("The yard was full of barges.", "The port has nine piers.", "Six of them are new.")
    assert not breaks_off("The yard was full.", "The port has nine piers.", "Six of them are new.")


def test_speech_and_things_bring_in_no_person() -> None:
    assert is_speech("“It is a shame,” said a neighbour.")
    assert not is_speech("“It is a shame” was painted on the wall in red.")
    assert brings_in_nobody("It was a bold step. Who would have thought so?")
    assert not brings_in_nobody("Her sister was ill.")
