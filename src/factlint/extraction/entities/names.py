"""Names of known entities in prose, by look-up of their first words.

Three rules keep wrong names out (measured: without them three of four false findings on foreign text are
names inside other names): the longest name wins; a name that is part of a longer capitalised name is none;
a short form counts only after the full name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import compress

from factlint.extraction.entities.introductions import introduced
from factlint.extraction.entities.placed_names import PlacedNames, placed_names
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.name_neighbours import (
    BODIES_BEHIND_TITLES,
    COMPASS,
    COUNTED,
    GENERIC_LAST_WORDS,
    HEADS_OF_NAMES,
    NUMBERED,
    OPENERS,
    PREDICATE,
    TITLE_JOINTS,
    TITLES,
)
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Name, RuleBase
from factlint.model.words import NAME_GAP, WORD, name_words
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_QUOTATION_MARKS = str.maketrans("", "", "\"'`“”‘’")
_JOINTS = frozenset((" ", "\n", "-", "–", " & ", "  "))
"""What may stand between the words of a longer name, quotation marks apart."""
_NUMBERED = regex(NUMBERED)
_PREDICATE = regex(PREDICATE)
_DISAMBIGUATION = regex(r" \([^()]*\)$")
"""What tells homonyms apart in catalogues, not in texts: "Abner (footballer)"."""


_COUNTRY = "country"
_INDEFINITE = frozenset({"a", "an", "another"})
_SHORTEST_UNCOMMON = 6
"""Characters of a name with inner capitals that is found in other cases too; "US" and "IT" are common words."""


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A stretch of words that is a name, and everything that bears it."""

    first: int
    last: int
    """Word indices, inclusive."""
    names: tuple[Name, ...]
    """The names with these words, one for each entity that bears it."""

    def span(self, words: Words) -> ProseSpan:
        """From the first word to the last, with the bracket that closes one inside: "Aram Tower (Belm)"."""
        span = words.span(self.first, self.last)
        closes = words.prose.startswith(")", span.end) and "(" in words.prose[span.start : span.end]
        return ProseSpan(span.start, span.end + closes)


def find_names(
    words: Words, rules: RuleBase, occupied: Iterable[ProseSpan] = (), blocks: Iterable[ProseSpan] = ()
) -> tuple[NameMatch, ...]:
    """The names in a text, in reading order, none overlapping.

    `occupied` are the spans of times: a month or weekday beside a name does not lengthen it. Nor does a word of
    another of the `blocks`: a heading and the paragraph below it share no name.
    """
    index = rules.names_beginning(words.folded)
    if not index:
        return ()
    taken = frozenset(i for span in occupied for i in words.within(span))
    openings = frozenset(words.within(block).start for block in blocks)
    placed = placed_names(words, index)
    candidates = tuple(_with_introduction(words, index, _longest_matches(words, index, placed)))
    inside = {i for match in candidates for i in range(match.first, match.last + 1)}
    whole = (
        match
        for match in candidates
        if _is_whole(words, match, inside, taken, openings) and not _names_colony(words, match, rules)
    )
    return tuple(_after_full_name(words, whole, rules, placed))


def _with_introduction(
    words: Words, index: Mapping[str, tuple[Name, ...]], matches: Iterable[NameMatch]
) -> Iterator[NameMatch]:
    """The matches, with the fuller name that opens the text in place of what it overlaps."""
    opening = introduced(words, index)
    if opening is not None:
        yield NameMatch(*opening)
    for match in matches:
        if opening is None or match.first > opening[1]:
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
            free = bare[1] + 1
            yield NameMatch(*bare)


def _match_at(words: Words, position: int, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The longest names that stand at a word; several where several entities share one form."""
    found: dict[str, Name] = {}
    length = 0
    for name in names:  # longest first
        if length and len(name.words) < length:
            break
        if (name.entity not in found or name.is_avoided) and _stands_at(words, position, name):
            found[name.entity] = name
            length = len(name.words)
    return tuple(found.values())


def _stands_at(words: Words, position: int, name: Name) -> bool:
    end = position + len(name.words)
    if words.folded[position:end] != name.words:
        return False
    if words.prose.startswith(name.written, words.starts[position]):
        return True
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
    """Whether capitals stand where the written name has them; a generic last word may be small."""
    written = [word for word in name.written.replace("-", " ").split() if word[0].isalpha()]
    if len(written) != len(name.words):
        return any(words.is_capitalised(position + i) for i in range(len(name.words))) or name.written.islower()
    last = len(written) - 1
    for offset, word in enumerate(written):
        if not word[0].isupper() or words.is_capitalised(position + offset):
            continue
        if offset == 0 or offset < last or name.words[offset] not in GENERIC_LAST_WORDS:
            return False
    return True


def _is_whole(
    words: Words, match: NameMatch, inside: set[int], taken: frozenset[int], openings: frozenset[int]
) -> bool:
    """Whether the match is a name of its own, not a part of a longer capitalised one."""
    after = match.last + 1
    if match.names[0].written.islower():
        return not _is_of_another(words, match)
    if match.first not in openings and _is_lengthened_before(words, match, inside, taken):
        return False
    if _is_one_of_several(words, match):
        return False
    is_last = after >= len(words) or after in openings
    return is_last or after in taken or not _lengthens(words, after, _gap_behind(words, match), inside)


def _gap_behind(words: Words, match: NameMatch) -> str:
    """What follows a name, without the last full stop of initials: " " in "U.N. Security Council"."""
    gap = words.gap(match.last)
    are_initials = match.last > match.first and words.gap(match.last - 1) == "."
    return gap.removeprefix(".") if are_initials else gap


def _is_one_of_several(words: Words, match: NameMatch) -> bool:
    """Whether a number or subtitle makes another thing of a name: "X 2 was", "X: The Return was", "the third X was"."""
    if _NUMBERED.match(words.prose, words.ends[match.last]):
        return True
    is_counted = match.first > 0 and words.folded[match.first - 1] in COUNTED
    return is_counted and _PREDICATE.match(words.prose, words.ends[match.last]) is not None


def _is_lengthened_before(words: Words, match: NameMatch, inside: set[int], taken: frozenset[int]) -> bool:
    before = match.first - 1
    if before >= 0 and before not in taken and _lengthens(words, before, words.gap(before), inside):
        return True
    if before >= 1 and words.folded[before] == "of" and _is_bearer_of(words, before - 1):
        return True
    return match.first == match.last and not match.names[0].is_acronym and _ends_title(words, before, inside)


def _is_of_another(words: Words, match: NameMatch) -> bool:
    """Whether a name that is a description goes on to tell of what: "full-scale invasion of Iran"."""
    of = match.last + 1
    if of + 1 >= len(words) or words.folded[of] != "of" or not words.gap(match.last) == words.gap(of) == " ":
        return False
    if match.first > 0 and words.folded[match.first - 1] in _INDEFINITE and words.folded[of + 1] in OPENERS:
        return True
    whose = of + 2 if words.folded[of + 1 : of + 2] == ("the",) else of + 1
    return whose < len(words) and words.is_capitalised(whose)


def _lengthens(words: Words, neighbour: int, gap: str, inside: set[int]) -> bool:
    """Whether a neighbouring word continues the name: capitalised, joined, and no word of another kind."""
    joint = gap.translate(_QUOTATION_MARKS)
    if joint not in _JOINTS or not words.is_capitalised(neighbour):
        return False
    folded = words.folded[neighbour]
    if neighbour in inside and gap in (" ", "\n"):
        return False
    if folded in TITLES and _heads_body(words, neighbour + 1):
        return True
    return folded not in TITLES and folded not in OPENERS and (folded not in DEMONYMS or folded in COMPASS)


def _heads_body(words: Words, following: int) -> bool:
    """Whether a word that follows a title makes it part of a body's name: "College" in "NATO Defense College"."""
    return (
        following < len(words)
        and words.gap(following - 1) == " "
        and words.is_capitalised(following)
        and words.folded[following] in BODIES_BEHIND_TITLES
    )


def _names_colony(words: Words, match: NameMatch, rules: RuleBase) -> bool:
    """Whether an adjective of another people in front of a country's name makes its colony: "French Guinea"."""
    before = match.first - 1
    return (
        before >= 0
        and words.gap(before) in (" ", "-")
        and words.is_capitalised(before)
        and words.folded[before] in DEMONYMS
        and all(rules.entity(name.entity).kind == _COUNTRY for name in match.names)
    )


def _ends_title(words: Words, before: int, inside: set[int]) -> bool:
    """Whether one word ends a title with small words in it: "Beautiful" in "The Bad and the Beautiful"."""
    small = before
    while small >= 0 and words.folded[small] in TITLE_JOINTS and words.gap(small) == " ":
        small -= 1
    if small < 0 or small == before or small in inside:
        return False
    return (
        words.is_capitalised(small)
        and words.gap(small) == " "
        and words.folded[small] not in OPENERS
        and words.folded[small] not in TITLES
        and not _opens_sentence(words, small)
    )


def _is_bearer_of(words: Words, index: int) -> bool:
    """Whether "<word> of <name>" makes the name a part of another: "Gustaf V of Sweden", "Battle of Kursk"."""
    folded = words.folded[index]
    if not words.is_capitalised(index) or words.gap(index) != " " or folded in TITLES or folded in OPENERS:
        return False
    return folded in HEADS_OF_NAMES or not _opens_sentence(words, index)


def _opens_sentence(words: Words, index: int) -> bool:
    return index == 0 or any(mark in words.gap(index - 1) for mark in ".!?:\n")


def _after_full_name(
    words: Words, matches: Iterable[NameMatch], rules: RuleBase, placed: PlacedNames
) -> Iterator[NameMatch]:
    """Drop one-word forms of longer names ("Kluge" of "John Kluge") until a longer form has been read."""
    named: set[str] = set()
    for candidate in matches:
        meant = placed.at(candidate.first, words.folded[candidate.first : candidate.last + 1])
        match = candidate if meant is None else NameMatch(candidate.first, candidate.last, (meant,))
        if match.last > match.first:
            named.update(name.entity for name in match.names)
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
