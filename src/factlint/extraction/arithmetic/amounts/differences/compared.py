"""Amounts that differ by another, or by so many per cent: the three stand anywhere in a passage.

"The plant cost €24 million, €4 million more than the €20 million planned." By how much they differ is given by the
words beside the one, what it is counted from by "than" and what follows. Without "than" the two last amounts are
meant, if the passage holds no third. `explained_differences` reads what needs no words of change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.extraction.arithmetic.amounts.differences.based import (
    is_led_to,
    may_differ,
    turned_difference,
    with_base,
)
from factlint.extraction.arithmetic.amounts.differences.when import may_go_back, state_a_plan, state_two_times
from factlint.extraction.arithmetic.amounts.differences.whose_difference import (
    has_left_unit,
    is_of_another_gainer,
    states_again,
)
from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import is_time
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.differences import compared as words_of
from factlint.extraction.languages.en.arithmetic.paragraphs.computed import PART_OF_OTHER
from factlint.model.arithmetic import Change
from factlint.values.regex import regex

_BEHIND, _BEFORE = regex(words_of.BY_THIS_BEHIND), regex(words_of.BY_THIS_BEFORE)
_OF_ANOTHER = regex(words_of.OF_ANOTHER)
_MORE_BEHIND = regex(words_of.MORE_BEHIND)
_AS_BEFORE = regex(words_of.AS_BEFORE)
_POINTS_BACK, _PAIR = regex(words_of.POINTS_BACK), 2
_STATED_CHANGES = tuple((regex(before), regex(behind)) for before, behind in words_of.STATED_CHANGES)
_ENDS = regex(words_of.ENDS)
_GUARDS, _PART_OF_OTHER = regex(words_of.NOT_COMPARED), regex(PART_OF_OTHER)
_OF_SOME = regex(words_of.OF_SOME)
_OR_IN_PERCENT = regex(words_of.OR_IN_PERCENT)
_BY_SHARE = regex(words_of.BY_SHARE)
_RISE_OF = regex(words_of.RISE_OF)
_WHEN_IT_WAS = regex(words_of.WHEN_IT_WAS)
_OF_GAMES = regex(words_of.OF_GAMES)
_THAN_EXPECTED = regex(words_of.THAN_EXPECTED)
_FELL_OR_ROSE = regex(words_of.FELL_OR_ROSE)
_NEAR = 24
"""Characters next to a share that state its direction."""
_MOST_TIMES = Fraction(3)
"""The largest ratio between two values that may still be of one thing at two times or places."""
_SPOKEN = Fraction(5)
"""Percentage points by which a fraction such as "a third" may differ from other pairs of amounts before it is taken to
be about those.
"""


def read_compared(passage: Passage) -> Iterator[Change]:
    """The differences stated in a sentence, each with the two amounts that it must be about."""
    text = _THAN_EXPECTED.sub("", passage.skeleton.text)
    if (
        _GUARDS.search(text)
        or _OF_GAMES.search(text)
        or _PART_OF_OTHER.search(passage.skeleton.text)
        or _OF_SOME.match(text)
    ):
        return
    for said in passage.beside:
        if is_closed(said.figure) and (pair := _compared(passage, said)) is not None:
            old, new = pair
            if (turned := turned_difference(passage, said, old, new)) is not None:
                yield turned
            elif may_differ(said, old, new) and not _is_met(passage, said, (old, new)):
                yield Change(old.figure, new.figure, None, said.figure, said.figure.prose)


def _compared(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    behind = _BEHIND.match(said.behind)
    is_base_stated = _WHEN_IT_WAS.search(said.behind) is not None
    if behind is not None and not is_base_stated and (then := _AS_BEFORE.match(said.behind, behind.end())):
        if not _is_stated_ahead(passage, said, then):
            return None
        pair = _last_two(passage, said) if _is_beside(passage, said, then["then"] or "") else None
        return pair or (_stated_then(passage, said, then["then"]) if then["then"] else None)
    if _is_of_stated_change(said):
        return _last_two(passage, said)
    if behind is not None and (behind["than"] or behind["other"]) and passage.behind(said):
        return with_base(passage, said)
    if _MORE_BEHIND.match(said.behind) and said is passage.beside[0] and _is_from_to(passage):
        return _last_two(passage, said)
    if _BEFORE.search(said.before) and _is_end(passage, said, 0):
        pair = _last_two(passage, said)
        return pair if pair and not any(one.sentence for one in pair) else None
    if said.is_share and _BY_SHARE.search(said.before) and said.behind.endswith(words_of.TO):
        return _led_to(passage, said)
    return None


def _is_end(passage: Passage, said: Amount, start: int) -> bool:
    """Whether a difference ends the statement about two values; the same in per cent may follow:
    "1,200 more, or 4%".
    """
    behind = said.behind[start:]
    if _ENDS.match(behind):
        return True
    following = passage.behind(said)[:1]
    return (
        bool(following)
        and following[0].is_share
        and not said.is_share
        and _OR_IN_PERCENT.match(behind) is not None
    )


def _led_to(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The only amount before a change given as a share, and its result: "400 pages, cut by a quarter to 300"."""
    values = [one for one in passage.amounts if one is not said and one.sentence <= 1 and _is_value(one, said)]
    if not values:
        return None
    new = values.pop()
    bases = [one for one in values if one.is_kin(new) and is_closed(one.figure)]
    is_last = new.before == said.behind and said.behind == words_of.TO and is_closed(new.figure)
    is_base = len(bases) == 1 and not _is_stated_so_before(passage, said, bases[0])
    return (bases[0], new) if is_base and is_last else None


def _is_stated_so_before(passage: Passage, said: Amount, base: Amount) -> bool:
    """Whether an earlier sentence already states that the same change led to this amount."""
    at = passage.amounts.index(base)
    return at > 0 and base.before == words_of.TO and passage.amounts[at - 1].number == said.number


def _is_from_to(passage: Passage) -> bool:
    """Whether the last two amounts of a sentence are the start and the end of a change."""
    *_, old, new = (None, None, *passage.beside)
    return old is not None and old.before.endswith(words_of.FROM) and new.before.endswith(words_of.TO)


def _last_two(passage: Passage, said: Amount) -> tuple[Amount, Amount] | None:
    """The only two amounts next to the difference, or one next to it and one in the sentence before."""
    ahead, behind = passage.ahead_of(said), passage.behind(said)
    for among in _reaches(passage, said):
        values = [one for one in among if one is not said and _is_value(one, said)]
        if said.is_measured and not said.is_points:
            values = [one for one in values if one.is_measured or has_left_unit(passage, one)]
        is_aside = all(one in ahead for one in values) or all(one in behind for one in values)
        is_aside = is_aside or (len(values) == 2 and values[-1] in behind[:1] and is_led_to(values[-1]))
        if len(values) == 2 and is_aside and all(is_closed(one.figure) for one in values):
            first, second = values
            is_alike = first.is_kin(second) and (said.is_share or (said.is_kin(first) and said.is_kin(second)))
            is_alike = is_alike or (said.is_points and not _is_of_another(passage, said, values))
            is_apart = any(one.sentence for one in values)
            if is_apart and (is_of_another_gainer(passage) or not _may_have_changed(passage, said, values)):
                return None
            return _in_order_stated(said, first, second) if is_alike else None
        if len(values) > 2:
            return None
    return None


def _stated_then(passage: Passage, said: Amount, then: str) -> tuple[Amount, Amount] | None:
    """The only amount with an earlier time, and the amount right before the difference from it."""
    *_, value = (None, *(one for one in passage.ahead_of(said) if not one.sentence and _is_value(one, said)))
    word = then.rpartition(" ")[2]
    at = next((at for at, one in enumerate(passage.before, 1) if word in one.text), None)
    if value is None or at is None or _OF_ANOTHER.search(said.before) or not is_closed(value.figure):
        return None
    stated = [
        one for one in passage.amounts if one.sentence == at and _is_value(one, said) and one.stated.is_plain
    ]
    bases = [one for one in stated if _is_alike(one, value) and not one.is_for_each and one.is_kin(said)]
    return (bases[0], value) if len(bases) == 1 and is_closed(bases[0].figure) else None


def _is_beside(passage: Passage, said: Amount, then: str) -> bool:
    """Whether a sentence states an earlier time before the difference from it, or has no two values itself."""
    own = [one for one in passage.ahead_of(said) if not one.sentence]
    word = then.rpartition(" ")[2]
    is_named = any(word in one.before for one in (*own, said))
    return is_named or len([one for one in own if _is_value(one, said)]) < _PAIR


def _is_stated_ahead(passage: Passage, said: Amount, then: re.Match[str]) -> bool:
    """Whether the earlier time or the plan that a difference refers to was mentioned before."""
    ahead = "".join(one.before for one in (*passage.ahead_of(said), said) if not one.sentence)
    before = [one.text for one in passage.before]
    if then["plan"]:
        return state_a_plan((ahead, *before[:1]))
    word = (then["then"] or "").rpartition(" ")[2]
    is_stated = any(word in text for text in (ahead, *before))
    return is_stated and may_go_back(then[0], ahead, before)


def _reaches(passage: Passage, said: Amount) -> Iterator[Sequence[Amount]]:
    """Where the two amounts may stand: next to the difference, or in an earlier sentence. For a difference that refers
    back, the nearest amount that it may be about, with similar ones, up to where the other amount is stated.
    """
    yield passage.beside
    near = [one for one in passage.amounts if one.sentence <= 1]
    if (
        not (_points_back(passage, said) or states_again(passage, said))
        or sum(one is not said and _is_value(one, said) for one in near) == _PAIR
    ):
        yield near
        return
    ahead = [one for one in passage.ahead_of(said) if _is_value(one, said) and one.stated.is_plain]
    stated = [one for one in ahead if not one.is_for_each]
    stated = stated if len(stated) > 1 else ahead
    for reach in (1, 2, 3):
        yield [one for one in stated if one.sentence <= reach and _is_alike(one, stated[-1])]


def _is_of_another(passage: Passage, said: Amount, values: Sequence[Amount]) -> bool:
    """Whether a difference does not refer back, and stands in another clause or sentence than the two values."""
    is_apart = any(one.sentence for one in values) or _OF_ANOTHER.search(said.before) is not None
    return is_apart and not (_points_back(passage, said))


def _may_have_changed(passage: Passage, said: Amount, values: Sequence[Amount]) -> bool:
    """Whether the sentences of two values are about two times, where the words present the difference as a change over
    time.
    """
    sentences = (passage.skeleton, *passage.before)
    texts = [sentences[one.sentence].text for one in values]
    if any(map(_PART_OF_OTHER.search, texts)):
        return False
    return not (_RISE_OF.search(said.before) or _is_of_stated_change(said)) or state_two_times(texts)


def _is_alike(one: Amount, last: Amount) -> bool:
    """Whether an amount is the last of several, or may be about the same thing at another time or place."""
    return one is last or (
        (one.is_kin(last) or one.is_share is last.is_share is True)
        and is_near(one.number, last.number, _MOST_TIMES)
    )


def _points_back(passage: Passage, said: Amount) -> bool:
    """Whether a sentence begins with a reference to an amount or change of an earlier sentence."""
    is_first = said is passage.beside[0]
    return is_first and bool(_POINTS_BACK.match(said.before) or _is_of_stated_change(said))


def _is_of_stated_change(said: Amount) -> bool:
    return any(before.search(said.before) and behind.match(said.behind) for before, behind in _STATED_CHANGES)


def _in_order_stated(said: Amount, first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Two amounts as old and new; swapped where the word next to the share says so: "3,200 this year, after 4,000, a
    fall of a fifth".
    """
    stated = _FELL_OR_ROSE.search(f"{said.before[-_NEAR:]}#{said.behind[:_NEAR]}")
    is_turned = stated is not None and (second.number < first.number) is bool(stated["up"] or stated["more"])
    return (second, first) if said.is_share and is_turned else (first, second)


def _is_value(one: Amount, said: Amount) -> bool:
    """Whether an amount may be one of the two compared: no share, not in brackets, and no time
    unless the other is one.
    """
    if said.is_points:
        return one.is_share
    is_length_of_time = is_time(one.figure) and not is_time(said.figure)
    return not (one.is_share or one.is_aside or is_length_of_time)


def _is_met(passage: Passage, said: Amount, meant: tuple[Amount, Amount]) -> bool:
    """Whether any two amounts of the passage differ by what is stated; of the pair `meant`, only the first may be a
    base.
    """
    old, new = meant
    values = [
        one for one in passage.amounts if one is not said and one.is_share is said.is_points and one.number > 0
    ]
    pairs = ((one, other) for one, other in permutations(values, 2) if (one, other) != (new, old))
    return any(_differ(said, one, other) for one, other in pairs)


def _differ(said: Amount, one: Amount, other: Amount) -> bool:
    """Whether two amounts differ by what is stated, absolutely or in per cent of the first."""
    apart = abs(one.number - other.number)
    if not said.is_share:
        return abs(apart - said.number) <= said.figure.value.last_digit / 2
    slack = _SPOKEN if said.figure.value.unit == "fraction" else said.figure.value.last_digit
    return abs(100 * apart / one.number - said.percent) <= slack
