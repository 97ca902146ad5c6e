"""Numbers of things announced, and the things that follow: in the sentence itself or as the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, takewhile

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic import enumerations as words_of
from factlint.extraction.languages.en.quantities.around_numbers import LABELS
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_GUARDS = regex(words_of.ENUMERATION_GUARDS)
_COORDINATED = regex(words_of.COORDINATED)
_HEDGED = regex(words_of.HEDGED_ITEMS)
_ITEM_STOPS = regex(words_of.ITEM_STOPS)
_AND = regex(words_of.AND)
_SEPARATOR = regex(words_of.SEPARATOR)
_EXCEPTED = regex(words_of.EXCEPTED)
_NAMES = regex(words_of.NAMES)
_SCORE = regex("›-‹")
_SPACES = regex(r"\s")
_PLURAL = regex(words_of.PLURAL_ITEM)
_MORE = regex(words_of.MORE_TO_COME)
_MORE_IN_ITEM = regex(words_of.MORE_IN_ITEM)
_OUT_OF = regex(words_of.OUT_OF)
_MORE_ANNOUNCED = regex(words_of.MORE_ANNOUNCED)
_PREDICATE, _PREPOSITION = regex(words_of.PREDICATE), regex(words_of.PREPOSITION)
_HELD_ITEM = regex(r"(?im)<li\b[^>]*>\s*<[uo]l\b|^\s*(?:[\d#]+[.)]|[-*+])\s+(?:[-*+]|[\d#]+[.)])\s")
"""An item without words of its own: another list stands in its place."""
_NAME_BEFORE = regex(r"(?:[a-z,] [A-Z][\w-]+|\b[A-Z]{2,}) $")
_CODE = regex(r"(?i)<pre\b|```|~~~")
_NUMBERED = regex(words_of.NUMBERED_HEADING, re.IGNORECASE)
_LISTS_APART = regex(r"</(?:[uod]l|menu)>.*?<(?:[uod]l|menu)\b", re.IGNORECASE | re.DOTALL)
_BRACKETED = regex(r" \([^()]*\)")
_MOST_WORDS = 4
"""Words in one item of a sentence; longer ones may hold commas of their own."""
_MOST_ITEMS = 20
_MOST_NAMED, _NEAR = 12, 3
_SHORT_LINE = 60
_REACH = 40
"""Characters before a number in which words may say that not all is named."""


def read_enumeration(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """In "three colours: red, green and blue" what a sentence announces and names itself."""
    for found in shapes((words_of.ENUMERATION, words_of.FOLLOWING, words_of.PASSIVE)).finditer(skeleton.text):
        if not _is_version(prose, skeleton.figure(found, "announced")):
            yield from _enumeration(skeleton, found, found["items"])


def read_sets(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The sets of a match, whose scores follow."""
    for found in shapes((words_of.SETS,)).finditer(skeleton.text):
        count = len(_SCORE.findall(_BRACKETED.sub("", found["items"])))
        place = skeleton.in_prose(*found.span("items"))
        yield Enumeration(skeleton.figure(found, "announced"), found["noun"], count, count, (place,))


def read_named(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """Names in apposition or after a verb: "the three Baltic states, Estonia and Latvia, signed".

    Here a sentence may go on after the list, so that only a number that is one off is held to be forgotten or added.
    """
    forms = (words_of.NAMED, words_of.SOME_NAMED, words_of.NAMED_AT_END)
    for found in shapes(forms).finditer(skeleton.text):
        place = skeleton.in_prose(*found.span("items"))
        names = _NAMES.match(_SPACES.sub(" ", prose[place.start : place.end]))
        if names and not _EXCEPTED.search(found["items"][: names.end() + _REACH]):
            yield from _one_off(_enumeration(skeleton, found, found["items"][: names.end()]))


def _enumeration(skeleton: Skeleton, found: re.Match[str], text: str) -> Iterator[Enumeration]:
    announced = skeleton.figure(found, "announced")
    if not _is_countable(found, announced.value.written, _start(skeleton, found)) or announced.value.unit:
        return
    counts = None if _are_kinds(found, text) else _items_in(text)
    if counts is not None and _may_be_all(announced.value.written, *counts):
        start = found.start("items")
        yield Enumeration(announced, found["noun"], *counts, (skeleton.in_prose(start, start + len(text)),))


def _are_kinds(found: re.Match[str], text: str) -> bool:
    """Whether an aside tells what kinds of things these are: "4 support vehicles (cars and vans)"."""
    items = [part for item in _SEPARATOR.split(text) for part in _AND.split(item) if part.strip()]
    return found["opening"].strip() != ":" and all(_PLURAL.search(item) for item in items)


def _may_be_all(number: Fraction, fewest: int, most: int) -> bool:
    """Whether somebody who names so many may mean to name all: nobody does with a hundred things."""
    return number <= _MOST_NAMED or fewest - _NEAR <= number <= most + _NEAR


def _one_off(read: Iterator[Enumeration]) -> Iterator[Enumeration]:
    for equation in read:
        number = equation.announced.value.written
        if equation.fewest - 1 <= number <= equation.most + 1:
            yield equation


def read_list_introduction(
    document: Document, skeleton: Skeleton, sentence: ProseSpan
) -> Iterator[Enumeration]:
    """The words "three reasons:" at the end of a paragraph, with the list that follows."""
    found = pattern(words_of.LIST_INTRODUCTION).search(skeleton.text) or _heading(document, skeleton, sentence)
    if found is None or not _is_countable(
        found, skeleton.figure(found, "announced").value.written, found.start()
    ):
        return
    if _MORE_ANNOUNCED.search(found["rest"]) or ("," in found["rest"] and _AND.search(found["rest"])):
        return
    if _PREDICATE.match(found["rest"]) and _PREPOSITION.search(skeleton.text, 0, found.start()):
        return  # "these projections to two dimensions are predefined:"
    if len([figure for figure in skeleton.figures if figure.value.unit is None]) > 1:
        return
    if _is_version(document.prose, skeleton.figure(found, "announced")):
        return
    items = (
        _list_after(document, sentence)
        or _headings_after(document, sentence)
        or _rows_after(document, sentence, found["noun"])
    )
    if len(items) >= 2:
        spans = tuple(item.prose for item in items)
        yield Enumeration(
            skeleton.figure(found, "announced"), found["noun"], len(items), len(items), spans, is_list=True
        )


def _is_version(prose: str, number: Figure) -> bool:
    """Whether a number belongs to the name before it: "these LanguageLevel 3 facilities", "GRASS 7 improvements"."""
    name = _NAME_BEFORE.search(prose, max(0, number.prose.start - _REACH), number.prose.start)
    return name is not None and number.said.isdigit()


def _heading(document: Document, skeleton: Skeleton, sentence: ProseSpan) -> re.Match[str] | None:
    """A heading that announces a list, with its number in words or after "the": "2 Steps" is the second section."""
    found = pattern(words_of.HEADING_INTRODUCTION).search(skeleton.text)
    if found is None or not (found["the"] or skeleton.figure(found, "announced").said.isalpha()):
        return None
    is_heading = any(block.kind is BlockKind.HEADING and block.prose == sentence for block in document.blocks)
    return found if is_heading else None


def _start(skeleton: Skeleton, found: re.Match[str]) -> int:
    """Where the words for what is announced begin; of "one of the four modes" all four are then named."""
    out_of = _OUT_OF.search(skeleton.text[: found.start()])
    is_one = out_of is not None and skeleton.figures[int(out_of[1])].value.written == 1
    return out_of.start() if out_of is not None and is_one else found.start()


def _is_countable(found: re.Match[str], number: Fraction, start: int) -> bool:
    """Whether the noun is one of things that are then named, and all of them; the words for them begin at `start`."""
    before = found.string[max(0, start - _REACH) : start]
    rest = (
        "" if "the" in found.groupdict() else found.groupdict().get("rest") or ""
    )  # of a heading all is named
    words = f"{before} {found['adjectives']} {found['noun']} {rest}"
    is_counted = number.denominator == 1 and number > 1 and found["noun"] not in words_of.NOT_ENUMERATED
    is_label = before.rstrip().rpartition(" ")[2] in LABELS
    is_told_apart = is_label or _COORDINATED.search(found.string[: found.start()]) is not None
    return is_counted and not is_told_apart and not _GUARDS.search(words)


def _items_in(text: str) -> tuple[int, int] | None:
    """The fewest and the most things that a list in a sentence may name; None where it is no list of short names."""
    if _ITEM_STOPS.search(text) or _MORE.search(text) or _HEDGED.search(text):
        return None
    text = _BRACKETED.sub("", text)
    items = [item for item in _SEPARATOR.split(text.strip()) if item.strip()]
    if not 2 <= len(items) + (_AND.search(text) is not None) <= _MOST_ITEMS:
        return None
    parts = [[part for part in _AND.split(item) if part.strip()] for item in items]
    if any(len(part.split()) > _MOST_WORDS for item in parts for part in item):
        return None
    most = sum(len(item) for item in parts)
    is_last_joined = [len(item) for item in parts] == [1] * (len(parts) - 1) + [2]
    return (most if is_last_joined else len(items)), most


def _list_after(document: Document, sentence: ProseSpan) -> Sequence[Block]:
    """The items of the list right after a sentence that ends its block; nothing where two lists may be meant."""
    blocks = document.blocks
    at = next((at for at, block in enumerate(blocks) if block.prose.holds(sentence)), len(blocks))
    if at >= len(blocks) or blocks[at].prose.end - sentence.end > 1:
        return ()
    depth = 0 if blocks[at].kind is BlockKind.HEADING else blocks[at].level
    items: list[Block] = []
    behind = at + 1
    for behind, block in enumerate(blocks[at + 1 :], at + 1):  # noqa: B007 - where the list ends
        if block.kind is BlockKind.LIST_ITEM and block.level > depth:
            if block.level == depth + 1:
                items.append(block)
        elif block.kind is not BlockKind.CAPTION and (
            block.kind is not BlockKind.PARAGRAPH or block.level <= depth
        ):
            break
    goes_on = _goes_on(blocks[behind : behind + 2])
    is_whole = not (
        goes_on
        or _is_taken_up(document, blocks[behind:], items)
        or _HELD_ITEM.search(document.source, *_source_of(document, items))
        or _stand_behind_code(document, sentence, items)
        or _changes_marker(document, items)
        or any(_holds_more(document, one) for one in items)
    )
    return items if is_whole else ()


def _is_taken_up(document: Document, behind: Sequence[Block], items: Sequence[Block]) -> bool:
    """Whether the next list begins with the number that would follow in this one."""
    section = takewhile(lambda block: block.kind is not BlockKind.HEADING, behind)
    following = next((block for block in section if block.kind is BlockKind.LIST_ITEM), None)
    return following is not None and _marker(document, following).rstrip(".)") == str(len(items) + 1)


def _source_of(document: Document, items: Sequence[Block]) -> tuple[int, int]:
    """Where a list stands in the source, with the marker of its first item on its line."""
    if not items:
        return 0, 0
    start = document.to_source(items[0].prose).start
    return document.source.rfind("\n", 0, start) + 1, document.to_source(items[-1].prose).end


def _stand_behind_code(document: Document, sentence: ProseSpan, items: Sequence[Block]) -> bool:
    """Whether code stands between a sentence and the items: it then shows what is announced, and they explain it."""
    if not items:
        return False
    between = document.source[document.to_source(sentence).end : document.to_source(items[0].prose).start]
    return _CODE.search(between) is not None


def _holds_more(document: Document, item: Block) -> bool:
    """Whether an item tells a number of the things itself, or has run together with the line of another."""
    return _MORE_IN_ITEM.search(document.prose[item.prose.start : item.prose.end]) is not None


def _headings_after(document: Document, sentence: ProseSpan) -> Sequence[Block]:
    """The numbered headings of one level below that of a sentence which ends its block, right after it."""
    blocks = document.blocks
    at = next((at for at, block in enumerate(blocks) if block.prose.holds(sentence)), len(blocks))
    if at + 1 >= len(blocks) or blocks[at + 1].kind is not BlockKind.HEADING:
        return ()
    level = blocks[at + 1].level
    above = next((block.level for block in reversed(blocks[: at + 1]) if block.kind is BlockKind.HEADING), 0)
    if level <= above:
        return ()
    headings = [block for block in blocks[at + 1 :] if block.kind is BlockKind.HEADING]
    inside = list(takewhile(lambda block: block.level >= level, headings))
    told = [block for block in inside if block.level == level]
    is_numbered = all(_NUMBERED.match(document.prose, *_ends(block)) for block in told)
    return told if is_numbered else ()


def _rows_after(document: Document, sentence: ProseSpan, noun: str) -> Sequence[Block]:
    """The first cells of the rows of the table right after a sentence, if their heading is what it announces."""
    blocks = document.blocks
    at = next((at for at, block in enumerate(blocks) if block.prose.holds(sentence)), len(blocks))
    table = list(takewhile(lambda block: block.kind is BlockKind.TABLE_CELL, blocks[at + 1 :]))
    first = [block for block in table if block.column == 0 and block.table == table[0].table]
    if not first or document.prose[slice(*_ends(first[0]))].strip(" *_\n").lower() not in (
        noun,
        noun.removesuffix("s"),
    ):
        return ()
    names = [document.prose[slice(*_ends(block))].strip() for block in first[1:]]
    return first[1:] if all(names) and len({*names}) == len(names) else ()


def _ends(block: Block) -> tuple[int, int]:
    return block.prose.start, block.prose.end


def _goes_on(behind: Sequence[Block]) -> bool:
    """Whether a line such as "and finally:" stands between a list and another."""
    kinds = [block.kind for block in behind]
    is_short = bool(behind) and behind[0].prose.end - behind[0].prose.start < _SHORT_LINE
    return kinds == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM] and is_short


def _changes_marker(document: Document, items: Sequence[Block]) -> bool:
    """Whether two lists follow each other: dashes, then numbers, or numbers that start again, or two of a page."""
    markers = [_marker(document, item) for item in items]
    kinds = {marker[:1] if not marker[:1].isdigit() else "1" for marker in markers}
    numbers = [int(digits) for marker in markers if (digits := marker.rstrip(".)")).isdigit()]
    is_restarted = any(b < a for a, b in pairwise(numbers))
    return len(kinds) > 1 or is_restarted or any(_are_apart(document, *pair) for pair in pairwise(items))


def _are_apart(document: Document, item: Block, after: Block) -> bool:
    """Whether one list of a page ends and another begins between two items."""
    between = document.source[document.to_source(item.prose).end : document.to_source(after.prose).start]
    return _LISTS_APART.search(between) is not None


def _marker(document: Document, item: Block) -> str:
    start = document.to_source(item.prose).start
    line = document.source.rfind("\n", 0, start) + 1
    return document.source[line:start].strip()[:8]
