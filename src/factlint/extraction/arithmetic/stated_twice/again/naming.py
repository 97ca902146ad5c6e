"""What an amount measures in a clause: its attribute and its owner, and whether these are definite."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.stated_twice.again.phrases import (
    POSSESSIVE,
    Phrase,
    phrase_before,
    phrase_of,
)
from factlint.extraction.arithmetic.stated_twice.numbers import is_joined, things_of
from factlint.extraction.languages.en.arithmetic.stated_twice import again as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.numbers import NOT_RESTATED
from factlint.extraction.languages.en.function_words import THE
from factlint.extraction.languages.en.quantities.numerals import MONEY as CURRENCIES
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LINK, _SPENT, _SPENT_BEHIND = regex(words_of.LINK), regex(words_of.SPENT), regex(words_of.SPENT_BEHIND)
_SIZED, _JOINED, _HOLDS = regex(words_of.SIZED), regex(words_of.JOINED), regex(words_of.HOLDS)
_COLLECTIVE, _WORD = regex(words_of.COLLECTIVE), regex(words_of.WORD)
_DONE, _APIECE = regex(words_of.DONE), regex(words_of.COUNTED_APIECE)
_RELATIVE, _SPREAD = regex(words_of.RELATIVE), regex(words_of.SPREAD)
_OF_OWNER = regex(words_of.OF_OWNER)
_BARE = regex(words_of.BARE)
_MEASURING, _BESIDE_SIZED = regex(words_of.MEASURING), regex(words_of.BESIDE_SIZED)
_HELD_PEOPLE = regex(words_of.HELD_PEOPLE)
_ROW = regex(words_of.ROW)
_BEFORE_ITS_OWNER = regex(words_of.BEFORE_ITS_OWNER)
_BRACKET = regex(r" ?\([^()]*\)")
_MONEY = words_of.COINS | CURRENCIES
_NOT_HELD = NOT_RESTATED - words_of.HELD_FOR_GOOD - {words_of.PEOPLE}
_ASIDE, _DONE_AND = regex(words_of.ASIDE), regex(words_of.DONE_AND)
_ALONE = regex(rf"{words_of.VERB}|[,.;:)]|$")
_REACH = 110
MONEY = "money"
"""First element of the key of a bare amount of money."""
_LABEL_END = ": "
_FEWEST = 4
"""Two or three of something often recur with another meaning."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An amount with what it measures; `key` is the same for all amounts that may be about one thing."""

    figure: Figure
    key: tuple[str, ...]
    modifiers: frozenset[str]
    owner: frozenset[str]
    """The words for the owner of the amount; empty if the clause leaves it open."""
    is_known: bool
    end: int
    """Where the words after the amount begin."""
    dimension: str = ""
    opener: str = ""
    """The word before its noun phrase."""


def _telling(
    figure: Figure,
    key: tuple[str, ...],
    phrase: Phrase,
    end: int,
    dimension: str = "",
    *,
    owner: Phrase | None = None,
) -> Telling:
    """An amount of what a noun phrase names."""
    has = _words(owner) if owner else frozenset[str]()
    return Telling(figure, key, phrase.modifiers, has, phrase.is_known, end, dimension, phrase.opener)


def read_tellings(words: str, figure: Figure, start: int, topic: Sequence[Phrase] = ()) -> Iterator[Telling]:
    """What a figure may measure, from the sentence that begins at `start`; "it" there is the topic, if given."""
    begin = max(start, figure.prose.start - _REACH)
    if figure.value.measure is None and figure.value.unit not in _MONEY:
        yield from _counted(words, figure, begin)
        return
    if figure.value.unit in _MONEY:
        yield from _paid(words, figure, begin)
        yield from _spent(words, figure, begin, topic)
    elif (found := _JOINED.match(words, figure.prose.end)) and _is_adjective(words, figure, begin, found):
        yield from _joined(words, figure, begin, found)
        return
    yield from _linked(words, figure, begin, topic)
    yield from _spread(words, figure, begin)


def _is_adjective(words: str, figure: Figure, begin: int, found: re.Match[str]) -> bool:
    """Whether an amount modifies the noun after it: "the 84 MB installer"."""
    if "-" in words[figure.prose.start : found.start("noun")]:
        return True
    before = _WORD.search(words, begin, max(begin, figure.prose.start - 1))
    is_known = before is not None and before["word"] in words_of.KNOWN
    return is_known and not {found["noun"], found["dimension"]} & words_of.COMMON


def _spread(words: str, figure: Figure, begin: int) -> Iterator[Telling]:
    """An area identified by its unit alone: "the farm covers 140 hectares", "of the 140 hectares"."""
    unit, end = figure.value.unit or "", figure.prose.end
    if unit not in words_of.AREAS:
        return
    before = _WORD.search(words, begin, max(begin, figure.prose.start - 1))
    opener = before["word"] if before else ""
    found = _SPREAD.search(words, begin, figure.prose.start)
    owner = phrase_before(words, found.start(), begin) if found else None
    if found or opener in words_of.KNOWN:
        known = opener in words_of.KNOWN
        yield Telling(figure, ("area", unit), frozenset(), _words(owner) if owner else frozenset(), known, end)


def _counted(words: str, figure: Figure, begin: int) -> Iterator[Telling]:
    """A number of things, and their owner."""
    start, end = figure.prose.start, figure.prose.end
    unit = figure.value.unit or ""
    collective = _COLLECTIVE.search(words, begin, start)
    held = _HELD_PEOPLE.search(words, begin, start)
    if collective is not None and unit in ("", words_of.PEOPLE):
        unit, start = words_of.COLLECTIVES[collective["noun"]], collective.start("noun")
    elif held is not None and unit in ("", words_of.PEOPLE):
        unit = words_of.HOLDERS[held["held"]]
    unit = words_of.SAME_THINGS.get(unit, unit)
    if not unit or unit in _NOT_HELD or figure.value.written < _FEWEST or is_joined(figure):
        return
    before = _WORD.search(words, begin, max(begin, start - 1))
    opener = before["word"] if before else ""
    if opener in words_of.FAR_ON or _ROW.search(words, begin, start):
        return
    modifiers = frozenset() if collective else frozenset(things_of(figure)) - words_of.NEUTRAL
    if modifiers & words_of.COMMON or (unit == words_of.PEOPLE and not modifiers):
        return
    holds = _HOLDS.search(words, begin, figure.prose.start)
    holder = _holder(words, holds.start(), begin) if holds else None
    owner = _words(holder) if holder else _possessor(opener)
    known = opener in words_of.KNOWN or opener.endswith(POSSESSIVE)
    if before and opener == words_of.OF and (whole := phrase_before(words, before.start() - 1, begin)):
        owner, known = _words(whole), whole.is_known
    if (priced := _APIECE.match(words, end)) is not None:
        end = priced.end()
    yield Telling(figure, ("count", unit), modifiers, owner, known, end, opener=opener)


def _holder(words: str, end: int, begin: int) -> Phrase | None:
    """The owner of a number of things: the garden in "a garden was opened with 24 seats"."""
    done = _DONE.search(words, begin, end)
    return phrase_before(words, done.start() if done else end, begin)


def _possessor(opener: str) -> frozenset[str]:
    return frozenset({opener[:-2]}) if opener.endswith(POSSESSIVE) else frozenset()


def _words(phrase: Phrase) -> frozenset[str]:
    return phrase.modifiers | {phrase.head}


def _joined(words: str, figure: Figure, begin: int, found: re.Match[str]) -> Iterator[Telling]:
    """A size in an adjective: "the 84-metre tower"."""
    before = _WORD.search(words, begin, max(begin, figure.prose.start - 1))
    opener = before["word"] if before else ""
    known = opener in words_of.KNOWN or opener.endswith(POSSESSIVE)
    dimension = words_of.DIMENSIONS.get(found["dimension"] or "", "")
    key = ("size", stem_of(found["noun"]), figure.value.unit or "")
    yield Telling(figure, key, frozenset(), _possessor(opener), known, found.end(), dimension, opener)


def _paid(words: str, figure: Figure, begin: int) -> Iterator[Telling]:
    """A definite amount of money without a noun: "the 36,000 euros are for the roof"."""
    before = _WORD.search(words, begin, max(begin, figure.prose.start - 1))
    opener = before["word"] if before else ""
    key, end = (MONEY, figure.value.unit or ""), figure.prose.end
    known = opener in words_of.KNOWN and _ALONE.match(words, end) is not None
    yield Telling(figure, key, frozenset(), frozenset(), known, end, opener=opener)


def _spent(words: str, figure: Figure, begin: int, topic: Sequence[Phrase]) -> Iterator[Telling]:
    """The cost of something."""
    unit = figure.value.unit or ""
    found = _SPENT.search(words, begin, figure.prose.start)
    said = _WORD.search(words, begin, found.start()) if found else None
    if said is not None and said["word"] in words_of.ITS:
        for thing in topic:
            key = ("cost", thing.head, unit)
            yield Telling(figure, key, frozenset(), frozenset(), True, figure.prose.end, opener=THE)
    elif (
        found
        and (phrase := phrase_before(words, _behind_noun(words, found.start()), begin))
        and phrase.head not in words_of.MANY
    ):
        key = ("cost", phrase.head, unit)
        yield _telling(figure, key, phrase, figure.prose.end)
    behind = _SPENT_BEHIND.match(words, figure.prose.end)
    if behind and (bought := phrase_of(behind["phrase"], behind.start("phrase"))):
        yield _telling(figure, ("cost", bought.head, unit), bought, behind.end())


def _behind_noun(words: str, end: int) -> int:
    """Where a noun ends before the words for its cost: "the organ, bought for"."""
    return end - words.endswith(",", 0, end)


def read_labelled_telling(figure: Figure, label: str, topic: Sequence[Phrase]) -> Iterator[Telling]:
    """What a figure under a label measures: floors for "Floors: 21"."""
    phrase = phrase_of(f"the {_BRACKET.sub('', label)}", 0)
    if phrase is None:
        return
    unit, end = figure.value.unit or "", figure.prose.end
    dimension = words_of.DIMENSIONS.get(phrase.head, "")
    if not unit:
        counted = words_of.COLLECTIVES.get(phrase.head, phrase.head)
        key: tuple[str, ...] = ("count", words_of.SAME_THINGS.get(counted, counted))
    elif figure.value.measure is None:
        key = ("amount", phrase.head, unit) if unit in _MONEY else ("count", unit)
    else:
        key = (dimension, unit) if dimension else ("size", phrase.head, unit)
    yield Telling(figure, key, phrase.modifiers, frozenset(), True, end, opener=THE)
    for thing in topic:
        if dimension or phrase.head in words_of.PRICES:
            kind = "size" if dimension else "cost"
            yield Telling(figure, (kind, thing.head, unit), frozenset(), frozenset(), True, end, dimension, THE)


def _linked(words: str, figure: Figure, begin: int, topic: Sequence[Phrase]) -> Iterator[Telling]:
    """An amount after the noun that it measures: "a floor area of", "the pylons are … tall", "the fee is"."""
    unit, end = figure.value.unit or "", figure.prose.end
    sized = _SIZED.match(words, end)
    forms = (_LINK, _BARE, _BESIDE_SIZED) if sized else (_LINK, _BARE)
    link = next((one for form in forms if (one := form.search(words, begin, figure.prose.start))), None)
    if link is None:
        yield from _measured(words, figure, begin, topic)
        return
    if sized is not None:
        dimension = words_of.DIMENSIONS[sized["dimension"]]
        for thing in _subjects(words, link.start() + (words[link.start()] == ","), begin, topic):
            yield _telling(figure, ("size", thing.head, unit), thing, sized.end(), dimension)
        return
    phrase = phrase_before(words, link.start(), begin)
    if phrase is None:
        return
    of = _OF_OWNER.search(words, begin, phrase.start)
    owner = phrase_before(words, phrase.start, begin) if of else None
    dimension = words_of.DIMENSIONS.get(phrase.head, "")
    kind = "size" if figure.value.measure is not None else "amount"
    if dimension:
        yield from _of_thing(words, figure, begin, phrase, dimension)
        is_label = link[0] == _LABEL_END
        if is_label or phrase.opener in words_of.ITS_OWN or _BEFORE_ITS_OWNER.match(words, end):
            yield from _of_topic(figure, topic, dimension, THE if is_label else words_of.OF_IT)
    elif phrase.head not in words_of.MANY or phrase.modifiers:
        yield _telling(figure, (kind, phrase.head, unit), phrase, end, owner=owner)


def _measured(words: str, figure: Figure, begin: int, topic: Sequence[Phrase]) -> Iterator[Telling]:
    """The size that a verb states: "the mirror weighs 6 tonnes", "a kettle holds 900 litres"."""
    found = _MEASURING.search(words, begin, figure.prose.start)
    if found is None or figure.value.measure is None:
        return
    sized = _SIZED.match(words, figure.prose.end)
    dimension = words_of.DIMENSIONS[sized["dimension"]] if sized else words_of.MEASURES[found["measures"]]
    end = sized.end() if sized else figure.prose.end
    done = _DONE_AND.search(words, begin, found.start())
    start = done.start() if done else found.start() + (words[found.start()] == ",")
    for thing in _subjects(words, start, begin, topic):
        yield _telling(figure, ("size", thing.head, figure.value.unit or ""), thing, end, dimension)


def _subjects(words: str, end: int, begin: int, topic: Sequence[Phrase]) -> Iterator[Phrase]:
    """The noun phrase before a verb; after an apposition both phrases: "the kite, a blue whale from Chile, was"."""
    said = _WORD.search(words, begin, end)
    if said is not None and said["word"] in words_of.ITS:
        yield from topic
        return
    relative = _RELATIVE.search(words, begin, end)
    end = relative.start() if relative else end
    aside = _ASIDE.search(words, begin, end)
    if aside is None:
        phrase = phrase_before(words, end - words.endswith(",", begin, end), begin)
        yield from () if phrase is None else (phrase,)
        return
    if (named := phrase_before(words, aside.start(), begin)) is not None:
        yield named
    if aside["said"] and (called := phrase_of(aside["said"], aside.start("said"))) is not None:
        yield called


def _of_topic(figure: Figure, topic: Sequence[Phrase], dimension: str, opener: str) -> Iterator[Telling]:
    """A size under a label, or of "it": that of the text's topic."""
    unit, end = figure.value.unit or "", figure.prose.end
    for thing in topic:
        yield Telling(
            figure, ("size", thing.head, unit), frozenset(), frozenset(), True, end, dimension, opener
        )


def _of_thing(words: str, figure: Figure, begin: int, phrase: Phrase, dimension: str) -> Iterator[Telling]:
    """A size given by its noun: of the thing that has it, or of whatever the text is about."""
    holds = _HOLDS.search(words, begin, phrase.start)
    owner = phrase_before(words, holds.start(), begin) if holds else None
    unit, end = figure.value.unit or "", figure.prose.end
    if owner is not None:
        yield _telling(figure, ("size", owner.head, unit), owner, end, dimension)
    yield _telling(figure, (dimension, unit), phrase, end, owner=owner)
