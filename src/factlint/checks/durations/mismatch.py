"""A length of time fits none of the dates around it.

Why it matters: "Nearly four years" stays in a text while its dates are edited, and the other way round.

How it decides: The text says how long an event has lasted until now, and when it began. Both are compared with the day
of writing: the document's date, or for an undated text any day after the last thing that it mentions, up to today. It
is reported if no start in the text fits, and no start known to the rule base supports it. "Four years" is interpreted
generously, as three and a half to five; "nearly four" as three and a half to four. The length of a stretch with both of
its dates next to it is checked as well: "from 1981 until 1996, five years in all"; so is that of a course whose
beginning and end other sentences date: "The siege began in May … surrendered in July … had lasted four months", and
what has gone on since another sentence dates its beginning: "She became mayor in 2009. … She has been mayor for ten
years". Between two times of day lie the minutes from one to the other, past midnight if need be. Weekdays and months
without a year are counted: "from Tuesday to Saturday, five days a week". A night, week, fortnight, weekend, quarter or
half of a year with its first and last day next to it ("the third quarter, April to July") has to be about as long as
these. What a length consists of or includes ("it takes an hour: 15 minutes to prepare and 45 minutes to bake") is no
longer than that. A thing that was "built in 1998 and is now 36 years old" has gone on until the day of writing, too.
What the rule base dates is compared with its own beginning and end: how long a war lasted, somebody reigned or was
president (one term, several after one another, or all of them), a tower took to build; in a dated text also for how
long somebody has been president, or something a member, by its date.

Known limits: A length until now must be connected to its event by words such as "has lasted for", "four-year war",
"four years of war"; several events of one kind in one paragraph make the check silent. Sentences that are apart are
compared only where a noun or their subject shows that they are about the same thing.

Sources: Dechter, Meiri & Pearl 1991 for the network of times; `values/hedges.py` for the width of each hedge.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case, Flags, Passes
from factlint.checks.durations._going_on import going_on_findings
from factlint.checks.durations._length_parts import findings_of_parts
from factlint.checks.durations._stretches import stretch_finding
from factlint.checks.findings.clock_times import clock_finding
from factlint.checks.findings.distance import distance_finding
from factlint.checks.findings.known_lengths import known_length_finding, length_so_far_finding
from factlint.model.chronology import Tie
from factlint.model.claim import Modality, Verdict
from factlint.model.extents import AGE_AT, SINCE, SO_FAR
from factlint.model.finding import Finding, Level
from factlint.reasoning.judging.elapsed import STARTS
from factlint.reasoning.time.clocks import clock_conflicts
from factlint.values.duration import Duration

LEVEL = Level.ERROR

_RULES = """
  delta-war: {kind: event, names: [Delta War], facts: {start: {value: 2022-02-24}}}
  island-war: {kind: event, names: [Island War], facts: {start: {value: 1950-06-25}, end: {value: 1953-07-27}}}
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      president:
        - {value: mara-lind, from: 1990-05-01, until: 1996-05-01}
        - {value: jonas-beck, from: 1996-05-01, until: 2000-05-01}
        - {value: mara-lind, from: 2000-05-01, until: 2004-05-01}
  mara-lind: {kind: person, names: [Mara Lind], facts: {born: {value: 1950-03-04}, died: {value: 2010-01-02}}}
  jonas-beck: {kind: person, names: [Jonas Beck]}
  harbour-league: {kind: organization, names: [Harbour League], facts: {founded: 1998-06}}
  arcadia:
    kind: country
    names: [Arcadia]
    facts:
      member-of: {value: harbour-league, from: 2005-05}
      president:
        - {value: adam-moe, from: 2009-05-01, until: 2013-05-01}
        - {value: ida-moe, from: 2013-05-01, until: 2017-05-01}
        - {value: adam-moe, from: 2017-05-01}
  treaty-of-orm: {kind: event, names: [Treaty of Orm], facts: {signed: 1990-04-04}}
  adam-moe: {kind: person, names: [Adam Moe]}
  ida-moe: {kind: person, names: [Ida Moe]}
  tall-tower:
    kind: structure
    names: [Tall Tower]
    facts: {construction-start: {value: 1887-01}, completed: {value: 1889-03}}
"""

EXAMPLES = (
    Flags("The war has lasted for ⟦nearly four years⟧. The war began in 2010.", date="2020-05-01"),
    Flags("The conflict began in 2014. After ⟦five years⟧ of conflict, talks started.", date="2025-12-02"),
    Flags("The siege has gone on for ⟦nine months⟧. The siege began in May 2021.", date="2024-03-05"),
    Flags(
        "The strike has gone on for ⟦more than three years⟧. The strike started in June 2023.",
        date="2024-02-01",
    ),
    Flags("Aid reached the towns of ⟦the three-year⟧ war on Monday. The war began in 2010.", date="2020-05-01"),
    Flags("The drought has persisted for ⟦over six years⟧. The drought began in March 2025."),
    Flags("The duke ruled for ⟦eighteen years⟧ from 1662 to 1674."),
    Flags("The bridge fell in the night of ⟦3–5 May⟧."),
    Flags("The tour lasts two hours, with a ⟦four-hour⟧ stop at the castle."),
    Flags("It takes ⟦an hour⟧: 15 minutes to prepare and two hours to bake."),
    Flags("In the third quarter (⟦April to July⟧) sales fell."),
    Passes("In the third quarter (April to June) sales fell."),  # of a year from October on
    Passes("The bridge fell in the night of 3–4 May."),
    Flags("The ⟦ten-year⟧ siege (1701–1714) ruined the town."),
    Flags("From 2001 to 2006, a span of ⟦nine years⟧, nothing was built."),
    Flags("The ⟦five-year⟧ bond, issued in 2018, matures in 2025."),
    Flags(
        "She led the firm from 1981 until 1996, ⟦5 years⟧ in all.",
        fixed="She led the firm from 1981 until 1996, 15 years in all.",
    ),
    Flags("The war began in March 1861 and ended in October 1864, after ⟦more than five years⟧ of fighting."),
    Flags("He served for ⟦twelve years⟧, from 1915 until 1921."),
    Flags("The ⟦two-day⟧ conference ran from 3 to 7 May 2019."),
    Flags("The ⟦12-month⟧ trial started in May 2018 and ended in October 2018."),
    Flags("The work took ⟦six months⟧, from March to May 2021."),
    Flags("The ⟦two-day⟧ fair (3–7 May 2019) drew crowds."),
    Flags("Mayor of Lorn for ⟦twelve years⟧ (1915–1921)."),
    Flags("The ⟦half-hour⟧ talk is from 10:00 to 11:30."),
    Passes("The three-hour exam begins at 09:00 and finishes at 12:00."),
    Flags("The choir has sung since 1990, for ⟦more than 40 years⟧.", date="2015-05-01"),
    Passes("He was hired on 3 May 2010 and, after training for two years, worked until 3 May 2015."),
    Flags("The licence was issued on 1 March 2020 and is valid for ⟦two years⟧, until 1 March 2025."),
    Passes("The choir has sung since 1990, for more than 20 years.", date="2015-05-01"),
    Flags("The hearing opened at 9:40, lasted ⟦35 minutes⟧ and ended at 10:30."),
    Flags("The office is open from 9 am to 5 pm, ⟦seven hours⟧ a day."),
    Passes("The shift runs from 10 p.m. to 6 a.m., eight hours. From 9 am to 5 pm, two hours are for talks."),
    Passes(
        "The three-day festival was held from 3 to 5 May 2019; the 12-month trial ran from May 2018 to April 2019."
    ),
    Passes("The duke ruled for twelve years from 1662 to 1674, and for twenty from 1680 to 1700."),
    Passes("She ran the agency for twelve years, from 2009 to 2014 as its deputy head."),
    Passes("He was mayor for twelve years from 1990 to 1996 and from 2000 to 2006."),
    Passes("Patients were followed for 5 years from 2001 to 2010; sales grew 3% a year from 1990 to 2000."),
    Passes("Swiss skater who was champion of the valley for eleven years (1902–1969)."),
    Passes("The five-year plan (1928–1932) was fulfilled early."),
    Passes("She led the firm from 1981 until 1996, fifteen years in all."),
    Passes("From 1981 until 1996, five years before the war, she led the firm."),
    Passes("The war has lasted for nearly four years. The war began in 2016.", date="2020-05-01"),
    Passes("The truce was signed at the end of the three-year war. The war began in 1950.", date="2020-05-01"),
    Passes("No treaty closed the three-year war in 1953. The war began in 1950.", date="2020-05-01"),
    Passes("Veterans of the three-year war marched. The war began in 1950.", date="2020-05-01"),
    Passes("The war has lasted for fifty years. The war was fought from the air in the 1990s."),
    Passes("The conflict began in 2014. After ten years of conflict, talks started.", date="2024-12-02"),
    Passes("The strike has gone on for three weeks. The strike started in June 2023.", date="2023-06-28"),
    Passes("The war began in 1939. In the last month of the war, the town fell.", date="2020-05-01"),
    Passes("The war began in 2014. It will be over in four years."),
    Passes(
        "The war in Aruna has lasted for nearly four years. The war in Belan began in 1990.", date="2020-05-01"
    ),
    Passes("The drought has persisted for over six years. The drought began in March 2017."),
    Flags("The Delta War, now in its ⟦fifth year⟧, goes on.", date="2024-03-01", rules=_RULES),
    Passes("The Delta War is in its third year.", date="2024-03-01", rules=_RULES),
    Flags(
        "The Island War lasted for ⟦five years⟧.", fixed="The Island War lasted for three years.", rules=_RULES
    ),
    Flags("The ⟦five-year⟧ Island War ruined the north.", rules=_RULES),
    Flags("Mara Lind was president of Ruritania for ⟦fifteen years⟧.", rules=_RULES),
    Flags("During his ⟦eight years⟧ as president, Jonas Beck built dams.", rules=_RULES),
    Flags("After ⟦eight years⟧ as president, Jonas Beck went home.", rules=_RULES),
    Flags("The Tall Tower took ⟦five years⟧ to build.", rules=_RULES),
    Flags("Mara Lind lived for ⟦70 years⟧.", rules=_RULES),
    Flags("Arcadia has been a member of the Harbour League for ⟦ten years⟧.", date="2025-06-01", rules=_RULES),
    Flags("The Harbour League has existed for ⟦40 years⟧.", date="2025-06-01", rules=_RULES),
    Flags("Adam Moe has been president of Arcadia for ⟦20 years⟧.", date="2025-06-01", rules=_RULES),
    Flags("It is ⟦25 years⟧ since the Treaty of Orm.", date="2025-06-01", rules=_RULES),
    Flags("⟦Twenty years⟧ after the Treaty of Orm, the border is open.", date="2025-06-01", rules=_RULES),
    Flags("⟦Nearly 50 years⟧ after the Treaty of Orm, nothing has changed.", date="2025-06-01", rules=_RULES),
    Flags("Adam Moe has led Arcadia for ⟦20 years⟧.", date="2025-06-01", rules=_RULES),
    Passes("35 years after the Treaty of Orm, the border is open.", date="2025-06-01", rules=_RULES),
    Passes("More than 30 years after the Treaty of Orm, the border is open.", date="2025-06-01", rules=_RULES),
    Passes("Twenty years after the Treaty of Orm, the border was closed.", date="2025-06-01", rules=_RULES),
    Passes("Twenty years after the Treaty of Orm, she married and moved.", date="2025-06-01", rules=_RULES),
    Passes("Twenty years after the Treaty of Orm, the border is open.", rules=_RULES),
    Passes("Adam Moe has led Arcadia for twelve years.", date="2025-06-01", rules=_RULES),
    Flags("It has been ⟦50 years⟧ since the end of the Island War.", date="2025-06-01", rules=_RULES),
    Flags("It has been ⟦five years⟧ since Mara Lind died.", date="2025-06-01", rules=_RULES),
    Passes(
        "It is 35 years since the Treaty of Orm, and 15 since Mara Lind died.", date="2025-06-01", rules=_RULES
    ),
    Passes("It is 25 years since the Treaty of Orm museum opened.", date="2025-06-01", rules=_RULES),
    Passes("It is 40 years since the Island War.", date="2025-06-01", rules=_RULES),
    Passes("It was 25 years since the Treaty of Orm.", date="2025-06-01", rules=_RULES),
    Passes("Arcadia has been a member of the Harbour League for 25 years.", date="2028-06-01", rules=_RULES),
    Passes("The Harbour League has existed for 30 years.", date="2025-06-01", rules=_RULES),
    Passes("Adam Moe has been president of Arcadia for twelve years.", date="2025-06-01", rules=_RULES),
    Passes("Adam Moe has been president of Arcadia for eight years.", date="2025-06-01", rules=_RULES),
    Passes("Ida Moe has been president of Arcadia for nine years.", date="2025-06-01", rules=_RULES),
    Passes("Arcadia has been a member of the Harbour League for 20 years.", date="2025-06-01", rules=_RULES),
    Passes("Arcadia has been a member of the Harbour League for ten years.", rules=_RULES),
    Passes(
        "Arcadia has been a member of the Harbour League’s board for ten years.",
        date="2025-06-01",
        rules=_RULES,
    ),
    Passes(
        "When Arcadia has been in the Harbour League for ten years, it may vote.",
        date="2025-06-01",
        rules=_RULES,
    ),
    Passes("The Island War lasted three years. The Island War lasted about three years.", rules=_RULES),
    Passes("Mara Lind was president of Ruritania for ten years, for six years, or for four.", rules=_RULES),
    Passes("After two years as president, Jonas Beck built dams.", rules=_RULES),
    Passes("In the east, the Island War lasted five years longer.", rules=_RULES),
    Passes("The Tall Tower took two years to build and five years to paint.", rules=_RULES),
    Passes("Mara Lind was president of the choir for thirty years.", rules=_RULES),
)


def check(case: Case) -> Iterator[Finding]:
    """Report each duration of an event that contradicts the text's dates or the facts."""
    for disorder in case.disorders:
        if disorder.holds(Tie.LENGTH):
            yield distance_finding(case, disorder, LEVEL)
    for count, passed in clock_conflicts(case.analysis):
        if count.tie is Tie.LENGTH:
            yield clock_finding(count, passed, LEVEL)
    yield from findings_of_parts(case.analysis.length_parts, LEVEL)
    for stretch in case.analysis.named_stretches:
        if (finding := stretch_finding(stretch, LEVEL)) is not None:
            yield finding
    for judgement in case.judgements:
        claim = judgement.claim
        length = claim.statement.value
        if not isinstance(length, Duration) or claim.modality is not Modality.ASSERTED:
            continue
        if claim.statement.property not in STARTS:
            is_other = claim.statement.property.startswith((AGE_AT, SINCE))
            if judgement.verdict is Verdict.REFUTED and not is_other:
                is_so_far = claim.statement.property.startswith(SO_FAR)
                finding_of = length_so_far_finding if is_so_far else known_length_finding
                yield finding_of(case, judgement, LEVEL)
        elif judgement.verdict is not Verdict.SUPPORTED:
            yield from going_on_findings(case, judgement, length, LEVEL)
