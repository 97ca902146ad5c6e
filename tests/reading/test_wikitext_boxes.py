"""Boxes of wikitext as tables of labels and values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.model.document import Document
from factlint.reading.prose import OBJECT
from factlint.reading.wikitext.reader import read

from .prose_laws import cells, lawful, outline, source_of

SPACE = "\N{NO-BREAK SPACE}"


def document_of(text: str) -> Document:
    return lawful(read("text.wiki", text))


def rows_of(*parameters: str, name: str = "Infobox mill") -> list[tuple[str, str]]:
    """The labels and values of a box with these parameters."""
    box = "\n| ".join((f"{{{{{name}", *parameters)) + "\n}}"
    words = [text for _, _, text in cells(document_of(f"{box}\nText."))]
    rows = list(zip(words[::2], words[1::2], strict=True))
    return [row for row in rows if row[0] != "Kind"]


@pytest.mark.parametrize(
    ("parameter", "row"),
    [
        ("birth_date = {{birth date|1862|2|12}}", ("Born", "12 February 1862")),
        ("death_date={{death date and age|1919|4|15|1862|2|12}}", ("Died", "15 April 1919 (aged 57)")),
        ("founded = 1894", ("Founded", "1894")),
        ("founding_year = 1894", ("Founded", "1894")),
        ("opening-date = [[3 May]] 1894", ("Opened", "3 May 1894")),
        ("pub_date = 1894", ("Published", "1894")),
        ("num_stations = 14", ("Stations", "14")),
        ("population_total = 5,200<ref>{{cite web|year=2003}}</ref>", ("Population", "5,200")),
        ("TotalPopulation = 5,200", ("Population", "5,200")),
        ("elevation_m = 250", ("Elevation", f"250{SPACE}m")),
        ("area_total_km2 = 12.5 <!-- total -->", ("Area", f"12.5{SPACE}km²")),
        ("length_km = {{convert|5|km}}", ("Length", f"5{SPACE}km")),
        ("seating_capacity = 900", ("Seating capacity", "900")),
        ("runtime = 100 minutes", ("Duration", "100 minutes")),
        (
            "owners = {{Plainlist|\n* [[Ada Lind]]\n* Bo Berg (since 1990)\n}}",
            ("Owners", "Ada Lind\nBo Berg (since 1990)"),
        ),
        ("owner = {{ubl|Ada Lind|Bo Berg}}", ("Owner", "Ada Lind\nBo Berg")),
        ("miller = Ada Lind<br />Bo Berg", ("Miller", "Ada Lind\nBo Berg")),
    ],
)
def test_a_parameter_is_a_row(parameter: str, row: tuple[str, str]) -> None:
    assert rows_of(parameter) == [row]


@pytest.mark.parametrize(
    "parameter",
    [
        "built =",
        "built = <!-- 1894 -->",
        "built = <ref>https://oak.example/1894</ref>",
        "built = {{unknown|1894}}",
        "image = Mill 1894.jpg",
        "image_size = 250",
        "website = {{URL|oak.example}}",
        "coordinates = {{coord|51|3|N}}",
        "latd = 51",
        "population_density_km2 = 43",
        "footnotes = Since 1894",
        "length = 84",
        "TotalAreaUS = 84",
        "1894",
        "2010Pop = 738",
        "owner2 = Ada Lind",
        "painting_year = 1894",
        "stat1value = 12",
    ],
)
def test_what_states_nothing_by_itself_is_left_out(parameter: str) -> None:
    assert rows_of(parameter) == []


def test_an_amount_in_two_units_is_one_value() -> None:
    assert rows_of("elevation_ft = 820", "elevation_m = 250", "height_m = 30", "height_ft = about 98") == [
        ("Elevation", f"820{SPACE}ft (250{SPACE}m)"),
        ("Height", f"30{SPACE}m"),
    ]
    assert rows_of("area = 12", "area_km2 = 12", "area_sq_mi = 4.6", "area_ha = 1200") == [
        ("Area", f"12{SPACE}km² (4.6{SPACE}sq mi)")
    ]


def test_the_year_of_a_value_stands_in_its_label() -> None:
    assert rows_of(
        "population_as_of = {{as of|2011|5}}",
        "population_total = 5,200",
        "population_urban = 3,100",
        "staff = 40",
        "staff_year = 2008/2010",
        "revenue_year = 2009",
        "revenue = $5 million",
    ) == [
        ("Population in 2011", "5,200"),
        ("Population urban in 2011", "3,100"),
        ("Revenue in 2009", "$5 million"),
    ]


def test_a_label_may_be_stated_by_another_parameter() -> None:
    assert rows_of(
        "established_title = [[Charter|Chartered]]",
        "established_date = 1894",
        "leader_title1 = Mayor",
        "leader_name1 = Ada Lind",
        "leader_title2 = Clerk",
        "leader_name2 = Bo Berg",
    ) == [("Chartered", "1894"), ("Mayor", "Ada Lind"), ("Clerk", "Bo Berg")]


def test_numbered_terms_are_tables_of_their_own() -> None:
    document = document_of("""\
{{Infobox officeholder
| term_start = 1894
| term_end = 1901
| office2 = Mayor
| term_start2 = 1887
| term_end2 = 1891
}}
""")
    assert [
        (block.table, block.row, text)
        for block, (_, text) in zip(document.blocks, outline(document), strict=True)
    ] == [
        (0, 1, "Kind"),
        (0, 1, "officeholder"),
        (0, 2, "Start of term"),
        (0, 2, "1894"),
        (0, 3, "End of term"),
        (0, 3, "1901"),
        (1, 1, "Kind"),
        (1, 1, "officeholder"),
        (1, 2, "Start of term"),
        (1, 2, "1887"),
        (1, 3, "End of term"),
        (1, 3, "1891"),
    ]


@pytest.mark.parametrize(
    "name", ["Infobox mill", "infobox_person", "Taxobox", "Automatic taxobox", "speciesbox", "Geobox|River"]
)
def test_boxes_are_known_by_their_names(name: str) -> None:
    assert rows_of("founded = 1894", name=name) == [("Founded", "1894")]


@pytest.mark.parametrize("name", ["Navbox", "Weather box", "Quote box", "Campaignbox", "Cite book"])
def test_other_boxes_are_no_tables(name: str) -> None:
    assert rows_of("founded = 1894", name=name) == []


def test_the_name_of_a_box_says_what_kind_of_thing_it_describes() -> None:
    document = document_of("{{Infobox water_mill\n| built = 1894\n}}")
    assert cells(document)[:2] == [(1, 0, "Kind"), (1, 1, "water mill")]
    assert source_of(document, "water mill") == "Infobox water_mill\n"
    assert cells(document_of("{{Taxobox\n| built = 1894\n}}"))[0] == (2, 0, "Built")


def test_the_name_in_the_box_is_the_title_of_the_page() -> None:
    document = document_of("""\
{{about|the mill}}
{{Infobox mill
| name = Arden Mill
| caption = The mill in [[winter]]
| built = 1894<ref>By some in 1893.</ref>
}}'''Arden Mill''' is a mill.
""")
    assert document.title == "Arden Mill"
    assert outline(document) == [
        ("heading", "Arden Mill"),
        ("caption", "The mill in winter"),
        ("table-cell", "Kind"),
        ("table-cell", "mill"),
        ("table-cell", "Built"),
        ("table-cell", "1894"),
        ("paragraph", "Arden Mill is a mill."),
        ("paragraph", "By some in 1893."),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("{{Infobox mill|name={{PAGENAME}}|built=1894}}", None),
        ("{{Infobox mill|name=[[Arden]]|title=Arden Mill}}", "Arden Mill"),
        ("{{Infobox mill|name2=Arden}}", None),
        ("= Mills =\n{{Infobox mill|name=Arden}}", "Mills"),
        ("---\ntitle: Mills\n---\n{{Infobox mill|name=Arden}}", "Mills"),
    ],
)
def test_only_a_plain_name_is_a_title_where_none_is_given(text: str, title: str | None) -> None:
    assert document_of(text).title == title


def test_boxes_of_sections_are_left_out() -> None:
    text = "{{Infobox mill|built=1894}}\n{{Infobox dam|built=1901}}\n== Dale ==\n{{Infobox mill|built=1931}}\nText."
    assert [words for _, _, words in cells(document_of(text))] == ["Kind", "mill", "Built", "1894"]


def test_an_unknown_template_in_a_value_is_an_object() -> None:
    assert rows_of("built = 1894 {{unknown|1931}}") == [("Built", f"1894 {OBJECT}")]


def test_places_are_those_of_the_source() -> None:
    document = document_of("{{Infobox mill\n| elevation_m = 250\n| owner = [[Ada Lind|Ada]]\n}}")
    assert source_of(document, "Elevation") == "elevation_m"
    assert source_of(document, f"250{SPACE}m") == "250"
    assert source_of(document, "Ada") == "Ada"


def test_a_comment_in_a_box_suppresses_in_the_box() -> None:
    text = "{{Infobox mill\n| built = 1894 <!-- factlint: ignore dates -->\n}}\n\nText."
    (directive,) = document_of(text).directives
    assert directive.scope
    assert text[directive.scope.start : directive.scope.end].startswith("{{Infobox")


PIECES = st.sampled_from(
    [
        *"name=Ada area_km2=5 area_sq_mi=2 {{ubl|a|b}} caption=c <ref>d</ref> }} {{Infobox || * = &nbsp;".split(),
        *"term_start2=1894 established_title=[[x]] established_date=1901 population=5 population_as_of=2011".split(),
        "birth_date={{birth date|1862|2|12}}",
        "<!-- ",
        " -->",
        "\n",
        "\n| ",
        "|",
    ]
)


@given(pieces=st.lists(PIECES, max_size=30))
def test_every_box_is_read_lawfully(pieces: list[str]) -> None:
    document_of(f"{{{{Infobox mill\n| {''.join(pieces)}\n}}}}\nText.")
