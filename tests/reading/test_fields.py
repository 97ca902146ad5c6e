"""Prose in the fields of data files, at its places in JSON, YAML and CSV."""

import csv
import io
import json
from pathlib import PurePath

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from factlint.reading.data.fields import matches, read_fields
from factlint.reading.data.yaml_strings import fields
from factlint.reading.markdown.reader import read
from factlint.reading.source import Unreadable

from .prose_laws import assert_lawful, outline, source_of

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.sampled_from(" \n#*'\"\\:&"))


@pytest.mark.parametrize(
    ("pattern", "path", "is_match"),
    [
        ("title", "title", True),
        ("title", "items.title", False),
        ("items.title", "items.title", True),
        ("*.title", "items.title", True),
        ("*.title", "a.b.title", False),
        ("**.title", "a.b.title", True),
        ("**.title", "title", True),
        ("**", "a.b", True),
        ("**.a.**.b", "x.a.y.z.b", True),
        ("**.a.**.b", "x.a.y.b.z", False),
    ],
)
def test_patterns_name_fields(pattern: str, path: str, *, is_match: bool) -> None:
    assert matches(tuple(pattern.split(".")), tuple(path.split("."))) is is_match


def test_json_fields_are_read_as_markdown_and_the_rest_is_not_read() -> None:
    text = json.dumps(
        {"id": "In 1948", "items": [{"text": 'In *1949*:\n\n- "a"'}, {"text": ["In 1950", "In 1951"]}]}
    )
    document = read_fields("a.json", text, ["items.text"])
    assert_lawful(document)
    assert outline(document) == [
        ("paragraph", "In 1949:"),
        ("list-item", '"a"'),
        ("paragraph", "In 1950"),
        ("paragraph", "In 1951"),
    ]
    assert source_of(document, '"a"') == r"\"a\""


YAML = """\
title: &t It's # a comment
quoted: 'It''s
  1949.'
escaped: "In\\t1949\\u2014so"
literal: |
  # In 1949

      code
  It began.
folded: >-
  It began
  in 1950.

  It ended
  in 1951.
again: *t
list: [In 1952, {deep: "In 1953"}]
"""


def test_yaml_fields_in_every_style() -> None:
    document = read_fields("a.yaml", YAML, ["**"])
    assert_lawful(document)
    assert outline(document) == [
        ("paragraph", "It's"),
        ("paragraph", "It's 1949."),
        ("paragraph", "In\t1949—so"),
        ("heading", "In 1949"),
        ("paragraph", "It began."),
        ("paragraph", "It began in 1950.\nIt ended in 1951."),
        ("paragraph", "In 1952"),
        ("paragraph", "In 1953"),
    ]
    assert source_of(document, "began in 1950") == "began\n  in 1950"
    assert source_of(document, "1953") == "1953"


@given(
    text=TEXTS,
    style=st.sampled_from([None, "'", '"', "|", ">"]),
    width=st.integers(5, 60),
    is_ascii=st.booleans(),
)
def test_no_yaml_notation_is_passed_over(text: str, style: str | None, width: int, *, is_ascii: bool) -> None:
    written = yaml.safe_dump({"a": text}, default_style=style, width=width, allow_unicode=not is_ascii)
    (extract,) = fields(written, lambda _: True)
    assert extract.text.rstrip("\n") == text.rstrip("\n")


def test_broken_yaml_is_stated_with_its_place() -> None:
    with pytest.raises(Unreadable, match=r"^not YAML: line 2, column 1: "):
        read_fields("a.yml", "a: [1,\n", ["**"])


@pytest.mark.parametrize("bomb", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000])
def test_deeply_nested_yaml_is_refused(bomb: str) -> None:
    with pytest.raises(Unreadable, match=r"^not YAML: "):
        read_fields("a.yaml", bomb, ["**"])


def test_a_yaml_text_that_multiplies_by_aliases_is_read_once() -> None:
    lines = ["a0: &a0 [In 1949]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert outline(read_fields("a.yaml", "\n".join(lines), ["**"])) == [("paragraph", "In 1949")]


def test_csv_columns_are_named_by_the_first_row() -> None:
    text = '"id";note\r\n1;"In ""1949""; so\r\non"\r\n\r\n2;In 1950\r\n3'
    document = read_fields("a.csv", text, ["note"])
    assert_lawful(document)
    assert outline(document) == [("paragraph", 'In "1949"; so\non'), ("paragraph", "In 1950")]
    assert source_of(document, '"1949"') == '""1949""'


@given(st.text(st.sampled_from("aé1 .,;'()%–-"), min_size=1))
@example(";  1")
def test_a_plain_line_is_what_markdown_makes_of_it(line: str) -> None:
    expected = outline(read("a.md", line))
    document = read_fields("a.csv", f'a\n"{line}"\n', ["a"])
    assert outline(document) == expected


def test_tabs_part_the_cells_of_tsv() -> None:
    assert outline(read_fields("a.tsv", "a\tb\nIn 1949\tIn 1950\n", ["b"])) == [("paragraph", "In 1950")]


@given(st.dictionaries(st.sampled_from("abc"), TEXTS | st.lists(TEXTS), max_size=3))
def test_every_json_and_yaml_text_is_read_lawfully(content: object) -> None:
    assert_lawful(read_fields("a.json", json.dumps(content), ["**"]))
    for style in (None, "'", '"', "|", ">"):
        assert_lawful(read_fields("a.yaml", yaml.safe_dump(content, default_style=style), ["**"]))


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2), max_size=4))
def test_every_csv_text_is_read_lawfully(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows([["a", "b"], *rows])
    assert_lawful(read_fields("a.csv", written.getvalue(), ["*"]))


@pytest.mark.parametrize("path", ["a.json", "a.yaml", "a.csv"])
@given(text=TEXTS)
def test_any_text_is_read_lawfully_or_refused(path: str, text: str) -> None:
    try:
        document = read_fields(path, text, ["**"])
    except Unreadable:
        assert PurePath(path).suffix == ".yaml"
    else:
        assert_lawful(document)
