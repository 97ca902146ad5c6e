"""The documents of a request, and the source of their bytes: files, standard input, or git's index."""

from __future__ import annotations

import os
from collections.abc import Sequence

from factlint.engine.errors import UsageError
from factlint.engine.files.documents import Documents, document_suffixes
from factlint.engine.files.listing import STDIN, Listing, list_files
from factlint.engine.request import Request
from factlint.reading.source import MAX_BYTES, TooLarge
from factlint.values.named_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.engine.git.changed import Changes

_SHOWN = 5


class Input(NamedTuple):
    """One document to read."""

    name: str
    """The path; for standard input the name that stands for it."""
    data: bytes | None = None
    """None for a file in the work tree, which is read when its turn comes."""

    @property
    def is_file(self) -> bool:
        return self.data is None

    def read(self) -> bytes:
        """The bytes; raises `OSError`, and `TooLarge` without reading a file that is too large."""
        if self.data is not None:
            return self.data
        with open(self.name, "rb") as file:
            size = os.fstat(file.fileno()).st_size  # 0 for a pipe
            if size > MAX_BYTES:
                raise TooLarge(
                    f"{size / 2**20:,.1f} MiB is more than the limit of {MAX_BYTES / 2**20:,.1f} MiB"
                )
            return file.read(MAX_BYTES + 1)


class Inputs(NamedTuple):
    inputs: tuple[Input, ...]
    changes: Changes | None = None
    """Given if the report is to cover changed lines only."""
    warnings: tuple[str, ...] = ()


def find_inputs(request: Request) -> Inputs:
    """The documents of a request; raises `UsageError`."""
    if request.is_staged:
        from factlint.engine.git.staged import staged_inputs  # noqa: PLC0415

        found = Inputs(staged_inputs(request))
    else:
        listing = _listing(request)
        found = Inputs(tuple(_input(name, request) for name in listing.files), warnings=_warnings(listing))
    if request.changed_since is None:
        return found
    changes = _changes(request)
    inputs = tuple(each for each in found.inputs if changes.touch(each.name))
    return found._replace(inputs=inputs, changes=changes)


def _listing(request: Request) -> Listing:
    texts = Documents.of(request.settings, request.root)
    listing = list_files(request.paths, exclude=request.exclude, root=request.root, is_text=texts.holds)
    if not listing.files and listing.empty_folders and not listing.excluded and not request.is_implied:
        raise UsageError(_no_text(listing))
    return listing


def _input(name: str, request: Request) -> Input:
    return Input(request.stdin_name, request.stdin) if name == STDIN else Input(name)


def _no_text(listing: Listing) -> str:
    return (
        f"no text in {', '.join(listing.empty_folders)}: files ending in {' '.join(document_suffixes())} are read,"
        " hidden and git-ignored ones left out; any other file is read when it is named itself"
    )


def _warnings(listing: Listing) -> tuple[str, ...]:
    if not listing.files and listing.empty_folders and not listing.excluded:
        return (f"nothing was checked: {_no_text(listing)}",)
    warnings = [f"no text in {folder}" for folder in listing.empty_folders]
    if listing.excluded:
        warnings.append(f"left out by `exclude`: {_shortened(listing.excluded)}")
    return tuple(warnings)


def _shortened(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _changes(request: Request) -> Changes:
    from factlint.engine.git.changed import find_changes  # noqa: PLC0415 - brings subprocess
    from factlint.engine.git.repository import Repository  # noqa: PLC0415

    repository = Repository.around(_folder(request))
    return find_changes(repository, request.changed_since or "", is_staged=request.is_staged)


def _folder(request: Request) -> str:
    """The folder that determines which repository is meant: that of the first path."""
    first = next((path for path in request.paths if path != STDIN), ".")
    return first if os.path.isdir(first) else os.path.dirname(first) or "."
