"""A percentage is not the share that its part has in its whole.

Why it matters: A share is what readers remember; with its counts next to it, they can also check it.

How it decides: A part, its whole and the percentage stand together: "15 of 30 (60%)", in any order. The share is
calculated from everything that the two counts may be rounded from, and compared to the precision in which it is
written: 2 of 3 may be 67%, 66% or 66.7%. A turnout, a margin or "60 of them" is compared with the numbers of the
sentences before, and a share of a table's total against its row. If three or more counts with percentages stand in one
sentence, one that implies another whole than all others is reported.

Known limits: Weighted and adjusted shares are left alone, and so is a whole that only one percentage implies.

Sources: Nuijten et al. 2016 for recomputing at both ends of rounded numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.figures import LEVELS, as_stated, figure_finding, in_style_of, percent_stated
from factlint.model.arithmetic import ImpliedWholes, SameShare, Share
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related
from factlint.reasoning.numbers.arithmetic import fault_of, may_be_written, percent_of, values_of
from factlint.reasoning.numbers.shares import odd_pair, part_may_be_called, shares_agree, values_of_whole

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("Of the samples, 15 of 30 (⟦60⟧%) failed.", fixed="Of the samples, 15 of 30 (50%) failed."),
    Flags("She won 58 out of 116 matches (⟦38⟧%).", fixed="She won 58 out of 116 matches (50%)."),
    Flags("Nearly all passed: ⟦64.5⟧% (55/161)."),
    Flags("In the survey ⟦60⟧% (15 of 30) agreed.", fixed="In the survey 50% (15 of 30) agreed."),
    Flags("Of the 50 members, 20 (⟦30⟧%) voted.", fixed="Of the 50 members, 20 (40%) voted."),
    Flags("About a third (⟦61⟧%) stayed away."),
    Flags("One in five (⟦35⟧%) had never voted."),
    Flags("By origin: 48 (24%) Danes, 62 (⟦36⟧%) Swedes, 50 (25%) Finns and 40 (20%) Letts."),
    Flags("Of the 48 members 12 voted: 12 of 48, or ⟦a third⟧."),
    Flags("Nearly ⟦three quarters⟧ of the guests, 52 of 100, stayed."),
    Flags("⟦Half⟧ of the 60 patients (20) recovered."),
    Flags("⟦Two thirds⟧ of the 90 pupils, or 45, passed."),
    Flags("Women hold 27 of 90 seats, which is nearly ⟦half⟧."),
    Flags("Out of 1,500 applications, 300 were approved, an acceptance rate of ⟦30⟧%."),
    Flags("A survey of 300 firms found that 120 of them, or ⟦30⟧ per cent, export."),
    Flags("Of its 220 workers in 1931, 55 were laid off, ⟦35⟧ per cent of the staff."),
    Flags("Of the 30 pupils 12 came by bus, ⟦a third⟧."),
    Passes("Of the 31 pupils 12 came by bus, a third."),
    Passes("In all, 12 of 30 cases (60% women) were mild."),
    Passes("A third of the 100 pupils (34) passed, and two thirds of the 91 parents, or 61, came."),
    Passes("Of 180 patients, 54 had data, of whom 18 (33%) relapsed."),
    Passes("Of 48 members, 13 of 48, or a quarter, voted."),
    Passes("Of the samples, 20 of 30 (67%) failed, or 20 of 30 (66%) before."),
    Passes("She won about 50 of 160 matches (33%)."),
    Passes("A third (35%) stayed away."),
    Passes("In 10 of 20 games and most of the season (60%) it rained."),
    Passes("The weighted share was 15 of 30 (55%)."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each percentage that its counts contradict."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        match equation:
            case Share():
                yield from _share(document, equation)
            case SameShare():
                yield from _same_share(document, equation)
            case ImpliedWholes():
                yield from _implied(document, equation)


def _is_same_share(share: Share) -> bool:
    """Whether the apparent part is the share itself, in another form: "returns 0.065 or 6.50 per cent"."""
    part, said = share.part.value, share.share.value
    return part.unit is None and part.written < 1 and part.written * 100 == said.written


def _share(document: Document, share: Share) -> Iterator[Finding]:
    part, whole = values_of(share.part.value), values_of_whole(share.whole.value, share.part.value)
    if part is None or whole is None or whole.low <= 0:
        return
    if _is_same_share(share):
        return
    percent = percent_of(part, whole)
    is_in_words = share.share.value.unit == "fraction"
    exact = share.part.value.written / share.whole.value.written * 100
    said_value = share.share.value
    if is_in_words:
        fits = part_may_be_called(share.part.value, percent, exact, said_value)
    else:
        fits = may_be_written(percent, said_value)
    if fits:
        return
    right = None if is_in_words else in_style_of(share.share, exact)
    said = f"“{as_stated(share.share)}”" if is_in_words else as_stated(share.share)
    yield figure_finding(
        document,
        share.share,
        f"{as_stated(share.part)} of {as_stated(share.whole)} is {percent_stated(right, exact)}, not {said}",
        level=LEVEL if is_in_words else LEVELS[fault_of(share.share.value.written, percent)],
        related=(Related.to(share.part, "the part"), Related.to(share.whole, "the whole")),
        expected=right,
    )


def _same_share(document: Document, share: SameShare) -> Iterator[Finding]:
    if shares_agree(share.first.value, share.second.value):
        return
    percent, other = (
        (share.first, share.second) if share.first.value.unit == "percent" else (share.second, share.first)
    )
    exact = other.value.written * 100
    right = in_style_of(percent, exact)
    yield figure_finding(
        document,
        percent,
        f"“{as_stated(other)}” is {percent_stated(right, exact)}, not {as_stated(percent)}",
        level=LEVEL,
        related=(Related.to(other, "the same share"),),
        expected=right if other.value.unit == "ratio" else None,
    )


def _implied(document: Document, wholes: ImpliedWholes) -> Iterator[Finding]:
    pairs = [(values_of(count.value), share.value) for count, share in wholes.pairs]
    odd = odd_pair(pairs)
    if odd is None:
        return
    count, share = wholes.pairs[odd.index]
    low, high = (Fraction(100) * count.value.written / end for end in (odd.whole.high, odd.whole.low))
    right = in_style_of(share, (low + high) / 2)
    yield figure_finding(
        document,
        share,
        f"{as_stated(count)} would be {percent_stated(right, low)} of the whole that the other shares give, "
        f"not {as_stated(share)}",
        level=LEVEL,
        related=tuple(
            Related.to(other, "another share of the same whole")
            for _, other in wholes.pairs
            if other is not share
        ),
        expected=right,
    )
