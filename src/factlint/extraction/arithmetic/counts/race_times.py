"""Times of races, and the gaps between them: "won in 2:08:14, 37 seconds ahead of Bo Orr (2:08:51)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import race_times as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.model.document import Document
from factlint.model.mention import mention_at
from factlint.values.dataclass import replace
from factlint.values.quantity import rounded
from factlint.values.regex import regex

_TIME, _RAN = regex(words_of.TIME), regex(words_of.RAN)
_GUARDS, _POINTS_BACK = regex(words_of.NOT_TIMED), regex(words_of.POINTS_BACK)
_SECOND, _MINUTE, _SECONDS = "second", "minute", Fraction(60)
_FARTHEST, _FARTHEST_HALF = Fraction(4), Fraction(11, 10)
"""The largest ratios between a stated and a computed gap, and between the halves of a race."""


def read_race_times(
    document: Document, skeleton: Skeleton, before: Sequence[Skeleton]
) -> Iterator[Calculation]:
    """The gaps between two times, and second halves; `before` are the earlier sentences, the nearest first."""
    if ":" not in skeleton.text or not _TIME.search(skeleton.text) or _GUARDS.search(skeleton.text):
        return
    yield from _gaps(document, skeleton)
    yield from _gaps_to_before(document, skeleton, before)
    yield from _halves(document, skeleton, before)


def _gaps(document: Document, skeleton: Skeleton) -> Iterator[Calculation]:
    for found in shapes(words_of.GAPS).finditer(skeleton.text):
        first, second = (_time(document, skeleton, found, slot) for slot in ("first", "second"))
        yield from _difference(skeleton.figure(found, "said"), first, second)
        return


def _gaps_to_before(
    document: Document, skeleton: Skeleton, before: Sequence[Skeleton]
) -> Iterator[Calculation]:
    """The margin by which a record was broken, from the only time in the sentence before."""
    found = shapes((words_of.GAP_TO_BEFORE,)).search(skeleton.text)
    if found is None or not before or len(_TIME.findall(skeleton.text)) > 1:
        return
    stated = list(_TIME.finditer(before[0].text))
    if len(stated) == 1 and _POINTS_BACK.match(skeleton.text) and not _GUARDS.search(before[0].text):
        first, second = _at(document, before[0], stated[0]), _time(document, skeleton, found, "second")
        yield from _difference(skeleton.figure(found, "said"), first, second)


def _difference(said: Figure, first: Figure, second: Figure) -> Iterator[Calculation]:
    """The gap in seconds between two times in the same notation."""
    unit = said.value.unit
    if unit not in (_SECOND, _MINUTE) or not _are_alike(first, second):
        return
    times = _SECONDS if unit == _MINUTE else Fraction(1)
    apart = abs(first.value.written - second.value.written) / times
    if apart and is_near(said.value.written, apart, _FARTHEST):
        yield Calculation(said, Operation.DIFFERENCE, (_in(second, unit, times), _in(first, unit, times)))


def _halves(document: Document, skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """The second half of a race whose time the sentence states, or the one before."""
    found = shapes(words_of.PARTS).search(skeleton.text)
    if found is None:
        return
    first, second = (_time(document, skeleton, found, slot) for slot in ("first", "second"))
    made = first.value.written + second.value.written
    around = (skeleton, *before[:1])
    stated = [_at(document, one, time) for one in around for time in _TIME.finditer(one.text)]
    if any(abs(one.value.written - made) <= 1 for one in stated):
        return
    halves = (first.prose, second.prose)
    wholes = [time for one in around for time in _wholes(document, one) if time.prose not in halves]
    if wholes and is_near(wholes[0].value.written, made, _FARTHEST_HALF):
        yield Calculation(second, Operation.DIFFERENCE, (wholes[0], first))


def _wholes(document: Document, skeleton: Skeleton) -> Iterator[Figure]:
    """The times that a sentence calls those of a whole race."""
    for time in _TIME.finditer(skeleton.text):
        if _RAN.search(skeleton.text, 0, time.start()):
            yield _at(document, skeleton, time)


def _are_alike(first: Figure, second: Figure) -> bool:
    """Whether two times are both stated with hours, or both without."""
    return first.said.count(":") == second.said.count(":") and first.prose != second.prose


def _time(document: Document, skeleton: Skeleton, found: re.Match[str], slot: str) -> Figure:
    return _figure(document, skeleton, *found.span(slot))


def _at(document: Document, skeleton: Skeleton, found: re.Match[str]) -> Figure:
    return _figure(document, skeleton, *found.span())


def _figure(document: Document, skeleton: Skeleton, start: int, end: int) -> Figure:
    """A time in seconds."""
    seconds = Fraction(0)
    for part in skeleton.text[start:end].split(":"):
        seconds = seconds * _SECONDS + Fraction(part)
    decimals = len(skeleton.text[start:end].partition(".")[2])
    value = rounded(seconds, Fraction(1, 10**decimals), unit=_SECOND)
    return mention_at(document, skeleton.in_prose(start, end), value)


def _in(figure: Figure, unit: str, times: Fraction) -> Figure:
    value = figure.value
    return replace(figure, value=rounded(value.written / times, value.last_digit / times, unit=unit))
