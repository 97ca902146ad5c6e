"""Which dates a bracket, or a name itself, takes from right beside it."""

import pytest

from .date_claims import dates_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ada Thorn (1902–1977) wrote plays.", ["ada-thorn born: 1902", "ada-thorn died: 1977"]),
        (
            "Ada Thorn (4 March 1902 in Arun – 1977) wrote plays.",
            ["ada-thorn born: 4 March 1902", "ada-thorn died: 1977"],
        ),
        ("Ada Thorn (born 4 March 1902) wrote plays.", ["ada-thorn born: 4 March 1902"]),
        ("Ada Thorn, MBE (born 1902) wrote plays.", ["ada-thorn born: 1902"]),
        (
            "Ada Thorn (née Bell; 4 March 1902 – 1977) wrote plays.",
            ["ada-thorn born: 4 March 1902", "ada-thorn died: 1977"],
        ),
        (
            "Ada Thorn, better known as Addie (1902–1977), wrote.",
            ["ada-thorn born: 1902", "ada-thorn died: 1977"],
        ),
        ("Ada Thorn Jr. (b. 1902, d. 1978) wrote plays.", ["ada-thorn born: 1902", "ada-thorn died: 1978"]),
        ("Ada Thorn (born Ada Bell; 4 March 1902) wrote plays.", ["ada-thorn born: 4 March 1902"]),
        ("Ada Thorn (born in Arun, Belm, 4 March 1902) wrote plays.", ["ada-thorn born: 4 March 1902"]),
        (
            "Ada Thorn (Arun, Belm, 4 March 1902 – 1977) wrote plays.",
            ["ada-thorn born: 4 March 1902", "ada-thorn died: 1977"],
        ),
        ("Ada Thorn (or Ada Bell) (1902–1977) wrote plays.", ["ada-thorn born: 1902", "ada-thorn died: 1977"]),
        ("Mira Holt (Мира Холт, 7 June 1951, Arun) writes.", ["mira-holt born: 7 June 1951"]),
        ("Ada Thorn (7 June 1951, Arun) spoke.", []),
        ("Kestrel (1999–2004) made bicycles.", ["kestrel founded: 1999", "kestrel dissolved: 2004"]),
        ("Ada Thorn (1950–1962) led the school.", []),
        ("She joined Kestrel (1999–2001) as a clerk.", []),
        ("The Danish widow of Ada Thorn (1919–1977).", []),
        ("A clerk who met Ada Thorn (1871–1955).", []),
        ("A clerk; the rival of all and Ada Thorn (1871–1955).", []),
        ("The father of Ada Thorn (1871–1977) is named too.", []),
        ("A painter who took over the school under Ada Thorn (born in 1921).", []),
        ("A speech by the mayor at the site of the Low War (May 1922).", []),
        ("He was taught by Ada Thorn (1902–1977).", ["ada-thorn born: 1902", "ada-thorn died: 1977"]),
        ("She starred in The Green Room (1983).", ["green-room released: 1983"]),
        ("He made a remake of The Green Room (1983).", []),
        ("She (1983) starred in The Green Room.", []),
        ("The Friends of Kestrel (1999–2005) met weekly.", []),
        ("The Friends of Ada Thorn and the Kestrel (1999–2004) met weekly.", []),
        (
            "The firm and Kestrel (1999–2004) made bicycles.",
            ["kestrel founded: 1999", "kestrel dissolved: 2004"],
        ),
        ("Arun: Low War (May 1914)", []),
        ("Arun: Low War (May 1922)", ["low-war start: May 1922"]),
    ],
)
def test_a_date_in_brackets_belongs_to_the_name_before_it(text: str, claims: list[str]) -> None:
    assert dates_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Green Room is a 1983 comedy film.", ["green-room released: 1983"]),
        ("She starred in the 1983 comedy film The Green Room.", ["green-room released: 1983"]),
        ("She starred in 1983's The Green Room.", ["green-room released: 1983"]),
        ("The Harbour Act of 1912 changed that.", ["harbour-act signed: 1912"]),
        ("They settled there after the Long Walk in 1865.", ["long-march date: 1865"]),
        ("Kestrel existed from 1999 until 2005.", ["kestrel founded: 1999", "kestrel dissolved: 2005"]),
        (
            "Kestrel () was a firm (family one) of the River Board and then Arun, which existed from 1999 until 2005.",
            ["kestrel founded: 1999", "kestrel dissolved: 2005"],
        ),
        ("Arun Works was a unit of Kestrel, which existed from 2001 until 2004.", []),
        ("Arun Works was a yard of Bo Ltd and then Kestrel, which existed from 2001 until 2004.", []),
        ("They remembered the Long Walk in 1965.", []),
        ("In 1983 The Green Room filled up.", []),
        ("The 1987 film The Green Room was long.", ["green-room released: 1987"]),
        ("He wrote the 1987 Kestrel comedy The Green Room.", ["green-room released: 1987"]),
        ("The Green Room is a long film from 1987.", ["green-room released: 1987"]),
        ("The 1877 Long Walk cost nine lives.", ["long-march date: 1877"]),
        ("They won the Long Walk in 1877.", ["long-march date: 1877"]),
        ("In 1987 she starred in the film The Green Room.", ["green-room released: 1987"]),
        ("She directed the film The Green Room in 1987.", ["green-room released: 1987"]),
        ("She made her debut in 1987 in the comedy The Green Room.", ["green-room released: 1987"]),
        ("She directed the film The Green Room in 1983.", []),  # released the year after
        ("The Green Room is a 1983 science fiction film.", ["green-room released: 1983"]),
    ],
)
def test_dates_beside_names(text: str, claims: list[str]) -> None:
    assert dates_of(text) == claims
