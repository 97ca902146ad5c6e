"""The values of all facts with a living source, read when a rule base is opened."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike

from factlint.knowledge.problems import PackErrors, Problem

TYPE_CHECKING = False  # what is around SQLite takes a millisecond
if TYPE_CHECKING:
    import sqlite3

_QUERY = """
SELECT entity, position, living.kind, living.place, living.detail, fact.kind, path, line, column_
FROM living JOIN fact USING (entity, position) ORDER BY living.rowid
"""


def living_values(database: sqlite3.Connection, root: str | PathLike[str]) -> Mapping[tuple[str, int], str]:
    """The values by entity and position of the fact. Raises `PackErrors` where a source holds none that fits."""
    values: dict[tuple[str, int], str] = {}
    problems: list[Problem] = []
    for entity, position, source_kind, place, detail, kind, path, line, column in database.execute(_QUERY):
        source = source_kind, place, detail
        try:
            text = _read(source, root, kind)
        except ValueError as error:
            problems.append(Problem(path, line, column, str(error)))
        else:
            values[entity, position] = text
    if problems:
        raise PackErrors(problems)
    return values


def _read(source: tuple[str, str, str], root: str | PathLike[str], kind: str) -> str:
    """The text at a source, if it is a value of this kind. Raises `ValueError` that names the place."""
    from pathlib import Path  # noqa: PLC0415 - most rule bases have no living source

    from factlint.knowledge.entries.fact_values import read_value  # noqa: PLC0415
    from factlint.knowledge.living.source import LivingError, LivingSource, read_living  # noqa: PLC0415

    try:
        text = read_living(LivingSource(*source), Path(root))
        read_value(kind, text)
    except LivingError:
        raise
    except ValueError as error:
        raise ValueError(f"{source[1]}: {error}") from error
    return text
