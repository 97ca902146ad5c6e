"""Everything that decides the findings of a run. Every field is part of the cache key.

A named tuple, like everything that a cached run touches: importing `dataclasses` would cost it 9 ms, and each class 0.7
ms.
"""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple

SHIPPED_RULES = ("shipped",)
"""The word by which `--rules` names all shipped packs."""


class Settings(NamedTuple):
    """The settings of a run, the same for all of its documents.

    Tuples stand for tables so that settings can be compared, hashed and sent to other processes.
    """

    today: int
    """The current day number; nothing below the interfaces reads the clock."""
    rules: tuple[str, ...] = SHIPPED_RULES
    """Packs by path or shipped name; empty with `--no-rules`."""
    horizon: int = 0
    """How many days from today `freshness/expires` looks ahead; 0 means not at all."""
    document_date: str | None = None
    """EDTF; overrides the dates that the documents give themselves."""
    select: tuple[str, ...] = ()
    """Ids or families of checks; empty selects all."""
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Glob of paths → ids or families."""
    levels: tuple[tuple[str, str], ...] = ()
    """Id → error, warning or note."""
    min_confidence: str = "low"
    date_order: str | None = None
    """"dmy" or "mdy", for dates that the document leaves ambiguous."""
    history: tuple[str, ...] = ()
    """Globs of files whose numbers are historical, such as changelogs."""
    hedges: tuple[tuple[str, str], ...] = ()
    """Field of `values.hedges.Hedges` → number, as written in the configuration."""
    prose: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Glob of data files → patterns of their fields that hold prose (see `reading.data.fields`)."""
    syntax: str = "auto"
    """Whether to parse sentences that no binder could settle: "auto" (if there is a model), "never" or "always"."""
    syntax_model: str = ""
    """The folder or package of a spaCy pipeline; empty for the shipped one."""
