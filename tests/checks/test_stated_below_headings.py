"""What the first sentence below a person's heading says of "the novelist", held against the person's facts."""

import pytest

from factlint.model.finding import Level
from factlint.reading.readers import read

from .test_stated_facts import EXAMINER


def reported(text: str) -> list[str]:
    found = EXAMINER.examine(read("text.md", f"# August Melln\n\n{text}")).findings
    return [finding.text for finding in found if finding.level is not Level.NOTE]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The novelist was born in November 1881.", ["November 1881"]),
        ("The great novelist died in 1947.", ["1947"]),
        ("The novelist was born in 1871. He died in 1947 in Varnholm.", ["1947"]),
        ("The novelist was born in November 1871. He died in 1949.", []),
        ("The novelist Ann Moor was born in 1950. She died in 1990.", []),
        ("The architect of the house was born in 1950. He died in 1990.", []),
        ("The photographer who took this picture died in 1990.", []),
        ("The film was shot in 1950. The author died in 1990.", []),
        ("The late architect died in 1990.", []),
    ],
)
def test_the_trade_of_whom_the_heading_names(text: str, wrong: list[str]) -> None:
    assert reported(text) == wrong
