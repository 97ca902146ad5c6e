"""`factlint.toml`, or `[tool.factlint]` in `pyproject.toml`: the nearest one above a file."""

from __future__ import annotations

import os

from factlint.engine.errors import UsageError
from factlint.values.named_tuple import NamedTuple

OWN_FILE = "factlint.toml"
SHARED_FILE = "pyproject.toml"
SHARED_TABLE = "tool.factlint"


class Configuration(NamedTuple):
    """The content of a configuration file; what it does not set is None or empty."""

    path: str | None = None
    rules: tuple[str, ...] | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    exclude: tuple[str, ...] = ()
    levels: tuple[tuple[str, str], ...] = ()
    min_confidence: str | None = None
    date_order: str | None = None
    history: tuple[str, ...] = ()
    hedges: tuple[tuple[str, str], ...] = ()
    prose: tuple[tuple[str, tuple[str, ...]], ...] = ()
    syntax: str | None = None
    syntax_model: str | None = None
    cache_dir: str | None = None

    @property
    def folder(self) -> str:
        """The folder that its paths and globs are relative to."""
        return os.path.dirname(self.path or "") or "."


class ConfigurationError(UsageError):
    """Everything that is wrong with one configuration, one line per problem: `factlint.toml:3: …`."""


def find(path: str) -> Configuration:
    """The configuration for a file or folder; an empty one if no folder above has any.

    Raises `ConfigurationError`.
    """
    folder = os.path.abspath(path)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    while True:
        for name in (OWN_FILE, SHARED_FILE):
            file = os.path.join(folder, name)
            if os.path.isfile(file) and (found := read(_as_shown(file))):
                return found
        parent = os.path.dirname(folder)
        if parent == folder:
            return Configuration()
        folder = parent


def read(path: str) -> Configuration | None:
    """The configuration in a file; None for another tool's TOML file without a table for factlint.

    Raises `ConfigurationError`, also for a file that cannot be read.
    """
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    is_shared = os.path.basename(path) == SHARED_FILE
    if is_shared and b"factlint" not in data:
        return None
    from factlint.interfaces.configuration_file import parse  # noqa: PLC0415 - most folders have no configuration

    return parse(path, data, table=SHARED_TABLE if is_shared else "")


def _as_shown(file: str) -> str:
    """The path for messages: relative if it is below the working folder."""
    relative = os.path.relpath(file)
    return file if relative.startswith("..") else relative
