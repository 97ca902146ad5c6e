"""What of an AsciiDoc file is prose, and where it stands."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factlint.model.document import Document
from factlint.reading.asciidoc.reader import read
from factlint.reading.prose import OBJECT

from .prose_laws import cells, lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.adoc", text))


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It began in *February* _2024_.", "It began in February 2024."),
        ("The #end# of un**break**able *_peace_*", "The end of unbreakable peace"),
        (
            "See <<limits,the limits>>, https://oak.example[the site^] and xref:a.adoc[]",
            f"See the limits, the site and {OBJECT}",
        ),
        ("a*b*c snake_case_name 2 * 3 * 4", "a*b*c snake_case_name 2 * 3 * 4"),
        (r"\*not bold* and {plus}", "*not bold* and +"),
        ("H~2~O and 20^th^, +_as_it_is_+", "H2O and 20th, _as_it_is_"),
        ('"`Peace`" they said', '"Peace" they said'),
        ("((Peace)) and (((war, old)))[[here]]so", "Peace and so"),
        ("one +\ntwo", "one\ntwo"),
        ("*one\ntwo*", "one\ntwo"),
        ("one&nbsp;two &#8211; three", "one\N{NO-BREAK SPACE}two – three"),
    ],
)
def test_markup_is_not_prose(text: str, prose: str) -> None:
    assert document_of(text).prose == prose


@pytest.mark.parametrize(
    "held",
    [
        "`2003`",
        "``y2003``",
        "+++2003+++",
        "stem:[2003]",
        "kbd:[F3]",
        "https://oak.example/2003",
        "<<y2003>>",
        "{nothing}",
    ],
)
def test_what_is_no_words_leaves_an_object(held: str) -> None:
    assert document_of(f"version {held} of").prose == f"version {OBJECT} of"


def test_attributes_are_read_as_what_they_stand_for() -> None:
    document = document_of(":release: 2.4\n:site: https://oak.example\n\nVersion {release}, {site}.\n")
    assert document.prose == f"Version 2.4, {OBJECT}."
    assert source_of(document, "2.4") == "{release}"


def test_blocks_have_their_kind() -> None:
    text = """\
= Peace
Ann Lee <ann@oak.example>

== Causes

Text
of two lines.footnote:[A note.]

* one
+
more of one
** within
. first

term:: told

.Rain
[quote, A. Beck]
____
Said so.
____

NOTE: Beware.
"""
    assert outline(document_of(text)) == [
        ("heading", "Peace"),
        ("heading", "Causes"),
        ("paragraph", "Text\nof two lines."),
        ("paragraph", "A note."),
        ("list-item", "one"),
        ("paragraph", "more of one"),
        ("list-item", "within"),
        ("list-item", "first"),
        ("list-item", "term"),
        ("paragraph", "told"),
        ("caption", "Rain"),
        ("quotation", "Said so."),
        ("paragraph", "Beware."),
    ]


@pytest.mark.parametrize(
    "held",
    [
        "----\nx = 1999\n----",
        "[source,ruby]\nx = 1999",
        "....\n1999\n....",
        "++++\n<b>1999</b>\n++++",
        "////\n1999\n////",
        "```ruby\n1999\n```",
        "[stem]\n++++\n1999\n++++",
        " indented 1999",
        "// 1999",
        ":year: 1999",
        "image::1999.png[of 1999]",
        "include::1999.adoc[]",
        "ifdef::y1999[]",
        "[[y1999]]",
        ",===\n1999,2\n,===",
        "'''",
    ],
)
def test_code_and_what_is_not_shown_is_no_prose(held: str) -> None:
    assert document_of(f"Before.\n\n{held}\n\nAfter.\n").prose == "Before.\nAfter."


def test_a_table_has_cells() -> None:
    text = """\
[cols="1,2",options="header"]
|===
|Year |Event
|1949 |signed
in April
2+|both columns
.2+|1955 |joined
|left
|===
"""
    assert cells(document_of(text)) == [
        (0, 0, "Year"),
        (0, 1, "Event"),
        (1, 0, "1949"),
        (1, 1, "signed\nin April"),
        (2, 0, "both columns"),
        (3, 0, "1955"),
        (3, 1, "joined"),
        (4, 1, "left"),
    ]


def test_a_table_without_columns_has_those_of_its_first_line() -> None:
    document = document_of("|===\n|Year |Event\n\n|1949\n|signed\n|===\n")
    assert [(block.row, block.column) for block in document.blocks] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_places_are_those_of_the_source() -> None:
    document = document_of("🕊️ It\r\n\r\n* began in\r\n*February* 2024\r\n")
    assert source_of(document, "in\nFebruary 2024") == "in\r\n*February* 2024"


@pytest.mark.parametrize(
    "header",
    [
        "= Title\nA. B.\nv1.2, 2025-12-02: first\n",
        "= Title\n:revdate: 2025-12-02\n",
        "---\ndate: 2025-12-02\n---\n= Title\n",
    ],
)
def test_the_header_gives_the_date(header: str) -> None:
    document = document_of(f"{header}\nText.\n")
    assert document.date
    assert document.date.time.edtf == "2025-12-02"
    assert document.prose == "Title\nText."


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("// factlint: ignore facts\n\nIn 1949.\n\nIn 1950.", "In 1949."),
        ("// factlint: ignore facts -- they say so\n* a\n* b\n\nc", "* a\n* b"),
        (
            "In 1949\n// factlint: ignore facts\nand later.\n\nb",
            "In 1949\n// factlint: ignore facts\nand later.",
        ),
        ("a\n\n// factlint: ignore-file facts", None),
    ],
)
def test_directives_are_comments(text: str, scope: str | None) -> None:
    (directive,) = document_of(text).directives
    assert directive.rules == ("facts",)
    assert (directive.scope and text[directive.scope.start : directive.scope.end]) == scope


_LINES = st.sampled_from(
    "=  ==  *  **  . .T +\n ----\n ====\n ____\n --\n |===\n [quote]\n // x\n :a: 1\n NOTE:  \n \n\n \r\n".split(
        " "
    )
)
_MARKS = st.sampled_from(
    "{a} * _ ` # ^ ~ x 1999 footnote:[ [[ ]] ] << >> a:: &amp; \\ 🕊 link:x[ 2+| | \t".split(" ")
)


@given(st.lists(_LINES | _MARKS | st.just(" "), max_size=30).map("".join))
@example("|===\n+\n|===\n")
def test_any_text_has_its_places(text: str) -> None:
    document_of(text)


def test_deep_nesting_does_no_harm() -> None:
    text = "".join(f"{'=' * (depth + 4)}\n" for depth in range(300)) + "x\n"
    assert document_of(text).prose.count("x") == 1
