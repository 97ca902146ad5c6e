"""What of a reStructuredText file is prose, and where it stands."""

import pytest

from factlint.model.document import Document
from factlint.reading.prose import OBJECT
from factlint.reading.rst.reader import read

from .prose_laws import cells, lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.rst", text))


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It began in **February** *2024*.", "It began in February 2024."),
        (
            "See `the treaty <https://example.org/1949>`_ and `Dayton`_, peace_.",
            "See the treaty and Dayton, peace.",
        ),
        ("In 1949 [1]_ and [Ken_1950]_ it", "In 1949 and it"),
        ("See :ref:`the war <w>`, :doc:`peace`; `x`:term:", "See the war, peace; x"),
        (r"A\*B re\ *Structured*", "A*B reStructured"),
        ("2 * 3 * 4 snake_case __init__ a|b|c", "2 * 3 * 4 snake_case __init__ a|b|c"),
        ("*one\n   two*\n   three", "one\ntwo\nthree"),
    ],
)
def test_markup_is_not_prose(text: str, prose: str) -> None:
    assert document_of(text.replace("\n   ", "\n")).prose == prose


@pytest.mark.parametrize(
    "held",
    ["``2003``", ":py:func:`y2003`", "|y2003|", "https://example.org/2003", "`<https://example.org/2003>`_"],
)
def test_what_is_no_words_leaves_an_object(held: str) -> None:
    assert document_of(f"version {held} of").prose == f"version {OBJECT} of"


def test_blocks_have_their_kind() -> None:
    text = """\
=====
Peace
=====

Causes
------
Text
of two lines.

  Words of another.

- one

  more of one

  1. nested
     on
- two

Term
    Meaning.

:Signed: in 1949

-v  tells more

| A line,
| a verse

.. [1] A footnote.

Detail
~~~~~~
"""
    assert outline(document_of(text)) == [
        ("heading", "Peace"),
        ("heading", "Causes"),
        ("paragraph", "Text\nof two lines."),
        ("quotation", "Words of another."),
        ("list-item", "one"),
        ("paragraph", "more of one"),
        ("list-item", "nested\non"),
        ("list-item", "two"),
        ("list-item", "Term"),
        ("paragraph", "Meaning."),
        ("paragraph", "in 1949"),
        ("list-item", "tells more"),
        ("paragraph", "A line,\na verse"),
        ("paragraph", "A footnote."),
        ("heading", "Detail"),
    ]


def test_the_order_of_styles_gives_the_levels() -> None:
    document = document_of("====\nTop\n====\n\nA\n====\n\nB\n----\n\nC\n====\n")
    assert [block.level for block in document.blocks] == [1, 2, 3, 2]
    assert document.title == "Top"


@pytest.mark.parametrize(
    "text",
    [
        ".. code-block:: python\n   :linenos:\n\n   In 1949\n",
        ".. image:: war.png\n   :alt: In 1949\n",
        ".. In 1949, a comment\n   goes on\n",
        ".. _peace: https://example.org/1949\n",
        ".. |x| replace:: In 1949\n",
        ">>> print(1949)\n1949\n",
        "::\n\n    In 1949\n\n    in 1950\n",
        "----------\n",
        "..\n",
        "",
    ],
)
def test_what_is_no_prose_leaves_nothing(text: str) -> None:
    document = document_of(text)
    assert (document.prose, document.blocks) == ("", ())


def test_a_literal_block_ends_where_the_indentation_does() -> None:
    assert document_of("As follows::\n\n    In 1949\n\nIn 1950.").prose == "As follows:\nIn 1950."


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (".. note:: Signed\n   in 1949.\n", [("paragraph", "Signed\nin 1949.")]),
        (".. note::\n   :class: x\n\n   Signed in 1949.\n", [("paragraph", "Signed in 1949.")]),
        (".. versionadded:: 3.2 Signed.\n", [("paragraph", "Signed.")]),
        (
            ".. figure:: war.png\n   :width: 3\n\n   The front.\n\n   More.\n",
            [("caption", "The front."), ("paragraph", "More.")],
        ),
        (".. epigraph::\n\n   Words of another.\n", [("quotation", "Words of another.")]),
        (".. py:function:: f(x=1949)\n\n   Signs it.\n", [("paragraph", "Signs it.")]),
        (
            ".. table:: Losses\n\n   == ==\n   1  2\n   == ==\n",
            [("caption", "Losses"), ("table-cell", "1"), ("table-cell", "2")],
        ),
    ],
)
def test_directives_hold_prose_or_none(text: str, blocks: list[tuple[str, str]]) -> None:
    assert outline(document_of(text)) == blocks


def test_a_grid_table_has_cells() -> None:
    text = """\
+------+----------+
| Year | Event    |
+======+==========+
| 1949 | signed   |
|      | in April |
+------+----------+
| both columns    |
+------+----------+
"""
    assert cells(document_of(text)) == [
        (0, 0, "Year"),
        (0, 1, "Event"),
        (1, 0, "1949"),
        (1, 1, "signed\nin April"),
        (2, 0, "both columns"),
    ]


LIST_TABLE = """\
.. list-table:: Mills
   :header-rows: 1

   * - Mill
     - Men
   * - **Arden**

       and Dale
     - 40
   * -
     - * six
       * seven

Text.
"""


def test_a_list_table_has_cells() -> None:
    document = document_of(LIST_TABLE)
    assert cells(document) == [
        (0, 0, "Mill"),
        (0, 1, "Men"),
        (1, 0, "Arden\nand Dale"),
        (1, 1, "40"),
        (2, 1, "six\nseven"),
    ]
    assert source_of(document, "40") == "40"
    assert [outline(document)[0], outline(document)[-1]] == [("caption", "Mills"), ("paragraph", "Text.")]


@pytest.mark.parametrize(
    "body", ["* one\n   * two", "words", "* - one\n\n       .. factlint: ignore\n     - two"]
)
def test_other_lists_are_no_tables(body: str) -> None:
    assert cells(document_of(f".. list-table:: Mills\n\n   {body}\n")) == []


def test_a_simple_table_has_cells() -> None:
    text = "====  =====\nYear  Event\n====  =====\n1949  signed in\n      April\n1955  joined\n====  =====\n\nAfter.\n"
    assert cells(document_of(text)) == [
        (0, 0, "Year"),
        (0, 1, "Event"),
        (1, 0, "1949"),
        (1, 1, "signed in\nApril"),
        (2, 0, "1955"),
        (2, 1, "joined"),
    ]


def test_places_are_those_of_the_source() -> None:
    document = document_of("🕊️ It\r\n\r\n- began in\r\n  *February* 2024\r\n")
    assert source_of(document, "in\nFebruary 2024") == "in\r\n  *February* 2024"


def test_the_fields_at_the_top_give_the_date() -> None:
    document = document_of("Title\n=====\n\n:Author: A. B.\n:Date: 2025-12-02\n\nText.\n")
    assert document.date
    assert (document.date.time.edtf, document.date.origin) == ("2025-12-02", "docinfo")
    assert document.prose == "Title\nText."


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (".. factlint: ignore facts\n\nIn 1949.\n\nIn 1950.", "In 1949."),
        (".. factlint: ignore facts\n   -- they say so\n\n- a\n\n  b\n- c\n\nd", "- a\n\n  b\n- c\n"),
        ("- a\n\n  .. factlint: ignore facts\n\n  b\n\n  c", "b"),
        ("a\n\n.. factlint: ignore-file facts", None),
    ],
)
def test_directives_are_comments(text: str, scope: str | None) -> None:
    (directive,) = document_of(text).directives
    assert directive.rules == ("facts",)
    held = directive.scope and text[directive.scope.start : directive.scope.end]
    assert held == scope


def test_deep_nesting_does_no_harm() -> None:
    text = "\n\n".join(" " * depth + "x" for depth in range(500))
    assert document_of(text).prose.count("x") == 500
