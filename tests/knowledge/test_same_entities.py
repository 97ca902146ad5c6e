"""What several packs describe is one thing: with the facts of all, under the id of the first."""

from pathlib import Path

import pytest

from factlint.knowledge.base import KnowledgeBase, open_rule_base
from factlint.knowledge.kinds import may_be_one
from factlint.model.mention import EntityRef

from .packs import write_pack

LEAGUE = """
  league:
    kind: organization
    names: [Northern League, NL]
    nouns: [league]
    wikidata: Q1
    facts: {founded: 1949}
  ann: {kind: person, names: [Ann Other]}
"""


def together(folder: Path, own: str, shipped: str = LEAGUE) -> KnowledgeBase:
    """A shipped pack and one of one's own, in this order."""
    paths = write_pack(folder, shipped, name="shipped"), write_pack(folder, own, name="own")
    return open_rule_base([str(path) for path in paths], root=folder)


@pytest.mark.parametrize(
    "own",
    [
        "  nl: {kind: organization, names: [Northern League], facts: {seats: 9}}",
        "  nl: {kind: organization, names: [NL, Northern League], facts: {seats: 9}}",
        "  nl: {kind: club, names: [The League], wikidata: Q1, facts: {seats: 9}}",
        "  nl: {kind: alliance, names: [Northern League], facts: {seats: 9}}",
        "  nl: {names: [Northern League], facts: {seats: 9}}",
    ],
)
def test_one_thing_has_the_facts_of_both(tmp_path: Path, own: str) -> None:
    rules = together(tmp_path, own)
    assert [fact.id for fact in rules.facts("shipped/league")] == ["shipped/league#founded", "own/nl#seats"]
    assert rules.entity("own/nl") == rules.entity("shipped/league")
    assert rules.facts("own/nl") == rules.facts("shipped/league")


@pytest.mark.parametrize(
    "own",
    [
        "  nl: {kind: film, names: [Northern League], facts: {seats: 9}}",
        "  nl: {kind: organization, names: [Northern League], wikidata: Q2, facts: {seats: 9}}",
        "  nl: {kind: organization, names: [Newfoundland, NL], facts: {seats: 9}}",
    ],
)
def test_what_differs_stays_apart(tmp_path: Path, own: str) -> None:
    rules = together(tmp_path, own)
    assert [fact.id for fact in rules.facts("own/nl")] == ["own/nl#seats"]


def test_within_one_pack_entries_are_never_one(tmp_path: Path) -> None:
    twins = "\n  spring: {kind: town, names: [Spring]}\n  spring-2: {kind: town, names: [Spring]}"
    rules = together(tmp_path, twins)
    bearers = rules.names_beginning(["spring"])["spring"]
    assert [name.entity for name in bearers] == ["own/spring", "own/spring-2"]


def test_the_later_pack_says_how_it_is_called(tmp_path: Path) -> None:
    own = "  nl: {kind: organization, names: [NL, Northern League], nouns: [union], avoid: [Nordliga]}"
    rules = together(tmp_path, own)
    entity = rules.entity("shipped/league")
    assert (entity.label, entity.nouns) == ("NL", ("league", "union"))
    names = rules.names_beginning(["nl", "northern", "league", "nordliga"])
    written = sorted(
        (name.written, name.is_preferred, name.is_avoided) for found in names.values() for name in found
    )
    assert written == [("NL", True, False), ("Nordliga", False, True), ("Northern League", False, False)]


@pytest.mark.parametrize(
    ("shipped", "is_avoided", "stands_alone"),
    [("names: [Bela Ormond, Ormond]", False, True), ("names: [Bela Ormond], avoid: [Ormond]", True, False)],
)
def test_a_last_name_stands_alone_unless_a_pack_avoids_it(
    tmp_path: Path, shipped: str, *, is_avoided: bool, stands_alone: bool
) -> None:
    own = "  ormond: {kind: person, names: [Bela Ormond], alone: [Ormond]}"
    rules = together(tmp_path, own, shipped=f"  ormond: {{kind: person, {shipped}}}")
    (name,) = rules.names_beginning(["ormond"])["ormond"]
    assert (name.is_avoided, name.stands_alone) == (is_avoided, stands_alone)


def test_a_value_that_is_merged_is_the_merged_one(tmp_path: Path) -> None:
    own = "\n  ann-o: {kind: person, names: [Ann Other]}\n  cup: {names: [Cup], facts: {founder: ann-o}}"
    rules = together(tmp_path, own)
    assert [fact.statement.value for fact in rules.facts("own/cup")] == [EntityRef("shipped/ann")]


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("tower", "structure", True),
        ("tower", "building", True),
        ("tower", "place", True),
        ("tower", None, True),
        ("museum", "organization", True),
        ("country", "city", False),
        ("novel", "film", False),
        ("gadget", "person", False),
    ],
)
def test_kinds_of_one_thing(one: str, other: str | None, may_be: bool) -> None:
    assert may_be_one(one, other) is may_be
    assert may_be_one(other, one) is may_be
