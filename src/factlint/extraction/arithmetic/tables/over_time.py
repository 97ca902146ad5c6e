"""Statements about a table of years: by how much a column has changed, from what to what, and what its rows add up to.

"Since 2021 the number of visitors has grown by 3,100" refers to the column "Visitors", whose head it has to say, and of
the rows of 2021 and of the last year. Tables whose columns are years are read turned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.arithmetic.near import is_near, may_be_slip, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.tables import over_time as words_of
from factlint.extraction.languages.en.arithmetic.tables.headings import NOT_SUMMED
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.extraction.shapes import shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Calculation, Change, Figure, Operation
from factlint.model.table_arithmetic import TableQuote, TableTotal
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_YEAR, _UNLIKE, _NOT_SUMMED = regex(words_of.YEAR), regex(words_of.UNLIKE), regex(NOT_SUMMED)
_DIGITS, _WORD = regex(r"\d{4}(?: ?[/–-] ?\d{2,4})?"), regex(r"[a-z]{3,}")
_BEFORE, _BEHIND_HEADING = regex(r"(?P<word>[a-z'’-]+) $"), regex(words_of.BEHIND_HEADING)
_BRACKETED = regex(r"\s*[(\[][^()\[\]]*[)\]]")
_FEWEST, _MOST = 2, 30


@dataclass(frozen=True, slots=True)
class _Series:
    """A column of a table of years: the stems of its heading, and its number for each year in reading order."""

    heading: str
    stems: frozenset[str]
    values: Mapping[str, Figure]

    def at(self, year: str | None) -> Figure | None:
        """The number of a year, or of the last."""
        return list(self.values.values())[-1] if year is None else self.values.get(year)


def read_over_time(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[Calculation | Change | TableQuote | TableTotal]:
    """The numbers of sentences that the columns of tables of years rule out."""
    series = [one for grid in grids for one in _series(grid)]
    if not series:
        return
    for sentence in sentences_outside(analysis):
        stems = frozenset(map(stem_of, _WORD.findall(text.text, sentence.start, sentence.end)))
        stated = _stated(series, stems)
        skeleton = skeleton_of(sentence) if stated else None
        if stated is None or skeleton is None or not skeleton.figures:
            continue
        if not _UNLIKE.search(skeleton.text) and _is_whole(stated, skeleton.text):
            yield from _changes(stated, skeleton)
            yield from _led_to(stated, skeleton)
            yield from _courses(stated, skeleton)
            yield from _together(stated, skeleton)


def _series(grid: Grid) -> Iterator[_Series]:
    """The columns of a table whose rows are years, or the rows of one whose columns are."""
    if grid.rows > _MOST or grid.columns > _MOST:
        return
    for way in (grid, grid.turned()):
        years = {row: _year(way.text(row, 0)) for row in range(1, way.rows)}
        if len(years) < _FEWEST or None in years.values() or len({*years.values()}) < len(years):
            continue
        for column in range(1, way.columns):
            heading = _BRACKETED.sub("", way.text(0, column)).strip(" *_:\n").casefold()
            cells = {year: way.figure(row, column) for row, year in years.items()}
            values = {year: cell for year, cell in cells.items() if year is not None and cell is not None}
            stems = frozenset(map(stem_of, _WORD.findall(heading)))
            is_alike = len({cell.value.unit for cell in values.values()}) == 1
            if stems and is_alike and len(values) == len(years):
                yield _Series(heading, stems, dict(sorted(values.items())))


def _year(label: str) -> str | None:
    label = label.strip(" *_:\n").casefold()
    found = _DIGITS.search(label) if _YEAR.fullmatch(label) else None
    return found[0] if found else None


def _stated(series: Sequence[_Series], stems: frozenset[str]) -> _Series | None:
    """The only series whose whole heading occurs in a sentence; of nested headings the longest."""
    said = [one for one in series if one.stems <= stems]
    longest = [one for one in said if not any(one.stems < other.stems for other in said)]
    return longest[0] if len(longest) == 1 else None


def _is_whole(stated: _Series, text: str) -> bool:
    """Whether a sentence mentions what a heading names without words that restrict it to a part."""
    words = [(stem_of(one[0]), one.start(), one.end()) for one in _WORD.finditer(text)]
    ends = [stem_of(word) for word in _WORD.findall(stated.heading)]
    for at in range(len(words) - len(ends) + 1):
        if [stem for stem, _, _ in words[at : at + len(ends)]] == ends:
            before = _BEFORE.search(text, 0, words[at][1])
            is_bare = before is None or before["word"] in words_of.BEFORE_HEADING
            return is_bare and _BEHIND_HEADING.match(text, words[at + len(ends) - 1][2]) is None
    return False


def _changes(stated: _Series, skeleton: Skeleton) -> Iterator[Calculation | Change]:
    """The difference between the numbers of two years."""
    found = shapes(words_of.CHANGED_BY).search(skeleton.text)
    between = next((one for form in words_of.BETWEEN if (one := regex(form).search(skeleton.text))), None)
    if found is None or between is None or len(skeleton.figures) > 1:
        return
    said = skeleton.figure(found, "said")
    old, new = stated.at(between["since"]), stated.at(between.groupdict().get("until"))
    if old is None or new is None or old is new or not _is_plain(said):
        return
    if said.value.unit == "percent":
        yield Change(old, new, None, said, said.prose)
        return
    larger, smaller = sorted((old, new), key=lambda one: one.value.written, reverse=True)
    made = larger.value.written - smaller.value.written
    is_meant = is_near(said.value.written, made) or may_be_slip(said.value.written, made)
    if made > 0 and is_meant and _is_of_one_kind(said, old) and not _is_other_change(stated, said):
        yield Calculation(said, Operation.DIFFERENCE, (larger, smaller))


def _led_to(stated: _Series, skeleton: Skeleton) -> Iterator[Change]:
    """By how many per cent the number of the last year differs from the one before, where a sentence states both."""
    found = shapes(words_of.CHANGED_TO).search(skeleton.text)
    if found is None or len(skeleton.figures) != _FEWEST:
        return
    said, new = skeleton.figure(found, "said"), skeleton.figure(found, "new")
    old, last = list(stated.values.values())[-_FEWEST:]
    is_last = any(new.value.written == last.value.written * scale for scale in words_of.SCALES)
    if is_last and _is_plain(said) and old.value.written != last.value.written:
        yield Change(old, last, None, said, said.prose)


def _is_other_change(stated: _Series, said: Figure) -> bool:
    """Whether a number is the difference between two other years."""
    numbers = [one.value.written for one in stated.values.values()]
    return any(abs(one - other) == said.value.written for one in numbers for other in numbers)


def _courses(stated: _Series, skeleton: Skeleton) -> Iterator[TableQuote]:
    """The start and end values of a change, with their years."""
    found = shapes(words_of.FROM_TO).search(skeleton.text)
    if found is None:
        return
    for slot, year in (("old", found["since"]), ("new", found["until"])):
        said, cell = skeleton.figure(found, slot), stated.at(year)
        if (
            cell is not None
            and _is_plain(said)
            and _is_of_one_kind(said, cell)
            and is_near(said.value.written, cell.value.written)
        ):
            yield TableQuote(said, (cell,), stated.heading)


def _together(stated: _Series, skeleton: Skeleton) -> Iterator[TableTotal]:
    """The sum over all years."""
    found = shapes(words_of.TOGETHER).search(skeleton.text)
    if found is None or _NOT_SUMMED.search(stated.heading):
        return
    said, count = skeleton.figure(found, "said"), skeleton.figure(found, "count")
    parts = tuple(stated.values.values())
    is_all = count.value.written == len(parts) and _is_plain(said) and _is_of_one_kind(said, parts[0])
    if is_all and is_near(said.value.written, sum_of_figures(parts)):
        yield TableTotal(said, parts, stated.heading)


def _is_plain(said: Figure) -> bool:
    return said.value.hedge is Hedge.EXACTLY and said.value.high is None and said.value.written > 0


def _is_of_one_kind(said: Figure, cell: Figure) -> bool:
    is_share = {figure.value.unit == "percent" for figure in (said, cell)}
    units = {figure.value.unit for figure in (said, cell) if figure.value.measure is not None}
    return len(is_share) == 1 and len(units) <= 1
