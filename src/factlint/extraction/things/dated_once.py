"""Things that only the document knows, with the dates of what happens once: "Riverton FC was founded in 1998"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en.entities.definite import NO_NAMES
from factlint.extraction.languages.en.things import dated_once as words_of
from factlint.extraction.plain_dates import is_plain
from factlint.extraction.shapes import Shapes
from factlint.extraction.things.definite import DefiniteNouns
from factlint.extraction.things.unknown import unknown_thing
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality, Statement
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Time

_NAMED = Shapes((words_of.DATED, words_of.LEDE, words_of.FRONTED), written=str)
_BY_NOUN = Shapes((words_of.DATED_NOUN, words_of.FRONTED_NOUN), written=str)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source)


def read_dated_once(analysis: Analysis, found: Sequence[re.Match[str]]) -> tuple[Claim, ...]:
    """What the text asserts of things that the rule base does not know; `found` are the trigger's matches."""
    starts = tuple(one.start() for one in found)
    times = {time.prose.start: time for time in analysis.times}
    sentences = (sentence for sentence in analysis.sentences if _holds_any(sentence, starts))
    around = tuple(sentences)

    def told(shapes: Shapes) -> Iterator[Claim]:
        for sentence in around:
            for shape in shapes.possible(analysis.document.prose[sentence.start : sentence.end]):
                yield from _claims(analysis, sentence, times, shape)

    named, by_noun = told(_NAMED), told(_BY_NOUN)
    claims = (*named, *_of_nouns(by_noun, DefiniteNouns(analysis.document)))
    return tuple(claim for claim in claims if claim.modality is Modality.ASSERTED)


def _of_nouns(by_noun: Iterator[Claim], nouns: DefiniteNouns) -> Iterator[Claim]:
    """The claims of definite nouns, each of what its noun means there: "the trust" behind "Harbour Trust"."""
    for claim in by_noun:
        subject = nouns.subject(claim.subject.said, claim.subject.prose.start)
        if subject is not None:
            yield replace(claim, statement=replace(claim.statement, subject=subject))


def _holds_any(sentence: ProseSpan, starts: Sequence[int]) -> bool:
    at = bisect_left(starts, sentence.start)
    return at < len(starts) and starts[at] < sentence.end


def _claims(
    analysis: Analysis, sentence: ProseSpan, times: Mapping[int, Mention[Time]], shape: str
) -> Iterator[Claim]:
    document = analysis.document
    text = document.prose[sentence.start : sentence.end]
    if _pattern(words_of.NOT_THE_ONE).search(text):
        return
    for found in _pattern(shape).finditer(document.prose, sentence.start, sentence.end):
        date = times.get(found.start("date")) or times.get(found.start("date") - len("the "))
        if shape in (words_of.FRONTED, words_of.FRONTED_NOUN) and found.start() != sentence.start:
            continue
        name = ProseSpan(*found.span("name"))
        if _pattern(words_of.NOT_SUBJECT).search(
            document.prose[max(sentence.start, found.start() - 12) : found.start()]
        ):
            continue
        if (
            date is None
            or document.prose[name.start : name.end].casefold() in NO_NAMES
            or found["cue"].lower() not in words_of.PROPERTIES
            or not _ends_in_figures(date)
            or any(entity.prose.overlaps(name) for entity in analysis.entities)
        ):
            continue
        if document.prose.startswith((" or ", "/", "–", "-"), date.prose.end):
            continue
        subject = unknown_thing(document, name)
        yield Claim(
            Statement(subject.value.id, words_of.PROPERTIES[found["cue"].lower()], date.value),
            subject,
            date,
            ProseSpan(*found.span("cue")),
            read_modality(text, sentence=text, offset=date.prose.start - sentence.start),
            binder="dated-once",
        )


def _ends_in_figures(date: Mention[Time]) -> bool:
    """Whether a plain date has its year last: "May 1910", and no number that ends elsewhere."""
    return is_plain(date) and any(map(str.isdigit, date.said[-4:]))
