"""One comparison that every format of `factlint diff` is shown."""

import json

import jsonschema
import pytest

from factlint.model.claim import Verdict
from factlint.model.claim_change import ClaimAt, ClaimChange
from factlint.model.diff import Diff, DocumentDiff, Fate, FindingChange, Revisions
from factlint.model.finding import Finding, Level
from factlint.model.report import DocumentReport
from factlint.reporting.reporters import DIFF_REPORTERS, diff_reporter
from factlint.reporting.style import Style
from factlint.values.dataclass import replace

from .conftest import span_of
from .sarif import RULE, SCHEMA

OLD = "# Canal\n\nIt was opened in 1867, and closed | in 1967.\n"
NEW = "# Canal\n\nMore.\n\nIt was opened in 1889 and widened in <i>1980</i>.\n"


def finding(words: str, source: str, fingerprint: str) -> Finding:
    message = f"opened in 1869, not {words}"
    return Finding(
        Level.ERROR, message, span_of(words, source), words, fingerprint=fingerprint, rule="facts/contradicted"
    )


def claim(words: str, source: str, topic: str, verdict: Verdict) -> ClaimAt:
    return ClaimAt("new.md", "canals/suez", topic, words, span_of(words, source), verdict, "Suez | Canal")


@pytest.fixture
def diff() -> Diff:
    fixed, added = finding("1867", OLD, "f1"), finding("1889", NEW, "f2")
    before, after = DocumentReport("old.md", OLD, (fixed,)), DocumentReport("new.md", NEW, (added,))
    fates = (FindingChange(added, Fate.NEW), FindingChange(fixed, Fate.FIXED))
    opened = ClaimChange(
        claim("1867", OLD, "opened", Verdict.REFUTED), claim("1889", NEW, "opened", Verdict.REFUTED)
    )
    closed = ClaimChange(claim("1967", OLD, "closed", Verdict.REFUTED), None)
    widened = ClaimChange(None, claim("1980", NEW, "last-widened", Verdict.UNKNOWN))
    return Diff(
        Revisions("0123456789abcdef", None),
        (DocumentDiff("new.md", "old.md", before, after, fates),),
        (opened, widened, closed),
        version="1.2.3",
        rules=(RULE,),
    )


def rendered(diff: Diff, form: str) -> str:
    return "".join(diff_reporter(form)(diff, style=Style()))


def test_text_shows_claims_then_findings_then_counts(diff: Diff) -> None:
    assert (
        rendered(diff, "text")
        == """\
new.md
    5 ~ Suez | Canal, opened: 1867 → 1889  (refuted)
    5 + Suez | Canal, last widened: 1980  (no fact)
    3 - Suez | Canal, closed: 1967  (was refuted)
new.md:5:18  error  facts/contradicted
   5 │ It was opened in 1889 and widened in <i>1980</i>.
     │                  ━━━━ opened in 1869, not 1889
old.md:3  fixed  facts/contradicted “1867”: opened in 1869, not 1867
old.md is now new.md
0123456789ab → the work tree · 1 claim changed, 1 added, 1 removed in 1 changed file \
· findings: 1 new, 1 fixed, 0 unchanged
"""
    )


def test_markdown_is_tables_that_hold_whatever_the_text_says(diff: Diff) -> None:
    assert (
        rendered(diff, "markdown")
        == """\
### Facts: 1 claim changed, 1 added, 1 removed; findings: 1 new, 1 fixed, 0 unchanged

| claim | was | now | by the facts | where |
|---|---|---|---|---|
| **Suez \\| Canal**, opened | 1867 | 1889 | 🔴 refuted | new.md:5 |
| **Suez \\| Canal**, last widened | — | 1980 | ⚪ no fact | new.md:5 |
| **Suez \\| Canal**, closed | 1967 | — | 🔴 was refuted | new.md:3 |

#### New: 1 finding

| where | level | what |
|---|---|---|
| new.md:5 | 🔴 error | “1889”: opened in 1869, not 1889<br><sub>facts/contradicted</sub> |

<details><summary>Fixed: 1 finding</summary>

| where | level | what |
|---|---|---|
| old.md:3 | 🔴 error | “1867”: opened in 1869, not 1867<br><sub>facts/contradicted</sub> |

</details>

<sub>0123456789ab → the work tree · old.md is now new.md</sub>
"""
    )


def test_a_comment_of_many_claims_stays_within_what_github_takes(diff: Diff) -> None:
    many = rendered(replace(diff, claims=diff.claims * 1000), "markdown")
    assert len(many) < 65_536
    assert "more claims\n" in many


def test_json_places_each_side_in_its_own_version(diff: Diff) -> None:
    content = json.loads(rendered(diff, "json"))
    assert (content["factlint"], content["base"], content["head"]) == ("1.2.3", "0123456789abcdef", None)
    changed, added, removed = content["claims"]
    assert OLD[changed["before"]["start"] : changed["before"]["end"]] == "1867"
    assert NEW[changed["after"]["start"] : changed["after"]["end"]] == "1889"
    assert (changed["before"]["line"], changed["after"]["line"]) == (3, 5)
    assert (added["change"], added["before"]) == ("added", None)
    assert (removed["change"], removed["after"]) == ("removed", None)
    assert [(each["state"], each["path"], each["line"]) for each in content["findings"]] == [
        ("new", "new.md", 5),
        ("absent", "old.md", 3),
    ]
    assert content["documents"][0]["old_path"] == "old.md"


def test_sarif_is_valid_and_has_a_state_for_each_result(diff: Diff) -> None:
    log = json.loads(rendered(diff, "sarif"))
    jsonschema.validate(log, SCHEMA)
    (run,) = log["runs"]
    assert [(result["baselineState"], result["ruleIndex"]) for result in run["results"]] == [
        ("new", 0),
        ("absent", 0),
    ]


def test_html_escapes_and_shows_only_lines_with_findings(diff: Diff) -> None:
    page = rendered(diff, "html")
    assert "<td><del>1867</del></td><td><ins>1889</ins></td>" in page
    assert "&lt;i&gt;1980&lt;/i&gt;" in page
    assert "<i>" not in page
    assert "More." not in page


@pytest.mark.parametrize("form", DIFF_REPORTERS)
def test_a_comparison_without_differences_is_shown_in_every_format(form: str) -> None:
    nothing = Diff(Revisions("0123456789abcdef", "fedcba9876543210"), (), (), version="1.2.3")
    assert rendered(nothing, form).endswith("\n")


def test_another_rule_base_is_stated(diff: Diff) -> None:
    (document,) = diff.documents
    changed = replace(
        diff, is_rule_base_changed=True, documents=(replace(document, is_changed=False), document)
    )
    assert "the rule base changed; it judges 1 unchanged file otherwise\n" in rendered(changed, "text")
