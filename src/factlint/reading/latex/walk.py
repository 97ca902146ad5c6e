"""The walk through the body of a LaTeX document: paragraphs, headings, lists, captions, tables, notes."""

from __future__ import annotations

import re
from unicodedata import normalize

from factlint.model.directive import Directive
from factlint.model.document import BlockKind, Span
from factlint.reading.directives import DirectiveCollector, parse_directive
from factlint.reading.latex import commands
from factlint.reading.latex.groups import Groups
from factlint.reading.latex.tokens import KINDS, TOKEN
from factlint.reading.prose import OBJECT, ProseBuilder
from factlint.values.regex import regex

_NUMBER = regex(r"\s*(?P<figures>-?\d[\d.,]*)(?P<percent>\\%)?\s*")
"""A formula that is a number as it stands in texts."""
_MOST_ARGUMENTS = 9
_DEEPEST = 3
"""Notes within notes."""


class Walk:
    """Copies the words of stretches of the source, block by block."""

    def __init__(self, source: str, builder: ProseBuilder, groups: Groups) -> None:
        self.directives = DirectiveCollector()
        self._source = source
        self._builder = builder
        self._groups = groups
        self._environments: list[str] = []
        self._closers: set[int] = set()
        """Braces that end a block: of a heading or caption."""
        self._table, self._tables, self._row, self._column = -1, 0, 0, 0
        self._notes: list[Span] = []
        self._depth = 0
        self._inside: list[Directive] = []
        self._begin, self._length = 0, 0
        self._is_item = False
        self._next_ends: dict[str, int] = {}
        """The end of an environment → where it stands next."""

    def title(self, place: Span) -> None:
        """Add the title of the document."""
        self._open(BlockKind.TITLE, place.start)
        self.read(place.start, place.end)
        self.end_block(place.end)

    def date(self, place: Span) -> None:
        """Add the line with the date below the title."""
        self._open(BlockKind.PARAGRAPH, place.start)
        self.read(place.start, place.end)
        self.end_block(place.end)

    def read(self, start: int, end: int) -> None:
        """Add the words of `source[start:end]`."""
        while found := TOKEN.search(self._source, start, end):
            self._words(start, found.start())
            start = max(found.end(), self._put(found, end))
        self._words(start, end)

    def end_block(self, at: int) -> None:
        """End the open block, and write its notes behind it."""
        self._builder.close()
        place = Span(self._begin, at)
        if self._builder.length > self._length:
            self.directives.within_block([*self.directives.take_waiting(), *self._inside], place)
        else:
            self.directives.before_block(self._inside)
        self._inside = []
        self._length = self._builder.length
        notes, self._notes = self._notes, []
        if self._depth < _DEEPEST:
            self._depth += 1
            for note in notes:
                self._open(BlockKind.PARAGRAPH, note.start)
                self.read(note.start, note.end)
                self.end_block(note.end)
            self._depth -= 1

    def _open(self, kind: BlockKind, at: int, *, level: int = 0) -> None:
        self._begin, self._length = at, self._builder.length
        self._builder.open(kind, level=level)

    def _words(self, start: int, end: int) -> None:
        if start < end:
            self._ensure_open(start)
            self._builder.copy(start, end)

    def _show(self, text: str, found: re.Match[str]) -> None:
        self._ensure_open(found.start())
        self._builder.put(text, *found.span())

    def _ensure_open(self, at: int) -> None:
        """Begin the block that words here belong to, if none is open."""
        if self._builder.is_open:
            return
        self._begin, self._length = at, self._builder.length
        if self._table >= 0:
            self._builder.open(BlockKind.TABLE_CELL, table=self._table, row=self._row, column=self._column)
            return
        depth = sum(name in commands.LISTS for name in self._environments)
        is_quotation = any(name in commands.QUOTATIONS for name in self._environments)
        is_item, self._is_item = self._is_item, False
        kind = BlockKind.QUOTATION if is_quotation else BlockKind.PARAGRAPH
        self._builder.open(BlockKind.LIST_ITEM if is_item and depth else kind, level=depth)

    def _put(self, found: re.Match[str], end: int) -> int:
        """Add what a token shows; returns where the text goes on, 0 for behind the token."""
        match next(name for name in KINDS if found[name] is not None):
            case "comment":
                if directive := parse_directive(found[0].lstrip("%"), Span(*found.span())):
                    self._inside.append(directive)
            case "blank":
                self._paragraph_ends(found.start())
            case "line_end":
                if self._builder.has_begun:
                    self._builder.break_line(*found.span())
            case "edge":
                return self._edge(found, end)
            case "row":
                self._line_ends(found)
            case "accent":
                self._accented(found)
            case "command":
                return self._command(found)
            case "sign":
                self._show(commands.SIGNS.get(found["sign"], OBJECT), found)
            case "inline" | "formula" as kind:
                self._formula(found, kind)
            case "display" | "wide" | "verb":
                self._show(OBJECT, found)
            case "ligature":
                self._show(commands.LIGATURES[found[0]], found)
            case "cell":
                self._next_cell(found.start())
            case "brace" if found.start() in self._closers:
                self.end_block(found.start())
        return 0

    def _paragraph_ends(self, at: int) -> None:
        if self._table < 0:
            self.end_block(at)

    def _line_ends(self, found: re.Match[str]) -> None:
        if self._table >= 0:
            self.end_block(found.start())
            self._row, self._column = self._row + 1, 0
        elif self._builder.has_begun:
            self._builder.break_line(*found.span())

    def _next_cell(self, at: int) -> None:
        if self._table >= 0:
            self.end_block(at)
            self._column += 1

    def _accented(self, found: re.Match[str]) -> None:
        letter = found["braced"] or found["letter"]
        self._show(normalize("NFC", letter + commands.ACCENTS[found["accent"]]), found)

    def _formula(self, found: re.Match[str], kind: str) -> None:
        if number := _NUMBER.fullmatch(found[kind]):
            start = found.start(kind)
            self._words(start + number.start("figures"), start + number.end("figures"))
            if number["percent"]:
                self._builder.put("%", start + number.start("percent"), start + number.end("percent"))
        else:
            self._show(OBJECT, found)

    def _edge(self, found: re.Match[str], end: int) -> int:
        """Begin or end an environment."""
        name = found["name"]
        if found["edge"] == "end":
            if name in commands.TABLES and self._table >= 0:
                self.end_block(found.start())
                self._table = -1
            elif name not in commands.FORMULAS:
                self.end_block(found.start())
            if name in self._environments:
                while self._environments.pop() != name:
                    pass
            return 0
        is_inner_table = name in commands.TABLES and self._table >= 0
        if name in commands.FORMULAS or name in commands.NOT_PROSE or is_inner_table:
            after = self._end_of(name, found.end(), end)
            if name in commands.FORMULAS and self._builder.has_begun:
                self._builder.put(OBJECT, found.start(), after)
            elif name in commands.NOT_PROSE:
                self._paragraph_ends(found.start())
            return after
        self.end_block(found.start())
        self._environments.append(name)
        if name in commands.TABLES:
            self._table, self._row, self._column = self._tables, 0, 0
            self._tables += 1
        most = commands.TABLES.get(name, 0 if name in commands.PLAIN else _MOST_ARGUMENTS)
        arguments, after = self._groups.arguments(found.end(), most)
        return arguments[-1].end + 1 if arguments else after

    def _end_of(self, name: str, start: int, end: int) -> int:
        """Where an environment ends whose content is not read; its beginning if it does not."""
        mark = f"\\end{{{name}}}"
        if self._next_ends.get(mark, start) < start:
            del self._next_ends[mark]
        if mark not in self._next_ends:
            close = self._source.find(mark, start)
            self._next_ends[mark] = close if close >= 0 else len(self._source)
        close = self._next_ends[mark]
        return close + len(mark) if close < end else start

    def _command(self, found: re.Match[str]) -> int:
        name, at = found["command"], found.end()
        if name in commands.CHARACTERS:
            return self._character(found)
        if name in commands.SHOWN or name == "enquote":
            return self._groups.options_end(at)
        if name in commands.BREAKS:
            return self._break(name, found)
        if name == "item":
            return self._item(found)
        if name in commands.HEADINGS or name == "caption":
            return self._titled(name, found)
        if name in commands.NOTES:
            arguments, after = self._groups.arguments(at, 1)
            self._notes.extend(arguments)
            return arguments[0].end + 1 if arguments else after
        if name in commands.SHOWN_LAST:
            before, after = self._groups.arguments(at, commands.SHOWN_LAST[name])
            if name == "multicolumn" and before and self._source[before[0].start : before[0].end].isdecimal():
                self._ensure_open(found.start())
                self._column += int(self._source[before[0].start : before[0].end]) - 1
            return after
        return self._unread(name, found)

    def _unread(self, name: str, found: re.Match[str]) -> int:
        """Pass over a command with its arguments: one that shows nothing, or one that is not known."""
        arguments, _ = self._groups.arguments(found.end(), commands.NOTHING.get(name, _MOST_ARGUMENTS))
        ends = arguments[-1].end + 1 if arguments else found.end("command")
        if name in commands.NOTHING:
            return max(ends, found.end()) if not arguments else ends
        self._ensure_open(found.start())
        self._builder.put(OBJECT, found.start(), ends)
        return ends if arguments else found.end("command")

    def _character(self, found: re.Match[str]) -> int:
        self._ensure_open(found.start())
        group = self._groups.after(found.end())
        is_ended = group is not None and group.start == group.end and group.start == found.end() + 1
        after = found.end() + 2 if is_ended else found.end()
        self._builder.put(commands.CHARACTERS[found["command"]], found.start(), after)
        return after

    def _break(self, name: str, found: re.Match[str]) -> int:
        if name == "par":
            self._paragraph_ends(found.start())
        else:
            self._line_ends(found)
        return 0

    def _item(self, found: re.Match[str]) -> int:
        self.end_block(found.start())
        self._is_item = True
        after = self._groups.options_end(found.end())
        if after > found.end():
            start = self._source.index("[", found.end()) + 1
            self._ensure_open(start)
            self.read(start, after - 1)
            self.end_block(after)
        return after

    def _titled(self, name: str, found: re.Match[str]) -> int:
        """Begin a heading or a caption, which ends with its brace."""
        group = self._groups.after(self._groups.options_end(found.end()))
        if group is None:
            return 0
        self.end_block(found.start())
        self._open(
            BlockKind.CAPTION if name == "caption" else BlockKind.HEADING,
            found.start(),
            level=commands.HEADINGS.get(name, 0),
        )
        self._closers.add(group.end)
        return group.start
