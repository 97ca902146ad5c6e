"""Unknown things, with the dates of events that happen once: "Riverton FC was founded in 1998"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factlint.extraction.by_sentence import sentences_around
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.coreference.surnames import is_shared_surname
from factlint.extraction.languages.en.function_words import OR, THE
from factlint.extraction.languages.en.things import dated_once as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.extraction.shapes import Shapes
from factlint.extraction.things.definite import DefiniteNouns
from factlint.extraction.things.subjects import Subjects
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality, Statement
from factlint.model.document import ProseSpan
from factlint.model.extents import ENDS_OF_LIFE
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex
from factlint.values.time import Time

_NAMED = Shapes((words_of.DATED, words_of.RELEASED, words_of.LEDE, words_of.FRONTED), written=str)
_BY_NOUN = Shapes((words_of.DATED_NOUN, words_of.FRONTED_NOUN), written=str)
_REACH = 20
"""Characters before a name that may show that it is not the subject."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source)


def read_dated_once(analysis: Analysis, found: Sequence[re.Match[str]]) -> tuple[Claim, ...]:
    """The claims about things that the rule base does not know; `found` are the trigger's matches."""
    times = {time.prose.start: time for time in analysis.times}
    reader = _Reader(Subjects(analysis, DefiniteNouns(analysis.document)), times)
    around = tuple(sentences_around(found, analysis.sentences))
    claims = (claim for shapes in (_NAMED, _BY_NOUN) for one in around for claim in reader.claims(one, shapes))
    return tuple(claim for claim in claims if claim.modality is Modality.ASSERTED)


@dataclass(frozen=True, slots=True)
class _Reader:
    subjects: Subjects
    times: Mapping[int, Mention[Time]]
    """Offset → time of the document."""

    def claims(self, sentence: ProseSpan, shapes: Shapes) -> Iterator[Claim]:
        """The claims of a sentence that match any of the shapes."""
        prose = self.subjects.analysis.document.prose
        text = prose[sentence.start : sentence.end]
        possible = shapes.possible(text)
        if not possible or _pattern(words_of.NOT_THE_ONE).search(text):
            return
        for shape in possible:
            is_fronted = shape in (words_of.FRONTED, words_of.FRONTED_NOUN)
            for found in _pattern(shape).finditer(prose, sentence.start, sentence.end):
                if found.start() == sentence.start if is_fronted else _is_subject(prose, sentence, found):
                    verbs = words_of.OF_RELEASE if shape == words_of.RELEASED else words_of.PROPERTIES
                    yield from self._claim(sentence, found, verbs, is_noun=shapes is _BY_NOUN)

    def _claim(
        self, sentence: ProseSpan, found: re.Match[str], verbs: Mapping[str, str], *, is_noun: bool
    ) -> Iterator[Claim]:
        name = ProseSpan(*found.span("name"))
        date, prop = self._date(found), verbs.get(found["cue"].lower())
        if date is None or prop is None or _may_be_of_kin(found, prop):
            return
        if is_noun and _pattern(words_of.ELSEWHERE).search(found.string[sentence.start : found.start()]):
            return
        subject = self._of_noun(name) if is_noun else self.subjects.named(name)
        if subject is None:
            return
        text = found.string[sentence.start : sentence.end]
        yield Claim(
            Statement(subject.value.id, prop, date.value),
            subject,
            date,
            ProseSpan(*found.span("cue")),
            read_modality(text, sentence=text, offset=date.prose.start - sentence.start),
            binder="dated-once",
        )

    def _of_noun(self, noun: ProseSpan) -> Mention[EntityRef] | None:
        """The referent of "the trust": "Harbour Trust" if that was named before."""
        return None if self.subjects.are_known(noun) else self.subjects.of_noun(noun)

    def _date(self, found: re.Match[str]) -> Mention[Time] | None:
        """The date in the slot, if it is plain with its year last ("May 1910"), and not the first of several."""
        start = found.start("date")
        date = self.times.get(start) or self.times.get(start - len(f"{THE} "))
        if date is None or not is_plain(date) or not any(map(str.isdigit, date.said[-4:])):
            return None
        return None if found.string.startswith((f" {OR} ", "/", "–", "-"), date.prose.end) else date


def _is_subject(prose: str, sentence: ProseSpan, found: re.Match[str]) -> bool:
    before = prose[max(sentence.start, found.start() - _REACH) : found.start()]
    if _pattern(words_of.NOT_SUBJECT).search(before):
        return False
    is_behind_comma = "," in prose[found.end("cue") : found.start("date")]
    return not (is_behind_comma and _pattern(words_of.SUBORDINATE).search(before.casefold()))


def _may_be_of_kin(found: re.Match[str], prop: str) -> bool:
    return prop in ENDS_OF_LIFE and is_shared_surname(found.string, ProseSpan(*found.span("name")))
