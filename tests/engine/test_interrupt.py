"""What an interrupt stops."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PROGRAM = """
import sys, time
import factlint.engine.processes as processes
import factlint.engine.workers as workers
from factlint.engine.lint import Linter
from factlint.engine.request import Request
from factlint.engine.run import run
from factlint.engine.settings import Settings

def examine(document, *, wants):
    open(document.path + ".begun", "w").close()
    time.sleep(0.5)
    raise LookupError("not reached by half of them")

def make_linter(recipe):
    return Linter(recipe.settings, examine)

workers.make_linter = processes.make_linter = make_linter
try:
    run(Request(paths=(".",), settings=Settings(today=1), jobs=2))
except KeyboardInterrupt:
    print("interrupted")
"""


def test_an_interrupt_ends_the_children_quietly_and_starts_no_other_document(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number:02}.md").write_text("text\n")
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    )
    while not list(tmp_path.glob("*.begun")):
        assert process.poll() is None
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the parent and to all children
    output, errors = process.communicate(timeout=20)
    assert (output, errors) == ("interrupted\n", "")
    assert len(list(tmp_path.glob("*.begun"))) < 20
