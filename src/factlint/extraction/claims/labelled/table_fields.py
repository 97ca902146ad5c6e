"""Cells of a table about the things in its first column: "Mont Blanc | 4,806" under "Height (m)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.extraction.claims.labelled.field_values import field_claim, properties_labelled, values_alone
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.languages.en.claims.labelled import fields as words_of
from factlint.extraction.quantities.headings import unit_of_heading, words_of_heading
from factlint.model.claim import Claim
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.reading_order import within
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_RANK, _LABEL, _OF_A_TIME = (regex(each) for each in (words_of.RANK, words_of.LABEL, words_of.OF_A_TIME))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row whose first cell consists of one name."""

    thing: Mention[EntityRef]
    cells: tuple[Block, ...]
    """The cells behind it."""


def read_table_fields(scenes: Scenes, mentions: Mentions) -> Iterator[Claim]:
    """The claims of tables whose heads name properties of the things in the first column."""
    cells = (cell for cell in scenes.document.blocks if cell.kind is BlockKind.TABLE_CELL and cell.table >= 0)
    for _, table in groupby(cells, key=lambda cell: cell.table):
        heads, *below = (tuple(row) for _, row in groupby(table, key=lambda cell: cell.row))
        if heads[0].row == 0 and below:
            yield from _claims_of_table(scenes, mentions, heads, below)


def _claims_of_table(
    scenes: Scenes, mentions: Mentions, heads: Sequence[Block], below: Sequence[Sequence[Block]]
) -> Iterator[Claim]:
    """The claims of the rows below the heads; none for a thing with several rows."""
    prose = scenes.document.prose
    rows = tuple(row for cells in below if (row := _row(prose, cells, mentions)) is not None)
    times = Counter(row.thing.value.id for row in rows)
    labels = {head.column: head.prose for head in heads}
    for row in rows:
        for cell in row.cells:
            if times[row.thing.value.id] == 1 and (label := labels.get(cell.column)) is not None:
                yield from _claims_of_cell(scenes, mentions, row.thing, label, cell.prose)


def _row(prose: str, cells: Sequence[Block], mentions: Mentions) -> _Row | None:
    """The row, if its first cell, or the second after a rank, consists of one name."""
    ranked = _RANK.fullmatch(prose, cells[0].prose.start, cells[0].prose.end) is not None
    first, *rest = cells[ranked:] or cells
    named = tuple(filter(is_named, within(mentions.entities, first.prose)))
    is_alone = (
        len(named) == 1
        and named[0].value.is_known
        and not named[0].is_guess
        and _LABEL.fullmatch(prose, first.prose.start, named[0].prose.start) is not None
        and _LABEL.fullmatch(prose, named[0].prose.end, first.prose.end) is not None
    )
    return _Row(named[0], tuple(rest)) if is_alone else None


def _claims_of_cell(
    scenes: Scenes, mentions: Mentions, thing: Mention[EntityRef], label: ProseSpan, stated: ProseSpan
) -> Iterator[Claim]:
    """The claims of a cell that consists of its value, under a head without a date."""
    prose = scenes.document.prose
    head = prose[label.start : label.end].strip()
    if _OF_A_TIME.search(head) is not None:
        return
    unit = unit_of_heading(head, scenes.rules.units())
    for prop in properties_labelled(scenes.rules, thing.value, words_of_heading(head) if unit else head):
        for value in values_alone(scenes.document, mentions, prop, stated, unit):
            yield field_claim(thing, prop, value, label, "table")
