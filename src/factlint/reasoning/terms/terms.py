"""What held when: terms of offices, teams, marriages … and the time that a claim speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.model.claim import Aspect, Claim, Fact, Judgement, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, offices_of
from factlint.values.interval import EVERYTHING, Bound, Interval

_TAKING_OFFICE_DAYS = 120
"""People are said to "become" what they are elected to: an election leads the term by up to four months
(Article II and the 20th Amendment of the US Constitution: 4 March before 1937, 20 January since)."""

_ELECTION_DAYS = 280
"""Elections and appointments lead the term by up to nine months (Indonesia in 2024: from February to October)."""

_GAP_DAYS = 366
"""When nobody is known to have held an office, whoever held it within a year of that time may have: as acting holder,
or by another way of counting."""


_TOUCHING_DAYS = 31
"""Times up to a month apart agree, and so does a year with the years beside it where the term is known by years:
contracts are announced, signed and begun in different months, and seasons straddle the turn of the year."""

_WALKS_OF_LIFE = (
    frozenset({"spouse"}),
    frozenset({"capital"}),
    frozenset({"currency"}),
    frozenset({"owner", "parent-organization", "operator", "subsidiary"}),
    frozenset({"headquarters", "location", "home-venue", "residence"}),
)
"""Groups of properties with verbs of their own for beginning and end: marrying is not joining a club."""

_OTHER_WALKS: frozenset[str] = frozenset()

_LEADS = {
    "office-becomes": _TAKING_OFFICE_DAYS,
    "office-successor": _TAKING_OFFICE_DAYS,
    "office-returns": _TAKING_OFFICE_DAYS,
    "office-appointed": _ELECTION_DAYS,
    "office-elected": _ELECTION_DAYS,
}
"""Binder → how many days before a term begins its words may speak of it; "from 1990" means the term itself."""

_TOLD_WHILE_HOLDING = frozenset({"office-elected", "office-resigns"})
"""Binders whose words may be said during a term: of re-election, by lists that holders join, and of holders who have
given notice and stay until a successor is found."""

_TWICE = 2


def judge_office(claim: Claim, said: EntityRef, scope: Interval, terms: Sequence[Fact]) -> Judgement:
    """Judge a claim about the holder of an office at the time it speaks of."""
    if claim.binder.startswith("term-") and claim.aspect is not Aspect.HOLDS:
        return _judge_end_of_office(claim, said, scope, terms)
    if claim.binder in _TOLD_WHILE_HOLDING and any(
        is_term_of(term, said) and term.begins.low is not None and not term_days(term).excludes(scope)
        for term in terms
    ):
        return Judgement(claim, Verdict.SUPPORTED, tuple(term for term in terms if is_term_of(term, said)))
    if claim.binder == "office-returns" and sum(is_term_of(term, said) for term in terms) < _TWICE:
        return Judgement(claim, Verdict.UNKNOWN)  # a first term is missing from the list
    lead = _LEADS.get(claim.binder, 0)
    verdict, telling = judge_holder(said, claim.aspect, scope, terms, is_scoped=claim.is_scoped, lead=lead)
    return Judgement(claim, verdict, telling)


def _judge_end_of_office(claim: Claim, said: EntityRef, scope: Interval, terms: Sequence[Fact]) -> Judgement:
    """Judge a claim of when a term began or ended, told by a list or a verb; the date may be that of the other end."""
    own = tuple(term for term in terms if is_term_of(term, said))
    if not own or claim.subject.is_guess or claim.value.is_guess:
        return Judgement(claim, Verdict.UNKNOWN, own)
    touching = scope.widen(_TOUCHING_DAYS, _TOUCHING_DAYS)
    verdict, telling = judge_bound(claim.aspect, touching, own, lead=_TAKING_OFFICE_DAYS)
    is_explained = _may_be_unlisted(scope, own, terms) or any(_bounds_at(term, scope) for term in own)
    if verdict is Verdict.REFUTED and is_explained:
        return Judgement(claim, Verdict.UNKNOWN, own)
    return Judgement(claim, verdict, telling)


def judge_holder(
    said: EntityRef,
    aspect: Aspect,
    scope: Interval,
    terms: Sequence[Fact],
    *,
    is_scoped: bool = False,
    lead: int = _TAKING_OFFICE_DAYS,
) -> tuple[Verdict, tuple[Fact, ...]]:
    """Whether somebody held, took or left an office at some time, and the terms that tell.

    `is_scoped` says that the text names the time itself. Refuted is who held the office at other times only, as
    far as the list of terms reaches; and anybody, where others held it through the whole of that time.
    """
    own = tuple(term for term in terms if is_term_of(term, said))
    if aspect is not Aspect.HOLDS and own:
        if _may_be_unlisted(scope, own, terms):
            return Verdict.UNKNOWN, own
        return judge_bound(aspect, scope, own, lead=lead)
    during = tuple(term for term in own if not term_days(term).excludes(scope))
    if during:
        return Verdict.SUPPORTED, during
    others = tuple(term for term in terms if not is_term_of(term, said))
    holders = tuple(term for term in others if not term_days(term).excludes(scope))
    if own and is_scoped and _listed(terms).contains(scope) and (holders or _is_far(own, scope)):
        return Verdict.REFUTED, holders or own
    if covers((certain_days(term) for term in others), scope):
        return Verdict.REFUTED, holders
    return Verdict.UNKNOWN, holders


def judge_term(claim: Claim, said: EntityRef, facts: Sequence[Fact], rules: RuleBase) -> Judgement:
    """Judge when a value other than an office holder began, continued or ceased to hold.

    The claim is unknown if another term of the subject begins or ends at that time: who left one club joined
    another, and may have been both its player and its coach. Whoever held an office of the subject has a term
    of another kind.
    """
    own = tuple(term for term in facts if is_term_of(term, said))
    if not own or claim.subject.is_guess or claim.value.is_guess:
        return Judgement(claim, Verdict.UNKNOWN, own)
    touching = claim.statement.scope.widen(_TOUCHING_DAYS, _TOUCHING_DAYS)
    verdict, terms = judge_bound(claim.aspect, touching, own)
    if verdict is Verdict.REFUTED and any(_explains(term, claim, said) for term in _own_terms(claim, rules)):
        return Judgement(claim, Verdict.UNKNOWN, own)
    return Judgement(claim, verdict, terms)


def judge_state(claim: Claim, said: EntityRef, facts: Sequence[Fact]) -> Judgement:
    """Judge whether a value held at the time said: refuted where other values held throughout it."""
    scope = claim.statement.scope
    own = tuple(term for term in facts if is_term_of(term, said))
    if any(not term.statement.scope.widen(_TOUCHING_DAYS, _TOUCHING_DAYS).excludes(scope) for term in own):
        return Judgement(claim, Verdict.SUPPORTED, own)
    others = tuple(term for term in facts if term.is_single and not term.statement.scope.excludes(scope))
    is_known = own and not claim.subject.is_guess and not claim.value.is_guess
    if is_known and covers((certain_days(term) for term in others), scope):
        return Judgement(claim, Verdict.REFUTED, others)
    return Judgement(claim, Verdict.UNKNOWN, own)


def _own_terms(claim: Claim, rules: RuleBase) -> Iterator[Fact]:
    offices = offices_of(rules)
    facts = rules.facts(claim.statement.subject)
    return (fact for fact in facts if fact.statement.property not in offices)


def _explains(term: Fact, claim: Claim, said: EntityRef) -> bool:
    """Whether a term of the subject begins or ends at the time of a claim.

    The ends of a stretch, and a date right after a verb and its value, can only be explained by another term
    with the same value; the verb beside a lone date may belong to the other end, or to the previous term.
    """
    if claim.binder != "term-change" and not is_term_of(term, said):
        return False
    if _walk(term.statement.property) is not _walk(claim.statement.property):
        return False
    return _bounds_at(term, claim.statement.scope)


def bounds_counterpart(claim: Claim, rules: RuleBase) -> bool:
    """Whether the time of a verb bounds a term of the two the other way round: he played for the club he coached."""
    value = claim.statement.value
    if not claim.binder.startswith("term-") or not isinstance(value, EntityRef) or not value.is_known:
        return False
    subject = EntityRef(claim.statement.subject)
    facts = (fact for fact in rules.facts(value.id) if is_term_of(fact, subject))
    return any(_bounds_at(fact, claim.statement.scope) for fact in facts)


def _walk(prop: str) -> frozenset[str]:
    return next((walk for walk in _WALKS_OF_LIFE if prop in walk), _OTHER_WALKS)


def _bounds_at(term: Fact, scope: Interval) -> bool:
    """Whether a term begins or ends at a time."""
    return any(bound != EVERYTHING and not scope.excludes(bound) for bound in (term.begins, term.ends))


def judge_bound(
    aspect: Aspect, scope: Interval, own: tuple[Fact, ...], *, lead: int = 0
) -> tuple[Verdict, tuple[Fact, ...]]:
    """Judge the time at which something is said to have begun or ended by the bounds of its terms; of what
    happened during a term, by all of it.

    `lead` is how many days before the term begins the text may tell of the beginning.
    """
    bounds = [_bound(term, aspect) for term in own]
    if EVERYTHING in (scope, *bounds):
        return Verdict.UNKNOWN, own
    ahead = lead if aspect is Aspect.STARTS else 0
    if all(scope.widen(_slack(bound), max(ahead, _slack(bound))).excludes(bound) for bound in bounds):
        return Verdict.REFUTED, own
    return Verdict.SUPPORTED, own


def _slack(bound: Interval) -> int:
    """Some call a day the last one of a term, others the day after it."""
    return 1 if bound.low is not None and bound.high is not None and bound.high - bound.low <= 1 else 0


def _bound(term: Fact, aspect: Aspect) -> Interval:
    """The range of the first day, or of the first day after the end; an open end lies after the pack's last review."""
    if aspect is Aspect.STARTS:
        return term.begins
    if aspect is Aspect.DURING:
        return term.statement.scope
    return Interval(term.known_until, None) if term.ends == EVERYTHING else term.ends


def is_term_of(term: Fact, person: EntityRef) -> bool:
    """Whether the term's value is this one, or one that the same name may mean."""
    value = term.statement.value
    return isinstance(value, EntityRef) and value.id in (person.id, *person.alternatives)


def term_days(term: Fact) -> Interval:
    """The days on which a term may have run; the day of a handover belongs to both holders."""
    return term.statement.scope.widen(0, 1)


def certain_days(term: Fact) -> Interval:
    """The days on which a term certainly ran: an open end is known only up to the pack's review."""
    first = None if term.begins.high is None else term.begins.high - 1
    end = term.ends.low if term.ends.low is not None else term.known_until
    return Interval(first, end)


def _may_be_unlisted(scope: Interval, own: Sequence[Fact], terms: Sequence[Fact]) -> bool:
    """Whether a time lies before the list of holders begins, of one whose listed terms all come after another's.

    He may have held the office before: a list that begins in 1998 with D'Alema does not tell of Prodi's first term.
    """
    first = _listed(terms).low
    begun = [low for term in own if (low := certain_days(term).low) is not None]
    before = [term for term in terms if term not in own and begun and _ends_by(term, min(begun))]
    return first is not None and scope.high is not None and scope.high <= first and bool(before)


def _ends_by(term: Fact, day: Bound) -> bool:
    return term.ends.low is not None and day is not None and term.ends.low <= day


def _is_far(own: Iterable[Fact], scope: Interval) -> bool:
    """Whether all terms are so far away that a gap in the list of holders cannot hide another one."""
    return all(term_days(term).widen(_GAP_DAYS, _GAP_DAYS).excludes(scope) for term in own)


def _listed(terms: Sequence[Fact]) -> Interval:
    """From the first day of the first term listed to the last day of the last."""
    days = [certain_days(term) for term in terms]
    lows = [stretch.low for stretch in days]
    highs = [stretch.high for stretch in days]
    if None in lows:
        return Interval(0, 0)
    return Interval(
        min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def covers(stretches: Iterable[Interval], whole: Interval) -> bool:
    """Whether stretches together cover every day of the whole; an open whole needs open stretches."""
    position = whole.low
    ordered = sorted(stretches, key=lambda stretch: -1e12 if stretch.low is None else float(stretch.low))
    for stretch in ordered:
        if position is None:
            if stretch.low is not None:
                return False
        elif stretch.low is not None and stretch.low > position:
            return False
        if stretch.high is None:
            return True
        position = stretch.high if position is None else max(position, stretch.high)
        if whole.high is not None and position >= whole.high:
            return True
    return False
