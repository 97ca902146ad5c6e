"""Whether a date is that of another edition, part or showing of a work or building, or for one party only."""

from __future__ import annotations

from factlint.extraction.claims.dates.stand_ins import years_known
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.dates import editions as words_of
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Time

_OTHER_EDITION = regex(dating.OTHER_EDITION)
_NEAR_EDITION = regex(dating.NEAR_EDITION)
_IN_LANGUAGE = regex(dating.IN_LANGUAGE)
_ONE_PARTY, _FOUGHT_ANEW = regex(dating.ONE_PARTY), regex(dating.FOUGHT_ANEW)
_ANEW, _OTHER_OPENING = regex(words_of.ANEW), regex(words_of.OTHER_OPENING)
_FIRST_OF_SEVERAL = regex(f"{words_of.FIRST_OF_SEVERAL}|{words_of.FIRST_OF_KIND}")
_KEPT = regex(words_of.KEPT)
_NEXT_PREDICATE = regex(words_of.NEXT_PREDICATE)
_CLOSED_BEFORE, _CLOSED_IN_FRONT = regex(words_of.CLOSED_BEFORE), regex(words_of.CLOSED_IN_FRONT)
_SHARED = frozenset({"start", "end", "in-force", "first-flight"})
"""Properties with a date of its own for each party or place."""
_REMADE, _FOUND_OUT = regex(dating.REMADE), regex(dating.FOUND_OUT)
_OPENED_IN_PART = regex(dating.OPENED_IN_PART)
_LIVES_ON = regex(words_of.LIVES_ON)
_ENDED = "dissolved"
_HELD = frozenset({"date", "in-progress"})
"""Properties of events that take place."""
_BUILT = frozenset({"opened", "completed", "construction", "construction-start"})
"""Properties of things that may be built or opened a second time."""
_OPENED = "opened"
_RELEASES = frozenset({"released", "published"})
_SLACK = 2
"""Years that may lie between a release and a premiere or single."""


def is_other_edition(
    scene: Scene, subject: Mention[EntityRef], prop: Property, date: Mention[Time], said: ProseSpan
) -> bool:
    """Whether the words `said` mention another release than the one that the rule base knows, or the sentence of when
    something began or ended for one party, or was built or fought anew, or what was discovered about it.
    """
    if prop.id == "discovered":
        return _FOUND_OUT.search(scene.document.prose, said.start, said.end) is not None
    if _is_other_occasion(scene, subject, prop, date, said):
        return True
    if prop.id in _HELD:
        return _FOUGHT_ANEW.search(scene.document.prose, said.start, said.end) is not None
    if prop.id == "opened" and _OPENED_IN_PART.search(scene.document.prose, said.start, scene.sentence.end):
        return True
    if prop.id in _BUILT:
        return _REMADE.search(scene.document.prose, scene.sentence.start, subject.prose.start) is not None
    if prop.id in _SHARED:
        return _ONE_PARTY.search(scene.text) is not None
    if prop.id not in _RELEASES:
        return False
    prose = scene.document.prose
    other = _OTHER_EDITION.finditer(prose, said.start, said.end)
    if any(not _is_called(scene, subject, found[0]) for found in other) or _is_translation(
        prose[said.start : said.end]
    ):
        return True
    is_near = _NEAR_EDITION.search(scene.document.prose, said.start, said.end) is not None
    return is_near and _is_close(scene, subject, prop, date)


def _is_other_occasion(
    scene: Scene, subject: Mention[EntityRef], prop: Property, date: Mention[Time], said: ProseSpan
) -> bool:
    """Whether something started once more, or had been open before and opened for some people, hours or days."""
    prose = scene.document.prose
    if _ANEW.search(prose, said.start, said.end) or _KEPT.search(prose, said.start, scene.sentence.end):
        return True
    if prop.id == _ENDED and _LIVES_ON.search(prose, said.start, scene.sentence.end):
        return True
    if _FIRST_OF_SEVERAL.search(prose, said.start, said.end):
        return True
    if prop.id != _OPENED:
        return False
    predicate = _NEXT_PREDICATE.search(prose, date.prose.end, said.end)
    end = predicate.start() if predicate else said.end
    others = _OTHER_OPENING.finditer(prose, said.start, scene.sentence.end)
    in_front = prose[scene.sentence.start : max(scene.sentence.start, subject.prose.start)]
    return (
        any(other.start() < end for other in others)
        or _CLOSED_BEFORE.search(prose, subject.prose.end, said.end) is not None
        or _CLOSED_IN_FRONT.search(in_front) is not None
    )


def _is_translation(said: str) -> bool:
    """Whether words mention the edition in a language: "was published in Welsh in 1990"."""
    return any(found["language"].casefold() in DEMONYMS for found in _IN_LANGUAGE.finditer(said))


def _is_called(scene: Scene, subject: Mention[EntityRef], noun: str) -> bool:
    """Whether a noun that may be that of another edition is what the pack calls the subject: an expansion, a demo."""
    return subject.value.is_known and noun.casefold() in scene.rules.entity(subject.value.id).nouns


def _is_close(scene: Scene, subject: Mention[EntityRef], prop: Property, date: Mention[Time]) -> bool:
    known = [year for year in years_known(scene, subject, prop.id) if year.isdigit()]
    said = date.value.timex[:4]
    return not said.isdigit() or any(abs(int(said) - int(year)) <= _SLACK for year in known)
