"""Whom a sentence puts into an office, how, and by which form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en import offices as words_of
from factlint.model.claim import Aspect
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_HOLDER_GAP = regex(words_of.HOLDER_GAP)
_PERSON_NAME = regex(words_of.PERSON_NAME)
_TERM_STARTS = regex(words_of.TERM_STARTS)
_TERM_ENDS = regex(words_of.TERM_ENDS)
_IDENTIFIED = regex(words_of.IDENTIFIED)
_CAPACITY_FRONTED = regex(words_of.CAPACITY_FRONTED, re.IGNORECASE)
_AGAIN = regex(words_of.AGAIN)
_SUCCESSOR = regex(words_of.SUCCESSOR)
_PRONOUN = regex(words_of.PRONOUN)
_COMPLEMENT = regex(words_of.COMPLEMENT)
_RELATIVE = regex(words_of.RELATIVE)
_IN_APPOSITION = regex(words_of.IN_APPOSITION)

_LINKS: tuple[tuple[re.Pattern[str], Aspect, str], ...] = (
    (regex(words_of.APPOSITION), Aspect.HOLDS, "apposition"),
    (regex(words_of.COPULA), Aspect.HOLDS, "copula"),
    (regex(words_of.HAD_BEEN), Aspect.HOLDS, "earlier"),
    (regex(words_of.SERVED), Aspect.HOLDS, "served"),
    (regex(words_of.IN_CAPACITY), Aspect.HOLDS, "capacity"),
    (regex(words_of.BECOMES), Aspect.STARTS, "becomes"),
    (regex(words_of.ELECTED), Aspect.STARTS, "elected"),
    (regex(words_of.LEAVES), Aspect.ENDS, "leaves"),
    (regex(words_of.RESIGNS), Aspect.ENDS, "resigns"),
    (regex(words_of.TERM_NOUN), Aspect.HOLDS, "term"),
)
"""What stands between a holder's name and the title behind it."""

_FINITE = frozenset({"copula", "served", "becomes", "elected", "leaves", "resigns"})
"""The links with a verb, whose subject is the holder."""


@dataclass(frozen=True, slots=True)
class Office:
    """A title with the organisation it belongs to; `span` covers both."""

    organisation: Mention[EntityRef]
    title: Cue
    span: ProseSpan


@dataclass(frozen=True, slots=True)
class Held:
    """A person put into an office, and whether the words tell of holding, taking or leaving it."""

    person: Mention[EntityRef]
    aspect: Aspect
    binder: str


def holders_of(scene: Scene, office: Office) -> Iterator[Held]:
    """The persons that the sentence puts into the office: one, or two where it changes hands."""
    before = _holder_before(scene, office)
    if before is not None and before.aspect is Aspect.ENDS and before.binder in _FINITE:
        yield before
        if (successor := _person_behind(scene, office, _SUCCESSOR)) is not None:
            yield Held(successor, Aspect.STARTS, "successor")
    elif (behind := _holder_behind(scene, office)) is not None:
        yield behind
    elif before is not None:
        yield before


def _holder_behind(scene: Scene, office: Office) -> Held | None:
    if (person := _person_behind(scene, office, _HOLDER_GAP)) is not None:
        opening = scene.document.prose[scene.sentence.start : office.span.start]
        return Held(person, Aspect.HOLDS, "fronted" if _CAPACITY_FRONTED.search(opening) else "title")
    if (person := _person_behind(scene, office, _IDENTIFIED)) is not None:
        return Held(person, Aspect.HOLDS, "identified")
    return None


def _person_behind(scene: Scene, office: Office, gap: re.Pattern[str]) -> Mention[EntityRef] | None:
    """The person who stands behind an office, with nothing but this gap in between."""
    between = gap.match(scene.document.prose, office.span.end, scene.sentence.end)
    return _person_at(scene, between.end()) if between else None


def _person_at(scene: Scene, start: int) -> Mention[EntityRef] | None:
    for mention in scene.entities:
        if mention.prose.start == start:
            return mention
    name = _PERSON_NAME.match(scene.document.prose, start, scene.sentence.end)
    if not name:
        return None
    span = ProseSpan(name.start(), name.end())
    if any(mention.prose.overlaps(span) for mention in scene.entities):
        return None
    return mention_at(scene.document, span, EntityRef(f"~{name.group().casefold()}"), derivation=("capitals",))


def _holder_before(scene: Scene, office: Office) -> Held | None:
    """The holder before an office; who is named in between is his predecessor: "Y succeeded X as president"."""
    candidates = tuple(_candidates(scene, office))
    for person, end in candidates:
        gap = scene.document.prose[end : office.span.start]
        for pattern, aspect, binder in _LINKS:
            if pattern.fullmatch(gap) and (person.value.id == candidates[0][0].value.id or binder == "becomes"):
                if end == person.prose.end and _is_complement(scene, person, gap, binder):
                    return None
                if binder == "becomes" and _AGAIN.match(
                    scene.document.prose, office.span.end, scene.sentence.end
                ):
                    return Held(person, aspect, "elected")
                return Held(person, _aspect_of_term(scene, office) if binder == "term" else aspect, binder)
    return None


def _is_complement(scene: Scene, person: Mention[EntityRef], gap: str, binder: str) -> bool:
    """Whether the name only completes the subject: "the minister of X is", "Y, the child of X, who was"."""
    before = scene.document.prose[scene.sentence.start : person.prose.start]
    if not _COMPLEMENT.search(before):
        return False
    if _RELATIVE.match(gap):
        return _IN_APPOSITION.search(before) is not None
    return binder in _FINITE


def _candidates(scene: Scene, office: Office) -> Iterator[tuple[Mention[EntityRef], int]]:
    """Who may be the holder, and where his name or pronoun ends, nearest first."""
    before = tuple(mention for mention in scene.entities if mention.prose.end <= office.span.start)
    for mention in reversed(before[-2:]):
        yield mention, mention.prose.end
    named = {mention.value.id for mention in before} - {office.organisation.value.id}
    if len(named) != 1:
        return
    person = next(mention for mention in before if mention.value.id in named)
    for i in reversed(scene.words.within(ProseSpan(person.prose.end, office.span.start))):
        if _PRONOUN.fullmatch(scene.words.text(i)):
            yield person, scene.words.ends[i]


def _aspect_of_term(scene: Scene, office: Office) -> Aspect:
    """Of "X's term as president": whether what follows tells its start, its end, or something else."""
    after = scene.document.prose[office.span.end : scene.sentence.end]
    if _TERM_STARTS.search(after):
        return Aspect.STARTS
    return Aspect.ENDS if _TERM_ENDS.search(after) else Aspect.HOLDS
