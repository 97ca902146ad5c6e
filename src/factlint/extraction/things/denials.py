"""What a text rules out, and states all the same: "He never married. … His wife outlived him".

Each form of denial has forms of what it excludes; they are looked for in the rest of its sentence and in the next one,
and in the one behind that where the next goes on about the same person or thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.things import denials as words_of
from factlint.extraction.languages.en.things.denials import DenialForm
from factlint.extraction.shapes import Shapes
from factlint.model.analysis import Analysis
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.denials import Denial
from factlint.values.regex import regex

_FORMS = {form.denied: form for form in words_of.FORMS}
_DENIED = Shapes(_FORMS, written=str)
_OPEN, _GOES_ON = regex(words_of.OPEN), regex(words_of.GOES_ON)
_HE, _SHE = regex(words_of.HE), regex(words_of.SHE)
_SLOT = regex(r"‹(\w+)›")
_MOST_BEHIND = 2
"""How many sentences after a denial may assert what it excludes."""


def read_denials(analysis: Analysis, among: Sequence[ProseSpan]) -> tuple[Denial, ...]:
    """The denials in some sentences, each with the first words that contradict it; in reading order."""
    places = {sentence.start: number for number, sentence in enumerate(analysis.sentences)}
    found = (one for sentence in among for one in _denials(analysis, places[sentence.start]))
    return tuple(found)


def _denials(analysis: Analysis, number: int) -> Iterator[Denial]:
    document, sentence = analysis.document, analysis.sentences[number]
    text = _text(document, sentence)
    possible = _DENIED.possible(text)
    if not possible or _OPEN.search(text):
        return
    for pattern in possible:
        for denied in _DENIED.compiled(pattern).finditer(text):
            stated = next(_stated(analysis, number, _FORMS[pattern], denied), None)
            if stated is not None:
                place = denied.span("word")
                yield Denial(_mention(document, sentence, place), stated)


def _stated(analysis: Analysis, number: int, form: DenialForm, denied: re.Match[str]) -> Iterator[Mention[str]]:
    """The words that assert what a form excludes."""
    document, excused = analysis.document, regex(form.excused)
    if excused.search(denied.string):
        return
    stated = regex(_SLOT.sub(lambda slot: _filled(slot[1], denied), form.stated))
    for sentence in _from(analysis, number):
        text = _text(document, sentence)
        if _OPEN.search(text) or excused.search(text):
            return
        start = denied.end() if sentence is analysis.sentences[number] else 0
        for found in stated.finditer(text, start):
            if _are_two_people(denied.string, text[start : found.end()]):
                continue
            group = next(name for name in ("word", "with") if found.groupdict().get(name))
            yield _mention(document, sentence, found.span(group))


def _from(analysis: Analysis, number: int) -> Iterator[ProseSpan]:
    """A sentence and those after it, as long as the text continues about the same."""
    document, (sentence, *behind) = analysis.document, analysis.sentences[number : number + 1 + _MOST_BEHIND]
    yield sentence
    before = sentence
    for place, one in enumerate(behind):
        is_apart = "\n" in document.prose[before.end : one.start]
        if is_apart or (place and not _GOES_ON.match(_text(document, before))):
            return
        yield one
        before = one


def _are_two_people(denied: str, stated: str) -> bool:
    """Whether the pronouns of two texts show that they are about a man and a woman."""
    is_he, is_she = (tuple(form.search(text) is not None for text in (denied, stated)) for form in (_HE, _SHE))
    return (is_he, is_she) in {((True, False), (False, True)), ((False, True), (True, False))}


def _filled(name: str, denied: re.Match[str]) -> str:
    """The text for a slot: the words of the denial, capitalised if the slot's name is."""
    words = denied.groupdict().get(name.casefold()) or ""
    return re.escape(words.capitalize() if name[0].isupper() else words)


def _text(document: Document, sentence: ProseSpan) -> str:
    return document.prose[sentence.start : sentence.end]


def _mention(document: Document, sentence: ProseSpan, place: tuple[int, int]) -> Mention[str]:
    start, end = place
    found = ProseSpan(sentence.start + start, sentence.start + end)
    return mention_at(document, found, document.prose[found.start : found.end])
