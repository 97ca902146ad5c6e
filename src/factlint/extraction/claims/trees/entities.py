"""Names that depend on a cue across other words: "is run in the east by V", "the largest city there is V"."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from factlint.extraction.claims.entities.cues import Role
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import is_before_sequel
from factlint.extraction.claims.trees.bearers import bearer_of, stands_for, subject_of, text_of, word_of
from factlint.extraction.claims.trees.doubts import EntityDoubt
from factlint.extraction.entities.kinds import is_known_as_person
from factlint.extraction.languages.en.claims import syntax as words_of
from factlint.extraction.languages.en.function_words import AS, BY, OF, PLACING
from factlint.extraction.trees import Tree
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_OWNS_NOUN = regex(words_of.OWNS_NOUN)
_INNER = frozenset({"flat", "compound"})
_STEPS = 3


def bind_tree_entities(scene: Scene, doubt: EntityDoubt, tree: Tree) -> Iterator[Claim]:
    """The claim that a name is the value of its cue for the subject."""
    cue = word_of(scene, tree, doubt.cue.span)
    value = word_of(scene, tree, doubt.value.prose)
    if cue is None or value is None or _competes(scene, doubt):
        return
    bearer = _noun_bearer(scene, tree, cue, value)
    if tree.words[cue].is_verb:
        bearer = _verb_bearer(scene, doubt, tree, cue, value)
    if _is_of_another(scene, doubt, is_verb=tree.words[cue].is_verb):
        return
    if bearer is None or bearer == value or not stands_for(scene, tree, doubt.subject.prose, bearer):
        return
    yield scene.claim(doubt.subject, doubt.cue.property, doubt.value, doubt.cue.span, binder="tree-entity")


def _is_of_another(scene: Scene, doubt: EntityDoubt, *, is_verb: bool) -> bool:
    """Whether a verb is about a relation of somebody ("X's father was born in"), or about a
    successor of the subject.
    """
    subject = doubt.subject
    is_owner = _OWNS_NOUN.match(scene.document.prose, subject.prose.end) is not None
    is_person = subject.value.is_known and is_known_as_person(subject.value.id, scene.rules)
    return is_verb and ((is_owner and is_person) or is_before_sequel(scene, subject.prose))


def _verb_bearer(scene: Scene, doubt: EntityDoubt, tree: Tree, cue: int, value: int) -> int | None:
    """The bearer of a verb's property, if the value is in the verb's argument position."""
    match doubt.cue.role:
        case Role.ACT if _first(tree, value) == tree.child(cue, "nsubj"):
            return tree.child(cue, "obj")
        case Role.ACT:
            return bearer_of(scene, tree, cue) if _is_taken(scene, tree, value, cue, {BY}) else None
        case _ if doubt.cue.takes_place:
            return subject_of(tree, cue) if _is_taken(scene, tree, value, cue, PLACING) else None
        case _ if doubt.cue.last > doubt.cue.first:
            last = {scene.words.folded[doubt.cue.last]}
            return subject_of(tree, cue) if _is_taken(scene, tree, value, cue, last) else None
        case _:
            return subject_of(tree, cue) if _first(tree, value) == tree.child(cue, "obj") else None


def _noun_bearer(scene: Scene, tree: Tree, cue: int, value: int) -> int | None:
    """The possessor of a noun, if the value is its predicate."""
    word, other = tree.words[cue], tree.words[value]
    is_said = (
        (word.head == value and word.relation in ("nsubj", "appos"))
        or (other.head == cue and other.relation in ("nsubj", "appos"))
        or (other.head == cue and other.relation == "nmod" and _case(scene, tree, value) == OF)
        or (other.relation == "obj" and other.head == word.head and _case(scene, tree, cue) == AS)
    )
    if not is_said:
        return None
    if other.relation == "obj":
        return subject_of(tree, other.head)
    owner = bearer_of(scene, tree, cue)
    return owner if owner != value else subject_of(tree, word.head) if word.relation == "obj" else None


def _is_taken(scene: Scene, tree: Tree, value: int, verb: int, prepositions: AbstractSet[str]) -> bool:
    """Whether a value depends on a verb by one of these prepositions, across one noun at most."""
    node = _first(tree, value)
    if _case(scene, tree, node) not in prepositions:
        return False
    for _ in range(_STEPS):
        word = tree.words[node]
        if word.relation not in ("obl", "nmod", "appos"):
            return False
        node = word.head
        if node == verb:
            return True
        if tree.words[node].is_verb:
            return False
    return False


def _first(tree: Tree, value: int) -> int:
    """The head word of a name, which may precede the mention: "the maker V"."""
    while tree.words[value].relation in _INNER and tree.words[value].head < value:
        value = tree.words[value].head
    return value


def _case(scene: Scene, tree: Tree, index: int) -> str:
    """The preposition of a noun, or empty."""
    case = tree.child(index, "case")
    return "" if case is None else text_of(scene, tree, case)


def _competes(scene: Scene, doubt: EntityDoubt) -> bool:
    """Whether a word between cue and value introduces somebody else: "succeeded by", "with"."""
    left, right = sorted((doubt.cue.span, doubt.value.prose))
    between = scene.words.within(ProseSpan(left.end, right.start))
    return any(scene.words.folded[i] in words_of.COMPETING for i in between)
