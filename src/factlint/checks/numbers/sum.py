"""Parts do not add up to their total.

Why it matters: A total that its own parts contradict is the first thing that a careful reader finds.

How it decides: A total is connected to its parts by words ("for a total of", "in all", "the remaining"), by parts that
leave nothing out (men and women; wins, draws and losses), by a verb ("consisted of", "is made up of"), or by a
calculation ("12 + 15 = 27"). The parts may stand in the sentences before ("In all", "the remaining"), or be the items
of a list or the lines of a bill; where any of the numbers stated there give the one said, it is taken to be meant so. A
balance follows from what was there, what came and what went. Parts that cannot overlap (the drug or the placebo, lamps
that lasted and lamps that broke) must not exceed their whole, nor votes those who may vote. Shares of one whole must
not exceed 100%, and must reach it if the rest is named. Every number may be rounded.

Known limits: Parts that may overlap (patients with two diseases) are left alone unless the words say that they do not.
Calculations with single digits ("1 + 1 = 3") are figures of speech.

Sources: Nuijten et al. 2016 for adding up rounded numbers at both ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, said_with
from factlint.checks.writing.number_style import in_digits, numeral_in
from factlint.checks.writing.wording import both, counted
from factlint.model.arithmetic import Figure, Partition, Sum
from factlint.model.document import Document, Span
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.arithmetic import fault_of, may_be_written, sum_of, values_of
from factlint.reasoning.numbers.shares import may_make_one_whole, total_share

LEVEL = Level.WARNING

_HOUR, _MINUTES = "hour", 60

EXAMPLES = (
    Flags(
        "The crew of ⟦12⟧ (7 men and 6 women) survived.", fixed="The crew of 13 (7 men and 6 women) survived."
    ),
    Flags("They sold 120 cups, 80 plates and 40 bowls, for a total of ⟦250⟧."),
    Flags("The club has 20 wins, 10 draws and 8 losses, ⟦40⟧ in all."),
    Flags("Of the ⟦30⟧ pupils, 12 walk, 10 cycle and the remaining 9 take the bus."),
    Flags("In short: 12 + 15 = ⟦28⟧.", fixed="In short: 12 + 15 = 27."),
    Flags("The vote was split: ⟦45% for the mayor, 30% for his rival, 20% for the baker and 12%⟧ for others."),
    Flags("The motion was carried by ⟦52% to 58%⟧."),
    Passes(
        "Keys a, b and c (of Lantern 4.7) set wicks, but a is the only one you need; the other three set themselves."
    ),
    Passes("Ada scored 31, Bea 25 and Cyd 20. In all, the team scored 90."),
    Passes("It is seven times seven (49) times as much, or fifty times in all."),
    Passes("We sold 120 cakes, 80 pies and 60 loaves. In all, 300 customers came."),
    Passes("The dead were five children, four women and five men."),
    Passes("Of the voters, 94% were native, 77% were male, and 54% were over 60."),
    Passes("Four of these test points; four of them test lines, and the other four test both."),
    Passes("The ratio of men to women was 2 to 1: 60 men and 30 women."),
    Passes("The motion was carried by 52% to 48%, on a turnout that rose from 52% to 58%."),
    Flags("The budget is divided into ⟦40% pay, 35% rent and the remaining 20%⟧ for travel."),
    Flags("The motion passed: ⟦101⟧ votes, 52 for, 40 against and 6 abstentions."),
    Flags(
        "The group runs ⟦340⟧ shops: 210 in Aruna, 80 in Belan and 40 in Coro.",
        fixed="The group runs 330 shops: 210 in Aruna, 80 in Belan and 40 in Coro.",
    ),
    Flags(
        "They won 14, drew 8 and lost 16 of their ⟦40⟧ matches.",
        fixed="They won 14, drew 8 and lost 16 of their 38 matches.",
    ),
    Flags("The crew of ⟦27⟧ consisted of 15 sailors, 10 marines and 4 officers."),
    Flags("Of the ⟦40⟧ volunteers, 12 received the vaccine and 30 received a placebo."),
    Flags("The book has ⟦320⟧ pages, 210 of text and 90 of notes."),
    Passes("Of the 40 volunteers, 12 received aspirin and 30 received tea."),
    Passes("The album has 12 tracks: 3 covers and 2 waltzes."),
    Passes("The group runs 340 shops, 210 in Aruna, 80 on islands and 40 in malls."),
    Passes("The crew of 13 (7 men and 6 women) survived."),
    Passes("Of 120 patients, 80 had a cough and 60 a fever."),
    Passes("The vote was split: 45.4% for the mayor, 30.3% for his rival and 24.4% for others."),
    Passes("1 + 1 = 3, as the saying goes; 12 + 15 = 27."),
    Passes("The toll depends on rank (cadet 50%, corporal 45%, captain 35%) and is divided by 2 on Sundays."),
    Passes("Women make up 31% of all drivers, 24% of those on buses and 52% of those on trams."),
    Passes("Women make up 41% of all players, 27% in the brass and 58% in the strings."),
    Passes("Many speak two languages: 70% Danish, 50% Frisian and 30% German."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each total that its parts contradict, and shares of more than the whole."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        match equation:
            case Sum():
                yield from _sum(document, equation)
            case Partition() if not may_make_one_whole(equation):
                yield _partition(document, equation)


def _sum(document: Document, equation: Sum) -> Iterator[Finding]:
    values = [values_of(part.value) for part in equation.parts]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or _is_saying(equation) or _is_version(equation):
        return
    total = sum_of(known)
    if may_be_written(total, equation.total.value):
        return
    made = sum((part.value.written for part in equation.parts), start=total.low * 0)
    right = in_style_of(equation.total, made)
    stated = _in_hours(equation.total, made) or said_with(equation.total, right or in_digits(total.low, 6))
    yield figure_finding(
        document,
        equation.total,
        f"{_added(equation.parts)} is {stated}, not {as_stated(equation.total)}",
        level=LEVELS[fault_of(equation.total.value.written, total)],
        related=tuple(Related.to(part, "a part") for part in equation.parts),
        expected=right,
    )


def _in_hours(total: Figure, made: Fraction) -> str | None:
    """A time in the two units of the stated total: "2 hours and 45 minutes"."""
    if total.value.unit != _HOUR or numeral_in(total.said) is not None:
        return None
    hours, minutes = divmod(made * _MINUTES, _MINUTES)
    parts = (counted(int(hours), "hour"), counted(round(minutes), "minute"))
    return both([part for part in parts if not part.startswith("0")])


def _is_saying(equation: Sum) -> bool:
    """Whether small bare numbers are added, as in sayings."""
    return all(
        figure.value.written < 10
        and figure.value.written.denominator == 1
        and figure.value.unit is None
        and not figure.said[0].isalpha()
        for figure in (*equation.parts, equation.total)
    )


def _is_version(equation: Sum) -> bool:
    """Whether the total is no count, while words are the counted parts: "in Lantern 4.7 one …"."""
    in_words = all(part.said[0].isalpha() for part in equation.parts)
    return in_words and equation.total.value.written.denominator > 1


def _added(parts: tuple[Figure, ...]) -> str:
    """The parts with the signs between them; subtracted parts are negative."""
    first, *rest = parts
    return as_stated(first) + "".join(
        f" {'−' if part.value.written < 0 else '+'} {as_stated(part)}" for part in rest
    )


def _partition(document: Document, partition: Partition) -> Finding:
    first, last = partition.shares[0], partition.shares[-1]
    span = Span(first.span.start, last.span.end)
    total = total_share(partition)
    words = "more than" if total > 100 else "not"
    is_alone = len(partition.shares) == 1
    stated = as_stated(first) if is_alone else f"{_added(partition.shares)} is {in_digits(total, 6)}%,"
    return Finding(
        level=LEVEL,
        message=f"{stated} is more than all" if is_alone else f"{stated} {words} 100%",
        span=span,
        text=document.source[span.start : span.end],
    )
