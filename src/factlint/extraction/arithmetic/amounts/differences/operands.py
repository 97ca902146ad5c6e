"""Which amounts of a passage a difference may lie between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from factlint.extraction.arithmetic.amounts.differences.marks import (
    is_in_percent,
)
from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.degrees import is_of_other_attribute
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.paragraphs.stated import Stated, are_degrees, base_unit
from factlint.extraction.arithmetic.said_numbers import place_in_order
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.languages.en.arithmetic.amounts.differences import explained_differences as words_of
from factlint.values.regex import regex

_COUNTED, _ORDINAL = regex(words_of.COUNTED), regex(words_of.ORDINAL)
_WORD, _ENDS = regex(r"[a-z'-]{3,}"), regex(words_of.ENDS)
_LISTED, _FOR_A_TIME = regex(words_of.LISTED), regex(words_of.FOR_A_TIME)
_MOST_TIMES = Fraction(4)
"""The largest ratio between a measure and a number that has lost its unit."""
PAIR, REACH = 2, 3
"""How many amounts a difference lies between, and how many sentences before it they may stand."""


def named_pair(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The two of several amounts of sentences before that are stated of what this one names."""
    values = [one for one in values_before(passage, said, REACH) if one.sentence]
    if len(values) <= PAIR or values_before(passage, said, 0):
        return None
    named, labels = stems(passage.skeleton.text), _labels(passage, values)
    common = {word for one, other in combinations(labels, 2) for word in one & other}
    return last_two_alike([one for one, words in zip(values, labels, strict=True) if (words - common) & named])


def _labels(passage: Passage, values: Sequence[Amount]) -> Sequence[frozenset[str]]:
    """The words before each of some amounts in its sentence, from the one before it on."""
    labels: list[frozenset[str]] = []
    last, start = 0, 0
    for one in values:
        sentence = passage.before[one.sentence - 1]
        found = re.search(rf"‹\w{sentence.figures.index(one.figure)}›", sentence.text)
        start, last = (start if one.sentence == last else 0), one.sentence
        labels.append(stems(sentence.text[start : found.start() if found else start]))
        start = found.end() if found else start
    return labels


def words_in(text: str) -> frozenset[str]:
    """The words of a text that name something."""
    return frozenset(_WORD.findall(text)) - words_of.LIGHT


def values_before(passage: Passage, said: Amount, reach: int) -> Sequence[Amount]:
    """The amounts before a difference that may be of the same as the last of them."""
    stated = [one for one in passage.ahead_of(said) if one.sentence <= reach and may_differ_by(one, said)]
    stated = [one for one in stated if not one.is_aside] or stated
    if is_in_percent(passage, said):
        stated = stated[:-1]
    if not stated:
        return ()
    whole = [one for one in stated if not is_bare(one)]
    last = next((one for one in reversed(whole) if one.sentence == stated[-1].sentence), stated[-1])
    alike = [one for one in stated if are_of_one(one, last) and (one in whole or _has_lost(one, last, whole))]
    return [one for one in alike if one.is_for_each is last.is_for_each] if len(alike) > PAIR else alike


def ordinals_before(passage: Passage, said: Amount, reach: int) -> Sequence[Amount]:
    """The last ordinal before a count of more or fewer: "her 23rd goal, five more than last year"."""
    if said.figure.value.unit is not None or not _COUNTED.match(said.behind):
        return ()
    token = passage.skeleton.text.find(f"{passage.skeleton.figures.index(said.figure)}›")
    texts = (passage.skeleton.text[:token], *(one.text for one in passage.before[:reach]))
    sentences = (passage.skeleton, *passage.before)
    for at, text in enumerate(texts):
        if found := next(iter(reversed(list(_ORDINAL.finditer(text)))), None):
            figure = place_in_order(passage.document, sentences[at], found)
            return (Amount(Stated(figure, None), at, text[: found.start()], text[found.end() :]),)
    return ()


def _has_lost(one: Amount, last: Amount, whole: Sequence[Amount]) -> bool:
    """Whether a bare number may be of what another measures or counts: one before it in its sentence, or a bare one."""
    is_like = is_near(one.number, last.number, _MOST_TIMES)
    return is_bare(last) or (
        is_like and any(other.sentence == one.sentence and are_of_one(other, last) for other in whole)
    )


def may_differ_by(one: Amount, said: Amount) -> bool:
    """Whether an amount may be one of the two that a difference lies between."""
    if one.stated.may_be_age or one.stated.is_joined or one.before.endswith(words_of.BRACE):
        return False
    if said.is_points:
        return one.is_share or is_bare(one)
    if one.is_share or one.is_points or (said.is_share and _lasts(one)):
        return False
    is_of_unit = _are_in_one_unit(one, said) and (one.is_measured or one.is_kin(said))
    return said.is_share or is_of_unit or is_bare(one)


def _lasts(one: Amount) -> bool:
    """Whether an amount is the time for which something went on."""
    return one.is_length_of_time and _FOR_A_TIME.search(one.before) is not None


def is_bare(one: Amount) -> bool:
    """Whether a number at the end of its clause has neither unit nor noun: "it gained 7%, the index 4"."""
    is_plain = one.figure.value.unit is None and one.stated.noun is None
    return is_plain and _ENDS.match(one.behind) is not None


def are_of_one(one: Amount, other: Amount) -> bool:
    """Whether two amounts have one unit or count one thing, or one has lost what the other counts."""
    is_alike = _are_in_one_unit(one, other) and (one.is_share or one.is_measured or one.is_kin(other))
    return is_alike or is_bare(one) or is_bare(other)


def _are_in_one_unit(one: Amount, other: Amount) -> bool:
    """Whether two amounts have one unit, whatever they are counted per."""
    mine, theirs = base_unit(one.figure), base_unit(other.figure)
    return mine == theirs or are_degrees(mine, theirs)


def last_two_alike(values: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The last two of some amounts that are stated as they are, the second in the unit of the first if it has none."""
    if len(values) < PAIR or not all(is_closed(one.figure) for one in values):
        return None
    *_, old, new = values
    if is_of_other_attribute(old.clause, new.clause) or _LISTED.match(old.behind):
        return None
    if all(map(_may_be_version, (old, new))):
        return None
    return _in_unit_of(new, old), _in_unit_of(old, new)


def _may_be_version(one: Amount) -> bool:
    """Whether a number has decimals and neither unit nor noun: "2.3 was faster than 2.2"."""
    return one.figure.value.unit is None and one.stated.noun is None and one.figure.value.last_digit < 1


def _in_unit_of(other: Amount, one: Amount) -> Amount:
    if one.figure.value.unit is not None or other.figure.value.unit is None:
        return one
    return one.in_unit_of(other)
