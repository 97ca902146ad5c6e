"""Names counted in brackets behind them, and values listed behind the number of times that they were taken.

"Present: Amos, Birch, Clegg and Dunmore (five members)"; "It was weighed four times. The readings were 3.1, 3.2 …".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import are_alike
from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton
from factlint.extraction.languages.en.arithmetic.lists import listed_values as words_of
from factlint.extraction.languages.en.arithmetic.people import PEOPLE
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration, Figure
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_NAMES, _NAME_ENDS, _TWO_IN_ONE = map(regex, (words_of.NAMES, words_of.NAME_ENDS, words_of.TWO_IN_ONE))
_VALUES, _REFERS_BACK, _SOME = map(regex, (words_of.VALUES, words_of.REFERS_BACK, words_of.SOME_OF_THEM))
_FEWEST, _MOST = 3, 12
_NEAR = 1


def read_counted_names(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """The number in brackets behind some names, if it is one off."""
    for found in shapes((words_of.COUNTED_BEHIND,)).finditer(skeleton.text):
        start, end = skeleton.in_prose(0, 1).start, skeleton.in_prose(found.start(), found.end()).start
        names = _NAMES.search(prose, start, end)
        said = skeleton.figure(found, "said")
        if names is None or found["noun"] not in PEOPLE or _TWO_IN_ONE.search(names["names"]):
            continue
        count = len(_NAME_ENDS.split(names["names"]))
        if abs(said.value.written - count) <= _NEAR and _is_count(said):
            place = skeleton.in_prose(found.start(), found.start())
            yield Enumeration(said, found["noun"], count, count, (place,))


def read_listed_values(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Enumeration]:
    """The number of times that something was measured, and as many values."""
    found = _VALUES.match(skeleton.text)
    if found is None or _SOME.search(found["lead"]):
        return
    values = [skeleton.figures[int(token[1])] for token in TOKEN.finditer(found["values"])]
    is_of_values = _FEWEST <= len(values) <= _MOST and are_alike(values)
    announced = _announced(found["lead"], before) if is_of_values and before else None
    if announced is not None and abs(announced.value.written - len(values)) == _NEAR:
        place = skeleton.in_prose(*found.span("values"))
        yield Enumeration(announced, "", len(values), len(values), (place,))


def _announced(lead: str, before: Sequence[Skeleton]) -> Figure | None:
    """The only number of the sentence before, of times or of what the values are stated of."""
    counted = before[0]
    numbers = [one for one in counted.figures if _is_count(one)]
    times = shapes((words_of.TIMES_BEFORE,)).search(counted.text)
    things = shapes((words_of.COUNTED_BEFORE,)).search(counted.text)
    if len(counted.figures) != 1 or not numbers or _SOME.search(counted.text):
        return None
    if times is not None:
        return counted.figure(times, "announced")
    is_taken_up = things is not None and (_REFERS_BACK.search(lead) or stem_of(things["noun"]) in lead)
    return counted.figure(things, "announced") if things is not None and is_taken_up else None


def _is_count(figure: Figure) -> bool:
    value = figure.value
    is_plain = value.hedge is Hedge.EXACTLY and value.high is None and value.written.denominator == 1
    return is_plain and value.unit in (None, "times") and value.written > 1
