"""Differences by the shape of their sentences: a number marked as derived must be explained by two others nearby.

Closed-class words mark it ("by", "a … of", a comparative), whatever the verbs and nouns are. It is silent where any
numbers of the passage explain it, and accuses only where the sentences leave one natural choice of two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.extraction.arithmetic.amounts.differences.marks import (
    direction_of,
    is_change,
    is_compared,
    is_pointed,
    mark_of,
    takes_up,
)
from factlint.extraction.arithmetic.amounts.differences.operands import (
    PAIR,
    REACH,
    are_of_one,
    is_bare,
    last_two_alike,
    may_differ_by,
    named_pair,
    ordinals_before,
    values_before,
)
from factlint.extraction.arithmetic.amounts.differences.when import state_two_times, states_year_before
from factlint.extraction.arithmetic.amounts.differences.whose_difference import (
    is_of_others,
    is_of_stated,
    is_than_stated,
)
from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import is_time
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.languages.en.arithmetic.amounts.differences import explained_differences as words_of
from factlint.extraction.languages.en.arithmetic.amounts.differences.compared import OF_SOME
from factlint.model.arithmetic import Calculation, Change, Direction, Operation, with_unit
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_ENDS, _NOUN, _ON_EARLIER = regex(words_of.ENDS), regex(words_of.NOUN), regex(words_of.ON_EARLIER)
_GIVEN_AFTER, _BETWEEN_THEM = regex(words_of.GIVEN_AFTER), regex(words_of.BETWEEN_THEM)
_BASE_BEHIND, _BASE_ENDS, _PART = map(regex, (words_of.BASE_BEHIND, words_of.BASE_ENDS, words_of.PART))
_OR_IN_PERCENT = regex(words_of.OR_IN_PERCENT)
_LED_TO, _HAD_BEEN, _RESULT_BEHIND = map(regex, (words_of.LED_TO, words_of.HAD_BEEN, words_of.RESULT_BEHIND))
_ELSEWHERE = regex(words_of.ELSEWHERE)
_AND_NOW, _WHEN_SOME = regex(words_of.AND_NOW), regex(words_of.WHEN_SOME)
_OF_SOME = regex(OF_SOME)
_YEAR, _GUARDS = regex(words_of.YEAR), regex(words_of.GUARDS)
_FARTHEST, _FARTHEST_PERCENT, _MOST_TIMES = Fraction(2), Fraction(5, 2), Fraction(4)
"""The largest ratio between a stated and a computed difference, absolute and in per cent, and between two values."""
_FARTHEST_STATED = Fraction(3)
"""The first of them where the words lead from a difference to what it is counted from."""
_NEARER = Fraction(5, 4)
"""The same where a difference is larger than both of its values."""
_NEAR_BASE = Fraction(3, 2)
"""The largest ratio between what something is and what it was."""
_ROUNDED = Fraction(3, 4)
"""By what part of its last digit a percentage may be off."""
_SPOKEN = Fraction(5)
"""Percentage points by which a fraction such as "a third" may be off."""


def read_explained_differences(passage: Passage) -> Iterator[Change | Calculation]:
    """The differences of a sentence that no two amounts of its passage explain, with the two that are meant."""
    if _GUARDS.search(passage.skeleton.text) or _OF_SOME.match(passage.skeleton.text):
        return
    passage = _with_points(passage)
    for said in passage.beside:
        end = mark_of(passage, said) if is_closed(said.figure) else None
        pair = _with_result(passage, said) if end is None else _pair(passage, said, end)
        pair = pair and _in_order(said, *pair)
        is_sure = end is not None and (_has_base(passage, said, end) or is_pointed(said))
        if (
            pair is not None
            and _may_be_meant(said, *pair, is_sure=is_sure)
            and not _is_explained(passage, said, pair)
        ):
            yield _difference(said, pair)


def _difference(said: Amount, pair: tuple[Amount, Amount]) -> Change | Calculation:
    if said.is_share or said.is_points:
        return Change(pair[0].figure, pair[1].figure, None, said.figure, said.figure.prose)
    small, large = sorted(pair, key=lambda one: one.number)
    return Calculation(said.figure, Operation.DIFFERENCE, (large.figure, small.figure))


def _in_order(said: Amount, one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Two amounts as old and new: as the words next to a share say, or as they are stated."""
    direction = direction_of(said) if said.is_share else None
    is_up = one.number < other.number
    return (one, other) if direction is None or is_up is (direction is Direction.UP) else (other, one)


def _with_points(passage: Passage) -> Passage:
    """The passage, with "points" as percentage points where a share follows them, or two are near."""
    amounts = tuple(
        _as_points(one) if one.stated.noun == words_of.POINT and _is_of_shares(passage, one) else one
        for one in passage.amounts
    )
    return replace(passage, amounts=amounts, beside=tuple(one for one in amounts if not one.sentence))


def _is_of_shares(passage: Passage, one: Amount) -> bool:
    near = [other for other in passage.amounts if other.sentence <= 1 and (other.is_share or is_bare(other))]
    following = passage.behind(one)[:1]
    are_shares = len(near) >= PAIR and near[0].is_share
    return not one.sentence and (are_shares or any(other.is_share for other in following))


def _as_points(one: Amount) -> Amount:
    figure = with_unit(one.figure, words_of.PERCENTAGE_POINT)
    return replace(one, stated=replace(one.stated, figure=figure))


def _pair(passage: Passage, said: Amount, end: int) -> tuple[Amount, Amount] | None:
    """The two amounts that a difference must be about, the earlier first."""
    following = passage.behind(said)
    if _has_base(passage, said, end):
        return _with_base(passage, said, following[0])
    if _BETWEEN_THEM.match(said.behind):
        return _values_ahead(passage, said)
    if end and following and _RESULT_BEHIND.match(said.behind[end:]):
        return last_two_alike((*values_before(passage, said, REACH)[-1:], following[0]))
    if _GIVEN_AFTER.match(said.behind[end:]):
        values = [one for one in following if may_differ_by(one, said)]
        return last_two_alike(values) if len(following) == PAIR else None
    if not (_is_end(said, end, following) or is_than_stated(passage, said, end)):
        return None
    return _values_ahead(passage, said) if is_of_stated(passage, said) else None


def _with_result(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """What a change led to, and what "it had been" before: "lost 12 pence to close at 318; it had been at 330"."""
    following = [one for one in passage.behind(said) if may_differ_by(one, said)]
    if len(following) != PAIR or not is_closed(said.figure):
        return None
    new, old = following
    is_led_to = new.before == said.behind and _LED_TO.match(new.before) is not None
    return last_two_alike((old, new)) if is_led_to and _HAD_BEEN.search(old.before) else None


def _has_base(passage: Passage, said: Amount, end: int) -> bool:
    """Whether the words after a difference lead to what it is counted from."""
    base = next(iter(passage.behind(said)), None)
    is_led_to = _BASE_BEHIND.match(said.behind[end:]) is not None
    some = _WHEN_SOME.search(said.behind)
    if some is not None and stems(some["what"]).isdisjoint(stems(said.before) | _stems_before(passage)):
        return False
    return base is not None and is_led_to and _BASE_ENDS.match(base.behind) is not None


def _is_end(said: Amount, end: int, following: Sequence[Amount]) -> bool:
    """Whether a difference is stated without what it is counted from, which must have been stated before."""
    behind = said.behind[end:]
    if not behind.strip() and following and is_time(following[0].figure):
        return True  # "by a third within 25 years": the words belong to the length of time
    if following and following[0].is_share and _OR_IN_PERCENT.search(behind):
        return True
    noun = None if end else _NOUN.match(behind)
    rests = (behind, behind[noun.end() :]) if noun else (behind,)
    return any(form.match(rest) for rest in rests for form in (_ENDS, _ON_EARLIER))


def _stems_before(passage: Passage) -> frozenset[str]:
    """The stems of what precedes the first amount of a sentence, and of the sentences before."""
    ahead = passage.beside[0].before if passage.beside else ""
    return stems(" ".join((ahead, *(one.text for one in passage.before))))


def _with_base(passage: Passage, said: Amount, base: Amount) -> tuple[Amount, Amount] | None:
    """What a relative clause after a difference states, and the only amount near it that the difference may be of."""
    behind = [
        one for one in passage.behind(base)[:1] if _AND_NOW.match(base.behind) and may_differ_by(one, said)
    ]
    near = values_before(passage, said, 0)[-1:] or behind or ordinals_before(passage, said, 0)
    if not near:
        near = [
            one for one in values_before(passage, said, REACH) if is_near(one.number, base.number, _NEAR_BASE)
        ]
    return last_two_alike((base, *near)) if len(near) == 1 and are_of_one(base, near[0]) else None


def _values_ahead(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The only two amounts before a difference: in its sentence, or with those before."""
    beside = values_before(passage, said, 0)
    if len(beside) >= PAIR:
        is_pair = len(beside) == PAIR or _is_from_to(beside)
        return last_two_alike(beside) if is_pair and not _PART.search(beside[-1].before) else None
    if not beside and (
        _ELSEWHERE.match(passage.skeleton.text) or (said.is_share and not takes_up(passage, said))
    ):
        return None
    if len(beside) == 1 and (place := ordinals_before(passage, said, 1)):
        return last_two_alike((*place, *beside))
    if named := named_pair(passage, said):
        return named
    for sentences in range(1, REACH + 1):
        values = values_before(passage, said, sentences)
        if len(values) >= PAIR:
            may_be = len(values) == PAIR and not is_of_others(passage, values)
            return (
                last_two_alike(values)
                if may_be and _may_have_changed(passage, said, values, is_new=not beside)
                else None
            )
    return None


def _may_have_changed(passage: Passage, said: Amount, values: Sequence[Amount], *, is_new: bool) -> bool:
    """Whether two values are of two times, where the words of a difference call it a change.

    That is asked if both are stated before the sentence (`is_new`), or if it or the one before it counts changes from
    an earlier year.
    """
    if not (is_new or any(states_year_before(one.text) for one in (passage.skeleton, *passage.before[:1]))):
        return True
    texts = {(passage.skeleton, *passage.before)[one.sentence].text for one in values}
    return not is_change(said) or state_two_times(texts)


def _is_from_to(values: Sequence[Amount]) -> bool:
    *_, old, new = values
    return old.before.endswith(words_of.FROM) and new.before == words_of.TO


def _may_be_meant(said: Amount, old: Amount, new: Amount, *, is_sure: bool) -> bool:
    """Whether two amounts are close enough to each other, and to the stated difference, for it to be about them."""
    small, large = sorted((old.number, new.number))
    if not small or small == large:
        return False
    if said.is_share:
        percent = 100 * (large - small) / old.number
        is_near_base = is_sure and is_near(large, small, _NEAR_BASE)
        return is_near_base or (
            large <= small * _MOST_TIMES and is_near(said.percent, percent, _FARTHEST_PERCENT)
        )
    most = _FARTHEST_STATED if is_sure else _FARTHEST
    return is_near(said.number, large - small, most if said.number < large else _NEARER)


def _is_explained(passage: Passage, said: Amount, pair: tuple[Amount, Amount]) -> bool:
    """Whether any amounts of the passage give a difference, or state it as well."""
    reach = max(pair[0].sentence, pair[1].sentence, 1)
    others = [one for one in passage.amounts if one is not said and one.number > 0 and one.sentence <= reach]
    if any(one.number == said.number and one.figure.value.unit == said.figure.value.unit for one in others):
        return True
    meant = {one.figure.prose for one in pair}
    values = [
        *pair,
        *(one for one in others if one.is_share is said.is_points and one.figure.prose not in meant),
    ]
    is_turned = said.is_share and (_are_in_order(*pair) or direction_of(said) is not None)
    pairs = permutations(values, 2)
    if any(_differ(said, one, other) for one, other in pairs if not (is_turned and (other, one) == pair)):
        return True
    return not (said.is_share or said.is_points) and passage.is_made(
        said, [one for one in others if may_differ_by(one, said)]
    )


def _are_in_order(old: Amount, new: Amount) -> bool:
    """Whether the years after two values show that the first came first."""
    first, second = (_YEAR.search(one.behind) for one in (old, new))
    return first is not None and second is not None and first[0] < second[0]


def _differ(said: Amount, one: Amount, other: Amount) -> bool:
    """Whether two amounts differ by what is stated, absolutely or in per cent of the first."""
    apart = abs(one.number - other.number)
    if not said.is_share:
        return abs(apart - said.number) <= said.figure.value.last_digit / 2
    slack = _SPOKEN if said.figure.value.unit == "fraction" else said.figure.value.last_digit * _ROUNDED
    parts = (apart,) if is_compared(said) else (apart, other.number)
    return any(abs(100 * part / one.number - said.percent) <= slack for part in parts)
