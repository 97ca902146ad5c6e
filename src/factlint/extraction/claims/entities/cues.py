"""Cues of properties whose value is an entity, sorted by the side on which their value and subject stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from factlint.extraction.claims.cues import CueIndex, index_phrases, is_compounded, is_prefixed, phrases_at
from factlint.extraction.languages.en.claims.entities import cues as words_of
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.function_words import BY, OF, PAST_ENDING
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.dataclass import dataclass


class Role(Enum):
    """The kind of phrase of a cue, which determines where its value is."""

    NOUN = "noun"
    """"capital": names the value; both "the capital is V" and "V is the capital"."""
    VERB = "verb"
    """"married", "directed by", "plays for": the value follows it."""
    ACT = "act"
    """"founded": the value acts on the subject after the verb; "founded by" is its passive."""
    GENITIVE = "genitive"
    """"moon", of "moon of": names the subject as possessed by the value: "S is V's moon"."""


@dataclass(frozen=True, slots=True)
class EntityCue:
    """A span of words that expresses one property."""

    first: int
    last: int
    """Word indices, inclusive."""
    span: ProseSpan
    property: Property
    role: Role
    takes_place: bool = False
    """A verb whose value follows "in" or "at", as another cue shows: "born", "born in"."""


def index_entity_cues(properties: Iterable[Property]) -> CueIndex:
    """The cues of all properties whose value is an entity and that are no offices."""
    return index_phrases(
        (cue, item)
        for item in properties
        if item.value == "entity" and not item.is_office
        for cue in (*item.cues, *_passives(item), *_participles(item), *_plurals(item), *_genitives(item))
        if not _repeats_noun(cue, item)
    )


def find_entity_cues(
    words: Words, sentence: ProseSpan, index: CueIndex, taken: frozenset[int]
) -> Iterator[EntityCue]:
    """The cues of a sentence outside names and times; for each property the longest at each place."""
    indices = words.within(sentence)
    ends: dict[str, int] = {}
    for position in indices:
        for phrase, properties in phrases_at(words, position, indices.stop, index):
            end = position + len(phrase)
            if not taken.isdisjoint(range(position, end)):
                continue
            if not _is_work_by(phrase) and _is_narrowed(words, position, indices.start):
                continue
            if is_prefixed(words, position) or is_compounded(words, position):
                continue
            if _opens_name(words, position, end, indices.start):
                continue
            if _is_counted(words, position, end, indices.start):
                continue
            for item in properties:
                if ends.get(item.id, -1) < end:
                    ends[item.id] = end
                    span = words.span(position, end - 1)
                    yield EntityCue(
                        position, end - 1, span, item, role_of(phrase, item), _takes_place(phrase, item)
                    )


def _is_work_by(phrase: tuple[str, ...]) -> bool:
    """Whether a cue is a kind of work with its maker, which adjectives do not restrict: "the second album by V"."""
    return phrase[-1] == words_of.AGENT_PREPOSITION and len(phrase) > 1 and not _is_past(phrase[-2])


def _is_narrowed(words: Words, position: int, start: int) -> bool:
    """Whether a word before a cue restricts it to something else."""
    if position == start or words.gap(position - 1) not in (" ", "-"):
        return False
    before = words.folded[position - 1]
    if words.folded[position] in words_of.SEATS and before in DEMONYMS:
        return True
    return before in words_of.NARROWING or (
        words.folded[position] == words_of.OPEN_TO_NARROWING
        and words.text(position - 1).islower()
        and before not in words_of.NOT_NARROWING
    )


def _opens_name(words: Words, position: int, end: int, start: int) -> bool:
    """Whether capital letters make a cue part of a name: "the Capital One Bowl"."""
    return (
        position > start
        and end < len(words.folded)
        and words.is_capitalised(position)
        and words.is_capitalised(end)
        and words.gap(end - 1) == " "
    )


def _is_counted(words: Words, position: int, end: int, start: int) -> bool:
    """Whether an ordinal before a noun implies several: "her first husband"."""
    is_noun = end - position == 1 and not words.folded[position].endswith(PAST_ENDING)
    return is_noun and position > start and words.folded[position - 1] in words_of.COUNTED


def role_of(phrase: tuple[str, ...], item: Property) -> Role:
    """The role of a cue, by its form and by the other cues of its property."""
    if phrase[-1] in words_of.OBJECT_PREPOSITIONS and len(phrase) > 1:
        return Role.VERB
    if _is_genitive(phrase, item):
        return Role.GENITIVE
    if not _is_verb(phrase[-1], item):
        return Role.NOUN
    return Role.ACT if _has_passive(phrase[-1], item) else Role.VERB


def _takes_place(phrase: tuple[str, ...], item: Property) -> bool:
    return f"{phrase[-1]} in" in item.cues


def _is_verb(word: str, item: Property) -> bool:
    return _is_past(word) or _is_present(word, item) or word in _plurals(item)


def _is_past(word: str) -> bool:
    return word.endswith(PAST_ENDING) or word in words_of.FINITE_VERBS


def _is_present(word: str, item: Property) -> bool:
    """Whether a word in -s is a verb, as a past form among the cues shows: "directs", "directed" or "directed by".

    A subject with "are in" is a noun: "headquarters are in" next to "headquartered".
    """
    if not word.endswith("s"):
        return False
    past = (f"{word[:-1]}ed", f"{word[:-1]}d")
    if all(cue.removesuffix(f" {BY}") not in past for cue in item.cues):
        return False
    with_copulas = tuple(f"{word} {be} " for be in words_of.COPULAS)
    return not any(cue.startswith(with_copulas) for cue in item.cues)


def _has_passive(word: str, item: Property) -> bool:
    """Whether the property has a cue with "by": then the value is the agent."""
    stem = word[:3]
    return any(cue.endswith(f" {BY}") and name_words(cue)[-2].startswith(stem) for cue in item.cues) or (
        word in words_of.FINITE_VERBS and any(cue.endswith(f" {BY}") for cue in item.cues)
    )


def _passives(item: Property) -> Iterator[str]:
    """The passive verbs of agent nouns: "designer" → "designed by", "chairman" → "chaired by"."""
    for cue in item.cues:
        if cue in words_of.PASSIVES:
            yield words_of.PASSIVES[cue]
        elif cue.endswith(words_of.AGENT_ENDINGS) and " " not in cue:
            yield f"{cue[:-2]}{PAST_ENDING} {BY}"


def _participles(item: Property) -> Iterator[str]:
    """The participles of passives, which also occur apart from "by" and in the active."""
    for cue in item.cues:
        verb, _, last = cue.rpartition(" ")
        if last == BY and " " not in verb and (verb.endswith(PAST_ENDING) or verb in words_of.FINITE_VERBS):
            yield verb


def _plurals(item: Property) -> Iterator[str]:
    """The plural verbs, as both other forms show: "operate" next to "operates" and "operated"."""
    return (cue[:-1] for cue in item.cues if _is_present(cue, item) and cue[:-1] not in item.cues)


def _genitives(item: Property) -> Iterator[str]:
    """The nouns of cues such as "moon of", which may follow a possessive: "Saturn's moon", "one of its moons"."""
    for cue in item.cues:
        noun = cue.removesuffix(f" {OF}")
        if noun != cue and noun not in item.cues and noun.rpartition(" ")[2] in words_of.OWNED:
            yield from (noun, f"{noun}s", f"{noun}s {OF}")


def _is_genitive(phrase: tuple[str, ...], item: Property) -> bool:
    noun = " ".join(phrase)
    of = (f"{noun} {OF}", f"{noun.removesuffix('s')} {OF}")
    return noun not in item.cues and any(cue in item.cues for cue in of)


def _repeats_noun(cue: str, item: Property) -> bool:
    """Whether a cue is another one with "of": "founder of" next to "founder"."""
    return cue.endswith(f" {OF}") and cue.removesuffix(f" {OF}") in item.cues
