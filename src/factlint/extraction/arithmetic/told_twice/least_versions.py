"""The least version that a document tells twice: "Minimum Python: 3.10 … Install it with Python 3.9 or later".

A least version is one wherever no sentence tells of a case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.told_twice.keyed import PAIR, by_key
from factlint.extraction.arithmetic.told_twice.numbers import Tellings
from factlint.extraction.languages.en.arithmetic.told_twice import least_versions as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import RetoldText
from factlint.values.regex import regex

_SURE = Trigger(words_of.SURE)
_LEAST_VERSION = tuple(regex(form) for form in words_of.LEAST_VERSION)
_OTHER_VERSION = regex(words_of.OTHER_VERSION)


def read_least_versions(tellings: Tellings) -> Iterator[RetoldText]:
    """The pairs of a document, each with the later one last; "3" and "3.1" are no two versions."""
    if tellings.analysis.document.is_history:
        return
    for first, second in by_key(tellings, _versions(tellings)).values():
        mine, theirs = (told.mention.value.split(".") for told in (first, second))
        if any(one != other for one, other in zip(mine, theirs, strict=False)):
            yield RetoldText(first.mention, second.mention)


def _versions(tellings: Tellings) -> Iterator[re.Match[str]]:
    """The least versions that are needed in any case."""
    analysis, prose = tellings.analysis, tellings.analysis.document.prose
    sentences = _SURE.among(prose, analysis.sentences)
    for sentence in sentences if len(sentences) >= PAIR else ():
        if not _OTHER_VERSION.search(prose, sentence.start, sentence.end):
            for form in _LEAST_VERSION:
                yield from form.finditer(prose, sentence.start, sentence.end)
