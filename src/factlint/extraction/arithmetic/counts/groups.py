"""Disjoint groups that do not add up to their whole: "of the 30 lamps, 21 lasted and ten broke".

A whole, the numbers after it and the words about each are read separately. Disjoint groups never exceed their whole;
groups that leave no remainder add up to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.near import is_count, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import groups as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_TOKEN = regex(r"‹(?P<kind>[a-z])(?P<number>\d+)›")
_NOT_GROUPS, _PLACED = regex(words_of.NOT_GROUPS), regex(words_of.PLACED)
_OF_WHOLE = regex(words_of.OF_WHOLE)
_BRACKETED = regex(r" ?\([^()]*\)")
_END = regex(r"[.;?!](?![.\w])|$")
_EXHAUSTIVE = tuple(tuple(regex(rf"\b(?:{words})\b") for words in states) for states in words_of.EXHAUSTIVE)
_CONTRARY = tuple(tuple(regex(rf"\b(?:{words})\b") for words in states) for states in words_of.CONTRARY)
_LEAST = Fraction(3, 4)
"""The least ratio of exhaustive groups to their whole."""
_MOST_OVER, _FEW = Fraction(5, 4), 2
"""The largest ratio of disjoint groups to their whole, and the largest excess over a small whole."""
_FEWEST_PLACED, _MOST_GROUPS = 3, 6


@dataclass(frozen=True, slots=True)
class _Group:
    figure: Figure
    words: str
    """The words about it, up to the next number."""
    before: str
    """The same, since the number before it."""


def read_groups(skeleton: Skeleton) -> Iterator[Sum]:
    """The wholes of a sentence that their groups exceed, or do not add up to although they are exhaustive."""
    for found in shapes((*words_of.WHOLES, words_of.FIRST_OF_WHOLE, words_of.SUBTOTAL)).finditer(skeleton.text):
        whole, groups = skeleton.figure(found, "whole"), _groups(skeleton, found)
        figures = tuple(group.figure for group in groups)
        if not 1 < len(groups) <= _MOST_GROUPS or not all(map(is_count, (whole, *figures))):
            continue
        made, number = sum_of_figures(figures), whole.value.written
        if max(figure.value.written for figure in figures) >= number or not _excludes(groups, number, made):
            continue
        first = _Group(whole, found.group().partition("›")[2].rstrip(" ,;:"), "")
        # "36 in red pots, 30 in blue ones and 24 in white ones": the first is a group itself
        if not (_are_placed((first, *groups)) or _is_of_their_kind(first, groups)):
            yield Sum(whole, figures)


def _groups(skeleton: Skeleton, found: re.Match[str]) -> Sequence[_Group]:
    """The numbers after a whole up to the end of its clause; empty if one does not count things."""
    whole = int(found["whole"])
    end = _END.search(skeleton.text, found.end())
    text = skeleton.text[found.end() : end.start() if end else None]
    text = _BRACKETED.sub("", _OF_WHOLE.sub("", text, count=1) if "first" in found.groupdict() else text)
    tokens = [one for one in _TOKEN.finditer(text) if int(one["number"]) != whole]
    if any(one["kind"] not in "nt" for one in tokens) or _NOT_GROUPS.search(text):
        return ()
    starts = [(one.start(), one.end(), int(one["number"])) for one in tokens]
    ends = [after[0] for _, after in pairwise(starts)] + [len(text)]
    behind = [0, *(end for _, end, _ in starts)]
    return [
        _Group(skeleton.figures[number], text[start:stop], text[last:place])
        for (place, start, number), stop, last in zip(starts, ends, behind, strict=False)
    ]


def _excludes(groups: Sequence[_Group], whole: Fraction, made: Fraction) -> bool:
    """Whether the whole rules out the sum of the groups."""
    if made < whole:
        return _LEAST * whole <= made and _are_apart(groups, _EXHAUSTIVE)
    is_slip = whole < made <= max(_MOST_OVER * whole, whole + _FEW)
    return is_slip and (_are_contrary(groups) or _are_placed(groups))


def _are_contrary(groups: Sequence[_Group]) -> bool:
    return _are_apart(groups, _CONTRARY)


def _is_of_their_kind(whole: _Group, groups: Sequence[_Group]) -> bool:
    """Whether a whole has a state that sets its groups apart: "four gold medals, one silver and two bronze"."""
    return any(state.search(whole.words) for family in _setting_apart(groups, _CONTRARY) for state in family)


def _are_apart(groups: Sequence[_Group], states: Sequence[Sequence[re.Pattern[str]]]) -> bool:
    return next(_setting_apart(groups, states), None) is not None


def _setting_apart(
    groups: Sequence[_Group], states: Sequence[Sequence[re.Pattern[str]]]
) -> Iterator[Sequence[re.Pattern[str]]]:
    """The families of states of which each group has one, and no two groups the same."""
    stated = ([group.words for group in groups], [group.before for group in groups])
    yield from (family for family in states if any(_differ(family, words) for words in stated))


def _differ(family: Sequence[re.Pattern[str]], stated: Iterable[str]) -> bool:
    """Whether each text states one state of a family, and no two texts the same."""
    taken: set[int] = set()
    for words in stated:
        states = [at for at, state in enumerate(family) if state.search(words)]
        if len(states) != 1 or states[0] in taken:
            return False
        taken.add(states[0])
    return True


def _are_placed(groups: Sequence[_Group]) -> bool:
    """Whether each group is at a different place, with the same preposition."""
    found = [_PLACED.match(group.words) for group in groups]
    places = {(one["preposition"], one["where"]) for one in found if one}
    return (
        len(groups) >= _FEWEST_PLACED
        and len(places) == len(groups)
        and len({preposition for preposition, _ in places}) == 1
    )
