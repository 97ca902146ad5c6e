"""Lone last names for people mentioned in full before: "Ann Lind … Lind died in 1950"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import compress

from factlint.extraction.entities.kinds import is_known_as_person
from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.languages.en.entities.introductions import PARTICLES
from factlint.extraction.languages.en.entities.last_names import (
    ARTICLES,
    KIN_NAMED,
    NAMED_AFTER,
    NO_FIRST_NAMES,
    NO_LAST_NAMES,
    TITLES_OF_WIVES,
)
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.languages.en.entities.references import CONJUNCTIONS
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Name, RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_SHORTEST = 3
"""The least letters of a last name; shorter ones are often other words."""
_KIN_NAMED = regex(KIN_NAMED)
_REACH_OF_KIN = 120
"""Characters from one of the kin, given by a first name, to a last name that may be theirs."""
_GIVEN_NAMES = FEMININE_NAMES | MASCULINE_NAMES
_HYPHENS = ("-", "–")
_WITHIN_NAMES = (" ", "-", ". ")


@dataclass(frozen=True, slots=True)
class _Bearer:
    """The only bearer of a last name in a text."""

    name: Name
    """The last name, with its particles: "de Gaulle"."""
    known_from: int
    """The last word of the person's first full name in the text."""


def find_last_names(
    words: Words, named: Sequence[NameMatch], index: Mapping[str, tuple[Name, ...]], rules: RuleBase
) -> Iterator[NameMatch]:
    """The places where a lone last name refers to the only person mentioned in full before.

    A last name that is also a name of something else in the rule base, or that the text writes after another first name
    or in small letters, refers to nobody.
    """
    inside = {i for match in named for i in range(match.first, match.last + 1)}
    full = [match for match in named if match.first < match.last]
    endings = {words.folded[match.last] for match in full}
    places = [
        i for i in compress(range(len(words)), map(endings.__contains__, words.folded)) if i not in inside
    ]
    if not places:
        return
    stated = {words.folded[i] for i in places}
    bearers = _bearers(
        words, [match for match in full if words.folded[match.last] in stated], index, rules, inside
    )
    found = [
        (_first_of(words, i, bearers[words.folded[i]].name), i) for i in places if words.folded[i] in bearers
    ]
    shared = {words.folded[last] for first, last in found if _is_of_another(words, first, last)}
    for first, last in found:
        bearer = bearers[words.folded[last]]
        if words.folded[last] in shared or last < bearer.known_from:
            continue
        if words.folded[first : last + 1] == bearer.name.words and _stands_alone(words, first, last, inside):
            yield NameMatch(first, last, (bearer.name,))


def _first_of(words: Words, last: int, name: Name) -> int:
    """Where a last name begins that ends at a word, with as many of its particles as there are."""
    first = last
    for particle in reversed(name.words[:-1]):
        if first == 0 or words.folded[first - 1] != particle or words.gap(first - 1) != " ":
            break
        first -= 1
    return first


def _bearers(
    words: Words,
    full: Sequence[NameMatch],
    index: Mapping[str, tuple[Name, ...]],
    rules: RuleBase,
    inside: Collection[int],
) -> dict[str, _Bearer]:
    """Last word of a last name → its bearer, if only one of these full names has it."""
    bearers: dict[str, _Bearer] = {}
    shared: set[str] = set()
    for match in full:
        last, entity = words.folded[match.last], match.names[0].entity
        if not _may_stand_alone(words, match.last):
            continue
        is_other = last in bearers and bearers[last].name.entity != entity
        if is_other or len(match.names) > 1 or _shares_last_name(words, match, inside):
            shared.add(last)
        elif last not in bearers and _names_nothing_else(last, index) and is_known_as_person(entity, rules):
            name = _last_name(words, match, entity)
            if name is not None:
                bearers[last] = _Bearer(name, match.last)
    return {last: bearer for last, bearer in bearers.items() if last not in shared}


def _shares_last_name(words: Words, match: NameMatch, inside: Collection[int]) -> bool:
    """Whether a first name before it shares the last name: "Karl and Ann Lind"."""
    first = match.first - 2
    if first < 0 or words.folded[match.first - 1] not in CONJUNCTIONS or words.gap(first) != " ":
        return False
    return words.is_capitalised(first) and first not in inside and words.folded[first] not in OPENERS


def _last_name(words: Words, match: NameMatch, entity: str) -> Name | None:
    """The last name of a full one; None if a title or the like precedes it: "Pope Francis"."""
    first = match.last
    while first > match.first and words.folded[first - 1] in PARTICLES:
        first -= 1
    if first == match.first or words.folded[first - 1] in NO_LAST_NAMES:
        return None
    span = words.span(first, match.last)
    return Name(words.folded[first : match.last + 1], words.prose[span.start : span.end], entity)


def _may_stand_alone(words: Words, at: int) -> bool:
    last = words.text(at)
    return (
        len(last) >= _SHORTEST
        and last[0].isupper()
        and not last.isupper()
        and words.folded[at] not in NO_LAST_NAMES
    )


def _names_nothing_else(last: str, index: Mapping[str, tuple[Name, ...]]) -> bool:
    return all(name.words != (last,) for name in index.get(last, ()))


def _is_of_another(words: Words, first: int, last: int) -> bool:
    """Whether a last name is a common word here, or that of somebody with another first name."""
    if words.text(last).islower():
        return True
    before = first - 1
    if before < 0 or words.gap(before).strip(" ") not in ("", "-", "."):
        return False
    folded = words.folded[before]
    is_end = words.gap(before).startswith(".") and not words.text(before).isupper()
    return words.is_capitalised(before) and folded not in TITLES and folded not in OPENERS and not is_end


def _stands_alone(words: Words, first: int, last: int, inside: Collection[int]) -> bool:
    """Whether neither the words before nor the one after turn a last name into something else."""
    if not words.is_capitalised(last) or words.text(last).isupper():
        return False
    if _is_stated_beside_kin(words, words.starts[first], inside):
        return False
    return not _is_changed_before(words, first) and not _is_changed_behind(words, last)


def _is_stated_beside_kin(words: Words, start: int, inside: Collection[int]) -> bool:
    """Whether the text has just mentioned a relative by first name alone: "Lind wrote. Karl painted"."""
    reach = ProseSpan(max(0, start - _REACH_OF_KIN), start)
    return _KIN_NAMED.search(words.prose, reach.start, reach.end) is not None or any(
        words.folded[i] in _GIVEN_NAMES and i not in inside and _is_first_name_alone(words, i)
        for i in words.within(reach)
    )


def _is_first_name_alone(words: Words, at: int) -> bool:
    if not words.is_capitalised(at) or words.folded[at] in NO_LAST_NAMES:
        return False
    before, after = at - 1, at + 1
    if before >= 0 and words.gap(before) == " " and _goes_before_names(words, before):
        return False
    if after >= len(words) or words.gap(at) not in _WITHIN_NAMES or not words.is_capitalised(after):
        return True
    return words.folded[after] in _GIVEN_NAMES


def _goes_before_names(words: Words, at: int) -> bool:
    return words.is_capitalised(at) or words.folded[at] in NO_FIRST_NAMES


def _is_changed_before(words: Words, first: int) -> bool:
    before = first - 1
    if before < 0:
        return False
    folded, gap = words.folded[before], words.gap(before)
    return gap in _HYPHENS or (gap in (" ", "\n") and (folded in ARTICLES or folded in TITLES_OF_WIVES))


def _is_changed_behind(words: Words, last: int) -> bool:
    after = last + 1
    if after >= len(words):
        return False
    folded, gap = words.folded[after], words.gap(last)
    if gap in (*_HYPHENS, ".", "/"):
        return True
    is_lengthened = words.is_capitalised(after) and folded not in OPENERS
    return gap in (" ", "\n", " & ") and (folded in NAMED_AFTER or is_lengthened)
