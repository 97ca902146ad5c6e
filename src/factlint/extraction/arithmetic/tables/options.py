"""A value in a table or list of options or limits against the text: "`timeout` | 30 … is stopped after 60 seconds".

A sentence mentions an option if what its number counts stands in its row or item, and it shares the words of the
option's name, or several of those that describe it, with no option that fits as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.said_numbers import as_limit
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.option_rows import (
    MOST,
    Option,
    options_of_lists,
    options_of_table,
    stems,
    unit_of,
)
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.tables import options as words_of
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import TableQuote
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_BY_DEFAULT = regex(words_of.BY_DEFAULT)
_OTHERWISE = regex(words_of.OTHERWISE)
_CLAUSE_END, _IN_A_CASE = regex(words_of.CLAUSE_END), regex(words_of.IN_A_CASE)
_INNER_CAPITAL = regex(r"\b\w*[a-z][A-Z]\w* $")
_UP_TO = ".."
_MOST_WORDS = 12
"""Words of an item that describe its option."""
_DESCRIBED = 2
"""Words of a description that a sentence has to share, besides what it counts."""
_DESCRIBED_IN_LIST = 3
"""The same, if the description is a list item."""
_REACH = 40
"""Characters before a number that may hold its name."""
_LIMITED = frozenset({Hedge.EXACTLY, Hedge.OVER, Hedge.UNDER, Hedge.AT_MOST})


def read_options(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[TableQuote]:
    """The numbers of sentences that are about one option and are not its value."""
    options = [
        *(option for grid in grids for option in options_of_table(grid, text.units, skeleton_of)),
        *options_of_lists(analysis.document, text, skeleton_of),
    ]
    if not 0 < len(options) <= MOST:
        return
    counted = frozenset().union(*(option.counted for option in options))
    listed = [option.stated for option in options if option.stated is not None]
    for sentence in sentences_outside(analysis):
        if any(place.holds(sentence) for place in listed) or _IN_A_CASE.match(text.text, sentence.start):
            continue
        words = text.text[sentence.start : sentence.end]
        if stems(words) & counted and any(map(str.isalnum, words)) and not _OTHERWISE.search(words):
            prose = analysis.document.prose
            figures = [one for one in skeleton_of(sentence).figures if not _is_label(prose, one)]
            yield from _in_sentence(text.text, sentence, figures, options)


def _is_label(prose: str, figure: Figure) -> bool:
    """Whether a number only identifies one of several named things: "ImageType 3"."""
    return _INNER_CAPITAL.search(prose, max(0, figure.prose.start - _REACH), figure.prose.start) is not None


def _in_sentence(
    words: str, sentence: ProseSpan, figures: Sequence[Figure], options: Sequence[Option]
) -> Iterator[TableQuote]:
    """The numbers of one sentence."""
    is_default = _BY_DEFAULT.search(words, sentence.start, sentence.end) is not None
    units = Counter(unit_of(words, figure) for figure in figures)
    for figure in figures:
        unit = unit_of(words, figure)
        stated_in = _clause(words, sentence, figure, figures) if units[unit] > 1 else sentence
        is_range = figure.value.high is not None or words.startswith(_UP_TO, figure.prose.end)
        if stated_in is None or figure.value.hedge not in _LIMITED or is_range:
            continue
        said = stems(words[stated_in.start : stated_in.end])
        is_limit = is_default or figure.value.hedge is not Hedge.EXACTLY
        stated = [
            option
            for option in options
            if option.unit in (None, figure.value.unit)
            and (is_default or _is_stated_shortly(option, words[sentence.start : sentence.end]))
            and _states(option, said, unit, is_limit=is_limit)
        ]
        if len(stated) == 1 and stated[0].figure.value.written != figure.value.written:
            yield TableQuote(
                as_limit(figure), (stated[0].figure,), stated[0].label, is_of_list=stated[0].stated is not None
            )


def _is_stated_shortly(option: Option, sentence: str) -> bool:
    """Whether an option stands in a table, a sentence names it, or its description is short.

    The paragraphs of a manual share some words with every sentence.
    """
    is_short = len(option.name | option.described) <= _MOST_WORDS
    return option.stated is None or is_short or option.label in sentence


def _clause(words: str, sentence: ProseSpan, figure: Figure, figures: Sequence[Figure]) -> ProseSpan | None:
    """The words of a sentence around a number, up to those of the next number; None if two numbers share them."""
    ends = [*_CLAUSE_END.finditer(words, sentence.start, sentence.end)]
    start = max((end.end() for end in ends if end.end() <= figure.prose.start), default=sentence.start)
    stop = min((end.start() for end in ends if end.start() >= figure.prose.end), default=sentence.end)
    clause = ProseSpan(start, stop)
    return clause if sum(clause.holds(one.prose) for one in figures) == 1 else None


def _states(option: Option, said: frozenset[str], unit: frozenset[str], *, is_limit: bool) -> bool:
    """Whether a sentence with these words and this unit mentions an option.

    It is the limit of something if it says so ("more than 60 seconds", "by default").
    """
    if not unit & option.counted:
        return False
    name, described = option.name - unit, option.described - unit
    is_of_table = option.stated is None
    if option.name and option.name <= said | unit and (is_limit or (is_of_table and described & said)):
        return True
    is_described = is_limit and bool(described) and described <= said
    fewest = _DESCRIBED if is_of_table else _DESCRIBED_IN_LIST
    return is_described or len((name | described) & said) >= fewest
