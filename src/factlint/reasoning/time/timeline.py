"""Time as a network of difference constraints (Dechter, Meiri & Pearl 1991, "Temporal constraint networks").

Points are days nobody need know; a constraint says how many days lie between two of them. The constraints
contradict each other exactly if the distance graph has a negative cycle, and the cycle is the explanation.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence

from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval

Point = Hashable

EPOCH: Point = "epoch"
"""The point against which dates are measured: day 0."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """`low <= later - earlier <= high`, in whole days, both ends inclusive; None leaves an end open."""

    earlier: Point
    later: Point
    low: int | None
    high: int | None
    reason: object = None
    """Whatever stated it: a claim, a fact, the document's date. Comes back in the explanation."""


def distance(earlier: Point, later: Point, days: Interval, reason: object = None) -> Constraint:
    """The constraint that this many days, a half-open interval, lie between two points."""
    low = None if days.low is None else math.ceil(days.low)
    high = None if days.high is None else math.ceil(days.high) - 1
    return Constraint(earlier, later, low, high, reason)


def dated(point: Point, days: Interval, reason: object = None) -> Constraint:
    """The constraint that a point lies on one of these days."""
    return distance(EPOCH, point, days, reason)


def find_conflict(constraints: Sequence[Constraint]) -> tuple[Constraint, ...] | None:
    """Constraints that no calendar satisfies together, in the order of the cycle; None if there are none.

    Shortest paths from a virtual source (Bellman–Ford), the points swept forwards and backwards in turn (Yen 1970):
    a text mentions times more or less in their order, so a few sweeps do. After each the chains of predecessors are
    looked through for a cycle, which is a negative one (Cherkassky & Goldberg 1999, "Negative-cycle detection
    algorithms").
    """
    edges = _edges(constraints)
    points = list(edges)
    reach: dict[Point, int] = dict.fromkeys(edges, 0)
    via: dict[Point, tuple[Point, Constraint]] = {}
    is_settled = False
    while not is_settled:
        is_settled = True
        for order in (points, points[::-1]):
            for point in order:
                for target, days, constraint in edges[point]:
                    if reach[point] + days < reach[target]:
                        reach[target] = reach[point] + days
                        via[target] = (point, constraint)
                        is_settled = False
            if not is_settled and (start := _on_cycle(via)) is not None:
                return _cycle(start, via)
    return None


def _on_cycle(via: Mapping[Point, tuple[Point, Constraint]]) -> Point | None:
    """A point from which following predecessors leads back to it."""
    seen: dict[Point, Point] = {}
    for first in via:
        point = first
        while point in via and point not in seen:
            seen[point] = first
            point = via[point][0]
        if seen.get(point) is first and point in via:
            return point
    return None


def _edges(constraints: Iterable[Constraint]) -> dict[Point, list[tuple[Point, int, Constraint]]]:
    """The distance graph: an edge a → b of weight w says that b lies at most w days after a."""
    edges: dict[Point, list[tuple[Point, int, Constraint]]] = {}
    for constraint in constraints:
        forward = edges.setdefault(constraint.earlier, [])
        backward = edges.setdefault(constraint.later, [])
        if constraint.high is not None:
            forward.append((constraint.later, constraint.high, constraint))
        if constraint.low is not None:
            backward.append((constraint.earlier, -constraint.low, constraint))
    return edges


def _cycle(start: Point, via: Mapping[Point, tuple[Point, Constraint]]) -> tuple[Constraint, ...]:
    """The constraints of the cycle that a point lies on."""
    point, found = start, []
    while True:
        point, constraint = via[point]
        found.append(constraint)
        if point == start:
            return tuple(reversed(found))


def fits(elapsed: Interval, start: Interval, now: Interval) -> bool:
    """Whether this many days can lie between some day of `start` and some day of `now`."""
    return find_conflict((dated("start", start), dated("now", now), distance("start", "now", elapsed))) is None
