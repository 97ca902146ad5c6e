"""Groups of a whole that exclude each other and do not add up to it: "of the 30 lamps, 21 lasted and ten broke".

A whole, the numbers behind it and what is said of each are read apart. Groups that exclude each other are not more than
their whole; those that leave nothing over make it.
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
"""How many times their whole groups make at least that leave nothing over."""
_MOST_OVER, _FEW = Fraction(5, 4), 2
"""How many times a whole groups may make that exclude each other, and how many things more than a small one."""
_FEWEST_PLACED, _MOST_GROUPS = 3, 6


@dataclass(frozen=True, slots=True)
class _Group:
    figure: Figure
    words: str
    """What is said of it, up to the next number."""
    before: str
    """The same from the number before it."""


def read_groups(skeleton: Skeleton) -> Iterator[Sum]:
    """The wholes of a sentence whose groups are more than they, or are all and make something else."""
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
        if not any(apart((first, *groups)) for apart in (_are_contrary, _are_placed)):
            yield Sum(whole, figures)


def _groups(skeleton: Skeleton, found: re.Match[str]) -> Sequence[_Group]:
    """The numbers behind a whole up to the end of its clause; none where one is no number of things."""
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
    """Whether the whole excludes what the groups make."""
    if made < whole:
        return _LEAST * whole <= made and _are_apart(groups, _EXHAUSTIVE)
    is_slip = whole < made <= max(_MOST_OVER * whole, whole + _FEW)
    return is_slip and (_are_contrary(groups) or _are_placed(groups))


def _are_contrary(groups: Sequence[_Group]) -> bool:
    return _are_apart(groups, _CONTRARY)


def _are_apart(groups: Sequence[_Group], states: Sequence[Sequence[re.Pattern[str]]]) -> bool:
    """Whether each group has one of some states, and no two the same."""
    told = ([group.words for group in groups], [group.before for group in groups])
    return any(_differ(family, words) for family in states for words in told)


def _differ(family: Sequence[re.Pattern[str]], told: Iterable[str]) -> bool:
    """Whether each of some texts tells one state of a family, and no two the same."""
    taken: set[int] = set()
    for words in told:
        states = [at for at, state in enumerate(family) if state.search(words)]
        if len(states) != 1 or states[0] in taken:
            return False
        taken.add(states[0])
    return True


def _are_placed(groups: Sequence[_Group]) -> bool:
    """Whether each group is where no other is, by one preposition."""
    found = [_PLACED.match(group.words) for group in groups]
    places = {(one["preposition"], one["where"]) for one in found if one}
    return (
        len(groups) >= _FEWEST_PLACED
        and len(places) == len(groups)
        and len({preposition for preposition, _ in places}) == 1
    )
