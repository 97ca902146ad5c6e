"""What a text calls the largest is not, by its own table or list.

Why it matters: Rows are added and numbers corrected, while the sentence about the winner stays.

How it decides: A sentence names one row of a table, or of a list of amounts ("Orm (410 km), Tarn (388 km) and Ode (95
km)"), and calls it the longest, the second highest, the cheapest, says that it has the most or the fewest of what a
column counts, or more than another row. The numbers of the column meant are put in order: the only column of amounts,
or the only one with such a heading; so are amounts that sentences list ("Orm has 410 inhabitants, Tarn 388 and Ode
95"), if the superlative may be said of their measure. Equal numbers share a rank. Of the least and the most that one
sentence states ("the youngest is 16, the oldest 94"), the least is not the larger.

Known limits: Superlatives of other wholes ("the largest in the world"), of earlier times and of changes are left alone,
and so are those of age and speed, where the first is not always the largest number.

Sources: none; the numbers are put in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks.api import Case, Flags, Passes
from factlint.model.arithmetic import Figure, RankedFigure
from factlint.model.document import Document
from factlint.model.finding import Finding, Level, Related

LEVEL = Level.WARNING

_RIVERS = "| River | Length (km) |\n|---|---|\n| Orm | 410 |\n| Tarn | 388 |\n| Ode | 95 |\n"
_MOST_SHOWN = 3

EXAMPLES = (
    Flags(f"{_RIVERS}\nThe Tarn is the ⟦longest⟧ river.\n", format="md"),
    Flags(f"{_RIVERS}\nThe Ode is the second ⟦longest⟧.\n", format="md"),
    Flags("There are three hills: Brae (410 m), Tor (388 m) and Knap (95 m). Tor is the ⟦lowest⟧ of them."),
    Flags("We sell Ada (£41), Bea (£38) and Cyd (£9). Bea is the ⟦cheapest⟧ of the three."),
    Flags("The ⟦lowest⟧ mark was 14 and the highest 9."),
    Flags("Orm has 410 inhabitants, Tarn 388 and Ode 95. Tarn is the ⟦largest⟧ of the three."),
    Passes("Orm has 410 inhabitants, Tarn 388 and Ode 95. Tarn is the largest port of the three."),
    Passes("The lowest mark was 9 and the highest 14; the highest place was 3 and the lowest 12."),
    Passes("We sell Ada (£41), Bea (£38) and Cyd (£9). Bea is the cheapest, they say."),
    Passes("We sell Ada (£41), Bea (£38) and Cyd (£9). Of the large ones, Bea is the cheapest."),
    Passes(
        f"{_RIVERS}\nThe Ode has the longest bridge, and the Tarn was the longest river before 1900.\n",
        format="md",
    ),
    Passes(f"{_RIVERS}\nThe Tarn is the second longest river, the Ode the shortest.\n", format="md"),
    Passes(f"{_RIVERS}\nThe Tarn is the longest river of the south.\n", format="md"),
    Passes("There are three hills: Brae (410 m), Tor (388 m) and Knap (95 m). Tor has the largest hut."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each superlative that the numbers of its column contradict."""
    document = case.analysis.document
    for equation in case.analysis.equations:
        if isinstance(equation, RankedFigure) and not _holds(equation):
            yield _finding(document, equation)


def _holds(rank: RankedFigure) -> bool:
    number = rank.figure.value.written
    ahead = sum(1 for other in rank.others if _is_ahead(rank, other.value.written))
    equal = sum(1 for other in rank.others if other.value.written == number)
    return ahead < rank.rank <= ahead + equal + 1


def _is_ahead(rank: RankedFigure, number: Fraction) -> bool:
    mine = rank.figure.value.written
    return number > mine if rank.is_largest else number < mine


def _finding(document: Document, rank: RankedFigure) -> Finding:
    ahead = [other for other in rank.others if _is_ahead(rank, other.value.written)]
    span = document.to_source(rank.word)
    return Finding(
        level=LEVEL,
        message=f"“{rank.label}” has {rank.figure.said}, {_stated_of(ahead, 'more' if rank.is_largest else 'less')}",
        span=span,
        text=document.source[span.start : span.end],
        related=(
            Related.to(rank.figure, "its number"),
            *(Related.to(other, "one ahead") for other in ahead[:_MOST_SHOWN]),
        ),
    )


def _stated_of(ahead: Sequence[Figure], more: str) -> str:
    """The larger numbers: "but one has more: 46 kg", "but 12 have more: 46 kg, 47 kg, …"."""
    if not ahead:
        return f"and none has {more}"
    stated = ", ".join(other.said for other in ahead[:_MOST_SHOWN])
    stated += ", …" if len(ahead) > _MOST_SHOWN else ""
    return f"but {'one has' if len(ahead) == 1 else f'{len(ahead)} have'} {more}: {stated}"
