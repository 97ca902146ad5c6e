"""Conflicts of a network of times: seconds by its size and shape, beside five plain passes over it.

    python benchmarks/timeline.py

A network of N constraints over N / 4 points, each a few days from the next ones, with five wrong ones in it; or one of
N / 4 dates with three readings each. Targets: 10,000 constraints within 1 s, and no more than twice that for 20,000.
"""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

from factlint.reasoning.time.conflicts import explain, explain_choices
from factlint.reasoning.time.timeline import EPOCH, Constraint, dated
from factlint.values.interval import Interval

SIZES = (1_000, 10_000, 20_000)


def chain(size: int, *, wrong: int = 5) -> list[Constraint]:
    """Events in their order; every wrong constraint contradicts two of the others."""
    right = [
        Constraint(number // 4, number // 4 + number % 4 + 1, number % 4 + 1, 9, number)
        for number in range(size)
    ]
    return [*right, *(Constraint(at * 40, at * 40 + 2, 30, 40, f"wrong {at}") for at in range(wrong))]


def yearless(size: int) -> list[tuple[Constraint, ...]]:
    """Dates that may lie in any of three years, each tied to the next one."""
    dates = [
        tuple(dated(number, Interval(day, day + 1)) for day in (number, number + 365, number - 365))
        for number in range(size // 4)
    ]
    ties = [(Constraint(number, number + 1, 1, 1),) for number in range(0, size // 4 - 1, 2)]
    return [*dates, *ties]


def textbook(constraints: list[Constraint]) -> None:
    """Five relaxations of every edge, which is less than textbook Bellman-Ford needs for any of these networks."""
    reach: dict[object, float] = {EPOCH: 0}
    for _ in range(5):
        for one in constraints:
            if one.high is not None:
                reach[one.later] = min(reach.get(one.later, 0), reach.get(one.earlier, 0) + one.high)
            if one.low is not None:
                reach[one.earlier] = min(reach.get(one.earlier, 0), reach.get(one.later, 0) - one.low)


def seconds(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun


def main() -> None:
    print(f"{'constraints':>12} {'explained':>10} {'agreeing':>10} {'yearless':>10} {'five passes':>12}")
    for size in SIZES:
        wrong, right, choices = chain(size), chain(size, wrong=0), yearless(size)
        row = (
            seconds(lambda net=wrong: explain(net)),  # type: ignore[misc]
            seconds(lambda net=right: explain(net)),  # type: ignore[misc]
            seconds(lambda net=choices: explain_choices(net)),  # type: ignore[misc]
            seconds(lambda net=right: textbook(net)),  # type: ignore[misc]
        )
        print(f"{size:>12,} {row[0]:>9.2f}s {row[1]:>9.2f}s {row[2]:>9.2f}s {row[3]:>11.2f}s")


if __name__ == "__main__":
    main()
