"""The card of a fact."""

from factlint.model.claim import Fact, Place, Statement
from factlint.model.mention import EntityRef
from factlint.model.rule_base import Entity
from factlint.reporting.terminal.fact_card import render_card, written_value
from factlint.values.edtf import parse
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import quantity

NATO = Entity("offices/nato", "organization", "NATO")


def days(edtf: str) -> Interval:
    return parse(edtf).days


def fact(
    written: str, *, begins: Interval = EVERYTHING, ends: Interval = EVERYTHING, **details: object
) -> Fact:
    statement = Statement("offices/nato", "secretary-general", EntityRef(f"offices/{written}"))
    return Fact("offices/nato#secretary-general", statement, written, begins=begins, ends=ends, **details)  # type: ignore[arg-type]


def test_a_card_shows_every_value_with_its_term_source_and_place() -> None:
    place = Place("rules/offices/nato.yaml", 12, 9)
    facts = [
        fact("jens-stoltenberg", begins=days("2014-10-01"), ends=days("2024-10"), source="https://example.org"),
        fact("mark-rutte", begins=days("2024-10-01"), note="by acclamation", known_until=739_556, place=place),
    ]
    assert (
        render_card("offices/nato#secretary-general", NATO, facts, {"offices/mark-rutte": "Mark Rutte"})
        == """\
offices/nato#secretary-general
NATO (organization) · secretary-general

  jens-stoltenberg  from 2014-10-01  until 2024-10-01/2024-10-31
    source: https://example.org

  Mark Rutte (mark-rutte)  from 2024-10-01
    source: none given
    note: by acclamation
    last reviewed: 2025-11-01
    rules/offices/nato.yaml:12:9
"""
    )


def test_a_number_is_stated_with_the_scale_of_its_pack() -> None:
    for scale, stated in ((1, "2.98 (euro)"), (10**6, "2.98 (million euro)")):
        value = quantity("2.98", scale=scale, unit="euro")
        assert written_value(Fact("test/fund#spent", Statement("test/fund", "spent", value), "2.98")) == stated
