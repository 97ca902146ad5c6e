"""Times identified by an office holder: "Under President X, Y joined the League in 1995", "in 1995, during X's
presidency".

The holder of the office is presupposed. Read if such words open a sentence with a single time, or stand right next to
it: "the bridge, planned under X, opened in 2010" says nothing about 2010.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.offices.implied import is_implied
from factlint.extraction.claims.offices.term_times import Phase, bounds_of
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.claims.terms.stretches import Stretch, points_of, read_stretches, stretch_behind
from factlint.extraction.claims.terms.ties import Owner, Owners
from factlint.extraction.languages.en.claims.offices import eras as words_of
from factlint.extraction.languages.en.claims.offices.implied_titles import OFFICES
from factlint.model.claim import Aspect, Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.rule_base import Property
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_UNDER = regex(words_of.UNDER)
_OPENING = regex(words_of.OPENING)
_NOUN_OF = regex(words_of.NOUN_OF)
_BESIDE_TIME = regex(words_of.BESIDE_TIME)
_BEHIND = regex(words_of.BEHIND)
_OF = regex(words_of.OF)
_NOUN = regex("|".join(sorted(words_of.ERAS, key=len, reverse=True)))
_HIS_ERA = regex(rf"{words_of.POSSESSIVE}(?P<noun>{_NOUN.pattern})\b")


@dataclass(frozen=True, slots=True)
class Era:
    """The words that identify a time by a holder, and the offices that these may mean."""

    span: ProseSpan
    holder: Mention[EntityRef]
    offices: tuple[str, ...]


def bind_eras(scene: Scene, owners: Owners) -> Iterator[Claim]:
    """The claims about office holders at the times of a sentence."""
    if not owners.by_value or not scene.times:
        return
    stretches = read_stretches(scene)
    for era in _eras(scene):
        owner, prop = _office(scene, era, owners)
        if owner is None:
            continue
        for phase in _phases(scene, era, owner, stretches):
            if not any(time.is_guess for time in phase.times):
                yield at_times(
                    scene.claim(
                        owner,
                        Property(prop, "entity"),
                        era.holder,
                        era.span,
                        binder="office-era",
                        asserting=era.span,
                    ),
                    phase.times,
                    phase.aspect,
                )


def _eras(scene: Scene) -> Iterator[Era]:
    for holder in scene.entities:
        if is_named(holder):
            yield from _eras_of(scene, holder)


def _eras_of(scene: Scene, holder: Mention[EntityRef]) -> Iterator[Era]:
    prose, start = scene.document.prose, scene.sentence.start
    his = _HIS_ERA.match(prose, holder.prose.end, scene.sentence.end)
    if his and (opening := _OPENING.search(prose[start : holder.prose.start])):
        yield Era(ProseSpan(start + opening.start(), his.end("noun")), holder, words_of.ERAS[his["noun"]])
    for title in scene.titles:
        opening = _UNDER.search(prose[start : title.span.start])
        if (
            opening
            and scene.between(title.span, holder.prose) in (" ", ", ")
            and title.span.end < holder.prose.start
        ):
            offices = tuple(item.id for item in title.properties)
            yield Era(ProseSpan(start + opening.start(), holder.prose.end), holder, offices)
    for noun in _NOUN.finditer(prose, start, holder.prose.start):
        opening = _OPENING.search(prose[start : noun.start()])
        if opening and _NOUN_OF.fullmatch(prose[noun.end() : holder.prose.start]):
            yield Era(ProseSpan(start + opening.start(), holder.prose.end), holder, words_of.ERAS[noun.group()])


def _office(scene: Scene, era: Era, owners: Owners) -> tuple[Mention[EntityRef] | None, str]:
    """The only organisation of which the holder held such an office: one of the document, or a government."""
    found = [
        (owner, fact.statement.property)
        for owner in owners.by_value.get(era.holder.value.id, ())
        for fact in owner.facts
        if fact.statement.property in era.offices
        and (not is_implied(owner.mention) or fact.statement.property in OFFICES)
    ]
    if len({(owner.mention.value.id, prop) for owner, prop in found}) != 1:
        return None, ""
    owner, prop = found[0]
    return _nearest(scene, owner), prop


def _nearest(scene: Scene, owner: Owner) -> Mention[EntityRef]:
    named = (mention for mention in scene.entities if mention.value.id == owner.mention.value.id)
    return next(named, owner.mention)


def _phases(
    scene: Scene, era: Era, owner: Mention[EntityRef], stretches: tuple[Stretch, ...]
) -> Iterator[Phase]:
    """The term in a bracket after the era; otherwise the time of the sentence."""
    if _OF.fullmatch(scene.document.prose[era.span.end : max(era.span.end, owner.prose.start)]):
        return  # "the presidency of X" is the reader of offices' to read
    term = stretch_behind(scene, era.span, stretches)
    if term is not None and scene.document.prose[era.span.end : term.span.start] == " (":
        yield from bounds_of(term)
        return
    points = points_of(scene, stretches)
    if len(points) == 1 and not stretches and _is_stated_of(scene, era, points[0].prose):
        yield Phase(Aspect.HOLDS, points)
    if not points and len(stretches) == 1 and _opens(scene, era, stretches[0].span):
        first, last = stretches[0].first, stretches[0].last
        if first is not None and last is not None:
            yield Phase(Aspect.HOLDS, (first, last))


def _is_stated_of(scene: Scene, era: Era, time: ProseSpan) -> bool:
    if time.end <= era.span.start:
        return _BESIDE_TIME.fullmatch(scene.document.prose, time.end, era.span.start) is not None
    return (
        _opens(scene, era, time)
        or _BEHIND.fullmatch(scene.document.prose[era.span.end : time.start]) is not None
    )


def _opens(scene: Scene, era: Era, time: ProseSpan) -> bool:
    """Whether the era opens the sentence, and the time stands in the same clause."""
    gap = scene.document.prose[era.span.end : time.start]
    return era.span.start == scene.sentence.start and era.span.end <= time.start and not scene.has_break(gap)
