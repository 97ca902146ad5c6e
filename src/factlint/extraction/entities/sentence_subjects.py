"""What a sentence is about: the first of its mentions that nothing governs."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.entities.apposed import apposes
from factlint.extraction.languages.en.entities.references import (
    ABOUT,
    BEHIND_GROUP,
    CLOSINGS,
    DEFINITE,
    FELLOW,
    GROUP_OPENS_SENTENCE,
    LIST_JOINTS,
    ORIGIN_BEHIND,
    PREPOSITIONS,
)
from factlint.extraction.languages.en.function_words import OF
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming
from factlint.values.regex import regex

_GROUP_OPENS_SENTENCE = regex(GROUP_OPENS_SENTENCE)
_ORIGIN_BEHIND = regex(ORIGIN_BEHIND)
_FELLOW = regex(FELLOW)
_BEHIND_GROUP = regex(BEHIND_GROUP)


def subject_of(
    words: Words, sentence: ProseSpan, found: Sequence[Mention[EntityRef]]
) -> Mention[EntityRef] | None:
    """The first mention without a preposition, unless an unknown name precedes it."""
    governed: ProseSpan | None = None
    for mention in found:
        is_listed = governed is not None and words.prose[governed.end : mention.prose.start] in LIST_JOINTS
        if is_listed or is_governed(words, sentence, mention.prose):
            governed = mention.prose
            continue
        before = words.within(ProseSpan(sentence.start, mention.prose.start))
        if states_origin(words, mention) or _is_noun_amid(words, mention, before):
            continue
        if _FELLOW.search(words.prose, sentence.start, mention.prose.start):
            return None
        known = {i for other in found for i in words.within(other.prose)}
        is_stranger = any(
            words.is_capitalised(i) and i not in known and not is_governed(words, sentence, words.span(i, i))
            for i in before[1:]
        )
        return None if is_stranger else mention
    return None


def stated_about(
    words: Words, sentence: ProseSpan, found: Sequence[Mention[EntityRef]]
) -> Mention[EntityRef] | None:
    """The only entity named, if the sentence ends with its topic: "Our class wrote about X."."""
    if len(found) != 1:
        return None
    before = words.within(ProseSpan(sentence.start, found[0].prose.start))
    is_topic = len(before) > 1 and words.folded[before[-1]] == ABOUT
    is_last = words.prose[found[0].prose.end : sentence.end].strip() in CLOSINGS
    return found[0] if is_topic and is_last else None


def is_alone(prose: str, sentence: ProseSpan, subject: ProseSpan) -> bool:
    """Whether a subject opens its sentence and is followed by a verb."""
    opens = _GROUP_OPENS_SENTENCE.fullmatch(prose, sentence.start, subject.start)
    return opens is not None and _BEHIND_GROUP.match(prose, subject.end, sentence.end) is not None


def states_origin(words: Words, mention: Mention[EntityRef]) -> bool:
    """Whether a name only gives the origin of the subject after it: "Dallas-born pilot X"."""
    return _ORIGIN_BEHIND.match(words.prose, mention.prose.end) is not None


def _is_noun_amid(words: Words, mention: Mention[EntityRef], before: range) -> bool:
    """Whether a name is written as a common noun, and other words than its article open the sentence:
    "Cadmium is used as a neutron absorber".
    """
    if Naming.PRONOUN in mention.derivation:
        return False  # "In 1946 she became"
    return words.prose[mention.prose.start].islower() and not {words.folded[i] for i in before} <= DEFINITE


def is_governed(words: Words, sentence: ProseSpan, span: ProseSpan) -> bool:
    """Whether a preposition stands right before a mention, or before its article."""
    inside = words.within(ProseSpan(sentence.start, span.start))
    for i in reversed(inside[-2:]):
        if words.gap(i).strip("\n “\"‘'") != "":
            return False
        if words.folded[i] in PREPOSITIONS:
            return not (words.folded[i] == OF and apposes(words, i))
        if words.folded[i] not in DEFINITE:
            return False
    return False
