"""What the parser is worth: findings on texts with planted errors, and on clean ones, without and with it.

    python benchmarks/claims.py GOLD.jsonl RULES

A line of GOLD is `{"id", "text", "words", "errors": [{"alts": [{"start", "end"}]}]}`, the offsets in code points; a
text without errors is clean. RULES is a pack, or a folder of packs, with the facts. The rows are `syntax = "never"` and
`"auto"`. A note counts only where it hits a planted error. Of clean texts the share of parsed sentences is given.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from factlint.engine.examine import Examiner, make_examiner
from factlint.engine.lint import Linter
from factlint.engine.settings import Settings
from factlint.extraction.sentences import read_sentences
from factlint.extraction.trees import Parser, Tree
from factlint.interfaces.clock import today
from factlint.knowledge.base import open_rule_base
from factlint.model.finding import Finding, Level
from factlint.reading.readers import read
from factlint.values.dataclass import dataclass, replace

TODAY = today("2024-10-04")  # what is planted does not depend on it


@dataclass(slots=True)
class Counting:
    """A parser that counts what it is asked for."""

    parser: Parser
    sentences: int = 0

    def parse(self, sentences: Sequence[str]) -> tuple[Tree, ...]:
        self.sentences += len(sentences)
        return self.parser.parse(sentences)


@dataclass(slots=True)
class Score:
    hits: int = 0
    errors: int = 0
    false: int = 0
    false_clean: int = 0
    clean_words: int = 0
    clean_sentences: int = 0
    parsed: int = 0
    seconds: float = 0.0

    def add(self, case: dict[str, Any], findings: Sequence[Finding]) -> None:
        planted = [[(alt["start"], alt["end"]) for alt in error["alts"]] for error in case["errors"]]
        found = [_spans(finding) for finding in findings]
        self.errors += len(planted)
        self.hits += sum(any(_meets(spans, error) for spans in found) for error in planted)
        false = sum(
            finding.level is not Level.NOTE and not any(_meets(spans, error) for error in planted)
            for finding, spans in zip(findings, found, strict=True)
        )
        self.false += false
        if not planted:
            self.false_clean += false
            self.clean_words += case["words"]

    def row(self, name: str) -> str:
        precision = self.hits / max(1, self.hits + self.false)
        recall = self.hits / max(1, self.errors)
        noise = 1e4 * self.false_clean / max(1, self.clean_words)
        share = self.parsed / max(1, self.clean_sentences)
        return f"| {name} | {precision:.3f} | {recall:.3f} | {noise:.2f} | {share:.2%} | {self.seconds:.1f} s |"


def _spans(finding: Finding) -> list[tuple[int, int]]:
    spans = (finding.span, *(related.span for related in finding.related))
    return [(span.start, span.end) for span in spans]


def _meets(spans: Sequence[tuple[int, int]], error: Sequence[tuple[int, int]]) -> bool:
    return any(start < end_ and start_ < end for start, end in spans for start_, end_ in error)


def score(cases: Sequence[dict[str, Any]], examiner: Examiner, settings: Settings) -> Score:
    result = Score()
    parser = examiner.reader.parser
    counting = Counting(parser) if parser else None
    examiner = replace(examiner, reader=replace(examiner.reader, parser=counting))
    linter = Linter(settings, examiner.examine)
    began = perf_counter()
    for case in cases:
        before = counting.sentences if counting else 0
        result.add(case, linter.lint_text("text.txt", case["text"]).report.findings)
        if not case["errors"]:
            result.clean_sentences += len(read_sentences(read("text.txt", case["text"])))
            result.parsed += counting.sentences - before if counting else 0
    result.seconds = perf_counter() - began
    return result


def main() -> None:
    gold, rules = Path(sys.argv[1]), Path(sys.argv[2]).resolve()
    cases = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    base = open_rule_base((str(rules),), root=Path(), cache_dir=None)
    print("| syntax | precision | recall | false per 10,000 clean words | clean sentences parsed | time |")
    print("|---|---|---|---|---|---|")
    for syntax in ("never", "auto"):
        settings = Settings(today=TODAY, syntax=syntax)
        print(score(cases, make_examiner(base, settings), settings).row(syntax))


if __name__ == "__main__":
    main()
