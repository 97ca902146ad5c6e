"""The sentences of running text with a time, a duration or a frequency, block by block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, groupby, pairwise
from operator import itemgetter

from factlint.extraction.aspects import names_other_thing
from factlint.extraction.by_sentence import Placed, by_sentence
from factlint.extraction.chronology.plain import without_asides, without_remarks
from factlint.extraction.chronology.sentence_places import SentencePlaces
from factlint.extraction.chronology.subjects import Subjects, goes_on_about, names_new_subject, stems
from factlint.extraction.chronology.timed import TimedSentence, on_one_line, read_timed
from factlint.extraction.interludes import is_passed_over, is_speech, without_interludes
from factlint.extraction.languages.en.chronology.spells.spells import BRINGS_IN
from factlint.extraction.languages.en.chronology.subjects import EVENT
from factlint.extraction.slots import pattern
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.document import RUNNING_TEXT, BlockKind, Document, ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import index_behind
from factlint.values.duration import Duration
from factlint.values.regex import regex
from factlint.values.time import Time

Block = tuple[tuple[int, TimedSentence], ...]
"""The timed sentences of one block, each with its number: its index among all sentences of the document."""
_PASSED_OVER = 2
"""The most sentences without a time that may stand between two neighbours."""
_SEMICOLON = regex(r";(?=[ \n])")


class TimedText:
    """The sentences of a document with tokens in place of their times, and how they belong together.

    Sentences are named by their number, blocks by their index in the document. Every answer is computed once.
    """

    def __init__(self, analysis: Analysis) -> None:
        self._document = analysis.document
        self._written = analysis.as_written
        self._sentences = without_interludes(analysis.document, analysis.sentences)
        self._times = analysis.times
        self._durations = analysis.durations
        self._recurrences = analysis.recurrences
        self.places = SentencePlaces(self._document, self._sentences)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The sentences that hold a time, a length or a frequency, grouped by paragraph or list item.

        A paragraph that goes on about the subject of the one right above is in one group with it.
        """
        stated: list[Block] = []
        for _, block in groupby(self._timed(), key=itemgetter(0)):
            sentences = tuple((index, sentence) for _, index, sentence in block)
            if stated and self._goes_on_from(stated[-1], sentences[0]):
                stated[-1] += sentences
            else:
                stated.append(sentences)
        return tuple(stated)

    def _goes_on_from(self, above: Block, first: tuple[int, TimedSentence]) -> bool:
        """Whether the first sentence of a paragraph continues the block above and names no new subject."""
        last, place = self.places.block_of(above[-1][0]), self.places.block_of(first[0])
        is_apart = self.places.is_apart(last, place)
        if is_apart is None:
            return False
        starts = self.places.starts
        opening = self.prose(index_behind(self._sentences, starts[place]))
        stated = self._document.prose[starts[last] : starts[last + 1]]
        if pattern(BRINGS_IN).match(opening) or names_other_thing(opening, stated):
            return False
        return goes_on_about(opening, stated) if is_apart else not names_new_subject(opening, stated)

    def dates_around(self, first: TimedSentence, last: TimedSentence) -> tuple[Mention[Time], ...]:
        """The dates of the paragraphs in which two sentences stand."""
        places = dict.fromkeys(self.places.block_at(one.span.start) for one in (first, last))
        return tuple(chain(*(self._dates_of_paragraphs[place] for place in places)))

    @cached_property
    def dates(self) -> tuple[Mention[Time], ...]:
        """The dates of all its sentences."""
        return tuple(date for _, sentence in chain(*self.blocks) for date in sentence.dates)

    @cached_property
    def _dates_of_paragraphs(self) -> dict[int, tuple[Mention[Time], ...]]:
        stated: defaultdict[int, list[Mention[Time]]] = defaultdict(list)
        for _, sentence in chain(*self.blocks):
            stated[self.places.block_at(sentence.span.start)] += sentence.dates
        return {place: tuple(dates) for place, dates in stated.items()}

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        """The groups of `blocks` in running text."""
        return tuple(
            block for block, kind in zip(self.blocks, self._kinds, strict=True) if kind is BlockKind.PARAGRAPH
        )

    @cached_property
    def borders(self) -> tuple[tuple[Block, TimedSentence], ...]:
        """Each paragraph with the first timed sentence of the next, where that is a neighbour of its last one."""
        return tuple(
            (above, below[0][1])
            for above, below in pairwise(self.paragraphs)
            if self._are_neighbours(above[-1], below[0])
        )

    @cached_property
    def items(self) -> tuple[Block, ...]:
        """The groups of `blocks` in lists, whose items are unrelated."""
        return tuple(
            block
            for block, kind in zip(self.blocks, self._kinds, strict=True)
            if kind is not BlockKind.PARAGRAPH
        )

    @cached_property
    def as_written(self) -> tuple[TimedSentence, ...]:
        """The timed sentences that are otherwise split into clauses, as the text has them (decision 020)."""
        if self._written is None:
            return ()
        line = on_one_line(self._written.document.prose)
        return tuple(
            without_asides(
                read_timed(self._written.document, line, span, times, self._placed_durations.within(span))
            )
            for span in self._written.sentences
            if (times := self._placed_times.within(span))
        )

    @cached_property
    def _kinds(self) -> tuple[BlockKind, ...]:
        blocks = self._document.blocks
        return tuple(blocks[self.places.block_at(block[0][1].span.start)].kind for block in self.blocks)

    def sentence(self, number: int) -> TimedSentence:
        """A sentence by its number, whether it holds a time or not."""
        return without_remarks(self._read(self._sentences[number]))

    def prose(self, number: int) -> str:
        """The prose of a sentence."""
        return self._document.prose[self._sentences[number].start : self._sentences[number].end]

    def has_time(self, number: int) -> bool:
        """Whether a sentence holds a time or a length of time."""
        span = self._sentences[number]
        return bool(self._placed_times.within(span) or self._placed_durations.within(span))

    def among(self, cue: Trigger) -> frozenset[int]:
        """The numbers of the sentences that may hold a cue."""
        return frozenset(self._numbers[one.start] for one in cue.among(self._document.prose, self._sentences))

    @cached_property
    def subjects(self) -> Subjects:
        """The subject of each sentence of the document."""
        return Subjects(self._document, self._sentences)

    def are_of_others(self, first: TimedSentence, last: TimedSentence) -> bool:
        """Whether two sentences name their subjects, and these have no word in common."""
        before, stated = (self.subjects.of(self._numbers[one.span.start]) for one in (first, last))
        about = stems(" ".join(stated))
        if not before or not about or not before.isdisjoint(stated):
            return False
        return about.isdisjoint(stems(first.text)) and stems(" ".join(before)).isdisjoint(stems(last.text))

    def goes_on(self, index: int, following: int) -> bool:
        """Whether no sentence in between mentions an event from which "two years later" might count."""
        between = map(self.prose, range(index + 1, following))
        return all(pattern(EVENT).search(one) is None or is_speech(one) for one in between)

    def neighbours(self, block: Block) -> Iterator[tuple[TimedSentence, TimedSentence]]:
        """Each pair of consecutive sentences of a block that are neighbours."""
        for (index, first), (following, last) in pairwise(block):
            if self._are_neighbours((index, first), (following, last)):
                yield first, last

    def _are_neighbours(self, one: tuple[int, TimedSentence], other: tuple[int, TimedSentence]) -> bool:
        """Whether two are neighbours and, if one of them has a duration, no event is mentioned between them."""
        (index, first), (following, last) = one, other
        is_measured = bool(first.lengths or last.lengths or last.shifts)
        return self.are_neighbours(index, following) and (not is_measured or self.goes_on(index, following))

    def are_neighbours(self, index: int, following: int) -> bool:
        """Whether nothing stands between two sentences of a section but a few that do not change the subject."""
        if following == index + 1:
            return True
        if following - index - 1 > _PASSED_OVER or self.places.section(index) != self.places.section(following):
            return False
        first, last = self.prose(index), self.prose(following)
        return all(is_passed_over(self.prose(one), first, last) for one in range(index + 1, following))

    def joined(self, first: TimedSentence, last: TimedSentence) -> TimedSentence:
        """Two sentences read as one."""
        if self._stand_apart(first.span, last.span):
            return without_asides(first.followed_by(last))
        return without_asides(self._read(ProseSpan(first.span.start, last.span.end)))

    def _stand_apart(self, first: ProseSpan, last: ProseSpan) -> bool:
        """Whether there are words between two sentences."""
        return any(map(str.isalnum, self._document.prose[first.end : last.start]))

    def clauses(self, sentence: TimedSentence) -> tuple[TimedSentence, ...]:
        """The parts of a sentence between its semicolons."""
        if "; " not in sentence.text:
            return (sentence,)
        start, end = sentence.span.start, sentence.span.end
        stops = [found.start() for found in _SEMICOLON.finditer(self._document.prose, start, end)]
        ends = pairwise((start - 2, *stops, end))
        return tuple(without_asides(self._read(ProseSpan(low + 2, high))) for low, high in ends)

    @cached_property
    def _placed_times(self) -> Placed[Time]:
        return Placed(self._times)

    @cached_property
    def _placed_durations(self) -> Placed[Duration]:
        return Placed(self._durations)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The number of each sentence, by where it starts."""
        return {sentence.start: number for number, sentence in enumerate(self._sentences)}

    @cached_property
    def _line(self) -> str:
        return on_one_line(self._document.prose)

    def _timed(self) -> Iterator[tuple[int, int, TimedSentence]]:
        times = by_sentence(self._times, self._sentences)
        durations = by_sentence(self._durations, self._sentences)
        recurrences = by_sentence(self._recurrences, self._sentences)
        entry: tuple[int, Mention[Time]] | None = None
        for index, sentence in enumerate(self._sentences):
            place = self.places.block_at(sentence.start)
            stated, span = times[index], sentence
            if entry is not None and entry[0] == place:
                stated, span = (entry[1], *stated), ProseSpan(entry[1].prose.start, sentence.end)
            entry = None
            has_time = stated or durations[index] or recurrences[index]
            if has_time and self.places.kind(place) in RUNNING_TEXT:
                if _is_date_alone(self._document, span, stated):
                    entry = (place, stated[0])
                timed = read_timed(self._document, self._line, span, stated, durations[index])
                yield place, index, without_asides(timed)

    def _read(self, span: ProseSpan) -> TimedSentence:
        times, lengths = self._placed_times.within(span), self._placed_durations.within(span)
        return read_timed(self._document, self._line, span, times, lengths)


def _is_date_alone(document: Document, sentence: ProseSpan, times: Sequence[Mention[Time]]) -> bool:
    """Whether a sentence is the date of an entry, which the next one belongs to: "2 May 1788. Sailed from Orm"."""
    if len(times) != 1 or times[0].prose.start != sentence.start:
        return False
    return document.prose[times[0].prose.end : sentence.end] in {"", "."}
