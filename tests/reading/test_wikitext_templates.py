"""What templates of wikitext show, and which of them stay out of sentences."""

import pytest

from factlint.reading.prose import OBJECT
from factlint.reading.wikitext.reader import read

from .prose_laws import lawful, source_of

SPACE = "\N{NO-BREAK SPACE}"


def prose_of(text: str) -> str:
    return lawful(read("text.wiki", text)).prose


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{birth date|1862|2|12}}", "12 February 1862"),
        ("{{Birth_date and age|df=yes|1962|02|12}}", "12 February 1962"),
        ("{{Birth date|1=1862|2=2|3=12}}", "12 February 1862"),
        ("{{start date|1862|2}}", "February 1862"),
        ("{{Start date and age|1862}}", "1862"),
        ("{{End date|1862|2|12|17|30}}", "12 February 1862"),
        ("{{birth-date and age|12 February 1862}}", "12 February 1862"),
        ("{{death year and age|1919|1862}}", "1919"),
        ("{{dts|1919|4|15}}", "15 April 1919"),
        ("{{dts|format=dmy|April 15, 1919}}", "April 15, 1919"),
        ("{{death date and age|1919|4|15|1862|2|12}}", "15 April 1919 (aged 57)"),
        ("{{death date and age|1919|2|11|1862|2|12}}", "11 February 1919 (aged 56)"),
        ("{{death date and age|1919|1862}}", "1919"),
        ("{{death date and given age|1919|4|15|57}}", "15 April 1919 (aged 57)"),
        ("{{film date|1997|1|17|[[Oslo]]|1997|3|2}}", "17 January 1997 (Oslo)\n2 March 1997"),
        ("{{age|1862|2|12|1919|4|15}}", "57"),
        ("{{as of|2012|5|lc=y}}", "As of May 2012"),
        ("{{as of|March 2012}}", "As of March 2012"),
        ("{{as of|2012|alt=By 2012}}", "By 2012"),
    ],
)
def test_dates_are_shown_in_words(template: str, shown: str) -> None:
    assert prose_of(f"so {template}.") == f"so {shown}."


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{formatnum:1234}}", "1234"),
        ("{{nts| 1,234 }}", " 1,234 "),
        ("{{val|1.5}}", "1.5"),
        ("{{val|1.5|u=km}}", f"1.5{SPACE}km"),
        ("{{height|m=1.85}}", "1.85 m"),
        ("{{height|ft=6|in=1}}", "6 ft 1 in"),
        ("{{convert|6|ft|1|in|m}}", "6 ft 1 in"),
        ("{{convert|84|sqmi|km2}}", f"84{SPACE}sq mi"),
        ("{{convert|30|C}}", f"30{SPACE}°C"),
        ("{{convert|30|m|0}}", f"30{SPACE}m"),
        ("{{frac|2}} {{frac|3|4}} {{frac|2|3|4}}", "1⁄2 3⁄4 2 3⁄4"),
        ("{{US$|500|2014}}", "US$500"),
    ],
)
def test_amounts_are_shown_as_they_are_stated(template: str, shown: str) -> None:
    assert prose_of(f"so {template}.") == f"so {shown}."


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{ubl|one|[[two]]|{{small|three}}}}", "one\ntwo\nthree"),
        ("{{hlist|one|two}}", "one · two"),
        ("{{nobold|{{nowrap|one [[two|three]]}}}}", "one three"),
        ("{{nowrap|one <b title=x>two</b>}}", "one two"),
        ("{{small<!-- size -->|one}}", "one"),
        ("{{sortname|Ada|Lind}}", "Ada Lind"),
        ("{{increase}} 5", " 5"),
        ("{{flagicon|SWE}} Sweden", " Sweden"),
    ],
)
def test_values_are_shown_without_the_layout(template: str, shown: str) -> None:
    assert prose_of(f"so {template}.") == f"so {shown}."


@pytest.mark.parametrize(
    "template",
    [
        "{{birth date|1862|13|12}}",
        "{{birth date|soon}}",
        "{{birth date and age}}",
        "{{start date|{{#time:Y}}|2}}",
        "{{age|1862|2|12}}",
        "{{val|1.5|0.2}}",
        "{{val|1.5|e=6}}",
        "{{formatnum:{{#expr:2*3}}}}",
        "{{height|stone=6}}",
        "{{Inflation|US|500|1920}}",
        "{{frac}}",
        "{{as of}}",
    ],
)
def test_what_is_computed_or_not_known_leaves_an_object(template: str) -> None:
    assert prose_of(f"so {template}.") == f"so {OBJECT}."


def test_a_list_in_a_template_is_a_list() -> None:
    document = lawful(
        read("text.wiki", "Text\n{{Plainlist|\n* one\n* two\n}}\n{{plainlist}}\n* three\n{{endplainlist}}\n")
    )
    assert document.prose == "Text\none\ntwo\nthree"


def test_what_a_template_shows_has_its_place_in_the_source() -> None:
    document = lawful(read("text.wiki", "born {{birth date|1862|2|12}}, {{ubl|one|two}}, {{nts|1200}}"))
    assert source_of(document, "12 February 1862") == "{{birth date|1862|2|12}}"
    assert source_of(document, "two") == "two"
    assert source_of(document, "1200") == "1200"
