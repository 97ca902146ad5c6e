"""Decoding and encoding without losing a byte: encodings, byte order marks, size.

UTF-8 is read as it is; UTF-16 and UTF-32 by their byte order mark. Other encodings are never guessed, since a wrong
guess would go unnoticed: they are read only if the file itself names them, as HTML, XML and LaTeX do.
"""

from __future__ import annotations

import codecs

from factlint.values.named_tuple import NamedTuple
from factlint.values.regex import regex

MAX_BYTES = 32 * 2**20
"""The largest file that is read, unless the caller says otherwise: about ten times the King James Bible."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.reading.docx.reader import Package

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARK_OF = {encoding: mark for mark, encoding in _MARKS}

_DECLARED = regex(rb"""(?i)<(?:meta\b[^>]*\bcharset\s*=|\?xml\b[^>]*\bencoding\s*=)\s*["']?([\w.:-]+)""")
_INPUT_ENCODING = regex(rb"\\usepackage\[(\w+)\]\{inputenc\}")
_INPUT_ENCODINGS = {"latin1": "latin-1", "latin9": "iso8859-15", "ansinew": "cp1252", "applemac": "mac-roman"}
"""Names of encodings in LaTeX that Python knows by another name (inputenc.pdf)."""
_DECLARED_WITHIN = 1024  # bytes; HTML Standard, "prescan a byte stream to determine its encoding"
_PREAMBLE = 8192  # bytes

_ZIP = b"PK\x03\x04"
_BINARY_MAGIC = (
    (b"%PDF-", "a PDF file, not text; save its text as .docx, .html or .txt"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office file in the format before 2007; save it as .docx"),
    (b"{\\rtf", "an RTF file; save it as .docx"),
    (b"\x89PNG", "a PNG image, not text"),
    (b"\xff\xd8\xff", "a JPEG image, not text"),
    (b"GIF8", "a GIF image, not text"),
    (b"\x1f\x8b", "a gzip archive, not text"),
    (b"\x7fELF", "a program, not text"),
)


class Unreadable(Exception):  # noqa: N818 - a verdict about a file, caught by name
    """The bytes are no text; the message is a sentence for the person who named the file."""


class Binary(Unreadable):
    """The file is not text in any encoding."""


class Undecodable(Unreadable):
    """The file looks like text, but not in its encoding.

    `offset` is that of the first wrong byte, counted from 0.
    """

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


class TooLarge(Unreadable):
    """The file exceeds the limit."""


class Source(NamedTuple):
    """The text of a file, with newlines kept and the byte order mark removed, and everything needed to write it
    back.
    """

    text: str
    encoding: str = "utf-8"
    has_bom: bool = False
    package: Package | None = None
    """The package of a file that contains its text, such as a Word document."""


def decode(data: bytes, *, limit: int = MAX_BYTES) -> Source:
    """Read the text of a file.

    Raises `TooLarge`, `Binary`, `Undecodable`, or `Unreadable` for a broken package.
    """
    if len(data) > limit:
        raise TooLarge(f"{_size(len(data))} is more than the limit of {_size(limit)}")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Source(_decode_as(encoding, data[len(mark) :], len(mark)), encoding, has_bom=True)
    if data.startswith(_ZIP):
        from factlint.reading.docx.reader import open_package  # noqa: PLC0415 - few texts are in archives

        package = open_package(data)
        return Source(package.text, package=package)
    _refuse_binary(data)
    try:
        return Source(data.decode())
    except UnicodeDecodeError:
        encoding = _declared_encoding(data) or "utf-8"
    text = _decode_as(encoding, data, 0)
    if text.encode(encoding) != data:
        raise Undecodable(
            f"not written back unchanged by its declared encoding {encoding}; save it as UTF-8", 0
        )
    return Source(text, encoding)


def encode(source: Source, text: str) -> bytes:
    """The bytes of a text in the encoding of its source: `encode(decode(data), decode(data).text) == data`.

    Raises `UnicodeEncodeError` for a character that the encoding lacks, `Unreadable` for a text that does not fit
    into a package.
    """
    if source.package:
        from factlint.reading.docx.writing import write_package  # noqa: PLC0415

        return write_package(source.package, text)
    mark = _MARK_OF[source.encoding] if source.has_bom else b""
    return mark + text.encode(source.encoding)


def with_text(source: Source, text: str) -> Source:
    """The source with another text, as if that were written and read again."""
    return decode(encode(source, text)) if source.package else source._replace(text=text)


def _decode_as(encoding: str, data: bytes, skipped: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        wrong = f"byte 0x{data[error.start]:02X} on line {line}"
        raise Undecodable(
            f"not {encoding.upper()}: {wrong}, {error.reason}; save it as UTF-8",
            error.start + skipped,
        ) from None


def _refuse_binary(data: bytes) -> None:
    for magic, kind in _BINARY_MAGIC:
        if data.startswith(magic):
            raise Binary(kind)
    if b"\0" in data:
        raise Binary("not text: it has NUL bytes; if it is UTF-16, save it with a byte order mark, or as UTF-8")


def _declared_encoding(data: bytes) -> str | None:
    """The encoding that an HTML, XML or LaTeX file names for itself, if Python knows it."""
    declared = _DECLARED.search(data, 0, _DECLARED_WITHIN) or _INPUT_ENCODING.search(data, 0, _PREAMBLE)
    if declared is None:
        return None
    name = declared[1].decode("ascii")
    try:
        return codecs.lookup(_INPUT_ENCODINGS.get(name, name)).name
    except LookupError:
        return None


def _size(count: int) -> str:
    return f"{count / 2**20:.1f} MiB" if count >= 2**20 else f"{count:,} bytes"
