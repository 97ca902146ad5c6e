"""A whole and its parts in their order: "a line of 28.4 km. The first section (11.6 km) …, the second (16.8 km)".

Nothing shows that ordinals count parts but their number, which the text states ("in two acts"), or a noun that means
nothing else ("section"). Then they are all parts, and make up their whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import is_closed, may_be_rounded, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import in_order as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Sum, with_unit
from factlint.values.regex import regex

_BEFORE, _BEHIND, _NO_PART = map(regex, (words_of.BEFORE, words_of.BEHIND, words_of.NO_PART))
_GUARDS = regex(words_of.NOT_IN_ORDER)
_FEWEST = 2
_LEAST, _MOST = Fraction(3, 4), Fraction(4, 3)
"""The least and the largest ratio between the parts' sum and their whole."""


def read_parts_in_order(passage: Passage) -> Iterator[Sum]:
    """The wholes of a sentence, or of the one before, whose first, second … part it states."""
    if words_of.ORDINALS[1] not in passage.skeleton.text or _GUARDS.search(passage.skeleton.text):
        return
    found = [(one, ordinal) for one in passage.beside if (ordinal := _ordinal(one)) is not None]
    parts = [one for one, _ in found]
    if len(parts) < _FEWEST or [one["ordinal"] for _, one in found] != [*words_of.ORDINALS[: len(parts)]]:
        return
    nouns = {stem_of(noun) for _, one in found if (noun := one.groupdict().get("noun"))}
    if not (_are_announced(passage, parts) or nouns & words_of.PART_NOUNS):
        return
    whole = _whole(passage, parts)
    if whole is None or not all(is_closed(one.figure) for one in (whole, *parts)):
        return
    unit = whole.figure.value.unit
    figures = tuple(with_unit(one.figure, unit) for one in parts)
    made = sum_of_figures(figures)
    is_near = made != whole.number and _LEAST * whole.number <= made <= _MOST * whole.number
    is_explained = may_be_rounded(whole.number - made, figures) or has_lost_scale(whole.figure, figures)
    if is_near and not is_explained and not any(one.number == made for one in passage.amounts):
        yield Sum(whole.figure, figures)


def _ordinal(one: Amount) -> re.Match[str] | None:
    """The ordinal of the part that a number measures."""
    found = None if one.is_share or _NO_PART.search(one.before) else _BEFORE.match(one.before)
    return found or _BEHIND.match(one.behind)


def _are_announced(passage: Passage, parts: Sequence[Amount]) -> bool:
    """Whether the text states that there are so many."""
    near = (one for one in passage.amounts if one.sentence <= 1 and one not in parts)
    return any(not one.is_measured and one.number == len(parts) for one in near)


def _whole(passage: Passage, parts: Sequence[Amount]) -> Amount | None:
    """The only larger number of their kind that is stated before the parts, in their sentence or in the one before."""
    largest = max(one.number for one in parts)
    ahead = [one for one in passage.ahead_of(parts[0]) if one.sentence <= 1 and one.number > largest]
    wholes = [one for one in ahead if all(one.is_kin(part) for part in parts)]
    return wholes[0] if len(wholes) == 1 else None
