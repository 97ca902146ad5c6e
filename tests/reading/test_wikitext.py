"""What of a wikitext page is prose, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.document import Document
from factlint.reading.prose import OBJECT
from factlint.reading.wikitext.reader import read

from .prose_laws import cells, lawful, outline, source_of


def document_of(text: str) -> Document:
    return lawful(read("text.wiki", text))


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("The '''mill''' of ''Arden'' and '''''Dale'''''", "The mill of Arden and Dale"),
        (
            "in [[1894]], by [[Ann Lee|Lee]]s of [[:Category:Mills|many mills]]",
            "in 1894, by Lees of many mills",
        ),
        ("see [https://oak.example the site] and [https://oak.example]", f"see the site and {OBJECT}"),
        ("CO<sub>2</sub> of 10<sup>6</sup> on the 20<sup>th</sup>", "CO₂ of 10⁶ on the 20th"),
        (
            "47{{nbsp}}years, 1894{{ndash}}1931, {{nowrap|5 miles}}",
            "47\N{NO-BREAK SPACE}years, 1894–1931, 5 miles",
        ),
        ("{{lang|fr|''moulin'' neuf|italic=no}} of {{circa|1850}}", "moulin neuf of c. 1850"),
        ("{{As of|2012|lc=y}} the {{HMS|Oak}} cost {{US$|500}}", "As of 2012 the HMS Oak cost US$500"),
        ("{{convert|5|km|mi|abbr=on}} long", "5\N{NO-BREAK SPACE}km long"),
        ("{{Convert|5|to|7|km2|sqmi}}", "5 to 7\N{NO-BREAK SPACE}km²"),
        ("{{cvt|5|x|7|m}}", "5 × 7\N{NO-BREAK SPACE}m"),
        (
            "It closed.<ref>{{cite book|year=1931}}</ref>{{sfn|Lee|1999|p=3}}<ref name=a /> Then",
            "It closed. Then",
        ),
        ("one<!-- two -->, <nowiki>''three''</nowiki>&nbsp;four", "one, ''three''\N{NO-BREAK SPACE}four"),
        ("one<br />two<div>three</div>", "one\ntwo\nthree"),
        ("one\ntwo __NOTOC__ ~~~~", "one\ntwo"),
        ("[[Category:Mills]]\n[[de:Mühle]]\nA mill", "A mill"),
        ("an open [[link and {{template", "an open [[link and {{template"),
    ],
)
def test_markup_is_not_prose(text: str, prose: str) -> None:
    assert document_of(text).prose == prose


@pytest.mark.parametrize(
    "held",
    [
        "<math>2003</math>",
        "<code>2003</code>",
        "{{age|2003}}",
        "{{convert|2003|ft|3|m|km}}",
        "{{convert|x|km}}",
        "{{reign|2003}}",
        "{{circa|2003|2005}}",
        "{{a|{{b|2003}}}}",
        "{{{1|2003}}}",
    ],
)
def test_what_is_no_words_leaves_an_object(held: str) -> None:
    assert document_of(f"version {held} of").prose == f"version {OBJECT} of"


@pytest.mark.parametrize(
    "block",
    [
        "{{Navbox mills\n| built = 1894\n| closed = 1931\n}}",
        "{{Use dmy dates|date=May 2020}}",
        "<!-- 1894 -->",
        "<gallery>\nA.jpg|1894\n</gallery>",
        "<pre>\n\n1894\n</pre>",
        " 1894 as it is typed",
        "----",
        "#REDIRECT [[1894]]",
        "<ref>https://oak.example/1894</ref>",
    ],
)
def test_what_is_no_paragraph_leaves_nothing(block: str) -> None:
    assert document_of(f"One\n\n{block}\n\nTwo").prose == "One\nTwo"


def test_blocks_have_their_kind() -> None:
    text = """\
== Peace ==
Text
of ''two'' lines.<ref>A note.</ref>
* one
** within
# first
; term : told
: indented
[[File:A.jpg|thumb|200px|alt=a|The [[mill]] in {{circa|1900}}]]
<blockquote>
Quoted words.
</blockquote>
=== Next ===
Plain words.
"""
    assert outline(document_of(text)) == [
        ("heading", "Peace"),
        ("paragraph", "Text\nof two lines."),
        ("paragraph", "A note."),
        ("list-item", "one"),
        ("list-item", "within"),
        ("list-item", "first"),
        ("list-item", "term"),
        ("paragraph", "told"),
        ("paragraph", "indented"),
        ("caption", "The mill in c. 1900"),
        ("quotation", "Quoted words."),
        ("heading", "Next"),
        ("paragraph", "Plain words."),
    ]


def test_cells_have_their_places() -> None:
    text = """\
{| class="wikitable"
|+ Mills
! Year !! style="x" | Mills
|-
| rowspan="2" | 1894 || [[Arden|A]]
|-
| B {{x|y || z}}
more of it
|-
| colspan=2 | all
{| class="inner"
| inner
|}
|}
After it.
"""
    document = document_of(text)
    assert cells(document) == [
        (0, 0, "Year"),
        (0, 1, "Mills"),
        (1, 0, "1894"),
        (1, 1, "A"),
        (2, 1, f"B {OBJECT}\nmore of it"),
        (3, 0, "all"),
    ]
    assert outline(document)[0] == ("caption", "Mills")
    assert outline(document)[-1] == ("paragraph", "After it.")


def test_places_are_those_of_the_source() -> None:
    document = document_of("The ''mill'' of [[Arden|the '''Dale''']] opened in [[1894]].")
    assert source_of(document, "the Dale") == "the '''Dale"
    assert source_of(document, "1894") == "1894"


def test_a_comment_suppresses_in_the_next_block_or_in_its_own() -> None:
    text = "<!-- factlint: ignore dates -->\n\nOne.\n\nTwo.<!-- factlint: ignore facts -->\n"
    before, within = document_of(text).directives
    assert (before.rules, before.scope and text[before.scope.start : before.scope.end]) == (("dates",), "One.")
    assert within.rules == ("facts",)
    assert within.scope
    assert text[within.scope.start : within.scope.end].startswith("Two.")


MARKS = r"""
{{ }} {{a|b}} {{nowrap| {{{ }}} [[ ]] [[File:a.jpg| [[a|b]] | <ref> </ref> <nowiki> </nowiki> <math>
</math> <!-- --> <br> : ---- ''' '' <sup>2</sup> &nbsp; words 1894 <blockquote> </blockquote>
"""
PIECES = st.sampled_from(
    [
        *MARKS.split(),
        "[http://a.b c]",
        "<ref name=a />",
        "{|\n",
        "|-\n",
        "|+ ",
        "| a || b\n",
        "! c !! d\n",
        "|}\n",
        "== ",
        " ==",
        "* ",
        "; a : b",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\0",
    ]
)


@given(text=st.lists(PIECES, max_size=40).map("".join))
def test_every_page_is_read_lawfully(text: str) -> None:
    document_of(text)
