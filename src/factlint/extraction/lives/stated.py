"""Dates of birth and death: brackets after names, "was born on", "died in"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.glosses import ends_gloss
from factlint.extraction.languages.en.lives import stated as words_of
from factlint.extraction.languages.en.quantities.numerals import SMALL
from factlint.extraction.lives.dated_sentence import DatedSentence
from factlint.extraction.plain_dates import is_plain
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.statements.lives import Life
from factlint.values.regex import regex
from factlint.values.time import Time

NAMELESS = "~born at "
"""Prefix of the ids of people without a name in the text; the offset of the birth follows."""


@cache
def pattern(source: str) -> re.Pattern[str]:
    """A regular expression, compiled where it is first needed."""
    return regex(source)


_LONGEST_PLACING = 6
"""Characters of the longest word in `PLACING`, with its separators."""


def people_in(
    document: Document, span: ProseSpan, names: Sequence[Mention[EntityRef]]
) -> Iterator[Mention[EntityRef]]:
    """The capitalised names in a stretch of prose; known ones have their id."""
    for found in pattern(words_of.PERSON).finditer(document.prose, span.start, span.end):
        if " " not in found.group() and pattern(words_of.NICKNAME).search(
            document.prose, max(0, found.start() - 3), found.start()
        ):
            continue
        place = ProseSpan(found.start(), found.end() - found.group().endswith("."))
        known = next((name for name in names if name.prose == place), None)
        yield known or mention_at(document, place, EntityRef("~" + found.group().rstrip(".").casefold()))


def stated_lives(dated: DatedSentence, *, may_state: bool) -> Iterator[Life]:
    """The births and deaths stated in a sentence.

    `may_state` is whether the sentence has a word for a birth or death.
    """
    document, sentence, dates = dated.document, dated.sentence, dated.dates
    has_bracket = document.prose.find("(", sentence.start, sentence.end) >= 0
    in_brackets = tuple(date for date in dates if has_bracket and is_in_bracket(document.prose, sentence, date))
    if not (in_brackets or (dates and may_state)):
        return
    if may_state:
        yield from _of_subject(dated)
        pronoun = pattern(words_of.PRONOUN).match(document.prose, sentence.start)
        if pronoun:
            nameless = EntityRef(f"{NAMELESS}{pronoun.start()}")
            subject = mention_at(document, ProseSpan(*pronoun.span()), nameless)
            yield from _in_clause(document, subject, pronoun.end(), dates)
    kin = pattern(words_of.KIN).search(document.prose, sentence.start, sentence.end)
    for person in people_in(document, sentence, dated.names):
        if kin is not None and kin.end() <= person.prose.start:
            return  # who may be a relative and bear the same name
        if person.said.casefold() not in words_of.SENTENCE_OPENERS:
            if not (in_brackets and ends_gloss(document.prose, sentence, person.prose, in_brackets[-1].prose)):
                yield from _in_bracket(document, person, in_brackets)
            yield from _in_clause(document, person, person.prose.end, dates) if may_state else ()


def opener_of(
    document: Document, sentences: Sequence[ProseSpan], names: Sequence[Sequence[Mention[EntityRef]]]
) -> Mention[EntityRef] | None:
    """The full name with which the text, or its title, begins."""
    first = next(people_in(document, sentences[0], names[0]), None) if sentences else None
    is_full = first is not None and first.prose.start == sentences[0].start and " " in first.said
    return first if is_full else None


def is_in_bracket(prose: str, sentence: ProseSpan, date: Mention[Time]) -> bool:
    """Whether a bracket that opens in the sentence before a date has not closed there."""
    return prose.rfind("(", sentence.start, date.prose.start) > prose.rfind(
        ")", sentence.start, date.prose.start
    )


def _of_subject(dated: DatedSentence) -> Iterator[Life]:
    """A birth of the subject of a sentence, named or not: "Born in 1702, she …"."""
    document, sentence = dated.document, dated.sentence
    for date in dated.dates:
        found = pattern(words_of.BIRTH_OF_SUBJECT).search(document.prose[sentence.start : date.prose.start])
        before = document.prose[sentence.start : date.prose.start]
        if found is None or not _is_date(date) or pattern(words_of.OF_OBJECT).search(before):
            continue
        at = sentence.start + found.start()
        behind = pattern(",? ").match(document.prose, date.prose.end)
        place = at if found.start() > 0 else behind.end() if behind else None
        people = people_in(document, sentence, dated.names)
        named = (
            one
            for one in people
            if place in (one.prose.start, one.prose.end) and not _may_have_namesake(before, one)
        )
        anonymous = mention_at(document, ProseSpan(at, date.prose.start), EntityRef(f"{NAMELESS}{at}"))
        yield Life(next(named, anonymous), born=date)


def _may_have_namesake(before: str, person: Mention[EntityRef]) -> bool:
    """Whether a first name is that of a relative, which others may share: "His son, Otto, born in 1927"."""
    return " " not in person.said and pattern(words_of.KIN).search(before) is not None


def _in_bracket(
    document: Document, person: Mention[EntityRef], dates: Sequence[Mention[Time]]
) -> Iterator[Life]:
    bracket = pattern(words_of.BRACKET).match(document.prose, person.prose.end) if dates else None
    name = person.prose.start
    if not bracket or pattern(words_of.PLACING).search(document.prose, max(0, name - _LONGEST_PLACING), name):
        return
    start, end = bracket.span("inside")
    inside = [date for date in dates if start <= date.prose.start and date.prose.end <= end and _is_date(date)]
    if not inside:
        return
    before = document.prose[start : inside[0].prose.start]
    if pattern(words_of.YEARS_OF_OFFICE).search(before):
        return
    is_birth = pattern(words_of.BORN_IN_BRACKET).search(before) is not None
    if len(inside) > 1 and _are_joined(document.prose, inside[0], inside[1], is_birth=is_birth):
        yield Life(person, inside[0], inside[1])
    elif is_birth and not pattern(words_of.TO_DEATH).search(before):
        yield Life(person, inside[0])


def _are_joined(prose: str, first: Mention[Time], last: Mention[Time], *, is_birth: bool) -> bool:
    gap = prose[first.prose.end : last.prose.start]
    if pattern(words_of.JOINT).fullmatch(gap):
        return True
    return is_birth and pattern(words_of.BEHIND_DEATH).fullmatch(gap) is not None


def _in_clause(
    document: Document, person: Mention[EntityRef], end: int, dates: Sequence[Mention[Time]]
) -> Iterator[Life]:
    """Lives stated in the clause of which the subject, a person's name or pronoun, ends at a place."""
    for date in dates:
        if not (end < date.prose.start and _is_date(date)):
            continue
        gap = document.prose[end : date.prose.start]
        if pattern(words_of.WAS_BORN).fullmatch(gap):
            yield Life(person, born=date)
        elif pattern(words_of.HAS_DIED).fullmatch(gap):
            yield Life(person, died=date)


def _is_date(mention: Mention[Time]) -> bool:
    """Whether it is a day, month or year that the text writes out."""
    return is_plain(mention) and not mention.value.is_uncertain


def whole_number(text: str) -> int:
    """A number of years in digits or words: "31", "thirty-one"."""
    return int(text) if text.isdigit() else sum(SMALL[word] for word in re.split("[- ]", text.casefold()))
