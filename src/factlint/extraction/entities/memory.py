"""What a text has named so far, and what its nouns and pronouns may therefore mean."""

from __future__ import annotations

from factlint.extraction.entities.descriptions import nouns_of
from factlint.extraction.languages.en.entities.definite import OTHER_NAME
from factlint.extraction.languages.en.entities.references import BODIES, WIDER_NOUNS
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Entity, RuleBase
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

_OTHER_NAME = regex(OTHER_NAME)
_HEAD = 2
"""The first blocks of a text, its title and lead: what they name is what it is about."""


@dataclass(slots=True)
class Memory:
    """What has been named so far, and what the latest sentence spoke of."""

    block: int = 0
    """The place of the paragraph or other block that is read."""
    named: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Entity → the blocks in which it was first and last named."""
    mentioned: dict[str, ProseSpan] = field(default_factory=dict)
    """Entity → the sentence that named it last, or meant it by a noun or pronoun."""
    people: list[ProseSpan] = field(default_factory=list)
    """Where known persons are named."""
    nouns: dict[str, set[str]] = field(default_factory=dict)
    """Noun → the entities that it may stand for."""
    subject: Mention[EntityRef] | None = None
    """The subject of the latest sentence that had one; forgotten where a paragraph ends."""
    may_be_group: bool = False
    """Whether that subject alone opened its sentence, so that "they" can mean nothing else."""
    company: tuple[str, ...] = ()
    """The other entities of that sentence: a pronoun may mean one of them."""
    strangers: frozenset[str] = frozenset()
    """The pronouns that may mean somebody or something that only the text knows."""
    settled: dict[tuple[str, ...], str | None] = field(default_factory=dict)
    """The bearers of one name → which of them the text has told by its kind; None where it told of several."""

    def settle(self, bearers: tuple[str, ...], fitting: tuple[str, ...]) -> tuple[str, ...]:
        """The one bearer that is of the kind said, here or earlier; all where that tells none."""
        if len(fitting) == 1:
            self.settled[bearers] = fitting[0] if self.settled.get(bearers, fitting[0]) == fitting[0] else None
            return fitting
        known = self.settled.get(bearers)
        return bearers if known is None else (known,)

    def name(self, entity: str, rules: RuleBase, sentence: ProseSpan) -> None:
        if entity not in self.named:
            for noun in nouns_of(rules.entity(entity)):
                self.describe(entity, noun)
        self.named[entity] = self.named.get(entity, (self.block,))[0], self.block
        self.mentioned[entity] = sentence

    def is_spoken_of(self, entity: Entity) -> bool:
        """Whether the text goes on about something: named just before, or at its head, or no body among many."""
        first, last = self.named[entity.id]
        return entity.kind not in BODIES or first < _HEAD or self.block - last <= 1

    def is_replaced(self, prose: str, entity: str, noun: int) -> bool:
        """Whether a sentence after the last one that mentions something names what a noun may mean as well."""
        return any(
            not any(name.start <= found.start() < name.end for name in self.people)
            for found in _OTHER_NAME.finditer(prose, self.mentioned[entity].end, noun)
        )

    def describe(self, entity: str, noun: str) -> None:
        for said in {noun, WIDER_NOUNS.get(noun, noun)}:
            self.nouns.setdefault(said, set()).add(entity)
