"""How many rows a table has, stated by a sentence that counts what its first column names: "our four branches"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import CODE, Grid, written
from factlint.extraction.languages.en.arithmetic.tables import headings
from factlint.extraction.languages.en.arithmetic.tables import restated as words_of
from factlint.extraction.languages.en.arithmetic.tables.ranks import UNRANKED
from factlint.extraction.languages.en.chronology.times_of_day import timetables
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.extraction.shapes import shapes
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.reading_order import heading_above
from factlint.model.table_arithmetic import TableRows
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_PARTIAL, _UNRANKED, _OTHERS = regex(words_of.PARTIAL), regex(UNRANKED), regex(words_of.OTHERS)
_MERGED = regex(headings.EMPTY)
_DEPARTS = regex(timetables.DEPARTS)
_WORD = regex(r"[a-z]{2,}")
_MOST_ROWS = 30
_PAIR = 2
"""The largest ratio of all rows to "these"; fewer are a subset mentioned just before."""
_REACH = 200
"""Characters of its section before a table that may say that it is not complete."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A table whose first column names things of one kind, each once."""

    names: tuple[ProseSpan, ...]
    start: int
    labels: frozenset[str]
    """The one-word names, in small letters."""
    sums: frozenset[Fraction]
    """The sums of its columns of numbers."""


def read_row_counts(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[TableRows]:
    """The counts in sentences outside tables of things that a table lists completely.

    A sentence that ends with a colon announces what follows (`lists.enumerations`).
    """
    kinds = _kinds(grids, text)
    if not kinds:
        return
    inside = {block.prose.start for block in analysis.document.blocks if block.kind is BlockKind.TABLE_CELL}
    for sentence in analysis.sentences:
        words = text.text[sentence.start : sentence.end]
        if sentence.start in inside or words.endswith(":") or not any(kind in words for kind in kinds):
            continue
        skeleton = skeleton_of(sentence)
        if not (_PARTIAL.search(skeleton.text) or _OTHERS.search(skeleton.text)):
            found = _in_sentence(sentence, skeleton, kinds)
            yield from (one for one in found if not _are_some_of_all(analysis, one))


def _in_sentence(
    sentence: ProseSpan, skeleton: Skeleton, kinds: dict[str, _Listed | None]
) -> Iterator[TableRows]:
    for pattern in (*words_of.ROW_COUNTS, words_of.DEFINITE_COUNT):
        for found in shapes((pattern,)).finditer(skeleton.text):
            said, listed = skeleton.figure(found, "said"), kinds.get(stem_of(found["noun"]))
            if listed is None or said.value.hedge is not Hedge.EXACTLY or said.value.high is not None:
                continue
            if not listed.labels.isdisjoint(_WORD.findall(found.group())):
                continue  # "four LAN ports" are those of one row
            is_definite = pattern == words_of.DEFINITE_COUNT
            if is_definite and not (sentence.start < listed.start or said.value.written > len(listed.names)):
                continue
            if said.value.written in listed.sums:
                continue  # "the 100 drinks" are those that a column counts
            if said.value.written * _PAIR < len(listed.names) and found.group().startswith(words_of.THESE):
                continue
            yield TableRows(said, listed.names, found["noun"])
            return


def _are_some_of_all(analysis: Analysis, stated: TableRows) -> bool:
    """Whether they are fewer than the rows, and the text elsewhere counts as many of them as there are rows."""
    noun, rows = stem_of(stated.noun), len(stated.rows)
    is_less = stated.said.value.written < rows
    return is_less and any(one.value.unit == noun and one.value.written == rows for one in analysis.quantities)


def _kinds(grids: Sequence[Grid], text: Text) -> dict[str, _Listed | None]:
    """Nouns that head the first column of a table, with their table; None if two tables have them."""
    kinds: dict[str, _Listed | None] = {}
    for grid in map(Grid.labelled, grids):
        heading = _kind(grid.text(0, 0).strip(" *_:"))
        if grid.rows <= _MOST_ROWS and heading.isalpha():
            kinds[heading] = None if heading in kinds else _listed(grid, text)
    return {kind: listed for kind, listed in kinds.items() if listed is not None}


def _kind(heading: str) -> str:
    """The noun that a heading is, or means: "Departs Ulm" heads departures."""
    return timetables.DEPARTING if _DEPARTS.fullmatch(heading) else stem_of(heading.casefold())


def _listed(grid: Grid, text: Text) -> _Listed | None:
    rows = [row for row in range(1, grid.rows) if (row, 0) in grid.cells]
    names = {row: _name(grid, row).casefold().strip(" *_:") for row in rows}
    stated = tuple(grid.cells[row, 0].prose for row, name in names.items() if not _UNRANKED.fullmatch(name))
    unranked = [name for name in names.values() if _UNRANKED.fullmatch(name)]
    has_others = any(not name.startswith(words_of.TOTALS) for name in unranked)
    is_whole = len({*names.values()}) == len(rows) == grid.rows - 1 and not any(
        _MERGED.fullmatch(name) for name in names.values()
    )
    is_whole = is_whole and not _are_states([name for name in names.values() if name.isdigit()])
    start = min(cell.prose.start for cell in grid.cells.values())
    heading = heading_above(grid.document.blocks, start)
    section = heading.prose.start if heading else 0
    is_partial = _PARTIAL.search(text.text, max(section, start - _REACH), start)
    labels = frozenset(name for name in names.values() if _WORD.fullmatch(name))
    return (
        _Listed(stated, start, labels, _sums(grid, rows))
        if is_whole and len(stated) > 1 and not (has_others or is_partial)
        else None
    )


def _sums(grid: Grid, rows: Sequence[int]) -> frozenset[Fraction]:
    """The sums of the columns in which every row has a number."""
    columns = ([grid.figure(row, column) for row in rows] for column in range(1, grid.columns))
    return frozenset(
        sum_of_figures(figure for figure in column if figure is not None) for column in columns if all(column)
    )


def _are_states(numbers: Sequence[str]) -> bool:
    """Whether numeric names do not ascend, unlike those of numbered things: "000", "100", "010"."""
    return any(int(one) >= int(other) for one, other in pairwise(numbers))


def _name(grid: Grid, row: int) -> str:
    """The text of the first cell of a row, with code as it is written."""
    text = grid.text(row, 0)
    return written(grid.document, grid.cells[row, 0].prose) if CODE in text else text
