"""What sentences say of one cell of a table, by the name of its row and what its column counts.

"Brandt won 8,100 votes" refers to the cell in the row "Tom Brandt" and the column "Votes" wherever it stands. A row is
named by its label, which only one table of the document has; a column by its heading, by what follows the number,
or by the unit that no other column has.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.stated_twice.pages import Page, read_page
from factlint.extraction.arithmetic.tables.comparisons import read_apart
from factlint.extraction.arithmetic.tables.courses import read_course, read_difference
from factlint.extraction.arithmetic.tables.grids import CODE, Grid
from factlint.extraction.arithmetic.tables.named_rows import (
    YEAR,
    Cells,
    NamedRow,
    NamedTable,
    named_tables,
    rows_by_name,
    rows_named,
    total_named,
)
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.arithmetic.tables.ranks import TableSentence, read_ranks
from factlint.extraction.arithmetic.tables.stated_columns import StatedCell, only, stated_cells
from factlint.extraction.arithmetic.tables.stated_places import read_stated_places
from factlint.extraction.arithmetic.tables.wholes import read_share_of_total, read_together
from factlint.extraction.languages.en.arithmetic.number_words import CORRECTED
from factlint.extraction.languages.en.arithmetic.tables import cells as words_of
from factlint.extraction.languages.en.arithmetic.tables.ranks import PLACES
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text, number_pattern
from factlint.extraction.shapes import rarely_matched
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Calculation, Figure, RankedFigure, Share
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import TableQuote, TableTotal
from factlint.values.regex import regex
from factlint.values.time import Grain

_FARTHEST = 3
"""The largest ratio between a number and the cell that it is taken to quote."""
_ELSEWHERE, _OTHERWISE, _TOGETHER = (
    regex(shape) for shape in (words_of.ELSEWHERE, words_of.OTHERWISE, words_of.SAID_TOGETHER)
)
_CORRECTED = regex(CORRECTED)
_SHORT = 5
_SHEET = 2
"""How many columns a fact sheet has: a table about the topic of its page."""
_SUBJECT, _FRONTED = regex(words_of.SUBJECT), regex(words_of.FRONTED)
_OF_A_PART = regex(words_of.OF_A_PART)
_ENDED = regex(words_of.ENDED)
_BEHIND_ROW, _JOINED = regex(words_of.BEHIND_ROW, re.IGNORECASE), regex(words_of.JOINED)
_TOTAL_SAID, _OF_ALL = rarely_matched(words_of.TOTAL_SAID), regex(words_of.OF_ALL)
_RESULT = regex(words_of.RESULT)
_PLACES = regex(PLACES)
_SCORE = regex(r"\d{1,3} ?[-–] ?\d{1,3}(?!\d)(?! ?[a-z%])")
_RANKING, _MEAN = regex(words_of.RANKING), regex(words_of.MEAN)


def read_table_cells(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[TableQuote | RankedFigure | TableTotal | Calculation | Share]:
    """The numbers of sentences outside tables that can only quote one cell, or be computed from some."""
    tables = named_tables(grids, text)
    rows = rows_by_name(tables)
    if not rows:
        return
    cells = Cells(skeleton_of)
    page = (
        read_page(Tellings(analysis, text)) if any(table.grid.columns == _SHEET for table in tables) else None
    )
    for sentence in sentences_outside(analysis):
        words = text.text[sentence.start : sentence.end]
        is_named = any(label in words for label in rows) or _TOTAL_SAID.search(words) is not None
        if not is_named and text.prose.find(CODE, sentence.start, sentence.end) < 0:
            continue
        has_number = number_pattern().search(text.folded[: sentence.end], sentence.start) is not None
        if not (has_number or _RANKING.search(words) or _PLACES.search(words)):
            continue
        named = [one for one in rows_named(rows, text, sentence) if not _is_within_day(analysis, one.place)]
        named = named or total_named(tables, text, sentence)
        if page is not None and named and _is_of_another(page, words, named[0]):
            continue
        if len({id(one.table) for one in named}) == 1:
            yield from _in_sentence(TableSentence(cells, words, sentence.start, named), skeleton_of(sentence))


def _is_within_day(analysis: Analysis, place: ProseSpan) -> bool:
    """Whether the name of a row is part of a date: what is stated of 9 September is not stated of September."""
    at = bisect_right(analysis.times, place.start, key=lambda one: one.prose.start) - 1
    if at < 0:
        return False
    time = analysis.times[at]
    return time.prose != place and place.end <= time.prose.end and time.value.grain <= Grain.DAY


def _is_of_another(page: Page, words: str, named: NamedRow) -> bool:
    """Whether the row of a fact sheet is named in a sentence about another thing than the page: "the battery has"."""
    if named.table.grid.columns != _SHEET:
        return False
    if _FRONTED.match(words):
        return True
    found = _SUBJECT.match(words)
    if found is None or found["noun"] in words_of.PRONOUNS or _RANKING.match(words, 0, found.end()):
        return False
    subject = found["noun"]
    label = named.table.grid.text(named.row, 0).casefold()
    said, called = ({stem_of(word) for word in words.split()} for words in (subject, label))
    is_row = not said.isdisjoint(called) or label in subject
    return not (is_row or page.may_mean(subject) or page.is_named(subject))


def _in_sentence(
    sentence: TableSentence, skeleton: Skeleton
) -> Iterator[TableQuote | RankedFigure | TableTotal | Calculation | Share]:
    cells, words, named, table = sentence.cells, sentence.words, sentence.named, sentence.table
    is_of_table = table.years.issuperset(YEAR.findall(words))
    if is_of_table and len({one.row for one in named}) == 1 and not _CORRECTED.search(skeleton.text):
        yield from read_difference(cells, skeleton, named[0])
    if (
        not is_of_table
        or _ELSEWHERE.search(_without_headings(table, skeleton.text))
        or _CORRECTED.search(skeleton.text)
    ):
        return
    rows = {one.row for one in named}
    yield from read_ranks(sentence)
    yield from read_stated_places(sentence)
    if len(rows) > 1 and _TOGETHER.search(skeleton.text):
        yield from read_together(cells, skeleton, named)
        return
    if len(rows) == 1:
        yield from read_share_of_total(cells, skeleton, named[0])
        yield from read_course(cells, skeleton, named[0])
    if len(named) == len(rows) == 2 and (apart := tuple(read_apart(cells, skeleton, named))):
        yield from apart
        return
    yield from _quotes(sentence, skeleton)


def _quotes(sentence: TableSentence, skeleton: Skeleton) -> Iterator[TableQuote]:
    """The cells that the numbers of a sentence must quote.

    A number far from its cell is no quotation of it, and then those beside it quote no cells of that column either.
    """
    cells, table = sentence.cells, sentence.table
    stated = list(stated_cells(cells, skeleton, sentence.words, table, sentence.named))
    paired = [
        (one, row, cell)
        for one, row in _paired(cells, stated, sentence.named)
        if (cell := cells.amount(table, row, one.column)) is not None
    ]
    columns_of_others = {one.column for one, _, cell in paired if not _is_near(one.figure, cell)}
    for one, row, cell in paired:
        if (
            one.column in columns_of_others
            or one.is_of_another
            or _holds_scores(table, one.column)
            or _OTHERWISE.search(_without_total(table, row, one.clause))
            or not _is_of_one_kind(one.figure, cell)
            or _is_within(sentence, row)
            or _is_extreme(table.raw_headings[one.column], skeleton.text)
        ):
            continue
        if not _is_elsewhere(cells, table, one):
            yield TableQuote(one.figure, (cell,), table.grid.text(0, one.column) or table.grid.text(row, 0))


def _holds_scores(table: NamedTable, column: int) -> bool:
    """Whether a cell of a column has two numbers with a stroke between: wins and losses, which no one number quotes."""
    return any(_SCORE.match(table.grid.text(row, column)) for row in range(1, table.grid.rows))


def _is_within(sentence: TableSentence, row: int) -> bool:
    """Whether the sentence is about part of a row: "among the women of Orm"."""
    places = (sentence.ends(named)[0] for named in sentence.named if named.row == row)
    matches = (_OF_A_PART.search(sentence.words, 0, place) for place in places)
    headings = " ".join(sentence.table.headings.values())
    return any(found is not None and found["noun"] not in headings for found in matches)


def _is_extreme(heading: str, text: str) -> bool:
    """Whether a sentence is about the highest or lowest value of what a column has the mean of."""
    is_of_means = _MEAN.search(heading) is not None and not _MEAN.search(text)
    return is_of_means and _RANKING.search(text) is not None


def _without_headings(table: NamedTable, text: str) -> str:
    """A sentence without the words of its table's headings: the mean of "mean age" is that of each row."""
    for heading in table.headings.values():
        text = text.replace(heading, " ") if " " in heading else text
    return text


def _paired(
    cells: Cells, stated: Sequence[StatedCell], named: Sequence[NamedRow]
) -> Iterator[tuple[StatedCell, int]]:
    """Each number with its row: the one with its unit, the only one, or the adjacent one if both alternate."""
    units = Counter(one.figure.value.unit for one in stated)
    of_unit = [
        (one, row)
        for one in stated
        if units[one.figure.value.unit] == 1 and (row := _row_of_unit(cells, one, named)) is not None
    ]
    yield from of_unit
    left = [one for one in stated if all(one is not bound for bound, _ in of_unit)]
    if len({one.row for one in named}) == 1:
        is_each_of_its_own = len({one.column for one in stated}) == len(stated)
        if is_each_of_its_own or len({one.column for one in stated}) == 1:
            prose = named[0].table.grid.document.prose
            yield from (
                (one, named[0].row) for one in left if is_each_of_its_own or _is_result(prose, one, left)
            )
        return
    places = sorted(
        [*((one.place.start, "row") for one in named), *((one.figure.prose.start, "told") for one in left)]
    )
    kinds = [kind for _, kind in places]
    if len(left) == len(named) and kinds in (["row", "told"] * len(left), ["told", "row"] * len(left)):
        yield from zip(left, (one.row for one in named), strict=True)
        return
    for one in left:
        before = [row for row in named if row.place.end <= one.figure.prose.start]
        if before and _is_behind(one, before, named):
            yield one, before[-1].row


def _is_result(prose: str, stated: StatedCell, all_stated: Sequence[StatedCell]) -> bool:
    """Whether a number is the last of several, and what the row has come to: "which had held 48, fell to 44"."""
    start = stated.figure.prose.start
    return stated is all_stated[-1] and _RESULT.search(prose, max(0, start - _SHORT), start) is not None


def _is_behind(stated: StatedCell, before: Sequence[NamedRow], named: Sequence[NamedRow]) -> bool:
    """Whether a number is stated of the last row before it alone, whatever other rows are named."""
    last, start, end = before[-1], stated.figure.prose.start, stated.figure.prose.end
    prose = last.table.grid.document.prose
    others = [row.place for row in named if row is not last]
    is_said = _BEHIND_ROW.fullmatch(prose, last.place.end, start) is not None
    is_joined = any(
        _JOINED.fullmatch(prose, place.end, last.place.start)
        for place in others
        if place.end <= last.place.start
    )
    is_ended = all(_ENDED.search(prose, end, place.start) for place in others if place.start >= end)
    return is_said and not is_joined and is_ended


def _row_of_unit(cells: Cells, stated: StatedCell, named: Sequence[NamedRow]) -> int | None:
    """The only named row whose cell has the unit of a measure."""
    if stated.figure.value.measure is None:
        return None
    table, unit = named[0].table, stated.figure.value.unit
    rows = {
        one.row
        for one in named
        if (cell := cells.amount(table, one.row, stated.column)) is not None and cell.value.unit == unit
    }
    return only(rows)


def _without_total(table: NamedTable, row: int, clause: str) -> str:
    """A clause without the words that name the total row."""
    return clause if row != table.total else _OF_ALL.sub("", clause)


def _is_of_one_kind(said: Figure, cell: Figure) -> bool:
    units = {said.value.unit, cell.value.unit} - {None}
    return len(units) <= 1


def _is_near(said: Figure, cell: Figure) -> bool:
    small, large = sorted((abs(said.value.written), abs(cell.value.written)))
    return small > 0 and large <= small * _FARTHEST


def _is_elsewhere(cells: Cells, table: NamedTable, stated: StatedCell) -> bool:
    """Whether a number stands in another cell that it may quote, or is the sum of its column."""
    said, unit = stated.figure.value.written, stated.figure.value.unit
    column = [figure.value.written for figure in cells.column(table, stated.column)]
    columns = (stated.column,) if stated.is_counted else table.headings
    return said == sum(column) or any(
        said == figure.value.written and (None in (unit, figure.value.unit) or unit == figure.value.unit)
        for at in columns
        for figure in cells.column(table, at)
    )
