"""Unknown things with their sizes: "Corve Tower is 120 m high", "the tower has 300 steps"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.languages.en.things import measured as words_of
from factlint.extraction.languages.en.things.dated_once import NAME
from factlint.extraction.shapes import Shapes
from factlint.extraction.things.definite import DefiniteNouns
from factlint.extraction.things.subjects import Subjects
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality, Statement
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.reading_order import index_at
from factlint.values.dataclass import dataclass, replace
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_SIZE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Replaces every character of a quantity, so that offsets stay the same."""
_GROUP = regex(r"\(\?P<\w+>")
_REACH = 24
"""Characters before a number that may hold the word for what it counts."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source.replace("<size>", f"(?P<size>{_SIZE}+)"))


def _without_name(shape: str) -> str:
    """The part of a shape between the thing and its end."""
    return _GROUP.sub("(?:", shape.removeprefix(words_of.THING).removeprefix(NAME)).replace(
        "<size>", f"{_SIZE}+"
    )


_WITHOUT_NAMES = Shapes((*words_of.MEASURED, *words_of.HELD), written=_without_name)


def read_measured(analysis: Analysis) -> tuple[Claim, ...]:
    """The claims about sizes of things that the rule base does not know."""
    reader = _Reader(analysis, Subjects(analysis, DefiniteNouns(analysis.document)))
    claims = (
        claim
        for sentence, sizes in zip(
            analysis.sentences, by_sentence(analysis.quantities, analysis.sentences), strict=True
        )
        if sizes
        for claim in reader.claims(sentence, {size.prose.start: size for size in sizes})
    )
    return tuple(claim for claim in claims if claim.modality is Modality.ASSERTED)


@dataclass(frozen=True, slots=True)
class _Reader:
    analysis: Analysis
    subjects: Subjects

    def claims(self, sentence: ProseSpan, sizes: Mapping[int, Mention[Quantity]]) -> Iterator[Claim]:
        """The claims of one sentence; `sizes` are its quantities, each by its offset."""
        prose = self.analysis.document.prose
        text = _masked(prose[sentence.start : sentence.end], sentence.start, sizes)
        stated: set[ProseSpan] = set()
        for shape in _WITHOUT_NAMES.possible(text):  # the name is what takes time to find
            for found in _pattern(shape).finditer(text):
                size = sizes.get(sentence.start + found.start("size"))
                if size is None or size.prose in stated:
                    continue
                prop = _dimension(found, size) if shape in words_of.MEASURED else _held(text, found, size)
                if prop is None or not _opens(text, found):
                    continue
                if (subject := self._subject(sentence, found)) is None:
                    continue
                if _pattern(words_of.NOT_THE_SIZE).search(text):
                    return
                stated.add(size.prose)
                yield Claim(
                    Statement(subject.value.id, prop, _plain(size.value, prop)),
                    subject,
                    size,
                    size.prose,
                    read_modality(text, sentence=text, offset=size.prose.start - sentence.start),
                    is_scoped=prop not in words_of.LASTING and self._is_timed(sentence),
                    binder="measured",
                )

    def _is_timed(self, sentence: ProseSpan) -> bool:
        return any(sentence.holds(time.prose) for time in self.analysis.times)

    def _subject(self, sentence: ProseSpan, found: re.Match[str]) -> Mention[EntityRef] | None:
        slots = found.groupdict()
        if slots.get("it"):
            return self._last_subject(sentence)
        is_name = bool(slots.get("name"))
        start, end = found.span("name" if is_name else "noun")
        span = ProseSpan(sentence.start + start, sentence.start + end)
        return self.subjects.named(span) if is_name else self.subjects.of_noun(span)

    def _last_subject(self, sentence: ProseSpan) -> Mention[EntityRef] | None:
        """The subject of the sentence before, for "It" at the start of this one."""
        sentences = self.analysis.sentences
        at = index_at(sentences, sentence.start) - 1
        if at < 0:
            return None
        before, prose = sentences[at], self.analysis.document.prose
        if "\n\n" in prose[before.end - 1 : sentence.start + 1]:
            return None
        found = _pattern(words_of.SUBJECT).match(prose, before.start, before.end)
        if found is None:
            return None
        if found["name"]:
            return self.subjects.named(ProseSpan(*found.span("name")))
        return self.subjects.of_noun(ProseSpan(*found.span("noun")))


def _opens(text: str, found: re.Match[str]) -> bool:
    """Whether nothing before the words restricts them: "in flood, the lake covers"."""
    before = text[: found.start()].rstrip()
    return not before or before.endswith(words_of.OPENS_CLAUSE)


def _dimension(found: re.Match[str], size: Mention[Quantity]) -> str | None:
    """The property that the words next to a size name; money before a thing is its cost."""
    slots = found.groupdict()
    cue = slots.get("cue") or slots.get("adjective") or slots.get("superlative")
    is_money = size.value.unit in MONEY
    if cue is None and not is_money and size.value.measure is not None:
        name = slots.get("name")
        if name and "adjective" in slots:
            return _elevation(name)
        return words_of.DIMENSION_OF.get((name or slots.get("noun") or " ").split(" ")[-1].lower())
    prop = words_of.DIMENSIONS[cue] if cue else "cost" if "cue" not in slots else None
    return prop if is_money == (prop == "cost") else None


def _elevation(name: str) -> str | None:
    """The property of a bare length, "At 2,310 metres, Mount Sella"; for a bridge it may be its height above ground."""
    return "height" if _pattern(words_of.ELEVATED).search(name) else None


def _held(text: str, found: re.Match[str], size: Mention[Quantity]) -> str | None:
    """The property of a number of things: residents or employees, or whatever it counts."""
    before = text[max(0, found.start("size") - _REACH) : found.start("size")]
    for cue, prop in words_of.HELD_BY_CUE:
        if _pattern(cue).search(before):
            return prop
    unit = size.value.unit
    if unit is None or size.value.measure is not None or unit in words_of.NOT_HELD:
        return None
    return words_of.COUNTED.get(unit) or f"number of {unit}"


def _plain(size: Quantity, prop: str) -> Quantity:
    """The bare number if the property says what it counts: "employs 350 people", "350 employees"."""
    return replace(size, unit=None) if prop in words_of.COUNTED.values() and size.measure is None else size


def _masked(text: str, start: int, sizes: Mapping[int, Mention[Quantity]]) -> str:
    for size in sizes.values():
        first, last = size.prose.start - start, size.prose.end - start
        text = text[:first] + _SIZE * (last - first) + text[last:]
    return text
