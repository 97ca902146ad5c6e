"""The conflicts of a network of times: for each its smallest explanation, and the claim to blame."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product
from math import prod

from factlint.reasoning.time.timeline import EPOCH, Constraint, Point, find_conflict
from factlint.values.dataclass import dataclass

_BUDGET = 100_000
"""Relaxations spent on finding a smaller explanation: enough for an exact answer on real texts, a bound on anything
else."""

_MOST_READINGS = 200
"""Up to this many combinations of alternatives, every one is tried."""
_MOST_SOURCES = 20
_MOST_TRIED = 4_000
"""Up to this many claims times constraints, every claim of a conflict is tried as the one to blame."""
_MOST_LEFT = 20
"""So many conflicts are counted that the removal of a claim leaves."""
_MOST_CONFLICTS = 100
"""Of constraints that share points; what contradicts itself more often is a list about several things."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Constraints that cannot all hold, and the one that is most likely wrong."""

    blamed: Constraint
    explanation: tuple[Constraint, ...]
    """The smallest cycle, in the order in which the constraints were given; it includes the blamed one."""


def never(_constraint: Constraint) -> bool:
    """For networks without facts, in which every constraint is a claim of the text."""
    return False


def explain(
    constraints: Sequence[Constraint], *, is_fact: Callable[[Constraint], bool] = never
) -> tuple[Conflict, ...]:
    """The conflicts of a network: each blamed claim is taken out until the rest agrees.

    Facts are never blamed. Of the claims in a conflict that one is blamed whose removal leaves the fewest other
    conflicts; of several such, the last in the given order. Conflicts among facts alone are skipped.
    """
    return explain_choices([(one,) for one in constraints], is_fact=is_fact)


def explain_choices(
    choices: Sequence[Sequence[Constraint]], *, is_fact: Callable[[Constraint], bool] = never
) -> tuple[Conflict, ...]:
    """The conflicts of a network in which some parts have several readings.

    Of each choice one constraint holds, and which one is not known. If some combination of readings agrees,
    there is no conflict; otherwise the combination with the fewest conflicts is explained. Where there are too
    many combinations, choices with several readings are left out.
    """
    return tuple(conflict for part in components(choices) for conflict in _best_reading(part, is_fact))


def components(choices: Sequence[Sequence[Constraint]]) -> Iterator[tuple[Sequence[Constraint], ...]]:
    """The choices, grouped so that no two groups share a point; the epoch, which all dates share, joins none."""
    parent: dict[Point, Point] = {}

    def root(point: Point) -> Point:
        parent.setdefault(point, point)
        while parent[point] != point:
            parent[point] = parent[parent[point]]
            point = parent[point]
        return point

    def own_point(one: Constraint) -> Point:
        return root(one.later if one.earlier == EPOCH else one.earlier)

    for choice in choices:
        for one in choice:
            if EPOCH not in (one.earlier, one.later):
                parent[root(one.earlier)] = root(one.later)
            parent[own_point(one)] = own_point(choice[0])
    parts: dict[Point, list[Sequence[Constraint]]] = {}
    for choice in choices:
        if choice:
            parts.setdefault(own_point(choice[0]), []).append(choice)
    yield from map(tuple, parts.values())


def _best_reading(
    part: tuple[Sequence[Constraint], ...], is_fact: Callable[[Constraint], bool]
) -> tuple[Conflict, ...]:
    if prod(map(len, part)) > _MOST_READINGS:
        part = tuple(choice for choice in part if len(choice) == 1)
    best: tuple[Conflict, ...] | None = None
    for reading in product(*part):
        conflicts = tuple(islice(_peel(reading, is_fact), _MOST_CONFLICTS))
        if best is None or len(conflicts) < len(best):
            best = conflicts
        if not best:
            break
    return best or ()


def _peel(part: tuple[Constraint, ...], is_fact: Callable[[Constraint], bool]) -> Iterator[Conflict]:
    left = list(part)
    while (cycle := find_conflict(left)) is not None:
        smallest = _smallest(left, cycle)
        explanation = tuple(one for one in left if any(one is other for other in smallest))
        claims = [one for one in explanation if not is_fact(one)]
        if not claims:
            left = [one for one in left if one is not explanation[0]]
            continue
        blamed = _to_blame(left, claims)
        yield Conflict(blamed, explanation)
        left = [one for one in left if one is not blamed]


def _to_blame(constraints: Sequence[Constraint], claims: Sequence[Constraint]) -> Constraint:
    """The claim whose removal leaves the fewest conflicts; the last one where trying all would take too long."""
    if len(claims) * len(constraints) > _MOST_TRIED:
        return claims[-1]
    return min(reversed(claims), key=lambda claim: _conflicts_without(constraints, claim))


def _conflicts_without(constraints: Sequence[Constraint], removed: Constraint) -> int:
    """How many conflicts remain, of many some, when the last constraint of each, in the given order, is taken out."""
    left = [one for one in constraints if one is not removed]
    count = 0
    while count < _MOST_LEFT and (cycle := find_conflict(left)) is not None:
        count += 1
        last = max(at for at, one in enumerate(left) if any(one is other for other in cycle))
        del left[last]
    return count


def _smallest(constraints: Sequence[Constraint], cycle: tuple[Constraint, ...]) -> tuple[Constraint, ...]:
    """The shortest cycle of all where the budget allows, otherwise a short one near a known cycle."""
    edges = _edges(constraints)
    points: list[Point] = list(edges)
    if len(points) * sum(map(len, edges.values())) * len(cycle) > _BUDGET:
        points = list(dict.fromkeys(point for one in cycle for point in (one.earlier, one.later)))[
            :_MOST_SOURCES
        ]
    best = cycle
    for point in points:
        best = _shorter_through(point, edges, best, budget=_BUDGET // len(points))
    return best


_Edge = tuple[Point, int, Constraint]


def _edges(constraints: Sequence[Constraint]) -> dict[Point, list[_Edge]]:
    edges: dict[Point, list[_Edge]] = {}
    for one in constraints:
        forward, backward = edges.setdefault(one.earlier, []), edges.setdefault(one.later, [])
        if one.high is not None:
            forward.append((one.later, one.high, one))
        if one.low is not None:
            backward.append((one.earlier, -one.low, one))
    return edges


def _shorter_through(
    start: Point, edges: dict[Point, list[_Edge]], best: tuple[Constraint, ...], *, budget: int
) -> tuple[Constraint, ...]:
    """A negative cycle through a point that is shorter than the best one so far, or else that one.

    Walks grow one edge at a time (Bellman's recursion), so the first to return below zero is the shortest.
    """
    walks: dict[Point, tuple[int, tuple[Constraint, ...]]] = {start: (0, ())}
    for _ in range(len(best) - 1):
        longer: dict[Point, tuple[int, tuple[Constraint, ...]]] = {}
        for point, (days, walk) in walks.items():
            budget -= len(edges[point])
            for target, step, constraint in edges[point]:
                if target not in longer or days + step < longer[target][0]:
                    longer[target] = (days + step, (*walk, constraint))
        if start in longer and longer[start][0] < 0:
            return longer[start][1]
        if budget < 0:
            return best
        walks = longer
    return best
