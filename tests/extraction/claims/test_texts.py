"""Properties whose values are texts: what is quoted, and phrases of the known text's shape."""

import pytest

from factlint.reading.readers import read
from factlint.values.texts import are_one_text

from .entity_claims import reader_of

PACK = """
properties:
  motto: {value: text, cues: [motto, slogan]}
  livery: {value: text, cues: [livery, colours, painted in]}
  byname: {value: text, cues: [nicknamed, nickname, known as]}
  terms: {value: text, cues: [licensed under]}
entities:
  tarn-line:
    kind: company
    names: [Tarn Line]
    facts: {motto: Ever onward, livery: green and cream, byname: The Crawler}
  umbra-db: {kind: product, names: [UmbraDB], facts: {terms: Alpha 2.0}}
  ela: {kind: river, names: [Ela], facts: {byname: {value: The Brown Lady}}}
"""


def claims(text: str) -> list[str]:
    return [
        f"{claim.subject.text}: {claim.statement.property} = {claim.value.text}"
        for claim in reader_of(PACK).read(read("example.md", text)).claims
        if claim.binder.startswith(("text", "field"))
    ]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The motto of the Tarn Line is “Never late”.", ["Tarn Line: motto = Never late"]),
        ("The Tarn Line's motto was \"Never late.\"", ["Tarn Line: motto = Never late"]),
        ("The Tarn Line's official motto, “Never late”, is old.", ["Tarn Line: motto = Never late"]),
        ("“Never late” is the motto of the Tarn Line.", ["Tarn Line: motto = Never late"]),
        ("The Tarn Line's slogan: Safely home.", ["Tarn Line: motto = Safely home"]),
        ("The livery of the Tarn Line was blue and white.", ["Tarn Line: livery = blue and white"]),
        ("The Tarn Line is painted in blue and white.", ["Tarn Line: livery = blue and white"]),
        ("The Tarn Line, nicknamed “The Snail”, is slow.", ["Tarn Line: byname = The Snail"]),
        ("The Tarn Line is nicknamed The Snail.", ["Tarn Line: byname = The Snail"]),
        ("UmbraDB is licensed under the Beta License.", ["UmbraDB: terms = Beta License"]),
        ("UmbraDB is licensed under Beta 3.0, and free.", ["UmbraDB: terms = Beta 3.0"]),
        ("UmbraDB is licensed under Alpha 2.0.", ["UmbraDB: terms = Alpha 2.0"]),
        ("The Ela is known as “The Old Maid”.", ["Ela: byname = The Old Maid"]),
        ("# Tarn Line\n\nMotto: Safely home\n\nColours: blue and white", [
            "Tarn Line: motto = Safely home",
            "Tarn Line: livery = blue and white",
        ]),
    ],
)  # fmt: skip
def test_a_text_is_stated(text: str, stated: list[str]) -> None:
    assert claims(text) == stated


@pytest.mark.parametrize(
    "text",
    [
        "The motto of the Tarn Line is not known.",
        "The motto of the Tarn Line is disputed.",
        "The motto of the Tarn Line has been changed.",
        "The livery of the Tarn Line is one of the oldest in the country.",
        "The livery of the Tarn Line was often praised.",
        "The Tarn Line is known as a slow railway.",
        "The Tarn Line is painted in the company's own yard.",
        "The Ela is known as far as Umbra.",
        "The Ela is known as Dura upstream.",
        "UmbraDB is licensed under the Alpha License, Version 2.0.",
        "UmbraDB is licensed under a free licence.",
        "UmbraDB is licensed under the same terms as the Tarn Line.",
        "The motto of the union at the Tarn Line is “Never late”.",
        "The Tarn Line was founded in 1901. Its rival's motto is “Never late”.",
    ],
)
def test_no_text_is_stated(text: str) -> None:
    assert not claims(text)


def test_case_and_marks_make_no_other_text() -> None:
    assert are_one_text("“Ever Onward!”", "Ever onward")
    assert are_one_text("green and cream", "dark green and cream")
    assert not are_one_text("blue and cream", "green and cream")
