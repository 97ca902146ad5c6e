"""Somebody whom a text introduces with one first name and later calls by another: "the diver Alice Gow … Amy Gow".

Who is new to a text is introduced: with an age, a post, a trade or a relative. A name in full that comes without any of
these is that of somebody known; where the text has introduced just one of that surname, it can only be that one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.coreference.first_names import is_slip_for, pronoun_for
from factlint.extraction.coreference.surnames import may_have_several_bearers
from factlint.extraction.languages.en.coreference.surnames import COMMON_SURNAMES
from factlint.extraction.languages.en.entities import bearers as words_of
from factlint.extraction.languages.en.entities.name_neighbours import TITLES
from factlint.extraction.languages.en.entities.name_variants import FAMILIES
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.mention import mention_at
from factlint.model.statements.name_variants import NameVariant
from factlint.values.regex import regex

_BEHIND, _DOES = regex(words_of.BEHIND_NAME), regex(words_of.DOES)
_SUCCEEDS = regex(words_of.SUCCEEDS)
_SPOKEN, _PICTURED, _SHOWN = regex(words_of.SPOKEN), regex(words_of.PICTURED), regex(words_of.IN_SHOWN)
_FULL = 2
_BEFORE = 40
"""Characters before a name that may end a quotation or a label."""
_LONGEST_TEXT = 60
"""Sentences; longer texts mention whole families."""
_SHORTEST = 2
"""The least letters of a first name; a single one is an initial."""
_NO_NAME = words_of.VERB_ENDING
_BEHIND_TITLE = frozenset({" ", ". "})


def find_given_names(
    analysis: Analysis, words: Words, places: Mapping[tuple[str, ...], Sequence[int]]
) -> Iterator[NameVariant]:
    """The later names in full of those whom the text has introduced with other first names."""
    if len(analysis.sentences) > _LONGEST_TEXT:
        return
    bearers: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for phrase, at in places.items():
        if len(phrase) == _FULL:
            bearers[phrase[-1]] += ((place, phrase[0]) for place in at)
    reader: _Reader | None = None
    for surname, stated in bearers.items():
        if len({first for _, first in stated}) != _FULL or surname in FAMILIES | COMMON_SURNAMES:
            continue
        reader = reader or _Reader(analysis, words)
        stated.sort()
        odd = stated[-1] if [first for _, first in stated].count(stated[-1][1]) == 1 else None
        if odd is not None and reader.is_of_known(surname, stated[:-1], odd):
            yield reader.variant(stated[0][0], odd[0])


class _Reader:
    def __init__(self, analysis: Analysis, words: Words) -> None:
        self._analysis = analysis
        self._words = words

    def is_of_known(self, surname: str, stated: Sequence[tuple[int, str]], odd: tuple[int, str]) -> bool:
        """Whether a name in full can only be that of the one of that surname whom the text introduced."""
        place, first = odd
        usual = stated[0][1]
        if (
            {first, usual} & TITLES
            or min(len(first), len(usual)) < _SHORTEST
            or self._words.folded.count(first) > 1
        ):
            return False
        if len({pronoun_for(first), pronoun_for(usual)} - {""}) > 1:
            return False
        titles = frozenset(self._title_before(one) for one, _ in stated) - {""}
        if not any(self._is_introduced(one) for one, _ in stated) or self._is_introduced(place, titles):
            return False
        if self._words.opens_sentence(place) and first.endswith(_NO_NAME) and not pronoun_for(first):
            return False
        if _SUCCEEDS.match(self._words.prose, self._end(place)):
            return False
        if not self._is_somebody(place) or may_have_several_bearers(self._analysis, self._words, surname):
            return False
        return (
            is_slip_for(first, usual)
            or self._stands_alone(surname, place)
            or self._is_only_one(surname, stated)
        )

    def _is_only_one(self, surname: str, stated: Sequence[tuple[int, str]]) -> bool:
        """Whether the text mentions nobody else with that surname except once."""
        return len(stated) == 1 and self._words.folded.count(surname) == _FULL

    def _title_before(self, place: int) -> str:
        before = self._words.folded[place - 1] if place and self._words.gap(place - 1) in _BEHIND_TITLE else ""
        return before if before in words_of.PERSONAL_TITLES else ""

    def _is_introduced(self, place: int, titles: frozenset[str] = frozenset()) -> bool:
        """Whether a full name stands next to words that say who it is; these personal `titles` do not."""
        if self._title_before(place) in titles:
            return _BEHIND.match(self._words.prose, self._end(place)) is not None
        before = self._words.folded[place - 1] if place else ""
        is_joined = place > 0 and self._words.gap(place - 1) == " "
        if is_joined and (before in TITLES or before not in words_of.NO_ROLE):
            return True
        if place and self._words.gap(place - 1) == ", " and before not in words_of.NO_ROLE:
            return True
        return _BEHIND.match(self._words.prose, self._end(place)) is not None

    def _is_somebody(self, place: int) -> bool:
        """Whether a name has a title, a sentence states an action of its bearer, or a picture shows them."""
        if self._title_before(place):
            return True
        start, end = self._words.starts[place], self._end(place)
        before = self._words.prose[max(0, start - _BEFORE) : start]
        if _SPOKEN.search(before):
            return True
        if _PICTURED.search(before.casefold()):
            return _SHOWN.match(self._words.prose, end) is not None
        return self._words.opens_sentence(place) and _DOES.match(self._words.prose, end) is not None

    def _stands_alone(self, surname: str, before: int) -> bool:
        """Whether the text refers to one bearer by the surname alone."""
        return any(
            word == surname
            and not (at and self._words.gap(at - 1) == " " and self._words.is_capitalised(at - 1))
            for at, word in enumerate(self._words.folded[:before])
        )

    def _end(self, place: int) -> int:
        return self._words.ends[place + 1]

    def variant(self, usual: int, odd: int) -> NameVariant:
        """A first name, and the one with which its bearer was introduced."""
        document, right = self._analysis.document, self._words.text(usual)
        return NameVariant(
            mention_at(document, self._words.span(odd, odd), right),
            mention_at(document, self._words.span(usual, usual + 1), right).said,
            mention_at(document, self._words.span(usual, usual), right),
            is_settled=True,
        )
