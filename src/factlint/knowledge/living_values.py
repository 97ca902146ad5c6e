"""The values of all facts with a living source, read when a rule base is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from factlint.knowledge.living import LivingError, LivingSource, read_living
from factlint.knowledge.problems import PackErrors, Problem

_QUERY = """
SELECT entity, position, living.kind, living.place, living.detail, fact.kind, path, line, column_
FROM living JOIN fact USING (entity, position) ORDER BY living.rowid
"""


def living_values(database: sqlite3.Connection, root: Path) -> Mapping[tuple[str, int], str]:
    """The values by entity and position of the fact. Raises `PackErrors` where a source holds none that fits."""
    values: dict[tuple[str, int], str] = {}
    problems: list[Problem] = []
    for entity, position, source_kind, place, detail, kind, path, line, column in database.execute(_QUERY):
        try:
            text = read_living(LivingSource(source_kind, place, detail), root)
            _check(kind, text)
        except ValueError as error:
            message = str(error) if isinstance(error, LivingError) else f"{place}: {error}"
            problems.append(Problem(path, line, column, message))
        else:
            values[entity, position] = text
    if problems:
        raise PackErrors(problems)
    return values


def _check(kind: str, text: str) -> None:
    from factlint.knowledge.fact_values import read_value  # noqa: PLC0415 - most rule bases have nothing to check

    read_value(kind, text)
