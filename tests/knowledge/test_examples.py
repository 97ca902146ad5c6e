"""Examples and false claims of packs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.knowledge.examples import unmark
from factlint.model.document import Span

from .packs import open_pack, problems_of, write_pack

PACK = """
  bridge:
    names: [Stone Bridge, old bridge]
    facts:
      opened:
        value: 1901
        examples:
          flags: ["The Stone Bridge opened in ⟦1911⟧, not in ⟦1921⟧."]
          passes: "The Stone Bridge opened in 1901."
      length: 120
false-claims:
  sold:
    subject: bridge
    says: ["{subject} was [once] sold"]
    because: no sale is on record
    claimant: a salesman
    examples: {flags: ["⟦Stone Bridge was sold⟧ again."]}
"""


def test_marks_become_the_spans_of_the_plain_text() -> None:
    assert unmark("In ⟦1911⟧ or ⟦12⟧.") == ("In 1911 or 12.", (Span(3, 7), Span(11, 13)))


@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("⟦a", "a ⟦ stands without its ⟧"),
        ("a⟧", "a ⟧ stands without its ⟦"),
        ("⟦a⟧⟧", "a ⟧ stands without its ⟦"),
    ],
)
def test_marks_come_in_pairs(marked: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        unmark(marked)


@given(st.lists(st.tuples(st.text("ab "), st.text("cd", min_size=1))))
def test_marked_words_are_found_again(pieces: list[tuple[str, str]]) -> None:
    text, spans = unmark("".join(f"{plain}⟦{word}⟧" for plain, word in pieces))
    assert [text[span.start : span.end] for span in spans] == [word for _, word in pieces]


def test_a_base_knows_its_examples_and_what_has_none(tmp_path: Path) -> None:
    base = open_pack(tmp_path, PACK)
    flags, passes, false_claim = base.examples()
    assert (flags.of, flags.text, len(flags.spans)) == (
        "test/bridge#opened",
        "The Stone Bridge opened in 1911, not in 1921.",
        2,
    )
    assert (passes.of, passes.spans) == ("test/bridge#opened", ())
    assert false_claim.of == "test/sold"
    assert (false_claim.place.line, false_claim.place.column) == (20, 24)
    assert base.untested_facts() == ("test/bridge#length",)


def test_a_false_claim_is_spelled_out_for_every_name(tmp_path: Path) -> None:
    (claim,) = open_pack(tmp_path, PACK).false_claims()
    assert claim.says == (
        "Stone Bridge was once sold",
        "old bridge was once sold",
        "Stone Bridge was sold",
        "old bridge was sold",
    )
    assert (claim.subject, claim.because, claim.claimant) == (
        "test/bridge",
        "no sale is on record",
        "a salesman",
    )


def test_false_claims_may_be_a_list(tmp_path: Path) -> None:
    path = write_pack(tmp_path, "", head="false-claims:\n  - {says: the moon is cheese, because: it is rock}\n")
    assert problems_of(path) == []


def test_a_subject_in_a_false_claim_is_named(tmp_path: Path) -> None:
    path = write_pack(
        tmp_path, "", head='false-claims:\n  - {says: "{subject} is cheese", because: it is rock}\n'
    )
    assert problems_of(path) == [
        "4:12: {subject} stands for the names of the claim's `subject`, which is not given"
    ]
