"""Two things are stated in an order, or so far apart, as their dates rule out.

Why it matters: An order is a claim about two dates, neither of which looks wrong by itself.

How it decides: One sentence says that something happened before or after something else; the rule base dates both, and
no reading of the two dates allows the order stated. Either side is an event that the rule base dates, or a name
followed by the verb of one of its dates ("opened", "was founded"). "Three years after" is two to four, from its
beginning or its end.

Known limits: Two dates in one year, one of which is known only by year, have no order. "After" an event is after its
beginning.

Sources: the dates in the rule packs in use; each finding names its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.apart import time_apart
from factlint.checks.writing.date_style import write_time
from factlint.checks.writing.wording import within_sentence
from factlint.model.claim import Fact
from factlint.model.finding import Confidence, Evidence, Finding, Level, Related
from factlint.model.mention import Mention
from factlint.model.statements.orders import StatedOrder
from factlint.reasoning.time.stated_orders import contradiction, wrong_distance
from factlint.values.duration import Duration
from factlint.values.time import Time

LEVEL = Level.WARNING

_RULES = """
  island-war: {kind: event, names: [Island War], facts: {start: 1992-04-06, end: 1995}}
  aruna-accord: {kind: event, names: [Aruna Accord], facts: {date: 1995-12-14}}
  harbour-bridge: {kind: structure, names: [Harbour Bridge], facts: {opened: 1932-05-03}}
  riverton-united: {kind: organization, names: [Riverton United], facts: {founded: 1998}}
  belan-city: {kind: organization, names: [Belan City], facts: {founded: 1950}}
  big-landing: {kind: event, names: [Big Landing], facts: {date: 1998-06}}
"""

EXAMPLES = (
    Flags("After the Aruna Accord, ⟦the Island War began⟧.", rules=_RULES),
    Flags("⟦The Island War began⟧ after the Aruna Accord.", rules=_RULES),
    Flags("⟦Riverton United was founded⟧ shortly before the Harbour Bridge opened.", rules=_RULES),
    Flags("Two years before the Island War, ⟦the Aruna Accord was held⟧ in the north.", rules=_RULES),
    Flags("⟦The Harbour Bridge opened⟧ long after the Island War.", rules=_RULES),
    Flags("The Island War began ⟦ten years⟧ after the Harbour Bridge opened.", rules=_RULES),
    Flags("⟦Ten years⟧ after the Island War, Riverton United was founded.", rules=_RULES),
    Flags("⟦Belan City was founded⟧ after Riverton United.", rules=_RULES),
    Passes("Riverton United was founded after Belan City.", rules=_RULES),
    Passes("Three years after the Island War, Riverton United was founded.", rules=_RULES),
    Passes("Six years after the Island War began, Riverton United was founded.", rules=_RULES),
    Passes("After the Island War began, the Aruna Accord was held.", rules=_RULES),
    Passes("The Harbour Bridge opened before the Island War.", rules=_RULES),
    Passes("Riverton United was founded after the Big Landing.", rules=_RULES),
    Passes("Riverton United was not founded before the Harbour Bridge opened.", rules=_RULES),
    Passes("If the Harbour Bridge had opened after the Island War, few would care.", rules=_RULES),
    Passes("The Harbour Bridge, named after the Island War, opened.", rules=_RULES),
    Passes("The Aruna Accord ended the Island War after the Harbour Bridge fell.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each main clause whose order the date of the other side contradicts."""
    for order in case.analysis.orders:
        facts = contradiction(order, case.rules)
        if facts is not None:
            yield _finding(order, *facts)
        elif order.apart is not None and (dates := wrong_distance(order, case.rules)) is not None:
            yield _not_so_far(order, order.apart, *dates)


def _finding(order: StatedOrder, stated: Fact, other: Fact) -> Finding:
    said, right = ("after", "before") if order.is_after else ("before", "after")
    others = order.other.subject.said
    return Finding.at(
        order.clause,
        level=LEVEL,
        message=f"{order.clause.said} ({_date(stated)}) {right} {others} ({_date(other)}), not {said}",
        confidence=Confidence.MEDIUM,
        fact=Evidence.of(stated),
        related=(Related.to(order.other.subject, "the other of the two"),),
    )


def _not_so_far(order: StatedOrder, apart: Mention[Duration], stated: Fact, other: Fact) -> Finding:
    return Finding.at(
        apart,
        level=LEVEL,
        message=f"{order.clause.said} ({_date(stated)}) {_apart(stated, other, apart.said)} {order.clause.value}"
        f" {order.other.subject.said} ({_date(other)}), not {within_sentence(apart.said)}",
        confidence=Confidence.MEDIUM,
        fact=Evidence.of(stated),
        related=(Related.to(order.other.subject, "the other of the two"),),
    )


def _apart(one: Fact, other: Fact, said: str) -> str:
    first, last = one.statement.value, other.statement.value
    return time_apart(first, last, said) if isinstance(first, Time) and isinstance(last, Time) else ""


def _date(fact: Fact) -> str:
    value = fact.statement.value
    return write_time(value) if isinstance(value, Time) else fact.written
