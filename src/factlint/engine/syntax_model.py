"""Which model of English, if any, parses the sentences that no binder could settle."""

from __future__ import annotations

import os.path

import factlint
from factlint.engine.errors import UsageError
from factlint.engine.settings import Settings

SYNTAX = ("auto", "never", "always")

_PACKAGED = os.path.join(os.path.dirname(factlint.__file__), "_models", "en_core_factlint")
"""The shipped pipeline; `training/` makes it."""


def find_model(settings: Settings) -> str | None:
    """The folder of the model in use; None if the settings want none, or `auto` finds none.

    Raises `UsageError` if a named model does not exist, and with `always` if there is none at all.
    """
    if settings.syntax == "never":
        return None
    if settings.syntax_model:
        return _named(settings.syntax_model)
    if os.path.isfile(os.path.join(_PACKAGED, "meta.json")):
        return _PACKAGED
    if settings.syntax == "always":
        raise UsageError('syntax = "always": this installation has no model; name one with syntax-model')
    return None


def model_key(model: str | None) -> str:
    """Identifies a model in the key of the cache."""
    if model is None:
        return ""
    meta = os.stat(os.path.join(model, "meta.json"))
    return f"{model} {meta.st_size} {meta.st_mtime_ns}"


def _named(name: str) -> str:
    """The folder of a pipeline, by its path or the name of an installed package."""
    if os.path.isfile(os.path.join(name, "meta.json")):
        return name
    folder = _folder_of_package(name) if name.isidentifier() else None
    if folder is None:
        raise UsageError(
            f'syntax-model: "{name}" is neither a folder with a spaCy pipeline nor an installed package'
        )
    return folder


def _folder_of_package(name: str) -> str | None:
    """Packages of spaCy keep their pipeline in a folder named with the version: `en_core_web_sm-3.8.0`."""
    from importlib.util import find_spec  # noqa: PLC0415 - only for a model that the user names

    spec = find_spec(name)
    if spec is None or not spec.origin:
        return None
    package = os.path.dirname(spec.origin)
    inner = sorted(entry for entry in os.listdir(package) if entry.startswith(f"{name}-"))
    folders = (os.path.join(package, entry) for entry in (*inner, ""))
    return next((each for each in folders if os.path.isfile(os.path.join(each, "meta.json"))), None)
