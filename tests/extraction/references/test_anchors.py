"""Links to headings of their own text."""

from __future__ import annotations

import pytest

from factlint.extraction.references.anchors import read_anchors
from factlint.reading.markdown.reader import read


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Oak & Ash", "oak--ash"),
        ("2. `Elm` trees", "2-elm-trees"),
        ("2. Elm trees", "elm-trees"),
        ("[Oak](https://oak.example) wood", "oak-wood"),
        ("Crème brûlée", "creme-brulee"),
        ("Oak {#tall-one}", "tall-one"),
        ("2. \\<oak.example> wood", "2-oakexample-wood"),
        ("Oak 🌳 wood", "oak--wood"),
        ("Oak", "oak-1"),
    ],
)
def test_a_heading_has_the_anchor_that_any_host_makes(heading: str, anchor: str) -> None:
    assert _missing(f"# Wood\n\nSee [this](#{anchor}) and [that](#wood).\n\n## {heading}\n\nTall.\n") == []


@pytest.mark.parametrize("anchor", ["elms", "oak-woods"])
def test_a_link_to_no_heading_is_missing(anchor: str) -> None:
    assert _missing(f"# Wood\n\nSee [this](#{anchor}).\n\n## Elm\n\nTall.\n") == [anchor]


@pytest.mark.parametrize("link", ["`[this](#elms)`", "\n\n    [this](#elms)\n\n", "[1](#fn1)", "[up](#top)"])
def test_examples_in_code_and_links_to_notes_are_none(link: str) -> None:
    assert _missing(f"# Wood\n\nSee {link}, and [that](#wood).\n\n## Elm\n\nTall.\n") == []


def _missing(text: str) -> list[str]:
    parts = tuple(read_anchors(read("wood.md", text)))
    known = {part.number.value for part in parts if part.is_target}
    return [part.number.text for part in parts if not part.is_target and part.number.value not in known]
