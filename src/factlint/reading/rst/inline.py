"""Inline markup of reStructuredText: emphasis, literals, roles, references, escapes."""

from __future__ import annotations

import re

from factlint.reading.prose import OBJECT, ProseBuilder
from factlint.values.regex import regex

_ENDS = r"""(?=\s|\Z|['")\]}>\-/\\:.,;!?]|[^\x00-\x7f\w])"""
"""What may follow the end of inline markup (docutils, "Inline Markup", rule 7)."""
_AFTER_PHRASE = rf"(?:__?|:[\w.+:-]+:)?{_ENDS}"
_INLINE = regex(
    rf"""(?P<line_end>[ \t]*(?:\r\n?|\n)[ \t]*)
    | \\(?:(?P<nothing>\s)|(?P<escaped>\S))
    | (?<![\w`])``(?P<literal>(?:[^`]|`(?!`))+)``{_ENDS}
    | (?P<role>:[\w.+:-]+:)?(?<![\w`])_?`(?!\s)(?P<phrase>[^`]+(?:`(?!{_AFTER_PHRASE})[^`]+){{0,2}})`
      (?P<suffix>__?|:[\w.+:-]+:)?{_ENDS}
    | (?<![\w*])\*\*(?!\s)(?P<strong>[^*]+)(?<!\s)\*\*{_ENDS}
    | (?<![\w*])\*(?!\s)(?P<emphasis>[^*]+)(?<!\s)\*{_ENDS}
    | (?<![\w|])\|(?!\s)(?P<substitution>[^|]+)(?<!\s)\|(?:__?)?{_ENDS}
    | [ ]?\[(?P<footnote>\d+|\#\w*|\*|[A-Za-z][\w.-]*)\]_{_ENDS}
    | (?<=[^\W_])(?P<reference>__?){_ENDS}""",
    re.VERBOSE,
)
_LINE_END = regex(r"[ \t]*(?:\r\n?|\n)[ \t]*")
_LONGEST_NAME = 80  # characters to look back
_WITH_TARGET = regex(r"(?P<words>.*?)\s*<[^<>]*>", re.DOTALL)

_WORDY_ROLES = frozenset(
    "abbr any dfn doc emphasis guilabel menuselection numref ref strong sub subscript sup superscript term title"
    " title-reference".split()
)
"""Roles whose text is words; that of all others is some kind of code."""


def copy_inline(source: str, builder: ProseBuilder, start: int, end: int) -> None:
    """Add `source[start:end]` to the open block without its markup; each line end becomes one newline."""
    for found in _INLINE.finditer(source, start, end):
        if found["reference"] and _is_private(source, found.start()):
            continue
        builder.copy(start, found.start())
        start = found.end()
        match found.lastgroup if found["phrase"] is None else "phrase":
            case "line_end":
                builder.break_line(found.start(), start)
            case "literal" | "substitution":
                builder.put(OBJECT, found.start(), start)
            case "escaped" | "strong" | "emphasis" as group:
                _copy_lines(source, builder, *found.span(group))
            case "phrase":
                _copy_phrase(source, builder, found)
    builder.copy(start, end)


def _is_private(source: str, at: int) -> bool:
    """Whether the word before an underscore also begins with one, as in __init__: it is then no reference."""
    begin = at
    while begin > max(0, at - _LONGEST_NAME) and (source[begin - 1].isalnum() or source[begin - 1] == "_"):
        begin -= 1
    return source[begin] == "_"


def _copy_phrase(source: str, builder: ProseBuilder, found: re.Match[str]) -> None:
    """Copy interpreted text or a reference: its words, without the target after them."""
    role = (found["role"] or found["suffix"] or "").strip(":_").rpartition(":")[2]
    start, end = found.span("phrase")
    if target := _WITH_TARGET.fullmatch(source, start, end):
        end = target.end("words")
    if start == end or (role and role not in _WORDY_ROLES):
        builder.put(OBJECT, found.start(), found.end())
    else:
        _copy_lines(source, builder, start, end)


def _copy_lines(source: str, builder: ProseBuilder, start: int, end: int) -> None:
    """Copy words within markup: there is no further markup in them, but there may be line ends."""
    for line_end in _LINE_END.finditer(source, start, end):
        builder.copy(start, line_end.start())
        start = line_end.end()
        builder.break_line(line_end.start(), start)
    builder.copy(start, end)
