"""The records of what was read."""

import pytest

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Statement, Value
from factlint.model.document import Block, BlockKind, Document, ProseSpan, Segment, Span
from factlint.model.mention import EntityRef, Mention, V, mention_at
from factlint.reporting.programs.mentions import mention_records
from factlint.reporting.programs.records import Record
from factlint.values import duration, edtf
from factlint.values.dataclass import replace
from factlint.values.quantity import quantity
from factlint.values.time import Recurrence

TEXT = "NATO was founded in April 1949, and for 75 years it met 2.5 times every year."
WHOLE = ProseSpan(0, len(TEXT))
DOCUMENT = Document(
    "a.txt", TEXT, TEXT, (Segment(WHOLE, Span(0, len(TEXT))),), (Block(BlockKind.PARAGRAPH, WHOLE),)
)


def said(words: str, value: V) -> Mention[V]:
    start = TEXT.index(words)
    return mention_at(DOCUMENT, ProseSpan(start, start + len(words)), value, derivation=("rule",))


FOUNDED = said("April 1949", edtf.parse("1949-04"))
NATO = said("NATO", EntityRef("offices/nato"))
ANALYSIS = Analysis(
    DOCUMENT,
    (WHOLE,),
    times=(FOUNDED,),
    durations=(said("75 years", duration.parse("P75Y")),),
    recurrences=(said("every year", Recurrence("P1Y", quant="EVERY")),),
    quantities=(said("2.5", quantity("2.5")),),
    entities=(NATO,),
    claims=(
        Claim(
            Statement("offices/nato", "founded", FOUNDED.value), NATO, FOUNDED, ProseSpan(9, 16), binder="cue"
        ),
    ),
)


def records(kind: str, *, is_explained: bool = False) -> list[Record]:
    return [record for record in mention_records(ANALYSIS, is_explained=is_explained) if record["kind"] == kind]


def test_a_time_is_timex3_and_edtf_and_half_open_days() -> None:
    assert records("time") == [
        {
            "path": "a.txt",
            "start": 20,
            "end": 30,
            "text": "April 1949",
            "kind": "time",
            "type": "DATE",
            "timex": "1949-04",
            "mod": None,
            "edtf": "1949-04",
            "low": "1949-04-01",
            "high": "1949-05-01",
        }
    ]


def test_durations_and_sets_carry_the_same_keys_as_times() -> None:
    (length,), (often,) = records("duration"), records("set")
    assert (length["type"], length["timex"], length["low"]) == ("DURATION", "P75Y", None)
    assert (often["type"], often["timex"], often["quant"]) == ("SET", "P1Y", "EVERY")


def test_a_quantity_is_the_values_that_its_digits_allow() -> None:
    (found,) = records("quantity")
    assert (found["value"], found["low"], found["high"], found["unit"]) == (2.5, 2.45, 2.55, None)


def test_entities_and_claims_name_what_they_are_about() -> None:
    (name,), (claim,) = records("entity"), records("claim")
    assert name["entity"] == "offices/nato"
    assert {key: claim[key] for key in ("text", "subject", "property", "value", "modality")} == {
        "text": "April 1949",
        "subject": "offices/nato",
        "property": "founded",
        "value": "1949-04",
        "modality": "asserted",
    }


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (EntityRef("people/ann-other"), "people/ann-other"),
        (duration.parse("P75Y"), "P75Y"),
        (quantity("2.5"), 2.5),
        (quantity("30"), 30),
        ("a text", "a text"),
    ],
)
def test_the_value_of_a_claim_is_a_single_scalar(value: Value, plain: str | float) -> None:
    claim = replace(ANALYSIS.claims[0], statement=Statement("offices/nato", "told", value))
    (record,) = (
        each for each in mention_records(replace(ANALYSIS, claims=(claim,))) if each["kind"] == "claim"
    )
    assert record["value"] == plain
    assert type(record["value"]) is type(plain)


def test_a_claim_shows_all_its_parts() -> None:
    (claim,) = records("claim")
    assert claim["aspect"] == "holds"
    assert claim["anchor"] == {"start": 0, "end": 4, "text": "NATO"}
    assert claim["cue"] == {"start": 9, "end": 16, "text": "founded"}
    assert claim["scope"] == {"low": None, "high": None}
    assert claim["times"] == []


def test_explained_mentions_name_the_rules_that_built_them() -> None:
    assert records("time", is_explained=True)[0]["derivation"] == ["rule"]
    (claim,) = records("claim", is_explained=True)
    assert (claim["rule"], claim["anchor"]["text"]) == ("cue", "NATO")


def test_all_mentions_are_in_reading_order() -> None:
    starts = [record["start"] for record in mention_records(ANALYSIS)]
    assert starts == sorted(starts)
    assert len(starts) == 6
