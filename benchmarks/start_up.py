"""What starting factlint costs: each command as a ratio to `python -c pass`, and the speed of clean prose.

    python benchmarks/start_up.py

Targets: a cached check at most 4 ×, a cold check of a clean Markdown file of 25 KB at most 15 ×, and at least
1 MB/s of clean prose by one process that is already running.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import Settings
from factlint.values.days import day_number

ROUNDS = 21
COLD_BYTES = 25_000
PROSE_BYTES = 2_000_000
SETTINGS = Settings(today=day_number(2026, 1, 1))

PARAGRAPH = (
    "The bakery on the *corner* opens at dawn, and by eight the [whole street](https://example.org/street) is\n"
    "awake. Nobody remembers who painted the shutters green; the owner says it was the weather that did it.\n\n"
)
WRONG = "The full-scale invasion of Ukraine began in February 2024.\n"
ENTRY = "import sys; from factlint.__main__ import main; sys.exit(main())"
"""What the installed script runs."""


def clean_text(size: int) -> str:
    return PARAGRAPH * (size // len(PARAGRAPH))


def milliseconds(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> float:
    began = perf_counter()
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
    return (perf_counter() - began) * 1000


def command_times(folder: Path) -> dict[str, float]:
    """Shortest wall time of each command: what the machine can do when nothing disturbs it."""
    (folder / "clean.md").write_text(clean_text(COLD_BYTES), encoding="utf-8")
    (folder / "wrong.md").write_text(WRONG, encoding="utf-8")
    environment = {**os.environ, "FACTLINT_CACHE_DIR": str(folder / "cache")}
    check = (sys.executable, "-c", ENTRY, "check")
    commands = {
        "python -c pass": (sys.executable, "-c", "pass"),
        "check, cached, clean": (*check, "clean.md"),
        "check, cached, one finding": (*check, "wrong.md"),
        "check, cold, clean, 25 KB": (*check, "cold.md"),
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        (folder / "cold.md").write_text(f"{clean_text(COLD_BYTES)}{turn}\n", encoding="utf-8")
        for name, command in commands.items():
            times[name].append(milliseconds(command, folder, environment))
    return {name: min(each[1:]) for name, each in times.items()}  # the first turn fills the cache


def prose_speed() -> float:
    """Megabytes a second of clean prose, after a first document has loaded all modules."""
    data = clean_text(PROSE_BYTES).encode()
    request = Request(paths=("-",), settings=SETTINGS, stdin_name="prose.md", stdin=PARAGRAPH.encode())
    run(request)
    began = perf_counter()
    run(request._replace(stdin=data))
    return len(data) / 1e6 / (perf_counter() - began)


def main() -> None:
    with TemporaryDirectory() as folder:
        times = command_times(Path(folder))
    nothing = times["python -c pass"]
    for name, each in times.items():
        print(f"{name:28} {each:6.1f} ms   {each / nothing:5.2f} × python -c pass")
    print(f"{'clean prose':28} {prose_speed():6.2f} MB/s")


if __name__ == "__main__":
    main()
