"""What starting factlint costs: each command as a ratio to `python -c pass`, and the speed of prose.

    python benchmarks/start_up.py

Targets: a cached check at most 4 ×, a cold check of a clean Markdown file of 25 KB at most 15 ×, and at least
1 MB/s of clean prose by one process that is already running. Dense prose, the true statements of the fixtures, stands
beside it without a target: nearly every sentence has numbers, dates or names, and is read by most readers.
"""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import yaml

from factlint.engine.settings import Settings
from factlint.engine.workers import Recipe, make_linter
from factlint.values.days import day_number

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "self-consistency"
ROUNDS = 21
COLD_BYTES = 25_000
PROSE_BYTES = 2_000_000
STATEMENTS_OF_ONE = 40
"""The number of true statements in one document."""
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


def milliseconds(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> tuple[float, float]:
    """Wall time and processor time; only the second can be trusted on a busy machine."""
    began, used = perf_counter(), _processor_seconds()
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
    return (perf_counter() - began) * 1000, (_processor_seconds() - used) * 1000


def _processor_seconds() -> float:
    """What the children of this process have used so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def command_times(folder: Path) -> dict[str, tuple[float, float]]:
    """The shortest times of each command: what the machine can do when nothing disturbs it."""
    (folder / "clean.md").write_text(clean_text(COLD_BYTES), encoding="utf-8")
    (folder / "wrong.md").write_text(WRONG, encoding="utf-8")
    environment = {**os.environ, "FACTLINT_CACHE_DIR": str(folder / "cache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    check = (sys.executable, "-c", ENTRY, "check")
    commands = {
        "python -c pass": (sys.executable, "-c", "pass"),
        "check, cached, clean": (*check, "clean.md"),
        "check, cached, one finding": (*check, "wrong.md"),
        "check, cold, clean, 25 KB": (*check, "cold.md"),
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        (folder / "cold.md").write_text(f"{clean_text(COLD_BYTES)}{turn}\n", encoding="utf-8")
        for name, command in commands.items():
            times[name].append(milliseconds(command, folder, environment))
    return {
        name: (min(wall for wall, _ in each[1:]), min(processor for _, processor in each[1:]))
        for name, each in times.items()  # the first turn fills the cache
    }


def dense_texts() -> tuple[bytes, ...]:
    """Documents of true statements with numbers, dates and names, as the fixtures hold them."""
    sets = (yaml.safe_load(file.read_bytes()) for file in sorted(FIXTURES.glob("*.yaml")))
    statements = [text for each in sets for text in each["silent"]]
    starts = range(0, len(statements), STATEMENTS_OF_ONE)
    return tuple("\n\n".join(statements[start : start + STATEMENTS_OF_ONE]).encode() for start in starts)


def prose_speed(texts: Sequence[bytes], settings: Settings) -> float:
    """Megabytes a second of processor time, after some of the documents have loaded all modules.

    The rule base is open: that is what a process of many documents pays once.
    """
    gc.set_threshold(200_000)  # as the program does
    linter = make_linter(Recipe(settings, root=".", cache_dir=None))
    for text in texts[::10]:
        linter.lint("first.md", text, git_date=lambda: None)
    began = process_time()
    for text in texts:
        linter.lint("prose.md", text, git_date=lambda: None)
    return sum(map(len, texts)) / 1e6 / (process_time() - began)


def main() -> None:
    with TemporaryDirectory() as folder:
        times = command_times(Path(folder))
    nothing = times["python -c pass"]
    print(f"{'':28} {'wall':>8} {'×':>8} {'processor':>12} {'×':>6}")
    for name, (wall, processor) in times.items():
        ratios = wall / nothing[0], processor / nothing[1]
        print(f"{name:28} {wall:5.0f} ms {ratios[0]:8.2f} {processor:9.0f} ms {ratios[1]:6.2f}")
    without_rules = SETTINGS._replace(rules=())
    for name, texts in (("clean prose", (clean_text(PROSE_BYTES).encode(),)), ("dense prose", dense_texts())):
        with_packs, alone = (prose_speed(texts, settings) for settings in (SETTINGS, without_rules))
        print(f"{name:28} {with_packs:6.2f} MB/s {alone:6.2f} MB/s without a rule base")


if __name__ == "__main__":
    main()
