"""The ids of findings: of checks, and of what the engine itself reports."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

import factlint
from factlint.engine.errors import UsageError
from factlint.values.nearest import did_you_mean

_CHECKS = os.path.join(os.path.dirname(factlint.__file__), "checks")
_NO_FAMILIES = frozenset({"findings", "writing"})
"""Folders beside the families that hold no checks, but what several families need."""

_FEW = 3
"""Checks that a message names."""


def check_ids() -> tuple[str, ...]:
    """The ids of all checks, sorted; taken from file names, since importing the checks takes ten times longer."""
    folders = (entry.name for entry in os.scandir(_CHECKS) if entry.is_dir() and entry.name[0] != "_")
    families = sorted(frozenset(folders) - _NO_FAMILIES)
    return tuple(f"{family}/{slug}" for family in families for slug in _slugs(family))


def _slugs(family: str) -> list[str]:
    names = sorted(os.listdir(os.path.join(_CHECKS, family)))
    return [
        name.removesuffix(".py").replace("_", "-") for name in names if name[0] != "_" and name.endswith(".py")
    ]


def rule_ids() -> tuple[str, ...]:
    """Every id that a finding can have, sorted."""
    from factlint.engine.own_rules import OWN_RULES  # noqa: PLC0415 - only where ids are named

    return tuple(sorted((*check_ids(), *OWN_RULES)))


def demand_known(selectors: Iterable[str], *, where: str) -> None:
    """Raise `UsageError` for a selector that is neither an id nor a family, since it would select nothing."""
    for selector, problem in unknown(selectors):
        raise UsageError(f"{where}: {_path_problem(selector, where) or problem}")


def unknown(selectors: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every selector that is neither an id nor a family, and what is wrong with it."""
    known: set[str] = set()
    for selector in selectors:
        known = known or {name for rule in rule_ids() for name in (rule, rule.partition("/")[0])}
        if selector not in known:
            hint = _of_any_family(selector, known) or did_you_mean(selector, known) or _families(known)
            yield selector, f'no check has the id or family "{selector}"{hint}'


def _of_any_family(selector: str, known: Iterable[str]) -> str:
    """A hint at the checks of this name, or with this word in it: "weekday" is in `dates/weekday-mismatch`."""
    words = selector.lower().replace("_", "-")
    found = sorted(rule for rule in known if words and f"-{words}-" in f"-{rule.partition('/')[2]}-")
    quoted = " or ".join(f'"{rule}"' for rule in found)
    return f"; did you mean {quoted}?" if 0 < len(found) <= _FEW else ""


def _path_problem(selector: str, where: str) -> str:
    """What is wrong with a path after an option that takes several ids, and so took the path as well."""
    is_path = where.startswith("-") and os.path.exists(selector)
    return f'"{selector}" is a path: write paths before {where}, or after --' if is_path else ""


def _families(known: Iterable[str]) -> str:
    return f"; families are {', '.join(sorted(name for name in known if '/' not in name))}"
