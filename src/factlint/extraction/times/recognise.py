"""The first layer: every expression of time in a text, as an open value. Nothing is guessed here."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.build import BUILDERS
from factlint.extraction.times.fields import Fields, tables
from factlint.extraction.times.grammar import Grammar, Match
from factlint.extraction.times.guards import Guards
from factlint.extraction.times.open_values import Open


class Recogniser:
    """The grammar, guards and words of one language."""

    def __init__(self, language: TimeLanguage) -> None:
        self._grammar = Grammar(language)
        self._guards = Guards(language.guards, [rule.name for rule in language.rules])
        self._values = tables(language.values)

    def expressions(self, prose: str, folded: bytes) -> Iterator[Open]:
        """The expressions in reading order; none overlaps another."""
        text = folded.decode("latin-1")
        position = 0
        while (match := self._grammar.search(folded, position)) is not None:
            start = match.start
            while match is not None and not self._is_time(match, prose, text):
                match = self._grammar.other(folded, match) or self._grammar.shorter(folded, match)
            if match is None:
                position = _after_word(text, start)
            else:
                position = match.end
                yield from BUILDERS[match.rule.kind](Fields(match, self._values))

    def _is_time(self, match: Match, prose: str, text: str) -> bool:
        inside_word = _is_letter(prose, match.start - 1) or _is_letter(prose, match.end)
        return not inside_word and not self._guards.veto(match.rule.name, prose, text, match.start, match.end)


def _is_letter(prose: str, index: int) -> bool:
    """Whether a letter that the folded text cannot hold stands here: the automaton takes "María" for "Mar"."""
    return 0 <= index < len(prose) and not prose[index].isascii() and prose[index].isalpha()


def _after_word(text: str, start: int) -> int:
    """Where the search goes on after a veto: behind the first word of what was found."""
    end = start + 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return end
