"""When values begin and end to hold, in sentences and in lists."""

import pytest

from factlint.extraction.claims.terms.cues import frame_of
from factlint.reading.readers import read

from .term_claims import reader_of, terms


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Lena Fors played for Northport Rovers from 2003 to 2007.",
            ["Northport Rovers starts 2003", "Northport Rovers ends 2007"],
        ),
        (
            "Lena Fors played for Northport Rovers from 2003 to 2007 and Eastham United from 2007 to 2012.",
            [
                "Northport Rovers starts 2003",
                "Northport Rovers ends 2007",
                "Eastham United starts 2007",
                "Eastham United ends 2012",
            ],
        ),
        (
            "From 2003 to 2007 Lena Fors played for Northport Rovers, and from 2007 to 2012 for Eastham United.",
            ["Northport Rovers starts 2003", "Northport Rovers ends 2007"],
        ),
        (
            "From 2009 until 2015, Lena Fors was married to Karl Ost.",
            ["Karl Ost starts 2009", "Karl Ost ends 2015"],
        ),
        ("Lena Fors has taught at Eastham College since 2013.", ["Eastham College starts 2013"]),
        ("Lena Fors went to Eastham College, where she taught until 2019.", ["Eastham College ends 2019"]),
        (
            "Lena Fors's husband from 2009 to 2015 was Karl Ost.",
            ["Karl Ost starts 2009", "Karl Ost ends 2015"],
        ),
    ],
)
def test_a_stretch_says_both_ends(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Lena Fors joined Eastham United in 2007.", ["Eastham United starts 2007"]),
        ("In 2009, Lena Fors married the baker Karl Ost.", ["Karl Ost starts 2009"]),
        ("Lena Fors left Eastham College in 2019.", ["Eastham College ends 2019"]),
        ("Lena Fors and Karl Ost divorced in 2015.", ["Karl Ost ends 2015"]),
        ("Lena Fors moved from Northport Rovers in 2007.", ["Northport Rovers ends 2007"]),
    ],
)
def test_a_verb_says_which_end_a_date_is(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Lena Fors earned a degree at Weston School in 2000.", ["Weston School during 2000"]),
        ("In 2006, Lena Fors recorded a ballad for Quay Records.", ["Quay Records during 2006"]),
    ],
)
def test_some_verbs_state_a_time_within_a_term(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


def test_a_verb_in_a_title_is_none() -> None:
    assert terms("In 2006, Lena Fors was heard in Left Alone for Quay Records.") == []


def test_a_line_of_a_list_does_not_state_owning() -> None:
    assert terms("The Harbour Cafe is old.\n\n- Karl Ost (2014–2018)\n") == []


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        ("Northport Rovers (2003–2007)", ["Northport Rovers starts 2003", "Northport Rovers ends 2007"]),
        ("2003–2007: Northport Rovers", ["Northport Rovers starts 2003", "Northport Rovers ends 2007"]),
        ("Eastham College, since 2013", ["Eastham College starts 2013"]),
        ("Club: Eastham United (2007–present)", ["Eastham United starts 2007"]),
        (
            "Clubs: Northport Rovers (2003–2007), Eastham United (2007–present)",
            ["Northport Rovers starts 2003", "Northport Rovers ends 2007", "Eastham United starts 2007"],
        ),
        (
            "Clubs: Northport Rovers 2003–07, Eastham United 2007–12",
            [
                "Northport Rovers starts 2003",
                "Northport Rovers ends 07",
                "Eastham United starts 2007",
                "Eastham United ends 12",
            ],
        ),
        ("Coach: Northport Rovers (2003–2007)", []),
    ],
)
def test_a_line_of_a_list_speaks_of_what_the_document_names(line: str, claims: list[str]) -> None:
    assert terms(f"Lena Fors is a keeper.\n\n- {line}\n") == claims


@pytest.mark.parametrize(
    "text",
    [
        "Lena Fors scored twice against Northport Rovers in 2010.",
        "After 2010, Lena Fors joined Northport Rovers.",
        "Lena Fors is a retired keeper (born 1985) who played for Northport Rovers.",
        "Lena Fors started with Northport Rovers at the age of 19, turning professional in 2005.",
        "Lena Fors's number was retired by Northport Rovers in 2010.",
        "Lena Fors's brother joined Northport Rovers in 2010.",
        "The brother of Lena Fors played for Northport Rovers from 2010 to 2012.",
        "Lena Fors was caretaker manager of Northport Rovers from 2010 to 2011.",
        "Lena Fors (2 May 1985 – 3 June 2024) played for Northport Rovers.",
        "Lena Fors left Northport Rovers before moving to the Harbour Stars in 2010.",
        "Lena Fors joined Northport Rovers, and in 2010 the ferry was closed.",
        "Lena Fors joined Northport Rovers in 2010, Karl Ost moved to the coast.",
        "Lena Fors played for Northport Rovers and lived on the coast until 2010.",
        "Lena Fors played for Northport Rovers and the Harbour Stars again from 2010 to 2012.",
        "Lena Fors then joined again Northport Rovers in 2010.",
        "Harbour Cafe withdrew from the Harbour League command in 2006 and rejoined it in 2009.",
        "Harbour Cafe was sold by men of the Harbour League in 2006.",
        "With Harbour Cafe in mind, Quay Inn joined the Harbour League in 2006.",
        "Harbour Cafe joined the Harbour League council in 2006.",
        "Lena Fors joined the youth team of Northport Rovers in 2002.",
        "Lena Fors played for Northport Rovers, which existed from 1990 to 2012.",
    ],
)
def test_other_dates_are_left_alone(text: str) -> None:
    assert terms(text) == []


def test_what_many_have_is_tied_by_the_plainest_words() -> None:
    assert terms("Harbour Cafe joined the Harbour League in 2006.") == ["Harbour League starts 2006"]
    assert terms("In 2006, Quay Inn and Harbour Cafe joined the Harbour League.") == [
        "Harbour League starts 2006"
    ]


def test_a_denied_start_keeps_its_modality() -> None:
    assert terms("Lena Fors did not join Eastham United in 2009.") == []
    assert terms("Lena Fors never joined Eastham United in 2009.") == ["Eastham United starts 2009 negated"]


@pytest.mark.parametrize(
    ("prop", "same"),
    [("team", "member-of-sports-team"), ("spouse", "wife"), ("headquarters", "headquarters-location")],
)
def test_a_property_is_known_by_a_word_of_its_id(prop: str, same: str) -> None:
    assert frame_of(prop) is frame_of(same)
    assert frame_of(prop) is not None


def test_editors_and_captains_have_verbs_of_their_own() -> None:
    assert frame_of("chief-editor") is frame_of("captain")
    assert frame_of("captain") is not None


def test_a_property_without_such_a_word_has_no_verbs() -> None:
    assert frame_of("P9999") is None


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Lena Fors left Northport Rovers for Eastham United in 2007.",
            ["Eastham United starts 2007"],
        ),
        ("Eastham United signed Lena Fors in 2007.", ["Eastham United starts 2007"]),
        ("Karl Ost sold Harbour Cafe in 2018.", ["Karl Ost ends 2018"]),
        ("Lena Fors left Eastham United in 2012, and now coaches.", ["Eastham United ends 2012"]),
        ("Lena Fors left Eastham Academy in 2012.", ["Eastham Academy ends 2012"]),
        (
            "Lena Fors joined Eastham United in 2007 and left in 2012.",
            ["Eastham United starts 2007", "Eastham United ends 2012"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, where she taught until 2019.",
            ["Eastham College starts 2013", "Eastham College ends 2019"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, a post she held until 2019.",
            ["Eastham College starts 2013", "Eastham College ends 2019"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, a position that she kept until 2019.",
            ["Eastham College starts 2013", "Eastham College ends 2019"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, a job in which she remained until 2019.",
            ["Eastham College starts 2013", "Eastham College ends 2019"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, in which post she remained until 2019.",
            ["Eastham College starts 2013", "Eastham College ends 2019"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, a post that Ada Bell held until 2009.",
            ["Eastham College starts 2013"],
        ),
        (
            "Lena Fors joined Eastham College in 2013, a school she had known until 2009.",
            ["Eastham College starts 2013"],
        ),
        (
            "Lena Fors taught at Eastham College from 2013 until her retirement in 2019.",
            ["Eastham College starts 2013", "Eastham College ends 2019"],
        ),
        (
            "Lena Fors married Karl Ost in 2009 and divorced in 2015.",
            ["Karl Ost starts 2009", "Karl Ost ends 2015"],
        ),
    ],
)
def test_verbs_show_which_end_is_whose(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Lena Fors played for Northport Rovers in the 2006–07 season.",
        "Lena Fors returned to Northport Rovers in 2015.",
        "In 2009 Lena Fors went back to Northport Rovers, where she stayed until 2015.",
        "In 2009 Lena Fors came home to Northport Rovers, where she stayed until 2015.",
        "In 2009 Lena Fors was back at Northport Rovers, where she remained until 2015.",
        "Quay Records was founded in 2001; Lena Fors followed.",
        "Lena Fors and Karl Ost separated in 2013.",
        "Lena Fors signed a new contract at Northport Rovers in 2006.",
        "Lena Fors's Ada Bell left Eastham College in 2015.",
        "Lena Fors joined Eastham College (later Eastham University) in 2013, staying there until 2020.",
    ],
)
def test_what_is_about_another_time_or_thing_ends_no_term(text: str) -> None:
    assert not any("ends" in claim or "starts 2006" in claim or "starts 2001" in claim for claim in terms(text))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("In 2004 Harbour Cafe was owned by Karl Ost.", ["Karl Ost holds 2004"]),
        ("Harbour Cafe was owned by Karl Ost in 2004.", ["Karl Ost holds 2004"]),
        ("Harbour Cafe, then owned by Karl Ost, was rebuilt in 2004.", ["Karl Ost holds 2004"]),
        ("In 2004 Harbour Cafe, which Karl Ost had owned, was rebuilt.", []),
        ("In 2004 Harbour Cafe was not owned by Karl Ost.", []),
        ("In 2004 Karl Ost sat in Harbour Cafe.", []),
        ("Karl Ost owned Harbour Cafe until 2018.", ["Karl Ost ends 2018"]),
    ],
)
def test_what_held_at_one_time(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


def test_what_is_done_about_an_event_does_not_date_it() -> None:
    text = "Ruritania celebrated its independence in Aruna in 2019."
    rules = "\n  ruritania: {kind: country, names: [Ruritania], facts: {independence: 1991}}\n"
    claims = reader_of(rules).read(read("example.txt", text)).claims
    assert [claim.statement.property for claim in claims] == []
