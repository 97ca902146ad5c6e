"""The report for people, in a terminal or a file."""

from factlint.model.document import Span
from factlint.model.finding import Finding, Level, Related
from factlint.model.report import DocumentReport, Report
from factlint.reporting.style import Style
from factlint.reporting.terminal.text import render


def shown(report: Report, style: Style | None = None) -> str:
    return "".join(render(report, style=style or Style()))


def one(source: str, finding: Finding) -> Report:
    return Report((DocumentReport("a.txt", source, (finding,)),), "1.2.3")


def found(start: int, end: int, *, message: str = "wrong", related: tuple[Related, ...] = ()) -> Finding:
    return Finding(Level.ERROR, message, Span(start, end), "", related=related, rule="dates/impossible")


def test_findings_read_like_remarks_in_the_margin(report: Report) -> None:
    assert (
        shown(report)
        == """\
docs/article.md:3:18  warning  dates/weekday-mismatch
   3 │ It was closed on Monday, 6 June 1967, and opened again in June 1985.
     │                  ━━━━━━ 6 June 1967 was a Tuesday, not a Monday
     │                          ─────────── the date
     = fix: write “Tuesday” (factlint fix --unsafe)
     = document date: 1990-02-01 (front matter)
docs/article.md:3:59  error  facts/contradicted
   3 │ It was closed on Monday, 6 June 1967, and opened again in June 1985.
     │                                                           ━━━━━━━━━ it was opened again in June 1975
   1 │ The strait had been closed for nearly three years.
     │                                ────────────────── fits neither
     = fix: write “June 1975” (factlint fix)
     = fact: canals/suez#opened  source: https://example.org/canal
broken.md  error  reading/undecodable
     = byte 12 (0xff) is not UTF-8
3 findings in 2 of 3 files · 7 claims: 2 supported, 1 refuted, 4 without a fact
"""
    )


def test_on_a_terminal_a_long_message_stands_below_and_no_row_is_too_long(report: Report) -> None:
    rows = shown(report, Style(columns=50)).splitlines()
    at = rows.index("     │     6 June 1967 was a Tuesday, not a Monday")
    assert rows[at - 1] == "     │             ━━━━━━"
    assert all(len(row) <= 50 for row in rows if "│" in row)


def test_a_message_of_several_rows_stands_below_the_mark_with_all_of_them() -> None:
    stated = "a year of which this cannot have been said by anybody at all"
    finding = found(0, 4, message=stated)
    assert (
        shown(one("1204 was the year", finding), Style(columns=40))
        == """\
a.txt:1:1  error  dates/impossible
   1 │ 1204 was the year
     │ ━━━━
     │ a year of which this cannot have
     │ been said by anybody at all
1 finding in 1 of 1 file
"""
    )


def test_quiet_leaves_out_the_counts(report: Report) -> None:
    assert "files" not in shown(report, Style(is_quiet=True))


def test_color_is_added_and_changes_nothing_else(report: Report) -> None:
    colored = shown(report, Style(is_colored=True))
    assert "\x1b[1;31merror\x1b[0m" in colored
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[36m", "\x1b[1;31m", "\x1b[1;33m"):
        colored = colored.replace(code, "")
    assert colored == shown(report)


def test_a_clean_report_counts_what_was_read() -> None:
    assert shown(Report((DocumentReport("a.txt", "Fine."),), "1")) == "no findings in 1 file\n"


def test_a_trimmed_line_is_cut_so_that_both_places_are_seen() -> None:
    line = "word " * 5 + "in 1204 it was " + "word " * 5 + "in 1261" + " tail" * 20
    place = Related(Span(28, 32), "1204", "there")
    assert (
        shown(one(line, found(68, 72, related=(place,))), Style(columns=64))
        == """\
a.txt:1:69  error  dates/impossible
   1 │ … in 1204 it was word word word word word in 1261 …
     │                                              ━━━━ wrong
     │      ──── there
1 finding in 1 of 1 file
"""
    )


def test_a_place_on_the_same_line_that_does_not_fit_is_shown_below() -> None:
    line = "In 1204 it was " + "word " * 30 + "in 1261"
    place = Related(Span(3, 7), "1204", "there")
    rows = shown(one(line, found(168, 172, related=(place,)))).splitlines()
    assert [row[:8] for row in rows[1:5]] == ["   1 │ …", "     │  ", "   1 │ I", "     │  "]


def test_a_span_of_two_lines_shows_both() -> None:
    assert (
        shown(one("in February\n  2024 it", found(3, 18)))
        == """\
a.txt:1:4  error  dates/impossible
   1 │ in February
     │    ━━━━━━━━
   2 │   2024 it
     │   ━━━━ wrong
1 finding in 1 of 1 file
"""
    )


def test_a_longer_span_shows_its_first_and_last_line() -> None:
    rows = shown(one("one\ntwo\nthree\nfour", found(0, 18))).splitlines()
    assert rows[3:5] == ["   ⋮ │", "   4 │ four"]


def test_a_span_that_ends_with_its_line_stays_on_it() -> None:
    assert "   2 │" not in shown(one("one\ntwo", found(0, 4)))


def test_a_place_in_another_document_is_shown_with_its_address() -> None:
    place = Related(Span(0, 4), "1998", "there", path="b.txt")
    first = DocumentReport("a.txt", "In 1989 it", (found(3, 7, related=(place,)),))
    both = Report((first, DocumentReport("b.txt", "1998 was it")), "1")
    assert "     = see b.txt:1:1\n   1 │ 1998 was it\n     │ ──── there\n" in shown(both)
    assert "     = see b.txt: “1998” there\n" in shown(both._replace(documents=(first,)))


def test_places_on_another_line_share_its_picture() -> None:
    places = (Related(Span(0, 4), "1204", "here"), Related(Span(9, 13), "1261", "and here"))
    rows = shown(one("1204 and 1261\nIn 1300", found(17, 21, related=places))).splitlines()
    assert rows[3:6] == ["   1 │ 1204 and 1261", "     │ ──── here", "     │          ──── and here"]


def test_line_numbers_of_many_digits_widen_the_margin() -> None:
    rows = shown(one("\n" * 12344 + "1204", found(12344, 12348))).splitlines()
    assert rows[1:3] == [" 12345 │ 1204", "       │ ━━━━ wrong"]
