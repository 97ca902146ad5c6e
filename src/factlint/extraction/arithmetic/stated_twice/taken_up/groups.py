"""The groups counted in a sentence, and their kinds."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import NO_AMOUNTS, Skeleton, is_label
from factlint.extraction.languages.en.arithmetic.stated_twice import taken_up as words_of
from factlint.extraction.languages.en.arithmetic.stated_twice.again import COLLECTIVES
from factlint.extraction.quantities.nouns import noun_at
from factlint.model.arithmetic import Figure
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_TOKEN, _WORD = regex(r"‹n(\d+)›"), regex(r"[a-z][a-z'-]+")
_GROWN = regex(words_of.GROWN)
_BODY, _AMOUNT_OF, _PRONOUN = regex(words_of.BODY), regex(words_of.AMOUNT_OF), regex(words_of.PRONOUN)
_HEAD = regex(rf" (?P<head>{'|'.join(words_of.HEADS.split())})\b")


@dataclass(frozen=True, slots=True)
class Group:
    """A number of things in a skeleton; `words` are those after the number up to the end of the phrase, in the
    singular.
    """

    figure: Figure
    noun: str
    words: tuple[str, ...]
    start: int
    end_of_number: int
    end: int

    @property
    def number(self) -> Fraction:
        return self.figure.value.written


def groups_in(skeleton: Skeleton) -> Iterator[Group]:
    """The counted groups of a sentence in reading order, and bare numbers."""
    for token in _TOKEN.finditer(skeleton.text):
        figure = skeleton.figures[int(token[1])]
        if figure.value.unit in NO_AMOUNTS or is_label(skeleton.text, token.start()):
            continue
        yield group_at(skeleton.text, figure, token.start(), token.end())


def group_at(text: str, figure: Figure, start: int, end: int) -> Group:
    """The group counted by a number whose token ends at a position."""
    if (head := _HEAD.match(text, end)) is not None:
        return Group(figure, head["head"], (), start, end, head.end())
    if (pronoun := _PRONOUN.match(text, end)) is not None:
        return Group(figure, words_of.THEM, (), start, end, pronoun.end())
    if figure.value.unit is not None:
        of = _AMOUNT_OF.match(text, end)
        said = tuple(_WORD.findall(of["words"])) if of else ()
        return Group(figure, "", said, start, end, of.end() if of else end)
    named = noun_at(text, end)
    if named is None and (body := _BODY.search(text, 0, start)) is not None:
        return Group(figure, body["body"], (), start, end, end)
    if named is None and (grown := _GROWN.search(text, 0, start)) is not None:
        return Group(figure, COLLECTIVES[grown["noun"]], (), start, end, end)
    if named is None:
        return Group(figure, "", (), start, end, end)
    words = tuple(_WORD.findall(text[end : named.start]))
    return Group(figure, named.unit, words, start, end, named.end)
