"""A work is cited with a year that the text's own list of works does not give, or is missing from the list.

Why it matters: The reader looks for the work of that year and finds another one, or none.

How it decides: The text has a list of works ("References", "Bibliography") and cites by author and year, "(Smith 2019)"
or "Smith and Lee (2019)". An entry is meant if it begins with the first author and names the others; one of the years
in it must be that of the citation, with or without its letter. A whole reference that precedes the list counts as one
of its entries. A name without an entry is reported if three other citations are found in the list, and those in
brackets are written alike.

Known limits: Styles that number their works are not read, nor are works in footnotes. Either year may be the wrong one.

Sources: the text itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.wording import either
from factlint.model.document import Document
from factlint.model.finding import Applicability, Confidence, Edit, Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.model.statements.references import Citation, ListedWork
from factlint.values.dataclass import replace

LEVEL = Level.WARNING

_LIST = (
    "\n\n## References\n\nBeck, J., & Lind, M. (2018). On rivers. Aruna Press.\n\nHolt, A. (2011a). On bridges.\n\n\
Holt, A. (2011b). On dams.\n\nVan der Moor, T. et al. (2003). Fords. *Rivers* 4, 1-12.\n"
)

EXAMPLES = (
    Flags(f"Rivers bend (Beck & Lind, ⟦2019⟧).{_LIST}", format="md"),
    Flags(f"Beck and Lind (⟦2008⟧) measured the bend.{_LIST}", format="md"),
    Flags(f"Bridges fall (see Holt, ⟦2012⟧, p. 4).{_LIST}", format="md"),
    Flags(f"Fords shift (Van der Moor et al., ⟦2013⟧; Holt, 2011a).{_LIST}", format="md"),
    Flags(f"So it is (Beck & Lind, 2018; Holt, 2011a, 2011b; Marek, ⟦2001⟧).{_LIST}", format="md"),
    Flags(
        "It bends (Beck ⟦1999⟧).\n\nReferences\n\nBeck J. 1998. On rivers.\nLind M. 1995. On bends.\n",
        fixed="It bends (Beck 1998).\n\nReferences\n\nBeck J. 1998. On rivers.\nLind M. 1995. On bends.\n",
    ),
    Passes(f"Rivers bend (Beck & Lind, 2018; Holt, 2011a).{_LIST}", format="md"),
    Passes(f"Holt (2011) built dams.{_LIST}", format="md"),
    Passes(
        f"The games (Aruna 2016) were held in rain (Beck & Lind, 2018; Holt, 2011a, b).{_LIST}", format="md"
    ),
    Passes(
        "Rivers bend (Beck et al. 2013).\n\n## References\n\n* Beck, J., Lind, M., Orr, P.,\n"
        "  and Rey, D. (2013) *On bends*.\n\n* Beck, J. and Holt, A. (2007) *Rivers*.\n",
        format="md",
    ),
    Passes(
        "Taken from D. J. Marek (2003).\n\nMarek, D. J. (2003). Surveys.\n\nBeck (2005) The bends of rivers.\n\n"
        f"Holt, A. and T. Beck (2007) “Fords”, *Rivers* 8, 3-9.{_LIST}",
        format="md",
    ),
    Passes(f"Lind-Orr (2001) too (Beck & Lind, 2018; Holt, 2011a, 2011b).{_LIST}", format="md"),
    Passes(f"It is told by Marek, Orr and Cai (2007); Beck (2018), Holt (2011a), Holt (2011b).{_LIST}"),
    Passes(f"As Beck\nand Holt (2001), O'Lind (2002) and\nMarek & Lind (2003) say.{_LIST}", format="md"),
    Passes(
        "Beck (2001) and Lind (2003) measured it.\n\nReferences\n\n[1] Beck BH (2001). On fords.\n\n"
        "[2] Marek, A. and\nLind, M. (1999). On bends.\n\n[3] Lind, M. (2003). On dams.\n"
    ),
    Passes(
        "It was told before (Sep 1979).\n\nReferences\n\nSep A. 1989. On rivers.\nLind M. 1995. On bends.\n"
    ),
    Passes("Rivers bend (Beck & Lind, 2019)."),
    Passes(
        "It bends [1].\n\n## References\n\n1. Beck J. On rivers. 1998.\n2. Lind M. On bends. 1995.\n",
        format="md",
    ),
)

_LEAST_FOUND = 3


def check(case: Case) -> Iterator[Finding]:
    """Report each citation without a matching entry in the list."""
    works = _Works(case.analysis.listed_works)
    meant = [(citation, works.meant(citation)) for citation in case.analysis.citations]
    found = [citation for citation, entries in meant if entries and _has_year(citation, entries)]
    for citation, entries in meant:
        if not entries:
            if _must_be_listed(citation, works, found):
                yield _finding(citation, f"no work of {citation.written} is in the list")
        elif not _has_year(citation, entries):
            yield _of_other_year(case.analysis.document, citation, entries)


class _Works:
    """The entries of a list, by the words of citations."""

    def __init__(self, works: Sequence[ListedWork]) -> None:
        self._works = works
        self._by_first: defaultdict[str, list[int]] = defaultdict(list)
        for place, work in enumerate(works):
            self._by_first[work.first].append(place)
        self._words = frozenset(word for work in works for word in work.words)

    def meant(self, citation: Citation) -> tuple[ListedWork, ...]:
        """The entries with the same authors."""
        names = {citation.first, citation.first.split()[-1]}
        places = sorted(place for name in names for place in self._by_first.get(name, ()))
        return tuple(self._works[place] for place in places if citation.more <= self._works[place].names)

    def have_any(self, names: AbstractSet[str]) -> bool:
        """Whether one of some names occurs anywhere in the list."""
        return not self._words.isdisjoint(names)


def _has_year(citation: Citation, entries: Sequence[ListedWork]) -> bool:
    return any(_is_same(citation.year.value, year.value) for work in entries for year in work.years)


def _is_same(one: str, other: str) -> bool:
    """Whether two years are the same; a letter counts only if both have one."""
    return one == other or (one[:4] == other[:4] and not (one[4:] and other[4:]))


def _must_be_listed(citation: Citation, works: _Works, found: Sequence[Citation]) -> bool:
    if works.have_any({citation.first, *citation.first.replace("-", " ").split()}):
        return False
    alike = [one for one in found if citation.has_comma is None or one.has_comma is citation.has_comma]
    return len(alike) >= _LEAST_FOUND


def _of_other_year(document: Document, citation: Citation, entries: Sequence[ListedWork]) -> Finding:
    years = [work.years[0] for work in entries]
    stated = either(list(dict.fromkeys(year.said for year in years)))
    return replace(
        _finding(citation, f"{citation.written} is cited with {citation.year.said} and listed with {stated}"),
        related=tuple(Related.to(year, "the year in the list") for year in years),
        fixes=tuple(_fixes(document, citation, years)),
    )


def _fixes(document: Document, citation: Citation, listed: Sequence[Mention[str]]) -> Iterator[Fix]:
    """Either year in place of the other, if the list has one work of these authors."""
    if len(listed) == 1:
        for wrong, right in ((citation.year, listed[0]), (listed[0], citation.year)):
            if document.is_verbatim(wrong.span):
                edit = Edit(wrong.span, right.value)
                yield Fix(f"Write “{right.value}” for “{wrong.value}”", (edit,), Applicability.UNSAFE)


def _finding(citation: Citation, message: str) -> Finding:
    return Finding(LEVEL, message, citation.year.span, citation.year.text, confidence=Confidence.MEDIUM)
