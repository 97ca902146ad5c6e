"""What the text itself calls a thing: "X is a Flemish newspaper" lets "the newspaper" mean X."""

from __future__ import annotations

from factlint.extraction.languages.en.references import DESCRIBES, ENDS_OF_NOUN_PHRASE
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_DESCRIBES = regex(DESCRIBES)
_WORD = regex(r"[\w’'-]+")
_MOST_WORDS = 9


def noun_of_description(prose: str, name: ProseSpan, stop: int) -> str | None:
    """The head noun of what is said of a name right behind it, case-folded; None where nothing is.

    `stop` is the end of the sentence.
    """
    opening = _DESCRIBES.match(prose, name.end, stop)
    if not opening:
        return None
    head: str | None = None
    position = opening.end()
    for _ in range(_MOST_WORDS):
        word = _WORD.match(prose, position, stop)
        if not word or word.group().casefold() in ENDS_OF_NOUN_PHRASE or word.group().endswith("ed"):
            break
        head = word.group() if word.group().islower() else None
        position = word.end()
        if prose[position : position + 1] != " ":
            break
        position += 1
    return head.casefold() if head else None
