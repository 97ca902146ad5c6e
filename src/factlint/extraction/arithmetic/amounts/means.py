"""The mean of values that are told one by one: "The runs took 20, 30 and 40 minutes. On average they took 35"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.languages.en.arithmetic.amounts import means as words_of
from factlint.model.arithmetic import MeanOfValues
from factlint.values.regex import regex

_COPULA, _JOINT, _POINTS_BACK = map(regex, (words_of.COPULA, words_of.JOINT, words_of.POINTS_BACK))
_OF_VALUES, _GUARDS = regex(words_of.OF_VALUES), regex(words_of.NOT_MEAN)
_FEWEST, _MOST = 3, 12
"""Values of which a text tells the mean."""


def read_means(passage: Passage) -> Iterator[MeanOfValues]:
    """The mean that a sentence tells of the only row of values ahead of it, or of that in the sentence before."""
    if not passage.beside:
        return
    said = passage.beside[-1]
    text = passage.skeleton.text
    rows = [row for reach in (0, 1) if (row := _row(passage, said, reach))]
    if rows and rows[0][0].sentence == 0:
        found = _OF_VALUES.search(text) if _COPULA.match(said.before) else None
    else:
        found = _POINTS_BACK.search(said.before)
    if found is None or len(rows) != 1 or not _are_plain(said, rows[0]):
        return
    if any(_GUARDS.search(one.text) for one in (passage.skeleton, *passage.before[: rows[0][0].sentence])):
        return
    yield MeanOfValues(said.figure, tuple(one.figure for one in rows[0]), found["median"] is not None)


def _row(passage: Passage, said: Amount, sentence: int) -> Sequence[Amount]:
    """The only row of numbers of a sentence; nothing where it tells others with it but for how many there are."""
    told = [one for one in passage.ahead_of(said) if one.sentence == sentence]
    row = told[-1:]
    for one in reversed(told[:-1]):
        if not _JOINT.match(one.behind):
            break
        row.insert(0, one)
    if row and row[0].told.noun is not None and row[0].number == len(row) - 1:
        row = row[1:]
    others = told[: len(told) - len(row)]
    is_counted = not others or (len(others) == 1 and others[0].number == len(row))
    return row if is_counted and _FEWEST <= len(row) <= _MOST else []


def _are_plain(said: Amount, row: Sequence[Amount]) -> bool:
    units = {one.figure.value.unit for one in (said, *row)} - {None}
    numbers = [one.number for one in row]
    is_among = min(numbers) <= said.number <= max(numbers)
    return is_among and len(units) <= 1 and all(is_closed(one.figure) for one in (said, *row))
