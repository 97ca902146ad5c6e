"""A finding: one defect, its place, what it contradicts, and how to fix it."""

from __future__ import annotations

from enum import Enum

from factlint.model.span import Span
from factlint.values.dataclass import dataclass

TYPE_CHECKING = False  # a cached run does not need typing itself
if TYPE_CHECKING:
    from typing import Protocol

    from factlint.model.claim import Fact

    class Words(Protocol):
        """Words at a place of the source, such as a mention."""

        @property
        def span(self) -> Span: ...

        @property
        def text(self) -> str: ...


class Level(Enum):
    """How serious a finding is: the SARIF levels."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return ("note", "warning", "error").index(self.value)


class Confidence(Enum):
    """How sure the reading is, regardless of how serious the defect would be."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        return ("low", "medium", "high").index(self.value)


class Applicability(Enum):
    """Whether a fix may be applied unasked."""

    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `source[span]`; the span holds no markup."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.SAFE

    @classmethod
    def writing(cls, replacement: str, span: Span, applicability: Applicability) -> Fix:
        """The fix of one edit, with the title "Write “…”"."""
        return cls(f"Write “{replacement}”", (Edit(span, replacement),), applicability)


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that supports the finding, in the same document unless a path is given."""

    span: Span
    text: str
    message: str
    path: str | None = None

    @classmethod
    def to(cls, words: Words, message: str) -> Related:
        """Words of the same document."""
        return cls(words.span, words.text, message)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The fact that the text contradicts."""

    id: str
    value: str
    source: str | None = None

    @classmethod
    def of(cls, fact: Fact) -> Evidence:
        return cls(fact.id, fact.written, fact.source)


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect of one document.

    `message` is one sentence without a full stop that states both values; advice belongs to the fix. `span` is as
    small as the wrong words.
    """

    level: Level
    message: str
    span: Span
    text: str
    confidence: Confidence = Confidence.HIGH
    expected: str | None = None
    fact: Evidence | None = None
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    rule: str = ""
    """The check's id, `family/slug`; filled in by the engine."""
    fingerprint: str = ""
    """Identifies the defect independently of its place; filled in by the engine."""

    @classmethod
    def at(
        cls,
        words: Words,
        *,
        level: Level,
        message: str,
        confidence: Confidence = Confidence.HIGH,
        expected: str | None = None,
        fact: Evidence | None = None,
        related: tuple[Related, ...] = (),
        fixes: tuple[Fix, ...] = (),
    ) -> Finding:
        """A finding whose wrong words are those of a mention."""
        return cls(level, message, words.span, words.text, confidence, expected, fact, related, fixes)
