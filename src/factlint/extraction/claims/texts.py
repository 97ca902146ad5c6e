"""Claims whose value is a text other than a name: "The motto of S is “Onward”", "S's livery is green"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.reader import subjects_of
from factlint.extraction.languages.en.claims import texts as words_of
from factlint.model.claim import Claim, Value
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Property, RuleBase
from factlint.values.regex import regex
from factlint.values.texts import bare_words

TEXT = "text"
"""The kind of a property whose values are texts."""

_OWNER = regex(words_of.OWNER)
_OF = regex(words_of.OF)
_APPOSED = regex(words_of.APPOSED)
_COPULA = regex(words_of.COPULA)
_BESIDE = regex(words_of.BESIDE)
_HAVING, _HAD, _HAVING_TEXT = regex(words_of.HAVING), regex(words_of.HAD), regex(words_of.HAVING_TEXT)
_QUOTED_BEFORE = regex(words_of.QUOTED_BEFORE)
_PHRASE = regex(words_of.PHRASE)
_NO_VALUE = regex(words_of.NO_VALUE)
_DIGIT = regex(r"\d")
_FEW_WORDS = 3
"""A known text with this few words is not replaced by a longer one."""

Stated = tuple[Mention[EntityRef], ProseSpan | None, str]
"""A subject, the words that may be its value, and the construction."""


def bind_texts(scene: Scene) -> Iterator[Claim]:
    """The claims of a sentence whose value is a text that may replace the known one."""
    for cue in scene.cues:
        for prop in cue.properties:
            if prop.value == TEXT:
                yield from _claims(scene, cue, prop)


def _claims(scene: Scene, cue: Cue, prop: Property) -> Iterator[Claim]:
    """The claims of the first construction about a subject with a known text."""
    for subject, stated, construction in chain(_owned(scene, cue), _had(scene, cue), _said(scene, cue)):
        if stated is not None and may_be_text_of(scene.document, stated, scene.rules, subject, prop):
            value = text_at(scene.document, stated)
            yield scene.claim(subject, prop, value, cue.span, binder=f"text-{construction}")
            return


def text_at(document: Document, stated: ProseSpan) -> Mention[Value]:
    """The words of a span as a value."""
    return mention_at(document, stated, document.prose[stated.start : stated.end])


def phrase_at(prose: str, start: int, end: int) -> ProseSpan | None:
    """The text that begins at a position: a quotation, or the words up to the end of the clause."""
    found = _PHRASE.match(prose, start, end)
    if found is None or found.lastgroup is None:
        return None
    return ProseSpan(*found.span(found.lastgroup))


def text_alone(
    document: Document, rules: RuleBase, subject: Mention[EntityRef], prop: Property, stated: ProseSpan
) -> Iterator[Mention[Value]]:
    """The text at the start of a span, such as after a label, if it may be a subject's."""
    text = phrase_at(document.prose, stated.start, stated.end) if prop.value == TEXT else None
    if text is not None and may_be_text_of(document, text, rules, subject, prop):
        yield text_at(document, text)


def may_be_text_of(
    document: Document, stated: ProseSpan, rules: RuleBase, subject: Mention[EntityRef], prop: Property
) -> bool:
    """Whether words are a text that may replace the known ones.

    Quotations are literal. Other phrases need the shape of a known text: its capital or small letters, and no more
    words if it is short.
    """
    known = [
        fact.statement.value
        for fact in rules.facts(subject.value.id)
        if fact.statement.property == prop.id and isinstance(fact.statement.value, str)
    ]
    said = document.prose[stated.start : stated.end]
    if not known or document.prose[max(0, stated.start - 1) : stated.start] in set('“"‘'):
        return bool(known)
    return any(_have_one_shape(said, text) for text in known)


def _have_one_shape(said: str, known: str) -> bool:
    stated, right = bare_words(said), bare_words(known)
    if stated == right:
        return True
    has_digits = _DIGIT.search(known) is not None
    is_value = _NO_VALUE.search(_DIGIT.sub("", said) if has_digits else said) is None
    if not stated or not right or not is_value or not _are_cased_alike(said, known):
        return False
    if has_digits and not set(said.casefold().split()).isdisjoint(known.casefold().split()):
        return False  # "Apache License" may be the Apache 2.0 one
    few = len(right) <= _FEW_WORDS
    return len(stated) <= len(right) if few else 2 * len(stated) >= len(right) >= len(stated) / 2


def _are_cased_alike(said: str, known: str) -> bool:
    """Whether both texts are capitalised alike; a number at the end ("Apache 2.0") counts as a capital."""
    return _capitals(_DIGIT.sub("N", said)) == _capitals(_DIGIT.sub("N", known))


def _capitals(text: str) -> tuple[bool, bool]:
    """Whether the first and the last word are capitalised."""
    return text[0].isupper(), text[text.rfind(" ") + 1].isupper()


def _owned(scene: Scene, cue: Cue) -> Iterator[Stated]:
    """Values of "S's cue is …", "the cue of S is …" and "“…” is the cue of S"."""
    prose = scene.document.prose
    for subject in scene.entities:
        name = subject.prose
        if name.end <= cue.span.start and _OWNER.fullmatch(prose, name.end, cue.span.start):
            yield subject, _behind(scene, _COPULA, cue.span.end), "owner"
        elif cue.span.end <= name.start and _OF.fullmatch(prose, cue.span.end, name.start):
            yield subject, _behind(scene, _COPULA, name.end) or _quoted_before(scene, cue), "of"


def _had(scene: Scene, cue: Cue) -> Iterator[Stated]:
    """Values of "S has the cue …" and "S has … as its cue"."""
    prose, end = scene.document.prose, cue.span.start
    for subject in scene.entities:
        start = subject.prose.end
        if start >= end:
            return
        if _HAVING.fullmatch(prose, start, end):
            yield subject, _behind(scene, _HAD, cue.span.end), "having"
        elif found := _HAVING_TEXT.fullmatch(prose, start, end):
            yield subject, _unquoted(prose, *found.span("text")), "having-text"


def _unquoted(prose: str, start: int, end: int) -> ProseSpan:
    """A span without the quotation marks around it."""
    is_quoted = prose[start] in words_of.QUOTES and prose[end - 1] in words_of.QUOTES
    return ProseSpan(start + is_quoted, end - is_quoted)


def _said(scene: Scene, cue: Cue) -> Iterator[Stated]:
    """Values of a verb with its subject: "S is nicknamed “…”"."""
    if (stated := _behind(scene, _BESIDE, cue.span.end)) is not None:
        yield from (
            (subject, stated, "apposed") for subject in scene.entities if _is_apposed(scene, subject, cue)
        )
        yield from ((subject, stated, construction) for subject, construction in subjects_of(scene, cue))


def _is_apposed(scene: Scene, subject: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a cue follows a name after a comma: "S, nicknamed"."""
    end, start = subject.prose.end, cue.span.start
    return end < start and _APPOSED.fullmatch(scene.document.prose, end, start) is not None


def _behind(scene: Scene, joint: re.Pattern[str], start: int) -> ProseSpan | None:
    """The text after a joint."""
    prose, end = scene.document.prose, scene.sentence.end
    joined = joint.match(prose, start, end)
    return phrase_at(prose, joined.end(), end) if joined else None


def _quoted_before(scene: Scene, cue: Cue) -> ProseSpan | None:
    """The quotation before "is the cue"."""
    found = _QUOTED_BEFORE.search(scene.document.prose, scene.sentence.start, cue.span.start)
    return ProseSpan(*found.span("text")) if found else None
