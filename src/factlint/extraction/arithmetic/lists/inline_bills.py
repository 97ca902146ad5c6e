"""The amounts of a bill within a sentence, each behind its label: "It came to £188: hall 60, band 85 and drinks 41"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import are_alike, may_be_slip, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import stated_in
from factlint.extraction.arithmetic.skeleton import TOKEN, YEARS, Skeleton
from factlint.extraction.languages.en.arithmetic.lists import inline_bills as words_of
from factlint.extraction.slots import expanded
from factlint.model.arithmetic import Figure, Sum
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_ENTRY, _ENTRIES = regex(expanded(words_of.ENTRY)), regex(expanded(words_of.ENTRIES))
_LEAD, _TAKES_UP = regex(words_of.LEAD), regex(words_of.TAKES_UP)
_NO_TOTAL, _NO_LABEL = regex(words_of.NO_TOTAL), regex(words_of.NO_LABEL)
_FEWEST, _NEAR = 3, Fraction(15, 100)


def read_inline_bill(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """The only amount before the entries of a bill that is near their sum; none if one is their sum."""
    entries = _ENTRIES.search(skeleton.text) if len(skeleton.figures) >= _FEWEST else None
    if entries is None or (parts := _parts(skeleton, entries.start(), entries.end())) is None:
        return
    lead = _LEAD.match(skeleton.text, 0, entries.start())
    are_bare = all(" " not in one["label"] for one in _ENTRY.finditer(entries.group()))
    if lead is None and (entries.start() or not are_bare):
        return
    words = lead["lead"] if lead else ""
    own = [one.figure for one in stated_in(skeleton) if one.figure.prose < parts[0].prose and one.is_plain]
    if _TAKES_UP.search(words) and not own and before:
        words = before[0].text
        own = [one.figure for one in stated_in(before[0]) if one.is_plain]
    if _NO_TOTAL.search(words):
        return
    unit = next((one.value.unit for one in parts if one.value.unit is not None), None)
    totals = [one for one in own if unit in (None, one.value.unit) and one.value.written not in YEARS]
    made = sum_of_figures(parts)
    near = [one for one in totals if _is_near(one.value.written, made)]
    if len(near) == 1 and all(one.value.written != made for one in own):
        yield Sum(near[0], tuple(parts))


def _parts(skeleton: Skeleton, start: int, end: int) -> Sequence[Figure] | None:
    """The amounts of the entries, of one unit or of the last one's; None if they are no amounts."""
    entries = list(_ENTRY.finditer(skeleton.text, start, end))
    parts = [skeleton.figures[int(token[1])] for token in TOKEN.finditer(skeleton.text, start, end)]
    units = {one.value.unit for one in parts}
    is_plain = all(one.value.hedge is Hedge.EXACTLY and one.value.high is None for one in parts)
    are_labelled = len(entries) == len(parts) and not any(_NO_LABEL.search(one["label"]) for one in entries)
    are_amounts = are_alike(parts) or (None in units and len(units) == 2 and are_alike(parts[:-1]))
    return parts if is_plain and are_labelled and are_amounts and "percent" not in units else None


def _is_near(said: Fraction, made: Fraction) -> bool:
    return abs(said - made) <= _NEAR * made or may_be_slip(said, made)
