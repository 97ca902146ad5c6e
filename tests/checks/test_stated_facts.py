"""Sentences of many kinds, each with right words and with wrong ones, held against a small rule base without a parser.

What an editor would mark and is not reported yet stands as `missed`; whoever teaches it moves the line up.
"""

import re
from pathlib import Path

import pytest
import yaml

from factlint.engine.examine import make_examiner
from factlint.engine.settings import Settings
from factlint.knowledge.base import open_rule_base
from factlint.model.finding import Applicability, Level
from factlint.reading.readers import read
from factlint.values.days import day_number

FOLDER = Path(__file__).parents[2] / "fixtures" / "claims"
CHOICE = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
SENTENCES = yaml.safe_load((FOLDER / "sentences.yaml").read_text(encoding="utf-8"))
STATED = [text for texts in SENTENCES["stated"].values() for text in texts]
MISSED = [text for texts in SENTENCES["missed"].values() for text in texts]
RULES = (str(FOLDER / "pack.yaml"),)
EXAMINER = make_examiner(
    open_rule_base(RULES, root=Path(), cache_dir=None),
    Settings(today=day_number(2026, 11, 22), rules=RULES, syntax="never"),
)


def reported(text: str) -> list[tuple[int, int]]:
    """Where something above a note is reported."""
    found = EXAMINER.examine(read("text.txt", text)).findings
    return [(finding.span.start, finding.span.end) for finding in found if finding.level is not Level.NOTE]


@pytest.mark.parametrize("text", STATED)
def test_wrong_words_are_reported(text: str) -> None:
    choice = CHOICE.search(text)
    assert choice is not None
    wrong = CHOICE.sub(choice[2], text)
    spans = reported(wrong)
    assert spans
    assert all(start < choice.start() + len(choice[2]) and end > choice.start() for start, end in spans)


@pytest.mark.parametrize("text", [CHOICE.sub(r"\1", text) for text in (*STATED, *MISSED)])
def test_right_words_are_not(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize("text", SENTENCES["silent"])
def test_other_things_are_left_alone(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "applicability"),
    [
        ("Gregor Valk died in 1987.", Applicability.SAFE),
        ("Gregor Valk won the title. Valk died in 1987.", Applicability.UNSAFE),
        ("The American Gregor Valk died in 1987.", Applicability.UNSAFE),
        ("The American painter Gregor Valk died in 1987.", Applicability.UNSAFE),
        ("His son, Gregor Valk, died in 1987.", Applicability.UNSAFE),
    ],
)
def test_a_name_that_kin_or_others_may_bear_makes_a_fix_unsafe(text: str, applicability: Applicability) -> None:
    (finding,) = EXAMINER.examine(read("text.txt", text)).findings
    assert [fix.applicability for fix in finding.fixes] == [applicability]


def test_four_of_five_are_found() -> None:
    assert len(STATED) / (len(STATED) + len(MISSED)) > 0.79
