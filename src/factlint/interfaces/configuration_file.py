"""Reading TOML as a `Configuration`: every key is checked, and all problems are reported with their lines."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import partial

from factlint.engine.syntax_model import SYNTAX
from factlint.interfaces.configuration import Configuration, ConfigurationError
from factlint.interfaces.options import CONFIDENCES
from factlint.interfaces.rule_ids import unknown
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedges
from factlint.values.nearest import did_you_mean, nearest_or_all
from factlint.values.typed import Any, TypeVar

LEVELS = ("error", "warning", "note")
DATE_ORDERS = ("dmy", "mdy")
HEDGES = tuple(name.replace("_", "-") for name in Hedges.__match_args__)


Value = TypeVar("Value")


class _WrongError(Exception):
    """What is wrong with a value; for a table, with which of its keys."""

    def __init__(self, message: str, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


def parse(path: str, data: bytes, *, table: str) -> Configuration | None:
    """Read the table of this dotted name, or the whole file if it is empty; None if there is no such table.

    Raises `ConfigurationError` with every problem.
    """
    try:
        text = data.decode("utf-8-sig")
        content: Any = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: byte {error.start} is not UTF-8, as TOML must be") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(_syntax_problem(path, str(error))) from None
    for part in filter(None, table.split(".")):
        content = content.get(part) if isinstance(content, dict) else None
    if content is None:
        return None
    return _configuration(_File(path, text, table), content)


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    text: str
    table: str

    def problem(self, message: str, *keys: str) -> str:
        """`path:line: message`; the line is that of the first of the keys that begins one, if any does."""
        start = max(0, self.text.find(f"[{self.table}")) if self.table else 0
        for key in keys:
            line = re.compile(rf"^\s*(?:\[[^\]\n]*)?[\"']?{re.escape(key)}[\"']?\s*[=.\]]", re.MULTILINE)
            if found := line.search(self.text, start):
                return f"{self.path}:{self.text.count(chr(10), 0, found.end()) + 1}: {message}"
        return f"{self.path}: {message}"


def _configuration(file: _File, content: object) -> Configuration:
    if not isinstance(content, dict):
        raise ConfigurationError(file.problem(f"{file.table} must be a table", file.table.rpartition(".")[2]))
    problems: list[str] = []
    settings: dict[str, Any] = {}
    for key, value in content.items():
        if key not in _READERS:
            problems.append(file.problem(f'unknown key "{key}"{_key_hint(key, value)}', key))
            continue
        try:
            settings[key.replace("-", "_")] = _READERS[key](value)
        except _WrongError as wrong:
            problems.append(file.problem(f"{key}: {wrong}", wrong.key or key, key))
    if problems:
        raise ConfigurationError("\n".join(problems))
    return Configuration(path=file.path, **settings)


_OPTIONS_ONLY = frozenset(
    {"fail-on", "format", "output", "jobs", "baseline", "document-date", "today", "horizon", "color"}
)
"""What is said anew for each run, and so is no key of the configuration."""


def _key_hint(key: str, value: object) -> str:
    if key == "tool" and isinstance(value, dict):
        return "; here the keys stand at the top: leave [tool.factlint] out"
    if key in _OPTIONS_ONLY:
        return f"; it is an option of the command line: --{key}"
    return nearest_or_all(key, _READERS)


def _syntax_problem(path: str, message: str) -> str:
    """Tomllib says "Invalid value (at line 3, column 5)"; editors want `path:3:5: Invalid value`."""
    place = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    return f"{path}:{place[1]}:{place[2]}: {message[: place.start()]}" if place else f"{path}: {message}"


def _string(value: object) -> str:
    if isinstance(value, str):
        return value
    raise _WrongError(f"a string is needed, not {_shown(value)}")


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(value, list):
        odd = next(item for item in value if not isinstance(item, str))
        raise _WrongError(f"a list of strings is needed, and {_shown(odd)} is none")
    hint = f'; write ["{value}"]' if isinstance(value, str) else ""
    raise _WrongError(f"a list of strings is needed, not {_shown(value)}{hint}")


def _rules(value: object) -> tuple[str, ...]:
    """Ids or families of checks."""
    rules = _strings(value)
    for _, problem in unknown(rules):
        raise _WrongError(problem)
    return rules


def _levels(value: object) -> tuple[tuple[str, str], ...]:
    for rule, problem in unknown(_table(value)):
        raise _WrongError(problem, rule)
    return _each(_one_of(*LEVELS), value)


def _one_of(*allowed: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if isinstance(value, str) and value in allowed:
            return value
        near = did_you_mean(value, allowed) if isinstance(value, str) else ""
        raise _WrongError(f"{_shown(value)} is not one of {', '.join(allowed)}{near}")

    return read


def _table(value: object) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise _WrongError(f"a table is needed, not {_shown(value)}")


def _each(read: Callable[[object], Value], value: object) -> tuple[tuple[str, Value], ...]:
    """The entries of a table with their values read; a problem is reported under the key of the entry."""
    entries = []
    for name, entry in _table(value).items():
        try:
            entries.append((name, read(entry)))
        except _WrongError as wrong:
            raise _WrongError(f"{name}: {wrong}", name) from None
    return tuple(entries)


def _hedges(value: object) -> tuple[tuple[str, str], ...]:
    """Widths by the field names of `Hedges`."""
    for name in _table(value):
        if name not in HEDGES:
            raise _WrongError(f'unknown width "{name}"{nearest_or_all(name, HEDGES)}', name)
    return tuple((name.replace("-", "_"), width) for name, width in _each(_width, value))


def _width(value: object) -> str:
    """A width, kept as written so that 0.15 is exactly 15/100."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise _WrongError(f"a number that is not negative is needed, not {_shown(value)}")
    return str(value)


def _shown(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case dict():
            return "a table"
        case list():
            return "a list"
        case _:
            return str(value)


_READERS: dict[str, Callable[[object], Any]] = {
    "rules": _strings,
    "select": _rules,
    "ignore": _rules,
    "per-file-ignores": partial(_each, _rules),
    "exclude": _strings,
    "levels": _levels,
    "min-confidence": _one_of(*CONFIDENCES),
    "date-order": _one_of(*DATE_ORDERS),
    "history": _strings,
    "hedges": _hedges,
    "prose": partial(_each, _strings),
    "syntax": _one_of(*SYNTAX),
    "syntax-model": _string,
    "cache-dir": _string,
}
