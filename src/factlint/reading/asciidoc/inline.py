"""Inline markup of AsciiDoc: formatting, literals, links, cross-references, notes, attributes, escapes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from factlint.model.document import Span
from factlint.reading.prose import OBJECT, ProseBuilder
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LONGEST = 400
"""Characters of text within one kind of mark."""


def _formatted(name: str, mark: str) -> str:
    """Text between two marks, or between two of them doubled, which may stand within a word."""
    each = re.escape(mark)
    inner = rf"(?:[^{each}\\]|\\.){{1,{_LONGEST}}}?"
    return (
        rf"(?:\[[^\[\]\n]*\])?{each}{each}(?P<{name}_within>{inner}){each}{each}"
        rf"|(?:\[[^\[\]\n]*\])?(?<![\w{each}\\]){each}(?!\s)(?P<{name}>{inner})(?<!\s){each}(?![\w{each}])"
    )


_BRACKETED = rf"\[(?P<{{}}>(?:[^\[\]\\]|\\.|\[[^\[\]]*\]){{{{0,{_LONGEST}}}}})\]"
_INLINE = regex(
    rf"""(?P<line_end>[ \t]*(?:[ ]\+)?(?:\r\n?|\n)[ \t]*)
    | \\(?P<escaped>[*_`\#^~{{<\[+(:&|'"])
    | (?P<quote>["'])`(?!\s)(?P<quoted>[^`\n]{{1,{_LONGEST}}}?)(?<!\s)`(?P=quote)
    | (?P<literal>``[^`]{{1,{_LONGEST}}}``|(?<![\w`])`(?!\s)[^`]{{1,{_LONGEST}}}?(?<!\s)`(?![\w`])
      |\+\+\+.{{1,{_LONGEST}}}?\+\+\+|\$\$.{{1,{_LONGEST}}}?\$\$
      |\b(?:pass:[\w,]*|stem:\w*|latexmath:|asciimath:|kbd:|btn:|menu:[^\s\[]*|image:(?!:)[^\s\[]+|icon:[^\s\[]+)
      {_BRACKETED.format("opaque")})
    | (?<![\w+])\+(?!\s)(?P<passed>[^+\n]{{1,{_LONGEST}}}?)(?<!\s)\+(?![\w+])
    | footnote(?:ref)?:[\w-]*{_BRACKETED.format("note")}
    | (?P<nothing>\[\[[^\[\]\n]+\]\]|\banchor:[^\s\[]+\[[^\[\]]*\]
      |\(\(\((?:[^()\n]{{1,{_LONGEST}}})\)\)\)|\bindexterm:\[[^\[\]]*\])
    | (?:\(\((?P<term>[^()\n]{{1,{_LONGEST}}})\)\)|\bindexterm2:{_BRACKETED.format("indexed")})
    | <<(?P<id>[^<>,\n]{{1,{_LONGEST}}})(?:,\s?(?P<reference>[^<>]{{1,{_LONGEST}}}))?>>
    | \b(?:link:|xref:|mailto:|https?://|ftp://|irc://)[^\s\[\]<>]{{0,2000}}{_BRACKETED.format("link")}
    | \{{(?P<attribute>\w[\w-]*)\}}
    | (?P<entity>&(?:\#\d{{2,7}}|\#x[\da-fA-F]{{2,6}}|[a-zA-Z]{{2,8}});)
    | {_formatted("strong", "*")} | {_formatted("emphasis", "_")} | {_formatted("marked", "#")}
    | \^(?P<raised>[^\s^]{{1,40}})\^ | (?<!~)~(?P<lowered>[^\s~]{{1,40}})~(?!~)""",
    re.VERBOSE,
)
_WORDS = frozenset(
    "quoted term indexed reference passed raised lowered strong strong_within emphasis emphasis_within marked"
    " marked_within".split()
)
_LINK_ATTRIBUTES = regex(r",\s*[\w-]+=|\^$")
"""Behind the words of a link: what it opens in."""
_CHARACTERS = {
    "nbsp": " ", "sp": " ", "empty": "", "blank": "", "zwsp": "", "wj": "", "apos": "'", "quot": '"',
    "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|", "amp": "&", "lt": "<", "gt": ">",
    "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~", "backslash": "\\", "backtick": "`",
    "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++",
}  # fmt: skip
"""Attributes that stand for characters (AsciiDoc, "Character Replacement Attributes Reference")."""
_PLAIN = regex(r"(?!\S*://)[^*_`#^~{}<>\[\]|]*")
"""A value of an attribute that is words: neither marked nor an address."""


@dataclass(frozen=True, slots=True)
class Inline:
    """Copies text into the open block without its markup; the notes that it holds are left for after the block."""

    source: str
    builder: ProseBuilder
    attributes: Mapping[str, str]
    notes: list[Span]

    def copy(self, start: int, end: int) -> None:
        """Add `source[start:end]`; each line end becomes one newline."""
        for found in _INLINE.finditer(self.source, start, end):
            self.builder.copy(start, found.start())
            start = found.end()
            self._put(found)
        self.builder.copy(start, end)

    def _put(self, found: re.Match[str]) -> None:
        kind = next(name for name in _KINDS if found[name] is not None)
        match kind:
            case "line_end":
                self.builder.break_line(*found.span())
            case "escaped":
                self.builder.copy(*found.span(kind))
            case "literal":
                self.builder.put(OBJECT, *found.span())
            case "note":
                self.notes.append(Span(*found.span(kind)))
            case "id":
                self.builder.put(OBJECT, *found.span())
            case "link":
                self._link(found)
            case "attribute":
                self.builder.put(self._value(found[kind]), *found.span())
            case "entity":
                self.builder.put(unescape(found[kind]), *found.span())
            case _ if kind in _WORDS:
                self._words(found, kind)

    def _words(self, found: re.Match[str], kind: str) -> None:
        """Copy the words within a mark, which may hold other marks; of those passed through, as they are."""
        if kind == "quoted":
            self.builder.copy(found.start(), found.start() + 1)
        if kind == "passed":
            self.builder.copy(*found.span(kind))
        else:
            self.copy(*found.span(kind))
        if kind == "quoted":
            self.builder.copy(found.end() - 1, found.end())

    def _link(self, found: re.Match[str]) -> None:
        start, end = found.span("link")
        behind = _LINK_ATTRIBUTES.search(self.source, start, end)
        end = behind.start() if behind else end
        if self.source[start:end].strip():
            self.copy(start, end)
        else:
            self.builder.put(OBJECT, *found.span())

    def _value(self, name: str) -> str:
        """What an attribute stands for, where that is plain words."""
        if name in _CHARACTERS:
            return _CHARACTERS[name]
        value = self.attributes.get(name.lower())
        return value if value is not None and _PLAIN.fullmatch(value) else OBJECT


_KINDS = tuple(
    sorted(
        (name for name in _INLINE.groupindex if name not in ("quote", "opaque")),
        key=lambda name: (name == "id", _INLINE.groupindex[name]),
    )
)
"""The groups that say what was found; a cross-reference with words is its words."""
