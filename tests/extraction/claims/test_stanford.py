"""The older relations, made universal."""

from factlint.extraction.stanford import to_universal
from factlint.extraction.trees import Tree

from .trees_in_words import tree_of


def in_words(text: str, tree: Tree) -> str:
    words = [text[word.start : word.end] for word in tree.words]
    heads = ["." if word.head == i else str(word.head + 1) for i, word in enumerate(tree.words)]
    ties = zip(words, tree.words, heads, strict=True)
    return " ".join(f"{text_}/{word.relation}>{head}" for text_, word, head in ties)


def test_a_preposition_hangs_under_its_noun() -> None:
    text = "She died in Arlesund"
    tree = tree_of(text, "She/nsubj>2 died/ROOT>. in/prep>2 Arlesund/pobj>3", "PRP VBD IN NNP")
    assert in_words(text, to_universal(tree)) == "She/nsubj>2 died/ROOT>. in/case>4 Arlesund/obl>2"


def test_prepositions_in_a_row_hang_under_the_noun() -> None:
    text = "It came out of Arlesund"
    tree = tree_of(text, "It/nsubj>2 came/ROOT>. out/prep>2 of/prep>3 Arlesund/pobj>4", "PRP VBD IN IN NNP")
    expected = "It/nsubj>2 came/ROOT>. out/case>5 of/case>5 Arlesund/obl>2"
    assert in_words(text, to_universal(tree)) == expected


def test_the_agent_of_a_passive_is_an_oblique() -> None:
    text = "It was made by Nexa"
    tree = tree_of(
        text, "It/nsubjpass>3 was/auxpass>3 made/ROOT>. by/agent>3 Nexa/pobj>4", "PRP VBD VBN IN NNP"
    )
    expected = "It/nsubj:pass>3 was/aux>3 made/ROOT>. by/case>5 Nexa/obl>3"
    assert in_words(text, to_universal(tree)) == expected


def test_what_a_thing_is_becomes_the_head() -> None:
    text = "Porto is the capital"
    tree = tree_of(text, "Porto/nsubj>2 is/ROOT>. the/det>4 capital/attr>2", "NNP VBZ DT NN")
    assert in_words(text, to_universal(tree)) == "Porto/nsubj>4 is/cop>4 the/det>4 capital/ROOT>."
