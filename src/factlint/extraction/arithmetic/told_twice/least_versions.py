"""The least version that a document tells twice: "Minimum Python: 3.10 … Install it with Python 3.9 or later".

A least version is one wherever no sentence tells of a case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.told_twice.keyed import PAIR, Told, by_key
from factlint.extraction.arithmetic.told_twice.numbers import Tellings
from factlint.extraction.languages.en.arithmetic.told_twice import least_versions as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import RetoldText
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_RELEASE = regex(r"\d\.\d")
"""In the heading of a release."""
_SURE = Trigger(words_of.SURE)
_LEAST_VERSION = tuple(regex(form) for form in (*words_of.LEAST_VERSION, *words_of.OR_LATER))
_OR_LATER = tuple(regex(form) for form in words_of.OR_LATER)
_OTHER_VERSION = regex(words_of.OTHER_VERSION)


def read_least_versions(tellings: Tellings) -> Iterator[RetoldText]:
    """The pairs of a document, each with the later one last; "3" and "3.1" are no two versions."""
    if tellings.analysis.document.is_history:
        return
    document = tellings.analysis.document
    for key, (first, second) in by_key(tellings, _of_several(tellings.analysis)).items():
        above = {_heading_over(document, one.mention.prose) for one in (first, second)}
        if len(above) > 1 and any(_RELEASE.search(heading) for heading in above):
            continue  # what two releases need
        if len(above) > 1 and _is_of_a_part(document, key, first, second):
            continue
        mine, theirs = (told.mention.value.split(".") for told in (first, second))
        if any(one != other for one, other in zip(mine, theirs, strict=False)):
            yield RetoldText(first.mention, second.mention)


def _is_of_a_part(document: Document, key: str, first: Told, second: Told) -> bool:
    """Whether "or later" may tell what one part of a project needs, whose heading does not name what is needed."""
    places = (one.sentence for one in (first, second))
    is_listed = any(
        form.search(document.prose, place.start, place.end) for place in places for form in _OR_LATER
    )
    return is_listed and key not in _heading_over(document, second.mention.prose).casefold()


def _heading_over(document: Document, place: ProseSpan) -> str:
    """The words of the nearest heading above a place; "" where there is none."""
    above = (one for one in document.blocks if one.kind is BlockKind.HEADING and one.prose.start < place.start)
    last = max(above, key=lambda one: one.prose.start, default=None)
    return document.prose[last.prose.start : last.prose.end] if last else ""


def least_versions(analysis: Analysis) -> Iterator[re.Match[str]]:
    """The least versions that are needed in any case, but for those of a release with its own heading."""
    for found in _among(analysis, _SURE.among(analysis.document.prose, analysis.sentences)):
        if not _RELEASE.search(_heading_over(analysis.document, ProseSpan(*found.span()))):
            yield found


def _of_several(analysis: Analysis) -> Iterator[re.Match[str]]:
    """Those of a text that may tell two."""
    sentences = _SURE.among(analysis.document.prose, analysis.sentences)
    return _among(analysis, sentences if len(sentences) >= PAIR else ())


def _among(analysis: Analysis, sentences: Sequence[ProseSpan]) -> Iterator[re.Match[str]]:
    prose = analysis.document.prose
    for sentence in sentences:
        if not _OTHER_VERSION.search(prose, sentence.start, sentence.end):
            for form in _LEAST_VERSION:
                yield from form.finditer(prose, sentence.start, sentence.end)
