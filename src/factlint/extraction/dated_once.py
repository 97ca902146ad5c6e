"""Things that only the document knows, with the dates of what happens once: "Riverton FC was founded in 1998"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en import dated_once as words_of
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality, Statement
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Grain, Time


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source)


def read_dated_once(analysis: Analysis, found: Sequence[re.Match[str]]) -> tuple[Claim, ...]:
    """What the text asserts of things that the rule base does not know; `found` are the trigger's matches."""
    starts = tuple(one.start() for one in found)
    times = {time.prose.start: time for time in analysis.times}
    sentences = (sentence for sentence in analysis.sentences if _holds_any(sentence, starts))
    around = tuple(sentences)
    named = [claim for sentence in around for claim in _claims(analysis, sentence, times, words_of.DATED)]
    by_noun = (
        claim for sentence in around for claim in _claims(analysis, sentence, times, words_of.DATED_NOUN)
    )
    claims = (*named, *_of_last_words(by_noun, named))
    return tuple(claim for claim in claims if claim.modality is Modality.ASSERTED)


def _of_last_words(by_noun: Iterator[Claim], named: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of nouns that end one name of the document and no other: "the trust" behind "Harbour Trust"."""
    subjects = {claim.statement.subject for claim in named}
    for claim in by_noun:
        noun = claim.statement.subject.removeprefix("~")
        meant = [subject for subject in subjects if subject.endswith(f" {noun}")]
        if len(meant) == 1 and any(name.subject.prose < claim.subject.prose for name in named):
            yield replace(claim, statement=replace(claim.statement, subject=meant[0]))


def _holds_any(sentence: ProseSpan, starts: Sequence[int]) -> bool:
    at = bisect_left(starts, sentence.start)
    return at < len(starts) and starts[at] < sentence.end


def local_id(name: str) -> str:
    """The id of a thing that only the document knows, the same for "Kestrel Ltd" and "Kestrel"."""
    return f"~{_pattern(words_of.LEGAL_FORM).sub('', name.casefold())}"


def _claims(
    analysis: Analysis, sentence: ProseSpan, times: Mapping[int, Mention[Time]], shape: str
) -> Iterator[Claim]:
    document = analysis.document
    text = document.prose[sentence.start : sentence.end]
    if _pattern(words_of.NOT_THE_ONE).search(text):
        return
    for found in _pattern(shape).finditer(document.prose, sentence.start, sentence.end):
        date = times.get(found.start("date")) or times.get(found.end() - len("the "))
        name = ProseSpan(*found.span("name"))
        if _pattern(words_of.NOT_SUBJECT).search(
            document.prose[max(sentence.start, found.start() - 12) : found.start()]
        ):
            continue
        if (
            date is None
            or not _is_plain(date)
            or any(entity.prose.overlaps(name) for entity in analysis.entities)
        ):
            continue
        if document.prose.startswith((" or ", "/", "–", "-"), date.prose.end):
            continue
        subject = mention_at(document, name, EntityRef(local_id(found["name"])), derivation=("capitals",))
        yield Claim(
            Statement(subject.value.id, words_of.PROPERTIES[found["cue"]], date.value),
            subject,
            date,
            ProseSpan(*found.span("cue")),
            read_modality(text, sentence=text, offset=date.prose.start - sentence.start),
            binder="dated-once",
        )


def _is_plain(date: Mention[Time]) -> bool:
    time = date.value
    is_dated = time.is_calendar and time.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR) and time.mod is None
    return is_dated and not date.is_guess and any(map(str.isdigit, date.said[-4:]))
