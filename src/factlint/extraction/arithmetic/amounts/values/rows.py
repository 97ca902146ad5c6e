"""Values that a sentence lists one after another: "12 points in the first, 18 in the second and 9 in the third"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.languages.en.arithmetic.amounts.values import rows as words_of
from factlint.values.regex import regex

_JOINT = regex(words_of.JOINT)
_FEWEST, _MOST = 3, 12


def row_of(passage: Passage, said: Amount, sentence: int, *, fewest: int = _FEWEST) -> Sequence[Amount]:
    """The only row of numbers of a sentence; nothing where it states others with it but for how many there are."""
    stated = [one for one in passage.ahead_of(said) if one.sentence == sentence]
    row = stated[-1:]
    for one in reversed(stated[:-1]):
        if not _JOINT.match(one.behind):
            break
        row.insert(0, one)
    if row and row[0].stated.noun is not None and row[0].number == len(row) - 1:
        row = row[1:]
    others = stated[: len(stated) - len(row)]
    is_counted = not others or (len(others) == 1 and others[0].number == len(row))
    return row if is_counted and fewest <= len(row) <= _MOST else []


def are_of_one_kind(said: Amount, row: Sequence[Amount]) -> bool:
    """Whether a value and those of a row are plain and have one unit, which some may omit."""
    units = {one.figure.value.unit for one in (said, *row)} - {None}
    return len(units) <= 1 and all(is_closed(one.figure) for one in (said, *row))
