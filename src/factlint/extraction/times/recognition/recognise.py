"""The first layer: every expression of time in a text, as an open value, without guesses."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.automata import encoded
from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.builders.expressions import BUILDERS
from factlint.extraction.times.open_values import Open
from factlint.extraction.times.recognition.fields import Fields, Tables
from factlint.extraction.times.recognition.grammar import Match
from factlint.extraction.times.recognition.guards import GuardedText, Guards
from factlint.extraction.times.recognition.within_reach import Grammars

_MOST_KEPT = 1 << 12
"""Cached expressions; a text repeats most of its years and durations."""


class Recogniser:
    """The grammar, guards and words of one language."""

    def __init__(self, language: TimeLanguage) -> None:
        self._grammars = Grammars(language)
        self._guards = Guards(language.guards)
        self._values = Tables(language.values)
        self._kept: dict[tuple[str, bytes], tuple[Open, ...]] = {}

    def expressions(self, prose: str, folded: bytes) -> Iterator[Open]:
        """The expressions in reading order; none overlaps another."""
        text, grammar = _guarded(prose, folded), self._grammars.for_text(folded)
        position = 0
        while (match := grammar.search(folded, position)) is not None:
            start = match.start
            while match is not None and not self._is_time(match, text):
                match = grammar.other(folded, match) or grammar.shorter(folded, match)
            if match is None:
                position = _after_word(text.folded, start)
            else:
                position = match.end
                yield from self._built(match, folded)

    def _built(self, match: Match, folded: bytes) -> Iterator[Open]:
        """The expressions of a match; their positions within its words are cached for the next occurrence."""
        words = match.rule.pattern, folded[match.start : match.scanned_end]
        if words not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            fields = Fields(match.moved(-match.start), self._values)
            self._kept[words] = tuple(BUILDERS[match.rule.kind](fields))
        return (found.moved(match.start) for found in self._kept[words])

    def _is_time(self, match: Match, text: GuardedText) -> bool:
        return not _is_in_word(text.prose, match.start, match.end) and not self._guards.veto(
            match.rule.name, text, match.start, match.end
        )


def _guarded(prose: str, folded: bytes) -> GuardedText:
    text = folded.decode("latin-1")
    return GuardedText(prose, text, encoded(text))


def _is_in_word(prose: str, start: int, end: int) -> bool:
    """Whether a letter lost in folding is adjacent: the automaton takes "María" for "Mar"."""
    beside = prose[start - 1 : start] + prose[end : end + 1]
    return not beside.isascii() and any(letter.isalpha() and not letter.isascii() for letter in beside)


def _after_word(text: str, start: int) -> int:
    """Where the search continues after a veto: after the first word of the match."""
    end = start + 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return end
