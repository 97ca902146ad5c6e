"""Which date a verb or a noun of a name takes, and which dates are left alone."""

import pytest

from factlint.reading.readers import read

from .date_claims import ENTITIES, dates_of, dates_of_pack
from .term_claims import reader_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Tay Bridge opened in 1890.", ["tay-bridge opened: 1890"]),
        ("In June 1890, the Tay Bridge opened.", ["tay-bridge opened: June 1890"]),
        ("The Tay Bridge, which was opened in 1890, is long.", ["tay-bridge opened: 1890"]),
        ("Kestrel is a small firm, founded in 1999.", ["kestrel founded: 1999"]),
        ("Founded in 1999, the young firm Kestrel grew.", ["kestrel founded: 1999"]),
        ("Kestrel, which made bicycles, was founded in 1999.", ["kestrel founded: 1999"]),
        ("Kestrel made bicycles in Arun and was founded in 1999.", ["kestrel founded: 1999"]),
        ("Kestrel made bicycles. The company was dissolved in 2001.", ["kestrel dissolved: 2001"]),
        ("Kestrel made bicycles. It was dissolved in 2001.", ["kestrel dissolved: 2001"]),
        ("The founding of Kestrel in 1999 went unnoticed.", ["kestrel founded: 1999"]),
        ("Ada Thorn was born 5 March 1901 in Arun.", ["ada-thorn born: 5 March 1901"]),
        ("The mill lies in Umbra. Its owner is Kestrel, founded in 1999.", ["kestrel founded: 1999"]),
        ("A letter came from Umbra, Ada Thorn, born in 1901, wrote.", ["ada-thorn born: 1901"]),
        ("5 March 1901 is the birth date of Ada Thorn.", ["ada-thorn born: 5 March 1901"]),
        ("Bo grieved the death of his sister, Ada Thorn in 1977.", ["ada-thorn died: 1977"]),
        (
            "The Green Room is a film by the Danish duo Kestrel, released in 1983.",
            ["green-room released: 1983"],
        ),
        (
            "Ada Thorn, born 4 March 1902 (in Arun), died 2 May 1978.",
            ["ada-thorn born: 4 March 1902", "ada-thorn died: 2 May 1978"],
        ),
        ("We walked over the Tay Bridge (1889).", ["tay-bridge opened: 1889"]),
        ("We read a plaque on the Tay Bridge (1987).", []),
        ("The Tay Bridge, finished in 1899, is long.", ["tay-bridge completed: 1899"]),
        ("The Tay Bridge had been thrown open in 1890.", ["tay-bridge opened: 1890"]),
        ("Kestrel was founded in 1999 in Arun, its aim was to make bicycles.", ["kestrel founded: 1999"]),
        ("It was in 1999 that Kestrel was founded.", ["kestrel founded: 1999"]),
        ("1999 is the year in which Kestrel was founded.", ["kestrel founded: 1999"]),
        ("1999 was the year Kestrel was founded.", ["kestrel founded: 1999"]),
        ("Building of the Tay Bridge was at long last completed in 1899.", ["tay-bridge completed: 1899"]),
        ("Born in Arun, Ada Thorn died in 1978.", ["ada-thorn died: 1978"]),
        ("Kestrel dates back to 1999.", ["kestrel founded: 1999"]),
        ("The Tay Bridge did not open until May 1890.", ["tay-bridge opened: May 1890"]),
        ("The Tay Bridge didn't open to traffic until 1890.", ["tay-bridge opened: 1890"]),
        (
            "The Tay Bridge was not completed until the spring of 1899.",
            ["tay-bridge completed: the spring of 1899"],
        ),
        (
            "Although the Tay Bridge was finished in 1889, it did not open until 1890.",
            ["tay-bridge completed: 1889", "tay-bridge opened: 1890"],
        ),
        ("Our class wrote about Ada Thorn. She was born in 1901.", ["ada-thorn born: 1901"]),
        ("Founded in 1999 by two brothers, Kestrel made bicycles.", ["kestrel founded: 1999"]),
        ("Founded in 1999 and run by two brothers, Kestrel made bicycles.", ["kestrel founded: 1999"]),
        (
            "The mill closed to visitors long before the Tay Bridge, opened in 1890.",
            ["tay-bridge opened: 1890"],
        ),
        ("Opened in 1890 by two brothers, the Tay Bridge cost a fortune.", ["tay-bridge opened: 1890"]),
        ("Since its founding in 1999, Kestrel has made bicycles.", ["kestrel founded: 1999"]),
        ("Since the founding of Kestrel in 1999, it has never lost.", ["kestrel founded: 1999"]),
        ("Kestrel's sudden dissolution in 2005 was a shock.", ["kestrel dissolved: 2005"]),
        ("The Green Room was shown first and premiered in 1992.", ["green-room released: 1992"]),
        ("The Quiet War began in 1872.", ["quiet-war start: 1872"]),
        ("The Quiet War began for the Arunians in 1872.", []),
        ("For Arun, the Quiet War began in 1872.", []),
        ("Incorporated into Kestrel in 1904, the workshop lost its name.", []),
        ("Preparations for the Quiet War began in 1868.", []),
        ("The Quiet War trial began in 1892.", []),
        ("They founded a firm with Kestrel in 1999.", []),
        ("The Fennels are a choir from Umbra, Kestrel, founded in 1999.", []),
        ("Dora Lipp runs a mill near Old Umbra, Kestrel, established in 1950.", []),
        ("The Quiet War was followed by the Loud War, which began in 1880.", []),
        ("The Hill Union began in 1869.", ["hill-union start: 1869"]),
        ("The Hill Union took place in 1872.", ["hill-union date: 1872"]),
        ("Its owner was Ada Thorn and was founded in 1978.", []),
        ("Kestrel's foreign service was launched in 2010.", []),
        ("Kestrel national football team was formed in 2010.", []),
        ("Kestrel was a founding member of the Hill Union, created in 1869.", []),
        ("A road along the Tay Bridge was completed in 2006.", []),
        ("The Quiet War memorial opened in 1967.", []),
        ("The Quiet War novels began in 1967.", []),
        ("The Quiet War was fought in Arun in 1872.", ["quiet-war date: 1872"]),
        ("The Quiet War was fought again in court in 1885.", []),
        ("The Quiet War was fought on the pages of a book in 1885.", []),
        ("The Tay Bridge in Arun opened in 1897.", ["tay-bridge opened: 1897"]),
        ("The Tay Bridge in Arun opened in 1999.", []),  # another one
        ("The Tay Bridge carries trains; the Tay Road Bridge was opened in 1966.", []),
        ("Kestrel made bicycles. Its Danish branch was founded in 1999.", []),
        ("After Kestrel was founded, in 1999 she moved.", []),
        ("The 1999 founding of Kestrel went unnoticed.", ["kestrel founded: 1999"]),
        ("Kestrel cycling was invented in 1931 and Kestrel fever was established in 1935.", []),
        ("The Kestrel trojan 2001 QR was founded in 2001.", []),
        ("Glowlight was established in 1899.", ["glow founded: 1899"]),
        ("Glowlight of storms was established in 1899.", []),
        ("Glowlight on the Moon was established in 1899.", []),
        ("In 2014 the Tax Foundation ranked Kestrel first.", []),
        ("Kestrel was founded with the help of an engine, built in 1990.", []),
        ("The Quiet War began in earnest in 1872.", []),
        ("Ada Thorn, who died in 1978, refused to leave.", ["ada-thorn died: 1978"]),
        ("Ada Thorn stayed in Arun; her son Olaf was born in 1931.", []),
        ("Ada Thorn's mother died in 1907, and her father in 1903.", []),
        ("The actor who played Ada Thorn was born in 1931.", []),
        ("Born in 1901, Olaf Berg met Ada Thorn in 1930 and died in 1971.", []),
        ("Olaf Berg ruled while Ada Thorn was regent, and died in 1912.", []),
        ("Kestrel plays at Orm Park, opened in 1967.", []),
        ("Kestrel made bicycles. Its home ground is Orm Park, opened in 1967.", []),
        ("Kestrel operated out of Orm Park from 1969 until 1981.", []),
        ("Kestrel operated the Orm ferries from 1969 until 1981.", []),
        ("Kestrel existed as a charity from 1969 until 1981.", []),
        ("Kestrel operated from 1969 until 1981.", ["kestrel founded: 1969", "kestrel dissolved: 1981"]),
        ("Olaf Berg left Arun when Ada Thorn became regent, but died in 1912.", []),
        ("Olaf Berg left Arun after Ada Thorn had become regent, and later died in 1912.", []),
        ("Reports in 1971 that Ada Thorn had died were denied.", []),
        ("The centenary of Ada Thorn's birth in 2011 was marked.", []),
        ("Ada Thorn, a bus driver from Eastham, was born in 1962.", []),  # of another age
        ("Ada Thorn was born in 1801.", ["ada-thorn born: 1801"]),  # one digit wrong
        ("After the Charter of Foundation of Kestrel, on 3 May 1999, they met.", []),
    ],
)
def test_verbs_and_nouns(text: str, claims: list[str]) -> None:
    assert dates_of(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "The Kestrel summit was founded in 1999.",  # the summit was
        "Kestrel had not been founded by 1999.",  # a bound is no date
        "The Green Room was reissued on DVD and released in 1999.",  # another edition
        "The house where Ada Thorn was born was sold in 1935.",
        "Opened in 1924 and run by a family, the inn beside the Tay Bridge is old.",
        "Bo Lind bought Kestrel in 1998 and Wren was founded in 1999.",
        "Kestrel's next play after The Green Room was released in 1987.",
        "The Tay Bridge did not open on time: it stayed shut until 1899.",
        "The Tay Bridge did not open until ten years after 1879.",
        "Kestrel sponsors the local club, founded in 1924.",
        "Kestrel and its sister firm, founded in 1924, closed.",
        "Ada Thorn was a child of Per Thorn, who was born in Arun and died there in 1911.",
        "The Green Room is a film about Bo Lind, who sang in Arun and was released in 1983.",
        "The Green Room did well in Belm, where it had been released in 1981.",
        "The Green Room is a sequel to a film released in 1971.",
        "Kestrel stands beside a mill built by Ada Thorn and founded in 1908.",
        "Kestrel, two of whose branches were founded in 2001, closed.",
        "Oak Press released a study of The Green Room by Ina Rue in 2002.",
        "Kestrel was sold to a firm that was founded in 1999.",  # the firm was
        "While Kestrel made bicycles, a rival was founded in 1999.",
        "Ada Thorn's brother was born in 1905.",
        "Born in Arun, Ada Thorn left for Umbra in 1962.",
        "Founded by weavers, Kestrel moved to Umbra in 1999.",
        "By year six of The Green Room (1985), nobody went.",
        "Ada Thorn, whose father died in 1905, wrote plays.",
        "A pupil of Ada Thorn died in 1987.",
        "The founder of Kestrel established a school in 1999.",
        "Kestrel established a pension fund in 1999.",
        "Kestrel was followed by a firm, founded in 1999.",
        "Kestrel was re-established in 1999.",
        "Kestrel was a part of Ullmark and later of the Orn Trust that was founded in 1999.",
        "The sequel to The Green Room was released in 1999.",
        "A print of The Green Room was restored and released in 1999.",
        "The Green Room was shown first and premiered in 1983.",  # the year after
        "Kestrel was founded as Ondra in 1990 and renamed in 1998.",  # which is what is known
        "Kestrel occupies Mill House, built in 1750.",
        "The treaty that followed the Low War was signed in 1920.",
        "The Green Room was first released on television in 1994.",
        "Kestrel bought a firm owned by Jan Berg and founded in 1905.",
        "The Ondra-born writer Ada Thorn left in 1920.",
        "The doctors of Kestrel say he was born in 1905.",
        "Kestrel rules were set up in 1999.",
        "Kestrel was closed in 1905, and a school was built in 1907.",
        "The house in which Kestrel is based was built in 1750.",
        "Ada Thorn is the mother of the singer Jan Thorn (born 1935).",
        "Ada Thorn lost to Jan Berg, born in 1905.",
        "The death of Ada Thorn's father in 1960 changed her.",
        "Kestrel took its name from a house that was built in 1750.",
        "In Kestrel, the first choir was founded in 1999.",
        "Two years after Kestrel was founded, in 2001, it moved.",
        "Ada Thorn lived in Arun until Erik died in 1987.",
        "Ada Thorn was the last pupil of Jan Berg, who died in 1987.",
        "Like Ada Thorn, Jan Berg was born in 1905.",
        "Born in 1905, Jan Berg, Ada Thorn's uncle, wrote plays.",
        "Born in 1905, Jan Berg, Ada Thorn and others wrote plays.",
        "The Green Room appears on the album Blue, released in 1999.",
        "Ada Thorn had a brother, Jan Berg. He was born in 1905.",  # who knows which of the two
        "Kestrel bought Ondra Mills. It was founded in 1905.",
    ],
)
def test_other_things_dates_are_left_alone(text: str) -> None:
    assert dates_of(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("In 1922 the Tay Bridge was opened at night for the first time.", []),
        ("In 1922, after a week, the Tay Bridge was opened again.", []),
        ("In 1922 the Tay Bridge was opened to cyclists.", []),
        ("From 1922 the Tay Bridge opened late on Fridays.", []),
        ("In 1922 the Tay Bridge was opened for the first time since the war.", []),
        ("The Tay Bridge opened early in 1922 to great acclaim.", ["tay-bridge opened: early in 1922"]),
        ("In 1922 the Tay Bridge was opened to traffic.", ["tay-bridge opened: 1922"]),
        ("The Tay Bridge, opened in 1922, is closed at night.", ["tay-bridge opened: 1922"]),
        ("Kestrel opened in 1999.", ["kestrel founded: 1999"]),
        (
            "Kestrel opened in 1999, a year after its founding in 1998.",
            ["kestrel opened: 1999", "kestrel founded: 1998"],
        ),
        ("The Tay Bridge opened in 1890.", ["tay-bridge opened: 1890"]),
    ],
)
def test_what_is_meant_by_another_property(text: str, claims: list[str]) -> None:
    assert dates_of(text) == claims


WORKS = """
  red:
    names: [Red]
    facts: {released: 2012, performer: mira-holt}
"""


@pytest.mark.parametrize(
    ("text", "is_claimed"),
    [
        ("Her albums are Red (2010) and Blue (2014).", False),  # somebody's, perhaps another one's
        ("Mira Holt made Red (2010) and Blue (2014).", True),
        ("Her albums are Red (2012) and Blue (2014).", True),  # as is known
    ],
)
def test_a_short_title_may_be_anothers(text: str, *, is_claimed: bool) -> None:
    claims = reader_of(ENTITIES + WORKS).read(read("example.txt", text)).claims
    assert any(claim.statement.property == "released" for claim in claims) is is_claimed


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The Green Room is a 1983 science fiction film.", "asserted"),
        ("In the film, The Green Room was released in 1983.", "fictional"),
        ("The list has The Green Room (1983), with a sequel planned.", "asserted"),
        ("The Green Room was planned to be released in 1983.", "planned"),
        ("The Green Room was released in 1983, according to a false claim.", "refuted"),
    ],
)
def test_what_shades_a_date(text: str, modality: str) -> None:
    claims = reader_of(ENTITIES).read(read("example.txt", text)).claims
    assert [claim.modality.value for claim in claims] == [modality]


def test_an_event_that_only_the_text_knows_is_no_person() -> None:
    text = "The war has lasted for nearly four years. After talks failed, war broke out in 2010."
    assert dates_of(text) == ["~war date: 2010"]


PRIZE = """
  bo-lind: {kind: person, names: ["Bo Lind Jr."], facts: {weaving-prize: 1964}}
properties:
  weaving-prize: {value: date, cues: [won the Weaving Prize, winner of the Weaving Prize, Weaving Prize went to]}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind Jr. won the Weaving Prize in 1965.",
        "Bo Lind Jr., the winner of the Weaving Prize in 1965, wrote.",
        "Bo Lind Jr., who won the 1965 Weaving Prize, wrote.",
        "The 1965 Weaving Prize went to Bo Lind Jr.",
    ],
)
def test_a_year_may_stand_inside_of_what_it_dates(text: str) -> None:
    assert dates_of_pack(text, PRIZE) == ["bo-lind weaving-prize: 1965"]
