"""The dates of the text contradict what it says about their order or distance.

Why it matters: Readers who do the sum find that one of the dates is wrong, or the words that connect them.

How it decides: "Three days before the election of 5 May, on 4 May", "two years later, in 1960", "opened in 1971 and
closed in 1969": such words state how much time lies between two dates. All dates and such words of the text form one
network, and the smallest set of them that no calendar can satisfy is reported. Lengths are interpreted generously:
"three years" is two to four, "three days" two to four; but dates that are whole years or months apart to the day are
not one more or less. Where a count may begin at any of several dates, it must fit none of them. What happens to a thing
or a person in a fixed order (filed, then granted; elected, then resigned) is read of one subject within a sentence or
two. Things that come "every four years", the n-th of a series, siblings, terms of office, rows of tables and timelines,
and the numbers of releases limit dates as well: no release comes before one with a lower number of its series (1.3.1,
then 1.3.2), and no series (1.3, 1.4) of a main version begins before the one before it; a fix of an older series may
come later. What the rule base says about these dates, and about names that the text counts from, is part of the network
and never blamed: a date that a fact refutes does not make the words around it wrong.

Known limits: Two dates are connected only by words right next to them, or within a sentence or two.

Sources: Dechter, Meiri & Pearl 1991, "Temporal constraint networks".
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.findings.clock_times import clock_finding
from factlint.checks.findings.distance import distance_finding
from factlint.model.chronology import Tie
from factlint.model.finding import Finding, Level
from factlint.reasoning.time.clocks import clock_conflicts

LEVEL = Level.WARNING

_RULES = """
  mara-lind: {kind: person, names: [Mara Lind], facts: {died: {value: 2001-02-02}}}
  harbour-trust: {kind: organization, names: [Harbour Trust], facts: {founded: {value: 1998}}}
  fall: {kind: event, names: [fall of the Long Wall], facts: {date: 1989-11-09}}
"""

EXAMPLES = (
    Flags("⟦Three days before⟧ the election of 5 May 2022, on 4 May 2022, the lists were closed."),
    Flags(
        "The mill was founded in 1954. ⟦Six years later⟧, in 1980, it moved to Aruna.",
        fixed="The mill was founded in 1954. Twenty-six years later, in 1980, it moved to Aruna.",
    ),
    Flags("The hall was built in 1902 and destroyed by fire in ⟦1899⟧."),
    Flags("The works began on 12 September 2022 and were completed on ⟦2 September 2022⟧."),
    Flags("The treaty was signed on 3 July 1864, ⟦two months after⟧ the armistice of 29 June 1864."),
    Flags("After graduating in 1999, she moved to Norwick in ⟦1995⟧."),
    Flags("In ⟦1971⟧ the hall was reopened, after the fire of 1980."),
    Flags("The fault was seen at 10:05 and mended ⟦12 minutes later⟧, at 10:47."),
    Flags("She was born in 1934; her mother died in ⟦1931⟧."),
    Flags("Ben, born in 1975, is ⟦two years older than⟧ his brother, who was born in 1980."),
    Passes("He was the youngest of three brothers, born in 1931, 1933 and 1936; he was born in 1936."),
    Passes(
        "She was born in 1931; her mother died in 1931. Ben, born in 1975, is five years older than Tom, born in 1980."
    ),
    Flags("The meeting was called to order at 7:05 p.m. and adjourned at ⟦6:50 p.m.⟧"),
    Flags("⟦Five years after⟧ Mara Lind's death, in 2004, a street was named for her.", rules=_RULES),
    Flags("He left in 1985, ⟦two years before⟧ the Long Wall fell.", rules=_RULES),
    Flags("⟦Two years after⟧ the Long Wall fell, in 1994, he left.", rules=_RULES),
    Passes("He left in 1987, two years before the Long Wall fell.", rules=_RULES),
    Passes("On 6 November, three days before the Long Wall fell, he left.", rules=_RULES),
    Passes("He left in 1985, two years before the south of the Long Wall fell.", rules=_RULES),
    Passes("He left in 1985, two years before news came that the Long Wall fell.", rules=_RULES),
    Flags("The Harbour Trust was founded in 1998. ⟦Five years later⟧, in 2005, it moved.", rules=_RULES),
    Passes("The Harbour Trust was founded in 1989. Five years later, in 2003, it moved.", rules=_RULES),
    Flags("The patent was filed in 1887 and granted in ⟦1885⟧."),
    Flags("The bridge opened in ⟦1934⟧. Work had begun in 1937."),
    Passes("The mill was rebuilt in 1754. It had burned down in 1749."),
    Flags("The games take place ⟦every four years⟧: after 2004 and 2008 came those of 2011."),
    Flags(
        "The fair has been held every summer since 1995 without a break. ⟦The 12th edition⟧ was held in 2010."
    ),
    Flags("Marie was born in 1858. Her brother Louis, ⟦five years her junior⟧, was born in 1853."),
    Flags("Under Mayor Lund (1990–1998), the tram was abolished in ⟦2002⟧."),
    Flags("| Task | Start | End |\n|---|---|---|\n| Plan | 2024-03-21 | ⟦2024-03-12⟧ |\n", format="md"),
    Flags("Timeline:\n\n- 1898: club\n- 1921: cup\n- ⟦1915⟧: ground\n- 1954: league\n", format="md"),
    Flags("## 1.3.2 - ⟦2022-01-05⟧\n\n- fixes\n\n## 1.3.1 - 2022-12-11\n\n- fixes\n", format="md"),
    Flags("Release 4.2 came out on 7 March 2021. Release 4.3 followed on ⟦2 February 2021⟧."),
    Passes("## 1.4.0 - 2022-05-01\n\n- parser\n\n## 1.3.2 - 2022-07-11\n\n- fixes\n", format="md"),
    Passes("The mill closed in 1975. It opened again as a theatre in 1983."),
    Passes("The games take place every four years; because of the war those of 1944 were held in 1945."),
    Passes("The fair has been held annually since 1990; the 30th edition took place in 2021."),
    Passes("Under Mayor Lund (1990–1998), the tram was abolished in 1996."),
    Passes("Three days before the election of 5 May 2022, on 2 May 2022, the lists were closed."),
    Passes("The mill was founded in 1954. Six years later, in 1960, it moved to Aruna."),
    Passes(
        "The mill was founded in 1954. It grew. A fire broke out. Six years later, in 1980, it moved to Aruna."
    ),
    Passes("The hall was destroyed by fire in 1899 and built again in 1902."),
    Passes("After graduating in 1999, she moved to Norwick in 1999."),
    Passes("If it had opened in 1971, after the fire of 1980, nobody would have come."),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each conflict except those of durations and anniversaries, which have checks of their own."""
    for disorder in case.disorders:
        if not (disorder.holds(Tie.LENGTH) or disorder.holds(Tie.ANNIVERSARY)):
            yield distance_finding(case, disorder, LEVEL)
    for count, passed in clock_conflicts(case.analysis):
        if count.tie is not Tie.LENGTH:
            yield clock_finding(count, passed, LEVEL)
