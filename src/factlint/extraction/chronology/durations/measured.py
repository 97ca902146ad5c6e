"""Lengths of time in sentences, each with what it is the length of."""

from __future__ import annotations

from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.durations import told_lengths as words_of
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
    """A length, and what it measures."""

    index: int
    """The number of its sentence."""
    sentence: TimedSentence
    length: Mention[Duration]
    noun: frozenset[str]
    """The stem of the noun for what was so long; empty where only its subject says it."""
    outcomes: str
    """The words with which a thing of this noun ends, whoever is told to have done it."""
    is_course: bool
    """Whether the noun is one for what goes on, with outcomes of its own."""
    began: str
    """The verbs with which it must have begun, or nothing where any will do."""
    is_by_then: bool
    """It went on until the date of a sentence before, and need not have ended with it."""
    is_at_end: bool
    """The date of its sentence is that of the end, whatever happened then: "In 2016, after ten years in the house"."""
    is_of_role: bool
    """It is that of what somebody was: "after ten years as mayor"."""
    is_definite: bool
    """It is that of the course told right before: "Over the five weeks, …"."""


def measured_in(index: int, sentence: TimedSentence, about: frozenset[str]) -> Measured | None:
    """The length that a sentence with one date or none tells of a course; `about` is its subject."""
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
                is_definite=is_definite,
            )
    return None


def _noun(what: str) -> frozenset[str]:
    """The stems of what was so long; verbs that are said of anything show it only where nothing else does."""
    found = stems(what)
    return found - stems(words_of.SAID_OF_ANYTHING) or found


def _is_definite(sentence: TimedSentence) -> bool:
    """Whether a sentence begins with the length of something that was told: "Over the five weeks, …"."""
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
