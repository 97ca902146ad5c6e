"""Main clauses that a semicolon or "and" joins are read as sentences; places in the prose stay what they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.joined_clauses import parted
from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read


def prose_of(text: str) -> str:
    return parted(read("text.md", text)).prose


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It opened in 1911; it closed in 1950.", "It opened in 1911. It closed in 1950."),
        (
            "The hall burnt down; in 1950 a new one was built.",
            "The hall burnt down. In 1950 a new one was built.",
        ),
        ("It opened in 1911, and it closed in 1950.", "It opened in 1911.     It closed in 1950."),
        ("Moe won the race, and Dahl came second.", "Moe won the race.     Dahl came second."),
        (
            "The mill was sold, and in 1950 the barn was let.",
            "The mill was sold.     In 1950 the barn was let.",
        ),
    ],
)
def test_main_clauses_are_parted(text: str, prose: str) -> None:
    assert prose_of(text) == prose


@pytest.mark.parametrize(
    "text",
    [
        "The crew: Ada, who was born in 1911; Ben, who was born in 1912; and Cleo.",
        "There are three rules: the first is old; the second is new; the third is short.",
        "Amy was born in 1910; Ben in 1912.",
        "If it was opened in 1911, it was new, and it was full.",
        "He said that it opened in 1911; it was a slip.",
        "The firm (it was founded in 1911; it closed in 1950) is forgotten.",
        "“It opened in 1911; it closed in 1950,” she wrote.",
        "He bought eggs, milk, and the bread of the day.",
        "Five are elected, three are named, and the chair is sent by the bank.",
        "She planned a hall, and a barn built by Cole.",
    ],
)
def test_what_is_no_main_clause_is_left_as_it_is(text: str) -> None:
    assert prose_of(text) == text


def test_a_sentence_is_kept_as_it_was_written() -> None:
    text = "It rained. The hall opened in 1911; it closed in 1950. It was sold."
    analysis = make_reader(open_rule_base(())).read(read("text.md", text))
    said = [analysis.document.prose[one.start : one.end] for one in analysis.sentences]
    assert said == ["It rained.", "The hall opened in 1911.", "It closed in 1950.", "It was sold."]
    assert analysis.as_written is not None
    written = [analysis.as_written.document.prose[one.start : one.end] for one in analysis.as_written.sentences]
    assert written == ["The hall opened in 1911; it closed in 1950."]


def test_a_letter_whose_capital_is_two_letters_keeps_its_place() -> None:
    assert prose_of("It opened in 1911; ßa was sold.") == "It opened in 1911. ßa was sold."


_PIECES = st.sampled_from(
    (
        "It opened",
        " in 1911",
        "; ",
        ", and ",
        "it was",
        " sold",
        ". ",
        "the hall",
        " (",
        ")",
        "“",
        "”",
        ": ",
        "ß was",
        "\n\n",
    )
)


@given(st.lists(_PIECES, max_size=24).map("".join))
def test_the_prose_keeps_its_length_and_its_words(text: str) -> None:
    before = read("text.md", text).prose
    after = prose_of(text)
    assert len(after) == len(before)
    changed = [
        place for place, (old, new) in enumerate(zip(before, after, strict=True)) if old.lower() != new.lower()
    ]
    assert all(before[place] in ";,and " for place in changed)
