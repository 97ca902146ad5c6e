"""A share with its part and its whole, wherever the three stand: "of the £90,000 raised, £30,000 (a third) went …".

The whole stands after "of" or in the sentence before; the part stands next to the share, or next to the whole whose
share is stated.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.wholes import shares as words_of
from factlint.model.arithmetic import Share
from factlint.values.regex import regex

_OF_WHOLE, _OF_HEAD = regex(words_of.OF_WHOLE), regex(words_of.OF_HEAD)
_PART_TO_SHARE, _SHARE_ENDS = regex(words_of.PART_TO_SHARE), regex(words_of.SHARE_ENDS)
_SHARE_OF, _WHOLE_TO_PART = regex(words_of.SHARE_OF), regex(words_of.WHOLE_TO_PART)
_PART_ENDS = regex(words_of.PART_ENDS)
_OF_STATED, _OF_THE_TOTAL = regex(words_of.OF_STATED), regex(words_of.OF_THE_TOTAL)
_PART_OF, _SHARE_HELD, _HELD_ENDS = map(regex, (words_of.PART_OF, words_of.SHARE_HELD, words_of.HELD_ENDS))
_STATED_TO_SHARE, _STATED_SHARE_ENDS = regex(words_of.STATED_TO_SHARE), regex(words_of.STATED_SHARE_ENDS)
_OF_WHICH, _OF_THEM = regex(words_of.OF_WHICH), regex(words_of.OF_THEM)
_NOT_CALCULATED = regex(r"[ .,;:)]|$")
_OF_THESE = regex(words_of.OF_THESE)
_OF_IT, _OF_THE_LAST = regex(words_of.OF_IT), regex(words_of.OF_THE_LAST)
_SHARE_OF_NAMED, _NO_WHOLE = regex(words_of.SHARE_OF_NAMED), regex(words_of.NO_WHOLE)
_SHARE_TO_PART, _PART_CLOSES = regex(words_of.SHARE_TO_PART), regex(words_of.PART_CLOSES)
_GUARDS = regex(words_of.NOT_SHARED)
_SLACK = {"fraction": Fraction(7), "percent": Fraction(2)}
"""Percentage points by which a share may miss a part that it is then taken to be about."""
_MOST = 3
"""Shares of a sentence that are each stated beside their parts."""
_FARTHEST = Fraction(2)
"""The largest ratio between a share and the one that its part has."""


def read_stated_shares(passage: Passage) -> Iterator[Share]:
    """The shares of a sentence, each with the part and the whole that the words beside it state."""
    shares = [one for one in passage.beside if one.is_share]
    if len(shares) > _MOST or _GUARDS.search(passage.skeleton.text):
        return
    for said in shares:
        found = _beside(passage, said)
        if found is None and len(shares) == 1:
            found = (
                _held(passage, said)
                or _of_them(passage, said)
                or _of_stated(passage, said)
                or _of_larger(passage, said)
            )
        if found is not None and is_closed(said.figure) and said.behind.strip():
            yield from _share(passage, said, *found)


def _share(passage: Passage, said: Amount, part: Amount, whole: Amount) -> Iterator[Share]:
    if (
        part.number < whole.number
        and _is_near(said, part, whole)
        and not _is_of_others(passage, said, (part, whole))
    ):
        yield Share(part.figure, whole.figure, said.figure)


def _beside(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The part and the whole of the same sentence."""
    among = passage.beside
    at = among.index(said)
    last, following = among[at - 1] if at else None, among[at + 1 : at + 3]
    if last is not None and _PART_TO_SHARE.match(last.behind) and _SHARE_ENDS.match(said.behind):
        if _OF_WHOLE.search(last.before) and at > 1:  # "12 of the 48 applicants, a quarter"
            return _joined(among[at - 2], last)
        if at > 1 and _OF_WHICH.search(last.before):
            return _joined(last, among[at - 2])
        heads = [one for one in among[: at - 1] if _OF_HEAD.match(one.before)]
        return _joined(last, heads[0]) if heads and at == 2 else None
    is_of = _SHARE_OF.match(said.behind) or _SHARE_OF_NAMED.match(said.behind)
    if last is not None and following and is_of and _PART_TO_SHARE.match(last.behind):
        is_alone = at == 1 and _NOT_CALCULATED.match(following[0].behind) is not None
        return _joined(last, following[0]) if is_alone else None
    if len(following) == 2 and _SHARE_OF.match(said.behind) and _WHOLE_TO_PART.match(following[0].behind):
        whole, part = following
        return _joined(part, whole) if _PART_ENDS.match(part.behind) else None
    return None


def _held(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The only two amounts next to it, of which one is stated to be some of the other."""
    values = [one for one in passage.beside if one is not said]
    if len(values) != 2 or not (_SHARE_HELD.search(said.before) and _HELD_ENDS.match(said.behind)):
        return None
    part, whole = values
    return _joined(part, whole) if _PART_OF.match(part.behind) else None


def _of_stated(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The part next to the share, of the first amount of the sentence before."""
    values = [one for one in passage.beside if one is not said]
    if len(values) != 1:
        return None
    part = values[0]
    is_of_stated, is_first = _OF_STATED.match(part.before), part is passage.beside[0]
    is_beside = _PART_TO_SHARE.match(part.behind) and (
        (is_of_stated and _SHARE_ENDS.match(said.behind)) or _OF_THE_TOTAL.match(said.behind)
    )
    is_stated = is_of_stated and _STATED_TO_SHARE.match(part.behind) and _STATED_SHARE_ENDS.match(said.behind)
    if not (is_first and (is_beside or is_stated)):
        return None
    last = [one for one in passage.kin(part) if one.sentence == 1]
    is_number = _OF_THESE.match(part.before) is not None
    return _joined(part, last[-1 if is_number else 0]) if last else None


def _of_them(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """A part of what was counted before: "84 tiles …; 63 of them, three quarters"."""
    ahead = [one for one in passage.beside[: passage.beside.index(said)] if not one.is_share]
    if len(ahead) < 2 or not (_OF_THEM.match(ahead[-1].behind) and _SHARE_ENDS.match(said.behind)):
        return None
    *_, part = ahead
    wholes = [one for one in ahead[:-1] if one.is_kin(part) and one.number > part.number]
    return _joined(part, wholes[0]) if wholes else None


def _of_larger(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The part right next to the share, of a larger amount before both: "64 homes …; half of them, 32, …".

    Of several, the first possible one is returned; `_is_of_others` asks whether the share fits any of them.
    """
    among = passage.beside
    at = among.index(said)
    last, following = among[at - 1] if at else None, among[at + 1] if at + 1 < len(among) else None
    is_of_these, part = False, None
    if following and _SHARE_TO_PART.match(said.behind) and _PART_CLOSES.match(following.behind):
        part = following
        is_of_these = bool(_OF_IT.match(said.behind) or _OF_THE_LAST.search(said.before))
        is_of_these = is_of_these or any(_OF_HEAD.match(one.before) for one in among[:at])
    elif last and _PART_TO_SHARE.match(last.behind) and _SHARE_ENDS.match(said.behind) and not said.is_aside:
        part = last
    if part is None:
        return None
    ahead = [one for one in passage.kin(part, passage.ahead_of(said)) if not _NO_WHOLE.match(one.behind)]
    if not is_of_these:  # what bears a share of its own is a part as well
        ahead = [one for one in ahead if not _bears_share(passage, one)]
    for sentence in (0, 1, 2, 3)[not is_of_these :]:
        wholes = [one for one in ahead if one.sentence == sentence and one.number > part.number]
        if wholes:
            return next((_joined(part, one) for one in wholes if _is_near(said, part, one)), None)
    return None


def _bears_share(passage: Passage, one: Amount) -> bool:
    """Whether the next number of its sentence is its share: "637,201 votes, 56.21%"."""
    following = next(iter(passage.behind(one)), None)
    return (
        following is not None
        and following.is_share
        and following.sentence == one.sentence
        and _PART_TO_SHARE.match(one.behind) is not None
    )


def _joined(part: Amount, whole: Amount) -> tuple[Amount, Amount] | None:
    is_alike = part.is_kin(whole) or not (part.is_measured or whole.is_measured)
    is_plain = is_closed(part.figure) and is_closed(whole.figure)
    return (part, whole) if is_alike and is_plain and not (part.is_share or whole.is_share) else None


def _is_near(said: Amount, part: Amount, whole: Amount) -> bool:
    return is_near(said.percent, 100 * part.number / whole.number, _FARTHEST)


def _is_of_others(passage: Passage, said: Amount, found: tuple[Amount, Amount]) -> bool:
    """Whether the passage has another whole of which the part is this share, or another part with this share of the
    whole.
    """
    part, whole = found
    slack = _SLACK[said.figure.value.unit or ""]
    among = passage.amounts if whole.sentence else passage.beside
    others = [one for one in among if one not in (said, part, whole) and one.number > 0]
    pairs = [*((part, one) for one in passage.kin(part, others)), *((one, whole) for one in others)]
    return any(
        not (one.is_share or other.is_share) and abs(100 * one.number / other.number - said.percent) <= slack
        for one, other in pairs
    )
