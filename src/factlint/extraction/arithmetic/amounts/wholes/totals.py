"""The total of a list of numbers, whatever each counts: "60 cows, 120 sheep and 20 goats, in all 200 animals"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import are_alike, is_closed, is_near, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import totals as words_of
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_SUMMED, _BEHIND = regex(words_of.SUMMED), regex(words_of.SUMMED_BEHIND)
_AT_HEAD, _OF_ALL = regex(words_of.AT_HEAD), regex(words_of.OF_ALL)
_JOINT, _GUARDS = regex(words_of.JOINT), regex(words_of.NOT_SUMMED)
_FEWEST, _MOST = 3, 8
"""How many items such a list has."""


def read_list_totals(passage: Passage) -> Iterator[Sum]:
    """The totals that a sentence states right behind a list."""
    if any(_GUARDS.search(one.text) for one in (passage.skeleton, *passage.before[:1])):
        return
    for said in passage.beside:
        if not (_SUMMED.search(said.before) or _BEHIND.match(said.behind)):
            continue
        items = _list_ahead(passage, said)
        figures = tuple(one.figure for one in items)
        if not _FEWEST <= len(items) <= _MOST or not are_alike(figures) or not is_closed(said.figure):
            continue
        is_larger = max(one.number for one in items) < said.number
        is_of_unit = said.figure.value.unit in (None, figures[0].value.unit)
        is_near_them = is_near(said.number, sum_of_figures(figures))
        if is_larger and is_of_unit and is_near_them and not has_lost_scale(said.figure, figures):
            yield Sum(said.figure, figures)


def _list_ahead(passage: Passage, said: Amount) -> list[Amount]:
    """The items of the list that ends right before an amount."""
    ahead = [one for one in passage.ahead_of(said) if one.sentence == said.sentence]
    if not ahead and _AT_HEAD.match(said.before):
        is_of_all = _OF_ALL.match(said.behind) is not None
        ahead = [one for one in passage.amounts if one.sentence == said.sentence + 1] if is_of_all else []
    items = ahead[-1:]
    for one in reversed(ahead[:-1]):
        if one.is_share or not is_closed(one.figure) or not _JOINT.match(one.behind):
            break
        items.insert(0, one)
    return items if all(is_closed(one.figure) and not one.is_share for one in items) else []
