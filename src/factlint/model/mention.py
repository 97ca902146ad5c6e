"""A mention: a place in the text and the value that was read there."""

from __future__ import annotations

from enum import StrEnum

from factlint.model.document import Document, ProseSpan, Span
from factlint.values.dataclass import dataclass
from factlint.values.typed import Generic, TypeVar

FROM_STORY = "from the story"
"""In the derivation of a time that counts from another time of the text: "two years later"."""

COUNTED = "counted from the date told last"
"""In the derivation of such a time where it is sure from which, so that it is known as well as that one."""

KNOWN_THEN = "when the rule base dates something else"
"""In the derivation of a time that is given by what happened then: "the year in which X died"."""

V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Mention(Generic[V_co]):
    """Words of the text that name a value.

    `prose` is the head span (TIMEX3 conventions for times); `wide` takes in a hedge that stands outside of it
    ("more than" in "more than four years") and equals `prose` where there is none.
    """

    prose: ProseSpan
    span: Span
    text: str
    """The source's own characters: `source[span.start:span.end]`."""
    value: V_co
    derivation: tuple[str, ...] = ()
    """The names of the rules that built the value, first to last; shown by `extract --explain`."""
    wide: ProseSpan | None = None
    said: str = ""
    """The words as a reader reads them, without markup and on one line: for messages."""
    is_guess: bool = False
    """The value is a guess, such as a year taken from another paragraph; checks stay silent about it."""

    def __hash__(self) -> int:
        """By its place alone: values are intervals of fractions, whose hashes take twenty times as long."""
        return hash((self.prose.start, self.prose.end))


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity as a value: `pack/entity` of the rule base, or `~text` for one that only the document knows."""

    id: str
    alternatives: tuple[str, ...] = ()
    """Other entities with the same name, where the text does not settle which one is meant."""

    @property
    def is_known(self) -> bool:
        return not self.id.startswith("~")


class Naming(StrEnum):
    """By what kind of words a text means an entity: the derivation of a mention of one."""

    NAME = "name"  # that the rule base knows
    DOUBTFUL = "doubtful"  # beside it: a namesake may be meant
    DEMONYM = "demonym"
    NOUN = "noun"
    PRONOUN = "pronoun"
    CAPITALS = "capitals"  # a name that only the document knows
    DEFINITE = "definite"  # a noun for what only the document knows
    EVENT = "event"  # a noun with what it happened to: "the invasion of Ukraine"
    VERB = "verb"  # a clause that tells an event
    IMPLIED = "implied"  # by no words: the body of an office that is told without it


def is_named(mention: Mention[EntityRef]) -> bool:
    """Whether a mention is a name that the rule base knows."""
    return Naming.NAME in mention.derivation


def mention_at(
    document: Document,
    prose: ProseSpan,
    value: V,
    *,
    derivation: tuple[str, ...] = (),
    wide: ProseSpan | None = None,
    is_guess: bool = False,
) -> Mention[V]:
    """The mention at a stretch of prose: the one place where prose spans become source spans."""
    span = document.to_source(prose)
    text = document.source[span.start : span.end]
    said = words_said(document, prose)
    if said != text and said.lower() == text.lower():
        said = text  # a clause that is read as a sentence begins with a capital in the prose alone
    return Mention(prose, span, text, value, derivation, wide or prose, said, is_guess=is_guess)


def words_said(document: Document, prose: ProseSpan) -> str:
    """The prose of a span on one line."""
    return document.prose[prose.start : prose.end].replace("\n", " ")
