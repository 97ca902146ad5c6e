"""When values begin and end to hold, in sentences and in lists."""

import pytest

from factlint.extraction.claims.terms.cues import frame_of
from factlint.reading.readers import read

from .term_claims import claims_of, reader_of

ENTITIES = """
  lena-fors:
    kind: person
    names: [Lena Fors]
    facts:
      team:
        - {value: northport-rovers, from: 2003, until: 2007}
        - {value: eastham-united, from: 2007, until: 2012}
      spouse: {value: karl-ost, from: 2009-06, until: 2015}
      employer: {value: eastham-college, from: 2013, until: 2019}
      educated-at: {value: weston-school, from: 1996, until: 2002}
      record-label: {value: quay-records, from: 2005, until: 2010}
  northport-rovers: {kind: organization, names: [Northport Rovers]}
  eastham-united: {kind: organization, names: [Eastham United, Eastham Academy]}
  eastham-college: {kind: organization, names: [Eastham College]}
  weston-school: {kind: organization, names: [Weston School]}
  harbour-cafe:
    kind: organization
    names: [Harbour Cafe]
    facts:
      owner: {value: karl-ost, from: 2014, until: 2018}
      member-of: {value: harbour-league, from: 2001}
  harbour-league: {kind: organization, names: [Harbour League]}
  quay-records: {kind: organization, names: [Quay Records]}
  karl-ost: {kind: person, names: [Karl Ost]}
"""


def terms(text: str) -> list[str]:
    properties = "team", "spouse", "employer", "educated-at", "record-label", "owner", "member-of"
    return claims_of(text, ENTITIES, *properties)


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
def test_some_verbs_tell_of_a_time_within_a_term(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


def test_a_verb_in_a_title_is_none() -> None:
    assert terms("In 2006, Lena Fors was heard in Left Alone for Quay Records.") == []


def test_a_line_of_a_list_does_not_tell_of_owning() -> None:
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
def test_verbs_tell_which_end_is_whose(text: str, claims: list[str]) -> None:
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


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Karl Ost is a cook. He owned Harbour Cafe from 2014 to 2018.", ["He starts 2014", "He ends 2018"]),
        ("Karl Ost is a cook. From 2014 to 2018 he owned Harbour Cafe.", ["he starts 2014", "he ends 2018"]),
        ("Karl Ost is a cook. He met Ivo Sarr. He owned Harbour Cafe from 2014 to 2018.", []),
        ("Karl Ost is a cook. He sold bread to the owner of Harbour Cafe, from 2014 to 2018 his friend.", []),
    ],
)
def test_a_pronoun_holds_what_is_named_behind_it(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Lena Fors went to Northport Rovers, and remained with them until 2007.",
            ["Northport Rovers ends 2007"],
        ),
        (
            "Lena Fors taught at Eastham College in Weston, where she was employed until 2019.",
            ["Eastham College ends 2019"],
        ),
        ("Lena Fors went to Northport Rovers, and remained in the north until 2008.", []),
        (
            "Lena Fors is a cyclist. From 2003 to 2007 she was with Northport Rovers.",
            ["Northport Rovers starts 2003", "Northport Rovers ends 2007"],
        ),
        ("Lena Fors is a cyclist. From 2003 to 2008 she was with a rival of Northport Rovers.", []),
        ("From 2003 to 2008 Lena Fors lived in Weston, where she played for Northport Rovers.", []),
    ],
)
def test_stays_end_where_a_clause_goes_on_about_them(text: str, claims: list[str]) -> None:
    assert terms(text) == claims


LEADERS = """
  ordfront:
    kind: organization
    names: [Ordfront]
    facts:
      leader: [{value: tove-lund, from: 1991, until: 1996}, {value: nils-tveit, from: 1996, until: 2004}]
      presenter: [{value: nils-tveit, from: 1979, until: 1988}]
  tove-lund: {kind: person, names: [Tove Lund]}
  nils-tveit: {kind: person, names: [Nils Tveit]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Tove Lund is an editor. She was leader of Ordfront from 1991 to 1996.",
            ["She starts 1991", "She ends 1996"],
        ),
        ("Tove Lund is an editor. She was deputy leader of Ordfront from 1988 to 1991.", []),
        ("Tove Lund is an editor. She was on the board of Ordfront from 1988 to 1991.", []),
        ("Ordfront is on air. Nils Tveit fronted the show until 1988.", ["Nils Tveit ends 1988"]),
        ("Ordfront is on air. Its host was Nils Tveit, who presented it until 1988.", ["Nils Tveit ends 1988"]),
        ("Ordfront is on air. Nils Tveit ruled the province until 1988.", []),
    ],
)
def test_verbs_of_leading_take_what_the_text_is_about(text: str, claims: list[str]) -> None:
    assert claims_of(text, LEADERS, "leader", "presenter") == claims


PARTY = """
  quay-party:
    kind: organization
    names: [Quay Party]
    facts: {director: {value: ada-lie, from: 1971, until: 1974}}
  ada-lie: {kind: person, names: [Ada Lie, Lie]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Ada Lie was director of the Quay Party from 1965 to 1971.",
            ["Ada Lie starts 1965", "Ada Lie ends 1971"],
        ),
        ("Ada Lie led the Quay Party. From 1965 to 1971 Ada Lie served as Minister of Mines.", []),
        ("Ada Lie was of the Quay Party.\n\nFrom 1965 to 1971 Lie was the Governor of Orm.", []),
    ],
)
def test_a_post_that_a_sentence_names_is_not_one_stated_before(text: str, claims: list[str]) -> None:
    assert claims_of(text, PARTY, "director") == claims
