"""Office holders of unknown organisations: "Anna Marek was mayor of Aruna until 1996"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.offices.reader import bind_offices
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.languages.en.claims.offices import unknown_bodies as words_of
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS, TITLES
from factlint.extraction.languages.en.triggers import OFFICE_OF
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.trigger import Trigger
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_OFFICE_OF = Trigger(OFFICE_OF)
_NAME = regex(words_of.NAME)


def read_stated_offices(analysis: Analysis, scenes: Scenes) -> tuple[Claim, ...]:
    """The claims about offices whose organisation is in no rule base; its holder may be."""
    prose = analysis.document.prose
    titled = tuple(
        sentence
        for sentence in _OFFICE_OF.among(prose, analysis.sentences)
        if _OFFICE_OF.search(prose[sentence.start : sentence.end])
    )
    names = sorted((*analysis.entities, *_names(analysis, scenes.words, titled)), key=lambda name: name.prose)
    stated = replace(scenes, sentences=titled)
    mentions = Mentions(tuple(names), analysis.times)
    return tuple(
        claim
        for scene in stated.with_titles(mentions)
        for claim in bind_offices(scene)
        if not claim.subject.value.is_known
    )


def _names(analysis: Analysis, words: Words, sentences: tuple[ProseSpan, ...]) -> Iterator[Mention[EntityRef]]:
    """The capitalised phrases of the sentences that are no known names, without titles and openers before them."""
    known = tuple(entity.prose for entity in analysis.entities)
    times = Taken([time.prose for time in analysis.times])
    for sentence in sentences:
        for found in _NAME.finditer(analysis.document.prose, sentence.start, sentence.end):
            span = _bare(words, found)
            if span is None or times.overlaps(span.start, span.end) or any(map(span.overlaps, known)):
                continue
            name = analysis.document.prose[span.start : span.end].casefold()
            yield mention_at(analysis.document, span, EntityRef(f"~{name}"), derivation=(Naming.CAPITALS,))


def _bare(words: Words, found: re.Match[str]) -> ProseSpan | None:
    inside = words.within(ProseSpan(*found.span()))
    first = next((i for i in inside if words.folded[i] not in OPENERS | TITLES), None)
    return None if first is None else ProseSpan(words.starts[first], found.end())
