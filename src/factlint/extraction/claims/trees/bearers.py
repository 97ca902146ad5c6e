"""The bearer of a property expressed by a verb or noun, from a dependency tree."""

from __future__ import annotations

from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims import syntax as words_of
from factlint.extraction.trees import Tree
from factlint.model.document import ProseSpan

_SHARED = frozenset({"conj", "advcl", "xcomp"})
_STEPS = 4
"""The most verbs with one subject: "X was born, grew up, sang and died"."""


def word_of(scene: Scene, tree: Tree, span: ProseSpan) -> int | None:
    """The head word of a span of prose."""
    start = scene.sentence.start
    return tree.top(tree.within(span.start - start, span.end - start))


def text_of(scene: Scene, tree: Tree, index: int) -> str:
    """A word of the tree, case-folded."""
    word = tree.words[index]
    return scene.text[word.start : word.end].casefold()


def bearer_of(scene: Scene, tree: Tree, cue: int) -> int | None:
    """The word whose property a cue expresses: the patient of a verb, or the possessor of a noun."""
    return _patient_of(tree, cue) if tree.words[cue].is_verb else _owner_of(scene, tree, cue)


def _patient_of(tree: Tree, verb: int) -> int | None:
    """The subject of a passive, the object of a transitive verb; else the subject."""
    word = tree.words[verb]
    is_passive = tree.child(verb, "nsubj:pass") is not None
    thing = None if is_passive else tree.child(verb, "obj")
    return subject_of(tree, verb) if thing is None or word.relation == "acl" else thing


def subject_of(tree: Tree, verb: int) -> int | None:
    """The grammatical subject of a verb, its own or that of a coordinated verb; for a relative clause the noun."""
    for _ in range(_STEPS):
        word = tree.words[verb]
        subject = tree.child(verb, "nsubj", "nsubj:pass")
        if subject is not None and tree.words[subject].tag not in words_of.RELATIVE_TAGS:
            return subject
        if word.relation == "acl":
            return word.head
        if word.relation not in _SHARED or subject is not None:
            return None
        verb = word.head
    return None


def _owner_of(scene: Scene, tree: Tree, noun: int) -> int | None:
    """The possessor of a noun, or the subject of the verb that takes it: "began his career"."""
    for child in tree.children(noun, "nmod"):
        case = tree.child(child, "case")
        if tree.words[child].tag == "PRP$" or (
            case is not None and text_of(scene, tree, case) in words_of.OWNING_CASES
        ):
            return child
    word = tree.words[noun]
    return subject_of(tree, word.head) if word.relation == "obj" else None


def stands_for(scene: Scene, tree: Tree, name: ProseSpan, bearer: int) -> bool:
    """Whether a word is the name, a predicate or apposition of it, or its pronoun."""
    top = word_of(scene, tree, name)
    if top is None:
        return False
    if top == bearer:
        return True
    word, other = tree.words[top], tree.words[bearer]
    if word.head == bearer and word.relation == "nsubj":
        return tree.child(bearer, "cop") is not None
    if other.tag == "PRP$":
        return _is_subject_around(tree, top, bearer)
    return "appos" in (word.relation, other.relation) and (word.head == bearer or other.head == top)


def _is_subject_around(tree: Tree, name: int, pronoun: int) -> bool:
    """Whether a possessive pronoun in an object refers to the subject of its verb."""
    noun = tree.words[tree.words[pronoun].head]
    return noun.relation in ("obj", "obl") and subject_of(tree, noun.head) == name
