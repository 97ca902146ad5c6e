"""A number told again in the same words: "rose by 115,000 to 32.81 million … rose by 115,000 to 32.18 million".

Two sentences share a run of words around two numbers, with another number of the same amount in it or with names and
dates. Nothing else that either sentence says sets what is told apart: all that the one says before the run, and all
that it says behind it, the other one says as well. Or they have the same names, dates and amounts, but for one amount.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from factlint.extraction.arithmetic.told_twice.numbers import Tellings
from factlint.extraction.arithmetic.told_twice.tokens import Token, tokens_of
from factlint.extraction.languages.en.arithmetic.told_twice import same_words as words_of
from factlint.model.arithmetic import Figure, Retold
from factlint.model.document import BlockKind, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.pairs import pairs
from factlint.values.regex import regex

_OTHER = regex(words_of.OTHER, re.IGNORECASE)
_ROWS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_FEWEST_WITH_AMOUNT, _FEWEST = 4, 7
"""Words of a run that holds another amount, and of one that holds none."""
_FEWEST_CONTENT = 2
_FEWEST_NAMES = 2
_LABEL_END, _LABEL = ":", regex(r"[^:.;]{2,60}:\s")
_MOST = 40
"""Amounts in one unit; where there are more, they soon stand in the same words."""
_NOUN_PHRASE = 2
"""Words behind an amount and its unit that say of what it is: "32 kilograms of cocaine"."""
_HEAD = 4
"""Sentences that open a text, which its sections tell again."""


@dataclass(frozen=True, slots=True)
class _Place:
    """An amount in the words of its sentence."""

    figure: Figure
    sentence: int
    tokens: Sequence[Token]
    at: int
    marks: frozenset[str]
    """The names, dates and amounts of its sentence."""

    @property
    def before(self) -> Sequence[Token]:
        """From the nearest on."""
        return self.tokens[: self.at][::-1]

    @property
    def behind(self) -> Sequence[Token]:
        return self.tokens[self.at + 1 :]


def read_same_words(tellings: Tellings) -> Iterator[Retold]:
    """The pairs of amounts that stand in the same words, each with the later one last."""
    if tellings.analysis.document.is_history:
        return
    by_unit: defaultdict[str | None, list[_Place]] = defaultdict(list)
    for place in _places(tellings):
        by_unit[place.figure.value.unit].append(place)
    for alike in by_unit.values():
        if len(alike) <= _MOST:
            yield from (
                Retold(first.figure, second.figure)
                for first, second in pairs(alike)
                if _are_one(tellings, first, second)
            )


def _places(tellings: Tellings) -> Iterator[_Place]:
    """The plain amounts of the sentences, of a text that tells in prose, which have another one or names beside."""
    figures: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in tellings.analysis.quantities:
        figures[tellings.sentence_of(figure.prose)].append(figure)
    for at, told in figures.items():
        sentence = tellings.analysis.sentences[at]
        if _is_labelled(tellings, sentence):
            continue
        tokens, places = tokens_of(tellings, sentence, told)
        marks = frozenset(token.text for token in tokens if token.is_name or " " in token.text)
        for figure in told:
            value = figure.value
            at_token = places[figure.prose.start]
            is_plain = value.hedge is Hedge.EXACTLY and value.high is None
            is_name = at_token > 0 and tokens[at_token - 1].is_name  # "the Hermes 3602"
            if is_plain and at_token and not is_name:
                yield _Place(figure, at, tokens, at_token, marks)


def _is_labelled(tellings: Tellings, sentence: ProseSpan) -> bool:
    """Whether a label stands at the head of a sentence, or before it: "Stock of broad money: $12.23 billion (2014)"."""
    prose = tellings.text.prose
    before = prose[max(0, sentence.start - 2) : sentence.start].rstrip()
    return before.endswith(_LABEL_END) or _LABEL.match(prose, sentence.start, sentence.end) is not None


def _are_one(tellings: Tellings, first: _Place, second: _Place) -> bool:
    """Whether two different amounts are told of the same, in the same words."""
    one, other = first.figure, second.figure
    if first.sentence == second.sentence or not one.value.amount.excludes(other.value.amount):
        return False
    if any(place.tokens[0].text in words_of.POINTING for place in (first, second)):
        return False
    before, behind = _shared(first.before, second.before), _shared(first.behind, second.behind)
    run = (*before, *behind)
    if one.value.unit is None and not any(token.is_amount for token in run):
        return False  # the number of an issue, of a part
    if not _is_telling(run):
        return _tell_the_same_beside(first, second) and _are_in_prose(tellings, first, second)
    rest = (
        (first.before[len(before) :], second.before[len(before) :]),
        (first.behind[len(behind) :], second.behind[len(behind) :]),
    )
    if not all(_says_no_other(*each, names_may_differ=any(token.is_amount for token in run)) for each in rest):
        return False
    says_other = any(_OTHER.search(" ".join(token.text for token in told)) for each in rest for told in each)
    return not says_other and _are_in_prose(tellings, first, second)


def _tell_the_same_beside(first: _Place, second: _Place) -> bool:
    """Whether two sentences have the same names and dates and but for this one the same amounts, in other words."""
    if first.marks ^ second.marks != {place.tokens[place.at].text for place in (first, second)}:
        return False
    has_amount = any(token.is_amount and token.text in second.marks for token in first.tokens)
    if not (has_amount and any(token.is_name for token in first.tokens)):
        return False
    mine, theirs = ({token.text for token in place.tokens if token.is_content} for place in (first, second))
    if len(mine & theirs) < _FEWEST_CONTENT:
        return False
    are_of_one_thing = _shared(first.behind, second.behind)[:_NOUN_PHRASE]
    words = " ".join(token.text for place in (first, second) for token in place.tokens)
    return len(are_of_one_thing) == _NOUN_PHRASE and _OTHER.search(words) is None


def _shared(one: Sequence[Token], other: Sequence[Token]) -> Sequence[Token]:
    """The words that two begin with."""
    return [
        mine for mine, _ in takewhile(lambda both: both[0].text == both[1].text, zip(one, other, strict=False))
    ]


def _is_telling(run: Sequence[Token]) -> bool:
    """Whether so many words are no chance."""
    content = {token.text for token in run if token.is_content}
    if any(token.is_amount for token in run):
        return len(run) >= _FEWEST_WITH_AMOUNT and len(content) >= _FEWEST_CONTENT
    names = {token.text for token in run if token.is_name}
    return len(run) >= _FEWEST and len(content) >= _FEWEST_CONTENT and len(names) >= _FEWEST_NAMES


def _says_no_other(one: Sequence[Token], other: Sequence[Token], *, names_may_differ: bool) -> bool:
    """Whether all that the one says beside the run the other says, too, so that both are of one thing."""
    mine, theirs = ({token.text for token in told if _tells(token)} for told in (one, other))
    if not names_may_differ and any(
        token.is_name or not token.text.isalpha() for token in (*one, *other) if token.text in mine ^ theirs
    ):
        return False
    return mine <= theirs or theirs <= mine


def _tells(token: Token) -> bool:
    return token.is_content or token.is_name or " " in token.text


def _are_in_prose(tellings: Tellings, first: _Place, second: _Place) -> bool:
    """Whether neither stands in a list or table, where each row tells of another thing, nor behind another heading."""
    between = [
        block.kind
        for block in tellings.analysis.document.blocks
        if first.figure.prose.start < block.prose.end and block.prose.start < second.figure.prose.end
    ]
    if any(kind in _ROWS for kind in (between[0], between[-1])):
        return False
    return first.sentence < _HEAD or BlockKind.HEADING not in between[1:]
