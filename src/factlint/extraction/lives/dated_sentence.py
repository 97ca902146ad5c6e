"""A sentence that may state a birth or death, with the dates and names in it."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class DatedSentence:
    document: Document
    sentence: ProseSpan
    dates: Sequence[Mention[Time]]
    names: Sequence[Mention[EntityRef]]
    """The known names."""

    @property
    def prose(self) -> str:
        """The prose of the whole document, to which the offsets refer."""
        return self.document.prose
