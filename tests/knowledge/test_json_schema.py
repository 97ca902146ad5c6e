"""The JSON Schema of packs: committed, valid, and of one mind with the reader."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from factlint.knowledge.format.json_schema import json_schema
from factlint.knowledge.rule_files import rule_files

from .packs import problems_of

COMMITTED = Path(__file__).parents[2] / "docs" / "rules.schema.json"
SCHEMA = json.loads(json_schema())


class EditorLoader(yaml.SafeLoader):
    """Reads scalars as editors do (YAML 1.2): numbers and booleans, but no dates."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def is_valid(text: str) -> bool:
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(yaml.load(text, Loader=EditorLoader))


def test_the_committed_schema_is_the_one_that_reads() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == json_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_shipped_packs_are_valid() -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for file in rule_files(["shipped"], ".").shipped:
        validator.validate(yaml.load(Path(file.place).read_bytes(), Loader=EditorLoader))


@pytest.mark.parametrize(
    ("entities", "valid"),
    [
        ("  a: {names: [A]}", True),
        ("  a: {names: A, facts: {founded: 1949, P569: 1879-03-14}}", True),
        (
            "  a: {names: A, facts: {pages: [{value: 31, until: 2004}, {value: 32, from: 2004, single: true}]}}",
            True,
        ),
        ("  a: {names: A, facts: {pages: {value: {count: '*.md'}}}}", True),
        ("  a: {nmaes: [A]}", False),
        ("  a: {kind: person}", False),
        ("  A b: {names: [A]}", False),
        ("  a: {names: [A], facts: {pages: {value: 31, single: maybe}}}", False),
        ("  a: {names: [A], facts: {pages: {from: 2004}}}", False),
        ("  a: {names: {b: c}}", False),
    ],
)
def test_schema_and_reader_agree(tmp_path: Path, entities: str, valid: bool) -> None:
    text = f"factlint: 1\npack: test\nentities:\n{entities}\n"
    (tmp_path / "test.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "a.md").touch()
    assert is_valid(text) is valid
    assert bool(problems_of(tmp_path / "test.yaml")) is not valid
