"""The date of a release stated twice: in a table of versions or a heading, and in a sentence.

"| 1.2 | 2024-05-21 | … Delayed jobs arrived with version 1.2 in June 2024". Only a document that dates the releases of
one thing is read: each version once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.by_sentence import Placed
from factlint.extraction.languages.en.arithmetic.stated_twice import release_dates as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.model.arithmetic import RestatedDate
from factlint.model.document import Block, BlockKind
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_NUMBER, _HEAD = regex(words_of.NUMBER), regex(words_of.HEAD)
_VERSIONS, _DATES = regex(words_of.VERSIONS), regex(words_of.DATES)
_STATED, _OTHERWISE = tuple(map(regex, words_of.STATED)), regex(words_of.OTHERWISE)
_REACH, _MARKUP = 120, " *_`:"

_Release = tuple[str, Mention[Time]]


def read_release_dates(tellings: Tellings) -> Iterator[RestatedDate]:
    """The pairs of a document, each with the later date last."""
    times = [time for time in tellings.analysis.times if is_plain(time)]
    placed = Placed(times)
    listed = [*_in_tables(tellings, placed), *_in_headings(tellings, placed)]
    counts = Counter(version for version, _ in listed)
    dated = {version: time for version, time in listed if counts[version] == 1}
    if not dated:
        return
    inside = {time.prose for _, time in listed}
    for time in times:
        version = None if time.prose in inside else _stated(tellings, time)
        if version in dated and dated[version].value.excludes(time.value):
            yield RestatedDate(*sorted((dated[version], time), key=lambda one: one.prose))


def _in_tables(tellings: Tellings, times: Placed[Time]) -> Iterator[_Release]:
    """The dates of rows that begin with a version, in the only column of such dates."""
    words = tellings.text.text
    tables: defaultdict[int, list[Block]] = defaultdict(list)
    for block in tellings.analysis.document.blocks:
        if block.kind is BlockKind.TABLE_CELL:
            tables[block.table].append(block)
    for cells in tables.values():
        heads = {
            cell.column: words[cell.prose.start : cell.prose.end].strip(_MARKUP)
            for cell in cells
            if not cell.row
        }
        columns = [column for column, head in heads.items() if _DATES.fullmatch(head)]
        if len(columns) != 1 or not _VERSIONS.fullmatch(heads.get(0, "")):
            continue
        versions = {
            cell.row: found["version"]
            for cell in cells
            if cell.column == 0
            and (found := _NUMBER.fullmatch(words[cell.prose.start : cell.prose.end].strip(_MARKUP)))
        }
        for cell in cells:
            if cell.column == columns[0] and cell.row in versions:
                stated = _times_in(cell, times)
                if len(stated) == 1:
                    yield versions[cell.row], stated[0]


def _in_headings(tellings: Tellings, times: Placed[Time]) -> Iterator[_Release]:
    """The dates of headings that are a version and its date."""
    for block in tellings.analysis.document.blocks:
        stated = _times_in(block, times) if block.kind is BlockKind.HEADING else ()
        if len(stated) == 1:
            found = _HEAD.match(tellings.text.text, block.prose.start, stated[0].prose.start)
            if found is not None:
                yield found["version"], stated[0]


def _times_in(block: Block, times: Placed[Time]) -> Sequence[Mention[Time]]:
    return [time for time in times.within(block.prose) if block.prose.holds(time.prose)]


def _stated(tellings: Tellings, time: Mention[Time]) -> str | None:
    """The version that a sentence dates."""
    words, start = tellings.text.text, time.prose.start
    sentence = tellings.analysis.sentences[tellings.sentence_of(time.prose)]
    begin = max(sentence.start, start - _REACH)
    found = next((one for shape in _STATED if (one := shape.search(words, begin, start))), None)
    if found is None or _OTHERWISE.search(words, begin, start):
        return None
    return found["version"]
