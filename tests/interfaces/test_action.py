"""The GitHub action's own step, run as a runner does: by bash, with its inputs in the environment."""

import os
import subprocess
from pathlib import Path

import yaml

from .program import RIGHT, SOURCE, WRONG, Ended, Program

ACTION = yaml.safe_load((Path(__file__).parent.parent.parent / "action.yml").read_text(encoding="utf-8"))
STEP = ACTION["runs"]["steps"][-1]


def run_step(program: Program, *, base: str = "", **inputs: str) -> Ended:
    defaults = {name: str(value["default"]) for name, value in ACTION["inputs"].items()}
    given = {**defaults, **{name.replace("_", "-"): value for name, value in inputs.items()}}
    environment = {
        **os.environ,
        "PATH": f"{program.folder / 'bin'}:{os.environ['PATH']}",
        "PYTHONPATH": SOURCE,
        "GITHUB_BASE_REF": base,
        "GITHUB_STEP_SUMMARY": str(program.folder / "summary"),
        "GITHUB_OUTPUT": str(program.folder / "output"),
        "RUNNER_TEMP": str(program.folder / "temp"),
        **{name: given[value[len("${{ inputs.") : -len(" }}")]] for name, value in STEP["env"].items()},
    }
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", STEP["run"]]
    ended = subprocess.run(
        command, cwd=program.folder, env=environment, capture_output=True, text=True, check=False
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def test_findings_are_annotated_and_summarised_and_fail_the_job(runner: Program) -> None:
    runner.write("a.md", WRONG)
    ended = run_step(runner)
    assert ended.code == 1
    assert ended.out.startswith("::error file=a.md,line=1,")
    assert "| a.md:1 | 🔴 error |" in (runner.folder / "summary").read_text(encoding="utf-8")


def test_a_pull_request_is_stated_what_happens_to_its_claims(runner: Program) -> None:
    runner.write(".gitignore", "/.cache/\n/bin/\n/temp/\n/summary\n/output\n")
    runner.write("docs/old.md", WRONG)
    runner.write("docs/a.md", RIGHT)
    runner.git("init", "--quiet", "--initial-branch", "work")
    runner.commit()
    runner.git("update-ref", "refs/remotes/origin/main", "HEAD")
    runner.write("docs/a.md", WRONG)
    runner.commit()
    ended = run_step(runner, base="main", paths="docs")
    assert ended.code == 1
    assert [line for line in ended.out.splitlines() if line.startswith("::error")] == [
        line for line in ended.out.splitlines() if line.startswith("::error file=docs/a.md,line=1,")
    ]
    summary = (runner.folder / "summary").read_text(encoding="utf-8")
    assert "| **Tay Bridge**, opened | 1878 | 1887 | 🔴 refuted | docs/a.md:1 |" in summary
    assert "old.md" not in summary
    assert (runner.folder / "output").read_text() == f"report={runner.folder}/temp/factlint.md\n"
    assert (runner.folder / "temp" / "factlint.md").read_text(encoding="utf-8") == summary


def test_clean_texts_pass(runner: Program) -> None:
    runner.write("a.md", RIGHT)
    assert run_step(runner).code == 0


def test_inputs_are_heeded(runner: Program) -> None:
    runner.write("docs/a.md", WRONG)
    runner.write("b.md", RIGHT)
    assert run_step(runner, paths="b.md").code == 0
    assert run_step(runner, paths="docs b.md").code == 1
    assert run_step(runner, fail_on="never").code == 0
    assert run_step(runner, arguments="--ignore facts").code == 0


def test_a_configuration_error_fails_the_job(runner: Program) -> None:
    runner.write("a.md", RIGHT)
    runner.write("factlint.toml", "colour = 1")
    ended = run_step(runner, fail_on="never")
    assert ended.code == 2
    assert "colour" in ended.err
    assert not (runner.folder / "summary").exists()


def test_a_base_that_is_not_there_fails_the_job(runner: Program) -> None:
    runner.write("a.md", WRONG)
    subprocess.run(["git", "init", "--quiet"], cwd=runner.folder, check=True)
    assert run_step(runner, base="main").code == 2
