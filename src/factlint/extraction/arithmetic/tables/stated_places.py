"""The places of several rows of a ranking in one sentence: "Duarte finished second and Kibet fourth"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.tables.named_rows import NamedRow
from factlint.extraction.arithmetic.tables.ranks import TableSentence
from factlint.extraction.languages.en.arithmetic.tables.ranks import PLACE_BEHIND
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import TableQuote
from factlint.values.regex import regex

_PLACE_BEHIND = regex(PLACE_BEHIND)


def read_stated_places(sentence: TableSentence) -> Iterator[TableQuote]:
    """The only place in a sentence that is not that of its row, beside one that is: both are of the same order."""
    rows = sentence.named
    ends = [*(row.place.start - sentence.start for row in rows[1:]), len(sentence.words)]
    quotes = [
        TableQuote(said, (cell,), row.table.grid.text(0, row.table.grid.columns - 1))
        for row, end in zip(rows, ends, strict=True)
        if (cell := _rank(row)) is not None and (said := _said(sentence, row, end)) is not None
    ]
    wrong = [one for one in quotes if one.said.value.written != one.cells[0].value.written]
    if len(wrong) == 1 < len(quotes):
        yield wrong[0]


def _rank(named: NamedRow) -> Figure | None:
    """The place of a row, which `Grid.labelled` moves to the last column."""
    last = named.table.grid.columns - 1
    return named.table.grid.figure(named.row, last) if last not in named.table.headings else None


def _said(sentence: TableSentence, named: NamedRow, end: int) -> Figure | None:
    """The ordinal right behind the name of a row, at the end of its clause."""
    found = _PLACE_BEHIND.match(sentence.words, sentence.ends(named)[1], end)
    if found is None:
        return None
    place = ProseSpan(*(sentence.start + at for at in found.span("nth")))
    return number_at(named.table.grid.document, place, ORDINALS[found["nth"]])
