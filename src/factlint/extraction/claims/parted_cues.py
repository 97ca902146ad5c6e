"""Cues interrupted by a name or a verb: "construction of X began", "X's career began in 1998 and ended"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from factlint.extraction.languages.en.claims import parted_cues as words_of
from factlint.extraction.languages.en.claims.dates.dating import PARTICIPLE_ENDINGS
from factlint.extraction.languages.en.function_words import AND, ARTICLES, BY
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_ASIDE = regex(words_of.ASIDE)
_PLACE = regex(words_of.PLACE)
_SHARED_BY = regex(words_of.SHARED_BY)
_SHARED_OF = regex(words_of.SHARED_OF)

Halves = tuple[tuple[str, ...], tuple[str, ...], Property]
"""The words before the name, those after it, and the properties they express."""

PartedIndex = Mapping[str, tuple[Halves, ...]]
"""The last word before the name → the cues."""


@dataclass(frozen=True, slots=True)
class PartedCue:
    """The halves of a cue in a sentence, and the name between them."""

    named: Mention[EntityRef]
    head: ProseSpan
    tail: ProseSpan
    property: Property


def index_parted(properties: Iterable[Property]) -> PartedIndex:
    """The cues that a name may interrupt: the subject for dates, the value for entities."""
    index: dict[str, list[Halves]] = {}
    for item in properties:
        for cue in item.cues if item.value in ("date", "entity") and not item.is_office else ():
            words = name_words(cue)
            head, tail = _halves(words, item)
            if head and tail and (head[-1], tail[0]) not in words_of.DONE_AGAIN:
                halves = index.setdefault(head[-1], [])
                if (head, tail, item) not in halves:
                    halves.append((head, tail, item))
    return {last: tuple(halves) for last, halves in index.items()}


def _halves(words: tuple[str, ...], item: Property) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a cue before and after the name; those of "construction was completed" without the auxiliary."""
    if item.value == "date":
        if not words or words[-1] not in words_of.ASPECTS | words_of.DONE_TO_PART:
            return (), ()
        last = len(words) - 1
        first = next((i for i in range(last, 0, -1) if words[i - 1] not in words_of.AUXILIARIES), 0)
        return words[:first], words[last:]
    if words[-1] == BY:
        return _halves_of_making(words)
    at = next(
        (i + 1 for i, word in enumerate(words) if 0 < i < len(words) - 1 and word in words_of.CONJUNCTIONS),
        len(words),
    )
    return words[:at], words[at:]


def _halves_of_making(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The noun for a contribution to a work, and the words for its maker: "music" and "composed
    by", "music" and "by".
    """
    last = len(words) - 1
    verb = last - 1 if words[last - 1].endswith(PARTICIPLE_ENDINGS) else last
    head = verb - 1 if words[verb - 1] in words_of.AUXILIARIES else verb
    return words[: max(head, 0)], words[max(verb, 0) :]


def find_parted(
    words: Words, sentence: ProseSpan, index: PartedIndex, names: Iterable[Mention[EntityRef]]
) -> Iterator[PartedCue]:
    """The cues of a sentence that its names interrupt."""
    for name in names:
        inside = words.within(name.prose)
        if not inside:
            continue
        before = inside.start - 1
        if before >= 0 and words.folded[before] in ARTICLES:
            before -= 1
        if before > 0 and words.starts[before] >= sentence.start:
            yield from _around(words, sentence, index, name, before)


def find_shared(
    words: Words, sentence: ProseSpan, index: PartedIndex, owners: Sequence[Mention[EntityRef]]
) -> Iterator[PartedCue]:
    """The cues whose noun belongs to an earlier verb: "X's career began in 1998 and ended"."""
    for i in words.within(sentence)[2:]:
        if words.folded[i] not in words_of.ASPECTS or words.folded[_auxiliaries_before(words, i) - 1] != AND:
            continue
        for head, tail, item in chain.from_iterable(index.values()):
            if tail != (words.folded[i],) or item.value != "date":
                continue
            for noun in _nouns_with_verb(words, sentence, head, _auxiliaries_before(words, i) - 1):
                stated = (owner for owner in owners if _owns(words.prose, owner.prose, noun))
                yield from (PartedCue(owner, noun, words.span(i, i), item) for owner in stated)


def _auxiliaries_before(words: Words, verb: int) -> int:
    """Where a verb begins, with its auxiliaries."""
    return next((i for i in range(verb, 0, -1) if words.folded[i - 1] not in words_of.AUXILIARIES), 0)


def _nouns_with_verb(
    words: Words, sentence: ProseSpan, noun: tuple[str, ...], stop: int
) -> Iterator[ProseSpan]:
    """Where a noun stands before a word, with a verb of beginning or ending in between."""
    for first in range(words.within(sentence).start, stop - len(noun)):
        end = first + len(noun)
        if words.folded[first:end] == noun and not words_of.ASPECTS.isdisjoint(words.folded[end:stop]):
            yield words.span(first, end - 1)


def _owns(prose: str, owner: ProseSpan, noun: ProseSpan) -> bool:
    if owner.end <= noun.start:
        return _SHARED_BY.fullmatch(prose, owner.end, noun.start) is not None
    return noun.end <= owner.start and _SHARED_OF.fullmatch(prose, noun.end, owner.start) is not None


def _around(
    words: Words, sentence: ProseSpan, index: PartedIndex, name: Mention[EntityRef], before: int
) -> Iterator[PartedCue]:
    """The cues around a name; `before` is the index of the word before it and its article."""
    is_owned = words.folded[before] in words_of.OWNERS
    for head, tail, item in index.get(words.folded[before - is_owned], ()):
        if is_owned != (item.value == "date" or tail[-1] == BY):
            continue
        end = before + 1 - is_owned
        first = end - len(head)
        start = _behind(words, sentence, name, has_place=not words_of.ON_THE_SPOT.isdisjoint(head))
        if first < 0 or words.folded[first:end] != head or words.folded[start : start + len(tail)] != tail:
            continue
        if words.ends[start + len(tail) - 1] <= sentence.end:
            yield PartedCue(name, words.span(first, end - 1), words.span(start, start + len(tail) - 1), item)


def _behind(words: Words, sentence: ProseSpan, name: Mention[EntityRef], *, has_place: bool) -> int:
    """The word after a name, its place if that adds nothing, an aside, an auxiliary and an article."""
    place = _PLACE.match(words.prose, name.prose.end, sentence.end) if has_place else None
    aside = place or _ASIDE.match(words.prose, name.prose.end, sentence.end)
    position = words.within(ProseSpan(aside.end() if aside else name.prose.end, sentence.end)).start
    for passed in (words_of.AUXILIARIES, words_of.AUXILIARIES, ARTICLES):
        if position < len(words) and words.folded[position] in passed:
            position += 1
    return position
