"""What holds of any text and of any date."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from factlint.extraction.languages.en.times.language import ENGLISH
from factlint.extraction.languages.en.times.words import HOLIDAYS, MONTHS, NTH_EDGES, UNITS, WEEKDAYS
from factlint.extraction.times import read_times
from factlint.extraction.times.builders.expressions import BUILDERS
from factlint.extraction.times.recognition.fold import fold

from .prose import document

SCRAPS = (
    "the of last next in and to - – , . ' ago later 1969 20 3 69 BC early half a İ € 5:30 p.m. quarter every before "
    "after from first coming this same 750s weeks night 0530"
)
WORDS = [*MONTHS, *WEEKDAYS, *UNITS, *HOLIDAYS, *NTH_EDGES, "\n", *SCRAPS.split()]
TIMELIKE = st.lists(st.one_of(st.sampled_from(WORDS), st.integers(0, 9999).map(str)), max_size=25).map(" ".join)
DATES = st.dates(date(1000, 1, 1), date(2999, 12, 31))
MONTH_NAMES = [name.capitalize() for name in MONTHS]


def written_forms(day: date) -> list[str]:
    month = MONTH_NAMES[day.month - 1]
    return [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {day.day} of {month}, {day.year}",
        f"{day:%A}, {month} {day.day} {day.year}",
        day.isoformat(),
        f"{day.day:02d}.{day.month:02d}.{day.year}",
    ]


@given(st.one_of(st.text(max_size=80), TIMELIKE), st.sampled_from([None, "2013-02-12", "1998"]))
@example("İstanbul’da 24 Şubat — March 1994", None)
@example("29 February", "2023-03-01")
@example("13 billion years ago", "2022-07-11")
@example("in the year 0 BC", None)
@example(f"{'9' * 5000} years ago", "2013-02-12")
@example("Diwali 14 AD, the weekend before Ramadan 9999", "2013-02-12")
@example("the last one and a half quarters of the 750s, the third week of 1 AD", "2013-02-12")
@example("99,999,999,999 centuries ago, 40 decades before", "2013-02-12")
def test_any_text_is_read_and_spans_slice_to_it(text: str, day: str | None) -> None:
    reading = read_times(document(text, day))
    end = 0
    for mention in sorted((*reading.times, *reading.durations, *reading.recurrences), key=lambda one: one.span):
        assert text[mention.span.start : mention.span.end] == mention.text
        assert mention.text.strip()
        assert mention.span.start >= end
        end = mention.span.end
        assert mention.wide is not None
        assert mention.wide.holds(mention.prose)


@given(st.one_of(st.text(max_size=80), TIMELIKE))
@example("0 decades")
def test_no_time_and_no_duration_is_empty(text: str) -> None:
    reading = read_times(document(text, "2013-02-12"))
    assert not [mention for mention in reading.times if any(days.is_empty for days in mention.value.readings)]
    assert not [mention for mention in reading.durations if mention.value.days.is_empty]


@given(st.text(max_size=80))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(document(text))) == len(text)


@given(DATES, st.integers(0, 5))
def test_a_date_reads_back_however_it_is_written(day: date, form: int) -> None:
    (mention,) = read_times(document(f"It was on {written_forms(day)[form]} at sea.")).times
    assert mention.value.timex == day.isoformat()
    assert mention.value.days.low == day.toordinal()


@given(DATES, st.integers(1, 4000))
def test_a_range_is_kept_with_both_its_ends(first: date, days: int) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date(2999, 12, 31).toordinal()))
    text = f"from {written_forms(first)[0]} to {written_forms(last)[0]}"
    (written,) = read_times(document(text)).written_ranges
    assert (written.first.value.days.low, written.last.value.days.low) == (first.toordinal(), last.toordinal())
    assert written.is_complete
    assert written.is_introduced


@given(st.integers(1000, 2100), st.integers(0, 99))
def test_a_short_range_of_years_never_runs_backwards_in_silence(first: int, tail: int) -> None:
    reading = read_times(document(f"({first}–{tail:02d})"))
    if reading.times[0].value.timex == f"{first}-{tail:02d}":
        assert 1 <= tail <= min(12, first % 100)
        return
    (written,) = reading.written_ranges
    last = int(written.last.value.timex)
    assert last % 100 == tail
    assert last > first or int(written.first.value.timex) >= last


def test_every_rule_has_its_builder() -> None:
    assert {rule.kind for rule in ENGLISH.rules} == set(BUILDERS)


def test_every_guard_watches_rules_that_there_are() -> None:
    names = {rule.name for rule in ENGLISH.rules}
    assert {name for guard in ENGLISH.guards for name in guard.rules} <= names


def test_every_rule_has_its_words() -> None:
    slots = set(ENGLISH.slots)
    for rule in ENGLISH.rules:
        named = {part.partition(">")[0] for part in rule.pattern.split("<")[1:]}
        assert named <= slots, rule.name
