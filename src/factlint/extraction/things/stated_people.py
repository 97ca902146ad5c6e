"""Makers and office holders of unknown things: "the Hill Chapel, designed by Ada Holt"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.extraction.by_sentence import sentences_around
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en.things import stated_people as words_of
from factlint.extraction.shapes import Shapes
from factlint.extraction.things.definite import DefiniteNouns
from factlint.extraction.things.subjects import Subjects
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality, Statement
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, mention_at
from factlint.model.reading_order import within
from factlint.values.regex import regex

_MADE, _HELD = (Shapes(forms, written=str) for forms in (words_of.MADE, words_of.HELD))
_NOW = "PRESENT_REF"
_NOT_ALONE = regex(words_of.NOT_ALONE, re.IGNORECASE)


def read_stated_people(analysis: Analysis, found: Sequence[re.Match[str]]) -> tuple[Claim, ...]:
    """The claims of the sentences with the trigger's matches, one for each."""
    around = sentences_around(found, analysis.sentences)
    stated = [(sentence, one) for sentence in around if (one := _stated(analysis, sentence)) is not None]
    people = tuple(_place(sentence, one, "person") for sentence, one in stated)
    subjects = Subjects(analysis, DefiniteNouns(analysis.document, people))
    claims = (_claim(subjects, sentence, one) for sentence, one in stated)
    return tuple(claim for claim in claims if claim is not None and claim.modality is Modality.ASSERTED)


def _stated(analysis: Analysis, sentence: ProseSpan) -> re.Match[str] | None:
    """The first construction of a sentence; one with a time, except for "current", does not say who holds a post."""
    text = analysis.document.prose[sentence.start : sentence.end]
    found = _MADE.search(text)
    if found is None:
        found = _HELD.search(text)
        times = within(analysis.times, sentence)
        now = [time.prose.start - sentence.start for time in times if time.value.timex == _NOW]
        is_of_now = found is not None and any(found.start() <= at < found.end() for at in now)
        if times and not is_of_now:
            return None
    return None if found is None or _NOT_ALONE.search(found.group()) else found


def _place(sentence: ProseSpan, found: re.Match[str], group: str) -> ProseSpan:
    start, end = found.span(group)
    return ProseSpan(sentence.start + start, sentence.start + end)


def _claim(subjects: Subjects, sentence: ProseSpan, found: re.Match[str]) -> Claim | None:
    slots = found.groupdict()
    subject = (
        subjects.of_noun(_place(sentence, found, "noun"))
        if slots["name"] is None
        else subjects.named(_place(sentence, found, "name"))
    )
    person = _place(sentence, found, "person")
    if subject is None or subjects.are_known(person):
        return None
    cue = (slots.get("cue") or slots.get("fronted") or "").lower()
    prop = f"{cue} by" if cue in words_of.MAKERS else words_of.POSTS[cue]
    value = EntityRef(f"~{found['person'].casefold()}")
    return Claim(
        Statement(subject.value.id, prop, value),
        subject,
        mention_at(subjects.analysis.document, person, value),
        person,
        read_modality(found.string, sentence=found.string, offset=found.start("person")),
        binder="told-people",
    )
