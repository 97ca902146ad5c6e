"""Things listed behind their number and a colon, in items that begin alike: "four times: at dawn, at noon and at dusk".

No word of what is announced matters. Items that all begin with a preposition, a question word or a determiner, or all
without any, are one list, however long they are; where "and" may be part of an item, all ways of counting are allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.lists.announced_numbers import chosen_out_of, is_part_of_a_name
from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton
from factlint.extraction.languages.en.arithmetic.lists import enumerations as guards
from factlint.extraction.languages.en.arithmetic.lists import parallel_items as words_of
from factlint.extraction.languages.en.quantities.around_numbers import LABELS
from factlint.extraction.languages.en.sentences import STOP
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_GUARDS, _COORDINATED_NUMBERS = regex(guards.ENUMERATION_GUARDS), regex(guards.COORDINATED)
_HEADS = tuple(map(regex, words_of.HEADS))
_COORDINATED, _SEPARATOR, _HIGHER = (
    regex(words) for words in (words_of.COORDINATED, words_of.SEPARATOR, words_of.HIGHER_SEPARATOR)
)
_NO_LIST, _MAY_ASK, _COUNTED = regex(words_of.NO_LIST), regex(words_of.MAY_ASK), regex(words_of.COUNTED)
_ALTERNATIVE = regex(words_of.ALTERNATIVE)
_KIN, _SELF = regex(words_of.KIN), regex(words_of.SELF)
_SEVERAL, _POSSESSIVE = regex(words_of.SEVERAL_IN_ONE), regex(words_of.POSSESSIVE)
_END = regex(rf"{STOP}|[?!]|$")
_BRACKETED, _CAPITAL = regex(r" ?\([^()]*\)"), regex(r"\b[A-ZÀ-ÖØ-Þ]")
_REACH = 40
_FEWEST_ITEMS, _MOST_ITEMS, _MOST_WORDS = 3, 12, 12
_WORDS_FOR_KIN = 3
_NOUN_WITHIN = 4
"""Words behind a number, of which one is what it counts."""
_NAMES, _BARE = -1, -2
"""Kinds of items that begin with none of the words for heads."""


@dataclass(frozen=True, slots=True)
class _Item:
    start: int
    text: str
    kind: int
    """The place of its first word's family among the heads, or none."""

    def is_alike(self, other: _Item) -> bool:
        named = {words_of.DETERMINED, _NAMES}
        return self.kind == other.kind or {self.kind, other.kind} <= named


def read_parallel_items(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """The numbers that are one less or one more than the items behind them may be."""
    for found in shapes((words_of.ANNOUNCED,)).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        noun = _noun(found["rest"])
        if noun is None or not _may_announce(skeleton, found, noun) or is_part_of_a_name(prose, announced):
            continue
        end = _END.search(skeleton.text, found.end())
        place = found.end(), end.start() if end else len(skeleton.text)
        items = _items(skeleton, prose, *place)
        bounds = _bounds(skeleton, prose, items)
        if bounds is not None and announced.value.written in (bounds[0] - 1, bounds[1] + 1):
            yield Enumeration(announced, noun, *bounds, (skeleton.in_prose(*place),))


def _noun(rest: str) -> str | None:
    """The first plural behind a number."""
    words = rest.split()[:_NOUN_WITHIN]
    noun = next((word for word in words if singular_of(word) is not None), None)
    return noun or (words[0] if _COUNTED.search(rest) else None)


def _may_announce(skeleton: Skeleton, found: re.Match[str], noun: str) -> bool:
    """Whether a number counts things, and all those that are listed."""
    number = skeleton.figure(found, "announced").value
    before = skeleton.text[max(0, found.start() - _REACH) : found.start()]
    is_count = number.unit in (None, words_of.TIMES) and number.written.denominator == 1
    is_stated = number.hedge is Hedge.EXACTLY and number.high is None and 1 < number.written <= _MOST_ITEMS
    is_distinct = before.rstrip().rpartition(" ")[2] in LABELS or _COORDINATED_NUMBERS.search(before)
    is_some = _GUARDS.search(f"{before} {found['rest']}") or chosen_out_of(skeleton, found)
    is_measure = noun in guards.NOT_ENUMERATED - {words_of.TIMES} or noun in guards.SCORED
    return is_count and is_stated and not (is_distinct or is_some or is_measure)


def _items(skeleton: Skeleton, prose: str, start: int, end: int) -> Sequence[_Item]:
    """The items of a list; none if it has no last one with "and"."""
    text = _BRACKETED.sub(lambda found: " " * len(found[0]), skeleton.text[start:end])
    separator = _HIGHER if ";" in text else _SEPARATOR
    parted = [found.span() for found in separator.finditer(text)]
    last = parted[-1] if parted else (0, 0)
    if not parted or _COORDINATED.search(text, *last) is None:
        joined = list(_COORDINATED.finditer(text, last[1]))
        if not joined:
            return ()
        parted.append(joined[-1].span())
    starts, ends = [0, *(behind for _, behind in parted)], [*(before for before, _ in parted), len(text)]
    return tuple(_item(skeleton, prose, start + a, text[a:b]) for a, b in zip(starts, ends, strict=True))


def _item(skeleton: Skeleton, prose: str, start: int, text: str) -> _Item:
    kind = next((at for at, head in enumerate(_HEADS) if head.match(text)), None)
    is_name = _CAPITAL.match(prose, skeleton.in_prose(start, start + 1).start) is not None
    return _Item(start, text.strip(), kind if kind is not None else _NAMES if is_name else _BARE)


def _bounds(skeleton: Skeleton, prose: str, items: Sequence[_Item]) -> tuple[int, int] | None:
    """The least and the largest number of things in a list; None if its items are no things of one kind."""
    if not _FEWEST_ITEMS <= len(items) <= _MOST_ITEMS or not all(items[0].is_alike(one) for one in items):
        return None
    if not all(_is_one(skeleton, prose, item) for item in items):
        return None
    inner = sum(len(_COORDINATED.findall(item.text)) for item in items)
    may_be_one = items[-1].kind == _BARE and _ALTERNATIVE.search(
        skeleton.text, items[-2].start, items[-1].start
    )
    listed = " ".join(item.text for item in items)
    names_kin = any(_KIN.search(item.text) for item in items if len(item.text.split()) <= _WORDS_FOR_KIN)
    is_one_more = names_kin and _SELF.search(listed) is None
    return len(items) - bool(may_be_one), len(items) + inner + is_one_more


def _is_one(skeleton: Skeleton, prose: str, item: _Item) -> bool:
    """Whether an item is of one thing, or of as many as it holds words for "and"."""
    words = item.text.split()
    if not words or len(words) > _MOST_WORDS or _SEVERAL.search(item.text):
        return False
    text = " ".join(words[1:]) if item.kind >= 0 else item.text
    if item.kind == words_of.ASKING:
        return _NO_LIST.search(_MAY_ASK.sub("", text)) is None
    amounts = [skeleton.figures[int(token[1])].value for token in TOKEN.finditer(item.text)]
    if _NO_LIST.search(text) or (amounts and (item.kind or any(one.unit is None for one in amounts))):
        return False
    return item.kind not in (words_of.DETERMINED, _NAMES) or _is_singular(skeleton, prose, item)


def _is_singular(skeleton: Skeleton, prose: str, item: _Item) -> bool:
    """Whether an item with a determiner has no plural; those behind a possessive may be named one by one."""
    found = _POSSESSIVE.match(item.text)
    start = item.start + found.end() if found else item.start
    is_named = found is not None and _CAPITAL.match(prose, skeleton.in_prose(start, start + 1).start)
    return bool(is_named) or item.kind == _NAMES or not any(map(singular_of, item.text.split()))
