"""Numbers that change, judged at the time that they are of."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.model.claim import Verdict
from factlint.reading.readers import read
from factlint.reasoning.judging.judge import judge_claims
from factlint.values.days import day_number
from factlint.values.quantity import Quantity

PACK = """
factlint: 1
pack: example
reviewed: 2025-01-01
entities:
  rowing-union:
    names: [Rowing Union]
    facts:
      member-count:
        - {value: 30, from: 2018-03-01, until: 2023-04-01}
        - {value: 31, from: 2023-04-01, until: 2024-03-07}
        - {value: 32, from: 2024-03-07}
"""


@pytest.mark.parametrize(
    ("text", "date", "verdict"),
    [
        ("The Rowing Union has 32 members.", "2024-06-01", Verdict.SUPPORTED),
        ("The Rowing Union has 31 members.", "2024-06-01", Verdict.REFUTED),
        ("The Rowing Union has 31 members.", "2023-06-01", Verdict.SUPPORTED),
        ("In 2019, the Rowing Union had 31 members.", "2024-06-01", Verdict.REFUTED),
        ("The Rowing Union had 30 members in 2019.", "2024-06-01", Verdict.SUPPORTED),
        ("The Rowing Union had 31 members.", "2024-06-01", Verdict.UNKNOWN),
        ("In 1999, the Rowing Union had 12 members.", "2024-06-01", Verdict.UNKNOWN),
        ("The Rowing Union has 33 members.", "2027-06-01", Verdict.UNKNOWN),
        ("The Rowing Union has 31 members.", None, Verdict.SUPPORTED),
        ("The Rowing Union, renamed in 2019, has 32 members.", "2024-06-01", Verdict.SUPPORTED),
        ("The Rowing Union, renamed in 2019, has 30 members.", "2024-06-01", Verdict.SUPPORTED),
        ("The Rowing Union, renamed in 2019, has 23 members.", "2024-06-01", Verdict.REFUTED),
    ],
)
def test_a_number_is_judged_at_the_time_it_speaks_of(
    tmp_path: Path, text: str, date: str | None, verdict: Verdict
) -> None:
    pack = tmp_path / "example.yaml"
    pack.write_text(PACK, encoding="utf-8")
    rules = open_rule_base((str(pack),), root=tmp_path, cache_dir=None)
    source = f"---\ndate: {date}\n---\n\n{text}\n" if date else f"{text}\n"
    analysis = make_reader(rules).read(read("example.md", source))
    (judgement,) = (
        judgement
        for judgement in judge_claims(analysis, rules, day_number(2027, 7, 1))
        if isinstance(judgement.claim.statement.value, Quantity)
    )
    assert judgement.verdict is verdict
