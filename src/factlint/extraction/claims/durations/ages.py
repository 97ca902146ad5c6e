"""The age of somebody at a moment that only the rule base dates: "became president at the age of 51"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.durations import ages as words_of
from factlint.extraction.lives.stated import whole_number
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.extents import AGE_AT
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Property, dates_of, terms_held_by
from factlint.values.dataclass import replace
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.interval import Interval
from factlint.values.regex import regex

_ENTERS, _ENTERS_THEN, _DOES = regex(words_of.ENTERS), regex(words_of.ENTERS_THEN), regex(words_of.DOES)
_AGE_BEHIND, _AGE_BEFORE = regex(words_of.AGE_BEHIND), regex(words_of.AGE_BEFORE)
_WAS_WHEN, _NOT_THEN = regex(words_of.WAS_WHEN), regex(words_of.NOT_THEN)
_SLACK = 1
"""Years by which an age may be off: an elected person enters office some time later."""
_BORN = "born"


def bind_ages(scene: Scene) -> Iterator[Claim]:
    """The ages in a sentence without a date, each at an event that the rule base dates."""
    if scene.times or not scene.entities or _NOT_THEN.search(scene.text):
        return
    for subject in scene.entities:
        if not subject.value.is_known or not dates_of(scene.rules, subject.value.id, _BORN):
            continue
        for what, happened, lead in _moments(scene, subject):
            found = _age(scene, subject.prose, happened, lead)
            if found is not None:
                yield _claim(scene, subject, what, happened, found)
                return


def _moments(
    scene: Scene, person: Mention[EntityRef]
) -> Iterator[tuple[Property, Cue, tuple[re.Pattern[str], re.Pattern[str]]]]:
    """A person's dated properties, where a sentence states them, and the words before them."""
    held = {term.statement.property for term in terms_held_by(scene.rules, person.value.id)}
    for title in scene.titles:
        yield from ((item, title, (_ENTERS, _ENTERS_THEN)) for item in title.properties if item.id in held)
    for cue in scene.cues:
        for item in cue.properties:
            if item.value == "date" and item.id != _BORN and dates_of(scene.rules, person.value.id, item.id):
                yield item, cue, (_DOES, _DOES)


def _age(
    scene: Scene, name: ProseSpan, happened: Cue, lead: tuple[re.Pattern[str], re.Pattern[str]]
) -> re.Match[str] | None:
    """The age next to an event of somebody's life."""
    prose, span = scene.document.prose, happened.span
    does, then = lead
    if does.fullmatch(prose, name.end, span.start):
        behind = _AGE_BEHIND.match(prose, span.end, scene.sentence.end)
        before = _AGE_BEFORE.match(prose[: name.start], scene.sentence.start)
        return behind or (before if before and before.end() == name.start else None)
    found = _WAS_WHEN.match(prose, name.end, span.start)
    states = found is not None and (found.end() == span.start or then.fullmatch(prose, found.end(), span.start))
    return found if states else None


def _claim(
    scene: Scene, person: Mention[EntityRef], what: Property, happened: Cue, found: re.Match[str]
) -> Claim:
    years = whole_number(found["age"])
    size = DAYS_PER_UNIT["Y"]
    days = Interval((years - _SLACK) * size, (years + 1 + _SLACK) * size)
    age = Duration(f"P{years}Y", days, "Y", Fraction(years))
    value = mention_at(scene.document, ProseSpan(*found.span("age")), age)
    claim = scene.claim(person, what, value, happened.span, binder="age-at")
    return replace(claim, statement=replace(claim.statement, property=f"{AGE_AT}{what.id}"))
