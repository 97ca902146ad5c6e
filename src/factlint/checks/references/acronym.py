"""An abbreviation is explained twice, and differently, or long after its first use.

Why it matters: One of the explanations is wrong, or readers have to guess from then on which meaning applies.

How it decides: The abbreviation stands in brackets after words whose initials it is. The second time, other words
precede it that differ in more than number, case, an ending or a letter. An abbreviation with two neighbouring initials
in the wrong order is reported as well, if the text also has them in the right one. If an abbreviation of three letters
or more is used in an earlier paragraph than the one that explains it, that is a note; headings and tables do not count,
nor do those that readers know better than what they stand for ("URL", "FAQ").

Known limits: Abbreviations that are not made of initials ("Interpol") are not read.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.mention import Mention
from factlint.model.statements.references import AcronymDefinition
from factlint.model.words import differ_by_one_edit

LEVEL = Level.WARNING

EXAMPLES = (
    Flags("The World Heritage Office (WHO) opened. Later the ⟦World Health Organisation⟧ (WHO) closed it."),
    Flags("A central processing unit (CPU) is hot. The ⟦common pool unit⟧ (CPU) is cold."),
    Flags("The Bank of Aruna (BA) lends. The ⟦Board of Appeal⟧ (BA) decides."),
    Flags("We used least mean squares (LMS). The ⟦learning management system⟧ (LMS) failed."),
    Flags("The North River League (NRL) won. The ⟦National Railway League⟧ (NRL) lost."),
    Flags("The ⟦WHO⟧ opened.\n\nLater the World Health Organisation (WHO) closed it."),
    Flags("The National Audit Office (⟦NOA⟧) reported. The NAO is independent."),
    Passes("The Democratic Convergence of Catalonia (CDC) met."),
    Flags("The Bank of Aruna(BA) lends. The ⟦Board of Appeal⟧ (BA) decides."),
    Passes("The International Organization for Standardization (ISO) met."),
    Passes("The EU opened it.\n\nLater the European Union (EU) closed it."),
    Passes("The FAQ is short.\n\nSome frequently asked questions (FAQ) are old."),
    Passes("# WHO\n\nThe World Health Organisation (WHO) opened. The WHO closed it.", format="md"),
    Passes("The World Health Organisation (WHO) opened. The World Health Organization (WHO) closed."),
    Passes("Central processing units (CPUs) are hot. A central processing unit (CPU) is cold."),
    Passes("We use a scoring matrix (SM). The score matrices (SM) differ."),
    Passes("We made gap analyses (GAs). Each gap analysis (GA) took a day."),
    Passes("It detects protected health information (PHI). We protect health information (PHI)."),
    Passes("The Bank of Aruna (BA) lends. The BA also saves."),
    Passes("The body\n(WHO, in Orm) opened.\n\nLater the World Health Organisation (WHO) closed it."),
    Passes("The Bank of Aruna (BA) lends. The Board of Trade (BT) decides."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report every definition that differs from the first one of its abbreviation, and uses before the first."""
    first: dict[str, AcronymDefinition] = {}
    for definition in case.analysis.acronyms:
        if definition.swapped is not None:
            yield _swapped(definition, definition.swapped)
            continue
        earlier = first.setdefault(definition.short.value, definition)
        if not _agree(earlier.long.value, definition.long.value):
            yield _finding(earlier, definition)
        if definition.used_before is not None:
            yield _used_before(definition, definition.used_before)


def _swapped(definition: AcronymDefinition, initials: str) -> Finding:
    short, long = definition.short, definition.long
    return Finding.at(
        short,
        level=LEVEL,
        message=f"the initials of “{long.said}” are {initials}, not {short.said}",
        confidence=Confidence.MEDIUM,
        expected=initials,
        related=(Related.to(long, "the words"),),
    )


def _agree(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two definitions are the same words except for a letter each, or an ending."""
    return len(mine) == len(theirs) and all(
        word.startswith(its) or its.startswith(word) or differ_by_one_edit(word, its)
        for word, its in zip(mine, theirs, strict=True)
    )


def _used_before(definition: AcronymDefinition, use: Mention[str]) -> Finding:
    long = definition.long
    return Finding.at(
        use,
        level=Level.NOTE,
        message=f"{use.said} is used here and explained only later, as “{long.said}”",
        confidence=Confidence.MEDIUM,
        related=(Related.to(long, "the explanation"),),
    )


def _finding(earlier: AcronymDefinition, later: AcronymDefinition) -> Finding:
    return Finding.at(
        later.long,
        level=LEVEL,
        message=f"{later.short.said} stands for “{earlier.long.said}” before and for “{later.long.said}” here",
        confidence=Confidence.MEDIUM,
        related=(Related.to(earlier.long, "the first explanation"),),
    )
