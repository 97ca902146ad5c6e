"""How fast all checks together read prose without a rule base: megabytes of UTF-8 a second of processor time.

    python benchmarks/all_checks.py [FILE…]

Target: one megabyte a second. The files, or without any the guides in docs/, are checked one by one, and then all of
them as one document: time must grow with length only, so that may take little more.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from factlint.interfaces.cli import main as run

OPTIONS = ("--no-rules", "--no-cache", "--jobs", "1", "--today", "2025-01-01", "--fail-on", "never")
MEGABYTE = 10**6
ROUNDS = 3
GUIDES = Path(__file__).parent.parent / "docs"


def seconds(files: Sequence[Path]) -> float:
    """The least time of some rounds; before them everything that is needed is loaded."""
    command = ["check", *map(str, files), *OPTIONS]
    took = []
    for _ in range(ROUNDS + 1):
        start = process_time()
        with redirect_stdout(StringIO()):
            run(command)
        took.append(process_time() - start)
    return min(took[1:])


def main(files: Sequence[Path]) -> None:
    gc.set_threshold(200_000)  # as the program does
    texts = [file.read_text(encoding="utf-8") for file in files]
    size = sum(len(text.encode()) for text in texts) / MEGABYTE
    with TemporaryDirectory() as folder:
        joined = Path(folder, f"joined{files[0].suffix}")
        joined.write_text("\n\n".join(texts), encoding="utf-8")
        for name, read in (("one by one", files), ("as one document", (joined,))):
            print(f"{name:16} {size:6.2f} MB {size / seconds(read):6.2f} MB/s")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted(GUIDES.glob("*.md")))
