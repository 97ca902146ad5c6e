"""The amounts of a document with the tokens of their sentences, so that what two sentences say can be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.same_thing.tokens import Token, tokens_of
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_LABEL_END, _LABEL = ":", regex(r"[^:.;]{2,60}:\s")


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
    for at, stated in figures.items():
        sentence = tellings.analysis.sentences[at]
        if _is_labelled(tellings, sentence):
            continue
        tokens, places = tokens_of(tellings, sentence, stated)
        marks = frozenset(token.text for token in tokens if token.is_name or " " in token.text)
        for figure in stated:
            value = figure.value
            at_token = places[figure.prose.start]
            is_plain = value.hedge is Hedge.EXACTLY and value.high is None
            is_name = at_token > 0 and tokens[at_token - 1].is_name  # "the Hermes 3602"
            if is_plain and at_token and not is_name:
                yield Place(figure, at, tokens, at_token, marks)


def _is_labelled(tellings: Tellings, sentence: ProseSpan) -> bool:
    """Whether a label stands at the start of a sentence, or before it: "Stock of broad money:
    $12.23 billion (2014)".
    """
    prose = tellings.text.prose
    before = prose[max(0, sentence.start - 2) : sentence.start].rstrip()
    return before.endswith(_LABEL_END) or _LABEL.match(prose, sentence.start, sentence.end) is not None
