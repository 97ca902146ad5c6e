"""What is known of the place of a block of AsciiDoc."""

from __future__ import annotations

import re

from factlint.model.document import BlockKind
from factlint.reading.asciidoc import marks
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """Where a block stands, and what the lines above it say of it."""

    is_quotation: bool = False
    list_depth: int = 0
    depth: int = 0
    attributes: str = ""

    @property
    def style(self) -> str:
        """The first word of the attributes: "source" of `[source,ruby]`, "quote" of `[quote#one, A. B.]`."""
        return re.split(r"[,.#%\s]", self.attributes.strip(), maxsplit=1)[0].lower()

    def text(self) -> tuple[BlockKind, int]:
        """The kind and level of a paragraph."""
        if self.is_quotation or self.style in marks.QUOTATIONS:
            return BlockKind.QUOTATION, 1
        return BlockKind.PARAGRAPH, self.list_depth
