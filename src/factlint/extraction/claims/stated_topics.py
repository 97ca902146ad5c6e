"""What a text goes on about in a sentence that names nothing: the one thing that the sentence before names first."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from factlint.extraction.languages.en.claims.numbers import topics as words_of
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_BEFORE_TOPIC, _BRINGS_IN = regex(words_of.BEFORE_TOPIC), regex(words_of.BRINGS_IN)
_OF_OTHERS = regex(words_of.OF_OTHERS)
_MARK = "\x01"


def topic_behind(
    words: Words,
    sentence: ProseSpan,
    entities: Collection[Mention[EntityRef]],
    values: Iterable[ProseSpan],
    before: Mention[EntityRef] | None,
) -> Mention[EntityRef] | None:
    """What the next sentence goes on about: the one thing that this one names, and names first.

    `before` is what this sentence itself goes on about; `values` are its times, lengths and numbers.
    """
    prose, spans = words.prose, (*(mention.prose for mention in entities), *values)
    if has_strangers(words, sentence, spans):
        return None
    text = _masked(prose, sentence, spans)
    if _BRINGS_IN.search(text) or _OF_OTHERS.search(text):
        return None
    if not entities:
        return before
    first, *more = entities
    is_first = _BEFORE_TOPIC.fullmatch(prose, sentence.start, first.prose.start) is not None
    is_sole = first.value.is_known and all(other.value == first.value for other in more)
    return first if is_first and is_sole else None


def _masked(prose: str, sentence: ProseSpan, spans: Iterable[ProseSpan]) -> str:
    """A sentence with a mark for each character of these spans, which may overlap."""
    kept: list[str] = []
    position = sentence.start
    for span in sorted(spans):
        start, end = max(span.start, position), min(span.end, sentence.end)
        if start < end:
            kept += (prose[position:start], _MARK * (end - start))
            position = end
    return "".join((*kept, prose[position : sentence.end]))


def has_strangers(words: Words, sentence: ProseSpan, known: Iterable[ProseSpan]) -> bool:
    """Whether a capital within the sentence shows a name that is no mention."""
    spans = tuple(known)
    return any(
        words.is_capitalised(i)
        and not words.opens_sentence(i)
        and not any(span.start <= words.starts[i] < span.end for span in spans)
        for i in words.within(sentence)[1:]
    )
