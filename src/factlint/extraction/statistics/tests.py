"""Test statistics with their p-values, such as "t(28) = 2.20, p = .036" (APA style and similar)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.languages.en.statistics import tests as words_of
from factlint.extraction.statistics.reported import NUMBER, RELATION, read_reported
from factlint.extraction.trigger import Trigger
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.statements.statistics import Distribution, SignificanceTest
from factlint.values.regex import regex

_DEGREES = r"(?P<first>\d[\d,]*(?:\.\d+)?)"
_SIZE = r"(?:\s?[,;]\s?[Nn]\s?=\s?[\d,]+)?"
_CHI = r"(?:[χΧ𝜒]|\b(?:chi|Chi|X))[\s-]?(?:²|\^?2|[Ss]quared?)?"
_HEAD = (
    rf"(?:(?P<name>\b[tr]|\b[Qq](?:[-_ ]?(?:w|b|within|between))?|{_CHI})"
    rf"\s?\(\s?{_DEGREES}{_SIZE}\s?\)"
    rf"|(?P<f>\bF)\s?\(\s?(?P<above>[\d,]*\d(?:\.\d+)?)\s?,\s?(?P<below>\d[\d,]*(?:\.\d+)?)\s?\)"
    r"|(?P<z>\b[Zz])(?:\s?\([^()]*\))?)"
)
_DF_BEHIND = (
    rf"(?P<name>\b[tr]|{_CHI})\s?(?P<relation>{RELATION})\s?(?P<statistic>{NUMBER})\s?[,;]?\s?"
    rf"\(?(?:df|d\.f\.)\s?=\s?{_DEGREES}\)?"
)
"""Degrees of freedom after the statistic: "t = 2.05, df = 30"."""
_P = rf"(?:(?:[Pp](?:-value)?)\s?(?P<p_relation>{RELATION})\s?(?P<p>{NUMBER})|(?P<ns>{words_of.NOT_SIGNIFICANT}))"
_BETWEEN = r"\s?[,;]\s?(?:[^(),;=<>\d]{1,24}\s?=\s?[-−]?[\d.]+\s?[,;]\s?){0,3}"
_RESULT = Trigger(rf"{_HEAD}\s?(?P<relation>{RELATION})\s?(?P<statistic>{NUMBER}){_BETWEEN}{_P}")
_RESULT_WITH_DF = Trigger(rf"{_DF_BEHIND}{_BETWEEN}{_P}")
_TRIGGER = Trigger(r"(?<![\w-])[Pp](?:-value)?\s?[=<>≤≥]\s?\d?\.\d|\bns\b|\bn\.s\.")
_ONE_TAILED = regex(words_of.ONE_TAILED, re.IGNORECASE)
_P_BEFORE = regex(words_of.P_BEFORE)
_CORRECTED_P = regex(words_of.CORRECTED_P, re.IGNORECASE)
_DISTRIBUTIONS = {"t": Distribution.T, "r": Distribution.R, "q": Distribution.Q}


def read_tests(document: Document) -> Iterator[SignificanceTest]:
    """The results of a document in reading order."""
    prose = document.prose
    if _TRIGGER.search(prose) is None:
        return
    is_one_tailed = _ONE_TAILED.search(prose) is not None
    is_corrected = _CORRECTED_P.search(prose) is not None
    for found in (*_RESULT.found_in(prose), *_RESULT_WITH_DF.found_in(prose)):
        p = read_reported(found["p"], found["p_relation"]) if found["p"] else None
        start = found.start("ns") if p is None else found.start("p_relation")
        yield SignificanceTest(
            _distribution(found),
            _degrees(found),
            read_reported(found["statistic"], found["relation"]),
            mention_at(document, ProseSpan(_word_start(prose, start), found.end()), p),
            mention_at(document, ProseSpan(*found.span()), None),
            is_one_tailed,
            is_corrected,
        )


def _word_start(prose: str, position: int) -> int:
    """Where the "p" before a relation begins; "ns" stands alone."""
    before = _P_BEFORE.search(prose[max(0, position - 10) : position])
    return position - len(before.group()) if before else position


def _distribution(found: re.Match[str]) -> Distribution:
    kinds = found.groupdict()
    if kinds.get("f"):
        return Distribution.F
    if kinds.get("z"):
        return Distribution.Z
    return _DISTRIBUTIONS.get(found["name"][:1].lower(), Distribution.CHI2)


def _degrees(found: re.Match[str]) -> tuple[Fraction, ...]:
    groups = found.groupdict()
    numbers = (groups.get("first"), groups.get("above"), groups.get("below"))
    return tuple(Fraction(number.replace(",", "")) for number in numbers if number)
