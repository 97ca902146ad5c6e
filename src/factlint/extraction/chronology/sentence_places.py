"""Where the sentences of a document stand: in which block, below which heading, and which blocks belong together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import groupby

from factlint.extraction.block_order import Above, blocks_above
from factlint.extraction.sentences import is_running
from factlint.model.document import RUNNING_TEXT, BlockKind, Document, ProseSpan
from factlint.model.reading_order import index_behind


class SentencePlaces:
    """Sentences are named by their number, blocks by their index in the document. Every answer is computed once."""

    def __init__(self, document: Document, sentences: Sequence[ProseSpan]) -> None:
        self._document = document
        self._sentences = sentences

    @cached_property
    def starts(self) -> list[int]:
        """Where each block begins."""
        return [block.prose.start for block in self._document.blocks]

    def block_at(self, position: int) -> int:
        """The block in which a place of the prose stands."""
        return bisect_right(self.starts, position) - 1

    def block_of(self, number: int) -> int:
        """The block in which a sentence stands."""
        return self.block_at(self._sentences[number].start)

    def kind(self, block: int) -> BlockKind:
        """The kind of a block; a table cell that holds prose counts as a list item."""
        shown = self._document.blocks[block]
        text = self._document.prose[shown.prose.start : shown.prose.end]
        return BlockKind.LIST_ITEM if shown.kind is BlockKind.TABLE_CELL and is_running(text) else shown.kind

    @cached_property
    def stretches(self) -> tuple[tuple[BlockKind, range], ...]:
        """Each paragraph, list item and heading, as the numbers of its sentences."""
        found: list[tuple[BlockKind, range]] = []
        behind = 0
        for block, sentences in groupby(map(self.block_of, range(len(self._sentences)))):
            first, behind = behind, behind + sum(1 for _ in sentences)
            found.append((self.kind(block), range(first, behind)))
        return tuple(one for one in found if one[0] in RUNNING_TEXT or one[0] is BlockKind.HEADING)

    def section(self, number: int) -> int:
        """The number of the heading above a sentence, 0 for none: two sentences of one section have the same."""
        at = bisect_right(self._headings, number)
        return self._headings[at - 1] if at else 0

    @cached_property
    def _headings(self) -> list[int]:
        return [numbers.start for kind, numbers in self.stretches if kind is BlockKind.HEADING]

    def is_apart(self, above: int, below: int) -> bool | None:
        """Whether the lower of two blocks may continue the upper one only if its words show it; None if it cannot.

        Blocks between them may hold nothing but remarks.
        """
        is_apart = False
        while below > above:
            step = self._above.get(below)
            if step is None or (step.place > above and self._has_sentence(step.place)):
                return None
            below, is_apart = step.place, is_apart or step.is_apart
        return is_apart if below == above else None

    def _has_sentence(self, block: int) -> bool:
        """Whether a block holds a sentence that is no remark."""
        first, behind = (index_behind(self._sentences, start) for start in self.starts[block : block + 2])
        return first < behind

    @cached_property
    def _above(self) -> Mapping[int, Above]:
        return blocks_above(self._document)
