"""Who is put into an office, and at which time."""

import pytest

from .term_claims import claims_of

ENTITIES = """
  ruritania:
    kind: country
    names: [Ruritania]
    demonyms: [Ruritanian, West Ruritanian]
    facts:
      president:
        - {value: anna-marek, from: 2010-05-01, until: 2016-03-10}
        - {value: paul-holub, from: 2016-03-10, until: 2023-09-01}
  anna-marek: {kind: person, names: [Anna Marek]}
  paul-holub: {kind: person, names: [Paul Holub]}
"""


def offices(text: str) -> list[str]:
    return claims_of(text, ENTITIES, "president")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("In 2012 the Ruritanian President Anna Marek opened the bridge.", ["Anna Marek holds 2012"]),
        ("As president of Ruritania, Anna Marek opened the bridge in 2012.", ["Anna Marek holds 2012"]),
        ("The president of Ruritania in 2012 was Anna Marek.", ["Anna Marek holds 2012"]),
        (
            "When the strike began in 2012, the president of Ruritania was Anna Marek.",
            ["Anna Marek holds 2012"],
        ),
        ("In 2012 Ruritania was led by President Anna Marek.", ["Anna Marek holds 2012"]),
        ("By 2012, with Anna Marek serving as president of Ruritania, prices fell.", ["Anna Marek holds 2012"]),
        ("In 2012, Carla Nemo was the president of Ruritania.", []),
        ("In 2012, West Ruritanian President Anna Marek refused to speak.", ["Anna Marek holds 2012"]),
        ("In 2012, Ruritania's president, Anna Marek, planned a visit.", ["Anna Marek holds 2012"]),
        ("The president of Ruritania, Carla Nemo, spoke in 2012.", ["Carla Nemo holds 2012"]),
        ("In 2012, the friend of Anna Marek was president of Ruritania.", []),
        ("The president of Ruritania, Mr. Marek, spoke in 2012.", ["Marek holds 2012"]),
        (
            "They laugh at 1990s tennis great Bo Arn and at Ruritanian President Anna Marek.",
            ["Anna Marek holds"],
        ),
        ("Bo Arn, the son of Anna Marek, who was president of Ruritania, left in 2012.", []),
    ],
)
def test_who_holds_it(text: str, claims: list[str]) -> None:
    assert offices(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Anna Marek was president of Ruritania from 2010 to 2016.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("- Anna Marek – president of Ruritania since 2010", ["Anna Marek starts 2010"]),
        ("Ruritania's president, Anna Marek, has been in office since 2010.", ["Anna Marek starts 2010"]),
        ("Ruritania's president, Anna Marek, has been in politics since 2004.", ["Anna Marek holds"]),
        ("Anna Marek was president of Ruritania until she was removed in 2016.", ["Anna Marek ends 2016"]),
        (
            "Anna Marek has just been inaugurated as president of Ruritania, in 2010.",
            ["Anna Marek starts 2010"],
        ),
        (
            "From 2010 until 2016, Anna Marek served as president of Ruritania.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Anna Marek (president of Ruritania, 2010–2016) retired.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Trade grew while Anna Marek was president of Ruritania (2010–2016).",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Anna Marek served from 2010 to 2016 as president of Ruritania.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("Anna Marek remained president of Ruritania until March 2016.", ["Anna Marek ends March 2016"]),
        ("Paul Holub has been president of Ruritania since 2016.", ["Paul Holub starts 2016"]),
        ("Anna Marek took office as president of Ruritania in May 2010.", ["Anna Marek starts May 2010"]),
        (
            "Much was said of Anna Marek after she became president of Ruritania in 2010.",
            ["Anna Marek starts 2010"],
        ),
        ("Anna Marek was elected president of Ruritania in 2010.", ["Anna Marek starts 2010"]),
        ("Anna Marek resigned as president of Ruritania in 2015.", ["Anna Marek ends 2015"]),
        (
            "Anna Marek became president of Ruritania for the second time in 2013.",
            ["Anna Marek starts 2013"],
        ),
        ("Anna Marek's term as president of Ruritania ended in 2016.", ["Anna Marek ends 2016"]),
        (
            "In 2016, Anna Marek was succeeded as president of Ruritania by Paul Holub.",
            ["Anna Marek ends 2016", "Paul Holub starts 2016"],
        ),
    ],
)
def test_when_it_is_taken_and_left(text: str, claims: list[str]) -> None:
    assert offices(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The bridge, designed in 1998, was opened in 2012 by the president of Ruritania, Anna Marek.",
            ["Anna Marek holds 2012"],
        ),
        (
            "In 2012 Anna Marek, who was the president of Ruritania, ended rumours going back to 1998.",
            ["Anna Marek holds 2012"],
        ),
        (
            "A life of Anna Marek, president of Ruritania from 2010 to 2016, came out in 2019.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
    ],
)
def test_times_by_the_way_are_not_the_time_mentioned(text: str, claims: list[str]) -> None:
    assert offices(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "In 2019, Anna Marek, a former president of Ruritania, published her memoirs.",
        "The acting president of Ruritania, Anna Marek, spoke in 2019.",
        "Anna Marek was not the president of Ruritania in 2019.",
        "In 2005, Anna Marek, who would later become president of Ruritania, moved to the coast.",
        "In 2005, Anna Marek hoped to become president of Ruritania but was not chosen.",
        "Ruritania's president-elect, Anna Marek, spoke in 2009.",
        "In 2019 she played Ruritanian President Anna Marek on stage.",
        "In 2009 the newly elected President of Ruritania, Anna Marek, moved in.",
        "Anna Marek's second term as president of Ruritania ended in 2016.",
        "In 2019 a statue of President Anna Marek was unveiled.",
        "Anna Marek won, the first woman to become president of Ruritania since 1931.",
        "In 2019 a letter by President Anna Marek was sold.",
        "A cousin of Anna Marek, who was president of Ruritania from 2001 to 2003, sold it.",
        "Anna Marek, the deputy president of Ruritania, spoke in 2009.",
    ],
)
def test_who_does_not_hold_it_is_no_holder(text: str) -> None:
    assert offices(text) == []


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The novel is set in an imaginary 2019 in which Anna Marek is president of Ruritania.", "fictional"),
        (
            "If Anna Marek had been president of Ruritania in 2019, the strike would have failed.",
            "hypothetical",
        ),
        ("The pamphlet wrongly claimed that Anna Marek was president of Ruritania in 2019.", "refuted"),
    ],
)
def test_what_is_not_asserted_keeps_its_modality(text: str, modality: str) -> None:
    assert offices(text) == [f"Anna Marek holds 2019 {modality}"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 caretaker Ruritanian President Anna Marek spoke.",
        "In 2019 two-time Ruritanian President Anna Marek spoke.",
        "In 2019 the ousted president of Ruritania, Anna Marek, spoke.",
        "In 2019 Anna Marek, who had been president of Ruritania, spoke.",
        "In 2019 Anna Marek, president of Ruritania at the time of the flood, spoke.",
        "In 2019 Ruritanian President-elect Anna Marek spoke.",
        "In 2019 Paul Holub's predecessor as president of Ruritania, Anna Marek, spoke.",
    ],
)
def test_who_held_or_will_hold_it_does_not_hold_it(text: str) -> None:
    assert offices(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Paul Holub succeeded Anna Marek as president of Ruritania in 2016.",
            ["Paul Holub starts 2016", "Anna Marek ends 2016"],
        ),
        (
            "Paul Holub took over as president of Ruritania from Anna Marek in 2016.",
            ["Paul Holub starts 2016", "Anna Marek ends 2016"],
        ),
        (
            "Anna Marek was succeeded by Paul Holub as president of Ruritania in 2016.",
            ["Anna Marek ends 2016", "Paul Holub starts 2016"],
        ),
        (
            "Paul Holub, who succeeded Anna Marek as president of Ruritania, was followed by Carla Nemo in 2020.",
            ["Paul Holub starts", "Anna Marek ends"],
        ),
        (
            "Paul Holub, who succeeded Anna Marek as president of Ruritania, was followed by Anna Marek in 2020.",
            ["Paul Holub starts", "Anna Marek ends"],
        ),
        ("Anna Marek became president of Ruritania, the youngest since 1912.", ["Anna Marek starts"]),
        ("Anna Marek ran Aruna from 2004 until she became president of Ruritania.", ["she starts"]),
        ("Paul Holub had been president of Ruritania since 2016.", ["Paul Holub starts 2016"]),
        (
            "President of Ruritania Anna Marek (2010–2016) spoke.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("President of Ruritania Anna Marek (1940–2016) spoke.", ["Anna Marek holds"]),  # her life
    ],
)
def test_predecessors_and_brackets(text: str, claims: list[str]) -> None:
    assert offices(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ruritania appointed Anna Marek president in 2010.", ["Anna Marek starts 2010"]),
        ("In 2010 Ruritania named Anna Marek as its president.", ["Anna Marek starts 2010"]),
        ("In 2010 Ruritania recognised the government of Aruna and its new president, Anna Marek.", []),
        ("Anna Marek joined Ruritania in 2001 and became its president in 2010.", ["Anna Marek starts 2010"]),
        ("In 2010 Ruritania thanked Graustark and its president, Paul Holub.", []),
        ("Anna Marek, Ruritania's president, spoke in 2010.", ["Anna Marek holds 2010"]),
        (
            "Anna Marek became president of Ruritania in 2010 and held the post until 2016.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Anna Marek was president of Ruritania from 1990 to 1994 and again from 2010 to 2016.",
            [
                "Anna Marek starts 1990",
                "Anna Marek ends 1994",
                "Anna Marek starts 2010",
                "Anna Marek ends 2016",
            ],
        ),
        (
            "As president of Ruritania from 2010 to 2016, Anna Marek built roads.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Anna Marek was president of Ruritania from 2010 until her death in 2016.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("In 2012 President Anna Marek of Ruritania spoke.", ["Anna Marek holds 2012"]),
        ("Anna Marek assumed the presidency of Ruritania in 2010.", ["Anna Marek starts 2010"]),
        ("Anna Marek's presidency of Ruritania ended in 2016.", ["Anna Marek ends 2016"]),
        (
            "Anna Marek held the presidency of Ruritania from 2010 to 2016.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("Anna Marek, in office as president of Ruritania since 2010, spoke.", ["Anna Marek starts 2010"]),
        (
            "Anna Marek led Ruritania as president from 2010 to 2016.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Paul Holub was elected to succeed Anna Marek as president of Ruritania in 2016.",
            ["Paul Holub starts 2016", "Anna Marek ends 2016"],
        ),
        ("Ruritania's third president, Anna Marek, spoke in 2012.", ["Anna Marek holds 2012"]),
        ("Anna Marek, the third president of Ruritania, left office in 2016.", ["Anna Marek ends 2016"]),
        ("Ruritania's third president, Anna Marek, took office in 2010.", ["Anna Marek starts 2010"]),
        ("Anna Marek, elected president of Ruritania in 2010, spoke.", ["Anna Marek starts 2010"]),
        ("Anna Marek has led Ruritania as president since 2010.", ["Anna Marek starts 2010"]),
        (
            "President of Ruritania from 2010 to 2016: Anna Marek",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("Anna Marek, a baker, was president of Ruritania until 2016.", ["Anna Marek ends 2016"]),
        (
            "Anna Marek, a baker until 2009, has been president of Ruritania since 2010.",
            ["Anna Marek starts 2010"],
        ),
        ("Anna Marek, a baker until 2009, has been president of Ruritania.", ["Anna Marek holds"]),
        ("Anna Marek was ousted as president of Ruritania in 2016.", ["Anna Marek ends 2016"]),
        ("The president of Ruritania in 2012, Anna Marek, spoke.", ["Anna Marek holds 2012"]),
        ("In 2012 Ruritania held the presidency of Ruritania.", []),
        ("The president of Ruritania at the time, Anna Marek, spoke in 2012.", ["Anna Marek holds 2012"]),
    ],
)
def test_how_offices_change_hands(text: str, claims: list[str]) -> None:
    assert offices(text) == claims
