"""Numbered notes, works and steps, and the references to them: "[^2]", "[4]", "repeat step 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from factlint.extraction.languages.en.references import parts as words_of
from factlint.extraction.languages.en.triggers import LIST_OF_WORKS
from factlint.extraction.trigger import Trigger
from factlint.model.document import Block, BlockKind, Document, ProseSpan, Span
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.references import CrossReference
from factlint.values.regex import regex

_NOTE, _NOTE_REFERENCE = regex(words_of.NOTE), regex(words_of.NOTE_REFERENCE)
_WORK, _WORK_REFERENCE = regex(words_of.WORK), regex(words_of.WORK_REFERENCE)
_STEP_REFERENCE, _STEP_AGAIN = regex(words_of.STEP_REFERENCE), regex(words_of.STEP_AGAIN)
_ITEM_REFERENCE = Trigger(words_of.ITEM_REFERENCE)
_WORKS = regex(LIST_OF_WORKS)
_DIGITS = regex(r"\d+")
_MOST_CITED = 20
"""Works in one range of numbers."""
_HEADED = regex(r"(?P<number>\d{1,2})[.)]\s+\S")
_MARKER = regex(r"(?P<number>\d{1,3})[.)]\s*$")


def read_numbered(document: Document) -> Iterator[CrossReference]:
    """The numbered notes, works and steps with the references to them, kind by kind."""
    yield from _notes(document)
    yield from _works(document)
    numbered = _only_numbered_list(document)
    yield from _steps(document, numbered)
    yield from _items(document, numbered)


def _notes(document: Document) -> Iterator[CrossReference]:
    notes = tuple(_NOTE.finditer(document.source)) if "[^" in document.prose else ()
    if not notes:
        return
    for note in notes:
        yield CrossReference("note", _unread(document, Span(*note.span("id"))), is_target=True)
    for found in _NOTE_REFERENCE.finditer(document.prose):
        yield _reference(document, "note", found.span("id"))


def _works(document: Document) -> Iterator[CrossReference]:
    """Works by their number in the final list, if that is numbered from 1 on."""
    heading = _WORKS.search(document.prose)
    if heading is None:
        return
    numbers = [
        entry
        for block in document.blocks
        if block.prose.end > heading.end()
        for entry in _work_numbers(document, block, heading.end())
    ]
    if [number for number, _ in numbers] != list(range(1, len(numbers) + 1)):
        return
    for number, start in numbers:
        yield CrossReference(
            "work", mention_at(document, ProseSpan(start, start + 1), str(number)), is_target=True
        )
    for found in _WORK_REFERENCE.finditer(document.prose, 0, heading.start()):
        if _is_range_of_values(found["numbers"]):
            continue
        for digits in _DIGITS.finditer(document.prose, *found.span("numbers")):
            yield _reference(document, "work", digits.span())
    end = document.to_source(ProseSpan(*heading.span())).start
    for mark in takewhile(lambda mark: mark.start < end, document.note_marks):
        if document.source[mark.start] == "[" and document.source[mark.start - 1].isalnum():
            continue  # may be a place in an array: "list[3]"
        for digits in _DIGITS.finditer(document.source, mark.start, mark.end):
            yield CrossReference("work", _unread(document, Span(*digits.span())), is_target=False)


def _unread(document: Document, place: Span) -> Mention[str]:
    """A span of the source that is not in the prose."""
    text = document.source[place.start : place.end]
    return Mention(ProseSpan(0, 0), place, text, text, said=text)


def _is_range_of_values(numbers: str) -> bool:
    """Whether the numbers are an interval of values: too far apart, or one is 0: "[1-366]", "[0],1"."""
    ends = [int(number) for number in _DIGITS.findall(numbers)]
    return 0 in ends or (len(ends) == 2 and "," not in numbers and ends[1] - ends[0] > _MOST_CITED)


def _work_numbers(document: Document, block: Block, start: int) -> Iterator[tuple[int, int]]:
    """The numbers of the works that a block lists line by line from a position on, each with the offset of its line."""
    if block.kind is BlockKind.LIST_ITEM and (number := _marker(document, block)) is not None:
        yield number, block.prose.start
        return
    line = max(start, block.prose.start)
    while line < block.prose.end:
        end = document.prose.find("\n", line, block.prose.end)
        end = block.prose.end if end < 0 else end
        if found := _WORK.match(document.prose, line, end):
            yield int(found["number"]), line
        line = end + 1


_Numbered = Sequence[tuple[int, Block]]


def _only_numbered_list(document: Document) -> _Numbered:
    """The items of the only numbered list of a text with their numbers; empty if it has several."""
    lists = [
        [(_marker(document, block), block) for block in blocks]
        for kind, blocks in groupby(document.blocks, key=lambda block: block.kind)
        if kind is BlockKind.LIST_ITEM
    ]
    numbered = [steps for steps in lists if steps[0][0] is not None]
    if len(numbered) != 1 or any(block.kind is BlockKind.HEADING for block in _within(document, numbered[0])):
        return ()
    return [(number, block) for number, block in numbered[0] if number is not None]


def _steps(document: Document, numbered: _Numbered) -> Iterator[CrossReference]:
    """Steps of the only numbered list of a text, if one of them, or a paragraph after it, refers to another."""
    for number, block in numbered:
        yield _target(document, "step", number, block)
        yield from _steps_named(document, block, _STEP_REFERENCE)
    for block in _right_behind(document, numbered):
        yield from _steps_named(document, block, _STEP_AGAIN)


def _steps_named(document: Document, block: Block, form: re.Pattern[str]) -> Iterator[CrossReference]:
    for found in form.finditer(document.prose, block.prose.start, block.prose.end):
        yield _reference(document, "step", found.span("number"))


def _right_behind(document: Document, numbered: _Numbered) -> Iterator[Block]:
    """The paragraphs after the only numbered list, up to the next heading."""
    if numbered:
        end = numbered[-1][1].prose.end
        behind = (block for block in document.blocks if block.prose.start >= end)
        yield from takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, behind)


def _items(document: Document, numbered: _Numbered) -> Iterator[CrossReference]:
    """Items of an agenda or of minutes: numbered headings, or the only numbered list, with the references to them."""
    references = _ITEM_REFERENCE.found_in(document.prose)
    if not references:
        return
    headings = [
        (int(found["number"]), block)
        for block in document.blocks
        if block.kind is BlockKind.HEADING
        and (found := _HEADED.match(document.prose, block.prose.start, block.prose.end)) is not None
    ]
    for number, block in headings or numbered:
        yield _target(document, "item", number, block)
    for found in references:
        yield _reference(document, "item", found.span("number"))


def _target(document: Document, kind: str, number: int, block: Block) -> CrossReference:
    start = block.prose.start
    return CrossReference(kind, mention_at(document, ProseSpan(start, start + 1), str(number)), is_target=True)


def _within(document: Document, steps: Sequence[tuple[int | None, Block]]) -> Iterator[Block]:
    first, last = steps[0][1].prose.start, steps[-1][1].prose.end
    return (block for block in document.blocks if first <= block.prose.start < last)


def _marker(document: Document, block: Block) -> int | None:
    """The number of a list item."""
    start = document.to_source(block.prose).start
    line = document.source.rfind("\n", 0, start) + 1
    found = _MARKER.search(document.source, line, start)
    return int(found["number"]) if found else None


def _reference(document: Document, kind: str, place: tuple[int, int]) -> CrossReference:
    span = ProseSpan(*place)
    return CrossReference(
        kind, mention_at(document, span, document.prose[span.start : span.end]), is_target=False
    )
