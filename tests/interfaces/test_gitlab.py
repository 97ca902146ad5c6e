"""The GitLab job's own script, run as a runner does."""

import json
import os
import subprocess
from pathlib import Path

import yaml

from .program import RIGHT, SOURCE, WRONG, Program

JOB = yaml.safe_load((Path(__file__).parent.parent.parent / "ci/gitlab.yml").read_text(encoding="utf-8"))[
    "factlint"
]


def test_a_merge_request_is_stated_of_what_it_changes(runner: Program) -> None:
    runner.write("a.md", WRONG)
    runner.git("init", "--quiet", "--initial-branch", "main")
    runner.git("add", ".")
    runner.git("commit", "--quiet", "--message", "Begin")
    runner.git("clone", "--quiet", str(runner.folder), "clone")
    clone = Program(runner.folder / "clone")
    clone.git("switch", "--quiet", "--create", "work")
    clone.write("b.md", WRONG)
    clone.write("c.md", RIGHT)
    clone.git("add", ".")
    clone.git("commit", "--quiet", "--message", "Change")
    environment = {
        **os.environ,
        "PATH": f"{runner.folder / 'bin'}:{os.environ['PATH']}",
        "PYTHONPATH": SOURCE,
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
        "FACTLINT_ARGUMENTS": "--fail-on error",
    }
    done = subprocess.run(
        ["sh", "-e", "-c", "\n".join(JOB["script"])], cwd=clone.folder, env=environment, check=False
    )
    assert done.returncode == 1
    report = JOB["artifacts"]["reports"]["codequality"]
    issues = json.loads((clone.folder / report).read_text(encoding="utf-8"))
    assert [issue["location"]["path"] for issue in issues] == ["b.md"]
