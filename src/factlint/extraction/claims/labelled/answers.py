"""A question with the short answer right after it: "Who wrote X? Y.", "When did X open? In 1889."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, pairwise

from factlint.extraction.claims.labelled.field_values import field_claim
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.languages.en.claims.entities.frames import CAPITALISED_PHRASE
from factlint.extraction.languages.en.claims.labelled import answers as words_of
from factlint.extraction.languages.en.quantities.counts import PASSIVE
from factlint.model.claim import Claim, Value
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, is_named, mention_at
from factlint.model.reading_order import within
from factlint.model.rule_base import Property
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_ASKS: Mapping[str, re.Pattern[str]] = {"entity": regex(words_of.ASKS_WHO), "date": regex(words_of.ASKS_WHEN)}
_OPENING, _ENDS = regex(words_of.OPENING), regex(words_of.ENDS)
_TAKES_BACK = regex(words_of.TAKES_BACK)
_PHRASE = regex(CAPITALISED_PHRASE)


def read_answers(scenes: Scenes, mentions: Mentions) -> Iterator[Claim]:
    """The claims of answers that are a name or a date, to questions for one property of one thing.

    A list item after a question is one of several options, or answers another one.
    """
    prose = scenes.document.prose
    if "?" not in prose:
        return
    items = [block.prose for block in scenes.document.blocks if block.kind is BlockKind.LIST_ITEM]
    asked = {
        question: answer
        for question, answer in pairwise(scenes.sentences)
        if prose[question.start : question.end].rstrip().endswith("?")
        and not any(item.holds(answer) and not item.holds(question) for item in items)
    }
    for scene in replace(scenes, sentences=tuple(asked)).of(mentions) if asked else ():
        for subject, prop, cue in _asked(scene):
            value = _answer(scenes.document, mentions, prop, asked[scene.sentence])
            if value is not None:
                yield field_claim(subject, prop, value, cue, "answer")


def _asked(scene: Scene) -> Iterator[tuple[Mention[EntityRef], Property, ProseSpan]]:
    """The one property that a question asks for, with its subject and the words for it."""
    subjects = {mention.value.id: mention for mention in scene.entities if is_named(mention)}
    if len(subjects) != 1:
        return
    (subject,) = subjects.values()
    known = scene.properties_known_of(subject)
    tail = ProseSpan(subject.prose.end, scene.sentence.end)
    said = chain(
        ((cue.property, cue.span) for cue in scene.entity_cues),
        ((prop, cue.span) for cue in scene.cues for prop in cue.properties),
        (
            (prop, tail)
            for prop in scene.rules.properties()
            if prop.id in known and _is_parted(scene, subject, prop)
        ),
    )
    found = {prop.id: (prop, span) for prop, span in said if prop.id in known and _asks_for(scene, prop)}
    if len(found) == 1:
        ((prop, span),) = found.values()
        yield subject, prop, span


def _is_parted(scene: Scene, subject: Mention[EntityRef], prop: Property) -> bool:
    """Whether the subject separates a cue from its auxiliary: "was X built", "did X open" for "was built", "opens"."""
    words = scene.words
    inside, name = words.within(scene.sentence), words.within(subject.prose)
    before, behind = words.folded[inside.start : name.start], words.folded[name.stop : inside.stop]
    for cue in prop.cues if prop.value == "date" else ():
        first, *rest = cue.casefold().split()
        infinitive = (first.removesuffix("s"), *rest)
        if first == PASSIVE and rest and PASSIVE in before and behind[: len(rest)] == tuple(rest):
            return True
        if first.endswith("s") and words_of.DID in before and behind[: len(infinitive)] == infinitive:
            return True
    return False


def _asks_for(scene: Scene, prop: Property) -> bool:
    """Whether the question word asks for values of this kind."""
    asks = _ASKS.get(prop.value)
    return asks is not None and asks.match(scene.text) is not None


def _answer(document: Document, mentions: Mentions, prop: Property, answer: ProseSpan) -> Mention[Value] | None:
    """The value that an answer consists of."""
    if _TAKES_BACK.match(document.prose, answer.start, answer.end):
        return None
    opening = _OPENING.match(document.prose, answer.start, answer.end)
    start = opening.end() if opening else answer.start
    place = ProseSpan(start, start + 1)
    found: Mention[Value] | None
    if prop.value == "date":
        found = next(iter(within(mentions.times, place)), None)
    else:
        named = next(filter(is_named, within(mentions.entities, place)), None)
        found = named or _unknown(document, start, answer.end)
    is_whole = found is not None and _ENDS.match(document.prose, found.prose.end, answer.end)
    return found if is_whole and not _TAKES_BACK.match(document.prose, answer.end) else None


def _unknown(document: Document, start: int, end: int) -> Mention[EntityRef] | None:
    """A name of several words that the rule base does not know."""
    phrase = _PHRASE.match(document.prose, start, end)
    if phrase is None or " " not in phrase.group():
        return None
    text = phrase.group().rstrip(".’'-&")
    span = ProseSpan(start, start + len(text))
    return mention_at(document, span, EntityRef(f"~{text.casefold()}"), derivation=(Naming.CAPITALS,))
