"""Every check is reached from the command line: the first example that it flags, in a file of its own, is reported."""

import json
import re
from pathlib import Path

import pytest

from factlint.checks import CHECKS
from factlint.checks.api import Flags
from factlint.interfaces.cli import main

EXAMPLES = [
    (rule, next(example for example in check.EXAMPLES if isinstance(example, Flags)))
    for rule, check in CHECKS.items()
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[rule for rule, _ in EXAMPLES])
def test_a_run_reports_the_first_example(
    rule: str,
    example: Flags,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    text = Path(f"example.{example.format}")
    text.write_text(re.sub("[⟦⟧]", "", example.text), encoding="utf-8")
    texts = [str(text)]
    options = ["--no-cache", "--today", "2026-11-22", "--format", "json"]
    if example.horizon:
        options += ["--horizon", str(example.horizon)]
    if example.beside is not None:
        Path(f"beside.{example.format}").write_text(example.beside, encoding="utf-8")
        texts.append(f"beside.{example.format}")
    if example.date is not None:
        options += ["--document-date", example.date]
    if example.rules is None:
        options += ["--no-rules"]
    else:
        Path("example.yaml").write_text(
            f"factlint: 1\npack: example\nentities:{example.rules}", encoding="utf-8"
        )
        options += ["--rules", "example.yaml"]
    main(["check", *texts, *options])
    found = json.loads(capsys.readouterr().out)["findings"]
    marked = re.findall("⟦(.*?)⟧", example.text)
    own = [finding for finding in found if finding["rule"] == rule and finding["path"] == str(text)]
    assert [finding["text"] for finding in own] == marked
