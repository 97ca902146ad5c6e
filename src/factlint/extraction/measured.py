"""Things that only the document knows, with their sizes: "Corve Tower is 120 m high"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en import measured as words_of
from factlint.extraction.unknown_things import unknown_thing
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality, Statement
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_SIZE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for every character of a quantity, so that offsets stay."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source.replace("<size>", f"(?P<size>{_SIZE}+)"))


def read_measured(analysis: Analysis) -> tuple[Claim, ...]:
    """What the text asserts of the sizes of things that the rule base does not know."""
    claims = (
        claim
        for sentence, sizes in zip(
            analysis.sentences, by_sentence(analysis.quantities, analysis.sentences), strict=True
        )
        if sizes and not _is_doubtful(analysis, sentence)
        for claim in _claims(analysis, sentence, {size.prose.start: size for size in sizes})
    )
    return tuple(claim for claim in claims if claim.modality is Modality.ASSERTED)


def _is_doubtful(analysis: Analysis, sentence: ProseSpan) -> bool:
    found = _pattern(words_of.NOT_THE_SIZE).search(analysis.document.prose, sentence.start, sentence.end)
    return found is not None


def _claims(analysis: Analysis, sentence: ProseSpan, sizes: Mapping[int, Mention[Quantity]]) -> Iterator[Claim]:
    document = analysis.document
    text = _masked(document.prose[sentence.start : sentence.end], sentence.start, sizes)
    told: set[ProseSpan] = set()
    for found in (found for shape in words_of.MEASURED for found in _pattern(shape).finditer(text)):
        size = sizes[sentence.start + found.start("size")]
        slots = found.groupdict()
        dimension = slots["cue"] or slots.get("adjective") or slots.get("superlative")
        name = ProseSpan(sentence.start + found.start("name"), sentence.start + found.end("name"))
        is_known = any(entity.prose.overlaps(name) for entity in analysis.entities)
        if dimension is None or size.prose in told or is_known:
            continue
        told.add(size.prose)
        subject = unknown_thing(document, name)
        modality = read_modality(text, sentence=text, offset=size.prose.start - sentence.start)
        yield Claim(
            Statement(subject.value.id, words_of.DIMENSIONS[dimension], size.value),
            subject,
            size,
            size.prose,
            modality,
            binder="measured",
        )


def _masked(text: str, start: int, sizes: Mapping[int, Mention[Quantity]]) -> str:
    for size in sizes.values():
        first, last = size.prose.start - start, size.prose.end - start
        text = text[:first] + _SIZE * (last - first) + text[last:]
    return text
