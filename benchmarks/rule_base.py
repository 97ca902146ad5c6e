"""What a rule base costs: compiling 10 MB of YAML once, opening it again, and looking things up.

    python benchmarks/rule_base.py [FACTS]

Compiling is compared with what PyYAML alone takes to compose the same file, opening with opening an empty SQLite
file, in the same run.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import yaml

from factlint.knowledge.base import KnowledgeBase, open_rule_base

FACTS = 100_000
FACTS_EACH = 3
LOOK_UPS = 200


def made_pack(people: int) -> str:
    """A pack of made people, each with three facts."""
    lines = ["factlint: 1", "pack: people", "license: CC0-1.0", "entities:"]
    for number in range(people):
        year = 1800 + number % 200
        source = f"https://example.org/people/{number}"
        lines += [
            f"  person-{number}:",
            "    kind: person",
            f'    names: ["Given{number} Family{number % 977}", "Family{number} the (Elder|Great)"]',
            "    facts:",
            f'      born: {{value: {year}-0{1 + number % 9}-{10 + number % 19}, source: "{source}/birth"}}',
            f'      died: {{value: {year + 60}-0{1 + number % 9}-{10 + number % 19}, source: "{source}/death"}}',
            f"      spouse: {{value: person-{number * 7 % people}, from: {year + 20}}}",
        ]
    return "\n".join(lines) + "\n"


def seconds(run: Callable[[], object]) -> float:
    began = perf_counter()
    run()
    return perf_counter() - began


def look_up(base: KnowledgeBase, people: int) -> None:
    chosen = random.Random(1).sample(range(people), LOOK_UPS)
    names = ((f"family{number}", "the", "great") for number in chosen[: LOOK_UPS // 2])
    base.names_beginning([word for name in names for word in name])
    for number in chosen[LOOK_UPS // 2 :]:
        base.facts(f"people/person-{number}")


def main() -> None:
    facts = int(sys.argv[1]) if len(sys.argv) > 1 else FACTS
    people = facts // FACTS_EACH
    with TemporaryDirectory() as folder:
        root = Path(folder)
        text = made_pack(people)
        (root / "people.yaml").write_text(text, encoding="utf-8")
        bases: list[KnowledgeBase] = []

        def open_base() -> None:
            bases.append(open_rule_base(["people.yaml"], root=root, cache_dir=root / "cache"))

        compiling = seconds(open_base)
        composing = seconds(lambda: yaml.compose(text, Loader=yaml.CBaseLoader))
        opening = min(seconds(open_base) for _ in range(5))
        sqlite = min(seconds(lambda: sqlite3.connect(root / "empty").execute("SELECT 1")) for _ in range(5))
        looking = min(seconds(lambda base=base: look_up(base, people)) for base in bases[1:])  # type: ignore[misc]
        print(f"{facts:,} facts, {len(text.encode()) / 1e6:.1f} MB")
        print(f"compile  {compiling:8.2f} s    {compiling / composing:6.1f} × yaml.compose")
        print(f"open     {opening * 1000:8.2f} ms   {opening / sqlite:6.1f} × opening an empty SQLite file")
        print(f"look up  {looking * 1000:8.2f} ms   {LOOK_UPS} look-ups, half of names and half of facts")


if __name__ == "__main__":
    main()
