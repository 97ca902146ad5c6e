"""Numbers that count on: "Step 4. … Step 6. …", "First, … Second, … Fourth, …", "(a) … (b) … All five duties".

One that breaks off where the others go on is a slip. What may have been left out on purpose is none: a heading that
is missing, a thing that is called the fourth.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.languages.en.arithmetic.lists import sequences as words_of
from factlint.extraction.languages.en.quantities.numerals import SMALL
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Enumeration, Ranked
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.reading_order import index_behind
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LABEL, _MARK, _ALL_OF_THEM = regex(words_of.LABEL), regex(words_of.MARK), regex(words_of.ALL_OF_THEM)
_AT_HEAD = tuple(regex(words_of.AT_HEAD.format(one)) for one in words_of.ORDINALS)
_ANYWHERE = tuple(regex(words_of.ANYWHERE.format(one)) for one in words_of.ORDINALS)
_FEWEST_LABELS, _FEWEST = 4, 2
_FARTHEST = 3
"""How far the number of all may be from that of the things before it."""
_KINDS = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)


@dataclass(frozen=True, slots=True)
class _Step:
    number: int
    place: ProseSpan


def read_sequences(analysis: Analysis) -> Iterator[Ranked | Enumeration]:
    """The steps of a document that are out of order, and wrong numbers of them."""
    document = analysis.document
    yield from _labels(document)
    for start, end in _sections(document):
        yield from _ordinals(analysis, start, end)
    for block in document.blocks:
        if "(" in document.prose[block.prose.start : block.prose.end]:
            yield from _marks(document, block.prose)


def _labels(document: Document) -> Iterator[Ranked]:
    """The only label of a row of blocks that does not count on, where the one behind it does."""
    runs: defaultdict[tuple[str, BlockKind, int], list[_Step]] = defaultdict(list)
    for block in document.blocks:
        found = _LABEL.match(document.prose, block.prose.start, block.prose.end)
        if found is None or block.kind not in _KINDS:
            continue
        run = runs[found["kind"], block.kind, block.level]
        if found["number"] == "1":
            yield from _odd_label(document, run)
            run.clear()
        run.append(_Step(int(found["number"]), ProseSpan(*found.span("number"))))
    for run in runs.values():
        yield from _odd_label(document, run)


def _odd_label(document: Document, run: Sequence[_Step]) -> Iterator[Ranked]:
    odd = [at for at, step in enumerate(run, 1) if step.number != at]
    if len(run) >= _FEWEST_LABELS and len(odd) == 1 and odd[0] < len(run):
        yield _ranked(document, run[odd[0] - 1], odd[0], run[odd[0] - 2])


def _ranked(document: Document, step: _Step, place: int, before: _Step) -> Ranked:
    return Ranked(number_at(document, step.place, step.number), place, before.place, is_last=True)


def _sections(document: Document) -> Iterator[tuple[int, int]]:
    """Where each stretch between two headings begins and ends, if it holds a "second"."""
    headings = [block.prose.start for block in document.blocks if block.kind is BlockKind.HEADING]
    for start, end in pairwise((0, *headings, len(document.prose))):
        if _ANYWHERE[1].search(document.prose, start, end):
            yield start, end


def _ordinals(analysis: Analysis, start: int, end: int) -> Iterator[Ranked]:
    """A sentence that begins with "fourth" where nothing is called the third."""
    prose = analysis.document.prose
    at = index_behind(analysis.sentences, start)
    steps: list[_Step] = []
    for sentence in analysis.sentences[at:]:
        if sentence.start >= end:
            return
        heads = (form.match(prose, sentence.start, sentence.end) for form in _AT_HEAD)
        found = next(((place, one) for place, one in enumerate(heads, 1) if one is not None), None)
        if found is None:
            continue
        step = _Step(found[0], ProseSpan(*found[1].span("nth")))
        steps = [step] if step.number == 1 else [*steps, step]
        is_gap = _counts_on(steps[:-1]) and len(steps) > _FEWEST and step.number == len(steps) + 1
        if is_gap and not _ANYWHERE[len(steps) - 1].search(prose, steps[0].place.end, end):
            yield _ranked(analysis.document, step, len(steps), steps[-2])


def _counts_on(steps: Sequence[_Step]) -> bool:
    return [step.number for step in steps] == list(range(1, len(steps) + 1))


def _marks(document: Document, block: ProseSpan) -> Iterator[Ranked | Enumeration]:
    """Marks in brackets of which one is left out, and a number of all that they mark."""
    found = list(_MARK.finditer(document.prose, block.start, block.end))
    marks = next((marks for marks in words_of.MARKS if found and found[0]["mark"] == marks[0]), None)
    if marks is None or any(one["mark"] not in marks for one in found):
        return
    steps = [_Step(marks.index(one["mark"]) + 1, ProseSpan(*one.span("mark"))) for one in found]
    if _counts_on(steps) and len(steps) >= _FEWEST:
        yield from _all_of_them(document, found, steps, block.end)
    elif _counts_on(steps[:-1]) and steps[-1].number == len(steps) + 1 > _FEWEST_LABELS:
        yield _ranked(document, steps[-1], len(steps), steps[-2])


def _all_of_them(
    document: Document, found: Sequence[re.Match[str]], steps: Sequence[_Step], end: int
) -> Iterator[Enumeration]:
    """The number of all that is marked, if it is not that of something stated before."""
    said = _ALL_OF_THEM.search(document.prose, steps[-1].place.end, end)
    if said is None:
        return
    word = said["said"].lower()
    number = SMALL.get(word) or int(word)
    stated = regex(rf"(?i:(?<![\d.,])(?:{word}|{number})\b(?![.,]\d))")
    if 0 < abs(number - len(steps)) <= _FARTHEST and not stated.search(document.prose, 0, found[0].start()):
        announced = number_at(document, ProseSpan(*said.span("said")), number)
        places = tuple(step.place for step in steps)
        yield Enumeration(announced, said["noun"], len(steps), len(steps), places)
