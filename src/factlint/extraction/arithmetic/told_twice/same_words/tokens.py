"""The words and amounts of sentences as tokens, so that what two sentences say can be compared token by token."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.told_twice.numbers import Tellings
from factlint.extraction.languages.en.quantities.around_numbers import STOPS_NOUN
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_WORD = regex(r"[^\W_]+(?:[’'-][^\W_]+)*|[%£$€]")
_LABEL_END, _LABEL = ":", regex(r"[^:.;]{2,60}:\s")
_SHORTEST = 3
"""Letters of a content word."""
_LEAST_TELLING = 10
"""Smaller whole numbers are soon the same by chance."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or an amount; two with one `text` say the same."""

    text: str
    is_content: bool
    is_name: bool
    is_amount: bool
    """Whether it is an amount that is hardly the same twice by chance."""


@dataclass(frozen=True, slots=True)
class Place:
    """An amount in the words of its sentence."""

    figure: Figure
    sentence: int
    tokens: Sequence[Token]
    at: int
    marks: frozenset[str]
    """The names, dates and amounts of its sentence."""

    @property
    def before(self) -> Sequence[Token]:
        """The tokens before the amount, from the nearest on."""
        return self.tokens[: self.at][::-1]

    @property
    def behind(self) -> Sequence[Token]:
        """The tokens after it."""
        return self.tokens[self.at + 1 :]


def places(tellings: Tellings) -> Iterator[Place]:
    """The exact amounts in the sentences of a document, except at the head of a sentence, behind a label or a name."""
    figures: defaultdict[int, list[Figure]] = defaultdict(list)
    for figure in tellings.analysis.quantities:
        figures[tellings.sentence_of(figure.prose)].append(figure)
    for at, told in figures.items():
        sentence = tellings.analysis.sentences[at]
        if _is_labelled(tellings, sentence):
            continue
        tokens, places = _tokens(tellings, sentence, told)
        marks = frozenset(token.text for token in tokens if token.is_name or " " in token.text)
        for figure in told:
            value = figure.value
            at_token = places[figure.prose.start]
            is_plain = value.hedge is Hedge.EXACTLY and value.high is None
            is_name = at_token > 0 and tokens[at_token - 1].is_name  # "the Hermes 3602"
            if is_plain and at_token and not is_name:
                yield Place(figure, at, tokens, at_token, marks)


def _is_labelled(tellings: Tellings, sentence: ProseSpan) -> bool:
    """Whether a label stands at the head of a sentence, or before it: "Stock of broad money: $12.23 billion (2014)"."""
    prose = tellings.text.prose
    before = prose[max(0, sentence.start - 2) : sentence.start].rstrip()
    return before.endswith(_LABEL_END) or _LABEL.match(prose, sentence.start, sentence.end) is not None


def _tokens(
    tellings: Tellings, sentence: ProseSpan, figures: Sequence[Figure]
) -> tuple[Sequence[Token], dict[int, int]]:
    """The words and amounts of a sentence, and which of them each amount is, by where it stands."""
    prose = tellings.text.prose
    tokens: list[Token] = []
    places: dict[int, int] = {}
    position = sentence.start
    for figure in (*figures, None):
        end = figure.prose.start if figure else sentence.end
        for found in _WORD.finditer(prose, position, end):
            tokens.append(_word(found.group(), is_first=not tokens))
        if figure is not None:
            places[figure.prose.start] = len(tokens)
            tokens.append(_amount(figure))
            position = figure.prose.end
    return tokens, places


def _word(word: str, *, is_first: bool) -> Token:
    folded = word.casefold()
    is_name = (not is_first and word[0].isupper()) or any(map(str.isdigit, word))
    return Token(folded, _is_content(folded), is_name, is_amount=False)


def _is_content(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and word not in STOPS_NOUN


def _amount(figure: Figure) -> Token:
    value = figure.value
    is_telling = value.written >= _LEAST_TELLING or value.written.denominator > 1
    return Token(f"{value.written} {value.unit}", is_content=False, is_name=False, is_amount=is_telling)
