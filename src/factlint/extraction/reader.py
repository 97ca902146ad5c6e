"""Document → Analysis: the order in which a text is read.

The readers of names, quantities and claims are loaded with the first text that has a digit, two numbers in words, or
words of a known name: loading them costs more than reading a short text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from factlint.extraction.arithmetic.suspicion import with_equations
from factlint.extraction.entities.phrases import holds_names
from factlint.extraction.entities.stated_events import find_stated_events
from factlint.extraction.joined_clauses import parted
from factlint.extraction.languages.en.entities.event_nouns import EVENT_NOUN
from factlint.extraction.languages.en.triggers import NUMBER_IN_WORDS, OFFICE_OF
from factlint.extraction.rare_readers import read_rare
from factlint.extraction.sentences import read_sentences, sentences_in, unbroken
from factlint.extraction.times import read_times
from factlint.extraction.times.disowned import with_disowned
from factlint.extraction.trigger import Trigger
from factlint.extraction.unwrapped import unwrapped
from factlint.extraction.words import Words, cut_words
from factlint.model.analysis import Analysis, AsWritten
from factlint.model.document import Document
from factlint.model.mention import Mention, mention_at
from factlint.model.rule_base import FalseClaim, Name, RuleBase
from factlint.model.span import ProseSpan
from factlint.values.dataclass import dataclass, replace
from factlint.values.hedges import DEFAULT_HEDGES, Hedges
from factlint.values.regex import regex
from factlint.values.time import Time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.extraction.claims.document_reader import ClaimsReader
    from factlint.extraction.entities.name_match import NameMatch
    from factlint.extraction.trees import Parser

_DIGIT = regex(r"\d")
_IN_WORDS = Trigger(NUMBER_IN_WORDS)
_OFFICE_OF, _EVENT_NOUN = Trigger(OFFICE_OF), Trigger(f"(?i:{EVENT_NOUN})")


@dataclass(slots=True)
class Reader:
    """Reads documents against one rule base; its indices are built once for all documents."""

    rules: RuleBase
    date_order: str | None = None
    hedges: Hedges = DEFAULT_HEDGES
    parser: Parser | None = None
    _claims: ClaimsReader | None = None
    _false_claims: tuple[FalseClaim, ...] | None = None

    def read(self, document: Document) -> Analysis:
        """Everything that can be read in a document."""
        written = unwrapped(document)
        analysis = self._read(parted(written), written)
        return with_equations(analysis, self.hedges, self.rules.units())

    def _read(self, document: Document, written: Document) -> Analysis:
        words = cut_words(document.prose)
        temporal = read_times(document, date_order=self.date_order, hedges=self.hedges)
        names = self._names(document, words, temporal.times)
        stated = find_stated_events(words, self.rules, names)
        sentences = unbroken(read_sentences(document), (name.span(words) for name in names))
        names = self._with_editions(words, sentences, names)
        analysis = Analysis(
            document,
            sentences,
            _as_written(written, document, sentences) if written is not document else None,
            times=temporal.times,
            durations=temporal.durations,
            recurrences=temporal.recurrences,
            written_dates=with_disowned(document, sentences, temporal.written_dates),
            written_ranges=temporal.written_ranges,
            written_shifts=temporal.written_shifts,
            written_clocks=temporal.written_clocks,
            appositions=temporal.appositions,
            parts_beside=temporal.parts_beside,
            named_days=temporal.named_days,
            named_weekdays=temporal.named_weekdays,
            named_stretches=temporal.named_stretches,
            leap_years=temporal.leap_years,
            numbered_parts=temporal.numbered_parts,
            ordinal_durations=temporal.ordinal_durations,
            avoided_names=_avoided(document, words, names),
        )
        if names or stated or self._names_a_people(words):
            analysis = self._claims_reader().read(self._with_quantities(analysis), words, names, stated)
        elif _says_how_long(analysis):
            analysis = self._claims_reader().with_elapsed(self._with_quantities(analysis), words)
        elif _DIGIT.search(document.prose) or len(_IN_WORDS.found_in(document.prose)) > 1:
            analysis = self._with_quantities(analysis)
        if len(_OFFICE_OF.found_in(document.prose)) > 1:
            analysis = self._claims_reader().with_stated_offices(analysis, words)
        analysis = self._with_spellings(_with_present(read_rare(analysis)), words)
        return self._with_false_claims(analysis, words)

    def _names(self, document: Document, words: Words, times: Sequence[Mention[Time]]) -> tuple[NameMatch, ...]:
        index = self.rules.names_beginning(words.folded)
        if not index:
            return ()
        from factlint.extraction.entities.names import find_names  # noqa: PLC0415 - see above

        taken, blocks = (time.prose for time in times), (block.prose for block in document.blocks)
        return find_names(words, index, self.rules, taken, blocks)

    def _with_editions(
        self, words: Words, sentences: Sequence[ProseSpan], names: tuple[NameMatch, ...]
    ) -> tuple[NameMatch, ...]:
        if not names:
            return names
        from factlint.extraction.entities.editions import with_editions  # noqa: PLC0415 - see above

        return with_editions(words, sentences, names, self.rules)

    def _with_spellings(self, analysis: Analysis, words: Words) -> Analysis:
        """The analysis with names that are misspelt, or have two spellings."""
        if not holds_names(words):
            return analysis
        from factlint.extraction.entities.misspelt import find_misspelt  # noqa: PLC0415 - see above
        from factlint.extraction.entities.spellings.reader import find_variants  # noqa: PLC0415

        if self.rules.has_names:
            analysis = replace(analysis, misspelt_names=find_misspelt(analysis, words, self.rules))
        return replace(analysis, name_variants=find_variants(analysis, words))

    def _with_false_claims(self, analysis: Analysis, words: Words) -> Analysis:
        if self._false_claims is None:
            self._false_claims = self.rules.false_claims()
        if not self._false_claims:
            return analysis
        from factlint.extraction.false_claims import find_false_claims  # noqa: PLC0415 - see above

        return replace(analysis, false_claims=find_false_claims(analysis, words, self._false_claims))

    def _names_a_people(self, words: Words) -> bool:
        """Whether the text contains a demonym: "the Ruritanian president" denotes an office without a name."""
        demonyms = self.rules.demonyms()
        return bool(demonyms) and not demonyms.keys().isdisjoint(words.folded)

    def _with_quantities(self, analysis: Analysis) -> Analysis:
        from factlint.extraction.quantities import read_quantities  # noqa: PLC0415 - see above

        taken = _spans(analysis.times, analysis.durations, analysis.entities)
        quantities = read_quantities(analysis.document, taken, hedges=self.hedges, units=self.rules.units())
        return replace(analysis, quantities=quantities)

    def _claims_reader(self) -> ClaimsReader:
        if self._claims is None:
            from factlint.extraction.claims.document_reader import make_claims_reader  # noqa: PLC0415 - see above

            self._claims = make_claims_reader(self.rules, self.parser)
        return self._claims


def make_reader(
    rules: RuleBase,
    *,
    date_order: str | None = None,
    hedges: Hedges = DEFAULT_HEDGES,
    parser: Parser | None = None,
) -> Reader:
    """A reader for one rule base; without a parser it reads what needs none."""
    return Reader(rules, date_order, hedges, parser)


def _avoided(document: Document, words: Words, names: Sequence[NameMatch]) -> tuple[Mention[Name], ...]:
    if not names:
        return ()
    from factlint.extraction.entities.names import find_avoided  # noqa: PLC0415 - see above

    return tuple(mention_at(document, match.span(words), name) for match, name in find_avoided(words, names))


def _as_written(written: Document, parted: Document, sentences: Sequence[ProseSpan]) -> AsWritten:
    """The document before its clauses were parted, with the sentences that differ."""
    ends = {one.start: one.end for one in sentences}
    blocks = (block for block in written.blocks if not _is_same_in(block.prose, written.prose, parted.prose))
    others = (one for one in sentences_in(written.prose, blocks) if ends.get(one.start) != one.end)
    return AsWritten(written, tuple(others))


def _is_same_in(place: ProseSpan, one: str, other: str) -> bool:
    return one.startswith(other[place.start : place.end], place.start)


def _with_present(analysis: Analysis) -> Analysis:
    if not analysis.claims:
        return analysis
    from factlint.extraction.claims.present import with_present  # noqa: PLC0415 - see above

    return with_present(analysis)


def _says_how_long(analysis: Analysis) -> bool:
    """Whether the text has a duration and the noun of an event, which may have lasted so long."""
    return bool(analysis.durations) and _EVENT_NOUN.search(analysis.document.prose) is not None


def _spans(*kinds: Iterable[Mention[object]]) -> tuple[ProseSpan, ...]:
    """The places of mentions of several kinds, in reading order."""
    spans = [mention.prose for mentions in kinds for mention in mentions]
    return tuple(sorted(spans, key=attrgetter("start", "end")))
