"""Dates that a verb or noun takes: "X began in 2014", "launched X in February 2022", "founded in 1998, X …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.dates.at_last import happened_at_last
from factlint.extraction.claims.dates.brackets import closes_gloss
from factlint.extraction.claims.dates.editions import is_other_edition
from factlint.extraction.claims.dates.stand_ins import meant_instead
from factlint.extraction.claims.inflections import is_denial
from factlint.extraction.claims.parted_cues import PartedCue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.extraction.claims.subjects.reader import Subject, opens_sentence, subjects_of
from factlint.extraction.claims.subjects.verbs import is_adverb, is_only_participle, is_participle, is_verb
from factlint.extraction.claims.subjects.vetoes import dates_another
from factlint.extraction.entities.kinds import is_person
from factlint.extraction.languages.en.claims import clauses
from factlint.extraction.languages.en.claims.dates import dating
from factlint.extraction.languages.en.function_words import OF
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_BEFORE_DATE = regex(dating.BEFORE_DATE, re.IGNORECASE)
_BARE_DATE = regex(dating.BARE_DATE)
_COPULAR_DATE = regex(dating.COPULAR_DATE)
_PREDICATED_DATE = regex(dating.PREDICATED_DATE)
_DATE_OF_CLAUSE = regex(dating.DATE_OF_CLAUSE)
_CLEFT_OPENING = regex(dating.CLEFT_OPENING)
_CLEFT = regex(dating.CLEFT)
_BOUNDING = regex(dating.BOUNDING_PREPOSITION, re.IGNORECASE)
_DOUBT = regex(f"{clauses.REPORTED}|{clauses.REFUTED}", re.IGNORECASE)
_OPENING_PHRASE = regex(dating.OPENING_PHRASE)
_COMMA_AND_SUBJECT = regex(dating.UP_TO_ANOTHER + dating.COMMA_AND_SUBJECT)
_OTHER_CLAUSE = regex(dating.OTHER_CLAUSE)
_SUBORDINATED = regex(dating.SUBORDINATED)
_SECOND_VERB = regex(dating.SECOND_VERB)
_FOR = regex(dating.FOR)
_FRONTED_GAP = regex(r",?\s(?:[\w’'-]+\s){0,4}[“\"‘']?")
_ENDS_RANGE = regex(r"(?<=\d)\s?[–—-]\s?\Z")
_NAMES_A_YEAR = regex(r"\d{4}")
_BOUNDS = frozenset({"start", "end"})
_MOST_WORDS_TO_DATE = 8
_ENDS_CUE = (" to", "til")
"""How cues end that say themselves that the date after bounds nothing else: "dates back to", "lasted until"."""


def bind_dated_cues(scene: Scene) -> Iterator[Claim]:
    """The claims of verbs and nouns that say a property whose value is a date."""
    for parted in scene.parted:
        yield from _claims_of_parted(scene, parted)
    for cue in scene.cues:
        if _says_dates(cue) and not _is_of_title(scene, cue):
            yield from _claims_of(scene, cue)


def _is_of_title(scene: Scene, cue: Cue) -> bool:
    """Whether a cue is part of a longer name: "the Declaration of Independence of the United States", "Tax Fund"."""
    words = scene.words
    first = words.within(scene.sentence).start
    if not words.is_capitalised(cue.first) or cue.first <= first or ":" in words.gap(cue.first - 1):
        return False
    if words.folded[cue.first - 1] == OF:
        return cue.first - 2 >= first and words.is_capitalised(cue.first - 2)
    return words.is_capitalised(cue.first - 1) and not is_verb(scene, cue) and cue.first - 1 > first


def _claims_of_parted(scene: Scene, parted: PartedCue) -> Iterator[Claim]:
    """The claim of "construction of X began in 1911", where the rule base knows when it began."""
    if parted.property.value != "date" or parted.property.id not in scene.properties_known_of(parted.named):
        return
    tail = scene.words.within(parted.tail)
    cue = Cue(tail.start, tail.stop - 1, parted.tail, (parted.property,))
    if (date := date_of(scene, cue, parted.named)) is not None:
        yield scene.claim(parted.named, parted.property, date, parted.tail, binder="cue-parted")


def _claims_of(scene: Scene, cue: Cue) -> Iterator[Claim]:
    for subject, construction in _subjects(scene, cue):
        if dates_another(scene, subject, cue):
            return
        date = date_of(scene, cue, subject)
        if date is None or (_is_in_bracket(scene, subject, cue) and closes_gloss(scene, subject, date)):
            continue
        for prop in _properties(scene, cue, subject, date):
            start = cue.span.start if construction == "definition" else subject.prose.end
            if is_other_edition(scene, subject, prop, date, said_with(scene, start, cue, date)):
                continue
            yield scene.claim(
                subject,
                prop,
                date,
                cue.span,
                binder=f"cue-{construction}",
                asserting=_asserting(scene, cue, date),
            )
        return


def _subjects(scene: Scene, cue: Cue) -> Iterator[Subject]:
    """The mentions that a cue may speak of; somebody who made a debut goes before the club that it was made for."""
    subjects = tuple(subjects_of(scene, cue))
    if (
        subjects
        and subjects[0][1] == "object"
        and (actor := _actor_for(scene, cue, subjects[0][0])) is not None
    ):
        yield actor, "subject"
    yield from subjects


def _actor_for(scene: Scene, cue: Cue, club: Mention[EntityRef]) -> Mention[EntityRef] | None:
    """The person whom the rule base knows to have done for another what it does not know of that one."""
    if _FOR.search(scene.document.prose[cue.span.start : club.prose.start]) is None:
        return None
    said = {item.id for item in cue.properties}
    actor = None if said & scene.properties_known_of(club) else subject_of(scene, cue)
    if actor is None or not said & scene.properties_known_of(actor):
        return None
    return actor if is_person(actor.value.id, scene.rules) else None


def _asserting(scene: Scene, cue: Cue, date: Mention[Time]) -> ProseSpan | None:
    """The words that can shade the claim; what was not so until its date was so then."""
    if happened_at_last(scene, cue) == date:
        return ProseSpan(cue.span.end, date.prose.end)
    return asserting(scene, cue, date)


def _is_in_bracket(scene: Scene, subject: Mention[EntityRef], cue: Cue) -> bool:
    return subject.prose.end < cue.span.start and scene.between(subject.prose, cue.span).strip() == "("


def asserting(scene: Scene, cue: Cue, date: Mention[Time]) -> ProseSpan | None:
    """The words that can shade what a verb states: those of its clause up to verb and date.

    What a noun names may be taken back after it ("the launch in 2020 was called off"), and doubt may follow
    anywhere ("in 1905, according to legend"): there the whole clause counts; not what is said after a phrase that
    opens the sentence ("Since the founding in 1905, it has never").
    """
    clause = scene.clause_of(date.prose)
    end = max(cue.span.end, date.prose.end)
    if _OPENING_PHRASE.match(scene.document.prose, clause.start, cue.span.start) and (
        _COMMA_AND_SUBJECT.match(scene.document.prose, end, clause.end)
    ):
        return ProseSpan(clause.start, end)
    if not is_verb(scene, cue) or _DOUBT.search(scene.document.prose, end, clause.end):
        return None
    return ProseSpan(min(clause.start, cue.span.start), end)


def _says_dates(cue: Cue) -> bool:
    return any(item.value == "date" for item in cue.properties)


def _properties(
    scene: Scene, cue: Cue, subject: Mention[EntityRef], date: Mention[Time]
) -> tuple[Property, ...]:
    """The properties that the subject has facts of; where it has none, what is meant by them, or the first of all.

    Of what has a known beginning or end, "began" and "ended" tell that, not when it took place.
    """
    said = tuple(item for item in cue.properties if item.value == "date")
    known = scene.properties_known_of(subject)
    if found := tuple(item for item in said if item.id in known):
        return tuple(item for item in found if item.id in _BOUNDS) or found
    if is_only_participle(scene, cue):
        return ()
    meant = meant_instead(scene, said, subject, date)
    return said[:1] if meant is None else (meant,)


def said_with(scene: Scene, start: int, cue: Cue, date: Mention[Time]) -> ProseSpan:
    """The words around a cue and its date, from `start` on: those of the clause, if `start` is not the cue."""
    clause = scene.clause_of(date.prose)
    first = start if start == cue.span.start else min(clause.start, cue.span.start, start)
    return ProseSpan(first, max(clause.end, date.prose.end))


def is_bounded(scene: Scene, time: Mention[Time]) -> bool:
    """Whether a date only bounds what happened: "by 1998", "before 1998"."""
    return _BOUNDING.search(scene.document.prose[scene.sentence.start : time.prose.start]) is not None


def names_a_year(time: Mention[Time]) -> bool:
    """Whether the words of a date name its year; "on 28 February" in front of "in 1966" is no other date."""
    return _NAMES_A_YEAR.search(time.said) is not None


def is_of_main_clause(scene: Scene, verb: ProseSpan, gap: str) -> bool:
    """Whether the date after a gap is that of the main clause, and the verb in front in a clause of time before it."""
    return gap.startswith(",") and (
        _SUBORDINATED.search(scene.document.prose, scene.sentence.start, verb.start) is not None
    )


def is_behind_clause(scene: Scene, verb: ProseSpan, time: Mention[Time]) -> bool:
    """Whether a date stands behind the comma that ends a clause of time with this verb: "after X fell, in 1991 it"."""
    if time.prose.start < verb.end:
        return False
    _, comma, rest = scene.between(verb, time.prose).partition(",")
    return is_of_main_clause(scene, verb, comma + rest)


def has_preposition(time: Mention[Time], gap: str) -> bool:
    """Whether the words in front of a date let it tell when; a day or month needs none, and "four years ago"."""
    return time.value.grain < Grain.YEAR or is_adverb(time) or _BEFORE_DATE.search(gap) is not None


def date_of(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date that a cue with this subject takes: inside of it, after it, or at the head of the clause."""
    if (until := happened_at_last(scene, cue)) is not None or is_denial(scene.words.folded[cue.first]):
        return until
    if (inside := next((time for time in scene.times if cue.span.holds(time.prose)), None)) is not None:
        return inside
    after = cue.span if subject.prose.start < cue.span.start else _later(cue.span, subject.prose)
    forward = next((time for time in scene.times if time.prose.start >= after.end), None)
    opened = next((time for time in scene.times if time.prose.start >= cue.span.end), None)
    if opened is not None and opened.prose.start < subject.prose.start:
        forward, after = opened, cue.span
    elif _opens_clause_of(scene, cue, subject):
        forward = None
    is_closed = is_verb(scene, cue) and _SECOND_VERB.match(scene.document.prose, cue.span.end) is not None
    if forward is not None and not is_closed and _is_dated_by(scene, after, forward):
        return forward
    return _predicated(scene, cue, subject) or _fronted(scene, cue, subject)


def _opens_clause_of(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> bool:
    """Whether a cue stands in a phrase before its subject, whose verb takes the date: "Born in V, S left in 1972"."""
    return (
        cue.span.end < subject.prose.start
        and "," in scene.between(cue.span, subject.prose)
        and is_participle(scene, cue)
        and opens_sentence(scene, cue)
    )


def _predicated(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date of which the cue is said: "5 May 2011 is the launch date of X", "1930 is the year in which X began"."""
    for time in scene.times:
        if _ENDS_RANGE.search(scene.document.prose[: time.prose.start][-4:]):
            continue  # "Henri Becquerel 1852–1908 discovered radioactivity"
        is_before = time.prose.end <= cue.span.start and cue.span.end <= subject.prose.start
        if is_before and _PREDICATED_DATE.fullmatch(scene.between(time.prose, cue.span)):
            return time
        is_first = time.prose.end <= subject.prose.start < cue.span.start
        if is_first and _is_told_of(scene, time, scene.between(time.prose, subject.prose)):
            return time
    return None


def _is_told_of(scene: Scene, time: Mention[Time], gap: str) -> bool:
    """Whether a date is what a clause after the gap dates."""
    if _DATE_OF_CLAUSE.fullmatch(gap):
        return True
    opening = scene.document.prose[scene.sentence.start : time.prose.start]
    return _CLEFT.fullmatch(gap) is not None and _CLEFT_OPENING.search(opening) is not None


def _later(one: ProseSpan, other: ProseSpan) -> ProseSpan:
    return max(one, other, key=lambda span: span.end)


def _is_dated_by(scene: Scene, before: ProseSpan, time: Mention[Time]) -> bool:
    """Whether a date follows its verb or noun with nothing that competes in between."""
    gap = scene.between(before, time.prose)
    if is_of_main_clause(scene, before, gap):
        return False
    if is_bounded(scene, time) and (
        gap != " " or scene.document.prose[before.end - 3 : before.end] not in _ENDS_CUE
    ):
        return False
    if _COPULAR_DATE.fullmatch(gap):
        return True
    if _BARE_DATE.fullmatch(gap):
        return time.value.grain < Grain.YEAR or gap == " "
    if scene.has_break(gap) or gap.count(" ") > _MOST_WORDS_TO_DATE or "(" in gap or _OTHER_CLAUSE.search(gap):
        return False
    if not _BEFORE_DATE.search(gap) and not is_adverb(time):
        return False
    return not any(before.end <= cue.span.start < time.prose.start for cue in scene.cues if _says_dates(cue))


def _fronted(scene: Scene, cue: Cue, subject: Mention[EntityRef]) -> Mention[Time] | None:
    """The date that opens the clause: "In 2014, X began"."""
    clause = scene.clause_of(cue.span)
    first = min(subject.prose.start, cue.span.start)
    for time in scene.times:
        if time.prose.end > first or time.prose.start < clause.start:
            continue
        opening = scene.document.prose[clause.start : time.prose.start].lstrip(" ,;")
        gap = scene.document.prose[time.prose.end : first]
        is_opening = _BEFORE_DATE.fullmatch(f" {opening}") or (not opening and is_adverb(time))
        if is_opening and _FRONTED_GAP.fullmatch(gap):
            return time
    return None
