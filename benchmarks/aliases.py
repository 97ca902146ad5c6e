"""What a million names cost: speed over 5 MB of text, and memory.

    python benchmarks/aliases.py [NAMES]

Names and text are made with a fixed seed: a vocabulary of 60,000 words, 150,000 family names, 8,000 given names. In
each sentence of 14 words stand one name that the rule base knows, and one family name alone.
"""

from __future__ import annotations

import gc
import random
import resource
import sqlite3
import sys
from collections.abc import Callable, Iterator
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from factlint.extraction.entities.names import find_names
from factlint.extraction.words import Words, cut_words
from factlint.knowledge import store
from factlint.knowledge.base import KnowledgeBase
from factlint.knowledge.compiled_file import open_compiled
from factlint.knowledge.link import LinkedPacks
from factlint.model.rule_base import Entity, Name
from factlint.model.words import name_words

NAMES = 1_000_000
NAMES_EACH = 4
VOCABULARY = 60_000
FAMILIES = 150_000
GIVEN = 8_000
CHARACTERS = 5_000_000
CHARACTERS_EACH = 5_000
SYLLABLES = [
    onset + nucleus for onset in "bdfghklmnprstvw" for nucleus in ("a", "e", "i", "o", "u", "an", "er", "il")
]

Draw = Callable[[int], list[str]]
"""So many words of a vocabulary."""


def made_words(count: int, dice: random.Random) -> list[str]:
    """Different words that can be pronounced."""
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(dice.choices(SYLLABLES, k=dice.choice((2, 2, 3, 3, 4))))] = None
    return list(words)


def drawing(words: list[str], dice: random.Random, *, shift: float) -> Draw:
    """Draws words by the law of Zipf and Mandelbrot: the n-th one as often as 1 / (n + shift)."""
    weights = list(accumulate(1 / (rank + shift) for rank in range(1, len(words) + 1)))
    return lambda count: dice.choices(words, cum_weights=weights, k=count)


def made_names(count: int, given: Draw, family: Draw) -> Iterator[str]:
    """Names of people, and of what is named after them."""
    for number, (first, last) in enumerate(zip(given(count), family(count), strict=True)):
        second = given(1)[0]
        yield (
            f"{first} {last}", f"{first} {second[0]}. {last}", f"{last} {second} Group", f"{first} {second} {last}"
        )[number % 4]  # fmt: skip


def made_texts(names: list[str], common: Draw, family: Draw, dice: random.Random) -> Iterator[str]:
    written = 0
    while written < CHARACTERS:
        sentences: list[str] = []
        while sum(map(len, sentences)) < CHARACTERS_EACH:
            words = common(14)
            words.insert(dice.randrange(14), dice.choice(names))
            words.insert(dice.randrange(14), family(1)[0])
            sentences.append(" ".join(words) + ".")
        text = " ".join(sentences)
        written += len(text)
        yield text


def compiled(names: list[str], file: Path) -> None:
    """The compiled form as `rules` would make it of a pack, without 80 MB of YAML."""
    entities = [Entity(f"made/{first}", "person", names[first]) for first in range(0, len(names), NAMES_EACH)]
    rows = tuple(
        Name(name_words(name), name, f"made/{number // NAMES_EACH * NAMES_EACH}")
        for number, name in enumerate(names)
    )
    with sqlite3.connect(file) as database:
        store.write(LinkedPacks((), tuple(entities), rows, (), (), ()), database)
    database.close()


def measure(file: Path, texts: Path) -> tuple[dict[str, float], int, int]:
    """Processor seconds by part, matches found, and the most bytes that this process took."""
    gc.set_threshold(200_000)  # as `__main__` has it

    def cut() -> Iterator[Words]:
        with texts.open(encoding="utf-8") as lines:
            yield from map(cut_words, lines)

    def seconds(run: Callable[[Words], object]) -> float:
        """A clock that is asked for every text would be most of what it measures."""
        began = process_time()
        for words in cut():
            run(words)
        return process_time() - began

    looked_up, read = opened(file), opened(file)
    matches = 0

    def find(words: Words) -> None:
        nonlocal matches
        matches += len(find_names(words, read.names_beginning(words.folded), read))

    cutting = seconds(len)
    parts = {
        "cut into words": cutting,
        "look up the words": seconds(lambda words: looked_up.names_beginning(words.folded)) - cutting,
        "look up, find the names": seconds(find) - cutting,
    }
    return parts, matches, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def opened(file: Path) -> KnowledgeBase:
    database = open_compiled(str(file))
    assert database is not None
    return KnowledgeBase(database)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else NAMES
    # started while this process is small: it counts as memory what its parent had
    with get_context("spawn").Pool(1) as pool, TemporaryDirectory() as folder:
        file, texts = Path(folder, "rules.sqlite"), Path(folder, "texts.txt")
        make(count, file, texts)
        seconds, matches, peak = pool.apply(measure, (file, texts))
        size = texts.stat().st_size
        print(f"{count:,} names, {file.stat().st_size / 1e6:.0f} MB compiled")
        print(f"{size / 1e6:.1f} MB of text, {matches:,} names found")
        for part, spent in seconds.items():
            print(f"{part:24} {size / 1e6 / spent:6.1f} MB/s")
        print(f"{'memory':24} {peak / 1e6:6.0f} MB")


def make(count: int, file: Path, texts: Path) -> None:
    """The compiled names, and the texts, one a line."""
    dice = random.Random(1)
    made = made_words(VOCABULARY + FAMILIES + GIVEN, dice)
    common = drawing(made[:VOCABULARY], dice, shift=2.7)
    given = drawing([word.capitalize() for word in made[VOCABULARY : VOCABULARY + GIVEN]], dice, shift=20)
    family = drawing([word.capitalize() for word in made[VOCABULARY + GIVEN :]], dice, shift=20)
    names = list(made_names(count, given, family))
    compiled(names, file)
    texts.write_text("\n".join(made_texts(names, common, family, dice)), encoding="utf-8")


if __name__ == "__main__":
    main()
