"""The amounts of a list again, all multiplied: "For a party double everything: 400 g butter, eight eggs"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.ways import product
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton, SkeletonOf
from factlint.extraction.languages.en.arithmetic.formulas import scaled_lists as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Calculation, Figure
from factlint.model.document import ProseSpan
from factlint.model.mention import mention_at
from factlint.model.reading_order import sentence_at
from factlint.values.quantity import rounded
from factlint.values.regex import regex

_EVERYTHING, _BUT = regex(words_of.EVERYTHING), regex(words_of.BUT)
_WHAT = regex(words_of.WHAT)
_REACH = 60
"""Sentences."""
_FARTHEST = Fraction(2)

_Key = tuple[str | None, str]
"""A unit, and what is measured or counted."""


def read_scaled_lists(analysis: Analysis, text: str, skeleton_of: SkeletonOf) -> Iterator[Calculation]:
    """Each amount of such a list, from the only one of the same thing before it; `text` is the folded prose."""
    for found in _EVERYTHING.finditer(text):
        sentence = sentence_at(analysis.sentences, found.start())
        if sentence is None or _BUT.search(text, sentence.start, sentence.end):
            continue
        at = analysis.sentences.index(sentence)
        before = [skeleton_of(one) for one in analysis.sentences[max(0, at - _REACH) : at]]
        stated = _by_thing(before)
        times = Fraction(*words_of.TIMES[found["times"]])
        factor = mention_at(analysis.document, ProseSpan(*found.span("times")), rounded(times, Fraction(0)))
        for key, figures in _by_thing([skeleton_of(sentence)]).items():
            (said, *others), bases = figures, stated.get(key, ())
            if others or not bases or said.prose.start < found.end() or not is_closed(said):
                continue
            if any(said.value.written == one.value.written * times for one in bases):
                continue
            if is_near(said.value.written, bases[0].value.written * times, _FARTHEST):
                yield product(said, bases[0], factor)


def _by_thing(skeletons: Sequence[Skeleton]) -> Mapping[_Key, Sequence[Figure]]:
    found: dict[_Key, list[Figure]] = {}
    for skeleton in skeletons:
        for token in TOKEN.finditer(skeleton.text):
            what = _WHAT.match(skeleton.text, token.end())
            if what is not None:
                figure = skeleton.figures[int(token[1])]
                found.setdefault((figure.value.unit, stem_of(what[1])), []).append(figure)
    return found
