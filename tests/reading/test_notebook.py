"""Markdown cells of notebooks, at their places in the JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.document import Document, ProseSpan
from factlint.reading.data.json_strings import json_strings, unescaped
from factlint.reading.notebook import read
from factlint.reading.source import Unreadable

from .prose_laws import lawful, outline, source_of

NOTEBOOK = {
    "nbformat": 4,
    "metadata": {"kernelspec": {"name": "In 1949"}},
    "cells": [
        {
            "cell_type": "markdown",
            "source": ['# A "long" war\n', "\n", "It began in **Feb**ruary 2024.\n", "It goes."],
        },
        {"cell_type": "code", "source": ["print('In 1949')"], "outputs": [{"text": ["In 1949"]}]},
        {
            "source": "| a |\n|---|\n| 1949 |\n\n<!-- factlint: ignore facts -->\n\nIn 1950.",
            "cell_type": "markdown",
        },
        {"cell_type": "markdown", "source": ["| 🕊️ |\n", "|---|\n"]},
        {"cell_type": "raw", "source": ["In 1949"]},
    ],
}


def document_of(notebook: object, *, is_ascii: bool = True, indent: int | None = 1) -> Document:
    return lawful(read("book.ipynb", json.dumps(notebook, indent=indent, ensure_ascii=is_ascii)))


@pytest.mark.parametrize("is_ascii", [True, False])
def test_markdown_cells_are_prose_and_nothing_else(is_ascii: bool) -> None:
    assert outline(document_of(NOTEBOOK, is_ascii=is_ascii)) == [
        ("heading", 'A "long" war'),
        ("paragraph", "It began in February 2024.\nIt goes."),
        ("table-cell", "a"),
        ("table-cell", "1949"),
        ("paragraph", "In 1950."),
        ("table-cell", "🕊️"),
    ]


def test_places_are_those_of_the_json() -> None:
    document = document_of(NOTEBOOK)
    assert source_of(document, 'A "long"') == r"A \"long\""
    assert source_of(document, "February 2024") == "Feb**ruary 2024"
    assert source_of(document, "🕊️") == r"\ud83d\udd4a\ufe0f"
    start = document.prose.index("1950")
    assert document.is_verbatim(document.to_source(ProseSpan(start, start + 4)))


def test_tables_are_counted_through_the_notebook() -> None:
    tables = [block.table for block in document_of(NOTEBOOK).blocks if block.table >= 0]
    assert tables == [0, 0, 1]


def test_a_directive_holds_for_its_block_of_the_json() -> None:
    document = document_of(NOTEBOOK)
    (directive,) = document.directives
    assert document.source[directive.span.start : directive.span.end] == "<!-- factlint: ignore facts -->"
    assert directive.scope
    assert document.source[directive.scope.start : directive.scope.end] == "In 1950."


def test_the_first_cell_may_be_front_matter() -> None:
    cell = {"cell_type": "markdown", "source": "---\ndate: 2025-12-02\n---\nText."}
    document = document_of({"cells": [cell]})
    assert document.date
    assert document.date.time.edtf == "2025-12-02"


@pytest.mark.parametrize("text", ["", " \n", "[1, 2]", '{"cells": 3}', '{"cells": [{"source": ["a"]}]}'])
def test_json_without_a_markdown_cell_has_no_prose(text: str) -> None:
    assert read("book.ipynb", text).prose == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON: Expecting property name enclosed in double quotes, line 1"),
        ('{"cells": [\n<<<<<<< HEAD\n', "not JSON: Expecting value, line 2"),
        ("]" * 9, "not JSON: Expecting value, line 1"),
        ("[" * 100_000, "not JSON that anyone wrote: it is nested too deeply"),
    ],
)
def test_broken_json_is_refused(text: str, message: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read("book.ipynb", text)
    assert str(refused.value) == message


@pytest.mark.parametrize("text", ["{", "[1, 2", '{"cells": [{"source": ["a', "]" * 9, "[" * 5000])
def test_strings_of_broken_json_do_no_harm(text: str) -> None:
    assert [text[place.start : place.end] for _, place in json_strings(text)] in ([], ["a"])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


def strings_of(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case list():
            return [string for item in value for string in strings_of(item)]
        case dict():
            return [string for item in value.values() for string in strings_of(item)]
        case _:
            return []


@given(JSON, st.booleans())
def test_all_strings_of_json_are_found_and_unescaped(value: object, is_ascii: bool) -> None:
    text = json.dumps(value, ensure_ascii=is_ascii)
    extracts = [unescaped(text, [place]) for _, place in json_strings(text)]
    assert [extract.text for extract in extracts] == strings_of(value)
