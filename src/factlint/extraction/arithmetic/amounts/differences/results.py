"""Income, expenses and the balance: "revenue was £2.0 million, costs £1.7 million, the profit …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.differences import results as words_of
from factlint.model.arithmetic import Calculation, Operation, Sum
from factlint.values.regex import regex

_INCOME, _SPENDING, _RESULT = regex(words_of.INCOME), regex(words_of.SPENDING), regex(words_of.RESULT)
_GUARDS, _TURNED = regex(words_of.NOT_LEFT), regex(words_of.TURNED)
_TURNED_BEHIND = regex(words_of.TURNED_BEHIND)
_A_PROFIT, _A_LOSS = regex(words_of.A_PROFIT), regex(words_of.A_LOSS)
_FROM, _TO, _COMPARED = map(regex, (words_of.FROM, words_of.TO, words_of.COMPARED))
_FARTHEST, _PAIR = Fraction(2), 2


def read_results(passage: Passage) -> Iterator[Calculation]:
    """The surplus or deficit that a sentence states, with the only amounts that came in and went out."""
    for said in passage.beside:
        found = _RESULT.search(said.before)
        if found is None or not (is_closed(said.figure) and said.is_measured):
            continue
        near = list(passage.kin(said))
        came, went = (
            _of_role(near, role) or _of_sentence(passage, said, role, other)
            for role, other in ((_INCOME, _SPENDING), (_SPENDING, _INCOME))
        )
        if came is None or went is None or came is went or _GUARDS.search(_texts(passage)):
            continue
        is_of_sign = (came.number > went.number) == (found["more"] is not None)
        is_near_them = is_near(said.number, abs(came.number - went.number), _FARTHEST)
        if is_of_sign and is_near_them and not passage.is_made(said):
            yield Calculation(said.figure, Operation.DIFFERENCE, (came.figure, went.figure))


def read_turnarounds(passage: Passage) -> Iterator[Sum]:
    """By how much a result improved that was a loss and is a profit: the only loss and the only profit together."""
    for said in passage.beside:
        is_stated = _TURNED.search(said.before) is not None and _TURNED_BEHIND.match(said.behind) is not None
        if not (is_stated and is_closed(said.figure) and said.is_measured):
            continue
        near = [one for one in passage.kin(said) if one.sentence <= 1]
        ends = [[one for one in near if form.search(one.before)] for form in (_A_LOSS, _A_PROFIT)]
        if len(near) != _PAIR or any(len(end) != 1 for end in ends):
            continue
        (loss,), (profit,) = ends
        if is_near(said.number, loss.number + profit.number, _FARTHEST):
            yield Sum(said.figure, (loss.figure, profit.figure))


def _of_role(amounts: list[Amount], role: re.Pattern[str]) -> Amount | None:
    """The only amount of which the words of its clause state a role."""
    found = [one for one in amounts if role.search(one.clause)]
    return found[0] if len(found) == 1 else None


def _of_sentence(
    passage: Passage, said: Amount, role: re.Pattern[str], other: re.Pattern[str]
) -> Amount | None:
    """The present amount of the only sentence that mentions one role: "rose from £350,000 to £399,000"."""
    sentences = (passage.skeleton, *passage.before)
    stated = [
        at for at, one in enumerate(sentences) if at and role.search(one.text) and not other.search(one.text)
    ]
    if len(stated) != 1:
        return None
    amounts = [one for one in passage.kin(said) if one.sentence == stated[0]]
    if len(amounts) == 1:
        return amounts[0]
    if len(amounts) != _PAIR:
        return None
    first, last = amounts
    if _FROM.search(first.before) and _TO.match(last.before):
        return last
    return first if _COMPARED.match(last.before) else None


def _texts(passage: Passage) -> str:
    return " ".join(one.text for one in (passage.skeleton, *passage.before))
