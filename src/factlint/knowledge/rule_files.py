"""The files that a choice of packs means.

`os.path`, not `pathlib`, which would cost a cached run 3 ms.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from factlint.knowledge.problems import PackErrors, Problem
from factlint.knowledge.shipped import PROPERTIES, shipped_folder
from factlint.values.named_tuple import NamedTuple
from factlint.values.nearest import did_you_mean

SHIPPED = "shipped"
"""The word for all shipped packs."""

_SUFFIXES = (".yaml", ".yml")
_MAX_DEPTH = 4  # a folder of packs, a pack, and room for order in it; ends loops of links


class RuleFile(NamedTuple):
    """One YAML file of the packs."""

    path: str
    """The path in messages: as given, or in full for a shipped pack."""
    place: str
    """The path to open."""

    @property
    def folder(self) -> str:
        return os.path.dirname(os.path.abspath(self.place))

    @property
    def possible_names(self) -> tuple[str, str]:
        """The names that its pack may have: that of the file or of the folder."""
        return os.path.basename(self.place).rpartition(".")[0], os.path.basename(self.folder)


class RuleFiles(NamedTuple):
    """The files of the chosen packs and of those that are always in force, and all shipped files."""

    chosen: tuple[RuleFile, ...]
    shipped: tuple[RuleFile, ...]
    """The packs that `uses` may name in addition to the chosen ones."""


def rule_files(rules: Sequence[str], root: str | os.PathLike[str]) -> RuleFiles:
    """The files that a choice of packs means; relative paths start at `root`.

    A word of the choice is `shipped`, the name of a shipped pack, or the path of a file, of a pack's folder,
    or of a folder of packs (`./states` where a shipped pack has the same name). Raises `PackErrors` for a word
    that is none of these.
    """
    problems: list[Problem] = []
    shipped = shipped_packs()
    chosen = {PROPERTIES: shipped[PROPERTIES]} if PROPERTIES in shipped else {}
    for word in rules:
        if word == SHIPPED:
            chosen.update(shipped)
        elif word in shipped:
            chosen[word] = shipped[word]
        else:
            chosen[word] = _given(word, root, shipped, problems)
    if problems:
        raise PackErrors(problems)
    known: dict[str, object] = {}
    return RuleFiles(_once(chosen.values(), known), _once(shipped.values(), known))


def shipped_packs() -> dict[str, tuple[RuleFile, ...]]:
    """The files of each pack that ships, by its name."""
    packs: dict[str, tuple[RuleFile, ...]] = {}
    for entry in _entries(shipped_folder()):
        name = entry.name.removesuffix(".yaml").removesuffix(".yml")
        packs[name] = tuple(
            _below(entry.path, entry.path) if entry.is_dir() else [RuleFile(entry.path, entry.path)]
        )
    return {name: files for name, files in packs.items() if files}


def _given(
    word: str, root: str | os.PathLike[str], shipped: Iterable[str], problems: list[Problem]
) -> tuple[RuleFile, ...]:
    path = os.path.join(root, word)
    if not os.path.exists(path):
        problems.append(Problem(word, 0, 0, _nothing_there(word, _place_meant(word, root), shipped)))
        return ()
    files = tuple(_files(path, word))
    if not files:
        problems.append(Problem(word, 0, 0, f"holds no rule pack; packs are files in {' or '.join(_SUFFIXES)}"))
    return files


def _nothing_there(word: str, meant: str, shipped: Iterable[str]) -> str:
    """The problem with a word that is neither a path nor a pack; all packs are listed only if none is near."""
    if os.path.dirname(word) or word.endswith(_SUFFIXES):
        return f"no such file or folder{meant}"
    known = ", ".join(sorted(shipped))
    hint = meant or did_you_mean(word, (SHIPPED, *shipped)) or f"; these ship: {known}"
    return f"is neither a path nor a shipped pack{hint}"


def _place_meant(word: str, root: str | os.PathLike[str]) -> str:
    """A hint at the project's own pack of this name, where `factlint rules new` writes it or without its suffix."""
    places = (os.path.join(folder, word + suffix) for folder in ("", "rules") for suffix in ("", *_SUFFIXES))
    found = next((place for place in places if os.path.exists(os.path.join(root, place))), None)
    return f'; did you mean "{found}"?' if found else ""


def _once(groups: Iterable[tuple[RuleFile, ...]], known: dict[str, object]) -> tuple[RuleFile, ...]:
    """Each file once, however it is reached; as it was named last. `known` holds what was asked of the system."""
    files = {}
    for file in (file for group in groups for file in group):
        if file.place not in known:
            known[file.place] = _identity(file.place)
        files[known[file.place]] = file
    return tuple(files.values())


def _identity(place: str) -> object:
    """What two paths to one file share. `os.path.realpath` looks at every folder of the path: eight times slower."""
    try:
        state = os.stat(place)
    except OSError:
        return place  # reading it will tell why
    return state.st_dev, state.st_ino


def _files(path: str, shown: str) -> Iterator[RuleFile]:
    """The YAML files at a path."""
    if os.path.isdir(path):
        yield from _below(path, shown)
    else:
        yield RuleFile(shown, path)


def _below(folder: str, shown: str, depth: int = 1) -> Iterator[RuleFile]:
    """The YAML files in a folder, sorted by name; what is hidden is left out."""
    for entry in _entries(folder):
        path = f"{shown}{os.sep}{entry.name}" if shown[-1:] != os.sep else f"{shown}{entry.name}"
        if not entry.is_dir():
            yield RuleFile(path, entry.path)
        elif depth < _MAX_DEPTH:
            yield from _below(entry.path, path, depth + 1)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """The folders and YAML files in a folder. Its entries know what they are: nothing more is asked of the system."""
    with os.scandir(folder) as found:
        entries = [it for it in found if it.name[0] != "." and (it.name.endswith(_SUFFIXES) or it.is_dir())]
    return sorted(entries, key=lambda entry: entry.name)
