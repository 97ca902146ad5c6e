"""The unknown names in a span of prose, and what they may denote."""

from __future__ import annotations

from collections.abc import Container, Iterator

from factlint.extraction.entities.noun_groups import groups_of, may_be
from factlint.extraction.languages.en.entities.definite import (
    BEFORE_USUAL,
    LEADING,
    NAMED_OTHERWISE,
    NO_NAMES,
    USUAL_HEADINGS,
    USUAL_OPENINGS,
)
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.languages.en.entities.introductions import PARTICLES
from factlint.extraction.languages.en.entities.name_neighbours import (
    ABBREVIATED,
    BEFORE_TAILS,
    GENERIC_LAST_WORDS,
    HEADS_OF_NAMES,
    OPENERS,
    TITLES,
)
from factlint.extraction.languages.en.entities.noun_groups import (
    GOVERNED,
    PERSON,
    PLACES,
    TAKING_THE_PLACE,
    VEHICLES,
    WHEREABOUTS,
)
from factlint.extraction.languages.en.entities.references import (
    APPOSING,
    ARTICLES,
    CONJUNCTIONS,
    COPULAS,
    PARTICIPLE_ENDING,
    PREPOSITIONS,
)
from factlint.extraction.languages.en.function_words import AND, IN, OF, OR, THE
from factlint.extraction.languages.en.times.words import MONTHS, WEEKDAYS
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass

_JOINTS = PARTICLES | {OF, THE}
_MOST_JOINTS = 2
_WITHIN_NAMES = frozenset({" ", "-", "\n"})
_GOVERNING = PREPOSITIONS | frozenset(GOVERNED)
ENDS_OF_NAMES = GENERIC_LAST_WORDS - NAMED_OTHERWISE - VEHICLES
"""Nouns in which most names of such things end."""
_TITLES_OF_PEOPLE = TITLES - ABBREVIATED
_ANY: frozenset[str] = frozenset()
_PLACING = frozenset(preposition for preposition, groups in GOVERNED.items() if groups == PLACES)
_UNNAMED = OPENERS | NO_NAMES | DEMONYMS | frozenset(MONTHS) | frozenset(WEEKDAYS)
_OF_HEADINGS = USUAL_HEADINGS | BEFORE_USUAL
_IN_LIST = frozenset({" ", ", ", "-"})
_BESIDE = frozenset({" ", "\n", " “", ' "'})
_GIVEN_NAMES = FEMININE_NAMES | MASCULINE_NAMES
_KINDS = GENERIC_LAST_WORDS | HEADS_OF_NAMES


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A name that is not in the rule base."""

    first: int
    last: int
    """Word indices, inclusive."""
    noun: str | None
    """The noun right before the name, or within it; case-folded."""
    preposition: str | None
    """The preposition before it."""
    opens: bool
    """Whether it opens its sentence."""

    def may_be(self, noun: str) -> bool:
        """Whether the noun may denote it: "in X" is a place, "the river X" no town, and "X" rarely a bridge."""
        if self.noun is None and not self.opens and noun in ENDS_OF_NAMES:
            return False
        return may_be(self._groups(), groups_of(noun))

    def is_place_of_another(self, noun: str) -> bool:
        """Whether it is the location of a thing with the noun: "X is a station in Fort Orm"."""
        return self.preposition in _PLACING and self.noun != noun

    def may_be_person(self) -> bool:
        return may_be(self._groups(), groups_of(PERSON))

    def may_be_thing(self) -> bool:
        return self._groups() != {PERSON}

    def _groups(self) -> frozenset[str]:
        """The noun groups that may denote it; empty if any may."""
        if self.noun is None:
            return GOVERNED.get(self.preposition or "", _ANY)
        return groups_of(self.noun) or (frozenset({self.noun}) if self.noun in GENERIC_LAST_WORDS else _ANY)


def newcomers(words: Words, span: ProseSpan, known: Container[int]) -> Iterator[Newcomer]:
    """The capitalised phrases in a span of prose without words of `known` names, in reading order."""
    inside = words.within(span)
    i = inside.start
    while i < inside.stop:
        if not words.is_capitalised(i) or i in known or _ends_known_name(words, i, known):
            i += 1
            continue
        last = _last_of_name(words, i, inside.stop, known)
        if (found := _newcomer(words, i, last)) is not None:
            yield found
        i = last + 1


def _ends_known_name(words: Words, i: int, known: Container[int]) -> bool:
    """Whether a word makes a known name longer: "Grey Academy for Girls"."""
    return i > 1 and words.folded[i - 1] in BEFORE_TAILS and i - 2 in known and words.gap(i - 2) == " "


def _last_of_name(words: Words, first: int, stop: int, known: Container[int]) -> int:
    last = first
    for i in range(first + 1, stop):
        is_letter = words.ends[i - 1] == words.starts[i - 1] + 1
        is_initial = words.gap(i - 1) == ". " and (is_letter or words.folded[i - 1] in ABBREVIATED)
        if i in known or (is_initial and words.folded[i] in _UNNAMED):
            break
        if not (is_initial or words.gap(i - 1) in _WITHIN_NAMES):
            break
        if words.gap(i - 1) == "\n" and words.folded[i] in ARTICLES:
            break  # a heading, and the sentence below it
        if words.is_capitalised(i):
            last = i
        elif words.folded[i] not in _JOINTS or i - last > _MOST_JOINTS:
            break
    return last


def _newcomer(words: Words, first: int, last: int) -> Newcomer | None:
    """The name without words before it that belong to no name; None if nothing is left."""
    name = first
    while name <= last and words.folded[name] in _UNNAMED:
        name += 1
    if name > last or TITLES.issuperset(words.folded[name : last + 1]):
        return None
    if name == first and _is_usual_opening(words, first, last):
        return None
    noun, before = _own_noun(words, name, last), name - 1
    if before > 0 and words.folded[before] in COPULAS:
        before -= 1  # "the engineer was X"
    if noun is None and _is_noun_in_front(words, before):
        noun, before = words.folded[before], before - 1
    elif noun is None and name < last and words.folded[name] in _GIVEN_NAMES:
        noun = PERSON
    elif noun is None and _is_article(words, before) and _is_bare_noun(words, last + 1):
        noun = words.folded[last + 1]
    return Newcomer(
        name, last, noun, _preposition(words, _before_list(words, before, last)), words.opens_sentence(first)
    )


def _is_usual_opening(words: Words, first: int, last: int) -> bool:
    """Whether a capitalised word at the start of a sentence, or several in a heading, are more likely common ones."""
    if not words.opens_sentence(first):
        return False
    stated = (
        words.folded[first : last + 2] if words.folded[last] in BEFORE_USUAL else words.folded[first : last + 1]
    )
    if stated[-1] in USUAL_HEADINGS and _OF_HEADINGS.issuperset(stated):
        return True
    if first < last:
        return False
    return words.folded[first] in USUAL_OPENINGS or words.folded[first].endswith(PARTICIPLE_ENDING)


def _own_noun(words: Words, first: int, last: int) -> str | None:
    """The word of a name that says what it denotes: "Oakes Foundation", "Battle of Horn", "General Voss"."""
    for i in range(first, last):
        if words.folded[i + 1] == OF and words.folded[i] in _KINDS:
            return words.folded[i]
    if words.folded[last] in GENERIC_LAST_WORDS:
        return words.folded[last]
    if first < last and words.folded[first] in LEADING:
        return words.folded[first]
    return PERSON if first < last and words.folded[first] in _TITLES_OF_PEOPLE else None


def _is_noun_in_front(words: Words, i: int) -> bool:
    """Whether the word at an index introduces the next name: "the river X", "its chronicler, X"."""
    if i < 1 or words.is_capitalised(i) or words.folded[i] in PREPOSITIONS or not groups_of(words.folded[i]):
        return False
    is_apposed = words.gap(i) == ", " and not APPOSING.isdisjoint(words.folded[max(0, i - 2) : i])
    return is_apposed or words.gap(i) in _BESIDE


def _is_bare_noun(words: Words, i: int) -> bool:
    """Whether a noun follows a name behind its article: "the X bridge"."""
    return i < len(words) and words.gap(i - 1) == " " and bool(groups_of(words.folded[i]))


def _is_article(words: Words, i: int) -> bool:
    return i >= 0 and words.folded[i] in ARTICLES


def _before_list(words: Words, before: int, last: int) -> int:
    """The index of the word before the list that contains a name: "in A, B and X"; otherwise before the name."""
    at = before
    if at > 0 and words.folded[at] in CONJUNCTIONS:
        at -= 1
    elif not (words.gap(at) == ", " and words.folded[last + 1 : last + 2] in ((AND,), (OR,))):
        return before
    while at >= 0 and words.gap(at) in _IN_LIST and (words.is_capitalised(at) or words.folded[at] in PARTICLES):
        at -= 1
    return at if at < before - 1 or words.folded[before] not in CONJUNCTIONS else before


def _preposition(words: Words, i: int) -> str | None:
    """The preposition before the word at an index, across an article and a demonym."""
    for at in range(i, max(i - 3, -1), -1):
        if words.gap(at).strip("\n “\"‘'"):
            return None
        if words.folded[at] in _GOVERNING:
            before = words.folded[at - 1] if at > 0 else ""
            if words.folded[at] == OF and (before in WHEREABOUTS or groups_of(before) & PLACES):
                return IN  # "the capital of X"
            return None if before in TAKING_THE_PLACE else words.folded[at]
        if words.folded[at] not in ARTICLES and words.folded[at] not in DEMONYMS:
            return None
    return None
