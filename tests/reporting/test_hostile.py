"""Documents, paths and packs that want to break out of a report."""

import json
import re
from xml.etree import ElementTree as ET

import pytest

from factlint.model.claim import Verdict
from factlint.model.claim_change import ClaimAt, ClaimChange
from factlint.model.diff import Diff, DocumentDiff, Fate, FindingChange, Revisions
from factlint.model.finding import Edit, Evidence, Finding, Fix, Level, Related
from factlint.model.report import DocumentReport, Report, ShownClaim, ShownFact
from factlint.model.span import Span
from factlint.reporting.reporters import DIFF_REPORTERS, REPORTERS, diff_reporter, reporter
from factlint.reporting.style import Style

from .elements import Elements

HOSTILE = [
    "<script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)' autofocus='",
    "</style></head><body><img src=x onerror=alert(1)>",
    "--><iframe src=//evil.example></iframe>",
    "]]></failure><failure>",
    "| a | b |\n|---|---|\n@everyone [x](javascript:alert(1)) ![x](http://evil.example/x.png)",
    "\n::error file=x::no\r\n::add-mask::x",
    "\x1b[2J\x1b]0;title\x07\x9b31m",
    "\u202egpj.exe\u2066",
    "\0\ufffe\udc80",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
]
ATTRIBUTES = re.compile(r"on\w+|style|src|formaction|srcdoc|action", re.IGNORECASE)
ELEMENTS = set(
    "html head meta title style body header h1 h2 h3 p a div span section main fieldset legend label input br "
    "figure figcaption details summary ol li svg line text rect table thead tbody tr th td del ins".split()
)


def report_of(words: str) -> Report:
    """A report in which everything that a text, a path or a pack can contain is hostile."""
    source = f"{words}\n{words}"
    span = Span(0, len(words))
    finding = Finding(
        Level.ERROR,
        words,
        span,
        words,
        expected=words,
        fact=Evidence(words, words, words),
        related=(Related(span, words, words), Related(span, words, words, words)),
        fixes=(Fix(words, (Edit(span, words),)),),
        fingerprint="f",
        rule="facts/contradicted",
    )
    fact = ShownFact(words, words, words, (700_000, 700_001))
    claims = tuple(
        ShownClaim(start, start + len(words), words, words, verdict, (700_000, 700_001), (fact,))
        for start, verdict in ((0, "refuted"), (len(words) + 1, "supported"))
    )
    return Report((DocumentReport(words, source, (finding,), words, words, claims_shown=claims),), "1")


def diff_of(words: str) -> Diff:
    (document,) = report_of(words).documents
    claim = ClaimAt(words, words, words, words, Span(0, len(words)), Verdict.REFUTED, words)
    fates = (FindingChange(document.findings[0], Fate.NEW), FindingChange(document.findings[0], Fate.FIXED))
    pair = DocumentDiff(words, "old", document._replace(path="old"), document, fates)
    return Diff(Revisions("0" * 40, None), (pair,), (ClaimChange(claim, claim),), version="1")


def outputs(words: str, form: str) -> list[str]:
    plain = Style()
    found = ["".join(reporter(form)(report_of(words), style=plain))]
    if form in DIFF_REPORTERS:
        found.append("".join(diff_reporter(form)(diff_of(words), style=plain)))
    return found


@pytest.mark.parametrize("words", HOSTILE)
def test_html_has_no_element_attribute_or_address_of_the_text(words: str) -> None:
    for page in outputs(words, "html"):
        for tag, attributes in Elements(page).tags:
            assert tag in ELEMENTS
            assert [name for name in attributes if ATTRIBUTES.fullmatch(name)] == []
            assert (attributes.get("href") or "#").startswith("#")
        assert "default-src 'none'" in page


@pytest.mark.parametrize("words", HOSTILE)
def test_markdown_keeps_its_rows_and_shows_markup_as_text(words: str) -> None:
    for text in outputs(words, "markdown"):
        rows = [line for line in text.splitlines() if line.startswith("|")]
        cells = [len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) for row in rows]
        assert set(cells) <= {4, 6}
        bare = re.sub(r"\\.|</?(?:br|sub|details|summary)>", "", text)
        assert re.search(r"[<>\[@]", bare) is None


@pytest.mark.parametrize("words", HOSTILE)
def test_a_terminal_is_not_steered(words: str) -> None:
    for text in outputs(words, "text"):
        assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) is None


@pytest.mark.parametrize("words", HOSTILE)
def test_github_is_given_one_command(words: str) -> None:
    (text,) = outputs(words, "github")
    commands = [line for line in re.split(r"[\r\n]", text) if line.lstrip().startswith("::")]
    assert len(commands) == 1


@pytest.mark.parametrize("form", ["gitlab", "json", "rdjson", "sarif"])
@pytest.mark.parametrize("words", HOSTILE)
def test_json_is_json(words: str, form: str) -> None:
    for text in outputs(words, form):
        assert json.loads(text)


@pytest.mark.parametrize("words", HOSTILE)
def test_junit_is_xml_of_its_own_elements(words: str) -> None:
    (text,) = outputs(words, "junit")
    tags = {element.tag for element in ET.fromstring(text.encode("utf-8", "backslashreplace")).iter()}
    assert tags == {"testsuites", "testsuite", "testcase", "failure"}


def test_every_format_is_tried_here() -> None:
    tried = {"html", "markdown", "text", "github", "gitlab", "json", "rdjson", "sarif", "junit"}
    assert set(REPORTERS) - tried == {"jsonl"}
    assert set(DIFF_REPORTERS) <= tried
