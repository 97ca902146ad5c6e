"""The form of a cue: a verb in the active or passive, a participle, a noun."""

from __future__ import annotations

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.inflections import is_only_passive
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.subjects import objects, verbs
from factlint.extraction.languages.en.function_words import PROGRESSIVE_ENDING
from factlint.model.mention import FROM_STORY, Mention
from factlint.values.regex import regex
from factlint.values.time import Time

_NO_OBJECT, _SHIFTED = regex(objects.NO_OBJECT), regex(objects.SHIFTED)
_PHASE = regex(f"{objects.PHASE}|{objects.PHASE_IN_ING}")


def is_passive(scene: Scene, cue: Cue) -> bool:
    """Whether a form of "be" stands right before the cue, or opens it."""
    before = cue.first - 1
    first_words = [scene.words.folded[cue.first]] if cue.last > cue.first else []
    if before >= 0 and scene.words.starts[before] >= scene.sentence.start:
        first_words.append(scene.words.folded[before])
    return any(word in verbs.BE for word in first_words)


def has_passive(scene: Scene, cue: Cue) -> bool:
    """Whether the verb has a passive cue: "was founded" is one, "was crashed" is not."""
    verb = scene.document.prose[cue.span.start : cue.span.end].casefold()
    said = tuple(phrase.casefold() for item in cue.properties for phrase in item.cues)
    return f"{verbs.OF_PASSIVE}{verb}" in said or not any(
        phrase.startswith(verbs.OF_PASSIVE) for phrase in said
    )


def is_only_participle(scene: Scene, cue: Cue) -> bool:
    """Whether the words express a property in the passive only, and no form of "be" precedes them."""
    said = {phrase.casefold() for item in cue.properties for phrase in item.cues}
    return is_only_passive(scene.words.folded[cue.first : cue.last + 1], said) and not is_passive(scene, cue)


def is_verb(scene: Scene, cue: Cue) -> bool:
    first = scene.words.folded[cue.first]
    return first in verbs.VERBAL or first.endswith(dating.PARTICIPLE_ENDINGS)


def is_participle(scene: Scene, cue: Cue) -> bool:
    """Whether the cue looks like a participle without an auxiliary: "founded", "first founded"."""
    first, *more = scene.words.folded[cue.first : cue.last + 1]
    verb = more[0] if more and first in verbs.BEFORE_PARTICIPLE else first
    return verb.endswith(dating.PARTICIPLE_ENDINGS) and not is_passive(scene, cue)


def is_done(scene: Scene, cue: Cue) -> bool:
    """Whether the subject of a verb is its patient, so that "by" introduces the agent: "was founded", "founded"."""
    return is_passive(scene, cue) or (is_participle(scene, cue) and has_passive(scene, cue))


def is_adverb(time: Mention[Time]) -> bool:
    """Whether a time needs no preposition and is not the object of a verb: "began four years ago"."""
    return FROM_STORY in time.derivation or _SHIFTED.search(time.said) is not None


def takes_object(scene: Scene, cue: Cue) -> bool:
    """Whether an active verb acts on something after it, so that its subject is not what it refers to."""
    if is_passive(scene, cue) or scene.words.folded[cue.last] in objects.ADVERBIAL:
        return False
    makes = any(item.id == "construction" for item in cue.properties)
    if not makes and cue.last > cue.first and scene.words.folded[cue.last].endswith(PROGRESSIVE_ENDING):
        return False  # "started performing music" takes its object itself
    if scene.words.folded[cue.last] in objects.PHASE_VERBS and _PHASE.match(scene.document.prose, cue.span.end):
        return True
    if any(time.prose.start == cue.span.end + 1 and is_adverb(time) for time in scene.times):
        return False
    return _NO_OBJECT.match(scene.document.prose, cue.span.end, scene.sentence.end) is None
