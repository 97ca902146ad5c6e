"""Which equations are read where; what they come to is the business of `reasoning`."""

from pathlib import Path

import pytest

from factlint.extraction.arithmetic.suspicion import suspicious_sentences
from factlint.extraction.reader import make_reader
from factlint.extraction.sentences import read_sentences
from factlint.extraction.times.recognition.fold import fold
from factlint.knowledge.base import open_rule_base
from factlint.model.arithmetic import Average, Change, Conversion, Enumeration, Share, Sum
from factlint.model.table_arithmetic import TableTotal
from factlint.reading.readers import read

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def kinds_in(text: str) -> list[str]:
    return [type(equation).__name__ for equation in READER.read(read("text.md", text)).equations]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("15 of 30 (60%)", Share),
        ("Sales rose from 10 to 15, up 50%.", Change),
        ("They need 3 cups and 4 spoons, for a total of 7.", Sum),
        ("They ran 30 km in 3 hours, an average of 10 km an hour.", Average),
        ("60 mph (97 km/h)", Conversion),
        ("Two doors:\n\n- red\n- blue\n", Enumeration),
        ("| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |\n| Total | 3 |\n", TableTotal),
    ],
)
def test_what_is_read(text: str, kind: type) -> None:
    assert kinds_in(text) == [kind.__name__]


@pytest.mark.parametrize(
    "text",
    [
        "It rained on 3 May and on 5 May.",
        "Sales rose by 15 units.",
        "Of the many who came, 60% stayed.",
        "A total eclipse drew crowds.",
    ],
)
def test_what_is_not_read(text: str) -> None:
    assert kinds_in(text) == []


def test_only_sentences_with_a_trigger_are_taken_apart() -> None:
    document = read("text.txt", "The sky is blue. It fell 5%. The end.")
    sentences = suspicious_sentences(fold(document), read_sentences(document))
    assert [document.prose[sentence.start : sentence.end] for sentence in sentences] == ["It fell 5%."]


def test_they_are_taken_in_reading_order_and_once() -> None:
    document = read("text.txt", "Page 4 has a total of 9, or 5% of all. The end. It fell by 6 to 7 in all.")
    sentences = read_sentences(document)
    assert suspicious_sentences(fold(document), sentences) == (sentences[0], sentences[2])


def test_a_long_word_behind_an_amount_is_read_in_linear_time() -> None:
    assert not kinds_in(f"Staff: 5 {'a' * 20_000}!\nRent: 6 m\n")


def test_of_many_numbers_those_are_stated_twice_of_which_two_digits_are_swapped() -> None:
    others = " ".join(f"Village number {at} has {1300 + at} trees." for at in range(2, 5))
    text = f"The town planted 4,812 trees. {others} The 4,182 trees stand well."
    assert kinds_in(text) == ["Restated"]
