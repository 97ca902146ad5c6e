"""Dates, facts and the day of writing in one network."""

from collections.abc import Callable

import pytest

from factlint.engine.examine import make_examiner
from factlint.engine.settings import Settings
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read
from factlint.values.days import day_number

PACK = """
factlint: 1
pack: trust
title: The Harbour Trust
reviewed: 2026-01-01
entities:
  harbour-trust: {kind: organization, names: [Harbour Trust], facts: {founded: {value: 1998}}}
  old-wall: {kind: event, names: [fall of the Old Wall], facts: {date: {value: 1989-11-09}}}
"""


Findings = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="module")
def findings_of(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    folder = tmp_path_factory.mktemp("rules")
    (folder / "trust.yaml").write_text(PACK, encoding="utf-8")
    base = open_rule_base(("trust.yaml",), root=folder, cache_dir=None)
    examiner = make_examiner(base, Settings(today=day_number(2026, 11, 22), rules=()))

    def findings(text: str) -> list[tuple[str, str]]:
        examined = examiner.examine(read("text.txt", text))
        return [(finding.rule, finding.text) for finding in examined.findings]

    return findings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Harbour Trust was founded in 1989. Five years later, in 2003, it moved.",
            [("facts/contradicted", "1989")],
        ),
        (
            "The Harbour Trust was founded in 1998. Five years later, in 2005, it moved.",
            [("consistency/impossible-order", "Five years later")],
        ),
        (
            "Two years after the fall of the Old Wall, in 1993, the bank closed.",
            [("consistency/impossible-order", "Two years after")],
        ),
        ("Four years after the fall of the Old Wall, in 1993, the bank closed.", []),
        ("Two years after the fall of the Old Wall in 1989, the bank closed.", []),
        ("Two years after the fall of the Old Wall, in November 1989, the bank closed.", []),
        ("The bank closed two years after the fall of the Old Wall in 1989.", []),
        (
            "The choir has sung since 1990, for more than 40 years.",
            [("durations/mismatch", "more than 40 years")],
        ),
        ("The choir has sung since 1990, for more than 30 years.", []),
    ],
)
def test_what_is_known_is_never_blamed(
    findings_of: Findings, text: str, expected: list[tuple[str, str]]
) -> None:
    assert findings_of(text) == expected
