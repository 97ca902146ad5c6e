"""What an encyclopaedic article in MediaWiki markup costs, by its parts: as a ratio to clean prose of the same length.

    python benchmarks/article.py

Targets, without which the program fails: the whole article takes at most 25 times as long as clean prose, a part at
most 40 times, and four times as much of a part at most six times as long. Articles are slower than prose since
nearly each of their sentences has a date, a number or a name; the parts show which of these is to blame.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from random import Random
from time import process_time

from factlint.engine.lint import Linter
from factlint.engine.settings import Settings
from factlint.engine.workers import Recipe, make_linter
from factlint.values.days import day_number

FEW, MANY = 50, 200
"""How many sentences, rows or entries a part has, to see how time grows."""
ROUNDS = 3
MOST_OF_ALL, MOST_OF_PART, MOST_GROWTH = 25, 40, 6
SETTINGS = Settings(today=day_number(2026, 1, 1))

PLAIN = "The bakery on the corner opens at dawn, and by eight the whole street is awake; nobody knows why it is so.\n\n"
BEGINNINGS = (
    "Ash",
    "Birch",
    "Carn",
    "Dun",
    "Elder",
    "Fen",
    "Glen",
    "Holm",
    "Kel",
    "Lang",
    "Mar",
    "Nor",
    "Ost",
    "Pen",
)
ENDINGS = ("ley", "ton", "wick", "ham", "berg", "field", "moor", "stead")
FIRST_NAMES = ("Anna", "Bernard", "Clara", "David", "Edith", "Frank", "Greta", "Henry", "Ida", "James", "Karl")
MONTHS = ("January", "March", "May", "July", "August", "October")


def name(random: Random) -> str:
    return random.choice(BEGINNINGS) + random.choice(ENDINGS)


def person(random: Random) -> str:
    return f"{random.choice(FIRST_NAMES)} {name(random)}"


def dated_sentences(random: Random, number: int) -> str:
    """Of one paragraph, each about something else."""
    return " ".join(
        f"The mill of {name(random)} was built in {random.randint(1200, 1990)} and had {random.randint(2, 9)} wheels."
        for _ in range(number)
    )


def figures(random: Random, number: int) -> str:
    return "\n\n".join(
        f"The {name(random)} works employed {random.randint(300, 999)} people in {1900 + at % 99}, of whom "
        f"{random.randint(10, 290)} were women, and made {random.randint(1000, 9999):,} tonnes of steel."
        for at in range(number)
    )


def biography(random: Random, number: int) -> str:
    return "'''Clara Varley''' (1820–1899) was a painter.\n\n" + "\n\n".join(
        f"In {1840 + at % 50} Varley moved to [[{name(random)}]] with [[{person(random)}]]. She painted "
        f"{random.randint(10, 90)} pictures there. {person(random)} bought {random.randint(2, 9)} of them."
        for at in range(number)
    )


def timeline(random: Random, number: int) -> str:
    return "".join(
        f"* {random.randint(1, 28)} {random.choice(MONTHS)} {1200 + at} – The {name(random)} bridge is opened.\n"
        for at in range(number)
    )


def people(random: Random, number: int) -> str:
    return "".join(
        f"* [[{person(random)}]] ({born}–{born + random.randint(30, 80)}), painter and writer\n"
        for born in (random.randint(1700, 1900) for _ in range(number))
    )


def sections(random: Random, number: int) -> str:
    return "".join(
        f"== The {name(random)} mill ==\nIt was built in {random.randint(1200, 1990)}.\n\n"
        for _ in range(number)
    )


def table(random: Random, rows: int) -> str:
    """Areas, numbers of people and densities, none of which follows from others."""
    lines = (
        f"|-\n| [[{name(random)}]] || {random.randint(20, 900):,} || {random.randint(1000, 9_000_000):,}"
        f" || {random.random() * 900:.1f} || {random.randint(100, 9999):,}\n"
        for _ in range(rows)
    )
    heading = "! District !! Area !! Population !! Rainfall !! Shops\n"
    return f'{{| class="wikitable"\n{heading}{"".join(lines)}|}}\n\nThe county has 6 harbours.\n\n'


def long_tables(random: Random, rows: int) -> str:
    return "".join(table(random, FEW) for _ in range(rows // FEW))


def short_tables(random: Random, rows: int) -> str:
    return "".join(table(random, 5) for _ in range(rows // 5))


def references(random: Random, number: int) -> str:
    return "".join(
        f"* {name(random)}, {random.choice(FIRST_NAMES)} ({random.randint(1900, 2010)}). ''The {name(random)} mills''. "
        f"{name(random)} Press, pp. {at}–{at + 9}.\n"
        for at in range(number)
    )


PARTS: Sequence[Callable[[Random, int], str]] = (
    *(dated_sentences, figures, biography, timeline, people, sections),
    *(long_tables, short_tables, references),
)


def seconds(linter: Linter, text: str) -> float:
    """The shortest of some runs: what the machine can do when nothing disturbs it."""

    def once() -> float:
        began = process_time()
        linter.lint("article.wiki", text.encode())
        return process_time() - began

    return min(once() for _ in range(ROUNDS))


def main() -> int:
    gc.set_threshold(200_000)  # as the program does
    linter = make_linter(Recipe(SETTINGS, root=".", cache_dir=None))
    made = {part.__name__: [part(Random(1), number) for number in (FEW, MANY)] for part in PARTS}
    article = "\n\n".join(few for few, _ in made.values())
    linter.lint("first.wiki", article.encode())
    clean = PLAIN * (MANY * 10)
    of_prose = seconds(linter, clean) / len(clean)
    of_all = seconds(linter, article) / len(article) / of_prose
    print(f"{'clean prose':18} {1 / of_prose / 1e6:6.2f} MB/s")
    print(f"{'whole article':18} {1 / of_prose / of_all / 1e6:6.2f} MB/s {of_all:6.1f} × prose")
    is_slow = of_all > MOST_OF_ALL
    for part, (few, many) in made.items():
        short, long = seconds(linter, few), seconds(linter, many)
        ratio, growth = long / len(many) / of_prose, long / short
        print(
            f"{part:18} {len(many) / long / 1e6:6.2f} MB/s {ratio:6.1f} × prose {growth:6.1f} × for 4 × as much"
        )
        is_slow |= ratio > MOST_OF_PART or growth > MOST_GROWTH
    return is_slow


if __name__ == "__main__":
    sys.exit(main())
