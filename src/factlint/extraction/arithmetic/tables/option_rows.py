"""The options of a program and the limits of a service that a table or a list states, each with its default.

A table of options has a column of defaults or values; the other cells of a row name the option and say what it is. An
item of a list names its option first, and states the default in words: "`--jobs`: parallel copies (default: 4)".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import CODE, Grid, written
from factlint.extraction.languages.en.arithmetic.tables import options as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.model.arithmetic import Figure
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_HEADING = regex(words_of.HEADING)
_NAMED_BEFORE, _COUNTED = regex(words_of.NAMED_BEFORE), regex(words_of.COUNTED)
_IN_UNIT = regex(words_of.IN_UNIT)
_ITEM, _DEFAULT = regex(words_of.ITEM), regex(words_of.DEFAULT)
_WORD = regex(r"[^\W\d_]{2,}")
_STEM = 5
"""Letters after which word forms such as "listens" and "listening" are equated."""
_LEFT_OUT = frozenset(stem_of(word)[:_STEM] for word in words_of.LIMITS | words_of.SMALL)
_REACH = 40
"""Characters before a bare number that may hold its name."""
MOST = 40
"""The most options of a document; larger tables hold data."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option: its value, and the stems of the words that name it, describe it and say what the value counts."""

    figure: Figure
    label: str
    name: frozenset[str]
    described: frozenset[str]
    counted: frozenset[str]
    unit: str | None
    """Its own unit, or the one that its description begins with: "Seconds between two attempts"."""
    stated: ProseSpan | None = None
    """The list item that describes it."""


def options_of_table(grid: Grid, units: UnitTable, skeleton_of: SkeletonOf) -> Iterator[Option]:
    """The rows whose cell in the column of defaults or values begins with its only number."""
    columns = [at for at in range(1, grid.columns) if _HEADING.fullmatch(grid.text(0, at).casefold())]
    if len(columns) != 1 or grid.rows > MOST:
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
        yield _option(figure, label, others, units)


def options_of_lists(document: Document, text: Text, skeleton_of: SkeletonOf) -> Iterator[Option]:
    """The items that name an option and state its default there or in the definition below."""
    for item, following in pairwise((*document.blocks, None)):
        if item is None or item.kind is not BlockKind.LIST_ITEM:
            continue
        named = _ITEM.match(text.text, item.prose.start, item.prose.end)
        if named is None:
            continue
        stated = ProseSpan(named.end(), item.prose.end)
        if (
            not text.text[stated.start : stated.end].strip()
            and following is not None
            and _states(item, following)
        ):
            stated = following.prose
        default = _DEFAULT.search(text.text, stated.start, stated.end)
        figure = _figure_at(skeleton_of(stated), default.end()) if default else None
        if default is not None and figure is not None:
            label = _name(document, ProseSpan(*named.span("label")))
            others = text.text[stated.start : default.start()]
            if _WORD.search(label):  # no number of a value
                yield replace(_option(figure, label, others, text.units), stated=stated)


def _figure_at(skeleton: Skeleton, place: int) -> Figure | None:
    """The number that begins at a place, unless it is a range."""
    found = (one for one in skeleton.figures if one.prose.start == place and one.value.high is None)
    return next(found, None)


def _states(item: Block, following: Block) -> bool:
    """Whether a block defines the headword above it."""
    is_below = following.kind is BlockKind.PARAGRAPH and following.level == item.level
    return is_below or (following.kind is BlockKind.LIST_ITEM and following.level > item.level)


def _name(document: Document, place: ProseSpan) -> str:
    label = written(document, place) if CODE in document.prose[place.start : place.end] else ""
    return (label or document.prose[place.start : place.end]).strip(" *_:`-")


def _option(figure: Figure, label: str, others: str, units: UnitTable) -> Option:
    name, described = stems(label.casefold()), stems(others.casefold())
    counted = name | described | unit_of("", figure)
    unit = figure.value.unit or _unit_named(units, label, others)
    return Option(figure, label, name - _LEFT_OUT, described - _LEFT_OUT, counted - _LEFT_OUT, unit)


def _unit_named(units: UnitTable, label: str, description: str) -> str | None:
    """The unit that a description begins with or mentions for the value, or the last one named in the label."""
    folded = description.casefold()
    first, stated_in = _WORD.match(folded), _IN_UNIT.search(folded)
    words = (
        *((first[0],) if first else ()),
        *((stated_in["unit"],) if stated_in else ()),
        *_WORD.findall(label)[1:],
    )
    return next((unit.id for word in words if (unit := units.named(word.casefold())) is not None), None)


def _text(grid: Grid, row: int, column: int) -> str:
    """The text of a cell, with code as it is written."""
    cell = grid.cells.get((row, column))
    is_code = cell is not None and CODE in grid.text(row, column)
    return written(grid.document, cell.prose) if cell is not None and is_code else grid.text(row, column)


def stems(words: str) -> frozenset[str]:
    return frozenset(map(_stem, _WORD.findall(words)))


def _stem(word: str) -> str:
    """The first letters of a word; "retries" and "retried" have the same."""
    stem = stem_of(word)[:_STEM]
    return f"{stem[:-1]}y" if stem.endswith("i") else stem


def unit_of(words: str, figure: Figure) -> frozenset[str]:
    """The stems of what a number counts: its unit, or the words right next to a bare number."""
    unit = figure.value.unit
    if unit is not None:
        return stems(figure.said.casefold()) | {unit[:_STEM]}
    start = figure.prose.start
    before = _NAMED_BEFORE.search(words, max(0, start - _REACH), start)
    behind = _COUNTED.match(words, figure.prose.end)
    beside = frozenset(_stem(found["name"]) for found in (before, behind) if found)
    return beside.union(*(words_of.COUNTED_AS.get(stem, frozenset()) for stem in beside))
