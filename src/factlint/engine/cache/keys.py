"""The keys of the cache: digests of everything that a result depends on."""

from __future__ import annotations

import os

import factlint
from factlint.engine.settings import Settings
from factlint.model.digest import blake2b

_SIZE = 16  # bytes: two of 10^12 results share a key with a chance of 10^-15


def run_key(settings: Settings, rule_base: str, model: str = "") -> bytes:
    """The part of the key that all documents of a run share, from the fingerprint of the packs and the key of
    the parser's model.
    """
    return _digest(_program().encode(), repr(settings).encode(), rule_base.encode(), model.encode())


def document_key(run: bytes, *, path: str, content: bytes) -> bytes:
    """`path` is relative to the folder of the configuration: globs and dates in names look at it."""
    return _digest(run, path.encode(errors="surrogateescape"), content)


def dated_key(document: bytes, day: str | None) -> bytes:
    """The key of a document whose date is what git says."""
    return _digest(document, (day or "").encode())


def git_date_key(head: str, *, path: str, content: bytes) -> bytes:
    """The key of a file's date: it changes with the commit that is checked out, and with the file."""
    return _digest(head.encode(), path.encode(errors="surrogateescape"), content)


def parser_key(model: str) -> bytes:
    """The part of the key that all trees of a run share; `model` identifies the parser's model."""
    return _digest(_program().encode(), model.encode())


def tree_key(parser: bytes, sentence: str) -> bytes:
    """The key of a sentence's tree, wherever the sentence stands."""
    return _digest(parser, sentence.encode(errors="surrogatepass"))


def _program() -> str:
    """The version; in a checkout, where the code changes without it, also the sizes and times of its files."""
    package = os.path.dirname(factlint.__file__)
    if "site-packages" in package:
        return factlint.__version__
    files = (entry.stat() for entry in _python_files(package))
    return f"{factlint.__version__} {[(file.st_size, file.st_mtime_ns) for file in files]}"


def _python_files(folder: str) -> list[os.DirEntry[str]]:
    """The Python files below a folder, sorted by name."""
    found: list[os.DirEntry[str]] = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.endswith(".py"):
            found.append(entry)
        elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
            found += _python_files(entry.path)
    return found


def _digest(*parts: bytes) -> bytes:
    digest = blake2b(digest_size=_SIZE)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()
