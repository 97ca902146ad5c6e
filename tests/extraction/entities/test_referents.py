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
def test_nouns_and_pronouns_refer_to_what_was_named_before(text: str, referents: list[str]) -> None:
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
