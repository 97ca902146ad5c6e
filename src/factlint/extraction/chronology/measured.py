"""Lengths that sentences tell, each with what it measures."""

from __future__ import annotations

from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology import told_lengths as words_of
from factlint.extraction.languages.en.chronology.courses import NOT_AS_MEANT
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration

_DOUBTS = (NOT_AS_MEANT, words_of.DOUBT)
_FORMS = tuple(form for form, _ in words_of.LENGTHS)


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


def measured_in(index: int, sentence: TimedSentence) -> Measured | None:
    """The length that a sentence with one date or none tells of a course."""
    if len(sentence.dates) > 1:
        return None
    for form, began in words_of.LENGTHS if shapes(_FORMS).possible(sentence.text) else ():
        if found := pattern(form).search(sentence.text):
            clause = pattern(words_of.REST_OF_CLAUSE).match(sentence.text, found.end())
            end = clause.end() if clause else found.end()
            if any(pattern(words).search(sentence.text, 0, end) for words in _DOUBTS):
                return None
            behind = pattern(words_of.OF_WHAT).match(sentence.text, found.end())
            what = found.group() + (behind.group() if behind else "")
            is_by_then = pattern(words_of.BY_THEN).match(sentence.text) is not None
            length = sentence.length(found)
            outcomes = _outcomes(what)
            is_course = outcomes != _outcomes("")
            return Measured(index, sentence, length, stems(what), outcomes, is_course, began, is_by_then)
    return None


def _outcomes(what: str) -> str:
    """A pattern for the words with which a thing of this name ends."""
    words = (
        words for noun, words in words_of.OUTCOMES if pattern(rf"(?i:\b(?:{noun})\b)").search(what) or not noun
    )
    return rf"(?i:\b(?:{'|'.join(words)})\b)"
