"""Means of whole numbers, with the sample size: "The mean rating was 5.27 (n = 28)"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.statistics import means as words_of
from factlint.extraction.languages.en.times.words import CARDINALS
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.statistics.reported import NUMBER, read_reported
from factlint.extraction.trigger import Trigger
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.statistics import MeanOnScale, Reported, WholeNumberMean
from factlint.values.regex import regex

_SIZE = Trigger(words_of.SIZE)
_MEAN = regex(rf"{words_of.MEAN}(?P<mean>{NUMBER})(?![\d.]*\d?\s?%)", re.IGNORECASE)
_COUNTED = regex(rf"(?<![\w.])(?P<mean>{NUMBER}){words_of.COUNTED_ON_AVERAGE}", re.IGNORECASE)
_DEVIATION = regex(rf"{words_of.DEVIATION}(?P<deviation>{NUMBER})")
_WHOLE = regex(words_of.WHOLE_NUMBERS, re.IGNORECASE)
_SEVERAL = regex(words_of.SEVERAL_ITEMS, re.IGNORECASE)
_ITEMS = regex(words_of.ITEMS, re.IGNORECASE)
_SCALE = Trigger(f"(?i:{words_of.SCALE})")
_SCALED_MEAN = regex(rf"{words_of.SCALED_MEAN}(?P<mean>{NUMBER})(?![\d.]*\d?\s?%)", re.IGNORECASE)
_BINARY = regex(words_of.BINARY, re.IGNORECASE)


def read_means(document: Document, sentences: Sequence[ProseSpan]) -> Iterator[WholeNumberMean]:
    """The means of sentences with one sample size that say that the values are whole numbers."""
    starts = [sentence.start for sentence in sentences]
    for found in _SIZE.found_in(document.prose):
        at = bisect_right(starts, found.start()) - 1
        if at >= 0 and found.end() <= sentences[at].end:
            yield from _mean(document, sentences[at], _size(found))


def _size(found: re.Match[str]) -> int:
    """The sample size, in digits or in words."""
    return int(read_numeral((found["size"] or found["counted"] or found["spelled"]).lower()).value)


def _mean(document: Document, sentence: ProseSpan, size: int) -> Iterator[WholeNumberMean]:
    text = document.prose[sentence.start : sentence.end]
    counted = list(_COUNTED.finditer(text))
    means = counted or list(_MEAN.finditer(text))
    items = _ITEMS.search(text)
    is_binary = _BINARY.search(text) is not None
    if len(means) != 1 or len({_size(one) for one in _SIZE.found_in(text)}) != 1 or not size:
        return
    if not (is_binary or counted or _WHOLE.search(text)) or (_SEVERAL.search(text) and not items):
        return
    deviations = list(_DEVIATION.finditer(text))
    yield WholeNumberMean(
        _reported(document, sentence, means[0], "mean"),
        size,
        _count(items["items"]) if items else 1,
        _reported(document, sentence, deviations[0], "deviation") if len(deviations) == 1 else None,
        is_binary,
    )


def read_means_on_scales(document: Document, sentences: Sequence[ProseSpan]) -> Iterator[MeanOnScale]:
    """The means of sentences with one scale and one mean."""
    starts = [sentence.start for sentence in sentences]
    for found in _SCALE.found_in(document.prose):
        at = bisect_right(starts, found.start()) - 1
        if at < 0 or found.end() > sentences[at].end:
            continue
        sentence = sentences[at]
        text = document.prose[sentence.start : sentence.end]
        means = list(_SCALED_MEAN.finditer(text))
        if len(means) == 1 and len(_SCALE.found_in(text)) == 1 and not _SEVERAL.search(text):
            yield MeanOnScale(_reported(document, sentence, means[0], "mean"), *_ends(found))


def _ends(scale: re.Match[str]) -> tuple[int, int]:
    """The lowest and highest answer; a scale with a number of points may begin at 0."""
    if scale["points"]:
        return 0, _count(scale["points"])
    return int(scale["low"] or scale["low2"]), int(scale["high"] or scale["high2"])


def _count(items: str) -> int:
    return int(items) if items.isdigit() else CARDINALS[items.lower()]


def _reported(document: Document, sentence: ProseSpan, found: re.Match[str], group: str) -> Mention[Reported]:
    start, end = (sentence.start + at for at in found.span(group))
    return mention_at(document, ProseSpan(start, end), read_reported(found[group]))
