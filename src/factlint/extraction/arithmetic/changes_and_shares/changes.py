"""Changes from one value to another, by how much, and in which direction: "rose by 20% from 50 to 60"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain

from factlint.extraction.arithmetic.asides import without_asides
from factlint.extraction.arithmetic.changes_and_shares.multiples import factor_stated, read_multiple, times_said
from factlint.extraction.arithmetic.changes_and_shares.other_values import fits_another, is_of_these_alone
from factlint.extraction.arithmetic.joined_figures import has_scale
from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.changes_and_shares import changes as words_of
from factlint.extraction.quantities.nouns import noun_at
from factlint.extraction.shapes import Shapes, shapes
from factlint.extraction.slots import expanded, pattern
from factlint.model.arithmetic import Change, Direction, Fall, Figure
from factlint.model.document import Document
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_AROUND_AMOUNT, _LOOSE = Shapes(words_of.CHANGES), Shapes(words_of.LOOSE_CHANGES)
_FROM_YEAR = Shapes(words_of.FROM_YEAR)
_FROM_TO, _CONTRASTS = Shapes(words_of.FROM_TO), Shapes(words_of.CONTRASTS)
_WITHOUT_AMOUNT = Shapes((*words_of.FACTOR_CHANGES, *words_of.PLAIN_CHANGES))
_UP, _DOWN = regex(words_of.UP), regex(words_of.DOWN)
_VERB_BEFORE = regex(expanded(words_of.VERB_OR_NOUN_BEFORE))
_GUARDS = regex(words_of.CHANGE_GUARDS)
_AMOUNT_GUARDS = regex(words_of.AMOUNT_GUARDS)
_IS_VALUE, _CHANGED_BY = regex(words_of.IS_VALUE), regex(words_of.ANY_CHANGE_BEFORE)
_ELSEWHERE = regex(words_of.RELATIVE_TO_ANOTHER.replace(" ?", "[ ]?"))
_OF_YEAR, _OF_PART = regex(words_of.YEAR_ON_YEAR), regex(words_of.OF_PART_OF_YEAR)
_RELATIVE = frozenset({"percent", "percentage point", "basis point", "fraction"})
_MAY_FALL_BELOW_NOTHING = regex(words_of.MAY_FALL_BELOW_NOTHING)
_IMPROVES, _BELOW_NOTHING = regex(words_of.IMPROVES), regex(words_of.BELOW_NOTHING)
_ALL = 100
"""Per cent."""
_OPEN_BELOW = frozenset({Hedge.UNDER, Hedge.AT_MOST, Hedge.NEARLY})
_ONE_SIZE = 4
"""The largest ratio between two numbers of which the first takes its scale from the second."""
_FARTHEST_OF_YEAR = Fraction(5, 2)
_MEASURE = regex(words_of.MEASURE)


def read_changes(document: Document, text: str, skeleton: Skeleton) -> Iterator[Change]:
    """The changes of a sentence, each with its nearest amount; `text` is the document's folded prose."""
    skeleton = without_asides(skeleton)
    stated: set[Figure] = set()
    changes = chain(
        _with_amounts(skeleton),
        (_in_other_words(document, text, skeleton, found) for found in _WITHOUT_AMOUNT.finditer(skeleton.text)),
    )
    for change in changes:
        if change is None or not _is_one_measure(document.prose, change.old, change.new):
            continue
        if change.new not in stated and change.old not in stated:
            stated.add(change.new)
            yield change
            yield from _stated_again(skeleton, change)
    for found in shapes(words_of.COMPARED_WITH_BEFORE).finditer(skeleton.text):
        compared = _compared_with_before(skeleton, found)
        if compared is not None and _is_one_measure(document.prose, compared.old, compared.new):
            yield compared
    for found in shapes(words_of.MULTIPLES_OF).finditer(skeleton.text):
        change = read_multiple(document, text, skeleton, found)
        if change is not None and change.new not in stated:
            stated.add(change.new)
            yield change


def read_falls(skeleton: Skeleton) -> Iterator[Fall]:
    """Falls by more than 100%, in sentences with one such fall."""
    if _MAY_FALL_BELOW_NOTHING.search(skeleton.text):
        return
    for found in shapes(words_of.FALLS).finditer(skeleton.text):
        amount = skeleton.figure(found, "amount")
        if amount.value.written > _ALL and amount.value.hedge not in _OPEN_BELOW:
            yield Fall(amount)
            return


def _with_amounts(skeleton: Skeleton) -> Iterator[Change | None]:
    """The changes whose amount is stated: between the two values, right before them, or after them."""
    for found in _AROUND_AMOUNT.finditer(skeleton.text):
        yield _change(skeleton, found, found)
    for found in _LOOSE.finditer(skeleton.text):
        change = _change(skeleton, found, found)
        if change is not None and is_of_these_alone(skeleton, change):
            yield change
    for found in _FROM_YEAR.finditer(skeleton.text):
        change = _change(skeleton, found, found)
        if change is not None and _may_be_of_that_year(change):
            yield change
    for ends in _FROM_TO.finditer(skeleton.text):
        amount = _amount_beside(skeleton.text, ends)
        if amount is None and _VERB_BEFORE.search(skeleton.text[: ends.start()]):
            amount = _first(words_of.AMOUNTS_AFTER_VERB, skeleton.text, ends.end())
        if amount is not None:
            yield _change(skeleton, ends, amount)
    for ends in _CONTRASTS.finditer(skeleton.text):
        if any(_CHANGED_BY.search(skeleton.text[: ends.start(slot)]) for slot in ("old", "new")):
            continue  # "by 5.0% in 2022; in 2023 it fell by 2.5%": two changes
        if amount := _amount_beside(skeleton.text, ends):
            yield _change(skeleton, ends, amount)


def _may_be_of_that_year(change: Change) -> bool:
    """Whether a percentage is so near to the change between two years that it is not an annual rate."""
    if change.amount is None or not change.old.value.written:
        return False
    percent = 100 * abs(change.new.value.written / change.old.value.written - 1)
    return is_near(change.amount.value.written, percent, _FARTHEST_OF_YEAR)


def _stated_again(skeleton: Skeleton, change: Change) -> Iterator[Change]:
    """The same change by the percentage after its difference, unless that percentage is the difference itself."""
    amount = change.amount
    if amount is None or amount not in skeleton.figures or amount.value.unit in {*_RELATIVE, "times"}:
        return
    token = regex(rf"‹[nt]{skeleton.figures.index(amount)}›").search(skeleton.text)
    found = token and pattern(words_of.STATED_AGAIN).match(skeleton.text, token.end())
    if not found or not change.old.value.written:
        return
    again = skeleton.figure(found, "amount")
    percent = 100 * amount.value.written / change.old.value.written
    if abs(percent - again.value.written) > again.value.last_digit:
        yield replace(change, amount=again)


def _amount_beside(text: str, ends: re.Match[str]) -> re.Match[str] | None:
    """The amount of the change, right before the two values or after them."""
    before = next(shapes(words_of.AMOUNTS_BEFORE).firsts(text[: ends.start()]), None)
    return before or _first((*words_of.AMOUNTS_AFTER, *words_of.AMOUNTS_AFTER_FLOW), text, ends.end())


def _first(patterns: tuple[str, ...], text: str, start: int) -> re.Match[str] | None:
    """The first pattern that matches at a position."""
    return next(shapes(patterns).matches(text, start), None)


def _change(skeleton: Skeleton, ends: re.Match[str], stated: re.Match[str]) -> Change | None:
    """A change between the values of `ends` by the amount of `stated`; values with years are put in order of time."""
    text, slots = skeleton.text, ends.groupdict()
    old, new = skeleton.figure(ends, "old"), skeleton.figure(ends, "new")
    if slots.get("then") and int(slots["then"]) > int(slots["now"]):
        old, new = new, old
    amount, verb = skeleton.figure(stated, "amount"), stated.groupdict().get("verb")
    if verb in words_of.OF_SPEED and old.value.unit is None:
        return None  # "30% faster than in 2.4", a release
    if _AMOUNT_GUARDS.search(text) or _IS_VALUE.search(text[: stated.start("amount")]):
        return None
    end = stated.end("amount") + 1
    if end >= max(stated.end(), ends.end()) and (
        _ELSEWHERE.match(text, end) or _is_since_another_time(text, ends, end)
    ):
        return None
    if fits_another(skeleton, amount, old, new):
        return None
    if amount.value.unit not in {*_RELATIVE, None, old.value.unit, new.value.unit}:
        return None
    if has_scale(amount) and not (has_scale(old) or has_scale(new)):
        return None
    cue = skeleton.in_prose(*stated.span("verb")) if verb else amount.prose
    return Change(old, new, _direction(verb) if verb else None, amount, cue)


def _is_since_another_time(text: str, ends: re.Match[str], end: int) -> bool:
    """Whether an amount is that of a year, and the first value that of a quarter or month before."""
    return _OF_YEAR.match(text, end) is not None and _OF_PART.match(text, ends.end("old")) is not None


def _in_other_words(document: Document, text: str, skeleton: Skeleton, found: re.Match[str]) -> Change | None:
    """A change by a factor, or one of which only the direction is stated."""
    old, new = skeleton.figure(found, "old"), skeleton.figure(found, "new")
    slots = found.groupdict()
    direction = _direction(slots["verb"]) if slots.get("verb") else None
    if slots.get("factor"):
        cue = skeleton.in_prose(
            found.start("factor"), found.end("times") + 1 if slots.get("times") else found.end("factor")
        )
        is_less = new.value.written < old.value.written and _IMPROVES.match(skeleton.text, found.end())
        factor = factor_stated(skeleton, found, is_down=direction is Direction.DOWN or bool(is_less))
        return Change(old, new, None, times_said(document, text, cue, factor), cue)
    if _GUARDS.search(skeleton.text) or (direction is Direction.DOWN and _may_be_amounts(old, new)):
        return None
    return Change(old, new, direction, None, skeleton.in_prose(*found.span("verb")))


def _compared_with_before(skeleton: Skeleton, found: re.Match[str]) -> Change | None:
    """A value that is "up" or "down from" another number of the same things."""
    old, new = skeleton.figure(found, "old"), skeleton.figure(found, "new")
    if _GUARDS.search(skeleton.text) or _BELOW_NOTHING.search(skeleton.text):
        return None
    nouns = [noun_at(skeleton.text, found.end(slot) + 1) for slot in ("old", "new")]
    if None not in nouns and len({noun.unit for noun in nouns if noun}) > 1:
        return None
    return Change(old, new, _direction(found["verb"]), None, skeleton.in_prose(*found.span("verb")))


def _may_be_amounts(old: Figure, new: Figure) -> bool:
    """Whether two numbers may be the bounds of a fall rather than its ends: "will drop from 3 to 5 percent"."""
    return old.value.unit in _RELATIVE and old.said.isalnum() and old.value.written < new.value.written


def _is_one_measure(prose: str, old: Figure, new: Figure) -> bool:
    if has_scale(old) != has_scale(new) and not _is_of_one_size(old, new):
        return False  # "from 4.1 to 4.7 million" has one scale, "from 100 to 60 million" two
    units = {old.value.unit, new.value.unit}
    if None in units and _are_of_two_measures(prose, old, new):
        return False
    return len(units - {None}) <= 1 and ("percent" not in units or len(units) == 1)


def _are_of_two_measures(prose: str, old: Figure, new: Figure) -> bool:
    """Whether the word after a number without a unit shows that it measures or counts something else: "from 128 KB to 1
    MB", "from 15 years to 397 days", "from 4 lines to 9 pages".
    """
    bare = [one for one in (old, new) if one.value.unit is None]
    words = {found[1] for one in bare if (found := _MEASURE.match(prose, one.prose.end))}
    return len(words) + (len(bare) == 1) > 1


def _is_of_one_size(old: Figure, new: Figure) -> bool:
    return (
        new.value.written < old.value.written * _ONE_SIZE and old.value.written < new.value.written * _ONE_SIZE
    )


def _direction(verb: str) -> Direction | None:
    if _UP.fullmatch(verb):
        return Direction.UP
    if _DOWN.fullmatch(verb):
        return Direction.DOWN
    return None
