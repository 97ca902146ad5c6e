"""The sentences of a document that may make a claim, each with what was read in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.claims.cues import (
    Cue,
    CueIndex,
    expressed_from,
    find_cues,
    index_cues,
    index_phrases,
    index_titles,
)
from factlint.extraction.claims.entities.cues import find_entity_cues, index_entity_cues
from factlint.extraction.claims.named_properties import with_words_of_name
from factlint.extraction.claims.parted_cues import PartedIndex, find_parted, find_shared, index_parted
from factlint.extraction.claims.scene import MEASURED, Scene
from factlint.extraction.claims.stated_topics import topic_behind
from factlint.extraction.languages.en.claims.dates.dating import IN_EARNEST, RECALLED
from factlint.extraction.languages.en.claims.entities.roles import NAMES, PLACES
from factlint.extraction.words import Words
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, Naming, is_named
from factlint.model.rule_base import Property, RuleBase
from factlint.values.dataclass import dataclass, replace
from factlint.values.duration import Duration
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Time

_RECALLED = regex(RECALLED)
NOW = "PRESENT_REF"
"""The value of "now" and "current", which may be a part of what names a property."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """What was read in a document, in reading order."""

    entities: tuple[Mention[EntityRef], ...]
    times: tuple[Mention[Time], ...]
    durations: tuple[Mention[Duration], ...] = ()
    quantities: tuple[Mention[Quantity], ...] = ()
    stated: tuple[Mention[EntityRef], ...] = ()
    """Events described by verbs, each at its verb; not part of `entities`."""


class ClaimCues:
    """The words that express properties; each index is made when it is first needed."""

    def __init__(self, properties: Sequence[Property]) -> None:
        self._given = properties

    @cached_property
    def _properties(self) -> Sequence[Property]:
        return tuple(map(with_words_of_name, self._given))

    @cached_property
    def cues(self) -> CueIndex:
        return index_cues(self._properties)

    @cached_property
    def titles(self) -> CueIndex:
        return index_titles(self._properties)

    @cached_property
    def entity_cues(self) -> CueIndex:
        return index_entity_cues(self._properties)

    @cached_property
    def parted(self) -> PartedIndex:
        return index_parted(self._properties)

    @cached_property
    def own(self) -> CueIndex:
        """The words of measures that a project's own pack defines."""
        return index_phrases(
            (cue, item) for item in self._properties if item.value in MEASURED for cue in item.own_cues
        )

    @cached_property
    def placing(self) -> frozenset[str]:
        return frozenset(item.id for item in self._properties if not PLACES.isdisjoint(item.cues))

    @cached_property
    def naming(self) -> frozenset[str]:
        return frozenset(item.id for item in self._properties if not NAMES.isdisjoint(item.cues))


@dataclass(frozen=True, slots=True)
class Scenes:
    """A document cut into sentences, and the rule base against which it is read."""

    document: Document
    words: Words
    sentences: Sequence[ProseSpan]
    rules: RuleBase
    cues: ClaimCues

    def of(self, mentions: Mentions) -> Iterator[Scene]:
        """The sentences that name an entity or an office."""
        for scene, names_any in self._scenes(mentions):
            yield self._with_cues(scene) if names_any else scene

    def with_titles(self, mentions: Mentions) -> Iterator[Scene]:
        """The same without any cues except titles of offices."""
        return (scene for scene, _ in self._scenes(mentions))

    def _scenes(self, mentions: Mentions) -> Iterator[tuple[Scene, bool]]:
        """Each without cues, and whether it names an entity."""
        dealt = zip(
            self.sentences,
            by_sentence(mentions.entities, self.sentences),
            by_sentence(mentions.times, self.sentences),
            by_sentence(mentions.durations, self.sentences),
            by_sentence(mentions.quantities, self.sentences),
            by_sentence(mentions.stated, self.sentences),
            strict=True,
        )
        named = frozenset(mention.value.id for mention in mentions.entities)
        earlier: tuple[Mention[EntityRef], ...] = ()
        nouns = self._nouns_of_peoples()
        has_titles = not self.cues.titles.keys().isdisjoint(self.words.folded)
        goes_on = not self.cues.own.keys().isdisjoint(self.words.folded)
        topic: Mention[EntityRef] | None = None
        end = 0
        for sentence, entities, times, durations, quantities, stated in dealt:
            begins_block = "\n" in self.document.prose[end : sentence.start]
            before = () if begins_block else earlier
            about = topic if goes_on and not begins_block else None
            earlier, end = entities, sentence.end
            if goes_on:
                values = (*times, *durations, *quantities)
                topic = topic_behind(self.words, sentence, entities, [value.prose for value in values], about)
            titles = tuple(find_cues(self.words, sentence, self.cues.titles, frozenset())) if has_titles else ()
            names_any = bool(entities or stated) or (bool(nouns) and _is_in(nouns, self.words.within(sentence)))
            names_any = names_any or (about is not None and bool(durations or quantities))
            if names_any or titles:
                scene = Scene(
                    self.document, self.words, self.rules, sentence, entities, times, durations, quantities,
                    titles=titles, earlier=before, stated=stated, named=named, topic=about,
                    placing=self.cues.placing, naming=self.cues.naming,
                )  # fmt: skip
                yield scene, names_any

    def _nouns_of_peoples(self) -> tuple[int, ...]:
        """The indices of demonyms followed by a noun of a known fact: "the Ruritanian capital"."""
        demonyms, folded = self.rules.demonyms(), self.words.folded
        if demonyms.keys().isdisjoint(folded):
            return ()
        return tuple(
            index
            for index, word in enumerate(folded[:-1])
            if word in demonyms and self._is_known_of(demonyms[word], folded[index + 1])
        )

    def _is_known_of(self, bearers: Sequence[str], noun: str) -> bool:
        said = {item.id for item in expressed_from(noun, self.cues.entity_cues)}
        return any(fact.statement.property in said for each in bearers for fact in self.rules.facts(each))

    def _with_cues(self, scene: Scene) -> Scene:
        """The scene with the cues outside its mentions; a noun that refers to a name may be one."""
        dated = (time for time in scene.times if time.value.timex != NOW)  # "the current version"
        mentions = (*scene.entities, *dated)
        taken = self._indices(mention for mention in mentions if Naming.NOUN not in mention.derivation)
        cues = find_cues(self.words, scene.sentence, self.cues.cues, taken)
        ties = find_entity_cues(self.words, scene.sentence, self.cues.entity_cues, taken)
        names = (mention for mention in scene.entities if is_named(mention))
        parted = (
            *find_parted(self.words, scene.sentence, self.cues.parted, names),
            *find_shared(self.words, scene.sentence, self.cues.parted, scene.entities),
        )
        stated = (cue for cue in cues if not _is_recalled(scene, cue))
        return replace(scene, cues=tuple(stated), entity_cues=tuple(ties), parted=parted)

    def _indices(self, mentions: Iterable[Mention[object]]) -> frozenset[int]:
        return frozenset(i for mention in mentions for i in self.words.within(mention.prose))


def _is_in(indices: Sequence[int], inside: range) -> bool:
    """Whether one of the sorted indices is inside the range."""
    at = bisect_left(indices, inside.start)
    return at < len(indices) and indices[at] < inside.stop


def _is_recalled(scene: Scene, cue: Cue) -> bool:
    """Whether a verb is about a commemoration or continuation: "celebrated its independence in 2019", "began in
    earnest".
    """
    if scene.document.prose.startswith(IN_EARNEST, cue.span.end):
        return True
    return _RECALLED.search(scene.document.prose[scene.sentence.start : cue.span.start]) is not None
