"""Tables whose rows prose may name: by their labels, by people's last names, and by verbs for sizes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.arithmetic.tables.grids import CODE, Grid, written
from factlint.extraction.arithmetic.tables.labels import places_of
from factlint.extraction.languages.en.arithmetic.tables import cells as words_of
from factlint.extraction.languages.en.arithmetic.tables.headings import TOTAL
from factlint.extraction.languages.en.arithmetic.tables.ranks import UNRANKED
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.quantities.headings import unit_of_heading
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.quantities.scan import Text
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass, replace
from factlint.values.quantity import scaled
from factlint.values.regex import regex

_MOST_LABELS = 400
_MOST_ROWS, _MOST_COLUMNS = 60, 12
_SHORTEST_LABEL, _LONGEST_LABEL = 3, 40
_NOUN, _SIGN = regex(r"[a-z]{4,}"), regex(r"[a-z]|\d{1,2}")
_LABEL, _PERSON = regex(words_of.LABEL), regex(words_of.PERSON)
_FOR_SALE = regex(words_of.FOR_SALE)
_LEAD = 80
"""Characters before a table that say what it is about."""
_COMMON, _TOTAL = regex(words_of.COMMON_LABEL), regex(TOTAL)
_UNRANKED = regex(UNRANKED)
_TOTAL_SAID = regex(words_of.TOTAL_SAID)
_NAME_BEFORE = regex(r"[A-ZÀ-Þ][\w’'-]+ \($")
_BRACKETED = regex(r"\s*[(\[][^()\[\]]*[)\]]")
YEAR = regex(r"\b(?:1[5-9]|20)\d\d\b")
_SCALES = tuple((regex(shape), scale) for shape, scale in words_of.SCALES)
_ORDINALS = {str(number): word for word, number in ORDINALS.items() if word.isalpha()}
_LOST_SIGN = "€"
"""Not a one-byte letter, so folded text drops it."""


@dataclass(frozen=True, slots=True)
class NamedTable:
    """A table with its headings and labels in the forms that prose may use."""

    grid: Grid
    headings: Mapping[int, str]
    """Columns of numbers, each with its heading in small letters, without what is in brackets."""
    raw_headings: Mapping[int, str]
    units: Mapping[int, str]
    """The units in headings: "Length (km)"."""
    rows: Mapping[str, int]
    total: int | None
    """The only row called a total."""
    years: frozenset[str]
    """Years in its labels, its headings and the blocks before it."""
    is_of_prices: bool
    """Whether the words right before it say that it lists prices."""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row named at a place of a sentence."""

    table: NamedTable
    row: int
    place: ProseSpan


@dataclass(frozen=True, slots=True)
class Cells:
    """The numbers of cells, including those with a unit or with a second number after the first: "1.5 kg (3.3 lb)"."""

    skeleton_of: SkeletonOf

    def amount(self, table: NamedTable, row: int, column: int) -> Figure | None:
        """The number that a cell holds or begins with, in the scale given by its heading."""
        figure = table.grid.figure(row, column) or self._first(table.grid, row, column)
        if figure is None:
            return None
        scale = next((scale for shape, scale in _SCALES if shape.search(table.raw_headings.get(column, ""))), 1)
        return figure if scale == 1 else _scaled(figure, scale)

    def _first(self, grid: Grid, row: int, column: int) -> Figure | None:
        cell = grid.cells.get((row, column))
        skeleton = self.skeleton_of(cell.prose) if cell else None
        if skeleton is None or not skeleton.figures or not skeleton.text.lstrip().startswith("‹"):
            return None
        first, *others = skeleton.figures
        is_one_of_several = any(other.value.unit == first.value.unit for other in others)
        return None if is_one_of_several else first

    def column(self, table: NamedTable, column: int) -> list[Figure]:
        return [
            figure
            for row in range(1, table.grid.rows)
            if (figure := self.amount(table, row, column)) is not None
        ]


def _scaled(figure: Figure, scale: int) -> Figure:
    return replace(figure, value=scaled(figure.value, Fraction(scale), figure.value.unit))


def plain_values(cells: Cells, table: NamedTable, column: int) -> dict[int, Figure]:
    """The numbers of a column by row, without its total; empty if a row has none, or if they differ in unit."""
    rows = [row for row in range(1, table.grid.rows) if not _UNRANKED.match(table.grid.text(row, 0).casefold())]
    values = {row: cell for row in rows if (cell := cells.amount(table, row, column)) is not None}
    is_whole = len(values) == len(rows) and len({cell.value.unit for cell in values.values()}) == 1
    return values if is_whole else {}


def named_tables(grids: Sequence[Grid], text: Text) -> tuple[NamedTable, ...]:
    """Those that are not too large to be mentioned cell by cell."""
    return tuple(
        _named_table(grid, grid.labelled(), text)
        for grid in grids
        if grid.rows <= _MOST_ROWS and grid.columns <= _MOST_COLUMNS
    )


def _named_table(numbered: Grid, grid: Grid, text: Text) -> NamedTable:
    """`numbered` is the table as written, if its first column may number the rows."""

    def folded(row: int, column: int, grid: Grid = grid) -> str:
        cell = grid.cells.get((row, column))
        if cell is not None and CODE in grid.text(row, column):
            return written(grid.document, cell.prose).casefold()
        return _folded_text(text, cell.prose).strip(" *_:\n") if cell else ""

    last = grid.columns - (grid is not numbered)  # the places of rows are no amounts
    columns = [at for at in range(1, last) if _is_of_numbers(grid, at)]
    raw = {at: folded(0, at) for at in columns}
    labels = {at: folded(at, 0) for at in range(1, grid.rows)}
    names = Counter(labels.values())
    rows = {
        label: row
        for row, label in labels.items()
        if _SHORTEST_LABEL <= len(label) <= _LONGEST_LABEL
        and names[label] == 1
        and _LABEL.search(label)
        and not (_COMMON.fullmatch(label) or _TOTAL.match(label))
    }
    signs = {at: folded(at, 0, numbered).strip(". ") for at in range(1, grid.rows)}
    rows |= _rows_by_heading(folded(0, 0, numbered), signs)
    first = min(cell.prose.start for cell in grid.cells.values())
    around = " ".join([text.text[max(0, first - 300) : first], *labels.values(), *raw.values()])
    headings = {at: _BRACKETED.sub("", heading) for at, heading in raw.items()}
    units = {at: unit.id for at in raw if (unit := unit_of_heading(grid.text(0, at), text.units)) is not None}
    totals = [row for row, label in labels.items() if _TOTAL.fullmatch(label)]
    total = totals[0] if len(totals) == 1 else None
    is_of_prices = _FOR_SALE.search(text.text, max(0, first - _LEAD), first) is not None
    return NamedTable(grid, headings, raw, units, rows, total, frozenset(YEAR.findall(around)), is_of_prices)


def _rows_by_heading(heading: str, labels: Mapping[int, str]) -> dict[str, int]:
    """The rows whose labels are letters or numbers, by the names that their heading gives them: "hospital B"."""
    names = Counter(labels.values())
    if not _NOUN.fullmatch(heading):
        return {}
    return {
        name: row
        for row, label in labels.items()
        if _SIGN.fullmatch(label) and names[label] == 1
        for name in (f"{heading} {label}", *_by_ordinal(heading, label))
    }


def _by_ordinal(heading: str, label: str) -> Iterator[str]:
    """Names for a numbered row: "the second stage", "the longest stage is the second"."""
    ordinal = _ORDINALS.get(label)
    if ordinal is not None:
        yield from (form.format(ordinal=ordinal, heading=heading) for form in words_of.BY_ORDINAL)


def _folded_text(text: Text, place: ProseSpan) -> str:
    """The folded text of a place, with the currency signs that folding dropped."""
    folded, prose = (one[place.start : place.end] for one in (text.text, text.prose))
    if _LOST_SIGN not in prose:
        return folded
    return "".join(sign if sign == _LOST_SIGN else letter for letter, sign in zip(folded, prose, strict=True))


def _is_of_numbers(grid: Grid, column: int) -> bool:
    texts = [stated for row in range(1, grid.rows) if (stated := grid.text(row, column))]
    return sum(any(map(str.isdigit, stated)) for stated in texts) * 2 >= len(texts) > 0


def rows_by_name(tables: Sequence[NamedTable]) -> dict[str, tuple[NamedTable, int]]:
    """The names of rows that only one table has: labels, people's last names, verbs for sizes."""
    labels = [
        (name, table, row)
        for table in tables
        for label, row in table.rows.items()
        for name in _names(label, table.grid.text(row, 0))
    ]
    stated = Counter(name for name, _, _ in labels)
    rows = {name: (table, row) for name, table, row in labels if stated[name] == 1}
    return rows if len(rows) <= _MOST_LABELS else {}


def _names(label: str, as_written: str) -> Iterator[str]:
    yield label
    if (
        label.isascii()
        and label.replace(" ", "").isalpha()
        and not label.endswith("s")
        and as_written[1:].islower()
    ):
        yield f"{label}s"
    yield from words_of.SAID_FOR.get(label, ())
    if (one := singular_of(label)) is not None and one != label:
        yield from (form.format(one=one) for form in words_of.FOR_ONE)
    if _PERSON.fullmatch(as_written):
        yield label.rpartition(" ")[2]


def rows_named(rows: Mapping[str, tuple[NamedTable, int]], text: Text, sentence: ProseSpan) -> list[NamedRow]:
    """The rows whose names occur in a sentence, in reading order; of overlapping names the longest."""
    words, start = text.text[sentence.start : sentence.end], sentence.start
    found = [
        NamedRow(table, row, ProseSpan(start + place.start(), start + place.end()))
        for label, (table, row) in rows.items()
        if label in words
        for place in places_of(label, words)
    ]
    longest = [
        one
        for one in found
        if not any(
            other is not one and other.place.overlaps(one.place) and _length(other) > _length(one)
            for other in found
        )
    ]
    stated = [
        *(one for one in longest if not (_is_another_word(text, one) or _is_beside_name(text, one))),
        *_rows_in_code(rows, text.prose, sentence),
    ]
    return sorted(stated, key=lambda one: one.place)


def total_named(tables: Sequence[NamedTable], text: Text, sentence: ProseSpan) -> list[NamedRow]:
    """The row of the total of the only table, where a sentence refers to the total."""
    found = _TOTAL_SAID.search(text.text, sentence.start, sentence.end) if len(tables) == 1 else None
    if found is None or tables[0].total is None:
        return []
    return [NamedRow(tables[0], tables[0].total, ProseSpan(*found.span()))]


def _rows_in_code(
    rows: Mapping[str, tuple[NamedTable, int]], prose: str, sentence: ProseSpan
) -> Iterator[NamedRow]:
    """The rows named in code, for which a single character stands in the prose: "`diffy` takes 9 s"."""
    at = prose.find(CODE, sentence.start, sentence.end)
    while at >= 0:
        place = ProseSpan(at, at + 1)
        document = next(iter(rows.values()))[0].grid.document
        found = rows.get(written(document, place).casefold())
        if found is not None:
            yield NamedRow(*found, place)
        at = prose.find(CODE, at + 1, sentence.end)


def _is_another_word(text: Text, named: NamedRow) -> bool:
    """Whether "may" or "march" is no month."""
    place = named.place
    is_month = text.text[place.start : place.end] in words_of.CAPITALISED
    return is_month and not text.prose[place.start].isupper()


def _is_beside_name(text: Text, named: NamedRow) -> bool:
    """Whether a name stands in brackets behind another one, which has what is stated: "Sall County (Bend)"."""
    place, prose = named.place, text.prose
    is_aside = prose.startswith(")", place.end) and prose.startswith("(", place.start - 1)
    return (
        is_aside and _NAME_BEFORE.search(prose, max(0, place.start - _LONGEST_LABEL), place.start) is not None
    )


def _length(one: NamedRow) -> int:
    return one.place.end - one.place.start
