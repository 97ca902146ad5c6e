"""The subject of a verb in a tree."""

import pytest

from factlint.extraction.claims.trees.bearers import subject_of

from .trees_in_words import tree_of


@pytest.mark.parametrize(
    ("text", "line", "tags", "verb", "subject"),
    [
        ("Rain fell", "Rain/nsubj>2 fell/root>.", "NN VBD", 1, 0),
        ("Rain fell and stopped", "Rain/nsubj>2 fell/root>. and/cc>4 stopped/conj>2", "NN VBD CC VBD", 3, 0),
        ("rain that fell", "rain/root>. that/nsubj>3 fell/acl>1", "NN WDT VBD", 2, 0),
        ("Go and see", "Go/root>. and/cc>3 see/conj>1", "VB CC VB", 2, None),
    ],
)
def test_verbs_find_their_subject(text: str, line: str, tags: str, verb: int, subject: int | None) -> None:
    assert subject_of(tree_of(text, line, tags), verb) == subject
