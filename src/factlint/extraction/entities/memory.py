"""The entities mentioned so far, as candidates for nouns and pronouns."""

from __future__ import annotations

from itertools import takewhile

from factlint.extraction.entities.descriptions import nouns_of
from factlint.extraction.entities.kinds import groups_of_entity
from factlint.extraction.entities.newcomers import ENDS_OF_NAMES, newcomers
from factlint.extraction.entities.noun_groups import groups_of, may_be
from factlint.extraction.languages.en.entities.references import BODIES, FIRM, OTHER_NOUNS, WIDER_NOUNS
from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Entity, RuleBase
from factlint.values.dataclass import dataclass, field

_HEAD = 2
"""The first blocks of a text, its title and lead: they name its topic."""


@dataclass(slots=True)
class Memory:
    """The entities named so far, and the subject of the latest sentence."""

    block: int = 0
    """The place of the paragraph or other block that is read."""
    named: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Entity → the blocks in which it was first and last named."""
    mentioned: dict[str, ProseSpan] = field(default_factory=dict)
    """Entity → from its last mention, of any kind, to the end of the sentence."""
    namesakes: set[str] = field(default_factory=set)
    """The entities whose names the text used for something wholly different."""
    names: list[tuple[ProseSpan, str]] = field(default_factory=list)
    """The entities named, with places, in reading order."""
    nouns: dict[str, set[str]] = field(default_factory=dict)
    """Noun → the entities that it may refer to."""
    reworded: set[tuple[str, str]] = field(default_factory=set)
    """Entities and the nouns that only say in another word what the text or the rule base calls them."""
    called: dict[str, str] = field(default_factory=dict)
    """Entity → its last description in the text: "X is a station in Fort Orm"."""
    subject: Mention[EntityRef] | None = None
    """The subject of the latest sentence that had one; reset at the end of a paragraph, except for
    a heading's topic.
    """
    is_of_heading: bool = False
    """Whether that subject is a heading's topic that no sentence below has mentioned."""
    page: Mention[EntityRef] | None = None
    """The topic of the first heading, which the sections of the page continue …"""
    page_level: int = 0
    """… up to the next heading of its level."""
    section: str | None = None
    """The entity named in the latest heading."""
    may_be_group: bool = False
    """Whether that subject alone opened its sentence, so that "they" is unambiguous."""
    company: tuple[str, ...] = ()
    """The other entities of that sentence: a pronoun may refer to one of them."""
    strangers: frozenset[str] = frozenset()
    """The pronouns that may refer to somebody or something unknown."""
    person: Mention[EntityRef] | None = None
    """The person whom the paragraph mentioned last, while its sentences continue about what is no person …"""
    others: frozenset[str] = frozenset()
    """… and the pronouns that may mean somebody else whom it has introduced since."""
    settled: dict[tuple[str, ...], str | None] = field(default_factory=dict)
    """The bearers of one name → the one identified by its kind; None if the text identified several."""

    def settle(self, bearers: tuple[str, ...], fitting: tuple[str, ...]) -> tuple[str, ...]:
        """The only bearer of the stated kind, here or earlier; all if that does not decide."""
        if len(fitting) == 1:
            self.settled[bearers] = fitting[0] if self.settled.get(bearers, fitting[0]) == fitting[0] else None
            return fitting
        known = self.settled.get(bearers)
        return bearers if known is None else (known,)

    def name(self, entity: str, rules: RuleBase, mention: ProseSpan) -> None:
        if entity not in self.named:
            for noun in nouns_of(rules.entity(entity)):
                self.describe(entity, noun)
        self.named[entity] = self.named.get(entity, (self.block,))[0], self.block
        self.mentioned[entity] = mention

    def pass_to_next_block(self, topic: Mention[EntityRef] | None) -> None:
        """Reset the subject of the block, unless it is a heading whose topic the next block continues."""
        self.subject, self.is_of_heading, self.person = topic, topic is not None, None
        self.block += 1

    def pass_to_section(self) -> None:
        """Continue with the page's topic, below a heading that names nothing."""
        self.pass_to_next_block(self.page)
        self.may_be_group, self.company, self.strangers = False, (), frozenset()

    def is_mentioned(self, entity: Entity) -> bool:
        """Whether an entity is in focus: named just before, or at the head of the text, or no body among many."""
        first, last = self.named[entity.id]
        return entity.kind not in BODIES or first < _HEAD or self.block - last <= 1

    def goes_on_about(self, entity: Entity, noun: str) -> bool:
        """Whether a noun that fits a firm only by its kind refers to it: the text called it so, or its heading names
        it.

        "Microsoft has bought a maker of sensors. The company was founded in 2010" is not about Microsoft.
        """
        is_of_kind = noun == FIRM == entity.kind and noun not in entity.nouns
        named_above = (self.section, self.page and self.page.value.id)
        return not is_of_kind or entity.id in self.called or entity.id in named_above

    def is_replaced(self, words: Words, entity: str, noun: int, rules: RuleBase) -> bool:
        """Whether the text introduces another candidate for the noun, next to or after the entity; `noun` is a word
        index.
        """
        said, last, stop = words.folded[noun], self.mentioned[entity], words.starts[noun]
        names = list(takewhile(lambda name: name[0].start >= last.start, reversed(self.names)))
        taken = {i for span, _ in names for i in words.within(span)}
        behind = ProseSpan(last.start, max(last.end, stop))
        is_called = self.called.get(entity) == said
        return any(
            one.may_be(said) and not (is_called and one.is_place_of_another(said))
            for one in newcomers(words, behind, taken)
        ) or any(
            last.end <= span.start < stop and may_be(groups_of_entity(named, rules), groups_of(said))
            for span, named in names
            if named != entity and said not in ENDS_OF_NAMES
        )

    def describe(self, entity: str, noun: str) -> None:
        said = {noun, WIDER_NOUNS.get(noun, noun)}
        for one in said:
            self.nouns.setdefault(one, set()).add(entity)
        for other in {other for one in said for other in OTHER_NOUNS.get(one, "").split()}:
            if entity not in self.nouns.setdefault(other, set()):
                self.nouns[other].add(entity)
                self.reworded.add((entity, other))
