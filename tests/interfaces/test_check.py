"""What `factlint check` prints, and how it ends."""

import json

import pytest

from .program import RIGHT, WRONG, Program


def test_a_finding_is_printed_and_is_exit_code_1(program: Program) -> None:
    program.write("a.md", WRONG)
    program.write("b.md", RIGHT)
    ended = program.run("check", ".", "--rules", "bridges.yaml")
    assert (ended.code, ended.err) == (1, "")
    assert (
        ended.out
        == """\
a.md:1:26  error  facts/contradicted
   1 │ The Tay Bridge opened in 1887.
     │                          ━━━━ Tay Bridge opened in 1878, not 1887
     = fix: write “1878” (factlint fix)
     = fact: bridges/tay#opened  source: https://example.org/tay
1 finding in 1 of 2 files · 2 claims: 1 supported, 1 refuted, 0 without a fact
"""
    )


def test_clean_text_is_exit_code_0(program: Program) -> None:
    program.write("a.md", RIGHT)
    ended = program.run("check", "a.md", "--rules", "bridges.yaml")
    assert ended.code == 0
    assert ended.out == "no findings in 1 file · 1 claim: 1 supported, 0 refuted, 0 without a fact\n"


@pytest.mark.parametrize(
    ("level", "fail_on", "code"),
    [
        ("error", "error", 1),
        ("error", "never", 0),
        ("warning", "error", 0),
        ("warning", "warning", 1),
        ("note", "warning", 0),
        ("note", "note", 1),
    ],
)
def test_fail_on_names_the_lowest_level_that_fails(
    program: Program, level: str, fail_on: str, code: int
) -> None:
    program.write("a.md", WRONG)
    program.write("factlint.toml", f'[levels]\n"facts/contradicted" = "{level}"')
    ended = program.check("a.md", "--fail-on", fail_on)
    assert (ended.code, ended.json["findings"][0]["level"]) == (code, level)


def test_standard_input_has_the_name_that_it_is_given(program: Program) -> None:
    ended = program.check("-", "--stdin-filename", "2024-03-01-notes.md", stdin=f"# About\n\n{WRONG}".encode())
    (finding,) = ended.json["findings"]
    assert (finding["path"], finding["line"], finding["column"]) == ("2024-03-01-notes.md", 3, 26)
    assert ended.json["documents"][0]["date_from"] == "file name"


def test_the_report_can_go_to_a_file(program: Program) -> None:
    program.write("a.md", WRONG)
    ended = program.check("a.md", "--output", "report.json")
    assert (ended.code, ended.out) == (1, "")
    assert len(json.loads((program.folder / "report.json").read_text(encoding="utf-8"))["findings"]) == 1


def test_quiet_is_silent_about_clean_text(program: Program) -> None:
    program.write("a.md", RIGHT)
    ended = program.run("check", "a.md", "--rules", "bridges.yaml", "--quiet")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


def test_sarif_carries_the_pages_of_the_checks_that_found_something(program: Program) -> None:
    program.write("a.md", WRONG)
    program.write("b.md", b"\x00")
    log = program.check("a.md", "b.md", "--format", "sarif").json
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["facts/contradicted", "reading/undecodable"]
    assert "## How it decides" in rules[0]["help"]["markdown"]


def test_color_is_for_terminals_unless_it_is_asked_for(program: Program) -> None:
    program.write("a.md", WRONG)
    assert "\x1b[" not in program.run("check", "a.md", "--rules", "bridges.yaml").out
    assert "\x1b[1;31merror" in program.run("check", "a.md", "--rules", "bridges.yaml", "--color", "always").out


def test_ids_select_and_ignore_checks(program: Program) -> None:
    program.write("a.md", WRONG)
    assert program.check("--select", "durations", "a.md").rules == []
    assert program.check("--select", "facts", "durations", "a.md").rules == ["facts/contradicted"]
    assert program.check("a.md", "--ignore", "facts/contradicted").rules == []


def test_each_file_heeds_the_nearest_configuration(program: Program) -> None:
    program.write("docs/factlint.toml", '[levels]\n"facts/contradicted" = "note"')
    program.write("docs/a.md", WRONG)
    program.write("b.md", WRONG)
    ended = program.check("docs/a.md", "b.md")
    assert [finding["level"] for finding in ended.json["findings"]] == ["note", "error"]


def test_the_same_run_again_reports_the_same(program: Program) -> None:
    program.write("a.md", WRONG)
    assert program.check("a.md").out == program.check("a.md").out == program.check("a.md", "--no-cache").out


def test_html_draws_the_dated_claims(program: Program) -> None:
    program.write("a.md", f"{WRONG}\n{RIGHT}")
    page = program.run("check", "a.md", "--rules", "bridges.yaml", "--format", "html").out
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("Tay Bridge: opened: 1887 (refuted by 1 June 1878)") == 1
    assert page.count("<title>Tay Bridge: opened: 1878 (supported)") == 1


def test_the_horizon_states_what_will_soon_be_over(program: Program) -> None:
    program.write("a.md", "The offer is valid until 31 December 2026.\n")
    days = ("check", "a.md", "--no-rules", "--today", "2026-12-01", "--horizon")
    assert "what holds until 31 December 2026 is over in 31 days" in program.run(*days, "31").out
    assert program.run(*days, "29").out.startswith("no findings")
    assert '"soon" is not a number of days; write 30, 90, 365 …' in program.run(*days, "soon").err
