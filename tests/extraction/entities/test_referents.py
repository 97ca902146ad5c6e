"""What nouns and pronouns stand for."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import Naming, is_named
from factlint.reading.readers import read

ENTITIES = """
  stara: {kind: organization, names: [STARA], nouns: [alliance]}
  pact: {kind: organization, names: [Grey Pact], nouns: [alliance]}
  jan-kluge: {kind: person, names: [Jan Kluge]}
  kestrel: {kind: organization, names: [Kestrel]}
  kurna-bridge: {kind: place, names: [Kurna Bridge]}
  mirka: {names: [Mirka (rocket), Mirka]}
  larkspur: {kind: ship, names: [Larkspur]}
"""


WORKS = """
  green-room:
    kind: work
    names: [The Green Room]
    facts: {director: jan-kluge}
"""


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("The Green Room was long.", True),
        ("The film The Green Room was long.", True),
        ("The Green Room, a film by Ondra, was long.", True),
        ("The television series The Green Room was long.", True),
        ("The novel The Green Room was long.", False),
        ("The Green Room is an album by Ondra.", False),
    ],
)
def test_a_work_of_another_kind_is_another_work(text: str, is_known: bool) -> None:
    found = reader_of(ENTITIES + WORKS).read(read("example.txt", text)).entities
    assert bool(found) is is_known


BOOKS = """
  long-winter:
    kind: novel
    names: [The Long Winter]
    facts: {author: jan-kluge}
"""


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("The Long Winter was long.", True),
        ("The novel series The Long Winter was long.", True),
        ("The television series The Long Winter was long.", False),
        ("The Long Winter, the television series, was long.", False),
        ("The Long Winter (a TV drama) was long.", False),
    ],
)
def test_a_series_of_television_is_not_the_book(text: str, is_known: bool) -> None:
    found = reader_of(ENTITIES + BOOKS).read(read("example.txt", text)).entities
    assert bool(found) is is_known


NAMESAKES = """
  salt: {kind: album, names: [Salt], facts: {released: 2001}}
  salt-song: {kind: song, names: [Salt], facts: {released: 1987}}
"""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Salt is a studio album. Salt was long.", ["salt", "salt"]),
        ("Salt is a song. Salt was long.", ["salt-song", "salt-song"]),
        ("The album Salt was long.", ["salt"]),
        ("Salt was long.", ["salt or another"]),
        ("Salt is an album. Salt is a song. Salt was long.", ["salt", "salt-song", "salt or another"]),
    ],
)
def test_its_kind_states_which_bearer_of_a_name_is_meant(text: str, meant: list[str]) -> None:
    found = reader_of(NAMESAKES).read(read("example.txt", text)).entities
    stated = [
        f"{mention.value.id.removeprefix('example/')}{' or another' if mention.is_guess else ''}"
        for mention in found
    ]
    assert stated == meant


def referents_of(text: str) -> list[str]:
    mentions = reader_of(ENTITIES).read(read("example.txt", text)).entities
    return [
        f"{mention.text} = {mention.value.id.removeprefix('example/')}"
        for mention in mentions
        if not is_named(mention)
    ]


@pytest.mark.parametrize(
    ("text", "referents"),
    [
        ("STARA met. The alliance grew.", ["alliance = stara"]),
        ("STARA met. The whole alliance grew.", ["alliance = stara"]),
        ("STARA met. An alliance grew.", []),
        ("The alliance grew. STARA met.", []),
        ("STARA and the Grey Pact met. The alliance grew.", []),
        ("STARA met. The alliance between Arun and Belm grew.", []),
        ("Kestrel is a maker of bicycles. The maker grew.", ["maker = kestrel"]),
        ("Kestrel is a maker of bicycles. The company grew.", ["company = kestrel"]),
        ("Kestrel, a small firm, grew. The firm closed.", ["firm = kestrel"]),
        ("Jan Kluge spoke. He left.", ["He = jan-kluge"]),
        ("Jan Kluge spoke. It rained.", []),
        ("Kestrel grew. In 1999, it closed.", ["it = kestrel"]),
        ("Kestrel grew, and it closed.", ["it = kestrel"]),
        ("Kestrel grew.\n\nIt closed.", []),
        ("Mira Holt of Kestrel spoke. It closed.", []),
        ("The firm Ondra bought Kestrel. It closed.", []),
        ("Ondra is watched by STARA and Kestrel. It closed.", []),
        ("Kurna Bridge is old. The bridge closed.", ["bridge = kurna-bridge"]),
        ("They tested Mirka. The rocket burned.", ["rocket = mirka"]),
        ("Kestrel plays at home. They have 200 members.", ["They = kestrel"]),
        ("Kestrel and Ondra play at home. They have 200 members.", []),
        ("Kestrel and Ondra play at home. It has 200 members.", []),
        ("Kestrel plays at home. The ground has two stands. They are old.", []),
        ("The law school of Kestrel is old. It closed.", []),
        ("Kestrel's fans play at home. They have 200 members.", []),
        ("Jan Kluge spoke. They left.", []),
        ("Jan Kluge met Mira Holt. He left.", []),
        ("Jan Kluge came from Mira Holt. He left.", ["He = jan-kluge"]),  # it must be a place
        ("Jan Kluge led the Mira Party. He left.", ["He = jan-kluge"]),
        ("Kestrel was followed by Ondra. It closed.", []),
        ("Kestrel has a small fan club. It closed.", []),
        ("Kestrel has a staff of 30. It closed.", ["It = kestrel"]),
        ("Kestrel grew; it closed.", ["it = kestrel"]),
        ("Kestrel grew. His next firm was Ondra. It closed.", []),
        ("Kestrel has a sister in Belm. It closed.", []),
        ("Jan Kluge's housekeeper wrote. She left.", []),
        ("Jan Kluge's career began. He left.", ["He = jan-kluge"]),
        ("Jan Kluge learnt from Ondra. He left.", []),
        ("Kestrel gave way to a rival. It closed.", []),
        ("Kestrel is older than Ondra. It closed.", []),
        ("Jan Kluge was followed by his vice president. He left.", []),
        ("Jan Kluge filmed a play by Ondra. He left.", []),
        ("Kestrel's owner retired. It closed.", []),
        ("Kestrel's campus is in Belm. It closed.", ["It = kestrel"]),
        ("Jan Kluge's wife paints. She left.", []),
        ("Jan Kluge's wife paints. He left.", ["He = jan-kluge"]),
        ("Jan Kluge was the son of a baker. He left.", ["son = jan-kluge", "He = jan-kluge"]),
        ("Jan Kluge had a friend in Ondra. He left.", []),
        ("Jan Kluge wrote to Ondra. He left.", []),
        ("Jan Kluge moved to Ondra. He left.", ["He = jan-kluge"]),
        ("Jan Kluge was Ondra's ambassador. He left.", ["He = jan-kluge"]),
        ("Jan Kluge sent for Ondra's ambassador. He left.", []),
        (
            "Jan Kluge spoke. Later, he sailed as a baker and was a guest aboard Kestrel. He left.",
            ["he = jan-kluge", "He = jan-kluge"],
        ),
        ("Jan Kluge painted. Ondra came later. He left.", []),
        ("Jan Kluge painted. Ondra taught him. He left.", ["He = jan-kluge"]),
        ("Jan Kluge painted. Kluge was poor. He left.", ["He = jan-kluge"]),
        ("Kurna Bridge is old. The Ondra span came next. It closed.", []),
        ("Kurna Bridge is old. The Ondra span came next. The bridge closed.", []),
        ("Kurna Bridge is old. In Ondra it rained. The bridge closed.", ["bridge = kurna-bridge"]),
        ("Kurna Bridge is old. Jan Kluge drew another. The bridge closed.", ["bridge = kurna-bridge"]),
        ("Kurna Bridge is old. The bridge there closed.", []),
        ("Kurna Bridge is old. The engineer was Ondra. The bridge closed.", ["bridge = kurna-bridge"]),
        ("Kurna Bridge is longer than the Odra Bridge. The bridge closed.", []),
        (
            "Kurna Bridge is old. It serves Ondra. The bridge closed.",
            ["It = kurna-bridge", "bridge = kurna-bridge"],
        ),
        ("Jan Kluge met the painter Martha Odra. He left.", ["He = jan-kluge"]),
        ("Jan Kluge met the painter Martha Odra. She left.", []),
        ("Jan Kluge met Martha. He left.", ["He = jan-kluge"]),
        ("Jan Kluge spoke. The Odra Institute paid. He left.", ["He = jan-kluge"]),
        ("Jan Kluge trained in Ondra. He left.", ["He = jan-kluge"]),
        ("Ondra is a town of Kestrel. It closed.", []),
        ("The town of Kestrel grew. It closed.", []),
        ("Kestrel is a brewery in Belm. The firm closed.", ["firm = kestrel"]),
        ("Kestrel is a brewery in Belm, the capital of Odra. The firm closed.", ["firm = kestrel"]),
        ("Kestrel is a brewery in Belm, bought by Odra. The firm closed.", []),
        ("Kestrel is an old band. The group split.", ["group = kestrel"]),
        ("Kestrel is an old band. The other group split.", []),
        ("Kestrel is an old band. The support group split.", []),
        ("Mirka is a German comedy. The movie ran.", ["movie = mirka"]),
        ("Mirka is a ferry. The vessel sank.", ["vessel = mirka"]),
        ("Larkspur was launched. She sank.", ["She = larkspur"]),
        ("Larkspur was launched; she sank.", ["she = larkspur"]),
        ("Larkspur was launched. It sank.", ["It = larkspur"]),
        ("Larkspur was launched. He left.", []),
        ("Larkspur was launched by Ida Brand. She left.", []),
        ("Kestrel was founded. She left.", []),
        ("Kestrel is a museum. The building is old.", []),
        ("They saw the asteroid Mirka. The object is small.", ["object = mirka"]),
        ("Jan Kluge, also known as Ivo Brand, painted. He left.", ["He = jan-kluge"]),
        ("Jan Kluge, born Ivo Brand, painted. He left.", ["He = jan-kluge"]),
        ("Jan Kluge wrote under the pen name Ivo Brand. He left.", ["He = jan-kluge"]),
        ("Jan Kluge, whose real name was Ivo Brand, painted. He left.", ["He = jan-kluge"]),
        ("Jan Kluge worked with Otto Voss, known as Ivo Brand. He left.", []),
        ("Jan Kluge was born. Ivo Brand painted. He left.", []),
        ("Jan Kluge served as the Governor of Odra. He left.", ["He = jan-kluge"]),
        ("Jan Kluge met the Governor of Odra. He left.", []),
        ("Jan Kluge is known for Green Fields and Broken Lands. He left.", ["He = jan-kluge"]),
        ("Jan Kluge studied in Santa Cruz de la Sierra and San Belm. He left.", ["He = jan-kluge"]),
        ("Jan Kluge painted. The son of a miller and of a cook in old Belm, he left.", ["he = jan-kluge"]),
        ("Jan Kluge painted. Born to Otto Voss, a miller, and Ida Brand, he left.", ["he = jan-kluge"]),
        ("Jan Kluge painted. Born to Otto Voss, Ida Brand left, and with her, he left.", []),
        ("Jan Kluge painted. Kestrel closed. He left.", ["He = jan-kluge"]),
        ("Jan Kluge painted. Kestrel was led by Otto Voss. He left.", []),
        ("Jan Kluge painted. The painter, born in Belm, left.", ["painter = jan-kluge"]),
        ("Jan Kluge painted. The painter of the hall left.", []),
        ("Jan Kluge met Otto Voss. The painter left.", []),
    ],
)
def test_referents(text: str, referents: list[str]) -> None:
    assert referents_of(text) == referents


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Arun Institute of Weaving is in Belm. The institute trains weavers.", "arun-institute"),
        ("Belm-born Jan Kluge paints. He is ill.", "jan-kluge"),
        ("Jan Kluge paints. He and Ada Thorn met. He is ill.", "jan-kluge"),
        ("Originally from the Odra Valley, the Kurna Bridge is low. It is red.", "kurna-bridge"),
    ],
)
def test_what_follows_means_the_subject(text: str, meant: str) -> None:
    places = """
  arun-institute: {names: [Arun Institute of Weaving]}
  belm: {kind: place, names: [Belm]}
  ada-thorn: {kind: person, names: [Ada Thorn]}
"""
    found = reader_of(ENTITIES + places).read(read("example.txt", text)).entities
    assert found[-1].value.id == f"example/{meant}"


MAKERS = """
  old-hall: {names: [Old Hall], facts: {architect: rolf-arden}}
  new-hall: {names: [New Hall]}
  rolf-arden: {names: [Rolf Arden]}
  ida-moe: {names: [Ida Moe], facts: {birthplace: belm}}
  belm: {names: [Belm]}
"""


@pytest.mark.parametrize(
    ("text", "referents"),
    [
        ("The architect of Old Hall was Rolf Arden. It closed.", ["It = old-hall"]),
        ("Rolf Arden drew Old Hall. It closed.", ["It = old-hall"]),
        ("Rolf Arden drew Old Hall and New Hall. It closed.", []),
        ("Rolf Arden drew Old Hall. They closed.", []),
        ("Belm is the birthplace of Ida Moe and she is ill.", ["she = ida-moe"]),
        ("Belm is near Old Hall. He is ill.", []),
    ],
)
def test_a_pronoun_of_another_kind_than_the_subject(text: str, referents: list[str]) -> None:
    found = reader_of(MAKERS).read(read("example.txt", text)).entities
    assert [
        f"{mention.text} = {mention.value.id.removeprefix('example/')}"
        for mention in found
        if Naming.PRONOUN in mention.derivation
    ] == referents


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Cadmium is used as a neutron absorber. It was discovered in 1817.", "neutron"),
        ("The neutron has no charge. It was discovered in 1932.", "It"),
    ],
)
def test_a_common_noun_is_mentioned_where_it_opens_its_sentence(text: str, last: str) -> None:
    noun = "\n  neutron: {names: [neutron]}\n"
    assert reader_of(ENTITIES + noun).read(read("example.txt", text)).entities[-1].text == last


def test_a_name_has_the_bracket_that_it_opens() -> None:
    places = "\n  obelisk: {kind: structure, names: [Obelisk (Belm)]}\n"
    (name,) = (
        reader_of(ENTITIES + places).read(read("example.txt", "We saw the Obelisk (Belm) today.")).entities
    )
    assert name.text == "Obelisk (Belm)"


KINDS = """
  sund: {kind: city, names: [Sund]}
  low-water: {kind: film, names: [Low Water]}
  greta-lind: {kind: person, names: [Greta Lind]}
"""


@pytest.mark.parametrize(
    ("text", "referents"),
    [
        ("Sund lies on the river Odra. The city grew.", ["city = sund"]),
        ("Sund is larger than Odra. The city grew.", []),
        ("Sund grew. The city museum closed.", []),
        ("Sund lies near Odra. The city grew.", []),
        ("Sund is a city in Odra. The city grew.", ["city = sund"]),
        ("Sund is a city near St. Odra. The city grew.", ["city = sund"]),
        ("Sund is a city near Odra City. The city grew.", []),
        ("Low Water was made by Odra. The film is long.", ["film = low-water"]),
        ("Low Water was followed by Odra. The film is long.", []),
        ("Low Water is based on the novel Odra. The film is long.", ["film = low-water"]),
        ("Greta Lind spoke. She left.", ["She = greta-lind"]),
        ("Greta Lind spoke. He left.", []),
    ],
)
def test_the_noun_for_its_kind_means_a_thing_where_nothing_else_may_be_called_so(
    text: str, referents: list[str]
) -> None:
    mentions = reader_of(KINDS).read(read("example.txt", text)).entities
    assert [
        f"{mention.text} = {mention.value.id.removeprefix('example/')}"
        for mention in mentions
        if not is_named(mention)
    ] == referents


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("Sund, a sculpture, is old. Sund was found in 1962.", False),
        ("The river Sund is long. Sund is deep.", False),
        ("Sund, the largest city, is old.", True),
        ("In the war, Sund burned.", True),
        ("Greta Lind, a star of the war, spoke.", True),
        ("Low Water is a village.", False),
    ],
)
def test_what_is_nothing_like_a_thing_only_bears_its_name(text: str, *, is_known: bool) -> None:
    assert bool(reader_of(KINDS).read(read("example.txt", text)).entities) is is_known


@pytest.mark.parametrize(
    ("heading", "is_meant"),
    [
        ("History", True),
        ("Early history", True),
        ("Aims and membership", True),
        ("Founding", True),
        ("Oakes", False),
        ("Oakes Alliance", False),
        ("Other alliances", False),
    ],
)
def test_a_heading_within_an_article_is_no_other_thing(heading: str, is_meant: bool) -> None:
    text = f"# STARA\n\nSTARA met in Kurna.\n\n## {heading}\n\nThe alliance was founded in 1950.\n"
    found = reader_of(ENTITIES).read(read("example.md", text)).entities
    assert [one.text for one in found if not is_named(one)] == (["alliance"] if is_meant else [])


@pytest.mark.parametrize(
    ("heading", "sentence", "meant"),
    [
        ("History", "It was founded in 1950.", ["It"]),
        ("Name and origins", "It was founded in 1950.", ["It"]),
        ("Enlargement", "It was completed in 1950.", []),
        ("Oakes", "It was founded in 1950.", []),
        ("History", "Its rival met in Kurna. It was founded in 1950.", ["Its"]),
    ],
)
def test_a_section_goes_on_about_what_its_page_is_about(heading: str, sentence: str, meant: list[str]) -> None:
    text = f"# STARA\n\nSTARA met. Jan Kluge spoke.\n\n## {heading}\n\n{sentence}\n"
    found = reader_of(ENTITIES).read(read("example.md", text)).entities
    assert [one.text for one in found if not is_named(one)] == meant


def test_a_section_below_another_title_is_of_no_page() -> None:
    text = "# STARA\n\nSTARA met.\n\n# Other bodies\n\n## History\n\nIt was founded in 1950.\n"
    found = reader_of(ENTITIES).read(read("example.md", text)).entities
    assert [one.text for one in found if not is_named(one)] == []


FIRM = """
  ostra: {kind: company, names: [Ostra]}
"""


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("# Ostra\n\nOstra makes lamps. The company was founded in 1950.\n", True),
        ("# Lamps\n\n## Ostra\n\nThe company was founded in 1950.\n", True),
        ("Ostra is a company in Kurna. The company was founded in 1950.\n", True),
        ("Ostra has bought a small maker of lamps. The company was founded in 1950.\n", False),
        ("A rival competes with Ostra. The company was founded in 1950.\n", False),
        ("# Ostra\n\nOstra makes lamps.\n\n# Other news\n\nThe company was founded in 1950.\n", False),
    ],
)
def test_the_company_is_the_one_that_the_heading_names(text: str, is_meant: bool) -> None:
    found = reader_of(FIRM).read(read("example.md", text)).entities
    assert any(mention.derivation == (Naming.NOUN,) for mention in found) is is_meant
