"""Accessions to a body that the sentence does not name: "The alliance grew. Spain came in 1982"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.claims.terms.times import is_dated
from factlint.extraction.languages.en.claims.terms import accessions as words_of
from factlint.model.claim import Aspect, Claim, Fact
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, is_named
from factlint.model.rule_base import Property, facts_of
from factlint.values.dataclass import replace
from factlint.values.regex import regex
from factlint.values.time import Time

_MEMBER_OF = "member-of"
_STATES, _GAPPED, _BEFORE_GAPPED = (
    regex(words) for words in (words_of.STATES, words_of.GAPPED, words_of.BEFORE_GAPPED)
)
_STATED_VERB, _BEHIND = regex(words_of.STATED_VERB), regex(words_of.BEHIND)
_OF_MEMBERS, _OF_SOMETHING_ELSE = regex(words_of.OF_MEMBERS), regex(words_of.OF_SOMETHING_ELSE)
_PLAIN = regex(words_of.PLAIN)
_REACH = 240
"""Characters of the paragraph before a sentence that show what it is about."""


def bind_accessions(scene: Scene) -> Iterator[Claim]:
    """The claims of sentences about members of an unnamed body, if the date fits no candidate."""
    dates = [time for time in scene.times if is_dated(time) and not time.is_guess]
    if not dates or not _STATED_VERB.search(scene.text):
        return
    start = scene.document.prose.rfind("\n", 0, scene.sentence.start) + 1
    before = scene.document.prose[max(start, scene.sentence.start - _REACH) : scene.sentence.start]
    is_of_members = _OF_MEMBERS.search(before) is not None
    if _OF_SOMETHING_ELSE.search(_without_names(scene, before + scene.text)):
        return
    for state in scene.entities:
        stated = _date_of(scene, state, dates, is_of_members=is_of_members) if is_named(state) else None
        terms = _terms(scene, state) if stated is not None else {}
        if stated is not None and terms and not any(_may_begin(terms[body], stated[0]) for body in terms):
            yield _claim(scene, state, next(iter(terms)), *stated)


def _without_names(scene: Scene, text: str) -> str:
    """The words around the names of bodies with members, which may contain the same words: "the River League"."""
    bodies = (
        mention
        for mention in (*scene.earlier, *scene.entities)
        if _MEMBER_OF in scene.rules.roles(mention.value.id)
    )
    for name in {mention.text for mention in bodies}:
        text = text.replace(name, " ")
    return text


def _date_of(
    scene: Scene, state: Mention[EntityRef], dates: Sequence[Mention[Time]], *, is_of_members: bool
) -> tuple[Mention[Time], ProseSpan] | None:
    """The date that a verb of joining without an object, or one stated before, gives a state; and the words for it."""
    prose, end = scene.document.prose, state.prose.end
    for date in dates:
        if date.prose.start < end or not _BEHIND.match(prose, date.prose.end):
            continue
        stated = _STATES.fullmatch(prose, end, date.prose.start)
        if stated is not None and (is_of_members or _PLAIN.fullmatch(stated["verb"])):
            return date, ProseSpan(*stated.span("verb"))
        before = prose[scene.sentence.start : state.prose.start]
        verb = _STATED_VERB.search(before)
        is_gapped = verb is not None and _BEFORE_GAPPED.search(before) is not None
        if verb and is_gapped and _GAPPED.fullmatch(prose, end, date.prose.start):
            start = scene.sentence.start
            return date, ProseSpan(start + verb.start(), start + verb.end())
    return None


def _terms(scene: Scene, state: Mention[EntityRef]) -> Mapping[str, tuple[Fact, ...]]:
    """A state's memberships in the bodies named in this sentence or the last one, else in the text."""
    near = {mention.value.id for mention in (*scene.earlier, *scene.entities)}
    terms: dict[str, tuple[Fact, ...]] = {}
    for fact in facts_of(scene.rules, state.value.id, _MEMBER_OF):
        body = fact.statement.value
        if isinstance(body, EntityRef) and fact.is_timed and body.id in scene.named:
            terms[body.id] = (*terms.get(body.id, ()), fact)
    named_here = {body: facts for body, facts in terms.items() if body in near}
    return named_here or terms


def _may_begin(terms: Sequence[Fact], date: Mention[Time]) -> bool:
    return any(not term.begins.excludes(date.value.days) for term in terms)


def _claim(scene: Scene, state: Mention[EntityRef], body: str, date: Mention[Time], cue: ProseSpan) -> Claim:
    label = scene.rules.entity(body).label
    value = replace(state, value=EntityRef(body), said=label, text=label, derivation=(Naming.IMPLIED,))
    claim = scene.claim(state, Property(_MEMBER_OF, "entity"), value, cue, binder="term-accession")
    return at_times(claim, (date,), Aspect.STARTS)
