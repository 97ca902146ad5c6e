"""The row of a table, or of a list of amounts, that a sentence calls the largest, or larger than another.

The words between a superlative and a row connect the two ("the Tarn is the second longest", "the largest is the Orm",
"Orm, the smallest, …", "Ode has the most huts"); the noun after it, or the dimension that it measures, selects the
column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedRow, NamedTable, plain_values
from factlint.extraction.languages.en.arithmetic.tables import cells as cell_words
from factlint.extraction.languages.en.arithmetic.tables import ranks as words_of
from factlint.extraction.languages.en.arithmetic.tables import stated_ranks as stated_words
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import RankedFigure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_SUPERLATIVE, _COMPARED = regex(words_of.SUPERLATIVE), regex(words_of.COMPARED)
_NOT_RANKED, _NOT_RANKED_BY_NOUN = regex(words_of.NOT_RANKED), regex(words_of.NOT_RANKED_BY_NOUN)
_NO_AMOUNT = regex(words_of.NO_AMOUNT)
_NOT_COMPARED = regex(words_of.NOT_COMPARED)
_IS, _HAS, _APPOSED, _IS_ROW, _ENDS = (
    regex(shape) for shape in (words_of.IS, words_of.HAS, words_of.APPOSED, words_of.IS_ROW, words_of.ENDS)
)
_OF_SET = regex(stated_words.OF_SET)
_EXTREMES = ((regex(words_of.PEAKED), True), (regex(words_of.HOLLOW), False))
_PER = regex(words_of.PER)
_FEWEST_ROWS = 3
_SHORTEST_NOUN = 3


@dataclass(frozen=True, slots=True)
class TableSentence:
    """A sentence outside tables with the rows of one table that it names, in reading order."""

    cells: Cells
    words: str
    start: int
    """Its offset in the prose."""
    named: Sequence[NamedRow]

    @property
    def table(self) -> NamedTable:
        return self.named[0].table

    def ends(self, row: NamedRow) -> tuple[int, int]:
        """Where a row is named in the words."""
        return row.place.start - self.start, row.place.end - self.start


def read_ranks(sentence: TableSentence) -> Iterator[RankedFigure]:
    """The ranks that a sentence gives rows, each in the only column that it can be about."""
    for found in _SUPERLATIVE.finditer(sentence.words):
        how, nouns = found["how"], found["noun"].split()
        by_noun = (
            _column_of_nouns(sentence.table, nouns) if how in words_of.MOST_OF | words_of.LEAST_OF else None
        )
        guard = _NOT_RANKED if by_noun is None else _NOT_RANKED_BY_NOUN
        row = None if guard.search(sentence.words) else _row_of(sentence, found, is_of_noun=by_noun is not None)
        column = by_noun if by_noun is not None else _column(sentence.cells, sentence.table, how)
        if row is not None and column is not None:
            is_largest = how in words_of.MOST or how in words_of.MOST_OF
            rank = words_of.ORDINALS.get(found["rank"] or "", 1)
            place = ProseSpan(sentence.start + found.start("how"), sentence.start + found.end("how"))
            yield from _ranked(sentence, (row, column), place, rank if is_largest else -rank)
    yield from _extremes(sentence)
    yield from _comparisons(sentence)


def _row_of(sentence: TableSentence, found: re.Match[str], *, is_of_noun: bool) -> NamedRow | None:
    """The row that a superlative is about."""
    words = sentence.words
    for row in sentence.named:
        start, end = sentence.ends(row)
        if end <= found.start():
            between = words[end : found.start()]
            shapes = (_IS, _APPOSED, _HAS) if is_of_noun else (_IS, _APPOSED)
            is_joined = any(shape.fullmatch(between) for shape in shapes)
            if is_joined and _ENDS.match(words, found.end()):
                return row
        elif start < found.end() < end and _ENDS.match(words, end):
            return row  # "the longest stage is the second": the row is called so
        elif found.end() <= start:
            between = _OF_SET.sub("", words[found.end() : start])
            if (_IS_ROW.fullmatch(between) or between == words_of.APPOSED) and _ENDS.match(words, end):
                return row
    return None


def _ranked(
    sentence: TableSentence, place: tuple[NamedRow, int], word: ProseSpan, rank: int
) -> Iterator[RankedFigure]:
    """The rank of a row in a column, counted from the smallest number if it is negative."""
    row, column = place
    values = plain_values(sentence.cells, row.table, column)
    if row.row in values and len(values) >= _FEWEST_ROWS:
        cell = values.pop(row.row)
        label = row.table.grid.text(row.row, 0)
        yield RankedFigure(word, abs(rank), rank > 0, cell, tuple(values.values()), label)


def _extremes(sentence: TableSentence) -> Iterator[RankedFigure]:
    """The row with the largest number of a column: "visitors peaked in 2019"."""
    for row in sentence.named:
        start, end = sentence.ends(row)
        for column, heading in sentence.table.headings.items():
            at = sentence.words.find(heading, 0, start) if len(heading) > _SHORTEST_NOUN else -1
            between = sentence.words[at + len(heading) : start]
            for shape, is_largest in _EXTREMES:
                if at >= 0 and shape.match(between) and _ENDS.match(sentence.words, end):
                    rank = 1 if is_largest else -1
                    yield from _ranked(sentence, (row, column), row.place, rank)


def _comparisons(sentence: TableSentence) -> Iterator[RankedFigure]:
    """The larger of two rows: "the Orm is longer than the Ode"."""
    for first, second in pairwise(sentence.named):
        between = sentence.words[sentence.ends(first)[1] : sentence.ends(second)[0]]
        found = _COMPARED.match(between)
        if found is None or first.row == second.row or _NOT_COMPARED.search(sentence.words):
            continue
        how = words_of.SUPERLATIVE_OF[found["how"]]
        by_noun = _column_of_nouns(sentence.table, found["noun"].split())
        column = by_noun if by_noun is not None else _column(sentence.cells, sentence.table, how)
        if column is None or (by_noun is None and found["noun"]):
            continue
        mine, theirs = (sentence.cells.amount(sentence.table, one.row, column) for one in (first, second))
        if mine is not None and theirs is not None and mine.value.unit == theirs.value.unit:
            start = sentence.start + sentence.ends(first)[1]
            word = ProseSpan(start + found.start("how"), start + found.end("how"))
            is_largest = found["how"] not in words_of.LESS
            yield RankedFigure(word, 1, is_largest, mine, (theirs,), sentence.table.grid.text(first.row, 0))


def _column_of_nouns(table: NamedTable, nouns: Sequence[str]) -> int | None:
    """The only column whose heading contains all words of a noun phrase, or their synonyms."""
    names = [{stem_of(name) for name in (noun, *cell_words.SHORT_HEADINGS.get(noun, ()))} for noun in nouns]
    columns = [
        column
        for column, heading in table.headings.items()
        if not _NO_AMOUNT.search(heading)
        and _holds_all({stem_of(word) for word in _PER.split(heading)[0].split()}, names)
    ]
    return columns[0] if len(columns) == 1 else None


def _holds_all(heading: AbstractSet[str], names: Sequence[AbstractSet[str]]) -> bool:
    return bool(names) and all(heading & name for name in names)


def _column(cells: Cells, table: NamedTable, how: str) -> int | None:
    """The column that a superlative is about: the only one with amounts, or the only one with such a heading."""
    measure = words_of.MOST.get(how) or words_of.LEAST.get(how)
    amounts = [
        column
        for column, heading in table.raw_headings.items()
        if not _NO_AMOUNT.search(heading) and len(plain_values(cells, table, column)) >= _FEWEST_ROWS
    ]
    if measure is None and how not in words_of.OF_ANY:
        return None
    if len(amounts) == 1 and how not in words_of.OF_HEADING:
        return amounts[0]
    if measure is None:
        return None
    heads = re.compile(rf"(?<![\w/])(?:{measure})(?![\w/])")
    headed = [column for column in amounts if heads.search(table.raw_headings[column])]
    return headed[0] if len(headed) == 1 else None
