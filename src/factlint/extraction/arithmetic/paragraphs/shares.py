"""Shares whose whole is named by a word alone: "a turnout of", "of them".

The part and the whole are looked for in the sentence, then in those before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.paragraphs.stated import Place, Stated, stated_in
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.changes_and_shares.changes import CHANGED_BY
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Share
from factlint.values.regex import regex

_MOST_WHOLES = 6
"""How many numbers are candidates for a whole; with more, some are about something else."""
_MOST_PAIRS = 12
"""Parts with their shares; with more pairs the search for the odd one takes too long."""
_SPOKEN = Fraction(8)
"""The tolerance of a share in words, in percentage points: "a third" is 29 to 37."""
_OF_OTHERS = regex(words_of.SHARE_OF_OTHERS)
_CHANGED_BY = regex(CHANGED_BY)
_OTHER_WHOLE, _FROM_TO = regex(words_of.OTHER_WHOLE), regex(words_of.FROM_TO)


def read_shares(place: Place) -> Iterator[Share]:
    """A share with a name of its own: of the two numbers next to it, or of one next to it and one before."""
    beside = _plain(place.paragraph.beside)
    if len(beside) == 2:
        part, whole = sorted(beside, key=lambda one: one.number)
        yield from _nearest(place, [(part, whole)])
    elif len(beside) == 1:
        yield from _nearest(place, [(beside[0], whole) for whole in _stated_before(place)])
    elif len(last := _plain(next(iter(place.paragraph.before), ()))) == 2 and not beside:
        if _FROM_TO.search(place.before[0].text):
            return
        part, whole = sorted(last, key=lambda one: one.number)
        yield from _nearest(place, [(part, whole)])


def _nearest(place: Place, pairs: Sequence[tuple[Stated, Stated]]) -> Iterator[Share]:
    said = place.figure("said")
    share = _percent(said)
    near = [
        (part, whole)
        for part, whole in pairs
        if 0 < part.number < whole.number
        and _may_hold(whole, part)
        and is_near(share, 100 * part.number / whole.number)
    ]
    if near:
        part, whole = min(near, key=lambda pair: abs(share - 100 * pair[0].number / pair[1].number))
        yield Share(part.figure, whole.figure, said)


def read_pairs(place: Place) -> Iterator[Share]:
    """The only part whose share is of another whole than all the other shares, in its sentence and those before."""
    mine = _pairs_of(place.skeleton)
    pairs = [*mine, *(pair for one in place.before for pair in _pairs_of(one))]
    if len(pairs) > _MOST_PAIRS or _OTHER_WHOLE.search(place.skeleton.text):
        return
    known = _plain([*stated_in(place.skeleton), *_stated_before(place)])
    for part, share in mine:
        stated_before = [one for one in known if one.figure.prose.start < part.figure.prose.start]
        wholes = [one for one in stated_before if one.number > part.number and _may_hold(one, part)]
        if any(_is_share(part.number, share, whole.number) for whole in wholes):
            continue
        others = [pair for pair in pairs if pair[0] is not part]
        fitting = [one for one in wholes if _fit(others, one)]
        meant = fitting if others else _only_whole(place, part, wholes)
        if len({one.number for one in meant}) == 1 and (
            others or is_near(_percent(share), 100 * part.number / meant[0].number)
        ):
            yield Share(part.figure, meant[0].figure, share)


def _fit(pairs: Iterable[tuple[Stated, Figure]], whole: Stated) -> bool:
    return all(_is_share(part.number, share, whole.number) for part, share in pairs)


def _only_whole(place: Place, part: Stated, wholes: Sequence[Stated]) -> Sequence[Stated]:
    """The whole of a lone part: it counts or measures the same, and no other whole is mentioned."""
    is_named = part.figure.value.unit is not None or part.noun is not None
    if not is_named or _OF_OTHERS.search(place.skeleton.text):
        return ()
    alike = [one for one in wholes if (one.figure.value.unit, one.noun) == (part.figure.value.unit, part.noun)]
    return alike if len(wholes) == 1 else ()


def _pairs_of(skeleton: Skeleton) -> Sequence[tuple[Stated, Figure]]:
    stated = {id(one.figure): one for one in stated_in(skeleton)}
    found = (
        (skeleton.figure(one, "part"), skeleton.figure(one, "said"))
        for one in shapes(words_of.PAIRS).finditer(skeleton.text)
        if not _CHANGED_BY.search(skeleton.text, 0, one.start())
    )
    return [(stated[id(part)], share) for part, share in found if id(part) in stated and not _is_change(share)]


def _is_change(share: Figure) -> bool:
    """Whether a percentage has a sign: "6,862 (+16.5%)"."""
    return share.said.startswith(("+", "-", "−"))


def _is_share(part: Fraction, share: Figure, whole: Fraction) -> bool:
    last_digit = share.value.last_digit if share.value.unit == "percent" else _SPOKEN
    return abs(_percent(share) - 100 * part / whole) <= last_digit / 2


def _stated_before(place: Place) -> Sequence[Stated]:
    stated = _plain(one for sentence in place.paragraph.before for one in sentence)
    return stated if len(stated) <= _MOST_WHOLES else ()


def _plain(stated: Iterable[Stated]) -> list[Stated]:
    return [one for one in stated if one.is_plain]


def _may_hold(whole: Stated, part: Stated) -> bool:
    mine, theirs = whole.figure.value.unit, part.figure.value.unit
    return mine == theirs or None in (mine, theirs)


def _percent(share: Figure) -> Fraction:
    return share.value.written * (100 if share.value.unit == "fraction" else 1)
