"""An attribute of a thing with two values: its colour, its material, the place of an event, the capital of a state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.coreference.one_of_a_kind import THINGS_WITH_ATTRIBUTES
from factlint.extraction.languages.en.things import stated_attributes as words_of
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import RestatedText
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.reading_order import sentence_at
from factlint.values.regex import regex

_FORMS = tuple((regex(form.stated), regex(form.again)) for form in words_of.FORMS)
_OTHERWISE = regex(words_of.OTHERWISE)
_REACH = 8
"""How many sentences after the first a thing is still the same."""
_THING = ("noun", "land", "name", "lands", "names")


def read_stated_attributes(analysis: Analysis, among: Sequence[ProseSpan]) -> tuple[RestatedText, ...]:
    """The pairs of a document, from sentences that may state such an attribute."""
    prose = analysis.document.prose
    found = []
    for sentence in among:
        for stated, again in _FORMS:
            for first in stated.finditer(prose, sentence.start, sentence.end):
                second = next(_stated_again(analysis, sentence, first, again), None)
                if second is not None:
                    found.append(RestatedText(_mention(analysis.document, first), second))
    return tuple(found)


def _stated_again(
    analysis: Analysis, sentence: ProseSpan, first: re.Match[str], again: re.Pattern[str]
) -> Iterator[Mention[str]]:
    """The first time that it is stated again, and otherwise, of the same thing; nothing if it may be another."""
    document, at = analysis.document, analysis.sentences.index(sentence)
    end = analysis.sentences[min(at + _REACH, len(analysis.sentences) - 1)].end
    for second in again.finditer(document.prose, first.end(), end):
        if _thing(second) != _thing(first) or _kind(second) != _kind(first):
            continue
        if not _may_be_both(first["value"], second["value"]) and _is_one(analysis, sentence, first, second):
            yield _mention(document, second)
        return


def _is_one(analysis: Analysis, sentence: ProseSpan, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether nothing between two mentions of a thing introduces another one, or another time."""
    prose, last = analysis.document.prose, sentence_at(analysis.sentences, second.start())
    if last is None or _OTHERWISE.search(prose, sentence.start, last.end):
        return False
    return not THINGS_WITH_ATTRIBUTES.show_several(prose, _thing(first))


def _thing(found: re.Match[str]) -> str:
    slots = found.groupdict()
    return next((slots[slot].casefold() for slot in _THING if slots.get(slot)), "")


def _kind(found: re.Match[str]) -> str:
    """The kind of place; an event can only be held at one of two hotels."""
    return found.groupdict().get("kind") or ""


def _may_be_both(one: str, other: str) -> bool:
    """Whether two values are compatible: equal, or one a kind of the other."""
    families = (words_of.GENERAL.get(one), words_of.GENERAL.get(other))
    return (
        one == other or (one in families[1:] or other in families[:1]) or set(one.split()) <= set(other.split())
    )


def _mention(document: Document, found: re.Match[str]) -> Mention[str]:
    return mention_at(document, ProseSpan(*found.span("value")), found["value"])
