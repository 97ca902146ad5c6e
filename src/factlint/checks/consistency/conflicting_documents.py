"""Two documents give one thing two dates, or two sizes, that contradict each other.

Why it matters: Pages are written and corrected one at a time; only a reader of both finds that they disagree.

How it decides: For what happens once (birth, death, founding, opening, completion, signing, discovery, dissolution) and
what lasts (height, length, width, depth, area, capacity), for the default of a setting whose name means one thing
wherever it stands (`server.timeout`, `MAX_RETRIES`), and for the least version of a program that is needed, the values
that all documents of the run give for the same subject are compared. The value that fewer documents give is reported,
and within a date only the year where nothing else differs, with the other value next to it. If equally many give each,
the value in the document whose path sorts last is reported. The expected value is what would agree with the other
document. Values that contradict each other within one document, or that the rule base refutes, are left to other
checks.

It is a note: revisions and translations of one page, and two things of one name, may well disagree; `levels` in the
configuration makes it more.

Known limits: A subject unknown to the rule base is recognised only by its full name of two words or more. Only
documents of one run and one configuration are compared; standard input and editors see a single one.

Sources: the documents themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_difference import Difference, difference
from factlint.checks.writing.date_style import with_preposition
from factlint.checks.writing.wording import DATED_VERBS, with_article, words_of_id
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.span import Span
from factlint.model.stated import Stated
from factlint.model.statements.specifications import Aspect

LEVEL = Level.NOTE

_SPECIFIED = frozenset(Aspect)
"""Aspects of exact names, which take no article."""

_RULES = """
  north-tower: {kind: place, names: [North Tower, the tower]}
"""

EXAMPLES = (
    Flags("Riverton United was founded in ⟦1998⟧.", beside="Riverton United, founded in 1989, plays in red."),
    Flags(
        "The Harbour Bridge was opened in May ⟦1934⟧.", beside="The Harbour Bridge was opened on 3 May 1932."
    ),
    Flags("Mara Lind was born on 7 June ⟦1952⟧ in Aruna.", beside="Mara Lind was born on 7 June 1950."),
    Flags("Mara Lind was born in ⟦1952⟧ in Aruna.", beside="Mara Lind was born on 7 June 1950."),
    Flags("Belan College was established in ⟦1720⟧.", beside="Belan College was founded in 1702."),
    Flags("The tower was completed in ⟦1931⟧.", beside="North Tower was completed in 1930.", rules=_RULES),
    Flags("Corve Tower is ⟦120 m⟧ high.", beside="At 140 metres high, Corve Tower is the tallest in town."),
    Flags(
        "`server.timeout` defaults to ⟦60 seconds⟧.",
        beside="The default of `server.timeout` is 30 seconds.",
        format="md",
    ),
    Flags("Kestrel 2.0 was released on ⟦6 June 2025⟧.", beside="Kestrel 2.0 was released on 4 June 2025."),
    Passes("Kestrel 2.1 was released on 6 June 2025.", beside="Kestrel 2.0 was released on 4 June 2025."),
    Flags("It runs on Python ⟦3.9⟧ or later.", beside="Kestrel requires Python 3.10."),
    Passes(
        "`server.timeout` defaults to one minute.",
        beside="The default of `server.timeout` is 60 seconds.",
        format="md",
    ),
    Passes("`--jobs` defaults to 4.", beside="`--jobs` defaults to 2.", format="md"),
    Passes("It runs on Python 3.10 or later.", beside="Kestrel requires Python 3."),
    Passes(
        "A saint and Mayor of Linden (1705–1764).",
        beside="A clerk; a saint and Mayor of Linden (1735–1794).",
    ),
    Passes("Corve Tower is 120 m high.", beside="Corve Tower is 394 feet high. It has 30 floors."),
    Passes("Riverton United was founded in 1998.", beside="Belan United was founded in 1989."),
    Passes("The Harbour Bridge was opened in 1932.", beside="The Harbour Bridge was opened on 3 May 1932."),
    Passes("Lind was born in 1952 in Aruna.", beside="Lind was born in 1950 in Belan."),
    Passes("Belan College was founded in 1720.", beside="Some say that Belan College was founded in 1702."),
)


def check(case: Case) -> Iterator[Finding]:
    """None: one document does not conflict with itself."""
    del case
    yield from ()


def check_across(stated: Sequence[tuple[str, Stated]]) -> Iterator[tuple[str, Finding]]:
    """The findings among statements of documents, each by its path, about one subject and property; at most one per
    document.
    """
    ordered = sorted(stated)
    reported: set[str] = set()
    for path, one in ordered:
        against = [(place, other) for place, other in ordered if place != path and one.excludes(other)]
        agreeing = {place for place, other in ordered if not one.excludes(other)}
        if not against or path in reported:
            continue
        opposed = {place for place, _ in against}
        if len(agreeing) < len(opposed) or (len(agreeing) == len(opposed) and min(agreeing) > min(opposed)):
            reported.add(path)
            yield path, _finding(one, *against[0])


def _finding(one: Stated, path: str, other: Stated) -> Finding:
    """The finding at the differing part of a value; expected is a date that would agree with the other document."""
    is_date = one.property in DATED_VERBS
    label = one.label if one.property in _SPECIFIED else with_article(one.label)
    what = (
        f"{label} {DATED_VERBS[one.property]}" if is_date else f"the {words_of_id(one.property)} of {label} is"
    )
    here, there = (with_preposition(stated.said) if is_date else stated.said for stated in (one, other))
    part = _difference(one, other) if is_date else Difference(0, len(one.text), None)
    return Finding(
        level=LEVEL,
        message=f"{what} {here} here and {there} in {path}",
        span=Span(one.start + part.start, one.start + part.end),
        text=one.text[part.start : part.end],
        confidence=Confidence.MEDIUM,
        expected=part.right,
        related=(Related(Span(other.start, other.end), other.text, "the other value", path),),
    )


def _difference(one: Stated, other: Stated) -> Difference:
    if len(one.readings) == len(other.readings) == 1:
        return difference(one.text, one.readings[0], other.readings[0])
    return Difference(0, len(one.text), None)
