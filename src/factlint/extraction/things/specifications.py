"""Settings and requirements in a manual, so that another page, or another place, can contradict them.

"`server.timeout` defaults to 30 seconds", "Requires Python 3.10 or later". Code is one character in the prose; its text
is read from the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import PurePath
from zlib import crc32

from factlint.extraction.languages.en.arithmetic.tables.options import HEADING
from factlint.extraction.languages.en.things import specifications as words_of
from factlint.extraction.things.least_versions import RELEASE, find_least_versions
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.document import RUNNING_TEXT, Block, BlockKind, Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.reading_order import section_heading
from factlint.model.statements.specifications import Aspect, Specification
from factlint.values.dataclass import dataclass, replace
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_DEFAULT = Trigger(words_of.DEFAULT)
_DEFAULTS, _OF_ITEM = tuple(map(regex, words_of.DEFAULTS)), tuple(map(regex, words_of.OF_ITEM))
_HEADING, _OTHERWISE, _WORD = regex(HEADING), regex(words_of.OTHERWISE), regex(words_of.WORD)
_FILE = regex(words_of.FILE)
_MARKUP = regex(r"</?\w+[^>]*>|[`\"']")
_UNIQUE = regex(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][\w-]*(?:\.[a-z][\w-]*)+")
_NAME = regex(r"-{0,2}[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*")
_NUMBER, _WORD_IN_CODE = regex(r"-?\d+(?:\.\d+)?"), regex(r"[A-Za-z][\w-]*")
_ALONE = regex(r"-?\d+(?:\.\d+)?(?=\n|$)")
"""A number that is all of a cell."""
_OBJECT = "￼"
_MILLION = 1_000_000
_SECONDS_PER_DAY = 86_400
_BYTES = "information"
_BYTES_APART = Fraction(108, 100)
"""The ratio of sizes in decimal and binary units: a gigabyte."""


def read_specifications(analysis: Analysis) -> tuple[Specification, ...]:
    """In reading order; none for changelogs and release notes, whose values were those of their day."""
    if analysis.document.is_history or _is_of_release(analysis.document):
        return ()
    amounts: list[Mention[Quantity] | Mention[Duration]] = [*analysis.quantities, *analysis.durations]
    reader = _Reader(analysis, {one.prose.start: one for one in amounts})
    found = (*reader.defaults(), *reader.versions())
    return tuple(sorted(found, key=lambda one: one.value.prose))


def _is_of_release(document: Document) -> bool:
    """Whether a document is about one release: its file, its title or its first heading states a version."""
    heading = next((one.prose for one in document.blocks if one.kind is BlockKind.HEADING), ProseSpan(0, 0))
    stated = (PurePath(document.path).stem, document.title or "", document.prose[heading.start : heading.end])
    return any(map(RELEASE.search, stated))


@dataclass(frozen=True, slots=True)
class _Reader:
    analysis: Analysis
    amounts: Mapping[int, Mention[Quantity] | Mention[Duration]]
    """Each by the offset of its words."""

    def versions(self) -> Iterator[Specification]:
        """The minimum versions of programs."""
        by_place = {ProseSpan(*found.span("value")): found for found in find_least_versions(self.analysis)}
        for place, found in by_place.items():
            value = mention_at(self.analysis.document, place, found["value"])
            reading = _version(found["value"])
            yield self._specification(found["key"], Aspect.LEAST_VERSION, value, "version", reading)

    def defaults(self) -> Iterator[Specification]:
        """The defaults of settings, in sentences, items and tables."""
        prose = self.analysis.document.prose
        taken: set[int] = set()
        for name, place in (*self._in_sentences(), *self._in_items(), *self._in_tables()):
            written = self._code(name)
            if place in taken or not _NAME.fullmatch(written):
                continue
            taken.add(place)
            read = self._value(place, prose)
            if read is not None:
                yield self._specification(written, Aspect.DEFAULT, *read)

    def _specification(
        self, name: str, aspect: Aspect, value: Mention[str], kind: str, reading: tuple[int, int]
    ) -> Specification:
        is_unique = aspect is Aspect.LEAST_VERSION or (
            _UNIQUE.fullmatch(name) is not None and _FILE.fullmatch(name) is None
        )
        return Specification(name, aspect, value, kind, reading, is_unique, self._section(value.prose))

    def _section(self, place: ProseSpan) -> int:
        """Where the heading of its section begins; -1 before the first."""
        heading = section_heading(self.analysis.document.blocks, place.start)
        return heading.prose.start if heading else -1

    def _in_sentences(self) -> Iterator[tuple[ProseSpan, int]]:
        """The place of each name, and the offset of its value."""
        prose = self.analysis.document.prose
        for sentence in _DEFAULT.among(prose, self.analysis.sentences):
            if _OTHERWISE.search(prose, sentence.start, sentence.end):
                continue
            for shape in _DEFAULTS:
                for found in shape.finditer(prose, sentence.start, sentence.end):
                    yield ProseSpan(*found.span("name")), found.end()

    def _in_items(self) -> Iterator[tuple[ProseSpan, int]]:
        prose = self.analysis.document.prose
        for block in self.analysis.document.blocks:
            if block.kind not in RUNNING_TEXT or prose[block.prose.start] != _OBJECT:
                continue
            text = prose[block.prose.start : block.prose.end]
            for shape in _OF_ITEM:
                found = shape.match(text)
                if found is not None and not _OTHERWISE.search(text):
                    start = block.prose.start
                    yield ProseSpan(start, start + 1), start + found.end()

    def _in_tables(self) -> Iterator[tuple[ProseSpan, int]]:
        """The cells of the only column of defaults, in rows that begin with a name."""
        prose = self.analysis.document.prose
        cells = [one for one in self.analysis.document.blocks if one.kind is BlockKind.TABLE_CELL]
        heads = {
            (one.table, one.column)
            for one in cells
            if not one.row and _HEADING.fullmatch(prose[one.prose.start : one.prose.end].casefold())
        }
        names = {(one.table, one.row): one for one in cells if not one.column and self._is_name(one)}
        for cell in cells:
            name = names.get((cell.table, cell.row))
            if (cell.table, cell.column) in heads and name is not None and cell.row:
                yield name.prose, cell.prose.start

    def _is_name(self, cell: Block) -> bool:
        return self.analysis.document.prose[cell.prose.start : cell.prose.end].strip() == _OBJECT

    def _code(self, place: ProseSpan) -> str:
        span = self.analysis.document.to_source(place)
        return _MARKUP.sub("", self.analysis.document.source[span.start : span.end]).strip()

    def _value(self, start: int, prose: str) -> tuple[Mention[str], str, tuple[int, int]] | None:
        """The words of a value, the kind it is comparable with, and the range of values that it allows."""
        document = self.analysis.document
        if prose.startswith(_OBJECT, start):
            place = ProseSpan(start, start + 1)
            code = self._code(place)
            read = _number(code) or _word(code)
            return (replace(mention_at(document, place, code), said=code), *read) if read else None
        amount = self.amounts.get(start)
        if amount is not None:
            read = _amount(amount.value)
            return (mention_at(document, amount.prose, amount.said), *read) if read else None
        found = _ALONE.match(prose, start) or _WORD.match(prose, start)
        read = (_number(found[0]) or _word(found[0])) if found else None
        return (mention_at(document, ProseSpan(*found.span()), found[0]), *read) if found and read else None


def _number(code: str) -> tuple[str, tuple[int, int]] | None:
    return ("number", _exactly(Fraction(code))) if _NUMBER.fullmatch(code) else None


def _word(code: str) -> tuple[str, tuple[int, int]] | None:
    if not _WORD_IN_CODE.fullmatch(code):
        return None
    word = words_of.SAME_WORDS.get(code.casefold(), code.casefold())
    value = crc32(word.encode())
    return "word", (value, value + 1)


def _amount(value: Quantity | Duration) -> tuple[str, tuple[int, int]] | None:
    if value.hedge is not Hedge.EXACTLY:
        return None
    if isinstance(value, Duration):
        if value.amount is None or value.unit is None:
            return None
        return "time", _exactly(value.amount * DAYS_PER_UNIT[value.unit] * _SECONDS_PER_DAY)
    if value.high is not None or (value.unit is not None and value.measure is None):
        return None
    if value.measure is None:
        return "number", _exactly(value.written)
    size, dimension = value.written * value.measure.size, ",".join(base for base, _ in value.measure.dimension)
    if dimension == _BYTES:
        return dimension, (int(size / _BYTES_APART * _MILLION), int(size * _BYTES_APART * _MILLION))
    return dimension, _exactly(size)


def _exactly(number: Fraction) -> tuple[int, int]:
    value = int(number * _MILLION)
    return value, value + 1


def _version(written: str) -> tuple[int, int]:
    """The range of versions with this prefix: "3" is any 3.x."""
    parts = [int(part) for part in written.split(".")]
    size = _MILLION ** (2 - len(parts[1:]))
    low = sum(part * _MILLION ** (2 - place) for place, part in enumerate(parts))
    return low, low + size
