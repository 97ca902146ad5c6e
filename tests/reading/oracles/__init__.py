"""What other parsers take for the prose of a text: each module has `prose`, by a library that factlint does not use.

They decide alone what is markup. What of the rest counts as prose is factlint's own choice (code does not, struck-out
words do not), so that they follow its lists of elements and roles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from unicodedata import normalize

from factlint.model.document import BlockKind, Document
from factlint.reading.masks import addresses_and_template_tags
from factlint.reading.prose import OBJECT

_WORD = re.compile(r"\w+")


class NotUnderstood(Exception):  # noqa: N818 - a verdict about a file
    """The library itself complains about the text, so that it is no oracle for it."""


def words(prose: str) -> Counter[str]:
    """Those outside of addresses, which an oracle does not mask; raised figures as figures."""
    for mask in reversed(addresses_and_template_tags(prose)):
        prose = f"{prose[: mask.start]} {prose[mask.end :]}"
    return Counter(_WORD.findall(normalize("NFKC", prose.replace(OBJECT, " "))))


def shown_words(document: Document) -> Counter[str]:
    """The words of a document, to be held against those of an oracle."""
    return words("\n".join(_shown(document)))


def _shown(document: Document) -> Iterator[str]:
    """The prose without what stands for images, which no oracle reads."""
    source = document.source
    for block in document.blocks:
        start = document.to_source(block.prose).start
        is_image = source.endswith("![", 0, start) or source.rfind("<", 0, start) > source.rfind(">", 0, start)
        if block.kind is not BlockKind.CAPTION or not is_image:
            yield document.prose[block.prose.start : block.prose.end]
