"""Where results of earlier runs and compiled packs are kept, unless the configuration says where."""

from __future__ import annotations

import os
import sys


def default_cache_folder() -> str:
    """`$FACTLINT_CACHE_DIR`, or a folder where the system keeps the caches of a user's programs."""
    if chosen := os.environ.get("FACTLINT_CACHE_DIR"):
        return chosen
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA") or home, "factlint", "Cache")
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches", "factlint")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "factlint")
