"""Durations in sentences, each with what it measures."""

from __future__ import annotations

from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.durations import stated_lengths as words_of
from factlint.extraction.languages.en.chronology.durations.whole import NOT_AS_MEANT
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration

_DOUBTS = (NOT_AS_MEANT, words_of.DOUBT)
_FORMS = (words_of.DEFINITE, *(form for form, _ in words_of.LENGTHS))


@dataclass(frozen=True, slots=True)
class Measured:
    """A duration, and what it measures."""

    index: int
    """The index of its sentence."""
    sentence: TimedSentence
    length: Mention[Duration]
    noun: frozenset[str]
    """The stem of the noun for what lasted; empty if only the subject shows it."""
    outcomes: str
    """The words with which a thing of this noun ends, whoever is the subject."""
    is_course: bool
    """Whether the noun is a process with outcomes of its own."""
    began: str
    """The verbs with which it must have begun; empty if any will do."""
    is_by_then: bool
    """Whether it lasted at least until the date of an earlier sentence."""
    is_at_end: bool
    """Whether the date of its sentence is its end: "In 2016, after ten years in the house"."""
    is_of_role: bool
    """Whether it is the duration of a role: "after ten years as mayor"."""
    is_of_act: bool
    """Whether it is how long doing something took: "eight years to build"."""
    is_definite: bool
    """Whether it is that of the process mentioned just before: "Over the five weeks, …"."""


def measured_in(index: int, sentence: TimedSentence, about: frozenset[str]) -> Measured | None:
    """The duration of a process in a sentence with one date or none; `about` is its subject."""
    if len(sentence.dates) > 1:
        return None
    possible = shapes(_FORMS).possible(sentence.text)
    if not possible:
        return None
    is_definite = _is_definite(sentence)
    for form, began in ((words_of.DEFINITE, ""), *words_of.LENGTHS) if is_definite else words_of.LENGTHS:
        if form in possible and (found := pattern(form).search(sentence.text)):
            clause = pattern(words_of.REST_OF_CLAUSE).match(sentence.text, found.end())
            end = clause.end() if clause else found.end()
            if any(pattern(words).search(sentence.text, 0, end) for words in _DOUBTS):
                return None
            behind = pattern(words_of.OF_WHAT).match(sentence.text, found.end())
            what = found.group() + (behind.group() if behind else "")
            if pattern(words_of.OF_SUBJECT).match(sentence.text):
                what += f" {' '.join(sorted(about))}"
            is_by_then = pattern(words_of.BY_THEN).match(sentence.text) is not None
            length = sentence.length(found)
            outcomes = _outcomes(what)
            is_course = outcomes != _outcomes("")
            return Measured(
                index,
                sentence,
                length,
                noun=_noun(what),
                outcomes=outcomes,
                is_course=is_course,
                began=began,
                is_by_then=is_by_then,
                is_at_end=pattern(words_of.AT_ITS_DATE).match(sentence.text) is not None,
                is_of_role=pattern(words_of.OF_ROLE).search(found.group()) is not None,
                is_of_act=pattern(words_of.OF_ACT).search(found.group()) is not None,
                is_definite=is_definite,
            )
    return None


def _noun(what: str) -> frozenset[str]:
    """The stems of the noun for what lasted; generic verbs count only if nothing else does."""
    found = stems(what)
    return found - stems(words_of.SAID_OF_ANYTHING) or found


def _is_definite(sentence: TimedSentence) -> bool:
    """Whether a sentence begins with the duration of something mentioned before: "Over the five weeks, …"."""
    found = pattern(words_of.DEFINITE).match(sentence.text)
    if found is None:
        return False
    return (
        pattern(words_of.DEFINITE_ARTICLE).search(found.group()) is not None
        or pattern(words_of.DEFINITE_ARTICLE).match(sentence.length(found).said.casefold()) is not None
    )


def _outcomes(what: str) -> str:
    """A pattern for the words with which a thing of this name ends."""
    words = (
        words for noun, words in words_of.OUTCOMES if pattern(rf"(?i:\b(?:{noun})\b)").search(what) or not noun
    )
    return rf"(?i:\b(?:{'|'.join(words)})\b)"
