"""Named events that a clause states: "Crimea was annexed", "Russia annexed Crimea" for the annexation of Crimea."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import compress

from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.extraction.languages.en.entities.nominalisations import (
    ARTICLE,
    BY_WHOM,
    EVENT_PREPOSITIONS,
    FORCES,
    NOUNS_OF_ARRIVAL,
    NOUNS_OF_DEED,
    NOUNS_OF_HAPPENING,
)
from factlint.extraction.words import Words
from factlint.model.document import Document
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.model.rule_base import Name, RuleBase
from factlint.model.words import name_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.extraction.entities.event_clauses import Clauses, NamedEvent

_VERBS = NOUNS_OF_DEED.keys() | NOUNS_OF_HAPPENING.keys() | NOUNS_OF_ARRIVAL.keys()
_SHORTEST = 3
"""Words of "<noun> of <whom>"."""
_REACH = 18
"""Words between a verb and the far end of its patient's name."""


def find_stated_events(words: Words, rules: RuleBase, names: Sequence[NameMatch]) -> tuple[NameMatch, ...]:
    """The verbs that describe an event with a name of the form "<noun> of <whom> [by <agent>]", in reading order.

    A match covers the verb alone; its names are those of the event. `names` are those of the text: a last name stands
    for the full one.
    """
    if _VERBS.isdisjoint(words.folded) or not rules.has_names:
        return ()
    verbs = _verbs_near_names(words)
    nouns = {noun for i in verbs for noun in _nouns_of(words.folded[i])}
    full = _full_names(words, names)
    named = rules.names_beginning(tuple(_as_in_names(nouns, words, verbs, full))) if nouns else {}
    index = {
        noun: tuple(event for name in named[noun] if (event := _event(name)) is not None)
        for noun in nouns & named.keys()
    }
    if not any(index.values()):
        return ()
    from factlint.extraction.entities.event_clauses import Clauses  # noqa: PLC0415 - few texts tell such an event

    return tuple(_stated(Clauses(words, full), index, verbs))


def _full_names(words: Words, names: Sequence[NameMatch]) -> dict[int, tuple[tuple[str, ...], ...]]:
    """The index of a lone last name → the words of the person's full names in the text."""
    full: dict[str, set[tuple[str, ...]]] = {}
    for match in names:
        if match.last > match.first:
            full.setdefault(match.names[0].entity, set()).add(words.folded[match.first : match.last + 1])
    return {
        match.last: tuple(sorted(full[match.names[0].entity]))
        for match in names
        if match.first == match.last and match.names[0].entity in full
    }


def _event(name: Name) -> NamedEvent | None:
    """The parts of a name of the form "<noun> of <whom> [by <agent>]"; None for another form."""
    if len(name.words) < _SHORTEST or name.words[1] not in EVENT_PREPOSITIONS:
        return None
    from factlint.extraction.entities.event_clauses import NamedEvent  # noqa: PLC0415 - see `find_stated_events`

    whom = _bare(name.words[2:])
    by = whom.index(BY_WHOM) if BY_WHOM in whom else len(whom)
    return NamedEvent(name, name.words[1], whom[:by], _bare(whom[by + 1 :]))


def _bare(phrase: tuple[str, ...]) -> tuple[str, ...]:
    return phrase[1:] if phrase[:1] == (ARTICLE,) else phrase


def _nouns_of(verb: str) -> tuple[str, ...]:
    tables = (NOUNS_OF_DEED, NOUNS_OF_HAPPENING, NOUNS_OF_ARRIVAL)
    return tuple(noun for table in tables for noun in table.get(verb, ()))


def _near(words: Words, verbs: Sequence[int]) -> Iterator[range]:
    """The ranges of words around verbs, in reading order, that may hold the names of subjects and objects."""
    start = end = 0
    for verb in verbs:
        if verb - _REACH > end:
            yield range(start, end)
            start = verb - _REACH
        end = min(verb + _REACH + 1, len(words))
    yield range(start, end)


def _verbs_near_names(words: Words) -> tuple[int, ...]:
    """The verbs with a word near them that may be a name."""
    folded = words.folded
    capitals = map(str.isupper, map(words.prose.__getitem__, words.starts))
    names = [i for i in compress(range(len(folded)), capitals) if folded[i] not in OPENERS]
    verbs = compress(range(len(folded)), map(_VERBS.__contains__, folded))
    return tuple(verb for verb in verbs if _has_near(names, verb))


def _has_near(names: Sequence[int], verb: int) -> bool:
    first = bisect_left(names, verb - _REACH)
    return first < len(names) and names[first] <= verb + _REACH


def _as_in_names(
    nouns: Collection[str],
    words: Words,
    verbs: Sequence[int],
    full: Mapping[int, tuple[tuple[str, ...], ...]],
) -> Iterator[str]:
    """The word pairs of possible event names: "<noun> of the", the words around the verbs, and each of them after "of",
    "by" and "the".
    """
    for noun in nouns:
        for preposition in EVENT_PREPOSITIONS:
            yield from (noun, preposition, ARTICLE)
    yield from (BY_WHOM, ARTICLE)
    near = tuple(_near(words, verbs))
    around = [word for stretch in near for word in words.folded[stretch.start : stretch.stop]]
    yield from around
    written = [(word,) for word in dict.fromkeys(around)]
    called = (name for i, names in full.items() if any(i in stretch for stretch in near) for name in names)
    for phrase in dict.fromkeys([*written, *called]):
        for preposition in (BY_WHOM, ARTICLE, *EVENT_PREPOSITIONS):
            yield from (preposition, *phrase)
        yield BY_WHOM
    for nation in dict.fromkeys(name for word in _before_forces(words, near) for name in _nations_named(word)):
        yield from (BY_WHOM, *name_words(nation))


def _before_forces(words: Words, near: Iterable[range]) -> Iterator[str]:
    """The words of some ranges right before those for armed forces."""
    if FORCES.isdisjoint(words.folded):
        return
    for stretch in near:
        behind = words.folded[stretch.start + 1 : stretch.stop + 1]
        yield from (words.folded[i] for i, word in zip(stretch, behind, strict=False) if word in FORCES)


def _nations_named(word: str) -> tuple[str, ...]:
    """The names of the nation of a word before its forces: "Ruritanian troops"."""
    from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS  # noqa: PLC0415 - seldom asked

    group = NATION_GROUPS.get(word)
    return tuple(nation for nation, other in NATION_GROUPS.items() if group is not None and other == group)


def mentions_of_stated(
    document: Document, words: Words, stated: Sequence[NameMatch]
) -> tuple[Mention[EntityRef], ...]:
    """The described events as mentions, each at its verb."""
    return tuple(
        mention_at(document, match.span(words), EntityRef(match.names[0].entity), derivation=(Naming.VERB,))
        for match in stated
    )


def _stated(
    clauses: Clauses, index: Mapping[str, tuple[NamedEvent, ...]], verbs: Sequence[int]
) -> Iterator[NameMatch]:
    for verb in verbs:
        folded = clauses.words.folded[verb]
        stated = [
            event.name
            for nouns, is_stated in (
                (NOUNS_OF_DEED, clauses.states_deed),
                (NOUNS_OF_HAPPENING, clauses.states_happening),
                (NOUNS_OF_ARRIVAL, clauses.states_arrival),
            )
            for noun in nouns.get(folded, ())
            for event in index.get(noun, ())
            if is_stated(verb, event)
        ]
        by_entity = {name.entity: name for name in reversed(stated)}
        if len(by_entity) == 1:
            yield NameMatch(verb, verb, tuple(by_entity.values()))
