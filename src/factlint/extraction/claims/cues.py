"""The words that express properties, found by look-up of their first words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factlint.extraction.claims.inflections import inflections
from factlint.extraction.claims.numbers.count_cues import said_cues
from factlint.extraction.languages.en.claims.dates.dating import (
    GIVING,
    OF_YEAR,
    PARTICIPLE_ENDINGS,
    PREFIXES,
    TO,
)
from factlint.extraction.languages.en.claims.offices.eras import ERAS
from factlint.extraction.languages.en.claims.subjects.objects import ADVERBIAL
from factlint.extraction.languages.en.claims.texts import OF_SUBJECT
from factlint.extraction.languages.en.entities.references import PREPOSITIONS
from factlint.extraction.languages.en.function_words import THE
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_SUBJECT_SLOT = regex(OF_SUBJECT)
_YEAR, _NO_WORD = "", " "
"""The placeholder for a year in a phrase, and what stands for the word behind its last one; neither is a word."""
_DIGITS_OF_YEAR = 4
_MARKS = frozenset(",;:()")
_DATED_OR_MEASURED = frozenset({"date", "number", "duration"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A span of words that expresses one or several properties."""

    first: int
    last: int
    """Word indices, inclusive."""
    span: ProseSpan
    properties: tuple[Property, ...]


Entry = tuple[tuple[str, ...], tuple[Property, ...]]
"""A phrase with the properties it expresses."""
CueIndex = Mapping[str, Mapping[str, tuple[Entry, ...]]]
"""First word → second word → phrases, longest first; the second word of a phrase of one word is empty.

Hundreds of phrases begin with "was".
"""


def index_cues(properties: Iterable[Property]) -> CueIndex:
    """The cues of all properties that are not offices; those of dates also with a year inside: "won the 1964 prize"."""
    said = [(name_words(cue), item) for item in properties if not item.is_office for cue in said_cues(item)]
    of_dates = [(words, item) for words, item in said if item.value == "date" and words]
    dated = (
        *((_with_year(words), item) for words, item in of_dates if THE in words[1:-1]),
        *((given, item) for words, item in of_dates for given in _given_of_year(words)),
    )
    inflected = ((form, item) for words, item in of_dates for form in inflections(words))
    return _index((*said, *dated, *inflected))


def _with_year(words: tuple[str, ...]) -> tuple[str, ...]:
    place = words.index(THE, 1) + 1
    return *words[:place], _YEAR, *words[place:]


def _given_of_year(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A cue for an award with its year: "Rowan Prize of 1990 went to"."""
    verb = next((i for i, word in enumerate(words) if word in GIVING), 0)
    if verb > 0 and words[-1] == TO:
        for joint in OF_YEAR:
            yield *words[:verb], joint, _YEAR, *words[verb:]


def index_titles(properties: Iterable[Property]) -> CueIndex:
    """The titles of all offices, without `{subject}`: the reader of offices looks for the organisation next to them.

    The noun for the time in an office ("presidency") counts as its title.
    """
    return index_phrases(
        (said, item)
        for item in properties
        if item.is_office
        for said in (*_bare_titles(item), *_nouns_of(item))
    )


def _bare_titles(office: Property) -> Iterator[str]:
    return (bare for title in office.titles if (bare := _SUBJECT_SLOT.sub("", title).strip()))


def _nouns_of(office: Property) -> Iterator[str]:
    return (noun for noun, offices in ERAS.items() if office.id in offices)


def index_phrases(pairs: Iterable[tuple[str, Property]]) -> CueIndex:
    """Phrases with the properties they express, by first word."""
    return _index((name_words(phrase), item) for phrase, item in pairs)


def _index(pairs: Iterable[tuple[tuple[str, ...], Property]]) -> CueIndex:
    phrases: dict[tuple[str, ...], dict[str, Property]] = {}
    for words, item in pairs:
        phrases.setdefault(words, {})[item.id] = item
    index: dict[str, dict[str, list[Entry]]] = {}
    for words in sorted(phrases, key=lambda words: (-len(words), words)):
        if words:
            second = words[1] if len(words) > 1 else _NO_WORD
            entries = index.setdefault(words[0], {}).setdefault(second, [])
            entries.append((words, tuple(phrases[words].values())))
    return {
        first: {second: tuple(entries) for second, entries in behind.items()} for first, behind in index.items()
    }


def find_cues(words: Words, sentence: ProseSpan, index: CueIndex, taken: frozenset[int]) -> Iterator[Cue]:
    """The longest cues of a sentence, outside of the words already taken by names and times."""
    indices = words.within(sentence)
    if index.keys().isdisjoint(words.folded[indices.start : indices.stop]):
        return
    position = indices.start
    while position < indices.stop:
        may_begin = (
            words.folded[position] in index
            and not is_prefixed(words, position)
            and not is_compounded(words, position)
        )
        cue = _cue_at(words, position, indices.stop, index, taken) if may_begin else None
        if cue:
            yield cue
            position = cue.last + 1
        else:
            position += 1


def _cue_at(words: Words, position: int, stop: int, index: CueIndex, taken: frozenset[int]) -> Cue | None:
    """The longest cue that begins at a word, with the properties of all cues inside it.

    "was built" expresses its own properties and those of "built".
    """
    longest = _phrase_at(words, position, stop, index)
    end = position + len(longest)
    if not longest or not is_outside(range(position, end), taken):
        return None
    said: dict[str, Property] = {}
    for first in range(position, end):
        for _, properties in phrases_at(words, first, end, index):
            said.update((item.id, item) for item in properties if item.id not in said)
    return Cue(position, end - 1, words.span(position, end - 1), tuple(said.values()))


def is_prefixed(words: Words, position: int) -> bool:
    """Whether a prefix turns a word into another verb: "re-established", "un-named"."""
    return _is_hyphened(words, position) and words.folded[position - 1] in PREFIXES


def is_compounded(words: Words, position: int) -> bool:
    """Whether a participle is part of a compound adjective and dates nothing: "the Riga-born painter left in 1948"."""
    is_participle = words.folded[position].endswith(PARTICIPLE_ENDINGS)
    return is_participle and _is_hyphened(words, position) and words.is_capitalised(position - 1)


def _is_hyphened(words: Words, position: int) -> bool:
    return position > 0 and words.gap(position - 1) == "-"


def is_outside(cue: range, taken: frozenset[int]) -> bool:
    """Whether a cue is outside names and times, or contains the whole of one: "joined NASO"."""
    inside = [i for i in cue if i in taken]
    if not inside:
        return True
    is_whole = cue.stop not in taken or cue.stop - 1 not in taken
    return cue.start not in taken and len(inside) < len(cue) and is_whole


def _phrase_at(words: Words, position: int, stop: int, index: CueIndex) -> tuple[str, ...]:
    """The longest phrase whose words occur there without a break; empty if there is none.

    A phrase for an entity hides none for a date or number: "died" in "died of".
    """
    said = [
        (phrase, properties)
        for phrase, properties in phrases_at(words, position, stop, index)
        if not _is_cut(words, position, position + len(phrase))
    ]
    longest = said[0][0] if said else ()
    if not longest or longest[-1] not in PREPOSITIONS or longest[-1] in ADVERBIAL:
        return longest
    measuring = (
        one for one, properties in said if any(item.value in _DATED_OR_MEASURED for item in properties)
    )
    return next(measuring, longest)


def phrases_at(words: Words, position: int, stop: int, index: CueIndex) -> Iterator[Entry]:
    """The phrases that begin at a word and end before a position, the longest first, with their properties."""
    behind = index.get(words.folded[position])
    if behind is None:
        return
    if position + 1 < stop:  # where a phrase leaves a place for a year, that is never the second
        for phrase, properties in behind.get(words.folded[position + 1], ()):
            end = position + len(phrase)
            if end <= stop and _is_said(words.folded[position:end], phrase):
                yield phrase, properties
    yield from behind.get(_NO_WORD, ())


def expressed_from(word: str, index: CueIndex) -> Iterator[Property]:
    """The properties of all phrases that begin with a word; several times if several phrases express one."""
    entries = index.get(word, {}).values()
    return (item for some in entries for _, properties in some for item in properties)


def _is_cut(words: Words, first: int, end: int) -> bool:
    """Whether a comma or the like separates the words of a phrase: "was founded, in"."""
    prose = words.prose[words.starts[first] : words.ends[end - 1]]
    return any(mark in prose for mark in _MARKS)


def _is_said(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    """Whether words match a phrase, with any year at its placeholder."""
    if words == phrase:
        return True
    return _YEAR in phrase and all(
        one == other or (other == _YEAR and len(one) == _DIGITS_OF_YEAR and one.isdigit())
        for one, other in zip(words, phrase, strict=True)
    )
