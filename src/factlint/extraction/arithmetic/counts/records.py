"""Games won, lost and drawn, against the games played."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_count, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import records as words_of
from factlint.extraction.languages.en.arithmetic.wholes.sums import WITHOUT_RESULT
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Ranked, Sum
from factlint.values.regex import regex

_PLAYED = regex(words_of.PLAYED)
_NOT_ALL = (regex(words_of.OF_SOME_GAMES), regex(WITHOUT_RESULT))
_FARTHEST = 2
"""The largest difference between the results and the games played."""


def read_seasons(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """The results of all games, which are not as many as this sentence or the one before tells to have been played."""
    found = next(shapes(words_of.SEASONS).finditer(skeleton.text), None)
    if found is None:
        return
    near = (skeleton, *before[:1])
    stated = [(one, game) for one in near for game in _PLAYED.finditer(one.text)]
    if len(stated) != 1 or any(guard.search(one.text) for guard in _NOT_ALL for one in near):
        return
    where, game = stated[0]
    games, parts = (
        where.figure(game, "games"),
        tuple(skeleton.figure(found, slot) for slot in ("won", "drawn", "lost")),
    )
    apart = abs(sum_of_figures(parts) - games.value.written)
    if all(map(is_count, (games, *parts))) and 0 < apart <= _FARTHEST:
        yield Sum(games, parts)


def read_won_and_lost(skeleton: Skeleton) -> Iterator[Sum | Ranked]:
    """Records whose results do not add up to the games played, and a first win of somebody who had already won."""
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
