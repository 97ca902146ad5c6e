"""The words and amounts of a sentence, as they are compared with those of another one."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.languages.en.quantities.around_numbers import STOPS_NOUN
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_WORD = regex(r"[^\W_]+(?:[’'-][^\W_]+)*|[%£$€]")
_SHORTEST = 3
_LEAST_TELLING = 10
"""Smaller whole numbers are often equal by chance."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or an amount; `text` is the same for two that say the same."""

    text: str
    is_content: bool
    is_name: bool
    is_amount: bool
    """Whether it is an amount that is hardly the same twice by chance."""


def tokens_of(
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
