"""What a document counts in one place and lists one by one in a section elsewhere: its chapters, "three projects"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, takewhile

from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.languages.en.arithmetic.lists import in_order
from factlint.extraction.languages.en.arithmetic.lists import sections as words_of
from factlint.extraction.languages.en.quantities.counts import plural
from factlint.extraction.shapes import shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_MATTER, _NOT_ALL = regex(words_of.MATTER), regex(words_of.NOT_ALL)
_PLURAL_HEADING, _AT_END = regex(words_of.PLURAL_HEADING), regex(words_of.AT_END)
_NUMBERED = regex(in_order.HEADING)
_CODE = regex(r"[^\n]*?`[^`\n]+`|<h\d[^>]*>\s*<code")
_PLURAL = regex(r"[a-z]{3,}s\b")
_MARK = regex(r"[,;:().|]")
_REACH = 40
_FEWEST, _MOST, _NEAR = 2, 12, 2
"""The least and the largest number of things in sections, and the largest error of their number."""


@dataclass(frozen=True, slots=True)
class _Section:
    noun: str
    adjective: str
    place: ProseSpan
    """From its heading to its last block."""
    things: tuple[Block, ...]
    """The headings below its own, or the items of its only list."""
    over: tuple[Block, ...] | None = None
    """The headings under which its things may be counted; None for anywhere."""

    def may_be_counted(self, headings: Sequence[Block], place: int) -> bool:
        """Whether a position is under a heading where its things may be counted, or above all headings."""
        if self.over is None:
            return True
        above = bisect_right(headings, place, key=lambda heading: heading.prose.start)
        return not above or headings[above - 1] in (*self.over, *self.things)


def read_sections(analysis: Analysis, skeleton_of: SkeletonOf) -> Iterator[Enumeration]:
    """The numbers of a document that its headings, or the lists below them, contradict."""
    document = analysis.document
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    if len(headings) < _FEWEST:
        return
    stated = [*_sections(document), *_numbered(document, headings)]
    counts = Counter(section.noun for section in stated)
    holding = _sentences_holding(analysis, frozenset((*words_of.CHAPTERS, *counts)))
    near = sorted({sentence for noun in words_of.CHAPTERS for sentence in holding[noun]})
    yield from _chapters(document, headings, tuple(map(skeleton_of, near)))
    yield from _right_below(analysis, skeleton_of)
    for section in stated:
        if counts[section.noun] == 1:
            counted = (one for one in holding[section.noun] if section.may_be_counted(headings, one.start))
            yield from _of_section(section, map(skeleton_of, counted))


def _sentences_holding(analysis: Analysis, nouns: frozenset[str]) -> Mapping[str, Sequence[ProseSpan]]:
    """The sentences in which each noun stands, in reading order."""
    holding: defaultdict[str, list[ProseSpan]] = defaultdict(list)
    for sentence in analysis.sentences:
        text = analysis.document.prose[sentence.start : sentence.end].lower()
        for noun in nouns.intersection(_PLURAL.findall(text)):
            holding[noun].append(sentence)
    return holding


def _chapters(
    document: Document, headings: Sequence[Block], skeletons: Iterable[Skeleton]
) -> Iterator[Enumeration]:
    """The sections of the whole document; front and back matter may be counted or not.

    So may the first section, if it is the one that states their number.
    """
    level = min(block.level for block in headings)
    if sum(block.level == level for block in headings) == 1 and headings[0].level == level:
        headings = headings[1:]  # the title
        level = min(block.level for block in headings)
    chapters = [block for block in headings if block.level == level]
    matter = sum(_MATTER.match(_text(document, block)) is not None for block in chapters)
    for skeleton in skeletons:
        for found in shapes(words_of.OF_DOCUMENT).finditer(skeleton.text):
            announced = skeleton.figure(found, "announced")
            is_introduction = len(chapters) > 1 and (
                chapters[0].prose.start < announced.prose.start < chapters[1].prose.start
            )
            if announced.value.written not in _below_own_title(document, chapters, announced.prose.start):
                few = len(chapters) - max(matter, is_introduction)
                yield from _stated(announced, found["noun"], chapters, few)


def _below_own_title(document: Document, chapters: Sequence[Block], place: int) -> range:
    """How many sections may be counted below the top heading over a position: a file may hold several documents."""
    above = next((at for at, one in enumerate(document.blocks) if one.prose.end > place), 0)
    title = next((at for at in range(above, -1, -1) if document.blocks[at] in chapters), None)
    if title is None:
        return range(0)
    level = document.blocks[title].level
    below = [one for one in _inside(document.blocks, title + 1, level) if one.kind is BlockKind.HEADING]
    top = min((one.level for one in below), default=0)
    stated = [one for one in below if one.level == top]
    matter = sum(_MATTER.match(_text(document, one)) is not None for one in stated)
    return range(max(_FEWEST, len(stated) - matter), len(stated) + 1)


def _right_below(analysis: Analysis, skeleton_of: SkeletonOf) -> Iterator[Enumeration]:
    """The headings in code right below a paragraph that ends with their number: "It has four commands."."""
    document, blocks = analysis.document, analysis.document.blocks
    ends = {sentence.end: sentence for sentence in analysis.sentences}
    above = 0
    for at, (block, first) in enumerate(pairwise(blocks), 1):
        above = block.level if block.kind is BlockKind.HEADING else above
        sentence = ends.get(block.prose.end)
        is_last = block.kind is BlockKind.PARAGRAPH and first.kind is BlockKind.HEADING and first.level > above
        if sentence is None or not is_last or not _is_code(document, first):
            continue
        stated = [one for one in _inside(blocks, at, first.level - 1) if one.level == first.level]
        stated = [one for one in stated if one.kind is BlockKind.HEADING]
        skeleton = skeleton_of(sentence)
        found = _AT_END.search(skeleton.text)
        if found and not _NOT_ALL.search(skeleton.text) and all(_is_code(document, one) for one in stated):
            yield from _stated(skeleton.figures[int(found["announced"])], found["noun"], stated, len(stated))


def _inside(blocks: Sequence[Block], start: int, level: int) -> Iterator[Block]:
    """The blocks from one on, up to the next heading of its level or above."""
    behind = (blocks[at] for at in range(start, len(blocks)))
    return takewhile(lambda one: one.kind is not BlockKind.HEADING or one.level > level, behind)


def _of_section(section: _Section, skeletons: Iterable[Skeleton]) -> Iterator[Enumeration]:
    """The one number that the rest of a document gives for what a section lists."""
    is_of_all: dict[Figure, bool] = {}
    form = _counted(section.noun)
    for skeleton in skeletons:
        for found in form.finditer(skeleton.text):
            is_other = found["adjectives"].strip() != section.adjective
            is_of_some = _NOT_ALL.search(_clause(skeleton.text, found)) is not None
            is_of_all[skeleton.figures[int(found["announced"])]] = not (is_other or is_of_some)
    if len(is_of_all) == 1 and all(is_of_all.values()):
        announced = next(iter(is_of_all))
        if announced.prose.start < section.place.start or section.place.end <= announced.prose.start:
            yield from _stated(announced, section.noun, section.things, len(section.things))


def _clause(text: str, found: re.Match[str]) -> str:
    """The text around a match between two punctuation marks."""
    before = _MARK.split(text[max(0, found.start() - _REACH) : found.start()])[-1]
    return f"{before}{found.group()}{_MARK.split(text[found.end() : found.end() + _REACH])[0]}"


@cache
def _counted(noun: str) -> re.Pattern[str]:
    return regex(words_of.COUNTED.format(noun=noun))


def _stated(announced: Figure, noun: str, things: Sequence[Block], fewest: int) -> Iterator[Enumeration]:
    number, most = announced.value.written, len(things)
    is_count = announced.value.unit is None and number.denominator == 1
    if is_count and fewest - _NEAR <= number <= most + _NEAR and fewest >= _FEWEST:
        yield Enumeration(announced, noun, fewest, most, tuple(one.prose for one in things), is_list=True)


def _sections(document: Document) -> Iterator[_Section]:
    """The sections whose heading, other than a title, is a plural noun, and which list a number of such things."""
    blocks = document.blocks
    title = (document.title or "").strip().lower()
    for at, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING or _text(document, block) == title:
            continue
        found = _PLURAL_HEADING.match(_text(document, block))
        if found is None or found["noun"] in words_of.NO_THINGS:
            continue
        inside = list(_inside(blocks, at + 1, block.level))
        things = _things(inside)
        if _FEWEST <= len(things) <= _MOST:
            place = ProseSpan(block.prose.start, inside[-1].prose.end)
            yield _Section(found["noun"], found["adjective"] or "", place, things)


def _numbered(document: Document, headings: Sequence[Block]) -> Iterator[_Section]:
    """The headings of one level that number things of a kind from 1 on: "Pillar 1: People", "Pillar 2: Places"."""
    runs: defaultdict[tuple[str, int], list[tuple[int, Block]]] = defaultdict(list)
    for block in headings:
        found = _NUMBERED.match(_text(document, block))
        if found is not None and found["kind"].split()[-1] in in_order.KINDS:
            runs[found["kind"], block.level].append((int(found["number"]), block))
    for (kind, _), run in runs.items():
        things = tuple(block for _, block in run)
        if [number for number, _ in run] == list(range(1, len(run) + 1)) and len(run) >= _FEWEST:
            adjective, _, noun = kind.rpartition(" ")
            place = ProseSpan(things[0].prose.start, things[-1].prose.end)
            yield _Section(plural(noun), adjective, place, things, _over(headings, things[0]))


def _over(headings: Sequence[Block], first: Block) -> tuple[Block, ...]:
    """The headings above one, each of a higher level than the one below it."""
    over: list[Block] = [first]
    for heading in reversed(headings[: headings.index(first)]):
        if heading.level < over[-1].level:
            over.append(heading)
    return tuple(over)


def _things(inside: Sequence[Block]) -> tuple[Block, ...]:
    """The headings right below one, or else the items of the only list below it."""
    headings = [one for one in inside if one.kind is BlockKind.HEADING]
    if headings:
        level = min(one.level for one in headings)
        return tuple(one for one in headings if one.level == level)
    items = [one for one in inside if one.kind is BlockKind.LIST_ITEM]
    first = next((at for at, one in enumerate(inside) if one.kind is BlockKind.LIST_ITEM), 0)
    is_one_list = all(
        one.kind is BlockKind.LIST_ITEM or one.level for one in inside[first : first + len(items)]
    )
    return tuple(one for one in items if one.level == items[0].level) if items and is_one_list else ()


def _text(document: Document, block: Block) -> str:
    return document.prose[block.prose.start : block.prose.end].strip().lower()


def _is_code(document: Document, block: Block) -> bool:
    start = document.to_source(block.prose).start
    line = document.source.rfind("\n", 0, start) + 1
    return _CODE.match(document.source, line) is not None
