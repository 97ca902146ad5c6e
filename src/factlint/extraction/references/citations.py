"""Works cited by author and year ("Lind 1998"), and the list of works at the end."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.extraction.languages.en.function_words import AND
from factlint.extraction.languages.en.references import citations as words_of
from factlint.model.analysis import Analysis
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.statements.references import Citation, ListedWork
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_BRACKET = regex(words_of.BRACKET)
_IN_BRACKETS = regex(words_of.IN_BRACKETS)
_IN_TEXT = regex(words_of.IN_TEXT)
_BEHIND_WORD = regex(words_of.BEHIND_WORD)
_ENTRY = regex(words_of.ENTRY, re.MULTILINE)
_ENTRY_ELSEWHERE = regex(words_of.ENTRY_ELSEWHERE, re.MULTILINE)
_OF_SOURCE = regex(words_of.OF_SOURCE, re.MULTILINE)
_YEAR = regex(rf"{words_of.YEAR}[a-z]?(?!\d)")
_PIECE = regex(r"[^;]+")
_INITIALS = regex(words_of.INITIALS)
_LINE_END = regex(r"(?<!\n)\n(?!\n)")
_POSSESSIVE = regex(r"[’']s?$")
_WORD = regex(r"[^\W\d_][\w’'-]+")


def with_citations(analysis: Analysis, heading: re.Match[str]) -> Analysis:
    """The analysis with the works listed under a heading and the citations before it."""
    document = analysis.document
    works = tuple(work for block in _blocks_below(document, heading) for work in _works(document, block.prose))
    if not works:
        return analysis
    text = ProseSpan(0, heading.start())
    elsewhere = [
        ProseSpan(*one.span()) for one in _ENTRY_ELSEWHERE.finditer(document.prose, text.start, text.end)
    ]
    works += tuple(work for entry in elsewhere for work in _works(document, entry))
    elsewhere += [ProseSpan(*one.span()) for one in _OF_SOURCE.finditer(document.prose, text.start, text.end)]
    authors = {work.first for work in works}
    below = {word.casefold() for word in _WORD.findall(document.prose, heading.end())}
    found = tuple(
        one
        for one in _all_citations(document, text, authors)
        if not any(entry.overlaps(one.year.prose) for entry in elsewhere)
        and (one.first in authors or below.isdisjoint(one.first.split()))
    )
    return replace(analysis, citations=found, listed_works=works)


def _all_citations(document: Document, text: ProseSpan, authors: Collection[str]) -> Sequence[Citation]:
    """The citations in reading order; after a word in small letters only those of `authors`."""
    behind = tuple(_in_text(document, text, _BEHIND_WORD))
    others = {one.year.prose for one in behind if one.first not in authors}
    found = {
        one.year.prose: one
        for one in (*_in_text(document, text, _IN_TEXT), *_in_brackets(document, text), *behind)
        if one.year.prose not in others
    }
    return sorted(found.values(), key=lambda one: one.year.prose)


def _blocks_below(document: Document, heading: re.Match[str]) -> Iterator[Block]:
    """The blocks up to the next heading."""
    for block in document.blocks:
        if block.prose.start >= heading.end():
            if block.kind is BlockKind.HEADING:
                return
            yield block


def _works(document: Document, part: ProseSpan) -> Iterator[ListedWork]:
    """The entries of a part: one for each line that begins like one."""
    prose, end = document.prose, part.end
    starts = [found.start() for found in _ENTRY.finditer(prose, part.start, end)]
    for start, stop in pairwise((*starts, end)):
        entry = _ENTRY.match(prose, start, stop)
        if entry is None:
            continue
        years = (
            mention_at(document, ProseSpan(*year.span()), year.group())
            for year in _YEAR.finditer(prose, entry.start("year"), stop)
        )
        names = frozenset(word.casefold() for word in _WORD.findall(entry["authors"]))
        words = frozenset(word.casefold() for word in _WORD.findall(prose[start:stop]))
        yield ListedWork(_INITIALS.sub("", entry["first"]).casefold(), names, words, tuple(years))


def _in_brackets(document: Document, text: ProseSpan) -> Iterator[Citation]:
    """“(Smith 2019; Lee and Park, 2020)”."""
    prose = _LINE_END.sub(" ", document.prose)
    for bracket in _BRACKET.finditer(prose, text.start, text.end):
        for piece in _PIECE.finditer(prose, *bracket.span("inside")):
            stripped = piece.group().strip()
            start = piece.start() + piece.group().index(stripped)
            found = _IN_BRACKETS.fullmatch(prose, start, start + len(stripped))
            if found:
                yield from _citations(document, found, has_comma=bool(found["comma"]))


def _in_text(document: Document, text: ProseSpan, shape: re.Pattern[str]) -> Iterator[Citation]:
    """“Smith and Lee (2019)”."""
    for found in shape.finditer(_LINE_END.sub(" ", document.prose), text.start, text.end):
        yield from _citations(document, found, has_comma=None)


def _citations(document: Document, found: re.Match[str], *, has_comma: bool | None) -> Iterator[Citation]:
    written = _POSSESSIVE.sub("", found["first"])
    opener, _, rest = written.partition(" ")
    if rest and opener.casefold() in OPENERS | words_of.OPENINGS:
        written = rest  # "As Lind (2019) showed"
    first = written.casefold()
    if first.split()[0] in words_of.NO_AUTHORS:
        return
    more = frozenset(word.casefold() for word in _WORD.findall(found["more"] or "")) - {AND}
    for year in _YEAR.finditer(document.prose, *found.span("years")):
        mention = mention_at(document, ProseSpan(*year.span()), year.group())
        yield Citation(written, first, more, mention, has_comma)
