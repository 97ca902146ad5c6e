"""Where a body of reStructuredText stands."""

from __future__ import annotations

from factlint.model.document import BlockKind
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """The context of a body."""

    quotations: int = 0
    list_depth: int = 0
    depth: int = 0
    """The nesting of bodies."""
    lead: BlockKind = BlockKind.PARAGRAPH
    """The kind of its first paragraph."""

    def within(self, *, quotations: int = 0, list_depth: int = 0, lead: BlockKind | None = None) -> Context:
        """The context of a body in this one."""
        lead = lead or BlockKind.PARAGRAPH
        return Context(self.quotations + quotations, self.list_depth + list_depth, self.depth + 1, lead)

    def text(self) -> tuple[BlockKind, int]:
        """The kind and level of a paragraph that comes first."""
        if self.quotations:
            return BlockKind.QUOTATION, self.quotations
        return self.lead, self.list_depth
