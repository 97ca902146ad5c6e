"""The text gives one thing two dates, or two sizes, that contradict each other.

Why it matters: One of the two is wrong, and readers who meet both will trust neither.

How it decides: Two claims name the same subject and the same property of what happens only once or lasts: birth, death,
founding, opening, completion, signing, discovery, dissolution, the measures of a thing, and the number of its
inhabitants, staff, seats, rooms and the like. No reading of one value agrees with any reading of the other, both are
asserted, and neither sentence hedges or mentions a second founding, a part, or other sources. What the rule base
refutes is left to `facts/contradicted`. Where the text knows two numbers of some things ("48 stations", "54 stations"),
they are compared if the second is definite, if the same was done with both, if two digits are swapped, or if they are
near and the first opens the text; so are the numbers of dead and injured in a report, and two lengths of a sentence, a
ban, a strike and the like ("jailed for six years … the four-year sentence"). A group that "the" or "all" refers to is
held against the only one of its kind mentioned before, also in other words ("asked 120 patients … the 112
participants"), unless a number nearby accounts for the difference. What a line or row states under a label ("Opened:
1902", "Cost: €18 million") is compared with the only other amount or date that the text calls so. Two posts of one name
are compared that nobody holds at once ("environment minister", "finance minister"). Two defaults of one setting, which
code names ("`cache.size` defaults to 64 MB"), are compared wherever they stand if its name has parts, and otherwise
below the same heading. Colours, materials, the hotel or hall of an event, and capitals are compared where nothing
between them is about a second thing or a change.

Known limits: A subject unknown to the rule base is recognised only by its name: the same words, with or without a legal
form, or the last of them ("the trust" for the Harbour Trust). "The tower" is one thing until the text mentions another
tower or begins another section. Either value may be the wrong one; the later is reported, with the earlier next to it.

Sources: the text itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.consistency._specified_twice import specified_twice
from factlint.checks.writing.date_style import with_preposition
from factlint.checks.writing.figures import as_stated, figure_finding
from factlint.checks.writing.number_style import numeral_in, write_number
from factlint.checks.writing.wording import DATED_VERBS, in_two_places, with_article, words_of_id
from factlint.model.arithmetic import Figure, Restated, RestatedDate, RestatedText
from factlint.model.claim import Claim, Statement, Value, Verdict
from factlint.model.extents import ENDS_OF_LIFE
from factlint.model.finding import Applicability, Confidence, Edit, Finding, Fix, Level, Related
from factlint.model.mention import EntityRef, Mention
from factlint.model.table_arithmetic import TableQuote
from factlint.reasoning.comparison.quantities import compare_quantities
from factlint.reasoning.terms.holders import are_two_people
from factlint.reasoning.time.once import HAPPENS_ONCE, is_exact, is_made_by_one, open_claims
from factlint.values.duration import Duration
from factlint.values.pairs import pairs
from factlint.values.quantity import Quantity
from factlint.values.time import Time
from factlint.values.typed import cast

LEVEL = Level.WARNING

EXAMPLES = (
    Flags(
        "Riverton United was founded in 1998. It plays in red. Riverton United, founded in ⟦1989⟧, is old.",
        fixed="Riverton United was founded in 1998. It plays in red. Riverton United, founded in 1998, is old.",
    ),
    Flags("The Harbour Bridge was opened on 3 May 1932. The Harbour Bridge opened in ⟦1934⟧ to crowds."),
    Flags("Mara Lind was born in 1950. She paints. Lind was born in ⟦1952⟧ in Aruna."),
    Flags("The Treaty of Aruna was signed in May 1910. The Treaty of Aruna was signed on ⟦4 June 1910⟧."),
    Flags("Belan College was established by monks in 1702. Belan College was founded in ⟦1720⟧."),
    Flags("Jonas Beck died in Aruna in 1949. The bells rang. Beck died on ⟦3 May 1946⟧."),
    Flags("Mara Lind (3 May 1950 – 7 June 2020) was a painter. She was born in Aruna on ⟦3 May 1955⟧."),
    Flags("With the gift the school planted 64 trees. In short, ⟦46⟧ trees were planted."),
    Flags("Ferry fire leaves 18 dead. At least ⟦15⟧ people died when a ferry caught fire, police said."),
    Flags("The statue is made of bronze. It rained. Cast in 1880, the ⟦marble⟧ statue stands by the pond."),
    Passes("The statue is made of bronze. Beside it, the older marble statue stands by the pond."),
    Passes(
        "The listener is passed three arguments when called. The callback is passed two arguments when called."
    ),
    Passes("He was banned for two years. On appeal, the ban was cut, and the one-year ban ended in May."),
    Passes("With the gift the school planted 64 trees. Of these, 18 died, and the 46 trees left are well."),
    Passes("There is a new sound for 249, 493 and 711 robots. It also mends the 614 robots."),
    Passes("F171: a gate. After 171 strokes it opens.\n\nF117: a lock. After 117 strokes it opens."),
    Flags("`MAX_RETRIES` defaults to 5. Calls are tried again. By default, `MAX_RETRIES` is ⟦3⟧.", format="md"),
    Passes("`MAX_RETRIES` defaults to 5. In older releases, the default of `MAX_RETRIES` is 3.", format="md"),
    Passes("Mara Lind (1950–2020) was a painter. Her sister Ada Lind was born in 1955."),
    Passes("John Beck (1850–1900) was a smith. John Beck (1920–1990) was a baker."),
    Flags("Kestrel Ltd was founded in 1998. Kestrel, which was founded in ⟦1989⟧, makes bicycles."),
    Flags("The Harbour Trust was founded in 1961. The trust, founded in ⟦1958⟧, keeps the lights."),
    Flags("Corve Tower is 120 m high. At ⟦140 metres⟧ high, Corve Tower is the tallest in town."),
    Flags("Lake Bexley covers 45 square kilometres. The area of Lake Bexley is ⟦54 km2⟧."),
    Flags("Tollby is a village of 1,240 inhabitants. With ⟦1,420 inhabitants⟧, Tollby is small."),
    Flags("The bridge was opened in 1932. It is long. The bridge opened in ⟦1923⟧ to crowds."),
    Flags("The stadium has a capacity of 22,000. The ⟦25,000-capacity⟧ stadium is home to the Rovers."),
    Flags("Founded in 1998, the club plays in red. The club was founded in ⟦1989⟧."),
    Flags("The film was directed by Ann Cole. It won. Directed by ⟦Paul Reed⟧, the film is long."),
    Passes("The film was directed by Ann Cole. Its sequel was directed by Paul Reed."),
    Flags("Halden Tower is 92 m high. The ⟦98-metre⟧ Halden Tower dates from 1930."),
    Passes("The Sella Bridge is 92 m long. At 98 metres, the Sella Bridge hangs above the gorge."),
    Passes("The tower is 84 metres high. The church tower is 48 metres high."),
    Passes("The company has 40 employees. Kestrel makes bells. The company has 60 employees."),
    Passes("Tollby had 1,240 inhabitants in 2001. With 1,420 inhabitants in 2021, Tollby has grown."),
    Passes("Corve Tower is 120 m high. With its spire, Corve Tower is 140 m high."),
    Passes("Corve Tower is 120 m high. Corve Tower is 394 feet high. Corve Tower is 30 m wide."),
    Passes("Riverton United was founded in 1998. Belan United was founded in 1989."),
    Passes("Belanium was identified by Rask in 1771 and first isolated by Moor in 1886."),
    Passes("The Harbour Bridge was opened on 3 May 1932. The Harbour Bridge opened in 1932 to crowds."),
    Passes("Riverton United was founded in 1998. Riverton United was founded again in 2009."),
    Passes("Belan College was founded in 1702. According to some sources, Belan College was founded in 1720."),
    Passes("Jonas Beck died in 1949. Anna Beck died in 1946."),
    Passes("Belan College was not founded in 1720. Belan College was founded in 1702."),
)

_MEASURES = frozenset(
    {
        "height",
        "length",
        "width",
        "area",
        "depth",
        "elevation",
        "floors",
        "mass",
        "diameter",
        "capacity",
        "cost",
    }
)
_IN_STEPS = frozenset({"discovered"})
"""Properties that may happen in steps: a thing is seen, then described, then isolated."""
_STEM = 5
"""Letters of a verb that its forms share."""
_HELD = frozenset({"population", "staff"})
_NUMBER_OF = "number of "


def _is_measure(prop: str) -> bool:
    return prop in _MEASURES or prop in _HELD or prop.startswith(_NUMBER_OF)


def check(case: Case) -> Iterator[Finding]:
    """Report the later of two values that contradict each other, once for each."""
    reported: set[object] = set()
    analysis = case.analysis
    kinds = (
        tuple(open_claims(case.judgements)),
        analysis.dated_once,
        analysis.measured,
        analysis.stated_people,
    )
    for claims in kinds:
        for earlier, later in _pairs(claims):
            if later.value.span not in reported and _exclude(earlier, later):
                if _may_be_two_steps(case, earlier, later):
                    continue
                reported.add(later.value.span)
                yield _finding(case, earlier, later)
    yield from (_restated(case, stated) for stated in (*analysis.stated_attributes, *analysis.rival_posts))
    yield from specified_twice(analysis.specifications, level=LEVEL)
    quoted = {one.said.span for one in analysis.equations if isinstance(one, TableQuote) and not _is_right(one)}
    settled = quoted | {one.claim.value.span for one in case.judgements if one.verdict is not Verdict.UNKNOWN}
    for stated in analysis.equations:
        if not isinstance(stated, Restated | RestatedDate | RestatedText) or settled & {
            stated.first.span,
            stated.second.span,
        }:
            continue
        if stated.second.span not in reported:
            yield _restated(case, stated)


def _is_right(quote: TableQuote) -> bool:
    return any(cell.value.written == quote.said.value.written for cell in quote.cells)


def _restated(case: Case, stated: Restated | RestatedDate | RestatedText) -> Finding:
    """A count, a duration or a date that the text states twice."""
    first, second = (_as_stated(one) for one in (stated.first, stated.second))
    message = in_two_places(first, second)
    related = (Related.to(stated.first, "the other value"),)
    if isinstance(stated, RestatedDate | RestatedText):
        span, text = stated.second.span, stated.second.text
        return Finding(level=LEVEL, message=message, span=span, text=text, related=related)
    return figure_finding(case.analysis.document, stated.second, message, level=LEVEL, related=related)


def _pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims of one property of one subject, in reading order."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        prop = claim.statement.property
        if (prop in HAPPENS_ONCE or is_made_by_one(prop) or _is_measure(prop)) and not claim.subject.is_guess:
            groups.setdefault((prop, _shared_by_all_names(claim.statement)), []).append(claim)
    for group in groups.values():
        for one, other in pairs(group):
            if _is_same(one, other):
                yield (one, other) if one.value.span < other.value.span else (other, one)


def _shared_by_all_names(stated: Statement) -> str:
    """A key that possibly equal subjects share: for people without an entry the last word of the name."""
    is_last_name = stated.property in ENDS_OF_LIFE and stated.subject.startswith("~")
    return stated.subject.rsplit(maxsplit=1)[-1].removeprefix("~") if is_last_name else stated.subject


def _is_same(one: Claim, other: Claim) -> bool:
    mine, theirs = one.statement.subject, other.statement.subject
    if mine == theirs or not (mine.startswith("~") and theirs.startswith("~")):
        return mine == theirs and not one.subject.value.alternatives
    words, others = mine[1:].split(), theirs[1:].split()
    return words[-1] == others[-1] and 1 in (len(words), len(others)) and one.statement.property in ENDS_OF_LIFE


def _may_be_two_steps(case: Case, one: Claim, other: Claim) -> bool:
    """Whether two verbs are steps of one process, each with its date: "identified in 1771, isolated in 1886"."""
    prose = case.analysis.document.prose
    said = [prose[claim.cue.start : claim.cue.end].casefold().split() for claim in (one, other)]
    verbs = {max(words, key=len)[:_STEM] for words in said}
    return one.statement.property in _IN_STEPS and len(verbs) > 1


def _exclude(one: Claim, other: Claim) -> bool:
    match one.statement.value, other.statement.value:
        case Time() as mine, Time() as theirs:
            return is_exact(mine) and is_exact(theirs) and mine.excludes(theirs)
        case Quantity() as mine, Quantity() as theirs:
            return (
                _is_measure(one.statement.property)
                and compare_quantities(mine, theirs) is Verdict.REFUTED
                and not (one.is_scoped or other.is_scoped)
            )
        case EntityRef(), EntityRef():
            return is_made_by_one(one.statement.property) and are_two_people(one, other)
        case _:
            return False


def _finding(case: Case, earlier: Claim, later: Claim) -> Finding:
    prop = later.statement.property
    stated = DATED_VERBS.get(prop) if isinstance(later.statement.value, Time) else None
    label = with_article(earlier.subject.said)
    what = f"{label} {stated}" if stated else _measure_of(label, prop)
    first, second = (
        with_preposition(one.value.said) if stated else _as_stated(one.value) for one in (earlier, later)
    )
    by = "by " if is_made_by_one(prop) else ""
    return Finding.at(
        later.value,
        level=LEVEL,
        message=f"{what} {in_two_places(first, by + second)}",
        confidence=Confidence.MEDIUM,
        related=(Related.to(earlier.value, "the other value"),),
        fixes=tuple(_fixes(case, earlier, later)),
    )


def _as_stated(mention: Mention[Value] | Mention[str]) -> str:
    """The words of a value in the form for messages."""
    is_figure = isinstance(mention.value, Quantity | Duration)
    return as_stated(cast("Figure", mention)) if is_figure else mention.said


def _measure_of(label: str, prop: str) -> str:
    if prop.startswith(_NUMBER_OF):
        return f"{label} has"
    if is_made_by_one(prop):
        return f"{label} is {prop}"
    return f"the {words_of_id(prop)} of {label} is"


def _fixes(case: Case, earlier: Claim, later: Claim) -> Iterator[Fix]:
    """Either value in place of the other, if both have the same form: what fits after "on" does not fit after "in"."""
    document = case.analysis.document
    if not _are_written_alike(earlier.value, later.value):
        return
    for wrong, right in ((later, earlier), (earlier, later)):
        written = _written_like(wrong.value, right.value)
        if written is not None and document.is_verbatim(wrong.value.span):
            edit = Edit(wrong.value.span, written)
            yield Fix(f"Write “{written}” for “{wrong.value.said}”", (edit,), Applicability.UNSAFE)


def _written_like(wrong: Mention[Value], right: Mention[Value]) -> str | None:
    """The right value in the form of the wrong one; a number must fit the unit in the text."""
    if not isinstance(wrong.value, Quantity) or not isinstance(right.value, Quantity):
        return right.text
    style = numeral_in(wrong.text)
    if style is None or (wrong.value.unit and right.value.unit and wrong.value.unit != right.value.unit):
        return None
    number = write_number(right.value.written, style, is_exact=True)
    return f"{wrong.text[: style.start]}{number}{wrong.text[style.end :]}" if number else None


def _are_written_alike(one: Mention[Value], other: Mention[Value]) -> bool:
    match one.value, other.value:
        case Time() as mine, Time() as theirs:
            return mine.grain is theirs.grain
        case mine, theirs:
            return type(mine) is type(theirs) and ("-" in one.text) is ("-" in other.text)
