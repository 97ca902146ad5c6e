"""Durations in brackets in list items, against the total of the document: "Welcome (10 min)", "Total: 60 min"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint.extraction.chronology.sheets.sheet_courses import is_stated_elsewhere
from factlint.extraction.chronology.sheets.timed_sheets import timed_sheets
from factlint.extraction.languages.en.chronology.sheets import sheet_courses as words_of
from factlint.model.analysis import Analysis
from factlint.model.chronology import PartsOfLength
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.model.reading_order import within
from factlint.values.duration import Duration, days_as_written
from factlint.values.regex import regex

_TOTAL, _LENGTH, _WHEN, _IN_ALL = map(regex, (words_of.TOTAL, words_of.LENGTH, words_of.WHEN, words_of.IN_ALL))
_FEWEST_STEPS = 3
_LONGEST_BRACKET = 50
"""Characters before a duration within which a bracket may open."""


def lengths_of_steps(analysis: Analysis) -> Iterator[PartsOfLength]:
    """The durations in brackets in all items of a list, with the only total that the document states."""
    prose = analysis.document.prose
    wholes = _wholes(analysis) if len(analysis.durations) > _FEWEST_STEPS else []
    for kind, group in groupby(analysis.document.blocks, key=lambda block: (block.kind, block.level)):
        steps = [
            [one for one in within(analysis.durations, block.prose) if _is_in_brackets(prose, one)]
            for block in (group if kind[0] is BlockKind.LIST_ITEM else ())
        ]
        parts = tuple(stated[0] for stated in steps if len(stated) == 1)
        if len(parts) < _FEWEST_STEPS or len(parts) < len(steps):
            continue
        others = [one for one in wholes if one not in parts]
        sizes = {days_as_written(one.value) for one in others}
        if len(sizes) == 1 and not is_stated_elsewhere(analysis, others[0], parts):
            yield PartsOfLength(others[0], parts, is_complete=True)


def _wholes(analysis: Analysis) -> list[Mention[Duration]]:
    """The durations that labels or sentences give for the whole."""
    labelled = [
        length
        for sheet in timed_sheets(analysis, fewest=1)
        for label, length in sheet.lengths
        if _TOTAL.fullmatch(label) or _LENGTH.fullmatch(label) or _WHEN.fullmatch(label)
    ]
    prose = analysis.document.prose
    stated = [one for one in analysis.durations if _IN_ALL.match(prose, one.prose.end)]
    return [*labelled, *stated]


def _is_in_brackets(prose: str, length: Mention[Duration]) -> bool:
    """Whether a duration ends a bracket: "(30 minutes)", "(May to June 2026, 2 months)"."""
    end = length.prose.end
    opening = prose.rfind("(", max(0, length.prose.start - _LONGEST_BRACKET), length.prose.start)
    return prose[end : end + 1] == ")" and opening >= 0 and prose.find(")", opening, end) < 0
