"""Whether two amounts may be about one thing at two times, by the words and years of their sentences."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.extraction.languages.en.arithmetic.amounts.differences import when as words_of
from factlint.values.regex import regex

_OVER_TIME, _TWO_TIMES = regex(words_of.OVER_TIME), regex(words_of.TWO_TIMES)
_PLANNED = regex(words_of.PLANNED)
_YEAR, _YEAR_BEFORE = regex(words_of.YEAR), regex(words_of.YEAR_BEFORE)
_TWO = 2


def state_two_times(texts: Iterable[str]) -> bool:
    """Whether some sentences mention more than one time, so that what they count may have changed."""
    stated = " ".join(texts)
    return _TWO_TIMES.search(stated) is not None or len(set(_OVER_TIME.findall(stated))) >= _TWO


def states_year_before(text: str) -> bool:
    """Whether a sentence goes back by one year: "over the preceding year"."""
    return _YEAR_BEFORE.search(text) is not None


def state_a_plan(texts: Iterable[str]) -> bool:
    return any(_PLANNED.search(one) for one in texts)


def may_go_back(stated: str, ahead: str, before: Iterable[str]) -> bool:
    """Whether a reference to an earlier time ("than in 2019", "than last year") has its value in the text.

    `stated` is the reference, `ahead` the text before it in its sentence; `before` are the earlier sentences, and the
    rest of its own.
    """
    earlier = " ".join(before)
    if (year := _YEAR.search(stated)) is not None:
        return year[0] in f"{earlier} {ahead}"
    if not _YEAR_BEFORE.search(stated):
        return True
    mine, others = set(_YEAR.findall(ahead)), set(_YEAR.findall(earlier))
    years = sorted(map(int, mine | others))
    return not others - mine or (len(years) == _TWO and years[1] - years[0] == 1)
