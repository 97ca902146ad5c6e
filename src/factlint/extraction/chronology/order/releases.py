"""“1.4.0 – 1 May 2022”, “version 1.3.1 of June 2022”: releases, in the order of their numbers.

An older series is often maintained next to a newer one, so 1.3.9 may well come after 1.4.0. But nobody publishes 1.3.2
before 1.3.1, or begins 1.4 before 1.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from factlint.extraction.chronology.timed import is_plain_date
from factlint.extraction.languages.en.chronology.order import releases as words_of
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation, Tie
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time

_REACH = 60
"""Characters from the start of a version to its date."""
_BEHIND = 30
"""Characters after a date that may hold its version."""
_HEADS = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM})
_SERIES = 2
"""Number parts that identify a series; a third one counts its releases."""
_NOT_BEFORE = Interval(0, None)


@dataclass(frozen=True, slots=True)
class _Release:
    """One dated release of the product `name`; "" if the document is about one product."""

    name: str
    number: tuple[int, ...]
    version: Mention[object]
    date: Mention[Time]

    @property
    def series(self) -> tuple[int, ...]:
        return self.number[:_SERIES]

    @property
    def is_first(self) -> bool:
        """Whether it opens its series: 1.4, 1.4.0."""
        return not any(self.number[_SERIES:])


def release_relations(analysis: Analysis) -> Iterator[Relation]:
    """The order of release dates, by that of the version numbers."""
    releases = tuple(_releases(analysis))
    if len({(one.name, one.number) for one in releases}) < len(releases):
        return  # several things with numbers of their own, or several dates of one release
    for _, of_one in groupby(sorted(releases, key=_by_name_and_number), key=lambda one: one.name):
        yield from _in_order(tuple(of_one))


def _by_name_and_number(release: _Release) -> tuple[str, tuple[int, ...]]:
    return release.name, release.number


def _in_order(releases: tuple[_Release, ...]) -> Iterator[Relation]:
    """Each release after the previous one of its series, and each first release after the previous first one.

    First releases are compared within a major version, where no series begins after a later one, and major versions
    with each other.
    """
    firsts = [one for one in releases if one.is_first]
    pairs = [pair for pair in pairwise(releases) if pair[0].series == pair[1].series]
    pairs += [pair for pair in pairwise(firsts) if pair[0].number[0] == pair[1].number[0]]
    pairs += pairwise(one for one in firsts if not any(one.number[1:]))
    for earlier, later in dict.fromkeys(pairs):
        if _may_be_decimals(earlier, later):
            continue
        yield Relation(Tie.RELEASE, (earlier.date,), later.date, _NOT_BEFORE, later.version)


def _may_be_decimals(earlier: _Release, later: _Release) -> bool:
    """Whether two series are in the other order if their numbers are decimals: "1.11" comes before "1.2"."""
    (_, first), (_, second) = earlier.series, later.series
    return earlier.number[0] == later.number[0] and str(first) > str(second)


def _releases(analysis: Analysis) -> Iterator[_Release]:
    prose = analysis.document.prose
    blocks = iter(analysis.document.blocks)
    block = next(blocks, None)
    heading = ""
    for date in analysis.times:
        while block is not None and block.prose.end <= date.prose.start:
            if block.kind is BlockKind.HEADING:
                heading = prose[block.prose.start : block.prose.end]
            block = next(blocks, None)
        start = max(block.prose.start if block else 0, date.prose.start - _REACH)
        stop = date.prose.end + _BEHIND
        if not is_plain_date(date) or pattern(words_of.NUMBER).search(prose, start, stop) is None:
            continue
        if release := _release(analysis, block, date, heading=heading):
            yield release


def _release(analysis: Analysis, block: Block | None, date: Mention[Time], *, heading: str) -> _Release | None:
    """The release whose number stands right next to a date; `heading` is the one above it."""
    prose, end = analysis.document.prose, date.prose.start
    start = max(block.prose.start if block else 0, end - _REACH)
    found = None
    if block is not None and block.kind in _HEADS and start == block.prose.start:
        found = pattern(words_of.LISTED).match(prose, start, end)
    found = found or pattern(words_of.STATED).search(prose, start, end)
    if found is None and pattern(words_of.FRONTED).search(prose, start, end):
        found = pattern(words_of.NAMED_BEHIND).match(prose, date.prose.end)
    if found is None or pattern(words_of.NOT_ITS_DATE).search(found.group()):
        return None
    name = (found.groupdict().get("name") or "").strip(" ,(")
    if (
        not name
        and block is not None
        and block.kind is BlockKind.PARAGRAPH
        and found.start() == block.prose.start
    ):
        name = heading  # "Version 1.3, 3 November 2008" of a licence below its title
    number = tuple(map(int, found["version"].split(".")))
    return _Release(name, number, mention_at(analysis.document, ProseSpan(*found.span("version")), None), date)
