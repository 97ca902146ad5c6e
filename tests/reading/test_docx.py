"""Word documents: paragraphs as lines, runs as segments; what is written back; what is refused."""

from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.document import Document, Span
from factlint.reading.docx import zip_entries
from factlint.reading.docx.reader import read_package
from factlint.reading.source import Binary, TooLarge, Unreadable, decode, encode

from .prose_laws import lawful, outline
from .word import NAMESPACE, archive, body, paragraph, run, word

CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
RUNS = st.lists(st.text(CHARACTERS, max_size=8), max_size=4)


def document_of(data: bytes) -> Document:
    package = decode(data).package
    assert package is not None
    return lawful(read_package("a.docx", package))


def entries(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as opened:
        assert opened.testzip() is None
        return {info.filename: opened.read(info) for info in opened.infolist()}


def test_a_line_of_the_text_is_a_paragraph() -> None:
    data = word(paragraph(run("In "), run("1949")), paragraph(), paragraph(run("AT&T <1984>")))
    assert decode(data).text == "In 1949\n\nAT&T <1984>"
    assert outline(document_of(data)) == [("paragraph", "In 1949"), ("paragraph", "AT&T <1984>")]


def test_styles_lists_and_tables_are_blocks() -> None:
    item = f"<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr>{run('item')}</w:p>"
    cells = "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in ("a", "b"))
    table = f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    document = document_of(
        word(
            paragraph(run("A heading"), style="berschrift2"),
            paragraph(run("said"), style="Zitat"),
            item,
            paragraph(run("another"), style="Aufzhlungszeichen3"),
            table,
        )
    )
    heading, quotation, listed, by_style, *cell_blocks = document.blocks
    assert (heading.kind.value, heading.level) == ("heading", 2)
    assert quotation.kind.value == "quotation"
    assert (listed.kind.value, listed.level) == ("list-item", 2)
    assert (by_style.kind.value, by_style.level) == ("list-item", 3)
    assert [(cell.table, cell.row, cell.column) for cell in cell_blocks] == [
        (0, 0, 0),
        (0, 0, 1),
        (0, 1, 0),
        (0, 1, 1),
    ]


def test_breaks_tabs_and_tracked_changes() -> None:
    deleted = "<w:del><w:r><w:delText>1948</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('away')}</w:moveFrom>"
    inserted = f"<w:ins>{run('1949')}</w:ins>"
    broken = "<w:r><w:tab/><w:t>and</w:t><w:br/><w:t>on</w:t></w:r>"
    alternative = f"<mc:AlternateContent><mc:Fallback>{run('twice')}</mc:Fallback></mc:AlternateContent>"
    data = word(paragraph(run("In "), deleted, moved, inserted, broken, alternative))
    assert decode(data).text == "In 1949\tand\von"
    assert outline(document_of(data)) == [("paragraph", "In 1949\tand\non")]


def test_footnotes_stand_behind_the_text() -> None:
    notes = f'<w:footnotes xmlns:w="{NAMESPACE}"><w:footnote>{paragraph(run("In 1950."))}</w:footnote></w:footnotes>'
    assert decode(word(paragraph(run("In 1949.")), footnotes=notes)).text == "In 1949.\nIn 1950."


def test_headers_and_footers_stand_behind_the_notes_and_formulas_are_no_words() -> None:
    def part(kind: str, *runs: str) -> str:
        return f'<w:{kind} xmlns:w="{NAMESPACE}">{paragraph(*map(run, runs))}</w:{kind}>'

    formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>'
    data = word(
        paragraph(run("If "), formula, run(" is 1.")),
        footer1=part("ftr", "Page 1"),
        header10=part("hdr", "ten"),
        header2=part("hdr", "In ", "1950"),
        footnotes=f'<w:footnotes xmlns:w="{NAMESPACE}">{paragraph(run("A note."))}</w:footnotes>',
    )
    assert decode(data).text == "If \ufffc is 1.\nA note.\nIn 1950\nten\nPage 1"
    source = decode(data)
    after = encode(source, source.text.replace("1950", "1949"))
    assert decode(after).text == source.text.replace("1950", "1949")
    assert [name for name, content in entries(after).items() if content != entries(data)[name]] == [
        "word/header2.xml"
    ]


def comments(*texts: str) -> str:
    each = "".join(
        f'<w:comment w:id="{number}">{paragraph(run(text))}</w:comment>' for number, text in enumerate(texts)
    )
    return f'<w:comments xmlns:w="{NAMESPACE}">{each}</w:comments>'


def mark(kind: str, comment: int) -> str:
    return f'<w:{kind} w:id="{comment}"/>'


def test_a_comment_to_factlint_holds_for_the_paragraphs_it_hangs_on() -> None:
    data = word(
        paragraph(run("one"), mark("commentRangeStart", 0), run("two")),
        paragraph(run("three"), mark("commentRangeEnd", 0), mark("commentReference", 0)),
        paragraph(run("four"), mark("commentReference", 1), mark("commentReference", 2)),
        comments=comments("factlint: ignore dates -- a joke", "Really?", "factlint: ignore-file facts"),
    )
    first, second = document_of(data).directives
    assert (first.rules, first.reason, first.scope) == (("dates",), "a joke", Span(0, len("onetwo\nthree")))
    assert (second.rules, second.scope, second.span) == (("facts",), None, Span(13, 17))


CORE = """\
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
  <dc:description>%s</dc:description><dcterms:created>2024-03-01T09:00:00Z</dcterms:created>
  <dcterms:modified>2024-05-07T10:30:00Z</dcterms:modified></cp:coreProperties>"""


def with_properties(xml: str) -> Document:
    return document_of(archive({"word/document.xml": body(paragraph(run("a"))), "docProps/core.xml": xml}))


def test_a_document_speaks_between_its_making_and_its_last_change() -> None:
    date = with_properties(CORE % "").date
    assert date is not None
    assert (date.origin, date.time.edtf) == ("document properties", "2024-03-01/2024-05-07")


@pytest.mark.parametrize("xml", [CORE % "generated by python-docx", "<broken", "<other/>"])
def test_dates_of_a_template_or_of_a_broken_part_are_none(xml: str) -> None:
    assert with_properties(xml).date is None


def test_an_edit_may_not_cross_the_border_of_two_runs() -> None:
    document = document_of(word(paragraph(run("In 19"), run("49."))))
    assert not document.is_verbatim(Span(3, 7))
    assert document.is_verbatim(Span(3, 5))
    assert document.is_verbatim(Span(5, 7))


def test_writing_changes_a_run_and_nothing_else() -> None:
    content = [paragraph(run("A & B in "), run("1887, "), run("so < on")), paragraph(run("1887"))]
    data = word(*content)
    source = decode(data)
    after = encode(source, "A & B in 1878, so < on\n1887")
    before, now = entries(data), entries(after)
    expected = before["word/document.xml"].decode().replace("1887, ", "1878, ", 1)
    assert now.pop("word/document.xml").decode() == expected
    del before["word/document.xml"]
    assert now == before
    assert decode(after).text == "A & B in 1878, so < on\n1887"


@given(st.lists(RUNS, min_size=1, max_size=4))
def test_every_document_is_written_back_as_it_was(content: list[list[str]]) -> None:
    data = word(*(paragraph(*map(run, runs)) for runs in content))
    document_of(data)
    source = decode(data)
    assert encode(source, source.text) == data


@given(st.lists(RUNS, min_size=1, max_size=3), st.data())
def test_every_edit_within_a_run_stays_there(content: list[list[str]], draw: st.DataObject) -> None:
    content[0] = [*content[0], "In 1949 it was."]
    words = draw.draw(st.sampled_from(["1950", "the year 1950", "a < b & c"]))
    data = word(*(paragraph(*map(run, runs)) for runs in content))
    source = decode(data)
    edited = source.text.replace("In 1949 it was.", f"In {words} it was.", 1)
    assert decode(encode(source, edited)).text == edited
    changed = [*content[0][:-1], f"In {words} it was."]
    expected = body(*(paragraph(*map(run, runs)) for runs in (changed, *content[1:])))
    assert entries(encode(source, edited))["word/document.xml"].decode() == expected


@pytest.mark.parametrize("text", ["one\ntwo\nthree", "one two", "onetwo\n"])
def test_what_no_run_can_hold_is_refused(text: str) -> None:
    source = decode(word(paragraph(run("o"), run("ne")), paragraph(run("two"))))
    with pytest.raises(Unreadable):
        encode(source, text)


def test_a_bomb_is_refused_whatever_it_says_of_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_entries, "MAX_ENTRY_BYTES", 2**20)
    data = word(paragraph(run("0" * 2**21)))
    with pytest.raises(TooLarge, match=r"^word/document\.xml unpacks to more than the limit of 1 MiB"):
        decode(data)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("data", "kind", "message"),
    [
        (archive({"a.txt": "In 1949"}), Binary, "a zip archive, not text"),
        (archive({"content.xml": "<a/>"}), Binary, "an OpenDocument file; save it as .docx"),
        (archive({"META-INF/container.xml": "<a/>"}), Binary, "an EPUB book; unpack it"),
        (archive({"xl/workbook.xml": "<a/>"}), Binary, "an Excel file; save its tables as .csv"),
        (b"PK\x03\x04 and no more", Unreadable, "a damaged zip archive"),
        (archive({"word/document.xml": body(prologue=BOMB)}), Unreadable, "its XML has a document type"),
        (archive({"word/document.xml": "<w"}), Unreadable, "its XML is broken"),
        (archive({"word/document.xml": "<w:p>" * 9}), Unreadable, "its XML is broken"),
        (archive({"word/document.xml": "<a>" * 9_999}), Unreadable, "its XML is nested too deeply"),
        (archive({"word/document.xml": body().encode("utf-16")}), Unreadable, "its XML is broken"),
    ],
)
def test_what_is_broken_or_hostile_is_refused(data: bytes, kind: type[Unreadable], message: str) -> None:
    with pytest.raises(kind) as error:
        decode(data)
    assert type(error.value) is kind
    assert str(error.value).startswith(message)


@given(st.integers(4, 1500), st.binary(min_size=1, max_size=3))
def test_a_damaged_package_is_read_or_refused(at: int, damage: bytes) -> None:
    data = word(paragraph(run("In 1949")))
    with suppress(Unreadable):
        source = decode(data[:at] + damage + data[at + len(damage) :])
        encode(source, source.text.replace("1949", "1950"))
