"""Writing a file atomically: it is either the old one or the new one, whatever happens."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress


def replace_file(path: str, data: bytes) -> None:
    """Replace the contents of a file, keeping its permissions, owner, and any link to it. Raises `OSError`."""
    target = os.path.realpath(path)
    descriptor, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".factlint-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _dress_as(target, temporary)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _dress_as(original: str, copy: str) -> None:
    shutil.copymode(original, copy)
    if hasattr(os, "chown"):
        about = os.stat(original)
        with suppress(PermissionError):  # only root may give files away
            os.chown(copy, about.st_uid, about.st_gid)
