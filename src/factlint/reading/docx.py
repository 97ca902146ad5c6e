"""Word documents (.docx): the text is their paragraphs, one a line, so that a line's number is a paragraph's address.

The document comes first, then its footnotes and endnotes. What is deleted in tracked changes is not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from xml.sax.saxutils import escape

from factlint.model.document import Document
from factlint.reading import plain
from factlint.reading.docx_xml import LINE_BREAK, Paragraph, Run, paragraphs, style_names
from factlint.reading.masks import addresses
from factlint.reading.prose import ProseBuilder
from factlint.reading.source import Binary, Unreadable
from factlint.reading.zip_entries import open_zip, read_entry, replace_entries
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_MAIN = "word/document.xml"
_PARTS = (_MAIN, "word/footnotes.xml", "word/endnotes.xml")
_STYLES = "word/styles.xml"
_WORD = regex(r"\w+|\W")


@dataclass(frozen=True, slots=True)
class Part:
    """One XML file of a document, with its paragraphs."""

    name: str
    xml: bytes
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """The bytes of a document, and what was read of them."""

    data: bytes
    parts: tuple[Part, ...]
    styles: dict[str, str]

    @property
    def text(self) -> str:
        return "\n".join(paragraph.text for part in self.parts for paragraph in part.paragraphs)


def open_package(data: bytes) -> Package:
    """Raises `Binary` for another zip archive, `TooLarge` for one that explodes, `Unreadable` for a broken one."""
    archive = open_zip(data)
    if _MAIN not in archive.NameToInfo:
        raise Binary("a zip archive, not text")
    parts: list[Part] = []
    tables = 0
    for name in _PARTS:
        xml = read_entry(archive, name)
        if xml:
            found = tuple(paragraphs(xml, first_table=tables))
            tables = max((paragraph.table + 1 for paragraph in found), default=tables)
            parts.append(Part(name, xml, found))
    styles = read_entry(archive, _STYLES)
    return Package(data, tuple(parts), style_names(styles) if styles else {})


def read(path: str, text: str) -> Document:
    """A text that only bears the name of a Word document; real ones are read by `read_package`."""
    return plain.read(path, text)


def read_package(path: str, package: Package) -> Document:
    """The document in a package: a block for each paragraph, a segment for each run."""
    text = package.text
    builder = ProseBuilder(text, masks=addresses(text))
    at = 0
    for part in package.parts:
        for paragraph in part.paragraphs:
            kind, level = paragraph.block(package.styles)
            builder.open(kind, level=level, table=paragraph.table, row=paragraph.row, column=paragraph.column)
            for run in paragraph.runs:
                end = at + len(run.text)
                if run.text == LINE_BREAK:
                    builder.break_line(at, end)
                else:
                    builder.part()
                    builder.copy(at, end)
                at = end
            at += 1
    return builder.document(path)


def write_package(package: Package, text: str) -> bytes:
    """The package with another text, of as many paragraphs: only the runs that differ are other than before.

    Raises `Unreadable` for a change that no single run could hold.
    """
    lines = iter(text.split("\n"))
    contents: dict[str, bytes] = {}
    count = sum(len(part.paragraphs) for part in package.parts)
    if text.count("\n") + 1 != max(count, 1):
        raise Unreadable("no edit may add or remove a paragraph")
    for part in package.parts:
        edits = [
            (run, words)
            for paragraph in part.paragraphs
            for run, words in _changed_runs(paragraph, next(lines))
        ]
        if edits:
            contents[part.name] = _edited(part.xml, edits)
    return replace_entries(package.data, contents) if contents else package.data


def _changed_runs(paragraph: Paragraph, line: str) -> Iterator[tuple[Run, str]]:
    """The runs whose text is another in the line, with that text."""
    before = paragraph.text
    if line == before:
        return
    starts, at = [], 0
    for run in paragraph.runs:
        starts.append(at)
        at += len(run.text)
    texts = [run.text for run in paragraph.runs]
    for start, end, words in reversed(list(_changes(before, line))):
        number = _holding(starts, paragraph.runs, start, end)
        inner = start - starts[number]
        texts[number] = texts[number][:inner] + words + texts[number][inner + end - start :]
    yield from ((run, text) for run, text in zip(paragraph.runs, texts, strict=True) if text != run.text)


def _holding(starts: list[int], runs: list[Run], start: int, end: int) -> int:
    """The number of the run in which a stretch of a paragraph lies."""
    for number, run in enumerate(runs):
        if run.start >= 0 and starts[number] <= start and end <= starts[number] + len(run.text):
            return number
    raise Unreadable("an edit crosses the border of two runs")


def _changes(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """What to replace in a line, word by word."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            start = sum(map(len, old[:i]))
            yield start, start + sum(map(len, old[i:j])), "".join(new[k:m])


def _edited(xml: bytes, edits: list[tuple[Run, str]]) -> bytes:
    pieces, at = [], 0
    for run, words in sorted(edits, key=lambda edit: edit[0].start):
        pieces += [xml[at : run.start], escape(words).encode()]
        at = run.end
    return b"".join([*pieces, xml[at:]])
