"""Terms in rows of tables, under heads that say so: "Mayor | Took office | Left office"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.offices.lists import is_listed_under
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.claims.terms.ties import Owners, Tie, ties_in
from factlint.extraction.languages.en.claims.terms import tables as words_of
from factlint.model.claim import Aspect, Claim
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.model.mention import Mention
from factlint.model.rule_base import Property
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_FIRST = regex(words_of.FIRST, re.IGNORECASE)
_LAST = regex(words_of.LAST, re.IGNORECASE)
_WHOLE = regex(words_of.WHOLE, re.IGNORECASE)
_FOOTNOTE = regex(words_of.FOOTNOTE)
_DASH = regex(r"\s?[-\u2010-\u2015]\s?")

Ends = tuple[tuple[Aspect, Mention[Time]], ...]
"""The ends of a term that a row states."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a document's tables with bounds of terms."""

    cells: tuple[Block, ...]
    ends: Mapping[tuple[int, int], Ends]
    """Table and row → what the row states."""

    def at(self, place: ProseSpan) -> tuple[Block, Ends] | None:
        """The cell that contains a place, with the bounds in its row; None outside such rows."""
        index = bisect_right(self.cells, place.start, key=lambda cell: cell.prose.start) - 1
        cell = self.cells[index] if index >= 0 else None
        if cell is None or not cell.prose.holds(place):
            return None
        ends = self.ends.get((cell.table, cell.row), ())
        return (cell, ends) if ends else None


def index_rows(document: Document, times: Sequence[Mention[Time]]) -> Rows:
    """The rows of all tables with their times."""
    cells = tuple(block for block in document.blocks if block.kind is BlockKind.TABLE_CELL and block.table >= 0)
    heads = {
        (cell.table, cell.column): document.prose[cell.prose.start : cell.prose.end].strip()
        for cell in cells
        if cell.row == 0
    }
    ends: dict[tuple[int, int], Ends] = {}
    for cell, inside in zip(cells, by_sentence(times, [cell.prose for cell in cells]), strict=True):
        stated = _ends(document, cell, heads.get((cell.table, cell.column), ""), inside) if cell.row else ()
        if stated:
            ends[cell.table, cell.row] = (*ends.get((cell.table, cell.row), ()), *stated)
    return Rows(cells, ends)


def _ends(document: Document, cell: Block, head: str, times: Sequence[Mention[Time]]) -> Ends:
    """The ends that a cell states under its head, if it holds nothing else."""
    if not times or not _is_alone(document, cell, ProseSpan(times[0].prose.start, times[-1].prose.end)):
        return ()
    if len(times) == 1:
        for pattern, aspect in ((_FIRST, Aspect.STARTS), (_LAST, Aspect.ENDS)):
            if pattern.fullmatch(head):
                return ((aspect, times[0]),)
        return ()
    first, *others = times
    is_pair = len(others) == 1 and _DASH.fullmatch(document.prose, first.prose.end, others[0].prose.start)
    return ((Aspect.STARTS, first), (Aspect.ENDS, others[0])) if is_pair and _WHOLE.fullmatch(head) else ()


def _is_alone(document: Document, cell: Block, span: ProseSpan) -> bool:
    """Whether a cell contains nothing but a span and a footnote."""
    before = document.prose[cell.prose.start : span.start]
    return not before.strip() and _FOOTNOTE.fullmatch(document.prose, span.end, cell.prose.end) is not None


def bind_rows(scene: Scene, owners: Owners, rows: Rows) -> Iterator[Claim]:
    """The claims of a row about the terms of the entity in its cell."""
    found = rows.at(scene.sentence) if rows.ends else None
    if found is None:
        return
    cell, ends = found
    for tie in ties_in(scene, owners):
        if _is_alone(scene.document, cell, tie.value.prose):
            yield from _claims(scene, tie, ends)


def _claims(scene: Scene, tie: Tie, ends: Ends) -> Iterator[Claim]:
    for prop in tie.properties:
        if prop in tie.offices and not is_listed_under(scene, tie, prop):
            continue
        for aspect, time in ends:
            if not time.is_guess:
                yield at_times(
                    scene.claim(
                        tie.subject,
                        Property(prop, "entity"),
                        tie.value,
                        tie.value.prose,
                        binder="term-stretch",
                        asserting=tie.value.prose,
                    ),
                    (time,),
                    aspect,
                )
