"""The mean of values that are listed one by one: "The runs took 20, 30 and 40 minutes. On average they took 35"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.values.rows import are_of_one_kind, row_of
from factlint.extraction.languages.en.arithmetic.amounts.values import means as words_of
from factlint.model.arithmetic import MeanOfValues
from factlint.values.regex import regex

_COPULA, _POINTS_BACK, _PREDICATE = map(regex, (words_of.COPULA, words_of.POINTS_BACK, words_of.PREDICATE))
_MORE_FOLLOWS = regex(words_of.MORE_FOLLOWS)
_OF_VALUES, _GUARDS = regex(words_of.OF_VALUES), regex(words_of.NOT_MEAN)


def read_means(passage: Passage) -> Iterator[MeanOfValues]:
    """The means stated in a sentence, of the only row of values before it or in the sentence before."""
    for said in passage.beside:
        yield from _read_mean(passage, said)


def _read_mean(passage: Passage, said: Amount) -> Iterator[MeanOfValues]:
    if said is not passage.beside[-1] and _COPULA.match(said.before):
        return
    if _MORE_FOLLOWS.match(said.behind) or not (_COPULA.match(said.before) or _POINTS_BACK.search(said.before)):
        return
    text = passage.skeleton.text
    rows = [row for reach in (0, 1) if (row := row_of(passage, said, reach))]
    if rows and rows[0][0].sentence == 0:
        found = _OF_VALUES.search(text) if _COPULA.match(said.before) else None
    else:
        found = _POINTS_BACK.search(said.before)
    if found is None or len(rows) != 1 or not _are_plain(said, rows[0]):
        return
    if _is_guarded(passage, said, rows[0][0].sentence):
        return
    is_median = any(found.groupdict().get(group) for group in words_of.MEDIANS)
    yield MeanOfValues(said.figure, tuple(one.figure for one in rows[0]), is_median)


def _is_guarded(passage: Passage, said: Amount, sentence: int) -> bool:
    """Whether words up to the mean, or in the values' sentence, say that it is of others."""
    own = (
        passage.skeleton.text
        if sentence == 0
        else f"{said.before}#{_PREDICATE.split(said.behind, maxsplit=1)[0]}"
    )
    return any(_GUARDS.search(text) for text in (own, *(one.text for one in passage.before[:sentence])))


def _are_plain(said: Amount, row: Sequence[Amount]) -> bool:
    numbers = [one.number for one in row]
    return min(numbers) <= said.number <= max(numbers) and are_of_one_kind(said, row)
