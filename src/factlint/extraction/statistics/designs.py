"""The design of a study against the degrees of freedom of its test: "two groups of 15 each gave t(30) = 2.50"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.statistics import designs as words_of
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.statistics.reported import read_reported
from factlint.extraction.trigger import Trigger
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.statements.statistics import Correlation, DegreesOfFreedom
from factlint.values.regex import regex

_TEST = Trigger(
    r"\b(?:(?P<name>t|r) ?\( ?(?P<degrees>\d{1,4}) ?\)|F ?\( ?(?P<above>\d{1,2}) ?, ?(?P<below>\d{1,4}) ?\)) ?[=<>]"
)
_GROUPS, _OF_EACH, _ALL_TOLD = (
    regex(shape, re.IGNORECASE) for shape in (words_of.GROUPS, words_of.OF_EACH, words_of.ALL_TOLD)
)
_OTHER_DESIGN, _ONE_WAY = regex(words_of.OTHER_DESIGN, re.IGNORECASE), regex(words_of.ONE_WAY, re.IGNORECASE)
_CORRELATION = Trigger(words_of.CORRELATION)
_PAIR = 2


def read_degrees(document: Document, sentences: Sequence[ProseSpan]) -> Iterator[DegreesOfFreedom]:
    """The tests of sentences with one each that state the number of groups or participants."""
    for sentence in _TEST.among(document.prose, sentences):
        text = document.prose[sentence.start : sentence.end]
        tests = list(_TEST.found_in(text))
        if len(tests) != 1 or _OTHER_DESIGN.search(text):
            continue
        test = tests[0]
        for slot, right, is_exact in _degrees(text, test):
            start, end = (sentence.start + at for at in test.span(slot))
            stated = mention_at(document, ProseSpan(start, end), int(test[slot]))
            yield DegreesOfFreedom(stated, right, is_exact)


def read_correlations(document: Document) -> Iterator[Correlation]:
    """The correlations labelled as such, in reading order."""
    for found in _CORRELATION.found_in(document.prose):
        yield Correlation(mention_at(document, ProseSpan(*found.span("r")), read_reported(found["r"])))


def _degrees(text: str, test: re.Match[str]) -> Iterator[tuple[str, int, bool]]:
    """For each of the degrees of freedom of a test its offset, the value that the design implies, and whether it is
    exact.
    """
    groups, all_stated = _number_of_groups(text), _all_stated(text)
    if test["above"]:
        if groups is not None and _ONE_WAY.search(text):
            yield "above", groups - 1, True
            if all_stated is not None:
                yield "below", all_stated - groups, False
    elif test["name"] == "t":
        each = _of_each(text)
        if groups == _PAIR and (each or all_stated):
            yield "degrees", (each * groups if each else all_stated or 0) - groups, False
    elif all_stated is not None and groups is None:
        yield "degrees", all_stated - _PAIR, False


def _number_of_groups(text: str) -> int | None:
    stated = {found["groups"].lower() for found in _GROUPS.finditer(text)}
    return _number(stated.pop()) if len(stated) == 1 else None


def _of_each(text: str) -> int | None:
    stated = {found["each"] or found["size"] for found in _OF_EACH.finditer(text)}
    return _number(stated.pop()) if len(stated) == 1 else None


def _all_stated(text: str) -> int | None:
    stated = {found["all"] or found["total"] for found in _ALL_TOLD.finditer(text)}
    return _number(stated.pop()) if len(stated) == 1 else None


def _number(words: str) -> int:
    return int(read_numeral(words.lower()).value)
