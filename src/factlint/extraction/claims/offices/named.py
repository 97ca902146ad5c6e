"""The office of a title in a sentence: the title with the organisation next to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.demonyms import demonym_before
from factlint.extraction.claims.offices.implied import implied
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.terms.ties import Owners
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims.offices import holders as words_of
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, mention_at
from factlint.model.rule_base import Property, RuleBase, offices_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_ORGANISATION_BEFORE = regex(words_of.ORGANISATION_BEFORE)
_ORGANISATION_AFTER = regex(words_of.ORGANISATION_AFTER)
_HOLDER_OF = regex(words_of.HOLDER_OF)
_APPOINTER = regex(words_of.APPOINTER)
_APPOINTED_AS = regex(words_of.APPOINTED_AS)
_BARE_BEHIND = regex(words_of.BARE_BEHIND)
_ITS = regex(words_of.ITS)
_BESIDE_ITS = regex(words_of.BESIDE_ITS)
_OTHER_BODY = regex(words_of.OTHER_BODY)
_OTHER_GOVERNMENT = regex(words_of.OTHER_GOVERNMENT)


_REACH_OF_BODY = 200
"""In characters."""

_LONGEST_NAME = 6
"""The most words of a country's or organisation's name to look up."""


@dataclass(frozen=True, slots=True)
class Office:
    """A title with its organisation; `span` covers both if they are adjacent."""

    organisation: Mention[EntityRef]
    title: Cue
    span: ProseSpan

    def property(self, rules: RuleBase) -> Property:
        """The property of the title that the organisation has in the rule base; the first if it has none."""
        known = {fact.statement.property for fact in rules.facts(self.organisation.value.id)}
        return next((item for item in self.title.properties if item.id in known), self.title.properties[0])


def named_office(scene: Scene, title: Cue) -> Office | None:
    """The organisation next to a title: before it as name or demonym, or after it with "of"."""
    for mention in scene.entities:
        if (
            mention.prose.end <= title.span.start
            and _ORGANISATION_BEFORE.fullmatch(scene.between(mention.prose, title.span))
            and not _is_person(scene, mention)
        ):
            is_pronoun = Naming.PRONOUN in mention.derivation
            if is_pronoun and _is_neighbours(scene, mention.value, mention.prose.start):
                return None
            return Office(mention, title, ProseSpan(mention.prose.start, title.span.end))
        if mention.prose.start >= title.span.end:
            gap = scene.between(title.span, mention.prose)
            if _ORGANISATION_AFTER.fullmatch(gap) and not _is_person(scene, mention):
                return Office(mention, title, ProseSpan(title.span.start, mention.prose.end))
    return (
        _office_of_demonym(scene, title)
        or _office_behind_holder(scene, title)
        or _office_of_appointer(scene, title)
        or _office_of_pronoun(scene, title)
    )


def _is_person(scene: Scene, mention: Mention[EntityRef]) -> bool:
    return mention.value.is_known and is_person(mention.value.id, scene.rules) is True


def _office_behind_holder(scene: Scene, title: Cue) -> Office | None:
    """The organisation after the holder's name, which it seems to modify: "President Anna Marek of Ruritania"."""
    behind = _HOLDER_OF.match(scene.document.prose, title.span.end, scene.sentence.end)
    if behind is None:
        return None
    inside = scene.words.within(ProseSpan(behind.end(), scene.sentence.end))
    words = scene.words.folded[inside.start : inside.stop][:_LONGEST_NAME]
    names = scene.rules.names_beginning(words).get(words[0], ()) if words else ()
    said = {item.id for item in title.properties}
    for name in names:
        has_office = any(fact.statement.property in said for fact in scene.rules.facts(name.entity))
        if has_office and tuple(words[: len(name.words)]) == name.words:
            span = scene.words.span(inside.start, inside.start + len(name.words) - 1)
            return Office(
                mention_at(scene.document, span, EntityRef(name.entity), derivation=(Naming.NAME,)),
                title,
                title.span,
            )
    return None


def appointed_by(scene: Scene, organisation: Mention[EntityRef], title: Cue) -> Mention[EntityRef] | None:
    """The person whom an organisation puts into its office: "X appointed Y as head coach"."""
    named = [mention.prose for mention in scene.entities if mention.value.id == organisation.value.id]
    for mention in scene.entities:
        is_appointed = mention.prose.end <= title.span.start and _APPOINTED_AS.fullmatch(
            scene.between(mention.prose, title.span)
        )
        if is_appointed and any(
            place.end <= mention.prose.start and _APPOINTER.fullmatch(scene.between(place, mention.prose))
            for place in named
        ):
            return mention
    return None


def _office_of_appointer(scene: Scene, title: Cue) -> Office | None:
    for mention in scene.entities:
        if appointed_by(scene, mention, title) is not None:
            return Office(mention, title, title.span)
    return None


def _office_of_pronoun(scene: Scene, title: Cue) -> Office | None:
    """The only thing in the sentence before "its chief executive" that has such an office."""
    found = _ITS.search(scene.document.prose[scene.sentence.start : title.span.start])
    if found is None:
        return None
    said = {item.id for item in title.properties}
    start = scene.sentence.start + found.start("its")
    owners = [m for m in scene.entities if m.prose.end <= start and said & scene.properties_known_of(m)]
    if len({mention.value.id for mention in owners}) != 1:
        return None
    if _is_neighbours(scene, owners[-1].value, start):
        return None
    return Office(owners[-1], title, ProseSpan(start, title.span.end))


def _is_neighbours(scene: Scene, owner: EntityRef, its: int) -> bool:
    """Whether a pronoun refers to another name right before it: "X thanked Y and its president"."""
    beside = _BESIDE_ITS.search(scene.document.prose, scene.sentence.start, its)
    if beside is None:
        return False
    name = ProseSpan(*beside.span("name"))
    return not any(mention.value == owner and mention.prose.holds(name) for mention in scene.entities)


def _office_of_demonym(scene: Scene, title: Cue) -> Office | None:
    """The country of an adjective before a title: "South African President", "then German chancellor"."""
    country = demonym_before(scene, title.first)
    if country is None:
        return None
    return Office(country, title, ProseSpan(country.prose.start, title.span.end))


def bare_offices(scene: Scene, title: Cue, owners: Owners) -> Iterator[tuple[Office, str]]:
    """The offices that a title alone may mean, with the id of the person in the sentence who held each.

    The organisation is named in this sentence or in the one before; otherwise it is implied, unless the text mentions a
    body that may have such an office too.
    """
    if not _BARE_BEHIND.match(scene.document.prose, title.span.end, scene.sentence.end):
        return
    said = {item.id for item in title.properties}
    near = {mention.value.id: mention for mention in (*scene.earlier, *scene.entities)}
    persons = {mention.value.id: mention for mention in reversed(scene.entities)}
    for person, holder in persons.items():
        held = [
            owner.mention.value.id
            for owner in owners.by_value.get(person, ())
            if any(fact.statement.property in said for fact in owner.facts)
        ]
        if len(held) != 1:
            continue
        if held[0] in near:
            yield Office(near[held[0]], title, title.span), person
        elif not _is_of_another_body(scene, said):
            yield Office(implied(held[0], holder), title, title.span), person


def _is_of_another_body(scene: Scene, said: Collection[str]) -> bool:
    """Whether the sentence, or its paragraph right before, mentions a body that may have such an office too.

    A body whose offices are in the rule base has those and no others.
    """
    prose, start = scene.document.prose, scene.sentence.start
    paragraph = prose.rfind("\n", 0, start) + 1
    known = [
        mention for mention in (*scene.earlier, *scene.entities) if _has_other_offices(scene, mention, said)
    ]
    bodies = _OTHER_GOVERNMENT if words_of.OF_GOVERNMENTS.issuperset(said) else _OTHER_BODY
    return any(
        not any(mention.prose.start <= body.start() < mention.prose.end for mention in known)
        for body in bodies.finditer(prose, max(paragraph, start - _REACH_OF_BODY), scene.sentence.end)
    )


def _has_other_offices(scene: Scene, body: Mention[EntityRef], said: Collection[str]) -> bool:
    """Whether the rule base has offices of a body, without the ones expressed."""
    known = scene.properties_known_of(body)
    return not known.isdisjoint(offices_of(scene.rules)) and known.isdisjoint(said)
