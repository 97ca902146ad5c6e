"""Which version of a program is the least that is needed: "Requires Python 3.10 or later".

A least version is one wherever no sentence mentions a case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.things import least_versions as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.reading_order import block_at, section_heading
from factlint.values.regex import regex

RELEASE = regex(r"\d\.\d")
"""In the heading of a release."""
OR_LATER = tuple(regex(form) for form in words_of.OR_LATER)
"""Forms in which a version is stated with what may take its place."""
_LEAST_VERSION = (*(regex(form) for form in words_of.LEAST_VERSION), *OR_LATER)
_SURE, _OTHER_VERSION = Trigger(words_of.SURE), regex(words_of.OTHER_VERSION)


def find_least_versions(analysis: Analysis) -> Iterator[re.Match[str]]:
    """The minimum versions as matches with a `key` and a `value`; none below the heading of a release."""
    for found in versions_among(analysis, versioned_sentences(analysis)):
        if not RELEASE.search(heading_over(analysis.document, ProseSpan(*found.span()))):
            yield found


def versioned_sentences(analysis: Analysis) -> Sequence[ProseSpan]:
    """The sentences that may state a minimum version."""
    return _SURE.among(analysis.document.prose, analysis.sentences)


def versions_among(analysis: Analysis, sentences: Sequence[ProseSpan]) -> Iterator[re.Match[str]]:
    """The minimum versions in some sentences, except for those required in special cases only."""
    prose = analysis.document.prose
    for sentence in sentences:
        if not any(
            _OTHER_VERSION.search(prose, stated.start, stated.end) for stated in _stating(analysis, sentence)
        ):
            for form in _LEAST_VERSION:
                yield from form.finditer(prose, sentence.start, sentence.end)


def _stating(analysis: Analysis, sentence: ProseSpan) -> Iterator[ProseSpan]:
    """A sentence, and for one in a list item what introduces the list: "For use of Y,"."""
    yield sentence
    blocks = analysis.document.blocks
    at = blocks.index(block_at(blocks, sentence.start))
    if blocks[at].kind is BlockKind.LIST_ITEM:
        above = (one for one in reversed(blocks[:at]) if one.kind is not BlockKind.LIST_ITEM)
        introduction = next(above, None)
        if introduction is not None and introduction.kind is BlockKind.PARAGRAPH:
            yield introduction.prose


def heading_over(document: Document, place: ProseSpan) -> str:
    """The words of the last heading that begins before a place; "" if there is none."""
    heading = section_heading(document.blocks, place.start - 1)
    return document.prose[heading.prose.start : heading.prose.end] if heading else ""
