"""The keys of the cache: digests of everything that a result depends on."""

from __future__ import annotations

import os

import factlint
from factlint.engine.settings import Settings
from factlint.model.digest import blake2b

_SIZE = 16  # bytes: two of 10^12 results share a key with a chance of 10^-15


def run_key(settings: Settings, rule_base: str, model: str = "") -> bytes:
    """What all documents of a run share; `rule_base` is the fingerprint of the packs, `model` that of the parser."""
    return _digest(_program().encode(), repr(settings).encode(), rule_base.encode(), model.encode())


def document_key(run: bytes, *, path: str, content: bytes) -> bytes:
    """`path` is relative to the folder of the configuration: globs and dates in names look at it."""
    return _digest(run, path.encode(errors="surrogateescape"), content)


def dated_key(document: bytes, day: str | None) -> bytes:
    """The key of a document whose date is what git says."""
    return _digest(document, (day or "").encode())


def git_date_key(head: str, *, path: str, content: bytes) -> bytes:
    """What git says of a file's date changes with the commit that is checked out, and with the file."""
    return _digest(head.encode(), path.encode(errors="surrogateescape"), content)


def parser_key(model: str) -> bytes:
    """What all trees of a run share; `model` tells the parser's model from others."""
    return _digest(_program().encode(), model.encode())


def tree_key(parser: bytes, sentence: str) -> bytes:
    """What a parser says of a sentence, wherever the sentence stands."""
    return _digest(parser, sentence.encode(errors="surrogatepass"))


def _program() -> str:
    """The version; for a checkout, whose code changes under one version, its files' sizes and times too."""
    package = os.path.dirname(factlint.__file__)
    if "site-packages" in package:
        return factlint.__version__
    files = (entry.stat() for entry in _python_files(package))
    return f"{factlint.__version__} {[(file.st_size, file.st_mtime_ns) for file in files]}"


def _python_files(folder: str) -> list[os.DirEntry[str]]:
    """The Python files below a folder, in an order that only their names decide."""
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
