"""The interface of checks: a module with a docstring, a level, examples, and `check`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.analysis import Analysis
from factlint.model.claim import Judgement
from factlint.model.finding import Finding, Level
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.typed import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.reasoning.time.chronology import Disorder


@dataclass(frozen=True, slots=True)
class Case:
    """The input of a check: one document's analysis, its judged claims, and the rule base."""

    analysis: Analysis
    judgements: tuple[Judgement, ...]
    rules: RuleBase
    today: int
    """A day number; used only as the latest day on which an undated text can have been written."""
    horizon: int = 0
    """How many days after today the user asks about; 0 for none."""
    disorders: tuple[Disorder, ...] = ()
    """The conflicts in the network of the text's dates, the facts and the day of writing."""


@dataclass(frozen=True, slots=True)
class Flags:
    """A text in which the check reports exactly the spans in ⟦…⟧."""

    text: str
    fixed: str | None = None
    """The text after the check's safe fixes (unsafe ones where no safe one exists)."""
    date: str | None = None
    """The document's date, EDTF."""
    rules: str | None = None
    """The `entities:` of a pack as YAML, for checks that compare with a rule base."""
    format: str = "txt"
    """The suffix of the file that contains the text."""
    horizon: int = 0
    """Days, as `--horizon` gives them."""
    beside: str | None = None
    """Another document of the same run."""


@dataclass(frozen=True, slots=True)
class Passes:
    """A text in which the check reports nothing."""

    text: str
    date: str | None = None
    rules: str | None = None
    format: str = "txt"
    horizon: int = 0
    beside: str | None = None


class Check(Protocol):
    """A module implements this; its id is its path, `checks/<family>/<slug>.py` → `family/slug`."""

    @property
    def LEVEL(self) -> Level: ...  # noqa: N802

    @property
    def EXAMPLES(self) -> Sequence[Flags | Passes]: ...  # noqa: N802

    def check(self, case: Case) -> Iterator[Finding]:
        """The findings in one document; the engine fills in their `rule`."""
