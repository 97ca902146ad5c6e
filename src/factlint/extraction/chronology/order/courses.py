"""“Her workshop opened in 1971. … The workshop closed in 1969.”: what begins in one sentence and ends in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.chronology.timed import TimedSentence, with_hedge
from factlint.extraction.languages.en.chronology import distances as words_of
from factlint.extraction.languages.en.chronology.order import things
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_WORD = r"[\w’'-]+"
_BETWEEN_SENTENCES = 2
"""Characters from one sentence to the next."""
_NOT_BEFORE = Interval(0, None)
_VETOES = (words_of.NOT_SO, words_of.RENEWED, words_of.ANOTHER)


def courses(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """The beginning and, later in the text, the end of one thing."""
    stated = [sentence for sentence in sentences if len(sentence.dates) == 1 and _is_about_course(sentence)]
    if not any(sentence.holds(things.ANY_END) for sentence in stated):
        return
    for start_of, end_of in zip(things.STARTS_OF_COURSES, things.ENDS_OF_COURSES, strict=True):
        starts: list[tuple[frozenset[str], str, Mention[Time]]] = []
        for before, sentence in pairwise((None, *stated)):
            assert sentence is not None
            if end := _first(end_of, sentence):
                thing = _words(end["thing"]) or _thing_before(start_of, before, sentence)
                whose = end.groupdict().get("whose")
                anchors = tuple(
                    date for words, owner, date in starts if thing and thing <= words and whose in (None, owner)
                )
                yield from _relations(sentence, end, anchors)
            if (start := _first(start_of, sentence)) and (words := _words(start["thing"])):
                starts.append((words, start["thing"].partition(" ")[0], sentence.date(start, "dated")))


def _is_about_course(sentence: TimedSentence) -> bool:
    return any(map(sentence.holds, (things.ANY_START, things.ANY_END))) and _is_plain(sentence)


def _is_plain(sentence: TimedSentence) -> bool:
    return not any(map(sentence.holds, _VETOES))


def _first(course: tuple[str, tuple[str, ...]], sentence: TimedSentence) -> re.Match[str] | None:
    """The first match that dates the beginning or end of something, by its words and forms."""
    words, forms = course
    if words not in sentence.cues:
        return None
    return shapes(forms).search(sentence.text)


def _thing_before(
    course: tuple[str, tuple[str, ...]], before: TimedSentence | None, sentence: TimedSentence
) -> frozenset[str] | None:
    """What the preceding sentence begins, for an "it" after it."""
    if before is None or sentence.span.start - before.span.end > _BETWEEN_SENTENCES:
        return None
    found = _first(course, before)
    return _words(found["thing"]) if found else None


def _words(phrase: str) -> frozenset[str] | None:
    """The words that name a thing; None for a pronoun."""
    words = {word.casefold() for word in pattern(_WORD).findall(phrase)}
    return frozenset(words - things.DETERMINERS) if words.isdisjoint(things.PRONOUNS) else None


def _relations(
    sentence: TimedSentence, end: re.Match[str], anchors: tuple[Mention[Time], ...]
) -> Iterator[Relation]:
    """The end is not before the beginning, and as far after it as the sentence says."""
    if not anchors:
        return
    dated = sentence.date(end, "dated")
    yield Relation(Tie.COURSE, anchors, dated, _NOT_BEFORE, sentence.words(*end.span("said")))
    for form in things.LENGTHS_OF_COURSES:
        found = pattern(form).search(sentence.text)
        if found and (days := days_apart(sentence.length(found).value)) is not None:
            yield Relation(
                Tie.LENGTH, anchors, dated, days, with_hedge(sentence.document, sentence.length(found))
            )
            return
