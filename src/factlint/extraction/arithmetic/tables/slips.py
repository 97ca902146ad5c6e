"""Numbers of a table, or sums and differences of its totals, that a sentence states again with a slip of the digits.

Two digits that change places leave a number that no table holds and no sum of its cells gives, beside one that it
does. A number of five digits hardly resembles another by chance; of a shorter one the sentence must name its row, and
its column if there are several. Where there are several tables, the sentence must refer to the one: of a row, a column
or its caption.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from factlint.extraction.arithmetic.near import may_be_slip
from factlint.extraction.arithmetic.skeleton import TOKEN, YEARS, Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.languages.en.arithmetic.stated_twice.magnitudes import CONTENT_WORD
from factlint.extraction.languages.en.arithmetic.tables import restated as words_of
from factlint.extraction.languages.en.arithmetic.tables.cells import COMMON_LABEL, PEOPLE_FOR
from factlint.extraction.languages.en.arithmetic.tables.headings import NOT_SUMMED, TOTAL
from factlint.extraction.quantities.headings import unit_of_heading
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.model.table_arithmetic import TableQuote, TableTotal
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_CONDITIONAL, _WORD = regex(words_of.CONDITIONAL), regex(CONTENT_WORD)
_LONG_NUMBER = regex(r"\d[,. ]?\d")
_DIGIT, _YEAR = regex(r"\d"), regex(r"(?<![\d.,])\d{4}(?![\d.,]\d)")
_PEOPLE = frozenset(map(stem_of, PEOPLE_FOR))
_COUNTED_AS_PEOPLE = frozenset(name for names in PEOPLE_FOR.values() for name in names) | frozenset(
    map(stem_of, PEOPLE)
)
_OF_ALL, _OTHERS, _COMMON = regex(words_of.OF_ALL), regex(words_of.OTHERS), regex(COMMON_LABEL)
_TOTAL, _NOT_SUMMED = regex(TOTAL), regex(NOT_SUMMED)
_FEWEST_DIGITS = 3
"""The least number of digits, without leading and trailing zeros, of a number in which two may be swapped."""
_DIGITS_ALONE = 5
"""As many that a number is like another by a slip only, whatever the sentence refers to."""
_LEAST_SMALL, _LEAST = 12, 100
_MOST_NUMBERS = 400
_MOST_TOTALS = 4
_FEWEST_COLUMNS = 2
_REACH = 300
"""Characters before a table whose words say what it is about."""

_Restated = TableQuote | TableTotal | Calculation
_Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Value:
    """A number of a table, or one computed from it, and what it would be stated as."""

    make: Callable[[Figure], _Restated]
    names: tuple[_Words, _Words] | None = None
    """The words of its row, all of which must occur, and of its column, of which one must. None if it is computed."""
    summed: _Words = frozenset()
    """The words of a column, if it is the sum of that column."""
    is_alone: bool = False
    """Whether it is the only number of its row, whose name is no word of any sentence."""

    def may_be(
        self, said: Fraction, words: _Words, counted: _Words, *, is_of_all: bool, is_of_now: bool
    ) -> bool:
        """Whether a sentence with these words can mean only this number; `is_of_all` for totals, `is_of_now` if it is
        about nothing but what the table holds. A small number must itself have a word of the column behind it: one of
        those that are `counted`.
        """
        digits = len(_digits(said).strip("0"))
        if is_of_all and self.summed & words:
            return True
        if self.names is None or digits >= _DIGITS_ALONE:
            is_computed = not words_of.COMPUTED.isdisjoint(words)
            return digits >= _DIGITS_ALONE - (1 if is_computed else 0)
        row, column = self.names
        if not (is_of_now and row and row <= words):
            return False
        return (
            not column.isdisjoint(counted) if said < _LEAST else self.is_alone or not column.isdisjoint(words)
        )


@dataclass(frozen=True, slots=True)
class _Known:
    """The numbers that a table holds or implies."""

    values: Mapping[Fraction, _Value]
    words: _Words
    with_digits: Mapping[str, Sequence[tuple[Fraction, _Value]]]
    """The numbers by their digits, in ascending order of these: two digits that are swapped leave it as it is."""

    def slips(self, said: Fraction) -> Iterator[_Value]:
        """Those that a number is, but for two digits that are swapped."""
        digits = _digits(said)
        if len(digits.strip("0")) >= (_FEWEST_DIGITS if said >= _LEAST else 2):
            for value, like in self.with_digits.get(_in_ascending_order(digits), ()):
                if may_be_slip(said, value):
                    yield like


def read_slips(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[_Restated]:
    """The numbers of sentences outside tables that are those of a table except for a slip."""
    known = [one for one in (_known(grid, text) for grid in grids) if len(one.values) <= _MOST_NUMBERS]
    stated = {value for one in known for value in one.values}
    if not stated:
        return
    for sentence in sentences_outside(analysis):
        if not _LONG_NUMBER.search(text.text, sentence.start, sentence.end):
            continue
        skeleton = skeleton_of(sentence)
        if not _CONDITIONAL.search(skeleton.text):
            yield from _in_sentence(skeleton, text.text[sentence.start : sentence.end], known, stated)


def _in_sentence(
    skeleton: Skeleton, prose: str, known: Sequence[_Known], stated: set[Fraction]
) -> Iterator[_Restated]:
    words = _stems(skeleton.text) | frozenset(_YEAR.findall(prose))
    is_of_all, is_of_others = (form.search(skeleton.text) is not None for form in (_OF_ALL, _OTHERS))
    for figure in skeleton.figures:
        said = figure.value.written
        if said in stated or not _is_plain(figure):
            continue
        counted = _stems(" ".join(_nouns_behind(skeleton, figure))) | frozenset({figure.value.unit or ""})
        slips = [like for one in known if words & one.words or len(known) == 1 for like in one.slips(said)]
        if len(slips) == 1 and slips[0].may_be(
            said, words, counted, is_of_all=is_of_all, is_of_now=not is_of_others
        ):
            yield slips[0].make(figure)


def _stems(text: str) -> _Words:
    return frozenset(stem_of(word) for word in _WORD.findall(text))


def _is_plain(figure: Figure) -> bool:
    said = figure.value.written
    is_year = figure.value.unit is None and said.denominator == 1 and said in YEARS and "," not in figure.text
    is_alone = figure.value.hedge is Hedge.EXACTLY and figure.value.high is None
    return is_alone and not is_year and said >= _LEAST_SMALL and figure.value.unit != "percent"


def _digits(number: Fraction) -> str:
    """The digits of a number with at most two decimals."""
    return str((number * 100).numerator)


def _in_ascending_order(digits: str) -> str:
    return "".join(sorted(digits))


def _known(grid: Grid, text: Text) -> _Known:
    values: dict[Fraction, _Value] = {}
    for column in range(1, grid.columns):
        heading = grid.text(0, column)
        for row, cell in grid.amounts(column).items():
            if not _is_plain(cell):
                continue
            label = grid.text(row, 0).casefold()
            shown = grid.text(row, column).removeprefix(cell.said).strip()
            measure = unit_of_heading(f"({shown})" if shown else heading, text.units)
            names = (
                _stems(label) | frozenset(_YEAR.findall(label)),
                _counted_in(heading) | frozenset({measure.id} if measure else ()),
            )
            is_alone = grid.columns == _FEWEST_COLUMNS and not (
                _COMMON.fullmatch(label) or _DIGIT.search(heading)
            )
            stated = _Value(_quote(grid, cell, heading or grid.text(row, 0)), names, is_alone=is_alone)
            values.setdefault(cell.value.written, stated)
    if len(values) <= _MOST_NUMBERS:
        _add_totals(values, grid)
    starts = [cell.prose.start for cell in grid.cells.values()]
    around = text.text[max(0, min(starts) - _REACH) : min(starts)]
    heads = " ".join(
        text.text[cell.prose.start : cell.prose.end]
        for (row, column), cell in grid.cells.items()
        if 0 in (row, column)
    )
    with_digits: defaultdict[str, list[tuple[Fraction, _Value]]] = defaultdict(list)
    for value, like in values.items():
        with_digits[_in_ascending_order(_digits(value))].append((value, like))
    return _Known(values, _stems(f"{around} {heads}"), with_digits)


def _add_totals(values: dict[Fraction, _Value], grid: Grid) -> None:
    """The sums of columns without a total, and the differences of adjacent totals."""
    totals: list[Figure] = []
    for column in range(1, grid.columns):
        body = [row for row in range(1, grid.rows) if grid.text(row, column)]
        stated = [
            figure
            for row in body
            if _TOTAL.match(grid.text(row, 0).casefold().strip(" *_:"))
            and (figure := grid.figure(row, column)) is not None
        ]
        for one, other in combinations(stated[:_MOST_TOTALS], 2):
            values.setdefault(abs(other.value.written - one.value.written), _Value(_difference(one, other)))
        if stated:
            totals.append(stated[-1])
            continue
        parts = tuple(figure for row in body if (figure := grid.figure(row, column)) is not None)
        is_summed = len(parts) == len(body) > 1 and not _NOT_SUMMED.search(grid.text(0, column).casefold())
        if is_summed and all(part.value.unit is None for part in parts):
            value = sum((part.value.written for part in parts), Fraction(0))
            heading = grid.text(0, column)
            values.setdefault(value, _Value(_total(parts, heading), summed=_counted_in(heading)))
    for earlier, later in pairwise(totals):
        values.setdefault(abs(later.value.written - earlier.value.written), _Value(_difference(earlier, later)))


def _counted_in(heading: str) -> _Words:
    """The words that prose may use for what a column counts; for visitors and members also "people"."""
    words = _stems(heading.casefold())
    return words | _PEOPLE if words & _COUNTED_AS_PEOPLE else words


def _nouns_behind(skeleton: Skeleton, figure: Figure) -> Sequence[str]:
    """The two words behind a number."""
    at = skeleton.figures.index(figure)
    token = next((one for one in TOKEN.finditer(skeleton.text) if int(one[1]) == at), None)
    return skeleton.text[token.end() :].split()[:2] if token else ()


def _quote(grid: Grid, cell: Figure, label: str) -> Callable[[Figure], _Restated]:
    def quote(said: Figure) -> _Restated:
        is_of_list = all(row for row, _ in grid.cells)
        return TableQuote(said, (cell,), label, is_of_list)

    return quote


def _total(parts: tuple[Figure, ...], label: str) -> Callable[[Figure], _Restated]:
    return lambda said: TableTotal(said, parts, label)


def _difference(earlier: Figure, later: Figure) -> Callable[[Figure], _Restated]:
    return lambda said: Calculation(said, Operation.DIFFERENCE, (earlier, later))
