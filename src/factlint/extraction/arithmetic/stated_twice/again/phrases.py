"""The noun phrases of a clause: what an amount measures, its owner, and the topic of a text."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.stated_twice import again as words_of
from factlint.extraction.languages.en.function_words import THE
from factlint.extraction.quantities.nouns import stem_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_WORD, _CALLED = regex(words_of.WORD), regex(words_of.CALLED)
POSSESSIVE = ("'s", "’s")
_WORDS = 4
"""The most words of a noun phrase."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its head in the singular, its modifiers, and its determiner."""

    head: str
    modifiers: frozenset[str]
    opener: str
    start: int

    @property
    def is_known(self) -> bool:
        return self.opener in words_of.KNOWN or self.opener.endswith(POSSESSIVE)


def phrase_of(said: str, start: int) -> Phrase | None:
    """The noun phrase at the start of a stretch of text: "the old organ in the aisle"."""
    article, *others = said.split()
    name: list[str] = []
    for word in others[: _WORDS + 1]:
        if word in words_of.OPENERS or word in words_of.COMMON or word in words_of.PLACING:
            break
        name.append(word)
    if not name:
        return None
    return Phrase(stem_of(name[-1]), frozenset(name[:-1]) - words_of.NEUTRAL, article, start)


def topic_of(words: str, start: int, end: int) -> tuple[Phrase, ...]:
    """The topic that the first sentence of a text gives: a pier, for "Orm Pier is a wooden pier in Orm"."""
    found = _CALLED.match(words, start, end)
    if found is None:
        return ()
    phrase = phrase_of(f"{THE} {found['phrase']}", found.start("phrase"))
    name = found["name"]
    return tuple(
        one for one in (phrase, phrase_of(f"{THE} {name}", start) if name else None) if one is not None
    )


def phrase_before(words: str, end: int, begin: int) -> Phrase | None:
    """The noun phrase that ends at a position."""
    name: list[str] = []
    while len(name) <= _WORDS:
        found = _WORD.search(words, begin, end)
        word = found["word"] if found else ""
        if found is None or word in words_of.OPENERS or word.endswith(POSSESSIVE):
            return _made(name, word, end) if name else None
        if word in words_of.NO_NOUN:
            return None
        name.append(word)
        if found.start() == begin or words[found.start() - 1] != " ":
            return _made(name, "", found.start())
        end = found.start() - 1
    return None


def _made(name: list[str], opener: str, start: int) -> Phrase:
    head, *modifiers = name
    return Phrase(stem_of(head), frozenset(modifiers) - words_of.NEUTRAL, opener, start)
