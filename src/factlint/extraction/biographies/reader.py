"""The lives of all people in a text. Imported only where a text may mention any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factlint.extraction.biographies.ages import ages_in
from factlint.extraction.biographies.apart import ages_apart
from factlint.extraction.biographies.careers import careers
from factlint.extraction.biographies.disputes import claims_of
from factlint.extraction.biographies.event import ACT, BIRTH, DEATH
from factlint.extraction.biographies.sheets import lives_of_sheets
from factlint.extraction.biographies.story import Story, read_story
from factlint.extraction.biographies.tenures import relations_of_tenures
from factlint.extraction.biographies.ties import ties_between
from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.languages.en.biographies.deeds import LEAST_AGES, LEAST_AGES_BY_NOUN
from factlint.extraction.quantities.taken import Taken
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation, Tie
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.statements.lives import DatedAct, Life, StatedAge
from factlint.values.dataclass import replace


def with_biographies(analysis: Analysis, timed: TimedText) -> Analysis:
    """The analysis with the lives, ages, acts and relations of lives that it lacks; `timed` is its text."""
    story = read_story(timed)
    refs = _refs(story, analysis)
    known = {(life.person.value, date) for life in analysis.lives for date in _dates(life)}
    lives = tuple(
        life
        for life in _lives(story, refs)
        if not known.issuperset((life.person.value, one) for one in _dates(life))
    )
    taken = Taken(sorted(one.words.prose for one in analysis.relations))
    ages = tuple(
        age for age in _ages(story, refs) if not taken.overlaps(age.number.prose.start, age.number.prose.end)
    )
    ordered = {
        one.dated.span
        for one in analysis.relations
        if any(anchor.prose.start < one.dated.prose.start for anchor in one.anchors)
    }
    acts = tuple(act for act in _acts(story, refs) if act.least_age or act.date.span not in ordered)
    on_sheets = tuple(lives_of_sheets(analysis))
    return replace(
        analysis,
        lives=(*analysis.lives, *lives, *(life for life, _ in on_sheets)),
        ages=(*analysis.ages, *ages, *(age for _, age in on_sheets)),
        ages_apart=tuple(ages_apart(story, analysis.document)),
        acts=(*analysis.acts, *acts),
        dated_once=(*analysis.dated_once, *(one for pair in story.disputed for one in claims_of(pair))),
        relations=(*analysis.relations, *_ties(story, analysis)),
    )


def _dates(life: Life) -> tuple[Span, ...]:
    return tuple(date.span for date in (life.born, life.died) if date is not None)


def _refs(story: Story, analysis: Analysis) -> dict[int, EntityRef]:
    """Each person by number, as the entity whose birth or death was read at the same place."""
    places: dict[object, EntityRef] = {}
    for life in analysis.lives:
        for date in (life.born, life.died):
            if date is not None:
                places.setdefault(date.span, life.person.value)
    refs = {person.number: EntityRef(f"~in the story {person.number}") for person in story.people.everybody}
    refs |= _known(story, {one.prose: one.value for one in analysis.entities if is_named(one)})
    for event in reversed(story.events):
        if event.kind != ACT and event.date.span in places:
            refs[event.person.number] = places[event.date.span]
    return refs


def _known(story: Story, names: Mapping[ProseSpan, EntityRef]) -> dict[int, EntityRef]:
    """The people of a story that are in the rule base."""
    return {
        person.number: names[place]
        for clauses in story.sentences
        if names
        for clause in clauses
        for reference, person in clause.people
        if person is not None
        and reference.name
        and (place := clause.stated.words(reference.start, reference.end).prose) in names
    }


def _lives(story: Story, refs: dict[int, EntityRef]) -> Iterator[Life]:
    for event in story.events:
        who = Mention(event.date.prose, event.date.span, event.date.text, refs[event.person.number])
        if event.kind == BIRTH:
            yield Life(who, born=event.date)
        elif event.kind == DEATH:
            yield Life(who, died=event.date)


def _ages(story: Story, refs: dict[int, EntityRef]) -> Iterator[StatedAge]:
    for index, clauses in enumerate(story.sentences):
        for at in range(len(clauses)):
            for age in ages_in(story, index, at):
                yield StatedAge(
                    refs[age.person.number], age.number, age.years, at_death=age.is_at_death, date=age.date
                )


def _acts(story: Story, refs: dict[int, EntityRef]) -> Iterator[DatedAct]:
    for event in story.events:
        if event.kind == ACT:
            least = LEAST_AGES.get(event.verb) or LEAST_AGES_BY_NOUN.get(event.verb.split()[-1].casefold(), 0)
            yield DatedAct(refs[event.person.number], event.verb, event.date, least, event.even_dead)


def _ties(story: Story, analysis: Analysis) -> Iterator[Relation]:
    # a length is told again where it only was the least so far
    stated = {(_ends(one), one.days.high is None) for one in analysis.relations}
    return (
        one
        for one in dict.fromkeys(
            (
                *ties_between(story),
                *careers(story, analysis.document),
                *relations_of_tenures(story.sentences),
            )
        )
        if (_ends(one), False) not in stated and (one.tie is Tie.LENGTH or (_ends(one), True) not in stated)
    )


def _ends(relation: Relation) -> frozenset[ProseSpan]:
    """The places of the two dates of a relation."""
    return frozenset(date.prose for date in (*relation.anchors, relation.dated))
