"""An opening amount, what was added and removed, and the closing amount: "we had £6,310; £1,200 came in and £850 was
paid out".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import FARTHEST, is_closed, is_near, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.differences import flows as words_of
from factlint.extraction.languages.en.arithmetic.amounts.wholes.summed_before import REASON
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_CAME, _WENT, _IN_PART = regex(words_of.CAME), regex(words_of.WENT), regex(words_of.IN_PART)
_AT_FIRST, _AT_LAST = regex(words_of.AT_FIRST), regex(words_of.AT_LAST)
_THERE_WERE = regex(words_of.THERE_WERE)
_OF_THEM, _LED_TO, _NO_OTHERS = map(regex, (words_of.OF_THEM, words_of.LED_TO, words_of.NO_OTHERS))
_IN_MORE = regex(words_of.IN_MORE)
_AT_PRESENT, _REASON = regex(words_of.AT_PRESENT), regex(REASON)
_NEAREST_AT_PRESENT = Fraction(115, 100)
"""The largest ratio between a closing amount dated "today" and the computed one: more may have been added since."""
_FEWEST = 2
"""Additions or removals needed; where only one is stated, others may have been omitted."""


def read_balances(passage: Passage) -> Iterator[Sum]:
    """The closing amount of a sentence, with the additions and removals before it that must yield it."""
    ends = [said for said in passage.beside if is_closed(said.figure) and _AT_LAST.search(said.before)]
    if not ends or any(_IN_PART.search(one.text) for one in (passage.skeleton, *passage.before)):
        return
    if any(_is_some_of(one) for one in passage.amounts):
        return
    for said in ends:
        flows = _flows(passage, said)
        if flows is None:
            continue
        parts = tuple(flows)
        if len(parts) < len(passage.kin(said)) and passage.is_made(said, _kin_of(passage, parts)):
            continue
        most = _NEAREST_AT_PRESENT if _AT_PRESENT.search(said.before) else FARTHEST
        if is_near(said.number, sum_of_figures(parts), most) and not (
            _REASON.match(said.behind) or _IN_MORE.search(said.behind)
        ):
            yield Sum(said.figure, parts)


def _kin_of(passage: Passage, parts: Sequence[Figure]) -> Sequence[Amount]:
    """The amounts that may be the opening amount."""
    start = next(one for one in passage.amounts if one.figure is parts[0])
    return [one for one in passage.amounts if one is start or one.is_kin(start)]


def _is_some_of(one: Amount) -> bool:
    """Whether an amount is a subset of another amount rather than an addition, a removal or the opening amount."""
    return _OF_THEM.match(one.behind) is not None and not (any(_way(one)) or _AT_FIRST.search(one.clause))


def _flows(passage: Passage, said: Amount) -> Sequence[Figure] | None:
    """The opening amount, then the additions, and the removals as negative numbers."""
    flows: list[Amount] = []
    start: Amount | None = None
    for one in reversed(passage.ahead_of(said)):
        if not one.is_kin(said):
            continue
        came, went = _way(one)
        if not is_closed(one.figure) or (came and went):
            return None
        if came or went:
            flows.insert(0, one)
        elif start is None and _AT_FIRST.search(one.clause):
            start = one
            if flows:
                break
        else:
            break
    if start is None or len(flows) < _fewest(passage, said, flows):
        return None
    flows = [one for one in flows if one.is_kin(start)]
    parts = (start.figure, *(one.figure if _way(one)[0] else _negative(one.figure) for one in flows))
    return parts if sum_of_figures(parts) > 0 else None


def _fewest(passage: Passage, said: Amount, flows: Sequence[Amount]) -> int:
    """How many additions or removals are needed: one, where the words say that they led to the closing amount."""
    is_led_to = len(flows) == 1 and flows[0].sentence == said.sentence and _LED_TO.search(said.before)
    is_all = any(_NO_OTHERS.search(one.text) for one in (passage.skeleton, *passage.before))
    return 1 if is_led_to or is_all else _FEWEST


def _way(one: Amount) -> tuple[bool, bool]:
    """Whether an amount was added, and whether it was removed, by the words after it in its clause or else by the whole
    clause.
    """
    behind = one.clause.rpartition("#")[2]
    for words in (behind,) if _THERE_WERE.search(one.clause) else (behind, one.clause):
        came, went = _CAME.search(words) is not None, _WENT.search(words) is not None
        if came or went:
            break
    return came, went


def _negative(figure: Figure) -> Figure:
    return replace(figure, value=replace(figure.value, written=-figure.value.written))
