"""The share of what was counted before: "The inn has 160 rooms. 40 of them, or 25%, face the sea." "That is 25%."

The whole is the only larger amount of the same kind that the sentences before state. A share that a sentence of its
own tells may be that of the part, or of all the others: one alone must come near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.wholes import shares_back as words_of
from factlint.extraction.languages.en.arithmetic.amounts.wholes.remaining_shares import SAID_REST
from factlint.extraction.languages.en.arithmetic.amounts.wholes.shares import OF_HEAD
from factlint.extraction.languages.en.arithmetic.paragraphs.computed import OF_STATED
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, Share
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_POINTS_BACK, _OF_THEM = regex(words_of.POINTS_BACK), regex(words_of.OF_THEM)
_ENDS, _STATES_MORE, _OTHERS = regex(words_of.ENDS), regex(words_of.STATES_MORE), regex(words_of.OTHERS)
_IS_PART, _PART_BEHIND = regex(words_of.IS_PART), regex(words_of.PART_BEHIND)
_OF_HEAD, _PART_STATED, _OF_THOSE = map(regex, (OF_HEAD, words_of.PART_STATED, words_of.OF_THOSE))
_GUARDS, _WORD = regex(words_of.NOT_SHARED), regex(r"[a-z'-]+")
_OF_STATED, _APPOSED, _APART = regex(OF_STATED), regex(words_of.APPOSED), regex(words_of.APART)
_OF_WHAT_IT_WAS = regex(words_of.OF_WHAT_IT_WAS)
_ALL, _PAIR = 100, 2
_FARTHEST, _FARTHEST_OF_THEM, _SLACK = Fraction(2), Fraction(3), Fraction(2)
"""The largest ratio between a share and the computed one; the same for a share "of them"; percentage points within
which it counts as right.
"""


def read_shares_back(passage: Passage) -> Iterator[Share]:
    """The only share of a sentence, of what the sentences before count."""
    shares = [one for one in passage.beside if one.is_share]
    if len(shares) != 1:
        return
    said = shares[0]
    if _OF_WHAT_IT_WAS.match(said.behind) is not None and is_closed(said.figure):
        yield from _of_former(passage, said)
    if _GUARDS.search(passage.skeleton.text):
        return
    if (done := _OF_THOSE.match(said.behind)) is not None:
        yield from _of_those(passage, said, stem_of(done["done"]))
        return
    behind = _ENDS.match(said.behind) or _STATES_MORE.match(said.behind)
    if behind is None or not is_closed(said.figure) or _is_of_others(passage, behind["whole"]):
        return
    beside = [one for one in passage.beside if one is not said]
    if not beside and _POINTS_BACK.match(said.before):
        yield from _of_last(passage, said)
    elif (
        len(beside) == 1
        and beside[0] in passage.ahead_of(said)
        and (_is_of_them(beside[0]) or (_APPOSED.search(beside[0].behind) and _names_stated(said, behind)))
    ):
        yield from _of_part(passage, said, beside[0])


def _names_stated(said: Amount, behind: re.Match[str]) -> bool:
    """Whether a share is called that of what was stated before, or of those who were lost of it."""
    is_of_whole = behind["whole"] is not None and behind["whole"] not in words_of.WHOLES
    return is_of_whole or (_STATES_MORE.match(said.behind) is not None and behind["whole"] is None)


def _is_of_them(part: Amount) -> bool:
    """Whether a part is stated as one of what was counted before: "80 of them", "of these, 80 said that …"."""
    is_led = _OF_STATED.match(part.before) is not None and _APPOSED.search(part.behind) is not None
    return is_led or _OF_THEM.match(part.behind) is not None


def _is_of_others(passage: Passage, whole: str | None) -> bool:
    """Whether a share is called that of something that was not stated before."""
    stated = {stem_of(word) for one in passage.before for word in _WORD.findall(one.text)}
    return whole is not None and whole not in words_of.WHOLES and stem_of(whole) not in stated


def _of_part(passage: Passage, said: Amount, part: Amount) -> Iterator[Share]:
    whole = _whole(passage, part)
    if whole is None or abs(said.percent - (_ALL - _percent(part, whole))) <= _SLACK:
        return
    if is_near(said.percent, _percent(part, whole), _FARTHEST_OF_THEM):
        yield Share(part.figure, whole.figure, said.figure)


def _of_former(passage: Passage, said: Amount) -> Iterator[Share]:
    """The share that an amount is of what it was, which a sentence before states: "30 boats, half of what it was"."""
    ahead = [one for one in passage.beside if one in passage.ahead_of(said)]
    part = ahead[-1] if ahead else None
    whole = _whole(passage, part) if part is not None else None
    if (
        part is not None
        and whole is not None
        and is_near(said.percent, _percent(part, whole), _FARTHEST_OF_THEM)
    ):
        yield Share(part.figure, whole.figure, said.figure)


def _of_those(passage: Passage, said: Amount, done: str) -> Iterator[Share]:
    """The share of those to whom something was done, of the only larger amount of the sentence that states it."""
    at = passage.beside.index(said)
    ahead = passage.ahead_of(said)
    part = passage.beside[at - 1] if at else next(iter(ahead[::-1]), None)
    if part is None or not is_closed(part.figure) or part.is_share or part.sentence > 1:
        return
    if not (_PART_STATED.match(part.behind) if at else _POINTS_BACK.match(said.before)):
        return
    stems = (frozenset(map(stem_of, _WORD.findall(one.text))) for one in passage.before)
    sentence = next((number for number, stated in enumerate(stems, 1) if done in stated), None)
    wholes = [
        one
        for one in passage.kin(part)
        if one.sentence == sentence and one.number > part.number and not one.is_for_each
    ]
    wholes = [one for one in wholes if done in map(stem_of, _WORD.findall(one.behind))] or wholes
    if len(wholes) == 1 and is_near(said.percent, _percent(part, wholes[0]), _FARTHEST):
        yield Share(part.figure, wholes[0].figure, said.figure)


def _of_last(passage: Passage, said: Amount) -> Iterator[Share]:
    """The share of the last amount, or of its complement in its whole."""
    last = [one for one in passage.ahead_of(said) if one.sentence == 1 and not one.is_share]
    part = last[-1] if last else None
    whole = _whole(passage, part) if part else None
    if part is None or whole is None or part.is_for_each or not _is_part(passage, part, whole):
        return
    percent = _percent(part, whole)
    if any(abs(said.percent - one) <= _SLACK for one in (percent, _ALL - percent)):
        return
    is_of_rest = _OTHERS.search(said.behind) is not None and not _OTHERS.search(part.behind)
    computed = _ALL - percent if is_of_rest else percent
    if is_near(said.percent, computed, _FARTHEST):
        yield Share(part.figure, whole.figure, _rest(said.figure) if is_of_rest else said.figure)


def _is_part(passage: Passage, part: Amount, whole: Amount) -> bool:
    beside = [one for one in passage.amounts if one.sentence == part.sentence]
    return bool(
        (whole.sentence == part.sentence and len(beside) == _PAIR and not _APART.search(part.before))
        or _IS_PART.search(part.before)
        or _PART_BEHIND.match(part.behind)
        or (whole.sentence == part.sentence and _OF_HEAD.match(whole.before))
    )


def _whole(passage: Passage, part: Amount) -> Amount | None:
    """The only larger amount of the same things in the nearest sentence that has one."""
    if not is_closed(part.figure):
        return None
    ahead = passage.kin(part, passage.ahead_of(part))
    for sentence in range(part.sentence, len(passage.before) + 1):
        larger = [one for one in ahead if one.sentence == sentence and one.number > part.number]
        if larger:
            return larger[0] if len(larger) == 1 else None
    return None


def _percent(part: Amount, whole: Amount) -> Fraction:
    return _ALL * part.number / whole.number


def _rest(share: Figure) -> Figure:
    """The complement of a share."""
    whole = Fraction(_ALL) if share.value.unit == "percent" else Fraction(1)
    value = replace(share.value, written=whole - share.value.written)
    return replace(share, value=value, said=SAID_REST.format(share.said))
