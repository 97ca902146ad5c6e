"""`--baseline`: a project with old errors sees only new ones."""

from pathlib import Path

import pytest

from .program import RIGHT, WRONG, Program

BASELINE = ("--baseline", "known.json")


@pytest.fixture
def accepted(program: Program) -> Program:
    """A project whose one error was accepted on 1 March 2026."""
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    program.write("docs/a.md", WRONG)
    program.run("check", *BASELINE, "--update-baseline", "--today", "2026-03-01")
    return program


def baseline(program: Program) -> str:
    return (program.folder / "known.json").read_text(encoding="utf-8")


def test_writing_a_baseline_still_reports_what_is_new(program: Program) -> None:
    program.write("factlint.toml", 'rules = ["bridges.yaml"]')
    program.write("a.md", WRONG)
    ended = program.run("check", *BASELINE, "--update-baseline", "--today", "2026-03-01")
    assert ended.code == 1
    assert ended.out.startswith("a.md:1:26  error  facts/contradicted\n")
    assert ended.out.endswith(" · the baseline hides 1 from now on\n")
    assert '"path": "a.md", "rule": "facts/contradicted"' in baseline(program)


def test_accepted_findings_are_hidden_and_counted_by_level_and_age(accepted: Program) -> None:
    accepted.write("docs/a.md", f"More.\n\n{WRONG}")
    ended = accepted.run("check", *BASELINE)
    assert ended.code == 0
    assert ended.out == (
        "no findings in 1 file · 1 claim: 0 supported, 1 refuted, 0 without a fact"
        " · the baseline hides 1 error (since 2026-03-01)\n"
    )
    assert accepted.run("check", *BASELINE, "--format", "json").json["baseline"] == {
        "hidden": {"error": {"count": 1, "since": "2026-03-01"}},
        "gone": 0,
    }


def test_a_new_finding_is_reported(accepted: Program) -> None:
    accepted.write("docs/b.md", WRONG)
    ended = accepted.run("check", *BASELINE)
    assert ended.code == 1
    assert ended.out.startswith("docs/b.md:1:26  error")


def test_it_holds_from_any_folder(accepted: Program) -> None:
    inside = Program(accepted.folder / "docs")
    assert inside.run("check", "a.md", "--baseline", "../known.json").code == 0


def test_what_is_gone_is_stated_and_taken_out(accepted: Program) -> None:
    accepted.write("docs/a.md", RIGHT)
    assert "the baseline hides nothing; 1 entry of it is gone" in accepted.run("check", *BASELINE).out
    assert accepted.run("check", *BASELINE, "--update-baseline").code == 0
    assert baseline(accepted).count("fingerprint") == 0


def test_entries_of_files_that_were_not_read_stay_while_the_files_do(accepted: Program) -> None:
    accepted.write("b.md", RIGHT)
    accepted.run("check", "b.md", *BASELINE, "--update-baseline")
    assert baseline(accepted).count("fingerprint") == 1
    Path(accepted.folder, "docs/a.md").unlink()
    accepted.run("check", "b.md", *BASELINE, "--update-baseline")
    assert baseline(accepted).count("fingerprint") == 0


def test_what_fixes_leave_is_held_against_it_too(accepted: Program) -> None:
    accepted.write("docs/a.md", WRONG.replace("1887", "<b>18</b>87"))
    accepted.run("check", *BASELINE, "--update-baseline")
    assert accepted.run("fix").code == accepted.run("check").code
    assert accepted.run("fix", *BASELINE).code == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--update-baseline"], "--update-baseline needs --baseline FILE"),
        (["--baseline", "no.json"], "--baseline no.json: no such file; --update-baseline writes it"),
        (["--baseline", "a.md"], "a.md:1:1: not JSON: Expecting value"),
        (
            [*BASELINE, "--update-baseline", "--select", "dates"],
            "--update-baseline needs a run that sees all findings; leave out --select",
        ),
    ],
)
def test_what_cannot_be_done_is_said(accepted: Program, words: list[str], message: str) -> None:
    accepted.write("a.md", RIGHT)
    ended = accepted.run("check", *words)
    assert (ended.code, ended.err) == (2, f"factlint: {message}\n")
