"""A length on a map or model and the real one, at the scale that is stated: "Scale 1:100. The model is 1.8 m long; the
hall measured 180 m".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.ways import product, quotient
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.sentences_around import sentences_behind
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Calculation, Figure
from factlint.model.document import ProseSpan
from factlint.model.reading_order import sentence_at
from factlint.values.regex import regex

_SCALE = regex(r"(?<![\d:./])1:(?P<number>\d{1,3}(?:[, ]\d{3})+|\d+)(?![\d/]|[.,:]\d)")
_LENGTH = (("length", 1),)
_PAIR, _REACH = 2, 2
_FARTHEST = Fraction(5, 2)
_POWERS = (10, 100, 1000)


def read_scales(analysis: Analysis, text: str, skeleton_of: SkeletonOf) -> Iterator[Calculation]:
    """The only two lengths behind the only scale of a document; `text` is its folded prose."""
    found = list(_SCALE.finditer(text))
    sentence = sentence_at(analysis.sentences, found[0].start()) if len(found) == 1 else None
    if sentence is None:
        return
    near = (sentence, *sentences_behind(analysis, sentence)[:_REACH])
    figures = [
        one for place in near for one in skeleton_of(place).figures if one.prose.start > found[0].start()
    ]
    lengths = [one for one in figures if one.value.measure and one.value.measure.dimension == _LENGTH]
    if len(lengths) != _PAIR or not all(map(is_closed, lengths)):
        return
    first, second = lengths
    number = int("".join(filter(str.isdigit, found[0]["number"])))
    scale = number_at(analysis.document, ProseSpan(*found[0].span("number")), number)
    ratio = _metres(second) / _metres(first)
    is_up = ratio > 1
    if _is_meant(ratio if is_up else 1 / ratio, Fraction(number)):
        yield product(second, first, scale) if is_up else quotient(second, first, scale)


def _metres(figure: Figure) -> Fraction:
    size = figure.value.measure.size if figure.value.measure else Fraction(1)
    return figure.value.written * size


def _is_meant(ratio: Fraction, scale: Fraction) -> bool:
    """Whether two lengths are nearly in a ratio, or but for the place of a point."""
    return is_near(ratio, scale, _FARTHEST) or any(ratio in (scale * power, scale / power) for power in _POWERS)
