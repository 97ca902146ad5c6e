"""“The ferry entered service in 1962. … She has served the island for 53 years”: durations until the day of writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.chronology.moments import cue_of
from factlint.extraction.chronology.subjects import Subjects
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.anchored.known_moments import NO_LONGER
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.languages.en.chronology.durations import going_on as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Ongoing
from factlint.model.mention import Mention
from factlint.values.time import Time

_DATE, _REACH = "‹d0›", 6
"""How many sentences before the duration the beginning may stand."""
_FORMS = tuple(form for form, _ in words_of.GOING_ON)


def ongoing_apart(timed: TimedText) -> Iterator[Ongoing]:
    """Durations until now in sentences without a date, whose beginning an earlier sentence dates."""
    sentences = {index: sentence for block in timed.paragraphs for index, sentence in block}
    for index, sentence in sentences.items():
        if len(sentence.dates) > 1 or not sentence.lengths or not shapes(_FORMS).possible(sentence.text):
            continue
        if pattern(NO_LONGER).search(sentence.text) or pattern(NOT_SO).search(sentence.text):
            continue
        forms = ((pattern(form).search(sentence.text), began) for form, began in words_of.GOING_ON)
        found, began = next((stated for stated in forms if stated[0]), (None, ""))
        days = days_apart(sentence.length(found).value) if found else None
        if found and sentence.dates and sentence.text.find(_DATE) < found.start():
            since = _own_beginning(sentence, began, found.start())
        else:
            is_undated = found is not None and not sentence.dates
            since = _beginnings(index, began, sentences, timed.subjects) if is_undated else ()
        if found and days is not None and len(since) == 1:
            start, end = found.span("length")
            yield Ongoing(since[0], days, sentence.words(start - len("‹l"), end + len("›")))


def _own_beginning(sentence: TimedSentence, began: str, end: int) -> tuple[Mention[Time], ...]:
    """The only date of a sentence that states first that its subject began, and then how long it has lasted."""
    cue = cue_of(sentence.text[:end], 0, rf"(?i:\b(?:{began})\b)")
    is_joined = pattern(words_of.AND_HAS).search(sentence.text[:end]) is not None
    if pattern(words_of.OF_ANOTHER).match(sentence.text, end):
        return ()
    return sentence.dates[:1] if cue and is_joined and cue.stands_at(began, sentence.text[:end]) else ()


def _beginnings(
    index: int, began: str, sentences: Mapping[int, TimedSentence], subjects: Subjects
) -> tuple[Mention[Time], ...]:
    """The dates at which earlier sentences say that the subject began, by some verbs."""
    pronoun = pattern(words_of.ALSO_PRONOUN).match(sentences[index].text)
    return tuple(
        before.dates[0]
        for at in range(index - _REACH, index)
        if (before := sentences.get(at)) is not None
        and len(before.dates) == 1
        and (subjects.are_one(at, index) or (pronoun is not None and at == index - 1))
        and (cue := cue_of(before.text, 0, rf"(?i:\b(?:{began})\b)")) is not None
        and cue.stands_at(began, before.text)
    )
