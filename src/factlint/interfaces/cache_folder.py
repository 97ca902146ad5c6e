"""Where results of earlier runs and compiled packs are kept."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.interfaces.configuration import Configuration


def cache_folder(found: Configuration) -> str:
    """The configured folder, or else the default one."""
    return os.path.join(found.folder, found.cache_dir) if found.cache_dir else _default()


def _default() -> str:
    """`$FACTLINT_CACHE_DIR`, or a folder where the system keeps the caches of a user's programs."""
    if chosen := os.environ.get("FACTLINT_CACHE_DIR"):
        return chosen
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA") or home, "factlint", "Cache")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches", "factlint")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "factlint")
