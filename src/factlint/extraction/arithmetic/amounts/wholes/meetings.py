"""All matches of two sides and their results: "90 games, with 41 wins for one, 30 for the other and 19 drawn"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.wholes import meetings as words_of
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_DRAWN, _WON, _GUARDS = regex(words_of.DRAWN), regex(words_of.WON), regex(words_of.NOT_ALL)
_RESULTS = 3


def read_meetings(passage: Passage) -> Iterator[Sum]:
    """The only number of matches of a sentence and the one before, with its three results."""
    if not _DRAWN.search(passage.skeleton.text) or _GUARDS.search(passage.skeleton.text):
        return
    near = [one for one in passage.amounts if one.sentence <= 1]
    matches = [one for one in near if one.stated.noun in words_of.MATCHES and not _is_result(one)]
    results = [one for one in passage.beside if one not in matches]
    if len(matches) != 1 or len(results) != _RESULTS or not all(_is_result(one) for one in results):
        return
    figures = tuple(one.figure for one in results)
    is_one_drawn = sum(_DRAWN.search(one.clause) is not None for one in results) == 1
    is_plain = all(is_closed(one) and one.value.unit is None for one in (matches[0].figure, *figures))
    if is_one_drawn and is_plain and is_near(matches[0].number, sum_of_figures(figures)):
        yield Sum(matches[0].figure, figures)


def _is_result(one: Amount) -> bool:
    return _DRAWN.search(one.clause) is not None or _WON.search(one.clause) is not None
