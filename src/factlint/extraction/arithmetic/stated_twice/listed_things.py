"""An amount of something in a list, stated again with a definite noun: "- 4 eggs … the three eggs".

Items that begin with an amount list what is needed. The text mentions the same where "the" or "all" stands before an
amount of it; the list has it once only, and the text leaves no rest of it and has no other number for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.numbers import words_behind
from factlint.extraction.languages.en.arithmetic.stated_twice import listed_things as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, Restated
from factlint.model.document import BlockKind, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_NAME, _DEFINITE = regex(words_of.NAME), regex(words_of.DEFINITE)
_OTHERWISE, _REST = regex(words_of.OTHERWISE), regex(words_of.REST)
_WORD = regex(r"[^\W\d_]{2,}")
_REACH = 20
"""Characters before an amount that show it to be definite."""
_FEWEST, _MOST = 3, 60
"""The least and the most items of a document that begin with amounts."""
_FARTHEST = Fraction(4)
"""The largest ratio between two amounts that are meant to be one."""


@dataclass(frozen=True, slots=True)
class _Thing:
    figure: Figure
    item: ProseSpan
    words: frozenset[str]
    """The stems of the words of its name."""
    head: str


def read_listed_things(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document, with the amount of the list first."""
    figures = [one for one in tellings.analysis.quantities if _is_plain(one)]
    things = list(_listed(tellings, figures))
    if not _FEWEST <= len(things) <= _MOST:
        return
    items = [block.prose for block in tellings.analysis.document.blocks if block.kind is BlockKind.LIST_ITEM]
    lists = [item for item in items if any(thing.item == item for thing in things)]
    stated = [one for one in figures if not any(item.holds(one.prose) for item in lists)]
    for thing in things:
        if any(thing.head in _stems(tellings, item) for item in lists if item != thing.item):
            continue
        again = [one for one in stated if _is_stated(tellings, thing, one)]
        others = {one.value.written for one in again} - {thing.figure.value.written}
        if len(others) == 1 and not _has_rest(tellings, thing, again):
            other = next(one for one in again if one.value.written in others)
            small, large = sorted((thing.figure.value.written, other.value.written))
            if large <= small * _FARTHEST and thing.figure.prose < other.prose:
                yield Restated(thing.figure, other)


def _is_plain(figure: Figure) -> bool:
    value = figure.value
    return value.hedge is Hedge.EXACTLY and value.high is None and value.written > 0


def _listed(tellings: Tellings, figures: Sequence[Figure]) -> Iterator[_Thing]:
    """The amounts at the start of list items, with their things."""
    starts = {figure.prose.start: figure for figure in figures}
    for block in tellings.analysis.document.blocks:
        figure = starts.get(block.prose.start) if block.kind is BlockKind.LIST_ITEM else None
        if figure is None:
            continue
        if figure.value.measure is None:
            words = words_behind(figure.said)
        else:
            name = _NAME.match(tellings.text.text, figure.prose.end, block.prose.end)
            words = _WORD.findall(name["name"]) if name else ()
        if words:
            yield _Thing(figure, block.prose, frozenset(map(stem_of, words)), stem_of(words[-1]))


def _stems(tellings: Tellings, place: ProseSpan) -> set[str]:
    return set(map(stem_of, _WORD.findall(tellings.text.text, place.start, place.end)))


def _is_stated(tellings: Tellings, thing: _Thing, figure: Figure) -> bool:
    """Whether an amount is stated as all that there is of a thing."""
    words, start, end = tellings.text.text, figure.prose.start, figure.prose.end
    if figure.value.unit != thing.figure.value.unit:
        return False
    if _DEFINITE.search(words, max(0, start - _REACH), start) is None:
        return False
    sentence = tellings.analysis.sentences[tellings.sentence_of(figure.prose)]
    if _OTHERWISE.search(words, sentence.start, sentence.end):
        return False
    if figure.value.measure is None:
        named = words_behind(figure.said)
    else:
        name = _NAME.match(words, end, sentence.end)
        named = _WORD.findall(name["name"]) if name else ()
    stems = [stem_of(word) for word in named]
    return bool(stems) and stems[-1] == thing.head and thing.words.issuperset(stems)


def _has_rest(tellings: Tellings, thing: _Thing, stated: Sequence[Figure]) -> bool:
    """Whether the text mentions a rest of the thing elsewhere or, for a smaller amount, no larger batch."""
    is_less = any(one.value.written < thing.figure.value.written for one in stated)
    for sentence in tellings.analysis.sentences:
        if sentence.start < thing.item.end or thing.head not in _stems(tellings, sentence):
            continue
        if any(sentence.holds(one.prose) for one in stated) or (
            is_less and _states_more(tellings, thing, sentence)
        ):
            continue
        if is_less or _REST.search(tellings.text.text, sentence.start, sentence.end):
            return True
    return False


def _states_more(tellings: Tellings, thing: _Thing, sentence: ProseSpan) -> bool:
    """Whether a sentence states more of a thing than the list has: another batch, and no rest of this one."""
    return any(
        one.value.unit == thing.figure.value.unit and one.value.written > thing.figure.value.written
        for one in tellings.analysis.quantities
        if sentence.holds(one.prose)
    )
