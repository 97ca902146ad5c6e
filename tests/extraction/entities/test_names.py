"""Names are maximal, keep their case, and short forms wait for the full name."""

import pytest

from extraction.claims.term_claims import reader_of
from factlint.model.mention import is_named
from factlint.reading.readers import read

ENTITIES = """
  stara: {kind: organization, names: [STARA, S.T.A., Star Treaty Organisation]}
  sweden: {kind: country, names: [Svea], demonyms: [Svean]}
  jan-kluge: {kind: person, names: [Jan Kluge, Kluge]}
  bela-ormond: {kind: person, names: [Bela Ormond], alone: [Ormond]}
  may-island: {kind: place, names: [May]}
  kurna-airport: {kind: place, names: [Kurna Airport]}
  erdoan: {kind: person, names: [Olaf Erdoğan]}
  kurapay: {kind: organization, names: [KuraPay]}
  vota-psk: {kind: organization, names: [VOTA PSK]}
  unca: {kind: organization, names: [UNCARE]}
  harbour-memorial: {names: [Harbour Memorial]}
  beautiful: {kind: work, names: [Beautiful]}
  south: {kind: region, names: [South]}
  second-fight: {names: [Second Battle of Marren]}
  river-tarn: {kind: river, names: [River Tarn, Tarn]}
  oster-lines: {kind: company, names: [Oster Lines, Oster], alone: [Oster Lines]}
  siege-of-arn: {kind: event, names: [Siege of Arn, Arn]}
"""


def names_in(text: str) -> list[str]:
    mentions = reader_of(ENTITIES).read(read("example.txt", text)).entities
    return [mention.text for mention in mentions if is_named(mention)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("STARA met in Svea.", ["STARA", "Svea"]),
        ("She moved to the South.", ["South"]),
        ("She is South Korean.", []),
        ("The Star\nTreaty Organisation met.", ["Star\nTreaty Organisation"]),
        ("Svean troops left Svea's ports.", ["Svea"]),
        ("President Kluge spoke.", []),
        ("Jan Kluge spoke, and Kluge left.", ["Jan Kluge", "Kluge"]),
        ("Jan Kluge Park is green.", []),
        ("Ormond spoke.", ["Ormond"]),
        ("The Ormond Institute is old.", []),
        ("The STARA Defence College is small.", []),
        ("The STARA Justice System Programme is small.", []),
        ("The STARA Secretary General spoke.", ["STARA"]),
        ("Gustaf V of Svea ruled.", []),
        ("Northern Svea is cold, and so is East Svea.", []),
        ("He went to the north of Svea.", ["Svea"]),
        ("British Svea was a colony.", []),
        ("The S.T.A. Security Council met.", []),
        ("They left the S.T.A. in 1990.", ["S.T.A"]),
        ("The British STARA delegate met the British Jan Kluge.", ["STARA", "Jan Kluge"]),
        ("Members of STARA met.", ["STARA"]),
        ("Battle of Svea", []),
        ("The second Battle of Marren was lost.", ["second Battle of Marren"]),
        ("The second battle of Marren was lost.", []),
        ("The ferry to May leaves in June.", ["May"]),
        ("You may go to may.", []),
        ("Kurna airport is small.", ["Kurna airport"]),
        ("Olaf Erdogan spoke.", ["Olaf Erdogan"]),
        ("She saw The Bad and the Beautiful.", []),
        ("She saw Beautiful.", ["Beautiful"]),
        ("Carol Svea II ruled.", []),
        ("They paid by Kurapay.", ["Kurapay"]),
        ("The kurapay is late.", []),
        ("Vota Psk won.", ["Vota Psk"]),
        ("Uncare is no word.", []),
        ("The Harbour memorial is old.", ["Harbour memorial"]),
        ("The second Harbour Memorial was built.", []),
        ("The first Harbour Memorial had been built.", []),
        ("The second Harbour Memorial prize is small.", ["Harbour Memorial"]),
        ("Harbour Memorial 2 was built.", []),
        ("Harbour Memorial 2 miles ahead.", ["Harbour Memorial"]),
        ("Harbour Memorial: The Return was shown.", []),
        ("Troops of East Svea left.", []),
        ("STARA of Svea met.", ["Svea"]),
        ("STARA Germany met in the town of STARA.", []),
        ("The Tarn is deep.", ["Tarn"]),
        ("Try KuraPay for a month. Download KuraPay here.", ["KuraPay", "KuraPay"]),
        ("They read Try KuraPay in a day.", []),
        ("The Tarn Valley is deep.", []),
        ("Oster sold two ships.", []),
        ("The Oster Lines grew, and Oster sold two ships.", ["Oster Lines", "Oster"]),
        ("They went to Arn.", []),
    ],
)
def test_known_names_are_found_as_whole_words(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_a_description_goes_on_with_what_it_is_of() -> None:
    entities = "\n  landing: {kind: event, names: [great landing of Svea, great landing]}\n"
    texts = (
        "The great landing began.",
        "The great landing of Norrland began.",
        "The great landing of the ships began.",
        "They began a great landing of the ships.",
        "They began a great landing-like race.",
    )
    found = [reader_of(entities).read(read("example.txt", text)).entities for text in texts]
    assert [[mention.text for mention in mentions] for mentions in found] == [
        ["great landing"],
        [],
        ["great landing"],
        [],
        [],
    ]


def test_a_heading_does_not_lengthen_the_name_below_it() -> None:
    reader = reader_of(ENTITIES)
    document = read("example.md", "# Notes\n\nSTARA met in\n\n## Svea\n\nStockfish is a game.\n")
    assert [mention.text for mention in reader.read(document).entities] == ["STARA", "Svea"]


NATION = """
  ostland:
    kind: country
    names: [Ostland, US, Twelve Days]
    facts: {population: 8200}
"""


@pytest.mark.parametrize(
    ("text", "names", "units"),
    [
        ("The tank holds 50 US gallons.", [], ["US gallon"]),
        ("The camp held 50 US soldiers.", ["US"], []),
        ("They remember Twelve Days.", ["Twelve Days"], []),
    ],
)
def test_a_word_of_a_unit_is_no_name(text: str, names: list[str], units: list[str]) -> None:
    analysis = reader_of(NATION).read(read("example.txt", text))
    assert [name.text for name in analysis.entities] == names
    assert [number.value.unit for number in analysis.quantities] == units


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Swede Jan Kluge rowed.", ["Jan Kluge"]),
        ("His successor, the Irishman Jan Kluge, rowed.", ["Jan Kluge"]),
        ("Pole Jan Kluge rowed.", []),
        ("The Grand Jan Kluge rowed.", []),
    ],
)
def test_a_noun_for_one_of_a_people_behind_an_article_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert names_in(text) == names
