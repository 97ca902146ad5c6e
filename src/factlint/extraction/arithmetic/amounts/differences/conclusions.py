"""A number that follows from those before it: "from 500 bottles 38 were broken, so that only 462 were sold".

The text does not say how it follows. Sum, remainder, product and quotient are tried; if none gives the number and
exactly one comes near it, that one was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.ways import Way, meant, product, quotient
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import is_closed, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.differences import conclusions as words_of
from factlint.extraction.languages.en.arithmetic.amounts.differences.flows import CAME, WENT
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Calculation, Figure, Sum, with_unit
from factlint.values.regex import regex

_FOLLOWS, _FOR_EACH, _OF_EACH = map(regex, (words_of.FOLLOWS, words_of.FOR_EACH, words_of.OF_EACH))
_SUMMED, _IS_RATE = regex(words_of.SUMMED), regex(words_of.IS_RATE)
_IN_PART, _FLOWS = regex(words_of.IN_PART), regex(f"{CAME}|{WENT}")
_IS_FACTOR, _IS_CHANGE = regex(words_of.IS_FACTOR), regex(words_of.IS_CHANGE)
_SUMMED_BEHIND, _CLAUSE_ENDS = regex(words_of.SUMMED_BEHIND), regex(words_of.CLAUSE_ENDS)
_IN_ORDER = regex(words_of.IN_ORDER)
_GUARDS = regex(words_of.NOT_REMAINS)
_NOT_SUMMED = regex(words_of.NOT_SUMMED)
_PAIR, _MOST = 2, 4
"""How many numbers another one may follow from."""


def read_conclusions(passage: Passage) -> Iterator[Sum | Calculation]:
    """The number that follows from all the numbers before it, with the result that it must have."""
    for said in passage.beside:
        if said.is_share or not is_closed(said.figure):
            continue
        ways = list(_ways(passage, said))
        if not (ways and passage.is_read_whole) or passage.is_made(said):
            continue
        if (equation := meant(said.number, ways)) is not None:
            yield equation


def _ways(passage: Passage, said: Amount) -> Iterator[Way]:
    """The operations that the words next to a number suggest, unless other words before it or in its clause rule them
    out.
    """
    follows = _FOLLOWS.search(said.before)
    if not (follows or _SUMMED.search(said.before) or _SUMMED_BEHIND.match(said.behind)):
        return
    ahead = [_IS_CHANGE.sub("", one.before) for one in (*passage.ahead_of(said), said) if not one.sentence]
    behind = _CLAUSE_ENDS.split(_SUMMED_BEHIND.sub("", said.behind), maxsplit=1)[0]
    stated = " ".join((*ahead, behind))
    if follows and not _GUARDS.search(_IN_ORDER.sub("", stated)):
        yield from _ways_of_all(passage, said)
    elif not follows and not _NOT_SUMMED.search(stated):
        yield from _sum_of_parts(passage, said)


def _ways_of_all(passage: Passage, said: Amount) -> Iterator[Way]:
    near = [one for one in passage.ahead_of(said) if not _IS_CHANGE.match(one.behind)]
    ahead = [one for one in near if not one.sentence]
    if len(ahead) == 1 or (not ahead and said.is_measured and said.figure.value.unit not in MONEY):
        ahead = [one for one in near if one.sentence <= 1]
    if not _PAIR <= len(ahead) <= _MOST or not all(one.is_plain for one in ahead):
        return
    text = passage.skeleton.text
    if len(ahead) > _PAIR and (_IN_PART.search(text) or _FLOWS.search(text)):
        return
    if any(one.number == said.number and one.is_kin(said) for one in ahead):
        return  # told again: "the key is 128 bits long, so 128 bits must fit"
    are_kin = all(one.is_kin(other) for one in ahead for other in (said, *ahead) if one is not other)
    if are_kin and not _IS_RATE.match(said.behind):
        yield from _added(said, ahead)
    if len(ahead) == _PAIR and len({one.sentence for one in ahead}) == 1:
        yield from _multiplied(passage, said, *ahead)


def _sum_of_parts(passage: Passage, said: Amount) -> Iterator[Way]:
    """The sum of measures listed in a sentence, of which one may have lost its unit."""
    parts = [one for one in passage.ahead_of(said) if not one.sentence]
    are_parts = _PAIR <= len(parts) <= _MOST and all(
        one.is_plain and one.is_kin(said) and one.number < said.number for one in parts
    )
    figures = tuple(one.figure for one in parts)
    is_measured = said.is_measured and are_parts and parts[0].is_measured
    if is_measured and not has_lost_scale(said.figure, figures):
        yield Way(sum_of_figures(figures), Sum(said.figure, figures))


def _added(said: Amount, ahead: Sequence[Amount]) -> Iterator[Way]:
    """The sum of all amounts, and the largest less the others."""
    figures = tuple(one.figure for one in ahead)
    yield Way(sum_of_figures(figures), Sum(said.figure, figures))
    whole = max(ahead, key=lambda one: one.number)
    others = tuple(one.figure for one in ahead if one is not whole)
    yield Way(whole.number - sum_of_figures(others), Sum(whole.figure, (*others, said.figure)))


def _multiplied(passage: Passage, said: Amount, first: Amount, second: Amount) -> Iterator[Way]:
    is_each = _FOR_EACH.match(said.behind) is not None
    if not is_each and not _OF_EACH.search(passage.skeleton.text):
        return
    if is_each:
        for total, count in ((first, second), (second, first)):
            if said.is_kin(total) or total.is_measured == said.is_measured:
                result = total.number / count.number
                yield Way(result, quotient(said.figure, total.figure, count.figure))
    elif any(one.is_kin(said) for one in (first, second)) and (
        first.is_measured != second.is_measured or _IS_FACTOR.search(passage.skeleton.text)
    ):
        factors = (_in_kind_of(said, one) for one in (first, second))
        yield Way(first.number * second.number, product(said.figure, *factors))


def _in_kind_of(said: Amount, one: Amount) -> Figure:
    """A factor without its unit where what follows from it has none: "five times a week for four weeks, 20 times"."""
    if said.is_measured or not one.is_measured:
        return one.figure
    return with_unit(one.figure, None)
