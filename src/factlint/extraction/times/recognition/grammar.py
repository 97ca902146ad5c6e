"""The compiled grammar: one automaton finds the longest expressions, the matching rule gives the fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache

import re2

from factlint.extraction.automata import Automaton, automaton_options
from factlint.extraction.languages.time_language import Rule
from factlint.extraction.times.recognition.factored import factored
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.typed import Any

_SLOT = regex(r"<([a-z]+)>")
_MEMORY = 64 << 20
"""Bytes that the automaton may use for its states before they are rebuilt."""


_KEPT = 1 << 12
"""Expressions whose fit is cached: a text repeats most of its years and durations."""

_TAILS = ("of", "stop", "aside", "ofmonth", "ofday")
"""The slots of words that must follow an expression."""

_APOSTROPHE_YEAR = r"\B'(?:\d\d\b|\d0'?s\b)"
"""The only expression that does not begin with a letter or digit."""


@dataclass(frozen=True, slots=True)
class Match:
    """A match of a rule: `folded[start:end]` without its context, with the words of each slot."""

    start: int
    end: int
    scanned_end: int
    """The end including the words that must follow and are not part of the expression."""
    fit: _Fit

    @property
    def rule(self) -> Rule:
        return self.fit.rule

    @property
    def fields(self) -> Mapping[str, str]:
        return self.fit.fields

    def moved(self, by: int) -> Match:
        """The same match moved by a number of characters."""
        return Match(self.start + by, self.end + by, self.scanned_end + by, self.fit)

    def span(self, slot: str) -> tuple[int, int]:
        """Start and end of a slot in the folded text."""
        low, high = self.fit.spans[slot]
        return self.start + low, self.start + high


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a rule matches some words, at any position; offsets are relative to their start."""

    rule: Rule
    fields: Mapping[str, str]
    spans: Mapping[str, tuple[int, int]]
    end: int
    """Without the required context."""
    others: tuple[int, ...] = ()
    """The later rules that match the same words."""


class Grammar:
    """Compiled rules, in the order in which they are tried."""

    def __init__(self, rules: Sequence[Rule], slots: Mapping[str, str]) -> None:
        self._rules, self._slots = rules, slots
        patterns = [rule.pattern for rule in rules]
        filled = {slot: f"(?:{gaps(words)})" for slot, words in slots.items()}
        every = _filled(factored(patterns, _sizes(slots)), filled)
        scanned = rf"(?:\b(?:{every})|{_APOSTROPHE_YEAR})"
        self._scanner = Automaton(scanned.encode(), automaton_options(_MEMORY, longest_match=True))
        self._fitting = re2.Set.FullMatchSet(automaton_options(_MEMORY, captures=True))
        for pattern in patterns:
            self._fitting.Add(_filled(pattern, filled).encode())
        self._fitting.Compile()
        self._capturing: dict[int, tuple[Any, tuple[tuple[str, int], ...]]] = {}
        self._fit = lru_cache(maxsize=_KEPT)(self._first_fit)

    def search(self, folded: bytes, start: int) -> Match | None:
        """The longest expression at the first position from `start` on that has one."""
        found = self._scanner.search(folded, start)
        return None if found is None else self._match(folded, *found)

    def other(self, folded: bytes, match: Match) -> Match | None:
        """The same words by the next rule that matches them."""
        if not match.fit.others:
            return None
        start, end = match.start, match.scanned_end
        return _placed(start, end, self._by_rule(folded[start:end], match.fit.others))

    def shorter(self, folded: bytes, match: Match) -> Match | None:
        """The longest expression with the start of a match that ends at least a word before it."""
        end = match.scanned_end
        while (end := _last_gap(folded, match.start, end)) > match.start:
            found = self._scanner.match(folded, match.start, end)
            if found is not None:
                return self._match(folded, *found)
        return None

    def _match(self, folded: bytes, start: int, end: int) -> Match:
        return _placed(start, end, self._fit(folded[start:end]))

    def _first_fit(self, words: bytes) -> _Fit:
        return self._by_rule(words, tuple(sorted(self._fitting.Match(words))))

    def _by_rule(self, words: bytes, fitting: tuple[int, ...]) -> _Fit:
        index = fitting[0]
        rule = self._rules[index]
        if index not in self._capturing:
            pattern = _capturing(rule.pattern, self._slots)
            capturing = re2.compile(pattern.encode(), automaton_options(_MEMORY, captures=True))
            slots = tuple((slot.decode(), number) for slot, number in capturing.groupindex.items())
            self._capturing[index] = capturing, slots
        capturing, slots = self._capturing[index]
        found = capturing.fullmatch(words)
        fields, spans = {}, {}
        for name, number in slots:
            low, high = found.span(number)
            if low >= 0:
                fields[name] = words[low:high].decode("latin-1")
                spans[name] = low, high
        end = min((spans[slot][0] for slot in _TAILS if slot in spans), default=len(words))
        return _Fit(rule, fields, spans, end, fitting[1:])


def _placed(start: int, end: int, fit: _Fit) -> Match:
    return Match(start, start + fit.end, end, fit)


def _sizes(slots: Mapping[str, str]) -> Callable[[str], int]:
    """The length of a part of a pattern with its slots filled in."""
    lengths = {slot: len(pattern) for slot, pattern in slots.items()}

    @cache
    def size(part: str) -> int:
        return len(part) + sum(lengths[slot] for slot in _SLOT.findall(part))

    return size


def _last_gap(folded: bytes, start: int, end: int) -> int:
    """The last white space, comma, hyphen or apostrophe in a range; `start` if there is none."""
    return (
        start + max(folded[start : end - 1].rfind(gap) for gap in (b" ", b"\n", b"-", b",", b"'"))
        if end > start
        else start
    )


def _filled(pattern: str, slots: Mapping[str, str]) -> str:
    """The regular expression of a pattern with its slots filled in, without captures."""
    return _SLOT.sub(lambda found: slots[found[1]], _ungrouped(pattern))


def _capturing(pattern: str, slots: Mapping[str, str]) -> str:
    """The regular expression of a rule's pattern; a slot's second occurrence is captured as `slot2`."""
    seen: Counter[str] = Counter()

    def slot(found: re.Match[str]) -> str:
        name = found[1]
        seen[name] += 1
        return f"(?P<{name}{seen[name] if seen[name] > 1 else ''}>{gaps(slots[name])})"

    return _SLOT.sub(slot, _ungrouped(pattern))


def _ungrouped(pattern: str) -> str:
    return gaps(pattern.replace("(", "(?:"))


def gaps(pattern: str) -> str:
    """A pattern with its gaps in regular-expression syntax."""
    return pattern.replace(" ", r"(?:[ \n\t]+)").replace("_", r"(?:[ \n\t]*[ \n\t-][ \n\t]*)")
