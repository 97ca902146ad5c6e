"""Comments addressed to factlint: `factlint: ignore facts/contradicted until 2027-01-01 -- why`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factlint.model.directive import Directive
from factlint.model.document import Span
from factlint.values.dataclass import replace
from factlint.values.edtf import EdtfError, parse
from factlint.values.nearest import did_you_mean
from factlint.values.regex import regex

_ADDRESSED = regex(
    r"\s*factlint(?:\s*(?P<colon>:)\s*|[\s-](?=(?:ignore|disable|enable|off|skip)\b))", re.IGNORECASE
)
"""Without a colon it is another linter's way to write it, which would suppress nothing and say nothing."""
_REASON = regex(r"(?:^|\s)(?:--|—)(?:\s|$)")
_RULE = regex(r"[a-z][a-z0-9-]*(?:/[a-z0-9-]+)?")
_VERBS = ("ignore", "ignore-file")
_OF_OTHER_LINTERS = ("disable", "enable", "off", "skip", "noqa", "ignore-", "suppress")
"""How their directives begin; `ignore-next-line` is nearer to `ignore-file` in letters than in meaning."""


class DirectiveCollector:
    """Gives each directive the block that it applies to, as a reader walks through the blocks."""

    def __init__(self) -> None:
        self._waiting: list[Directive] = []
        self._scoped: list[Directive] = []

    def before_block(self, directives: Iterable[Directive]) -> None:
        """Add directives between blocks: they apply to the next one."""
        self._waiting.extend(directives)

    def within_block(self, directives: Iterable[Directive], block: Span) -> None:
        """Add directives inside a block: they apply to it."""
        self._scoped.extend(_scoped(directive, block) for directive in directives)

    def scoped(self, directives: Iterable[Directive]) -> None:
        """Add directives that already have their scope."""
        self._scoped.extend(directives)

    def block_begins(self, block: Span) -> None:
        """Note where the next block begins and ends, including nested blocks."""
        if self._waiting:
            self.within_block(self.take_waiting(), block)

    def take_waiting(self) -> list[Directive]:
        """Remove and return those whose block has not begun yet, for `before_block` or `within_block`."""
        waiting, self._waiting = self._waiting, []
        return waiting

    def collected(self) -> tuple[Directive, ...]:
        """All directives in the order of the source."""
        return tuple(sorted(self._scoped + self._waiting, key=lambda directive: directive.span))


def _scoped(directive: Directive, block: Span) -> Directive:
    return directive if directive.scope is None else replace(directive, scope=block)


class _MisreadError(ValueError):
    """A directive that cannot be understood; the message says what to write."""


def html_directives(text: str, start: int, end: int) -> Iterator[Directive]:
    """The directives in the HTML comments of `text[start:end]`, not yet scoped."""
    return comment_directives(text, start, end, "<!--", "-->")


def comment_directives(text: str, start: int, end: int, opening: str, closing: str) -> Iterator[Directive]:
    """The directives in comments with these delimiters; a comment that never ends contains none.

    It does without a regex, which would search for the end of each unclosed comment again.
    """
    while (start := text.find(opening, start, end)) >= 0:
        words_end = text.find(closing, start + len(opening), end)
        if words_end < 0:
            return
        place = Span(start, words_end + len(closing))
        if directive := parse_directive(text[start + len(opening) : words_end], place):
            yield directive
        start = place.end


def parse_directive(comment: str, span: Span) -> Directive | None:
    """The directive in a comment's text without delimiters; None if it is not for factlint.

    `ignore` gets an empty scope after the comment, which the reader extends to the block that it finds there.
    """
    addressed = _ADDRESSED.match(comment)
    if addressed is None:
        return None
    command, *reasons = _REASON.split(comment[addressed.end() :], maxsplit=1)
    reason = " ".join(reasons[0].split()) if reasons else ""
    verb, *words = command.replace(",", " ").split() or [""]
    scope = None if verb == "ignore-file" else Span(span.end, span.end)
    try:
        _check_verb(verb, has_colon=addressed["colon"] is not None)
        until = _take_until(words)
        rules = tuple(_rule(word) for word in words)
    except (_MisreadError, EdtfError) as problem:
        return Directive(span, scope=scope, problem=str(problem))
    return Directive(span, rules, scope, until, reason or None)


def _check_verb(verb: str, *, has_colon: bool) -> None:
    if not has_colon:
        raise _MisreadError('a directive begins with "factlint:", as in factlint: ignore facts')
    if verb not in _VERBS:
        raise _MisreadError(f'"{verb}" is not a directive{_verb_hint(verb)}')


def _verb_hint(verb: str) -> str:
    """What to write for a word of other linters ("disable", "ignore-next-line"), or the nearest directive."""
    if verb.startswith(_OF_OTHER_LINTERS):
        return "; write ignore for the next block, ignore-file for the whole file"
    return did_you_mean(verb, _VERBS) or f"; write {' or '.join(_VERBS)}"


def _take_until(words: list[str]) -> int | None:
    """Remove `until DATE` from the end of the words; returns the first day of that date."""
    if "until" not in words:
        return None
    at = words.index("until")
    date = words[at + 1 :]
    del words[at:]
    if len(date) != 1:
        raise _MisreadError('after "until" stands one date, as in until 2027-01-01')
    first = parse(date[0]).days.low
    if first is None:
        raise _MisreadError(f'"{date[0]}" has no first day; write a date, as in 2027-01-01')
    return int(first)


def _rule(word: str) -> str:
    if not _RULE.fullmatch(word):
        raise _MisreadError(
            f'"{word}" is not the id of a check; write a family or family/name, then -- and the reason'
        )
    return word
