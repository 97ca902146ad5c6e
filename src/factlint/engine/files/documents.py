"""Which files are texts, and how to read them: by suffix, or by the fields named in the configuration."""

from __future__ import annotations

import os

from factlint.engine.files.globs import Globs
from factlint.engine.settings import Settings
from factlint.values.named_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.model.document import Document
    from factlint.reading.source import Source


class Documents(NamedTuple):
    """The texts of a project."""

    prose: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Glob of data files → their fields that hold prose, as in `Settings`."""
    root: str = "."

    @classmethod
    def of(cls, settings: Settings, root: str) -> Documents:
        return cls(settings.prose, root)

    def holds(self, path: str) -> bool:
        """Whether a file is read when its folder is named."""
        return os.path.splitext(path)[1].lower() in document_suffixes() or bool(self.fields(path))

    def fields(self, path: str) -> tuple[str, ...]:
        """The fields to read in a data file; empty for any other file."""
        if not self.prose:
            return ()
        from factlint.reading.data.fields import has_fields  # noqa: PLC0415 - most projects name no fields

        if not has_fields(path):
            return ()
        return tuple(
            field for glob, names in self.prose if Globs((glob,), self.root).matches(path) for field in names
        )

    def read(self, path: str, source: Source) -> Document:
        """The document in a decoded file; raises `Unreadable` for broken YAML, and for a notebook of broken JSON."""
        if source.package:
            from factlint.reading.docx.reader import read_package  # noqa: PLC0415

            return read_package(path, source.package)
        if fields := self.fields(path):
            from factlint.reading.data.fields import read_fields  # noqa: PLC0415

            return read_fields(path, source.text, fields)
        from factlint.reading.readers import read  # noqa: PLC0415 - listing files reads none

        return read(path, source.text)


def document_suffixes() -> tuple[str, ...]:
    """The suffixes of files that are read when their folder is named."""
    from factlint.reading.readers import suffixes  # noqa: PLC0415 - a named file is read whatever its suffix

    return suffixes()
