"""The least and the most of values that the sentence before lists: "It took 40, 38 and 45 minutes. The longest …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.values.rows import are_of_one_kind, row_of
from factlint.extraction.arithmetic.degrees import may_be_of
from factlint.extraction.languages.en.arithmetic import degrees
from factlint.extraction.languages.en.arithmetic.amounts.values import extreme_values as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import RankedFigure
from factlint.values.regex import regex

_CALLED, _ENDS, _GUARDS = map(regex, (words_of.CALLED, words_of.ENDS, words_of.NOT_OF_ROW))
_CHOSEN, _PAIR = regex(words_of.CHOSEN), 2


def read_extreme_values(passage: Passage) -> Iterator[RankedFigure]:
    """A value of the row in the sentence before that is called its minimum or maximum, with all others."""
    for said in passage.beside[:1]:
        chosen = _CHOSEN.match(said.before)
        found = _CALLED.match(said.before) or chosen
        row = row_of(passage, said, 1, fewest=_PAIR) if chosen else row_of(passage, said, 1)
        if (
            found is None
            or not _ENDS.match(said.behind)
            or not row
            or not are_of_one_kind(said, row)
            or _GUARDS.search(passage.skeleton.text)
        ):
            continue
        how = words_of.OF_TWO.get(found["how"], found["how"])
        if (how != found["how"]) is not (len(row) == _PAIR):
            continue
        is_stated = any(one.number == said.number for one in row)
        is_stated = is_stated and said.figure.value.unit in (None, *(one.figure.value.unit for one in row))
        others = tuple(one.figure for one in row if one.number != said.number)
        is_price = chosen is not None and row[0].figure.value.unit in MONEY
        if is_stated and (is_price or _may_be_called(how, said, row)):
            word = passage.skeleton.in_prose(*found.span("how"))
            is_largest = how in degrees.MOST or how in words_of.BEST
            yield RankedFigure(word, 1, is_largest, said.figure, others, f"the {found['how']}{found['noun']}")


def _may_be_called(how: str, said: Amount, row: Sequence[Amount]) -> bool:
    kinds = degrees.MOST.get(how) or degrees.LEAST.get(how) or words_of.BEST.get(how, frozenset())
    measured = next((one for one in (said, *row) if one.figure.value.unit is not None), said)
    return may_be_of(measured.figure, kinds)
