"""Games won, lost and drawn, against the games played: "won 14, drew 2 and lost 8 of their 24 games"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.near import is_count, sum_of_figures
from factlint.extraction.arithmetic.said_numbers import place_in_order
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import records as words_of
from factlint.extraction.languages.en.arithmetic.wholes.sums import WITHOUT_RESULT
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, Ranked, Sum
from factlint.model.document import Document
from factlint.values.regex import regex

_PLAYED = regex(words_of.PLAYED)
_NOT_ALL = (regex(words_of.OF_SOME_GAMES), regex(WITHOUT_RESULT))
_RESULTS = {kind: regex(forms) for kind, forms in words_of.RESULTS.items()}
_OF_OTHERS, _DRAWN = regex(words_of.OF_OTHERS), regex(words_of.WITH_DRAWS)
_FARTHEST = 2
"""The largest difference between the results and the games played."""


def read_seasons(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """The results of all games, which are not as many as this sentence or the one before states to have been played."""
    near = (skeleton, *before[:1])
    if any(guard.search(one.text) for guard in _NOT_ALL for one in near):
        return
    stated = [(one, game) for one in near for game in _PLAYED.finditer(one.text)]
    if len(stated) != 1:
        return
    games = stated[0][0].figure(stated[0][1], "games")
    yield from _played(games, _by_result(skeleton, games))


def read_nth_win(
    document: Document, skeleton: Skeleton, following: Callable[[], Sequence[Skeleton]]
) -> Iterator[Sum]:
    """A win by its place beside the games lost, against those that the next sentence says were played."""
    found = shapes((words_of.NTH_WIN,)).search(skeleton.text)
    near = (skeleton, *following()[:1]) if found is not None else ()
    if found is None or any(guard.search(one.text) for guard in (*_NOT_ALL, _DRAWN) for one in near):
        return
    stated = [one.figure(game, "games") for one in near for game in _PLAYED.finditer(one.text)]
    if len(stated) == 1:
        yield from _played(
            stated[0], (place_in_order(document, skeleton, found), skeleton.figure(found, "lost"))
        )


def _played(games: Figure, parts: tuple[Figure, ...]) -> Iterator[Sum]:
    """The results as parts of the games played, if only a slip lies between them."""
    apart = abs(sum_of_figures(parts) - games.value.written)
    if parts and all(map(is_count, (games, *parts))) and 0 < apart <= _FARTHEST:
        yield Sum(games, parts)


def _by_result(skeleton: Skeleton, games: Figure) -> tuple[Figure, ...]:
    """The games won and lost with those drawn or lost late; none if one kind is stated twice."""
    results: dict[str, list[Figure]] = {kind: [] for kind in _RESULTS}
    for kind, forms in _RESULTS.items():
        for found in forms.finditer(skeleton.text):
            figure = skeleton.figure(found, "before" if found["before"] else "behind")
            if figure is not games and not _OF_OTHERS.match(skeleton.text, found.end()):
                results[kind].append(figure)
    won, drawn, lost, late = results.values()
    is_whole = won and lost and (drawn or late) and max(map(len, results.values())) == 1
    return tuple(one for some in results.values() for one in some) if is_whole else ()


def read_won_and_lost(skeleton: Skeleton) -> Iterator[Sum | Ranked]:
    """Records whose results do not add up to the games played, and a first win of somebody who had already won."""
    for found in shapes(words_of.RECORDS).finditer(skeleton.text):
        slots = ("won", "lost", "drawn") if found["drawn"] else ("won", "lost")
        yield from _played(
            skeleton.figure(found, "games"), tuple(skeleton.figure(found, slot) for slot in slots)
        )
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
