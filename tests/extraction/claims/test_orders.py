"""What is stated to have happened before or after what."""

import pytest

from factlint.reading.readers import read

from .term_claims import reader_of

ENTITIES = """
  island-war: {kind: event, names: [Island War], facts: {start: 1992-04-06, end: 1995}}
  aruna-accord: {kind: event, names: [Aruna Accord], facts: {date: 1995-12-14}}
  harbour-bridge: {kind: structure, names: [Harbour Bridge], facts: {opened: 1932-05-03}}
"""


def orders(text: str) -> list[str]:
    found = reader_of(ENTITIES).read(read("example.txt", text)).orders
    return [f"{order.clause.text} | {order.clause.value} | {order.other.subject.text}" for order in found]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("After the Aruna Accord, the Island War began.", "the Island War began | after | Aruna Accord"),
        ("The Island War began after the Aruna Accord.", "The Island War began | after | Aruna Accord"),
        (
            "Shortly before the Island War, the Harbour Bridge was opened.",
            "the Harbour Bridge was opened | before | Island War",
        ),
        (
            "The ferries stopped, but the Harbour Bridge opened prior to the Island War.",
            "the Harbour Bridge opened | before | Island War",
        ),
    ],
)
def test_an_order_has_two_sides(text: str, stated: str) -> None:
    assert orders(text) == [stated]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Bridge was named after the Island War.",
        "The Island War did not begin after the Aruna Accord.",
        "The opening of the Harbour Bridge began after the Island War.",
        "The Harbour Bridge opened; the ferries stopped after the Island War.",
        "After the Island War, talks began.",
        "The Island War began until after the Aruna Accord.",
    ],
)
def test_what_states_no_order_is_left_alone(text: str) -> None:
    assert orders(text) == []
