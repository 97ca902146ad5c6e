"""Claims about terms of office where no title stands beside the name: stated by verbs, lists, tables and eras."""

import pytest

from .term_claims import claims_of

OFFICES = """
  ruritania:
    kind: country
    names: [Ruritania]
    facts:
      president:
        - {value: anna-marek, from: 2010, until: 2016}
        - {value: paul-holub, from: 2016, until: 2020}
  rovers:
    kind: club
    names: [Northport Rovers]
    facts:
      coach: {value: anna-marek, from: 2003, until: 2007}
      owner: {value: paul-holub, from: 2003, until: 2007}
  anna-marek: {kind: person, names: [Anna Marek]}
  paul-holub: {kind: person, names: [Paul Holub]}
"""


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Anna Marek took charge of Northport Rovers in 2003.", ["Anna Marek starts 2003"]),
        ("Northport Rovers sacked Anna Marek in 2007.", ["Anna Marek ends 2007"]),
        ("Anna Marek, who coached Northport Rovers until 2007, runs a school.", ["Anna Marek ends 2007"]),
        (
            "Anna Marek coached Northport Rovers from 2003 to 2007.",
            ["Anna Marek starts 2003", "Anna Marek ends 2007"],
        ),
        (
            "Ruritania\n\nPresidents:\n\n- Anna Marek (2010–2016)",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "Northport Rovers\n\nOwners:\n\n- Paul Holub (2003–2007)",
            ["Paul Holub starts 2003", "Paul Holub ends 2007"],
        ),
        ("In 2004 Northport Rovers were coached by Anna Marek.", ["Anna Marek holds 2004"]),
        (
            "Presidents of Ruritania: Anna Marek (2010–2016), Paul Holub (2016–2020).",
            [
                "Anna Marek starts 2010",
                "Anna Marek ends 2016",
                "Paul Holub starts 2016",
                "Paul Holub ends 2020",
            ],
        ),
        ("Vice presidents of Ruritania: Anna Marek (2006–2008), Paul Holub (2010–2012).", []),
        (
            "Anna Marek coached Northport Rovers from 2003 to 2007, then led Ruritania.",
            ["Anna Marek starts 2003", "Anna Marek ends 2007"],
        ),
        ("Ruritania\n\nVice presidents:\n\n- Anna Marek (2010–2016)", []),
        ("Ruritania\n\nPresidents of the senate:\n\n- Anna Marek (2010–2016)", []),
        ("Northport Rovers\n\n- Anna Marek (2003–2007)", []),
        ("Anna Marek joined Northport Rovers in 2001.", []),
        ("Anna Marek led Ruritania from 2004 to 2016.", ["Anna Marek ends 2016"]),
        ("Anna Marek led Ruritania from 2012 to 2016.", ["Anna Marek starts 2012", "Anna Marek ends 2016"]),
        ("Since 2006 Ruritania has been ruled by Anna Marek.", []),
        ("Anna Marek led Northport Rovers' youth side from 2001 to 2003.", []),
    ],
)
def test_offices_without_their_title(text: str, claims: list[str]) -> None:
    assert claims_of(text, OFFICES, "president", "coach", "owner") == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "# Ruritania\n\n## Presidents\n\n| Name | From | Until |\n|---|---|---|\n| Anna Marek | 2010 | 2016 |",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "# Presidents of Ruritania\n\n| Term | Name | Votes |\n|---|---|---|\n| 2010–2016 | Anna Marek | 2 |",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        (
            "# Presidents of Ruritania\n\n| No. | Name | Term |\n|---|---|---|\n| 1 | Anna Marek [a] | 2010–2016 |",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("# Ruritania\n\n## Vice presidents\n\n| Name | Term |\n|---|---|\n| Anna Marek | 2010–2016 |", []),
        ("# Presidents of Ruritania\n\n| Name | Lived |\n|---|---|\n| Anna Marek | 1950–2016 |", []),
        ("# Presidents of Ruritania\n\n| Name | Term |\n|---|---|\n| Anna Marek | born in 2010 |", []),
        ("# Presidents of Ruritania\n\n| Name | Term |\n|---|---|\n| Anna Marek and others | 2010–2016 |", []),
    ],
)
def test_rows_of_tables(text: str, claims: list[str]) -> None:
    assert claims_of(text, OFFICES, "president", path="example.md") == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Under President Anna Marek, Ruritania built roads in 2012.", ["Anna Marek holds 2012"]),
        ("In 2012, during Anna Marek's presidency, Ruritania built roads.", ["Anna Marek holds 2012"]),
        ("During the presidency of Anna Marek, in 2012, Ruritania built roads.", ["Anna Marek holds 2012"]),
        (
            "During Anna Marek's presidency of Ruritania (2010–2016) roads were built.",
            ["Anna Marek starts 2010", "Anna Marek ends 2016"],
        ),
        ("A road of Ruritania, planned under President Anna Marek, was opened in 2018.", []),
        ("Under President Anna Marek, Ruritania, which had joined in 1955, grew.", []),
        ("Under President Anna Marek, roads were built in 2012.", []),
    ],
)
def test_times_named_by_who_was_in_office(text: str, claims: list[str]) -> None:
    assert claims_of(text, OFFICES, "president") == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ruritania voted. Anna Marek resigned as president in 2016.", ["Anna Marek ends 2016"]),
        ("Anna Marek became president in 2010, and Ruritania joined.", ["Anna Marek starts 2010"]),
        ("Ruritania is small.\n\nAnna Marek became president in 2010.", ["Anna Marek starts 2010"]),
        ("Ruritania is small.\n\nAnna Marek became president in 1990.", []),
        ("In Ruritania Anna Marek became president of the Rowing Club in 1990.", []),
        ("In Ruritania Anna Marek became club president in 1990.", []),
        ("In 1990 President Anna Marek lived in Ruritania.", []),
    ],
)
def test_a_title_without_its_organisation(text: str, claims: list[str]) -> None:
    assert claims_of(text, OFFICES, "president") == claims
