"""Sentences without parenthetical repetitions ("£1,200, or £40 each"), so that the words around them read as one
clause.
"""

from __future__ import annotations

import re

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic import asides as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.slots import pattern

_BRACKET = " ("


def without_asides(skeleton: Skeleton) -> Skeleton:
    """The skeleton without unit amounts ("or 35 cents a share"), amounts in other units ("(19 miles)"), and scales."""
    forms = (words_of.FOR_EACH, words_of.SCALE)
    whole = [found.span() for form in forms for found in pattern(form).finditer(skeleton.text)]
    in_brackets = [
        found.span("aside")
        for found in pattern(words_of.IN_BRACKETS).finditer(skeleton.text)
        if _is_restated(skeleton, found)
    ]
    return skeleton.without(sorted((*whole, *in_brackets))) if whole or in_brackets else skeleton


def without_other_units(skeleton: Skeleton) -> Skeleton:
    """The skeleton without bracketed repetitions of an amount in another unit or currency: "18 miles (29 km)"."""
    if _BRACKET not in skeleton.text:
        return skeleton
    found = pattern(words_of.IN_BRACKETS).finditer(skeleton.text)
    restated = [
        one.span("aside") for one in found if _is_restated(skeleton, one) and _are_of_one_kind(skeleton, one)
    ]
    return skeleton.without(restated) if restated else skeleton


def without_shares(skeleton: Skeleton) -> Skeleton:
    """The skeleton without the shares in brackets that counts are stated with: "148 (90.2%) came: 72 from …"."""
    if _BRACKET not in skeleton.text or "‹p" not in skeleton.text:
        return skeleton
    found = [one.span() for one in pattern(words_of.SHARE_IN_BRACKETS).finditer(skeleton.text)]
    return skeleton.without(found) if found else skeleton


def _are_of_one_kind(skeleton: Skeleton, found: re.Match[str]) -> bool:
    first, second = (skeleton.figure(found, slot).value for slot in ("first", "second"))
    if first.measure is None or second.measure is None:
        return {first.unit, second.unit} <= MONEY
    return first.measure.dimension == second.measure.dimension


def _is_restated(skeleton: Skeleton, found: re.Match[str]) -> bool:
    first, second = (skeleton.figure(found, slot).value.unit for slot in ("first", "second"))
    return first is not None and second is not None and first != second
