"""Successions in an office: "X succeeded Y as president of Z", "X was mayor of Z. He was followed by Y".

No date is needed. The office is the one named, or else the only one that this sentence or the one before assigns to the
first of the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.offices.implied_successions import dated_succession, implied_succession
from factlint.extraction.claims.offices.named import Office, bare_offices, named_office
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.scenes import Mentions, Scenes
from factlint.extraction.claims.terms.ties import Owners, index_owners
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims.offices import successions as words_of
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.claim import Aspect, Claim, Modality
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import offices_of
from factlint.model.statements.successions import Succession
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex

_TRIGGER = Trigger(words_of.TRIGGER)
_OTHER_OFFICE = regex(words_of.OTHER_OFFICE, re.IGNORECASE)
_OF_SOMETHING_ELSE = regex(words_of.OF_SOMETHING_ELSE)
_BEHIND, _OBJECT = regex(words_of.BEHIND), regex(words_of.OBJECT)
_FORMS = tuple(
    (regex(pattern), is_later_first)
    for patterns, is_later_first in ((words_of.LATER_FIRST, True), (words_of.EARLIER_FIRST, False))
    for pattern in patterns
)


def read_successions(analysis: Analysis, scenes: Scenes) -> Iterator[Succession]:
    """The successions stated in sentences that name two people."""
    prose = analysis.document.prose
    named = tuple(entity for entity in analysis.entities if not entity.is_guess)
    stated = _TRIGGER.among(prose, analysis.sentences) if len(named) > 1 else ()
    inside = by_sentence(named, stated)
    sentences = tuple(sentence for sentence, names in zip(stated, inside, strict=True) if len(names) > 1)
    offices = offices_of(scenes.rules) if sentences else ()
    if not offices:
        return
    claims = tuple(claim for claim in analysis.claims if claim.statement.property in offices)
    owners = index_owners(analysis.entities, scenes.rules)
    starts = {sentence: _start_before(analysis.sentences, sentence, prose) for sentence in sentences}
    for scene in replace(scenes, sentences=sentences).of(Mentions(named, analysis.times)):
        near = ProseSpan(starts[scene.sentence], scene.sentence.end)
        yield from _successions(scene, owners, tuple(claim for claim in claims if near.holds(claim.cue)))


def _start_before(sentences: Sequence[ProseSpan], sentence: ProseSpan, prose: str) -> int:
    """Where the sentence before begins; the sentence's own start if it opens a paragraph."""
    before = next((each for each in reversed(sentences) if each.end <= sentence.start), None)
    return sentence.start if before is None or "\n" in prose[before.end : sentence.start] else before.start


@dataclass(frozen=True, slots=True)
class _Marked:
    """A sentence with its offices, lone titles and times masked; its offsets are kept."""

    text: str
    start: int
    offices: tuple[Office, ...]

    def office_at(self, place: int) -> Office:
        """The office whose run of marks begins at a position in the text."""
        return next(office for office in self.offices if office.span.start - self.start == place)


def _successions(scene: Scene, owners: Owners, claims: Sequence[Claim]) -> Iterator[Succession]:
    people = [name for name in scene.entities if is_person(name.value.id, scene.rules) is not False]
    marked = _mark(scene, owners)
    people = [one for one in people if "§" not in _inside(marked, one.prose)]
    if _OF_SOMETHING_ELSE.search(marked.text):
        return
    for first, second in pairwise(people):
        if _OBJECT.search(marked.text, 0, first.prose.start - marked.start):
            continue
        for pattern, is_later_first in _FORMS:
            found = pattern.fullmatch(_inside(marked, ProseSpan(first.prose.end, second.prose.start)))
            behind = _BEHIND.match(marked.text, second.prose.end - marked.start) if found else None
            if found is None or behind is None or not is_named(second):
                continue
            if found.groupdict().get("joint") and first is not people[0]:
                continue  # "X succeeded Y and handed over to Z": X did
            named = _named(marked, first, found, behind)
            stated = None if named else _stated(first, found, claims)
            if not _is_asserted(scene, first, second):
                continue
            earlier, later = (second, first) if is_later_first else (first, second)
            if named:
                yield Succession(named.organisation.value.id, named.property(scene.rules).id, earlier, later)
            elif stated:
                yield dated_succession(scene, stated, earlier, later)
            elif not found.groupdict().get("weak"):
                yield from implied_succession(scene, earlier, later)


def _is_asserted(scene: Scene, first: Mention[EntityRef], second: Mention[EntityRef]) -> bool:
    clause = scene.document.prose[scene.clause_of(first.prose).start : second.prose.end]
    offset = second.prose.start - scene.sentence.start
    return read_modality(clause, sentence=scene.text, offset=offset) is Modality.ASSERTED


def _inside(marked: _Marked, span: ProseSpan) -> str:
    return marked.text[span.start - marked.start : span.end - marked.start]


def _named(
    marked: _Marked, first: Mention[EntityRef], found: re.Match[str], behind: re.Match[str]
) -> Office | None:
    """The office after "as"."""
    if found.groupdict().get("inside"):
        return marked.office_at(first.prose.end - marked.start + found.start("inside"))
    return marked.office_at(behind.start("behind")) if behind["behind"] else None


def _stated(first: Mention[EntityRef], found: re.Match[str], claims: Sequence[Claim]) -> tuple[str, str] | None:
    """The only office just assigned to the first of the two; "followed" requires that it was left."""
    own = [
        claim
        for claim in claims
        if isinstance(claim.statement.value, EntityRef) and claim.statement.value.id == first.value.id
    ]
    offices = {(claim.statement.subject, claim.statement.property) for claim in own}
    is_weak = found.groupdict().get("weak") is not None
    if len(offices) != 1 or (is_weak and all(claim.aspect is not Aspect.ENDS for claim in own)):
        return None
    return offices.pop()


def _mark(scene: Scene, owners: Owners) -> _Marked:
    text = scene.masked
    offices: list[Office] = []
    for title in scene.titles:
        office = named_office(scene, title) or next(
            (each for each, _ in bare_offices(scene, title, owners)), None
        )
        span = office.span if office else title.span
        start, end = span.start - scene.sentence.start, span.end - scene.sentence.start
        if office and not _OTHER_OFFICE.search(text[:start]):
            offices.append(office)
            text = f"{text[:start]}{'§' * (end - start)}{text[end:]}"
        elif office is None:
            text = f"{text[:start]}{'¤' * (end - start)}{text[end:]}"
    return _Marked(text, scene.sentence.start, tuple(offices))
