"""A figure, table or section is referred to that the text does not have.

Why it matters: Parts are renumbered and dropped while the text is written, and the references stay behind.

How it decides: The text has at least two parts of that kind with numbers, as captions or headings, and none with the
number referred to, nor one that holds it ("2" for "2.1").

Known limits: A reference with "of" or "in" behind it, or a name before it, may be to another work and is left alone, as
is a kind of which the text shows fewer than two parts: they may stand in another file.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.wording import both
from factlint.model.finding import Confidence, Finding, Level
from factlint.model.references import CrossReference

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("Figure 1: The river.\n\nFigure 2: The bridge.\n\nThe dam (Figure ⟦3⟧) is old."),
    Flags("As Table ⟦4⟧ shows, it rains.\n\nTable 1. Rain.\n\nTable 2. Snow."),
    Flags("Fig. 1: A.\n\nFig. 2: B.\n\nThe third is in Fig. ⟦7⟧, the first in Fig. 1."),
    Flags("Table 1: Rain.\n\nTable 2: Snow.\n\nWe list hail too, in Table ⟦12⟧."),
    Flags("Listing 1: A.\n\nListing 2: B.\n\nThe loop is shown here, in Listing ⟦5⟧."),
    Flags("It was old.[^⟦2⟧]\n\n[^1]: Lind 2019.\n", format="md"),
    Flags(
        "Rivers bend [1] and fall [⟦3⟧].\n\n## References\n\n[1] Lind, On rivers.\n\n[2] Beck, On falls.\n",
        format="md",
    ),
    Flags("1. Open it.\n2. Stir.\n3. Repeat step ⟦4⟧.\n", format="md"),
    Flags("Tables 1, 2 and ⟦3⟧ list rain.\n\nTable 1. Rain.\n\nTable 2. Snow."),
    Passes(
        "# 1. One\n\nText.\n\n# 2. Two\n\nNames do not count as letters, per RFC 2616\nSection 3.5.",
        format="md",
    ),
    Passes("Figure 1: The river.\n\nFigure 2: The bridge.\n\nThe dam (Figure 2) is old."),
    Passes("Figure 1: The river.\n\nFigure 2: The bridge.\n\nCompare Figure 3 of Lind (2019)."),
    Passes("Figure 1: The river.\n\nThe dam is in Figure 3."),
    Passes("The dam is in Figure 3."),
)

_LEAST_PARTS = 2
_LEAST_NOTES = 1
"""A note in Markdown stands in its own file, whatever others there are."""


def check(case: Case) -> Iterator[Finding]:
    """Report each reference to a part that is not there."""
    targets: dict[str, list[str]] = {}
    for part in case.analysis.parts:
        if part.is_target:
            targets.setdefault(part.kind, []).append(part.number.value)
    for part in case.analysis.parts:
        numbers = targets.get(part.kind, [])
        least = _LEAST_NOTES if part.kind == "note" else _LEAST_PARTS
        if part.is_target or len(set(numbers)) < least or _is_there(part.number.value, numbers):
            continue
        yield _finding(part, numbers)


def _is_there(number: str, numbers: list[str]) -> bool:
    """A part of a part counts where the whole is there, and the whole where a part is."""
    return any(
        number == known or number.startswith(f"{known}.") or known.startswith(f"{number}.") for known in numbers
    )


def _finding(part: CrossReference, numbers: list[str]) -> Finding:
    known = list(dict.fromkeys(numbers))
    shown = both(known) if len(known) <= 4 else f"{known[0]} to {known[-1]}"
    return Finding(
        rule="",
        level=LEVEL,
        message=f"there is no {part.kind} {part.number.said} in the text, only {shown}",
        span=part.number.span,
        text=part.number.text,
        confidence=Confidence.MEDIUM,
    )
