"""An age does not fit the dates of birth and death, or another age.

Why it matters: Age, birth and death are three numbers of which any two give the third, and readers can do the sum.

How it decides: Every age with a time ("aged 60" at a death in 2020, "in 2002, aged 13") limits the day of birth. These
limits, and the date of birth that the text gives or the rule base knows, must leave at least one possible day. If they
contradict each other, the statement whose removal resolves most is reported, otherwise the age. Two years alone leave
two possible ages. In a document with a date an age beside a full name ("Ines Brand, 47, said") is that of its day, give
or take a year, and so is one stated in the present ("born in 1977, she is now 47").

Two ages that a news text states for one surname, for the only captain or for the only person whose age it states
("Holt, 58, … the 68-year-old") are compared, wherever they stand.

"Became president at the age of 51" is compared with the known birth and the known beginning of each term, give or take
a year, "won the prize at 35" against the known date.

People are followed through the text by their names, trades, relatives ("his elder sister") and pronouns.

Known limits: An age is read only of people whose birth or death the text or the rule base dates, or of whom the text
gives two ages. Ages of groups and at undated moments are left alone, and so are ages next to a pronoun or name that may
mean either of two people.

Sources: completed years of the Gregorian calendar.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.findings.known_lengths import known_age_finding
from factlint.checks.writing.date_style import ORDINAL_ENDINGS, with_preposition, write_day
from factlint.checks.writing.number_words import SPELLED, write_count
from factlint.checks.writing.rewriting import writing
from factlint.model.claim import Modality, Verdict
from factlint.model.document import Document
from factlint.model.extents import AGE_AT
from factlint.model.finding import Evidence, Finding, Fix, Level, Related
from factlint.model.mention import Mention
from factlint.model.statements.lives import AgeByName, AgesApart, AgeStatedTwice
from factlint.reasoning.time.ages import Birth, ages_between, born_when
from factlint.reasoning.time.conflicts import Conflict, explain
from factlint.reasoning.time.timeline import Constraint
from factlint.values.interval import Interval
from factlint.values.time import Grain

LEVEL = Level.ERROR

_RULES = """
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: {value: 1950-03-04}, died: {value: 2010-01-02}}}
  ruritania:
    kind: country
    names: [Ruritania]
    facts: {president: [{value: mara-lind, from: 1990-05-01, until: 1996-05-01}]}
"""

EXAMPLES = (
    Flags(
        "Mara Lind (3 May 1950 – 7 June 2020) was a painter. Lind died in Aruna aged ⟦60⟧.",
        fixed="Mara Lind (3 May 1950 – 7 June 2020) was a painter. Lind died in Aruna aged 70.",
    ),
    Flags("Mara Lind (1950–2020) died aged ⟦60⟧."),
    Flags("Mara Lind (born 2 July 1989) is a singer. In 2002, aged ⟦22⟧, she moved to Aruna."),
    Flags(
        "Jonas Beck was born on 4 March 1900. He died on 3 March 1950 at the age of ⟦50⟧.",
        fixed="Jonas Beck was born on 4 March 1900. He died on 3 March 1950 at the age of 49.",
    ),
    Flags("Jonas Beck (1900–1950, aged ⟦45⟧) built bridges."),
    Flags("Jonas Beck (born 1900) moved to Aruna in 1920 at the age of ⟦thirty⟧."),
    Flags("In 1990 Mara Lind, ⟦28⟧ years old, opened her first show.", rules=_RULES),
    Flags("Jonas Beck (born ⟦1900⟧) left in 1925, aged 35. In 1930, aged 40, Beck returned."),
    Flags("Born on 2 February 1998, she won the title in June 2014 at the age of ⟦18⟧."),
    Flags("The sculptor, born on 6 June 1941, turned ⟦70⟧ on 6 June 2021."),
    Flags("Jonas Beck (1900–1950) built bridges; he was ⟦forty⟧ when he died."),
    Flags("Our chair, Mara Lind (1950–2020), died at the age of ⟦60⟧."),
    Flags("Lind was born in 1902 and died in 1950, aged ⟦58⟧."),
    Flags("The composer was born in 1902 and died in 1950, aged ⟦58⟧."),
    Flags("Jonas Beck, born in 1980, was ⟦34⟧ when he won the election of 2009."),
    Flags("At ⟦34⟧, Beck, who was born in 1980, won the election of 2009."),
    Flags("Greta Holm (3 May 1920 – 9 June 1990) was ⟦75⟧ when she died."),
    Flags("Greta Holm was born on 3 May 1920 and died on 9 June 1990. She was ⟦75⟧ when she died."),
    Flags("Edith Harrow (1889–1967) founded it. In 1926, when Edith Harrow was ⟦45⟧, the firm moved."),
    Flags("Mara Lind died at the age of ⟦65⟧.", rules=_RULES),
    Flags(
        "Mara Lind became president of Ruritania at the age of ⟦51⟧.",
        fixed="Mara Lind became president of Ruritania at the age of 40.",
        rules=_RULES,
    ),
    Flags("Mara Lind was ⟦32⟧ when she became president.", rules=_RULES),
    Flags("At ⟦32⟧, Mara Lind was elected president.", rules=_RULES),
    Passes("Mara Lind died at the age of 59. Mara Lind became president of Ruritania at 40.", rules=_RULES),
    Passes("Mara Lind was 39 when she was elected president.", rules=_RULES),
    Passes("Mara Lind became president of the choir at the age of 17.", rules=_RULES),
    Passes("Greta Holm (born 3 May 1920, died 9 June 1990) was 70 when she died."),
    Passes("Greta Holm (1920–1990) was 30 when her mother died."),
    Passes("Jonas Beck, born in 1980, was 28 when he won the election of 2009."),
    Passes("The sculptor, born in 1941, met Anna, aged 20, in 1965."),
    Flags("Ada is 14 and her younger sister is ⟦16⟧."),
    Flags("The octogenarian, who is ⟦93⟧, still swims."),
    Passes("Ada is 14 and her younger sister is 11."),
    Passes("The octogenarian, who is 83, still swims."),
    Passes("Mara Lind (1950–2020) was a painter. When she was 29, her son was 5."),
    Passes("Ada Holt (1902–1980) was a painter. Ada Holt (aged 54) and Germaine (aged 18) met in March 1956."),
    Passes("Mara Lind (3 May 1950 – 7 June 2020) was a painter. Lind died aged 70."),
    Passes("Mara Lind (1950–2020) died aged 69."),
    Passes("Mara Lind (1950–2020) was a painter. Her father died aged 60."),
    Passes("Mara Lind (1950–2020) was a painter. Lady Lind died in 1981, aged 91."),
    Passes("Mara Lind (born 1989) is a singer. Ten years after 2002, aged 33, she moved to Aruna."),
    Passes("Mara Lind (1950–2020) paints people aged 20 to 30."),
    Passes("Mara Lind (1950–2020) died aged about 68."),
    Passes("Jonas Beck (born 1900) met a 12-year-old in 1920."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report ages and dates of each person that contradict each other."""
    constraints = tuple(born_when(case.analysis, case.rules))
    seen: set[object] = set()
    for conflict in explain(constraints, is_fact=lambda one: _birth(one).fact is not None):
        finding = _finding(case, conflict)
        if finding is not None and finding.span not in seen:
            seen.add(finding.span)
            yield finding
    yield from (_stated_twice(one) for one in case.analysis.ages_twice if one.second.span not in seen)
    yield from (_not_so_far_apart(one) for one in case.analysis.ages_apart if _excludes(one))
    yield from map(_not_of_that_age, case.analysis.ages_by_name)
    for judgement in case.judgements:
        is_age = judgement.claim.statement.property.startswith(AGE_AT)
        if is_age and judgement.verdict is Verdict.REFUTED and judgement.claim.modality is Modality.ASSERTED:
            yield known_age_finding(case, judgement, LEVEL)


def _excludes(apart: AgesApart) -> bool:
    """Whether no dates of birth and of the two ages allow the stated years between them."""
    if apart.is_least:
        return apart.later.value - apart.earlier.value < apart.years
    return abs(apart.later.value - apart.earlier.value - apart.years) > 1


def _not_so_far_apart(apart: AgesApart) -> Finding:
    first, last = sorted((apart.earlier, apart.later), key=lambda one: one.span.start)
    return _disagreement(
        last,
        f"“{apart.words.said}” does not fit the ages “{apart.earlier.said}” and “{apart.later.said}”",
        Related.to(first, "the other age"),
        Related.to(apart.words, "the years between them"),
    )


def _not_of_that_age(named: AgeByName) -> Finding:
    return _disagreement(
        named.age,
        f"“{named.word.said}” does not fit the age “{named.age.said}”",
        Related.to(named.word, "a word for another age"),
    )


def _stated_twice(ages: AgeStatedTwice) -> Finding:
    return _disagreement(
        ages.second,
        f"“{ages.second.said}” here and “{ages.first.said}” elsewhere for the age of {ages.who}",
        Related.to(ages.first, "the other age"),
    )


def _disagreement(age: Mention[int], message: str, *related: Related) -> Finding:
    """A finding on an age that another part of the text rules out; which of the two is wrong is not known."""
    return Finding(level=LEVEL, message=message, span=age.span, text=age.text, related=related)


def _birth(constraint: Constraint) -> Birth:
    assert isinstance(constraint.reason, Birth)
    return constraint.reason


def _finding(case: Case, conflict: Conflict) -> Finding | None:
    blamed = _birth(conflict.blamed)
    others = [_birth(one) for one in conflict.explanation if one is not conflict.blamed]
    said = blamed.age.number if blamed.age else blamed.date
    if said is None or not others or _is_of_rule_base(case, blamed, others):
        return None
    fact = next((other.fact for other in others if other.fact), None)
    right = _right_age(blamed, others[0])
    return Finding.at(
        said,
        level=LEVEL,
        message=_message(blamed, said, others[0]),
        expected=right,
        fact=Evidence.of(fact) if fact else None,
        related=tuple(_related(blamed, others)),
        fixes=tuple(_fixes(case.analysis.document, blamed, right)),
    )


def _is_of_rule_base(case: Case, blamed: Birth, others: list[Birth]) -> bool:
    """Whether only a known date of birth refutes a stated one: then the check of that claim reports it better."""
    return (
        blamed.date is not None
        and all(other.fact is not None for other in others)
        and any(
            judgement.verdict is Verdict.REFUTED and judgement.claim.value.span.overlaps(blamed.date.span)
            for judgement in case.judgements
        )
    )


def _message(blamed: Birth, said: Mention[object], other: Birth) -> str:
    if blamed.age is None:
        meaning = f", which means {_range(other.days)}" if other.age is not None else ""
        return f"a birth {_when(blamed.days)} does not fit {_stated(other)}{meaning}"
    between = ages_between(other.days, blamed.moment)
    when = _when(blamed.moment)
    if other.age is not None or between is None:
        return f"“{said.said}” {when} does not fit {_stated(other)}"
    ages = str(between[0]) if between[0] == between[1] else f"{between[0]} or {between[1]}"
    verdict = f"which does not fit “{said.said}”" if said.said.endswith(ORDINAL_ENDINGS) else f"not {said.said}"
    return f"somebody born {_when(other.days)} was {ages} {when}, {verdict}"


def _stated(birth: Birth) -> str:
    if birth.age is None:
        return f"a birth {_when(birth.days)}"
    return f"“{birth.age.number.said}” {_when(birth.moment)}"


def _range(days: Interval) -> str:
    match days.low, days.high:
        case None, int(end):
            return f"a birth in {_year(end - 1)} or before"
        case int(start), None:
            return f"a birth in {_year(start)} or after"
        case int(start), int(end):
            first, last = _year(start), _year(end - 1)
            return f"a birth in {first}" if first == last else f"a birth between {first} and {last}"
    return "a birth in any year"


def _year(day: int) -> str:
    return write_day(day, Grain.YEAR)


def _when(days: Interval) -> str:
    """A range of days as a date, with its preposition."""
    if not isinstance(days.low, int) or not isinstance(days.high, int):
        return "at that time"
    length = days.high - days.low
    grain = Grain.DAY if length == 1 else Grain.MONTH if length <= 31 else Grain.YEAR
    return with_preposition(write_day(days.low, grain))


def _right_age(blamed: Birth, other: Birth) -> str | None:
    """The only possible age, if the other statement is a date of birth; in words if the wrong one is."""
    if blamed.age is None or other.age is not None:
        return None
    between = ages_between(other.days, blamed.moment)
    said = blamed.age.number.text
    if between is None or not between[0] == between[1] >= 0 or said.endswith(ORDINAL_ENDINGS):
        return None  # on the eve of her 80th birthday she is 79
    return write_count(between[0], said)


def _related(blamed: Birth, others: list[Birth]) -> Iterator[Related]:
    for other in (blamed, *others):
        if other.date is not None and other is not blamed:
            yield Related.to(other.date, "the date of birth")
        if other.age is not None and other is not blamed:
            yield Related.to(other.age.number, "another age")
        if other.death is not None:
            yield Related.to(other.death, "the date of death")
        elif (
            other.age is not None
            and other.age.date is not None
            and other.age.date.span != other.age.number.span
        ):
            yield Related.to(other.age.date, "the time of that age")


def _fixes(document: Document, blamed: Birth, right: str | None) -> Iterator[Fix]:
    if blamed.age is None or right is None:
        return
    said = blamed.age.number.text
    if said.isdigit() or SPELLED.fullmatch(said):
        yield from writing(document, blamed.age.number.span, right)
