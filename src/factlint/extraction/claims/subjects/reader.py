"""Which mention a cue refers to: its grammatical subject, or the object of a transitive verb."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.phrases import outside_brackets
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.extraction.claims.subjects.objects import object_of
from factlint.extraction.claims.subjects.positions import (
    is_later_part_of_place,
    is_time_of,
    text_in_front,
    words_between,
)
from factlint.extraction.claims.subjects.verbs import (
    has_passive,
    is_only_participle,
    is_participle,
    takes_object,
)
from factlint.extraction.claims.subjects.vetoes import has_other_antecedent, has_other_name
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.subjects import openings, positions, qualified_nouns, relatives
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_RELATIVE = regex(relatives.RELATIVE)
_REDUCED_RELATIVE = regex(relatives.REDUCED_RELATIVE)
_OPENING_PARTICIPLE = regex(openings.OPENING_PARTICIPLE)
_BACK_TO_SUBJECT = regex(openings.BACK_TO_SUBJECT)
_AFTER_OPENING = regex(openings.AFTER_OPENING + "$")
_BEHIND_OPENING_DATE = regex(openings.BEHIND_OPENING_DATE)
_NO_SUBJECT = regex(qualified_nouns.NO_SUBJECT)
_ACT_OF = regex(positions.ACT_OF)
_DEFINES = regex(relatives.DEFINING_RELATIVE)
_SEVERAL = regex(f"{positions.ACT_OF}|{relatives.SEVERAL_OF}")
_DEFINITION = regex(relatives.DEFINITION)
_RELATIVE_OF_ANOTHER = regex(relatives.RELATIVE_OF_ANOTHER)
Subject = tuple[Mention[EntityRef], str]
"""A mention, and the name of the construction that makes it the subject."""


def subjects_of(scene: Scene, cue: Cue) -> Iterator[Subject]:
    """The mentions that a cue may refer to, the likeliest first."""
    if (thing := object_of(scene, cue)) is not None:
        yield thing, "object"
    if (defined := _defined(scene, cue)) is not None:
        yield defined, "definition"
        return
    nearest = _nearest_before(scene, cue)
    if nearest is not None and _RELATIVE.fullmatch(scene.between(nearest.prose, cue.span)):
        is_defining = _DEFINES.match(scene.document.prose, nearest.prose.end) is not None
        in_front = _SEVERAL if is_defining else _ACT_OF
        if not takes_object(scene, cue) and not in_front.search(text_in_front(scene, nearest.prose)):
            yield nearest, "relative"
        return
    if nearest is not None and _is_called(scene, nearest, cue):
        yield nearest, "reduced-relative"
        return
    if not takes_object(scene, cue) and (actor := subject_of(scene, cue)) is not None:
        is_finite = not is_only_participle(scene, cue)
        if is_finite or scene.between(actor.prose, cue.span) == ", ":
            yield actor, "subject"
    if (opened := opened_by(scene, cue)) is not None:
        yield opened, "opening-participle"


def _is_called(scene: Scene, name: Mention[EntityRef], cue: Cue) -> bool:
    """Whether a participle modifies the predicate of a name: "X is a French magazine, founded"."""
    gap = scene.between(name.prose, cue.span)
    if not is_participle(scene, cue) or not has_passive(scene, cue):
        return False
    if is_time_of(scene, name.prose) and gap != ", ":
        return False  # "in camps during the X, a time that ended"; but "long before the X, opened in"
    if has_other_name(scene, gap, cue) or has_other_antecedent(scene, gap, cue):
        return False
    return _REDUCED_RELATIVE.fullmatch(gap) is not None


def _defined(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name whose definition contains the cue: "X is an album by Y, released", "X is a series that began".

    It must be the only name in the sentence with the property in the rule base.
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
        is_definition = _DEFINITION.fullmatch(gap) and not (
            has_other_name(scene, gap, cue)
            or has_other_antecedent(scene, gap, cue)
            or _RELATIVE_OF_ANOTHER.search(gap)
        )
        return mention if is_definition else None
    return None


def opened_by(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    """The name after a fronted phrase: "Founded in 1998, X …", "Since its founding in 1998, X …"."""
    if not opens_sentence(scene, cue):
        return None
    prose = scene.document.prose
    for mention in scene.entities:
        start = mention.prose.start
        if start < cue.span.end or not _AFTER_OPENING.search(prose[cue.span.end : start]):
            continue
        dates = [time for time in scene.times if cue.span.end <= time.prose.start and time.prose.end <= start]
        if dates and not _BEHIND_OPENING_DATE.fullmatch(prose, dates[-1].prose.end, start):
            return None
        if any(
            other.value == mention.value and cue.span.end <= other.prose.start < start
            for other in scene.entities
        ):
            return None  # "Founded at X, the society": the noun is of something else
        if is_whole_subject(scene, mention):
            return mention
    return None


def opens_sentence(scene: Scene, cue: Cue) -> bool:
    """Whether a participle or noun phrase of a later subject comes first."""
    opening = scene.document.prose[scene.sentence.start : cue.span.start]
    is_said = scene.words.folded[cue.last].endswith(dating.PARTICIPLE_ENDINGS)
    is_opened = _OPENING_PARTICIPLE.fullmatch(opening) and (is_said or is_participle(scene, cue))
    return bool(is_opened or _BACK_TO_SUBJECT.fullmatch(opening))


def is_whole_subject(scene: Scene, name: Mention[EntityRef]) -> bool:
    """Whether a name is followed by its verb, so that it is the whole subject."""
    prose, end = scene.document.prose, name.prose.end
    if prose.startswith(dating.POSSESSIVE_ENDINGS, end) or _NO_SUBJECT.match(prose, end, scene.sentence.end):
        return False
    return not is_later_part_of_place(scene, name.prose)


def _nearest_before(scene: Scene, cue: Cue) -> Mention[EntityRef] | None:
    return next((m for m in reversed(scene.entities) if m.prose.end <= cue.span.start), None)
