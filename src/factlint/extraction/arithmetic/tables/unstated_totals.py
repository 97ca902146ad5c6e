"""The total of a column that only a sentence states: "The whole way is 48 km long"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_count, is_near, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import counted_as, stated_in
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.tables import unstated_totals as words_of
from factlint.extraction.languages.en.arithmetic.tables.headings import TOTAL
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import TableTotal
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_OF_ALL, _IN_ALL, _OTHERWISE = map(regex, (words_of.OF_ALL, words_of.IN_ALL, words_of.OTHERWISE))
_NOT_SUMMED, _TOTAL = regex(words_of.NOT_SUMMED), regex(TOTAL)
_FEWEST, _MOST, _PAIR = 3, 30, 2
"""The least and the largest number of rows of such a table."""

_Column = tuple[str, Sequence[Figure]]


def read_unstated_totals(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[TableTotal]:
    """The amounts of sentences about all rows, with those of the only column in their unit."""
    outside = list(sentences_outside(analysis))
    for sentence in outside:
        yield from _by_rows(skeleton_of(sentence), grids)
    sentences = [one for one in outside if _states_all(text, one)]
    if not sentences:
        return
    columns = [column for grid in grids for column in _columns(grid, skeleton_of)]
    are_numbered = all(grid.labelled() is not grid for grid in grids)
    for sentence in sentences:
        is_of_all = are_numbered or _OF_ALL.search(text.text, sentence.start, sentence.end)
        if not is_of_all or _OTHERWISE.search(text.text, sentence.start, sentence.end):
            continue
        for figure in skeleton_of(sentence).figures:
            alike = [column for column in columns if column[1][0].value.unit == figure.value.unit]
            if len(alike) == 1 and _is_stated_of(figure, alike[0][1]):
                heading, parts = alike[0]
                yield TableTotal(figure, tuple(parts), heading)


def _by_rows(sentence: Skeleton, grids: Sequence[Grid]) -> Iterator[TableTotal]:
    """The number that a sentence states beside that of all rows: "the fair has 48 stalls in four halls"."""
    stated = [one for one in stated_in(sentence) if one.noun is not None and one.is_plain]
    if len(stated) != _PAIR or len(sentence.figures) != _PAIR or _OTHERWISE.search(sentence.text):
        return
    for said, rows in (stated, stated[::-1]):
        for grid in grids:
            if rows.number != grid.rows - 1 or stem_of(grid.text(0, 0).casefold()) != stem_of(rows.noun or ""):
                continue
            headings = [counted_as(stem_of(grid.text(0, column).casefold())) for column in range(grid.columns)]
            for heading, parts in _counts(grid, headings, counted_as(stem_of(said.noun or ""))):
                if said.number.denominator == 1 and is_near(said.number, sum_of_figures(parts)):
                    yield TableTotal(said.figure, tuple(parts), heading)


def _counts(grid: Grid, headings: Sequence[str], noun: str) -> Iterator[_Column]:
    """The only column that counts what a noun names, in a table of several rows without a total."""
    labels = [grid.text(row, 0).casefold().strip(" *_:") for row in range(1, grid.rows)]
    if headings.count(noun) != 1 or not _FEWEST <= len(labels) <= _MOST or any(map(_TOTAL.match, labels)):
        return
    column = headings.index(noun)
    parts = [part for row in range(1, grid.rows) if (part := grid.figure(row, column)) is not None]
    if len(parts) == len(labels) and all(is_count(part) for part in parts):
        yield grid.text(0, column), parts


def _states_all(text: Text, sentence: ProseSpan) -> bool:
    return any(form.search(text.text, sentence.start, sentence.end) for form in (_OF_ALL, _IN_ALL))


def _is_stated_of(figure: Figure, parts: Sequence[Figure]) -> bool:
    """Whether an amount may be meant as the sum of others."""
    value = figure.value
    is_plain = value.hedge is Hedge.EXACTLY and value.high is None and value.measure is not None
    is_a_part = any(part.value.written == value.written for part in parts)
    return is_plain and not is_a_part and is_near(value.written, sum_of_figures(parts))


def _columns(grid: Grid, skeleton_of: SkeletonOf) -> Iterator[_Column]:
    """The columns of amounts in one unit, in a table without a total."""
    labels = [grid.text(row, 0).casefold().strip(" *_:") for row in range(1, grid.rows)]
    if not _FEWEST <= len(labels) <= _MOST or any(map(_TOTAL.match, labels)):
        return
    for column in range(1, grid.columns):
        heading = grid.text(0, column)
        parts = [_amount(grid, row, column, skeleton_of) for row in range(1, grid.rows)]
        stated = [part for part in parts if part is not None]
        is_whole = len(stated) == len(parts) and len({part.value.unit for part in stated}) == 1
        if is_whole and not _NOT_SUMMED.search(heading.casefold()):
            yield heading, stated


def _amount(grid: Grid, row: int, column: int, skeleton_of: SkeletonOf) -> Figure | None:
    """The measure that is all of a cell."""
    cell = grid.cells.get((row, column))
    figures = skeleton_of(cell.prose).figures if cell else ()
    is_alone = len(figures) == 1 and cell is not None and figures[0].said.strip() == grid.text(row, column)
    return figures[0] if is_alone and figures[0].value.measure is not None else None
