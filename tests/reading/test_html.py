"""What of an HTML page is prose, what it says of itself, and where."""

import pytest

from factlint.model.document import Document
from factlint.reading.html.reader import read
from factlint.reading.prose import OBJECT
from factlint.values.days import iso_date

from .prose_laws import lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("page.html", text))


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("In <b>Feb</b>ruary <a href='/1949'>2024</a>.", "In February 2024."),
        (
            "AT&amp;T&nbsp;1984 &#x201C;&hellip; &bogus; a&b &copy2024",
            "AT&T\N{NO-BREAK SPACE}1984 “… &bogus; a&b ©2024",
        ),
        ("10<sup>6</sup>, 2003<sup>[1]</sup>, 20<sup>th</sup>", "10⁶, 2003, 20th"),
        ("one<br>two <br/>\n   three\n   four", "one\ntwo \nthree\nfour"),
        ("<!-- 1949 -->a<!DOCTYPE x><?php 1949 ?>b</ 1949>c", "abc"),
        ("<del>In 1948</del> In 1949<script>1950</script>", "In 1949"),
        ("<p title='1 > 0' data-x=\"</p>\" hidden=no>no</p>5 < 6 > 4 <3", "5 < 6 > 4 <3"),
        ("<s>never closed<p>but the block was", "but the block was"),
        ("<a href='https://x.org/1949", "<a href='" + OBJECT),
    ],
)
def test_markup_is_not_prose(text: str, prose: str) -> None:
    assert document_of(text).prose == prose


@pytest.mark.parametrize(
    "held",
    ["<code>2003</code>", "<svg><title>2003</title></svg>", "<img alt='2003'>", "https://x.org/2003?a&amp;b"],
)
def test_what_is_no_words_leaves_an_object(held: str) -> None:
    assert document_of(f"version {held} of").prose == f"version {OBJECT} of"


def test_blocks_have_their_kind() -> None:
    text = """
<title>Peace &amp; war</title>
<h2>Causes</h2>
<p>One.
<p>Two.
<ul><li>a<li><p>b<p>more of b<ol><li>c</ol></ul>
<dl><dt>Term<dd>Meaning</dl>
<blockquote>Words<ul><li>of another</ul></blockquote>
<figure><img src=m alt="A map"><figcaption>Of the front</figcaption></figure>
<pre>no 1949</pre>
loose
<table><caption>Losses</caption><tr><th>a<th>b<tr><td>1<td>2</table>
"""
    assert outline(document_of(text)) == [
        ("title", "Peace & war"),
        ("heading", "Causes"),
        ("paragraph", "One."),
        ("paragraph", "Two."),
        ("list-item", "a"),
        ("list-item", "b"),
        ("paragraph", "more of b"),
        ("list-item", "c"),
        ("list-item", "Term"),
        ("list-item", "Meaning"),
        ("quotation", "Words"),
        ("quotation", "of another"),
        ("caption", "A map"),
        ("caption", "Of the front"),
        ("paragraph", "loose"),
        ("caption", "Losses"),
        ("table-cell", "a"),
        ("table-cell", "b"),
        ("table-cell", "1"),
        ("table-cell", "2"),
    ]


def test_cells_that_span_columns_and_rows_move_those_beside_and_below() -> None:
    document = document_of(
        "<table><tr><th>item<th colspan=2>made<th>sold"
        "<tr><td rowspan='2'>lamps<td>a<td>b<td>c<tr><td>d<td colspan=x>e<td>f<tr><td colspan=0>g<td>h</table>"
    )
    assert [(document.prose[cell.prose.start], cell.row, cell.column) for cell in document.blocks] == [
        ("i", 0, 0),
        ("m", 0, 1),
        ("s", 0, 3),
        ("l", 1, 0),
        ("a", 1, 1),
        ("b", 1, 2),
        ("c", 1, 3),
        ("d", 2, 1),
        ("e", 2, 2),
        ("f", 2, 3),
        ("g", 3, 0),
        ("h", 3, 1),
    ]


def test_cells_know_their_place_in_tables_within_tables() -> None:
    document = document_of("<table><tr><td>a<table><tr><td>b</table><td>c<tr><td>d</table>")
    assert [(cell.table, cell.row, cell.column) for cell in document.blocks] == [
        (0, 0, 0),
        (1, 0, 0),
        (0, 0, 1),
        (0, 1, 0),
    ]


def test_places_are_those_of_the_source() -> None:
    document = document_of("<p>🕊️ Am <i>8.&nbsp;Mai</i>\r\n   1945")
    assert source_of(document, "8.\N{NO-BREAK SPACE}Mai\n1945") == "8.&nbsp;Mai</i>\r\n   1945"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2025-12-02T10:00:00Z">',
        "<META NAME=date CONTENT='2025-12-02'>",
        '<meta itemprop="datePublished" content="2025-12-02">',
        '<time itemprop="datePublished" datetime="2025-12-02">yesterday</time>',
        '<script type="application/ld+json">{"@type": "Article", "datePublished": "2025-12-02"}</script>',
        "---\ndate: 2025-12-02\n---\n<meta name=date content=1999-01-01>",
    ],
)
def test_a_page_says_when_it_speaks(head: str) -> None:
    date = document_of(f"{head}<p>Text").date
    assert date
    assert date.time.edtf == "2025-12-02"


def test_a_revised_page_may_speak_on_any_day_between() -> None:
    text = (
        '<script type=application/ld+json>{"dateModified":"2025-12-02","datePublished":"2020-05-01"}</script>'
    )
    date = document_of(text).date
    assert date
    assert date.origin == "JSON-LD"
    assert isinstance(date.time.days.low, int)
    assert iso_date(date.time.days.low) == "2020-05-01"


def test_the_language_is_that_of_the_page() -> None:
    assert document_of("<html lang='de-AT'><p>x").language == "de"
    assert document_of("<p lang=fr>x").language == "en"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("<!-- factlint: ignore --><p>In 1949.<p>In 1950.", "<p>In 1949."),
        ("<!-- factlint: ignore -->\n<ul><li>a<li>b</ul>c", "<ul><li>a<li>b</ul>"),
        ("<div><!-- factlint: ignore -->\nIn 1949.\n<p>b</div>", "\nIn 1949.\n"),
        (
            "<p>In 1949 <!-- factlint: ignore --> or so.</p><p>b",
            "<p>In 1949 <!-- factlint: ignore --> or so.</p>",
        ),
        ("<!-- factlint: ignore --><html><body><h1>a</h1>b", "<h1>a</h1>"),
        ("a<!-- factlint: ignore-file -->", None),
    ],
)
def test_directives_are_comments(text: str, scope: str | None) -> None:
    (directive,) = document_of(text).directives
    held = directive.scope and text[directive.scope.start : directive.scope.end]
    assert held == scope


def test_tags_nested_without_end_do_no_harm() -> None:
    assert document_of("<div>x" * 2000).prose.count("x") == 2000
