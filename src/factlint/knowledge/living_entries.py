"""What an entry of a pack says of a living source."""

from __future__ import annotations

from factlint.knowledge.format import LivingEntry
from factlint.knowledge.living import LivingSource
from factlint.knowledge.problems import Problem

_ALLOWED = "write {file, at}, {count}, {match, regex} or {git: latest-tag}"


def living_source(entry: LivingEntry) -> LivingSource | None:
    """The source that an entry of a pack names; None where it names none, or several."""
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
        return entry.where.problem(f"this is no living value; {_ALLOWED}")
    return None
