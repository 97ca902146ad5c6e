"""Facts whose values come from the project under check."""

import subprocess
from pathlib import Path

import pytest

from factlint.knowledge.base import open_rule_base
from factlint.knowledge.fingerprint import fingerprint
from factlint.knowledge.living.source import LivingError, LivingSource, read_living
from factlint.values.quantity import Quantity

from .packs import problems_of, write_pack

CHECKS = """
  tool:
    names: [The Tool]
    facts:
      member-count: {value: {count: "checks/*.py"}, unit: check}
"""


@pytest.mark.parametrize(
    ("name", "text", "at", "value"),
    [
        ("package.json", '{"version": "1.40", "a/b": [1, 2.50, null, true]}', "/version", "1.40"),
        ("package.json", '{"a/b": [1, 2.50, null, true]}', "/a~1b/1", "2.50"),
        ("pyproject.toml", '[project]\nname = "tool"\nlimit = 1.40\n', "/project/limit", "1.40"),
        ("pyproject.toml", "[project]\nsince = 2024-01-02\n", "/project/since", "2024-01-02"),
        ("mkdocs.yml", "site: {since: 2024-01-02, no: 007}\n", "/site/no", "007"),
        ("prices.csv", 'plan,price\n"Basic, small",9.90\nPro,19\n', "/Basic, small/price", "9.90"),
        ("prices.tsv", "plan\tprice\nPro\t19\n", "/Pro/price", "19"),
    ],
)
def test_a_field_of_a_data_file(tmp_path: Path, name: str, text: str, at: str, value: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert read_living(LivingSource("file", name, at), tmp_path) == value


def test_the_first_group_of_a_match(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("# LIMIT = 1\nLIMIT = 40\n")
    assert read_living(LivingSource("match", "app.py", r"^LIMIT = (\d+)"), tmp_path) == "40"


def test_the_latest_tag_without_its_letter(tmp_path: Path) -> None:
    identity = [
        "-c",
        "user.name=n",
        "-c",
        "user.email=e@example.org",
        "-c",
        "tag.gpgsign=false",
        "-c",
        "commit.gpgsign=false",
    ]
    for command in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "First"], ["tag", "v1.4.0"]):
        subprocess.run(["git", "-C", str(tmp_path), *identity, *command], check=True)
    assert read_living(LivingSource("git", "latest-tag"), tmp_path) == "1.4.0"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (LivingSource("file", "../secret.json", "/a"), '"../secret.json" lies outside of the project'),
        (LivingSource("file", "/etc/hostname", "/a"), '"/etc/hostname" lies outside of the project'),
        (LivingSource("file", "gone.json", "/a"), 'there is no file "gone.json"'),
        (
            LivingSource("file", "data.json", "version"),
            '"version" is not a JSON Pointer; write a slash before each step',
        ),
        (
            LivingSource("file", "data.json", "/tool/verson"),
            '"data.json" has no "/tool/verson": a table holds no "verson"; did you mean "version"?',
        ),
        (LivingSource("file", "data.json", "/tool"), '"/tool" of "data.json" is a table, not a value'),
        (LivingSource("file", "data.txt", "/tool"), '"data.txt" is of no kind that can be read'),
        (LivingSource("file", "bad.json", "/tool"), '"bad.json" cannot be read: Expecting'),
        (LivingSource("count", "checks/*.rs"), 'no file matches "checks/*.rs"'),
        (LivingSource("count", "../*.py"), '"../*.py" lies outside of the project'),
        (LivingSource("match", "data.txt", "x(y)"), '"x(y)" matches nothing in "data.txt"'),
        (LivingSource("git", "latest-tag"), "git knows no tag: "),
    ],
)
def test_a_source_without_a_value_is_an_error(tmp_path: Path, source: LivingSource, message: str) -> None:
    (tmp_path / "data.json").write_text('{"tool": {"version": "1"}}')
    (tmp_path / "data.txt").write_text("nothing")
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(LivingError) as error:
        read_living(source, tmp_path)
    assert str(error.value).startswith(message)


def test_a_link_does_not_lead_out_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text('{"a": "b"}')
    project = tmp_path / "project"
    project.mkdir()
    (project / "data.json").symlink_to(tmp_path / "secret.json")
    with pytest.raises(LivingError, match="outside of the project"):
        read_living(LivingSource("file", "data.json", "/a"), project)


def test_a_fact_is_what_the_project_says_when_the_base_is_opened(tmp_path: Path) -> None:
    checks = tmp_path / "checks"
    checks.mkdir()
    cache = tmp_path / "cache"
    pack = [write_pack(tmp_path, CHECKS).name]
    prints = set()
    for count in (1, 2):
        (checks / f"{count}.py").touch()
        (fact,) = open_rule_base(pack, root=tmp_path, cache_dir=cache).facts("test/tool")
        assert isinstance(fact.statement.value, Quantity)
        assert fact.statement.value.written == count
        assert fact.written == str(count)
        prints.add(fingerprint(pack, tmp_path, cache))
    assert len(prints) == 2
    assert fingerprint(pack, tmp_path) in prints


def test_errors_of_sources_are_errors_of_the_pack(tmp_path: Path) -> None:
    (tmp_path / "data.json").write_text('{"version": "new"}')
    pack = (
        CHECKS
        + "      pages: {value: {file: data.json, at: /version}}\n      floors: {value: {match: a, regex: '('}}\n"
    )
    assert problems_of(write_pack(tmp_path, pack)) == [
        '10:41: "(" is not a regular expression (RE2): missing ): (',
    ]
    assert problems_of(write_pack(tmp_path, pack.replace("'('", "'(.)'"))) == [
        '8:29: no file matches "checks/*.py"',
        '9:22: data.json: "new" is not a number; write digits, as in 1,400 or 2.20',
        '10:23: there is no file "a"',
    ]
