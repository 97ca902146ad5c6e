"""Reading living sources from entries in packs."""

from __future__ import annotations

from factlint.knowledge.format.entries import LivingEntry
from factlint.knowledge.format.yaml_text import Scalar
from factlint.knowledge.living.source import LivingSource
from factlint.knowledge.problems import Problem

_ALLOWED = "write {file, at}, {count}, {match, regex} or {git: latest-tag}"


def living_source(entry: LivingEntry) -> LivingSource | None:
    """The source named by an entry; None if it names none, or several."""
    given = {
        name for name in ("file", "at", "count", "match", "regex", "git") if getattr(entry, name) is not None
    }
    text = {name: getattr(entry, name).text for name in given}
    match sorted(given):
        case ["at", "file"]:
            return LivingSource("file", text["file"], text["at"])
        case ["count"]:
            return LivingSource("count", text["count"])
        case ["match", "regex"]:
            return LivingSource("match", text["match"], text["regex"])
        case ["git"]:
            return LivingSource("git", text["git"])
    return None


def wrong_living(entry: LivingEntry) -> Problem | None:
    """What is wrong with an entry, before anything is read."""
    if living_source(entry) is None:
        return entry.where.problem(f"this is not a living value; {_ALLOWED}")
    return _wrong_regex(entry.regex) if entry.regex else None


def _wrong_regex(written: Scalar) -> Problem | None:
    import re2  # noqa: PLC0415 - few packs need it

    try:
        compiled = re2.compile(written.text)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else error.args[0]
        return written.problem(f'"{written.text}" is not a regular expression (RE2): {reason}')
    if compiled.groups != 1:
        return written.problem(f'"{written.text}" has {compiled.groups} groups; one group marks the value')
    return None
