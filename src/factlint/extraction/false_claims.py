"""Statements that the rule base lists as false: "the moon is made of cheese"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress

from factlint.extraction.languages.en import false_claims as words_of
from factlint.extraction.words import Words
from factlint.model.analysis import Analysis
from factlint.model.claim import Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.rule_base import FalseClaim
from factlint.model.words import name_words
from factlint.values.regex import regex

_Phrases = tuple[tuple[tuple[str, ...], FalseClaim], ...]
"""The words of phrases, longest first, with their false claims."""
FalseClaimIndex = Mapping[str, Mapping[str, _Phrases]]
"""First word → second word, or `_ALONE` → phrases: many begin with an article, which is frequent."""

_BELIEVED = regex(words_of.BELIEVED, re.IGNORECASE)
_ATTRIBUTED = regex(words_of.STATED)
_OPENED_QUOTE = regex(words_of.OPENED_QUOTE)
_OF_MYTHS = regex(words_of.OF_MYTHS, re.IGNORECASE)
_STATED = frozenset({Modality.ASSERTED, Modality.PLANNED})
_ALONE = ""
"""Replaces the second word of a one-word phrase."""
_MOST_GAP = 3
"""Characters between two words of one phrase: a space, a comma and a space, a quotation mark."""


@lru_cache(maxsize=4)
def index_false_claims(claims: tuple[FalseClaim, ...]) -> FalseClaimIndex:
    """The phrases of false claims by their first words."""
    phrases = [(words, claim) for claim in claims for phrase in claim.says if (words := name_words(phrase))]
    index: dict[str, dict[str, _Phrases]] = defaultdict(lambda: defaultdict(tuple))
    for words, claim in sorted(phrases, key=lambda one: -len(one[0])):
        first, second, *_ = (*words, _ALONE)
        index[first][second] += ((words, claim),)
    return {first: dict(found) for first, found in index.items()}


def find_false_claims(
    analysis: Analysis, words: Words, claims: tuple[FalseClaim, ...]
) -> tuple[Mention[FalseClaim], ...]:
    """The false claims that the text itself asserts; denied and attributed ones are left out.

    A text about myths asserts none.
    """
    found = tuple(_mentions(analysis, words, index_false_claims(claims)))
    if not found or _OF_MYTHS.search(analysis.document.prose):
        return ()
    starts = tuple(sentence.start for sentence in analysis.sentences)
    return tuple(mention for mention in found if _is_stated(analysis, mention, starts))


def _mentions(analysis: Analysis, words: Words, index: FalseClaimIndex) -> Iterator[Mention[FalseClaim]]:
    end = 0
    seconds = (*words.folded[1:], _ALONE)
    for position in compress(range(len(words)), map(index.__contains__, words.folded)):
        if position < end:
            continue
        behind = index[words.folded[position]]
        phrases = behind.get(seconds[position], ()) + behind.get(_ALONE, ())
        if not phrases:
            continue  # as behind nearly every article
        found = next((one for one in phrases if _stands_at(words, position, one[0])), None)
        if found is not None:
            end = position + len(found[0])
            yield mention_at(analysis.document, words.span(position, end - 1), found[1])


def _stands_at(words: Words, position: int, phrase: tuple[str, ...]) -> bool:
    end = position + len(phrase)
    return words.folded[position:end] == phrase and all(
        len(gap := words.gap(i)) <= _MOST_GAP and not any(sign in gap for sign in ".;:!?\n")
        for i in range(position, end - 1)
    )


def _is_stated(analysis: Analysis, mention: Mention[FalseClaim], starts: Sequence[int]) -> bool:
    """Whether the sentence asserts the phrase; negations within the phrase ("did not land") do not count."""
    from factlint.extraction.claims.modality import read_modality  # noqa: PLC0415 - few texts hold any

    at = bisect_right(starts, mention.prose.start) - 1
    sentence = analysis.sentences[at] if at >= 0 else ProseSpan(mention.prose.start, mention.prose.end)
    prose = analysis.document.prose
    text = prose[sentence.start : sentence.end]
    first, last = mention.prose.start - sentence.start, mention.prose.end - sentence.start
    before, behind = text[:first], text[last:]
    if any(form.search(before) for form in (_BELIEVED, _OPENED_QUOTE)) or _ATTRIBUTED.search(behind):
        return False
    around = text[:first] + "X" * (last - first) + text[last:]
    return read_modality(around, sentence=text, offset=first) in _STATED
