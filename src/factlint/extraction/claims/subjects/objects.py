"""The object of a cue: what an active verb or a noun acts on."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.verbs import is_passive
from factlint.extraction.claims.subjects.vetoes import qualifies_noun
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.parted_cues import ASPECTS
from factlint.extraction.languages.en.claims.subjects import objects
from factlint.model.mention import EntityRef, Mention, Naming
from factlint.values.regex import regex

_OBJECT_GAP = regex(objects.OBJECT_GAP)
_INDEFINITE = regex(objects.INDEFINITE)
_OTHER_ACT = regex(objects.OTHER_ACT)
_POSSESSIVE = regex(objects.POSSESSIVE)
_POSSESSED_OBJECT = regex(objects.POSSESSED_OBJECT)
_WORK_ON = regex(objects.WORK_ON)


def object_of(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name right after an active verb or a noun: "launched its full-scale invasion", "founding of NATO"."""
    if is_passive(scene, cue):
        return None
    if scene.words.folded[cue.last] in objects.ADVERBIAL:
        return None
    if _OTHER_ACT.match(scene.document.prose, cue.span.end) or _takes_in(scene, cue):
        return None
    for mention in scene.entities:
        if mention.prose.start < cue.span.end:
            continue
        gap = scene.between(cue.span, mention.prose)
        if _is_possessor(scene, mention) and _OBJECT_GAP.fullmatch(gap):
            continue  # "the death of his brother, X": of X
        is_attribute = mention.text[:1].isupper() and _INDEFINITE.search(gap) is not None
        if is_attribute or qualifies_noun(
            scene, mention, scene.document.prose[mention.prose.end : scene.sentence.end]
        ):
            return None
        is_object = (
            _OBJECT_GAP.fullmatch(gap) is not None
            or _POSSESSED_OBJECT.fullmatch(gap) is not None
            or (
                cue.last > cue.first
                and scene.words.folded[cue.last] in ASPECTS
                and _WORK_ON.fullmatch(gap) is not None
            )
        )
        return mention if is_object and scene.words.folded[cue.last] not in objects.ADVERBIAL else None
    return None


def _takes_in(scene: Scene, cue: Cue) -> bool:
    """Whether a verb adds something to an existing thing: "incorporated into X"."""
    is_verb_of_it = scene.words.folded[cue.last] in objects.TAKEN_IN
    return is_verb_of_it and scene.document.prose.startswith(objects.INTO, cue.span.end)


def _is_possessor(scene: Scene, mention: Mention[EntityRef]) -> bool:
    """Whether the mention is a possessor: "his brother", "X's founder"."""
    prose = scene.document.prose
    if Naming.PRONOUN in mention.derivation:
        return _POSSESSIVE.match(prose, mention.prose.start, scene.sentence.end) is not None
    return prose.startswith(dating.POSSESSIVE_ENDINGS, mention.prose.end)
