"""The n-th holder of an office: "V, the 45th president of S".

Read only for offices whose first holder is marked in the rule base: the list of terms is complete from that one on. The
claim is that somebody held the office during the n-th known tenure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.offices.holders import holders_of
from factlint.extraction.claims.offices.implied import held_offices, implied
from factlint.extraction.claims.offices.named import named_office
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.languages.en.claims.offices import numbered as words_of
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.model.claim import Claim, Fact
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, mention_at
from factlint.model.rule_base import Property, RuleBase, entities_of, facts_of
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_NUMBERED, _ENDS = regex(words_of.NUMBERED), regex(words_of.ENDS)
_BESIDE, _TO_HOLDER = regex(words_of.BESIDE), regex(words_of.TO_HOLDER)


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A title with the number of a tenure: "the 45th president"."""

    title: Cue
    number: int
    said: ProseSpan
    """The number, the title and the office."""


def bind_numbered_offices(scene: Scene) -> Iterator[Claim]:
    """The claims of a sentence that state the number of somebody's tenure."""
    for title in scene.titles:
        office = named_office(scene, title)
        span = office.span if office else title.span
        found = _NUMBERED.search(scene.document.prose, scene.sentence.start, span.start)
        if found is None:
            continue
        numbered = _Numbered(title, _number(found), ProseSpan(found.start(), span.end))
        if office is None:
            yield from _implied(scene, numbered)
            continue
        prop = office.property(scene.rules)
        for held in holders_of(scene, office):
            if _is_all(scene, numbered.said, held.person):
                yield from _claim(scene, office.organisation, prop, held.person, numbered)


def _number(found: re.Match[str]) -> int:
    return int(found["number"]) if found["number"] else ORDINALS[found["word"].casefold()]


def _is_all(scene: Scene, said: ProseSpan, holder: Mention[EntityRef]) -> bool:
    """Whether nothing after ordinal and holder restricts it to one kind."""
    return _ENDS.match(scene.document.prose, max(said.end, holder.prose.end)) is not None


def _implied(scene: Scene, numbered: _Numbered) -> Iterator[Claim]:
    """The claim of a title without a country: for the only office of that title that the holder is
    known to have held.
    """
    prose, said = scene.document.prose, numbered.said
    ids = {item.id for item in numbered.title.properties}
    for holder in scene.entities:
        is_beside = (
            _BESIDE.fullmatch(prose[holder.prose.end : said.start])
            if holder.prose.end < said.start
            else _TO_HOLDER.fullmatch(prose[said.end : holder.prose.start])
        )
        is_stated = is_beside and _is_all(scene, said, holder)
        terms = held_offices(holder.value, scene.rules) if is_stated else ()
        offices = {
            (one.statement.subject, one.statement.property) for one in terms if one.statement.property in ids
        }
        if len(offices) == 1:
            body, prop = offices.pop()
            office = Property(prop, "entity", is_office=True)
            yield from _claim(scene, implied(body, holder), office, holder, numbered)


def _claim(
    scene: Scene,
    body: Mention[EntityRef],
    office: Property,
    holder: Mention[EntityRef],
    numbered: _Numbered,
) -> Iterator[Claim]:
    days = _days(scene.rules, body.value.id, office.id, numbered.number)
    if days is not None:
        said, cue = numbered.said, numbered.title.span
        then = mention_at(scene.document, said, Time(str(numbered.number), Grain.DAY, (days,)))
        claim = scene.claim(body, office, holder, cue, binder="office-numbered", asserting=said)
        yield at_times(claim, (then,))


def _days(rules: RuleBase, body: str, office: str, number: int) -> Interval | None:
    """The days of the n-th tenure, as far as they are certain."""
    terms = sorted(facts_of(rules, body, office), key=lambda term: float(term.begins.low or 0))
    first = entities_of(rules, body, f"{words_of.FIRST}{office}")
    tenures = [tuple(own) for _, own in groupby(terms, key=lambda term: term.statement.value)]
    if not first or not tenures or tenures[0][0].statement.value != first[0] or not 0 < number <= len(tenures):
        return None
    return _sure_days(tenures[number - 1])


def _sure_days(tenure: tuple[Fact, ...]) -> Interval | None:
    start, last = tenure[0].begins.high, tenure[-1]
    end = last.ends.low if last.ends.low is not None else last.known_until
    return Interval(start, end) if start is not None and end is not None and start < end else None
