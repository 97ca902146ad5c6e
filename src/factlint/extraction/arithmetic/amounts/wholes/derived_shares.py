"""Shares that function words mark as derived from a count: "54 of them, or 90%", "(57%)", "half of it, £320".

Which verbs and nouns stand between does not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.wholes.wholes_of_shares import (
    is_of_stated,
    is_of_whole,
    is_plain,
    is_whole,
    nearest_larger,
    of_counted_last,
    of_noun,
    words_behind,
)
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.languages.en.arithmetic.amounts.wholes import derived_shares as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_BEFORE_SHARE, _BY_CLAUSE, _NEW_CLAUSE = map(
    regex, (words_of.BEFORE_SHARE, words_of.BY_CLAUSE, words_of.NEW_CLAUSE)
)
_SHARE_ENDS, _GOES_ON = regex(words_of.SHARE_ENDS), regex(words_of.GOES_ON)
_OF_STATED = regex(words_of.OF_STATED)
_OUT_OF, _OF_HEAD, _ANOTHER = map(regex, (words_of.OUT_OF, words_of.OF_HEAD, words_of.ANOTHER))
_OF_THESE_AHEAD, _OF_THESE_BEHIND = regex(words_of.OF_THESE_AHEAD), regex(words_of.OF_THESE_BEHIND)
_OF_NAMED_AHEAD = regex(words_of.OF_NAMED_AHEAD)
_SHARE_OF_WHOLE, _SHARE_TO_PART, _PART_ENDS = map(
    regex, (words_of.SHARE_OF_WHOLE, words_of.SHARE_TO_PART, words_of.PART_ENDS)
)
_SHARE_TO_BOTH = regex(words_of.SHARE_TO_BOTH)
_WHOLE_TO_PART, _WHOLE_ENDS = regex(words_of.WHOLE_TO_PART), regex(words_of.WHOLE_ENDS)
_PREPOSITION = regex(words_of.PREPOSITION)
_POINTS_BACK, _IS_SHARE = regex(words_of.POINTS_BACK), regex(words_of.IS_SHARE)
_FRONTED = regex(words_of.FRONTED)
_CHANGED_BY, _COMPARED = regex(words_of.CHANGED_BY), regex(words_of.COMPARED)
_WORD = regex(r"[a-z'-]+")
_GUARDS, _REACH = regex(words_of.NOT_SHARED), 24
"""Characters around a part and its share of which a word may show that they do not belong together."""


@dataclass(frozen=True, slots=True)
class DerivedShare:
    """A share with the part beside it, and the wholes that the words name, of which any may be meant."""

    part: Amount
    share: Amount
    wholes: tuple[Amount, ...]
    is_named: bool = False
    """The words around a whole show that it alone is meant."""
    may_be_of_rest: bool = False
    """The share may be that of what the part leaves of its whole."""


def derived_shares(passage: Passage, sentence: int = 0) -> Iterator[DerivedShare]:
    """Those of a sentence of the passage, counted backwards from its last."""
    among = [one for one in passage.amounts if one.sentence == sentence]
    readers = (_ahead_of_part, _behind_part, _of_named_whole, _of_sentence_before)
    for at, share in enumerate(among):
        if share.is_share and is_closed(share.figure):
            found = next(filter(None, (read(passage, among, at) for read in readers)), None)
            if found is not None and not _is_guarded(found):
                yield found


def _is_guarded(one: DerivedShare) -> bool:
    """Whether words next to a part and its share show that it is a change, or that they do not belong together."""
    words = (one.part.before[-_REACH:], one.part.behind, one.share.before, one.share.behind[:_REACH])
    is_change = _CHANGED_BY.search(one.part.before) or _COMPARED.match(one.share.behind)
    return is_change is not None or any(map(_GUARDS.search, words))


def _behind_part(passage: Passage, among: Sequence[Amount], at: int) -> DerivedShare | None:
    """A share behind its part: "54 of the 60, or 90%", "54 (90%)"."""
    share, by_clause = among[at], _BY_CLAUSE.search(among[at].before) is not None
    is_stated = is_of_stated(passage, share)
    is_out_of = at > 1 and is_plain(among[at - 2]) and _OUT_OF.match(among[at - 2].behind) is not None
    behind = words_behind(passage, share)
    has_end = _SHARE_ENDS.match(behind) or (is_out_of and _OF_STATED.match(behind))
    ends = is_stated or is_of_whole(passage, share) or has_end
    if not at or not (ends or (by_clause and _GOES_ON.match(words_behind(passage, share)))):
        return None
    last = among[at - 1]
    if _FRONTED.search(last.before) or (not is_out_of and _is_of_other_things(passage, share, last)):
        return None
    if not is_plain(last):
        parts = [one for one in among[:at] if is_plain(one)][-1:] if by_clause else []
        return _marked(passage, among, share, parts)
    found = _BEFORE_SHARE.search(last.behind) if last.behind == share.before else None
    if found is None or _NEW_CLAUSE.search(last.behind, 0, found.start()):
        return None
    if is_out_of:
        is_alone = share.is_aside or sum(_OUT_OF.match(one.behind) is not None for one in among[:at]) == 1
        is_of = is_alone and is_whole(last, among[at - 2])
        return DerivedShare(among[at - 2], share, (last,), is_named=True) if is_of else None
    wholes = _wholes_of(passage, among, last)
    if not wholes and at > 1 and is_plain(among[at - 2]):
        marked = _marked(passage, among, share, [among[at - 2]])
        if marked is not None:
            return marked
    if not wholes and is_stated:
        wholes = of_noun(passage, share, nearest_larger(passage, last))
    if not wholes and not is_of_whole(passage, share):
        wholes = of_counted_last(passage, among, last, by_clause=by_clause)
    return DerivedShare(last, share, wholes)


def _is_of_other_things(passage: Passage, share: Amount, part: Amount) -> bool:
    """Whether a share is called that of things which another number of the passage counts, and its part does not."""
    found = _OF_STATED.match(share.behind)
    noun = stem_of(found["noun"]) if found and found["noun"] else None
    is_counted = noun is not None and any(one.stated.noun == noun for one in passage.amounts)
    return is_counted and part.stated.noun not in (None, noun)


def _marked(
    passage: Passage, among: Sequence[Amount], share: Amount, parts: Sequence[Amount]
) -> DerivedShare | None:
    """A part that words call one of its whole, whose share stands farther off: "of these, 14 gave five stars (70%)"."""
    pairs = (DerivedShare(part, share, _wholes_of(passage, among, part)) for part in parts)
    return next((pair for pair in pairs if pair.wholes), None)


def _wholes_of(passage: Passage, among: Sequence[Amount], part: Amount) -> tuple[Amount, ...]:
    """The wholes of which the words around a part say that it is one."""
    if _OF_THESE_BEHIND.match(part.behind) or _OF_THESE_AHEAD.search(part.before):
        return nearest_larger(passage, part)
    if _ANOTHER.search(part.before):
        before = list(derived_shares(passage, part.sentence + 1)) if part.sentence < len(passage.before) else []
        return before[-1].wholes if before else ()
    named = _OF_NAMED_AHEAD.search(part.before)
    if named is not None:
        larger = nearest_larger(passage, part)
        return tuple(one for one in larger if _is_named(one, named["noun"]))
    heads = [
        one
        for one, following in pairwise((*among[: among.index(part)], part))
        if _OF_HEAD.search(one.before) and is_whole(one, part) and not following.is_share
    ]
    return tuple(heads[-1:])


def _is_named(one: Amount, noun: str) -> bool:
    return stem_of(noun) in (one.stated.noun, *map(stem_of, _WORD.findall(one.behind)[:3]))


def _ahead_of_part(passage: Passage, among: Sequence[Amount], at: int) -> DerivedShare | None:
    """A share ahead of its part: "half of that sum, £320", "four in five, or 280"."""
    share, part = among[at], next(iter(among[at + 1 :]), None)
    if part is None or not is_plain(part) or share.behind != part.before:
        return None
    whole = next(iter(among[at + 2 :]), None)
    if whole is not None and _OUT_OF.match(part.behind) and is_whole(whole, part):
        return (
            DerivedShare(part, share, (whole,), is_named=True) if _SHARE_TO_BOTH.match(share.behind) else None
        )
    if not _PART_ENDS.match(words_behind(passage, part)):
        return None
    of_stated = _OF_STATED.match(words_behind(passage, share)) if is_of_stated(passage, share) else None
    found = _SHARE_TO_PART.match(share.behind, of_stated.end() if of_stated else 0)
    is_of_these = of_stated or _OF_THESE_AHEAD.search(share.before)
    if found is None or (found["bare"] and not is_of_these):
        return None
    return DerivedShare(part, share, nearest_larger(passage, part, passage.ahead_of(share)))


def _of_named_whole(passage: Passage, among: Sequence[Amount], at: int) -> DerivedShare | None:
    """A share with its whole: "80 credits, that is, two thirds of the 120", "half of the 36 crates, or 18"."""
    share, whole = among[at], next(iter(among[at + 1 :]), None)
    if (
        whole is None
        or not is_plain(whole)
        or share.behind != whole.before
        or not _SHARE_OF_WHOLE.match(share.behind)
    ):
        return None
    if at and _IS_SHARE.search(share.before):
        part = among[at - 1] if at == 1 and _WHOLE_ENDS.match(whole.behind) else None
    elif not at and _POINTS_BACK.match(share.before):
        part = next((one for one in passage.ahead_of(share)[::-1] if one.sentence == share.sentence + 1), None)
    else:
        part = next(iter(among[at + 2 :]), None)
        is_beside = (
            part
            and whole.behind == part.before
            and _WHOLE_TO_PART.match(whole.behind)
            and _PART_ENDS.match(words_behind(passage, part))
        )
        part = part if is_beside else None
    is_of = part is not None and is_plain(part) and part.number < whole.number
    is_alike = (
        is_of and part is not None and (part.is_kin(whole) or not (part.is_measured or whole.is_measured))
    )
    return DerivedShare(part, share, (whole,), is_named=True) if is_alike and part is not None else None


def _of_sentence_before(passage: Passage, among: Sequence[Amount], at: int) -> DerivedShare | None:
    """A share that is all that its sentence states of the one before: "In other words, 30% are let"."""
    share = among[at]
    if len(among) > 1 or not _POINTS_BACK.match(share.before):
        return None
    if not (
        _SHARE_ENDS.match(words_behind(passage, share))
        or _GOES_ON.match(words_behind(passage, share))
        or is_of_stated(passage, share)
    ):
        return None
    last = [one for one in passage.ahead_of(share) if one.sentence == share.sentence + 1]
    if not last or not is_plain(last[-1]) or last[-1].is_for_each:
        return None
    part = last[-1]
    wholes = tuple(one for one in nearest_larger(passage, part) if not _are_side_by_side(one, part))
    return DerivedShare(part, share, wholes, may_be_of_rest=True)


def _are_side_by_side(one: Amount, other: Amount) -> bool:
    """Whether two amounts of a sentence are each of another place or time: "400 in May and 300 in June"."""
    words = {
        found["word"] for found in map(_PREPOSITION.match, (one.behind, other.behind)) if found is not None
    }
    are_alike = all(map(_PREPOSITION.match, (one.behind, other.behind))) and len(words) == 1
    return one.sentence == other.sentence and are_alike
