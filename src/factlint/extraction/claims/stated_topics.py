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
    text = "".join(
        _MARK if any(span.start <= place < span.end for span in spans) else prose[place]
        for place in range(sentence.start, sentence.end)
    )
    if _BRINGS_IN.search(text) or _OF_OTHERS.search(text):
        return None
    if not entities:
        return before
    first, *more = entities
    is_first = _BEFORE_TOPIC.fullmatch(prose, sentence.start, first.prose.start) is not None
    is_sole = first.value.is_known and all(other.value == first.value for other in more)
    return first if is_first and is_sole else None


def has_strangers(words: Words, sentence: ProseSpan, known: Iterable[ProseSpan]) -> bool:
    """Whether a capital within the sentence shows a name that is no mention."""
    spans = tuple(known)
    return any(
        words.is_capitalised(i)
        and not words.opens_sentence(i)
        and not any(span.start <= words.starts[i] < span.end for span in spans)
        for i in words.within(sentence)[1:]
    )
