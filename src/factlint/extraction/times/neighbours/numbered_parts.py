"""Weeks, quarters and halves of a year by number: "week 54 of 2023", "the fifth quarter of 2024"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.written import place
from factlint.model.date_parts import NumberedPart, WrittenPart
from factlint.model.document import Document


def numbered_parts(document: Document, text: str) -> Iterator[NumberedPart]:
    """The numbered parts of calendar years that do not follow quotation marks."""
    for unit, words in beside.NUMBERED_PARTS.items():
        if not any(cue in text for cue in words.cues):
            continue
        for found in form(words.form).finditer(text):
            if text[max(0, found.start() - 1) : found.start()] in beside.QUOTES:
                continue
            number = words.numbers.get(found["number"])
            value = int(found["number"]) if number is None else number
            part = WrittenPart(value, *place(document, *found.span("number")))
            yield NumberedPart(unit, part, int(found["year"]))
