"""Reading all equations of a document: only sentences in which some number could contradict another are taken apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import re2

from factlint.extraction.arithmetic.averages import read_averages
from factlint.extraction.arithmetic.changes import read_changes
from factlint.extraction.arithmetic.enumerations import read_enumeration, read_list_introduction
from factlint.extraction.arithmetic.pairs import read_pairs
from factlint.extraction.arithmetic.shares import read_shares
from factlint.extraction.arithmetic.skeleton import Skeleton, read_skeleton
from factlint.extraction.arithmetic.sums import read_sums
from factlint.extraction.arithmetic.tables import read_table_totals
from factlint.extraction.languages.en.equation_triggers import TRIGGER
from factlint.extraction.quantities.scan import Text
from factlint.extraction.times.fold import fold
from factlint.model.arithmetic import Equation
from factlint.model.document import Document, ProseSpan
from factlint.values.hedges import DEFAULT_HEDGES, Hedges

_TRIGGER = re2.compile(TRIGGER.encode())
_FEWEST_FIGURES = 2


def read_equations(
    document: Document,
    sentences: Sequence[ProseSpan],
    times: Sequence[ProseSpan] = (),
    *,
    hedges: Hedges = DEFAULT_HEDGES,
) -> tuple[Equation, ...]:
    """What each sentence says that its numbers have to do with each other, in reading order."""
    folded = fold(document)
    text = Text(document.prose, folded, folded.decode("latin-1"))
    return (
        *(
            equation
            for sentence in _suspicious(folded, sentences)
            for equation in _equations(
                document, text.text, read_skeleton(document, text, sentence, times, hedges), sentence
            )
        ),
        *read_table_totals(document),
    )


def _suspicious(folded: bytes, sentences: Sequence[ProseSpan]) -> Iterator[ProseSpan]:
    """The sentences that hold a trigger, each once."""
    starts = [sentence.start for sentence in sentences]
    position = 0
    while (found := _TRIGGER.search(folded, position)) is not None:
        at = bisect_right(starts, found.start()) - 1
        position = found.end()
        if at >= 0 and found.start() < sentences[at].end:
            yield sentences[at]
            position = max(position, sentences[at].end)


def _equations(document: Document, text: str, skeleton: Skeleton, sentence: ProseSpan) -> Iterator[Equation]:
    yield from read_enumeration(skeleton)
    yield from read_list_introduction(document, skeleton, sentence)
    if len(skeleton.figures) < _FEWEST_FIGURES:
        return
    yield from read_shares(skeleton)
    yield from read_changes(document, text, skeleton)
    yield from read_sums(skeleton)
    yield from read_averages(skeleton)
    yield from read_pairs(skeleton)
