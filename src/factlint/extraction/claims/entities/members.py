"""Member states of an organisation: "NATO member V", "V, an EU member", "EU countries such as V".

Read only for organisations whose past and present members are all in the rule base, and for entities of the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from factlint.extraction.claims.entities.coordinated import names_listed_after
from factlint.extraction.claims.entities.phrases import Name, is_governed
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import members as words_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import is_named
from factlint.model.rule_base import Property, entities_of
from factlint.values.regex import regex

_MEMBER_TO_STATE = regex(words_of.MEMBER_TO_STATE)
_MEMBERS_TO_STATES = regex(words_of.MEMBERS_TO_STATES)
_SUCH_AS, _LIST_ENDS = regex(words_of.SUCH_AS), regex(words_of.LIST_ENDS)
_MEMBERS_OF, _OF_TO_STATES = regex(words_of.MEMBERS_OF), regex(words_of.OF_TO_STATES)
_Form = tuple[re.Pattern[str], re.Pattern[str]]
"""Patterns for the text between a state and the organisation, and after that."""


def _forms(lead: str, of: str, behind: str) -> tuple[_Form, ...]:
    """Both forms of a membership: "an EU member" and "a member of the EU"."""
    return (
        (regex(lead), regex(behind + words_of.ENDS)),
        (regex(lead + of), regex(words_of.ENDS)),
    )


_APPOSED = _forms(words_of.APPOSED, words_of.OF, words_of.BEHIND)
_ONE_STATED = _forms(words_of.IS, words_of.OF, words_of.BEHIND)
_SEVERAL_STATED = _forms(words_of.ARE, words_of.OF_SEVERAL, words_of.BEHIND_SEVERAL)
_JOINED, _YEAR_BEHIND, _SENTENCE_ENDS = map(
    regex, (words_of.JOINED, words_of.YEAR_BEHIND, words_of.SENTENCE_ENDS)
)
_BESIDE_ANOTHER = regex(words_of.BESIDE_ANOTHER)
_NOT_QUITE, _LINKS = regex(words_of.NOT_QUITE, re.IGNORECASE), regex(words_of.LINKS)
_STATES = Property("member-state", "entity", is_single=False)
_REACH = 80
"""Characters before a bond that may deny or modify it."""


def bind_members(scene: Scene) -> Iterator[Claim]:
    """The claims of a sentence about the members of an organisation."""
    for body in scene.entities:
        known = entities_of(scene.rules, body.value.id, _STATES.id) if is_named(body) else ()
        if not known:
            continue
        kinds = {scene.rules.entity(state.id).kind for state in known if state.is_known} - {None}
        for state in (*_behind(scene, body), *_in_front(scene, body)):
            if _is_of_kind(scene, state, kinds) and not _is_shaded(scene, body, state):
                first, last = sorted((body.prose, state.prose))
                bond = ProseSpan(first.start, last.end)
                yield scene.claim(body, _STATES, state, bond, binder="entity-member", asserting=bond)


def _is_of_kind(scene: Scene, state: Name, kinds: set[str | None]) -> bool:
    is_sure = state.value.is_known and is_named(state) and not state.is_guess
    return is_sure and scene.rules.entity(state.value.id).kind in kinds


def _is_shaded(scene: Scene, body: Name, state: Name) -> bool:
    """Whether words before it say that a state is not a member, or not yet."""
    prose, start = scene.document.prose, min(body.prose.start, state.prose.start)
    return _NOT_QUITE.search(prose[max(scene.sentence.start, start - _REACH) : start]) is not None


def _behind(scene: Scene, body: Name) -> Iterator[Name]:
    """The states after an organisation."""
    prose, end = scene.document.prose, body.prose.end
    if _BESIDE_ANOTHER.search(prose, scene.sentence.start, body.prose.start):
        return
    for state in scene.entities:
        if state.prose.start > end and _MEMBER_TO_STATE.fullmatch(prose, end, state.prose.start):
            yield state
    is_of = _MEMBERS_OF.search(prose[scene.sentence.start : body.prose.start]) is not None
    for first in scene.entities:
        gap = prose[end : first.prose.start]
        is_several = _MEMBERS_TO_STATES.fullmatch(gap) or (is_of and _OF_TO_STATES.fullmatch(gap))
        if is_several or _SUCH_AS.fullmatch(gap):
            further = names_listed_after(scene, first, _LIST_ENDS)
            if len(further) == 1:
                further = names_listed_after(scene, first) if is_several else ()
            yield from (first, *further) if further else ()


def _in_front(scene: Scene, body: Name) -> Iterator[Name]:
    """The states before an organisation that are stated to be its members."""
    prose, start = scene.document.prose, body.prose.start
    for state in scene.entities:
        if state.prose.end > start:
            return
        gap = prose[state.prose.end : start]
        listed = _listed_before(scene, state)
        is_subject = not is_governed(scene, listed[-1] if listed else state)
        has_joined = _JOINED.fullmatch(gap) is not None and _is_dated(scene, body)
        if is_subject and (
            has_joined or _is_stated(scene, body, gap, _SEVERAL_STATED if listed else _ONE_STATED)
        ):
            yield from (*listed, state)
        elif _is_stated(scene, body, gap, _APPOSED):
            yield state


def _is_stated(scene: Scene, body: Name, gap: str, forms: Sequence[_Form]) -> bool:
    """Whether the words before and after an organisation match a form."""
    prose, end = scene.document.prose, body.prose.end
    return any(before.fullmatch(gap) and behind.match(prose, end) for before, behind in forms)


def _is_dated(scene: Scene, body: Name) -> bool:
    """Whether a year of accession follows the organisation, or opens a sentence that ends with it."""
    prose, end = scene.document.prose, body.prose.end
    is_opened = any(time.prose.end < body.prose.start and time.value.is_calendar for time in scene.times)
    return _YEAR_BEHIND.match(prose, end) is not None or (
        is_opened and _SENTENCE_ENDS.match(prose, end) is not None
    )


def _listed_before(scene: Scene, last: Name) -> tuple[Name, ...]:
    """The names listed before one, the nearest first."""
    before = [name for name in reversed(scene.entities) if name.prose.end < last.prose.start]
    pairs = zip((last, *before), before, strict=False)
    return tuple(
        name
        for _, name in takewhile(
            lambda pair: _LINKS.fullmatch(scene.between(pair[1].prose, pair[0].prose)) is not None, pairs
        )
    )
