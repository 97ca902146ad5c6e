"""The page on the format: its packs load, and it names every key."""

import re
from pathlib import Path

import pytest

from factlint.knowledge.format import entries as pack_format
from factlint.knowledge.format.forms import Record, keys

from .packs import problems_of

PAGE = (Path(__file__).parents[2] / "docs" / "rule-format.md").read_text(encoding="utf-8")
PACKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
RECORDS = (
    pack_format.PACK_FILE,
    pack_format.FACT,
    pack_format.LIVING,
    pack_format.EXAMPLES,
    Record("an entity", pack_format.EntityEntry),
    Record("a property", pack_format.PropertyEntry),
    Record("a unit", pack_format.UnitEntry),
    Record("a false claim", pack_format.FalseClaimEntry),
)


@pytest.mark.parametrize("text", PACKS)
def test_its_packs_load(tmp_path: Path, text: str) -> None:
    (tmp_path / "example.yaml").write_text(text, encoding="utf-8")
    assert problems_of(tmp_path / "example.yaml") == []


def test_it_names_every_key() -> None:
    assert [
        key.name for record in RECORDS for key in keys(record) if not re.search(rf"\b{key.name}\b", PAGE)
    ] == []
