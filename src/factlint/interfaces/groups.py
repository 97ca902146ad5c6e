"""Which configuration applies to which of a command's paths."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from factlint.interfaces import configuration
from factlint.interfaces.configuration import Configuration

STDIN = "-"

Groups = dict[Configuration, list[str]]
"""Configuration → its paths, in the order in which they were given."""


def groups(paths: Sequence[str], *, explicit: Configuration | None, stdin_name: str | None) -> Groups:
    """Each path under the nearest configuration above it, or all under an explicitly named one.

    A folder with other configurations in it is split into its files. Raises `ConfigurationError` and
    `UsageError`.
    """
    if explicit is not None:
        return {explicit: list(paths)}
    found: Groups = {}
    for path in paths:
        for each, holding in _cut(path, stdin_name):
            found.setdefault(holding, []).append(each)
    return found


def _cut(path: str, stdin_name: str | None) -> Iterator[tuple[str, Configuration]]:
    holding = configuration.find((stdin_name or ".") if path == STDIN else path)
    if path == STDIN or not os.path.isdir(path):
        yield path, holding
        return
    parts = list(_files(path, holding))
    is_whole = all(configuration_of_file == holding for _, configuration_of_file in parts)
    yield from [(path, holding)] if is_whole else parts


def _files(folder: str, holding: Configuration) -> Iterator[tuple[str, Configuration]]:
    from factlint.engine.files.documents import Documents  # noqa: PLC0415
    from factlint.engine.files.listing import list_files  # noqa: PLC0415 - the engine's own business for single files

    known: dict[str, Configuration] = {}
    is_text = Documents(holding.prose, holding.folder).holds
    listing = list_files([folder], exclude=holding.exclude, root=holding.folder, is_text=is_text)
    for file in listing.files:
        parent = os.path.dirname(file)
        if parent not in known:
            known[parent] = configuration.find(file)
        yield file, known[parent]
