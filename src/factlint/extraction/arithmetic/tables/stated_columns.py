"""The columns that the numbers of a sentence refer to: by what they count, by their unit, by the headings said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton
from factlint.extraction.arithmetic.tables.labels import occurs_in
from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedRow, NamedTable
from factlint.extraction.languages.en.arithmetic.tables import cells as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_SHORTEST_HEADING = 3
_BEHIND = regex(r"(?:(?: |-)([a-z]+))?(?: ([a-z]+))?")
_RESTRICTED, _OTHER_MONEY = regex(words_of.RESTRICTED), regex(words_of.OTHER_MONEY)
_FOR_SALE = regex(words_of.FOR_SALE)
_BESIDE = regex(words_of.BESIDE)
_PREDICATED = regex(words_of.PREDICATED)
_OF_WHOLE = regex(words_of.OF_WHOLE)
_PEOPLE_BEFORE, _PEOPLE_END = regex(words_of.PEOPLE_BEFORE), regex(words_of.PEOPLE_END)
_MONEY_HEADING, _SHARE_HEADING = regex(words_of.MONEY_HEADING), regex(words_of.SHARE_HEADING)
_SAID_OF, _NOT_BOUND, _PERIOD = (
    regex(shape) for shape in (words_of.SAID_OF, words_of.NOT_BOUND, words_of.PERIOD)
)
_ASKED_BEFORE, _CASE_BEHIND = regex(words_of.ASKED_BEFORE), regex(words_of.CASE_BEHIND)
_OF_WHAT, _OF_NOUN, _WORD = regex(words_of.OF_WHAT), regex(words_of.OF_NOUN), regex(r"[a-z]+")
_CLAUSE = regex(words_of.NEXT_CLAUSE)
_REACH = 40
"""Characters between the name of a row and its number."""


@dataclass(frozen=True, slots=True)
class StatedCell:
    """A number of a sentence, with the only column that it can be in."""

    figure: Figure
    column: int
    clause: str
    is_counted: bool
    """Whether the words next to the number identify the column."""
    is_of_another: bool
    """Whether a noun before the number states that it measures something else than the column."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """A table, and the words of a sentence about it with the rows that they name."""

    cells: Cells
    table: NamedTable
    named: Sequence[NamedRow]
    words: str


def stated_cells(
    cells: Cells, skeleton: Skeleton, words: str, table: NamedTable, named: Sequence[NamedRow]
) -> Iterator[StatedCell]:
    for token in TOKEN.finditer(skeleton.text):
        figure = skeleton.figures[int(token[1])]
        if figure.value.hedge is not Hedge.EXACTLY or figure.value.high is not None:
            continue
        reach = max(0, token.start() - _REACH)
        counted = _by_measured(table, skeleton.text, token, figure)
        if _NOT_BOUND.search(skeleton.text, reach, token.start()) or (
            not counted and _is_of_a_part(skeleton.text, token, figure)
        ):
            continue
        before, nouns = skeleton.text[: token.start()], _nouns(skeleton.text, token)
        counted = counted or _by_noun(table, nouns, before) or _by_people(table, nouns, skeleton.text, token)
        columns = counted or _by_words(_Stated(cells, table, named, words), before, nouns, figure)
        column = only(columns)
        is_priced = column is not None and not table.headings[column] and figure.value.unit in MONEY
        if is_priced and not _is_asked(skeleton.text, token, named, figure):
            continue
        if column is not None:
            is_of_another = figure.value.unit is not None and _is_of_other_noun(table, column, before)
            yield StatedCell(figure, column, _clause(skeleton.text, token), bool(counted), is_of_another)


def _is_asked(text: str, token: re.Match[str], named: Sequence[NamedRow], figure: Figure) -> bool:
    """Whether a price in a sentence is that of the last row named before it, and of no special case."""
    reach = figure.prose.start - max((row.place.end for row in named if row.place < figure.prose), default=0)
    before = text[max(0, token.start() - reach) : token.start()]
    return _ASKED_BEFORE.fullmatch(before) is not None and _CASE_BEHIND.match(text, token.end()) is None


def _is_of_a_part(text: str, token: re.Match[str], figure: Figure) -> bool:
    """Whether a number is about a part of what the cell counts; a share may be "of the mark"."""
    is_share = figure.value.unit == "percent" and _OF_WHOLE.match(text, token.end()) is not None
    return not is_share and any(form.match(text, token.end()) for form in (_RESTRICTED, _PREDICATED))


def counted_columns(table: NamedTable, skeleton: Skeleton, figure: Figure) -> set[int]:
    """The columns that count what follows a number in a sentence."""
    at = skeleton.figures.index(figure)
    token = next((one for one in TOKEN.finditer(skeleton.text) if int(one[1]) == at), None)
    return _by_noun(table, _nouns(skeleton.text, token), "") if token else set()


def _nouns(text: str, token: re.Match[str]) -> tuple[str, ...]:
    """The two words after a number; for "a month" the second."""
    behind = _BEHIND.match(text, token.end())
    return tuple(noun for noun in behind.groups() if noun) if behind else ()


def _by_noun(table: NamedTable, nouns: Sequence[str], before: str) -> set[int]:
    """The columns that count the noun after a number, or the object of the verb before it."""
    if nouns[:1] and nouns[0] in words_of.PER:
        nouns = nouns[1:]
    for noun in nouns:
        if found := _headed(table, {noun, *words_of.SHORT_HEADINGS.get(noun, ())}):
            return found
        if noun in words_of.STOPS:
            break
    verb = before.rstrip().rpartition(" ")[2]
    return _headed(table, set(words_of.SHORT_HEADINGS.get(verb, ())))


def _by_measured(table: NamedTable, text: str, token: re.Match[str], figure: Figure) -> set[int]:
    """The columns headed by what a measure is of: "200 GB of storage"."""
    found = _OF_WHAT.match(text, token.end()) if figure.value.measure is not None else None
    return _headed(table, {found["what"]}) if found else set()


def _by_people(table: NamedTable, nouns: Sequence[str], text: str, token: re.Match[str]) -> set[int]:
    """The columns that may count the people after a number, of whom the sentence says nothing else."""
    headings = words_of.PEOPLE_FOR.get(nouns[0], ()) if nouns else ()
    if not headings or not _PEOPLE_BEFORE.search(text, 0, token.start()):
        return set()
    return _headed(table, set(headings)) if _PEOPLE_END.match(text, token.end()) else set()


def _headed(table: NamedTable, names: AbstractSet[str]) -> set[int]:
    stems = {stem_of(name) for name in names}
    return {
        at
        for at, heading in table.headings.items()
        if stems & {stem_of(heading), stem_of(heading.partition(" per ")[0].split(" ")[-1])}
    }


def _by_words(stated: _Stated, before: str, nouns: Sequence[str], figure: Figure) -> set[int]:
    """The columns that a number may be in by its unit, and by the headings mentioned in the sentence."""
    table, words = stated.table, stated.words
    said = {
        column
        for column, heading in table.headings.items()
        if _is_said(heading, words if _PERIOD.fullmatch(heading) else before)
    }
    unit = figure.value.unit
    if unit is not None:
        of_unit = {column for column in table.headings if _has_unit(stated, column, unit)}
        is_money = unit in MONEY
        return said & of_unit or {
            column for column in of_unit if not (is_money and _is_of_other_money(table, column, words))
        }
    if nouns and nouns[0] not in words_of.BEHIND_BARE:
        return {column for column in said or table.headings if _holds_noun(stated, column, nouns[0])}
    if said:
        beside = {column for column in said if _BESIDE.sub("", before).endswith(table.headings[column])}
        return beside or said
    return (
        set(table.headings)
        if len(stated.named) == 1 and _is_stated_of(before, stated.named[0], figure)
        else set()
    )


def _holds_noun(stated: _Stated, column: int, noun: str) -> bool:
    """Whether the cells of all named rows have a noun after their numbers: "120 days"."""
    grid = stated.table.grid
    return bool(stated.named) and all(
        stem_of(noun) in map(stem_of, grid.text(one.row, column).casefold().split()[1:]) for one in stated.named
    )


def only(columns: AbstractSet[int]) -> int | None:
    return next(iter(columns)) if len(columns) == 1 else None


def _is_said(heading: str, words: str) -> bool:
    is_name = len(heading) >= _SHORTEST_HEADING or _PERIOD.fullmatch(heading)
    return bool(is_name) and occurs_in(heading, words)


def _has_unit(stated: _Stated, column: int, unit: str) -> bool:
    table = stated.table
    heading = table.raw_headings[column]
    rows = {one.row for one in stated.named} or set(table.rows.values())
    figures = [figure for row in rows if (figure := stated.cells.amount(table, row, column)) is not None]
    if any(figure.value.unit == unit for figure in figures):
        return True
    if unit == table.units.get(column) or unit in {stem_of(word) for word in heading.split()}:
        return True
    if (
        figures
        and all(figure.value.unit is None for figure in figures)
        and _is_unit_of_rows(stated, rows, unit)
    ):
        return True
    if unit in MONEY:
        is_list_of_prices = not heading and table.is_of_prices and bool(figures)
        return _MONEY_HEADING.search(heading) is not None or (
            is_list_of_prices and not any(figure.said[0].isdigit() for figure in figures)
        )
    return unit == "percent" and _SHARE_HEADING.search(heading) is not None


def _is_unit_of_rows(stated: _Stated, rows: AbstractSet[int], unit: str) -> bool:
    """Whether another cell of each named row gives the unit of its number: "30 | seconds to wait"."""
    grid = stated.table.grid
    return bool(stated.named) and all(
        unit in {stem_of(word) for column in range(1, grid.columns) for word in grid.text(row, column).split()}
        for row in rows
    )


def _is_of_other_money(table: NamedTable, column: int, words: str) -> bool:
    """Whether a sentence refers to costs, and the heading of revenue."""
    heading = table.raw_headings[column]
    is_asked = _FOR_SALE.search(heading) or (not heading and table.is_of_prices)
    asked = words_of.ASKED if is_asked else frozenset[str]()
    return any(found[0] not in heading and found[0] not in asked for found in _OTHER_MONEY.finditer(words))


def _is_of_other_noun(table: NamedTable, column: int, before: str) -> bool:
    """Whether a measure is that of something which the heading does not name: "has a base of 40 inches" of its snow."""
    found = _OF_NOUN.search(before)
    return found is not None and stem_of(found["noun"]) not in {
        stem_of(word) for word in _WORD.findall(table.raw_headings[column])
    }


def _is_stated_of(before: str, named: NamedRow, figure: Figure) -> bool:
    """Whether a number alone is stated of a row: "the port is 8080"."""
    reach = figure.prose.start - named.place.end
    return 0 < reach <= _REACH and _SAID_OF.search(before[-reach:]) is not None


def _clause(text: str, token: re.Match[str]) -> str:
    start = max((found.end() for found in _CLAUSE.finditer(text, 0, token.start())), default=0)
    end = _CLAUSE.search(text, token.end())
    return text[start : end.start() if end else len(text)]
