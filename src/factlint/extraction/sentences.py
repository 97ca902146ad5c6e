"""Sentence boundaries. No sentence crosses a block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.extraction.languages.en.date_lines import DATELINE
from factlint.extraction.languages.en.sentences import (
    ABBREVIATIONS,
    BEFORE_SENTENCE,
    DATES_IN_BRACKET,
    LETTERED,
    MAY_END,
    OPENERS,
    UNITS,
    UNITS_OFTEN_STOPPED,
)
from factlint.model.document import Block, Document, ProseSpan
from factlint.values.regex import regex

_CANDIDATE = regex(
    r"""[.!?…]["'”’)\]]*(?=\s+(?:[+*|•·~#>]{1,3}\s+)?["'“‘(\[]?(?:[^\Wa-z_]|[$£€¥]\d)|\s*\n[^\w\n]{1,4}[^\Wa-z_])"""
)
"""Punctuation before a capital, a digit or a price; signs may stand in between: ":The next one", "++ The next one"."""
_DATELINE = regex(DATELINE)
"""Not part of the first sentence."""
_BEFORE_SENTENCE = regex(BEFORE_SENTENCE)
_LAST_WORD = regex(r"[^\s(\[\"“]+$")
_WORD_BEFORE = regex(r"(?P<word>[a-z]+) $")
_NUMBER_BEFORE = regex(r"\d[ \xa0]$")
_OPENERS = regex(OPENERS)
_INITIALS = regex(r"(?:[^\W\d_]\.)*[^\W\d_]")
_DEFINITION = regex(r"[^\s:–—][^:–—.!?\n]{0,60}(?::| [–—-]) (?:.*?\s)??[a-z]+\s(?:.*?\s)??[a-z]+\s")
"""A headword and two plain words; "Club: Eastham United (2007)" is no definition."""
_DATES_OF_HEADWORD = regex(DATES_IN_BRACKET + r"[.;]?\s*$")
_LINE, _LABELLED = regex(r"[^\n]+"), regex(r"[ \t]*[A-ZÀ-Þ][^\n:.!?;,]{1,40}:[ \t]+\S")
_ENTRY = regex(r"[ \t]*(?:[(\"“]|[^\Wa-z_])(?:[^\n]*[^\s.,:;!?–—&-])?[ \t]*$")
"""A line that begins as a sentence does and does not end as one, nor goes on."""
_FEWEST_LINES, _FEWEST_ENTRIES = 2, 4
_LONGEST = 2000
"""Characters. Anything longer without an end is no sentence but a list or data, each line of which is an entry."""
_CLOSING, _FULL_STOPS, _FEWEST_WORDS = "\"'”’)]", (".", "!", "?"), 5
_BRACKETED_ENDS = (".)", "!)", "?)")
_PLACES_TO_CUT = ("; ", ", ", " ")


def read_sentences(document: Document) -> tuple[ProseSpan, ...]:
    """The sentences of all blocks in reading order, without the white space or brackets around them.

    The number of a paragraph belongs to none, nor does the bracket at the end of a glossary entry: it dates the
    headword, not the name right before it ("Braun: the mistress of Adolf Hitler (1912–1945)").
    """
    return tuple(sentences_in(document.prose, document.blocks))


def sentences_in(prose: str, blocks: Iterable[Block]) -> Iterator[ProseSpan]:
    """The sentences of some blocks."""
    return (
        span
        for block in blocks
        for stretch in _lines_of_sheet(prose, block.prose) or (block.prose,)
        for span in _sentences_of(prose, stretch)
    )


def _lines_of_sheet(prose: str, block: ProseSpan) -> Sequence[ProseSpan]:
    """The lines of a block of which each is a label and what it states ("Height: 48 m"), or none ends a sentence."""
    if prose.find("\n", block.start, block.end) < 0:
        return ()
    lines = tuple(ProseSpan(*line.span()) for line in _LINE.finditer(prose, block.start, block.end))
    is_sheet = all(_LABELLED.match(prose, line.start, line.end) for line in lines)
    is_list = len(lines) >= _FEWEST_ENTRIES and all(_ENTRY.match(prose, line.start, line.end) for line in lines)
    return lines if is_list or (is_sheet and len(lines) >= _FEWEST_LINES) else ()


def unbroken(sentences: Sequence[ProseSpan], names: Iterable[ProseSpan]) -> tuple[ProseSpan, ...]:
    """The sentences, joined if a name continues after a full stop: "Acta Math. Hungar."; both in reading order."""
    joined: list[ProseSpan] = []
    waiting = iter(names)
    name = next(waiting, None)
    for sentence in sentences:
        while name is not None and name.end <= sentence.start:
            name = next(waiting, None)
        if joined and name is not None and name.start < joined[-1].end:
            joined[-1] = ProseSpan(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return tuple(joined)


def _sentences_of(prose: str, block: ProseSpan) -> Iterator[ProseSpan]:
    start = block.start
    if (dateline := _DATELINE.match(prose, block.start, block.end)) and dateline["place"].isupper():
        yield from _pieces(prose, start, dateline.end())
        start = dateline.end()
    elif (before := _BEFORE_SENTENCE.match(prose, block.start, block.end)) and is_running(
        prose[before.end() : block.end]
    ):
        if before["number"] is None:
            yield from _pieces(prose, start, before.end())
        start = before.end()
    for candidate in _CANDIDATE.finditer(prose, block.start, block.end):
        if prose[candidate.start()] == "." and _is_abbreviation(prose, start, candidate.start()):
            continue
        yield from _pieces(prose, start, candidate.end())
        start = candidate.end()
    yield from _pieces(prose, start, block.end if start > block.start else _end_of_entry(prose, block))


def is_running(text: str) -> bool:
    """Whether this is prose: five words and a full stop. A line such as "Height: 42 m" is a statement as a whole."""
    return text.rstrip(_CLOSING).endswith(_FULL_STOPS) and len(text.split(None, _FEWEST_WORDS)) >= _FEWEST_WORDS


def _pieces(prose: str, start: int, end: int) -> Iterator[ProseSpan]:
    """A sentence, or the lines of a text that is too long for one; a line that is too long itself
    is cut between words.
    """
    if end - start <= _LONGEST:
        yield from _trimmed(prose, start, end)
        return
    while start < end:
        line = prose.find("\n", start, end)
        stop = end if line < 0 else line
        if stop - start > _LONGEST:
            cuts = (prose.rfind(mark, start, start + _LONGEST) for mark in _PLACES_TO_CUT)
            stop = next((cut for cut in cuts if cut > start), start + _LONGEST)
        yield from _trimmed(prose, start, stop + 1 if stop < end else end)
        start = stop + 1


def _end_of_entry(prose: str, block: ProseSpan) -> int:
    """Where the only sentence of a block ends; in a glossary entry that is before the dates of its headword."""
    if prose.endswith((")", ").", ");"), block.start, block.end) and _DEFINITION.match(
        prose, block.start, block.end
    ):
        opening = prose.rfind("(", block.start, block.end)
        dates = _DATES_OF_HEADWORD.match(prose, opening - 1, block.end)
        return dates.start() if dates else block.end
    return block.end


def _is_abbreviation(prose: str, start: int, stop: int) -> bool:
    """Whether the word before a full stop is an abbreviation or an initial."""
    word = _LAST_WORD.search(prose, max(start, stop - 20), stop)
    if not word:
        return False
    text = word.group()
    if _NUMBER_BEFORE.search(prose, max(start, word.start() - 2), word.start()) and (
        text in UNITS or (text in UNITS_OFTEN_STOPPED and _OPENERS.match(prose, stop))
    ):
        return False
    if len(text) == 1 and text.isupper():
        before = _WORD_BEFORE.search(prose, max(start, word.start() - 20), word.start())
        return before is None or before["word"] not in LETTERED
    if text.casefold() in MAY_END and _OPENERS.match(prose, stop):
        return False
    return text.casefold() in ABBREVIATIONS or _INITIALS.fullmatch(text) is not None


def _trimmed(prose: str, start: int, end: int) -> Iterator[ProseSpan]:
    text = prose[start:end]
    left = len(text) - len(text.lstrip())
    right = len(text.rstrip())
    if text.startswith("(", left) and text.endswith(_BRACKETED_ENDS, left, right) and is_running(text):
        left, right = left + 1, right - 1
    if left < right:
        yield ProseSpan(start + left, start + right)
