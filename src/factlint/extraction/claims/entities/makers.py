"""The maker of a work, from the name before it: "V's novel S", "the V film S"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.entities.phrases import Name, is_name, name_behind
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.dates.dating import POSSESSIVE_ENDINGS
from factlint.extraction.languages.en.claims.entities import works
from factlint.extraction.languages.en.entities.name_neighbours import OPENERS
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Naming, mention_at
from factlint.model.rule_base import Property, label_of
from factlint.model.words import fold_word, name_words
from factlint.values.regex import regex

_POSSESSOR = regex(works.POSSESSOR_TO_WORK)
_ADJUNCT = regex(works.ADJUNCT_TO_WORK)
_BEFORE_ADJUNCT = regex(works.BEFORE_ADJUNCT)
_BY = regex(works.WORK_BY_MAKER)
_KIND_IN_FRONT = regex(works.KIND_IN_FRONT)
_IS = regex(works.WORK_IS_OF_MAKER)
_ACTOR = regex(works.MADE_BY_ACTOR)
_WORK_OF_MAKER = regex(works.WORK_OF_MAKER)
_WORK_FROM_OWNED = regex(works.WORK_FROM_OWNED)
_NOTHING = regex("")
_WHICH, _SHOT = regex(works.WORK_WHICH), regex(works.SHOT)
_LAST_NAME = regex(works.LAST_NAME_TO_WORK + "$")
_FIRST_NAME = regex(r"(?P<name>[A-ZÀ-Þ][\w’'-]*)\.?\s$")
_WRITTEN = "author"
"""Writers may follow any title: "based on S by V"; singers may sing what others have written."""
_OWNED_KIND = regex(works.OWNED_KIND)
_OF_WORK = regex(works.OF_WORK)
_APPOSED, _BEHIND_APPOSED = regex(works.WORK_APPOSED), regex(works.BEHIND_APPOSED)
_IS_KIND_BY = regex(works.WORK_IS_KIND_BY)
_IN_THEIR_BOOK, _BEHIND_THEIR_BOOK = regex(works.IN_THEIR_BOOK), regex(works.BEHIND_THEIR_BOOK)
_ALBUM = "album"


def bind_makers(scene: Scene) -> Iterator[Claim]:
    """The makers before the works of a sentence."""
    prose = scene.masked
    for work in scene.entities:
        if not is_name(work):
            continue
        known = _known_makers(scene, work)
        if not known:
            continue
        for maker, said in _makers_of(scene, prose, work):
            prop = _property(said, known)
            if (
                prop is not None
                and _may_have_made(scene, maker, prop, said)
                and is_free(scene, work, maker, Property(prop, "entity"))
            ):
                yield _claim(scene, work, maker, prop)
                break


def _last_name_in_front(scene: Scene, work: Name) -> tuple[Name, str] | None:
    """Somebody with that last name who makes such works, if the work is another's: "Tolstoy's Crime and Punishment".

    Only for stories: plays, operas and pictures are made again under one title.
    """
    kind = scene.rules.entity(work.value.id).kind
    props = [prop for prop, kinds in works.UNDER_ONE_TITLE.items() if kind in kinds]
    owner = _LAST_NAME.search(scene.document.prose, scene.sentence.start, work.prose.start)
    known = _known_makers(scene, work)
    prop = next((prop for prop in props if prop in known), None)
    if owner is None or prop is None:
        return None
    span = ProseSpan(*owner.span("name"))
    first_name = _FIRST_NAME.search(scene.document.prose, scene.sentence.start, span.start)
    if first_name and first_name["name"].casefold() not in OPENERS:
        return None
    if any(mention.prose.overlaps(span) for mention in scene.entities):
        return None
    last = fold_word(owner["name"])
    if any(last in name_words(label_of(EntityRef(maker), scene.rules)) for maker in known[prop]):
        return None
    makers = scene.rules.values_by_last_word(prop).get(last, ())
    if not makers:
        return None
    return mention_at(scene.document, span, EntityRef(makers[0], makers[1:]), derivation=(Naming.NAME,)), ""


def _may_have_made(scene: Scene, maker: Name, prop: str, said: str) -> bool:
    """Whether a maker before a bare name makes no other kinds of things: a director's title is a film.

    Who owns an organisation, or the country that it is in, has not founded it: "France's Le Monde".
    """
    if prop in works.FOUNDERS and not said.strip():
        return False
    made = scene.rules.roles(maker.value.id) & frozenset(works.MAKERS)
    return bool(said.strip()) or not made or prop in made


def _claim(scene: Scene, work: Name, maker: Name, prop: str) -> Claim:
    first, last = sorted((maker.prose, work.prose))
    return scene.claim(
        work,
        Property(prop, "entity"),
        maker,
        ProseSpan(first.end, last.start),
        binder="entity-maker",
        asserting=ProseSpan(first.start, last.end),
    )


def _makers_of(scene: Scene, prose: str, work: Name) -> Iterator[tuple[Name, str]]:
    """The possible makers of a work, with the noun for it: before it, after "by", after "is"."""
    if (by_last_name := _last_name_in_front(scene, work)) is not None:
        yield by_last_name
    before = _nearest_name(scene, work)
    if before is not None and (said := _description(prose, scene, before, work)) is not None:
        yield before, said
    behind = name_behind(scene, _BY, work.prose.end)
    if behind is not None and (
        kind := _KIND_IN_FRONT.search(prose, 0, work.prose.start - scene.sentence.start)
    ):
        yield behind, kind["said"]
    elif behind is not None and _WRITTEN in scene.rules.roles(behind.value.id):
        yield behind, "book"
    elif behind is not None and not _OF_WORK.search(prose, 0, work.prose.start - scene.sentence.start):
        yield from _by_role(scene, work, behind)
    book = _IN_THEIR_BOOK.search(prose, 0, work.prose.start - scene.sentence.start)
    writer = name_behind(scene, _BEHIND_THEIR_BOOK, work.prose.end) if book else None
    if book and writer:
        yield writer, book["said"]
    yield from _makers_behind(prose, scene, work)
    yield from _makers_apposed(prose, scene, work)
    owner = name_behind(scene, _IS, work.prose.end, may_own=True)
    if owner is not None and (kind := _OWNED_KIND.match(prose, owner.prose.end - scene.sentence.start)):
        yield owner, kind["said"]


def _by_role(scene: Scene, work: Name, maker: Name) -> Iterator[tuple[Name, str]]:
    """Known makers of such works, with a noun for them; many singers share a song, but not an album."""
    roles = scene.rules.roles(maker.value.id)
    is_album = scene.rules.entity(work.value.id).kind == _ALBUM
    for prop, noun in works.KIND_OF_MAKER.items():
        if prop in roles and (is_album or noun != _ALBUM):
            yield maker, noun


def _makers_apposed(prose: str, scene: Scene, work: Name) -> Iterator[tuple[Name, str]]:
    """The makers of "S, V's last opera, was" and "S is a set of six songs by V"."""
    owner = name_behind(scene, _APPOSED, work.prose.end, may_own=True)
    kind = owner and _OWNED_KIND.match(prose, owner.prose.end - scene.sentence.start)
    if owner and kind and _BEHIND_APPOSED.match(prose, kind.end()):
        yield owner, kind["said"]
    by = _IS_KIND_BY.match(prose, work.prose.end - scene.sentence.start)
    maker = name_behind(scene, _NOTHING, scene.sentence.start + by.end()) if by else None
    if maker is not None:
        yield from _by_role(scene, work, maker)


def _makers_behind(prose: str, scene: Scene, work: Name) -> Iterator[tuple[Name, str]]:
    """Makers stated after the noun of a work: "S is an album of V", "a song from V's album"."""
    start = work.prose.end - scene.sentence.start
    of = _WORK_OF_MAKER.match(prose, start)
    maker = name_behind(scene, _NOTHING, scene.sentence.start + of.end()) if of else None
    if of and maker:
        yield maker, of["said"]
    shot_by = name_behind(scene, _WHICH, work.prose.end)
    if shot_by and _SHOT.match(prose, shot_by.prose.end - scene.sentence.start):
        yield shot_by, works.KIND_OF_SHOT
    from_owned = _WORK_FROM_OWNED.match(prose, start)
    owner = (
        name_behind(scene, _NOTHING, scene.sentence.start + from_owned.end(), may_own=True)
        if from_owned
        else None
    )
    if from_owned and owner and scene.document.prose.startswith(POSSESSIVE_ENDINGS, owner.prose.end):
        yield owner, from_owned["said"]


def _known_makers(scene: Scene, work: Name) -> dict[str, frozenset[str]]:
    """The properties by which the rule base has makers of a work, with these."""
    makers: dict[str, frozenset[str]] = {}
    for fact in scene.rules.facts(work.value.id):
        prop, value = fact.statement.property, fact.statement.value
        if prop in works.MAKERS and isinstance(value, EntityRef):
            makers[prop] = makers.get(prop, frozenset()) | {value.id}
    return makers


def _nearest_name(scene: Scene, work: Name) -> Name | None:
    before = (mention for mention in reversed(scene.entities) if mention.prose.end <= work.prose.start)
    return next((mention for mention in before if is_name(mention)), None)


def _description(prose: str, scene: Scene, maker: Name, work: Name) -> str | None:
    """The words between maker and work, if they join them."""
    start, end = maker.prose.end - scene.sentence.start, work.prose.start - scene.sentence.start
    for pattern in (_POSSESSOR, _ACTOR):
        if (gap := pattern.fullmatch(prose, start, end)) is not None:
            return gap["said"]
    if (gap := _ADJUNCT.fullmatch(prose, start, end)) is None:
        return None
    is_adjunct = _BEFORE_ADJUNCT.search(prose, 0, maker.prose.start - scene.sentence.start)
    return gap["said"] if is_adjunct and _kind(gap["said"]) else None


def _kind(said: str) -> tuple[str, ...]:
    """The kinds of makers that the last noun of a description implies."""
    return next((ids for noun, ids in works.MAKERS_BY_NOUN.items() if said.rstrip(" ,").endswith(noun)), ())


def _property(said: str, known: dict[str, frozenset[str]]) -> str | None:
    """The property that a maker before a work is claimed for: the noun's, or any if there is one maker in all."""
    kind = _kind(said)
    if kind:
        return next((name for name in kind if name in known), None)
    return next(iter(known)) if len(set(known.values())) == 1 and not said.strip(" 0") else None
