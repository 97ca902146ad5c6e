"""What a document tells of lives. Imported only where a text has an age, or an act of one whose life it tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.languages.en.lives import told as words_of
from factlint.extraction.lives.acts import dated_acts
from factlint.extraction.lives.ages import Before, stated_ages, what_was_before
from factlint.extraction.lives.apposed import apposed_ages
from factlint.extraction.lives.bearers import People, people_of, whom_pronoun_means
from factlint.extraction.lives.once import births_and_deaths
from factlint.extraction.lives.telling import Telling
from factlint.extraction.lives.told import NAMELESS, opener_of, pattern, told_lives
from factlint.extraction.lives.unnamed import unnamed_lives
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.lives import Life, StatedAge
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.values.dataclass import replace

_MAY_TELL = tuple(map(Trigger, (words_of.MAY_TELL_LIFE, words_of.MAY_TELL_AGE, words_of.MAY_TELL_ACT)))
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def with_lives(analysis: Analysis, timed: TimedText) -> Analysis:
    """The analysis with births, deaths, ages and acts. Only names count, not the words that stand for them.

    `timed` is its text.
    """
    document, sentences = analysis.document, analysis.sentences
    named = tuple(name for name in analysis.entities if is_named(name))
    dates, known = by_sentence(analysis.times, sentences), by_sentence(named, sentences)
    tellings = tuple(Telling(document, *dealt) for dealt in zip(sentences, dates, known, strict=True))
    tell_life, tell_age, tell_act = (
        frozenset(sentence.start for sentence in cue.among(document.prose, sentences)) for cue in _MAY_TELL
    )
    opener = opener_of(document, sentences, known)
    lives = tuple(
        life
        for telling in tellings
        if telling.dates
        for life in told_lives(telling, may_tell=telling.sentence.start in tell_life)
    )
    people = people_of(
        lives,
        named,
        opener=opener,
        prose=document.prose,
        first_sentence_end=_end_of_first_sentence(document, sentences),
    )
    lives = tuple(_of_topic(document, life, people) for life in lives)
    lives = tuple(replace(life, person=_under_full_name(life.person, people)) for life in lives)
    ages = (*_ages(tellings, people, lives, tell_age), *apposed_ages(tellings, people, lives))
    acts = (
        act for telling in tellings if telling.sentence.start in tell_act for act in dated_acts(telling, people)
    )
    once = tuple(births_and_deaths(document, tellings, lives, people))
    read = replace(analysis, lives=lives, ages=ages, acts=tuple(acts), dated_once=once)
    return _with_unnamed(read, timed)


def _ages(
    tellings: Sequence[Telling], people: People, lives: Sequence[Life], may_tell: AbstractSet[int]
) -> Iterator[StatedAge]:
    """The ages of the sentences that may tell one, by where they start."""
    told = _by_sentence(lives, tellings)
    for index, telling in enumerate(tellings):
        start = telling.sentence.start
        if start in may_tell:
            last = tellings[max(0, index - 1)]
            is_next = index > 0 and "\n\n" not in telling.prose[last.sentence.end : start]
            before = what_was_before(last, told[index - 1]) if is_next else Before()
            yield from stated_ages(telling, people, told[index], before)


def _by_sentence(lives: Sequence[Life], tellings: Sequence[Telling]) -> Sequence[Sequence[Life]]:
    """The lives of which each sentence tells a date."""
    starts = [telling.sentence.start for telling in tellings]
    dealt: list[list[Life]] = [[] for _ in tellings]
    for life in lives:
        dates = (date for date in (life.born, life.died) if date is not None)
        for at in dict.fromkeys(bisect_right(starts, date.prose.start) - 1 for date in dates):
            dealt[at].append(life)
    return dealt


def _with_unnamed(analysis: Analysis, timed: TimedText) -> Analysis:
    """The analysis with the ages and acts of those whom a sentence or two do not name twice, unless it has them."""
    born = {life.person.value.id for life in analysis.lives if life.born is not None}
    numbers = {age.number.span for age in analysis.ages if age.person.id in born}
    told = {act.date.span for act in analysis.acts}
    others = tuple(
        one
        for one in unnamed_lives(timed)
        if (one.act and one.act.date.span not in told)
        or (one.ages and numbers.isdisjoint(age.number.span for age in one.ages))
    )
    return replace(
        analysis,
        lives=(*analysis.lives, *(one.life for one in others if one.life)),
        ages=(*analysis.ages, *(age for one in others for age in one.ages)),
        acts=(*analysis.acts, *(one.act for one in others if one.act)),
    )


def _of_topic(document: Document, life: Life, people: People) -> Life:
    """The life, of whom the text is about where a pronoun names it: "She was born …", "Born in 1934, she …"."""
    found = pattern(words_of.PRONOUN_OF_LIFE).match(document.prose, life.person.prose.start)
    if found is None or not life.person.value.id.startswith(NAMELESS):
        return life
    who = whom_pronoun_means(document, ProseSpan(*found.span()), people)
    return life if who is None else replace(life, person=replace(life.person, value=who))


def _under_full_name(person: Mention[EntityRef], people: People) -> Mention[EntityRef]:
    """The mention of a person, of whom the text may first have told the full name."""
    is_name = person.said.casefold() not in words_of.SENTENCE_OPENERS
    return replace(person, value=people.named(person) or person.value) if is_name else person


def _end_of_first_sentence(document: Document, sentences: Sequence[ProseSpan]) -> int:
    """Where the first sentence of running text ends; titles and headings do not count."""
    first = next((block for block in document.blocks if block.kind in _PROSE), None)
    if first is None:
        return 0
    return next((sentence.end for sentence in sentences if sentence.start >= first.prose.start), 0)
