"""Names of known entities in prose, by look-up of their first words.

Three rules exclude wrong names (measured: without them three of four false findings on foreign text are names inside
other names): the longest name wins; a name that is part of a longer capitalised name is none; a short form counts only
after the full name, unless its pack lets it stand alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from operator import attrgetter

from factlint.extraction.entities.introductions import introduced
from factlint.extraction.entities.name_match import NameMatch
from factlint.extraction.entities.placed_names import PlacedNames, placed_names
from factlint.extraction.entities.whole_names import is_beside_small_words, is_whole, names_branch, names_colony
from factlint.extraction.languages.en.entities.name_neighbours import GENERIC_LAST_WORDS, ORDINALS
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Name, RuleBase
from factlint.model.words import NAME_GAP, WORD, name_words
from factlint.values.regex import regex

_DISAMBIGUATION = regex(r" \([^()]*\)$")
"""The disambiguation of homonyms in catalogues, not in texts: "Abner (footballer)"."""

_ENTITY = attrgetter("entity")
_SHORTEST_UNCOMMON = 6
"""Characters from which a name with inner capitals is matched in any case; "US" and "IT" are common words."""


def find_names(
    words: Words,
    index: Mapping[str, tuple[Name, ...]],
    rules: RuleBase,
    occupied: Iterable[ProseSpan] = (),
    blocks: Iterable[ProseSpan] = (),
) -> tuple[NameMatch, ...]:
    """The names in a text, in reading order, none overlapping.

    `index` holds those of the rule base whose words occur in the text, by first word. `occupied` are the spans of
    times: a month or weekday next to a name does not extend it. Nor does a word of another of the `blocks`: a heading
    and the paragraph below it share no name.
    """
    taken = frozenset(i for span in occupied for i in words.within(span))
    openings = frozenset(words.within(block).start for block in blocks)
    placed = placed_names(words, index)
    candidates = tuple(_with_introduction(words, index, _longest_matches(words, index, placed)))
    inside = {i for match in candidates for i in range(match.first, match.last + 1)}
    whole = (
        match
        for match in candidates
        if is_beside_small_words(words, match)
        or (
            is_whole(words, match, inside, taken, openings)
            and not names_colony(words, match, rules)
            and not names_branch(words, match, rules)
        )
    )
    named = tuple(_after_full_name(words, whole, rules, placed))
    if not named:
        return ()
    from factlint.extraction.entities.last_names import find_last_names  # noqa: PLC0415 - few texts name somebody known

    return tuple(sorted((*named, *find_last_names(words, named, index, rules)), key=attrgetter("first")))


def _with_introduction(
    words: Words, index: Mapping[str, tuple[Name, ...]], matches: Iterable[NameMatch]
) -> Iterator[NameMatch]:
    """The matches, with the fuller name at the start of the text replacing those that it overlaps."""
    opening = introduced(words, index)
    if opening is not None:
        yield opening
    for match in matches:
        if opening is None or match.first > opening.last:
            yield match


def _longest_matches(
    words: Words, index: Mapping[str, tuple[Name, ...]], placed: PlacedNames
) -> Iterator[NameMatch]:
    free = 0
    for position in compress(range(len(words)), map(index.__contains__, words.folded)):
        if position < free:
            continue
        if found := _match_at(words, position, index[words.folded[position]]):
            free = position + len(found[0].words)
            yield NameMatch(position, free - 1, found)
        elif (bare := placed.beginning_at(words, position)) is not None:
            free = bare.last + 1
            yield bare


def _match_at(words: Words, position: int, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The longest names at a word; several if entities share a form."""
    found: dict[str, Name] = {}
    length = 0
    for name in names:  # longest first
        size = len(name.words)
        if size < length:
            break
        if words.folded[position : position + size] != name.words:
            continue
        if (name.entity not in found or name.is_avoided) and _is_written_at(words, position, name):
            found[name.entity] = name
            length = size
    return tuple(found.values())


def _is_written_at(words: Words, position: int, name: Name) -> bool:
    """Whether the words of a name are joined and capitalised at a position as in the name."""
    if words.prose.startswith(name.written, words.starts[position]):
        return True
    end = position + len(name.words)
    for i in range(position, end - 1):
        gap = words.gap(i)
        if gap != " " and not _joins(gap, name):
            return False
    text = words.prose[words.starts[position] : words.ends[end - 1]]
    if name.is_avoided:
        return text[1:] == name.written[1:] and text[0].casefold() == name.written[0].casefold()
    if name.is_case_sensitive:
        return WORD.findall(text) == WORD.findall(name.written) or _is_uncommon(text, name)
    return _has_case_of(words, position, name)


def _is_uncommon(text: str, name: Name) -> bool:
    """Whether no common word looks like the name, so that its capitals may differ: "Paypal", "Azal Pfk"."""
    words = WORD.findall(name.written)
    if len(name.written) < _SHORTEST_UNCOMMON or not all(word[0].isupper() for word in WORD.findall(text)):
        return False
    return len(words) > 1 or not (name.written.isupper() or name.written[1:].islower())


def _joins(gap: str, name: Name) -> bool:
    return NAME_GAP.fullmatch(gap) is not None or (gap.strip(" ") != "" and gap in name.written)


def _has_case_of(words: Words, position: int, name: Name) -> bool:
    """Whether capitals are as in the name; an initial ordinal and a generic last word may be in small letters."""
    written = [word for word in name.written.replace("-", " ").split() if word[0].isalpha()]
    if len(written) != len(name.words):
        return any(words.is_capitalised(position + i) for i in range(len(name.words))) or name.written.islower()
    last = len(written) - 1
    for offset, word in enumerate(written):
        if not word[0].isupper() or words.is_capitalised(position + offset):
            continue
        may_be_small = ORDINALS if offset == 0 < last - 1 else GENERIC_LAST_WORDS if offset == last > 0 else ()
        if name.words[offset] not in may_be_small:
            return False
    return True


def _after_full_name(
    words: Words, matches: Iterable[NameMatch], rules: RuleBase, placed: PlacedNames
) -> Iterator[NameMatch]:
    """Drop one-word forms of longer names ("Kluge" of "John Kluge") until a longer form has been read."""
    named: set[str] = set()
    for candidate in matches:
        place = words.folded[candidate.first : candidate.last + 1]
        meant = placed.at(candidate.first, place) if placed.settled else None
        match = candidate if meant is None else NameMatch(candidate.first, candidate.last, (meant,))
        if match.last > match.first:
            named.update(map(_ENTITY, match.names))
            yield match
            continue
        kept = tuple(
            name
            for name in match.names
            if name.entity in named or meant is not None or not _is_short_form(name, rules)
        )
        if kept:
            yield NameMatch(match.first, match.last, kept)


def _is_short_form(name: Name, rules: RuleBase) -> bool:
    if name.stands_alone:
        return False
    full = name_words(_DISAMBIGUATION.sub("", rules.entity(name.entity).label))
    return len(full) > 1 and name.words[0] in full


def find_avoided(words: Words, matches: Iterable[NameMatch]) -> Iterator[tuple[NameMatch, Name]]:
    """The matches whose form is one to avoid, outside the phrases in which it is right."""
    for match in matches:
        for name in match.names:
            if name.is_avoided and not any(_stands_within(words, match, phrase) for phrase in name.exceptions):
                yield match, name
                break


def _stands_within(words: Words, match: NameMatch, phrase: str) -> bool:
    """Whether the match is part of an occurrence of the phrase."""
    parts = name_words(phrase)
    inner = words.folded[match.first : match.last + 1]
    return any(
        parts[i : i + len(inner)] == inner
        and match.first >= i
        and words.folded[match.first - i : match.first - i + len(parts)] == parts
        for i in range(len(parts) - len(inner) + 1)
    )
