"""Packs as read from their files, before anything is looked up in other packs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factlint.knowledge.format.entries import (
    FORMAT_VERSION,
    PACK_FILE,
    EntityEntry,
    FalseClaimEntry,
    PackFile,
    PropertyEntry,
    UnitEntry,
)
from factlint.knowledge.format.forms import FormReader
from factlint.knowledge.format.yaml_text import Node, Scalar, Table, read_yaml
from factlint.knowledge.problems import Problem
from factlint.knowledge.rule_content import RuleContent
from factlint.knowledge.rule_files import RuleFile
from factlint.values import edtf
from factlint.values.dataclass import dataclass
from factlint.values.time import Grain
from factlint.values.typed import TypeVar, cast

_Entry = TypeVar("_Entry")


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack, put together from all of its files."""

    name: str
    title: str | None
    reviewed: int | None
    """The day on which the pack was last checked against its sources."""
    source: str | None
    uses: tuple[Scalar, ...]
    properties: dict[Scalar, PropertyEntry]
    units: dict[Scalar, UnitEntry]
    entities: dict[Scalar, EntityEntry]
    false_claims: dict[Scalar, FalseClaimEntry]
    written_ids: frozenset[str]
    """The ids of all entities in the files, including invalid ones."""


class PackReader:
    """Reads the files of packs and collects all problems."""

    def __init__(self, content: RuleContent) -> None:
        self._data = content.data
        self._shipped = frozenset(content.files.shipped)
        self.problems: list[Problem] = []

    def read(self, files: Iterable[RuleFile]) -> tuple[Pack, ...]:
        """The packs in these files, in the order of their first files.

        A pack that was given replaces a shipped one of the same name.
        """
        by_pack: dict[str, dict[RuleFile, PackFile]] = {}
        for file in files:
            if entry := self._file(file):
                by_pack.setdefault(entry.pack.text, {})[file] = entry
        return tuple(self._pack(name, self._of_one_place(name, entries)) for name, entries in by_pack.items())

    def _of_one_place(self, name: str, entries: Mapping[RuleFile, PackFile]) -> list[PackFile]:
        """The files of one folder, or the only file; anything else of that name is an error."""
        given = [file for file in entries if file not in self._shipped] or list(entries)
        first = given[0]
        others = [file for file in given if file is not first and not _are_one_pack(name, first, file)]
        for file in others:
            self.problems.append(entries[file].pack.problem(f'the pack "{name}" is also in {first.path}'))
        return [entries[file] for file in given if file not in others]

    def _file(self, file: RuleFile) -> PackFile | None:
        node, problems = read_yaml(self._data[file], file.path)
        self.problems += problems
        if node is None:
            return None
        if wrong := _wrong_version(node):
            self.problems.append(wrong)
            return None
        reader = FormReader()
        entry = cast("PackFile | None", reader.read(node, PACK_FILE))
        self.problems += reader.problems
        if entry is not None and entry.pack.text not in file.possible_names:
            stem, folder = file.possible_names
            message = (
                f'the pack is called "{entry.pack.text}", but its file "{stem}" (and its folder "{folder}")'
            )
            self.problems.append(entry.pack.problem(message))
        return entry

    def _pack(self, name: str, files: list[PackFile]) -> Pack:
        reviewed = [day for file in files if file.reviewed and (day := self._day(file.reviewed)) is not None]
        return Pack(
            name=name,
            title=next((file.title.text for file in files if file.title), None),
            reviewed=min(reviewed, default=None),
            source=next((file.source.text for file in files if file.source), None),
            uses=tuple(dict.fromkeys(used for file in files for used in file.uses)),
            properties=self._merged(file.properties for file in files),
            units=self._merged(file.units for file in files),
            entities=self._merged(file.entities for file in files),
            false_claims=self._merged(file.false_claims for file in files),
            written_ids=frozenset(name for file in files for name in _written_ids(file)),
        )

    def _merged(self, tables: Iterable[dict[Scalar, _Entry]]) -> dict[Scalar, _Entry]:
        merged: dict[Scalar, _Entry] = {}
        first: dict[Scalar, Scalar] = {}
        for table in tables:
            for name, entry in table.items():
                if name in merged:
                    place = f"{first[name].path}:{first[name].line}"
                    self.problems.append(name.problem(f'"{name.text}" stands twice, first in {place}'))
                else:
                    merged[name], first[name] = entry, name
        return merged

    def _day(self, written: Scalar) -> int | None:
        try:
            time = edtf.parse(written.text)
        except edtf.EdtfError as error:
            self.problems.append(written.problem(str(error)))
            return None
        if time.grain is not Grain.DAY or time.days.low is None:
            self.problems.append(written.problem(f'"{written.text}" is not a day; write YYYY-MM-DD'))
            return None
        return int(time.days.low)


def _are_one_pack(name: str, file: RuleFile, other: RuleFile) -> bool:
    return file.folder == other.folder and name == file.possible_names[1]


def _wrong_version(node: Node) -> Problem | None:
    """A file of another format version is not read further: more errors would only be consequences."""
    if not isinstance(node, Table):
        return node.problem("a pack is a table; it begins with `factlint: 1`")
    for name, value in node.entries:
        if name.text == "factlint" and isinstance(value, Scalar) and value.text != FORMAT_VERSION:
            return value.problem(
                f'"{value.text}" is not a version of the format that can be read; write {FORMAT_VERSION}'
            )
    return None


def _written_ids(file: PackFile) -> Iterator[str]:
    assert isinstance(file.where, Table)
    for name, value in file.where.entries:
        if name.text == "entities" and isinstance(value, Table):
            yield from (entity.text for entity, _ in value.entries)
