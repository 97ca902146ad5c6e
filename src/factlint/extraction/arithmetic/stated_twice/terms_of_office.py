"""For how long a body is elected, stated twice: "elected for two years … the board, which serves for three years"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.stated_twice.lengths import lengths_differ
from factlint.extraction.languages.en.arithmetic.stated_twice import terms_of_office as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.arithmetic import Restated
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.duration import Duration
from factlint.values.regex import regex

_CUE, _BODY, _PRONOUN = Trigger(words_of.CUE), regex(words_of.BODY), regex(words_of.PRONOUN)
_BEFORE_LENGTH = tuple(map(regex, words_of.BEFORE_LENGTH))
_OTHERWISE, _TO_TERM = regex(words_of.OTHERWISE), regex(words_of.TO_TERM)
_REACH, _PAIR = 90, 2


def read_terms_of_office(tellings: Tellings) -> Iterator[Restated]:
    """The pairs of a document with two terms of one body and no third."""
    if len(_CUE.found_in(tellings.text.text)) < _PAIR:
        return
    stated: defaultdict[str, list[Mention[Duration]]] = defaultdict(list)
    for length in tellings.analysis.durations:
        if (body := _body(tellings, length.prose)) is not None:
            stated[body].append(length)
    for terms in stated.values():
        first, *others = sorted(terms, key=lambda length: length.prose)
        different = [
            other
            for other in others
            if lengths_differ(first.value, other.value)
            and tellings.sentence_of(first.prose) != tellings.sentence_of(other.prose)
        ]
        if different and len({length.value.timex for length in terms}) == _PAIR:
            yield Restated(first, different[0])


def _body(tellings: Tellings, length: ProseSpan) -> str | None:
    """The body elected for a term: the last one before it, in its sentence or in the one before."""
    words, at = tellings.text.text, tellings.sentence_of(length)
    sentence = tellings.analysis.sentences[at]
    start = max(sentence.start, length.start - _REACH)
    is_term = any(shape.search(words, start, length.start) for shape in _BEFORE_LENGTH)
    if not is_term or _OTHERWISE.search(words, sentence.start, sentence.end):
        return None
    named = [
        found["body"]
        for found in _BODY.finditer(words, sentence.start, length.start)
        if _TO_TERM.fullmatch(words, found.end(), length.start)
    ]
    if not named and at and _PRONOUN.match(words[sentence.start : length.start]):
        before = tellings.analysis.sentences[at - 1]
        named = [found["body"] for found in _BODY.finditer(words, before.start, before.end)][:1]
    return named[-1] if named else None
