"""Changes by a factor: "twice as many as in 2010", "doubled", "fell tenfold"."""

from __future__ import annotations

import re
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton, is_in_name, is_label
from factlint.extraction.languages.en.arithmetic.changes_and_shares import changes as words_of
from factlint.extraction.quantities.hedges import hedge_before
from factlint.extraction.quantities.nouns import noun_at
from factlint.model.arithmetic import Change, Figure
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_SLACK, _HEDGED_SLACK, _BOUND_SLACK = Fraction(15, 100), Fraction(20, 100), Fraction(3, 100)
"""Tolerances of "doubled": 1.7 to 2.3 times; "almost doubled" from 1.6, "more than doubled" from 1.94."""
_BOUNDS = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.AT_MOST})
_FARTHEST = 2
"""The largest ratio between a value and the stated multiple."""
_OF_ONE_OTHER = regex(words_of.OF_ONE_OTHER)
_MULTIPLES = ("multiple", "multiple2", "multiple3")
"""The groups one of which states the factor."""


def read_multiple(document: Document, text: str, skeleton: Skeleton, found: re.Match[str]) -> Change | None:
    """One value as a multiple of the other, unless it is so far off that another value must be meant."""
    old, new = skeleton.figure(found, "old"), skeleton.figure(found, "new")
    slot = next(slot for slot in _MULTIPLES if found[slot])
    word = words_of.MULTIPLES.get(found[slot])
    factor = (
        skeleton.figure(found, slot.replace("multiple", "times")).value.written
        if word is None
        else Fraction(word)
    )
    if found["smaller"] and factor:
        factor = 1 / factor
    if old.value.unit not in (new.value.unit, None) or not (old.value.written and factor):
        return None
    if _counts_others(skeleton, found) or is_in_name(document.prose, old):
        return None
    is_near = 1 / _FARTHEST <= new.value.written / old.value.written / factor <= _FARTHEST
    cue = skeleton.in_prose(*found.span(slot))
    return Change(old, new, None, times_said(document, text, cue, factor), cue) if is_near else None


def _counts_others(skeleton: Skeleton, found: re.Match[str]) -> bool:
    """Whether the smaller number counts other things, as in "90 rooms, twice the number of staff in 60 hotels", or is a
    name, as in "twice as much as version 2".
    """
    if any(is_label(skeleton.text, found.start(slot) - len("‹n")) for slot in ("old", "new")):
        return True
    if skeleton.figure(found, "old").value.unit is not None:
        return False
    if _OF_ONE_OTHER.search(skeleton.text[: found.start("old") - len("‹n")]):
        return True
    new, old = (noun_at(skeleton.text, found.end(slot) + 1) for slot in ("new", "old"))
    return old is not None and (new is None or new.unit != old.unit)


def factor_stated(skeleton: Skeleton, found: re.Match[str], *, is_down: bool) -> Fraction:
    """The factor of "doubled" or "by a factor of three"; "fell tenfold" is a tenth."""
    word = found["factor"]
    if word in words_of.HALVED:
        return Fraction(1, 2)
    spelled = words_of.FACTORS.get(word)
    factor = skeleton.figure(found, "times").value.written if spelled is None else Fraction(spelled)
    return 1 / factor if is_down and factor > 1 else factor


def times_said(document: Document, text: str, cue: ProseSpan, factor: Fraction) -> Figure:
    """The stated ratio of the new value to the old one, with the hedge before the words."""
    before = hedge_before(text, cue.start)
    hedge = before[0] if before else Hedge.EXACTLY
    slack = factor * (_BOUND_SLACK if hedge in _BOUNDS else _HEDGED_SLACK if before else _SLACK)
    amount = Interval(factor - slack, factor + slack)
    return mention_at(document, cue, Quantity(factor, amount, "times", hedge, last_digit=2 * slack))
