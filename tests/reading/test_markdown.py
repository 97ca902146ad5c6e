"""What of a Markdown file is prose, and where it stands."""

import pytest

from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.reading.markdown.reader import read
from factlint.reading.prose import OBJECT

from .prose_laws import lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.md", text))


def prose_of(text: str) -> str:
    return document_of(text).prose


def test_a_paragraph_is_one_verbatim_segment() -> None:
    document = document_of("The treaty was signed\nin 1949.\n")
    assert document.prose == "The treaty was signed\nin 1949."
    assert len(document.segments) == 1


def test_emphasis_inside_a_date_is_joined() -> None:
    document = document_of("It began in **Feb**ruary 20*24*.")
    assert document.prose == "It began in February 2024."
    assert source_of(document, "February 2024") == "Feb**ruary 20*24"


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ('See [the treaty](https://example.org/1949/04 "of 1949").', "See the treaty."),
        ("See [the treaty][t].\n\n[t]: https://example.org/1949", "See the treaty."),
        ("In 1949[^1] it\n\n[^1]: Signed in April.", "In 1949 it\nSigned in April."),
        ("~~In 1948~~ In 1949", "In 1949"),
        ("- [x] signed in 1949", "signed in 1949"),
        ("A\\*B 1\\. x", "A*B 1. x"),
        ("a <!-- 1948 --> b", "a  b"),
        ("20<sup>th</sup> of <b>July</b>", "20th of July"),
        ("two  \nthree\\\nfour<br>five<br/>\nsix", "two\nthree\nfour\nfive\nsix"),
        ("AT&amp;T&nbsp;1984 &#x201C;", "AT&T\N{NO-BREAK SPACE}1984 “"),
    ],
)
def test_markup_is_not_prose(text: str, prose: str) -> None:
    assert prose_of(text) == prose


@pytest.mark.parametrize(
    "text",
    [
        "version `2003` of",
        "version $x_{2003}$ of",
        "version $$\\sqrt{2003}$$ of",
        "version ![2003](icon.png) of",
        "version <https://example.org/2003> of",
        "version https://example.org/a_2003_b/?q=*2003* of",
        "version www.example.org/2003/04 of",
        "version <kbd>2003</kbd> of",
        'version {{< figure src="2003.jpg" >}} of',
        "version {{ site.year | plus: 2003 }} of",
        "version {% include 2003.html %} of",
    ],
)
def test_what_is_no_words_leaves_an_object(text: str) -> None:
    assert prose_of(text) == f"version {OBJECT} of"


def test_dollar_signs_of_money_make_no_formula() -> None:
    assert prose_of("from US$5m–US$6m to $20 and 10$ more") == "from US$5m–US$6m to $20 and 10$ more"


def test_the_stop_after_an_address_ends_the_sentence() -> None:
    assert prose_of("See https://example.org/2003. Then (https://example.org/x_(y)).") == (
        f"See {OBJECT}. Then ({OBJECT})."
    )


def test_figures_set_high_or_low_stay_apart_from_the_number_before_them() -> None:
    assert prose_of("10<sup>6</sup> in 2003<sup>1</sup>, H<sub>2</sub>O") == "10⁶ in 2003, H₂O"


@pytest.mark.parametrize(
    "text",
    [
        "    In 1949 indented\n",
        "```text\nIn 1949\n```\n",
        "<!-- In 1949 -->\n",
        '[t]: https://example.org/1949 "of 1949"\n',
        "***\n",
        "",
        "\n \n",
    ],
)
def test_blocks_that_are_no_prose_leave_nothing(text: str) -> None:
    document = document_of(text)
    assert document.prose == ""
    assert document.blocks == ()
    assert document.segments == ()


def test_blocks_have_their_kind() -> None:
    text = """\
# Peace

Text.

> Words of
another

> [!NOTE]
> Our own words

- one

  more of one
  - nested
1. first
![A map](map.png)

![A map](map.png)

Setext
---
"""
    assert outline(document_of(text)) == [
        ("heading", "Peace"),
        ("paragraph", "Text."),
        ("quotation", "Words of\nanother"),
        ("paragraph", "Our own words"),
        ("list-item", "one"),
        ("paragraph", "more of one"),
        ("list-item", "nested"),
        ("list-item", f"first\n{OBJECT}"),
        ("caption", "A map"),
        ("heading", "Setext"),
    ]


def test_a_year_that_numbers_an_item_is_read() -> None:
    assert outline(document_of("1949. Signed.\n1955. Joined.\n")) == [
        ("list-item", "1949. Signed."),
        ("list-item", "1955. Joined."),
    ]


def test_levels_are_those_of_headings_and_lists() -> None:
    document = document_of("### Three\n\n- one\n  - two\n    1. three\n- one\n")
    assert [block.level for block in document.blocks] == [3, 1, 2, 3, 1]


def test_headwords_and_their_definitions_are_items() -> None:
    document = read("page.md", "Built\n: 1902\n\nHeight\n: 34 m\n: 12 fathoms\n\nIt leans.\n")
    blocks = [
        (block.kind, block.level, document.prose[block.prose.start : block.prose.end])
        for block in document.blocks
    ]
    assert blocks == [
        (BlockKind.LIST_ITEM, 1, "Built"),
        (BlockKind.LIST_ITEM, 2, "1902"),
        (BlockKind.LIST_ITEM, 1, "Height"),
        (BlockKind.LIST_ITEM, 2, "34 m"),
        (BlockKind.LIST_ITEM, 2, "12 fathoms"),
        (BlockKind.PARAGRAPH, 0, "It leans."),
    ]


def test_cells_know_their_place() -> None:
    document = document_of("| a | b |\n|---|---|\n| 1 | x \\| y |\n|   | 2 |\n\n|c|\n|-|\n")
    cells = [
        (document.prose[cell.prose.start : cell.prose.end], cell.table, cell.row, cell.column)
        for cell in document.blocks
        if cell.kind is BlockKind.TABLE_CELL
    ]
    assert cells == [
        ("a", 0, 0, 0),
        ("b", 0, 0, 1),
        ("1", 0, 1, 0),
        ("x | y", 0, 1, 1),
        ("2", 0, 2, 1),
        ("c", 1, 0, 0),
    ]


def test_badges_are_captions_of_their_own() -> None:
    text = "[![build](a.svg)](b) [![docs](c.svg)](d)\nA tool since 2003."
    assert outline(document_of(text)) == [
        ("caption", "build"),
        ("caption", "docs"),
        ("paragraph", "A tool since 2003."),
    ]


def test_containers_fenced_with_colons_hold_markdown() -> None:
    text = ":::note In short\nSigned in *1949*.\n:::\n\n::: {.column}\n- one\n:::\n"
    assert outline(document_of(text)) == [("paragraph", "Signed in 1949."), ("list-item", "one")]


def test_admonitions_of_mkdocs_hold_markdown() -> None:
    text = """\
!!! note "In short"
    Signed in *1949*.

    | a |
    |---|
    | b |

    ??? info
        It is kept.

        ```text
        In 1950
        ```

After.

    In 1951
"""
    document = document_of(text)
    assert outline(document) == [
        ("paragraph", "Signed in 1949."),
        ("table-cell", "a"),
        ("table-cell", "b"),
        ("paragraph", "It is kept."),
        ("paragraph", "After."),
    ]
    assert source_of(document, "Signed in 1949") == "Signed in *1949"


def test_admonitions_nested_without_end_do_no_harm() -> None:
    text = "".join(f"{'    ' * depth}!!! note\n\n" for depth in range(200))
    assert document_of(text).prose == ""


def test_blocks_of_html_are_read_as_html() -> None:
    text = "<p align=center>\nIn <b>1949</b> &amp; later\n</p>\n\n<details>\n<summary>More</summary>\n\nIn *1950*\n"
    assert outline(document_of(text)) == [
        ("paragraph", "In 1949 & later"),
        ("paragraph", "More"),
        ("paragraph", "In 1950"),
    ]


def test_a_quotation_in_a_list_and_a_list_in_a_quotation_are_quoted() -> None:
    kinds = [block.kind for block in document_of("- > quoted\n\n> - quoted too\n").blocks]
    assert kinds == [BlockKind.QUOTATION, BlockKind.QUOTATION]


def test_crlf_is_one_character_of_prose_and_two_of_source() -> None:
    document = document_of("# Peace\r\n\r\nSigned\r\nin 1949.\r\n")
    assert document.prose == "Peace\nSigned\nin 1949."
    assert source_of(document, "Signed\nin") == "Signed\r\nin"


def test_places_are_code_points_behind_anything_outside_ascii() -> None:
    document = document_of("🕊️ Frieden “é” – *1949*\n\nÜber **1950**")
    assert source_of(document, "1949") == "1949"
    start = document.prose.index("1950")
    span = document.to_source(ProseSpan(start, start + 4))
    assert span.start == document.source.index("1950")


def test_an_entity_counts_as_a_whole_and_may_not_be_edited() -> None:
    document = document_of("July&nbsp;1969")
    assert source_of(document, "\N{NO-BREAK SPACE}") == "&nbsp;"
    assert document.is_verbatim(document.to_source(ProseSpan(0, 4)))
    assert not document.is_verbatim(document.to_source(ProseSpan(0, 9)))


def test_the_line_separator_of_unicode_ends_no_line() -> None:
    assert prose_of("one\u2028two\n") == "one\u2028two"


def test_the_title_is_the_first_top_heading() -> None:
    assert document_of("## No\n\n# The *long* war\n\n# Other").title == "The long war"
    assert document_of("text").title is None


def test_a_second_byte_order_mark_disturbs_nothing() -> None:
    assert prose_of("\ufeffIn 1949") == "\ufeffIn 1949"
