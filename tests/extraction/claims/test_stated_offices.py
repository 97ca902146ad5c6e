"""Offices of what only the text knows."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of


def offices(text: str) -> list[str]:
    found = reader_of(" {}").read(read("example.txt", text)).stated_offices
    return [
        " ".join(
            [claim.value.text, claim.statement.property, claim.subject.text, claim.aspect.value]
            + [time.text for time in claim.scope_words]
        )
        for claim in found
    ]


def test_both_ends_of_a_term_are_read() -> None:
    text = "Anna Marek was mayor of Belport from 1990 to 1996. The mayor of Belport in 1999 was Karl Ost."
    assert offices(text) == [
        "Anna Marek mayor Belport starts 1990",
        "Anna Marek mayor Belport ends 1996",
        "Karl Ost mayor Belport holds 1999",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Marek was mayor of Belport from 1990 to 1996.",  # one office has nothing to contradict
        "Anna Marek was deputy mayor of Belport in 1990. Jan Holub was acting mayor of Belport in 1991.",
        "The former mayor of Belport, Anna Marek, spoke in 1990. The mayor of Belport did not.",
    ],
)
def test_who_does_not_hold_it_is_left_alone(text: str) -> None:
    assert offices(text) == []
