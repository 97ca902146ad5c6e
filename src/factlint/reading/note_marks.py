"""Marks of notes and of numbered works behind a word: "in 1911[3]", "he left.[12][13]", "was sold[a] in", "he left.⁴"

They belong to no sentence, and a text says the same without them.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.document import Span
from factlint.values.regex import regex

_NUMBERS = r"\d{1,3}(?:[,–-] ?\d{1,3}){0,5}"
_GROUPED = r"(?:note|nb|n|fn) \d{1,2}"
"""Groups of notes as encyclopaedias name them (MediaWiki, extension Cite)."""
_WANTED = r"(?:[Cc]itation|[Cc]larification) needed|[Ww]hen\?|[Ww]ho\?"
"""What encyclopaedias put where a source is missing."""
_IN_BRACKETS = regex(
    rf"\[(?:(?:(?<=\w\w\[)|(?<=[.,;:!?)”’\"'»%>\]]\[))"
    rf"(?:{_NUMBERS}|[a-z](?=\](?!\w))|{_GROUPED}|{_WANTED})"
    r"|(?<=[\w”’)] \[)\d{1,3}(?=\][.,;:]))\]"
)
"""A place in an array stands behind one letter ("x[3]"); an interval of statistics stands apart and has two numbers
("CI [12, 18]"); a letter changed in a quotation has others behind it ("“[t]he"). A bracket begins the expression, what
stands before it comes second: so only brackets are tried."""
_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = regex(rf"[{_DIGITS}]{{1,3}}(?:[,⁻–-][{_DIGITS}]{{1,3}})?(?![\w⁺⁻⁼⁽])")
_SENTENCE_MARKS = '.,;:!?”’»"'
_YEAR = regex(r"\b(?:1[5-9]|20)\d\d$")
_WORD = regex(r"(?<![\w.,/·])[^\W\d_]{3,}$")
_AFTER_NUMBER = regex(r"\d\s*$")
_LONGEST_WORD = 30  # characters


def note_marks(source: str) -> tuple[Span, ...]:
    """The places of such marks, in order, without overlaps."""
    marks = [_with_space(source, found.start(), found.end()) for found in _IN_BRACKETS.finditer(source)]
    if not source.isascii() and (raised := tuple(_raised(source))):
        marks = sorted({*marks, *raised})
    return tuple(marks)


def _with_space(source: str, start: int, end: int) -> Span:
    """A mark with the space in front of it, if there is one."""
    return Span(start - source.startswith(" ", start - 1), end)


def is_raised_mark(before: str, text: str) -> bool:
    """Whether superscript digits behind a text are the mark of a note, and no power: not those of "5 m²" and "10⁶"."""
    if not before or _RAISED.fullmatch(text) is None:
        return False
    if before[-1] in _SENTENCE_MARKS or _YEAR.search(before):
        return True
    word = _WORD.search(before)
    return word is not None and _AFTER_NUMBER.search(before, 0, word.start()) is None


def _raised(source: str) -> Iterator[Span]:
    for found in _RAISED.finditer(source):
        if is_raised_mark(source[max(0, found.start() - _LONGEST_WORD) : found.start()], found[0]):
            yield Span(*found.span())
