"""How a configuration is found and read, and how its mistakes are answered."""

from pathlib import Path

import pytest

from factlint.interfaces.configuration import Configuration, ConfigurationError, find, read


def written(folder: Path, text: str, name: str = "factlint.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def problem(folder: Path, text: str) -> str:
    path = written(folder, text)
    with pytest.raises(ConfigurationError) as caught:
        read(path)
    return str(caught.value).replace(str(folder) + "/", "")


EVERY_KEY = """\
rules = ["shipped", "rules/own.yaml"]
select = ["facts", "dates"]
ignore = ["dates/ambiguous"]
exclude = ["vendor/"]
min-confidence = "medium"
date-order = "dmy"
history = ["CHANGELOG.md"]
syntax = "never"
syntax-model = "en_core_web_sm"
cache-dir = ".cache"

[per-file-ignores]
"drafts/*" = ["freshness"]

[levels]
"durations/mismatch" = "error"

[hedges]
about-share = 0.2
over-units = 2
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, EVERY_KEY)
    assert read(path) == Configuration(
        path=path,
        rules=("shipped", "rules/own.yaml"),
        select=("facts", "dates"),
        ignore=("dates/ambiguous",),
        per_file_ignores=(("drafts/*", ("freshness",)),),
        exclude=("vendor/",),
        levels=(("durations/mismatch", "error"),),
        min_confidence="medium",
        date_order="dmy",
        history=("CHANGELOG.md",),
        hedges=(("about_share", "0.2"), ("over_units", "2")),
        syntax="never",
        syntax_model="en_core_web_sm",
        cache_dir=".cache",
    )


def test_all_problems_are_named_at_once_with_their_lines(tmp_path: Path) -> None:
    text = """\
selct = ["dates"]
ignore = "dates"
date-order = "ymd"
[hedges]
abuot-share = 1
[levels]
"dates/ambiguous" = "error"
"ages" = "fatal"
"""
    assert (
        problem(tmp_path, text)
        == """\
factlint.toml:1: unknown key "selct"; did you mean "select"?
factlint.toml:2: ignore: a list of strings is needed, not "dates"; write ["dates"]
factlint.toml:3: date-order: "ymd" is not one of dmy, mdy; did you mean "mdy"?
factlint.toml:5: hedges: unknown width "abuot-share"; did you mean "about-share"?
factlint.toml:8: levels: ages: "fatal" is not one of error, warning, note"""
    )


def test_a_key_like_no_other_is_answered_with_all_keys(tmp_path: Path) -> None:
    assert problem(tmp_path, "colour = 1") == (
        'factlint.toml:1: unknown key "colour"; known are rules, select, ignore, per-file-ignores, exclude, '
        "levels, min-confidence, date-order, history, hedges, prose, syntax, syntax-model, cache-dir"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fail-on = "warning"', '1: unknown key "fail-on"; it is an option of the command line: --fail-on'),
        ("rules = [1]", "1: rules: a list of strings is needed, and 1 is none"),
        ("[tool.factlint]", '1: unknown key "tool"; here the keys stand at the top: leave [tool.factlint] out'),
        ("exclude = true", "1: exclude: a list of strings is needed, not true"),
        ("hedges = 3", "1: hedges: a table is needed, not 3"),
        (
            "[hedges]\nabout-share = -1",
            "2: hedges: about-share: a number that is not negative is needed, not -1",
        ),
        (
            "[hedges]\nabout-share = true",
            "2: hedges: about-share: a number that is not negative is needed, not true",
        ),
        ("\nhedges = {abuot-share = 1}", '2: hedges: unknown width "abuot-share"; did you mean "about-share"?'),
        ("cache-dir = 5", "1: cache-dir: a string is needed, not 5"),
        ('\nselect = ["date"]', '2: select: no check has the id or family "date"; did you mean "dates"?'),
        (
            "[per-file-ignores]\n'*.md' = ['fcats']",
            '2: per-file-ignores: *.md: no check has the id or family "fcats"; did you mean "facts"?',
        ),
        ("[levels]\nagse = 'note'", '2: levels: no check has the id or family "agse"; did you mean "ages"?'),
        ("rules = [", " Invalid value (at end of document)"),
        ("a = 1\nb = = 2", "2:5: Invalid value"),
    ],
)
def test_a_wrong_value_says_what_is_needed(tmp_path: Path, text: str, message: str) -> None:
    assert problem(tmp_path, text) == f"factlint.toml:{message}"


def test_bytes_that_are_not_utf8_are_named(tmp_path: Path) -> None:
    (tmp_path / "factlint.toml").write_bytes(b'rules = ["\xff"]')
    with pytest.raises(ConfigurationError, match="byte 10 is not UTF-8"):
        read(str(tmp_path / "factlint.toml"))


def test_the_table_in_pyproject_is_read_with_its_own_lines(tmp_path: Path) -> None:
    path = written(tmp_path, '[tool.factlint]\nselect = ["dates"]\n', "pyproject.toml")
    assert read(path) == Configuration(path=path, select=("dates",))
    written(tmp_path, "[tool.other]\nlevels = 1\n[tool.factlint]\nlevels = 1\n", "pyproject.toml")
    with pytest.raises(ConfigurationError, match=r"pyproject.toml:4: levels"):
        read(path)


def test_the_nearest_configuration_above_a_file_holds(tmp_path: Path) -> None:
    inner = tmp_path / "docs" / "deep"
    inner.mkdir(parents=True)
    written(tmp_path, "ignore = ['dates']")
    written(tmp_path / "docs", "[project]\nname = 'factlint-docs'", "pyproject.toml")
    (inner / "a.md").touch()
    assert find(str(inner / "a.md")).ignore == ("dates",)
    written(inner, "[tool.factlint]\nignore = ['ages']", "pyproject.toml")
    assert find(str(inner / "a.md")).ignore == ("ages",)
    written(inner, "ignore = ['facts']")
    assert find(str(inner)).ignore == ("facts",)


def test_paths_are_shown_relative_to_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, "ignore = ['dates']")
    assert find("new.md").path == "factlint.toml"
    assert find("new.md").folder == "."
