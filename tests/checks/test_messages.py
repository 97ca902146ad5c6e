"""How findings are worded: both values as they are written, the arithmetic between them, plain English."""

from pathlib import Path

import pytest

from factlint import lint_text
from factlint.checks.writing.date_style import write_time
from factlint.values.edtf import parse

PACK = """\
factlint: 1
pack: example
entities:
  north-tower:
    kind: structure
    names: [North Tower]
    facts:
      height: {value: 120, unit: metre}
      floors: 31
  rowing-union:
    kind: organization
    names: [Rowing Union]
    facts:
      member-count:
        - {value: 30, from: 2018-03-01, until: 2023-04-01}
        - {value: 31, from: 2023-04-01}
      member-of: {value: sports-league, from: 1995, until: 2021}
  oar-club:
    kind: organization
    names: [Oar Club]
    facts:
      member-count:
        - {value: 12, from: 2001-02-01, until: 2004-02-01}
        - {value: 15, from: 2004-02-01, until: 2008-02-01}
        - {value: 12, from: 2008-02-01, until: 2011-02-01}
        - {value: 14, from: 2011-02-01}
  sports-league: {kind: organization, names: [Sports League]}
  high-peak:
    kind: mountain
    names: [High Peak]
    facts:
      height:
        - {value: 840, unit: metre, single: false, complete: true}
        - {value: 844, unit: metre, single: false, complete: true}
        - {value: 848, unit: metre, single: false, complete: true}
        - {value: 850, unit: metre, single: false, complete: true}
  lark: {kind: ship, names: [the Lark], facts: {construction-start: 1900, maiden-voyage: 1903-07-20/1903-07-21}}
  ferry: {kind: ship, names: [Ferry of Orm], facts: {maiden-voyage: "[1974,1990,2027/..]"}}
  mara-lind:
    kind: person
    names: [Mara Lind]
    facts: {died: 2001-02-02, career-start: 1984, team: {value: rowing-union, from: 1990, until: 1994}}
"""


@pytest.mark.parametrize(
    ("stretch", "words"),
    [
        ("1939/1945", "1939–1945"),
        ("1962-10/1962-11", "October–November 1962"),
        ("1969-07-20/1969-07-21", "20–21 July 1969"),
        ("1969-07-30/1969-08-03", "30 July – 3 August 1969"),
        ("1969-12/1970-01", "December 1969 – January 1970"),
    ],
)
def test_a_stretch_of_dates_says_once_what_both_ends_share(stretch: str, words: str) -> None:
    assert write_time(parse(stretch)) == words


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The North Tower is 350 ft high.", "the height of North Tower is 120 metres (394 ft), not 350 ft"),
        (
            "The Oar Club has 12 members.",
            "the member count of Oar Club was 12 until 1 February 2011; when the text was written it was 14",
        ),
        ("The North Tower has 40 floors.", "the number of floors of North Tower is 31, not 40"),
        (
            "The North Tower has more than 40 floors.",
            "the number of floors of North Tower is 31, not “more than 40 floors”",
        ),
        (
            "In 2019, the Rowing Union had 25 members.",
            "the member count of the Rowing Union in 2019 was 30, not 25",
        ),
        (
            "Construction of the Lark began in 1902.",
            "the Lark was begun in 1900, not 1902",
        ),
        (
            "The maiden voyage of the Lark was on 3 May 1904.",
            "the Lark first sailed on 20–21 July 1903, not 3 May 1904",
        ),
        (
            "The maiden voyage of the Ferry of Orm was in 1986.",
            "Ferry of Orm first sailed in 1974 or in 1990, not 1986",
        ),
        ("Mara Lind started her career in 1986.", "Mara Lind: career start in 1984, not 1986"),
        (
            "The Rowing Union joined the Sports League in 1997.",
            "the Rowing Union became a member of the Sports League in 1995, not in 1997",
        ),
        (
            "Mara Lind played for the Rowing Union from 1990 to 1999.",
            "the Rowing Union ceased to be the team of Mara Lind in 1994, not in 1999",
        ),
        (
            "In May 2021, Mara Lind opened a school.",
            "“opened” in May 2021 is said of Mara Lind, who died on 2 February 2001",
        ),
        (
            "Five years after Mara Lind's death, in 2004, a street was named for her.",
            "2004 lies 3 years after Mara Lind (died 2 February 2001), not “Five years after”",
        ),
        (
            "The High Peak is 950 metres high.",
            "the height of High Peak is between 840 and 850 metres, not 950 metres",
        ),
        ("The ten-year siege (1701–1714) was long.", "1701 to 1714 is 13 years, not “ten-year”"),
        (
            "The two-day fair ran from 3 to 7 May 2019.",
            "3 to 7 May 2019 is 4 days (5 with both ends), not “two-day”",
        ),
        ("A 1930s cinema, built in 1948, stands here.", "1948 does not lie in the 1930s (1930–1939)"),
        (
            "The lease was signed in 1712, late in the 1690s.",
            "1712 does not lie in “late in the 1690s” (1695–1699)",
        ),
        (
            "The heaviest gourd weighed in at 40 kg and the lightest at 46 kg.",
            "“the heaviest gourd” has 40 kg, but one has more: 46 kg",
        ),
        (
            "The council met on Thursday 4 April and again on Friday 18 April.",
            "if 4 April is a Thursday, 18 April is a Thursday, not a Friday",
        ),
        (
            "In its third month, June 2020, the lockdown, which had begun in January 2020, was eased.",
            "January 2020 to June 2020 is 5 months, which makes no third month",
        ),
        (
            "Opened in 1978, the swimming pool is already 33 years old.",
            "1978 to the document's date, 1 June 2024, is 46 years, not “33 years old”",
        ),
        ("He was the fifth of three children of a miller.", "“fifth” is more than the 3 that there are"),
        ("All 50 delegates came. Twelve delegates stayed at home.", "“Twelve” cannot be: none are left"),
        (
            "Admission is free. Admission for adults is £7.",
            "“Admission is free” contradicts “Admission for adults is £7”",
        ),
        ("The year 2023 was a leap year.", "2023 is not a leap year"),
        ("The boiler is checked in week 57 of 2024.", "2024 has at most 53 weeks"),
        (
            "| Peak | Huts |\n|---|---|\n| A | 4 |\n| B | 2 |\n| C | 9 |\n\nThree of the peaks have fewer than 3 huts.",
            "three peaks are announced, but the table has 1",
        ),
        (
            "Four people were killed: a couple, their daughter and two children from another car.",
            "four people are announced, but 5 are named",
        ),
        ("The $1,200 was divided among 5 people, or $300 each.", "$1,200 ÷ 5 is $240, not $300"),
        ("Of the 48 members 12 voted: 12 of 48, or a third.", "12 of 48 is 25%, not “a third”"),
        (
            "Nitrate fell tenfold, from 50 to 10 mg/l.",
            "from 50 to 10 mg/l is a decrease by a factor of 5, not “tenfold”",
        ),
        ("The rent is five hundred dollars ($550) a month.", "five hundred dollars is $500, not $550"),
        ("Of the 50 participants, 15% agreed.", "no whole number of 50 is 15%: 7 is 14%, 8 is 16%"),
        (
            "The mean rating was 5.27 (integer scale, n = 28).",
            "no 28 whole numbers have a mean of 5.27: 147 ÷ 28 is 5.25, 148 ÷ 28 is 5.29",
        ),
    ],
)
def test_a_finding_says_what_is_wrong_in_one_sentence(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "example.yaml").write_text(PACK, encoding="utf-8")
    found = lint_text(
        text, rules=[str(tmp_path / "example.yaml")], document_date="2024-06-01", today="2026-11-22"
    )
    assert message in [finding.message for finding in found]


def test_a_prize_of_a_shipped_pack_is_stated_by_its_name() -> None:
    (finding,) = lint_text("Hendrik Lorentz won the Nobel Prize in Physics in 1905.", today="2026-11-22")
    assert finding.message == "Hendrik Lorentz won the Nobel Prize in Physics in 1902, not 1905"


def test_dates_without_years_come_round() -> None:
    """From November to March a winter passes, and not most of a year backwards."""
    (finding,) = lint_text("The hut is shut between 1 November and 31 March, that is for eight months.")
    assert finding.message == "1 November to 31 March is 4 months (5 with both ends), not “eight months”"


def test_a_fix_shows_no_markup_of_the_date() -> None:
    (finding,) = lint_text("It was on Monday, [20 July](https://oak.example) 1969.", rules=[])
    assert [fix.title for fix in finding.fixes] == ["Write “Sunday”", "Write “21” for “20”"]
    (finding,) = lint_text("It was on Monday, 20 July 1969.", rules=[])
    assert finding.fixes[1].title == "Write “21 July 1969” for “20 July 1969”"
