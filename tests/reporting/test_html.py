"""The report as a page."""

import re
from dataclasses import replace

from factlint.model.document import Span
from factlint.model.finding import Evidence, Finding, Level, Related
from factlint.model.report import DocumentReport, Report, ShownClaim, ShownFact
from factlint.reporting.html import render
from factlint.reporting.html.escaping import link
from factlint.reporting.style import Style
from factlint.values.days import day_number

from .elements import Elements


def page_of(report: Report) -> str:
    return "".join(render(report, style=Style()))


def one(source: str, start: int, end: int, *, message: str = "wrong", path: str = "a.md") -> Report:
    finding = Finding(Level.ERROR, message, Span(start, end), source[start:end], rule="dates/impossible")
    return Report((DocumentReport(path, source, (finding,)),), "1")


def test_every_finding_is_marked_and_noted_in_the_margin(report: Report) -> None:
    elements = Elements(page_of(report))
    marks = elements.named("a", "mark")
    notes = {attrs["id"] for attrs in elements.named("div", "note")}
    assert [mark["href"] for mark in marks] == ["#d1n1", "#d1n2"]
    assert notes == {"d1n1", "d1n2", "d3n1"}  # the third document has no text to be marked
    assert {mark["aria-describedby"] for mark in marks} <= notes


def test_a_mark_holds_exactly_the_words(report: Report) -> None:
    assert re.findall(r'aria-describedby="d1n2">([^<]*)<', page_of(report)) == ["June 1985"]


def test_the_page_is_one_file_that_runs_nothing(report: Report) -> None:
    page = page_of(report)
    tags = {tag for tag, _ in Elements(page).tags}
    assert not tags & {"script", "link", "img", "iframe", "object"}
    assert "default-src 'none'" in page


def test_filters_are_offered_for_what_was_found(report: Report) -> None:
    boxes = [attrs["id"] for tag, attrs in Elements(page_of(report)).tags if tag == "input"]
    assert boxes == [
        "show-level-error",
        "show-level-warning",
        "show-family-dates",
        "show-family-facts",
        "show-family-reading",
    ]


def test_words_over_several_lines_are_marked_on_each_and_noted_once() -> None:
    elements = Elements(page_of(one("one\ntwo\nthree", 1, 9)))
    assert len(elements.named("a", "mark")) == 3
    assert len(elements.named("div", "note")) == 1


def test_of_findings_on_the_same_words_both_are_noted() -> None:
    report = one("In 1985", 3, 7)
    (document,) = report.documents
    twice = report._replace(documents=(document._replace(findings=document.findings * 2),))
    elements = Elements(page_of(twice))
    assert len(elements.named("a", "mark")) == 1
    assert len(elements.named("div", "note")) == 2


def test_hostile_texts_and_packs_stay_text() -> None:
    hostile = '</p></style><script>alert("1")</script>\x1b\u202e'
    report = one(hostile, 0, len(hostile), message=hostile, path=f'"{hostile}')
    (document,) = report.documents
    finding = replace(
        document.findings[0],
        fact=Evidence(hostile, hostile, f"javascript:alert(1)//{hostile}"),
        related=(Related(Span(0, 1), hostile, hostile),),
    )
    fact = ShownFact(hostile, hostile, f"javascript:alert(1)//{hostile}", (1, 2))
    claims = tuple(
        ShownClaim(0, 3, hostile, hostile, verdict, (1, 2), (fact,)) for verdict in ("refuted", "supported")
    )
    documents = tuple(
        document._replace(findings=findings, claims_shown=claims) for findings in ((finding,), ())
    )
    page = page_of(report._replace(documents=documents))
    tags = [tag for tag, _ in Elements(page).tags]
    assert "script" not in tags
    assert "\x1b" not in page
    assert "javascript:" not in "".join(re.findall(r'href="([^"]*)"', page))


def test_only_web_addresses_are_links() -> None:
    assert link("https://example.org/?a=1&b") == (
        '<a href="https://example.org/?a=1&amp;b" rel="noreferrer">https://example.org/?a=1&amp;b</a>'
    )
    assert link("data:text/html,x") == "data:text/html,x"


def claim(words: str, source: str, verdict: str, *, facts: tuple[ShownFact, ...] = ()) -> ShownClaim:
    """A claim whose value is a year."""
    start, year = source.index(words), int(words)
    days = (day_number(year), day_number(year + 1))
    return ShownClaim(start, start + len(words), words, f"Tay Bridge: in {year}", verdict, days, facts)


def page_with(source: str, *claims: ShownClaim) -> str:
    return page_of(Report((DocumentReport("a.md", source, claims_shown=claims),), "1"))


def test_dated_claims_are_drawn_by_their_days_and_lead_to_their_lines() -> None:
    source = "first\nIt closed in 1879 and opened in 1878."
    page = page_with(source, claim("1879", source, "unknown"), claim("1878", source, "supported"))
    bars = [attrs for tag, attrs in Elements(page).tags if tag == "rect"]
    assert [(bar["class"], bar["width"]) for bar in bars] == [("supported", "166.5"), ("unknown", "166.5")]
    assert page.count('<a href="#d1l2"><title>') == 2
    assert "<title>Tay Bridge: in 1878: 1878 (supported)</title>" in page


def test_a_conflict_is_drawn_from_the_claim_to_the_fact_and_stated_in_words() -> None:
    source = "It opened in 1887."
    fact = ShownFact("b/tay#opened", "1878-06-01", "https://example.org", (day_number(1878, 6, 1),) * 2)
    page = page_with(source, claim("1887", source, "refuted", facts=(fact,)))
    elements = Elements(page)
    drawn = [attrs["class"] for tag, attrs in elements.tags if tag in ("rect", "line")]
    assert drawn[-3:] == ["conflict", "fact", "refuted"]
    assert "<title>Tay Bridge: in 1887: 1887 (refuted by 1878-06-01)</title>" in page
    assert ">1887 (refuted by 1878-06-01)</text>" in page
    assert [attrs["class"] for attrs in elements.named("span", "key")] == ["key refuted", "key fact"]


def test_no_timeline_is_drawn_without_dated_claims(report: Report) -> None:
    assert "<svg" not in page_of(report)


def test_a_value_at_the_right_edge_stands_before_its_bar() -> None:
    source = "1950 2024"
    years = (claim(words, source, "refuted") for words in source.split())
    page = page_with(source, *(year._replace(text="in that very same year") for year in years))
    assert re.search(r'<text x="[\d.]+" y="36">in that very same year \(refuted\)</text>', page)
    assert re.search(
        r'<text x="[\d.]+" y="56" text-anchor="end">in that very same year \(refuted\)</text>', page
    )


def test_a_value_without_room_on_either_side_is_cut_short_and_not_off() -> None:
    source = "It opened in 1887."
    early, late = (day_number(year) for year in (1879, 1887))
    fact = ShownFact(
        "b/tay#opened",
        "a year that is told in many more words than there is room for",
        "",
        (early, early + 365),
    )
    refuted = claim("1887", source, "refuted", facts=(fact,))._replace(days=(late, late + 365))
    page = page_with(source, refuted)
    ((place, words),) = re.findall(r'<text x="([\d.]+)" y="36">(1887[^<]*…)</text>', page)
    (width,) = (attrs["width"] for tag, attrs in Elements(page).tags if tag == "svg")
    assert width is not None
    assert float(place) + 7 * len(words) <= float(width)


def test_a_supported_claim_shows_its_source_on_hover_and_by_keyboard() -> None:
    source = "It opened in 1878."
    fact = ShownFact("b/tay#opened", "1878-06-01", "https://example.org/tay")
    page = page_with(source, claim("1878", source, "supported", facts=(fact,)))
    (mark,) = Elements(page).named("span", "supported")[1:]  # the first explains the colour
    (tip,) = Elements(page).named("span", "tip")
    assert (mark["tabindex"], mark["aria-describedby"]) == ("0", tip["id"])
    assert "Tay Bridge: in 1878: supported<br>b/tay#opened: 1878-06-01<br><a href=" in page
    assert 'id="show-supported"' in page


def test_a_finding_hides_the_claim_on_the_same_words() -> None:
    report = one("It opened in 1878.", 0, 17)
    (document,) = report.documents
    shown = claim("1878", document.source, "supported")
    marks = Elements(page_of(report._replace(documents=(document._replace(claims_shown=(shown,)),))))
    assert marks.named("span", "mark") == []
    assert len(marks.named("a", "mark")) == 1


def test_a_long_text_lists_its_findings_with_links_to_their_words() -> None:
    report = one("wrong\n" * 40, 6, 11)
    (document,) = report.documents
    assert "Findings by line" not in page_of(report)
    page = page_of(report._replace(documents=(document._replace(findings=document.findings * 2),)))
    elements = Elements(page)
    links = [attrs["href"] for tag, attrs in elements.tags if tag == "a" and "class" not in attrs]
    assert links == ["#d1m1", "#d1m2"]


def several() -> Report:
    wrong = one("In 2024 it began.", 3, 7).documents[0]
    other = one("In 2024 it began.", 3, 7, path="b.md").documents[0]
    return Report((DocumentReport("right.md", "It began.", ()), wrong, other), "1")


def test_files_with_findings_are_listed_and_linked() -> None:
    page = page_of(several())
    listed = page.partition('<nav class="files"')[2].partition("</nav>")[0]
    assert re.findall(r'href="#(d\d)">([^<]*)</a> <span>([^<]*)', listed) == [
        ("d2", "a.md", "1 finding"),
        ("d3", "b.md", "1 finding"),
    ]
    assert "1 file without findings" in listed
    assert {attrs["id"] for tag, attrs in Elements(page).tags if tag == "h2"} == {"d1", "d2", "d3"}


def test_the_text_of_a_file_without_findings_is_folded() -> None:
    assert len(Elements(page_of(several())).named("details", "text")) == 1


def test_a_page_on_one_file_has_no_index_and_folds_nothing() -> None:
    page = page_of(Report((DocumentReport("right.md", "It began.", ()),), "1"))
    assert '<nav class="files"' not in page
    assert not Elements(page).named("details", "text")
