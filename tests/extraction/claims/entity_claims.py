"""The claims about entities in a text, as short lines: subject, property, value."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.extraction.reader import Reader, make_reader
from factlint.knowledge.base import open_rule_base
from factlint.reading.readers import read


@cache
def reader_of(pack: str) -> Reader:
    """A reader for a pack with these properties and entities."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "example.yaml")
        path.write_text(f"factlint: 1\npack: example\n{pack}", encoding="utf-8")
        return make_reader(open_rule_base((str(path),), root=Path(), cache_dir=None))


def claims_of(text: str, pack: str) -> list[str]:
    """The claims of the binders of entities, in the order in which they were read."""
    return [
        f"{claim.subject.text}: {claim.statement.property} = {claim.value.text}"
        for claim in reader_of(pack).read(read("example.txt", text)).claims
        if claim.binder.startswith("entity-")
    ]
