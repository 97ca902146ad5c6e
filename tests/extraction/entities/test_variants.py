"""Names that a text writes in two ways."""

from pathlib import Path

import pytest

from factlint.extraction.reader import make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read


def variants(text: str) -> list[str]:
    reader = make_reader(open_rule_base((), root=Path(), cache_dir=None))
    found = reader.read(read("example.txt", text)).name_variants
    return [f"{variant.odd.text} for {variant.odd.value} in {variant.name}" for variant in found]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The Harbour Club met. The Harbour Club sang. हे Harbour Clubच चांगले आहे.", None),
        ("Katherine Jones sang. Catherine Jones bowed.", "Catherine for Katherine in Katherine Jones"),
        ("Ivan Zhakov sang. Ivan Zhakhov bowed.", "Zhakhov for Zhakov in Ivan Zhakov"),
        ("Erich Kolmann sang. Then Erik Kolmann left.", None),
        ("The Belport Gates fell. The Beplort Gates rose.", "Beplort for Belport in Belport Gates"),
        (
            "Mara Lindqvist sang. Mara Lindqvist left. Mara Lindqvst bowed.",
            "Lindqvst for Lindqvist in Mara Lindqvist",
        ),
        ("Mara Lindqvist sang. Mara Lindqvst bowed.", "Lindqvst for Lindqvist in Mara Lindqvist"),
        ("Thirla Lindqvist sang. Thirla Lindqvst bowed.", None),  # no first name: either may be another place
        ("Upper Kelby lies on the Orm. Upper Kelbi, 1177.", None),  # so it was written then
        ("Upper Kelby lies on the Orm. The monks held Upper Kelbi (1086).", None),
        ("Upper Kelby lies on the Orm. The monks held Upper Kelbi.", "Kelbi for Kelby in Upper Kelby"),
        ("Katherine Jones met Catherine Jones.", None),
        ("- Katherine Jones\n- Catherine Jones\n", None),
        ("Katherine Jones sang. Catherine Jones bowed. Catherine left.", None),
        ("Henry IV Stone sang. Henry VI Stone bowed.", None),
    ],
)
def test_a_variant_is_a_slip_or_another_spelling_of_one_sound(text: str, stated: str | None) -> None:
    assert variants(text) == ([] if stated is None else [stated])


def test_of_many_names_those_are_found_that_look_alike() -> None:
    counties = "Alder Bramble Cedar Dogwood Elm Fern Gorse Hazel Juniper Larch Maple Rowan".split()
    stated = " ".join(f"They saw {name} County. They left {name} County." for name in counties)
    assert variants(f"{stated} In the end Juinper County won.") == ["Juinper for Juniper in Juniper County"]
