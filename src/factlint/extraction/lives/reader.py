"""Births and deaths of people named in a document. Imported only if a text has a word for them."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.languages.en.lives import stated as words_of
from factlint.extraction.lives.bearers import People, people_of, whom_pronoun_means
from factlint.extraction.lives.dated_sentence import DatedSentence
from factlint.extraction.lives.once import births_and_deaths
from factlint.extraction.lives.stated import NAMELESS, opener_of, pattern, stated_lives
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.document import RUNNING_TEXT, Document, ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.statements.lives import Life
from factlint.values.dataclass import replace

_MAY_STATE = Trigger(words_of.MAY_STATE_LIFE)


def with_lives(analysis: Analysis) -> Analysis:
    """The analysis with births and deaths. Only names count, not other words for people."""
    document, sentences = analysis.document, analysis.sentences
    named = tuple(name for name in analysis.entities if is_named(name))
    dates, known = by_sentence(analysis.times, sentences), by_sentence(named, sentences)
    dated = tuple(DatedSentence(document, *dealt) for dealt in zip(sentences, dates, known, strict=True))
    may_state = frozenset(sentence.start for sentence in _MAY_STATE.among(document.prose, sentences))
    opener = opener_of(document, sentences, known)
    lives = tuple(
        life
        for one in dated
        if one.dates
        for life in stated_lives(one, may_state=one.sentence.start in may_state)
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
    once = tuple(births_and_deaths(document, dated, lives, people))
    return replace(analysis, lives=lives, dated_once=once)


def _of_topic(document: Document, life: Life, people: People) -> Life:
    """The life, assigned to the topic if a pronoun names it: "She was born …", "Born in 1934, she …"."""
    found = pattern(words_of.PRONOUN_OF_LIFE).match(document.prose, life.person.prose.start)
    if found is None or not life.person.value.id.startswith(NAMELESS):
        return life
    who = whom_pronoun_means(document, ProseSpan(*found.span()), people)
    return life if who is None else replace(life, person=replace(life.person, value=who))


def _under_full_name(person: Mention[EntityRef], people: People) -> Mention[EntityRef]:
    """The mention of a person, under the full name if the text gave it before."""
    is_name = person.said.casefold() not in words_of.SENTENCE_OPENERS
    return replace(person, value=people.named(person) or person.value) if is_name else person


def _end_of_first_sentence(document: Document, sentences: Sequence[ProseSpan]) -> int:
    """Where the first sentence of running text ends; titles and headings do not count."""
    first = next((block for block in document.blocks if block.kind in RUNNING_TEXT), None)
    if first is None:
        return 0
    return next((sentence.end for sentence in sentences if sentence.start >= first.prose.start), 0)
