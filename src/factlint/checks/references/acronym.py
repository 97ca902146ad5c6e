"""An abbreviation is explained twice, and differently.

Why it matters: Either one explanation is wrong, or the reader has to guess which of two meanings is meant from then on.

How it decides: The abbreviation stands in brackets behind words whose initials it is. The second time other words stand
before it: not only another number, case or spelling by a letter.

Known limits: Abbreviations that are no row of initials ("Interpol") are not read.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.references import AcronymDefinition
from factlint.model.words import differ_by_one_edit

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The World Heritage Office (WHO) opened. Later the ⟦World Health Organisation⟧ (WHO) closed it."),
    Flags("A central processing unit (CPU) is hot. The ⟦common pool unit⟧ (CPU) is cold."),
    Flags("The Bank of Aruna (BA) lends. The ⟦Board of Appeal⟧ (BA) decides."),
    Flags("We used least mean squares (LMS). The ⟦learning management system⟧ (LMS) failed."),
    Flags("The North River League (NRL) won. The ⟦National Railway League⟧ (NRL) lost."),
    Passes("The World Health Organisation (WHO) opened. The World Health Organization (WHO) closed."),
    Passes("Central processing units (CPUs) are hot. A central processing unit (CPU) is cold."),
    Passes("The Bank of Aruna (BA) lends. The BA also saves."),
    Passes("The Bank of Aruna (BA) lends. The Board of Trade (BT) decides."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every explanation that differs from the first one of its abbreviation."""
    first: dict[str, AcronymDefinition] = {}
    for definition in case.analysis.acronyms:
        earlier = first.setdefault(definition.short.value.rstrip("s"), definition)
        if not _agree(earlier.long.value, definition.long.value):
            yield _finding(earlier, definition)


def _agree(one: str, other: str) -> bool:
    """Whether two explanations are the same words but for a letter each."""
    mine, theirs = one.split(), other.split()
    return len(mine) == len(theirs) and all(
        word == its or differ_by_one_edit(word, its) for word, its in zip(mine, theirs, strict=True)
    )


def _finding(earlier: AcronymDefinition, later: AcronymDefinition) -> Finding:
    return Finding(
        rule="",
        level=LEVEL,
        message=f"{later.short.said} stands for “{earlier.long.said}” before and for “{later.long.said}” here",
        span=later.long.span,
        text=later.long.text,
        confidence=Confidence.MEDIUM,
        related=(Related(earlier.long.span, earlier.long.text, "the first explanation"),),
    )
