"""An amount, another on top of it, and what both make: "15 seconds behind, and another 8 back, 23 after the winner"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.differences import explained_differences as words_of
from factlint.model.arithmetic import Sum
from factlint.values.regex import regex

_ANOTHER, _SUMMED = regex(words_of.ANOTHER), regex(words_of.SUMMED)


def read_chained(passage: Passage) -> Iterator[Sum]:
    """The number right after "another" so many, with these and the amount before them."""
    for more, said in pairwise(passage.beside):
        if not (_ANOTHER.search(more.before) and more.behind == said.before and _SUMMED.search(said.before)):
            continue
        ahead = [one for one in passage.ahead_of(more) if one.sentence <= 1 and one.is_kin(more)]
        are_plain = ahead and all(is_closed(one.figure) for one in (ahead[-1], more, said))
        if not are_plain or not said.is_kin(more) or passage.is_made(said):
            continue
        if said.number > more.number and is_near(said.number, ahead[-1].number + more.number):
            yield Sum(said.figure, (ahead[-1].figure, more.figure))
