"""A difference with what it is counted from right after it: "£4 million more than the £20 million planned"."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.differences import compared as words_of
from factlint.model.arithmetic import Change, Direction
from factlint.values.regex import regex

_BEHIND, _SIDE = regex(words_of.BY_THIS_BEHIND), regex(words_of.SIDE)
_NO_SIDES, _OF_ANOTHER = regex(words_of.NO_SIDES), regex(words_of.OF_ANOTHER)
_OWN_SUBJECT, _LED_TO, _ENDS = regex(words_of.OWN_SUBJECT), regex(words_of.LED_TO), regex(words_of.ENDS)
_UNTIL_BASE, _NO_BASE = regex(words_of.UNTIL_BASE), regex(words_of.NO_BASE)
_WHEN_IT_WAS, _POINTS_BACK = regex(words_of.WHEN_IT_WAS), regex(words_of.POINTS_BACK)
_MOST_TIMES, _FARTHEST_BASE = Fraction(3), Fraction(3, 2)
_FARTHEST, _FARTHEST_PERCENT, _FARTHEST_STATED = Fraction(2), Fraction(5, 2), Fraction(3)
"""The largest ratio between a stated and a computed difference: absolute, in per cent, and against an amount of an
earlier sentence.
"""


def with_base(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The amount after "than", and the nearest amount before the difference."""
    base = next(iter(passage.behind(said)), None)
    if base is None or not _UNTIL_BASE.match(said.behind) or _NO_BASE.search(_WHEN_IT_WAS.sub("", said.behind)):
        return None
    return _nearest_ahead(passage, said, base)


def _nearest_ahead(passage: Passage, said: Amount, base: Amount) -> tuple[Amount, Amount] | None:
    """A base, and the nearest amount before the difference or the amount that resulted from it."""
    ahead = reversed(passage.ahead_of(said))
    value = next((one for one in ahead if not (one.is_share or _BEHIND.match(one.behind))), None)
    value = value or next((one for one in passage.behind(base)[:1] if is_led_to(one)), None)
    if value is None or value.sentence > 1 or not (is_closed(base.figure) and is_closed(value.figure)):
        return None
    is_alike = base.is_kin(value) and (said.is_share or (said.is_kin(value) and said.is_kin(base)))
    return (base, value) if is_alike else None


def turned_difference(passage: Passage, said: Amount, old: Amount, new: Amount) -> Change | None:
    """A difference of the right size whose direction is reversed: the smaller amount is called the larger."""
    behind = _BEHIND.match(said.behind)
    side = behind and _SIDE.search(behind[0])
    if not side or not _is_said_of(said, new) or _OWN_SUBJECT.search(said.before):
        return None
    if _NO_SIDES.search(passage.skeleton.text):
        return None
    direction = Direction.UP if side["side"] in words_of.ABOVE else Direction.DOWN
    if (new.number > old.number) is (direction is Direction.UP):
        return None
    if not may_differ(said, old, new) or not _is_by(said, old, new):
        return None
    token = regex(rf"‹\w{passage.skeleton.figures.index(said.figure)}›").search(passage.skeleton.text)
    if token is None:
        return None
    start, end = (token.end() + place for place in side.span("side"))
    return Change(old.figure, new.figure, direction, said.figure, passage.skeleton.in_prose(start, end))


def _is_by(said: Amount, old: Amount, new: Amount) -> bool:
    """Whether two amounts differ by exactly what is stated; a share may be off by its last digit."""
    apart = abs(new.number - old.number)
    if not said.is_share:
        return apart == said.number
    return abs(100 * apart / old.number - said.percent) <= said.figure.value.last_digit / 2


def _is_said_of(said: Amount, value: Amount) -> bool:
    """Whether an amount follows another directly, in words that relate it to nothing else."""
    return not value.sentence and value.behind == said.before and not _OF_ANOTHER.search(said.before)


def is_led_to(last: Amount) -> bool:
    """Whether an amount right after a difference is its result: "15 m deeper, at 60 m"."""
    return _LED_TO.search(last.before) is not None and _ENDS.match(last.behind) is not None


def may_differ(said: Amount, old: Amount, new: Amount) -> bool:
    """Whether two amounts are close enough to each other, and to the stated difference, for it to be about them."""
    small, large = sorted((old.number, new.number))
    if not small or large > small * _MOST_TIMES or small == large:
        return False
    if said.is_share:
        percent = 100 * (large - small) / old.number
        if _WHEN_IT_WAS.search(said.behind) and is_near(new.number, old.number, _FARTHEST_BASE):
            return True
        return is_near(said.percent, percent, _FARTHEST_PERCENT)
    farthest = _FARTHEST_STATED if _POINTS_BACK.match(said.before) else _FARTHEST
    return is_near(said.number, large - small, farthest) and said.number < large
