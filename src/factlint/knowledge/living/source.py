"""Facts with a living source: the value is taken from the project under check whenever the rule base is opened."""

from __future__ import annotations

from pathlib import Path

from factlint.values.named_tuple import NamedTuple

MAX_BYTES = 10_000_000
"""Larger files are not read."""

_GIT_SECONDS = 10


class LivingSource(NamedTuple):
    """Where to read a value."""

    kind: str
    """file, count, match or git."""
    place: str
    """A path, a glob, or the question to git."""
    detail: str = ""
    """A JSON Pointer into a file, or the regular expression of a match."""


class LivingError(ValueError):
    """The source has no value; the message says what was looked for, and where."""


def read_living(source: LivingSource, root: Path) -> str:
    """The current text at the source; every path must lie inside `root`. Raises `LivingError`."""
    match source.kind:
        case "file":
            from factlint.knowledge.living.data_files import value_at  # noqa: PLC0415 - brings JSON, TOML, YAML, CSV

            return value_at(_inside(root, source.place), source.detail, shown=source.place)
        case "count":
            return str(_count(root, source.place))
        case "match":
            return _first_group(_inside(root, source.place), source.detail, shown=source.place)
        case _:
            return _latest_tag(root)


def _inside(root: Path, place: str) -> Path:
    path = (root / place).resolve()
    if not path.is_relative_to(root.resolve()):
        raise LivingError(f'"{place}" lies outside of the project')
    if not path.is_file():
        raise LivingError(f'there is no file "{place}"')
    if path.stat().st_size > MAX_BYTES:
        raise LivingError(f'"{place}" is larger than {MAX_BYTES:,} bytes')
    return path


def _count(root: Path, pattern: str) -> int:
    if Path(pattern).is_absolute() or ".." in Path(pattern).parts:
        raise LivingError(f'"{pattern}" lies outside of the project')
    try:
        top = root.resolve()
        count = sum(path.is_file() and path.resolve().is_relative_to(top) for path in root.glob(pattern))
    except (ValueError, NotImplementedError) as error:
        raise LivingError(f'"{pattern}" is not a glob: {error}') from error
    if not count:
        # Far more often the files were moved than removed: a count of 0 is never asserted.
        raise LivingError(f'no file matches "{pattern}"')
    return count


def _first_group(path: Path, regex: str, *, shown: str) -> str:
    import re2  # noqa: PLC0415 - linear in the text, whatever the pattern

    found = re2.search(f"(?m){regex}", path.read_text(encoding="utf-8", errors="replace"))
    if found is None or found[1] is None:
        raise LivingError(f'"{regex}" matches nothing in "{shown}"')
    return str(found[1])


def _latest_tag(root: Path) -> str:
    """The nearest tag among the ancestors of HEAD, without a "v" before its number."""
    import subprocess  # noqa: PLC0415 - 5 ms, and few packs ask git

    command = ["git", "-C", str(root), "describe", "--tags", "--abbrev=0"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_GIT_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LivingError(f"git cannot be asked for a tag: {error}") from error
    if done.returncode:
        raise LivingError(f"git knows no tag: {done.stderr.strip() or 'no answer'}")
    tag = done.stdout.strip()
    return tag[1:] if tag[:1] == "v" and tag[1:2].isdigit() else tag
