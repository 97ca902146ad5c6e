"""Dates that only the tree of a sentence binds, and which sentences are parsed."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.extraction.reader import make_reader
from factlint.extraction.trees import Tree
from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.reading.readers import read

from .trees_in_words import Parrot, tree_of

PACK = """\
factlint: 1
pack: example
entities:
  tidewater:
    kind: work
    names: [Tidewater]
    facts: {released: {value: 2017-08-03}, developer: {value: oak-works}}
  mara-lind:
    kind: person
    names: [Mara Lind]
    facts: {born: {value: 1931-03-06}}
  oak-works: {kind: organization, names: [Oak Works]}
  nexa: {kind: organization, names: [Nexa]}
"""

RELEASED = "Tidewater was much praised and released, late but well, for tablets in May 2016."
RELEASED_TREE = tree_of(
    RELEASED,
    "Tidewater/nsubj:pass>4 was/aux>4 much/advmod>4 praised/root>. and/cc>6 released/conj>4 late/advmod>6 but/cc>9 "
    "well/conj>7 for/case>11 tablets/obl>6 in/case>13 May/obl>6 2016/nmod>13",
    "NNP VBD RB VBN CC VBN RB CC RB IN NNS IN NNP CD",
)

STUDIED = "Mara Lind was born in Arlesund and, after a war, took a degree in law at the university in 1950."
STUDIED_TREE = tree_of(
    STUDIED,
    "Mara/nsubj:pass>4 Lind/flat>1 was/aux>4 born/root>. in/case>6 Arlesund/obl>4 and/cc>11 after/case>10 a/det>10 "
    "war/obl>11 took/conj>4 a/det>13 degree/obj>11 in/case>15 law/nmod>13 at/case>18 the/det>18 university/nmod>13 "
    "in/case>20 1950/nmod>18",
    "NNP NNP VBD VBN IN NNP CC IN DT NN VBD DT NN IN NN IN DT NN IN CD",
)


@cache
def rules() -> KnowledgeBase:
    with TemporaryDirectory() as folder:
        path = Path(folder, "example.yaml")
        path.write_text(PACK, encoding="utf-8")
        return open_rule_base((str(path),), root=Path(), cache_dir=None)


def claims_of(text: str, parser: Parrot | None) -> list[str]:
    claims = make_reader(rules(), parser=parser).read(read("example.txt", text)).claims
    return [f"{claim.subject.text}: {claim.statement.property} = {claim.value.text}" for claim in claims]


def asked_for(text: str) -> list[str]:
    parrot = Parrot({})
    claims_of(text, parrot)
    return parrot.asked


def test_a_date_is_bound_over_what_stands_between() -> None:
    assert claims_of(RELEASED, None) == []
    assert claims_of(RELEASED, Parrot({RELEASED: RELEASED_TREE})) == ["Tidewater: released = May 2016"]


def test_a_date_behind_the_verb_of_another_clause_is_left_alone() -> None:
    assert "Mara Lind: born = 1950" not in claims_of(STUDIED, Parrot({STUDIED: STUDIED_TREE}))


def test_what_no_tree_shows_is_not_claimed() -> None:
    assert claims_of(RELEASED, Parrot({RELEASED: Tree(())})) == []


def test_only_doubtful_sentences_are_parsed_all_at_once() -> None:
    text = f"Tidewater was released on 3 August 2017. {RELEASED} Nobody minded. {STUDIED}"
    assert asked_for(text) == [RELEASED, STUDIED]


def test_a_date_that_a_fact_explains_raises_no_doubt() -> None:
    assert asked_for(RELEASED.replace("May 2016", "August 2017")) == []


def test_the_right_date_beside_it_leaves_no_doubt() -> None:
    assert asked_for(RELEASED.replace("praised", "praised in August 2017")) == []


def test_a_sentence_without_a_cue_raises_no_doubt() -> None:
    assert asked_for("Tidewater was much praised, and in May 2016, too.") == []
