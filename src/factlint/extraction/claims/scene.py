"""One sentence with everything read in it: the input of the binders."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, reduce

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.modality import read_modality
from factlint.extraction.claims.parted_cues import PartedCue
from factlint.extraction.languages.en.claims.clauses import CLAUSE_BREAK, OPENING_CLAUSE
from factlint.extraction.words import Words
from factlint.model.claim import Aspect, Claim, Statement, Value
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property, RuleBase
from factlint.values.dataclass import dataclass, replace
from factlint.values.duration import Duration
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Time

_BREAK, _OPENING_CLAUSE = regex(CLAUSE_BREAK), regex(OPENING_CLAUSE)
MEASURED, _CUE = frozenset({"number", "duration"}), "–"
"""Kinds of properties whose words are those of a measure, and what stands for these."""
_BEHIND = 60
"""Characters of the next sentence that may retract this one."""


@lru_cache(maxsize=16)  # each of the binders asks for the clauses of a few sentences
def _breaks(prose: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The clause boundaries of a sentence."""
    return tuple(gap.span() for gap in _BREAK.finditer(prose, start, end))


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence and the mentions inside it, all in reading order."""

    document: Document
    words: Words
    rules: RuleBase
    sentence: ProseSpan
    entities: tuple[Mention[EntityRef], ...]
    times: tuple[Mention[Time], ...]
    durations: tuple[Mention[Duration], ...]
    quantities: tuple[Mention[Quantity], ...]
    cues: tuple[Cue, ...] = ()
    titles: tuple[Cue, ...] = ()
    entity_cues: tuple[EntityCue, ...] = ()
    earlier: tuple[Mention[EntityRef], ...] = ()
    """The names in the sentence before, in the same block."""
    parted: tuple[PartedCue, ...] = ()
    placing: frozenset[str] = frozenset()
    """The ids of the properties for locations."""
    naming: frozenset[str] = frozenset()
    """The ids of the properties whose value is another name."""
    named: frozenset[str] = frozenset()
    """The ids of everything named in the document."""
    topic: Mention[EntityRef] | None = None
    """What the text goes on about where the sentence names nothing."""
    stated: tuple[Mention[EntityRef], ...] = ()
    """The events described by verbs, each at its verb."""

    @property
    def text(self) -> str:
        return self.document.prose[self.sentence.start : self.sentence.end]

    @property
    def behind(self) -> str:
        """The beginning of the prose after the sentence."""
        return self.document.prose[self.sentence.end : self.sentence.end + _BEHIND]

    @property
    def masked(self) -> str:
        """The sentence with every time replaced by zeros, its offsets kept."""
        text = self.text
        for time in self.times:
            start, end = time.prose.start - self.sentence.start, time.prose.end - self.sentence.start
            text = text[:start] + "0" * (end - start) + text[end:]
        return text

    def between(self, left: ProseSpan, right: ProseSpan) -> str:
        """The prose from the end of one span to the start of the next."""
        return self.document.prose[left.end : right.start]

    def properties_known_of(self, subject: Mention[EntityRef]) -> frozenset[str]:
        """The ids of the properties that the subject has facts for."""
        return frozenset(fact.statement.property for fact in self.rules.facts(subject.value.id))

    def first_known_of(self, subject: Mention[EntityRef], properties: Iterable[str]) -> str | None:
        """The first of some properties that the rule base has for a subject."""
        known = self.properties_known_of(subject)
        return next((item for item in properties if item in known), None)

    def clause_of(self, span: ProseSpan) -> ProseSpan:
        """The clause around a span."""
        start, end = self.sentence.start, self.sentence.end
        for gap_start, gap_end in _breaks(self.document.prose, start, end):
            if gap_end <= span.start + 1:
                start = gap_start
            elif gap_start >= span.end:
                end = gap_start
                break
        return ProseSpan(start, end)

    def _opened_by(self, span: ProseSpan, end: int) -> ProseSpan:
        """A span of prose without the main clause, if the part up to `end` is a clause before it."""
        opening = _OPENING_CLAUSE.match(self.document.prose, span.start, span.end)
        is_whole = opening is not None and opening.start("comma") >= end
        return ProseSpan(span.start, opening.start("comma")) if opening and is_whole else span

    def has_break(self, text: str) -> bool:
        """Whether a clause ends within this text."""
        return _BREAK.search(text) is not None

    def claim(
        self,
        subject: Mention[EntityRef],
        prop: Property,
        value: Mention[Value],
        cue: ProseSpan,
        *,
        binder: str,
        asserting: ProseSpan | None = None,
    ) -> Claim:
        """The claim of a binder, with the modality of its clause, or of the words `asserting`."""
        clause = self.clause_of(value.prose)
        wide = asserting or self._opened_by(
            ProseSpan(min(clause.start, cue.start), max(clause.end, cue.end)), max(value.prose.end, cue.end)
        )
        modality = read_modality(
            self._without_cue(prop, cue, wide),
            sentence=self.text,
            offset=value.prose.start - self.sentence.start,
            behind=self.behind,
        )
        stated = Statement(subject.value.id, prop.id, value.value, EVERYTHING)
        return Claim(stated, subject, value, cue, modality, binder=binder)

    def _without_cue(self, prop: Property, cue: ProseSpan, wide: ProseSpan) -> str:
        """The asserting words; the words of a measure do not shade what they state: "no longer than"."""
        prose = self.document.prose
        if prop.value not in MEASURED or not wide.holds(cue):
            return prose[wide.start : wide.end]
        return f"{prose[wide.start : cue.start]}{_CUE}{prose[cue.end : wide.end]}"


def at_times(claim: Claim, scope: tuple[Mention[Time], ...], aspect: Aspect = Aspect.HOLDS) -> Claim:
    """The claim as one that holds, begins or ends at the times that the text gives for it, if any."""
    days = reduce(Interval.hull, (time.value.days for time in scope)) if scope else EVERYTHING
    return replace(
        claim,
        statement=replace(claim.statement, scope=days),
        is_scoped=bool(scope),
        scope_words=scope,
        aspect=aspect,
    )
