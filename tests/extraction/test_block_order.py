"""Which block goes on from which, over which headings, and what shows that a sentence goes on about the same."""

import pytest

from factlint.extraction.aspects import headings_passed, is_aspect_label, names_other_thing
from factlint.extraction.block_order import Above, blocks_above
from factlint.extraction.chronology.subjects import goes_on_about
from factlint.model.document import Document
from factlint.reading.readers import read


def headings(document: Document) -> list[str]:
    """The words of the headings over which a text goes on."""
    return [
        document.prose[document.blocks[place].prose.start : document.blocks[place].prose.end]
        for place in sorted(headings_passed(document))
    ]


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("Orm is old.\n\n## History\n\nMuch is known.", ["History"]),
        ("Orm is old.\n\n## 2.1 Key figures\n\nMuch is known.", ["2.1 Key figures"]),
        (
            "Orm is old.\n\n## What else is known about its history\n\nMuch.",
            ["What else is known about its history"],
        ),
        ("Orm is old.\n\n## The mill\n\nMuch is known.", []),
        ("Orm is old.\n\n## History of Rask\n\nMuch is known.", []),
        ("Orm is old.\n\n## What is more\n\nMuch is known.", []),
        ("The mill is old.\n\n## The mill\n\nMuch is known.", ["The mill"]),
        ("The mills are old.\n\n## Mills\n\nMuch is known.", []),
        ("Orm is old.\n\n## History of Orm\n\nMuch is known.", ["History of Orm"]),
        ("Orm is old.\n\n## The mill\n\nIt grinds.\n\n### History\n\nMuch.", ["History"]),
        ("Orm is old.\n\n## The mill\n\nIt grinds.\n\n## History\n\nMuch.", []),
        ("Orm is old.\n\n### The mill\n\nIt grinds.\n\n## History\n\nMuch.", []),
        ("Orm is old.\n\n## History\n\nMuch.\n\n## Today\n\nMore.", ["History", "Today"]),
        ("Orm is old.\n\n## Restoration\n\nIt ended in 1998.", []),
        ("Orm is old.\n\n## Restoration\n\nOrm was restored in 1998.", ["Restoration"]),
    ],
)
def test_headings_of_aspects_are_passed(text: str, passed: list[str]) -> None:
    assert headings(read("text.md", text)) == passed


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("One.\n\nTwo.", {1: Above(0, is_apart=False)}),
        ("One.\n\n## History\n\nTwo.", {2: Above(0, is_apart=False)}),
        ("One.\n\n## The mill\n\nTwo.", {}),
        ("One.\n\n- Two.\n- Three.", {1: Above(0, is_apart=True), 2: Above(1, is_apart=True)}),
        ("One.\n\n> We love it.\n\nTwo.", {2: Above(0, is_apart=False)}),
        ("One.\n\n> We love Ada Holt.\n\nTwo.", {}),
        ("One.\n\n> We saw twenty.\n\nTwo.", {}),
        ("- One.\n\nTwo.", {}),
        ("- One.\n  - Two.", {}),
    ],
)
def test_what_a_block_may_go_on_from(text: str, above: dict[int, Above]) -> None:
    assert blocks_above(read("text.md", text)) == above


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Staff.", True),
        ("Key figures:", True),
        ("That was the end.", False),
        ("Costs 40 pounds.", False),
        ("The crypt.", False),
    ],
)
def test_what_is_only_a_label(sentence: str, *, expected: bool) -> None:
    assert is_aspect_label(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "goes_on"),
    [
        ("It was closed in 1990.", True),
        ("Its owner died.", True),
        ("In 1990, the mill was closed.", True),
        ("Rask Mill was closed.", True),
        ("Two years later, war came.", True),
        ("Six of them were closed.", True),
        ("Only 12 mills were closed.", True),
        ("Twelve chapels were closed.", False),
        ("We closed it.", False),
        ("Our owner died.", False),
        ("The chapel was closed.", False),
        ("Orm Chapel was closed.", False),
        ("Closed on Mondays.", False),
    ],
)
def test_what_shows_that_a_sentence_goes_on(sentence: str, *, goes_on: bool) -> None:
    assert goes_on_about(sentence, "The mill at Rask was built in 1902.") is goes_on


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("South hall. It was closed.", True),
        ("South hall: 64 are let.", True),
        ("Mill. It was closed.", False),
        ("Total: 64 are let.", False),
        ("Staff. Six are women.", False),
        ("It closed. Rain fell.", False),
        ("All 45 came home.", False),
    ],
)
def test_a_label_may_name_another_thing(opening: str, *, expected: bool) -> None:
    assert names_other_thing(opening, "The mill was built in 1902.") is expected
