"""A value in a table of options or limits against the text: "`timeout` | 30 … is stopped after 60 seconds".

A table of options has a column of defaults or values; the other cells of a row name the option and say what it is. A
sentence tells of a row if what its number counts stands in the row, and it shares the words of the option's name, or
several of those that describe it, with no row that fits as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.said_numbers import as_limit
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.tables.grids import CODE, Grid, written
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.tables import options as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import TableQuote
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_HEADING, _BY_DEFAULT = regex(words_of.HEADING), regex(words_of.BY_DEFAULT)
_OTHERWISE = regex(words_of.OTHERWISE)
_CLAUSE_END = regex(words_of.CLAUSE_END)
_NAMED_BEFORE = regex(words_of.NAMED_BEFORE)
_COUNTED = regex(words_of.COUNTED)
_WORD = regex(r"[^\W\d_]{2,}")
_INNER_CAPITAL = regex(r"\b\w*[a-z][A-Z]\w* $")
_STEM = 5
"""Letters by which "listens" and "listening" are one."""
_LEFT_OUT = frozenset(stem_of(word)[:_STEM] for word in words_of.LIMITS | words_of.SMALL)
_DESCRIBED = 2
"""Words of a description that a sentence has to share, besides what it counts."""
_REACH = 40
"""Characters before a bare number in which its name stands."""
_MOST = 40
"""Rows of a document; more are those of data."""
_LIMITED = frozenset({Hedge.EXACTLY, Hedge.OVER, Hedge.UNDER, Hedge.AT_MOST})


@dataclass(frozen=True, slots=True)
class _Option:
    """A row: its value, and the stems of the words that name it, describe it and say what the value counts."""

    figure: Figure
    label: str
    name: frozenset[str]
    described: frozenset[str]
    counted: frozenset[str]
    unit: str | None
    """Its own, or the one that its description begins with: "Seconds between two attempts"."""


def read_options(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: Callable[[ProseSpan], Skeleton]
) -> Iterator[TableQuote]:
    """The numbers of sentences that are told of one row and are not its value."""
    options = [option for grid in grids for option in _options(grid, text.units, skeleton_of)]
    if not 0 < len(options) <= _MOST:
        return
    counted = frozenset().union(*(option.counted for option in options))
    for sentence in sentences_outside(analysis):
        words = text.text[sentence.start : sentence.end]
        if _stems(words) & counted and any(map(str.isalnum, words)) and not _OTHERWISE.search(words):
            prose = analysis.document.prose
            figures = [one for one in skeleton_of(sentence).figures if not _is_label(prose, one)]
            yield from _in_sentence(text.text, sentence, figures, options)


def _is_label(prose: str, figure: Figure) -> bool:
    """Whether a number only tells which of several is meant that a program knows by a name: "ImageType 3"."""
    return _INNER_CAPITAL.search(prose, max(0, figure.prose.start - _REACH), figure.prose.start) is not None


def _options(grid: Grid, units: UnitTable, skeleton_of: Callable[[ProseSpan], Skeleton]) -> Iterator[_Option]:
    """The rows whose cell in the column of defaults or values begins with its only number."""
    columns = [at for at in range(1, grid.columns) if _HEADING.fullmatch(grid.text(0, at).casefold())]
    if len(columns) != 1 or grid.rows > _MOST:
        return
    for row in range(1, grid.rows):
        cell = grid.cells.get((row, columns[0]))
        figures = skeleton_of(cell.prose).figures if cell else ()
        figure = grid.figure(row, columns[0]) or (figures[0] if len(figures) == 1 else None)
        if (
            cell is None
            or figure is None
            or figure.value.high is not None
            or figure.prose.start > cell.prose.start
        ):
            continue
        label = _text(grid, row, 0)
        if not _WORD.search(label):
            continue  # the number of an argument
        others = " ".join(_text(grid, row, at) for at in range(1, grid.columns) if at != columns[0])
        name, described = _stems(label.casefold()), _stems(others.casefold())
        counted = name | described | _unit("", figure)
        unit = figure.value.unit or _unit_named(units, others)
        yield _Option(figure, label, name - _LEFT_OUT, described - _LEFT_OUT, counted - _LEFT_OUT, unit)


def _unit_named(units: UnitTable, description: str) -> str | None:
    """The unit that a description begins with."""
    first = _WORD.match(description.casefold())
    unit = units.named(first[0]) if first else None
    return unit.id if unit else None


def _text(grid: Grid, row: int, column: int) -> str:
    """What a cell holds, code as it is written."""
    cell = grid.cells.get((row, column))
    is_code = cell is not None and CODE in grid.text(row, column)
    return written(grid.document, cell.prose) if cell is not None and is_code else grid.text(row, column)


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(_stem, _WORD.findall(words)))


def _stem(word: str) -> str:
    """The first letters of a word; "retries" and "retried" have the same."""
    stem = stem_of(word)[:_STEM]
    return f"{stem[:-1]}y" if stem.endswith("i") else stem


def _unit(words: str, figure: Figure) -> frozenset[str]:
    """The stems of what a number counts: its unit, or the words right beside a bare number."""
    unit = figure.value.unit
    if unit is not None:
        return _stems(figure.said.casefold()) | {unit[:_STEM]}
    start = figure.prose.start
    before = _NAMED_BEFORE.search(words, max(0, start - _REACH), start)
    behind = _COUNTED.match(words, figure.prose.end)
    stems = frozenset(_stem(found["name"]) for found in (before, behind) if found)
    return stems.union(*(words_of.COUNTED_AS.get(stem, frozenset()) for stem in stems))


def _in_sentence(
    words: str, sentence: ProseSpan, figures: Sequence[Figure], options: Sequence[_Option]
) -> Iterator[TableQuote]:
    """Those of one sentence."""
    is_default = _BY_DEFAULT.search(words, sentence.start, sentence.end) is not None
    units = Counter(_unit(words, figure) for figure in figures)
    for figure in figures:
        unit = _unit(words, figure)
        told_in = _clause(words, sentence, figure, figures) if units[unit] > 1 else sentence
        if told_in is None or figure.value.hedge not in _LIMITED or figure.value.high is not None:
            continue
        said = _stems(words[told_in.start : told_in.end])
        is_limit = is_default or figure.value.hedge is not Hedge.EXACTLY
        told = [
            option
            for option in options
            if option.unit in (None, figure.value.unit) and _tells(option, said, unit, is_limit=is_limit)
        ]
        if len(told) == 1 and told[0].figure.value.written != figure.value.written:
            yield TableQuote(as_limit(figure), (told[0].figure,), told[0].label)


def _clause(words: str, sentence: ProseSpan, figure: Figure, figures: Sequence[Figure]) -> ProseSpan | None:
    """The words of a sentence around a number up to where it goes on to the next; None where two share them."""
    ends = [*_CLAUSE_END.finditer(words, sentence.start, sentence.end)]
    start = max((end.end() for end in ends if end.end() <= figure.prose.start), default=sentence.start)
    stop = min((end.start() for end in ends if end.start() >= figure.prose.end), default=sentence.end)
    clause = ProseSpan(start, stop)
    return clause if sum(clause.holds(one.prose) for one in figures) == 1 else None


def _tells(option: _Option, said: frozenset[str], unit: frozenset[str], *, is_limit: bool) -> bool:
    """Whether a sentence with these words and this unit tells of an option.

    It is the limit of something if it says so ("more than 60 seconds", "by default").
    """
    if not unit & option.counted:
        return False
    name, described = option.name - unit, option.described - unit
    if option.name and option.name <= said | unit and (is_limit or described & said):
        return True
    is_described = is_limit and bool(described) and described <= said
    return is_described or len((name | described) & said) >= _DESCRIBED
