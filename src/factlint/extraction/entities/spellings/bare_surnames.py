"""Surnames without a first name that nobody in the text bears: "Tobias Wenlock bought it … “It is poor,” says Wenlow".

A text introduces those whom it names: in full, or by a post. A surname that comes alone, of somebody who speaks or
acts, can only mean somebody named before. Where no full name has it and one has a surname that is easily confused with
it, one of the two is a slip.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.coreference.first_names import pronoun_for
from factlint.extraction.entities.spellings.alike import (
    Phrase,
    have_one_frame,
    is_surname_slip,
    may_be_confused,
)
from factlint.extraction.entities.spellings.mentions import GIVEN, SpelledText, Spelling
from factlint.extraction.languages.en.claims.entities.nations import NATION_GROUPS
from factlint.extraction.languages.en.entities import bare_surnames as words_of
from factlint.extraction.languages.en.entities.bearers import NO_ROLE
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.extraction.languages.en.entities.name_neighbours import (
    ACTS,
    ADDRESSES,
    BEFORE_CAPITAL,
    BEFORE_PLACES,
    OPENERS,
)
from factlint.extraction.languages.en.entities.name_variants import BY
from factlint.extraction.languages.en.times.words import MONTHS, WEEKDAYS
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.statements.name_variants import NameVariant
from factlint.model.words import fold_word
from factlint.values.regex import regex

_SURNAME = regex(rf"(?<![\w’'.-]){BEFORE_CAPITAL}[A-ZÀ-Þ][a-zà-ÿā-ſ]{{3,}}(?![\w-]|’[a-rt-z])")
_ACTS = regex(ACTS)
_DESCRIBED = regex(words_of.DESCRIBED)
_SPOKE, _SPEAKS = regex(words_of.SPOKE), regex(words_of.SPEAKS)
_PRONOUN, _NEXT = regex(words_of.PRONOUN), 300
"""A pronoun for a person, and how many characters after a name it may stand."""
_BEFORE = 24
"""Characters before a surname that end a quotation."""
_BEFORE_NAMES = OPENERS | MONTHS.keys() | WEEKDAYS.keys()
"""Capitalised words that are no part of the name that follows."""
_WITHIN_NAMES = frozenset({" ", "-"})
_LONGEST_NAME = 3
"""Words of a full name."""
_REACH = 2000
"""Words between a surname and the full name that it is a slip for."""


def find_bare_surnames(text: SpelledText, places: Mapping[Phrase, Sequence[int]]) -> Iterator[NameVariant]:
    """The surnames that are slips, each once."""
    bearers: defaultdict[str, list[Spelling]] = defaultdict(list)
    for phrase, at in places.items():
        is_titled = phrase[0] in ADDRESSES  # "Inspector" is none of the titles that phrases are read without
        name, first = phrase[is_titled:], tuple(place + is_titled for place in at)
        if 1 < len(name) <= _LONGEST_NAME:
            bearers[name[-1][0]].append(Spelling(name, len(name) - 1, first))
    if not bearers:
        return
    reader = _Reader(text)
    for bare in _standing_alone(text):
        near = [known for known in bearers.get(bare.word[0], ()) if _may_be_meant(bare.word, known.word)]
        if len({known.word for known in near}) == 1:
            yield from reader.read(bare, near[0])


def _standing_alone(text: SpelledText) -> Iterator[Spelling]:
    """The capitalised words that are never part of a name, in the order in which they first occur."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for match in _SURNAME.finditer(text.words.prose):
        found[fold_word(match[0])].append(text.words.at(match.start()))
    for word, places in found.items():
        is_whole = text.count[word] == len(places) and word not in NATION_GROUPS
        if is_whole and not any(_is_part_of_name(text, place) for place in places):
            yield Spelling((word,), 0, tuple(places))


def _may_be_meant(written: str, known: str) -> bool:
    return any(may_be(written, known) for may_be in (is_surname_slip, may_be_confused, have_one_frame))


def _is_part_of_name(text: SpelledText, place: int) -> bool:
    """Whether another word of a name stands right before or behind a word."""
    words = text.words
    if words.gap(place) == " " and words.is_capitalised(place + 1):
        return True
    is_behind = place > 0 and words.gap(place - 1) in _WITHIN_NAMES and words.is_capitalised(place - 1)
    return is_behind and not text.title_of(place) and words.folded[place - 1] not in _BEFORE_NAMES


class _Reader:
    def __init__(self, text: SpelledText) -> None:
        self._text = text
        self._words = text.words

    def read(self, bare: Spelling, known: Spelling) -> Iterator[NameVariant]:
        """The slip of two surnames of which one stands bare only, and the other in a full name."""
        text = self._text
        place = next((at for at in bare.places if self._is_somebody(at, bare, known)), None)
        if place is None or not self._is_near(place, known):
            return
        if len(bare.places) == 1:
            rare, usual = bare, known
        elif text.count[known.word] == 1 and known.places[0] < bare.places[0]:
            rare, usual, place = known, bare, known.places[0]
        else:
            return
        if not text.are_kept_apart(rare, usual):
            yield text.variant(place, rare, usual, is_settled=text.count[usual.word] > 1)

    def _is_somebody(self, place: int, bare: Spelling, known: Spelling) -> bool:
        """Whether a surname that stands alone is of somebody whom the text must have introduced before."""
        words = self._words
        prose, start, end = words.prose, words.starts[place], words.ends[place]
        if self._is_known_to_all(place) or self._text.is_introduced(bare, place):
            return False
        is_slip = is_surname_slip(bare.word, known.word)
        if not (is_slip or self._text.is_brief):
            return False
        if title := self._text.title_of(place):
            return self._is_addressed_so(title, bare, known)
        if not (is_slip or may_be_confused(bare.word, known.word)):
            return False
        if bare.word in GIVEN or not (is_slip or self._is_person(known)):
            return False
        if _SPOKE.search(prose, max(0, start - _BEFORE), start):
            return _SPEAKS.match(prose, end) is not None or prose[start - 2] not in words_of.QUOTES
        before = words.folded[place - 1] if place and words.gap(place - 1) == " " else ""
        is_bare = not before or before in NO_ROLE or before in OPENERS
        if before == BY or (before in BEFORE_PLACES and words.gap(place)[:1].isspace()):
            return False
        if _DESCRIBED.match(prose, end):
            return is_bare or before.endswith(words_of.VERB_ENDING)
        return (is_bare or is_slip) and _ACTS.match(prose, end) is not None

    def _is_known_to_all(self, place: int) -> bool:
        """Whether the rule base has the name."""
        start = self._words.starts[place]
        return any(one.prose.start <= start < one.prose.end for one in self._text.analysis.entities)

    def _is_addressed_so(self, title: str, bare: Spelling, known: Spelling) -> bool:
        """Whether the bearer of a full name may have a title: no man is Mrs, and no captain Mr."""
        titles = {self._text.title_of(place) for place in known.places} - {""}
        pronouns = {words_of.PRONOUNS.get(one, "") for one in (*titles, title)} | {pronoun_for(known.phrase[0])}
        if len(pronouns - {""}) > 1:
            return False
        is_alone = not titles and title in words_of.ADDRESSES_ALONE and may_be_confused(bare.word, known.word)
        return title in titles or is_alone or is_surname_slip(bare.word, known.word)

    def _is_person(self, known: Spelling) -> bool:
        """Whether a full name is a person's: by a first name, a title, or what its bearer does."""
        if known.phrase[0] in GIVEN or any(self._text.title_of(place) for place in known.places):
            return True
        if stem_of(known.phrase[0]) in DEMONYMS:
            return False
        prose = self._words.prose
        ends = [self._words.ends[place + len(known.phrase) - 1] for place in known.places]
        return any(
            _DESCRIBED.match(prose, end)
            or (_ACTS.match(prose, end) and _PRONOUN.search(prose, end, end + _NEXT))
            for end in ends
        )

    def _is_near(self, place: int, known: Spelling) -> bool:
        """Whether the full name is near enough to be meant: long works mention many people."""
        return any(abs(place - other) < _REACH for other in known.places)
