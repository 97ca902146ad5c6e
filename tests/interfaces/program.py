"""The program as users run it: a process of its own, in a folder of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import factlint

SOURCE = str(Path(factlint.__file__).parent.parent)
PACK = """\
factlint: 1
pack: bridges
entities:
  tay:
    names: [Tay Bridge]
    facts:
      opened: {value: 1878-06-01, source: "https://example.org/tay"}
"""
WRONG = "The Tay Bridge opened in 1887.\n"
RIGHT = "The Tay Bridge opened in 1878.\n"


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    out: str
    err: str

    @property
    def rules(self) -> list[str]:
        """The ids of the findings of a JSON report."""
        return [finding["rule"] for finding in self.json["findings"]]

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Program:
    folder: Path

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def start(self, *words: str, environment: Mapping[str, str] | None = None) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "factlint", *words],
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self._environment(environment or {}),
        )

    def run(self, *words: str, stdin: bytes = b"", environment: Mapping[str, str] | None = None) -> Ended:
        with self.start(*words, environment=environment) as process:
            out, err = process.communicate(stdin, timeout=60)
            return Ended(process.returncode, out.decode(), err.decode())

    def check(self, *words: str, **options: Any) -> Ended:
        """`check` against the pack of bridges, as JSON."""
        return self.run("check", "--rules", "bridges.yaml", "--format", "json", *words, **options)

    def git(self, *words: str) -> None:
        identity = ["-c", "user.name=N", "-c", "user.email=n@example.org"]
        subprocess.run(["git", *identity, *words], cwd=self.folder, check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "Change")

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        cache = str(self.folder / ".cache")
        return {**os.environ, "PYTHONPATH": SOURCE, "FACTLINT_CACHE_DIR": cache, "NO_COLOR": "1", **more}
