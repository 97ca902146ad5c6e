"""Where sentences end. No sentence crosses a block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.extraction.languages.en.sentence_ends import ABBREVIATIONS
from factlint.model.document import Document, ProseSpan
from factlint.values.regex import regex

_CANDIDATE = regex(r"""[.!?…]["'”’)\]]*(?=\s+["'“‘(\[]?[^\Wa-z_])""")
_LAST_WORD = regex(r"[^\s(\[\"“]+$")
_INITIALS = regex(r"(?:[^\W\d_]\.)*[^\W\d_]")


def read_sentences(document: Document) -> tuple[ProseSpan, ...]:
    """The sentences of all blocks in reading order, without the white space around them."""
    return tuple(span for block in document.blocks for span in _sentences_of(document.prose, block.prose))


def unbroken(sentences: Sequence[ProseSpan], names: Iterable[ProseSpan]) -> tuple[ProseSpan, ...]:
    """The sentences, joined where a name runs on behind a full stop: "Acta Math. Hungar."; both in reading order."""
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
    for candidate in _CANDIDATE.finditer(prose, block.start, block.end):
        if prose[candidate.start()] == "." and _is_abbreviation(prose, start, candidate.start()):
            continue
        yield from _trimmed(prose, start, candidate.end())
        start = candidate.end()
    yield from _trimmed(prose, start, block.end)


def _is_abbreviation(prose: str, start: int, stop: int) -> bool:
    """Whether the word before a full stop is an abbreviation or an initial."""
    word = _LAST_WORD.search(prose, max(start, stop - 20), stop)
    if not word:
        return False
    text = word.group()
    return text.casefold() in ABBREVIATIONS or _INITIALS.fullmatch(text) is not None


def _trimmed(prose: str, start: int, end: int) -> Iterator[ProseSpan]:
    text = prose[start:end]
    left = len(text) - len(text.lstrip())
    right = len(text.rstrip())
    if left < right:
        yield ProseSpan(start + left, start + right)
