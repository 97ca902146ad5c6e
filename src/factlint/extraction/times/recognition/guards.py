"""Vetoes: matches that are no times, by the words around them and by their capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from factlint.extraction.languages.time_language import Guard
from factlint.extraction.shapes import Shapes
from factlint.extraction.times.recognition.fold import BLOCK_BREAK
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_NAME_BEFORE = regex(r"\b[A-Z](?:[a-z]*(?:['’]s?)?|[a-z]{0,3}[.])[ \n]$")
_WORD_BEFORE = regex(r"(?<![^\W\d_])([^\W\d_])(?:[^\W\d_]*|(?<=[A-Z])[a-z]?[.])[ \n]$")
_NAME = regex(r"['’]?[ \n][A-Z](?:[a-z]|['’][A-Z])")
_BEFORE = 40
"""Characters before an expression that a guard may examine."""
_KEPT = 1 << 12
"""Expressions whose possible guards are cached: a text repeats most of its years."""
_BEHIND = 200
"""Characters after an expression that suffice to decide whether a guard may apply."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A guard with its patterns; None for conditions that it lacks."""

    guard: Guard
    matched: re.Pattern[str] | None
    before: re.Pattern[str] | None
    unless_before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class GuardedText:
    """A text and its folded form."""

    prose: str
    folded: str
    encoded: bytes
    """Folded, as automata take it."""

    def before(self, start: int) -> slice:
        """The range that a guard may examine before an expression."""
        return slice(max(0, start - _BEFORE), start)


class Guards:
    """The guards of one language, compiled, by the rule that they apply to."""

    def __init__(self, guards: Iterable[Guard]) -> None:
        self._guards = [_compile(guard) for guard in guards]
        self._watch = cache(self._watch_of)
        self._suited = lru_cache(maxsize=_KEPT)(self._suited_to)

    def veto(self, rule: str, text: GuardedText, start: int, end: int) -> bool:
        """Whether the expression `prose[start:end]`, found by a rule, is no time."""
        suited = self._suited(rule, text.prose[start:end], text.folded[start:end])
        if suited.is_empty:
            return False
        possible = self._watch(rule).possible(suited, text, start, end)
        return any(_holds(one, text, start, end) for one in possible)

    def _watch_of(self, rule: str) -> _Watch:
        return _Watch([one for one in self._guards if not one.guard.rules or rule in one.guard.rules])

    def _suited_to(self, rule: str, said: str, words: str) -> _Suited:
        return self._watch(rule).suited(said, words)


@dataclass(frozen=True, slots=True)
class _Suited:
    """The guards of one rule that may apply to some words, at any position."""

    others: tuple[_Compiled, ...]
    behind: tuple[_Compiled, ...]
    in_front: tuple[_Compiled, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.others or self.behind or self.in_front)


class _Watch:
    """The guards of one rule. For most expressions, one search before and one after exclude all of them."""

    def __init__(self, guards: Sequence[_Compiled]) -> None:
        self._behind = [one for one in guards if one.guard.after]
        self._ends = Shapes((one.guard.after for one in self._behind), written="^(?:{})".format)
        self._in_front = [one for one in guards if one.guard.before and not one.guard.after]
        self._fronts = Shapes((one.guard.before for one in self._in_front), written=str)
        self._others = [one for one in guards if not (one.guard.before or one.guard.after)]

    def suited(self, said: str, words: str) -> _Suited:
        """The guards that may apply to an expression by its own words, as written and folded."""
        kinds = (self._others, self._behind, self._in_front)
        return _Suited(*(tuple(one for one in kind if _suits(one, said, words)) for kind in kinds))

    def possible(self, suited: _Suited, text: GuardedText, start: int, end: int) -> Iterator[_Compiled]:
        """The suited guards that may apply by the words before and after the expression."""
        yield from suited.others
        if suited.behind and (ends := self._ends.possible_in(text.encoded[end : end + _BEHIND])):
            yield from (one for one in suited.behind if one.guard.after in ends)
        if suited.in_front and (fronts := self._fronts.possible_in(text.encoded[text.before(start)])):
            yield from (one for one in suited.in_front if one.guard.before in fronts)


def _case(word: str) -> str:
    return "lower" if word.islower() else "capital"


def _compile(guard: Guard) -> _Compiled:
    def maybe(pattern: str) -> re.Pattern[str] | None:
        return regex(pattern) if pattern else None

    return _Compiled(
        guard,
        maybe(guard.matched.replace(" ", r"\s+")),
        maybe(guard.before),
        maybe(guard.unless_before),
        maybe(guard.after),
        maybe(guard.unless_after),
    )


def _holds(one: _Compiled, text: GuardedText, start: int, end: int) -> bool:
    """Whether all conditions of a guard about the words around an expression hold."""
    prose, folded, before = text.prose, text.folded, text.folded[text.before(start)]
    if one.after and not one.after.match(folded, end):
        return False
    if one.before and not one.before.search(before):
        return False
    if one.unless_before and _leads_up(one.unless_before, before):
        return False
    if one.unless_after and one.unless_after.match(folded, end):
        return False
    if one.guard.after_name and not _follows_name(prose, folded, start):
        return False
    if one.guard.word_before and one.guard.word_before != _case_before(prose, start):
        return False
    if not one.guard.before_name:
        return True
    return folded[end : end + 1] != BLOCK_BREAK and _NAME.match(prose, end) is not None


def _leads_up(words: re.Pattern[str], before: str) -> bool:
    """Whether words occur in a text; a search from its last word on, where most are, is cheaper."""
    last = before.rfind(" ", 0, -1)
    return (last > 0 and words.search(before, last) is not None) or words.search(before) is not None


def _follows_name(prose: str, folded: str, start: int) -> bool:
    """Whether a capitalised word of the same block precedes an expression that is no small-letter word."""
    if prose[start].islower() or folded[start - 1 : start] == BLOCK_BREAK:
        return False
    return _NAME_BEFORE.search(prose, max(0, start - _BEFORE), start) is not None


def _case_before(prose: str, start: int) -> str:
    """The case of the first letter of the word one gap before; empty if there is none."""
    word = _WORD_BEFORE.search(prose, max(0, start - _BEFORE), start)
    return _case(word[1]) if word else ""


def _suits(one: _Compiled, said: str, words: str) -> bool:
    """Whether all conditions of a guard about the words of an expression hold."""
    guard = one.guard
    if guard.titled and not said.istitle():
        return False
    if guard.capitalised and not said[0].isupper():
        return False
    if guard.in_lower_case and not said.islower():
        return False
    if guard.last_word and guard.last_word != _case(said.rsplit(maxsplit=1)[-1]):
        return False
    return one.matched is None or one.matched.fullmatch(words) is not None
