"""Which mention a cue speaks of: its grammatical subject, or the object of a transitive verb."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.phrases import outside_brackets
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.extraction.claims.subjects.objects import object_of
from factlint.extraction.claims.subjects.positions import is_time_of, text_in_front, words_between
from factlint.extraction.claims.subjects.verbs import has_passive, is_participle, takes_object
from factlint.extraction.claims.subjects.vetoes import has_other_name
from factlint.extraction.languages.en.claims import dating
from factlint.extraction.languages.en.claims import subjects as words_of
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_RELATIVE = regex(words_of.RELATIVE)
_REDUCED_RELATIVE = regex(words_of.REDUCED_RELATIVE)
_OPENING_PARTICIPLE = regex(words_of.OPENING_PARTICIPLE)
_BACK_TO_SUBJECT = regex(words_of.BACK_TO_SUBJECT)
_AFTER_OPENING = regex(words_of.AFTER_OPENING + "$")
_BEHIND_OPENING_DATE = regex(words_of.BEHIND_OPENING_DATE)
_ACT_OF = regex(words_of.ACT_OF)
_DEFINITION = regex(words_of.DEFINITION)
Subject = tuple[Mention[EntityRef], str]
"""A mention, and the name of the construction that makes it the subject."""


def subjects_of(scene: Scene, cue: Cue) -> Iterator[Subject]:
    """The mentions that a cue may speak of, the likeliest first."""
    if (thing := object_of(scene, cue)) is not None:
        yield thing, "object"
    if (defined := _defined(scene, cue)) is not None:
        yield defined, "definition"
        return
    nearest = _nearest_before(scene, cue)
    if nearest is not None and _RELATIVE.fullmatch(scene.between(nearest.prose, cue.span)):
        if not _ACT_OF.search(text_in_front(scene, nearest.prose)):
            yield nearest, "relative"
        return
    if nearest is not None and _is_called(scene, nearest, cue):
        yield nearest, "reduced-relative"
        return
    if not takes_object(scene, cue) and (actor := subject_of(scene, cue)) is not None:
        yield actor, "subject"
    if (opened := _opened_by(scene, cue)) is not None:
        yield opened, "opening-participle"


def _is_called(scene: Scene, name: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a participle qualifies what the name is called: "X is a French magazine, founded"."""
    gap = scene.between(name.prose, cue.span)
    if not is_participle(scene, cue) or not has_passive(scene, cue):
        return False
    if is_time_of(scene, name.prose):
        return False  # "in camps during the X, a time that ended"
    return _REDUCED_RELATIVE.fullmatch(gap) is not None and not has_other_name(scene, gap, cue)


def _defined(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name whose definition the cue belongs to: "X is an album by Y, released", "X is a series that began".

    It must be the one name in the sentence of which the rule base knows the property.
    """
    if takes_object(scene, cue):
        return None
    said = {item.id for item in cue.properties}
    for mention in reversed(list(outside_brackets(scene, cue.span.start))):
        gap = words_between(scene, mention, cue)
        if not said & scene.properties_known_of(mention):
            continue
        if is_time_of(scene, mention.prose):
            return None
        is_definition = _DEFINITION.fullmatch(gap) and not has_other_name(scene, gap, cue)
        return mention if is_definition else None
    return None


def _opened_by(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name behind a phrase that opens the sentence: "Founded in 1998, X …", "Since its founding in 1998, X …"."""
    opening = scene.document.prose[scene.sentence.start : cue.span.start]
    is_opened = _OPENING_PARTICIPLE.fullmatch(opening) and is_participle(scene, cue)
    if not is_opened and not _BACK_TO_SUBJECT.fullmatch(opening):
        return None
    prose = scene.document.prose
    for mention in scene.entities:
        start = mention.prose.start
        if start < cue.span.end or not _AFTER_OPENING.search(prose[cue.span.end : start]):
            continue
        dates = [time for time in scene.times if cue.span.end <= time.prose.start and time.prose.end <= start]
        is_near = not dates or _BEHIND_OPENING_DATE.fullmatch(prose, dates[-1].prose.end, start)
        is_owner = prose.startswith(dating.POSSESSIVE_ENDINGS, mention.prose.end)
        return mention if is_near and not is_owner else None
    return None


def _nearest_before(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    return next((m for m in reversed(scene.entities) if m.prose.end <= cue.span.start), None)
