"""What the engine is asked to do."""

from __future__ import annotations

from factlint.engine.settings import Settings
from factlint.values.named_tuple import NamedTuple


class Request(NamedTuple):
    """What to look at, by which settings, and how."""

    paths: tuple[str, ...]
    """Files and folders as the user gave them; `-` is `stdin`."""
    settings: Settings
    is_implied: bool = False
    """Nobody named the paths: a folder without texts is no mistake then."""
    root: str = "."
    """The folder of the configuration: packs, and globs of settings, are relative to it."""
    exclude: tuple[str, ...] = ()
    """Globs in the manner of .gitignore, relative to `root`; they leave out files that are named, too."""
    stdin: bytes = b""
    stdin_name: str = "-"
    """Tells the format and the date of `stdin`, and names it in reports."""
    cache_dir: str | None = None
    """None keeps no cache, neither of results nor of compiled packs."""
    jobs: int = 1
    """Processes; 0 is one for each processor."""
    changed_since: str | None = None
    """A git revision: report only on lines changed since then. Empty for where the branch left its base."""
    is_staged: bool = False
    """Read what git will commit, not what lies in the work tree; no paths stand for all staged files."""
