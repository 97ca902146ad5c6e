"""Sensitivity and specificity against the misses of a diagnostic test, and risk reductions against their ratio."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.formulas import diagnostic_tests as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_CUES = regex(words_of.CUES)


def read_diagnostics(skeleton: Skeleton) -> Iterator[Calculation]:
    """The rates of a test, and the reductions of a risk, that a sentence states with what they follow from."""
    if not _CUES.search(skeleton.text):
        return
    for found in shapes(words_of.MISSED).finditer(skeleton.text):
        said, gone, whole = (skeleton.figure(found, slot) for slot in ("said", "gone", "whole"))
        if 0 < gone.value.written <= whole.value.written:
            yield Calculation(said, Operation.ALL_BUT, (gone, whole))
    for found in shapes(words_of.LESS_THAN_ONE).finditer(skeleton.text):
        said, ratio = skeleton.figure(found, "said"), skeleton.figure(found, "ratio")
        if 0 < ratio.value.written < 1:
            yield Calculation(said, Operation.LESS_THAN_ONE, (ratio,))
