"""How the shipped model cuts words: as its treebanks do."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language

import factlint
from factlint.extraction.syntax import SpacyParser

MODEL = Path(factlint.__file__).parent / "_models" / "en_core_factlint"


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return spacy.load(MODEL)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("an F-16 and pages 8–10", "an F - 16 and pages 8 – 10"),
        ("red and/or blue", "red and / or blue"),
        ("a non-avian, well-known one!!", "a non-avian , well - known one !!"),
        ("(see online): Thurs. at 7:30PM", "( see online ) : Thurs. at 7:30 PM"),
        ("call 555-123-4567, on 2001-03-04, the Lt.", "call 555-123-4567 , on 2001-03-04 , the Lt."),
        ("It's 1,000, can't it?", "It 's 1,000 , ca n't it ?"),
        ("It orbits the Sun.", "It orbits the Sun ."),
        ("date(s) [18,19]", "date ( s ) [ 18 , 19 ]"),
        ("DON'T pay 10k", "DO N'T pay 10 k"),
        ("Why?Because I wanna", "Why ? Because I wan na"),
    ],
)
def test_words_are_cut_as_in_the_treebanks(text: str, words: str, pipeline: Language) -> None:
    assert " ".join(token.text for token in pipeline.make_doc(text)) == words


def test_offsets_are_those_of_the_sentence() -> None:
    (tree,) = SpacyParser(str(MODEL)).parse(["The F-16 (1978) flew."])
    assert ["The F-16 (1978) flew."[word.start : word.end] for word in tree.words] == [
        "The",
        "F",
        "-",
        "16",
        "flew",
        ".",
    ]
