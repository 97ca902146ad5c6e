"""The text refers to a figure, table or section that it does not have.

Why it matters: Parts are renumbered and dropped while the text is being written, and the references are forgotten.

How it decides: The text has at least two numbered parts of that kind, as captions or headings, that count up from 1,
and none with the number referred to; or it has the first figure or table only and never refers to it, or shows no
other picture or table, but refers to another. For "section 2.7" these are the parts of section 2. A link to a heading
("#limits") must be the anchor of one, as any of the usual hosts makes it, or of an `id`.

Known limits: A reference followed by "of" or "in", or with a name before it, may be to another work and is left alone,
as is a kind whose first part the text does not show: the others may be in another file. The same holds where most of
the references lead nowhere.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.wording import both
from factlint.model.finding import Confidence, Finding, Level
from factlint.model.statements.references import CrossReference
from factlint.values.regex import regex

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
    Flags("# Oak\n\nSee [Elm](#⟦elms⟧) and [Oak](#oak).\n\n## Elm\n\nTall.\n", format="md"),
    Passes("# Oak & Ash\n\nSee [Elm](#1-elm), [both](#oak--ash).\n\n## 1. `Elm`\n\nTall.\n", format="md"),
    Passes("# Oak\n\nSee [Elm](#elms) and [Oak](#oak).\n\n<a id='elms'></a>\n## Elm\n\nTall.\n", format="md"),
    Passes(
        "# 1. One\n\nText.\n\n# 2. Two\n\nNames do not count as letters, per RFC 2616\nSection 3.5.",
        format="md",
    ),
    Passes("Figure 1: The river.\n\nFigure 2: The bridge.\n\nThe dam (Figure 2) is old."),
    Passes("Figure 1: The river.\n\nFigure 2: The bridge.\n\nCompare Figure 3 of Lind (2019)."),
    Flags(
        "# 1 Wood\n\n## 1.1 Oak\n\n## 1.2 Ash\n\nElms are told of in section ⟦1.4⟧.\n\n# 2 Stone\n", format="md"
    ),
    Passes("# 3 Wood\n\nText.\n\n# 4 Stone\n\nMore is in section 7 and section 1.", format="md"),
    Passes("# 1 Wood\n\nSee section 5.\n\n# 2 Stone\n\nSee section 6 and section 2.", format="md"),
    Passes("# 1 Wood\n\nAs section B.4 says.\n\n# 2 Stone\n\nMore.", format="md"),
    Flags("Figure 1: The river.\n\nThe dam is in Figure ⟦3⟧."),
    Flags("1. Opening\n2. Rents\n3. Any other business. As agreed under item ⟦5⟧, rents rise.\n", format="md"),
    Passes("Figure 1: The river.\n\nIn Figure 1 it is full. The dam is in Figure 3."),
    Passes("The dam is in Figure 3."),
    Flags(
        "In Figure 1 it is full. The dam is in Figure ⟦3⟧.\n\n![River](river.png)\n\n*Figure 1: The river*\n",
        format="md",
    ),
    Flags(
        "Table 1 lists rain, Table ⟦2⟧ snow.\n\nTable 1. Rain\n\n| Town | Rain |\n|---|---|\n| Orm | 3 mm |\n",
        format="md",
    ),
    Passes(
        "In Figure 1 it is full. The dam is in Figure 2.\n\n![](a.png)\n\nFigure 1: The river.\n\n![](b.png)\n",
        format="md",
    ),
    Passes("# 1. Oak\n\nSee section 2.\n\n# 2. Ash\n\nSee section [4.2](elms.md) and [1](#oak).", format="md"),
    Passes(
        "<h1>1. Oak</h1><h1>2. Ash</h1><p>Cf. section 1 and section <a href='elms.html#e'>4.2</a>.",
        format="html",
    ),
    Passes(
        "# 1 Oak\n\nSee section 2.\n\n# 2 Ash\n\n1. Be.\n\n   As section 3 says.\n\n2. Do.\n3. Go.\n",
        format="md",
    ),
)

_LEAST_PARTS = 2
_CAPTIONED = frozenset({"figure", "table"})
_BY_LABEL = ("note", "heading")
"""Markdown notes and heading anchors have labels, which need not be consecutive; any existing one shows that they are
in the text.
"""


_PICTURES = ("![", "<img", "image::", "figure::")
"""Markup that includes a picture, in any format."""
_COMPONENT = regex(r"\d+|[^\W\d_]+")


def check(case: Case) -> Iterator[Finding]:
    """Report each reference to a part that is not there."""
    by_kind: dict[str, list[CrossReference]] = {}
    for part in case.analysis.parts:
        by_kind.setdefault(part.kind, []).append(part)
    for kind, parts in by_kind.items():
        numbers = [part.number.value for part in parts if part.is_target]
        references = [part for part in parts if not part.is_target]
        missing = _without_label(references, numbers) if kind in _BY_LABEL else _uncounted(references, numbers)
        missing = missing or _besides_the_only(case, parts)
        if not _is_part_of_more(references, missing):
            yield from (_finding(part, numbers) for part in missing)


def _without_label(references: Sequence[CrossReference], labels: Sequence[str]) -> list[CrossReference]:
    """The references to missing labels, if the text has any labels."""
    return [part for part in references if labels and part.number.value not in labels]


def _uncounted(references: Sequence[CrossReference], numbers: Sequence[str]) -> list[CrossReference]:
    """The references to missing numbers, if the adjacent ones are consecutive."""
    known = {path[:end] for path in map(_path, numbers) for end in range(1, len(path) + 1)}
    return [part for part in references if _is_missing(_path(part.number.value), known)]


def _besides_the_only(case: Case, parts: Sequence[CrossReference]) -> list[CrossReference]:
    """The references to the only other part of a kind of which the text has just the first.

    If it also refers to the first, the others may be elsewhere, unless it has a single picture or table.
    """
    targets = {part.number.value for part in parts if part.is_target}
    references = [part for part in parts if not part.is_target and part.number.value not in targets]
    lost = {part.number.value for part in references}
    kind = parts[0].kind
    if targets != {"1"} or len(lost) != 1 or not next(iter(lost)).isdecimal() or kind not in _CAPTIONED:
        return []
    is_never_stated = len(references) == sum(not part.is_target for part in parts)
    shown = _number_of_pictures(case) if kind == "figure" else _number_of_tables(case)
    return references if shown == 1 or (kind == "figure" and is_never_stated) else []


def _number_of_pictures(case: Case) -> int:
    return sum(case.analysis.document.source.count(mark) for mark in _PICTURES)


def _number_of_tables(case: Case) -> int:
    return len({block.table for block in case.analysis.document.blocks} - {-1})


def _path(number: str) -> tuple[str, ...]:
    """The parts that contain a part, and its place in the last of them: "2.1" and "A3" are two steps."""
    return tuple(_COMPONENT.findall(number)) or (number,)


def _is_missing(path: tuple[str, ...], known: AbstractSet[tuple[str, ...]]) -> bool:
    """Whether a part is missing although all adjacent ones exist."""
    depth = next((end for end in range(len(path), 0, -1) if path[:end] in known), 0)
    if depth == len(path):
        return False
    row = {other[depth] for other in known if len(other) == depth + 1 and other[:depth] == path[:depth]}
    return len(row) >= _LEAST_PARTS and _counts_up({*row}, path[depth])


def _counts_up(row: AbstractSet[str], like: str) -> bool:
    """Whether these are 1, 2, 3… (or 0, 1, 2…), or A, B, C…, in the notation of the wanted number."""
    if not all(
        number.isdecimal() is like.isdecimal() and (number.isdecimal() or len(number) == 1) for number in row
    ):
        return False
    places = {int(number) if number.isdecimal() else ord(number.upper()) - ord("A") + 1 for number in row} - {0}
    return places == set(range(1, len(places) + 1))


def _is_part_of_more(references: Sequence[CrossReference], missing: Sequence[CrossReference]) -> bool:
    """Whether so many references are to missing parts that the text must be one file of a larger work."""
    lost = {part.number.value for part in missing}
    return len(lost) > 1 and 2 * len(lost) > len({part.number.value for part in references})


def _finding(part: CrossReference, numbers: list[str]) -> Finding:
    return Finding.at(
        part.number,
        level=LEVEL,
        message=f"there is no {part.kind} {_only(part, numbers)}",
        confidence=Confidence.MEDIUM,
    )


def _only(part: CrossReference, numbers: Sequence[str]) -> str:
    """What is missing, and what is there."""
    if part.kind == "heading":
        return f"“{part.number.said}” in the text"
    known = list(dict.fromkeys(numbers))
    shown = both(known) if len(known) <= 4 else f"{known[0]} to {known[-1]}"
    return f"{part.number.said} in the text, only {shown}"
