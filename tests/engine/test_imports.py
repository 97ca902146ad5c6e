"""What a run imports is what it costs."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"spacy", "dateparser", "yaml", "re2", "msgspec", "pyromark", "pathspec", "ahocorasick_rs"}
SLOW_STANDARD = {
    "dataclasses",
    "inspect",
    "json",
    "pathlib",
    "subprocess",
    "tomllib",
    "fractions",
    "difflib",
    "typing",
    "locale",
    "datetime",
    "contextlib",
    "argparse",
    "gettext",
}
"""Modules of the standard library that take milliseconds each."""
FLOORS = {"checks", "reasoning", "extraction"}

PROGRAM = """
import sys
from factlint.__main__ import main
code = main()
sys.stderr.write(" ".join([str(code), *sys.modules]))
"""


def modules_of(*arguments: str, folder: Path, findings: int = 0) -> set[str]:
    """The modules that one command line imports, which must find so much."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        env={"FACTLINT_CACHE_DIR": str(folder / ".cache"), "PYTHONPATH": ":".join(sys.path)},
    )
    code, *modules = done.stderr.split()
    expected = ("1", "wrong.md") if findings else ("0", "no findings in 1 file")
    assert (code, done.stdout.partition("\n")[0].partition(":")[0]) == expected
    return set(modules)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean.md").write_text("# A lake\n\nNothing happened *here* in the year 1998.\n")
    return tmp_path


def floors(modules: set[str]) -> set[str]:
    return {name.split(".")[1] for name in modules if name.count(".") and name.startswith("factlint.")}


def test_a_cached_run_imports_no_floor_that_reads_or_judges(folder: Path) -> None:
    modules_of("check", "clean.md", folder=folder)
    cached = modules_of("check", "clean.md", folder=folder)
    assert cached & (HEAVY | SLOW_STANDARD | {"re", "enum"}) == set()
    assert floors(cached) & FLOORS == set()
    assert {name for name in cached if name.startswith("factlint.reading.")} == {"factlint.reading.source"}


def test_a_cached_finding_needs_no_module_that_is_slow_to_import(folder: Path) -> None:
    (folder / "wrong.md").write_text("The bridge was opened on 30 February 1998.\n")
    modules_of("check", "wrong.md", folder=folder, findings=1)
    cached = modules_of("check", "wrong.md", folder=folder, findings=1)
    assert cached & (HEAVY | SLOW_STANDARD) == set()
    assert floors(cached) & FLOORS == set()


def test_a_clean_run_imports_neither_parser_nor_dateparser_nor_yaml(folder: Path) -> None:
    (folder / "other.md").write_text("Something else.\n")
    modules_of("check", "other.md", folder=folder)
    cold = modules_of("check", "clean.md", folder=folder)
    assert cold & {"spacy", "dateparser", "yaml", "msgspec", "jsonschema"} == set()
    assert cold & {"dataclasses", "inspect", "pathlib", "subprocess", "traceback", "json", "typing"} == set()
    assert "factlint.reasoning.judging.judge" not in cold


def test_a_text_without_numbers_imports_no_reader_of_amounts(folder: Path) -> None:
    (folder / "clean.md").write_text("The bakery opens at dawn, and by eight the street is awake.\n\n" * 3)
    modules = modules_of("check", "clean.md", "--no-cache", folder=folder)
    assert "factlint.extraction.arithmetic.suspicion" in modules
    assert "factlint.extraction.arithmetic.reader" not in modules
