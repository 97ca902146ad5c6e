"""Which mention a cue speaks of: its grammatical subject, or the object of a transitive verb."""

from __future__ import annotations

import re

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en import dating
from factlint.extraction.languages.en.references import PREPOSITIONS
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention

_OBJECT_GAP = re.compile(dating.OBJECT_GAP)
_SHARED_SUBJECT = re.compile(r",?\s(?:and|but|or)\s(?:then\s|later\s|has\s|have\s|had\s|was\s|were\s|is\s)*$")
_WORDS_TO_PREPOSITION = 4


def object_of(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name right behind an active verb or a noun: "launched its full-scale invasion", "founding of NATO"."""
    before = cue.first - 1
    if (
        before >= 0
        and scene.words.folded[before] in dating.BE
        and scene.words.ends[before] > scene.sentence.start
    ):
        auxiliary_of_perfect = scene.words.folded[before] in ("has", "have", "had")
        if not auxiliary_of_perfect:
            return None
    for mention in scene.entities:
        if mention.prose.start < cue.span.end:
            continue
        gap = scene.between(cue.span, mention.prose)
        return mention if _OBJECT_GAP.fullmatch(gap) else None
    return None


def subject_of(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The nearest mention before a cue that can be its subject, within the clause or shared by "and"."""
    for mention in reversed(scene.entities):
        if mention.prose.end > cue.span.start:
            continue
        gap = scene.between(mention.prose, cue.span)
        if _breaks(scene, gap):
            return None
        if not is_in_subject_position(scene, mention.prose):
            continue
        return mention
    return None


def _breaks(scene: Scene, gap: str) -> bool:
    """Whether the cue stands in another clause than the mention; coordinated verbs share their subject."""
    return scene.has_break(_SHARED_SUBJECT.sub(" ", gap)) or gap.count(" ") > 14


def is_in_subject_position(scene: Scene, span: ProseSpan) -> bool:
    """Whether no preposition governs the mention."""
    words = scene.words
    inside = words.within(ProseSpan(scene.sentence.start, span.start))
    for i in reversed(inside[-_WORDS_TO_PREPOSITION:]):
        if words.gap(i).strip(" -\n“\"‘'’s") != "":
            return True
        if words.folded[i] in PREPOSITIONS:
            return False
        if words.is_capitalised(i) and i > inside.start:
            return True
    return True
