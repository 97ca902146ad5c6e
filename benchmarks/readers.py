"""How fast the readers are: megabytes of UTF-8 a second of processor time, and as a ratio to a peer in the same run.

The peer is the standard library's `re`, cutting the same text into words: about the least that reading can cost.

    python benchmarks/readers.py [FILE…]

Targets: one megabyte a second, for Word documents a third. Of data files every field is read, in `short` ones of a word
or two each. Without files, a megabyte of made text in each format is read; then texts that are hard on a parser, at two
lengths: time must grow with length only, so eight times the text may take little more than eight times as long.
"""

from __future__ import annotations

import csv
import gc
import json
import re
import sys
from collections.abc import Callable, Iterable
from io import BytesIO, StringIO
from pathlib import Path
from time import process_time
from zipfile import ZIP_DEFLATED, ZipFile

from factlint.reading.data.fields import has_fields, read_fields
from factlint.reading.docx.reader import read_package
from factlint.reading.readers import READERS, read
from factlint.reading.source import decode

MEGABYTE = 10**6
WORD = re.compile(r"\w+")
ROUNDS = 3

LINES = (
    "The treaty was signed in Washington on 4 April 1949 by twelve states, and went into force",
    "on 24 August of that year; its fifth article has been invoked once – in 2001, by all of them.",
)
TEXT = "\n".join(LINES)
MARKED = TEXT.replace("Washington", "**Washington**").replace("twelve", "*twelve*")

MARKDOWN = (
    f"## A section\n\n{MARKED} See [it](https://example.org/1949/04), `article 5`.\n\n- {TEXT}\n"
    f"- It is kept in a safe.\n\n> {TEXT}\n\n| a | b |\n|---|---|\n| 1949 | 12 |\n\n{MARKED}\n\n{TEXT}\n\n"
)
HTML = (
    f"<h2>A section</h2>\n<p>{TEXT.replace('Washington', '<b>Washington</b>')} See <a href='/1949'>it</a>.\n"
    f"<ul><li>{TEXT}<li>It is kept in a safe.</ul>\n<blockquote>{TEXT}</blockquote>\n"
    f"<table><tr><td>1949<td>12</table>\n<p>{TEXT} AT&amp;T&nbsp;1984</p>\n"
)
RST = (
    f"A section\n---------\n\n{MARKED} See `it <https://example.org/1949>`_, ``article 5``.\n\n"
    f"- It is kept\n- in a safe.\n\n.. note:: It is kept.\n\n====  ==\n1949  12\n====  ==\n\n{MARKED}\n\n{TEXT}\n\n"
)
PLAIN = f"A section\n\n{TEXT}\n\n- It is kept\n- in a safe.\n\n{TEXT}\n\n"


HARD = (
    *("In *1949*. ", "é`x` ", "[", "<b>", "<!--x", "- x\n", "|a", "http://x.y ", "> ", '<a b="', '\\"', "&"),
    *("{/* a\n", "import a\n", "=== ===\n", "<table><tr><td>", "<!-- factlint: ignore -->\n\na\n\n"),
)
"""What is repeated."""
LENGTHS = (2**14, 2**17)  # characters


def repeated(unit: str) -> str:
    return unit * (MEGABYTE // len(unit.encode()))


def records() -> list[dict[str, object]]:
    """Rows as a catalogue has them: names, numbers, dates, prose of a line and of a paragraph."""
    prose = TEXT.replace("\n", " ")
    row = {
        "id": "a-1949",
        "title": "The treaty",
        "signed": "1949-04-04",
        "states": 12,
        "place": "Washington, D.C.",
    }
    return [{**row, "note": 'It is kept in a "safe".', "text": prose, "more": MARKED}] * (MEGABYTE // 700)


def yaml_file() -> str:
    """Scalars in every style."""
    lines = "".join(f"    {line}\n" for line in MARKED.splitlines())
    first, second = LINES
    return repeated(
        f"- id: a-1949\n  title: The treaty\n  signed: 1949-04-04\n  states: 12\n  place: 'Washington, D.C.'\n"
        f'  note: "It is kept in a \\"safe\\"."\n  text: {first}\n    {second.replace(" – ", " ")}\n  more: |\n{lines}'
    )


def csv_file() -> str:
    written = StringIO(newline="")
    writer = csv.DictWriter(written, records()[0])
    writer.writeheader()
    writer.writerows(records())
    return written.getvalue()


def notebook() -> str:
    lines = MARKDOWN.splitlines(keepends=True)
    cells = [{"cell_type": "markdown", "source": lines} for _ in range(MEGABYTE // len(MARKDOWN.encode()))]
    return json.dumps({"cells": cells}, indent=1)


def word_document() -> bytes:
    """A Word document that holds a megabyte of text, three runs a paragraph."""
    run = f"<w:r><w:rPr><w:b/></w:rPr><w:t>{TEXT.replace(chr(10), ' ')}</w:t></w:r>"
    paragraphs = f"<w:p>{run * 3}</w:p>" * (MEGABYTE // (3 * len(TEXT.encode())))
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        xml = f'<w:document xmlns:w="{namespace}"><w:body>{paragraphs}</w:body></w:document>'
        archive.writestr("word/document.xml", xml)
    return written.getvalue()


def read_word(data: bytes) -> None:
    package = decode(data).package
    assert package is not None
    read_package("made.docx", package)


def read_file(path: str, text: str) -> None:
    """Read a text by its suffix; of data, every field."""
    if has_fields(path):
        read_fields(path, text, ["**"])
    else:
        read(path, text)


def best_seconds(run: Callable[[], object]) -> float:
    """The shortest of some runs: what the machine can do when nothing disturbs it."""

    def once() -> float:
        began = process_time()
        run()
        return process_time() - began

    return min(once() for _ in range(ROUNDS))


def texts(paths: Iterable[str]) -> dict[str, str]:
    """File name → text; a made one for every format where no file is named."""
    if named := {path: decode(Path(path).read_bytes()).text for path in paths}:
        return named
    return {
        "made.csv": csv_file(),
        "short.csv": "city,year,share,note\n" + repeated("Berlin,1949,12.5,The treaty was signed\n"),
        "short.yaml": repeated("- city: Berlin\n  year: 1949\n  share: 12.5\n  note: The treaty was signed\n"),
        "made.html": repeated(HTML),
        "made.ipynb": notebook(),
        "made.json": json.dumps(records(), ensure_ascii=False, indent=1),
        "made.md": repeated(MARKDOWN),
        "made.mdx": repeated(MARKDOWN),
        "made.rst": repeated(RST),
        "made.txt": repeated(PLAIN),
        "made.yaml": yaml_file(),
    }


def growth(suffix: str, unit: str) -> float:
    """How many times as long it takes to read the longer text."""
    short, long = (
        best_seconds(lambda length=length: read(f"hard{suffix}", unit * (length // len(unit))))  # type: ignore[misc]
        for length in LENGTHS
    )
    return long / short


def show_growth() -> None:
    for suffix in sorted({module: suffix for suffix, module in READERS.items() if module != "docx"}.values()):
        worst = max(HARD, key=lambda unit: growth(suffix, unit))
        print(
            f"hard{suffix:16} {growth(suffix, worst):6.1f} × for {LENGTHS[1] // LENGTHS[0]} × the text: {worst!r}"
        )


def main() -> None:
    gc.set_threshold(200_000)  # as the program does
    for path, text in sorted(texts(sys.argv[1:]).items()):
        seconds = best_seconds(lambda path=path, text=text: read_file(path, text))  # type: ignore[misc]
        peer = best_seconds(lambda text=text: WORD.findall(text))  # type: ignore[misc]
        speed = len(text.encode()) / MEGABYTE / seconds
        print(f"{path:20} {speed:6.2f} MB/s   {seconds / peer:6.1f} × re")
    if not sys.argv[1:]:
        data = word_document()
        print(f"{'made.docx':20} {1 / best_seconds(lambda: read_word(data)):6.2f} MB/s of text")
        show_growth()


if __name__ == "__main__":
    main()
