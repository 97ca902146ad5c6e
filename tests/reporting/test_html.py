import re
from dataclasses import replace
from html.parser import HTMLParser

from factlint.model.document import Span
from factlint.model.finding import Evidence, Finding, Level, Related
from factlint.model.report import DatedClaim, DocumentReport, Report
from factlint.reporting.html import render
from factlint.reporting.html.escaping import link
from factlint.reporting.style import Style
from factlint.values.days import day_number

VOID = {"meta", "br", "input"}


class Elements(HTMLParser):
    """The elements of a page, held to be closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def named(self, tag: str, css_class: str) -> list[dict[str, str | None]]:
        return [
            attrs
            for name, attrs in self.tags
            if name == tag and css_class in (attrs.get("class") or "").split()
        ]


def page_of(report: Report) -> str:
    return "".join(render(report, style=Style()))


def one(source: str, start: int, end: int, *, message: str = "wrong", path: str = "a.md") -> Report:
    finding = Finding("dates/impossible", Level.ERROR, message, Span(start, end), source[start:end])
    return Report((DocumentReport(path, source, (finding,)),), "1")


def test_every_finding_is_marked_and_noted_in_the_margin(report: Report) -> None:
    elements = Elements(page_of(report))
    marks = elements.named("a", "mark")
    notes = {attrs["id"] for attrs in elements.named("aside", "note")}
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
    assert len(elements.named("aside", "note")) == 1


def test_of_findings_on_the_same_words_both_are_noted() -> None:
    report = one("In 1985", 3, 7)
    (document,) = report.documents
    twice = report._replace(documents=(document._replace(findings=document.findings * 2),))
    elements = Elements(page_of(twice))
    assert len(elements.named("a", "mark")) == 1
    assert len(elements.named("aside", "note")) == 2


def test_hostile_texts_and_packs_stay_text() -> None:
    hostile = '</p></style><script>alert("1")</script>\x1b\u202e'
    report = one(hostile, 0, len(hostile), message=hostile, path=f'"{hostile}')
    (document,) = report.documents
    finding = replace(
        document.findings[0],
        fact=Evidence(hostile, hostile, f"javascript:alert(1)//{hostile}"),
        related=(Related(Span(0, 1), hostile, hostile),),
    )
    claim = DatedClaim(0, hostile, hostile, 1, 2, "refuted")
    page = page_of(report._replace(documents=(document._replace(findings=(finding,), timeline=(claim,)),)))
    tags = [tag for tag, _ in Elements(page).tags]
    assert "script" not in tags
    assert "\x1b" not in page
    assert "javascript:" not in "".join(re.findall(r'href="([^"]*)"', page))


def test_only_web_addresses_are_links() -> None:
    assert link("https://example.org/?a=1&b") == (
        '<a href="https://example.org/?a=1&amp;b" rel="noreferrer">https://example.org/?a=1&amp;b</a>'
    )
    assert link("data:text/html,x") == "data:text/html,x"


def test_dated_claims_are_drawn_with_their_verdicts_and_lead_to_their_lines() -> None:
    source = "first\nIt opened in 1878 and closed in 1879."
    claims = (
        DatedClaim(19, "1878", "Tay Bridge: opened", day_number(1878), day_number(1879), "supported"),
        DatedClaim(38, "1879", "Tay Bridge: end", day_number(1879), day_number(1880), "refuted"),
    )
    page = page_of(Report((DocumentReport("a.md", source, timeline=claims),), "1"))
    elements = Elements(page)
    bars = [attrs for tag, attrs in elements.tags if tag == "rect"]
    assert [(bar["class"], bar["x"], bar["width"]) for bar in bars] == [
        ("supported", "330.0", "206.5"),
        ("refuted", "536.5", "206.5"),
    ]
    assert page.count('<a href="#d1l2"><title>') == 2
    assert "Tay Bridge: opened: 1878 (supported)" in page


def test_no_timeline_is_drawn_without_dated_claims(report: Report) -> None:
    assert "<svg" not in page_of(report)


def test_a_value_at_the_right_edge_stands_before_its_bar_and_a_conflict_is_told_in_words() -> None:
    days = [(day_number(1950), "supported"), (day_number(2024), "refuted")]
    claims = tuple(DatedClaim(0, "in that year", "war: start", day, day + 1, verdict) for day, verdict in days)
    page = page_of(Report((DocumentReport("a.md", "in that year", timeline=claims),), "1"))
    assert re.search(r'<text x="[\d.]+" y="36">in that year</text>', page)
    assert re.search(r'<text x="[\d.]+" y="56" text-anchor="end">in that year \(refuted\)</text>', page)
