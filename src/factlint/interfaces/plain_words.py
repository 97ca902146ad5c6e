"""A command line of paths alone, as most are: it is not parsed, since importing argparse is a fifth of a cached run."""

from __future__ import annotations

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_WITHOUT_WORD = {"store_true": False, "store_false": True}
"""Actions of argparse that take no word → what an option is that is not given."""


class PlainOptions:
    """What `argparse.Namespace` is: the options of a command line as attributes."""


class PlainWords:
    """Stands in for a parser where no word is an option: it receives the arguments, and gives each its default.

    The only argument that stands for itself must be `paths`.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.options = PlainOptions()
        self.options.__dict__["paths"] = list(words)

    def add_argument(self, *flags: str, action: str = "store", default: object = None, **_: Any) -> None:  # noqa: ANN401 - whatever argparse takes
        """Keep the default of an option under the name that argparse gives it."""
        name = next((flag for flag in flags if flag.startswith("--")), flags[0])
        self.options.__dict__.setdefault(name.lstrip("-").replace("-", "_"), _WITHOUT_WORD.get(action, default))

    def add_mutually_exclusive_group(self) -> PlainWords:
        """Without options nothing excludes another."""
        return self


def are_plain(words: Sequence[str]) -> bool:
    """Whether no word of a command line is an option."""
    return not any(word.startswith("-") for word in words)
