"""Trees with Stanford or ClearNLP labels, as `en_core_web_*` produces them, converted to Universal Dependencies.

There a preposition and a form of "be" govern the words that they depend on in Universal Dependencies: "died ← in ←
Rome" becomes "died ← Rome ← in", "is ← capital" becomes "capital ← is".
"""

from __future__ import annotations

from factlint.extraction.trees import Tree, TreeWord
from factlint.values.dataclass import replace

_RENAMED = {
    "nsubjpass": "nsubj:pass",
    "dobj": "obj",
    "dative": "iobj",
    "auxpass": "aux",
    "poss": "nmod",
    "relcl": "acl",
    "npadvmod": "obl",
    "oprd": "xcomp",
    "pcomp": "advcl",
}
_PREPOSITIONS = frozenset({"prep", "agent", "dative"})
_PREDICATES = frozenset({"attr", "acomp"})


def to_universal(tree: Tree) -> Tree:
    """The same sentence with universal relations."""
    heads = [word.head for word in tree.words]
    relations = [_RENAMED.get(word.relation, word.relation) for word in tree.words]
    for i, word in enumerate(tree.words):
        if word.relation == "pobj":
            _lift_object(tree, i, heads, relations)
    for i, word in enumerate(tree.words):
        if word.relation in _PREDICATES and tree.words[word.head].relation not in _PREDICATES:
            _lift_predicate(i, word.head, heads, relations)
    return Tree(
        tuple(
            replace(word, head=head, relation=relation)
            for word, head, relation in zip(tree.words, heads, relations, strict=True)
        )
    )


def _lift_object(tree: Tree, noun: int, heads: list[int], relations: list[str]) -> None:
    """Attach a preposition to its object, and the object to the head of the outermost preposition ("out of Rome")."""
    preposition = tree.words[noun].head
    outer = preposition
    while _is_preposition(tree.words[tree.words[outer].head]) and tree.words[outer].head != outer:
        outer = tree.words[outer].head
    above = tree.words[outer].head
    heads[noun], relations[noun] = above, "obl" if tree.words[above].is_verb else "nmod"
    heads[preposition], relations[preposition] = noun, "case"
    if outer != preposition:
        heads[outer], relations[outer] = noun, "case"


def _is_preposition(word: TreeWord) -> bool:
    return word.relation in _PREPOSITIONS and word.tag in ("IN", "TO", "RP")


def _lift_predicate(noun: int, verb: int, heads: list[int], relations: list[str]) -> None:
    """Attach a form of "be" and all its dependents to the noun that it links to the subject."""
    heads[noun] = noun if heads[verb] == verb else heads[verb]
    relations[noun] = relations[verb]
    for i, head in enumerate(heads):
        if head == verb and i not in (noun, verb):
            heads[i] = noun
    heads[verb], relations[verb] = noun, "cop"
