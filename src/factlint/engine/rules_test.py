"""Running the examples of rule packs: `factlint rules test`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factlint.engine.settings import Settings
from factlint.model.claim import Place
from factlint.model.document import Span
from factlint.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an example says, and what was found in it."""

    fact: str
    """`pack/entity#property`."""
    place: Place
    text: str
    """The example without its ⟦ ⟧."""
    expected: tuple[Span, ...]
    """The marked places of `text`; none for a text that must pass."""
    missed: tuple[Span, ...] = ()
    unexpected: tuple[Finding, ...] = ()

    @property
    def is_passed(self) -> bool:
        return not self.missed and not self.unexpected


@dataclass(frozen=True, slots=True)
class RulesTest:
    outcomes: tuple[Outcome, ...]
    """In the order of the packs."""
    untested: tuple[str, ...]
    """Facts without an example."""
    unsayable: tuple[str, ...]
    """Facts whose property no cue says, so that no text can contradict them."""


def run_examples(
    packs: Sequence[str], *, settings: Settings, root: str = ".", cache_dir: str | None = None
) -> RulesTest:
    """Lint every example of the packs, with these packs in force; empty for the packs of the settings.

    Raises `knowledge.pack.PackErrors`.
    """
    raise NotImplementedError
