"""The persons that a sentence assigns to an office, and by which construction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.offices.named import Office, appointed_by
from factlint.extraction.claims.scene import Scene
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims.offices import holders as words_of
from factlint.extraction.languages.en.claims.offices.eras import ERAS
from factlint.extraction.languages.en.function_words import AND
from factlint.model.claim import Aspect
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_HOLDER_GAP = regex(words_of.HOLDER_GAP)
_PERSON_NAME = regex(words_of.PERSON_NAME)
_ADDRESSED = regex(words_of.ADDRESSED)
_TERM_STARTS = regex(words_of.TERM_STARTS)
_TERM_ENDS = regex(words_of.TERM_ENDS)
_IDENTIFIED = regex(words_of.IDENTIFIED)
_CAPACITY_FRONTED = regex(words_of.CAPACITY_FRONTED, re.IGNORECASE)
_FRONTED_TERM = regex(words_of.FRONTED_TERM)
_SUCCESSOR = regex(words_of.SUCCESSOR)
_PRONOUN = regex(words_of.PRONOUN)
_ANOTHER_TIME = regex(words_of.ANOTHER_TIME)
_APPOSED = regex(words_of.APPOSED)
_OPENED_BY_OFFICE = regex(words_of.OPENED_BY_OFFICE)
_ERA_NOUN = regex(words_of.ERA_NOUN)
_PREDECESSOR = regex(words_of.PREDECESSOR)
_PREDECESSOR_BEHIND = regex(words_of.PREDECESSOR_BEHIND)
_FIRST = regex(words_of.FIRST)
_COMPLEMENT = regex(words_of.COMPLEMENT)
_COMPANION = regex(words_of.COMPANION)
_RELATIVE = regex(words_of.RELATIVE)
_IN_APPOSITION = regex(words_of.IN_APPOSITION)

_LINKS: tuple[tuple[re.Pattern[str], Aspect, str], ...] = (
    (regex(words_of.APPOSITION), Aspect.HOLDS, "apposition"),
    (regex(words_of.COPULA), Aspect.HOLDS, "copula"),
    (regex(words_of.HAD_BEEN), Aspect.HOLDS, "earlier"),
    (regex(words_of.SERVED), Aspect.HOLDS, "served"),
    (regex(words_of.IN_CAPACITY), Aspect.HOLDS, "capacity"),
    (regex(words_of.IN_OFFICE), Aspect.HOLDS, "copula"),
    (regex(words_of.HELD), Aspect.HOLDS, "copula"),
    (regex(words_of.BECOMES), Aspect.STARTS, "becomes"),
    (regex(words_of.ELECTED), Aspect.STARTS, "elected"),
    (regex(words_of.RETURNS), Aspect.STARTS, "returns"),
    (regex(words_of.LEAVES), Aspect.ENDS, "leaves"),
    (regex(words_of.HANDS_OVER), Aspect.ENDS, "hands-over"),
    (regex(words_of.RESIGNS), Aspect.ENDS, "resigns"),
    (regex(words_of.TERM_NOUN), Aspect.HOLDS, "term"),
)
"""Patterns between a holder's name and the title after it."""

_FINITE = frozenset({"copula", "served", "becomes", "elected", "returns", "leaves", "hands-over", "resigns"})
"""The links with a verb, whose subject is the holder."""


_NAMING_TWO = frozenset({"becomes", "hands-over"})
"""Constructions in which the other of two holders may stand between the words."""


@dataclass(frozen=True, slots=True)
class Held:
    """A person put into an office, and whether the words mention holding, taking or leaving it."""

    person: Mention[EntityRef]
    aspect: Aspect
    binder: str


def holders_of(scene: Scene, office: Office) -> Iterator[Held]:
    """The persons that the sentence assigns to the office: one, or two if it changes hands."""
    return (held for held in _holders(scene, office) if not _is_thing(scene, held.person))


def _is_thing(scene: Scene, mention: Mention[EntityRef]) -> bool:
    """Whether the rule base knows that a name is not a person's: "France held the presidency of the Union"."""
    return mention.value.is_known and is_person(mention.value.id, scene.rules) is False


def _holders(scene: Scene, office: Office) -> Iterator[Held]:
    if (appointed := appointed_by(scene, office.organisation, office.title)) is not None:
        yield Held(appointed, Aspect.STARTS, "appointed")
        return
    before = _holder_before(scene, office)
    if before is not None and before.binder in ("leaves", "hands-over", "resigns"):
        yield before
        if (successor := _successor(scene, office, before)) is not None:
            yield Held(successor, Aspect.STARTS, "successor")
    elif (behind := _holder_behind(scene, office)) is not None:
        yield behind
    elif before is not None:
        yield before
        if before.binder == "becomes" and (predecessor := _predecessor(scene, office, before)) is not None:
            yield Held(predecessor, Aspect.ENDS, "predecessor")


def _successor(scene: Scene, office: Office, before: Held) -> Mention[EntityRef] | None:
    """The successor: after the office, or between the holder and it."""
    if before.binder == "leaves":
        return _person_behind(scene, office, _SUCCESSOR)
    gap = ProseSpan(before.person.prose.end, office.span.start)
    return next((mention for mention in scene.entities if gap.holds(mention.prose)), None)


def _predecessor(scene: Scene, office: Office, before: Held) -> Mention[EntityRef] | None:
    """The predecessor: between the holder and the office, or right after it."""
    prose = scene.document.prose
    for mention in scene.entities:
        if mention.prose.start >= office.span.end:
            gap = scene.between(office.span, mention.prose)
            return mention if _PREDECESSOR_BEHIND.fullmatch(gap) else None
        gap = prose[before.person.prose.end : mention.prose.start]
        if mention.prose.start > before.person.prose.end and _PREDECESSOR.search(gap):
            return mention
    return None


def _holder_behind(scene: Scene, office: Office) -> Held | None:
    if (person := _person_behind(scene, office, _HOLDER_GAP)) is not None:
        opening = scene.document.prose[scene.sentence.start : office.span.start]
        return Held(person, Aspect.HOLDS, "fronted" if _CAPACITY_FRONTED.search(opening) else "title")
    if (person := _person_behind(scene, office, _IDENTIFIED)) is not None:
        return Held(person, Aspect.HOLDS, "identified")
    opening = scene.document.prose[scene.sentence.start : office.span.start]
    is_owned = office.organisation.prose.end <= office.title.span.start
    is_owned = is_owned or _OPENED_BY_OFFICE.fullmatch(opening) is not None
    if (is_owned or _CAPACITY_FRONTED.search(opening)) and (
        person := _person_behind(scene, office, _FRONTED_TERM)
    ):
        return Held(person, Aspect.HOLDS, "fronted")
    return None


def _person_behind(scene: Scene, office: Office, gap: re.Pattern[str]) -> Mention[EntityRef] | None:
    """The person after an office, with nothing but this gap in between."""
    between = gap.match(scene.document.prose, office.span.end, scene.sentence.end)
    return _person_at(scene, between.end()) if between else None


def _person_at(scene: Scene, start: int) -> Mention[EntityRef] | None:
    for mention in scene.entities:
        if mention.prose.start == start:
            return mention
    place = scene.document.prose, start, scene.sentence.end
    if addressed := _ADDRESSED.match(*place):
        span = ProseSpan(*addressed.span("name"))
    elif name := _PERSON_NAME.match(*place):
        span = ProseSpan(*name.span())
    else:
        return None
    if any(mention.prose.overlaps(span) for mention in scene.entities):
        return None
    folded = scene.document.prose[span.start : span.end].casefold()
    return mention_at(scene.document, span, EntityRef(f"~{folded}"), derivation=(Naming.CAPITALS,))


def _holder_before(scene: Scene, office: Office) -> Held | None:
    """The holder before an office; a name in between is the predecessor: "Y succeeded X as president"."""
    candidates = tuple(_candidates(scene, office))
    nearest = {person.value.id for person, _ in candidates[:1]}
    if office.organisation.value.id in nearest:  # "led X as president"
        nearest |= {person.value.id for person, _ in candidates[1:2]}
    for person, end in candidates:
        gap = _APPOSED.sub("", scene.document.prose[end : office.span.start])
        for pattern, aspect, binder in _LINKS:
            if pattern.fullmatch(gap) and (binder in _NAMING_TWO or person.value.id in nearest):
                if end == person.prose.end and _is_complement(scene, person, gap, binder):
                    return None
                if binder == "becomes" and _ANOTHER_TIME.match(
                    scene.document.prose, office.span.end, scene.sentence.end
                ):
                    return Held(person, aspect, "elected")
                if binder == "elected" and _FIRST.search(scene.document.prose, end, office.title.span.start):
                    return Held(person, aspect, "becomes")
                return Held(person, _aspect_of_term(scene, office) if binder == "term" else aspect, binder)
        if (
            _ERA_NOUN.fullmatch(gap)
            and scene.document.prose[office.title.span.start : office.title.span.end] in ERAS
        ):
            return Held(person, _aspect_of_term(scene, office), "term")
    return _holder_of_second_verb(scene, office)


def _holder_of_second_verb(scene: Scene, office: Office) -> Held | None:
    """The subject at the start of the sentence, for a verb after "and": "X joined Y in 1990 and
    became its president".
    """
    before = tuple(mention for mention in scene.entities if mention.prose.end <= office.span.start)
    known = (mention for mention in before if mention.value.is_known)
    persons = [mention for mention in known if is_person(mention.value.id, scene.rules)]
    if len(persons) != 1 or persons[0].prose.start != scene.sentence.start:
        return None
    _, joint, predicate = scene.document.prose[persons[0].prose.end : office.span.start].rpartition(f" {AND} ")
    for pattern, aspect, binder in _LINKS:
        if joint and binder in _FINITE and pattern.fullmatch(f" {predicate}"):
            return Held(persons[0], aspect, binder)
    return None


def _is_complement(scene: Scene, person: Mention[EntityRef], gap: str, binder: str) -> bool:
    """Whether the name only modifies the subject: "the minister of X is", "Y, the child of X, who was"."""
    before = scene.document.prose[scene.sentence.start : person.prose.start]
    if not _COMPLEMENT.search(before):
        return False
    if _RELATIVE.match(gap):
        return bool(_COMPANION.search(before) or _IN_APPOSITION.search(before))
    return binder in _FINITE


def _candidates(scene: Scene, office: Office) -> Iterator[tuple[Mention[EntityRef], int]]:
    """The possible holders, and where their names or pronouns end, the nearest first."""
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
    """For "X's term as president": whether the words after it mean its start, its end, or something else."""
    after = scene.document.prose[office.span.end : scene.sentence.end]
    if _TERM_STARTS.search(after):
        return Aspect.STARTS
    return Aspect.ENDS if _TERM_ENDS.search(after) else Aspect.HOLDS
