"""The key `prose` of the configuration: data files with prose in some of their fields."""

import json

import pytest

from .program import RIGHT, WRONG, Program


@pytest.fixture
def project(program: Program) -> Program:
    prose = '[prose]\n"data/*.json" = ["**.text"]\n"*.csv" = ["note"]\n"data/*.yml" = ["text"]\n'
    program.write("factlint.toml", f'rules = ["bridges.yaml"]\n{prose}')
    program.write("data/a.json", json.dumps({"items": [{"text": RIGHT}, {"text": f'"{WRONG}', "id": WRONG}]}))
    program.write("a.csv", f'id,note\n1,"{WRONG.strip()}"\n')
    program.write("other.json", json.dumps({"text": WRONG}))
    return program


def test_their_fields_are_checked_in_folders(project: Program) -> None:
    found = project.run("check", "--format", "json").json
    assert [document["path"] for document in found["documents"]] == ["a.csv", "data/a.json"]
    assert [(each["path"], each["line"], each["text"]) for each in found["findings"]] == [
        ("a.csv", 2, "1887"),
        ("data/a.json", 1, "1887"),
    ]


def test_a_fix_changes_the_value_and_nothing_else(project: Program) -> None:
    before = (project.folder / "data/a.json").read_text(encoding="utf-8")
    assert project.run("fix", "data/a.json").code == 0
    at = before.index("1887")
    after = (project.folder / "data/a.json").read_text(encoding="utf-8")
    assert after == f"{before[:at]}1878{before[at + 4 :]}"


def test_broken_yaml_is_a_finding_of_its_file(project: Program) -> None:
    project.write("data/b.yml", "text: [\n")
    ended = project.run("check", "data/b.yml", "--format", "json")
    assert (ended.code, ended.rules) == (1, ["reading/malformed"])


def test_a_field_that_is_no_list_is_a_configuration_error(program: Program) -> None:
    program.write("factlint.toml", '[prose]\n"a.json" = "text"\n')
    ended = program.run("check")
    assert ended.code == 2
    assert 'prose: a.json: a list of strings is needed, not "text"; write ["text"]' in ended.err
