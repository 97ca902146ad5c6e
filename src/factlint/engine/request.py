"""What the engine is asked to do."""

from __future__ import annotations

from factlint.engine.settings import Settings
from factlint.values.named_tuple import NamedTuple


class Request(NamedTuple):
    """What to check, by which settings, and how."""

    paths: tuple[str, ...]
    """Files and folders as the user gave them; `-` is `stdin`."""
    settings: Settings
    is_implied: bool = False
    """No paths were named: a folder without texts is then no mistake."""
    root: str = "."
    """The folder of the configuration, to which packs and the globs of settings are relative."""
    exclude: tuple[str, ...] = ()
    """Globs as in .gitignore, relative to `root`; they apply to named files too."""
    stdin: bytes = b""
    stdin_name: str = "-"
    """The name of standard input in reports; shows its format and may hold its date."""
    cache_dir: str | None = None
    """None means no cache, neither of results nor of compiled packs."""
    jobs: int = 1
    """The number of processes; 0 is one for each processor."""
    changed_since: str | None = None
    """A git revision: report only on lines changed since then; empty means since the branch began."""
    is_staged: bool = False
    """Read what git will commit, not the work tree; no paths then mean all staged files."""
