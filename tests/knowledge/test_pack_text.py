"""Packs written as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.knowledge.format.yaml_text import Scalar, Table, read_yaml
from factlint.knowledge.imports.pack_text import facts_content, read_pack_text, scalar, write_pack
from factlint.knowledge.imports.slugs import distinct, slug


@given(st.text(min_size=1, max_size=30))
def test_every_text_comes_back(text: str) -> None:
    node, problems = read_yaml(f"a: {{b: {scalar(text)}}}".encode("utf-8", "surrogatepass"), "")
    if problems:  # lone surrogates cannot be written
        assert any("\ud800" <= char <= "\udfff" for char in text)
        return
    assert isinstance(node, Table)
    inner = node.entries[0][1]
    assert isinstance(inner, Table)
    value = inner.entries[0][1]
    assert isinstance(value, Scalar)
    assert value.text == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1949-04-04", "1949-04-04"),
        ("North Atlantic Treaty", "North Atlantic Treaty"),
        ("a: b", '"a: b"'),
        ("a, b", '"a, b"'),
        ("[1914,1918]", '"[1914,1918]"'),
        ("https://example.org", '"https://example.org"'),
        ("-5", '"-5"'),
        ("No", '"No"'),
        ("a\nb", '"a\\U0000000ab"'),
    ],
)
def test_quotation_marks_stand_where_they_must(text: str, written: str) -> None:
    assert scalar(text) == written


def test_a_pack_is_written_for_people() -> None:
    fact = {"value": "1949-04-04", "source": "https://example.org/" + "long/" * 20}
    facts = facts_content({"founded": [fact, fact], "pages": [{"value": "1"}]})
    text = write_pack("league", {"title": "", "entities": {"a": {"names": ["A", "B, C"], "facts": facts}}})
    assert text == (
        'factlint: 1\npack: league\nentities:\n  a:\n    names: [A, "B, C"]\n    facts:\n      founded:\n'
        + f'        - {{value: 1949-04-04, source: "{fact["source"]}"}}\n' * 2
        + "      pages: 1\n"
    )
    assert read_pack_text(text).pack.text == "league"


def test_slugs_are_plain_letters_and_distinct() -> None:
    assert [slug(name) for name in ("Jens Stoltenberg", "São Tomé & Príncipe", "東京")] == [
        "jens-stoltenberg",
        "sao-tome-principe",
        "",
    ]
    taken: set[str] = set()
    assert [distinct("a", taken), distinct("a", taken), distinct("", taken)] == ["a", "a-2", "unnamed"]
