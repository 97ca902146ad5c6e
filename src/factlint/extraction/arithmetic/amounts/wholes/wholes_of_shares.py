"""Which of the amounts before a part may be the whole that its share is taken of."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.languages.en.arithmetic.amounts.wholes import derived_shares as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.regex import regex

_OF_STATED = regex(words_of.OF_STATED)
_ADVERBIAL = regex(words_of.ADVERBIAL)
_PREPOSITION = regex(words_of.PREPOSITION)
_WORD = regex(r"[a-z'-]+")


def words_behind(passage: Passage, one: Amount) -> str:
    """The words behind an amount, with a full stop at the end of its sentence."""
    following = next(iter(passage.behind(one)), None)
    is_last = following is None or following.sentence != one.sentence
    return f"{one.behind}." if is_last else one.behind


def is_of_stated(passage: Passage, share: Amount) -> bool:
    """Whether a share is called that of what the passage has stated before."""
    found = _OF_STATED.match(words_behind(passage, share))
    if found is None or found["back"] is not None:
        return found is not None
    word = found["noun"] or found["done"]
    return word in words_of.TOTALS or stem_of(word) in _stems_before(passage, share)


def of_noun(passage: Passage, share: Amount, wholes: Sequence[Amount]) -> tuple[Amount, ...]:
    """Those of some wholes whose sentence has the noun by which a share names its whole."""
    found = _OF_STATED.match(words_behind(passage, share))
    word = found and (found["noun"] or found["done"])
    if word is None or word in words_of.TOTALS:
        return tuple(wholes)
    return tuple(one for one in wholes if stem_of(word) in _stems_of(passage, one, share))


def _stems_of(passage: Passage, whole: Amount, share: Amount) -> frozenset[str]:
    """The words of the sentence of a whole, up to the part whose share is stated if it is the same sentence."""
    ahead = passage.ahead_of(share)[:-1]
    if whole.sentence == share.sentence:
        text = " ".join(one.before for one in ahead if one.sentence == share.sentence)
    else:
        text = passage.before[whole.sentence - 1].text
    return frozenset(map(stem_of, _WORD.findall(text)))


def is_of_whole(passage: Passage, share: Amount) -> bool:
    """Whether a share may be that of all that was counted, under another name: "of the workforce"."""
    found = _OF_STATED.match(words_behind(passage, share))
    return found is not None and found["noun"] in words_of.WHOLES


def _stems_before(passage: Passage, one: Amount) -> frozenset[str]:
    """The words before an amount and in the sentences before, without plural endings."""
    beside = " ".join(other.before for other in (*passage.ahead_of(one), one) if other.sentence == one.sentence)
    texts = (beside, *(skeleton.text for skeleton in passage.before[one.sentence :]))
    return frozenset(stem_of(word) for text in texts for word in _WORD.findall(text))


def of_counted_last(
    passage: Passage, among: Sequence[Amount], part: Amount, *, by_clause: bool
) -> tuple[Amount, ...]:
    """What was counted last before a count without a noun: "received 460 and approved 115, a quarter"."""
    is_bare = part.stated.noun is None and words_of.IN_BRACKETS not in part.behind
    is_bare = is_bare and _PREPOSITION.match(part.behind) is None
    if part.is_measured or _ADVERBIAL.search(part.before):
        return ()
    before = [one for one in among[: among.index(part)] if is_whole(one, part) and one.stated.noun is not None]
    if is_bare and before:
        return (before[-1],)
    is_first = part is among[0]
    return nearest_larger(passage, part) if by_clause and is_first and part.stated.noun is None else ()


def nearest_larger(passage: Passage, part: Amount, among: Sequence[Amount] | None = None) -> tuple[Amount, ...]:
    """The larger amounts of the same kind before a part, of the nearest sentence that has any."""
    ahead = passage.ahead_of(part) if among is None else among
    for sentence in range(part.sentence, len(passage.before) + 1):
        larger = tuple(one for one in ahead if one.sentence == sentence and is_whole(one, part))
        if larger:
            return larger
    return ()


def is_plain(one: Amount) -> bool:
    """Whether an amount is stated as it is, or about, and is no share."""
    return is_closed(one.figure) and not (one.is_share or one.is_points) and one.figure.value.high is None


def is_whole(one: Amount, part: Amount) -> bool:
    """Whether an amount may be the whole of a part."""
    return one.number > part.number and is_plain(one) and one.is_kin(part)
