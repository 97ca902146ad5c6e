"""Findings that are written and come back."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.engine.cache.stored import read_findings, write_findings
from factlint.model.document import Span
from factlint.model.finding import Applicability, Confidence, Edit, Evidence, Finding, Fix, Level, Related
from factlint.values.dataclass import replace

BARE = Finding(Level.ERROR, "30 February is no day", Span(3, 14), "30 February", rule="dates/impossible")
FULL = Finding(
    Level.NOTE,
    "the “war” began in 2022",
    Span(0, 4),
    "Київ",
    Confidence.LOW,
    expected="2022",
    fact=Evidence("pack/war#date", "2022-02-24", None),
    related=(Related(Span(5, 6), "x", "here", "other.md"), Related(Span(7, 8), "y", "there")),
    fixes=(Fix("Write “2022”", (Edit(Span(0, 4), "2022"), Edit(Span(5, 5), "")), Applicability.UNSAFE),),
    fingerprint="f00-2",
    rule="facts/contradicted",
)


def test_findings_come_back_as_they_were() -> None:
    assert read_findings(write_findings([BARE, FULL])) == (BARE, FULL)
    assert read_findings(write_findings([])) == ()


TEXTS = st.text() | st.sampled_from(["\x10", "\x10s", "\x18", "\x1f", "\x10\x1f\x18", ""])


@given(TEXTS, st.none() | TEXTS)
def test_whatever_a_text_holds_comes_back(text: str, perhaps: str | None) -> None:
    finding = replace(
        FULL, message=text, expected=perhaps, fact=Evidence(text, text, perhaps), fingerprint=text
    )
    assert read_findings(write_findings([finding, BARE])) == (finding, BARE)
