"""By what a finding is known again after its text has changed."""

from factlint.engine.fingerprint import fingerprinted
from factlint.model.finding import Finding

from .findings import finding_at

TEXT = "The treaty was signed on 30 February in Geneva.\n\nIt ended on 31 June."


def names(text: str, *findings: Finding) -> list[str]:
    return [finding.fingerprint for finding in fingerprinted(findings, text)]


def name(text: str, words: str = "30 February") -> str:
    return names(text, finding_at(text, words))[0]


def test_a_fingerprint_survives_moved_and_rewrapped_lines_and_edits_elsewhere() -> None:
    assert name("# A new heading\n\n" + TEXT) == name(TEXT)
    assert name(TEXT.replace("was signed on", "was\nsigned on")) == name(TEXT)
    assert name(TEXT.replace("31 June", "30 June")) == name(TEXT)
    assert name(TEXT.replace("Geneva.", "Geneva. It rained.")) == name(TEXT)
    assert name(TEXT.replace("It ended", "It rained. It ended"), "31 June") == name(TEXT, "31 June")


def test_other_words_rules_and_neighbours_have_other_fingerprints() -> None:
    others = {
        name(TEXT),
        name(TEXT, "31 June"),
        name(TEXT.replace("signed", "sealed")),
        names(TEXT, finding_at(TEXT, "30 February", "dates/weekday-mismatch"))[0],
    }
    assert len(others) == 4


def test_equal_findings_are_numbered() -> None:
    text = "On 30 February.\n\nOn 30 February."
    first, second = names(text, finding_at(text, "30 February"), finding_at(text, "30 February", nth=2))
    assert second == f"{first}-2"
