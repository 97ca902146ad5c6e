"""Lengths of courses whose beginning and end other sentences date, and what each sentence is about."""

from pathlib import Path

import pytest

from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read

READER = make_reader(open_rule_base((), root=Path(), cache_dir=None))


def lengths(text: str) -> list[tuple[list[str], str, str]]:
    found = READER.read(read("text.md", text)).relations
    return [
        ([each.said for each in one.anchors], one.dated.said, one.words.said)
        for one in found
        if one.tie.value == "length"
    ]


def subjects(text: str) -> list[set[str]]:
    analysis = READER.read(read("text.md", text))
    stated = Subjects(analysis.document, analysis.sentences)
    return [set(stated.of(index)) for index in range(len(analysis.sentences))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The siege of Aruna began in May 1704. It fell in July 1704. It rained. The siege lasted four months.",
            (["May 1704"], "July 1704", "four months"),
        ),
        (
            "From 1962 to 1970 Gwen Harker was president. The club won. During her twelve-year presidency it grew.",
            (["1962"], "1970", "twelve-year"),
        ),
        (
            "He was sent to prison in 1971. He read. He was released in 1979. “Twelve years in prison taught me all.”",
            (["1971"], "1979", "Twelve years"),
        ),
        (
            "The trial opened in May 2011. It was hot. The verdict came in July 2011. The five-month trial was over.",
            (["May 2011"], "July 2011", "five-month"),
        ),
    ],
)
def test_lengths_of_courses_stated_elsewhere(text: str, expected: object) -> None:
    assert expected in lengths(text)


@pytest.mark.parametrize(
    "text",
    [
        # other subjects
        "The siege of Aruna began in May 1704. It rained. The war ended in 1714. The strike had lasted ten years.",
        "Mara was arrested in 1971. Her brother Jonas Beck wrote. He was released in 1979 after two years in prison.",
        # what was meant to be, and one of several
        "The trial opened in 2011. It rained. The verdict came in 2013. The planned six-month trial was long.",
        "The strike began in 2001. It rained. The strike ended in 2009. The second two-week strike was short.",
        "The feud began in 1460. It ended in 1475. In 1489 a second feud broke out. The feud lasted 27 years.",
        # so far off that it is that of something else
        "The work began in 1950. It rained. The bridge opened in 1990. After two weeks of work a wall fell.",
    ],
)
def test_lengths_of_something_else(text: str) -> None:
    assert lengths(text) == []


def test_any_of_several_beginnings_may_be_meant() -> None:
    text = "She joined the firm in 1990. She was hired again in 1992. It grew. She left in 2000 after fifteen years."
    assert lengths(text) == [(["1992", "1990"], "2000", "fifteen years")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The siege of Orm began on 4 April 1622. Falk fell on 1 July. Graf then surrendered the town"
                " on 14 July 1622. The siege had lasted seven months."
            ),
            "seven months",
        ),
        (
            (
                "Ida II came to the throne in 1402. The war with Orm began in 1411."
                " She died in 1430, having reigned for 18 years."
            ),
            "18 years",
        ),
        (
            "Mount Orm erupted on 17 May 1906. People fled. The eruption ended on 3 June. It lasted 38 days.",
            "38 days",
        ),
        (
            "Mount Orm erupted on 17 May 1906. People fled. It ended on 3 June 1906. The eruption had lasted 38 days.",
            "38 days",
        ),
        ("The mill opened in 1920. It closed in 1944 after eleven years under Jon Voigt.", None),
        ("She joined the police in 1985 and left in 1998. She then worked as a detective for ten years.", None),
    ],
)
def test_dates_of_other_things_do_not_explain_a_length(text: str, expected: str | None) -> None:
    assert [words for *_, words in lengths(text)] == ([expected] if expected else [])


def test_a_length_that_fits_two_other_dates_may_be_of_these() -> None:
    text = "She joined the firm in 1990. A fire broke out in 1995. It grew. She left in 2000 after five years."
    assert lengths(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The old mill closed. In 1990 it burned down.", [{"mill"}, {"mill"}]),
        ("The siege began. An envoy came. It ended.", [{"siege"}, {"envoy"}, {"siege", "envoy"}]),
        ("Our patient was ill. Tests were made. She recovered.", [{"patient"}, {"tests"}, {"patient"}]),
        ("The brothers came. They stayed.", [{"brothers"}, {"brothers", "they"}]),
        ("Captain Ewart sailed.", [{"captain", "ewart"}]),
        ("Ada Kerr painted. In Aruna she taught.", [{"ada", "kerr"}, {"ada", "kerr"}]),
        (
            "Ada Kerr painted. She taught. Her brother Paul Kerr died.",
            [{"ada", "kerr"}] * 2 + [{"kerr", "brother", "paul"}],
        ),
        ("Ada Kerr painted. She was followed by Jon Beck. He sang.", [{"ada", "kerr"}] * 2 + [{"he 2"}]),
        (
            "Kestrel Works is a maker of bells. The company grew.",
            [{"kestrel", "works", "maker"}, {"kestrel", "works", "maker", "company"}],
        ),
    ],
)
def test_the_subject_of_each_sentence_is_known(text: str, expected: list[set[str]]) -> None:
    assert subjects(text) == expected


def test_a_verb_and_its_noun_have_one_stem() -> None:
    assert stems("the presidents") == stems("her presidency")
    assert stems("sampling") == stems("samples")
