"""One rate stated for two periods, and how often something regular happens in one.

"18,000 loans a year, which comes to 1,500 a month", "every 20 minutes, so three times an hour".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.ways import product, quotient
from factlint.extraction.arithmetic.formulas.repeated_rates import (
    factors_between,
    is_over_stated,
    may_be_two_limits,
)
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import paces as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Calculation, Figure, RateTwice, with_unit
from factlint.model.mention import mention_at
from factlint.values.dataclass import replace
from factlint.values.quantity import rounded
from factlint.values.regex import regex

_PER, _PER_HEAD, _COMPUTED, _OF_YEAR = map(
    regex, (words_of.PER, words_of.PER_HEAD, words_of.COMPUTED, words_of.OF_YEAR)
)
_GUARDS, _EVERY, _TIMES_A = regex(words_of.NOT_EVEN), regex(words_of.EVERY), regex(words_of.TIMES_A)
_APPOSED, _APPOSED_ENDS, _DOES = map(regex, (words_of.APPOSED, words_of.APPOSED_ENDS, words_of.DOES))
_OFFERED, _ONE_SPAN = regex(words_of.OFFERED), regex(words_of.ONE_SPAN)
_IN_ALL_BEFORE, _IN_ALL_BEHIND = regex(words_of.IN_ALL_BEFORE), regex(words_of.IN_ALL_BEHIND)
_ALL_ALONG = regex(words_of.ALL_ALONG)
_BESIDE = regex(words_of.BESIDE)
_OFTEN = regex(words_of.OFTEN)
_ONE_EVERY = regex(words_of.ONE_EVERY)
_WITH_HOLIDAYS = frozenset({"day", "week"})
"""What comes every so many of them need not come all year."""
_SPANS = ("day", "week", "month", "year")
_NEAREST, _FARTHEST = Fraction(8, 5), Fraction(5, 2)


def read_paces(passage: Passage) -> Iterator[RateTwice | Calculation]:
    """The rates that a sentence states for two periods."""
    text = passage.skeleton.text
    if not _GUARDS.search(text):
        yield from _so_often(passage)
    if len(passage.beside) < 2 or not _PER_HEAD.search(text):
        return
    yield from _of_wrong_span(passage)
    if _GUARDS.search(text):
        return
    yield from _in_all(passage)
    yield from _one_every(passage)
    yield from _for_one_span(passage)
    for said in passage.beside[1:]:
        per = _PER.match(said.behind)
        if per is None or not is_closed(said.figure):
            continue
        first = passage.ahead_of(said)[-1]
        if first.sentence or not is_closed(first.figure):
            continue
        yield from _at_intervals(passage, first, said, per["span"])
        if _is_same_pace(first, said) and not may_be_two_limits(text, f"{first.behind}{said.before}"):
            skeletons = (passage.skeleton, *passage.before[:1])
            paces = _restated(first, said, per["span"])
            yield from (pace for pace in paces if not is_over_stated(pace, skeletons))
            yield from _of_all_spans(passage, first, said, per["span"])


def _so_often(passage: Passage) -> Iterator[Calculation]:
    """How often something is done "three times a week for eight weeks, 24 times in all"."""
    found = _OFTEN.search(passage.skeleton.text)
    if found is None or not (found["all"] or found["out"]):
        return
    said = passage.skeleton.figures[int(found["said"])]
    (spans,) = passage.skeleton.figures_in(found["spans"])
    if found["twice"]:
        times = number_at(passage.document, passage.skeleton.in_prose(*found.span("twice")), words_of.TWICE)
    else:
        times = passage.skeleton.figures[int(found["times"])]
    if spans.value.unit != found["span"] or said.value.unit is not None:
        return
    if all(map(is_closed, (said, spans, times))):
        made = times.value.written * spans.value.written
        if is_near(said.value.written, made, _NEAREST):
            yield product(said, with_unit(spans, None), times)


def _for_one_span(passage: Passage) -> Iterator[RateTwice]:
    """The total of a rate over one longer period: "£40 a week for a year, £2,080 in all"."""
    if len(passage.beside) != 2 or not all(is_closed(one.figure) for one in passage.beside):
        return
    pace, said = passage.beside
    per = _PER.match(pace.behind)
    held = per and re.search(words_of.FOR_ONE.format(span=per["span"]), pace.behind)
    is_made = _IN_ALL_BEFORE.search(said.before) or _IN_ALL_BEHIND.match(said.behind)
    if per is None or held is None or not is_made or not pace.is_kin(said):
        return
    factors = factors_between(per["span"], held["whole"])
    if factors and is_near(said.number, pace.number * factors[0][0], _FARTHEST):
        yield RateTwice(pace.figure, said.figure, factors)


def _is_same_pace(first: Amount, said: Amount) -> bool:
    """Whether the second rate is presented as the first one again: by a word, or right next to it
    for the same things.
    """
    if _COMPUTED.search(said.before):
        return True
    if _OF_YEAR.search(first.before) and _BESIDE.search(said.before) and _APPOSED_ENDS.match(said.behind):
        return True
    is_price = first.figure.value.unit in MONEY
    is_apposed = (
        _APPOSED.match(first.behind) and _APPOSED_ENDS.match(said.behind) and said.before == first.behind
    )
    is_same = first.stated.noun is not None and first.stated.noun == said.stated.noun
    return not is_price and bool(is_apposed or (is_same and _DOES.search(said.before)))


def _of_wrong_span(passage: Passage) -> Iterator[RateTwice]:
    """A price stated for two periods side by side, of which the second is exact for another period."""
    for first, said in pairwise(passage.beside):
        own, per = _PER.match(first.behind), _PER.match(said.behind)
        is_apposed = _APPOSED.match(first.behind) and _APPOSED_ENDS.match(said.behind)
        if own is None or per is None or not is_apposed or not first.is_kin(said):
            continue
        factors = factors_between(own["span"], per["span"])
        if len(factors) == 1 and _is_of_another_span(first, said, own["span"], per["span"]):
            yield RateTwice(first.figure, said.figure, factors)


def _one_every(passage: Passage) -> Iterator[Calculation]:
    """The interval between events of which a number happens per period: "30 an hour, one every two minutes"."""
    found = _ONE_EVERY.search(passage.skeleton.text)
    if found is None:
        return
    count = passage.skeleton.figures[int(found["count"])]
    time = next(iter(passage.skeleton.figures_in(found["time"])))
    one = _one(passage, count, found["span"])
    if one is None or one.value.measure is None or time.value.measure is None or count.value.unit is not None:
        return
    if not (is_closed(count) and is_closed(time)):
        return
    apart = one.value.measure.size / (count.value.written * time.value.measure.size)
    if is_near(time.value.written, apart, _FARTHEST):
        yield quotient(time, one, count)


def _restated(first: Amount, said: Amount, span: str) -> Iterator[RateTwice]:
    own = _PER.match(first.behind)
    whole = own["span"] if own else "year" if _OF_YEAR.search(f"{first.before}#{first.behind}") else None
    factors = factors_between(whole, span) if whole not in (None, span) else ()
    is_of_thing = (
        first.is_kin(said) and not first.is_share and first.figure.value.unit == said.figure.value.unit
    )
    is_offer = first.figure.value.unit in MONEY and _OFFERED.search(said.before) is not None
    if whole and factors and is_of_thing and not is_offer:
        low, high = factors[0][0], factors[-1][1]
        is_meant = is_near(said.number, first.number * (low + high) / 2, _FARTHEST)
        if is_meant or _is_of_another_span(first, said, whole, span):
            yield RateTwice(first.figure, said.figure, factors)


def _is_of_another_span(first: Amount, said: Amount, whole: str, span: str) -> bool:
    """Whether one rate equals another one that is stated for a different period, as if a week were a month."""
    spans = (one for one in _SPANS if one not in (whole, span))
    factors = (one for other in spans for one in factors_between(whole, other)[:1])
    half = said.figure.value.last_digit / 2
    return any(abs(first.number * (low + high) / 2 - said.number) <= half for low, high in factors)


def _in_all(passage: Passage) -> Iterator[Calculation]:
    """The total of the only rate among three amounts over a number of periods: "ten weeks, two evenings a week, 20 in
    all".
    """
    if len(passage.beside) != 3 or not all(is_closed(one.figure) for one in passage.beside):
        return
    first, second, said = passage.beside
    for pace, count in ((first, second), (second, first)):
        per = _PER.match(pace.behind)
        is_of_span = per is not None and per["span"] in (count.figure.value.unit, count.stated.noun)
        is_made = _IN_ALL_BEFORE.search(said.before) or _IN_ALL_BEHIND.match(said.behind)
        made = pace.number * count.number
        if is_of_span and is_made and pace.is_kin(said) and is_near(said.number, made, _NEAREST):
            spans = with_unit(count.figure, None)
            yield product(said.figure, spans, pace.figure)


def _of_all_spans(passage: Passage, first: Amount, said: Amount, span: str) -> Iterator[Calculation]:
    """The number of periods for which a rate held, given the total before it: "90 million, or 9 million a year over ten
    years".
    """
    spans = next(iter(passage.behind(said)), None)
    is_over = spans and re.search(words_of.OVER_SPANS.format(span=span), spans.before)
    if spans is None or not is_over or not first.is_kin(said):
        return
    is_of_span = span in (spans.figure.value.unit, spans.stated.noun) and is_closed(spans.figure)
    if is_of_span and is_near(spans.number, first.number / said.number, _FARTHEST):
        count = with_unit(spans.figure, None)
        yield quotient(
            count,
            with_unit(first.figure, said.figure.value.unit),
            said.figure,
        )


def _at_intervals(passage: Passage, first: Amount, said: Amount, span: str) -> Iterator[Calculation]:
    """How often per hour something happens that comes at a given interval in minutes."""
    is_stated = _TIMES_A.search(said.before) and _ALL_ALONG.match(said.behind)
    if not (_EVERY.search(first.before) and is_stated):
        return
    if any(one.behind == first.before for one in passage.ahead_of(first)[-1:]):
        return  # "two trains every 20 minutes, six an hour"
    if first.figure.value.unit in _WITH_HOLIDAYS and span not in _WITH_HOLIDAYS:
        return
    apart = _exact(first.figure)
    one = _one(passage, said.figure, span) if _ONE_SPAN.search(said.behind) else None
    if apart.value.unit is None and (factors := factors_between(first.stated.noun or "", span)):
        in_span = rounded(factors[0][0], Fraction(1))
        one = replace(
            mention_at(passage.document, said.figure.prose, in_span), said=words_of.ONE_OF.format(span)
        )
    elif apart.value.measure is None or one is None or one.value.measure is None:
        return
    size, whole = (figure.value.written * _size(figure) for figure in (apart, one))
    times = whole / size
    if said.figure.value.unit is None and times >= 1 and is_near(said.number, times, _FARTHEST):
        yield quotient(said.figure, _exact(one), apart)


def _exact(figure: Figure) -> Figure:
    """A span as it is laid down, and not measured."""
    return replace(figure, value=replace(figure.value, last_digit=Fraction(0)))


def _size(figure: Figure) -> Fraction:
    return Fraction(1) if figure.value.measure is None else figure.value.measure.size


def _one(passage: Passage, beside: Figure, span: str) -> Figure | None:
    """The period itself as a figure."""
    value = rounded(Fraction(1), Fraction(1, 1000), unit=span, units=beside.value.units)
    if value.measure is None:
        return None
    return replace(mention_at(passage.document, beside.prose, value), said=words_of.ONE_OF.format(span))
