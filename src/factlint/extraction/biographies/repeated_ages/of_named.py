"""Ages beside names and roles: "Marsh, 58, will step down … the 52-year-old Marsh", "the captain, 41, …".

News states the age that somebody has on its day. Two ages, however far apart, are of one person if the text has one
bearer of the surname, or one holder of the role (see `factlint.extraction.coreference`), or if it has stated the age
of one person and then refers to somebody by an age alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from factlint.extraction.coreference.one_of_a_kind import ROLES
from factlint.extraction.coreference.surnames import has_one_bearer
from factlint.extraction.languages.en.biographies.repeated_ages import of_named as words_of
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.reading_order import sentence_at
from factlint.model.statements.lives import AgeStatedTwice
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_OF_NAME, _OF_ROLE = tuple(map(regex, words_of.OF_NAME)), tuple(map(regex, words_of.OF_ROLE))
_OF_KNOWN, _ANY, _DOES = map(regex, (words_of.OF_KNOWN, words_of.ANY_AGE, words_of.DOES))
_OTHER_TIME, _KIN = regex(words_of.OF_OTHER_TIME), regex(words_of.KIN)
_SOMEBODY_NEW = regex(words_of.SOMEBODY_NEW)
_LONGEST_TEXT = 60
"""Sentences; longer texts are written over years, or are about families."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """An age with the surname or the role beside it."""

    who: str
    first: str
    """The first name, if there is one."""
    number: Mention[int]


def read_ages_of_named(analysis: Analysis) -> Iterator[AgeStatedTwice]:
    """The pairs of ages of one person, each with the later age last."""
    if len(analysis.sentences) > _LONGEST_TEXT or analysis.document.is_history:
        return
    named = _by_name(analysis)
    yield from _of_one_name(analysis, named)
    yield from _of_one_role(analysis)
    yield from _of_only_one(analysis, named)


def _by_name(analysis: Analysis) -> Sequence[_Stated]:
    found = (one for form in _OF_NAME for one in form.finditer(analysis.document.prose))
    stated = (_stated(analysis, one, one["who"]) for one in found)
    return sorted((one for one in stated if one is not None), key=lambda one: one.number.span.start)


def _stated(analysis: Analysis, found: re.Match[str], who: str) -> _Stated | None:
    """An age on the day on which the text was written, if no relative is mentioned beside it."""
    group = "age" if found["age"] else "own"
    *first, last = who.split()
    number = mention_at(analysis.document, ProseSpan(*found.span(group)), int(found[group]))
    sentence = sentence_at(analysis.sentences, found.start())
    if sentence is None or not _is_running(analysis, number.prose):
        return None
    said = analysis.document.prose[sentence.start : sentence.end]
    if _OTHER_TIME.search(said) or _KIN.search(said):
        return None
    return _Stated(last, first[0] if first else "", number)


def _is_running(analysis: Analysis, place: ProseSpan) -> bool:
    blocks = analysis.document.blocks
    return any(one.prose.holds(place) for one in blocks if one.kind is BlockKind.PARAGRAPH)


def _of_one_name(analysis: Analysis, stated: Sequence[_Stated]) -> Iterator[AgeStatedTwice]:
    by_name: defaultdict[str, list[_Stated]] = defaultdict(list)
    for one in stated:
        by_name[one.who].append(one)
    for who, ages in by_name.items():
        pair = _pair(ages)
        if pair is not None and has_one_bearer(analysis.document.prose, who):
            yield AgeStatedTwice(*pair, who)


def _pair(ages: Sequence[_Stated]) -> tuple[Mention[int], Mention[int]] | None:
    """The first of some ages and the only one that differs from it by more than a birthday."""
    first = ages[0].number
    others = {one.number.value: one.number for one in ages if abs(one.number.value - first.value) > 1}
    known = {one.number.value for one in ages}
    return (first, next(iter(others.values()))) if len(others) == 1 and len(known) == 2 else None


def _of_one_role(analysis: Analysis) -> Iterator[AgeStatedTwice]:
    prose = analysis.document.prose
    by_role: defaultdict[str, list[_Stated]] = defaultdict(list)
    for found in (one for form in _OF_ROLE for one in form.finditer(prose)):
        if (one := _stated(analysis, found, found["role"])) is not None:
            by_role[one.who].append(one)
    for role, ages in by_role.items():
        ages.sort(key=lambda one: one.number.span.start)
        pair = _pair(ages)
        if pair is not None and ROLES.count_introductions(prose, role) <= 1:
            yield AgeStatedTwice(*pair, f"the {role}")


def _of_only_one(analysis: Analysis, named: Sequence[_Stated]) -> Iterator[AgeStatedTwice]:
    """Where a text has stated the age of one person only, and then refers to somebody by another age."""
    prose = analysis.document.prose
    for found in _OF_KNOWN.finditer(prose):
        before = [one for one in named if one.number.prose.end < found.start()]
        age = int(found["age"])
        if len({one.who for one in before}) != 1 or _DOES.match(found["behind"] + " ") is None:
            continue
        one = before[0]
        others = {int(each["age"]) for each in _ANY.finditer(prose) if each.start() != found.start("age")}
        if others != {one.number.value} or abs(age - one.number.value) <= 1:
            continue
        second = _stated(analysis, found, one.who)
        last = prose.rfind(one.who, 0, found.start())
        if second is not None and _SOMEBODY_NEW.search(prose, last + len(one.who), found.start()) is None:
            yield AgeStatedTwice(one.number, second.number, one.who)
