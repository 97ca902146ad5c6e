"""Games won, lost and drawn against how many were played."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_count, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import records as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Ranked, Sum

_FARTHEST = 2
"""How far games may miss those played for a slip."""


def read_won_and_lost(skeleton: Skeleton) -> Iterator[Sum | Ranked]:
    """The games of a record that are not as many as were played, and a first win of who had won."""
    for found in shapes(words_of.RECORDS).finditer(skeleton.text):
        slots = ("won", "lost", "drawn") if found["drawn"] else ("won", "lost")
        games, parts = skeleton.figure(found, "games"), tuple(skeleton.figure(found, slot) for slot in slots)
        apart = abs(sum_of_figures(parts) - games.value.written)
        if all(map(is_count, (games, *parts))) and 0 < apart <= _FARTHEST:
            yield Sum(games, parts)
    for found in shapes((words_of.WON_OF,)).finditer(skeleton.text):
        games, parts = (
            skeleton.figure(found, "games"),
            tuple(skeleton.figure(found, one) for one in ("won", "lost")),
        )
        if (
            all(map(is_count, (games, *parts)))
            and sum_of_figures(parts) > games.value.written > parts[0].value.written
        ):
            yield Sum(games, parts)
    for found in pattern(words_of.FIRST_WIN).finditer(skeleton.text) if "›-‹" in skeleton.text else ():
        won = skeleton.figure(found, "won")
        if is_count(won) and won.value.written > 0:
            yield Ranked(won, 0, skeleton.in_prose(*found.span("first")), is_last=False)
