"""How fast times are read: characters a second of processor time, and memory, beside two other readers in one run.

    python benchmarks/times.py [FILE…]

The peers are `dateparser.search` and Recognizers-Text; the latter takes part where it is installed
(`pip install recognizers-text-suite "emoji<2"`). Made histories are read, then the files. The peers are slow, so each
reads the beginning of the texts only; its speed is that of what it has read.

Every reader reads all its texts once before it is measured. So patterns that are compiled when a text first needs them
are no part of the figure, as they are little of a run of many texts, and expressions that it has met are known.
"""

from __future__ import annotations

import gc
import random
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import process_time

from factlint.extraction.times import read_times
from factlint.reading.readers import read

PEER_CHARACTERS = 20_000
PEER_PIECE = 1_000
"""Peers read so many characters at once: on longer texts some take time and memory by the square."""

MADE_DOCUMENTS = 20
SENTENCES = 300

MONTHS = ("January", "March", "April", "June", "August", "October", "November")
SENTENCES_ABOUT = (
    "On {day} {month} {year}, the garrison of the harbour was relieved after a siege of nearly {n} weeks.",
    "The assembly, which had not met since {month}, was dissolved three days later.",
    "By the end of {year} more than 2,000 men had left, and the town council kept silent about the losses.",
    "Few of the houses on the western bank were rebuilt, although the architect had drawn plans for all of them.",
    "From {month} to {month} {year} the bridge stayed closed; the ferry ran every day at 7:30 a.m.",
    "The following spring the painters returned, and with them a crowd of curious visitors from the capital.",
)


@dataclass(frozen=True, slots=True)
class Peer:
    """A reader of times: a name and what it does with a text."""

    name: str
    read: Callable[[str], object]
    characters: int | None = PEER_CHARACTERS


def made_texts() -> list[str]:
    """Histories of invented places, the same in every run."""
    chance = random.Random(1969)

    def sentence() -> str:
        return chance.choice(SENTENCES_ABOUT).format(
            day=chance.randint(1, 28),
            month=chance.choice(MONTHS),
            year=chance.randint(1700, 1990),
            n=chance.randint(2, 30),
        )

    return [" ".join(sentence() for _ in range(SENTENCES)) for _ in range(MADE_DOCUMENTS)]


def peers() -> Iterable[Peer]:
    yield Peer("factlint", lambda text: read_times(read("text.txt", text)), characters=None)
    search_dates = import_module("dateparser.search").search_dates
    yield Peer("dateparser.search", lambda text: search_dates(text, languages=["en"]))
    if find_spec("recognizers_date_time") is not None:
        recognize = import_module("recognizers_date_time").recognize_datetime
        yield Peer("Recognizers-Text", lambda text: recognize(text, "en-us", reference=datetime(2000, 1, 1)))  # noqa: DTZ001 - it takes no other


def speed(peer: Peer, texts: Sequence[str]) -> float:
    """Characters a second of processor time, when all has been read once."""
    pieces = texts if peer.characters is None else _pieces(texts, peer.characters)
    for piece in pieces:
        peer.read(piece)
    began = process_time()
    for piece in pieces:
        peer.read(piece)
    return sum(map(len, pieces)) / (process_time() - began)


def _pieces(texts: Sequence[str], characters: int) -> list[str]:
    """The beginning of the texts, cut small."""
    beginning = " ".join(texts)[:characters]
    return [beginning[start : start + PEER_PIECE] for start in range(0, len(beginning), PEER_PIECE)]


def memory_growth(texts: Sequence[str]) -> float:
    """Bytes kept for each document after the first round: flat memory is near 0."""
    for text in texts:
        read_times(read("text.txt", text))
    tracemalloc.start()
    for text in texts:
        read_times(read("text.txt", text))
    gc.collect()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return kept / len(texts)


def show(title: str, texts: Sequence[str]) -> None:
    print(f"{title}: {sum(map(len, texts)):,} characters in {len(texts)} texts")
    own = 0.0
    for peer in peers():
        measured = speed(peer, texts)
        own = own or measured
        print(f"{peer.name:20s}{measured:>14,.0f} characters/s{own / measured:>10.1f} ×")
    print(f"memory kept: {memory_growth(texts):,.0f} bytes a document")


def main() -> None:
    gc.set_threshold(200_000)  # as the program does
    show("made histories", made_texts())
    if files := [Path(path).read_text(encoding="utf-8") for path in sys.argv[1:]]:
        show("files", files)


if __name__ == "__main__":
    main()
