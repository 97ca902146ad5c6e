"""Whether readers take for prose what is prose, at its place: on real files and on damaged ones.

    python benchmarks/segments.py [FOLDER…] [--files N] [--mutants N] [--seed N] [--show]

Of each format, up to N files of these folders are read (by default those of Python's packages and of this system's
documentation). A segment is wrong if it is not at its place: if a run that is said to be verbatim is not, if runs
overlap or leave a hole; or if the words of the prose are not those that another parser finds (docutils, markdown-it,
html5lib: `pip install -e '.[dev]'`). Then files are damaged at random, and read; their places must hold, too, and every
one must be written back byte by byte. The exit code is 1 if any segment is wrong.
"""

from __future__ import annotations

import argparse
import random
import site
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from itertools import islice
from pathlib import Path

from factlint.model.document import Document
from factlint.reading.readers import read
from factlint.reading.source import Unreadable, decode, encode

sys.path.append(str(Path(__file__).parent.parent / "tests"))
from reading.damage import damaged
from reading.oracles import NotUnderstood, shown_words, words
from reading.prose_laws import assert_lawful

ORACLES = {".md": "markdown", ".rst": "rst", ".html": "html"}
FORMATS = (*ORACLES, ".txt", ".ipynb", ".mdx")
FOLDERS = [*site.getsitepackages(), str(Path(sys.base_prefix)), "/usr/share", "/usr/lib"]
LARGEST = 200_000  # bytes: html5lib takes ten seconds for more


@dataclass
class Tally:
    files: int = 0
    words: int = 0
    judged: int = 0
    """Files for which the other parser is an oracle."""
    wrong: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, wrong: int, example: str) -> None:
        self.wrong += wrong
        self.examples += [example] if wrong else []


def files(folders: Iterable[str], suffix: str, number: int, seed: int) -> list[Path]:
    """Some files of a format, every one with its own content, the same for a seed."""
    found = sorted(
        path for folder in folders for path in Path(folder).rglob(f"*{suffix}") if is_small_file(path)
    )
    random.Random(seed).shuffle(found)
    chosen = {path.read_bytes(): path for path in islice(found, 2 * number)}
    return list(chosen.values())[:number]


def is_small_file(path: Path) -> bool:
    try:
        return path.is_file() and not path.is_symlink() and 0 < path.stat().st_size < LARGEST
    except OSError:
        return False


def is_lawful(document: Document) -> bool:
    try:
        assert_lawful(document)
    except AssertionError:
        return False
    return True


def judge(path: Path, text: str, oracle: Callable[[str], str] | None, tally: Tally) -> None:
    document = read(str(path), text)
    tally.files += 1
    if not is_lawful(document):
        tally.add(1, f"{path}: not lawful")
    if oracle is None:
        return
    try:
        expected = words(oracle(text))
    except NotUnderstood:
        return
    found = shown_words(document)
    tally.judged += 1
    tally.words += found.total()
    more, missing = found - expected, expected - found
    said = f"{path}: not in the oracle {list(more)[:8]}, missing {list(missing)[:8]}"
    tally.add(more.total() + missing.total(), said)


def read_damaged(paths: list[Path], suffix: str, number: int, seed: random.Random) -> Tally:
    tally = Tally()
    for _ in range(number if paths else 0):
        data = damaged(seed.choice(paths).read_bytes(), seed)
        tally.files += 1
        try:
            source = decode(data)
        except Unreadable:
            continue
        is_right = encode(source, source.text) == data and is_lawful(read(f"a{suffix}", source.text))
        tally.add(not is_right, repr(data))
    return tally


def show(name: str, tally: Tally, *, is_verbose: bool) -> None:
    judged = f", {tally.judged} held against an oracle ({tally.words:,} words)" if tally.judged else ""
    print(f"{name:14} {tally.files:6,} files{judged}: {tally.wrong} wrong")
    for example in tally.examples[: 20 if is_verbose else 3]:
        print(f"    {example[:400]}")


def texts(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    for path in paths:
        try:
            yield path, decode(path.read_bytes()).text
        except Unreadable:
            continue


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", default=FOLDERS, metavar="FOLDER")
    parser.add_argument("--files", type=int, default=200, metavar="N", help="of each format (200)")
    parser.add_argument(
        "--mutants", type=int, default=20_000, metavar="N", help="damaged files in all (20,000)"
    )
    parser.add_argument("--formats", nargs="*", default=FORMATS, metavar="SUFFIX")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="more examples")
    return parser.parse_args()


def main() -> int:
    options = arguments()
    wrong = 0
    chosen = {suffix: files(options.folders, suffix, options.files, options.seed) for suffix in options.formats}
    for suffix, paths in chosen.items():
        oracle = import_module(f"oracles.{ORACLES[suffix]}").prose if suffix in ORACLES else None
        tally = Tally()
        for path, text in texts(paths):
            judge(path, text, oracle, tally)
        show(suffix, tally, is_verbose=options.show)
        wrong += tally.wrong
    seed = random.Random(options.seed)
    kinds = [suffix for suffix, paths in chosen.items() if paths]
    for suffix in kinds:
        tally = read_damaged(chosen[suffix], suffix, options.mutants // len(kinds), seed)
        show(f"damaged {suffix}", tally, is_verbose=options.show)
        wrong += tally.wrong
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
