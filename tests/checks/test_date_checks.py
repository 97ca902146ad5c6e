"""The fixes of the date checks that their examples do not show: second choices, and texts where none is safe."""

from dataclasses import replace

import pytest

from factlint.checks.api import Case, Check
from factlint.checks.dates import impossible, reversed_range, weekday_mismatch
from factlint.checks.durations import wrong_ago, wrong_ordinal
from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.model.document import DocumentDate
from factlint.model.finding import Applicability, Confidence, Finding
from factlint.reading.readers import read
from factlint.values import edtf
from factlint.values.days import day_number

RULES = open_rule_base((), cache_dir=None)
READER = make_reader(RULES)
TODAY = day_number(2026, 11, 22)


def findings(check: Check, text: str, *, path: str = "text.txt", date: str | None = None) -> list[Finding]:
    document = read(path, text)
    if date is not None:
        document = replace(document, date=DocumentDate(edtf.parse(date), "--document-date"))
    return list(check.check(Case(READER.read(document), (), RULES, TODAY)))


def weekdays_said(text: str, day: str, origin: str) -> list[str]:
    document = replace(read("text.txt", text), date=DocumentDate(edtf.parse(day), origin))
    return [one.text for one in weekday_mismatch.check(Case(READER.read(document), (), RULES, TODAY))]


def test_near_the_date_at_the_head_of_a_text_no_other_year_is_meant() -> None:
    text = "They row on Saturday, 26 October."  # as in 2024
    assert weekdays_said(text, "2025-10-18", "dateline") == ["Saturday"]
    assert weekdays_said(text, "2025-10-18", "git") == []
    assert weekdays_said(text, "2025-08-18", "dateline") == []
    assert weekdays_said("A year ago, on Saturday, 26 October, they rowed.", "2025-10-18", "dateline") == []


def test_the_month_of_an_issue_is_near_its_days() -> None:
    text = "Sports day was held on Friday, 20 June."  # as in 2025
    assert weekdays_said(text, "2024-06", "dateline") == ["Friday"]
    assert weekdays_said(text, "2025-06", "dateline") == []
    assert weekdays_said(text, "2024", "dateline") == []
    assert weekdays_said(text, "2024-02", "dateline") == []


def test_a_day_still_to_come_is_the_next_of_its_name() -> None:
    text = "Work will begin on Monday, 2 September."  # as in 2024
    assert weekdays_said(text, "2025-06-12", "dateline") == ["Monday"]
    assert weekdays_said(text, "2025-06-12", "front matter") == ["Monday"]
    assert weekdays_said(text, "2025-06-12", "git") == []
    assert weekdays_said(text, "2025-09-12", "dateline") == []
    assert weekdays_said("Work began on Monday, 2 September.", "2025-06-12", "dateline") == []


def test_a_weekday_beside_its_date_counts_from_that_of_the_text() -> None:
    assert weekdays_said("They row next Monday, 26 October.", "2025-10-18", "dateline") == ["Monday"]
    assert weekdays_said("They row next Sunday (26 October).", "2025-10-18", "dateline") == []
    assert weekdays_said("They rowed last Monday, 12 October.", "2025-10-18", "dateline") == ["Monday"]


def test_a_weekday_has_a_fix_for_either_side() -> None:
    (finding,) = findings(weekday_mismatch, "on Monday, 20 July 1969")
    assert [fix.title for fix in finding.fixes] == [
        "Write “Sunday”",
        "Write “21 July 1969” for “20 July 1969”",
    ]
    assert {fix.applicability for fix in finding.fixes} == {Applicability.UNSAFE}
    assert [related.text for related in finding.related] == ["20 July 1969"]


@pytest.mark.parametrize(("written", "right"), [("MONDAY", "SUNDAY"), ("Mon.", "Sun."), ("monday", "sunday")])
def test_a_weekday_is_fixed_in_the_form_it_has(written: str, right: str) -> None:
    (finding,) = findings(weekday_mismatch, f"on {written}, 20 July 1969")
    assert finding.fixes[0].title == f"Write “{right}”"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Le lundi 3 mai 2024, il pleut.", ["Write “vendredi”", "Write “6 mai 2024” for “3 mai 2024”"]),
        (
            "Am Montag, dem 3. Mai 2024, war es warm.",
            ["Write “Freitag”", "Write “6. Mai 2024” for “3. Mai 2024”"],
        ),
        ("w poniedziałek 3 maja 2024", ["Write “6 maja 2024” for “3 maja 2024”"]),
        ("2024年5月3日(木)に開催。", ["Write “金”", "Write “2024年5月2日” for “2024年5月3日”"]),
        ("2024年5月3日星期四", ["Write “星期五”", "Write “2024年5月2日” for “2024年5月3日”"]),
    ],
)
def test_a_weekday_of_another_language_is_fixed_in_that_language(text: str, titles: list[str]) -> None:
    (finding,) = findings(weekday_mismatch, text)
    assert [fix.title for fix in finding.fixes] == titles


def test_a_weekday_that_rests_on_the_year_of_the_document_is_less_certain() -> None:
    (finding,) = findings(weekday_mismatch, "The vote is on Sunday, 3 June.", date="2025-05-20")
    assert finding.confidence is Confidence.MEDIUM


def test_a_weekday_whose_year_only_the_story_states_is_left_alone() -> None:
    assert not findings(weekday_mismatch, "In 1969 they flew. On Monday, 20 July, they landed.")


def test_a_date_across_markup_is_reported_and_its_parts_are_fixed() -> None:
    (finding,) = findings(weekday_mismatch, "on **Monday**, *20 July* 1969", path="text.md")
    assert finding.text == "Monday"
    assert finding.fixes[0].edits[0].replacement == "Sunday"


def test_an_impossible_date_says_how_long_the_month_is() -> None:
    (finding,) = findings(impossible, "on 29 February 2023")
    assert finding.message == "29 February 2023 does not exist; February 2023 has 28 days"


def test_a_range_of_unlike_ends_is_not_swapped() -> None:
    (finding,) = findings(reversed_range, "the years 1945–39")
    assert not finding.fixes


def test_a_birth_and_a_death_are_never_swapped() -> None:
    (finding,) = findings(reversed_range, "Olga Brandt, born 7 May 1902 – 4 June 1889, carved saints.")
    assert not finding.fixes


def test_years_ago_are_counted_from_the_date_of_the_document() -> None:
    (finding,) = findings(wrong_ago, "It closed 25 years ago, in 1975.", date="2025-06-01")
    assert finding.message == "1975 lies 50 years before the document's date, not 25 years"


def test_a_footnote_moved_behind_its_paragraph_adds_no_date_to_the_sentence() -> None:
    text = (
        "In 1990 she was taught at home.<ref>Interview of 3 May 2009</ref> Her coach changed her style, in their first "
        "year together in 1994. She won twice."
    )
    assert findings(wrong_ordinal, text, path="page.wiki") == []
