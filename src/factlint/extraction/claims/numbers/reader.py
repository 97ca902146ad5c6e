"""Claims whose value is a number: "X has a population of 1,200", "is 178 cm tall", "The mass of X is 3 kg"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.numbers.bare_numerals import numerals_behind
from factlint.extraction.claims.numbers.bearers import bearers_of
from factlint.extraction.claims.numbers.casualties import are_some, bind_casualties, is_of_one_moment
from factlint.extraction.claims.numbers.count_cues import said_cues
from factlint.extraction.claims.numbers.described import bind_described
from factlint.extraction.claims.numbers.measures import Form, Measure, name_of_measure, pair_measures
from factlint.extraction.claims.numbers.rates import is_of_each, without_rate
from factlint.extraction.claims.numbers.times import (
    has_terms,
    is_about_average,
    is_about_one_place,
    is_about_part_of_time,
    is_about_past,
    is_about_then,
    is_under_condition,
    times_of_number,
)
from factlint.extraction.claims.numbers.topics import topic_of
from factlint.extraction.claims.numbers.unnamed import bind_unnamed_heights, height_above_sea
from factlint.extraction.claims.patterns import fits_patterns
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.languages.en.claims.numbers.measures import IN_PART, SEAT, SEATED
from factlint.extraction.languages.en.claims.numbers.topics import EVERY
from factlint.extraction.languages.en.claims.subjects.verbs import BE
from factlint.extraction.languages.en.quantities.counts import PEOPLE, STRONG
from factlint.extraction.quantities.durations import as_measure
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.model.words import name_words
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity, rounded, rounding_interval
from factlint.values.regex import regex
from factlint.values.time import Time

_IN_PART = regex(IN_PART)
_LIMITS = frozenset({Hedge.AT_MOST, Hedge.AT_LEAST, Hedge.OVER, Hedge.UNDER})
_TIME = (("time", 1),)
_MEASURED = frozenset({"number", "duration"})
"""Kinds of properties whose value is a number with what it counts."""


def bind_numbers(scene: Scene) -> Iterator[Claim]:
    """The claims about numbers in a sentence; each number is used by one cue, each cue by one number at most.

    Two numbers for one slot ("covers 345 km² but has a total area of 347 km²") are different measures of one kind, and
    it is unknown which one is meant: they are guesses, which may support a fact but not refute it.
    """
    named = tuple(_all_claims(scene))
    stated = {claim.value.prose for claim in named}
    unnamed = (*bind_unnamed_heights(scene), *bind_described(scene), *bind_casualties(scene))
    claims = (*named, *(claim for claim in unnamed if claim.value.prose not in stated))
    slots = Counter((claim.statement.subject, claim.statement.property) for claim in claims)
    for claim in claims:
        is_one_of_several = slots[claim.statement.subject, claim.statement.property] > 1
        is_guess = is_one_of_several or are_some(scene, claim)
        yield replace(claim, value=replace(claim.value, is_guess=True)) if is_guess else claim


def _all_claims(scene: Scene) -> Iterator[Claim]:
    cues = [cue for cue in scene.cues if any(item.value in _MEASURED for item in cue.properties)]
    if not cues:
        return
    lengths = (as_measure(duration) for duration in scene.durations)
    quantities = sorted(
        (*scene.quantities, *numerals_behind(scene, cues), *(length for length in lengths if length)),
        key=lambda quantity: quantity.prose,
    )
    taken: set[ProseSpan] = set()
    for measure in pair_measures(scene, cues, quantities):
        places = {measure.cue.span, measure.quantity.prose}
        if taken.isdisjoint(places) and (claims := tuple(_claims(scene, measure))):
            taken |= places
            yield from claims


def _claims(scene: Scene, measure: Measure) -> Iterator[Claim]:
    properties = [item for item in measure.cue.properties if _may_be(scene, item, measure)]
    bearers = chain(bearers_of(scene, measure), topic_of(scene, measure, properties))
    for subject, construction in bearers if properties else ():
        known = scene.properties_known_of(subject)
        chosen = [
            item for item in properties if item.id in known and fits_patterns(scene, item, measure, subject)
        ] or _stand_ins(scene, subject, properties, measure)
        for prop in chosen:
            quantity = without_rate(prop, _as_cued(measure, _in_terms_of(scene, prop, measure)))
            times = times_of_number(scene, measure)
            is_timed = has_terms(scene, subject, prop) or is_of_one_moment(scene, subject, prop, times)
            if (
                (is_under_condition(scene, measure) and not is_of_each(scene, prop, measure))
                or is_about_average(scene, prop, measure)
                or (prop.measure is not None and is_about_one_place(scene, subject))
                or _may_be_of_other_time(scene, measure, times, is_timed=is_timed)
            ):
                quantity = replace(quantity, is_guess=True)
            quantity = _as_granted(quantity) if prop.value == "duration" else quantity
            binder = f"{measure.form.name.lower()}-{construction}"
            yield at_times(scene.claim(subject, prop, quantity, measure.cue.span, binder=binder), times)
        if chosen:
            return


def _stand_ins(
    scene: Scene, subject: Mention[EntityRef], properties: Sequence[Property], measure: Measure
) -> list[Property]:
    """The properties meant by a word that expresses none of the subject's: the height of a mountain."""
    heights = (height_above_sea(scene, subject, item, measure.quantity) for item in properties)
    return [height for height in heights if height is not None]


def _may_be_of_other_time(
    scene: Scene, measure: Measure, times: tuple[Mention[Time], ...], *, is_timed: bool
) -> bool:
    """Whether the known number may be of another time than the text's; `is_timed` if its time is known."""
    if times:
        return not is_timed
    if is_about_part_of_time(scene, measure):
        return True
    return is_about_then(scene, measure) or (is_timed and is_about_past(scene, measure))


def _may_be(scene: Scene, prop: Property, measure: Measure) -> bool:
    """Whether the whole cue expresses the property, and a number with this unit can be its value."""
    if prop.value not in _MEASURED or not _is_said(scene, prop, measure.cue):
        return False
    said, known = without_rate(prop, measure.quantity).value.measure, prop.measure
    if prop.value == "duration":
        is_repeated = scene.words.folded[measure.cue.last] in EVERY
        is_length = said is not None and said.dimension == _TIME
        return (is_repeated and is_length) or any(
            length.prose == measure.quantity.prose for length in scene.durations
        )
    if said is None or prop.unit is None:
        return True
    return known is not None and known.dimension == said.dimension


def _is_said(scene: Scene, prop: Property, cue: Cue) -> bool:
    """Whether the whole cue is one of the property's: "floor area" does not express "area"."""
    phrase = scene.words.folded[cue.first : cue.last + 1]
    named = phrase[:-1] if name_of_measure(scene, cue) != cue.span else phrase
    verb = phrase[1:] if phrase[0] in BE else phrase
    if not {phrase, named, verb}.isdisjoint(name_words(said) for said in said_cues(prop)):
        return True
    own = frozenset(map(name_words, prop.own_cues))  # "alcohol by volume", of "alcohol" and "by volume"
    return any({phrase[:part], phrase[part:]} <= own for part in range(1, len(phrase)))


def _as_granted(quantity: Mention[Quantity]) -> Mention[Quantity]:
    """A duration that was set rather than measured: "two years" are not nearly three."""
    said = quantity.value
    if said.hedge is not Hedge.EXACTLY:
        return quantity
    return replace(quantity, value=replace(said, amount=rounding_interval(said.written, said.last_digit / 2)))


def _as_cued(measure: Measure, quantity: Mention[Quantity]) -> Mention[Quantity]:
    """The quantity without a hedge that is part of the cue: a word limit of "no more than 300 words" is 300."""
    said, wide = quantity.value, quantity.wide or quantity.prose
    is_of_cue = (
        said.hedge in _LIMITS
        and wide.start < measure.cue.span.end
        and measure.cue.span.start < quantity.prose.start
    )
    if not is_of_cue:
        return quantity
    plain = rounded(said.written, said.last_digit, unit=said.unit, units=said.units)
    return replace(quantity, value=plain)


def _in_terms_of(scene: Scene, prop: Property, measure: Measure) -> Mention[Quantity]:
    """The quantity in the property's unit, if the counted noun is the cue itself, or "people"."""
    said = measure.quantity.value
    is_of_people = said.unit in (PEOPLE, STRONG) and prop.unit is not None and prop.measure is None
    is_of_people = is_of_people and not _IN_PART.match(scene.document.prose, measure.quantity.prose.end)
    is_of_people = is_of_people or (prop.unit == SEAT and said.unit in SEATED)
    if said.measure is not None or not (measure.form is Form.COUNTED or is_of_people):
        return measure.quantity
    return replace(measure.quantity, value=replace(said, unit=prop.unit))
