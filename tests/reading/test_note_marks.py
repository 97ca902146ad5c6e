"""Marks of notes are left out of the prose, and everything else in square brackets stays."""

import pytest

from factlint.model.document import ProseSpan
from factlint.reading.readers import read


@pytest.mark.parametrize(
    ("name", "source", "prose"),
    [
        (
            "a.txt",
            "Born in 1911[3] he left.[12][13] It was sold[a] in May.[note 2]",
            "Born in 1911 he left. It was sold in May.",
        ),
        ("a.txt", "He led it in 1911 [4], and again in 1920 [5].", "He led it in 1911, and again in 1920."),
        ("a.txt", "It is so.[2,5] And so.[7–9]", "It is so. And so."),
        ("a.md", "Born in 1911[3] he **left**.[12]", "Born in 1911 he left."),
        ("a.md", "Born in 1911[3] he left.\n\n[3]: https://example.org/a\n", "Born in 1911 he left."),
        ("a.md", "Born in 1911[3](https://example.org/a) he left.", "Born in 1911 he left."),
        (
            "a.html",
            '<p>Born in 1911<sup id="r"><a href="#n">[3]</a></sup> he left.</p>',
            "Born in 1911 he left.",
        ),
        ("a.rst", "Born in 1911 [3]_ he left [#n]_.", "Born in 1911 he left."),
        ("a.adoc", "Born in 1911footnote:[In Arl.] he left.", "Born in 1911 he left.\nIn Arl."),
        ("a.txt", "Born in 1911³, Ann Moe⁴ left.¹²", "Born in 1911, Ann Moe left."),
        ("a.html", "<p>Born in Arl<sup>3</sup>, he left.<sup>12</sup></p>", "Born in Arl, he left."),
    ],
)
def test_a_mark_is_no_part_of_a_sentence(name: str, source: str, prose: str) -> None:
    assert read(name, source).prose == prose


@pytest.mark.parametrize(
    "source",
    [
        "The mean was 15 (95% CI [12, 18]).",
        "She wrote that “[t]he house” stood.",
        "He sold the[ir] house in [1911].",
        "Items [3] and [4] were put off.",
        "[3] Moe, A. A history.",
        "A field of 5 metres², 10⁶ grains and 3 m³ of Ca²⁺.",
    ],
)
def test_other_brackets_stay(source: str) -> None:
    assert read("a.txt", source).prose == source


@pytest.mark.parametrize(
    ("name", "source", "prose"),
    [
        ("a.html", "<p>He left.</p><p><sup>14</sup>C decays.</p>", "He left.\n¹⁴C decays."),
        ("a.html", "<p>He left.</p><p><sup>3</sup> In Arl.</p>", "He left.\n³ In Arl."),
    ],
)
def test_a_raised_number_at_the_head_of_a_paragraph_stays(name: str, source: str, prose: str) -> None:
    assert read(name, source).prose == prose


def test_the_marks_are_stated_in_the_order_of_the_source() -> None:
    document = read("a.md", "Born in 1911[3] he left.[12]")
    assert [document.source[mark.start : mark.end] for mark in document.note_marks] == ["[3]", "[12]"]


def test_a_stretch_behind_a_mark_leads_to_its_source() -> None:
    document = read("a.txt", "Born in 1911[3] he left in 1930.")
    at = document.prose.index("1930")
    place = document.to_source(ProseSpan(at, at + 4))
    assert document.source[place.start : place.end] == "1930"
