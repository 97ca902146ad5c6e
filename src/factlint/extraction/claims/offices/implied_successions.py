"""Who took over from whom in an office that the text does not name: "Jan Holub succeeded Anna Marek in May 2009".

It is the one office that both have held. Those who govern a country have often led one party before, one after the
other too; so only a date near the change of office, or the reverse of the known order, refers to it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.claims.offices.implied import held_offices, implied, is_near_term
from factlint.extraction.claims.scene import Scene, at_times
from factlint.extraction.languages.en.claims.offices import successions as words_of
from factlint.model.claim import Aspect, Claim, Fact
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import Property
from factlint.model.statements.successions import Succession
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_ON_DATE = regex(words_of.ON_DATE)
_OPENS_ON = regex(words_of.OPENS_ON)
_SEAT = regex(words_of.SEAT)
_COUNTRY = "country"
_LEADS_A_PARTY = 10 * 365
"""A party leader who has lost the office stays for some years, and may be followed by the party's
next office holder.
"""
_APART = {"president": 3 * 365, "monarch": 3 * 365}
"""The same for offices that hardly anybody holds who leads a party afterwards."""
_Office = tuple[str, str]
"""The ids of the organisation and of the property."""


def implied_succession(
    scene: Scene, earlier: Mention[EntityRef], later: Mention[EntityRef]
) -> Iterator[Succession]:
    """The succession in the only office that both have held, if the sentence can mean that."""
    terms = {who: tuple(held_offices(who.value, scene.rules)) for who in (earlier, later)}
    shared = {_office_of(term) for term in terms[earlier]} & {_office_of(term) for term in terms[later]}
    if len(shared) != 1 or earlier.value == later.value:
        return
    office = shared.pop()
    before, after = ([term for term in terms[who] if _office_of(term) == office] for who in (earlier, later))
    time = _date_of(scene, earlier, later)
    is_of_country = scene.rules.entity(office[0]).kind == _COUNTRY
    behind = max(earlier.prose.end, later.prose.end)
    is_seated = _SEAT.match(scene.document.prose, behind, scene.sentence.end) is not None
    if time is None:
        if (
            not is_of_country
            or is_seated
            or _is_reversed(before, after)
            or _is_far(before, after, _APART.get(office[1], _LEADS_A_PARTY))
        ):
            yield Succession(*office, earlier, later)
    elif _is_known_end(before, time) or (
        is_near_term(scene.rules, office, later.value, Aspect.STARTS, time)
        and (
            not is_of_country or any(not Interval(term.begins.low).excludes(time.value.days) for term in after)
        )
    ):
        yield Succession(*office, earlier, later, _start(scene, office, (earlier, later), time))


def _is_known_end(terms: Sequence[Fact], time: Mention[Time]) -> bool:
    """Whether somebody is known to have left the office at the stated time: then it is the one meant."""
    return time.value.grain <= Grain.MONTH and any(
        term.ends != EVERYTHING and time.value.days.contains(term.ends) for term in terms
    )


def dated_succession(
    scene: Scene, office: _Office, earlier: Mention[EntityRef], later: Mention[EntityRef]
) -> Succession:
    """The succession in an office named in an earlier sentence, with its date if that is near a known change."""
    time = _date_of(scene, earlier, later)
    if time is None or not is_near_term(scene.rules, office, later.value, Aspect.STARTS, time):
        return Succession(*office, earlier, later)
    return Succession(*office, earlier, later, _start(scene, office, (earlier, later), time))


def _office_of(term: Fact) -> _Office:
    return term.statement.subject, term.statement.property


def _is_reversed(earlier: Sequence[Fact], later: Sequence[Fact]) -> bool:
    """Whether the alleged successor had left office before the other one came."""
    ends = [term.ends.high for term in later]
    starts = [term.begins.low for term in earlier]
    return all(end is not None and start is not None and end - 1 <= start for end in ends for start in starts)


def _is_far(earlier: Sequence[Fact], later: Sequence[Fact], days: int) -> bool:
    """Whether each term of the later one begins that long after all of the earlier one's."""
    ends = [term.ends.high for term in earlier]
    starts = [term.begins.low for term in later]
    return all(
        end is not None and start is not None and end + days <= start for end in ends for start in starts
    )


def _date_of(scene: Scene, earlier: Mention[EntityRef], later: Mention[EntityRef]) -> Mention[Time] | None:
    """The date right after the two names, or the one that opens the sentence."""
    prose = scene.document.prose
    first, second = sorted((earlier, later), key=lambda mention: mention.prose)
    for time in scene.times:
        if time.is_guess:
            continue
        if time.prose.start >= second.prose.end:
            if _ON_DATE.fullmatch(prose, second.prose.end, time.prose.start):
                return time
        elif _OPENS_ON.fullmatch(prose, scene.sentence.start, time.prose.start) and (
            scene.between(time.prose, first.prose) in words_of.FRONTED
        ):
            return time
    return None


def _start(
    scene: Scene, office: _Office, pair: tuple[Mention[EntityRef], Mention[EntityRef]], time: Mention[Time]
) -> Claim:
    """The claim that the later one of a pair took office at a time."""
    first, second = sorted(pair, key=lambda mention: mention.prose)
    return at_times(
        scene.claim(
            implied(office[0], first),
            Property(office[1], "entity"),
            pair[1],
            ProseSpan(first.prose.end, second.prose.start),
            binder="office-succession",
        ),
        (time,),
        Aspect.STARTS,
    )
