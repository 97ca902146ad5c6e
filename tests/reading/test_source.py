"""Bytes to text and back, without losing one."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.reading.source import Binary, Source, TooLarge, Undecodable, Unreadable, decode, encode

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


def test_utf_8_is_read_without_being_stated() -> None:
    assert decode("Zürich, 1291 🇨🇭".encode()) == Source("Zürich, 1291 🇨🇭", "utf-8")


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"") == Source("")


@pytest.mark.parametrize("encoding", MARKS)
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(encoding: str) -> None:
    data = MARKS[encoding] + "1914–1918".encode(encoding)
    source = decode(data)
    assert source == Source("1914–1918", encoding, has_bom=True)
    assert encode(source, source.text) == data


@given(st.binary())
def test_what_can_be_read_is_written_back_unchanged(data: bytes) -> None:
    try:
        source = decode(data)
    except Unreadable:
        return
    assert encode(source, source.text) == data


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_every_text_survives(text: str) -> None:
    data = text.encode()
    assert encode(decode(data), decode(data).text) == data


def test_newlines_are_kept() -> None:
    assert decode(b"a\r\nb\rc\n").text == "a\r\nb\rc\n"


def test_an_edited_text_keeps_encoding_and_mark() -> None:
    source = decode(codecs.BOM_UTF16_LE + "2024".encode("utf-16-le"))
    assert encode(source, "2022") == codecs.BOM_UTF16_LE + "2022".encode("utf-16-le")


def test_another_encoding_is_not_guessed_but_reported_with_its_place() -> None:
    with pytest.raises(
        Undecodable, match=r"^not UTF-8: byte 0xFC on line 2, invalid start byte; save it as UTF-8$"
    ) as error:
        decode("Bern\nZürich".encode("cp1252"))
    assert error.value.offset == 6


def test_the_place_of_a_wrong_byte_counts_the_mark() -> None:
    with pytest.raises(Undecodable) as error:
        decode(codecs.BOM_UTF8 + b"ab\xff")
    assert error.value.offset == 5


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1252">',
        "<META http-equiv=x content='text/html; charset=cp1252'>",
        "<?xml version='1.0' encoding='cp1252'?>",
    ],
)
def test_an_encoding_that_the_file_names_is_used(head: str) -> None:
    data = f"{head}<p>Zürich".encode("cp1252")
    source = decode(data)
    assert source.text.endswith("Zürich")
    assert source.encoding == "cp1252"
    assert encode(source, source.text) == data


def test_utf_8_counts_more_than_what_the_file_says_of_itself() -> None:
    assert decode('<meta charset="latin-1">ü'.encode()).encoding == "utf-8"


def test_an_unknown_declared_encoding_is_no_encoding() -> None:
    with pytest.raises(Undecodable, match="not UTF-8"):
        decode(b'<meta charset="klingon">\xff')


def test_latex_names_its_encoding() -> None:
    data = b"\\documentclass{article}\n\\usepackage[latin1]{inputenc}\nCaf\xe9"
    source = decode(data)
    assert source.text.endswith("Café")
    assert encode(source, source.text) == data


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7\n...", "a PDF file, not text; save its text as .docx, .html or .txt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an Office file in the format before 2007; save it as .docx"),
        (rb"{\rtf1\ansi In 1949.}", "an RTF file; save it as .docx"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image, not text"),
        (b"a\0b\0", "not text: it has NUL bytes; if it is UTF-16, save it with a byte order mark, or as UTF-8"),
    ],
)
def test_what_is_not_text_is_distinct(data: bytes, message: str) -> None:
    with pytest.raises(Binary, match=f"^{message}$"):
        decode(data)


def test_half_a_character_of_utf_16_is_reported() -> None:
    with pytest.raises(Undecodable, match="UTF-16-LE"):
        decode(codecs.BOM_UTF16_LE + b"a\0b")


def test_a_file_beyond_the_limit_is_refused() -> None:
    with pytest.raises(TooLarge, match=r"^11 bytes is more than the limit of 10 bytes$"):
        decode(b"01234567890", limit=10)
