"""Named events that a clause tells: "Crimea was annexed", "Russia annexed Crimea" for the annexation of Crimea."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.extraction.languages.en.entities.nominalisations import (
    LEAVING_PREPOSITIONS,
    NO_AGENT,
    NOUNS_OF_DEED,
    NOUNS_OF_HAPPENING,
    OPENERS_OF_AGENT,
    PASSIVE_AUXILIARIES,
    PERFECT_AUXILIARIES,
    RELATIVE_PRONOUNS,
)
from factlint.extraction.languages.en.entities.references import PREPOSITIONS
from factlint.extraction.words import Words
from factlint.model.document import Document
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Name, RuleBase

_VERBS = NOUNS_OF_DEED.keys() | NOUNS_OF_HAPPENING.keys()
_ADVERB = "ly"
_REACH = 12
"""Words between a verb and the far end of the name of what it is done to."""


def find_told_events(words: Words, rules: RuleBase) -> tuple[NameMatch, ...]:
    """The verbs that tell an event with a name of the form "<noun> of <whom>", in reading order.

    A match covers the verb alone; its names are those of the event.
    """
    if _VERBS.isdisjoint(words.folded) or not rules.has_names:
        return ()
    verbs = tuple(i for i, word in enumerate(words.folded) if word in _VERBS and _has_name_near(words, i))
    nouns = {noun for i in verbs for noun in _nouns_of(words.folded[i])}
    named = rules.names_beginning(tuple(_as_in_names(nouns, words, verbs))) if nouns else {}
    index = {noun: named[noun] for noun in nouns & named.keys()}
    return tuple(_told(words, index, verbs)) if index else ()


def _nouns_of(verb: str) -> tuple[str, ...]:
    return (*NOUNS_OF_DEED.get(verb, ()), *NOUNS_OF_HAPPENING.get(verb, ()))


def _near(words: Words, verb: int) -> range:
    """The words around a verb among which the name of its subject or object stands."""
    return range(max(verb - _REACH, 0), min(verb + _REACH + 1, len(words)))


def _has_name_near(words: Words, verb: int) -> bool:
    return any(words.is_capitalised(i) and words.folded[i] not in OPENERS for i in _near(words, verb))


def _as_in_names(nouns: Collection[str], words: Words, verbs: Sequence[int]) -> Iterator[str]:
    """What stands side by side in the names: "<noun> of the", the words around the verbs as they stand, and each of
    them after "of" and "the".
    """
    for noun in nouns:
        yield from (noun, "of", "the")
    near = [words.folded[i] for verb in verbs for i in _near(words, verb)]
    yield from near
    for word in dict.fromkeys(near):
        yield from ("of", word, "the", word)


def mentions_of_told(
    document: Document, words: Words, told: Sequence[NameMatch]
) -> tuple[Mention[EntityRef], ...]:
    """The told events as mentions, each at its verb."""
    return tuple(
        mention_at(document, match.span(words), EntityRef(match.names[0].entity), derivation=("verb",))
        for match in told
    )


def _told(words: Words, index: Mapping[str, tuple[Name, ...]], verbs: Sequence[int]) -> Iterator[NameMatch]:
    for verb in verbs:
        folded = words.folded[verb]
        deeds = _named(index, NOUNS_OF_DEED.get(folded, ()))
        happenings = _named(index, NOUNS_OF_HAPPENING.get(folded, ()))
        told = [name for name in deeds if _is_patient(words, verb, name)]
        told += [name for name in happenings if _is_subject(words, verb, name)]
        by_entity = {name.entity: name for name in reversed(told)}
        if len(by_entity) == 1:
            yield NameMatch(verb, verb, tuple(by_entity.values()))


def _named(index: Mapping[str, tuple[Name, ...]], nouns: tuple[str, ...]) -> Iterator[Name]:
    for noun in nouns:
        yield from (name for name in index.get(noun, ()) if name.words[1:2] == ("of",))


def _whom(name: Name) -> tuple[str, ...]:
    """The words after "<noun> of [the]"."""
    behind = name.words[2:]
    return behind[1:] if behind[:1] == ("the",) else behind


def _is_patient(words: Words, verb: int, name: Name) -> bool:
    """Whether the verb is done to what the name says: as its object, or in the passive."""
    whom = _whom(name)
    return _is_object(words, verb, whom) or _is_passive(words, verb, whom)


def _is_object(words: Words, verb: int, whom: tuple[str, ...]) -> bool:
    """Whether somebody does it to them: "annexed [the] X"."""
    first = verb + 2 if words.folded[verb + 1 : verb + 2] == ("the",) else verb + 1
    agent = _before_adverbs(words, verb)
    if agent < 0 or words.folded[agent] in NO_AGENT or words.folded[agent] in PASSIVE_AUXILIARIES:
        return False
    return (
        _stands(words, first, whom) and _is_joined(words, agent, first) and _ends_name(words, first + len(whom))
    )


def _is_passive(words: Words, verb: int, whom: tuple[str, ...]) -> bool:
    """Whether it is done to them: "X was annexed", "X, which was annexed" and "X, annexed by" say so."""
    before = _before_adverbs(words, verb)
    if before >= 0 and words.folded[before] in PASSIVE_AUXILIARIES:
        return _is_subject_before(words, before, whom)
    follows = words.folded[verb + 1 : verb + 2]
    last = verb - 1
    is_reduced = bool(follows) and follows[0] in OPENERS_OF_AGENT and words.gap(verb) == " "
    return is_reduced and last >= 0 and words.gap(last) == ", " and _begins_name(words, last, whom)


def _is_subject(words: Words, verb: int, name: Name) -> bool:
    """Whether what the name says does the verb: "X fell", "X, which had fallen"."""
    before = _before_adverbs(words, verb)
    if before + 1 != verb or not LEAVING_PREPOSITIONS.isdisjoint(words.folded[verb + 1 : verb + 2]):
        return False
    return _is_subject_before(words, verb, _whom(name))


def _is_subject_before(words: Words, verb: int, whom: tuple[str, ...]) -> bool:
    last = verb - 1
    while last >= 0 and words.folded[last] in PERFECT_AUXILIARIES and words.gap(last) == " ":
        last -= 1
    if last >= 1 and words.folded[last] in RELATIVE_PRONOUNS and words.gap(last) == " ":
        return words.gap(last - 1) in (", ", " ") and _begins_name(words, last - 1, whom)
    return last >= 0 and words.gap(last) == " " and _begins_name(words, last, whom)


def _before_adverbs(words: Words, verb: int) -> int:
    """The index of the word in front of the verb and its adverbs; -1 where none is joined to it."""
    index = verb - 1
    while index >= 0 and words.gap(index) == " " and words.folded[index].endswith(_ADVERB):
        index -= 1
    return index if index >= 0 and words.gap(index) == " " else -1


def _begins_name(words: Words, last: int, whom: tuple[str, ...]) -> bool:
    """Whether these words end here, and are neither a part of a longer name nor governed by a preposition."""
    first = last - len(whom) + 1
    if first < 0 or not _stands(words, first, whom) or not _is_joined(words, first, last):
        return False
    before = first - 2 if first and words.folded[first - 1] == "the" else first - 1
    if before < 0 or words.gap(before).strip(" ") != "":
        return True
    folded = words.folded[before]
    if folded in PREPOSITIONS or folded == "and":
        return False
    return not words.is_capitalised(before) or folded in OPENERS


def _ends_name(words: Words, after: int) -> bool:
    return after >= len(words) or words.gap(after - 1) not in (" ", "-") or not words.is_capitalised(after)


def _stands(words: Words, first: int, whom: tuple[str, ...]) -> bool:
    """Whether these words stand here, as a name does."""
    return bool(whom) and words.folded[first : first + len(whom)] == whom and words.is_capitalised(first)


def _is_joined(words: Words, first: int, last: int) -> bool:
    return all(words.gap(i) in (" ", "-", "\n") for i in range(first, last))
