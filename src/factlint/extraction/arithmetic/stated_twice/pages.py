"""The topic of a page, by its title and first sentence, and whether a noun or a pronoun refers to it."""

from __future__ import annotations

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.coreference.one_of_a_kind import DATED_THINGS
from factlint.extraction.languages.en.arithmetic.stated_twice import pages as words_of
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.reading_order import block_at, heading_above
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_KIND = regex(words_of.KIND)
_OTHER_PERSON, _OPENING = regex(words_of.OTHER_PERSON), regex(words_of.OPENING)
_LEAD_NAME = regex(words_of.LEAD_NAME)
_STOPS = (".", "!", "?", ":", "”", ".)")
_SUBORDINATE, _MAIN, _OTHER_THING = (
    regex(words_of.SUBORDINATE),
    regex(words_of.MAIN),
    regex(words_of.OTHER_THING),
)
_NUMBER = regex(r"\b[\d.,]*\d\b")
_SHEET = regex(words_of.SHEET)
_WORD = regex(r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{2,8}\b|[^\W\d_]{3,}")
"""A word of a name, or a code such as "k5"."""
_NAME_INSIDE = regex(words_of.NAME_INSIDE)
_SHORTEST_START, _SHORTEST_END = 5, 4
"""Letters of a noun that begins or ends a compound in the title: "the light", "the house" for a lighthouse."""


@dataclass(frozen=True, slots=True)
class Page:
    """The topic of a page: the words of its title, and the nouns that may refer to it."""

    tellings: Tellings
    words: frozenset[str]
    numbers: frozenset[str]
    """The numbers in its title: "Kite 2" is not "Kite 3"."""
    kinds: frozenset[str]
    body: ProseSpan
    """The span of its text."""

    def is_named(self, name: str) -> bool:
        """Whether all words and numbers of a name are in the title."""
        said = {*_WORD.findall(name)} - words_of.SMALL
        return bool(said) and said <= self.words and self.numbers.issuperset(_NUMBER.findall(name))

    def shares_words_with(self, name: str) -> bool:
        """Whether a name has a word of the title."""
        return not self.words.isdisjoint(_WORD.findall(name))

    def is_of_kind(self, noun: str) -> bool:
        """Whether a noun is the page's noun for its subject."""
        return noun in self.words | self.kinds

    def is_part_of_title(self, noun: str) -> bool:
        """Whether a noun begins or ends a word of the title: "the pack" of a backpack."""
        is_start = len(noun) >= _SHORTEST_START and any(word.startswith(noun) for word in self.words)
        return is_start or (len(noun) >= _SHORTEST_END and any(word.endswith(noun) for word in self.words))

    def may_mean(self, noun: str) -> bool:
        """Whether a noun may refer to the page's subject."""
        return self.is_of_kind(noun) or self.is_part_of_title(noun)

    def is_meant_by(self, noun: str) -> bool:
        """Whether a noun with "the" refers to the page's subject, and the text has no other thing of this kind."""
        if not self.may_mean(noun):
            return False
        words = self.tellings.text.text
        if DATED_THINGS.show_several(words, noun, self.body.start):
            return False
        return DATED_THINGS.count_introductions(words, noun, self.body.start) <= (noun in self.kinds)

    def goes_on_to(self, place: int, pronoun: str) -> bool:
        """Whether a paragraph is only about the page's subject up to a pronoun."""
        tellings = self.tellings
        paragraph = ProseSpan(block_at(tellings.analysis.document.blocks, place).prose.start, place)
        names = _NAME_INSIDE.findall(tellings.text.prose, paragraph.start, place)
        if any(name.casefold().removesuffix(words_of.POSSESSIVE) not in self.words for name in names):
            return False
        if pronoun in words_of.PEOPLE:
            return _OTHER_PERSON.search(tellings.text.prose, paragraph.start, place) is None
        openings = [
            _OPENING.match(tellings.text.text, one.start)
            for one in tellings.analysis.sentences
            if paragraph.start <= one.start < place
        ]
        if not openings or all(found is None or found["word"] == pronoun for found in openings):
            return self._is_section_about(paragraph.start)
        about = {*self.words, *self.kinds, pronoun}
        is_about = all(found is not None and found["word"] in about for found in openings)
        return is_about and self._is_subject_before(place)

    def _is_subject_before(self, place: int) -> bool:
        """Whether a pronoun in a dependent clause can only refer to the subject of its main clause."""
        words = self.tellings.text.text
        start = self.tellings.analysis.sentences[self.tellings.sentence_of(ProseSpan(place, place))].start
        hanging = _SUBORDINATE.search(words, start, place)
        if hanging is None or hanging.start() == start:
            return True
        main = _MAIN.match(words, start, place)
        if main is None or not {*_WORD.findall(main["subject"])} <= self.words | self.kinds:
            return False
        return _OTHER_THING.search(words, main.end(), place) is None

    def _is_section_about(self, place: int) -> bool:
        """Whether the heading above a position names the page's subject or nothing else."""
        heading = self._heading(place)
        if heading is None:
            return True
        said = {*_WORD.findall(self.tellings.text.text, heading.start, heading.end)} - words_of.SMALL
        return said <= self.words | self.kinds | words_of.GENERAL

    def _heading(self, place: int) -> ProseSpan | None:
        """The heading of the section of a position, below the title."""
        heading = heading_above(self.tellings.analysis.document.blocks, place, least_level=2)
        return heading.prose if heading else None

    def are_in_rival_sections(self, label: ProseSpan, stated: ProseSpan) -> bool:
        """Whether the section of a label is, or may be, about another thing than the section of a sentence."""
        mine, theirs = self._heading(label.start), self._heading(stated.start)
        if mine == theirs:
            return False
        words = self.tellings.text.text
        if theirs and not words_of.OTHER.isdisjoint(_WORD.findall(words, theirs.start, theirs.end)):
            return True
        return mine is not None and not (
            _SHEET.fullmatch(words, mine.start, mine.end) or self._is_section_about(label.start)
        )


def read_page(tellings: Tellings) -> Page | None:
    """The topic according to the first heading and the first sentence below it."""
    words = tellings.text.text
    blocks = tellings.analysis.document.blocks
    heading = next((one.prose for one in blocks if one.kind is BlockKind.HEADING and one.level <= 1), None)
    if heading is None:
        return None
    title = frozenset(_WORD.findall(words, heading.start, heading.end)) - words_of.SMALL
    lead = next(
        (
            one.prose
            for one in blocks
            if one.kind is BlockKind.PARAGRAPH
            and one.prose.start > heading.end
            and tellings.text.prose.endswith(_STOPS, 0, one.prose.end)
        ),
        None,
    )
    if lead is None or not title:
        return None
    if title <= words_of.OF_ANY_HOUSE:
        above = (one.prose for one in blocks if one.kind is BlockKind.HEADING and one.prose.end <= lead.start)
        title = title.union(*(_WORD.findall(words, one.start, one.end) for one in above)) - words_of.SMALL
    if (named := _LEAD_NAME.match(words, lead.start, lead.end)) is not None:
        title |= {*_WORD.findall(named["name"])} - words_of.SMALL
    found = _KIND.search(words, lead.start, lead.end)
    is_of_title = found is not None and title & {*_WORD.findall(words, lead.start, found.start())}
    kinds = frozenset({found["kind"]} if found and is_of_title else ())
    numbers = {
        *_NUMBER.findall(words, heading.start, heading.end),
        *(_NUMBER.findall(named["name"]) if named else ()),
    }
    return Page(tellings, title, frozenset(numbers), kinds, ProseSpan(lead.start, len(words)))
