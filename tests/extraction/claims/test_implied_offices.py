"""Offices of which the text does not say of what."""

import pytest

from factlint.reading.readers import read

from .term_claims import claims_of, reader_of

ENTITIES = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      president:
        - {value: anna-marek, from: 2004-05-01, until: 2010-05-01}
        - {value: jan-holub, from: 2010-05-01, until: 2016-05-01}
        - {value: eva-lind, from: 2016-05-01}
  star-league:
    kind: organization
    names: [Star League]
    facts:
      chair:
        - {value: ivo-bran, from: 2000, until: 2004}
        - {value: ada-thorn, from: 2004, until: 2009}
  anna-marek: {kind: person, names: [Anna Marek]}
  jan-holub: {kind: person, names: [Jan Holub]}
  eva-lind: {kind: person, names: [Eva Lind]}
  ivo-bran: {kind: person, names: [Ivo Bran]}
  ada-thorn: {kind: person, names: [Ada Thorn]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Anna Marek was president until 2011.", ["Anna Marek ends 2011"]),
        ("Anna Marek was president for some years, until 2011.", ["Anna Marek ends 2011"]),
        ("When Anna Marek left office in 2011, Graustark was at peace.", ["Anna Marek ends 2011"]),
        ("Anna Marek, who came to power in 2005, was a nurse.", ["Anna Marek starts 2005"]),
        ("Anna Marek, sworn in on 3 May 2005, was a nurse.", ["Anna Marek starts 3 May 2005"]),
        ("Anna Marek's presidency ended in 2011.", ["Anna Marek ends 2011"]),
        ("Anna Marek, whose presidency began in 2005, was a nurse.", ["Anna Marek starts 2005"]),
        ("Anna Marek's presidency was said to be the best.", []),
        ("Anna Marek became president in 2005.", ["Anna Marek starts 2005"]),
        ("Anna Marek became Ruritania's first black president in 2005.", ["Anna Marek starts 2005"]),
        ("Anna Marek led the country from 2003 to 2010.", ["Anna Marek starts 2003", "Anna Marek ends 2010"]),
        ("Anna Marek was in office from 2003 to 2010.", ["Anna Marek starts 2003", "Anna Marek ends 2010"]),
        ("President Anna Marek left office in 2011.", ["Anna Marek ends 2011"]),
        (
            "President Anna Marek governed from 2003 to 2010.",
            ["Anna Marek starts 2003", "Anna Marek ends 2010"],
        ),
        ("Former president Anna Marek left office, said President Holub in 2011.", []),
        ("She took the oath, sworn in by President Anna Marek on 4 May 2011.", []),
        ("Jan Holub succeeded Anna Marek in May 2011.", ["Jan Holub starts May 2011"]),
        ("In 2011, Jan Holub took over from Anna Marek.", ["Jan Holub starts 2011"]),
        ("Ada Thorn replaced Ivo Bran in 2003.", ["Ada Thorn starts 2003"]),
        ("In May 2010 Anna Marek gave way to Eva Lind.", ["Eva Lind starts May 2010"]),
        ("In May 2012 Anna Marek gave way to Eva Lind.", []),
        # Another office, earlier or later in life
        ("Anna Marek was president from 1990 to 1995.", []),
        ("Anna Marek left office in 2001.", []),
        ("The club met in spring. Anna Marek became president in 2005.", []),
        ("Anna Marek chaired the league. She was president until 2011.", []),
        ("The Star League met in spring. Anna Marek became president in 2005.", ["Anna Marek starts 2005"]),
        ("The Star League met the club. Anna Marek became president in 2005.", []),
        # Parties change their leaders before elections.
        ("Jan Holub succeeded Anna Marek in 2009.", []),
        ("Jan Holub succeeded Anna Marek in 2001.", []),
        ("Jan Holub was followed by Eva Lind in 2017.", []),
        ("In 2019 the then president, Anna Marek, spoke.", []),
    ],
)
def test_a_title_without_its_organisation_is_of_the_one_that_is_known(text: str, claims: list[str]) -> None:
    assert claims_of(text, ENTITIES, "president", "chair") == claims


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Ivo Bran was succeeded by Ada Thorn.", ["ivo-bran"]),
        ("Ada Thorn was succeeded by Ivo Bran.", ["ada-thorn"]),
        ("Eva Lind was succeeded by Anna Marek.", ["eva-lind"]),
        ("Anna Marek succeeded Jan Holub.", ["jan-holub"]),
        ("Eva Lind succeeded Anna Marek.", ["anna-marek"]),
        ("Jan Holub succeeded Anna Marek.", []),
        ("Eva Lind succeeded Anna Marek in 2002.", []),
        ("Ivo Bran was followed by Ada Thorn.", []),
        ("Ivo Bran was succeeded by Anna Marek.", []),
    ],
)
def test_a_succession_without_an_office_is_in_the_one_that_was_stated(text: str, stated: list[str]) -> None:
    successions = reader_of(ENTITIES).read(read("example.txt", text)).successions
    assert [one.earlier.value.id.removeprefix("example/") for one in successions] == stated


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The club met in spring. Anna Marek became prime minister in 2005.", ["Anna Marek starts 2005"]),
        ("The province voted in spring. Anna Marek became prime minister in 2005.", []),
    ],
)
def test_no_club_has_a_prime_minister(text: str, claims: list[str]) -> None:
    entities = ENTITIES.replace("      president:", "      prime-minister:")
    assert claims_of(text, entities, "prime-minister") == claims


TWO_OFFICES = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      prime-minister:
        - {value: anna-marek, from: 1999-12-22, until: 2001-05-29}
      president:
        - {value: anna-marek, from: 2005-01-23, until: 2010-02-25}
  anna-marek: {kind: person, names: [Anna Marek]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Anna Marek took office in January 2005.", ["president"]),
        ("Anna Marek took office in December 1999.", ["prime-minister"]),
        ("Anna Marek of Ruritania came to power in January 2006.", ["president"]),
        ("Ruritania is small. Anna Marek took office in January 2005.", ["president"]),
        ("Anna Marek took office in 2013.", []),
        ("Anna Marek was sworn in in 2000.", []),
    ],
)
def test_of_two_offices_the_one_is_meant_whose_term_is_near(text: str, claims: list[str]) -> None:
    found = reader_of(TWO_OFFICES).read(read("example.txt", text)).claims
    assert [claim.statement.property for claim in found if claim.binder.startswith("term")] == claims
