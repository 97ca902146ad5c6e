"""A rate or a fraction that is applied to money: "£1,000 at 18 per cent costs £180 a year", "half price, £4.50".

The amount must be what the rate makes of one stated before, as interest or together with it. Silent where another
length of time than a year is stated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.wholes.derived_shares import derived_shares
from factlint.extraction.arithmetic.amounts.wholes.explained_shares import may_be_share
from factlint.extraction.arithmetic.amounts.wholes.wholes_of_shares import is_plain
from factlint.extraction.arithmetic.joined_figures import as_written_out
from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import parts_of_money as words_of
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.surcharges import YEAR
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_AT, _WITH, _A_YEAR, _JOINS = map(regex, (words_of.AT, words_of.WITH, words_of.A_YEAR, words_of.JOINS))
_PRICE, _PRICE_ENDS = regex(words_of.PRICE), regex(words_of.PRICE_ENDS)
_ALL, _HALF = 100, 50
_EXACT, _FARTHEST = Fraction(1, 100), Fraction(5, 2)
"""The relative error up to which an amount counts as right; the largest ratio between a rate and the applied one."""
_FARTHEST_PRICE = Fraction(4, 3)


def read_parts_of_money(passage: Passage) -> Iterator[Calculation]:
    """What a rate or a fraction makes of an amount of money."""
    if not any(_is_money(one) for one in passage.beside):
        return
    yield from _interest(passage)
    yield from _prices(passage)
    for one in derived_shares(passage):
        wholes = [whole for whole in one.wholes if _is_kin(whole, one.part) and may_be_share(one, whole.figure)]
        if one.share.figure.value.unit == "fraction" and _is_money(one.part):
            yield from _of_any(one.share, one.part, wholes)


def _interest(passage: Passage) -> Iterator[Calculation]:
    """The amounts that follow from one "at" a rate, in its sentence or the next."""
    found = _rate(passage)
    if found is None or not _is_for_one_year(passage):
        return
    rate, base = found
    for said in passage.beside:
        if not (_is_money(said) and said in passage.behind(rate) and _is_kin(said, base)):
            continue
        if said.sentence == rate.sentence and _JOINS.search(rate.behind):
            return
        share, exact = rate.percent / _ALL, base.number
        made = {Operation.PERCENT: exact * share, Operation.INCREASED: exact * (1 + share)}
        if any(
            abs(one / said.number - 1) <= _EXACT / 4 for one in (*made.values(), exact, exact * (1 - share))
        ):
            continue
        if is_near(said.number, made[Operation.PERCENT]):
            result, lent = as_written_out((said.figure, base.figure))
            yield Calculation(result, Operation.PERCENT, (rate.in_percent, lent))
        elif said.number > exact and is_near(said.number / exact - 1, share, _FARTHEST):
            result, lent = as_written_out((said.figure, base.figure))
            yield Calculation(result, Operation.INCREASED, (lent, rate.in_percent))


def _rate(passage: Passage) -> tuple[Amount, Amount] | None:
    """The last rate that an amount bears, with that amount."""
    rates = [one for one in passage.amounts if one.is_share and one.sentence <= 1]
    if not rates:
        return None
    rate = rates[-1]
    if not _AT.search(rate.before) and not _WITH.match(rate.before):
        return None
    ahead = [one for one in passage.ahead_of(rate) if _is_money(one)]
    beside = [one for one in ahead if one.sentence == rate.sentence]
    if beside:
        return (rate, beside[-1]) if passage.ahead_of(rate)[-1] is beside[-1] else None
    following = next(iter(passage.behind(rate)), None)
    if not rate.before.strip(" ").startswith(words_of.RATE_OPENS) and ahead:
        first = [one for one in ahead if one.sentence == ahead[0].sentence]
        return rate, first[0]
    is_led = following is not None and following.sentence == rate.sentence and _is_money(following)
    return (rate, following) if is_led and following is not None else None


def _is_for_one_year(passage: Passage) -> bool:
    """Whether a year is stated, and no other length of time."""
    spans = [one for one in passage.amounts if (one.figure.value.unit or one.stated.noun) in YEAR]
    are_years = all(one.number == YEAR[one.figure.value.unit or one.stated.noun or ""] for one in spans)
    texts = (passage.skeleton.text, *(one.text for one in passage.before[:1]))
    return are_years and (bool(spans) or any(map(_A_YEAR.search, texts)))


def _prices(passage: Passage) -> Iterator[Calculation]:
    """The prices behind "half price" or "half": each is that fraction of one stated before."""
    for at, share in enumerate(passage.beside):
        if share.percent != _HALF or share.figure.value.unit != "fraction" or not _PRICE.match(share.behind):
            continue
        said = passage.beside[at + 1 :]
        full = [one for one in passage.ahead_of(share) if _is_money(one) and one.sentence <= 1]
        if not all(_is_money(one) and _PRICE_ENDS.match(one.behind) for one in said):
            return
        for one in said:
            yield from _of_any(share, one, full)


def _of_any(share: Amount, said: Amount, wholes: Sequence[Amount]) -> Iterator[Calculation]:
    """What a share makes of the nearest of some amounts, unless it makes the stated one of any."""
    part = share.percent / _ALL
    off = [(abs(one.number * part / said.number - 1), one) for one in wholes if one.number > 0]
    near = [(least, one) for least, one in off if is_near(said.number, one.number * part, _FARTHEST_PRICE)]
    if near and min(least for least, _ in off) > _EXACT:
        whole = min(near, key=lambda pair: pair[0])[1]
        yield Calculation(said.figure, Operation.PERCENT, (share.in_percent, whole.figure))


def _is_money(one: Amount) -> bool:
    return one.figure.value.unit in MONEY and is_plain(one)


def _is_kin(one: Amount, other: Amount) -> bool:
    return one.figure.value.unit == other.figure.value.unit
