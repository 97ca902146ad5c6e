"""Dates that depend on their verb across other words: "was released by V for phones and on 4 May 1998"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.dates.cued import asserting, said_with
from factlint.extraction.claims.dates.editions import is_other_edition
from factlint.extraction.claims.dates.taken_dates import names_a_year
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.positions import completes_noun, is_time_of, words_between
from factlint.extraction.claims.subjects.reader import opened_by, opens_sentence
from factlint.extraction.claims.subjects.verbs import takes_object
from factlint.extraction.claims.subjects.vetoes import is_agent, is_aside
from factlint.extraction.claims.trees.bearers import bearer_of, stands_for, text_of, word_of
from factlint.extraction.claims.trees.doubts import DateDoubt
from factlint.extraction.languages.en.claims import syntax as words_of
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.claims.subjects import relatives
from factlint.extraction.trees import Tree
from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention
from factlint.values.regex import regex

_BOUNDING = regex(dating.BOUNDING_PREPOSITION, re.IGNORECASE)
_LEADING_RELATIVE = regex(relatives.LEADING_RELATIVE)
_STEPS = 5
_UP = frozenset({"obl", "nmod", "appos", "nummod", "compound", "conj", "flat", "advmod"})


def bind_tree_dates(scene: Scene, doubt: DateDoubt, tree: Tree) -> Iterator[Claim]:
    """The claim that a date is the value of its cue for one of the subjects."""
    cue = word_of(scene, tree, doubt.cue.span)
    if cue is None or not _is_dated(scene, doubt, tree, cue):
        return
    bearer = bearer_of(scene, tree, cue)
    if bearer is None:
        return
    for subject, item in doubt.subjects:
        if not stands_for(scene, tree, subject.prose, bearer) or _is_no_owner(scene, subject, doubt):
            continue
        if is_other_edition(
            scene, subject, item, doubt.date, said_with(scene, subject.prose.end, doubt.cue, doubt.date)
        ):
            continue
        yield scene.claim(
            subject,
            item,
            doubt.date,
            doubt.cue.span,
            binder="tree-date",
            asserting=asserting(scene, doubt.cue, doubt.date),
        )


def _is_no_owner(scene: Scene, subject: Mention[EntityRef], doubt: DateDoubt) -> bool:
    """Whether a subject before a cue is only part of what it is about, whatever the tree says."""
    if opens_sentence(scene, doubt.cue):
        return opened_by(scene, doubt.cue) != subject
    if subject.prose.end > doubt.cue.span.start:
        return is_agent(scene, subject, doubt.cue)
    if takes_object(scene, doubt.cue):
        return True
    return (
        is_time_of(scene, subject.prose)
        or is_aside(scene, subject, doubt.cue)
        or (
            completes_noun(scene, subject.prose)
            and not _LEADING_RELATIVE.match(words_between(scene, subject, doubt.cue))
        )
    )


def _is_dated(scene: Scene, doubt: DateDoubt, tree: Tree, cue: int) -> bool:
    """Whether a date depends on a cue, is its predicate, or depends on a light verb with the cue."""
    if _BOUNDING.search(scene.document.prose[scene.sentence.start : doubt.date.prose.start]):
        return False
    node = word_of(scene, tree, doubt.date.prose)
    if node is None or _has_verb_between(tree, cue, node) or _has_date_between(scene, doubt):
        return False
    if tree.words[cue].relation == "nsubj" and tree.words[cue].head == node:
        return True
    for _ in range(_STEPS):
        if node == cue:
            return True
        word = tree.words[node]
        if word.is_verb:
            is_light = text_of(scene, tree, node) in words_of.LIGHT_VERBS
            return is_light and cue in tree.children(node, "obj", "nsubj", "nsubj:pass")
        if word.relation not in _UP or word.head == node:
            return False
        node = word.head
    return False


def _has_verb_between(tree: Tree, cue: int, date: int) -> bool:
    """Whether another clause's verb is between a cue and a date after it, and nearer to the date."""
    return any(
        word.is_verb and word.relation in words_of.CLAUSES and not _takes(tree, i, cue)
        for i, word in enumerate(tree.words[cue + 1 : date], cue + 1)
    )


def _has_date_between(scene: Scene, doubt: DateDoubt) -> bool:
    """Whether another date is nearer to the cue: "founded X in 1867 and Y in 1869"."""
    return any(
        doubt.cue.span.end <= time.prose.start < doubt.date.prose.start and names_a_year(time)
        for time in scene.times
    )


def _takes(tree: Tree, verb: int, noun: int) -> bool:
    return tree.words[noun].head == verb
