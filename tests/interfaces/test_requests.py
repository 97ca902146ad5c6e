"""What a run is asked to do by options and configurations together."""

import argparse
import re
import subprocess
from pathlib import Path

import pytest

from factlint.engine.errors import UsageError
from factlint.engine.request import Request
from factlint.interfaces.clock import today
from factlint.interfaces.commands.check import add_arguments
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import requests
from factlint.values.days import day_number


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path


def parsed(*words: str) -> argparse.Namespace:
    parser = Parser(prog="factlint check")
    add_arguments(parser)
    return parser.parse_args(words)


def asked(*words: str) -> Request:
    (request,) = requests(parsed("--today", "2026-11-22", *words))
    return request


def test_nothing_named_is_this_folder() -> None:
    request = asked()
    assert request.paths == (".",)
    assert request.settings.rules == ("shipped",)
    assert request.settings.today == day_number(2026, 11, 22)


def test_rules_replace_the_default() -> None:
    assert asked("--rules", "offices", "--rules", "own.yaml").settings.rules == ("offices", "own.yaml")
    assert asked("--no-rules").settings.rules == ()


def test_options_win_over_the_configuration(folder: Path) -> None:
    (folder / "factlint.toml").write_text(
        'rules = ["offices"]\nselect = ["names"]\nmin-confidence = "high"\nexclude = ["old/"]'
    )
    request = asked()
    assert (request.settings.rules, request.settings.select) == (("offices",), ("names",))
    assert (request.settings.min_confidence, request.exclude) == ("high", ("old/",))
    request = asked("--rules", "shipped", "--select", "facts", "--min-confidence", "low")
    assert (request.settings.rules, request.settings.select) == (("shipped",), ("facts",))
    assert request.settings.min_confidence == "low"


def test_what_is_ignored_adds_up(folder: Path) -> None:
    (folder / "factlint.toml").write_text('ignore = ["durations"]')
    assert asked("--ignore", "names").settings.ignore == ("durations", "names")


def test_ids_may_be_listed_in_every_way_and_files_may_follow(folder: Path) -> None:
    (folder / "a.md").touch()
    for words in (
        ("a.md", "--select", "names", "facts/contradicted"),
        ("--select", "names,facts/contradicted", "a.md"),
        ("--select", "names", "--select", "facts/contradicted", "a.md"),
        ("--select", "names", "facts/contradicted", "--", "a.md"),
    ):
        request = asked(*words)
        assert (request.paths, request.settings.select) == (("a.md",), ("names", "facts/contradicted"))


def test_each_configuration_gets_its_own_request(folder: Path) -> None:
    for name, family in (("one", "facts"), ("two", "names")):
        (folder / name).mkdir()
        (folder / name / "factlint.toml").write_text(f'ignore = ["{family}"]')
        (folder / name / "a.md").touch()
    first, second = requests(parsed("one/a.md", "two", "one"))
    assert (first.paths, first.root, first.settings.ignore) == (("one/a.md", "one"), "one", ("facts",))
    assert (second.paths, second.root, second.settings.ignore) == (("two",), "two", ("names",))


def test_a_folder_that_holds_other_configurations_is_cut_into_its_files(folder: Path) -> None:
    (folder / "factlint.toml").write_text('ignore = ["facts"]\nexclude = ["old/"]')
    for name in ("old", "inner", "same"):
        (folder / name).mkdir()
        (folder / name / "a.md").touch()
    (folder / "inner" / "factlint.toml").write_text('ignore = ["names"]')
    first, second = requests(parsed())
    assert (first.paths, first.settings.ignore) == (("inner/a.md",), ("names",))
    assert (second.paths, second.settings.ignore) == (("same/a.md",), ("facts",))


def test_packs_that_are_named_are_relative_to_where_one_stands(folder: Path) -> None:
    (folder / "docs").mkdir()
    (folder / "docs" / "factlint.toml").write_text("")
    (folder / "own.yaml").touch()
    assert asked("docs", "--rules", "own.yaml", "--rules", "offices").settings.rules == (
        "../own.yaml",
        "offices",
    )


def test_changed_takes_a_revision_or_none() -> None:
    assert asked().changed_since is None
    assert asked("--changed").changed_since == ""
    assert asked("--changed", "main").changed_since == "main"


def test_changed_followed_by_a_folder_is_changed_in_that_folder(folder: Path) -> None:
    for words in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "x"], ["branch", "main2"]):
        subprocess.run(["git", "-c", "user.name=x", "-c", "user.email=x@x", *words], check=True)
    (folder / "docs").mkdir()
    (folder / "main2").mkdir()
    request = asked("--changed", "docs")
    assert (request.changed_since, request.paths) == ("", ("docs",))
    assert asked("--changed", "main2").changed_since == "main2"


def test_staged_without_paths_is_all_that_is_staged() -> None:
    request = asked("--staged")
    assert (request.paths, request.is_staged) == ((), True)


def test_the_cache_is_where_the_configuration_or_the_user_says(folder: Path) -> None:
    assert asked().cache_dir == str(folder / "cache")
    assert asked("--no-cache").cache_dir is None
    (folder / "factlint.toml").write_text('cache-dir = ".factlint"')
    assert asked().cache_dir == "./.factlint"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--today", "22.11.2026"), "is not a day of the calendar; write YYYY-MM-DD, as in 2026-11-22"),
        (("--today", "2026-02-30"), "is not a day of the calendar"),
        (("--document-date", "2026-1-5"), '--document-date: "2026-1-5" is not an EDTF date; write 2026-01-05'),
        (("--config", "none.toml"), "none.toml: No such file or directory"),
        (("--select", "fatcs"), '--select: no check has the id or family "fatcs"; did you mean "facts"?'),
    ],
)
def test_what_cannot_be_used_is_said(words: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError, match=re.escape(message)):
        requests(parsed(*words))


def test_a_configuration_that_is_named_must_mention_factlint(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'")
    with pytest.raises(UsageError, match=r"pyproject.toml: has no table \[tool.factlint\]"):
        requests(parsed("--config", "pyproject.toml"))


def test_the_clock_is_read_where_no_day_is_given() -> None:
    assert today(None) > day_number(2025)


def test_an_unknown_id_in_the_configuration_is_named_with_its_key(folder: Path) -> None:
    (folder / "factlint.toml").write_text('[levels]\n"facts/contradict" = "note"')
    with pytest.raises(UsageError, match=r'factlint.toml:2: levels: .* did you mean "facts/contradicted"'):
        requests(parsed())
