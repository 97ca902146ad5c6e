"""One limit stated twice: "keeps the last seven backups … the last five backups are kept"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factlint.extraction.arithmetic.said_numbers import as_limit
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.languages.en.arithmetic.stated_twice import limits as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, Restated
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_CUE = Trigger(words_of.CUE)
_OTHER_CASES, _EVERY = regex(words_of.OTHER_CASES), regex(words_of.EVERY)
_WORD = regex(r"[a-z]{4,}")
_PAIR = 2
_STEM = 5
"""Letters after which word forms such as "decides" and "decided" are equated."""


@dataclass(frozen=True, slots=True)
class _Limit:
    figure: Figure
    words: frozenset[str]
    """The other words of its sentence."""


def read_limits(analysis: Analysis, skeleton_of: SkeletonOf) -> Iterator[Restated]:
    """The limits of a document that it states in two sentences, each with another number."""
    sentences = _CUE.among(analysis.document.prose, analysis.sentences)
    if len(sentences) < _PAIR:
        return
    stated: defaultdict[tuple[str, ...], list[_Limit]] = defaultdict(list)
    for sentence in sentences:
        for key, limit in _limits(skeleton_of(sentence)):
            stated[key].append(limit)
    for (kind, *_), limits in stated.items():
        if kind in words_of.ALIKE:
            yield from _stated_alike(limits, words_of.ALIKE[kind])
        elif len(limits) == _PAIR and _differ(*limits, is_stated=kind in words_of.STATED):
            yield Restated(limits[0].figure, limits[1].figure)


def _stated_alike(limits: Sequence[_Limit], fewest: int) -> Iterator[Restated]:
    """The only two whose sentences say the same: "decides on requests within a week … requests are decided within"."""
    pairs = [
        (first, second)
        for first, second in combinations(limits, 2)
        if len(mine := _stems(first.words)) >= fewest and mine == _stems(second.words)
    ]
    if len(pairs) == 1 and _differ(*pairs[0], is_stated=True):
        yield Restated(pairs[0][0].figure, pairs[0][1].figure)


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem_of(word)[:_STEM] for word in words)


def _limits(skeleton: Skeleton) -> Iterator[tuple[tuple[str, ...], _Limit]]:
    """The limits of a sentence, each with its kind and what it limits."""
    if _OTHER_CASES.search(skeleton.text):
        return
    for kind, family in words_of.LIMITS.items():
        for found in shapes(family).finditer(skeleton.text):
            figure = skeleton.figure(found, "value")
            if _is_bound(kind, found, figure):
                words = frozenset(_WORD.findall(_without(skeleton.text, found))) - words_of.COMMON
                yield _key(words_of.HEDGED.get(kind, kind), found), _Limit(as_limit(figure), words)


def _is_bound(kind: str, found: re.Match[str], figure: Figure) -> bool:
    """Whether a number is a limit: by its own words, or by those of its kind ("never more than ten")."""
    hedge = figure.value.hedge
    if kind in words_of.HEDGED:
        return hedge is Hedge.AT_MOST
    is_stated_so = found.groupdict().get("bound") is not None
    return hedge in (Hedge.EXACTLY, Hedge.AT_MOST) or (is_stated_so and hedge is Hedge.OVER)


def _key(kind: str, found: re.Match[str]) -> tuple[str, ...]:
    slots = found.groupdict()
    per = _EVERY.sub(words_of.FOR_ONE, slots.get("per") or "")
    return kind, stem_of(slots.get("thing") or ""), per


def _without(text: str, found: re.Match[str]) -> str:
    """The text without the words that mark a limit, but with what it limits."""
    return f"{text[: found.start()]} {text[found.end() :]}"


def _differ(one: _Limit, other: _Limit, *, is_stated: bool) -> bool:
    """Whether two limits of one thing differ; their sentences share its noun, unless the limit itself has it."""
    mine, theirs = one.figure.value, other.figure.value
    if one.words & words_of.PARTIES != other.words & words_of.PARTIES:
        return False
    is_of_one = is_stated or not one.words.isdisjoint(other.words)
    return is_of_one and mine.unit == theirs.unit and mine.written != theirs.written
