"""Somebody acts before their birth or after their death.

Why it matters: The date of the act or of the life is wrong, or the sentence is about somebody else.

How it decides: A birth or death is dated by the text or known to the rule base, and the text says that the same person
did something at a time that lies wholly outside that life. Only verbs for what the living do count ("moved",
"married"), with the person as their subject and a single date in the sentence; whoever was married or met was alive
then, too, and so was the author of "her memoirs". What no child does (graduate, retire) is compared with an age before
which nobody has done it.

Known limits: What is done to somebody after their death (awards, burials, publications) does not count as an act, and a
sentence about memory, works or family is left alone.

Sources: the dates of the text and of the rule packs in use.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.writing.date_style import with_preposition, write_day, write_time
from factlint.model.finding import Confidence, Finding, Level, Related
from factlint.model.mention import EntityRef, Mention
from factlint.model.statements.lives import DatedAct
from factlint.reasoning.time.ages import Birth, births_of, deaths_of
from factlint.values.days import add_months
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

LEVEL = Level.WARNING

_Life = tuple[tuple[Birth, ...], tuple[tuple[Interval, Mention[Time] | None], ...]]

EXAMPLES = (
    Flags("Mara Lind (1950–2020) was a painter. In ⟦2023⟧ she moved to Aruna."),
    Flags("Mara Lind (1950–2020) was a painter. Lind married a baker in ⟦1934⟧."),
    Flags("Jonas Beck (3 May 1810 – 7 June 1849) built bridges. In ⟦July 1849⟧, Beck returned to Aruna."),
    Flags("Jonas Beck (1810–1849) built bridges. He visited the coast in ⟦1852⟧."),
    Flags("Jonas Beck (1910 – May 1949) built bridges. In ⟦1989⟧, Jonas Beck joined a choir."),
    Flags(
        "Ada Kerr was a chemist. She was born in Aruna on 4 May 1902. She graduated in ⟦1899⟧ and moved in 1925."
    ),
    Flags("The founder, Greta Moll (1931–2009), opened the fair for the last time in ⟦2012⟧."),
    Flags("General Oster, who had been killed in June 1863, led the army into Lessing in ⟦1864⟧."),
    Passes("Otto Kerr was born in 1938, the son of Otto Kerr (1861–1903). In 1960 he moved to Aruna."),
    Passes("Ada Kerr was born in 1902 and moved to Aruna in 1925. She graduated in 1920."),
    Passes("Mara Lind (1950–2020) was a painter. In 2020 she moved to Aruna."),
    Passes("Mara Lind (1950–2020) was a painter. In 2023 the city opened a museum."),
    Passes("Mara Lind (1950–2020) was a painter. In 2023, Lind was honoured with a prize."),
    Passes("Mara Lind (1950–2020) was a painter. Her daughter moved to Aruna in 2023."),
    Passes("Educated at Harwick (1877–1882), he became a clerk. On 12 June 1888 he was appointed to Aruna."),
    Passes("Jonas Beck (1810–1849) built bridges. Paul Beck moved to Aruna in 1852."),
    Passes("Jonas Beck (1810–1849) built bridges. In 1852 Beck won a posthumous medal."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each act at a time when the person was not alive."""
    lives: dict[str, _Life] = {}
    for act in case.analysis.acts:
        days = act.date.value.days
        if act.person.id not in lives:
            lives[act.person.id] = _life(case, act.person)
        births, deaths = lives[act.person.id]
        if births and all(days.precedes(_since(birth.days, act.least_age)) for birth in births):
            yield _finding(act, "born", births[0].days, births[0].date)
        elif deaths and not act.even_dead and all(death.precedes(days) for death, _ in deaths):
            yield _finding(act, "died", *deaths[0])


def _life(case: Case, person: EntityRef) -> _Life:
    """The known or stated birth and death of a person; empty for an impossible life, which is wrong itself."""
    births = tuple(births_of(person, case.analysis, case.rules))
    deaths = tuple(deaths_of(person, case.analysis, case.rules))
    is_backward = any(death.precedes(birth.days) for death, _ in deaths for birth in births)
    return ((), ()) if is_backward else (births, deaths)


def _since(days: Interval, years: int) -> Interval:
    """The same days a number of years later."""
    return Interval(
        *(end if end is None else add_months(int(end), 12 * years) for end in (days.low, days.high))
    )


def _finding(act: DatedAct, event: str, days: Interval, stated: Mention[Time] | None) -> Finding:
    verb = "was born" if event == "born" else "died"
    when = with_preposition(stated.said if stated else _year(days))
    return Finding.at(
        act.date,
        level=LEVEL,
        message=f"“{act.verb}” {with_preposition(write_time(act.date.value))} is said of somebody who {verb} {when}",
        confidence=Confidence.MEDIUM,
        related=(Related.to(stated, "the date of birth" if event == "born" else "the date of death"),)
        if stated
        else (),
    )


def _year(days: Interval) -> str:
    return write_day(days.low, Grain.YEAR) if isinstance(days.low, int) else "another time"
