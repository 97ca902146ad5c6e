"""Writing a Word document: only the runs whose text differs are changed."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from xml.sax.saxutils import escape

from factlint.reading.docx.paragraphs import Paragraph, Run
from factlint.reading.docx.reader import Package
from factlint.reading.docx.zip_entries import replace_entries
from factlint.reading.source import Unreadable
from factlint.values.regex import regex

_WORD = regex(r"\w+|\W")


def write_package(package: Package, text: str) -> bytes:
    """The package with another text of the same number of paragraphs; runs with the same text are left as they
    were.

    Raises `Unreadable` for a change that does not fit into a single run.
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
    """The runs whose text differs in the line, with their new text."""
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
    """The index of the run that contains a stretch of a paragraph."""
    for number, run in enumerate(runs):
        if run.start >= 0 and starts[number] <= start and end <= starts[number] + len(run.text):
            return number
    raise Unreadable("an edit crosses the border of two runs")


def _changes(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """The replacements in a line, word by word."""
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
