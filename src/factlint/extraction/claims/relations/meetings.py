"""Pairs of known people who are said to have known each other: "X met Y", "X and Y were friends"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.languages.en.claims.relations import meetings as words_of
from factlint.model.claim import Modality
from factlint.model.document import Document, ProseSpan
from factlint.model.extents import ENDS_OF_LIFE
from factlint.model.mention import EntityRef, Mention, Naming, is_named
from factlint.model.rule_base import RuleBase
from factlint.model.statements.deeds import Meeting
from factlint.values.regex import regex

_MET, _AND, _TOGETHER = regex(words_of.MET), regex(words_of.AND), regex(words_of.TOGETHER)
_ENDS, _NOT_SO = regex(words_of.ENDS), regex(words_of.NOT_SO)
_OPENING = regex(words_of.OPENING)
_PAIR = 2


def read_meetings(
    document: Document, sentences: Sequence[ProseSpan], entities: Sequence[Mention[EntityRef]], rules: RuleBase
) -> Iterator[Meeting]:
    """The meetings of people whom a sentence names side by side, or with a verb between them."""
    people = tuple(name for name in entities if _is_sure(name) and _is_person(name, rules))
    for sentence, names in zip(sentences, by_sentence(people, sentences), strict=True):
        if len(names) == _PAIR and not _NOT_SO.search(document.prose, sentence.start, sentence.end):
            first, second = names
            words = _stated_of(document, sentence, first, second)
            text = document.prose[sentence.start : sentence.end]
            if words and read_modality(text, sentence=text, offset=0) is Modality.ASSERTED:
                yield Meeting(first, second, words)


def _is_sure(name: Mention[EntityRef]) -> bool:
    return (
        is_named(name)
        and not name.is_guess
        and not name.value.alternatives
        and Naming.DOUBTFUL not in name.derivation
    )


def _is_person(name: Mention[EntityRef], rules: RuleBase) -> bool:
    return any(fact.statement.property in ENDS_OF_LIFE for fact in rules.facts(name.value.id))


def _stated_of(
    document: Document, sentence: ProseSpan, first: Mention[EntityRef], second: Mention[EntityRef]
) -> str | None:
    """The words that say that two people knew each other."""
    prose = document.prose
    if not _OPENING.fullmatch(prose[: first.prose.start], sentence.start):
        return None
    between = prose[first.prose.end : second.prose.start]
    if _MET.fullmatch(between) and _ENDS.match(prose, second.prose.end):
        return between.strip()
    together = _TOGETHER.match(prose, second.prose.end, sentence.end)
    return together.group().strip() if together and _AND.fullmatch(between) else None
